//! What the checks of names know about a language and its source language.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use regex::Regex;

use super::matching::Endings;

/// What a file says about names: `names` in `locales/<locale>/audit.yaml`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NameWords {
    /// Names that stay as they are.
    pub list: Vec<String>,
    /// Word that may be left out before a name.
    pub publisher: String,
    /// Phrases in which a name means something else.
    pub not_names: Vec<String>,
    /// Names that are words, too: at the beginning of a sentence they do not count.
    pub ambiguous: BTreeSet<String>,
    /// Names that stand for each other.
    pub same: Vec<Vec<String>>,
    /// Words of the source language.
    pub words: BTreeSet<String>,
    /// What follows an apostrophe and belongs to the word before it.
    pub contractions: BTreeSet<String>,
    /// Small words inside of names.
    pub joining: BTreeSet<String>,
    /// Phrases that may stay in the source language.
    pub kept_phrases: Vec<String>,
    /// Words that never belong to a name.
    pub never_kept: BTreeSet<String>,
    /// Names of the list that are translated.
    pub translated: BTreeSet<String>,
    /// Pattern: what may follow a name as its ending.
    pub endings: String,
    /// Last letters of names that give way to an ending.
    pub dropped_letters: String,
    /// Pattern: what follows names and is no ending of them.
    pub wrong_endings: String,
    /// Pattern: ends of words made from names that begin with a small letter.
    pub small_endings: String,
    /// Patterns of what names are mistaken for, by name.
    pub wrong: BTreeMap<String, String>,
    /// Words that look like an abbreviation of the source.
    pub small: BTreeSet<String>,
    /// Words of the source language that are words of this one, too, or stay.
    pub kept_words: BTreeSet<String>,
}

/// A name of the list.
#[derive(Debug, Clone)]
pub(super) struct Name {
    /// The name as it is shown: without the publisher.
    pub(super) core: String,
    /// The words of that.
    pub(super) words: Vec<String>,
    /// Whether the publisher was left out, so that it may share its place with the name without it.
    pub(super) shares: bool,
    pub(super) ambiguous: bool,
    /// Names of the list in it.
    pub(super) parts: Vec<usize>,
    /// Words of the names that may stand for it.
    pub(super) same: Vec<Vec<String>>,
    /// Names of the list that make it up, if it is nothing but names.
    pub(super) made_of: Vec<usize>,
}

/// What stands for one core in a text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Entry {
    pub(super) bare: Option<usize>,
    pub(super) published: Option<usize>,
}

/// Letters that a name must have without its publisher.
const SHORTEST_CORE: usize = 5;

/// What the checks of names know about a language and its source language.
#[derive(Debug, Clone, Default)]
pub struct NameRules {
    /// The names, the longest first.
    pub(super) names: Vec<Name>,
    /// Names and phrases that are none, the longest first.
    pub(super) finder: Option<Regex>,
    pub(super) by_core: HashMap<String, Entry>,
    /// Names by their first letter, in lower case.
    pub(super) by_letter: HashMap<u8, Vec<usize>>,
    /// For a found text the names that it begins with, the longest first.
    pub(super) shorter: HashMap<String, Vec<String>>,
    pub(super) publisher: String,
    pub(super) endings: Endings,
    /// Names that look like hosts.
    pub(super) hosts: Vec<String>,
    /// The whole of what follows a name and is no ending of it.
    pub(super) wrong_endings: Option<Regex>,
    /// Words made from names end so.
    pub(super) small_endings: Option<Regex>,
    pub(super) wrong: Vec<(String, Regex)>,
    pub(super) small: BTreeSet<String>,
    /// Words of the source language.
    pub(super) source_words: HashSet<String>,
    /// Those that must not stay.
    pub(super) foreign: HashSet<String>,
    pub(super) contractions: BTreeSet<String>,
    pub(super) joining: BTreeSet<String>,
    /// Phrases that may stay in the source language, whatever the capitals.
    pub(super) kept_phrases: Option<Regex>,
    pub(super) never_kept: BTreeSet<String>,
}

impl NameRules {
    /// Rules from what the files of a language and of the source language say, and the patterns that are none.
    #[must_use]
    pub fn new(own: &NameWords, source: &NameWords) -> (Self, Vec<String>) {
        let mut bad = Vec::new();
        let mut regex = |pattern: &str, before: &str, after: &str| {
            let found = (!pattern.is_empty()).then(|| Regex::new(&format!("{before}{pattern}{after}")));
            found.and_then(|found| found.map_err(|_| bad.push(pattern.to_owned())).ok())
        };
        let wrong = own.wrong.iter().filter_map(|(name, pattern)| Some((name.clone(), regex(pattern, "", "")?))).collect();
        let pattern = regex(&own.endings, "^(?i:", ")$");
        let mut rules = Self {
            publisher: source.publisher.clone(),
            endings: Endings { pattern, dropped: own.dropped_letters.clone() },
            wrong_endings: regex(&own.wrong_endings, "^(?:", ")$"),
            small_endings: regex(&own.small_endings, "(?:", ")$"),
            wrong,
            small: own.small.clone(),
            source_words: source.words.iter().cloned().collect(),
            foreign: source.words.difference(&own.kept_words).cloned().collect(),
            contractions: source.contractions.clone(),
            joining: source.joining.clone(),
            kept_phrases: any_of(&[&source.kept_phrases[..], &own.kept_phrases[..]].concat(), "(?i)"),
            never_kept: source.never_kept.clone(),
            ..Self::default()
        };
        rules.hosts = source.list.iter().chain(&own.list).filter(|name| name.contains('.')).cloned().collect();
        rules.list(own, source);
        rules.finder(&[&source.not_names[..], &own.not_names[..]].concat());
        (rules, bad)
    }

    /// The names with all that is known about them.
    fn list(&mut self, own: &NameWords, source: &NameWords) {
        let all: BTreeSet<&String> = source.list.iter().chain(&own.list).filter(|name| !own.translated.contains(*name)).collect();
        let same: Vec<&Vec<String>> = source.same.iter().chain(&own.same).collect();
        for full in all {
            let core = core(full, &source.publisher);
            let others =
                same.iter().filter(|group| group.contains(full)).flat_map(|group| group.iter()).filter(|name| *name != full);
            self.names.push(Name {
                words: split(core),
                shares: core.len() < full.len(),
                ambiguous: source.ambiguous.contains(full) || own.ambiguous.contains(full),
                parts: Vec::new(),
                made_of: Vec::new(),
                same: others.map(|name| split(self::core(name, &source.publisher))).collect(),
                core: core.to_owned(),
            });
        }
        self.names.sort_by_key(|name| std::cmp::Reverse(name.core.len()));
        let cores: Vec<String> = self.names.iter().map(|name| format!(" {} ", name.core)).collect();
        for (name, whole) in self.names.iter_mut().zip(&cores) {
            let part = |(_, core): &(usize, &String)| core.len() < whole.len() && whole.contains(core.as_str());
            name.parts = cores.iter().enumerate().filter(part).map(|(index, _)| index).collect();
        }
        for name in &mut self.names {
            name.made_of = made_of(&format!(" {} ", name.core), &name.parts, &cores);
        }
        for (index, name) in self.names.iter().enumerate() {
            let entry = self.by_core.entry(name.core.clone()).or_default();
            *(if name.shares { &mut entry.published } else { &mut entry.bare }) = Some(index);
            let letter = name.core.bytes().next().unwrap_or(0).to_ascii_lowercase();
            self.by_letter.entry(letter).or_default().push(index);
            // A name of one word is hidden wherever it stands.
            if let [word] = name.words.as_slice() {
                self.foreign.remove(&word.to_lowercase());
            }
        }
    }

    fn finder(&mut self, not_names: &[String]) {
        let all: BTreeSet<String> = self.by_core.keys().chain(not_names).cloned().collect();
        let all = longest_first(all.into_iter().collect());
        for text in &all {
            let shorter = all.iter().filter(|other| other.len() < text.len() && text.starts_with(other.as_str()));
            self.shorter.insert(text.clone(), shorter.cloned().collect());
        }
        self.finder = any_of(&all, "");
    }
}

/// The parts that a name is nothing but; none where a word of it is no name. The longest parts come first.
fn made_of(name: &str, parts: &[usize], cores: &[String]) -> Vec<usize> {
    let mut rest = name.to_owned();
    let mut out = Vec::new();
    for part in parts {
        if let Some(core) = cores.get(*part).filter(|core| rest.contains(core.as_str())) {
            rest = rest.replace(core.as_str(), "  ");
            out.push(*part);
        }
    }
    if rest.trim().is_empty() { out } else { Vec::new() }
}

/// A name without its publisher, where enough is left.
fn core<'a>(name: &'a str, publisher: &str) -> &'a str {
    let rest = name.strip_prefix(publisher).and_then(|rest| rest.strip_prefix(' ')).unwrap_or(name);
    if rest.len() < SHORTEST_CORE || rest.starts_with(|c: char| c.is_ascii_digit()) { name } else { rest }
}

/// A pattern of any of these texts, of which the longest counts.
fn any_of(texts: &[String], flags: &str) -> Option<Regex> {
    let escaped: Vec<String> = longest_first(texts.to_vec()).iter().map(|text| regex::escape(text)).collect();
    (!texts.is_empty()).then(|| Regex::new(&format!("{flags}{}", escaped.join("|"))).ok()).flatten()
}

fn longest_first(mut texts: Vec<String>) -> Vec<String> {
    texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
    texts
}

fn split(name: &str) -> Vec<String> {
    name.split(' ').map(str::to_owned).collect()
}
