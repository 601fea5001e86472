//! What the search knows about a language: words that say nothing, negations, endings, the keyboard, what it looks like.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, HashSet};

use super::stem::{Rules, Stemmer};
use super::text::{fold, stretches, word};

/// One language, as data of its content authors.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub struct Language {
    stop: HashSet<String>,
    negations: HashSet<String>,
    contrasts: HashSet<String>,
    lists: BTreeMap<String, Vec<String>>,
    stemmer: Stemmer,
    keyboard: Vec<String>,
    pub(super) profile: Profile,
}

/// What a language is told by, in a query of a few words.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub struct Profile {
    /// Its letters with diacritics.
    pub letters: String,
    /// Groups of three folded letters with their strength, 1 to 3; `_` is the edge of a word.
    pub groups: HashMap<String, f32>,
    /// Folded words that are at home in all languages, such as product names.
    pub names: HashSet<String>,
}

/// Small words of a language, in natural spelling.
#[derive(Debug, Default, Clone)]
pub struct Words {
    /// Words that say nothing about the trouble.
    pub stop: Vec<String>,
    /// Words that turn a statement round.
    pub negations: Vec<String>,
    /// Words that begin a new clause, such as *but*.
    pub contrasts: Vec<String>,
    /// Words that phrases take as one, by the name of the list.
    pub lists: BTreeMap<String, Vec<String>>,
}

impl Language {
    /// Rows of keys are in natural spelling.
    #[must_use]
    pub fn new(words: &Words, stems: &[Rules], keyboard: &[String], profile: Profile) -> Self {
        let folded = |words: &[String]| words.iter().flat_map(|w| stretches(w).map(|s| word(s).whole)).collect();
        Self {
            stop: folded(&words.stop),
            negations: folded(&words.negations),
            contrasts: folded(&words.contrasts),
            lists: words.lists.clone(),
            stemmer: Stemmer::new(stems),
            keyboard: keyboard.iter().map(|row| fold(row)).collect(),
            profile,
        }
    }

    /// Whether a folded word is one that says nothing in a query.
    #[must_use]
    pub fn is_stop(&self, word: &str) -> bool {
        self.stop.contains(word)
    }

    /// Whether a folded word turns a statement round.
    #[must_use]
    pub fn negates(&self, word: &str) -> bool {
        self.negations.contains(word)
    }

    /// Whether a folded word begins a new clause.
    #[must_use]
    pub fn contrasts(&self, word: &str) -> bool {
        self.contrasts.contains(word)
    }

    /// The words that phrases name as `$name`.
    #[must_use]
    pub fn list(&self, name: &str) -> Option<&[String]> {
        self.lists.get(name).map(Vec::as_slice)
    }

    /// Names of the lists of words.
    pub fn lists(&self) -> impl Iterator<Item = &str> {
        self.lists.keys().map(String::as_str)
    }

    /// The stem of a folded word.
    #[must_use]
    pub fn stem(&self, word: &str) -> String {
        self.stemmer.stem(word)
    }

    /// The rows of letters of the keyboard, from the top.
    #[must_use]
    pub fn keyboard(&self) -> &[String] {
        &self.keyboard
    }
}
