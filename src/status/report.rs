//! The state of the translations as text.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Cell, Item, State};
use crate::diag::Sources;

/// Columns of the table, beside the part and the locale.
const COLUMNS: [&str; 5] = ["translated", "stale", "missing", "unreviewed", "unrecorded"];

/// The matrix for a terminal.
#[must_use]
pub fn table(rows: &BTreeMap<String, BTreeMap<String, Cell>>) -> String {
    let width = rows.keys().map(String::len).max().unwrap_or(0).max("part".len());
    let mut out = String::new();
    let _ = writeln!(out, "{:width$}  locale  {}", "part", COLUMNS.map(|column| format!("{column:>12}")).concat());
    for (part, cells) in rows {
        for (locale, cell) in cells {
            let counts = counts(cell).map(|count| format!("{count:>12}")).concat();
            let _ = writeln!(out, "{part:width$}  {locale:6}  {counts}");
        }
    }
    out
}

/// The matrix as Markdown.
#[must_use]
pub fn markdown(rows: &BTreeMap<String, BTreeMap<String, Cell>>) -> String {
    let mut out = String::from("# Translations\n\n");
    let _ = writeln!(out, "| part | locale | {} |\n| --- | --- {}|", COLUMNS.join(" | "), "| ---: ".repeat(COLUMNS.len()));
    for (part, cells) in rows {
        for (locale, cell) in cells {
            let _ = writeln!(out, "| {part} | {locale} | {} |", counts(cell).join(" | "));
        }
    }
    out
}

fn counts(cell: &Cell) -> [String; 5] {
    [
        format!("{}/{}", cell.translated, cell.total),
        cell.stale.to_string(),
        cell.missing.to_string(),
        cell.unreviewed.to_string(),
        cell.unrecorded.to_string(),
    ]
}

/// What has to be translated, line by line: the state, the file, and for a stale text the lines of the source that
/// changed.
#[must_use]
pub fn list(items: &[Item], sources: &Sources) -> String {
    let mut out = String::new();
    for item in items {
        let file = sources.get(item.source.file);
        let path = file.map_or("", |source| source.path.as_str());
        let first = file.map_or(1, |source| source.position(item.source.start as usize).line);
        match &item.state {
            State::Missing(parts) if parts.is_empty() => {
                let _ = writeln!(out, "missing     locales/{}/{}", item.locale, item.name);
            }
            State::Missing(parts) => {
                let named: Vec<String> = parts
                    .iter()
                    .map(|part| if part.is_empty() { "the text itself".to_owned() } else { format!(".{part}") })
                    .collect();
                let _ = writeln!(out, "missing     locales/{}/{}: {}", item.locale, item.name, named.join(", "));
            }
            State::Stale(changes) => {
                let _ = writeln!(out, "stale       locales/{}/{}", item.locale, item.name);
                for (line, text) in &changes.lines {
                    let _ = writeln!(out, "            {path}:{}: {text}", first + line - 1);
                }
                if changes.removed > 0 {
                    let _ = writeln!(out, "            {path}: {} lines are gone", changes.removed);
                }
            }
            State::OtherRevision => {
                let _ = writeln!(out, "stale       locales/{}/{}: imported from another revision", item.locale, item.name);
            }
            State::Unrecorded => {
                let _ = writeln!(out, "unrecorded  locales/{}/{}", item.locale, item.name);
            }
            State::Current if item.is_unreviewed() => {
                let _ = writeln!(out, "unreviewed  locales/{}/{}", item.locale, item.name);
            }
            State::Current => {}
        }
    }
    out
}
