//! Words and phrases that stand twice: `X X`, `X Y X Y`, `X and X`, and one word in two forms.

use std::collections::BTreeSet;
use std::ops::Range;

use super::text::HOLE;
use super::{Pair, again};
use crate::audit::finding::{Finding, shown};

/// Most words of a phrase that is looked for.
const LONGEST: usize = 4;
/// Letters that two forms of one word share.
const STEM: usize = 5;

/// A word or phrase that stands twice.
struct Doubled {
    range: Range<usize>,
    /// Whether both times in the same form.
    exact: bool,
    /// Whether a word such as “and” stands between.
    joined: bool,
    /// Whether it is one word, with such a word between.
    joined_word: bool,
}

/// What a language says about doubled words.
struct Language<'a> {
    conjunctions: &'a BTreeSet<String>,
    endings: &'a BTreeSet<String>,
    compounds: bool,
}

/// A word with its place in the text.
#[derive(Clone, Copy)]
struct Word<'a> {
    text: &'a str,
    at: usize,
}

impl Word<'_> {
    fn end(&self) -> usize {
        self.at + self.text.len()
    }
}

pub(super) fn check(pair: &Pair<'_>) -> Option<Finding> {
    twice(pair).or_else(|| again::check(pair))
}

fn twice(pair: &Pair<'_>) -> Option<Finding> {
    let (own, other) = (&pair.rules.own, &pair.rules.source);
    let language = Language { conjunctions: &own.conjunctions, endings: &own.case_endings, compounds: own.compound_heads };
    let text = pair.plain.text.as_str();
    let mut found = doubled(text, &language);
    found.retain(|doubled| {
        let first = text.get(doubled.range.clone()).and_then(|found| found.split(' ').next()).unwrap_or("");
        !own.doubled.contains(&first.to_lowercase())
    });
    found.first()?;
    if let Some(source) = pair.source.as_ref().map(|source| source.plain().text) {
        let language = Language { conjunctions: &other.conjunctions, endings: &other.case_endings, compounds: false };
        let there = doubled(&source.replace(',', ""), &language);
        found.retain(|doubled| {
            let copied = there.iter().any(|other| !other.joined || doubled.joined);
            let loose = !doubled.exact || doubled.joined_word;
            !(copied || loose && echoes(&source, doubled.joined.then_some(&other.conjunctions)))
        });
    }
    let range = found.into_iter().next()?.range;
    let message = format!("`{}` stands twice", shown(text.get(range.clone()).unwrap_or("")));
    Some(Finding::mistake("repeat", pair.place(pair.plain.range(range)), message))
}

/// What stands twice in a text.
fn doubled(text: &str, language: &Language<'_>) -> Vec<Doubled> {
    let mut out = Vec::new();
    let mut list: Vec<Word<'_>> = Vec::new();
    for sentence in sentences(text) {
        list.clear();
        list.extend(words(text, sentence.clone()));
        phrases(text, &sentence, &list, language, &mut out);
        if language.compounds {
            out.extend(list.windows(2).filter_map(|two| head(text, two.first()?, two.last()?, language.endings)));
        }
    }
    out
}

/// Phrases that stand twice, the longest first.
fn phrases(text: &str, sentence: &Range<usize>, list: &[Word<'_>], language: &Language<'_>, out: &mut Vec<Doubled>) {
    let begins = |word: &Word<'_>| word.text.bytes().next().map(|byte| byte | 0x20);
    let mut found: Vec<(usize, Doubled)> = Vec::new();
    for (first, word) in list.iter().enumerate() {
        let rest = list.get(first..).unwrap_or(&[]);
        for (apart, other) in rest.iter().enumerate().skip(1).take(LONGEST + 1) {
            if begins(word) == begins(other) {
                let of = |length, gap| phrase(text, sentence, rest, length, gap, language).map(|doubled| (length, doubled));
                found.extend(of(apart, 0).filter(|(length, _)| *length <= LONGEST));
                found.extend(if apart > 1 { of(apart - 1, 1) } else { None });
            }
        }
    }
    found.sort_by_key(|(length, doubled)| (std::cmp::Reverse(*length), doubled.range.start, doubled.joined));
    out.extend(found.into_iter().map(|(_, doubled)| doubled));
}

/// Whether the first words of a list stand once more behind them.
fn phrase(
    text: &str,
    sentence: &Range<usize>,
    list: &[Word<'_>],
    length: usize,
    gap: usize,
    language: &Language<'_>,
) -> Option<Doubled> {
    let (one, two) = (list.get(..length)?, list.get(length + gap..length + gap + length)?);
    let mut exact = true;
    for (left, right) in one.iter().zip(two) {
        match same(left.text, right.text, language.endings) {
            Same::Word => {}
            Same::Stem => exact = false,
            Same::No => return None,
        }
    }
    let joined = gap == 1;
    let conjunction = || list.get(length).is_some_and(|word| language.conjunctions.contains(&word.text.to_lowercase()));
    if joined && (!exact || !conjunction()) {
        return None;
    }
    let range = one.first()?.at..two.last()?.end();
    let sign = |c: char| matches!(c, ',' | ';' | ':' | '"' | '“' | '”' | '„' | '»' | '«' | '/');
    let short = one.iter().all(|word| word.text.chars().count() < 3);
    let digits = one.iter().all(|word| word.text.bytes().all(|byte| byte.is_ascii_digit()));
    if short || digits || text.get(range.clone())?.contains(sign) {
        return None;
    }
    // “Administrators and administrators of X” is good usage.
    let rest = text.get(range.end..sentence.end).unwrap_or("");
    // So is “administrators and administrators, who …”.
    let goes_on = rest.starts_with([' ', ',']) && rest.trim_start_matches([',', ' ']).starts_with(char::is_lowercase);
    if joined && length == 1 && goes_on {
        return None;
    }
    Some(Doubled { range, exact, joined, joined_word: joined && length == 1 })
}

/// A compound and its own last part behind it.
fn head(text: &str, left: &Word<'_>, right: &Word<'_>, endings: &BTreeSet<String>) -> Option<Doubled> {
    const LEAST: usize = 4;
    if text.get(left.end()..right.at)? != " " || left.text.chars().count() < 2 * LEAST {
        return None;
    }
    let (one, two) = (left.text.to_lowercase(), right.text.to_lowercase());
    let found = cuts(&two).filter(|(length, ..)| *length >= LEAST).any(|(_, stem, ending)| {
        one.rfind(stem).is_some_and(|at| {
            let begin = one.get(..at).unwrap_or("");
            let tail = one.get(at + stem.len()..).unwrap_or("");
            begin.chars().count() >= LEAST && endings.contains(ending) && endings.contains(tail)
        })
    });
    found.then(|| Doubled { range: left.at..right.end(), exact: false, joined: false, joined_word: false })
}

/// All ways to cut a word in two, with the length of the first part in letters; the second part may be empty.
fn cuts(word: &str) -> impl Iterator<Item = (usize, &str, &str)> {
    let places = word.char_indices().map(|(at, _)| at).chain([word.len()]).enumerate();
    places.filter_map(|(length, at)| word.split_at_checked(at).map(|(left, right)| (length, left, right)))
}

enum Same {
    /// The same word, whatever its capitals.
    Word,
    /// Two forms of one word.
    Stem,
    No,
}

fn same(left: &str, right: &str, endings: &BTreeSet<String>) -> Same {
    let equal = |(one, two): &(char, char)| one == two || one.to_lowercase().eq(two.to_lowercase());
    let shared = left.chars().zip(right.chars()).take_while(equal).count();
    if shared == left.chars().count() && shared == right.chars().count() {
        return Same::Word;
    }
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    if shared < STEM || capital(left) != capital(right) {
        return Same::No;
    }
    let tail = |word: &str, length: usize| cuts(word).nth(length).is_some_and(|(_, _, ending)| endings.contains(ending));
    let stem = (STEM..=shared).any(|length| tail(left, length) && tail(right, length));
    if stem { Same::Stem } else { Same::No }
}

/// Parts of a text between which nothing is held to be doubled.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut left = ' ';
    for (at, sign) in text.char_indices() {
        let dash =
            sign == '-' && left.is_whitespace() && text.get(at + 1..).is_some_and(|rest| rest.starts_with(char::is_whitespace));
        let end = sign.is_whitespace() && matches!(left, '.' | '!' | '?' | ';' | ':');
        if dash || end || matches!(sign, '(' | ')' | '–' | '—' | '|' | '>' | HOLE) {
            out.push(start..at);
            start = at + sign.len_utf8();
        }
        left = sign;
    }
    out.push(start..text.len());
    out
}

/// The words of a part of a text: letters and digits, with a hyphen or an apostrophe between them.
fn words(text: &str, part: Range<usize>) -> impl Iterator<Item = Word<'_>> {
    let mut at = part.start;
    std::iter::from_fn(move || {
        let rest = text.get(at..part.end)?;
        let start = at + rest.find(char::is_alphanumeric)?;
        let mut end = start;
        let mut signs = text.get(start..part.end)?.char_indices().peekable();
        while let Some((place, sign)) = signs.next() {
            let between = matches!(sign, '-' | '’' | '\'') && signs.peek().is_some_and(|(_, next)| next.is_alphanumeric());
            if !sign.is_alphanumeric() && !between {
                break;
            }
            end = start + place + sign.len_utf8();
        }
        at = end;
        Some(Word { text: text.get(start..end)?, at: start })
    })
}

/// Whether the source itself repeats a word: near a word such as “and”, or a stem with at most one word between.
fn echoes(source: &str, conjunctions: Option<&BTreeSet<String>>) -> bool {
    const NEAR: usize = 5;
    let small = source.to_lowercase();
    let list: Vec<&str> = words(&small, 0..small.len()).map(|word| word.text).collect();
    let at = |index: usize| list.get(index).copied().unwrap_or("");
    (0..list.len()).any(|index| match conjunctions {
        Some(conjunctions) if conjunctions.contains(at(index)) => {
            let left = (index.saturating_sub(NEAR)..index).map(at).filter(|word| word.len() > 2);
            left.into_iter().any(|word| (index + 1..=index + NEAR).map(at).any(|other| other == word))
        }
        Some(_) => false,
        None => {
            let stem = |word: &str| word.chars().take(STEM).collect::<String>();
            at(index).chars().count() > 3 && (index + 1..index + 3).map(at).any(|other| stem(other) == stem(at(index)))
        }
    })
}
