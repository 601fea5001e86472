//! Names that are in no list: what looks like one in the source stands in the translation, too.

use std::collections::BTreeSet;

use super::Pair;
use super::names::{ends_well, words};
use crate::audit::document::Block;
use crate::audit::finding::Finding;
use crate::audit::rules::Rules;

pub(super) fn check(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    for (source, target) in &pair.aligned.pairs {
        for name in names(source, pair.rules) {
            if !stands(name, &target.prose.text, pair.rules) {
                let message = format!("the name `{name}` of the source is missing or changed");
                let help = "a word that only looks like a name belongs into `localized` of audit.yaml";
                out.push(Finding::mistake("product-name", target.range.clone(), message).help(help));
            }
        }
    }
}

/// The names of a block. Labels in bold, quotations and listed names have checks of their own, and for some names the
/// language has its own word.
fn names<'a>(block: &'a Block, rules: &Rules) -> BTreeSet<&'a str> {
    let text = block.prose.text.as_str();
    let bold = |at: usize| block.bold.iter().any(|(_, range)| range.contains(&at));
    let quoted = |at: usize| text.get(..at).is_some_and(|before| before.rfind('“') > before.rfind('”'));
    let listed = rules.kept.find(text);
    let listed = |at: usize| listed.iter().any(|(range, _)| range.contains(&at));
    words(text)
        .filter(|(at, word)| looks_like_one(word, text.get(..*at).unwrap_or("")))
        .filter(|(at, word)| !bold(*at) && !quoted(*at) && !listed(*at) && !rules.localized.contains(*word))
        .map(|(_, word)| word)
        .collect()
}

/// An abbreviation, or a word with a capital letter inside of a sentence.
fn looks_like_one(word: &str, before: &str) -> bool {
    let capitals = word.chars().filter(char::is_ascii_uppercase).count();
    let inside = before.ends_with([' ', '\u{a0}', '(', '“', '/', '-']) && !ends_sentence(before);
    let begins_large = word.len() > 2 && word.starts_with(|c: char| c.is_ascii_uppercase());
    word.chars().all(|c| c.is_ascii_alphabetic()) && (capitals >= 2 || capitals == 1 && inside && begins_large)
}

/// Whether a text ends where a sentence begins.
fn ends_sentence(before: &str) -> bool {
    let before = before.trim_end().trim_end_matches(['(', '“']).trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', ':', ';', '|', '>'])
}

/// Whether a text has the name as a word, with an ending or without.
fn stands(name: &str, text: &str, rules: &Rules) -> bool {
    let begins = |at: usize| text.get(..at).and_then(|before| before.chars().next_back()).is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(name).any(|(at, _)| begins(at) && ends_well(text, at + name.len(), rules))
}
