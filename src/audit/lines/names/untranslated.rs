//! Sentences that stayed in the source language.

use std::collections::HashSet;

use super::foreign::foreign_line;
use super::kept::hide_names;
use super::plain::Plain;
use super::words::{runs, words};
use super::{NameRules, Seen};
use crate::audit::finding::{Finding, shown};

/// Words of the source language that a sentence must have, and the source of its line.
const LEAST: usize = 2;
/// Words that it must share with the source.
const SHARED: usize = 3;
/// Share of its words that must stand in the source, in hundredths.
const SHARE: usize = 85;

/// The first sentence that stayed.
pub(super) fn check(seen: &Seen<'_>, source: &Plain, plain: &Plain, rules: &NameRules) -> Option<Finding> {
    let mut own = source.text.clone();
    hide_names(&mut own, rules);
    let known = |word: &&str| rules.source_words.contains(&word.to_lowercase());
    let of_source: Vec<String> =
        words(&own, &rules.contractions).map(|(_, word)| word).filter(known).map(str::to_lowercase).collect();
    if of_source.len() < LEAST {
        return None;
    }
    let of_source: HashSet<String> = of_source.into_iter().collect();
    let mut text = plain.text.clone();
    hide_names(&mut text, rules);
    let whole = seen.target.text.to_lowercase() == source.text.to_lowercase();
    let stayed = |sentence: &(usize, &str)| {
        let small: Vec<String> = words(sentence.1, &rules.contractions).map(|(_, word)| word.to_lowercase()).collect();
        let foreign = small.iter().filter(|word| rules.foreign.contains(*word)).count();
        let shared = small.iter().filter(|word| of_source.contains(*word)).count();
        let all = runs(sentence.1).filter(|(_, run)| run.chars().nth(1).is_some()).count();
        let same = whole && sentence.1.len() == text.len();
        foreign >= LEAST && (same || shared >= SHARED && shared * 100 >= all * SHARE)
    };
    let (start, sentence) = sentences(&text).find(stayed)?;
    if foreign_line(&source.text, rules) {
        return None;
    }
    let place = plain.raw(start, start + sentence.len());
    let shown = shown(seen.line.target.get(place)?);
    let place = seen.place(plain, start, start + sentence.len());
    Some(Finding::mistake("untranslated", place, format!("not translated: `{shown}`")))
}

/// Sentences with their places.
fn sentences(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    text.split_inclusive(' ').filter_map({
        let mut end = 0;
        move |piece| {
            end += piece.len();
            let over = piece.trim_end().ends_with(['.', '!', '?', ':']) || end == text.len();
            let start = from;
            over.then(|| {
                from = end;
                (start, text.get(start..end).unwrap_or("").trim_end())
            })
        }
    })
}
