//! Bold parts, links and capital letters of a line, held against the line of the source; and what is missing.

mod anchors;
mod beside;
mod blocks;
mod edges;
mod labels;
mod marks;
mod omission;
mod phrase;
mod reading;
mod rules;
mod scan;
mod side;
mod text;
mod words;

use std::ops::Range;

pub use rules::{SpanRules, SpanWords};

use self::side::{Matched, Side, pairs};
use crate::audit::finding::Finding;
use crate::audit::lines::Line;

/// Defects of all lines: at most one of each kind in a line.
pub(in crate::audit) fn check(lines: &[Line<'_>], exact: bool, rules: &SpanRules, out: &mut Vec<Finding>) {
    for line in lines.iter().filter(|line| !line.code) {
        let Some(source) = line.source else { continue };
        let first = out.len();
        if exact && !line.title {
            blocks::check(line, source, out);
        }
        if line.target != source && !line.target.trim().is_empty() && !source.trim().is_empty() {
            let (own, other) = (Side::new(line.target, line.title), Side::new(source, line.title));
            let pairs = pairs(&own, &other);
            let both = Both { own: &own, other: &other, pairs: &pairs, rules };
            anchors::check(&both, out);
            labels::check(&both, out);
            words::check(&both, out);
            marks::check(&both, out);
            omission::check(&both, exact, out);
        }
        tidy(line, first, out);
    }
}

/// Puts the findings of a line where the line stands, and leaves one of each kind.
fn tidy(line: &Line<'_>, first: usize, out: &mut Vec<Finding>) {
    if out.len() == first {
        return;
    }
    let mut seen: Vec<&str> = Vec::new();
    for mut finding in out.split_off(first) {
        if !seen.contains(&finding.code) {
            seen.push(finding.code);
            finding.range = finding.range.start + line.start..finding.range.end + line.start;
            out.push(finding);
        }
    }
}

/// A line in both languages.
struct Both<'a> {
    own: &'a Side<'a>,
    other: &'a Side<'a>,
    /// Bold parts and links that belong together.
    pairs: &'a [Matched<'a>],
    rules: &'a SpanRules,
}

impl Both<'_> {
    /// A finding at a place in the masked line of the translation.
    fn finding(&self, code: &'static str, at: &Range<usize>, message: impl Into<String>) -> Finding {
        Finding::mistake(code, self.own.place(at), message)
    }
}
