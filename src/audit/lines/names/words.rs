//! Words of a plain text.

use std::collections::BTreeSet;
use std::ops::Range;

/// Stands for what is no prose. One byte, so that what is hidden in a plain text keeps its length.
pub(super) const HIDDEN: &str = "\u{1a}";

/// Whether this may be part of a word.
pub(super) fn in_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The sign before a place.
pub(super) fn before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The sign at a place.
pub(super) fn at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// Runs of letters with their places.
pub(super) fn runs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(|c: char| !c.is_alphabetic()).filter_map(move |run| {
        let start = at;
        at += run.len() + text.get(start + run.len()..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        (!run.is_empty()).then_some((start, run))
    })
}

/// Words of two letters or more that stand by themselves: no part of a path, an address or a name of a file. What follows
/// an apostrophe belongs to the word where it is one of `contractions`.
pub(super) fn words<'a>(text: &'a str, contractions: &'a BTreeSet<String>) -> impl Iterator<Item = (usize, &'a str)> {
    let mut over = 0;
    runs(text).filter_map(move |(start, run)| {
        let end = start + run.len();
        let alone = |c: char| !in_word(c) && !matches!(c, '.' | '@' | '/' | '\\');
        if start < over || run.chars().nth(1).is_none() || !before(text, start).is_none_or(alone) {
            return None;
        }
        if let Some(longer) = contracted(text, end, contractions).filter(|end| ends(text, *end)) {
            over = longer;
            return Some((start, text.get(start..longer)?));
        }
        ends(text, end).then_some((start, run))
    })
}

/// Whether a word that ends here stands by itself.
pub(super) fn ends(text: &str, end: usize) -> bool {
    let mut rest = text.get(end..).unwrap_or("").chars();
    match rest.next() {
        None => true,
        Some('.') => !rest.next().is_some_and(in_word),
        Some(c) => !in_word(c) && !matches!(c, '@' | '/' | '\\'),
    }
}

fn contracted(text: &str, end: usize, contractions: &BTreeSet<String>) -> Option<usize> {
    let rest = text.get(end..)?;
    let rest = rest.strip_prefix(['\'', '’'])?;
    let tail = rest.split(|c: char| !c.is_alphabetic()).next()?;
    contractions.contains(tail).then(|| text.len() - rest.len() + tail.len())
}

/// Whether a text has this word as a whole word, just so.
pub(super) fn has(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(start, found)| whole(text, &(start..start + found.len())))
}

fn whole(text: &str, place: &Range<usize>) -> bool {
    !before(text, place.start).is_some_and(in_word) && !at(text, place.end).is_some_and(in_word)
}

/// Where a text has this part, whatever the capitals.
pub(super) fn find_any_case<'a>(text: &'a str, part: &'a str, from: usize) -> impl Iterator<Item = Range<usize>> + 'a {
    let first = part.bytes().next().unwrap_or(0);
    let starts = text.bytes().enumerate().skip(from).filter(move |(_, byte)| byte.eq_ignore_ascii_case(&first));
    starts.filter_map(move |(start, _)| {
        let found = text.get(start..start + part.len())?;
        (!part.is_empty() && found.eq_ignore_ascii_case(part)).then_some(start..start + part.len())
    })
}

/// Puts signs that mean nothing in the place of a part.
pub(super) fn hide(text: &mut String, place: Range<usize>) {
    if text.get(place.clone()).is_some() {
        let signs = HIDDEN.repeat(place.len());
        text.replace_range(place, &signs);
    }
}
