//! Rule files: diagnoses and rules.

use std::collections::BTreeSet;

use super::conditions::{Reader, written};
use super::hushed::Hushed;
use super::yaml::{Key, Node};
use crate::diag::{Diagnostic, Diagnostics, Sources, Span, did_you_mean};
use crate::model::{
    Condition, Diagnosis, DiagnosisId, Effect, Expression, FactId, Kind, Rule, Scale, Severity, SeverityRule, Topic, Value,
};
use crate::script::Scope;

/// Reads the diagnoses of a file that was checked against its shape.
pub(super) fn diagnoses(root: &Node, topic: &mut Topic, scale: &Scale, sources: &Sources, hushed: &Hushed, out: &mut Diagnostics) {
    for (key, node) in root.get("diagnoses").map(Node::entries).unwrap_or_default() {
        if let Some(first) = topic.diagnosis(&key.text) {
            duplicate("diagnosis", key, topic.diagnoses.get(first).span, sources, out);
            continue;
        }
        let list = |name: &str| {
            node.get(name).map(Node::items).unwrap_or_default().iter().filter_map(|item| Some((item.text()?.to_owned(), item.span)))
        };
        for (link, span) in list("links") {
            if !topic.links.iter().any(|known| known.key == link) {
                let help = did_you_mean(&link, topic.links.iter().map(|known| known.key.as_str()));
                out.push(Diagnostic::error("unknown-link", span, format!("unknown link `{link}`")).maybe_help(help));
            }
        }
        for (source, span) in list("sources") {
            if !topic.sources.iter().any(|(known, _)| *known == source) {
                let help = did_you_mean(&source, topic.sources.iter().map(|(known, _)| known.as_str()));
                out.push(Diagnostic::error("unknown-source", span, format!("unknown source `{source}`")).maybe_help(help));
            }
        }
        let diagnosis = Diagnosis {
            id: key.text.clone(),
            severity: node
                .get("severity")
                .map_or(SeverityRule::Fixed(Severity::Medium), |node| severity(node, topic, sources, hushed, out)),
            prior: number(node.get("prevalence"), &scale.prevalence, "occasional"),
            remedy: node.get("remedy").and_then(Node::text).unwrap_or(&key.text).to_owned(),
            links: list("links").map(|(link, _)| link).collect(),
            articles: list("articles").map(|(article, _)| article).collect(),
            verify: node
                .get("verify")
                .map(Node::entries)
                .unwrap_or_default()
                .iter()
                .filter_map(|(fact, value)| verified(fact, value, topic, hushed, out))
                .collect(),
            complete: node.get("complete").and_then(Node::text) != Some("false"),
            sources: list("sources").map(|(source, _)| source).collect(),
            span: key.span,
        };
        topic.diagnoses.push(diagnosis);
    }
}

fn duplicate(what: &str, key: &Key, first: Span, sources: &Sources, out: &mut Diagnostics) {
    let place = sources
        .get(first.file)
        .map(|source| format!("the first one is in {}, line {}", source.path, source.position(first.start as usize).line));
    out.push(Diagnostic::error("duplicate-id", key.span, format!("the {what} `{}` is declared twice", key.text)).maybe_help(place));
}

fn severity(node: &Node, topic: &Topic, sources: &Sources, hushed: &Hushed, out: &mut Diagnostics) -> SeverityRule {
    let kind = Kind::Enum(super::shape::severities().into_iter().map(str::to_owned).collect());
    let reader = Reader { scope: Scope { facts: &topic.facts, functions: &topic.functions }, sources, hushed };
    match reader.expression(node, &kind, out) {
        Some(Expression::Value(Value::Choice(word))) => SeverityRule::Fixed(Severity::parse(&word).unwrap_or(Severity::Medium)),
        Some(expression) => SeverityRule::Expression(expression),
        None => SeverityRule::Fixed(Severity::Medium),
    }
}

/// The number behind a word, or the number itself.
fn number(node: Option<&Node>, words: &[(String, f64)], usual: &str) -> f64 {
    let text = node.and_then(Node::text).unwrap_or(usual);
    let word = words.iter().find(|(word, _)| word == text).map(|(_, number)| *number);
    word.or_else(|| text.parse().ok()).filter(|n: &f64| n.is_finite() && *n > 0.0).unwrap_or(0.03)
}

fn verified(key: &Key, node: &Node, topic: &Topic, hushed: &Hushed, out: &mut Diagnostics) -> Option<(FactId, Value)> {
    let fact = known_fact(key, topic, hushed, out)?;
    value(node, &topic.facts.get(fact).kind, hushed, out).map(|value| (fact, value))
}

/// The fact that a key names.
pub(super) fn known_fact(key: &Key, topic: &Topic, hushed: &Hushed, out: &mut Diagnostics) -> Option<FactId> {
    let found = topic.fact(&key.text).filter(|fact| !topic.facts.get(*fact).builtin);
    if found.is_none() && !hushed.hides("unknown-fact", &key.text) {
        let help = did_you_mean(&key.text, topic.given_ids());
        out.push(Diagnostic::error("unknown-fact", key.span, format!("unknown fact `{}`", key.text)).maybe_help(help));
    }
    found
}

/// The value of a fact as a file gives it.
pub(super) fn value(node: &Node, kind: &Kind, hushed: &Hushed, out: &mut Diagnostics) -> Option<Value> {
    let read = match (&node.data, kind) {
        (super::yaml::Data::List(items), Kind::List(item)) => {
            items.iter().map(|node| item.parse(node.text().unwrap_or(""))).collect::<Result<_, _>>().map(Value::List)
        }
        (super::yaml::Data::Scalar(scalar), _) => kind.parse(&scalar.text),
        _ => Err(crate::model::ValueProblem {
            message: format!("found {}", super::conform::found(node)),
            help: Some(format!("expected a value of type {}", kind.name())),
        }),
    };
    match read {
        Ok(value) => Some(value),
        Err(_) if hushed.hides("unknown-value", "") => None,
        Err(problem) => {
            out.push(Diagnostic::error("unknown-value", node.span, problem.message).maybe_help(problem.help));
            None
        }
    }
}

/// Reads the rules of a file that was checked against its shape, once all diagnoses are known.
pub(super) fn rules(root: &Node, topic: &mut Topic, scale: &Scale, sources: &Sources, hushed: &Hushed, out: &mut Diagnostics) {
    for node in root.get("rules").map(Node::items).unwrap_or_default() {
        let Some(id) = node.get("id").filter(|id| id.text().is_some()) else { continue };
        let key = Key { text: id.text().unwrap_or("").to_owned(), span: id.span };
        if let Some(first) = topic.rules.named(&key.text) {
            duplicate("rule", &key, topic.rules.get(first).span, sources, out);
            continue;
        }
        let reader = Reader { scope: Scope { facts: &topic.facts, functions: &topic.functions }, sources, hushed };
        let effect = effect(node, &key, topic, scale, &reader, out);
        let condition = node.get("when").map(|when| (reader.condition(when, out), written(when)));
        let (when, source) = match condition {
            Some((condition, source)) => (condition, source),
            None if node.get("set").is_some() => (Some(Condition::Constant(true)), "true".to_owned()),
            None => {
                out.push(
                    Diagnostic::error("missing-key", key.span, format!("the rule `{}` has no condition", key.text))
                        .help("add `when:`; only rules with `set` may do without"),
                );
                continue;
            }
        };
        if let (Some(effect), Some(when)) = (effect, when) {
            topic.rules.push(Rule { id: key.text, effect, when, source, span: key.span });
        }
    }
}

fn effect(node: &Node, id: &Key, topic: &Topic, scale: &Scale, reader: &Reader<'_>, out: &mut Diagnostics) -> Option<Effect> {
    const EFFECTS: [&str; 4] = ["confirm", "rule_out", "suggest", "set"];
    let present: Vec<&str> = EFFECTS.into_iter().filter(|name| node.get(name).is_some()).collect();
    for (key, _) in node.entries() {
        if ["weight", "against"].contains(&key.text.as_str()) && node.get("suggest").is_none() {
            out.push(Diagnostic::error("unknown-key", key.span, format!("`{}` belongs to `suggest`", key.text)));
        }
    }
    let [name] = present.as_slice() else {
        let found = if present.is_empty() { "no effect".to_owned() } else { format!("several effects: {}", present.join(", ")) };
        out.push(
            Diagnostic::error("wrong-form", id.span, format!("the rule `{}` has {found}", id.text))
                .help("a rule has exactly one of `confirm`, `rule_out`, `suggest`, `set`"),
        );
        return None;
    };
    let target = node.get(name)?;
    if *name == "set" {
        let assignments: Vec<_> =
            target.entries().iter().map(|(fact, value)| assignment(fact, value, topic, reader, out)).collect();
        return assignments.into_iter().collect::<Option<Vec<_>>>().map(Effect::Set);
    }
    let diagnoses: Vec<Option<DiagnosisId>> =
        target.items().iter().map(|item| known_diagnosis(item, topic, reader.hushed, out)).collect();
    let diagnoses = diagnoses.into_iter().collect::<Option<Vec<_>>>()?;
    Some(match *name {
        "confirm" => Effect::Confirm(diagnoses),
        "rule_out" => Effect::RuleOut(diagnoses),
        _ => {
            let factor = number(node.get("weight"), &scale.weight, "moderate");
            let against = node.get("against").and_then(Node::text) == Some("true");
            Effect::Suggest { diagnoses, factor: if against { 1.0 / factor } else { factor } }
        }
    })
}

fn assignment(key: &Key, node: &Node, topic: &Topic, reader: &Reader<'_>, out: &mut Diagnostics) -> Option<(FactId, Expression)> {
    let fact = known_fact(key, topic, reader.hushed, out)?;
    if !topic.facts.get(fact).derived {
        out.push(
            Diagnostic::error("not-derived", key.span, format!("a rule cannot set `{}`", key.text))
                .help("only facts with `derived: true` are set by rules"),
        );
        return None;
    }
    reader.expression(node, &topic.facts.get(fact).kind, out).map(|expression| (fact, expression))
}

/// The diagnosis that a value names.
pub(super) fn known_diagnosis(node: &Node, topic: &Topic, hushed: &Hushed, out: &mut Diagnostics) -> Option<DiagnosisId> {
    let name = node.text()?;
    let found = topic.diagnosis(name);
    if found.is_none() && !hushed.hides("unknown-diagnosis", name) {
        let help = did_you_mean(name, topic.diagnoses.rows().map(|d| d.id.as_str()));
        out.push(Diagnostic::error("unknown-diagnosis", node.span, format!("unknown diagnosis `{name}`")).maybe_help(help));
    }
    found
}

/// What can be told only when all rules of the topic are known and sound.
pub(super) fn validate(topic: &Topic, out: &mut Diagnostics) {
    let mut confirmed: BTreeSet<DiagnosisId> = BTreeSet::new();
    let mut set: BTreeSet<FactId> = BTreeSet::new();
    for rule in topic.rules.rows() {
        match &rule.effect {
            Effect::Confirm(list) => confirmed.extend(list),
            Effect::Set(list) => set.extend(list.iter().map(|(fact, _)| fact)),
            _ => {}
        }
    }
    for (_, diagnosis) in topic.diagnoses.iter().filter(|(id, _)| !confirmed.contains(id)) {
        let message = format!("no rule confirms `{}`", diagnosis.id);
        out.push(
            Diagnostic::warning("never-confirmed", diagnosis.span, message)
                .help("it can be suspected and ruled out, but never found"),
        );
    }
    for (_, fact) in topic.facts.iter().filter(|(id, fact)| fact.derived && !set.contains(id)) {
        if let Some(span) = fact.span {
            out.push(Diagnostic::warning("never-set", span, format!("no rule sets `{}`", fact.id)));
        }
    }
}
