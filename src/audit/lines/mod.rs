//! Checks that hold each line of a translation against the line of its source: for documents whose screens and labels
//! are translated, too. What depends on a language is data.

mod line;
pub(super) mod names;
pub(super) mod spans;
pub(super) mod terms;
pub(super) mod tokens;

pub use line::Line;

use super::document::Document;
use super::finding::Finding;
use super::rules::Rules;
use super::spelling::Speller;

/// All defects of a document whose lines are given with those of its source, by place. `exact`: the source is of the
/// very revision that it was made from. The dictionaries are of its language and of the source's.
#[must_use]
pub fn lines<'a>(lines: &[Line<'_>], exact: bool, rules: &Rules, spellers: [Option<&'a Speller>; 2]) -> Vec<Finding> {
    let mut out = Vec::new();
    let has = |speller: Option<&'a Speller>| speller.map(|speller| move |word: &str| speller.has(word));
    let [own, source] = spellers.map(has);
    let own = own.as_ref().map(|has| has as &dyn Fn(&str) -> bool);
    let source = source.as_ref().map(|has| has as &dyn Fn(&str) -> bool);
    tokens::check(lines, exact, &rules.tokens, own, source, &mut out);
    names::check(lines, &rules.line_names, &mut out);
    spans::check(lines, exact, &rules.spans, &mut out);
    terms::check(lines, &rules.renderings, &mut out);
    out.sort_by_key(|finding: &Finding| finding.range.start);
    out
}

/// Kinds that also hold for texts whose names and labels stay as they are in the source.
const OF_OWN: [&str; 8] =
    ["casing", "link-anchor", "link-target", "number", "product-case", "spacing-punct", "span-punct", "structure"];

/// The same for a text of the knowledge base and its source, where both have as many lines: only what also holds where
/// names and labels stay.
pub(super) fn of_own(source: &Document, target: &Document, rules: &Rules) -> Vec<Finding> {
    let mut all = Line::all(&target.written, false);
    let theirs: Vec<&str> = source.written.split('\n').collect();
    if theirs.len() != all.len() {
        return Vec::new();
    }
    for (line, source) in all.iter_mut().zip(theirs) {
        line.source = Some(source);
    }
    let mut found = lines(&all, true, rules, [None, None]);
    found.retain(|finding| OF_OWN.contains(&finding.code));
    found
}
