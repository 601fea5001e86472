//! Records that translations are made, written into `translations.yaml`.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{inventory, revision};
use crate::diag::Diagnostics;
use crate::loader::{Loaded, Record, ledger};
use crate::model::{Date, Hand};

/// What is to be recorded about translations.
#[derive(Debug, Clone)]
pub struct Marked {
    /// Who translated it; what is recorded already when it is not said.
    pub origin: Option<Hand>,
    /// Who read it; nobody when it is not said and the translation is new.
    pub reviewed: Option<Hand>,
    /// Name of a person or a program.
    pub by: Option<String>,
    /// The day.
    pub date: Date,
}

/// The records of a locale after the texts for which `wanted` says yes are recorded as made from their sources as
/// these are now. Gives their names, too, or why nothing can be recorded.
///
/// # Errors
/// When a text has no record yet and nobody says who translated it.
pub fn mark(
    loaded: &Loaded,
    locale: &str,
    wanted: &dyn Fn(&str) -> bool,
    marked: &Marked,
) -> Result<(BTreeMap<String, Record>, Vec<String>), String> {
    let mut records = ledger(loaded, locale, &mut Diagnostics::default());
    let sources = inventory(loaded, &loaded.base.source_locale);
    records.retain(|name, _| sources.contains_key(name));
    let mut names = Vec::new();
    for (name, text) in inventory(loaded, locale) {
        let Some(source) = sources.get(&name).filter(|_| !text.own && wanted(&name)) else { continue };
        let before = records.get(&name);
        let now = revision(&source.written);
        let Some(origin) = marked.origin.or(before.map(|record| record.origin)) else {
            return Err(format!("`{name}` has no record yet: say with `--origin` who translated it"));
        };
        // A translation that is new, or made anew from a changed source, has been read by nobody.
        let same = before.filter(|record| marked.origin.is_none() && record.source == now);
        let reviewed = marked.reviewed.or(same.and_then(|record| record.reviewed));
        let by = marked.by.clone().or(before.and_then(|record| record.by.clone()));
        let record = Record { source: now, origin, reviewed, date: Some(marked.date), by, span: None };
        records.insert(name.clone(), record);
        names.push(name);
    }
    Ok((records, names))
}

/// The file of a locale's records.
#[must_use]
pub fn to_yaml(records: &BTreeMap<String, Record>) -> String {
    let mut out = String::from(
        "# yaml-language-server: $schema=../../docs/schema/translations.json\n\
         # From which source text each translation was made, by whom and when. Written by `nasvet mark`.\n\
         # `source` is the revision of the source: a short hash for each of its lines.\n\
         texts:\n",
    );
    if records.is_empty() {
        out.truncate(out.len() - 1);
        out.push_str(" {}\n");
    }
    for (name, record) in records {
        let _ = write!(out, "  {name}: {{origin: {}", record.origin.as_str());
        let reviewed = record.reviewed.map(|hand| format!(", reviewed: {}", hand.as_str()));
        let date = record.date.map(|date| format!(", date: {date}"));
        let by = record.by.as_ref().map(|by| format!(", by: '{}'", by.replace('\'', "''").replace('\n', " ")));
        for part in [reviewed, date, by].into_iter().flatten() {
            out.push_str(&part);
        }
        let _ = writeln!(out, ", source: {}}}", record.source.join(" "));
    }
    out
}
