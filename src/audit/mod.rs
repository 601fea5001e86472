//! Checks of texts in the languages of people: a translation against its source, and any text against the rules of
//! its language. Knows nothing of topics and files: texts in, findings with their places out. What depends on a
//! language is data, in [`Rules`].
//!
//! 1. `mask` and `document` take a text apart: blocks, prose, code, labels, links, placeholders.
//! 2. `align` finds the block of the source for each block of the translation.
//! 3. Each file of `checks` looks for one kind of defect.

mod align;
mod checks;
mod document;
mod finding;
mod lines;
mod mask;
mod phrases;
mod rules;
mod spelling;

pub use checks::KINDS;
pub use document::{Block, BlockKind, Document, Piece, Prose};
pub use finding::{Finding, Weight};
pub use lines::names::{NameRules, NameWords};
pub use lines::spans::{SpanRules, SpanWords};
pub use lines::terms::{Rendering, TermRules, TermWords};
pub use lines::tokens::{TokenRules, TokenWords};
pub use lines::{Line, lines};
pub use mask::{Placeholder, Syntax};
pub use phrases::Phrases;
pub use rules::{Pattern, Place, Rules};
pub use spelling::Speller;

/// What a text is, where that matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A document with steps.
    Document,
    /// A question.
    Question,
    /// A label, a title, a choice, a phrase.
    Label,
}

/// All defects of a translation, by place.
#[must_use]
pub fn compare(source: &Document, target: &Document, role: Role, rules: &Rules) -> Vec<Finding> {
    let mut out = checks::alone(target, Some(source), role, rules);
    out.extend(checks::pair(source, target, rules));
    let lines = lines::of_own(source, target, rules);
    let told = |finding: &Finding| out.iter().any(|other| other.code == finding.code && near(&other.range, &finding.range, target));
    let new: Vec<Finding> = lines.into_iter().filter(|finding| !told(finding)).collect();
    out.extend(new);
    sorted(out, target)
}

/// All defects of a text that can be seen without its source, by place.
#[must_use]
pub fn check(text: &Document, role: Role, rules: &Rules) -> Vec<Finding> {
    sorted(checks::alone(text, None, role, rules), text)
}

/// Words that the dictionary does not know, by place. Words of the source are not looked up.
#[must_use]
pub fn spell(text: &Document, source: Option<&Document>, rules: &Rules, speller: &Speller) -> Vec<Finding> {
    sorted(spelling::check(text, source, rules, speller), text)
}

/// Whether two ranges touch the same line.
fn near(a: &std::ops::Range<usize>, b: &std::ops::Range<usize>, text: &Document) -> bool {
    let (first, last) = (a.start.min(b.start), a.start.max(b.start));
    a.start < b.end && b.start < a.end || text.written.get(first..last).is_some_and(|between| !between.contains('\n'))
}

/// Findings by place, each once. A range that ends in the middle of a letter, because its end was put in by the parser,
/// takes in the whole letter.
fn sorted(mut findings: Vec<Finding>, text: &Document) -> Vec<Finding> {
    for finding in &mut findings {
        let range = finding.range.start.min(text.length)..finding.range.end.min(text.length);
        finding.range = text.written.floor_char_boundary(range.start)..text.written.ceil_char_boundary(range.end.max(range.start));
    }
    findings.sort_by(|a, b| (a.range.start, a.code, &a.message).cmp(&(b.range.start, b.code, &b.message)));
    findings.dedup();
    findings
}
