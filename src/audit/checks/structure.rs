//! Blocks: headings, steps, items, rows and paragraphs of the source are all there, and no others.

use super::Pair;
use crate::audit::document::BlockKind;
use crate::audit::finding::{Finding, shown};

pub(super) fn check(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    for (block, before) in &pair.aligned.lost {
        let end = pair.target.length;
        let range = before.map_or(end..end, |block| block.range.clone());
        let text =
            if block.kind == BlockKind::Code { block.code.first().map_or("", |piece| &piece.text) } else { &block.prose.text };
        let message = format!("{} of the source is missing: `{}`", name(block.kind), shown(text));
        out.push(Finding::mistake("structure", range, message));
    }
    for block in &pair.aligned.added {
        let message = format!("{} that the source does not have", name(block.kind));
        out.push(Finding::mistake("structure", block.range.clone(), message));
    }
}

fn name(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Paragraph => "a paragraph",
        BlockKind::Step(_) => "a step",
        BlockKind::Bullet(_) => "a list item",
        BlockKind::Heading(_) => "a heading",
        BlockKind::Code => "a block of code",
        BlockKind::Row => "a row of a table",
    }
}
