//! One file for each kind of defect, or for a few that look at the same thing.

mod code;
mod emphasis;
mod length;
mod links;
mod names;
mod numbers;
mod patterns;
mod placeholders;
mod repeat;
mod spacing;
mod structure;
mod tokens;
mod unlisted;
mod untranslated;

use super::align::{Aligned, align};
use super::document::Document;
use super::finding::Finding;
use super::rules::Rules;
use super::{Block, Role};

pub(super) use names::words;
pub(super) use tokens::like_code;

/// All kinds of defects, by name. docs/text-checks.md tells what each means.
pub const KINDS: [&str; 24] = [
    "casing",
    "code-token",
    "emphasis",
    "english-left",
    "foreign-letter",
    "glued-placeholder",
    "link-anchor",
    "link-target",
    "number",
    "omission",
    "placeholder",
    "product-case",
    "product-name",
    "repeat",
    "spacing-punct",
    "span-punct",
    "spelling",
    "structure",
    "term",
    "typed-name",
    "typography",
    "ui-label",
    "untranslated",
    "voice",
];

/// A translation and its source, as the checks see them.
struct Pair<'a> {
    source: &'a Document,
    target: &'a Document,
    aligned: Aligned<'a>,
    rules: &'a Rules,
}

impl<'a> Pair<'a> {
    /// What is compared part by part: pairs of blocks, and where blocks have no counterpart, the rest of the text.
    fn parts(&self) -> Vec<(Vec<&'a Block>, Vec<&'a Block>)> {
        let mut parts: Vec<(Vec<&Block>, Vec<&Block>)> =
            self.aligned.pairs.iter().map(|(source, target)| (vec![*source], vec![*target])).collect();
        // A block that was split: what is missing in its first half may stand in the other, so these are held
        // against all that was added. What is lost as a whole is told by `structure` alone.
        if !self.aligned.added.is_empty() {
            parts = vec![(self.source.blocks.iter().collect(), self.target.blocks.iter().collect())];
        }
        parts
    }
}

/// Defects that need no source; with one, what the source does as well is none.
pub(super) fn alone(text: &Document, source: Option<&Document>, role: Role, rules: &Rules) -> Vec<Finding> {
    let mut out = Vec::new();
    placeholders::glued(text, rules, &mut out);
    repeat::check(text, source, rules, &mut out);
    spacing::check(text, source, rules, &mut out);
    patterns::check(text, source, role, rules, &mut out);
    patterns::letters(text, rules, &mut out);
    names::case(text, source, rules, &mut out);
    names::typed(text, rules, &mut out);
    names::wrong_forms(text, source, rules, &mut out);
    out
}

/// Defects that show against the source.
pub(super) fn pair(source: &Document, target: &Document, rules: &Rules) -> Vec<Finding> {
    let pair = Pair { source, target, aligned: align(source, target), rules };
    let mut out = Vec::new();
    placeholders::compare(&pair, &mut out);
    structure::check(&pair, &mut out);
    code::check(&pair, &mut out);
    links::check(&pair, &mut out);
    numbers::check(&pair, &mut out);
    names::check(&pair, &mut out);
    unlisted::check(&pair, &mut out);
    emphasis::check(&pair, &mut out);
    emphasis::labels(&pair, &mut out);
    untranslated::check(&pair, &mut out);
    length::check(&pair, &mut out);
    spacing::ends(&pair, &mut out);
    names::start(&pair, &mut out);
    emphasis::paths(&pair, &mut out);
    names::shouting(&pair, &mut out);
    out
}
