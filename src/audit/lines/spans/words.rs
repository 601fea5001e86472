//! `casing`: words in capitals, or with capitals inside, that the source does not have.

use std::borrow::Cow;

use super::Both;
use super::scan::{covered, links};
use super::text::{all_up, begins, has, has_inner_capital, length, plain_words, stems_from, words};
use crate::audit::finding::Finding;

/// Shortest word in capitals that is no abbreviation.
const LONG: usize = 5;
/// Fewest capitals at the start of a word that goes on with small letters.
const CAPITALS: usize = 3;

pub(super) fn check(both: &Both<'_>, out: &mut Vec<Finding>) {
    // Most lines have none.
    if !has_inner_capital(&both.own.text) {
        return;
    }
    let text = without_addresses(&both.own.text);
    let source = both.other.seen();
    for (start, word) in words(&text).filter(|(_, word)| has_inner_capital(word)) {
        let range = start..start + word.len();
        if in_code(&text, start, word) || has(source, word) {
            continue;
        }
        if let Some(message) = wrong(both, word, source) {
            out.push(both.finding("casing", &range, format!("the word `{word}` {message}")));
            return;
        }
    }
}

fn wrong(both: &Both<'_>, word: &str, source: &str) -> Option<&'static str> {
    let letters = word.chars().all(char::is_alphabetic);
    if letters && half_in_capitals(word) && !plain_words(source).any(|other| related(word, other)) {
        return Some("has capitals in its first half only");
    }
    let kept = || plain_words(source).filter(|other| is_abbreviation(other)).all(|other| both.own.has(other));
    if letters && all_up(word) && length(word) >= LONG && !stems_from(word, source) && kept() {
        return Some("is written in capitals, which the source does not have");
    }
    let small = word.to_lowercase();
    let mut same = plain_words(source).filter(|other| other.to_lowercase() == small).peekable();
    let all_small = same.peek().is_some() && same.all(|other| !other.contains(char::is_uppercase));
    (all_small && both.rules.is_variant(word)).then_some("has a capital inside, which the source does not have")
}

/// Whether a word has capitals first and then only small letters: `OGLAŠEVALsko`.
fn half_in_capitals(word: &str) -> bool {
    let capitals = word.chars().take_while(|c| c.is_uppercase()).count();
    let rest = word.chars().skip(capitals);
    capitals >= CAPITALS && length(word) >= capitals + 2 && rest.clone().all(|c| !c.is_uppercase())
}

/// Whether one of two words is the beginning of the other.
fn related(word: &str, other: &str) -> bool {
    length(other) > 2 && (begins(word, other) || begins(other, word))
}

/// Whether a word is in capitals, perhaps with a plural ending.
fn is_abbreviation(word: &str) -> bool {
    let stem = word.strip_suffix('s').unwrap_or(word);
    length(word) > 1 && word.chars().all(char::is_alphabetic) && word.chars().take(2).all(char::is_uppercase) && !stem.is_empty()
}

/// Whether a word has digits, or stands beside signs of code and addresses.
fn in_code(text: &str, start: usize, word: &str) -> bool {
    let code = |c: char| matches!(c, '@' | '/' | '\\');
    let before = text.get(..start).and_then(|text| text.chars().next_back());
    let after = text.get(start + word.len()..).unwrap_or("");
    let mut next = after.chars();
    let (first, second) = (next.next(), next.next());
    word.contains(|c: char| c.is_numeric())
        || before.is_some_and(|c| code(c) || matches!(c, '_' | '.') || c.is_numeric())
        || first.is_some_and(|c| code(c) || c == '_')
        || first == Some('.') && second.is_some_and(|c| c.is_alphanumeric() || c == '_')
}

/// A line with spaces instead of the addresses and the brackets of links.
fn without_addresses(text: &str) -> Cow<'_, str> {
    if !text.contains("](") {
        return Cow::Borrowed(text);
    }
    let outer = |link: super::scan::Link| [link.whole.start..link.inner.start, link.inner.end..link.whole.end];
    let parts: Vec<_> = links(text).flat_map(outer).collect();
    Cow::Owned(covered(text, &parts, ' '))
}
