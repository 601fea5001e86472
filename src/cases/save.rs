//! A case as a file: what `diagnose --facts` and `test` read.

use std::fmt::Write;

use crate::engine::{Judgement, Status};
use crate::model::{Case, DiagnosisId, Topic, Value};

/// The YAML of a case, with what was found as what is expected, so that it can be kept as a test.
#[must_use]
pub fn to_yaml(topic: &Topic, case: &Case, judgement: &Judgement, title: &str, lang: &str) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "title: {}", quoted(title));
    let _ = writeln!(out, "topic: {}\nlang: {}\ntoday: {}", word(&topic.id), word(lang), case.today);
    out.push_str(if case.known.is_empty() { "facts: {}\n" } else { "facts:\n" });
    for (fact, value) in &case.known {
        let _ = writeln!(out, "  {}: {}", topic.facts.get(*fact).id, scalar(value));
    }
    let unknown: Vec<&str> = case.not_known.iter().map(|fact| topic.facts.get(*fact).id.as_str()).collect();
    let _ = writeln!(out, "unknown: [{}]", unknown.join(", "));
    let list = |status: Status| {
        let fits = |id: &DiagnosisId| judgement.diagnoses.get(*id).status == status;
        let ids: Vec<&str> = topic.diagnoses.keys().filter(fits).map(|id| topic.diagnoses.get(id).id.as_str()).collect();
        ids.join(", ")
    };
    let _ = writeln!(out, "expect:\n  confirmed: [{}]\n  contradicted: [{}]", list(Status::Confirmed), list(Status::Contradicted));
    out
}

fn scalar(value: &Value) -> String {
    match value {
        Value::List(items) => format!("[{}]", items.iter().map(scalar).collect::<Vec<_>>().join(", ")),
        Value::Text(text) => quoted(text),
        other => word(&other.to_string()),
    }
}

/// A plain word as it is, all else in quotes.
fn word(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let simple = text.chars().all(plain) && text.starts_with(|c: char| c.is_ascii_alphanumeric());
    if simple { text.to_owned() } else { quoted(text) }
}

/// YAML reads JSON's strings.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
