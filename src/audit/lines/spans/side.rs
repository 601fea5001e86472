//! A line with its bold parts and links, and which of them belong together in two languages.

use std::borrow::Cow;
use std::ops::Range;

use super::scan::{bolds, links, masked};
use super::text::{has, plain_words, visible, words};

/// What kind of part it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Bold,
    Link,
}

impl Sort {
    pub(super) const ALL: [Self; 2] = [Self::Bold, Self::Link];

    /// Its name in a message.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Bold => "bold part",
            Self::Link => "link",
        }
    }

    /// The kind of defect that it has.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Bold => "emphasis",
            Self::Link => "link-anchor",
        }
    }
}

/// A bold part or a link. Places are bytes of the masked line.
#[derive(Debug)]
pub(super) struct Span {
    pub(super) sort: Sort,
    /// With its marks.
    pub(super) whole: Range<usize>,
    /// Without them.
    pub(super) inner: Range<usize>,
    /// Address of a link, without its language.
    address: String,
    /// What a reader sees of it.
    pub(super) seen: String,
}

impl Span {
    /// Its words.
    pub(super) fn words(&self) -> Vec<&str> {
        plain_words(&self.seen).collect()
    }
}

/// A line.
#[derive(Debug)]
pub(super) struct Side<'a> {
    /// As it is written.
    pub(super) raw: &'a str,
    /// With signs instead of code, and spaces instead of tags.
    pub(super) text: Cow<'a, str>,
    /// Non-breaking spaces: a byte shorter in `text`.
    wide: Vec<usize>,
    /// Bold parts, then links.
    pub(super) spans: Vec<Span>,
    /// Whether it is the title of the document.
    pub(super) title: bool,
    /// What a reader sees of it.
    seen: Cow<'a, str>,
}

impl<'a> Side<'a> {
    pub(super) fn new(raw: &'a str, title: bool) -> Self {
        let (text, wide) = masked(raw);
        let spans = if text.contains("**") || text.contains("](") { spans(&text) } else { Vec::new() };
        Self { raw, text, wide, spans, title, seen: visible(raw) }
    }

    /// What stands before a place.
    pub(super) fn before(&self, at: usize) -> &str {
        self.text.get(..at).unwrap_or("")
    }

    /// What stands from a place on.
    pub(super) fn after(&self, at: usize) -> &str {
        self.text.get(at..).unwrap_or("")
    }

    /// The spans of a sort.
    pub(super) fn of(&self, sort: Sort) -> impl Iterator<Item = &Span> {
        self.spans.iter().filter(move |span| span.sort == sort)
    }

    /// What a reader sees of the line.
    pub(super) fn seen(&self) -> &str {
        &self.seen
    }

    /// The same with signs instead of code.
    pub(super) fn seen_text(&self) -> Cow<'_, str> {
        // What is not masked is as it is written.
        if matches!(self.text, Cow::Borrowed(_)) { Cow::Borrowed(self.seen()) } else { visible(&self.text) }
    }

    /// Whether a reader sees this very word.
    pub(super) fn has(&self, word: &str) -> bool {
        has(self.seen(), word)
    }

    /// The place in the line as it is written.
    pub(super) fn place(&self, range: &Range<usize>) -> Range<usize> {
        let raw = |at: usize| at + self.wide.iter().filter(|wide| **wide < at).count();
        raw(range.start)..raw(range.end)
    }

    /// Where a word stands in the line; the whole line where that cannot be told.
    pub(super) fn find(&self, word: &str) -> Range<usize> {
        let found = words(&self.text).find(|(_, other)| *other == word);
        found.map_or(0..self.text.len(), |(start, word)| start..start + word.len())
    }

    /// The whole line, without spaces around it.
    pub(super) fn all(&self) -> Range<usize> {
        let start = self.text.len() - self.text.trim_start().len();
        start..self.text.trim_end().len().max(start)
    }
}

fn spans(text: &str) -> Vec<Span> {
    let seen = |range: Range<usize>| visible(text.get(range).unwrap_or("")).into_owned();
    let bold = |inner: Range<usize>| Span {
        sort: Sort::Bold,
        whole: inner.start - 2..inner.end + 2,
        seen: seen(inner.clone()),
        inner,
        address: String::new(),
    };
    let link = |link: super::scan::Link| Span {
        sort: Sort::Link,
        whole: link.whole,
        seen: seen(link.inner.clone()),
        inner: link.inner,
        address: address(text.get(link.address).unwrap_or("")),
    };
    bolds(text).into_iter().map(bold).chain(links(text).map(link)).collect()
}

/// An address in small letters, without a language such as `/sl-si/`.
fn address(text: &str) -> String {
    let small = text.to_lowercase();
    let parts = small.split('/').filter(|part| !is_language(part));
    parts.collect::<Vec<_>>().join("/")
}

fn is_language(part: &str) -> bool {
    let letters = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_lowercase());
    part.split_once('-').is_some_and(|(language, country)| letters(language) && letters(country))
}

/// A span of the translation and its span in the source.
pub(super) type Matched<'a> = (&'a Span, &'a Span);

/// Spans that belong together: links by address, else by order, and only where there are as many in both.
pub(super) fn pairs<'a>(target: &'a Side<'_>, source: &'a Side<'_>) -> Vec<Matched<'a>> {
    let mut found = Vec::new();
    for sort in Sort::ALL {
        let own: Vec<&Span> = target.of(sort).collect();
        let mut others: Vec<&Span> = source.of(sort).collect();
        if own.len() != others.len() {
            continue;
        }
        if sort == Sort::Link && addresses(&own) == addresses(&others) {
            for span in own {
                if let Some(at) = others.iter().position(|other| other.address == span.address) {
                    found.push((span, others.remove(at)));
                }
            }
        } else {
            found.extend(own.into_iter().zip(others));
        }
    }
    found
}

fn addresses<'a>(spans: &[&'a Span]) -> Vec<&'a str> {
    let mut all: Vec<&str> = spans.iter().map(|span| span.address.as_str()).collect();
    all.sort_unstable();
    all
}
