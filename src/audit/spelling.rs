//! Spelling, against a dictionary of the system.

use std::collections::BTreeSet;

use super::checks::{like_code, words};
use super::document::{BlockKind, Document, stands_for_something};
use super::finding::Finding;
use super::rules::Rules;

/// Shortest word that is looked up, in letters.
const SHORTEST: usize = 3;

/// A dictionary of one language.
pub struct Speller {
    dictionary: spellbook::Dictionary,
}

impl std::fmt::Debug for Speller {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Speller")
    }
}

impl Speller {
    /// A dictionary from the texts of a Hunspell `.aff` and `.dic` file.
    ///
    /// # Errors
    /// What is wrong with the files.
    pub fn new(aff: &str, dic: &str) -> Result<Self, String> {
        spellbook::Dictionary::new(aff, dic).map(|dictionary| Self { dictionary }).map_err(|error| error.to_string())
    }

    /// Whether the dictionary has the word.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        self.dictionary.check(word)
    }
}

pub(super) fn check(text: &Document, source: Option<&Document>, rules: &Rules, speller: &Speller) -> Vec<Finding> {
    // Words of the source are labels and names that were taken over.
    let taken: BTreeSet<&str> = source
        .into_iter()
        .flat_map(|source| &source.blocks)
        .flat_map(|block| words(&block.prose.text))
        .map(|(_, word)| word)
        .collect();
    let mut out = Vec::new();
    for block in text.blocks.iter().filter(|block| block.kind != BlockKind::Code) {
        let code = like_code(&block.prose.text);
        for (start, word) in words(&block.prose.text) {
            let range = start..start + word.len();
            // An ending of something that is put in is no word.
            let ending = block.prose.text.get(..start).and_then(|before| before.chars().next_back());
            let ending = ending.is_some_and(|c| stands_for_something(c) || matches!(c, '-' | '’'));
            if ending || taken.contains(word) || code.iter().any(|(token, _)| token.start <= start && start < token.end) {
                continue;
            }
            let small = word.to_lowercase();
            // Names, codes and labels of screens are not words of the language.
            let label = block.bold.iter().any(|(_, bold)| bold.start <= start && start < bold.end);
            let odd = word.chars().any(|c| !c.is_alphabetic()) || word.chars().skip(1).any(char::is_uppercase);
            let short = word.chars().count() < SHORTEST;
            if label || odd || short || rules.knows(&small) || is_name(word, rules) || speller.has(word) || speller.has(&small) {
                continue;
            }
            let finding = Finding::suggestion("spelling", block.prose.raw(range), format!("the dictionary has no word `{word}`"));
            out.push(finding.help("a right word belongs into `words` of audit.yaml"));
        }
    }
    out
}

/// Whether a word belongs to a name, with or without an ending.
fn is_name(word: &str, rules: &Rules) -> bool {
    rules.names.list().iter().flat_map(|name| name.split(' ')).any(|part| {
        word.strip_prefix(part)
            .is_some_and(|ending| ending.is_empty() || rules.endings.as_ref().is_some_and(|endings| endings.is_match(ending)))
    })
}
