//! The parts of an article: groups with their statements, items, paragraphs and links.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::audit::{Block, BlockKind, Document, Syntax};

/// A part of an article, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Part {
    /// Its own text as Markdown on one line, without the mark of a list or a heading.
    pub(super) markdown: String,
    /// Its links: words and address.
    pub(super) links: Vec<(String, String)>,
}

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A heading, or a paragraph that is bold as a whole: what follows belongs to it.
    Statement,
    /// An item of a list that says something.
    Item,
    /// An item that only introduces the items below it.
    Introduction,
    /// An item that only leads to another page.
    Reference,
    /// Running text, code, tables.
    Text,
}

/// The parts of an article, in order.
pub(super) fn parts(text: &str) -> Vec<(BlockKind, Role, Part)> {
    let document = Document::markdown(text, Syntax::Braces);
    let mut out = Vec::new();
    for (index, block) in document.blocks.iter().enumerate() {
        let next = document.blocks.get(index + 1).map(|next| next.kind);
        let markdown = quoted(text, block, own_text(text, block));
        out.push((block.kind, role(text, block, next), Part { markdown, links: links(text, block) }));
    }
    out
}

fn role(text: &str, block: &Block, next: Option<BlockKind>) -> Role {
    let depth = |kind: BlockKind| match kind {
        BlockKind::Step(depth) | BlockKind::Bullet(depth) => depth,
        _ => 0,
    };
    let prose = block.prose.text.trim();
    match block.kind {
        BlockKind::Heading(_) => Role::Statement,
        BlockKind::Paragraph if matches!(block.bold.as_slice(), [(bold, _)] if bold.trim() == prose) => Role::Statement,
        BlockKind::Step(_) | BlockKind::Bullet(_) => {
            let introduces = next.is_some_and(|next| depth(next) > depth(block.kind));
            if refers(text, block) {
                return Role::Reference;
            }
            if introduces && prose.ends_with([':', '.']) && block.links.is_empty() { Role::Introduction } else { Role::Item }
        }
        _ => Role::Text,
    }
}

/// Whether at least half of a block is the text of a link.
fn refers(text: &str, block: &Block) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    let linked: usize = links(text, block).iter().map(|(words, _)| letters(words)).sum();
    linked > 0 && linked * 2 >= letters(&block.prose.text)
}

/// The text of a block without its mark, and without the blocks inside of it.
fn own_text(text: &str, block: &Block) -> String {
    let written = text.get(block.range.clone()).unwrap_or("");
    let mut lines = Vec::new();
    for (index, line) in written.lines().enumerate() {
        let line = line.trim();
        let nested = line.is_empty() || mark(line) > 0 || line.starts_with('>');
        if index > 0 && nested && block.kind != BlockKind::Code {
            break;
        }
        let skip = if index == 0 { mark(line) } else { 0 };
        lines.push(line.get(skip..).unwrap_or("").trim().trim_end_matches('\\'));
    }
    if block.kind == BlockKind::Code { written.to_owned() } else { lines.join(" ") }
}

/// A text that stands in a quotation is one there, too, with its mark such as `[!NOTE]`.
fn quoted(text: &str, block: &Block, own: String) -> String {
    let before = text.get(..block.range.start).unwrap_or("");
    let (above, line) = before.rsplit_once('\n').unwrap_or(("", before));
    if !line.trim_start().starts_with('>') {
        return own;
    }
    let mark = above.rsplit('\n').next().unwrap_or("").trim();
    let mark = if mark.starts_with('>') && mark.ends_with(']') { format!("{mark}\n") } else { String::new() };
    format!("{mark}> {own}")
}

/// Length of the mark of a list or a heading at the beginning of a line.
fn mark(line: &str) -> usize {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = line.get(digits..).unwrap_or("");
    if digits > 0 && (rest.starts_with(". ") || rest.starts_with(") ")) {
        return digits + 2;
    }
    let hashes = line.len() - line.trim_start_matches('#').len();
    if hashes > 0 && line.get(hashes..).is_some_and(|rest| rest.starts_with(' ')) {
        return hashes + 1;
    }
    if line.starts_with("- ") || line.starts_with("* ") || line.starts_with("+ ") { 2 } else { 0 }
}

fn links(text: &str, block: &Block) -> Vec<(String, String)> {
    let link = |piece: &crate::audit::Piece| {
        let written = text.get(piece.range.clone())?;
        let words = written.strip_prefix('[')?.rsplit_once("](")?.0;
        piece.text.starts_with("http").then(|| (words.replace("**", ""), piece.text.clone()))
    };
    block.links.iter().filter_map(link).collect()
}

/// For each part of the source the part of a translation that stands in its place.
pub(super) fn beside(source: &[(BlockKind, Role, Part)], target: &[(BlockKind, Role, Part)]) -> Vec<Option<usize>> {
    let kinds = |parts: &[(BlockKind, Role, Part)]| parts.iter().map(|(kind, ..)| *kind).collect::<Vec<_>>();
    let mut out = vec![None; source.len()];
    for op in capture_diff_slices(Algorithm::Lcs, &kinds(source), &kinds(target)) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            for step in 0..len {
                if let Some(slot) = out.get_mut(old_index + step) {
                    *slot = Some(new_index + step);
                }
            }
        }
    }
    out
}
