//! Numbers: those of the source, and no others.

use std::collections::BTreeMap;
use std::ops::Range;

use super::text::{after, before, is_word, stands};
use super::{Pair, clues};
use crate::audit::finding::{Finding, Weight, shown};

/// A number in a text, without zeros before it.
struct Number {
    value: String,
    range: Range<usize>,
    /// Whether a letter stands before it, and whether one stands behind it.
    letters: (bool, bool),
    /// Whether it is part of a larger number, the digits of which are grouped, or of a name.
    part: bool,
}

/// The numbers of one text.
struct Numbers<'a> {
    text: &'a str,
    list: Vec<Number>,
    words: &'a BTreeMap<u32, Vec<String>>,
}

pub(super) fn check(pair: &Pair<'_>, exact: bool) -> Option<Finding> {
    let source = pair.source.as_ref()?;
    if !source.clues.has(clues::DIGIT) && !pair.target.clues.has(clues::DIGIT) {
        return None;
    }
    let plain = source.plain();
    let there = Numbers::new(&plain.text, pair, &pair.rules.source_numbers);
    let here = Numbers::new(&pair.plain.text, pair, &pair.rules.own_numbers);
    let halves = halves(&plain.text, pair);
    let lost = there.list.iter().filter(|number| !number.part && !number.letters.0).find(|number| {
        let earlier = halves && afternoon(&number.value, 12, |value| here.has(value));
        !(here.has(&number.value) || earlier || list_mark(pair) == Some(&number.value) || here.in_a_longer_one(&number.value))
    });
    // A number before a title is what the publisher files the document under.
    let filed = |number: &Number| pair.line.title && number.range.start == 0;
    let new = here.list.iter().filter(|number| !number.part && number.letters == (false, false) && !filed(number)).find(|number| {
        let later = halves && afternoon(&number.value, -12, |value| there.has(value));
        !(there.has(&number.value) || later || there.in_words_or_code(&number.value, source.raw))
    });
    // The source may have changed since; then the number may have been right.
    let weight = if exact { Weight::Mistake } else { Weight::Suggestion };
    let finding = match (lost, new) {
        (Some(lost), Some(new)) => unknown(pair, &here, new).help(format!("the source has {}", there.written(lost))),
        (None, Some(new)) => unknown(pair, &here, new),
        (Some(lost), None) => {
            let message = format!("the number `{}` of the source is missing", there.written(lost));
            Finding::mistake("number", pair.whole(), message)
        }
        (None, None) => version(pair, &plain.text)?,
    };
    Some(Finding { weight, ..finding })
}

fn unknown(pair: &Pair<'_>, here: &Numbers<'_>, number: &Number) -> Finding {
    let message = format!("the number `{}` is not in the source", here.written(number));
    Finding::mistake("number", pair.place(pair.plain.range(number.range.clone())), message)
}

impl<'a> Numbers<'a> {
    fn new(text: &'a str, pair: &Pair<'_>, words: &'a BTreeMap<u32, Vec<String>>) -> Self {
        let names = pair.rules.numbered_names.iter().flat_map(|names| names.find_iter(text)).map(|name| name.range());
        let whole = |range: &Range<usize>| {
            !before(text, range.start).is_some_and(is_word) && !after(text, range.end).is_some_and(|c| c.is_ascii_digit())
        };
        let names: Vec<Range<usize>> = names.filter(whole).collect();
        let mut list: Vec<Number> = Vec::new();
        let mut at = 0;
        while let Some(start) = text.get(at..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit())).map(|found| at + found) {
            at = end_of_digits(text, start);
            let named = names.iter().any(|name| name.start <= start && start < name.end);
            let grouped =
                if named || list.last().is_some_and(|last| last.range.end > start) { None } else { grouped(text, start, at) };
            list.push(number(text, start..at, named || grouped.is_some()));
            if let Some(second) = grouped {
                // Both parts may stand alone in the other language, which is no mistake.
                list.push(number(text, second.clone(), true));
                list.push(number(text, start..second.end, false));
                at = second.end;
            }
        }
        Self { text, list, words }
    }

    /// Whether a number stands here, in digits or as a word.
    fn has(&self, value: &str) -> bool {
        self.list.iter().any(|number| number.value == value) || self.as_word(value)
    }

    fn as_word(&self, value: &str) -> bool {
        let words = value.parse().ok().and_then(|number: u32| self.words.get(&number));
        words.is_some_and(|words| {
            let small = self.text.to_lowercase();
            words.iter().any(|word| stands(word, &small))
        })
    }

    /// Numbers with all signs that can stand between groups of digits.
    fn runs(&self) -> Vec<String> {
        let between = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}');
        let runs = self.text.split(|c| !between(c));
        runs.map(|run| run.chars().filter(char::is_ascii_digit).collect::<String>().trim_start_matches('0').to_owned())
            .filter(|run| !run.is_empty())
            .collect()
    }

    /// Whether a number of three digits or more stands in one whose digits are grouped in another way.
    fn in_a_longer_one(&self, value: &str) -> bool {
        value.len() > 2 && self.runs().iter().any(|run| run.contains(value))
    }

    /// Whether a number that is new in the translation has its reason in the source: it stands in code or an address,
    /// is grouped in another way or has its zeros as a word, as in “30 million”.
    fn in_words_or_code(&self, value: &str, raw: &str) -> bool {
        let all: Vec<&str> = raw.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()).map(unpadded).collect();
        let zeros = |digits: &&str| value.strip_prefix(digits).is_some_and(|rest| rest.bytes().all(|byte| byte == b'0'));
        all.contains(&value) || self.runs().iter().any(|run| run == value) || value.len() > 4 && all.iter().any(zeros)
    }

    fn written(&self, number: &Number) -> String {
        shown(self.text.get(number.range.clone()).unwrap_or(&number.value))
    }
}

fn number(text: &str, range: Range<usize>, part: bool) -> Number {
    let letter = |c: char| c.is_ascii_alphabetic();
    let left = before(text, range.start).is_some_and(|c| letter(c) || c == '_');
    let right = after(text, range.end).is_some_and(letter);
    let digits: String = text.get(range.clone()).unwrap_or("").chars().filter(char::is_ascii_digit).collect();
    Number { value: unpadded(&digits).to_owned(), range, letters: (left, right), part }
}

/// Digits without the zeros before them.
fn unpadded(digits: &str) -> &str {
    let rest = digits.trim_start_matches('0');
    if rest.is_empty() { "0" } else { rest }
}

fn end_of_digits(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or("");
    start + rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())
}

/// The second group of a number such as `1,500`.
fn grouped(text: &str, start: usize, end: usize) -> Option<Range<usize>> {
    let first = text.get(start..end)?;
    if first.len() > 3 || first.starts_with('0') || matches!(before(text, start), Some('.' | ',')) {
        return None;
    }
    let sign = after(text, end).filter(|sign| matches!(sign, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}'))?;
    let start = end + sign.len_utf8();
    let end = end_of_digits(text, start);
    let mut rest = text.get(end..)?.chars();
    let goes_on = matches!(rest.next(), Some('.' | ',')) && rest.next().is_some_and(|c| c.is_ascii_digit());
    (end - start == 3 && !goes_on).then_some(start..end)
}

/// Whether hours of the source have halves of the day behind them, as in `3 PM`.
fn halves(source: &str, pair: &Pair<'_>) -> bool {
    let halves = &pair.rules.source.day_halves;
    source.char_indices().filter(|(_, sign)| sign.is_ascii_digit()).any(|(at, _)| {
        let word: String = source.get(at + 1..).unwrap_or("").trim_start().chars().take(5).collect();
        let word = word.to_lowercase();
        halves.iter().any(|half| word.strip_prefix(half.as_str()).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
    })
}

/// Whether an hour stands in the other text as one of the other way to count hours.
fn afternoon(value: &str, apart: i32, has: impl Fn(&str) -> bool) -> bool {
    let Ok(hour) = value.parse::<i32>() else { return false };
    let midnight = if apart > 0 { hour == 0 || hour == 12 } else { hour == 0 };
    let other = hour + apart;
    midnight || ((0..24).contains(&other) && (12..24).contains(&hour.max(other)) && has(&other.to_string()))
}

/// The number of a list mark that the source has in its text, as `2. korak:` for `Step 2:`.
fn list_mark<'a>(pair: &Pair<'a>) -> Option<&'a str> {
    let mark = |line: &'a str| {
        let line = line.trim_start();
        let digits = line.get(..end_of_digits(line, 0))?;
        let mut rest = line.get(digits.len()..)?.chars();
        let list = matches!(rest.next(), Some('.' | ')')) && rest.next().is_some_and(char::is_whitespace);
        (list && !digits.is_empty()).then(|| unpadded(digits))
    };
    if pair.line.source.and_then(mark).is_some() { None } else { mark(pair.line.target) }
}

/// The number of a version with a decimal comma.
fn version(pair: &Pair<'_>, source: &str) -> Option<Finding> {
    let words = &pair.rules.source.version_words;
    let mut pieces = source.split_whitespace().peekable();
    while let Some(word) = pieces.next() {
        let Some(next) = pieces.peek().filter(|_| words.contains(&word.trim_start_matches('(').to_lowercase())) else { continue };
        let number = next.trim_end_matches(|c: char| !c.is_ascii_digit());
        let Some((left, right)) = number.split_once('.') else { continue };
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let text = pair.plain.text.as_str();
        let wrong = format!("{left},{right}");
        if digits(left)
            && digits(right)
            && !text.contains(number)
            && let Some(at) = text.find(&wrong)
        {
            let range = pair.plain.range(at..at + wrong.len());
            let message = format!("the number of a version, `{}`, has a decimal comma", shown(&wrong));
            return Some(Finding::mistake("number", pair.place(range), message).help(format!("write {number}")));
        }
    }
    None
}
