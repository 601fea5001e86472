//! What stands beside a bold part or a link and belongs to it, or the other way round.

use std::ops::Range;

use super::anchors::{Pair, Wrong};
use super::edges::has_noun;
use super::text::{all_up, first_word, has_word, is_form_of, is_low, is_up, last_word, length, plain_words, stems_from, unmarked};
use super::text::{visible, without_marks};

/// Most words between a span and a mark that belong to the span.
const FEW: usize = 4;
/// Bytes at the start of a line in which a mark says nothing.
const START: usize = 5;

/// A noun such as *page* that the source has beside the label stands in it.
pub(super) fn noun_inside(pair: &Pair<'_>) -> Option<Wrong> {
    let rules = pair.both.rules;
    if pair.words.len() < 2 || !pair.words.iter().any(|word| !rules.nouns(word).is_empty()) {
        return None;
    }
    let next = first_word(pair.other_after().trim_start_matches([' ', '*']));
    let words = [next, noun_place(pair.other_before())];
    let mut beside = words.into_iter().flatten().flat_map(|word| rules.source_nouns(word));
    let noun = beside.find(|noun| {
        !has_noun(pair, std::slice::from_ref(*noun)) && pair.words.iter().any(|word| rules.nouns(word).contains(*noun))
    })?;
    let is_one = |word: &str| rules.nouns(word).contains(noun);
    let (before, after) = (visible(pair.before()), visible(pair.after()));
    let before: Vec<&str> = plain_words(&before).collect();
    let outside = before.iter().rev().take(2).any(|word| is_one(word)) || plain_words(&after).take(2).any(is_one);
    let word = pair.words.iter().find(|word| is_one(word))?;
    (!outside).then(|| pair.wrong(&format!("holds `{word}`, which stands outside of it in the source")))
}

/// The word before a label: `page ` or `page of the `.
fn noun_place(before: &str) -> Option<&str> {
    let text = before.trim_end_matches('*').strip_suffix(' ')?;
    let text = text.strip_suffix(" of the").or_else(|| text.strip_suffix(" of")).unwrap_or(text);
    plain_words(text.rsplit(' ').next()?).last()
}

/// What parts labels and titles: an arrow, a dash, a colon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Arrow,
    Dash,
    Colon,
}

/// The mark with which a text begins.
fn mark_at(text: &str) -> Option<Mark> {
    let spaced = |rest: &str| rest.starts_with(char::is_whitespace);
    if text.strip_prefix('\\').unwrap_or(text).starts_with('>') {
        return Some(Mark::Arrow);
    }
    if text.strip_prefix(['-', '–', '—']).is_some_and(spaced) {
        return Some(Mark::Dash);
    }
    text.strip_prefix(':').filter(|rest| rest.is_empty() || spaced(rest)).map(|_| Mark::Colon)
}

/// The mark with which a text ends, and where it begins.
fn mark_before(text: &str) -> Option<(usize, Mark)> {
    let text = without_marks(text);
    if let Some(rest) = text.strip_suffix('>') {
        return Some((rest.strip_suffix('\\').unwrap_or(rest).len(), Mark::Arrow));
    }
    if let Some(rest) = text.strip_suffix(':') {
        return Some((rest.len(), Mark::Colon));
    }
    let rest = text.strip_suffix(['-', '–', '—'])?;
    rest.ends_with(' ').then_some((rest.len(), Mark::Dash))
}

/// Signs that no label goes beyond.
fn parts_labels(sign: char) -> bool {
    matches!(sign, '.' | ':' | ';' | '>' | '–' | '—' | '*' | '[' | ']' | '`' | '(' | ')' | ',' | '!' | '?')
}

/// One word or a few.
fn is_few(text: &str) -> bool {
    has_word(text) && text.split_whitespace().count() <= FEW
}

/// Words between the span and the mark that directly follows it in the source.
pub(super) fn words_before_mark(pair: &Pair<'_>) -> Option<Wrong> {
    let wanted = mark_at(pair.other_after().trim_start_matches('*').trim_start())?;
    if pair.own.seen.ends_with(['.', ':', '!', '?', ',', ';']) || wanted != Mark::Arrow && !pair.both_begin() {
        return None;
    }
    let after = pair.after();
    let text = after.trim_start_matches('*');
    let hyphen = text.find(" - ").map(|at| at + 1);
    let end = text.find(parts_labels).into_iter().chain(hyphen).min()?;
    let (between, rest) = text.split_at_checked(end)?;
    let between = between.strip_suffix('\\').unwrap_or(between);
    // What leads a line may have become a sentence: `**Words** and more. …`.
    let sentence = wanted == Mark::Colon && rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(char::is_whitespace));
    if mark_at(rest) != Some(wanted) && !sentence || !is_few(between) {
        return None;
    }
    let start = pair.own.whole.end + after.len() - text.len() + between.len() - between.trim_start().len();
    Some(pair.outside(at(start, between.trim()), between))
}

/// Words between the span and the mark directly before it in the source.
pub(super) fn words_behind_mark(pair: &Pair<'_>) -> Option<Wrong> {
    let (at, wanted) = mark_before(pair.other_before())?;
    if at < START {
        return None;
    }
    let before = pair.before().trim_end_matches('*');
    let text = Some(before.trim_end()).filter(|text| text.len() < before.len())?.trim_end_matches('*');
    let hyphen = text.rfind(" - ").map(|at| at + 2);
    let sign = text.char_indices().rfind(|(_, sign)| parts_labels(*sign)).map(|(at, sign)| at + sign.len_utf8());
    let (head, words) = text.split_at_checked(sign.into_iter().chain(hyphen).max()?)?;
    let (_, mark) = mark_before(head)?;
    let first = words.split_whitespace().next()?;
    let rules = pair.both.rules;
    let leads = rules.is_verb(first) || rules.is_see(first) || plain_words(words).any(|word| !rules.nouns(word).is_empty());
    if mark != wanted || !is_few(words) || leads {
        return None;
    }
    let start = text.len() - words.trim_start().len();
    Some(pair.outside(start..text.len(), words))
}

/// A word with a capital right before a span that begins with a small letter.
pub(super) fn capital_outside(pair: &Pair<'_>) -> Option<Wrong> {
    if !is_up(&pair.other.seen) || !is_low(&pair.own.seen) {
        return None;
    }
    let (start, word) = last_word(pair.before())?;
    if !is_up(word) || length(word) < 2 || all_up(word) {
        return None;
    }
    let head = pair.before().get(..start)?;
    let text = without_marks(head);
    let spaced = head.trim_end_matches('*').ends_with(char::is_whitespace);
    let text = text.strip_suffix(['\'', '’', '»', '“', '"']).unwrap_or(text);
    let inside = spaced && text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ',' | ')'));
    if !inside || unmarked(head).is_empty() || stems_from(word, pair.both.other.seen()) {
        return None;
    }
    Some(pair.outside(at(start, word), word))
}

/// A name of the source's span that stands directly beside the span.
pub(super) fn name_outside(pair: &Pair<'_>) -> Option<Wrong> {
    let names = pair.other_words.iter().filter(|word| length(word) > 1 && word.contains(char::is_uppercase));
    let mut missing = names.filter(|name| !pair.words.iter().any(|word| is_form_of(word, name))).peekable();
    missing.peek()?;
    let (before, after, source) = (visible(pair.before()), visible(pair.after()), pair.both.other.seen());
    let beside = [plain_words(&before).last(), plain_words(&after).next()];
    let name = missing.find(|name| {
        let is_beside = beside.iter().flatten().any(|word| is_form_of(word, name));
        let text = pair.both.own.seen_text();
        let times = || plain_words(&text).filter(|word| is_form_of(word, name)).count();
        is_beside && plain_words(source).filter(|word| word == *name).count() == 1 && times() == 1
    })?;
    Some(pair.outside(pair.both.own.find(name), name))
}

/// The place of a word.
pub(super) fn at(start: usize, word: &str) -> Range<usize> {
    start..start + word.len()
}
