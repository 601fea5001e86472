//! How far the translations are: what is missing, what was made from an older source, what nobody has read. The
//! records are in `locales/<locale>/translations.yaml`; `nasvet mark` writes them.

mod inventory;
mod record;
mod report;
mod revision;

use std::collections::BTreeMap;

use serde::Serialize;

pub use inventory::{Text, inventory};
pub use record::{Marked, mark, to_yaml};
pub use report::{list, markdown, table};
pub use revision::{Changes, changes, revision};

use crate::diag::{Diagnostics, Span};
use crate::loader::{Loaded, Record, ledger};
use crate::model::Hand;

/// The state of one text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Made from the source as it is now, or needs no source.
    Current,
    /// Made from an older source.
    Stale(Changes),
    /// Imported, and made from another revision of the source than the one that is here.
    OtherRevision,
    /// Nobody has recorded from which source it was made.
    Unrecorded,
    /// Not there, or without some of its parts, which are named.
    Missing(Vec<String>),
}

/// A text of the source language and its translation.
#[derive(Debug, Clone)]
pub struct Item {
    /// Name of the text.
    pub name: String,
    /// Part of the knowledge base.
    pub group: String,
    /// The translation's locale.
    pub locale: String,
    /// How it stands.
    pub state: State,
    /// Where the source stands.
    pub source: Span,
    /// Where the translation stands, where there is one.
    pub target: Option<Span>,
    /// What is recorded about it.
    pub record: Option<Record>,
    /// Whether each language writes it anew, so that it needs no record.
    pub own: bool,
}

impl Item {
    /// Whether somebody has to read it: it is there, and nobody but its translator has.
    #[must_use]
    pub fn is_unreviewed(&self) -> bool {
        let read = self.record.as_ref().is_some_and(|record| record.reviewed.is_some() || record.origin == Hand::Human);
        !self.own && !read && matches!(self.state, State::Current | State::Stale(_) | State::OtherRevision)
    }
}

/// Counts of texts in one part and one locale.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// Texts of the source language.
    pub total: usize,
    /// Those that are there, current or not.
    pub translated: usize,
    /// Made from an older source.
    pub stale: usize,
    /// Not there, or not all of it.
    pub missing: usize,
    /// Read by nobody but the program that translated it.
    pub unreviewed: usize,
    /// Without a record of its source.
    pub unrecorded: usize,
}

/// How all translations stand, by locale and name. Phrases that each language writes anew are there or missing, and
/// need no record.
#[must_use]
pub fn items(loaded: &Loaded, out: &mut Diagnostics) -> Vec<Item> {
    let sources = inventory(loaded, &loaded.base.source_locale);
    let mut items = Vec::new();
    for locale in loaded.base.locales.iter().filter(|locale| locale.id != loaded.base.source_locale) {
        let targets = inventory(loaded, &locale.id);
        let mut records = ledger(loaded, &locale.id, out);
        for (name, source) in &sources {
            let target = targets.get(name);
            let record = records.remove(name);
            let state = match (target, &record) {
                (None, _) => State::Missing(Vec::new()),
                (Some(target), _) if !target.parts.is_superset(&source.parts) => {
                    State::Missing(source.parts.difference(&target.parts).cloned().collect())
                }
                _ if source.own => State::Current,
                (Some(target), None) => match (&source.imported, &target.imported) {
                    (Some((source, _)), Some((target, _))) if source == target => State::Current,
                    (Some(_), Some(_)) => State::OtherRevision,
                    _ => State::Unrecorded,
                },
                (Some(_), Some(record)) => match changes(&record.source, &source.written) {
                    none if none.is_empty() => State::Current,
                    some => State::Stale(some),
                },
            };
            let record = record.or_else(|| target.and_then(imported));
            items.push(Item {
                name: name.clone(),
                group: source.group.clone(),
                locale: locale.id.clone(),
                state,
                source: source.span,
                target: target.map(|target| target.span),
                record,
                own: source.own,
            });
        }
        for (name, record) in records {
            let Some(span) = record.span else { continue };
            let message = format!("there is no source text `{name}`");
            let help = "it was renamed or taken out; delete the line";
            out.push(crate::diag::Diagnostic::warning("unknown-text", span, message).help(help));
        }
    }
    items
}

/// What an imported translation says about itself.
fn imported(text: &Text) -> Option<Record> {
    let origin = text.imported.as_ref()?.1?;
    Some(Record { source: Vec::new(), origin, reviewed: None, date: None, by: None, span: None })
}

/// Counts by part of the knowledge base and locale.
#[must_use]
pub fn matrix(items: &[Item]) -> BTreeMap<String, BTreeMap<String, Cell>> {
    let mut rows: BTreeMap<String, BTreeMap<String, Cell>> = BTreeMap::new();
    for item in items {
        let cell = rows.entry(item.group.clone()).or_default().entry(item.locale.clone()).or_default();
        cell.total += 1;
        match &item.state {
            State::Missing(_) => cell.missing += 1,
            State::Stale(_) | State::OtherRevision => cell.stale += 1,
            State::Unrecorded => cell.unrecorded += 1,
            State::Current => {}
        }
        cell.translated += usize::from(!matches!(item.state, State::Missing(_)));
        cell.unreviewed += usize::from(item.is_unreviewed());
    }
    rows
}
