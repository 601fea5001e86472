//! `locales/glossary.csv`: approved terms of each language, names that stay as they are, forms known to be wrong.

use super::loaded::Loaded;
use crate::diag::{Diagnostic, Diagnostics, FileId, Span, did_you_mean};

/// Columns beside those of the locales.
const COLUMNS: [&str; 5] = ["term_en", "kind", "do_not_translate", "wrong_forms_seen", "sure"];

/// A row of the glossary.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GlossaryTerm {
    /// The term in the source language.
    pub term: String,
    /// `product`, `ui` or `concept`.
    pub kind: String,
    /// Whether it stays as it is in every language.
    pub keep: bool,
    /// Its form in each locale: tag and text.
    pub forms: Vec<(String, String)>,
    /// Forms that were seen and are wrong.
    pub wrong: Vec<String>,
    /// Locales whose form is sure.
    pub sure: Vec<String>,
}

/// The glossary; empty where there is none. What cannot be read is told and left out.
pub fn glossary(loaded: &Loaded, out: &mut Diagnostics) -> Vec<GlossaryTerm> {
    let Some(file) = loaded.glossary else { return Vec::new() };
    let text = loaded.sources.get(file).map_or("", |source| source.text.as_str());
    let locales: Vec<&str> = loaded.base.locales.iter().map(|locale| locale.id.as_str()).collect();
    let known: Vec<&str> = COLUMNS.into_iter().chain(locales.iter().copied()).collect();
    let (header, rows) = rows(file, text, &known, out);
    rows.iter().map(|(_, row)| term(&header, row, &locales)).collect()
}

/// The first line of a table, and its rows with their places. Columns that are not known and rows that are broken are
/// told; such rows are left out.
pub(super) fn rows(
    file: FileId,
    text: &str,
    known: &[&str],
    out: &mut Diagnostics,
) -> (csv::StringRecord, Vec<(Span, csv::StringRecord)>) {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let header = reader.headers().cloned().unwrap_or_default();
    for column in header.iter().filter(|column| !known.contains(column)) {
        let start = text.find(column).unwrap_or(0);
        let span = Span::new(file, start, start + column.len());
        let problem = Diagnostic::error("unknown-key", span, format!("unknown column `{column}`"));
        out.push(problem.maybe_help(did_you_mean(column, known.iter().copied())));
    }
    let mut rows = Vec::new();
    for row in reader.records() {
        match row {
            Ok(row) => {
                let span = place(file, text, row.position().map_or(0, csv::Position::byte));
                if row.len() == header.len() {
                    rows.push((span, row));
                    continue;
                }
                let message = format!("the row has {} columns, the first line {}", row.len(), header.len());
                let help = "a text with a comma stands in quotes, as in `\"first, second\"`";
                out.push(Diagnostic::error("wrong-form", span, message).help(help));
            }
            Err(error) => {
                let at = error.position().map_or(0, csv::Position::byte);
                out.push(Diagnostic::error("wrong-form", place(file, text, at), error.to_string()));
            }
        }
    }
    (header, rows)
}

/// The line that begins at a byte.
fn place(file: FileId, text: &str, at: u64) -> Span {
    let mut start = usize::try_from(at).unwrap_or(0).min(text.len());
    start += text.get(start..).map_or(0, |rest| rest.len() - rest.trim_start().len());
    let length = text.get(start..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
    Span::new(file, start, start + length)
}

fn term(header: &csv::StringRecord, row: &csv::StringRecord, locales: &[&str]) -> GlossaryTerm {
    let mut term = GlossaryTerm::default();
    let list = |cell: &str| cell.split('|').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect();
    for (column, cell) in header.iter().zip(row) {
        match column {
            "term_en" => term.term = cell.to_owned(),
            "kind" => term.kind = cell.to_owned(),
            "do_not_translate" => term.keep = cell == "yes",
            "wrong_forms_seen" => term.wrong = list(cell),
            "sure" => term.sure = list(cell),
            locale if locales.contains(&locale) => term.forms.push((locale.to_owned(), cell.to_owned())),
            _ => {}
        }
    }
    term
}
