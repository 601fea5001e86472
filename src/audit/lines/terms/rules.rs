//! The list of renderings as the checks use it: the rows that say something about one language.

use std::collections::BTreeSet;

use super::index::Index;
use super::pattern::Pattern;
use super::rendering::{Rendering, TermWords};
use super::words::Words;

/// What the checks of terms know about a language.
#[derive(Debug, Clone, Default)]
pub struct TermRules {
    rows: Vec<Row>,
    terms: Index,
    labels: Index,
    pub(super) join_words: BTreeSet<String>,
}

/// A row for one language.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// The term as a message shows it.
    pub(super) name: String,
    label: bool,
    not: Pattern,
    only: Pattern,
    /// Approved renderings: each is right, but a text keeps to one.
    pub(super) groups: Vec<Pattern>,
    /// Renderings that are wrong.
    pub(super) wrong: Pattern,
    /// What is right, for the help of a finding.
    pub(super) help: Option<String>,
}

impl TermRules {
    /// The rows of the list that say something about a locale. What cannot be read in them is left out;
    /// [`Rendering::faults`] tells of it.
    #[must_use]
    pub fn new(rows: &[Rendering], locale: &str, words: &TermWords) -> Self {
        let mut rules = Self { join_words: words.join_words.clone(), ..Self::default() };
        for rendering in rows {
            let row = Row::new(rendering, locale);
            if row.groups.is_empty() && row.wrong.is_empty() {
                continue;
            }
            let find = Pattern::new(rendering.term.trim_start_matches('='), rendering.term.starts_with('='));
            let index = if row.label { &mut rules.labels } else { &mut rules.terms };
            index.add(rules.rows.len(), &find);
            rules.rows.push(row);
        }
        rules
    }

    /// Whether there is nothing to look for.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Terms in a line of the source, each with its number.
    pub(super) fn terms_in(&self, source: &Words<'_>) -> Vec<(usize, &Row)> {
        self.that_apply(self.terms.rows_in(source), source)
    }

    /// Labels of the list that a label of the source is, each with its number; `line` holds the words around it.
    pub(super) fn labels_of(&self, label: &Words<'_>, line: &Words<'_>) -> Vec<(usize, &Row)> {
        self.that_apply(self.labels.rows_of(label), line)
    }

    /// All labels of the list.
    pub(super) fn labels(&self) -> impl Iterator<Item = (usize, &Row)> {
        self.rows.iter().enumerate().filter(|(_, row)| row.label)
    }

    /// A row by its number.
    pub(super) fn row(&self, number: usize) -> Option<&Row> {
        self.rows.get(number)
    }

    /// Whether a label of the source is the one of a row.
    pub(super) fn has_label(&self, number: usize, label: &Words<'_>) -> bool {
        self.labels.rows_of(label).contains(&number)
    }

    /// Whether a label of the source has a form in the list and this is it.
    pub(super) fn approves(&self, source: &Words<'_>, label: &Words<'_>) -> bool {
        self.labels.rows_of(source).into_iter().filter_map(|row| self.rows.get(row)).any(|row| row.approves(label))
    }

    fn that_apply(&self, rows: Vec<usize>, source: &Words<'_>) -> Vec<(usize, &Row)> {
        rows.into_iter()
            .filter_map(|number| Some((number, self.rows.get(number)?)))
            .filter(|(_, row)| row.applies(source))
            .collect()
    }
}

impl Row {
    fn new(rendering: &Rendering, locale: &str) -> Self {
        let right = rendering.right.get(locale).map_or("", String::as_str);
        let groups = right.split("||").map(|group| Pattern::new(group, false)).filter(|group| !group.is_empty()).collect();
        let cased = rendering.term.starts_with('=');
        let wrong = rendering.wrong.get(locale).map_or("", String::as_str);
        Self {
            name: first(rendering.term.trim_start_matches('=')),
            label: rendering.label,
            not: Pattern::new(&rendering.not, cased),
            only: Pattern::new(&rendering.only, false),
            groups,
            wrong: Pattern::new(wrong, false),
            help: help(right, wrong),
        }
    }

    fn applies(&self, source: &Words<'_>) -> bool {
        !self.not.is_in(source) && (self.only.is_empty() || self.only.is_in(source))
    }

    /// Whether a label as a whole is an approved form.
    pub(super) fn approves(&self, label: &Words<'_>) -> bool {
        self.groups.iter().any(|group| group.is(label, &(0..label.len())))
    }
}

/// The first form of a cell, with dots for `*`.
fn first(cell: &str) -> String {
    cell.split('|').next().unwrap_or("").trim().replace('*', "…")
}

/// The first form of each group that is not wrong itself.
fn help(right: &str, wrong: &str) -> Option<String> {
    let wrong: Vec<&str> = wrong.split('|').map(str::trim).collect();
    let group = |group: &str| group.split('|').map(str::trim).find(|form| !form.is_empty() && !wrong.contains(form)).map(first);
    let forms: Vec<String> = right.split("||").filter_map(group).map(|form| format!("`{form}`")).collect();
    (!forms.is_empty()).then(|| format!("write {}", forms.join(" or ")))
}
