//! Cases: the authors' tests, and the files and words of `--facts` and `--fact`.

use super::case_file::{CaseFile, Expectation};
use super::conform;
use super::hushed::Hushed;
use super::loaded::{Loaded, Tree, document};
use super::rules::{known_diagnosis, known_fact, value};
use super::shape::CASE;
use super::yaml::{Data, Key, Node};
use crate::diag::{Diagnostic, Diagnostics, FileId, Span, did_you_mean};
use crate::model::{DiagnosisId, Topic};

/// Reads the authors' cases of all topics.
pub(super) fn read(tree: &Tree, loaded: &mut Loaded) {
    // Names that are missing because a rule file cannot be read are told there, not in every case.
    let broken = loaded.diagnostics.has_unreadable_files();
    let codes = if broken { vec!["unknown-diagnosis", "unknown-fact"] } else { Vec::new() };
    let hushed = Hushed { codes, names: loaded.rejected.clone() };
    for (path, file) in tree {
        let parts: Vec<&str> = path.split('/').collect();
        let ["rules", folder, "cases", .., name] = parts.as_slice() else { continue };
        if !name.ends_with(".yaml") {
            let unread = Diagnostic::warning("unexpected-file", Span::new(*file, 0, 0), "this file is not read");
            loaded.diagnostics.push(unread.help("a case is a .yaml file"));
            continue;
        }
        let Some(topic) = loaded.base.topics.iter().find(|t| t.id == *folder) else { continue };
        let text = loaded.sources.get(*file).map(|source| source.text.clone()).unwrap_or_default();
        let Some(root) = document(*file, &text, &mut loaded.diagnostics) else { continue };
        conform::check(&root, &CASE, &mut loaded.diagnostics);
        let case = decode(&root, name.trim_end_matches(".yaml"), *file, topic, &hushed, &mut loaded.diagnostics);
        if let Some(named) = root.get("topic").filter(|node| node.text().is_some_and(|t| t != *folder)) {
            let message = format!("the case says it is of the topic {}", conform::found(named));
            loaded
                .diagnostics
                .push(Diagnostic::error("unknown-topic", named.span, message).help(format!("it lies in the folder of `{folder}`")));
        }
        loaded.cases.push(case);
    }
}

/// Reads a facts file: a mapping from facts to values, or a whole case. Problems are added to `out`. `topic_of` chooses
/// the topic from the name that the file gives, where it gives one, and from the facts in it.
pub fn read_facts(
    file: FileId,
    text: &str,
    topic_of: impl Fn(Option<&str>, &[&str]) -> Option<usize>,
    topics: &[Topic],
    out: &mut Diagnostics,
) -> Option<CaseFile> {
    let root = document(file, text, out)?;
    if !matches!(root.data, Data::Map(_)) {
        let help = "expected facts with their values, as in `user_kind: synced`";
        out.push(Diagnostic::error("wrong-form", root.span.slice(0, 1), format!("found {}", conform::found(&root))).help(help));
        return None;
    }
    let whole = root.get("facts").is_some() || root.get("unknown").is_some();
    let named = root.get("topic").filter(|_| whole);
    let stated = if whole { root.get("facts").map(Node::entries).unwrap_or_default() } else { root.entries() };
    let not_known = root.get("unknown").filter(|_| whole).map(Node::items).unwrap_or_default().iter().filter_map(Node::text);
    let facts: Vec<&str> = stated.iter().map(|(key, _)| key.text.as_str()).chain(not_known).collect();
    let found = topic_of(named.and_then(Node::text), &facts).and_then(|index| topics.get(index));
    let Some(topic) = found else {
        if let Some(node) = named {
            let help = did_you_mean(node.text().unwrap_or(""), topics.iter().map(|t| t.id.as_str()));
            out.push(
                Diagnostic::error("unknown-topic", node.span, format!("unknown topic {}", conform::found(node))).maybe_help(help),
            );
        }
        return None;
    };
    if whole {
        conform::check(&root, &CASE, out);
        return Some(decode(&root, "", file, topic, &Hushed::default(), out));
    }
    let mut case = CaseFile {
        id: String::new(),
        topic: Some(topic.id.clone()),
        title: String::new(),
        lang: None,
        today: None,
        facts: Vec::new(),
        unknown: Vec::new(),
        expect: None,
        file,
    };
    for (key, node) in root.entries() {
        fact(key, node, topic, &Hushed::default(), &mut case, out);
    }
    Some(case)
}

fn decode(root: &Node, id: &str, file: FileId, topic: &Topic, hushed: &Hushed, out: &mut Diagnostics) -> CaseFile {
    let text = |key: &str| root.get(key).and_then(Node::text);
    let mut case = CaseFile {
        id: id.to_owned(),
        topic: Some(topic.id.clone()),
        title: text("title").unwrap_or("").to_owned(),
        lang: text("lang").map(str::to_owned),
        today: text("today").and_then(|day| day.parse().ok()),
        facts: Vec::new(),
        unknown: Vec::new(),
        expect: None,
        file,
    };
    for (key, node) in root.get("facts").map(Node::entries).unwrap_or_default() {
        fact(key, node, topic, hushed, &mut case, out);
    }
    for node in root.get("unknown").map(Node::items).unwrap_or_default() {
        let Some(text) = node.text() else { continue };
        let Some(fact) = known_fact(&Key { text: text.to_owned(), span: node.span }, topic, hushed, out) else { continue };
        if case.facts.iter().any(|(known, _)| *known == fact) {
            out.push(
                Diagnostic::error("conflicting-facts", node.span, format!("`{text}` is known and not known at once"))
                    .help("a fact stands under `facts` or under `unknown`"),
            );
        }
        case.unknown.push(fact);
    }
    if let Some(node) = root.get("expect") {
        let mut list = |key: &str| {
            let items: Vec<DiagnosisId> =
                node.get(key)?.items().iter().filter_map(|item| known_diagnosis(item, topic, hushed, out)).collect();
            Some(items)
        };
        let mut expectation = Expectation {
            confirmed: list("confirmed"),
            contradicted: list("contradicted"),
            ruled_out: list("ruled_out").unwrap_or_default(),
            open: list("open").unwrap_or_default(),
            derived: Vec::new(),
        };
        for (key, node) in node.get("derived").map(Node::entries).unwrap_or_default() {
            if let Some(fact) = known_fact(key, topic, hushed, out) {
                expectation.derived.extend(value(node, &topic.facts.get(fact).kind, hushed, out).map(|value| (fact, value)));
            }
        }
        case.expect = Some(expectation);
    }
    case
}

/// One fact of a case; `?` says that the customer does not know.
fn fact(key: &Key, node: &Node, topic: &Topic, hushed: &Hushed, case: &mut CaseFile, out: &mut Diagnostics) {
    let Some(id) = known_fact(key, topic, hushed, out) else { return };
    if node.text() == Some("?") {
        case.unknown.push(id);
        return;
    }
    case.facts.extend(value(node, &topic.facts.get(id).kind, hushed, out).map(|value| (id, value)));
}
