//! Doubled words, where the source has no doubling.

use super::names::words;
use crate::audit::document::{Document, stands_for_something};
use crate::audit::finding::Finding;
use crate::audit::rules::Rules;

pub(super) fn check(text: &Document, source: Option<&Document>, rules: &Rules, out: &mut Vec<Finding>) {
    // A doubling of the source is a doubling in any language, of whatever word.
    if source.into_iter().flat_map(|source| &source.blocks).any(|block| !doubled(&block.prose.text).is_empty()) {
        return;
    }
    for block in &text.blocks {
        for (start, end, word) in doubled(&block.prose.text) {
            if !rules.doubled.contains(&word) {
                let range = block.prose.raw(start..end);
                out.push(Finding::mistake("repeat", range, format!("the word `{word}` stands twice")));
            }
        }
    }
}

/// Words that stand twice in a row, in lower case, with the place of both.
fn doubled(text: &str) -> Vec<(usize, usize, String)> {
    let words: Vec<(usize, &str)> = words(text).collect();
    let mut out = Vec::new();
    for pair in words.windows(2) {
        let [(first, one), (second, two)] = pair else { continue };
        let between = text.get(first + one.len()..*second).unwrap_or("");
        let spaces = !between.is_empty() && between.chars().all(|c| c.is_whitespace() && !stands_for_something(c));
        if spaces && one.to_lowercase() == two.to_lowercase() && one.chars().any(char::is_alphabetic) {
            out.push((*first, second + two.len(), one.to_lowercase()));
        }
    }
    out
}
