//! `locales/renderings.csv`: words and labels of the source language, with their approved and their wrong renderings.

use super::glossary::rows;
use super::loaded::Loaded;
use crate::audit::Rendering;
use crate::diag::{Diagnostic, Diagnostics, Span, did_you_mean};

/// Columns beside those of the locales.
const COLUMNS: [&str; 4] = ["term_en", "kind", "not_en", "only_en"];
/// How the column of wrong forms of a locale begins.
const WRONG: &str = "wrong_";
/// A word of running text, and a label of a screen.
const KINDS: [&str; 2] = ["term", "ui"];

/// The list of renderings; empty where there is none. What cannot be read is told and left out.
pub(super) fn renderings(loaded: &Loaded, out: &mut Diagnostics) -> Vec<Rendering> {
    let Some(file) = loaded.renderings else { return Vec::new() };
    let text = loaded.sources.get(file).map_or("", |source| source.text.as_str());
    let locales: Vec<&str> = loaded.base.locales.iter().map(|locale| locale.id.as_str()).collect();
    let wrong: Vec<String> = locales.iter().map(|locale| format!("{WRONG}{locale}")).collect();
    let known: Vec<&str> = COLUMNS.into_iter().chain(locales.iter().copied()).chain(wrong.iter().map(String::as_str)).collect();
    let (header, rows) = rows(file, text, &known, out);
    rows.iter().filter_map(|(span, row)| rendering(header.iter().zip(row), *span, &locales, out)).collect()
}

/// A row: its cells with the names of their columns.
fn rendering<'a>(
    cells: impl Iterator<Item = (&'a str, &'a str)>,
    span: Span,
    locales: &[&str],
    out: &mut Diagnostics,
) -> Option<Rendering> {
    let mut rendering = Rendering::default();
    let mut kind = "";
    for (column, cell) in cells {
        let cell = cell.trim();
        match column {
            "term_en" => rendering.term = cell.to_owned(),
            "kind" => kind = cell,
            "not_en" => rendering.not = cell.to_owned(),
            "only_en" => rendering.only = cell.to_owned(),
            _ => {
                let (forms, locale) = match column.strip_prefix(WRONG) {
                    Some(locale) => (&mut rendering.wrong, locale),
                    None => (&mut rendering.right, column),
                };
                if locales.contains(&locale) && !cell.is_empty() {
                    forms.insert(locale.to_owned(), cell.to_owned());
                }
            }
        }
    }
    rendering.label = kind == "ui";
    for fault in rendering.faults() {
        let help = "forms stand with `|` between them; `*` only begins or ends a word";
        out.push(Diagnostic::error("wrong-form", span, format!("not a pattern: {fault}")).help(help));
    }
    if !KINDS.contains(&kind) {
        let help = did_you_mean(kind, KINDS).unwrap_or_else(|| format!("write one of {}", KINDS.join(", ")));
        out.push(Diagnostic::error("unknown-word", span, format!("`{kind}` is no kind of term")).help(help));
        return None;
    }
    if rendering.term.is_empty() {
        out.push(Diagnostic::error("wrong-form", span, "the row has no term").help("it stands in the column `term_en`"));
        return None;
    }
    Some(rendering)
}
