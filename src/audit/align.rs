//! Which block of a translation belongs to which block of its source.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::document::{Block, BlockKind, Document};

/// Blocks of source and translation, side by side.
#[derive(Debug)]
pub(super) struct Aligned<'a> {
    /// Pairs of blocks.
    pub(super) pairs: Vec<(&'a Block, &'a Block)>,
    /// Blocks of the source without a counterpart, each with the block of the translation before which it is missing.
    pub(super) lost: Vec<(&'a Block, Option<&'a Block>)>,
    /// Blocks of the translation without a counterpart.
    pub(super) added: Vec<&'a Block>,
}

/// What a block can be known by in any language: its kind, its code, the targets of its links, its labels and the
/// values that are put in.
fn known_by<'a>(block: &'a Block, document: &'a Document) -> (BlockKind, Vec<&'a str>) {
    let pieces = block.code.iter().chain(&block.links).map(|piece| piece.text.as_str());
    let labels = block.bold.iter().map(|(label, _)| label.as_str()).filter(|label| !label.ends_with(':'));
    let inside = document.placeholders.iter().filter(|placeholder| block.range.contains(&placeholder.range.start));
    (block.kind, pieces.chain(labels).chain(inside.map(|placeholder| placeholder.name.as_str())).collect())
}

pub(super) fn align<'a>(source: &'a Document, target: &'a Document) -> Aligned<'a> {
    if source.outline() == target.outline() {
        return Aligned { pairs: source.blocks.iter().zip(&target.blocks).collect(), lost: Vec::new(), added: Vec::new() };
    }
    // First by code and links, which tell the steps of a list apart; between these by kind, in order.
    let left: Vec<_> = source.blocks.iter().map(|block| known_by(block, source)).collect();
    let right: Vec<_> = target.blocks.iter().map(|block| known_by(block, target)).collect();
    let mut aligned = Aligned { pairs: Vec::new(), lost: Vec::new(), added: Vec::new() };
    for op in capture_diff_slices(Algorithm::Lcs, &left, &right) {
        let (_, old, new) = op.as_tag_tuple();
        // What is missing is missing before the block that follows.
        let next = target.blocks.get(new.end).or(target.blocks.last());
        let (old, new) = (source.blocks.get(old).unwrap_or_default(), target.blocks.get(new).unwrap_or_default());
        if matches!(op, DiffOp::Equal { .. }) {
            aligned.pairs.extend(old.iter().zip(new));
        } else {
            between(old, new, next, &mut aligned);
        }
    }
    aligned
}

/// Blocks between two that are known: by kind, in order.
fn between<'a>(old: &'a [Block], new: &'a [Block], next: Option<&'a Block>, aligned: &mut Aligned<'a>) {
    let mut rest = new;
    for block in old {
        match rest.iter().position(|other| other.kind == block.kind) {
            Some(at) => {
                aligned.added.extend(rest.iter().take(at));
                aligned.pairs.extend(rest.get(at).map(|other| (block, other)));
                rest = rest.get(at + 1..).unwrap_or_default();
            }
            None => aligned.lost.push((block, rest.first().or(next))),
        }
    }
    aligned.added.extend(rest);
}
