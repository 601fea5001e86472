//! From a word of the query to the words of the index that may be meant.
use std::collections::HashMap;

use super::edits::{ERROR, Edits, LONGEST, Near};
use super::{How, Index, fold};

/// A word of the index that may be meant.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expansion {
    pub(crate) word: u32,
    /// 1 for the word itself, less for everything else.
    pub(crate) weight: f32,
    pub(crate) how: How,
}

/// Letters of the shortest beginning that is completed.
const BEGINNING: usize = 3;
/// Letters of the shortest words with one error, and with two.
const ONE_ERROR: usize = 4;
const TWO_ERRORS: usize = 7;
/// What an exact match keeps if the typed diacritics are not those of the index: enough to break ties.
const OTHER_DIACRITICS: f32 = 0.97;
/// The most words that one word is expanded to.
const MOST: usize = 48;
/// The most meant words that are translated, and the most translations of them.
const MEANT: usize = 12;
const TRANSLATIONS: usize = 24;

impl Index {
    /// The number of a folded word.
    pub(crate) fn word(&self, word: &str) -> Option<u32> {
        self.tables.words.find(word).map(|at| at as u32)
    }

    /// Words of the same stem as a folded word: in the local language, in English.
    pub(crate) fn kin(&self, word: &str) -> [&[u32]; 2] {
        let t = &self.tables;
        [
            t.stems.find(&self.language.stem(word)).map_or(&[], |at| t.stem_words.get(at)),
            t.english_stems.find(&self.english.stem(word)).map_or(&[], |at| t.english_words.get(at)),
        ]
    }

    /// The words that may be meant, the most likely first. `loose`: also beginnings, typing errors and alike letters.
    pub(crate) fn expand(&self, folded: &str, typed: &str, loose: Option<&Near>) -> Vec<Expansion> {
        let w = &self.weights;
        let mut found: HashMap<u32, (f32, How)> = HashMap::new();
        let mut add = |word: u32, weight: f32, how: How| {
            let best = found.entry(word).or_insert((weight, how));
            if weight > best.0 {
                *best = (weight, how);
            }
        };
        if let Some(word) = self.word(folded) {
            let spelling = self.tables.spellings.get(word as usize);
            let marked = !typed.is_ascii() && typed.to_lowercase() != spelling.to_lowercase() && fold(typed) == folded;
            add(word, if marked { OTHER_DIACRITICS } else { 1.0 }, How::Exact);
        }
        for word in self.kin(folded).into_iter().flatten() {
            add(*word, w.stem, How::Stem);
        }
        let known = !found.is_empty();
        let mut add = |word: u32, weight: f32, how: How| {
            let best = found.entry(word).or_insert((weight, how));
            if weight > best.0 {
                *best = (weight, how);
            }
        };
        // A number is itself or nothing.
        if let Some(near) = loose.filter(|_| !folded.bytes().any(|b| b.is_ascii_digit())) {
            let left = if known { w.inexact } else { 1.0 };
            // A word that is in the index is not taken for an error.
            if !known {
                for (word, share) in self.begun(folded) {
                    add(word, w.prefix * share.sqrt(), How::Prefix);
                }
                for (word, cost) in self.mistyped(folded, near) {
                    add(word, if cost <= ERROR { w.edit } else { w.edits }, How::Edit);
                }
            }
            for (word, share) in self.alike(folded, w.grams_least) {
                add(word, left * w.grams * share, How::Grams);
            }
        }
        let mut found: Vec<Expansion> = found.into_iter().map(|(word, (weight, how))| Expansion { word, weight, how }).collect();
        found.sort_unstable_by(|a, b| b.weight.total_cmp(&a.weight).then(a.word.cmp(&b.word)));
        found.truncate(MOST);
        found
    }

    /// The English words that the texts of the documents put for words that may be meant.
    pub(crate) fn translations(&self, meant: &[Expansion]) -> Vec<Expansion> {
        let t = &self.tables;
        let mut words: HashMap<u32, f32> = HashMap::new();
        for meant in meant.iter().take(MEANT) {
            let Some(stem) = self.stem_of.get(meant.word as usize) else { continue };
            for [other, thousandths] in t.to_english.get(*stem as usize).as_chunks::<2>().0 {
                // The root: of several translations none is wrong.
                let weight = self.weights.translation * meant.weight * (*thousandths as f32 / 1000.0).sqrt();
                for word in t.english_words.get(*other as usize) {
                    let best = words.entry(*word).or_default();
                    *best = best.max(weight);
                }
            }
        }
        let mut words: Vec<Expansion> =
            words.into_iter().map(|(word, weight)| Expansion { word, weight, how: How::Translation }).collect();
        words.sort_unstable_by(|a, b| b.weight.total_cmp(&a.weight).then(a.word.cmp(&b.word)));
        words.truncate(TRANSLATIONS);
        words
    }

    /// Words that begin with a word, with its share of them.
    fn begun(&self, folded: &str) -> Vec<(u32, f32)> {
        if folded.len() < BEGINNING {
            return Vec::new();
        }
        let share = |at: usize| (at as u32, folded.len() as f32 / self.tables.words.get(at).len() as f32);
        self.tables.words.beginning(folded).map(share).collect()
    }

    /// Words within one or two typing errors, with their cost.
    pub(crate) fn mistyped(&self, folded: &str, near: &Near) -> Vec<(u32, u8)> {
        if folded.len() < ONE_ERROR || folded.len() > LONGEST {
            return Vec::new();
        }
        let limit = if folded.len() < TWO_ERRORS { ERROR } else { 2 * ERROR };
        let mut found = self.tables.words.mistyped(&Edits::new(folded, limit, near));
        found.retain(|(word, _)| !self.tables.words.get(*word as usize).bytes().any(|b| b.is_ascii_digit()));
        found
    }
}
