//! Words of a line with their places, in small letters too.

use std::ops::Range;

/// Words of a text.
#[derive(Debug, Default)]
pub(super) struct Words<'a> {
    text: &'a str,
    small: String,
    list: Vec<Word>,
}

#[derive(Debug)]
struct Word {
    range: Range<usize>,
    small: Range<usize>,
    after_hyphen: bool,
}

impl<'a> Words<'a> {
    /// Takes a text apart: letters, digits and `_` make words.
    pub(super) fn new(text: &'a str) -> Self {
        let mut words = Self { text, small: String::with_capacity(text.len()), list: Vec::with_capacity(text.len() / 5) };
        let mut start = None;
        let mut before = ' ';
        let mut after_hyphen = false;
        for (at, c) in text.char_indices() {
            match (start, in_word(c)) {
                (None, true) => {
                    start = Some(at);
                    after_hyphen = before == '-';
                }
                (Some(from), false) => {
                    words.push(from..at, after_hyphen);
                    start = None;
                }
                _ => {}
            }
            before = c;
        }
        if let Some(from) = start {
            words.push(from..text.len(), after_hyphen);
        }
        words
    }

    fn push(&mut self, range: Range<usize>, after_hyphen: bool) {
        let from = self.small.len();
        for c in self.text.get(range.clone()).unwrap_or("").chars() {
            if c.is_ascii() {
                self.small.push(c.to_ascii_lowercase());
            } else {
                self.small.extend(c.to_lowercase());
            }
        }
        self.list.push(Word { range, small: from..self.small.len(), after_hyphen });
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// A word as it is written.
    pub(super) fn written(&self, index: usize) -> Option<&'a str> {
        self.text.get(self.list.get(index)?.range.clone())
    }

    /// A word in small letters.
    pub(super) fn small(&self, index: usize) -> Option<&str> {
        self.small.get(self.list.get(index)?.small.clone())
    }

    /// What stands between a word and the one before.
    pub(super) fn gap(&self, index: usize) -> Option<&'a str> {
        let before = self.list.get(index.checked_sub(1)?)?.range.end;
        self.text.get(before..self.list.get(index)?.range.start)
    }

    /// Whether a hyphen stands before a word, so that it is only part of one.
    pub(super) fn after_hyphen(&self, index: usize) -> bool {
        self.list.get(index).is_some_and(|word| word.after_hyphen)
    }

    /// Where some words stand in the text.
    pub(super) fn place(&self, words: &Range<usize>) -> Range<usize> {
        let start = self.list.get(words.start).map_or(0, |word| word.range.start);
        let last = words.end.checked_sub(1).and_then(|last| self.list.get(last));
        start..last.map_or(start, |word| word.range.end.max(start))
    }

    /// Some words with what is between them.
    pub(super) fn part(&self, words: &Range<usize>) -> &'a str {
        self.text.get(self.place(words)).unwrap_or("")
    }
}

fn in_word(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() || c == '_' } else { c.is_alphanumeric() }
}
