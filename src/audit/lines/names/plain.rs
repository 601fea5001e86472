//! The prose of a line: no code, addresses, tags, placeholders and signs of Markdown.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::words::{HIDDEN, at, before, in_word};

/// What is no prose, but for addresses.
const MARKUP: &str = concat!(
    r"`[^`]*`|\]\([^)]*\)|!\[[^\]]*\](?:\([^)]*\))?|<[^>]*>|\{[^}]*\}",
    r"|\*+|[\[\]\\\x{200b}]|&amp;|&nbsp;|[ ]{2,}|[\t\x{a0}\x{2002}-\x{200a}\x{202f}]"
);
/// Addresses, and names of hosts and files.
const ADDRESS: &str =
    r"https?://[^\s\]]+|www\.[^\s\]]+|[\w.+-]+@[\w.-]+|\w+\.(?:com|net|org|ms|exe|dll|md|microsoft)(?:[^\w\s\]][^\s\]]*)?";

static LIGHT: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(MARKUP).ok());
static FULL: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(&format!("{MARKUP}|{ADDRESS}")).ok());

/// The prose of a line, and where it stands in the line.
#[derive(Debug)]
pub(super) struct Plain {
    /// The prose.
    pub(super) text: String,
    /// Bytes of the line.
    length: usize,
    /// Where a piece of the prose begins: in the prose and in the line.
    pieces: Vec<(usize, usize)>,
}

impl Plain {
    /// The prose of a line; `hosts` are names that look like hosts.
    pub(super) fn new(line: &str, hosts: &[String]) -> Self {
        let mut plain = Self { text: String::with_capacity(line.len()), pieces: Vec::with_capacity(8), length: line.len() };
        let regex = if has_address(line) { &FULL } else { &LIGHT };
        let mut from = 0;
        for found in regex.as_ref().map(|regex| regex.find_iter(line)).into_iter().flatten() {
            let Some(stands_for) = stands_for(line, found.range(), hosts) else { continue };
            plain.put(line.get(from..found.start()).unwrap_or(""), from);
            if !stands_for.is_empty() {
                plain.put(stands_for, found.start());
            }
            from = found.end();
        }
        plain.put(line.get(from..).unwrap_or(""), from);
        let end = plain.text.trim_end().len();
        plain.text.truncate(end);
        plain
    }

    fn put(&mut self, part: &str, at: usize) {
        // Only one space in a row, and none at the beginning.
        let doubled = part.starts_with(' ') && (self.text.is_empty() || self.text.ends_with(' '));
        let rest = if doubled { part.get(1..).unwrap_or("") } else { part };
        if !rest.is_empty() {
            self.pieces.push((self.text.len(), at + part.len() - rest.len()));
            self.text.push_str(rest);
        }
    }

    /// The place in the line for a place in the prose.
    pub(super) fn raw(&self, start: usize, end: usize) -> Range<usize> {
        let place = |at: usize| {
            let after = self.pieces.partition_point(|(prose, _)| *prose <= at);
            self.pieces.get(after.saturating_sub(1)).map_or(at, |(prose, line)| line + (at - prose))
        };
        let (start, last) = (place(start), place(end.saturating_sub(1)));
        start.min(self.length)..(last + 1).clamp(start, self.length.max(start))
    }
}

/// Whether a line may hold an address or the name of a file: `@`, or a full stop with a letter behind it.
fn has_address(line: &str) -> bool {
    let bytes = line.as_bytes();
    let glued = bytes.iter().zip(bytes.iter().skip(1)).any(|(a, b)| *a == b'.' && b.is_ascii_alphabetic());
    glued || line.contains('@') || line.contains("://")
}

fn is_name(part: &str, hosts: &[String]) -> bool {
    hosts.iter().any(|name| part.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)))
}

/// What takes the place of a part of the line; nothing for what is prose after all.
fn stands_for(line: &str, found: Range<usize>, hosts: &[String]) -> Option<&'static str> {
    let part = line.get(found.clone())?;
    Some(match part {
        "\\" | "\u{200b}" => "",
        _ if part.starts_with('*') || matches!(part, "[" | "]") => {
            // Two words that only bold type or a link keeps apart are two words.
            let touched = before(line, found.start).is_some_and(in_word) && at(line, found.end).is_some_and(in_word);
            if touched { HIDDEN } else { "" }
        }
        "&amp;" => "&",
        _ if part.starts_with("](") || part == "&nbsp;" || part.trim().is_empty() => " ",
        _ if part.starts_with(['`', '!', '<', '{']) || part.contains("://") || part.contains('@') => HIDDEN,
        _ => {
            let goes_on = at(line, found.end).is_some_and(in_word);
            (!goes_on && !is_name(part, hosts)).then_some(HIDDEN)?
        }
    })
}
