//! Spaces: none doubled, none before punctuation, one after a bold part.

use std::sync::LazyLock;

use regex::Regex;

use super::Pair;
use crate::audit::document::{Block, BlockKind, CODE, Document};
use crate::audit::finding::Finding;
use crate::audit::rules::{Place, Rules};

/// A pattern and what is wrong where it is found.
type Wrong = (LazyLock<Option<Regex>>, &'static str);

static WRONG: [Wrong; 4] = [
    (LazyLock::new(|| Regex::new(r"\S(?P<at>[ \u{a0}]{2,})\S").ok()), "two spaces in a row"),
    (LazyLock::new(|| Regex::new(r"[^\s|(](?P<at>[ \u{a0}]+[,;.:!?])(?:\s|$)").ok()), "a space before punctuation"),
    (LazyLock::new(|| Regex::new(r"(?P<at>[(\[]\s|\s[)\]])").ok()), "a space inside of a bracket"),
    (LazyLock::new(|| Regex::new(r"\p{Ll}(?P<at>[,;!?]|\.(?:\p{Lu}))\p{L}").ok()), "no space after punctuation"),
];

pub(super) fn check(text: &Document, source: Option<&Document>, rules: &Rules, out: &mut Vec<Finding>) {
    for block in text.blocks.iter().filter(|block| block.kind != BlockKind::Code) {
        for (pattern, message) in &WRONG {
            let Some(pattern) = pattern.as_ref() else { continue };
            for found in pattern.captures_iter(&block.prose.text) {
                let Some(at) = found.name("at") else { continue };
                // What the source does so as well is none of the translator's.
                let copied = source.is_some_and(|source| source.blocks.iter().any(|block| has(block, pattern)));
                if !copied {
                    out.push(Finding::mistake("spacing-punct", block.prose.raw(at.range()), *message));
                }
            }
        }
        for (word, range) in &block.bold {
            let before = block.prose.text.get(..range.start).and_then(|t| t.chars().next_back());
            let after = block.prose.text.get(range.end..).and_then(|t| t.chars().next());
            if before.is_some_and(char::is_alphanumeric) || after.is_some_and(char::is_alphanumeric) {
                let message = format!("no space beside the bold part `{word}`");
                out.push(Finding::mistake("spacing-punct", block.prose.raw(range.clone()), message));
            }
            if word.starts_with(char::is_whitespace) || word.ends_with(char::is_whitespace) {
                let message = format!("a space at the edge of the bold part `{word}`");
                out.push(Finding::mistake("spacing-punct", block.prose.raw(range.clone()), message));
            }
        }
        beside_code(block, out);
        if let Some(marks) = rules.quotes {
            quotes(block, marks, out);
        }
        if !source.is_some_and(|source| source.blocks.iter().any(unbalanced)) && unbalanced(block) {
            out.push(Finding::mistake("spacing-punct", block.range.clone(), "a bracket without its partner"));
        }
    }
}

fn has(block: &Block, pattern: &Regex) -> bool {
    block.kind != BlockKind::Code && pattern.is_match(&block.prose.text)
}

/// The end of a block: a full stop, or a sign like it, where the source has one, and none where it has none.
pub(super) fn ends(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    for (source, target) in pair.aligned.pairs.iter().filter(|(source, _)| !matches!(source.kind, BlockKind::Code | BlockKind::Row))
    {
        let (Some((_, wanted)), Some((at, found))) = (last_sign(source), last_sign(target)) else { continue };
        let is_end = |sign: char| matches!(sign, '.' | ':' | '!' | '?' | '…' | ';');
        let place = target.prose.raw(at..at + found.len_utf8());
        // The end of a question is a matter of the patterns, where there are any for questions.
        if wanted == '?' && pair.rules.patterns.iter().any(|pattern| pattern.place == Place::Question) {
            continue;
        }
        if is_end(wanted) && !is_end(found) {
            out.push(Finding::mistake(
                "spacing-punct",
                place,
                format!("the text does not end with a `{wanted}` as the source does"),
            ));
        } else if !is_end(wanted) && is_end(found) {
            out.push(Finding::mistake(
                "spacing-punct",
                place,
                format!("the text ends with a `{found}`, which the source does not"),
            ));
        }
    }
}

/// The last sign of a block and its place, without closing quotation marks and brackets.
fn last_sign(block: &Block) -> Option<(usize, char)> {
    let closing = |sign: char| sign.is_whitespace() || matches!(sign, '"' | '”' | '“' | '«' | '»' | ')' | '’');
    block.prose.text.char_indices().rfind(|(_, sign)| !closing(*sign))
}

/// Letters that touch a code span.
fn beside_code(block: &Block, out: &mut Vec<Finding>) {
    for (at, sign) in block.prose.text.char_indices().filter(|(_, sign)| *sign == CODE) {
        let before = block.prose.text.get(..at).and_then(|text| text.chars().next_back());
        let after = block.prose.text.get(at + sign.len_utf8()..).and_then(|text| text.chars().next());
        if before.is_some_and(char::is_alphanumeric) || after.is_some_and(char::is_alphanumeric) {
            out.push(Finding::mistake("spacing-punct", block.prose.raw(at..at + sign.len_utf8()), "no space beside the code"));
        }
    }
}

/// Quotation marks in pairs: each opening one has its closing one.
fn quotes(block: &Block, (open, close): (char, char), out: &mut Vec<Finding>) {
    // Marks of another language are told by the patterns of this one.
    if block.prose.text.contains(|sign| matches!(sign, '"' | '„' | '“' | '”' | '«' | '»') && sign != open && sign != close)
    {
        return;
    }
    let marks = block.prose.text.char_indices().filter(|(_, sign)| *sign == open || *sign == close);
    let mut inside = None;
    for (at, sign) in marks {
        let fits = if inside.is_none() { sign == open } else { sign == close };
        if !fits {
            let message = format!("the quotation mark {sign} has no partner");
            out.push(Finding::mistake("typography", block.prose.raw(at..at + sign.len_utf8()), message));
            return;
        }
        inside = if inside.is_none() { Some(at) } else { None };
    }
    if let Some(at) = inside {
        let message = format!("the quotation mark {open} has no partner");
        out.push(Finding::mistake("typography", block.prose.raw(at..at + open.len_utf8()), message));
    }
}

/// Whether a bracket is not closed, or was never opened.
fn unbalanced(block: &Block) -> bool {
    let count = |sign: char| block.prose.text.matches(sign).count();
    count('(') != count(')')
}
