//! SARIF 2.1.0, for tools that show the findings of other tools.
//! Source of the form: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::report::{FileReport, Found, Report, Severity};

/// The findings as a SARIF log.
#[must_use]
pub fn sarif(report: &Report) -> String {
    let kinds: BTreeSet<&str> = report.findings().map(|(_, found)| found.kind).collect();
    let rules: Vec<Value> =
        kinds.iter().map(|kind| json!({ "id": kind, "defaultConfiguration": { "level": level(Severity::of(kind)) } })).collect();
    let results: Vec<Value> = report.findings().map(|(file, found)| result(file, found)).collect();
    let unread: Vec<Value> = report
        .refused
        .iter()
        .map(|(file, reason)| {
            json!({ "level": "error", "message": { "text": reason },
                "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri(file) } } }] })
        })
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "nasvet", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "invocations": [{ "executionSuccessful": unread.is_empty(), "toolExecutionNotifications": unread }],
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn result(file: &FileReport, found: &Found) -> Value {
    let text = match &found.expected {
        Some(expected) => format!("{}: {expected}", found.message),
        None => found.message.clone(),
    };
    json!({
        "ruleId": found.kind,
        "level": level(found.severity),
        "message": { "text": text },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(&file.file) },
            "region": {
                "startLine": found.line, "startColumn": found.column,
                "endLine": found.end_line, "endColumn": found.end_column,
                "snippet": { "text": found.excerpt },
            },
        } }],
        "properties": { "confidence": found.confidence.as_str(), "locale": file.locale },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Minor => "note",
        Severity::Major => "warning",
        Severity::Critical => "error",
    }
}

/// A path as a relative or absolute URI.
fn uri(path: &str) -> String {
    let escaped: String = path
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => char::from(byte).to_string(),
            b'\\' => "/".to_owned(),
            byte => format!("%{byte:02X}"),
        })
        .collect();
    if escaped.starts_with('/') { format!("file://{escaped}") } else { escaped }
}
