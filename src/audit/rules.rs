//! What the checks know about a language. All of it is data of the knowledge base: `locales/<locale>/audit.yaml` and
//! `locales/glossary.csv`.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;

use super::{NameRules, Phrases, SpanRules, TermRules, TokenRules, Weight};

/// What the checks know about a language and its source language.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    /// Letters of the language beyond a to z.
    pub letters: BTreeSet<char>,
    /// Sign between a number and its fraction; a full stop where nothing is said.
    pub decimal: Option<char>,
    /// Signs that group the digits of large numbers.
    pub grouping: Vec<char>,
    /// Number words, for a digit that a language writes as a word. One that ends in `*` stands for all words
    /// that begin so.
    pub number_words: BTreeMap<String, u32>,
    /// Words of the source language that give away an untranslated sentence.
    pub source_words: BTreeSet<String>,
    /// Words that look like words of the source language and are words of this one.
    pub own_words: BTreeSet<String>,
    /// Sign between a number and its fraction in the source language.
    pub source_decimal: Option<char>,
    /// Signs that group the digits of large numbers in the source language.
    pub source_grouping: Vec<char>,
    /// Number words of the source language.
    pub source_numbers: BTreeMap<String, u32>,
    /// What may follow a name: an ending.
    pub endings: Option<Regex>,
    /// Whether an ending may follow a value that is put in.
    pub endings_after_values: bool,
    /// The quotation marks: the opening and the closing one.
    pub quotes: Option<(char, char)>,
    /// Words that may stand twice in a row.
    pub doubled: BTreeSet<String>,
    /// Patterns of what is wrong.
    pub patterns: Vec<Pattern>,
    /// Names that stay as they are.
    pub names: Phrases,
    /// Names and labels of screens that stay as they are.
    pub kept: Phrases,
    /// Names that have changed once, and their former forms: what stands in a text, and the term that gives it.
    pub terms: BTreeMap<String, String>,
    /// Names and abbreviations of the source language for which the language has words of its own.
    pub localized: BTreeSet<String>,
    /// What is known of bold parts, links, capital letters and omissions.
    pub spans: SpanRules,
    /// What is known of names that stay and words that must not stay.
    pub line_names: NameRules,
    /// What is known of signs, numbers and words.
    pub tokens: TokenRules,
    /// Words and labels with their approved and their wrong renderings.
    pub renderings: TermRules,
    /// Forms that are known to be wrong.
    pub wrong: Phrases,
    /// What is right for each of these.
    pub right: BTreeMap<String, String>,
    /// Words that the dictionary does not know and that are right, in lower case; one that ends in `*` stands for all
    /// words that begin so.
    pub words: BTreeSet<String>,
}

/// A pattern of what is wrong.
#[derive(Debug, Clone)]
pub struct Pattern {
    /// Kind of defect.
    pub code: &'static str,
    /// What to look for; a group called `at` tells the place, else the whole match.
    pub find: Regex,
    /// A text in which this is found is left alone.
    pub unless: Option<Regex>,
    /// Where to look.
    pub place: Place,
    /// How sure it is.
    pub weight: Weight,
    /// What is wrong.
    pub message: String,
    /// What is right.
    pub help: Option<String>,
}

/// Where a pattern is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In all running text.
    Text,
    /// In the steps of numbered lists.
    Step,
    /// In questions.
    Question,
}

impl Place {
    /// All places with the words that stand for them in files.
    pub const ALL: [(&'static str, Self); 3] = [("text", Self::Text), ("step", Self::Step), ("question", Self::Question)];
}

impl Rules {
    /// Whether this is a word that the author says is right.
    #[must_use]
    pub fn knows(&self, word: &str) -> bool {
        self.words.contains(word)
            || word
                .char_indices()
                .skip(2)
                .any(|(at, _)| word.get(..at).is_some_and(|start| self.words.contains(&format!("{start}*"))))
            || self.words.contains(&format!("{word}*"))
    }
}
