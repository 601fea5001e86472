//! Code spans, bold parts and links of a line.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::text::CODE;

/// A link and its parts, in bytes.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) whole: Range<usize>,
    pub(super) inner: Range<usize>,
    pub(super) address: Range<usize>,
}

/// The links of a text; pictures are none.
pub(super) fn links(text: &str) -> impl Iterator<Item = Link> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text.get(at..)?.find('[')?;
            at = start + 1;
            let pictured = text.get(..start).is_some_and(|before| before.ends_with(['!', '\\']));
            if let Some(link) = link_at(text, start).filter(|_| !pictured) {
                at = link.whole.end;
                return Some(link);
            }
        }
    })
}

fn link_at(text: &str, start: usize) -> Option<Link> {
    let inner = text.get(start + 1..)?;
    let close = inner.find(['[', ']'])?;
    let address = inner.get(close..)?.strip_prefix("](")?;
    let length = address_length(address)?;
    let (inner_end, address_start) = (start + 1 + close, start + close + 3);
    let end = address_start + length;
    Some(Link { whole: start..end + 1, inner: start + 1..inner_end, address: address_start..end })
}

/// How long an address is, up to its closing bracket; it may hold brackets, but not brackets in brackets.
fn address_length(text: &str) -> Option<usize> {
    let mut open = false;
    for (at, sign) in text.bytes().enumerate() {
        match sign {
            b'(' if open => return None,
            b'(' => open = true,
            b')' if open => open = false,
            b')' => return Some(at),
            _ if sign.is_ascii_whitespace() => return None,
            _ => {}
        }
    }
    None
}

/// The insides of the bold parts of a text, in bytes; two asterisks stand before and behind each.
pub(super) fn bolds(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find("**")).map(|start| start + at) {
        let before = text.get(..open).is_some_and(|before| before.ends_with(['\\', '*']));
        let close = if before { None } else { bold_end(text, open + 2) };
        if let Some(close) = close {
            found.push(open + 2..close);
        }
        at = close.map_or(open + 1, |close| close + 2);
    }
    found
}

fn bold_end(text: &str, start: usize) -> Option<usize> {
    let inner = text.get(start..)?;
    let first = inner.chars().next().filter(|sign| *sign != '*')?;
    let mut at = first.len_utf8();
    loop {
        let close = at + inner.get(at..)?.find("**")?;
        let escaped = inner.get(..close)?.ends_with('\\');
        if !escaped && !inner.get(close + 2..)?.starts_with('*') {
            return Some(start + close);
        }
        at = close + 1;
    }
}

/// The code spans of a text, in bytes.
fn codes(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find('`')).map(|start| start + at) {
        let rest = text.get(start..).unwrap_or("");
        let ticks = rest.len() - rest.trim_start_matches('`').len();
        let fence = rest.get(..ticks).unwrap_or("`");
        let end = rest.get(ticks..).and_then(|inner| inner.find(fence)).map(|inner| start + ticks + inner + ticks);
        if let Some(end) = end {
            found.push(start..end);
        }
        at = end.unwrap_or(start + 1);
    }
    found
}

static TAG: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"<[^<>\s][^<>]*>").ok());

/// A line in which signs stand for code and spaces for tags. All bytes keep their places, but for non-breaking spaces:
/// they become spaces, and their places are told.
pub(super) fn masked(line: &str) -> (Cow<'_, str>, Vec<usize>) {
    let mut text = Cow::Borrowed(line);
    if line.contains('`') {
        text = Cow::Owned(covered(line, &codes(line), CODE));
    }
    if text.contains('<') {
        let tags: Vec<Range<usize>> = TAG.iter().flat_map(|tag| tag.find_iter(&text)).map(|found| found.range()).collect();
        text = Cow::Owned(covered(&text, &tags, ' '));
    }
    let mut wide = Vec::new();
    if text.contains('\u{a0}') {
        wide = text.match_indices('\u{a0}').enumerate().map(|(index, (at, _))| at - index).collect();
        text = Cow::Owned(text.replace('\u{a0}', " "));
    }
    (text, wide)
}

/// A text with a sign instead of each byte of some parts of it.
pub(super) fn covered(text: &str, parts: &[Range<usize>], sign: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut end = 0;
    for part in parts {
        out.push_str(text.get(end..part.start).unwrap_or(""));
        out.extend(std::iter::repeat_n(sign, part.len()));
        end = part.end;
    }
    out.push_str(text.get(end..).unwrap_or(""));
    out
}

#[cfg(test)]
mod tests {
    use super::{bolds, links, masked};

    #[test]
    fn parts_of_a_line() {
        let text = r"**A** \**b ***c [d](e(f)g) ![h](i) [j] [k](l m)";
        let found: Vec<&str> = bolds(text).into_iter().filter_map(|range| text.get(range)).collect();
        assert_eq!(found, ["A"]);
        let found: Vec<&str> = links(text).filter_map(|link| text.get(link.address)).collect();
        assert_eq!(found, ["e(f)g"]);
    }

    #[test]
    fn masks_keep_places() {
        let (text, wide) = masked("`č` <b>x</b>\u{a0}a <  b\u{a0}``c`");
        assert_eq!(text, "\u{1}\u{1}\u{1}\u{1}    x     a <  b `\u{1}\u{1}\u{1}");
        assert_eq!(wide, [13, 20]);
    }
}
