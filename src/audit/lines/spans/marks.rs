//! `casing`: the first letter behind a bracket, a dash or a quotation mark, beside `&`, and in headings.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use super::Both;
use super::scan::{covered, links};
use super::side::Side;
use super::text::{all_low, first_word, is_low, is_up, last_word, length, plain_words, stems_from, unmarked};
use crate::audit::finding::{Finding, shown};

const CASING: &str = "casing";
/// Longest word before a full stop that may be an abbreviation.
const LONG_WORD: usize = 4;

static QUOTED: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new("[\"“„»]([^\"“”„»«]{3,60})[\"”“«]").ok());
static AND: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"([^\W_]+)\W?\s*&\s*([^\W_]+)").ok());

pub(super) fn check(both: &Both<'_>, out: &mut Vec<Finding>) {
    let found = behind_mark(both)
        .or_else(|| heading(both))
        .or_else(|| quoted(both))
        .or_else(|| ampersand(both))
        .or_else(|| behind_stop(both));
    out.extend(found);
}

/// A capital behind a bracket or a dash where the source has a small letter.
fn behind_mark(both: &Both<'_>) -> Option<Finding> {
    let (bracket, dash) = (both.own.text.contains('('), both.own.text.contains(" – ") || both.own.text.contains(" — "));
    if !bracket && !dash {
        return None;
    }
    let (own, other) = (without_addresses(&both.own.text), without_addresses(&both.other.text));
    let places =
        [bracket.then(|| (brackets(&own, true), brackets(&other, false))), dash.then(|| (dashes(&own), any_dashes(&other)))];
    for (found, wanted) in places.into_iter().flatten().filter(|(found, wanted)| found.len() == wanted.len()) {
        for (at, source) in found.into_iter().zip(wanted) {
            let word = first_word(own.get(at..)?).unwrap_or("");
            let rest = word.chars().next().map_or(0, char::len_utf8);
            let capital = length(word) > 1 && is_up(word) && word.get(rest..).is_some_and(all_low);
            if capital && other.get(source..).is_some_and(is_low) && !stems_from(word, both.other.seen()) {
                let message = format!("the word `{word}` begins with a capital, and with a small letter in the source");
                return Some(both.finding(CASING, &(at..at + word.len()), message));
            }
        }
    }
    None
}

/// A sentence that begins with a small letter, where those of the source begin with capitals.
fn behind_stop(both: &Both<'_>) -> Option<Finding> {
    let (own, other) = (both.own.seen_text(), both.other.seen_text());
    let slips = |text: &str| -> Vec<String> {
        let next = |(at, sign): (usize, &str)| {
            let word = last_word(text.get(..at)?).filter(|(start, word)| start + word.len() == at)?.1;
            let rest = text.get(at + sign.len()..)?.strip_prefix(' ')?;
            // What stands before is a word and no abbreviation.
            let whole = length(word) > LONG_WORD && word.chars().all(char::is_alphabetic) && all_low(word);
            let begins = first_word(rest).filter(|next| length(next) > 1 && all_low(next))?;
            whole.then(|| begins.to_owned())
        };
        text.match_indices(['.', '!', '?']).filter_map(next).collect()
    };
    let found = slips(&own);
    let word = found.first().filter(|_| found.len() > slips(&other).len())?;
    let abbreviated = both.rules.own.abbreviations.iter().any(|known| own.contains(&format!("{known} {word}")));
    let message = format!("a sentence begins with a small letter: `{word}`");
    // Code is masked with letters.
    let written = both.own.raw.contains(word.as_str());
    (written && !abbreviated && !both.other.has(word)).then(|| both.finding(CASING, &both.own.find(word), message))
}

/// Places behind opening brackets, perhaps only those before letters.
fn brackets(text: &str, letters: bool) -> Vec<usize> {
    let before_letter = |at: &usize| !letters || text.get(*at..).is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    text.match_indices('(').map(|(at, _)| at + 1).filter(before_letter).collect()
}

/// Places behind spaced dashes, before letters.
fn dashes(text: &str) -> Vec<usize> {
    let spaced = |(at, sign): (usize, &str)| {
        let end = at + sign.len() + 1;
        let (before, after) = (text.get(..at)?.strip_suffix(' ')?, text.get(at + sign.len()..)?.strip_prefix(' ')?);
        let inside = before.ends_with(|c: char| !c.is_whitespace()) && after.starts_with(char::is_alphabetic);
        inside.then_some(end)
    };
    text.match_indices(['–', '—']).filter_map(spaced).collect()
}

/// Places behind dashes and hyphens that a space follows, inside of a line.
fn any_dashes(text: &str) -> Vec<usize> {
    let is_dash = |c: char| matches!(c, '-' | '–' | '—');
    let mut found = Vec::new();
    for (at, sign) in text.match_indices(is_dash) {
        let end = at + sign.len();
        let last = text.get(end..).is_some_and(|rest| rest.starts_with(' '));
        let before = text.get(..at).map_or("", |before| before.trim_end_matches(is_dash));
        if last && before.strip_suffix(' ').unwrap_or(before).ends_with(|c: char| !c.is_whitespace()) {
            found.push(end + 1);
        }
    }
    found
}

/// A line with spaces instead of the addresses of links.
fn without_addresses(text: &str) -> Cow<'_, str> {
    if !text.contains("](") {
        return Cow::Borrowed(text);
    }
    let parts: Vec<_> = links(text).map(|link| link.inner.end..link.whole.end).collect();
    Cow::Owned(covered(text, &parts, ' '))
}

/// A heading or a title that begins with a small letter.
fn heading(both: &Both<'_>) -> Option<Finding> {
    if !both.own.title && !both.other.raw.starts_with('#') {
        return None;
    }
    let (own, other) = (unmarked(both.own.seen()), unmarked(both.other.seen()));
    // 2019. aasta: a number stands first, and the sign of a list is none here.
    let numbered = both.own.raw.trim_start_matches(['#', ' ']).starts_with(|c: char| c.is_ascii_digit());
    if !is_low(own) || !is_up(other) || numbered {
        return None;
    }
    let word = first_word(own).filter(|word| !both.other.has(word))?;
    let message = format!("the heading begins with a small letter: `{}`", shown(own));
    Some(both.finding(CASING, &both.own.find(word), message))
}

/// A quoted label whose words the source writes with capitals.
fn quoted(both: &Both<'_>) -> Option<Finding> {
    let marks = ['"', '“', '„', '»'];
    if !both.own.text.contains(marks) || !both.other.text.contains(marks) {
        return None;
    }
    let (own, other) = (both.own.seen_text(), both.other.seen_text());
    let parts = |text: &'_ str| -> Vec<String> {
        let all = QUOTED.iter().flat_map(|pattern| pattern.captures_iter(text));
        all.filter_map(|found| Some(found.get(1)?.as_str().to_owned())).collect()
    };
    let (found, wanted) = (parts(&own), parts(&other));
    if found.len() != wanted.len() {
        return None;
    }
    let is_label = |label: &str| {
        let capital = |word: &str| is_up(word) || both.rules.source.function_words.contains(word);
        plain_words(label).nth(1).is_some() && plain_words(label).all(capital)
    };
    let (label, _) = found.iter().zip(&wanted).find(|(own, other)| is_low(own.trim()) && is_label(other))?;
    let message = format!("the label `{}` begins with a small letter", shown(label));
    Some(both.finding(CASING, &both.own.find(first_word(label.trim())?), message).help("the source writes it with capitals"))
}

/// Two words with `&` between them that the source writes with capitals.
fn ampersand(both: &Both<'_>) -> Option<Finding> {
    if !both.own.text.contains('&') || !both.other.text.contains('&') {
        return None;
    }
    let source = both.other.raw.replace("&amp;", "&");
    if both.rules.source.ampersand_names.iter().any(|name| source.contains(name.as_str())) {
        return None;
    }
    let parts = |side: &Side<'_>| -> Vec<(String, String)> {
        let text = side.seen_text().replace("&amp;", "&");
        let all = AND.iter().flat_map(|pattern| pattern.captures_iter(&text));
        all.filter_map(|found| Some((found.get(1)?.as_str().to_owned(), found.get(2)?.as_str().to_owned()))).collect()
    };
    let (found, wanted) = (parts(both.own), parts(both.other));
    if found.len() != wanted.len() {
        return None;
    }
    let small = |((a, b), (c, d)): &(&(String, String), &(String, String))| is_low(a) && is_low(b) && is_up(c) && is_up(d);
    let ((first, second), _) = found.iter().zip(&wanted).find(small)?;
    let message = format!("the label `{first} & {second}` has small letters");
    Some(both.finding(CASING, &both.own.find(first), message).help("the source writes it with capitals"))
}
