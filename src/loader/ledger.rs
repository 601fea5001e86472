//! `locales/<locale>/translations.yaml`: from which source text each translation was made, by whom and when.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::conform;
use super::loaded::{Loaded, document};
use super::shape::LEDGER;
use super::yaml::Node;
use crate::diag::{Diagnostics, Span};
use crate::model::{Date, Hand};

/// What is recorded about a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Revision of the source: one short hash for each of its lines.
    pub source: Vec<String>,
    /// Who translated it.
    pub origin: Hand,
    /// Who read it since; nobody where it is `None`.
    pub reviewed: Option<Hand>,
    /// The day of the last of these.
    pub date: Option<Date>,
    /// Name of a person or a program.
    pub by: Option<String>,
    /// Where the record stands; `None` for one that is not written yet.
    pub span: Option<Span>,
}

/// The records of a locale, by the name of the text: its file below the locale's folder, for a message with its key
/// behind a `#`. What cannot be read is told and left out.
pub fn ledger(loaded: &Loaded, locale: &str, out: &mut Diagnostics) -> BTreeMap<String, Record> {
    let Some(file) = loaded.ledgers.get(locale) else { return BTreeMap::new() };
    let text = loaded.sources.get(*file).map_or("", |source| source.text.as_str());
    let Some(root) = document(*file, text, out) else { return BTreeMap::new() };
    conform::check(&root, &LEDGER, out);
    let texts = root.get("texts").map(Node::entries).unwrap_or_default();
    let read = texts.iter().filter_map(|(key, node)| {
        let word = |name: &str| node.get(name).and_then(Node::text);
        let record = Record {
            source: word("source")?.split_whitespace().map(str::to_owned).collect(),
            origin: Hand::of(word("origin")?)?,
            reviewed: word("reviewed").and_then(Hand::of),
            date: word("date").and_then(|day| day.parse().ok()),
            by: word("by").map(str::to_owned),
            span: Some(key.span),
        };
        Some((key.text.clone(), record))
    });
    read.collect()
}

/// Hexadecimal digits of the hash of a line. A changed line stays unnoticed once in 16 million.
const DIGITS: usize = 6;

/// A short hash of a line, by which it is known again.
#[must_use]
pub fn line_hash(line: &str) -> String {
    Sha256::digest(line.as_bytes()).iter().take(DIGITS / 2).map(|byte| format!("{byte:02x}")).collect()
}
