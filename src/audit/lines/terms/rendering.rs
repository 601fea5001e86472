//! A row of `locales/renderings.csv`: a word or label of the source language and its renderings in each language.

use std::collections::{BTreeMap, BTreeSet};

use super::pattern::fault;

/// A row of the list of renderings, its cells as they are written.
///
/// A cell holds forms with `|` between them. `*` at the end or beginning of a word stands for any letters, `*` alone
/// for a word or none. In a cell of approved forms `||` parts groups: each is right alone, but one text keeps to one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rendering {
    /// Forms in the source language; after `=` capitals count.
    pub term: String,
    /// Whether it is a label of a screen, else a word of running text.
    pub label: bool,
    /// A source line with one of these is left alone.
    pub not: String,
    /// Only source lines with one of these are looked at; empty: all.
    pub only: String,
    /// Approved forms of each locale.
    pub right: BTreeMap<String, String>,
    /// Wrong forms of each locale.
    pub wrong: BTreeMap<String, String>,
}

/// What the checks of terms know about a language beside the list of renderings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TermWords {
    /// Words at the edge of a bold part that show that it is more than a label: conjunctions, prepositions, `select`,
    /// `button`. In lower case.
    pub join_words: BTreeSet<String>,
}

impl Rendering {
    /// What cannot be read in its cells.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        let own = [&self.term, &self.not, &self.only];
        own.into_iter().chain(self.right.values()).chain(self.wrong.values()).filter_map(|cell| fault(cell)).collect()
    }
}
