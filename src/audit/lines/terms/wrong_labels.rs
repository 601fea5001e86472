//! Labels of screens in a form that is known to be wrong, or in the form of another label.

use super::labels::Label;
use super::rules::{Row, TermRules};
use super::words::Words;
use super::wrong_terms::helped;
use super::{Found, Pair};
use crate::audit::finding::{Finding, shown};

/// Wrong labels of a line; `line` holds the words of its source, `sources` and `targets` the labels of both sides.
pub(super) fn check(
    pair: &Pair<'_>,
    line: &Words<'_>,
    sources: &[Label<'_>],
    targets: &[Label<'_>],
    rules: &TermRules,
    found: &mut Found,
) {
    if pair.line.target == pair.source {
        return;
    }
    let sources: Vec<Words<'_>> = sources.iter().map(|label| Words::new(&label.text)).collect();
    let rows: Vec<Vec<(usize, &Row)>> = sources.iter().map(|label| rules.labels_of(label, line)).collect();
    if rows.iter().all(Vec::is_empty) {
        return;
    }
    let right = |label: &Words<'_>| rows.iter().flatten().any(|(_, row)| row.approves(label));
    let odd: Vec<(usize, &Label<'_>, Words<'_>)> = targets
        .iter()
        .enumerate()
        .map(|(at, label)| (at, label, Words::new(&label.text)))
        .filter(|(_, _, words)| !right(words))
        .collect();
    for (_, row) in rows.iter().flatten() {
        for (_, label, _) in odd.iter().filter(|(_, _, words)| row.wrong.is(words, &(0..words.len()))) {
            let message = format!("`{}` is known to be wrong for the label `{}`", shown(&label.text), row.name);
            found.add(pair.number, helped(Finding::mistake("ui-label", pair.place(label.range.clone()), message), row));
        }
    }
    if rows.len() != targets.len() {
        return;
    }
    for (at, label, words) in &odd {
        let Some((_, row)) = rows.get(*at).and_then(|rows| rows.first()) else { continue };
        let here = |number: usize| sources.iter().any(|label| rules.has_label(number, label));
        if let Some((_, other)) = rules.labels().find(|(number, other)| other.approves(words) && !here(*number)) {
            let message = format!("`{}` is the label `{}`; the source has `{}`", shown(&label.text), other.name, row.name);
            found.add(pair.number, helped(Finding::mistake("ui-label", pair.place(label.range.clone()), message), row));
        }
    }
}
