//! The part of a text that shows best why it was found.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::search::fold;

/// Words of a snippet.
const WORDS: usize = 26;
/// Words before the first that was found.
const BEFORE: usize = 6;

/// A part of a text on one line, with the words that were found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Snippet {
    /// The text; `…` where something is left out.
    pub text: String,
    /// The words that were found: their first character and the one after their last.
    pub marks: Vec<Range<usize>>,
}

/// The part of `text` that holds most of the words, weighted; its beginning where it holds none. `found` are folded
/// words with their weights.
#[must_use]
pub fn snippet(text: &str, found: &BTreeMap<String, f32>) -> Snippet {
    let words: Vec<&str> = text.split_whitespace().collect();
    let weights: Vec<Option<(&str, f32)>> = words.iter().map(|word| weight(word, found)).collect();
    let start = best_start(&weights);
    let end = words.len().min(start + WORDS);
    let mut out = Snippet { text: if start > 0 { "… ".to_owned() } else { String::new() }, marks: Vec::new() };
    let mut length = out.text.chars().count();
    for (word, weight) in words.iter().zip(&weights).take(end).skip(start) {
        let characters = word.chars().count();
        if weight.is_some() {
            let edge = |c: char| !c.is_alphanumeric();
            let left = word.chars().take_while(|c| edge(*c)).count();
            let right = word.chars().rev().take_while(|c| edge(*c)).count();
            out.marks.push(length + left..length + characters.saturating_sub(right));
        }
        out.text.push_str(word);
        out.text.push(' ');
        length += characters + 1;
    }
    if end < words.len() {
        out.text.push('…');
    }
    out.text.truncate(out.text.trim_end().len());
    out
}

/// The word of the index that a word of the text is, with its weight.
fn weight<'a>(word: &str, found: &'a BTreeMap<String, f32>) -> Option<(&'a str, f32)> {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    let whole = fold(bare);
    let known = |word: &str| found.get_key_value(word).map(|(word, weight)| (word.as_str(), *weight));
    known(&whole).or_else(|| whole.split(|c: char| !c.is_alphanumeric()).find_map(known))
}

/// Where the window begins that holds the most; of some alike the first.
fn best_start(weights: &[Option<(&str, f32)>]) -> usize {
    let mut best = (0.0, 0);
    for (start, _) in weights.iter().enumerate().filter(|(_, weight)| weight.is_some()) {
        // Each word counts once, however often it stands there.
        let window = weights.iter().skip(start).take(WORDS - BEFORE).flatten();
        let distinct: BTreeMap<&str, f32> = window.copied().collect();
        let sum: f32 = distinct.values().sum();
        if sum > best.0 + f32::EPSILON {
            best = (sum, start);
        }
    }
    let (_, start) = best;
    let earliest = weights.len().saturating_sub(WORDS);
    start.saturating_sub(BEFORE).min(earliest)
}
