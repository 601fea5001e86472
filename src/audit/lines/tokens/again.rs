//! Words that stand once more at a small distance: where a span or a name ends that they opened.

use std::ops::Range;

use super::literals::Sort;
use super::text::{LINKED, after, before, is_word};
use super::{Pair, clues};
use crate::audit::finding::{Finding, shown};

/// Letters of the shortest word that is looked for behind a span, and of the shortest one behind a name.
const BEHIND_SPAN: usize = 6;
const BEHIND_NAME: usize = 5;
/// Words of the shortest name that must not stand twice.
const NAME: usize = 3;

pub(super) fn check(pair: &Pair<'_>) -> Option<Finding> {
    let source = pair.source.as_ref()?;
    let marked: &str = &pair.target.text;
    let found = |range: Range<usize>, text: &str| {
        let message = format!("`{}` stands twice", shown(text.get(range.clone()).unwrap_or("")));
        (range, message)
    };
    let raw = |(range, message): (Range<usize>, String)| Finding::mistake("repeat", pair.place(range), message);
    let names = usize::from(pair.target.clues.names);
    let spans = pair.target.clues.has(clues::EMPHASIS | clues::LINK);
    let opened = || if spans { behind_span(marked) } else { None };
    let on_both_sides = || if names > 0 { behind_name(marked, source.raw) } else { None };
    if let Some(range) = opened().or_else(on_both_sides) {
        let copied = behind_span(&source.text).or_else(|| behind_name(&source.text, "")).is_some();
        if !copied {
            return Some(raw(found(range, pair.line.target)));
        }
    }
    let plain = pair.plain.text.as_str();
    let seen = |(range, message)| raw((pair.plain.range(range), message));
    if names >= 2 * (NAME - 1)
        && let Some(range) = name_twice(plain, || source.plain().text)
    {
        return Some(seen(found(range, plain)));
    }
    let there = pair.literals.iter().filter(|literal| literal.sort == Sort::Command);
    let mut more = there.filter(|command| plain.matches(&command.text).count() > source.raw.matches(&command.text).count());
    let command = &more.next()?.text;
    let at = plain.rfind(command)?;
    Some(seen(found(at..at + command.len(), plain)))
}

/// The word that opens a bold part or a link stands once more behind it: `**X Y** X`.
fn behind_span(text: &str) -> Option<Range<usize>> {
    text.match_indices(' ').find_map(|(space, _)| {
        let left = text.get(..space)?;
        let word = leading_letters(text.get(space + 1..)?);
        let end = space + 1 + word.len();
        if word.chars().count() < BEHIND_SPAN || after(text, end).is_some_and(is_word) {
            return None;
        }
        let inner = left.strip_suffix("**").or_else(|| left.trim_end_matches(LINKED).strip_suffix(']'))?;
        let open = inner.rfind(['*', '[', ']'])?;
        let opens = text.get(open..)?.starts_with('[') || inner.get(..=open)?.ends_with("**");
        let inside = inner.get(open + 1..)?.strip_prefix(word)?;
        (opens && (inside.is_empty() || inside.starts_with(' '))).then_some(open + 1..end)
    })
}

fn leading_letters(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    text.get(..end).unwrap_or("")
}

/// A capitalized word that is not in the source stands on both sides of a name: `X Name Name X`.
fn behind_name(text: &str, source: &str) -> Option<Range<usize>> {
    const MOST: usize = 3;
    let mut start = 0;
    for piece in text.split(' ') {
        let at = start;
        start += piece.len() + 1;
        // The word may stand behind a bracket or a quotation mark.
        let word_at =
            piece.rfind(|c: char| !c.is_alphabetic()).map_or(0, |sign| sign + after(piece, sign).map_or(1, char::len_utf8));
        let word = piece.get(word_at..).unwrap_or("");
        let opening = at + word_at;
        if !word.starts_with(char::is_uppercase) || word.chars().count() < BEHIND_NAME || !inside_sentence(text, opening) {
            continue;
        }
        let mut end = start;
        for name in text.get(start..).unwrap_or("").split(' ').take(MOST + 1) {
            let same = leading_letters(name) == word && !after(name, word.len()).is_some_and(is_word);
            if same && end > start && !source.contains(word) {
                return Some(opening..end + word.len());
            }
            if !name.starts_with(|c: char| c.is_ascii_uppercase()) || name.contains(|c| !is_word(c)) {
                break;
            }
            end += name.len() + 1;
        }
    }
    None
}

/// Whether a word begins no sentence, no bold part and no link.
fn inside_sentence(text: &str, at: usize) -> bool {
    let left = text.get(..at).unwrap_or("");
    let sign = before(text, at);
    let opens = |c: Option<char>| c.is_some_and(|c| matches!(c, '.' | '!' | '?' | ':' | '*' | '['));
    match left.strip_suffix(' ') {
        Some(left) => !opens(left.chars().next_back()),
        None => sign.is_some_and(|c| !is_word(c) && c != '*' && c != '['),
    }
}

/// A name of three words or more that stands twice in a sentence, and once in the source.
fn name_twice(text: &str, source: impl FnOnce() -> String) -> Option<Range<usize>> {
    let names = names(text);
    let double = names.iter().enumerate().find_map(|(index, range)| {
        let name = text.get(range.clone())?;
        let other = names.iter().skip(index + 1).find(|other| text.get((*other).clone()) == Some(name))?;
        let between = text.get(range.end..other.start)?;
        let apart = between.char_indices().any(|(at, c)| {
            matches!(c, '.' | '!' | '?' | ':' | ';')
                && between.get(at + 1..).is_some_and(|rest| rest.starts_with(char::is_whitespace))
        });
        (!apart).then(|| (name, other.clone()))
    })?;
    (source().matches(double.0).count() == 1).then_some(double.1)
}

/// Three or more words with capitals in a row.
fn names(text: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let (mut begin, mut count, mut at) = (0, 0, 0);
    for piece in text.split(' ') {
        let word = piece.trim_start_matches(|c: char| !is_word(c));
        let letters = word.trim_end_matches(|c: char| !is_word(c));
        let capital =
            letters.starts_with(|c: char| c.is_ascii_uppercase()) && letters.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !capital || word.len() < piece.len() {
            count = 0;
        }
        if capital {
            if count == 0 {
                begin = at + piece.len() - word.len();
            }
            count += 1;
            let end = at + piece.len() - word.len() + letters.len();
            if letters.len() < word.len() || last(text, end) {
                if count >= NAME {
                    out.push(begin..end);
                }
                count = 0;
            }
        }
        at += piece.len() + 1;
    }
    out
}

/// Whether no word with a capital follows.
fn last(text: &str, end: usize) -> bool {
    !text.get(end..).and_then(|rest| rest.strip_prefix(' ')).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
}
