//! Names of products and the like: intact, in the right case, in no form that is known to be wrong.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Block, Pair, tokens};
use crate::audit::document::Document;
use crate::audit::finding::Finding;
use crate::audit::mask::Placeholder;
use crate::audit::rules::Rules;

/// Names of the source that the translation lost.
pub(super) fn check(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    let names = &pair.rules.names;
    for (source, target) in pair.parts() {
        let text = |blocks: &[&Block]| blocks.iter().map(|block| block.prose.text.as_str()).collect::<Vec<_>>().join("\n");
        let wanted: BTreeSet<&str> = names.find(&text(&source)).into_iter().map(|(_, name)| name).collect();
        if wanted.is_empty() {
            continue;
        }
        let own = text(&target);
        let found: BTreeSet<&str> =
            names.find(&own).into_iter().filter(|(at, _)| ends_well(&own, at.end, pair.rules)).map(|(_, name)| name).collect();
        for name in wanted.difference(&found) {
            let place = target.first().map_or(0..0, |block| block.range.clone());
            let message = format!("the name `{name}` of the source is missing or changed");
            let help = "names stay as they are; a noun before them takes the case";
            out.push(Finding::mistake("product-name", place, message).help(help));
        }
    }
}

/// Names in the wrong case, as in `azure ad`.
pub(super) fn case(text: &Document, source: Option<&Document>, rules: &Rules, out: &mut Vec<Finding>) {
    /// Shorter names are words in some language.
    const SHORTEST: usize = 4;
    let in_source = |found: &str| source.is_some_and(|source| source.blocks.iter().any(|block| block.prose.text.contains(found)));
    for block in &text.blocks {
        let prose = &block.prose.text;
        for (at, name) in rules.names.find_any_case(prose) {
            let found = prose.get(at.clone()).unwrap_or("").replace('\u{a0}', " ");
            let capitals = name.len() >= SHORTEST && name.contains(char::is_uppercase);
            // `POWERSHELL` in a path of the source is as the source has it.
            if found != name && capitals && ends_well(prose, at.end, rules) && !in_source(&found) {
                let in_code = tokens::like_code(prose).iter().any(|(range, _)| overlap(range, &at));
                if !in_code {
                    let message = format!("`{found}` is written `{name}`");
                    out.push(Finding::mistake("product-case", block.prose.raw(at), message));
                }
            }
        }
    }
}

/// Names that are typed where a term should give them, so that a renaming would miss them. Labels of screens are
/// what the screen says.
pub(super) fn typed(text: &Document, rules: &Rules, out: &mut Vec<Finding>) {
    for block in &text.blocks {
        for (at, name) in rules.kept.find(&block.prose.text) {
            let Some(term) = rules.terms.get(name) else { continue };
            let label = block.bold.iter().any(|(_, range)| overlap(range, &at));
            // A former name beside the present one explains it.
            let beside = |p: &Placeholder| p.name.contains(term.as_str()) && block.range.contains(&p.range.start);
            if !label && ends_well(&block.prose.text, at.end, rules) && !text.placeholders.iter().any(beside) {
                let message = format!("the name `{name}` is typed into the text");
                let help = format!("put the term `{term}` there: a renaming is then one line in locales/terms.ftl");
                out.push(Finding::mistake("typed-name", block.prose.raw(at), message).help(help));
            }
        }
    }
}

/// Forms that translations are known to get wrong.
pub(super) fn wrong_forms(text: &Document, source: Option<&Document>, rules: &Rules, out: &mut Vec<Finding>) {
    for block in &text.blocks {
        for (at, wrong) in rules.wrong.find(&block.prose.text) {
            let quoted = source.is_some_and(|source| source.blocks.iter().any(|block| block.prose.text.contains(wrong)));
            if let Some(right) = rules.right.get(wrong).filter(|_| !quoted) {
                let finding = Finding::mistake("term", block.prose.raw(at), format!("`{wrong}` is known to be wrong"));
                out.push(finding.help(format!("write `{right}`")));
            }
        }
    }
}

/// Words in capitals that the source does not have.
pub(super) fn shouting(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    const SHORTEST: usize = 5;
    let source = &pair.source.written;
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
        let first = |block: &Block| block.prose.text.trim_start().chars().next();
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

/// Letters behind a hyphen from which on they are no ending but a word: `TCP-port`.
const COMPOUND: usize = 4;

/// Whether nothing but an ending of the language follows.
pub(super) fn ends_well(text: &str, end: usize, rules: &Rules) -> bool {
    let rest = text.get(end..).unwrap_or("");
    let ending: String = rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '‘')).collect();
    let ending = ending.trim_end_matches(['\'', '’', '‘', '-']);
    ending.is_empty()
        || ending.starts_with('-')
            && ending.chars().nth(1).is_some_and(char::is_alphabetic)
            && (rules.endings.is_none() || ending.chars().count() > COMPOUND)
        || rules.endings.as_ref().is_some_and(|endings| endings.is_match(ending))
}

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}
