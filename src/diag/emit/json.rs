//! For programs: the finding of docs/format.md, the same from every verb.

use serde::Serialize;

use crate::diag::{Diagnostic, Sources};

/// A problem with its place spelled out. Lines and columns count from 1, columns in characters; a problem without
/// a place has an empty file and zeros.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct Finding {
    /// Stable name of the problem.
    pub code: String,
    /// `error`, `warning` or `note`.
    pub severity: String,
    /// Path in the knowledge base.
    pub file: String,
    /// First line.
    pub line: usize,
    /// First column.
    pub column: usize,
    /// Last line.
    pub end_line: usize,
    /// Column after the last character.
    pub end_column: usize,
    /// What was found.
    pub message: String,
    /// What was expected, or what to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

/// The problems as findings, in the same order.
#[must_use]
pub fn findings(diagnostics: &[Diagnostic], sources: &Sources) -> Vec<Finding> {
    diagnostics
        .iter()
        .map(|diagnostic| {
            let place = diagnostic.span.and_then(|span| {
                let source = sources.get(span.file)?;
                Some((source, source.position(span.start as usize), source.position(span.end as usize)))
            });
            Finding {
                code: diagnostic.code.to_owned(),
                severity: diagnostic.severity.as_str().to_owned(),
                file: place.as_ref().map_or_else(String::new, |(source, ..)| source.path.clone()),
                line: place.as_ref().map_or(0, |(_, start, _)| start.line),
                column: place.as_ref().map_or(0, |(_, start, _)| start.column),
                end_line: place.as_ref().map_or(0, |(.., end)| end.line),
                end_column: place.as_ref().map_or(0, |(.., end)| end.column),
                message: diagnostic.message.clone(),
                help: diagnostic.help.clone(),
            }
        })
        .collect()
}
