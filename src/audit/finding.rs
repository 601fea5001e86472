//! What is wrong with a text.

use std::ops::Range;

/// How sure it is that something is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Worth a look.
    Suggestion,
    /// Wrong, unless the author knows better.
    Mistake,
}

/// Something that is wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Kind of defect: a name from docs/text-checks.md.
    pub code: &'static str,
    /// How sure it is.
    pub weight: Weight,
    /// Where, in bytes of the text.
    pub range: Range<usize>,
    /// What was found.
    pub message: String,
    /// What was expected.
    pub help: Option<String>,
}

impl Finding {
    pub(super) fn mistake(code: &'static str, range: Range<usize>, message: impl Into<String>) -> Self {
        Self { code, weight: Weight::Mistake, range, message: message.into(), help: None }
    }

    pub(super) fn suggestion(code: &'static str, range: Range<usize>, message: impl Into<String>) -> Self {
        Self { weight: Weight::Suggestion, ..Self::mistake(code, range, message) }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// A part of a text for a message: on one line, not too long.
pub(super) fn shown(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let sign = |c: char| if super::document::stands_for_something(c) { '…' } else { c };
    let line: String = line.chars().map(sign).collect();
    if line.chars().count() <= 60 { line } else { line.chars().take(57).chain("...".chars()).collect() }
}
