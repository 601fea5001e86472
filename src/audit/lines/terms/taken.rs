//! Words of a line that a rendering has taken, so that no other takes them for its own.

use std::ops::Range;

use super::pattern::Pattern;
use super::words::Words;

/// Which words are taken.
#[derive(Debug)]
pub(super) struct Taken<'a> {
    words: &'a Words<'a>,
    taken: Vec<bool>,
}

impl<'a> Taken<'a> {
    /// None yet.
    pub(super) fn new(words: &'a Words<'a>) -> Self {
        Self { words, taken: vec![false; words.len()] }
    }

    /// The first place of a pattern among the words that are free, from a word on.
    pub(super) fn find(&self, pattern: &Pattern, from: usize) -> Option<Range<usize>> {
        let place = |at| pattern.at(self.words, at).map(|end| at..end);
        (from..self.words.len())
            .filter_map(place)
            .find(|place| self.taken.get(place.clone()).is_some_and(|part| !part.contains(&true)))
    }

    /// Takes the words of all places of a pattern, except of those that `except` tells.
    pub(super) fn take_all(&mut self, pattern: &Pattern, except: impl Fn(&Range<usize>) -> bool) {
        let mut from = 0;
        while let Some(place) = self.find(pattern, from) {
            from = place.end;
            if !except(&place) {
                self.taken.get_mut(place).into_iter().flatten().for_each(|word| *word = true);
            }
        }
    }
}
