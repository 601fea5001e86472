//! Labels of screens in a line: its bold parts, paths taken apart.

use std::borrow::Cow;
use std::ops::Range;

/// A bold part, or a step of a path in it.
#[derive(Debug, Clone)]
pub(super) struct Label<'a> {
    /// What it says, without marks and targets of links.
    pub(super) text: Cow<'a, str>,
    /// Where it stands in the line.
    pub(super) range: Range<usize>,
}

/// The labels of a line.
pub(super) fn labels(line: &str) -> Vec<Label<'_>> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(bold) = bold(line, rest) {
        rest = bold.end + 2;
        steps(line, bold, &mut found);
    }
    found
}

/// The next bold part, without its marks.
fn bold(line: &str, from: usize) -> Option<Range<usize>> {
    let start = from + line.get(from..)?.find("**")? + 2;
    let first = line.get(start..)?.chars().next()?.len_utf8();
    let end = start + first + line.get(start + first..)?.find("**")?;
    Some(start..end)
}

fn steps<'a>(line: &'a str, bold: Range<usize>, found: &mut Vec<Label<'a>>) {
    let mut at = bold.start;
    for part in line.get(bold).unwrap_or("").split('>') {
        let mut start = at;
        for step in part.split("&gt;") {
            found.extend(label(step, start));
            start += step.len() + "&gt;".len();
        }
        at += part.len() + ">".len();
    }
}

fn label(body: &str, at: usize) -> Option<Label<'_>> {
    let trimmed = body.trim_matches(outside);
    let start = at + body.len() - body.trim_start_matches(outside).len();
    let text = plain(trimmed);
    // A link as a whole: its text is the label.
    let length = trimmed.strip_suffix(')').and_then(|link| link.find("](").filter(|end| link.rfind("](") == Some(*end)));
    (!text.is_empty()).then_some(Label { text, range: start..start + length.unwrap_or(trimmed.len()) })
}

fn outside(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '.' | ',' | ':' | ';' | '&' | '"' | '\'' | '„' | '“' | '”' | '»' | '«' | '[' | ']' | '\\' | '\u{200e}')
}

/// The text without brackets and targets of links, with single spaces.
fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(['[', ']', '\u{a0}']) && !text.contains("  ") {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        kept.push_str(before);
        rest = after.split_once(')').map_or("", |(_, rest)| rest);
    }
    kept.push_str(rest);
    let kept = kept.replace(['[', ']'], "");
    Cow::Owned(kept.split_whitespace().collect::<Vec<_>>().join(" ").trim_matches(outside).to_owned())
}
