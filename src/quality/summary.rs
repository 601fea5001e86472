//! Findings as text, and what they add up to.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::report::{Match, Report};
use crate::model::Hand;

/// The findings, one a line, with what was expected below.
#[must_use]
pub fn text(report: &Report) -> String {
    let mut out = String::new();
    for (file, found) in report.findings() {
        let unsure = if found.confidence == super::Confidence::High {
            String::new()
        } else {
            format!(" ({} confidence)", found.confidence.as_str())
        };
        let _ = writeln!(
            out,
            "{}:{}:{}: {} [{}]{unsure}: {}",
            file.file,
            found.line,
            found.column,
            found.severity.as_str(),
            found.kind,
            found.message
        );
        if let Some(expected) = &found.expected {
            let _ = writeln!(out, "    {expected}");
        }
    }
    for (file, reason) in &report.refused {
        let _ = writeln!(out, "{file}: not read: {reason}");
    }
    out
}

/// Counts by kind and locale, findings for each document by who translated it, and what was not held against a source.
#[must_use]
pub fn summary(report: &Report) -> String {
    let mut locales: BTreeMap<&str, usize> = BTreeMap::new();
    let mut kinds: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for file in &report.files {
        *locales.entry(&file.locale).or_default() += 1;
        for found in &file.findings {
            *kinds.entry(found.kind).or_default().entry(&file.locale).or_default() += 1;
        }
    }
    let mut out = String::new();
    let _ = writeln!(out, "{:16}{}     all", "", locales.keys().map(|locale| format!("{locale:>8}")).collect::<String>());
    let count = |of: &BTreeMap<&str, usize>| {
        let columns: String = locales.keys().map(|locale| format!("{:>8}", of.get(locale).copied().unwrap_or(0))).collect();
        format!("{columns}{:>8}", of.values().sum::<usize>())
    };
    let _ = writeln!(out, "{:16}{}", "documents", count(&locales));
    for (kind, of_kind) in &kinds {
        let _ = writeln!(out, "{kind:16}{}", count(of_kind));
    }
    for (hand, name) in [
        (Some(Hand::Human), "translated by people"),
        (Some(Hand::Machine), "translated by a machine"),
        (None, "by nobody knows whom"),
    ] {
        let files: Vec<_> = report.files.iter().filter(|file| file.origin == hand).collect();
        if !files.is_empty() {
            let found: usize = files.iter().map(|file| file.findings.len()).sum();
            #[expect(clippy::cast_precision_loss, reason = "counts of documents are far below 2^52")]
            let each = found as f64 / files.len() as f64;
            let _ = writeln!(out, "{} documents {name}, {found} findings, {each:.2} each", files.len());
        }
    }
    for (matched, name) in [
        (Match::Nearest, "documents were held against another revision of their source, where its lines fit"),
        (Match::None, "documents have no source here: only what shows without one was looked for"),
    ] {
        let number = report.files.iter().filter(|file| file.matched == matched).count();
        if number > 0 {
            let _ = writeln!(out, "{number} {name}");
        }
    }
    if !report.refused.is_empty() {
        let _ = writeln!(out, "{} files were not read", report.refused.len());
    }
    out
}
