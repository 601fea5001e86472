//! Names of products and the like: intact, in the right case, in no form that is known to be wrong.

use std::ops::Range;

use super::{Pair, tokens};
use crate::audit::document::Document;
use crate::audit::finding::Finding;
use crate::audit::mask::Placeholder;
use crate::audit::rules::Rules;

/// Names of the source that the translation lost.
pub(super) fn check(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    for (source, target) in pair.parts() {
        let text = |blocks: &[&super::Block]| blocks.iter().map(|block| spaced(&block.prose.text)).collect::<Vec<_>>().join("\n");
        let (wanted, found) = (text(&source), text(&target));
        let mut seen: Vec<Range<usize>> = Vec::new();
        for name in &pair.rules.names {
            // A name in a longer one is not meant by itself: names are sorted, longest first.
            let own: Vec<Range<usize>> =
                places(&wanted, name).into_iter().filter(|at| !seen.iter().any(|other| overlap(other, at))).collect();
            if own.is_empty() {
                continue;
            }
            seen.extend(own);
            if !places(&found, name).into_iter().any(|at| ends_well(&found, at.end, pair.rules)) {
                let place = target.first().map_or(0..0, |block| block.range.clone());
                let message = format!("the name `{name}` of the source is missing or changed");
                out.push(
                    Finding::mistake("product-name", place, message)
                        .help("names stay as they are; a noun before them takes the case"),
                );
            }
        }
    }
}

/// Names in the wrong case, as in `azure ad`.
pub(super) fn case(text: &Document, source: Option<&Document>, rules: &Rules, out: &mut Vec<Finding>) {
    let lower = |document: &Document| document.blocks.iter().map(|block| block.prose.text.as_str()).collect::<Vec<_>>().join("\n");
    let source = source.map(lower).unwrap_or_default();
    for block in &text.blocks {
        let prose = spaced(&block.prose.text);
        let small = prose.to_lowercase();
        if small.len() != prose.len() {
            continue;
        }
        let code = tokens::like_code(&prose);
        let mut seen: Vec<Range<usize>> = Vec::new();
        for name in rules.names.iter().filter(|name| name.len() > 3 && name.contains(char::is_uppercase)) {
            for at in places(&small, &name.to_lowercase()) {
                if seen.iter().any(|other| overlap(other, &at)) {
                    continue;
                }
                let found = &prose.get(at.clone()).unwrap_or("").replace('\u{1}', "");
                let whole = ends_well(&prose, at.end, rules);
                // `POWERSHELL` in a path of the source is as the source has it, and a word at the start of a sentence
                // is not in lower case.
                let in_code = code.iter().any(|(range, _)| overlap(range, &at));
                if found != name && whole && !in_code && !source.contains(found.as_str()) {
                    let message = format!("`{found}` is written `{name}`");
                    out.push(Finding::mistake("product-case", raw(block, &at), message));
                }
                seen.push(at);
            }
        }
    }
}

/// Names that are typed where a term should give them, so that a renaming would miss them. Labels of screens are
/// what the screen says.
pub(super) fn typed(text: &Document, rules: &Rules, out: &mut Vec<Finding>) {
    for block in &text.blocks {
        let prose = spaced(&block.prose.text);
        let mut seen: Vec<Range<usize>> = block.bold.iter().map(|(_, range)| range.clone()).collect();
        // Another name that holds this one is not meant by it.
        for (name, term) in &rules.terms {
            for at in places(&prose, name) {
                let mut longer = rules
                    .names
                    .iter()
                    .chain(&rules.labels)
                    .filter(|other| other.len() > name.len() && other.contains(name.as_str()));
                let in_longer = longer.any(|other| places(&prose, other).iter().any(|range| overlap(range, &at)));
                // A former name beside the present one explains it.
                let beside = |p: &Placeholder| p.name.contains(term.as_str()) && block.range.contains(&p.range.start);
                let explained = text.placeholders.iter().any(beside);
                if !in_longer && !explained && !seen.iter().any(|other| overlap(other, &at)) && ends_well(&prose, at.end, rules) {
                    let finding =
                        Finding::mistake("typed-name", raw(block, &at), format!("the name `{name}` is typed into the text"));
                    out.push(
                        finding.help(format!("put the term `{term}` there: a renaming is then one line in locales/terms.ftl")),
                    );
                    seen.push(at);
                }
            }
        }
    }
}

/// Forms that translations are known to get wrong.
pub(super) fn wrong_forms(text: &Document, source: Option<&Document>, rules: &Rules, out: &mut Vec<Finding>) {
    for block in &text.blocks {
        let prose = spaced(&block.prose.text);
        for (wrong, right) in &rules.wrong {
            let quoted = source.is_some_and(|source| source.blocks.iter().any(|block| block.prose.text.contains(wrong.as_str())));
            for at in places(&prose, wrong).into_iter().filter(|_| !quoted) {
                let finding = Finding::mistake("term", raw(block, &at), format!("`{wrong}` is known to be wrong"));
                out.push(finding.help(format!("write `{right}`")));
            }
        }
    }
}

/// Words in capitals that the source does not have.
pub(super) fn shouting(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    const SHORTEST: usize = 5;
    let source: String = pair.source.written.clone();
    for block in &pair.target.blocks {
        for (start, word) in words(&block.prose.text) {
            let letters = word.chars().filter(|c| c.is_alphabetic()).count();
            let loud = letters >= SHORTEST && word.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
            if loud && !source.contains(word) {
                let range = block.prose.raw(start..start + word.len());
                out.push(Finding::mistake("casing", range, format!("`{word}` is in capitals, and not so in the source")));
            }
        }
    }
}

/// A text that begins with a small letter where the source begins with a capital one. Titles and labels follow the
/// customs of each language.
pub(super) fn start(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    for (source, target) in pair.aligned.pairs.iter().filter(|(source, _)| source.prose.text.trim_end().ends_with(['.', '?', ':']))
    {
        let first = |block: &super::Block| block.prose.text.trim_start().chars().next();
        let capital = first(source).is_some_and(char::is_uppercase);
        if let Some(letter) = first(target).filter(|letter| capital && letter.is_lowercase()) {
            let message = format!("the text begins with the small letter `{letter}`");
            out.push(Finding::mistake("casing", target.prose.raw(0..letter.len_utf8()), message));
        }
    }
}

/// Words with their places.
pub(in crate::audit) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(|c: char| !c.is_alphanumeric()).filter_map(move |word| {
        let start = at;
        at += word.len() + text.get(start + word.len()..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((start, word))
    })
}

/// Non-breaking spaces as plain ones; each becomes one byte shorter, which only [`raw`] has to know.
fn spaced(text: &str) -> String {
    // Two plain spaces keep the places of all bytes.
    text.replace('\u{a0}', "\u{1}\u{20}")
}

fn raw(block: &super::Block, at: &Range<usize>) -> Range<usize> {
    block.prose.raw(at.clone())
}

/// Where a name stands: from the start of a word on.
fn places(text: &str, name: &str) -> Vec<Range<usize>> {
    let pattern: Vec<&str> = name.split(' ').collect();
    let Some(first) = pattern.first().filter(|first| !first.is_empty()) else { return Vec::new() };
    let mut out = Vec::new();
    for (start, _) in text.match_indices(first) {
        let free = text.get(..start).and_then(|before| before.chars().next_back()).is_none_or(|c| !c.is_alphanumeric());
        if let (true, Some(end)) = (free, follow(text, start, &pattern)) {
            out.push(start..end);
        }
    }
    out
}

/// Where the parts of a name end, when they follow each other with one space of any kind between them.
fn follow(text: &str, start: usize, parts: &[&str]) -> Option<usize> {
    let mut at = start;
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            let rest = text.get(at..)?;
            at += if rest.starts_with("\u{1} ") {
                2
            } else if rest.starts_with(' ') {
                1
            } else {
                return None;
            };
        }
        if !text.get(at..)?.starts_with(part) {
            return None;
        }
        at += part.len();
    }
    Some(at)
}

/// Whether nothing but an ending of the language follows.
fn ends_well(text: &str, end: usize, rules: &Rules) -> bool {
    let rest = text.get(end..).unwrap_or("");
    let ending: String = rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '‘')).collect();
    let ending = ending.trim_end_matches(['\'', '’', '‘', '-']);
    ending.is_empty()
        || ending.starts_with('-') && ending.chars().nth(1).is_some_and(char::is_alphabetic) && rules.endings.is_none()
        || rules.endings.as_ref().is_some_and(|endings| endings.is_match(ending))
}

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}
