//! What looks like code in running text: hosts, commands, paths, file names. It is never translated.

use std::borrow::Cow;
use std::ops::Range;

use regex::Regex;

use super::rules::{TokenWords, alternatives};
use super::text::{after, before, hidden, is_word};

/// What a piece of code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Host,
    Mail,
    Address,
    Command,
    Parameter,
    Variable,
    Path,
    Key,
    Account,
    Ending,
    File,
    Code,
    Identifier,
}

impl Sort {
    /// Whether capital letters make no difference.
    pub(super) fn any_case(self) -> bool {
        matches!(
            self,
            Self::Host | Self::Address | Self::Mail | Self::File | Self::Ending | Self::Code | Self::Variable | Self::Path
        )
    }

    /// Whether no letter may follow.
    pub(super) fn ends_with_word(self) -> bool {
        matches!(self, Self::Command | Self::Parameter | Self::Variable | Self::Identifier)
    }
}

/// A piece of code in a line.
#[derive(Debug, Clone)]
pub(super) struct Literal {
    pub(super) sort: Sort,
    pub(super) text: String,
    pub(super) range: Range<usize>,
}

/// A pattern of a sort of code.
#[derive(Debug, Clone)]
struct Pattern {
    sort: Sort,
    find: Regex,
    /// Signs before which it does not begin; letters, digits and `_` too where `whole` is set.
    not_after: &'static str,
    whole: bool,
    /// Which of the hints of a piece must be there.
    hint: u16,
}

/// The patterns of all sorts, those first that win.
#[derive(Debug, Clone, Default)]
pub(super) struct Literals {
    patterns: Vec<Pattern>,
}

/// A full stop, a letter or digit on its right.
const DOT: u16 = 1;
const AT: u16 = 1 << 1;
const SLASHES: u16 = 1 << 2;
/// A hyphen, a capital letter on its right.
const HYPHEN: u16 = 1 << 3;
const DOLLAR: u16 = 1 << 4;
const PERCENT: u16 = 1 << 5;
const BACKSLASH: u16 = 1 << 6;
const EQUALS: u16 = 1 << 7;
const UNDERSCORE: u16 = 1 << 8;
/// A capital letter behind a small one or a digit.
const HUMP: u16 = 1 << 9;
const DIGIT: u16 = 1 << 10;

impl Literals {
    pub(super) fn new(source: &TokenWords, bad: &mut Vec<String>) -> Self {
        let verbs = alternatives(&source.command_verbs);
        let domains = alternatives(&source.domains);
        let files = alternatives(&source.file_types);
        let host = format!(r#"(?:\*\.)?(?:[A-Za-z0-9_-]+\.)+(?:{domains})(?-u:\b)(?:/[^\s<>\[\]()*`"“”«»,;]*[\w/])?"#);
        let command = format!(r"(?:{verbs})-[A-Z][A-Za-z]*[a-z][A-Za-z]*\d*(?-u:\b)");
        let file = format!(r"[A-Za-z0-9_*-]+(?:\.[A-Za-z0-9_-]+)*\.(?:{files})(?-u:\b)");
        let path = r"%\w+%(?:\\[\w.%-]+)*|(?-u:\b)(?:[A-Z]:|HK(?:LM|CU|EY_\w+):?)(?:\\[\w.%-]+)+|(?-u:\b)HKEY_\w+";
        let code = r"0x[0-9A-Fa-f]{3,}(?-u:\b)|[0-9a-f]{8}-[0-9a-f-]{27}(?-u:\b)|(?:AADSTS|KB)\d{4,}(?-u:\b)";
        let all: [(Sort, &str, &'static str, bool, u16); 14] = [
            (Sort::Host, &host, "@.\\/-", true, DOT),
            (Sort::Mail, r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", "", false, AT),
            (Sort::Address, r#"https?://[^\s<>\[\]()*`"“”«»]*[\w/]"#, "", false, SLASHES),
            (Sort::Command, &command, "", true, HYPHEN),
            (Sort::Parameter, r"^-[A-Z][A-Za-z]*[a-z][A-Za-z]*(?-u:\b)", "", true, HYPHEN),
            (Sort::Variable, r"\$[A-Za-z_]\w*(?:\.[A-Za-z]\w*)*", "", false, DOLLAR),
            (Sort::Path, path, "", false, PERCENT | BACKSLASH | UNDERSCORE),
            (Sort::Key, r"[A-Za-z]\w*=[\w<]", "$?&/-", true, EQUALS),
            (Sort::Account, r"[a-z]+\\[a-z]+(?-u:\b)", "\\", true, BACKSLASH),
            (Sort::Ending, r"\.[a-z][a-z0-9]{1,4}(?-u:\b)", ".\\/", true, DOT),
            (Sort::File, &file, "./\\-", true, DOT),
            (Sort::Code, code, "", true, DIGIT),
            (Sort::Identifier, r"[a-z]{2,}[a-z0-9]*(?:[A-Z][a-z0-9]+)+(?-u:\b)", "$\\./@-", true, HUMP),
            (Sort::Identifier, r"[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+(?-u:\b)", "\\", true, UNDERSCORE),
        ];
        let mut patterns = Vec::new();
        for (sort, text, not_after, whole, hint) in all {
            match Regex::new(text) {
                Ok(find) => patterns.push(Pattern { sort, find, not_after, whole, hint }),
                Err(_) => bad.push(text.to_owned()),
            }
        }
        Self { patterns }
    }

    /// The code in a line, in the order of the line.
    pub(super) fn find(&self, line: &str) -> Vec<Literal> {
        let mut out = Vec::new();
        let all = hints(line.as_bytes());
        if all == 0 {
            return out;
        }
        let mut start = 0;
        for (at, space) in line.char_indices().filter(|(_, c)| c.is_whitespace()).chain([(line.len(), ' ')]) {
            if let Some(piece) = line.get(start..at).filter(|piece| piece.len() > 2) {
                self.piece(piece, start, &mut out);
            }
            start = at + space.len_utf8();
        }
        out
    }

    /// The code in a piece without spaces.
    fn piece(&self, piece: &str, start: usize, out: &mut Vec<Literal>) {
        let hints = hints(piece.as_bytes());
        if hints == 0 {
            return;
        }
        let first = out.len();
        for pattern in self.patterns.iter().filter(|pattern| pattern.hint & hints != 0) {
            let mut at = 0;
            while let Some(found) = pattern.find.find_at(piece, at) {
                if !pattern.fits(piece, found.range()) {
                    at = found.start() + after(piece, found.start()).map_or(1, char::len_utf8);
                    continue;
                }
                at = found.end();
                // Of a key, the sign behind `=` only tells that it is one.
                let text = if pattern.sort == Sort::Key {
                    found.as_str().split_inclusive('=').next().unwrap_or("")
                } else {
                    found.as_str()
                };
                let text = text.trim_end_matches(['.', ',', ';', ':']);
                let range = start + found.start()..start + found.start() + text.len();
                let taken = out.iter().skip(first).any(|other| other.range.start < range.end && range.start < other.range.end);
                if !taken {
                    out.push(Literal { sort: pattern.sort, text: text.to_owned(), range });
                }
            }
        }
    }
}

impl Pattern {
    /// Whether what was found does not belong to something longer.
    fn fits(&self, piece: &str, found: Range<usize>) -> bool {
        let left = before(piece, found.start);
        if left.is_some_and(|c| self.not_after.contains(c) || self.whole && is_word(c)) {
            return false;
        }
        let mut rest = piece.get(found.end..).unwrap_or("").chars();
        let (next, second) = (rest.next(), rest.next());
        match self.sort {
            Sort::Host => next != Some('@'),
            Sort::Account => next != Some('\\'),
            Sort::File => next != Some('.') || !second.is_some_and(is_word),
            _ => true,
        }
    }
}

/// Signs that tell cheaply which sorts of code there can be.
fn hints(piece: &[u8]) -> u16 {
    let mut hints = 0;
    let mut left = b' ';
    for &byte in piece {
        hints |= match (left, byte) {
            (_, b'@') => AT,
            (_, b'$') => DOLLAR,
            (_, b'%') => PERCENT,
            (_, b'\\') => BACKSLASH,
            (_, b'=') => EQUALS,
            (_, b'_') => UNDERSCORE,
            (b'/', b'/') => SLASHES,
            (b'.', b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9') => DOT,
            (b'-', b'A'..=b'Z') => HYPHEN,
            (b'a'..=b'z' | b'0'..=b'9', b'A'..=b'Z') => HUMP,
            (_, b'0'..=b'9') => DIGIT,
            _ => 0,
        };
        left = byte;
    }
    hints
}

/// A line in which signs that mean the same are one: spaces, hyphens, escaped signs.
pub(super) fn folded(line: &str) -> Cow<'_, str> {
    if !line.bytes().any(|byte| byte == b'\\' || byte >= 0x80) {
        return Cow::Borrowed(line);
    }
    let line = line.replace('\u{a0}', " ").replace(['–', '‑'], "-");
    Cow::Owned(line.replace("\\_", "_").replace("\\\\", "\\"))
}

/// Whether a piece of code of the source stands in a line as it is. `small` is the line in small letters.
pub(super) fn verbatim(literal: &Literal, line: &str, small: &str) -> bool {
    let lower = literal.text.to_lowercase();
    let (text, line) = if literal.sort.any_case() { (lower.as_str(), small) } else { (literal.text.as_str(), line) };
    if literal.sort == Sort::Ending {
        return line.contains(text);
    }
    let bound = text.starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '$');
    line.match_indices(text).any(|(at, _)| {
        let left = before(line, at).is_some_and(|c| c.is_ascii_alphanumeric());
        let right = after(line, at + text.len()).is_some_and(|c| c.is_ascii_alphabetic());
        !(bound && left || literal.sort.ends_with_word() && right)
    })
}

/// A line in which some code is hidden wherever it stands, byte for byte.
pub(super) fn masked(line: &str, literals: &[&Literal]) -> Option<String> {
    if literals.is_empty() {
        return None;
    }
    let small = line.to_ascii_lowercase();
    let mut parts: Vec<Range<usize>> = Vec::new();
    for literal in literals.iter().filter(|literal| literal.sort != Sort::Ending) {
        let text = literal.text.to_ascii_lowercase();
        parts.extend(small.match_indices(&text).map(|(at, _)| at..at + text.len()));
    }
    parts.sort_by_key(|part| part.start);
    hidden(line, parts.into_iter(), super::text::HOLE)
}
