//! Renderings of a term that are known to be wrong.

use std::ops::Range;

use super::rules::Row;
use super::taken::Taken;
use super::words::Words;
use super::{Found, Pair};
use crate::audit::finding::{Finding, shown};

/// Wrong renderings of the terms of a line.
pub(super) fn check(pair: &Pair<'_>, rows: &[(usize, &Row)], target: &Words<'_>, found: &mut Found) {
    if pair.line.target == pair.source {
        return;
    }
    for (_, row) in rows {
        let Some(words) = wrong(row, target) else { continue };
        let message = format!("`{}` is known to be wrong for `{}`", shown(target.part(&words)), row.name);
        found.add(pair.number, helped(Finding::mistake("term", pair.place(target.place(&words)), message), row));
        return;
    }
}

/// The first wrong rendering that is no part of a right one: `zápis` is wrong, `spätný zápis` is right.
fn wrong(row: &Row, target: &Words<'_>) -> Option<Range<usize>> {
    if row.wrong.is_empty() {
        return None;
    }
    let mut taken = Taken::new(target);
    for group in &row.groups {
        taken.take_all(group, |place| row.wrong.is(target, place));
    }
    taken.find(&row.wrong, 0)
}

/// A finding that says what the list has.
pub(super) fn helped(finding: Finding, row: &Row) -> Finding {
    match &row.help {
        Some(help) => finding.help(help),
        None => finding,
    }
}
