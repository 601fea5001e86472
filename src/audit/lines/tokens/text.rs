//! Text of a line in which what is no language is hidden.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::clues::{self, Clues};

/// Stands for each byte of code, of an address in running text and of a tag.
pub(super) const HOLE: char = '\u{1}';
/// Stands for each byte of what follows the text of a link.
pub(super) const LINKED: char = '\u{2}';

static LINK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"!?\[(?:[^\[\]]|\[[^\[\]]*\])*\]\(\s*(?:<[^>]*>|(?:[^()\s]|\([^()]*\))*)(?:\s+"[^"]*")?\s*\)"#).ok()
});
static AUTO: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"<(?:https?://[^>\s]+|mailto:[^>\s]+)>").ok());
static BARE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r#"(?:https?://|www\.)[^\s<>\[\]()*`"“”«»]+"#).ok());
static TAG: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"</?[a-zA-Z][^<>]*>|<!--.*?-->").ok());

/// A line with code, addresses and the targets of links hidden. Each byte stays in its place.
#[derive(Debug)]
pub(super) struct Marked<'a> {
    /// The line as it is.
    pub(super) raw: &'a str,
    /// The line with those parts hidden.
    pub(super) text: Cow<'a, str>,
    /// Which signs it has.
    pub(super) clues: Clues,
    /// What stands between backticks.
    pub(super) code: Vec<Range<usize>>,
    /// Where links lead: their addresses.
    pub(super) targets: Vec<Range<usize>>,
    /// What follows the texts of links: the addresses with their brackets.
    linked: Vec<Range<usize>>,
}

impl<'a> Marked<'a> {
    pub(super) fn new(raw: &'a str) -> Self {
        let clues = Clues::new(raw);
        let text = Cow::Borrowed(raw);
        let mut marked = Self { raw, text, clues, code: Vec::new(), targets: Vec::new(), linked: Vec::new() };
        if clues.has(clues::CODE) {
            let spans = code_spans(raw);
            marked.code = spans.iter().map(|(_, inner)| inner.clone()).collect();
            marked.hide(spans.into_iter().map(|(span, _)| span), HOLE);
        }
        if clues.has(clues::LINK) {
            marked.links();
        }
        if clues.has(clues::ADDRESS) || clues.has(clues::ANGLE) {
            marked.addresses();
        }
        marked
    }

    fn links(&mut self) {
        for link in ranges(LINK.as_ref(), &self.text) {
            let Some(text) = self.text.get(link.clone()) else { continue };
            let bracket = link.start + text_of_link(text);
            let inside = self.text.get(bracket + 1..link.end.saturating_sub(1)).unwrap_or("");
            let start = bracket + 1 + inside.len() - inside.trim_start().len();
            let target = inside.trim_start().split(char::is_whitespace).next().unwrap_or("");
            self.targets.push(start..start + target.len());
            self.linked.push(bracket..link.end);
        }
        self.hide(self.linked.clone().into_iter(), LINKED);
    }

    fn addresses(&mut self) {
        let auto: Vec<Range<usize>> = ranges(AUTO.as_ref(), &self.text);
        self.targets.extend(auto.iter().map(|range| range.start + 1..range.end.saturating_sub(1)));
        self.hide(auto.into_iter(), HOLE);
        let begins = |range: &Range<usize>| !before(&self.text, range.start).is_some_and(|c| is_word(c) || "/@(\"".contains(c));
        let bare: Vec<Range<usize>> = ranges(BARE.as_ref(), &self.text).into_iter().filter(begins).collect();
        self.hide(bare.into_iter(), HOLE);
    }

    fn hide(&mut self, ranges: impl Iterator<Item = Range<usize>>, sign: char) {
        if let Some(text) = hidden(&self.text, ranges, sign) {
            self.text = Cow::Owned(text);
        }
    }

    /// The line as it is, only without the targets of links.
    pub(super) fn unlinked(&self) -> Cow<'a, str> {
        hidden(self.raw, self.linked.iter().cloned(), LINKED).map_or(Cow::Borrowed(self.raw), Cow::Owned)
    }

    /// The running text, with the place where it begins: without the marks of lists, quotations and headings.
    pub(super) fn body(&self) -> (usize, &str) {
        let start = prefix(&self.text);
        (start, self.text.get(start..).unwrap_or("").trim_end())
    }

    /// The text with tags hidden, too.
    pub(super) fn tagless(&self) -> Cow<'_, str> {
        let tags = if self.clues.has(clues::ANGLE) { ranges(TAG.as_ref(), &self.text) } else { Vec::new() };
        hidden(&self.text, tags.into_iter(), HOLE).map_or(Cow::Borrowed(&self.text), Cow::Owned)
    }

    /// Only what a reader sees.
    pub(super) fn plain(&self) -> Plain {
        Plain::new(&self.tagless())
    }
}

/// What a reader sees of a line: without marks for lists, links, bold and italic letters.
#[derive(Debug, Default)]
pub(super) struct Plain {
    /// The text.
    pub(super) text: String,
    /// Where parts of the text begin, in it and in the line.
    pieces: Vec<(usize, usize)>,
}

impl Plain {
    fn new(text: &str) -> Self {
        let mut plain = Self { text: String::with_capacity(text.len()), pieces: Vec::new() };
        let start = prefix(text);
        let rest = text.get(start..).unwrap_or("");
        let mut apart = usize::MAX;
        let mut signs = rest.char_indices().peekable();
        while let Some((at, sign)) = signs.next() {
            let next = signs.peek().map(|(_, next)| *next);
            let drop = match sign {
                '[' | ']' | LINKED => true,
                '*' | '_' => touches(rest, at, sign),
                '\\' => next.is_some_and(|next| !is_word(next) && !next.is_whitespace()),
                _ => false,
            };
            if drop {
                continue;
            }
            let here = start + at;
            if here - plain.text.len() != apart {
                apart = here - plain.text.len();
                plain.pieces.push((plain.text.len(), here));
            }
            plain.text.push(sign);
        }
        plain
    }

    /// The place of a part in the line.
    pub(super) fn range(&self, part: Range<usize>) -> Range<usize> {
        let place = |at: usize| {
            let index = self.pieces.partition_point(|(begin, _)| *begin <= at);
            self.pieces.get(index.saturating_sub(1)).map_or(at, |(begin, raw)| raw + (at - begin))
        };
        // The end is that of the last letter: marks behind it do not belong to the part.
        let end = if part.end > part.start { place(part.end - 1) + 1 } else { place(part.end) };
        place(part.start)..end
    }
}

/// Whether a run of marks for bold or italic letters stands at something, not between spaces.
fn touches(text: &str, at: usize, sign: char) -> bool {
    let run = |c: char| c == sign;
    let left = text.get(..at).unwrap_or("").trim_end_matches(run).chars().next_back();
    let right = text.get(at..).unwrap_or("").trim_start_matches(run).chars().next();
    left.into_iter().chain(right).any(|c| !c.is_whitespace())
}

/// A text with some parts of it hidden, byte for byte; nothing where there are none.
pub(super) fn hidden(text: &str, parts: impl Iterator<Item = Range<usize>>, sign: char) -> Option<String> {
    let mut out = String::new();
    let mut done = 0;
    for part in parts.filter(|part| !part.is_empty()) {
        let start = part.start.max(done);
        out.push_str(text.get(done..start)?);
        out.extend(std::iter::repeat_n(sign, part.end.saturating_sub(start)));
        done = part.end.max(done);
    }
    if out.is_empty() && done == 0 {
        return None;
    }
    out.push_str(text.get(done..)?);
    Some(out)
}

/// Length of the marks before the text of a line: of quotations, lists, headings and notes.
pub(super) fn prefix(line: &str) -> usize {
    let mut rest = line.trim_start();
    while let Some(quoted) = rest.strip_prefix('>') {
        rest = quoted.trim_start();
    }
    let item = rest.strip_prefix(['-', '*', '+']).or_else(|| {
        let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        if digits.len() < rest.len() { digits.strip_prefix(['.', ')']) } else { None }
    });
    let heading = rest.trim_start_matches('#');
    let item = item.or((heading.len() < rest.len()).then_some(heading)).filter(|item| item.starts_with(char::is_whitespace));
    rest = item.map_or(rest, str::trim_start);
    if let Some((name, text)) = rest.strip_prefix("[!").and_then(|note| note.split_once(']'))
        && !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_uppercase())
    {
        rest = text.trim_start();
    }
    line.len() - rest.len()
}

/// Length of the text of a link with its square brackets.
fn text_of_link(link: &str) -> usize {
    let mut open = 0_usize;
    let end = link.bytes().position(|byte| {
        match byte {
            b'[' => open += 1,
            b']' => open = open.saturating_sub(1),
            _ => {}
        }
        byte == b']' && open == 0
    });
    end.map_or(link.len(), |end| end + 1)
}

/// Code spans: with their backticks, and what stands between them.
fn code_spans(line: &str) -> Vec<(Range<usize>, Range<usize>)> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, _) in line.match_indices('`') {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end = at + 1,
            _ => runs.push(at..at + 1),
        }
    }
    let mut spans: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    for (index, open) in runs.iter().enumerate() {
        if spans.last().is_some_and(|(span, _)| open.start < span.end) {
            continue;
        }
        if let Some(close) = runs.iter().skip(index + 1).find(|close| close.len() == open.len()) {
            spans.push((open.start..close.end, open.end..close.start));
        }
    }
    spans
}

fn ranges(pattern: Option<&Regex>, text: &str) -> Vec<Range<usize>> {
    pattern.map(|pattern| pattern.find_iter(text).map(|found| found.range()).collect()).unwrap_or_default()
}

/// The sign before a place.
pub(super) fn before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The sign at a place.
pub(super) fn after(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// Whether a sign can stand in a word.
pub(super) fn is_word(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_'
}

/// Whether a word, or a word that begins so where it ends in `*`, stands in a text of small letters.
pub(super) fn stands(word: &str, text: &str) -> bool {
    let (start, open) = word.strip_suffix('*').map_or((word, false), |start| (start, true));
    text.match_indices(start)
        .any(|(at, _)| !before(text, at).is_some_and(is_word) && (open || !after(text, at + start.len()).is_some_and(is_word)))
}

/// The runs of letters of a text, with the places where they begin.
pub(super) fn letters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(|c: char| !c.is_alphabetic()).filter_map(move |word| {
        let start = at;
        at = start + word.len() + text.get(start + word.len()..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((start, word))
    })
}
