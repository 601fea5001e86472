//! A topic: its facts, functions, diagnoses and rules, resolved against each other.

use std::collections::BTreeMap;

use super::conditions::Reader;
use super::conform;
use super::hushed::Hushed;
use super::loaded::{Loaded, Tree, document};
use super::shape::{self, FACTS, RULES, TOPIC};
use super::yaml::{Key, Node};
use super::{facts, rules};
use crate::diag::{Diagnostic, Diagnostics, FileId, Severity, Sources, Span, did_you_mean, nearest};
use crate::model::{Catalogue, Effect, FactId, Function, FunctionId, Kind, Link, Topic};
use crate::script::{self, Declared, Functions, Scope};

/// A file of a topic that could be parsed.
struct Parsed {
    root: Node,
    shape: &'static shape::Shape,
}

/// Reads all topics; those that `order` names come first.
pub(super) fn read(tree: &Tree, order: &[Key], loaded: &mut Loaded) {
    let shared = tree.get("rules/facts.yaml").map(|file| parse(*file, &FACTS, &loaded.sources, &mut loaded.diagnostics));
    let mut folders: BTreeMap<String, Vec<(String, FileId)>> = BTreeMap::new();
    for (path, file) in tree {
        if let Some((topic, name)) = path.strip_prefix("rules/").and_then(|rest| rest.split_once('/')) {
            folders.entry(topic.to_owned()).or_default().push((name.to_owned(), *file));
        } else if path.starts_with("rules/") && path != "rules/facts.yaml" {
            let span = Span::new(*file, 0, 0);
            loaded.diagnostics.push(
                Diagnostic::warning("unexpected-file", span, "this file is not read")
                    .help("only rules/facts.yaml and folders of topics lie in rules/"),
            );
        }
    }
    for (id, files) in folders {
        let (topic, functions) = read_topic(&id, &files, shared.as_ref(), loaded);
        loaded.base.topics.push(topic);
        loaded.functions.insert(id, functions);
    }
    let place = |id: &str| order.iter().position(|key| key.text == id).unwrap_or(order.len());
    loaded.base.topics.sort_by_key(|topic| place(&topic.id));
    for key in order.iter().filter(|key| loaded.base.topic(&key.text).is_none()) {
        let help = did_you_mean(&key.text, loaded.base.topics.iter().map(|topic| topic.id.as_str()));
        let message = format!("there is no topic `{}`: no folder of this name under rules/", key.text);
        loaded.diagnostics.push(Diagnostic::error("unknown-topic", key.span, message).maybe_help(help));
    }
    if loaded.base.topics.is_empty() && !loaded.diagnostics.has_errors() {
        loaded.diagnostics.push(
            Diagnostic::global("missing-file", "there is no topic: no folder under rules/")
                .help("`nasvet init --empty` shows how one looks"),
        );
    }
}

fn parse(file: FileId, shape: &'static shape::Shape, sources: &Sources, out: &mut Diagnostics) -> Option<Parsed> {
    let text = sources.get(file).map_or("", |source| source.text.as_str());
    let root = document(file, text, out)?;
    conform::check(&root, shape, out);
    Some(Parsed { root, shape })
}

fn read_topic(id: &str, files: &[(String, FileId)], shared: Option<&Option<Parsed>>, loaded: &mut Loaded) -> (Topic, Functions) {
    let Loaded { sources, diagnostics: out, base, .. } = loaded;
    let before_topic = out.list().len();
    let (mut table, today) = facts::builtin();
    let mut parsed: Vec<Parsed> = Vec::new();
    // A file of shared facts that cannot be read breaks every topic.
    let mut broken = matches!(shared, Some(None));
    for (name, file) in files {
        let shape = match name.as_str() {
            "topic.yaml" => &TOPIC,
            "facts.yaml" => &FACTS,
            other if other.ends_with(".yaml") && !other.contains('/') => &RULES,
            other if other.ends_with(".rhai") && !other.contains('/') || other.starts_with("cases/") => continue,
            _ => {
                let help = "a topic has topic.yaml, facts.yaml, rule files (*.yaml), functions (*.rhai) and cases/*.yaml";
                out.push(Diagnostic::warning("unexpected-file", Span::new(*file, 0, 0), "this file is not read").help(help));
                continue;
            }
        };
        match parse(*file, shape, sources, out) {
            Some(file) => parsed.push(file),
            None => broken = true,
        }
    }
    if let (false, Some((_, first))) = (files.iter().any(|(name, _)| name == "topic.yaml"), files.first()) {
        let missing = Diagnostic::error("missing-file", Span::new(*first, 0, 0), format!("the topic `{id}` has no topic.yaml"));
        out.push(missing.help("it may hold no more than `entry: []`"));
    }
    let of =
        |shape: &'static shape::Shape| parsed.iter().filter(move |file| std::ptr::eq(file.shape, shape)).map(|file| &file.root);

    let mut hushed = Hushed::default();
    if broken {
        hushed.codes.extend(["unknown-fact", "unknown-value", "unknown-diagnosis"]);
    }
    let mut conditions = Vec::new();
    for root in shared.into_iter().flatten().map(|file| &file.root).chain(of(&FACTS)) {
        conditions.extend(facts::declare(root, &mut table, &mut hushed.names, out));
    }

    let scripts: Vec<FileId> =
        files.iter().filter(|(name, _)| name.ends_with(".rhai") && !name.contains('/')).map(|(_, file)| *file).collect();
    let before = out.list().len();
    let functions = script::compile(&scripts, sources, out);
    let scripts_broken = out.list().len() > before;
    let declared = resolve_functions(functions.declared(), &table, &hushed, out);

    if broken || scripts_broken {
        hushed.codes.extend(["unknown-function", "wrong-arguments"]);
    }
    let ask: Vec<_> = {
        let reader = Reader { scope: Scope { facts: &table, functions: &declared }, sources, hushed: &hushed };
        conditions.iter().filter_map(|(fact, node)| Some((*fact, reader.condition(node, out)?))).collect()
    };
    for (fact, condition) in ask {
        table.get_mut(fact).ask_if = Some(condition);
    }

    let mut topic = Topic {
        id: id.to_owned(),
        evaluation_order: Vec::new(),
        facts: table,
        diagnoses: Catalogue::default(),
        rules: Catalogue::default(),
        today,
        entry: Vec::new(),
        order: Vec::new(),
        products: Vec::new(),
        links: Vec::new(),
        sources: Vec::new(),
        functions: declared,
    };
    for root in of(&TOPIC) {
        describe(root, &mut topic, &hushed, out);
    }
    let roots: Vec<&Node> = of(&RULES).collect();
    for root in &roots {
        rules::diagnoses(root, &mut topic, &base.scale, sources, &hushed, out);
    }
    for root in &roots {
        rules::rules(root, &mut topic, &base.scale, sources, &hushed, out);
    }
    loaded.rejected.append(&mut hushed.names);
    topic.evaluation_order = order(&topic, out);
    if !broken && !out.list().iter().skip(before_topic).any(|d| d.severity == Severity::Error) {
        rules::validate(&topic, out);
    }
    (topic, functions)
}

/// `topic.yaml`.
fn describe(root: &Node, topic: &mut Topic, hushed: &Hushed, out: &mut Diagnostics) {
    let items = |name: &str| {
        root.get(name).map(Node::items).unwrap_or_default().iter().filter_map(|node| Some((node.text()?.to_owned(), node.span)))
    };
    topic.products = items("products").collect();
    for name in ["entry", "order"] {
        for (fact, span) in items(name) {
            match topic.fact(&fact) {
                Some(id) if name == "entry" => topic.entry.push(id),
                Some(id) => topic.order.push(id),
                None if hushed.hides("unknown-fact", &fact) => {}
                None => out.push(
                    Diagnostic::error("unknown-fact", span, format!("unknown fact `{fact}`"))
                        .maybe_help(did_you_mean(&fact, topic.given_ids())),
                ),
            }
        }
    }
    for (key, value) in root.get("links").map(Node::entries).unwrap_or_default() {
        let url = value.text().unwrap_or("").to_owned();
        if !(url.starts_with("https://") || url.starts_with("http://")) || url.contains(char::is_whitespace) {
            out.push(
                Diagnostic::error("bad-link", value.span, format!("found {}", conform::found(value)))
                    .help("an address begins with `https://` and holds no spaces"),
            );
        }
        topic.links.push(Link { key: key.text.clone(), url, span: key.span });
    }
    for (key, value) in root.get("sources").map(Node::entries).unwrap_or_default() {
        topic.sources.push((key.text.clone(), value.text().unwrap_or("").to_owned()));
    }
}

/// Turns the parameters of functions into facts.
fn resolve_functions(
    declared: &[Declared],
    facts: &Catalogue<FactId, crate::model::Fact>,
    hushed: &Hushed,
    out: &mut Diagnostics,
) -> Catalogue<FunctionId, Function> {
    let names: Vec<&str> = facts.rows().map(|fact| fact.id.as_str()).collect();
    let mut table = Catalogue::default();
    for function in declared {
        let mut parameters = Vec::new();
        for (name, span) in &function.parameters {
            match facts.named(name) {
                Some(fact) => parameters.push(fact),
                None if hushed.hides("unknown-fact", name) => {}
                None => {
                    let near = nearest(name, names.iter().copied()).map(|near| format!("did you mean `{near}`? "));
                    let help = format!(
                        "{}parameters of a function name facts; a helper that takes anything else is a `private fn`",
                        near.unwrap_or_default()
                    );
                    out.push(Diagnostic::error("unknown-fact", *span, format!("unknown fact `{name}`")).help(help));
                }
            }
        }
        if parameters.len() == function.parameters.len() {
            check_strings(function, &parameters, facts, out);
            table.push(Function { name: function.name.clone(), parameters, span: function.span });
        }
    }
    table
}

/// A string in a function that is nearly a value of one of its facts is a slip; Rhai would just find it unequal.
fn check_strings(function: &Declared, parameters: &[FactId], facts: &Catalogue<FactId, crate::model::Fact>, out: &mut Diagnostics) {
    let taken = parameters.iter().map(|p| &facts.get(*p).kind);
    let set = facts.rows().filter(|fact| fact.derived).map(|fact| &fact.kind);
    let words = |kind: &Kind| match kind {
        Kind::Enum(values) => values.clone(),
        _ => Vec::new(),
    };
    let mut known: Vec<String> = taken.chain(set).flat_map(words).collect();
    known.extend(shape::severities().into_iter().map(str::to_owned));
    for (text, span) in &function.strings {
        // Among words of three letters everything is near to everything.
        if text.chars().count() < 4 || known.contains(text) || crate::model::Version::parse(text).is_some() {
            continue;
        }
        if let Some(near) = nearest(text, known.iter().map(String::as_str)) {
            out.push(
                Diagnostic::error(
                    "unknown-value",
                    *span,
                    format!("`{text}` is no value of the facts that `{}` works with", function.name),
                )
                .help(format!("did you mean `{near}`?")),
            );
        }
    }
}

/// All facts, each after those that it needs. A circle is a problem; its facts keep the author's order.
fn order(topic: &Topic, out: &mut Diagnostics) -> Vec<FactId> {
    let mut needs: BTreeMap<FactId, Vec<FactId>> = BTreeMap::new();
    for (id, fact) in topic.facts.iter() {
        if let Some(condition) = &fact.ask_if {
            condition.for_each_fact(&mut |other| needs.entry(id).or_default().push(other));
        }
    }
    for rule in topic.rules.rows() {
        if let Effect::Set(assignments) = &rule.effect {
            for (target, expression) in assignments {
                let list = needs.entry(*target).or_default();
                rule.when.for_each_fact(&mut |other| list.push(other));
                expression.for_each_fact(&mut |other| list.push(other));
            }
        }
    }
    let mut walk = Walk { topic, needs: &needs, done: Vec::new(), path: Vec::new(), out };
    for fact in topic.facts.keys() {
        walk.visit(fact);
    }
    walk.done
}

struct Walk<'a> {
    topic: &'a Topic,
    needs: &'a BTreeMap<FactId, Vec<FactId>>,
    done: Vec<FactId>,
    path: Vec<FactId>,
    out: &'a mut Diagnostics,
}

impl Walk<'_> {
    fn visit(&mut self, fact: FactId) {
        if self.done.contains(&fact) {
            return;
        }
        if let Some(start) = self.path.iter().position(|f| *f == fact) {
            let circle: Vec<String> =
                self.path.iter().skip(start).chain([&fact]).map(|f| format!("`{}`", self.topic.facts.get(*f).id)).collect();
            if let Some(span) = self.topic.facts.get(fact).span {
                let message = format!("the fact `{}` needs itself", self.topic.facts.get(fact).id);
                self.out.push(
                    Diagnostic::error("circular-facts", span, message)
                        .help(format!("by its rules and `ask_if`: {}", circle.join(" needs "))),
                );
            }
            return;
        }
        self.path.push(fact);
        for other in self.needs.get(&fact).cloned().unwrap_or_default() {
            self.visit(other);
        }
        self.path.pop();
        if !self.done.contains(&fact) {
            self.done.push(fact);
        }
    }
}
