//! Problems in a text with placeholders, and the one way to collect them.

use std::ops::Range;

/// A problem in a remedy, an article or the answer's template: a range of bytes and what is wrong there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Stable name.
    pub code: &'static str,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What was found.
    pub message: String,
    /// What was expected.
    pub help: Option<String>,
}

/// A text and the problems found in it so far.
pub(super) struct Report<'a> {
    pub(super) text: &'a str,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Report<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, problems: Vec::new() }
    }

    /// A problem at a range of bytes.
    pub(super) fn push(&mut self, code: &'static str, range: Range<usize>, message: impl Into<String>, help: Option<String>) {
        let end = range.end.clamp(range.start, self.text.len().max(range.start));
        self.problems.push(Problem { code, start: range.start, end, message: message.into(), help });
    }

    /// A problem with a word of the placeholder that begins at `at`.
    pub(super) fn push_named(&mut self, code: &'static str, at: usize, word: &str, message: String, help: Option<String>) {
        let start = self.text.get(at..).and_then(|rest| rest.find(word)).map_or(at, |found| at + found);
        self.push(code, start..start + word.len(), message, help);
    }

    /// A placeholder that lost one of its braces is no placeholder any more, and would be printed. Where `code` says
    /// that braces are text, they count only when they look like half of a placeholder.
    pub(super) fn single_braces(&mut self, code: &[Range<usize>]) {
        let bytes = self.text.as_bytes();
        let same = |byte: u8, i: Option<usize>| i.and_then(|i| bytes.get(i)) == Some(&byte);
        let meant = |rest: &str| ["term ", "fact.", "#if", "/if", "else}"].iter().any(|start| rest.starts_with(start));
        for (index, byte) in bytes.iter().copied().enumerate().filter(|(_, byte)| matches!(byte, b'{' | b'}')) {
            let half = self.text.get(index + 1..).is_some_and(meant);
            let text = code.iter().any(|range| range.contains(&index)) && !half;
            if !text && !same(byte, index.checked_sub(1)) && !same(byte, index.checked_add(1)) {
                let help = "a placeholder is `{{…}}`; a brace that is meant as text stands in code only".to_owned();
                self.push("single-brace", index..index + 1, format!("a single `{}`", char::from(byte)), Some(help));
            }
        }
    }
}
