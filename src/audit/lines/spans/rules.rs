//! What the checks of bold parts, links, capital letters and omissions know about a language and its source language.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;

use super::phrase::Phrase;
use super::text::{all_low, all_up, is_up};

/// The words under `spans` in `locales/<locale>/audit.yaml`.
#[derive(Debug, Clone, Default)]
pub struct SpanWords {
    /// Nouns that say what a label or a link is, such as `page` or `button`: each kind with all its forms.
    pub descriptors: BTreeMap<String, Vec<String>>,
    /// Small words that join, with which no label and no title ends.
    pub edge_words: BTreeSet<String>,
    /// Words with which no label and no title begins.
    pub start_words: BTreeSet<String>,
    /// Small words that may be a whole label, such as `yes`.
    pub label_words: BTreeSet<String>,
    /// Verbs of instructions.
    pub verbs: BTreeSet<String>,
    /// Words right before a link that leads to further reading.
    pub see: BTreeSet<String>,
    /// The word for `how`.
    pub how: BTreeSet<String>,
    /// Abbreviations whose full stop may end a label or a link.
    pub abbreviations: BTreeSet<String>,
    /// Words of which one must stand where the source has a word of `must_stay`, by meaning.
    pub traces: BTreeMap<String, Vec<String>>,
    /// In the source language: small words that say nothing about what a label is.
    pub function_words: BTreeSet<String>,
    /// In the source language: labels that other languages write with small letters.
    pub generic_labels: Vec<String>,
    /// In the source language: words right before a label of a screen.
    pub label_before: BTreeSet<String>,
    /// In the source language: words right before a link with the title of a page, beside those of `see`.
    pub link_before: BTreeSet<String>,
    /// In the source language: names with capitals inside.
    pub mixed_names: BTreeSet<String>,
    /// In the source language: words that must leave a trace in a translation, by meaning.
    pub must_stay: BTreeMap<String, Vec<String>>,
    /// In the source language: names with `&` that other languages write with small letters.
    pub ampersand_names: Vec<String>,
}

/// What the checks know about a language and its source language.
#[derive(Debug, Clone, Default)]
pub struct SpanRules {
    pub(super) own: SpanWords,
    pub(super) source: SpanWords,
    own_nouns: BTreeMap<String, Vec<String>>,
    source_nouns: BTreeMap<String, Vec<String>>,
    pub(super) kept: Vec<Kept>,
    /// Finds first words of what is wanted quickly; not each that it finds is one.
    pub(super) any_kept: Option<Regex>,
}

/// A meaning of the source that must leave a trace.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    /// Words of the source.
    pub(super) wanted: Vec<Phrase>,
    /// Words of the translation.
    pub(super) traces: Vec<Phrase>,
}

impl SpanRules {
    /// Rules from the words of a language and those of the source language, and the patterns in them that are none.
    #[must_use]
    pub fn new(own: &SpanWords, source: &SpanWords) -> (Self, Vec<String>) {
        let mut bad = Vec::new();
        let mut kept = Vec::new();
        for (meaning, words) in &source.must_stay {
            let wanted = phrases(words, &mut bad);
            let traces = own.traces.get(meaning).map(|words| phrases(words, &mut bad)).unwrap_or_default();
            // Without traces nothing is known about this meaning.
            if !traces.is_empty() {
                kept.push(Kept { wanted, traces });
            }
        }
        let patterns: Vec<String> = kept.iter().flat_map(|kept| &kept.wanted).map(Phrase::pattern).collect();
        let any_kept = (!patterns.is_empty()).then(|| Regex::new(&format!("(?i){}", patterns.join("|"))));
        let any_kept = any_kept.and_then(|pattern| pattern.map_err(|error| bad.push(error.to_string())).ok());
        let rules = Self {
            own_nouns: forms(&own.descriptors),
            source_nouns: forms(&source.descriptors),
            own: own.clone(),
            source: source.clone(),
            kept,
            any_kept,
        };
        (rules, bad)
    }

    /// Which kinds of things a word of the language stands for.
    pub(super) fn nouns(&self, word: &str) -> &[String] {
        self.own_nouns.get(&word.to_lowercase()).map_or(&[], Vec::as_slice)
    }

    /// Which kinds of things a word of the source language stands for.
    pub(super) fn source_nouns(&self, word: &str) -> &[String] {
        self.source_nouns.get(&word.to_lowercase()).map_or(&[], Vec::as_slice)
    }

    /// Whether a word of the source says nothing about what a label is.
    pub(super) fn says_little(&self, word: &str) -> bool {
        self.source.function_words.contains(&word.to_lowercase())
    }

    /// Whether a word is a verb of instructions.
    pub(super) fn is_verb(&self, word: &str) -> bool {
        self.own.verbs.contains(&word.to_lowercase())
    }

    /// Whether a word leads to further reading.
    pub(super) fn is_see(&self, word: &str) -> bool {
        self.own.see.contains(&word.to_lowercase())
    }

    /// Whether a part of a text before a label ends with a word with a capital that is no abbreviation and no verb:
    /// the label began before.
    pub(super) fn begins_label(&self, word: &str) -> bool {
        is_up(word) && !all_up(word) && !self.is_verb(word)
    }

    /// Whether a word with capitals inside is wrong beside a word of the source in small letters.
    pub(super) fn is_variant(&self, word: &str) -> bool {
        !all_low(word) && !all_up(word) && !self.source.mixed_names.contains(word)
    }
}

/// Forms with the keys under which they stand.
fn forms(descriptors: &BTreeMap<String, Vec<String>>) -> BTreeMap<String, Vec<String>> {
    let mut forms: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (key, words) in descriptors {
        for word in words {
            forms.entry(word.to_lowercase()).or_default().push(key.clone());
        }
    }
    forms
}

fn phrases(words: &[String], bad: &mut Vec<String>) -> Vec<Phrase> {
    let mut found = Vec::new();
    for text in words {
        match Phrase::new(text) {
            Some(phrase) => found.push(phrase),
            None => bad.push(text.clone()),
        }
    }
    found
}
