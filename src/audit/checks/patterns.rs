//! What patterns say is wrong: a few that hold in any language, and the author's for typography, voice and words that
//! are not used.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::audit::Role;
use crate::audit::document::{BlockKind, Document};
use crate::audit::finding::{Finding, Weight, shown};
use crate::audit::rules::{Pattern, Place, Rules};

/// Wrong in any language. The last one finds remarks that translators leave for themselves.
static EVERYWHERE: LazyLock<Vec<Pattern>> = LazyLock::new(|| {
    let patterns = [
        ("typography", r"[,;:]{2}|[!?]{2}|[^.]\.\.(?:[^.]|$)", "doubled punctuation"),
        ("typography", r"(?:^|[\s\p{L}])(?P<at>--)(?:[\s\p{L}]|$)", "two hyphens as a dash"),
        ("typography", r"&[a-z]+;|</?[a-z]{1,6}>", "a sign of HTML"),
        ("untranslated", r"\b(?:TO[D]O|FIX[M]E|XXX)\b", "a remark of the translator"),
    ];
    let pattern = |(code, find, message): (&'static str, &str, &str)| {
        Some(Pattern {
            code,
            find: Regex::new(find).ok()?,
            unless: None,
            place: Place::Text,
            weight: Weight::Mistake,
            message: message.to_owned(),
            help: None,
        })
    };
    patterns.into_iter().filter_map(pattern).collect()
});

pub(super) fn check(text: &Document, source: Option<&Document>, role: Role, rules: &Rules, out: &mut Vec<Finding>) {
    // Labels of screens are in the language of the screen.
    let labels: BTreeSet<&str> = source
        .into_iter()
        .flat_map(|source| &source.blocks)
        .flat_map(|block| &block.bold)
        .map(|(label, _)| label.as_str())
        .collect();
    for block in text.blocks.iter().filter(|block| block.kind != BlockKind::Code) {
        for pattern in EVERYWHERE.iter().chain(&rules.patterns) {
            let here = match pattern.place {
                Place::Text => true,
                Place::Step => matches!(block.kind, BlockKind::Step(_)),
                Place::Question => role == Role::Question,
            };
            if !here || pattern.unless.as_ref().is_some_and(|unless| unless.is_match(&block.prose.text)) {
                continue;
            }
            for found in pattern.find.captures_iter(&block.prose.text) {
                let Some(at) = found.name("at").or_else(|| found.get(0)) else { continue };
                let inside = |range: &Range<usize>| range.start <= at.start() && at.end() <= range.end;
                if block.bold.iter().any(|(label, range)| inside(range) && labels.contains(label.as_str())) {
                    continue;
                }
                let message = format!("{}: `{}`", pattern.message, shown(at.as_str()));
                out.push(Finding {
                    code: pattern.code,
                    weight: pattern.weight,
                    range: block.prose.raw(at.range()),
                    message,
                    help: pattern.help.clone(),
                });
            }
        }
    }
}

/// Letters that the language does not have: a text of another language, or a slip of the keyboard. And characters
/// that nobody can see, or that are half a letter.
pub(super) fn letters(text: &Document, rules: &Rules, out: &mut Vec<Finding>) {
    const HIDDEN: [char; 8] = ['\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{2028}', '\u{feff}'];
    let broken = |c: char| HIDDEN.contains(&c) || c == '\u{fffd}' || ('\u{300}'..='\u{36f}').contains(&c);
    for block in &text.blocks {
        if let Some((at, letter)) = block.prose.text.char_indices().find(|(_, c)| broken(*c)) {
            let message = format!("a character that is no letter: U+{:04X}", u32::from(letter));
            let range = block.prose.raw(at..at + letter.len_utf8());
            let finding = Finding { code: "foreign-letter", weight: Weight::Mistake, range, message, help: None };
            out.push(finding.help("delete it, or type the letter anew"));
        }
    }
    if rules.letters.is_empty() {
        return;
    }
    for block in text.blocks.iter().filter(|block| block.kind != BlockKind::Code) {
        let wrong = |c: char| c.is_alphabetic() && !c.is_ascii() && !c.to_lowercase().any(|small| rules.letters.contains(&small));
        if let Some((at, letter)) = block.prose.text.char_indices().find(|(_, c)| wrong(*c)) {
            let message = format!("the language has no letter `{letter}`");
            let range = block.prose.raw(at..at + letter.len_utf8());
            out.push(Finding { code: "foreign-letter", weight: Weight::Mistake, range, message, help: None });
        }
    }
}
