//! Names and words that stay or must not stay: names of products intact and in the right case, nothing left in the
//! source language.

mod case;
mod find;
mod foreign;
mod kept;
mod left;
mod matching;
mod plain;
mod product;
mod rules;
mod untranslated;
mod words;

use std::cell::OnceCell;
use std::ops::Range;

use super::Line;
use crate::audit::finding::Finding;
use foreign::foreign_document;
use plain::Plain;

pub use rules::{NameRules, NameWords};

/// A line as the checks of names see it.
struct Seen<'a> {
    line: &'a Line<'a>,
    source: Option<Plain>,
    target: Plain,
}

impl Seen<'_> {
    /// A place in a plain text of the translation as a place in its file.
    fn place(&self, plain: &Plain, start: usize, end: usize) -> Range<usize> {
        let raw = plain.raw(start, end);
        self.line.start + raw.start..self.line.start + raw.end
    }

    fn whole(&self) -> Range<usize> {
        self.line.start..self.line.start + self.line.target.len()
    }
}

/// Names that are lost, translated or in the wrong case, and what stayed in the source language.
pub(in crate::audit) fn check(lines: &[Line<'_>], rules: &NameRules, out: &mut Vec<Finding>) {
    let foreign = OnceCell::new();
    for line in lines.iter().filter(|line| !line.code && !line.target.trim().is_empty()) {
        let source = line.source.filter(|source| !source.trim().is_empty()).map(|source| Plain::new(source, &rules.hosts));
        let seen = Seen { line, source, target: Plain::new(line.target, &rules.hosts) };
        if seen.target.text.is_empty() {
            continue;
        }
        let wanted = seen.source.as_ref().map(|source| rules.names_of(&source.text)).unwrap_or_default();
        let hits = wanted.iter().map(|name| rules.hits(&seen.target.text, *name)).collect::<Vec<_>>();
        // The title may translate another version of the source's title.
        if !line.title || first_heading(lines).is_some_and(|heading| Plain::new(heading, &rules.hosts).text == seen.target.text) {
            product::check(&seen, &wanted, &hits, rules, out);
        }
        let Some(source) = &seen.source else { continue };
        case::check(&seen, source, &wanted, &hits, rules, out);
        let candidates = left::candidates(&source.text, &seen.target.text, rules);
        if candidates == 0 {
            continue;
        }
        let text = kept::without_glosses(line.target, &source.text, rules);
        let whole = (candidates > 1).then(|| untranslated::check(&seen, source, &text, rules)).flatten();
        let finding = whole.or_else(|| left::check(&seen, source, &text, rules));
        out.extend(finding.filter(|_| !foreign.get_or_init(|| foreign_document(lines, rules))));
    }
}

/// The first heading of the first level, without its sign.
fn first_heading<'a>(lines: &[Line<'a>]) -> Option<&'a str> {
    lines.iter().filter(|line| !line.title && !line.code).find_map(|line| line.target.strip_prefix("# "))
}
