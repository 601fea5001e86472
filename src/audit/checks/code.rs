//! Code: spans and blocks letter by letter, and what looks like code in running text.

use std::collections::BTreeMap;

use super::{Pair, links, tokens};
use crate::audit::document::{Block, Piece};
use crate::audit::finding::{Finding, shown};

pub(super) fn check(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    for (source, target) in pair.parts() {
        spans(&source, &target, &pair.target.written, out);
        words(&source, &target, out);
    }
}

fn spans(source: &[&Block], target: &[&Block], written: &str, out: &mut Vec<Finding>) {
    let all = |blocks: &[&Block]| blocks.iter().flat_map(|block| block.code.clone()).collect::<Vec<Piece>>();
    let (wanted, found) = (all(source), all(target));
    let count = |list: &[Piece]| {
        let mut counts: BTreeMap<String, i64> = BTreeMap::new();
        list.iter().for_each(|piece| *counts.entry(piece.text.trim_end().to_owned()).or_default() += 1);
        counts
    };
    let (source_counts, target_counts) = (count(&wanted), count(&found));
    let place = target.first().map_or(0..0, |block| block.range.clone());
    let mut lost = source_counts.keys().filter(|text| !target_counts.contains_key(*text));
    for piece in found.iter().filter(|piece| !source_counts.contains_key(piece.text.trim_end())) {
        out.push(match lost.next() {
            Some(wanted) => changed(piece, wanted, written),
            None => {
                let message = format!("the code `{}` is not in the source", shown(&piece.text));
                Finding::mistake("code-token", piece.range.clone(), message)
            }
        });
    }
    for text in lost {
        out.push(Finding::mistake("code-token", place.clone(), format!("the code `{}` of the source is missing", shown(text))));
    }
}

/// The first line in which code differs from that of the source.
fn changed(piece: &Piece, wanted: &str, text: &str) -> Finding {
    let written: Vec<&str> = piece.text.lines().collect();
    let differs = written.iter().zip(wanted.lines()).position(|(found, wanted)| *found != wanted);
    let line = differs.unwrap_or(written.len().saturating_sub(1));
    let found = written.get(line).copied().unwrap_or("");
    let message = format!("the code `{}` is not in the source", shown(found));
    let expected = wanted.lines().nth(line).unwrap_or(wanted);
    let place = text.get(piece.range.clone()).and_then(|whole| whole.find(found)).filter(|_| !found.is_empty());
    let range = place.map_or(piece.range.clone(), |at| piece.range.start + at..piece.range.start + at + found.len());
    Finding::mistake("code-token", range, message).help(format!("the source has `{}`", shown(expected)))
}

fn words(source: &[&Block], target: &[&Block], out: &mut Vec<Finding>) {
    let place = target.first().map_or(0..0, |block| block.range.clone());
    let known = |token: &str, blocks: &[&Block]| {
        if token.starts_with("http") {
            let address = links::plain(token);
            return blocks.iter().flat_map(|block| tokens::set(&block.prose.text)).any(|other| links::plain(other) == address);
        }
        blocks.iter().any(|block| block.prose.text.contains(token) || block.code.iter().any(|piece| piece.text.contains(token)))
    };
    for token in source.iter().flat_map(|block| tokens::set(&block.prose.text)) {
        if !known(token, target) {
            out.push(Finding::mistake("code-token", place.clone(), format!("`{token}` of the source is missing")));
        }
    }
    for block in target {
        for (range, token) in tokens::like_code(&block.prose.text) {
            // A name with an ending begins as the source has it.
            let begun = tokens_begin(token, source);
            if !begun && !known(token, source) {
                let message = format!("`{token}` is not in the source");
                out.push(Finding::mistake("code-token", block.prose.raw(range), message));
            }
        }
    }
}

/// Whether a word is one of the source with an ending.
fn tokens_begin(token: &str, source: &[&Block]) -> bool {
    source.iter().flat_map(|block| block.prose.text.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '.')).any(|word| {
        word.len() > 2 && word.chars().any(char::is_uppercase) && token.starts_with(word) && token.len() <= word.len() + 5
    })
}
