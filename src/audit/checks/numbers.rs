//! Numbers: those of the source, in the notation of the language.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{Pair, tokens};
use crate::audit::document::Block;
use crate::audit::finding::Finding;
use crate::audit::rules::Rules;

static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\d+(?:[.,\u{a0}\u{202f}]\d+)*").ok());

/// How a language writes numbers.
struct Notation<'a> {
    decimal: char,
    grouping: &'a [char],
}

impl<'a> Notation<'a> {
    fn new(decimal: Option<char>, grouping: &'a [char]) -> Self {
        Self { decimal: decimal.unwrap_or('.'), grouping }
    }
}

pub(super) fn check(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    let rules = pair.rules;
    let there = Notation::new(rules.source_decimal, &rules.source_grouping);
    let here = Notation::new(rules.decimal, &rules.grouping);
    for (source, target) in pair.parts() {
        let wanted: BTreeMap<String, String> =
            numbers(&source).into_iter().map(|(_, _, number)| (plain(&number, &there), number)).collect();
        let written: BTreeSet<String> = wanted.values().cloned().collect();
        let found: Vec<(&Block, Range<usize>, String)> = numbers(&target);
        let values: BTreeSet<String> = found.iter().flat_map(|(_, _, number)| [plain(number, &here), number.clone()]).collect();
        let place = target.first().map_or(0..0, |block| block.range.clone());
        let mut lost = wanted
            .iter()
            .filter(|(value, number)| !values.contains(*value) && !values.contains(*number))
            .filter(|(value, _)| !in_words(value, &target, &rules.number_words))
            .map(|(_, number)| number);
        for (block, range, number) in found {
            let value = plain(&number, &here);
            let known =
                wanted.contains_key(&value) || written.contains(&number) || in_words(&value, &source, &rules.source_numbers);
            if !known {
                let finding =
                    Finding::mistake("number", block.prose.raw(range), format!("the number {number} is not in the source"));
                out.push(match lost.next() {
                    Some(wanted) => finding.help(format!("the source has {wanted}")),
                    None => finding,
                });
            }
        }
        for number in lost {
            out.push(Finding::mistake("number", place.clone(), format!("the number {number} of the source is missing")));
        }
        fewer(&counts(&source, &there), &counts(&target, &here), &place, out);
        words(&source, &target, rules, &place, out);
    }
}

/// A number that stands more than once in the source, and less often in the translation.
fn fewer(wanted: &BTreeMap<String, usize>, found: &BTreeMap<String, usize>, place: &Range<usize>, out: &mut Vec<Finding>) {
    for (number, &wanted) in wanted {
        let found = found.get(number).copied().unwrap_or(wanted);
        if found < wanted {
            let message = format!("the number {number} stands {found} times, {wanted} times in the source");
            out.push(Finding::mistake("number", place.clone(), message));
        }
    }
}

/// How often each number stands in running text.
fn counts(blocks: &[&Block], notation: &Notation<'_>) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    numbers(blocks).into_iter().for_each(|(.., number)| *counts.entry(plain(&number, notation)).or_default() += 1);
    counts
}

/// Number words of the source: the same number must stand in the translation, as a word or in digits. One and two are
/// left out: languages have many words for them, such as “both” and “another”.
fn words(source: &[&Block], target: &[&Block], rules: &Rules, place: &Range<usize>, out: &mut Vec<Finding>) {
    const LEAST: u32 = 3;
    if rules.number_words.is_empty() {
        return;
    }
    let values = |blocks: &[&Block], words: &BTreeMap<String, u32>| {
        let mut values: BTreeSet<u32> = BTreeSet::new();
        for block in blocks {
            let text = block.prose.text.to_lowercase();
            for word in text.split(|c: char| !c.is_alphanumeric()) {
                values.extend(words.iter().filter(|(known, _)| is(word, known)).map(|(_, value)| *value));
            }
        }
        values
    };
    let wanted = values(source, &rules.source_numbers);
    let mut found = values(target, &rules.number_words);
    let digits: BTreeSet<u32> = numbers(source).into_iter().filter_map(|(.., number)| number.parse().ok()).collect();
    for value in found.iter().filter(|value| **value >= LEAST && !wanted.contains(*value) && !digits.contains(*value)) {
        let message = format!("the number {value} stands here as a word, and not in the source");
        out.push(Finding::mistake("number", place.clone(), message));
    }
    found.extend(numbers(target).into_iter().filter_map(|(.., number)| number.parse::<u32>().ok()));
    for value in wanted.into_iter().filter(|value| *value >= LEAST && !found.contains(value)) {
        out.push(Finding::mistake("number", place.clone(), format!("the source has the number {value} as a word")));
    }
}

/// Numbers in running text, without those that are part of something like code.
fn numbers<'a>(blocks: &[&'a Block]) -> Vec<(&'a Block, Range<usize>, String)> {
    let Some(number) = NUMBER.as_ref() else { return Vec::new() };
    let mut out = Vec::new();
    for block in blocks {
        let text = block.prose.text.as_str();
        let code = tokens::like_code(text);
        for found in number.find_iter(text) {
            if !code.iter().any(|(range, _)| range.start <= found.start() && found.end() <= range.end) {
                out.push((*block, found.range(), found.as_str().to_owned()));
            }
        }
    }
    out
}

/// A number without its notation; versions and the like stay as they are.
fn plain(number: &str, notation: &Notation<'_>) -> String {
    let Notation { decimal, grouping } = *notation;
    // A space groups digits in every language.
    let parts: Vec<&str> = number.split(|sign| grouping.contains(&sign) || matches!(sign, '\u{a0}' | '\u{202f}')).collect();
    let grouped = parts.len() > 1
        && parts.first().is_some_and(|first| (1..=3).contains(&first.len()))
        && parts.iter().skip(1).all(|part| part.split(decimal).next().is_some_and(|digits| digits.len() == 3));
    let joined = if grouped { parts.concat() } else { number.to_owned() };
    if joined.matches(decimal).count() == 1 && !joined.contains(['.', ','].iter().find(|c| **c != decimal).copied().unwrap_or(' '))
    {
        joined.replace(decimal, ".")
    } else {
        joined
    }
}

/// Whether a word is the one that is known, or begins like it where that ends in `*`.
fn is(word: &str, known: &str) -> bool {
    known.strip_suffix('*').map_or(word == known, |start| word.starts_with(start))
}

/// Whether a small number stands there as a word.
fn in_words(value: &str, blocks: &[&Block], words: &BTreeMap<String, u32>) -> bool {
    let Ok(value) = value.parse::<u32>() else { return false };
    let names: Vec<&str> = words.iter().filter(|(_, number)| **number == value).map(|(word, _)| word.as_str()).collect();
    blocks.iter().any(|block| {
        let text = block.prose.text.to_lowercase();
        text.split(|c: char| !c.is_alphanumeric()).any(|word| names.iter().any(|known| is(word, known)))
    })
}
