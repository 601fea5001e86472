//! A term that one text renders in two ways, each of which is right by itself.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::rules::{Row, TermRules};
use super::taken::Taken;
use super::words::Words;
use super::{Found, Pair};
use crate::audit::finding::{Finding, shown};

/// Renderings of terms that a text uses.
#[derive(Debug, Default)]
pub(super) struct Uses<'a> {
    list: Vec<Use<'a>>,
}

/// A rendering in a line.
#[derive(Debug)]
struct Use<'a> {
    row: usize,
    group: usize,
    line: usize,
    text: &'a str,
    place: Range<usize>,
    wrong: bool,
}

impl<'a> Uses<'a> {
    /// Notes the renderings of the terms of a line.
    pub(super) fn note(&mut self, pair: &Pair<'a>, rows: &[(usize, &Row)], target: &Words<'_>) {
        for (number, row) in rows.iter().filter(|(_, row)| row.groups.len() > 1) {
            let mut taken = Taken::new(target);
            for (group, pattern) in row.groups.iter().enumerate() {
                let Some(words) = taken.find(pattern, 0) else { continue };
                taken.take_all(pattern, |_| false);
                let range = target.place(&words);
                let text = pair.line.target.get(range.clone()).unwrap_or("");
                let wrong = row.wrong.is(target, &words);
                self.list.push(Use { row: *number, group, line: pair.number, text, place: pair.place(range), wrong });
            }
        }
    }

    /// Tells of all but the rendering that most lines have.
    pub(super) fn check(mut self, rules: &TermRules, found: &mut Found) {
        self.list.sort_by_key(|one| one.row);
        for uses in self.list.chunk_by(|a, b| a.row == b.row) {
            let Some((row, best)) = uses.first().and_then(|first| rules.row(first.row)).zip(preferred(uses)) else { continue };
            for other in uses.iter().filter(|other| other.group != best.group) {
                let (text, best) = (shown(other.text), shown(best.text));
                let message = format!("`{}` is `{text}` here and `{best}` elsewhere", row.name);
                let finding = Finding::mistake("term", other.place.clone(), message);
                found.add(other.line, finding.help(format!("write a form of `{best}` here, too")));
            }
        }
    }
}

/// The rendering to keep to: one that is not wrong, in the most lines, the first of the list.
fn preferred<'a, 'b>(uses: &'b [Use<'a>]) -> Option<&'b Use<'a>> {
    let wrong: BTreeSet<usize> = uses.iter().filter(|one| one.wrong).map(|one| one.group).collect();
    let mut times: BTreeMap<usize, usize> = BTreeMap::new();
    for one in uses {
        *times.entry(one.group).or_default() += 1;
    }
    uses.iter().min_by_key(|one| (wrong.contains(&one.group), Reverse(times.get(&one.group).copied()), one.group))
}
