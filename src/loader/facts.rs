//! `facts.yaml`: facts with their types. Their conditions come later, when all facts are known.

use std::collections::BTreeSet;

use super::yaml::{Data, Node};
use crate::diag::{Diagnostic, Diagnostics, Span, did_you_mean};
use crate::model::{Catalogue, Channel, Fact, FactId, Kind};
use crate::script;

/// What asking costs when the author does not say, in seconds.
const USUAL_COST: u32 = 30;

/// The built-in facts that every topic has.
pub(super) fn builtin() -> (Catalogue<FactId, Fact>, FactId) {
    let mut facts = Catalogue::default();
    let today = facts.push(Fact {
        id: "today".to_owned(),
        kind: Kind::Date,
        cost: 0,
        channel: Channel::AskStaff,
        ask_if: None,
        derived: false,
        context: false,
        context_values: Vec::new(),
        builtin: true,
        span: None,
    });
    (facts, today)
}

/// Adds the facts of a file that was checked against its shape; names of facts that cannot be used go into `rejected`.
/// Gives the conditions that are still to be read.
pub(super) fn declare(
    root: &Node,
    facts: &mut Catalogue<FactId, Fact>,
    rejected: &mut BTreeSet<String>,
    out: &mut Diagnostics,
) -> Vec<(FactId, Node)> {
    let mut conditions = Vec::new();
    for (key, node) in root.get("facts").map(Node::entries).unwrap_or_default() {
        if let Some(first) = facts.named(&key.text).map(|fact| facts.get(fact)) {
            let help = if first.builtin {
                "the program itself supplies this fact"
            } else {
                "facts of rules/facts.yaml belong to every topic"
            };
            out.push(Diagnostic::error("duplicate-id", key.span, format!("the fact `{}` is declared twice", key.text)).help(help));
            continue;
        }
        if !script::is_usable_name(&key.text) {
            rejected.insert(key.text.clone());
            out.push(Diagnostic::error("bad-id", key.span, format!("no condition can name a fact `{}`", key.text)).help(
                "use letters, digits and `_`, begin with a letter, and avoid words of the language such as `if`, `in` or `default`",
            ));
            continue;
        }
        let Some(kind) = kind(node, key.span, out) else {
            rejected.insert(key.text.clone());
            continue;
        };
        let text = |name: &str| node.get(name).and_then(Node::text);
        let id = facts.push(Fact {
            id: key.text.clone(),
            cost: text("cost").and_then(|cost| cost.parse().ok()).unwrap_or(USUAL_COST),
            channel: Channel::ALL
                .iter()
                .find(|(word, _)| Some(*word) == text("channel"))
                .map_or(Channel::AskStaff, |(_, channel)| *channel),
            ask_if: None,
            derived: text("derived") == Some("true"),
            context: text("context") == Some("true"),
            context_values: context_values(node, &kind, out),
            kind,
            builtin: false,
            span: Some(key.span),
        });
        if let Some(condition) = node.get("ask_if") {
            conditions.push((id, condition.clone()));
        }
    }
    conditions
}

fn kind(node: &Node, span: Span, out: &mut Diagnostics) -> Option<Kind> {
    let word = node.get("type").and_then(Node::text)?;
    let allowed: &[&str] = match word {
        "enum" => &["values"],
        "int" => &["values", "min", "max"],
        "number" => &["min", "max"],
        "list" => &["of", "values", "min", "max"],
        _ => &[],
    };
    for (key, _) in node.entries() {
        if ["values", "of", "min", "max"].contains(&key.text.as_str()) && !allowed.contains(&key.text.as_str()) {
            out.push(Diagnostic::error("unknown-key", key.span, format!("a fact of type {word} has no `{}`", key.text)));
        }
    }
    match word {
        "bool" => Some(Kind::Bool),
        "enum" => enumeration(node, span, out),
        "int" => whole(node, out),
        "number" => {
            let bound = |name: &str| node.get(name).and_then(Node::text).and_then(|t| t.parse().ok());
            Some(Kind::Number { min: bound("min"), max: bound("max") })
        }
        "version" => Some(Kind::Version),
        "text" => Some(Kind::Text),
        "date" => Some(Kind::Date),
        "list" => match node.get("of").and_then(Node::text) {
            Some("int") => whole(node, out).map(|item| Kind::List(Box::new(item))),
            _ => enumeration(node, span, out).map(|item| Kind::List(Box::new(item))),
        },
        _ => None,
    }
}

/// Values that only describe; each is one of the fact.
fn context_values(node: &Node, kind: &Kind, out: &mut Diagnostics) -> Vec<String> {
    let known: Vec<String> = kind.item().choices().iter().map(ToString::to_string).collect();
    let mut values = Vec::new();
    for item in node.get("context_values").map(Node::items).unwrap_or_default() {
        let text = item.text().unwrap_or_default();
        if known.iter().any(|value| value == text) {
            values.push(text.to_owned());
        } else {
            let help = did_you_mean(text, known.iter().map(String::as_str));
            out.push(
                Diagnostic::error("unknown-value", item.span, format!("`{text}` is not a value of this fact")).maybe_help(help),
            );
        }
    }
    values
}

fn enumeration(node: &Node, span: Span, out: &mut Diagnostics) -> Option<Kind> {
    let Some(list) = node.get("values") else {
        out.push(
            Diagnostic::error("missing-key", span, "the key `values` is missing")
                .help("an enum lists its words, as in `values: [yes_all, only_some]`"),
        );
        return None;
    };
    let mut values: Vec<String> = Vec::new();
    for item in list.items() {
        let text = match &item.data {
            Data::Scalar(scalar) => scalar.text.clone(),
            _ => String::new(),
        };
        if !super::conform::is_id(&text) {
            out.push(
                Diagnostic::error("bad-id", item.span, format!("{} is not a value of an enum", super::conform::found(item)))
                    .help("a value is made of letters a to z, digits, `_` and `-`"),
            );
        } else if values.contains(&text) {
            out.error("duplicate-id", item.span, format!("the value `{text}` is listed twice"));
        } else {
            values.push(text);
        }
    }
    (!values.is_empty()).then_some(Kind::Enum(values))
}

fn whole(node: &Node, out: &mut Diagnostics) -> Option<Kind> {
    let mut number = |node: &Node| {
        let value = node.text().and_then(|t| t.parse::<i64>().ok());
        if value.is_none() {
            out.push(
                Diagnostic::error("wrong-form", node.span, format!("found {}", super::conform::found(node)))
                    .help("expected a whole number"),
            );
        }
        value
    };
    let min = node.get("min").and_then(&mut number);
    let max = node.get("max").and_then(&mut number);
    let values: Vec<i64> = node.get("values").map(Node::items).unwrap_or_default().iter().filter_map(&mut number).collect();
    let mut seen = std::collections::BTreeSet::new();
    for (value, item) in values.iter().zip(node.get("values").map(Node::items).unwrap_or_default()) {
        if !seen.insert(*value) {
            out.error("duplicate-id", item.span, format!("the value `{value}` is listed twice"));
        }
    }
    Some(Kind::Int { min, max, values })
}
