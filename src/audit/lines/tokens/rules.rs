//! What these checks know about a language, and what they make of it.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;

use super::literals::Literals;

/// What `audit.yaml` says about a language for these checks. A word that ends in `*` stands for all words that begin so.
#[derive(Debug, Clone, Default)]
pub struct TokenWords {
    /// The quotation marks: the opening and the closing one.
    pub quotes: Option<(char, char)>,
    /// Words that stand for a number, each with it.
    pub number_words: BTreeMap<String, u32>,
    /// Names with a number in them, which no translation must keep.
    pub numbered_names: Vec<String>,
    /// What stands behind an hour for the half of the day.
    pub day_halves: BTreeSet<String>,
    /// Words before the number of a version.
    pub version_words: BTreeSet<String>,
    /// How the names of months begin.
    pub months: Vec<String>,
    /// Words such as “and” and “or”.
    pub conjunctions: BTreeSet<String>,
    /// Endings that tell the forms of one word apart.
    pub case_endings: BTreeSet<String>,
    /// Words that may stand twice.
    pub doubled: BTreeSet<String>,
    /// Length of the shortest part of a compound that is written as one word; nothing where a language has none.
    pub compound_part: Option<usize>,
    /// Most parts of such a compound.
    pub compound_parts: usize,
    /// Whether the last part of a compound, once more behind it, is a slip.
    pub compound_heads: bool,
    /// What may stand before a word and make a new word with it.
    pub prefixes: Vec<String>,
    /// Right words that the dictionary lacks.
    pub words: BTreeSet<String>,
    /// Words by which a text of the language is known.
    pub common_words: BTreeSet<String>,
    /// Verbs that commands begin with, as in `Get-Item`.
    pub command_verbs: Vec<String>,
    /// Last parts of the names of hosts.
    pub domains: Vec<String>,
    /// Endings of file names, without the dot.
    pub file_types: Vec<String>,
    /// Names that look like code and are none.
    pub not_code: BTreeSet<String>,
}

/// The same, ready to be used for translations from one language into another.
#[derive(Debug, Clone, Default)]
pub struct TokenRules {
    pub(super) own: TokenWords,
    pub(super) source: TokenWords,
    pub(super) literals: Literals,
    /// How words begin that are right whatever follows.
    pub(super) own_stems: BTreeSet<String>,
    pub(super) own_numbers: BTreeMap<u32, Vec<String>>,
    pub(super) source_numbers: BTreeMap<u32, Vec<String>>,
    pub(super) numbered_names: Option<Regex>,
    pub(super) dates: Option<Regex>,
}

impl TokenRules {
    /// What is known about a language and about the language of its sources, and the parts of it that could not be
    /// understood.
    #[must_use]
    pub fn new(own: &TokenWords, source: &TokenWords) -> (Self, Vec<String>) {
        let mut bad = Vec::new();
        let names = alternatives(source.numbered_names.iter().chain(&own.numbered_names)).replace(' ', "[ \u{a0}-]?");
        let months = alternatives(&own.months);
        let mut own = own.clone();
        let mut source = source.clone();
        // A form of a word may have no ending.
        own.case_endings.insert(String::new());
        source.case_endings.insert(String::new());
        let rules = Self {
            literals: Literals::new(&source, &mut bad),
            own_stems: own.words.iter().filter_map(|word| word.strip_suffix('*')).map(str::to_owned).collect(),
            own_numbers: by_number(&own.number_words),
            source_numbers: by_number(&source.number_words),
            numbered_names: pattern(&names, "", &mut bad),
            dates: pattern(&months, r"\w{0,4}(?: \d{1,2})?, ?\d{4}", &mut bad),
            own,
            source,
        };
        (rules, bad)
    }
}

/// A part of a pattern that matches each of some texts as it is.
pub(super) fn alternatives<'a>(texts: impl IntoIterator<Item = &'a String>) -> String {
    texts.into_iter().map(|text| regex::escape(text)).collect::<Vec<_>>().join("|")
}

/// A pattern of alternatives, in any case, and what follows them; nothing where there are none.
fn pattern(alternatives: &str, rest: &str, bad: &mut Vec<String>) -> Option<Regex> {
    if alternatives.is_empty() {
        return None;
    }
    let text = format!("(?i)(?:{alternatives}){rest}");
    Regex::new(&text).map_err(|_| bad.push(text)).ok()
}

fn by_number(words: &BTreeMap<String, u32>) -> BTreeMap<u32, Vec<String>> {
    let mut numbers: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    words.iter().for_each(|(word, number)| numbers.entry(*number).or_default().push(word.to_lowercase()));
    numbers
}
