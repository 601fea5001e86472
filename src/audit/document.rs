//! A text taken apart: blocks with their prose, code, labels and links, each with its place.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::mask::{Masked, Placeholder, Syntax, VALUE};

/// Stands for a code span in prose.
pub(super) const CODE: char = '\u{e011}';

/// A part of a text and its place in the text as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The part.
    pub text: String,
    /// Where it stands.
    pub range: Range<usize>,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A step of a numbered list, with the depth of the list.
    Step(usize),
    /// An item of a list without numbers, with the depth of the list.
    Bullet(usize),
    /// A heading, with its level.
    Heading(usize),
    /// A block of code.
    Code,
    /// A row of a table.
    Row,
}

/// A block: what stands between two line breaks that mean something.
#[derive(Debug, Clone)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands.
    pub range: Range<usize>,
    /// Its running text; code spans and values are one sign each.
    pub prose: Prose,
    /// Code spans, or the whole block of code.
    pub code: Vec<Piece>,
    /// Bold parts, with their ranges in the prose.
    pub bold: Vec<(String, Range<usize>)>,
    /// Targets of links.
    pub links: Vec<Piece>,
    /// For which kind of reader it is, where only one gets it.
    pub audience: Option<String>,
}

/// Running text that knows where each byte comes from.
#[derive(Debug, Clone, Default)]
pub struct Prose {
    /// The text.
    pub text: String,
    at: Vec<usize>,
}

impl Prose {
    /// The place of a part in the text as it was written.
    #[must_use]
    pub fn raw(&self, part: Range<usize>) -> Range<usize> {
        let start = self.at.get(part.start).copied().unwrap_or(0);
        let last = self.at.get(part.end.saturating_sub(1)).copied().unwrap_or(start);
        start..(last + 1).max(start)
    }

    fn push(&mut self, text: &str, at: impl Iterator<Item = usize>) {
        self.text.push_str(text);
        self.at.extend(at);
    }
}

/// A text taken apart.
#[derive(Debug)]
pub struct Document {
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
    /// Its placeholders, in order.
    pub placeholders: Vec<Placeholder>,
    /// Length in bytes of the text as it was written.
    pub length: usize,
    /// The text as it was written.
    pub written: String,
}

impl Document {
    /// Takes a Markdown text apart.
    #[must_use]
    pub fn markdown(text: &str, syntax: Syntax) -> Self {
        let masked = Masked::new(text, syntax);
        let mut blocks =
            Builder { masked: &masked, blocks: Vec::new(), lists: Vec::new(), bold: Vec::new(), item: false, in_code: false }
                .build();
        for (word, range) in audiences(&masked.placeholders) {
            let inside = blocks.iter_mut().filter(|block| range.contains(&block.range.start));
            inside.for_each(|block| block.audience = Some(word.clone()));
        }
        Self { blocks, placeholders: masked.placeholders, length: text.len(), written: text.to_owned() }
    }

    /// Takes a text without markup apart: one block for each line.
    #[must_use]
    pub fn plain(text: &str, syntax: Syntax) -> Self {
        let masked = Masked::new(text, syntax);
        let mut blocks = Vec::new();
        let mut start = 0;
        for line in masked.text.split_inclusive('\n') {
            let trimmed = line.trim();
            if !trimmed.is_empty() {
                let from = start + line.len() - line.trim_start().len();
                let mut block = empty(BlockKind::Paragraph, masked.raw(from)..masked.raw(from + trimmed.len()));
                block.prose.push(trimmed, (from..from + trimmed.len()).map(|at| masked.raw(at)));
                blocks.push(block);
            }
            start += line.len();
        }
        Self { blocks, placeholders: masked.placeholders, length: text.len(), written: text.to_owned() }
    }

    /// What the blocks are, in order.
    #[must_use]
    pub fn outline(&self) -> Vec<BlockKind> {
        self.blocks.iter().map(|block| block.kind).collect()
    }
}

/// The parts for one kind of reader, from the beginning to the end of each.
fn audiences(placeholders: &[Placeholder]) -> Vec<(String, Range<usize>)> {
    let mut parts = Vec::new();
    let mut open: Option<(String, usize)> = None;
    for placeholder in placeholders.iter().filter(|placeholder| placeholder.control) {
        if let Some(word) = placeholder.name.strip_prefix("#audience ") {
            open = Some((word.to_owned(), placeholder.range.end));
        } else if placeholder.name == "/audience"
            && let Some((word, start)) = open.take()
        {
            parts.push((word, start..placeholder.range.start));
        }
    }
    parts
}

fn empty(kind: BlockKind, range: Range<usize>) -> Block {
    Block { kind, range, prose: Prose::default(), code: Vec::new(), bold: Vec::new(), links: Vec::new(), audience: None }
}

struct Builder<'a> {
    masked: &'a Masked,
    blocks: Vec<Block>,
    /// Open lists: whether each is numbered.
    lists: Vec<bool>,
    /// Where open bold parts begin in the prose.
    bold: Vec<usize>,
    /// Whether an item has begun and has no block of its own text yet.
    item: bool,
    in_code: bool,
}

impl Builder<'_> {
    fn build(mut self) -> Vec<Block> {
        let options = Options::ENABLE_TABLES | Options::ENABLE_GFM | Options::ENABLE_STRIKETHROUGH;
        for (event, range) in Parser::new_ext(&self.masked.text, options).into_offset_iter() {
            match event {
                Event::Start(tag) => self.start(&tag, range),
                Event::End(tag) => self.end(tag),
                Event::Text(text) if self.in_code => self.code(&text, range),
                Event::Text(text) => self.text(&text, range),
                Event::Code(text) => {
                    self.code(&text, range.clone());
                    self.text(&CODE.to_string(), range);
                }
                Event::SoftBreak | Event::HardBreak => self.text(" ", range),
                _ => {}
            }
        }
        self.blocks.retain(|block| block.kind == BlockKind::Code || !block.prose.text.trim().is_empty());
        self.blocks
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::List(first) => self.lists.push(first.is_some()),
            Tag::Item => {
                let depth = self.lists.len();
                let kind = if self.lists.last() == Some(&true) { BlockKind::Step(depth) } else { BlockKind::Bullet(depth) };
                self.open(kind, range);
                self.item = true;
            }
            Tag::Paragraph if self.item => self.item = false,
            Tag::Paragraph => self.open(BlockKind::Paragraph, range),
            Tag::Heading { level, .. } => self.open(BlockKind::Heading(depth(*level)), range),
            Tag::TableHead | Tag::TableRow => self.open(BlockKind::Row, range),
            Tag::TableCell if self.blocks.last().is_some_and(|block| !block.prose.text.is_empty()) => {
                self.text(" | ", range);
            }
            Tag::CodeBlock(kind) => {
                self.item = false;
                self.open(BlockKind::Code, range.clone());
                self.in_code = true;
                // The language of the code belongs to it.
                if let CodeBlockKind::Fenced(language) = kind {
                    self.code(&format!("{language}\n"), range.start..range.start);
                }
            }
            Tag::Strong => self.bold.push(self.blocks.last().map_or(0, |block| block.prose.text.len())),
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                let range = self.masked.raw(range.start)..self.masked.raw(range.end);
                if let Some(block) = self.blocks.last_mut() {
                    block.links.push(Piece { text: dest_url.to_string(), range });
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::Item => self.item = false,
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::Strong => {
                let start = self.bold.pop();
                if let (Some(start), Some(block)) = (start, self.blocks.last_mut()) {
                    let end = block.prose.text.len();
                    let text = block.prose.text.get(start..end).unwrap_or("").to_owned();
                    block.bold.push((text, start..end));
                }
            }
            _ => {}
        }
    }

    fn open(&mut self, kind: BlockKind, range: Range<usize>) {
        self.item = false;
        self.blocks.push(empty(kind, self.masked.raw(range.start)..self.masked.raw(range.end)));
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        let masked = self.masked;
        if self.blocks.is_empty() {
            self.open(BlockKind::Paragraph, range.clone());
        }
        let Some(block) = self.blocks.last_mut() else { return };
        // An entity such as `&amp;` is longer as written than as read.
        let step = if text.len() == range.len() { 1 } else { 0 };
        block.prose.push(text, (0..text.len()).map(|byte| masked.raw(range.start + byte * step)));
    }

    fn code(&mut self, text: &str, range: Range<usize>) {
        let range = self.masked.raw(range.start)..self.masked.raw(range.end);
        let Some(block) = self.blocks.last_mut() else { return };
        match block.code.last_mut().filter(|_| block.kind == BlockKind::Code) {
            Some(whole) => {
                whole.text.push_str(text);
                whole.range.end = range.end;
            }
            None => block.code.push(Piece { text: text.to_owned(), range }),
        }
    }
}

fn depth(level: HeadingLevel) -> usize {
    level as usize
}

/// Whether a sign in prose stands for something that is no word of the language.
pub(super) fn stands_for_something(sign: char) -> bool {
    matches!(sign, VALUE | CODE)
}
