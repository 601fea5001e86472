//! Terms and labels of screens against the list of renderings, and against the rest of their own text.
//!
//! `rendering` is a row of the list, `pattern` a cell of it, `index` finds the rows that a line has to do with.

mod consistent_labels;
mod consistent_terms;
mod index;
mod labels;
mod pattern;
mod prose;
mod rendering;
mod rules;
mod taken;
mod words;
mod wrong_labels;
mod wrong_terms;

pub use rendering::{Rendering, TermWords};
pub use rules::TermRules;

use std::ops::Range;

use super::Line;
use crate::audit::finding::Finding;
use prose::prose;
use words::Words;

/// What is wrong with terms and labels in a text; `lines` are all of its lines.
pub(in crate::audit) fn check(lines: &[Line<'_>], rules: &TermRules, out: &mut Vec<Finding>) {
    if rules.is_empty() {
        return;
    }
    let mut found = Found::default();
    let mut terms = consistent_terms::Uses::default();
    let mut labels = consistent_labels::Uses::default();
    for (number, line) in lines.iter().enumerate() {
        let Some(source) = line.source.filter(|source| !line.code && !source.trim().is_empty()) else { continue };
        if line.target.trim().is_empty() {
            continue;
        }
        let plain = prose(source);
        let words = Words::new(&plain);
        let pair = Pair { number, line: *line, source };
        let rows = rules.terms_in(&words);
        if !rows.is_empty() {
            let plain = prose(line.target);
            let target = Words::new(&plain);
            wrong_terms::check(&pair, &rows, &target, &mut found);
            terms.note(&pair, &rows, &target);
        }
        if source.contains("**") && line.target.contains("**") {
            let (sources, targets) = (labels::labels(source), labels::labels(line.target));
            wrong_labels::check(&pair, &words, &sources, &targets, rules, &mut found);
            labels.note(&pair, sources, targets);
        }
    }
    terms.check(rules, &mut found);
    labels.check(rules, &mut found);
    out.extend(found.list.into_iter().map(|(_, finding)| finding));
}

/// A line of a translation with its source.
struct Pair<'a> {
    number: usize,
    line: Line<'a>,
    source: &'a str,
}

impl Pair<'_> {
    /// A place in the line as one in the text.
    fn place(&self, range: Range<usize>) -> Range<usize> {
        self.line.start + range.start..self.line.start + range.end
    }
}

/// The defects of a text: at most one for each line and kind.
#[derive(Debug, Default)]
struct Found {
    list: Vec<(usize, Finding)>,
}

impl Found {
    fn add(&mut self, line: usize, finding: Finding) {
        if !self.list.iter().any(|(other, found)| *other == line && found.code == finding.code) {
            self.list.push((line, finding));
        }
    }
}
