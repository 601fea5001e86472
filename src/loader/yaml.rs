//! YAML as it is written: a small tree in which every key and every value knows its place. Built from the parser's
//! events, so that all problems of a file can be reported and one bad value does not hide the next.

use std::cell::Cell;
use std::collections::{BTreeMap, HashMap};

use saphyr_parser::{Event, Parser, ScalarStyle};

use crate::diag::{Diagnostic, Diagnostics, FileId, Span};

/// Deepest nesting.
const DEEPEST: usize = 64;
/// Most nodes of a file. An honest file has fewer nodes than bytes, so this is also the limit for what aliases may
/// multiply, once a file is large enough to need any.
const MOST_NODES: usize = 1_000_000;
/// Most characters between two events of the parser: the longest text, and the longest list or mapping in brackets,
/// all of which the parser keeps in memory, with a hundred times its size, until it ends.
const LONGEST_EVENT: usize = 256 * 1024;
/// Nodes that aliases may make of the smallest file.
const FEWEST_NODES: usize = 10_000;

/// A value in a file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    /// Where it stands, quotes included.
    pub span: Span,
    /// What it is.
    pub data: Data,
}

/// What a value is. There are no types beyond these: what `no` or `017` means is told by what is expected there.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Data {
    /// Nothing: an empty value, `~` or `null`.
    Null,
    /// A text, a number, a word.
    Scalar(Scalar),
    /// Values in order.
    List(Vec<Node>),
    /// Keys and values in order; no key stands twice.
    Map(Vec<(Key, Node)>),
}

/// A text, a number or a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Scalar {
    /// The text, without quotes and with folded lines joined.
    pub text: String,
    /// Whether it was written without quotes on one line.
    pub plain: bool,
}

/// A key of a mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    /// The key.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

impl Node {
    /// The text, where it is one.
    #[must_use]
    pub(super) fn text(&self) -> Option<&str> {
        match &self.data {
            Data::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// The value of a key, where it is a mapping that has the key.
    #[must_use]
    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|(k, _)| k.text == key).map(|(_, value)| value)
    }

    /// Keys and values; none where it is no mapping.
    #[must_use]
    pub(super) fn entries(&self) -> &[(Key, Node)] {
        match &self.data {
            Data::Map(entries) => entries,
            _ => &[],
        }
    }

    /// Whether nothing is written there.
    #[must_use]
    pub(super) fn is_empty(&self) -> bool {
        self.data == Data::Null
    }

    /// The values of a list; a single value counts as a list of one, an empty one as none.
    #[must_use]
    pub(super) fn items(&self) -> &[Node] {
        match &self.data {
            Data::List(items) => items,
            Data::Null => &[],
            _ => std::slice::from_ref(self),
        }
    }
}

/// Reads a file with one document. `None` when nothing could be read; what went wrong is reported.
pub(super) fn parse(file: FileId, text: &str, out: &mut Diagnostics) -> Option<Node> {
    let mut builder = Builder { file, offsets: Offsets::new(text), text, anchors: BTreeMap::new(), nodes: 0, out };
    let read = Cell::new(0);
    let mut parser = Parser::new_from_iter(Measured { letters: text.chars(), read: &read });
    let mut root = None;
    let mut stack: Vec<Open> = Vec::new();
    loop {
        let next = parser.next_event();
        if read.replace(0) > LONGEST_EVENT {
            let begins = match &next {
                Some(Ok((_, span))) => span.start.index(),
                Some(Err(error)) => error.marker().index(),
                None => 0,
            };
            let at = builder.offsets.byte(begins);
            let message = format!("a text, list or mapping of more than {} KiB", LONGEST_EVENT / 1024);
            let diagnostic = Diagnostic::error("yaml-limit", Span::new(file, at, (at + 1).min(text.len())), message);
            builder.out.push(diagnostic.help("write long lists without brackets, one item a line"));
            return None;
        }
        let (event, span) = match next {
            None | Some(Ok((Event::StreamEnd, _))) => return root,
            Some(Ok(found)) => found,
            Some(Err(error)) => {
                let at = builder.offsets.byte(error.marker().index());
                let line = error.marker().line();
                let message = error.info().to_lowercase();
                let diagnostic = Diagnostic::error("yaml-syntax", Span::new(file, at, (at + 1).min(text.len())), message);
                builder.out.push(diagnostic.help(format!(
                    "the file cannot be read beyond line {line}; look at the indentation, quotes and brackets before this place"
                )));
                return None;
            }
        };
        let span = builder.span(span);
        let node = match event {
            Event::DocumentStart(_) if root.is_some() => {
                builder.out.error("yaml-syntax", span, "a second document in the file");
                return root;
            }
            Event::Scalar(text, style, anchor, tag) => {
                if tag.is_some() {
                    builder.tag(span);
                }
                builder.scalar(&text, style, span, anchor)
            }
            Event::Alias(anchor) => builder.alias(anchor, span),
            Event::SequenceStart(anchor, _) | Event::MappingStart(anchor, _) if stack.len() >= DEEPEST => {
                let _ = anchor;
                builder.out.error("yaml-limit", span, format!("values are nested deeper than {DEEPEST}"));
                return None;
            }
            Event::SequenceStart(anchor, _) => {
                stack.push(Open { span, anchor, data: Data::List(Vec::new()), key: None, keys: HashMap::new() });
                continue;
            }
            Event::MappingStart(anchor, _) => {
                stack.push(Open { span, anchor, data: Data::Map(Vec::new()), key: None, keys: HashMap::new() });
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match stack.pop() {
                None => continue,
                Some(open) => {
                    let node = Node { span: Span::new(file, open.span.start as usize, span.end as usize), data: open.data };
                    builder.remember(open.anchor, &node);
                    Some(node)
                }
            },
            _ => continue,
        };
        let node = node?;
        match stack.last_mut() {
            None => root = Some(node),
            Some(open) => builder.place(open, node),
        }
    }
}

/// The letters of a file; ends early when the parser wants too many at once.
struct Measured<'a> {
    letters: std::str::Chars<'a>,
    read: &'a Cell<usize>,
}

impl Iterator for Measured<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let letter = self.letters.next()?;
        self.read.set(self.read.get() + 1);
        (self.read.get() <= LONGEST_EVENT).then_some(letter)
    }
}

/// A list or mapping that has not ended.
struct Open {
    span: Span,
    anchor: usize,
    data: Data,
    /// The key whose value comes next.
    key: Option<Key>,
    /// Keys so far.
    keys: HashMap<String, Span>,
}

struct Builder<'a> {
    file: FileId,
    text: &'a str,
    offsets: Offsets,
    anchors: BTreeMap<usize, (Node, usize)>,
    nodes: usize,
    out: &'a mut Diagnostics,
}

impl Builder<'_> {
    fn span(&self, span: saphyr_parser::Span) -> Span {
        Span::new(self.file, self.offsets.byte(span.start.index()), self.offsets.byte(span.end.index()))
    }

    fn count(&mut self, nodes: usize, span: Span) -> bool {
        self.nodes = self.nodes.saturating_add(nodes);
        let most = self.text.len().clamp(FEWEST_NODES, MOST_NODES);
        if self.nodes > most {
            self.out.push(
                Diagnostic::error("yaml-limit", span, format!("the file holds more than {most} values"))
                    .help("an alias counts as often as it is used; split the file"),
            );
            return false;
        }
        true
    }

    /// `when: !flag` is no condition: YAML takes the word for a tag.
    fn tag(&mut self, span: Span) {
        let line = self.text.get(..span.start as usize).and_then(|before| before.rsplit('\n').next()).unwrap_or("");
        let written = line.split_whitespace().next_back().unwrap_or("").trim_start_matches(['{', '[', ',']).to_owned();
        self.out.push(Diagnostic::error("yaml-tag", span, "YAML takes a word that begins with `!` for a tag").help(format!(
            "put the whole value in quotes: `'{}…'`",
            if written.starts_with('!') { written.as_str() } else { "!" }
        )));
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, span: Span, anchor: usize) -> Option<Node> {
        if !self.count(1, span) {
            return None;
        }
        let plain = style == ScalarStyle::Plain;
        let data = if plain && matches!(text, "" | "~" | "null") {
            Data::Null
        } else {
            Data::Scalar(Scalar { text: text.to_owned(), plain })
        };
        let node = Node { span, data };
        self.remember(anchor, &node);
        Some(node)
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Option<Node> {
        let Some(size) = self.anchors.get(&anchor).map(|(_, size)| *size) else {
            self.out.error("yaml-syntax", span, "an alias of a value that has not ended yet");
            return None;
        };
        if !self.count(size, span) {
            return None;
        }
        self.anchors.get(&anchor).map(|(node, _)| node.clone())
    }

    fn remember(&mut self, anchor: usize, node: &Node) {
        if anchor != 0 {
            self.anchors.insert(anchor, (node.clone(), size(node)));
        }
    }

    fn place(&mut self, open: &mut Open, node: Node) {
        match (&mut open.data, open.key.take()) {
            (Data::List(items), _) => items.push(node),
            (Data::Map(entries), Some(key)) => {
                if let Some(first) = open.keys.get(&key.text) {
                    let line = self.text.get(..first.start as usize).map_or(1, |before| before.matches('\n').count() + 1);
                    self.out.push(
                        Diagnostic::error("duplicate-key", key.span, format!("the key `{}` is used twice", key.text))
                            .help(format!("the first one is in line {line}")),
                    );
                } else {
                    open.keys.insert(key.text.clone(), key.span);
                    entries.push((key, node));
                }
            }
            (Data::Map(_), None) => {
                let text = match node.data {
                    Data::Scalar(scalar) => scalar.text,
                    Data::Null => self.text.get(node.span.start as usize..node.span.end as usize).unwrap_or("").to_owned(),
                    _ => {
                        self.out.error("yaml-key", node.span, "a key must be a word, not a list or mapping");
                        String::new()
                    }
                };
                open.key = Some(Key { text, span: node.span });
            }
            _ => {}
        }
    }
}

fn size(node: &Node) -> usize {
    1 + match &node.data {
        Data::List(items) => items.iter().map(size).sum(),
        Data::Map(entries) => entries.iter().map(|(_, value)| 1 + size(value)).sum(),
        _ => 0,
    }
}

/// The parser counts characters, spans count bytes.
struct Offsets {
    /// Byte of each character; empty for plain ASCII, where both counts agree.
    bytes: Vec<u32>,
    length: usize,
}

impl Offsets {
    fn new(text: &str) -> Self {
        let bytes = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().map(|(i, _)| u32::try_from(i).unwrap_or(u32::MAX)).collect()
        };
        Self { bytes, length: text.len() }
    }

    fn byte(&self, character: usize) -> usize {
        if self.bytes.is_empty() {
            return character.min(self.length);
        }
        self.bytes.get(character).map_or(self.length, |byte| *byte as usize)
    }
}

/// The byte in a file of each character of a scalar's text, for problems inside an expression. Quotes, escapes and
/// folded lines make the two differ.
#[must_use]
pub(super) fn locate(source: &str, span: Span, text: &str, character: usize) -> usize {
    let written = source.get(span.start as usize..span.end as usize).unwrap_or("");
    let skip = if written.starts_with(['|', '>']) { written.find('\n').map_or(0, |i| i + 1) } else { 0 };
    let mut at = skip;
    for (index, wanted) in text.chars().enumerate() {
        let rest = written.get(at..).unwrap_or("");
        if index >= character {
            let lead = rest.char_indices().find(|(_, c)| *c == wanted || wanted.is_whitespace()).map_or(0, |(i, _)| i);
            return span.start as usize + at + lead;
        }
        at += if wanted.is_whitespace() {
            // One space of the text may be a line break with its indentation in the file.
            let blank = rest.len() - rest.trim_start().len();
            if rest.get(..blank).is_some_and(|b| b.contains('\n')) { blank } else { rest.chars().next().map_or(0, char::len_utf8) }
        } else {
            rest.char_indices().find(|(_, c)| *c == wanted).map_or(0, |(i, c)| i + c.len_utf8())
        };
    }
    (span.start as usize + at).min(span.end as usize)
}
