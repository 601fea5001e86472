//! Which rows have a form that stands in a line: all rows are looked for at once.

use std::collections::BTreeMap;

use super::pattern::{Pattern, start};
use super::words::Words;

/// Numbers of rows by the first letters of their forms.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    by_start: BTreeMap<[char; 2], Vec<(usize, Pattern)>>,
    /// Rows with forms of which the first letters are not known.
    others: Vec<(usize, Pattern)>,
}

impl Index {
    /// Adds the forms of a row.
    pub(super) fn add(&mut self, row: usize, pattern: &Pattern) {
        for (start, pattern) in pattern.by_start() {
            match start {
                Some(start) => self.by_start.entry(start).or_default().push((row, pattern)),
                None => self.others.push((row, pattern)),
            }
        }
    }

    /// Rows of which a form stands anywhere in a text, in their order.
    pub(super) fn rows_in(&self, words: &Words<'_>) -> Vec<usize> {
        let mut rows = Vec::new();
        for at in 0..words.len() {
            rows.extend(self.near(words, at).filter(|(_, pattern)| pattern.at(words, at).is_some()).map(|(row, _)| *row));
        }
        rows.sort_unstable();
        rows.dedup();
        rows
    }

    /// Rows of which a form is the text as a whole, in their order.
    pub(super) fn rows_of(&self, words: &Words<'_>) -> Vec<usize> {
        let whole = 0..words.len();
        let mut rows: Vec<usize> =
            self.near(words, 0).filter(|(_, pattern)| pattern.is(words, &whole)).map(|(row, _)| *row).collect();
        rows.sort_unstable();
        rows.dedup();
        rows
    }

    fn near(&self, words: &Words<'_>, at: usize) -> impl Iterator<Item = &(usize, Pattern)> {
        let start = words.small(at).and_then(start);
        start.and_then(|start| self.by_start.get(&start)).into_iter().flatten().chain(&self.others)
    }
}
