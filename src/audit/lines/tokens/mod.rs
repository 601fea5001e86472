//! What stands in a line sign by sign: code, addresses, numbers, spaces, words that stand twice, spelling.

mod again;
mod clues;
mod code;
mod links;
mod literals;
mod numbers;
mod repeat;
mod rules;
mod signs;
mod spacing;
mod spelling;
mod text;
mod typography;

use std::ops::Range;

use crate::audit::finding::Finding;
use crate::audit::lines::Line;

use literals::{Literal, folded};
use spelling::Spelling;
use text::{Marked, Plain};

pub use rules::{TokenRules, TokenWords};

/// A line of the translation and its source, taken apart.
struct Pair<'a> {
    line: &'a Line<'a>,
    target: Marked<'a>,
    source: Option<Marked<'a>>,
    /// The code in the source.
    literals: Vec<Literal>,
    /// What a reader sees of the translation.
    plain: Plain,
    rules: &'a TokenRules,
}

impl<'a> Pair<'a> {
    fn new(line: &'a Line<'a>, rules: &'a TokenRules) -> Self {
        let target = Marked::new(line.target);
        let source = line.source.filter(|source| !source.is_empty()).map(Marked::new);
        let literals = source.as_ref().map(|source| rules.literals.find(&folded(&source.unlinked()))).unwrap_or_default();
        let plain = if line.code { Plain::default() } else { target.plain() };
        Self { line, target, source, literals, plain, rules }
    }

    /// A place of the line as a place of the text.
    fn place(&self, part: Range<usize>) -> Range<usize> {
        self.line.start + part.start..self.line.start + part.end
    }

    /// The whole line.
    fn whole(&self) -> Range<usize> {
        self.place(0..self.line.target.len())
    }
}

/// All findings of these checks in a document: its lines in order, the title first. `exact`: the source is the very
/// text that was translated. `speller` and `english` tell whether a word is one of the language of the translation and
/// of the source; without them hardly any spelling is looked at.
pub(in crate::audit) fn check(
    lines: &[Line<'_>],
    exact: bool,
    rules: &TokenRules,
    speller: Option<&dyn Fn(&str) -> bool>,
    english: Option<&dyn Fn(&str) -> bool>,
    out: &mut Vec<Finding>,
) {
    let spelling = Spelling::new(lines, rules, speller, english);
    for line in lines {
        let opening = line.target.trim_start();
        if opening.starts_with("```") || opening.starts_with("~~~") {
            continue;
        }
        let pair = Pair::new(line, rules);
        out.extend(code::check(&pair));
        if line.code {
            continue;
        }
        out.extend(links::check(&pair, exact));
        out.extend(numbers::check(&pair, exact));
        out.extend(spacing::check(&pair));
        out.extend(typography::check(&pair));
        out.extend(repeat::check(&pair));
        out.extend(spelling.check(&pair));
    }
}
