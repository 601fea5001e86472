//! One finding a line, as JSON.

use serde_json::json;

use super::report::Report;

/// The findings, one JSON object a line.
#[must_use]
pub fn jsonl(report: &Report) -> String {
    let line = |(file, found): (&super::FileReport, &super::Found)| {
        let object = json!({
            "file": file.file,
            "locale": file.locale,
            "line": found.line,
            "column": found.column,
            "end_line": found.end_line,
            "end_column": found.end_column,
            "kind": found.kind,
            "severity": found.severity.as_str(),
            "confidence": found.confidence.as_str(),
            "excerpt": found.excerpt,
            "message": found.message,
            "expected": found.expected,
            "source": file.source,
            "match": file.matched.as_str(),
        });
        format!("{object}\n")
    };
    report.findings().map(line).collect()
}
