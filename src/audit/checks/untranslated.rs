//! Sentences and words that stayed in the source language.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::Pair;
use super::names::words;
use crate::audit::document::{Block, BlockKind, stands_for_something};
use crate::audit::finding::{Finding, shown};
use crate::audit::phrases::Phrases;

/// Words that a sentence needs to be called untranslated because it is the same as in the source.
const SAME_WORDS: usize = 3;
/// Share of words of the source language from which on a sentence counts as untranslated.
const FOREIGN_SHARE: f64 = 0.2;

pub(super) fn check(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    let mut labels: Vec<String> = pair.source.blocks.iter().flat_map(|block| labels(&block.prose.text)).collect();
    labels.sort_by_key(|label| std::cmp::Reverse(label.len()));
    let labels = Labels { own: labels, kept: &pair.rules.kept };
    let sentences_of_source: Vec<String> =
        pair.source.blocks.iter().flat_map(|block| sentences(block, &labels).into_iter().map(|(_, text)| plain(&text))).collect();
    for block in pair.target.blocks.iter().filter(|block| block.kind != BlockKind::Code) {
        for (range, text) in sentences(block, &labels) {
            let all: Vec<&str> = free_words(&text).filter(|word| word.chars().any(char::is_alphabetic)).collect();
            let small = all.iter().filter(|word| word.chars().next().is_some_and(char::is_lowercase)).count();
            let foreign: Vec<&str> =
                all.iter().copied().filter(|word| pair.rules.source_words.contains(&word.to_lowercase())).collect();
            let same = small >= 2 && all.len() >= SAME_WORDS && sentences_of_source.contains(&plain(&text));
            #[expect(clippy::cast_precision_loss, reason = "a sentence has few words")]
            let share = foreign.len() as f64 / all.len().max(1) as f64;
            let place = block.prose.raw(range.clone());
            if same || foreign.len() >= 2 && share >= FOREIGN_SHARE {
                out.push(Finding::mistake("untranslated", place, format!("not translated: `{}`", shown(&text))));
            } else if let Some(word) = foreign.iter().find(|word| word.chars().all(char::is_lowercase)) {
                out.push(Finding::mistake("english-left", place, format!("`{word}` is a word of the source language")));
            }
        }
    }
    left_over(pair, &labels, out);
}

/// Words of the source's own sentence in the translation: no label, no name, and no word of both languages. Below this
/// length too many words of two languages are the same.
const SHORTEST_LEFT: usize = 4;

fn left_over(pair: &Pair<'_>, labels: &Labels<'_>, out: &mut Vec<Finding>) {
    for (source, target) in pair.aligned.pairs.iter().filter(|(_, target)| target.kind != BlockKind::Code) {
        let in_source: BTreeSet<String> = sentences(source, labels)
            .iter()
            .flat_map(|(_, text)| free_words(text).map(str::to_owned).collect::<Vec<_>>())
            .filter(|word| word.chars().all(|c| c.is_ascii_lowercase()))
            .collect();
        for (range, text) in sentences(target, labels) {
            let code = super::tokens::like_code(&text);
            for (at, word) in words(&text) {
                let candidate = word.chars().count() >= SHORTEST_LEFT && in_source.contains(word);
                let known = pair.rules.own_words.contains(word) || pair.rules.source_words.contains(word) || pair.rules.knows(word);
                let bracketed = text.get(..at).is_some_and(|before| before.rfind('(') > before.rfind(')'));
                let code = code.iter().any(|(token, _)| token.contains(&at));
                if candidate && !known && !bracketed && !code {
                    let place = target.prose.raw(range.start + at..range.start + at + word.len());
                    // The whole sentence is told already.
                    if out.iter().any(|told| told.code == "untranslated" && told.range.contains(&place.start)) {
                        continue;
                    }
                    let finding = Finding::mistake("english-left", place, format!("`{word}` stands in the source, too"));
                    out.push(finding.help("translate it; a word of both languages belongs into `own_words` of audit.yaml"));
                }
            }
        }
        // A label and its translation in brackets that is none.
        for (label, range) in &target.bold {
            let again = format!(" ({label})");
            let own = target.prose.text.get(range.end..).is_some_and(|rest| rest.starts_with(&again));
            if own && !source.prose.text.contains(&again) {
                let place = target.prose.raw(range.end + 2..range.end + again.len() - 1);
                out.push(Finding::mistake("untranslated", place, format!("the label `{label}` is its own translation")));
            }
        }
    }
}

/// Names of things on screens: several words that begin with capitals, and what stands in quotation marks.
static LABEL: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b[A-Z][\w-]*(?: (?:(?:and|of|the|in|for|to|on|as) )?[A-Z0-9][\w-]*)+|“[^”]+”").ok());

/// What a text names without translating it.
struct Labels<'a> {
    /// Labels that the source itself names.
    own: Vec<String>,
    /// Names and labels of the glossary.
    kept: &'a Phrases,
}

/// The labels that a text names, without quotation marks.
fn labels(text: &str) -> Vec<String> {
    let found = LABEL.as_ref().map(|label| label.find_iter(text).map(|found| found.as_str()).collect::<Vec<_>>());
    let (quoted, named): (Vec<&str>, Vec<&str>) = found.unwrap_or_default().into_iter().partition(|label| label.starts_with('“'));
    // The first words may have capitals only because a sentence begins there: “Or in Active Directory”.
    let ends = |label: &str| {
        let starts = label
            .char_indices()
            .filter(|(at, c)| c.is_uppercase() && (*at == 0 || label.get(..*at).is_some_and(|t| t.ends_with(' '))));
        starts.filter_map(|(at, _)| label.get(at..)).filter(|part| part.contains(' ')).map(str::to_owned).collect::<Vec<_>>()
    };
    let quoted = quoted.into_iter().map(|label| label.trim_matches(['“', '”']).to_owned());
    quoted.chain(named.into_iter().flat_map(ends)).collect()
}

/// Sentences without bold parts and other labels, which name things on English screens, each with its place in the
/// prose.
fn sentences(block: &Block, labels: &Labels<'_>) -> Vec<(Range<usize>, String)> {
    let mut text = block.prose.text.clone();
    let mut blank = |range: Range<usize>| {
        if let Some(part) = text.get(range.clone()) {
            let blank = " ".repeat(part.len());
            text.replace_range(range, &blank);
        }
    };
    block.bold.iter().for_each(|(_, range)| blank(range.clone()));
    labels.kept.find(&block.prose.text).into_iter().for_each(|(at, _)| blank(at));
    for label in &labels.own {
        for (at, _) in block.prose.text.match_indices(label.as_str()) {
            blank(at..at + label.len());
        }
    }
    let mut out = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices() {
        let end = at + sign.len_utf8();
        let over = matches!(sign, '.' | '!' | '?' | ':' | ';' | '|' | '\n')
            && text.get(end..).is_none_or(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
        if over {
            out.push((start..end, text.get(start..end).unwrap_or("").to_owned()));
            start = end;
        }
    }
    out.push((start..text.len(), text.get(start..).unwrap_or("").to_owned()));
    out.retain(|(_, text)| text.chars().any(char::is_alphabetic));
    out
}

/// Words that are not endings of something that is put in.
fn free_words(text: &str) -> impl Iterator<Item = &str> {
    words(text)
        .filter(|(at, _)| !text.get(..*at).and_then(|before| before.chars().next_back()).is_some_and(is_part_of_word))
        .map(|(_, word)| word)
}

fn is_part_of_word(sign: char) -> bool {
    stands_for_something(sign) || matches!(sign, '-' | '’' | '\'' | '/')
}

fn plain(text: &str) -> String {
    words(text).map(|(_, word)| word.to_lowercase()).collect::<Vec<_>>().join(" ")
}
