//! Light stemming: endings as data, one algorithm for all languages.
//!
//! A word goes through a few steps. Each step takes off, or replaces, the longest of its endings that leaves enough letters
//! in front. The steps peel in layers (`shranj-ev-a-ti`), so that all forms of a word arrive at the same stem, whichever
//! layers they wear. Understemming is cheap, since the search also knows prefixes and edits; joining two unrelated words is not.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Longest ending that is looked at, in letters.
const LONGEST: usize = 8;

/// One step as it stands in the file of a language.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    /// Letters of which one must stand before an ending that is taken off; empty: any letter will do.
    pub after: String,
    /// Endings by the letters that must stay: `ending`, or `ending>replacement`. An ending replaced by itself protects
    /// the word from the shorter endings of the step.
    pub endings: Vec<(usize, Vec<String>)>,
}

/// What one ending asks for and turns into.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Ending {
    least: usize,
    replacement: Option<Box<str>>,
}

/// One step, ready for use.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Step {
    after: String,
    endings: HashMap<Box<str>, Ending>,
}

/// The stemmer of one language. One without steps leaves all words as they are.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Stemmer {
    steps: Vec<Step>,
}

impl Stemmer {
    /// Prepares the steps in their order. Of an ending given twice in one step the later counts.
    #[must_use]
    pub(super) fn new(rules: &[Rules]) -> Self {
        Self { steps: rules.iter().map(Step::new).collect() }
    }

    /// The stem of a word in folded letters (lower case, no diacritics). A word with a digit is a code: it stays whole.
    #[must_use]
    pub(super) fn stem(&self, word: &str) -> String {
        let mut stem = word.to_owned();
        if !word.contains(|c: char| c.is_ascii_digit()) {
            for step in &self.steps {
                step.apply(&mut stem);
            }
        }
        stem
    }
}

impl Step {
    fn new(rules: &Rules) -> Self {
        let mut endings = HashMap::new();
        for (least, group) in &rules.endings {
            for entry in group {
                let (ending, replacement) = match entry.split_once('>') {
                    Some((ending, replacement)) => (ending, Some(replacement.into())),
                    None => (entry.as_str(), None),
                };
                endings.insert(ending.into(), Ending { least: *least, replacement });
            }
        }
        Self { after: rules.after.clone(), endings }
    }

    /// Takes off the longest ending that fits.
    fn apply(&self, word: &mut String) {
        let letters = word.chars().count();
        // The word never goes as a whole.
        let skip = letters.saturating_sub(LONGEST).max(1);
        for (before, (at, _)) in word.char_indices().enumerate().skip(skip) {
            let Some((kept, ending)) = word.split_at_checked(at) else { return };
            let Some(rule) = self.endings.get(ending) else { continue };
            let bare = rule.replacement.is_none();
            if before < rule.least || (bare && !self.after.is_empty() && !kept.ends_with(|c| self.after.contains(c))) {
                continue;
            }
            word.truncate(at);
            word.push_str(rule.replacement.as_deref().unwrap_or_default());
            return;
        }
    }
}
