//! A line without what is no language: code, targets of links, addresses, names of files.

use std::borrow::Cow;
use std::ops::Range;

/// How addresses begin.
const SCHEMES: [&str; 3] = ["http://", "https://", "data:"];
/// How names of hosts and files end.
const ENDS: [&str; 3] = [".md", ".com", ".net"];

/// The line with spaces over what is no language, so that all places stay.
pub(super) fn prose(line: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(line);
    cover(&mut text, code);
    cover(&mut text, target);
    cover(&mut text, address);
    text
}

/// Puts spaces over all that `next` finds; `next` gets the text and where to go on.
fn cover(text: &mut Cow<'_, str>, next: fn(&str, usize) -> Option<Range<usize>>) {
    let mut at = 0;
    while let Some(found) = next(text, at) {
        at = found.end;
        if text.get(found.clone()).is_some() {
            text.to_mut().replace_range(found.clone(), &" ".repeat(found.len()));
        }
    }
}

/// A span of code with its marks.
fn code(text: &str, from: usize) -> Option<Range<usize>> {
    let start = from + text.get(from..)?.find('`')?;
    let end = start + 1 + text.get(start + 1..)?.find('`')?;
    Some(start..end + 1)
}

/// The target of a link, as in `](https://example.com)`, without its first bracket.
fn target(text: &str, from: usize) -> Option<Range<usize>> {
    let start = from + text.get(from..)?.find("](")? + 1;
    let end = start + text.get(start..)?.find(')')?;
    Some(start..end + 1)
}

/// An address or the name of a file.
fn address(text: &str, from: usize) -> Option<Range<usize>> {
    let mut start = from;
    for word in text.get(from..)?.split(char::is_whitespace) {
        if let Some(found) = in_word(word) {
            return Some(start + found.start..start + found.end);
        }
        // A word ends at a space, which may be longer than a byte.
        let end = start + word.len();
        start = end + text.get(end..)?.chars().next()?.len_utf8();
    }
    None
}

/// The part of a word without spaces that is an address.
fn in_word(word: &str) -> Option<Range<usize>> {
    // A full stop or colon at the end is the one of a sentence.
    let inner = word.trim_end_matches(['.', ':', ',', ')']);
    if !inner.bytes().any(|byte| matches!(byte, b':' | b'@' | b'.')) {
        return None;
    }
    let scheme = SCHEMES.iter().filter_map(|scheme| word.find(scheme)).min();
    if let Some(start) = scheme {
        return Some(start..word.len());
    }
    let mail = word.find('@').is_some_and(|at| at > 0 && at + 1 < word.len());
    if mail {
        return Some(0..word.len());
    }
    let ends = ENDS.iter().filter_map(|end| word.rfind(end).map(|at| at + end.len()));
    let whole = |end: &usize| word.get(*end..).and_then(|rest| rest.chars().next()).is_none_or(|c| !c.is_alphanumeric());
    ends.filter(whole).max().map(|end| 0..end)
}
