//! What may stay in the source language: names, phrases, quotations, and labels with their translation.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::NameRules;
use super::plain::Plain;
use super::words::{before, find_any_case, hide, in_word};

/// Bold text, or the text of a link.
static LABEL: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?:\*\*|\[)([^*\]]+)(?:\*\*|\])(?:\([^)]*\))?").ok());
/// Quotations, and at most three words in brackets.
static QUOTED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#""[^"]*"|“[^”]*”|„[^“”]*[“”]|»[^«]*«|\((?:[^\s()]+ ?){1,3}\)"#).ok());

/// The prose of a line without words of the source that have a translation in brackets.
pub(super) fn without_glosses(line: &str, source: &str, rules: &NameRules) -> Plain {
    let mut line = line.to_owned();
    hide_glossed(&mut line, source);
    let mut plain = Plain::new(&line, &rules.hosts);
    hide_explained(&mut plain.text, source);
    plain
}

/// Hides labels in the words of the source that have a translation in brackets: `**Next** (Naprej)`.
fn hide_glossed(line: &mut String, source: &str) {
    let Some(label) = LABEL.as_ref() else { return };
    let mut places = Vec::new();
    for found in label.captures_iter(line) {
        let (Some(all), Some(text)) = (found.get(0), found.get(1)) else { continue };
        let rest = line.get(all.end()..).unwrap_or("");
        let glossed = rest.strip_prefix(char::is_whitespace).unwrap_or(rest).starts_with('(') || text.as_str().contains('(');
        let own = text.as_str().split('(').next().unwrap_or("").trim();
        if glossed && source.contains(own) {
            places.push(all.range());
        }
    }
    places.into_iter().for_each(|place| hide(line, place));
}

/// Hides words of the source that have a translation in brackets behind them: Path (Pot).
fn hide_explained(text: &mut String, source: &str) {
    let mut places = Vec::new();
    for (open, _) in text.match_indices(" (") {
        let inner = text.get(open + 2..).and_then(|rest| rest.split(')').next()).unwrap_or("");
        if !inner.contains(char::is_alphabetic) || find_any_case(source, inner, 0).next().is_some() {
            continue;
        }
        let head = text.get(..open).unwrap_or("");
        let starts = head.char_indices().rev().map(|(start, _)| start).filter(|start| !before(head, *start).is_some_and(in_word));
        let longest = starts.take_while(|start| head.get(*start..).is_some_and(|words| source.contains(words))).last();
        // What the source itself explains in brackets is no label.
        let own = |start: &usize| text.get(*start..open + 2).is_some_and(|words| source.contains(words));
        places.extend(longest.filter(|start| !own(start)).map(|start| start..open));
    }
    places.into_iter().for_each(|place| hide(text, place));
}

/// Hides all that may stay.
pub(super) fn hide_kept(text: &mut String, source: &str, rules: &NameRules) {
    hide_phrases(text, source, rules);
    for place in kept_names(source, text, rules) {
        hide(text, place);
    }
    hide_names(text, rules);
    let quoted = QUOTED.as_ref().map(|quoted| quoted.find_iter(text).map(|found| found.range()).collect::<Vec<_>>());
    quoted.into_iter().flatten().for_each(|place| hide(text, place));
}

/// Hides the phrases of the source that may stay.
fn hide_phrases(text: &mut String, source: &str, rules: &NameRules) {
    let Some(phrases) = &rules.kept_phrases else { return };
    let whole = |place: &Range<usize>| {
        let rest = text.get(place.end..).unwrap_or("");
        let tail = rest.find(|c| !in_word(c)).and_then(|end| rest.get(..end)).unwrap_or(rest);
        before(text, place.end) == Some('-') || rules.endings.fit(tail)
    };
    let found = phrases.find_iter(text).filter(|found| find_any_case(source, found.as_str(), 0).next().is_some());
    let places: Vec<Range<usize>> = found.map(|found| found.range()).filter(whole).collect();
    places.into_iter().for_each(|place| hide(text, place));
}

/// Hides the names of the list and words that begin with the publisher.
pub(super) fn hide_names(text: &mut String, rules: &NameRules) {
    let places: Vec<Range<usize>> = rules.all_hits(text).collect();
    places.into_iter().for_each(|place| hide(text, place));
    if rules.publisher.is_empty() {
        return;
    }
    let starts: Vec<usize> = text.match_indices(rules.publisher.as_str()).map(|(start, _)| start).collect();
    for start in starts {
        let rest = text.get(start..).unwrap_or("");
        let end = start + rest.find(|c| !in_word(c)).unwrap_or(rest.len());
        hide(text, start..end);
    }
}

/// Names that the translator kept: two or more words with capitals that stand in the source in the same order, there
/// all with capitals or all without.
fn kept_names(source: &str, text: &str, rules: &NameRules) -> Vec<Range<usize>> {
    let of_source = tokens(source);
    let of_text = tokens(text);
    let mut out = Vec::new();
    let mut from = 0;
    while let Some(rest) = of_text.get(from..).filter(|rest| !rest.is_empty()) {
        let longest =
            (0..of_source.len()).filter_map(|start| of_source.get(start..)).map(|source| run(source, rest, text, rules)).max();
        let place = rest.first().zip(longest.filter(|length| *length > 1).and_then(|length| rest.get(length - 1)));
        out.extend(place.map(|((start, _), (last, word))| *start..last + word.len()));
        from += longest.filter(|length| *length > 1).unwrap_or(1);
    }
    out
}

/// Words from the beginning of both lists on that make a kept name.
fn run(source: &[(usize, &str)], text: &[(usize, &str)], line: &str, rules: &NameRules) -> usize {
    let (Some((_, first)), Some((_, own))) = (source.first(), text.first()) else { return 0 };
    if !capital(own) || !keeps(own, first, rules) {
        return 0;
    }
    let mut longest = 1;
    let mut over = text.first().map_or(0, |(start, word)| start + word.len());
    for (count, ((_, there), (start, here))) in source.iter().zip(text).enumerate().skip(1) {
        let joins = here == there && is_joining(there, &rules.joining);
        let name = capital(there) == capital(first) && capital(here) && keeps(here, there, rules);
        let apart =
            line.get(over..*start).is_some_and(|gap| gap.chars().all(|c| c.is_whitespace() || matches!(c, ':' | '/' | '-')));
        if !apart || !joins && !name || rules.never_kept.contains(&there.to_lowercase()) {
            break;
        }
        over = start + here.len();
        if capital(here) {
            longest = count + 1;
        }
    }
    longest
}

fn is_joining(word: &str, joining: &BTreeSet<String>) -> bool {
    matches!(word, "&" | "+") || joining.contains(word)
}

/// Whether a word is one of the source, perhaps with a capital letter and with an ending.
fn keeps(here: &str, there: &str, rules: &NameRules) -> bool {
    if rules.never_kept.contains(&there.to_lowercase()) {
        return false;
    }
    let first = |word: &str| word.chars().next().map(|c| c.to_ascii_uppercase());
    if first(here) != first(there) {
        return false;
    }
    if there.contains(|c: char| c.is_ascii_uppercase()) {
        return here == there || there.len() > 1 && rules.endings.inflects(here, there);
    }
    let mut raised = there.to_owned();
    if let Some(letter) = raised.get_mut(..1) {
        letter.make_ascii_uppercase();
    }
    here == raised || raised.len() > 1 && rules.endings.inflects(here, &raised)
}

/// Whether a word begins with a capital letter or a digit, or is like `iPhone`.
fn capital(word: &str) -> bool {
    let rest = word.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let starts = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() && rest.len() == word.len();
    rest.starts_with(starts)
}

/// Words and signs of names. A full stop or an apostrophe inside of a word belongs to it.
fn tokens(text: &str) -> Vec<(usize, &str)> {
    let inside = |c: char| in_word(c) || matches!(c, '.' | '’' | '\'' | '‘');
    let mut out = Vec::new();
    let mut from = 0;
    while let Some(start) = text.get(from..).and_then(|rest| rest.find(|c: char| c.is_alphanumeric() || matches!(c, '&' | '+'))) {
        let start = from + start;
        let rest = text.get(start..).unwrap_or("");
        let length = if rest.starts_with(['&', '+']) { 1 } else { rest.find(|c| !inside(c)).unwrap_or(rest.len()) };
        let word = rest.get(..length).unwrap_or("").trim_end_matches(['.', '’', '\'', '‘']);
        out.push((start, word));
        from = start + length.max(1);
    }
    out
}
