//! A page to sort and filter: one file that needs nothing else.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::report::{FileReport, Found, Report, Severity};

/// The page, with a marker where the data goes.
const PAGE: &str = include_str!("report.html");
const MARKER: &str = "@@DATA@@";

/// The findings as a page.
#[must_use]
pub fn html(report: &Report) -> String {
    let kinds: BTreeMap<&str, Severity> = report.findings().map(|(_, found)| (found.kind, found.severity)).collect();
    let kinds: Vec<Value> = kinds.iter().map(|(kind, severity)| json!({ "kind": kind, "severity": severity.as_str() })).collect();
    let files: Vec<Value> = report.files.iter().map(file).collect();
    let mut findings: Vec<Value> = Vec::new();
    for (index, of_file) in report.files.iter().enumerate() {
        findings.extend(of_file.findings.iter().map(|found| finding(index, found)));
    }
    let data = json!({ "title": "Translation audit", "files": files, "kinds": kinds, "findings": findings });
    // Nothing in the texts may end the script that holds them.
    PAGE.replace(MARKER, &data.to_string().replace('<', "\\u003c"))
}

fn file(of: &FileReport) -> Value {
    let mut lines = Map::new();
    for found in &of.findings {
        lines.insert(found.line.to_string(), json!([found.target.0, found.source]));
    }
    json!({
        "file": of.file,
        "locale": of.locale,
        "origin": of.origin.map(crate::model::Hand::as_str),
        "source": of.source,
        "match": of.matched.as_str(),
        "lines": lines,
    })
}

fn finding(file: usize, found: &Found) -> Value {
    let (line, marked) = &found.target;
    // The page counts as its language does.
    let units = |until: usize| line.get(..until).map_or(0, |text| text.encode_utf16().count());
    json!([
        file,
        found.line,
        found.column,
        found.kind,
        found.severity.as_str(),
        found.confidence.as_str(),
        found.message,
        found.expected,
        found.excerpt,
        units(marked.start),
        units(marked.end),
    ])
}
