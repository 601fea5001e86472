//! Spaces where there should be none, and none where there should be one: each function finds one sort of slip in a text.

use std::ops::Range;

use super::text::{LINKED, after, before, is_word};

/// Places in a text.
pub(super) type Places = Vec<Range<usize>>;

fn is_space(sign: char) -> bool {
    sign == ' ' || sign == '\u{a0}'
}

/// Two spaces in a row, or more.
pub(super) fn doubled_space(text: &str) -> Places {
    let mut out = Places::new();
    let mut end = 0;
    for (at, _) in text.match_indices(is_space).filter(|(at, _)| *at > 0) {
        if at < end {
            continue;
        }
        let rest = text.get(at..).unwrap_or("");
        let spaces = rest.trim_start_matches(is_space);
        end = at + rest.len() - spaces.len();
        let many = rest.chars().take_while(|c| is_space(*c)).count() > 1;
        let inside =
            !before(text, at).is_none_or(char::is_whitespace) && !spaces.starts_with(char::is_whitespace) && !spaces.is_empty();
        if many && inside && !spaces.starts_with("&gt;") {
            out.push(at..end);
        }
    }
    out
}

/// A full stop alone before a word.
pub(super) fn lone_stop(text: &str) -> Places {
    let alone = |at: &usize| {
        let rest = text.get(at + 1..).unwrap_or("");
        before(text, *at).is_none_or(|c| c.is_whitespace() || c == '(')
            && rest.starts_with(char::is_whitespace)
            && rest.trim_start().starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    text.match_indices(". ").map(|(at, _)| at).filter(alone).map(|at| at..at + 1).collect()
}

/// A space before a mark of punctuation.
pub(super) fn space_before(text: &str) -> Places {
    let mut out = Places::new();
    for (at, mark) in text.char_indices().filter(|(_, c)| matches!(c, ',' | ';' | ':' | '!' | '?' | ')' | '.')) {
        let left = text.get(..at).unwrap_or("");
        if !left.ends_with(is_space) {
            continue;
        }
        let start = left.trim_end_matches(is_space);
        let word = start.rsplit(char::is_whitespace).next().unwrap_or("");
        let sign_only = word.chars().all(|c| matches!(c, '-' | '–' | '—' | ':' | '>' | '|' | '(' | '\\'));
        let next = after(text, at + 1);
        let belongs = next.is_some_and(|c| is_word(c) || ";:!?/\\=-".contains(c) || mark == '.' && matches!(c, '.' | ','));
        if !word.is_empty() && !sign_only && !belongs {
            out.push(start.len()..at + 1);
        }
    }
    out
}

/// A space behind an opening bracket.
pub(super) fn space_in_bracket(text: &str) -> Places {
    let inside = |at: &usize| {
        let rest = text.get(at + 1..).unwrap_or("");
        rest.starts_with(char::is_whitespace) && !rest.trim_start().is_empty()
    };
    text.match_indices('(')
        .map(|(at, _)| at)
        .filter(inside)
        .map(|at| at..at + 1 + after(text, at + 1).map_or(0, char::len_utf8))
        .collect()
}

/// A bold part or a link that touches a letter outside of it.
pub(super) fn glued(text: &str) -> Places {
    let mut out = Places::new();
    let mut marks = 0_usize;
    let mut end = 0;
    for (at, _) in text.match_indices(['*', '_']).filter(|_| text.contains("**") || text.contains("__")) {
        let Some(mark) = ["***", "**", "__"].into_iter().find(|mark| text.get(at..).is_some_and(|rest| rest.starts_with(mark)))
        else {
            continue;
        };
        if at < end {
            continue;
        }
        end = at + mark.len();
        let (left, right) = (before(text, at), after(text, end));
        marks += 1;
        let (inside, outside) = if marks.is_multiple_of(2) { (left, right) } else { (right, left) };
        if outside.is_some_and(is_word) && inside.is_some_and(|c| !c.is_whitespace()) {
            out.push(at..end);
        }
    }
    // With a mark too many, it is not known which ones open and which ones close.
    if marks % 2 == 1 {
        out.clear();
    }
    if text.contains(LINKED) {
        links(text, &mut out);
    }
    out
}

fn links(text: &str, out: &mut Places) {
    for (at, _) in text.match_indices(LINKED) {
        if after(text, at + 1).is_some_and(is_word) {
            out.push(at..at + 1);
        }
    }
    for (at, _) in text.match_indices('[').filter(|(at, _)| before(text, *at).is_some_and(is_word)) {
        let close = text.get(at..).and_then(|rest| rest.find(']')).map(|close| at + close + 1);
        if close.and_then(|close| after(text, close)) == Some(LINKED) {
            out.push(at..at + 1);
        }
    }
}

/// Punctuation or a bracket with no space on the side where the next word is.
pub(super) fn no_space(text: &str) -> Places {
    let mut out = Places::new();
    let mut end = 0;
    for (at, mark) in text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?' | ';' | ':' | ',' | ')' | '(')) {
        let (left, right) = (text.get(..at).unwrap_or(""), text.get(at + 1..).unwrap_or(""));
        if !right.starts_with(char::is_alphabetic) || small(left.chars().rev(), 2) < 2 {
            continue;
        }
        let sentence = right.starts_with(char::is_uppercase) && small(right.chars().skip(1), 1) == 1;
        let wrong = match mark {
            '(' => small(right.chars(), 3) == 3,
            ')' => small(right.chars(), 2) == 2,
            ',' => sentence || small(right.chars(), 2) == 2,
            _ => sentence,
        };
        // In `one.Two.Three` the second word is used up.
        if wrong && at != end {
            out.push(at..at + 1);
            end = at + 1 + right.find(|c: char| !c.is_alphabetic()).unwrap_or(right.len());
        }
    }
    out
}

/// How many small letters come first, counted up to a limit.
fn small(signs: impl Iterator<Item = char>, limit: usize) -> usize {
    signs.take(limit).take_while(|c| c.is_lowercase()).count()
}

/// An apostrophe with a space before an ending.
pub(super) fn spaced_apostrophe(text: &str) -> Places {
    let mut out = Places::new();
    for (at, sign) in text.char_indices().filter(|(_, c)| matches!(c, '\'' | '’' | '‘' | '´' | '`')) {
        let left = text.get(..at).and_then(|left| left.strip_suffix(' ')).and_then(|left| left.chars().next_back());
        let rest = text.get(at + sign.len_utf8()..).unwrap_or("");
        let ending = rest.strip_prefix(' ').unwrap_or(rest);
        let length = small(ending.chars(), 5);
        let whole = !ending.chars().nth(length).is_some_and(is_word);
        if left.is_some_and(is_word) && (1..5).contains(&length) && whole {
            out.push(at - 1..at + sign.len_utf8());
        }
    }
    out
}

/// A quotation mark with the space on its wrong side. `ambiguous`: the closing mark may stand for an opening one.
pub(super) fn spaced_quotes(text: &str, marks: Option<(char, char)>, ambiguous: bool) -> Places {
    let mut out = Places::new();
    if let Some((open, close)) = marks.filter(|(open, close)| open != close) {
        for (at, sign) in text.char_indices().filter(|(_, c)| *c == open || *c == close) {
            let end = at + sign.len_utf8();
            let (left, right) = (before(text, at), after(text, end));
            let word = |c: Option<char>| c.is_some_and(is_word);
            let space = |c: Option<char>| c.is_some_and(char::is_whitespace);
            let opens =
                sign == open && (space(right) && !text.get(end..).unwrap_or("").trim().is_empty() || word(left) && word(right));
            let second = text.get(..at).unwrap_or("").chars().rev().nth(1);
            let spaced = space(left) && !space(second) && second.is_some() && !word(right);
            if opens || sign == close && (spaced || word(right) && !ambiguous) {
                out.push(at..end);
            }
        }
    }
    straight_quotes(text, &mut out);
    out
}

/// The same for straight marks, of which every second one closes.
fn straight_quotes(text: &str, out: &mut Places) {
    let marks = || text.match_indices('"').map(|(at, _)| at).filter(|at| before(text, *at) != Some('\\'));
    if marks().count() % 2 == 1 {
        return;
    }
    for (index, at) in marks().enumerate() {
        let inside = if index % 2 == 0 { after(text, at + 1) } else { before(text, at) };
        if inside == Some(' ') {
            out.push(at..at + 1);
        }
    }
}
