//! Lists of phrases that are looked for together, such as the names of all products.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use regex::Regex;

/// Phrases, the longest first, so that one in a longer one is not meant by itself. A space in a phrase is any space
/// in a text.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    list: Vec<String>,
    exact: Option<Regex>,
    any_case: Option<Regex>,
    by_small: BTreeMap<String, usize>,
}

impl Phrases {
    /// A list of phrases; doubled ones count once.
    #[must_use]
    pub fn new(phrases: impl IntoIterator<Item = String>) -> Self {
        let mut list: Vec<String> =
            phrases.into_iter().filter(|phrase| phrase.chars().count() > 1).collect::<BTreeSet<_>>().into_iter().collect();
        list.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        if list.is_empty() {
            return Self::default();
        }
        let escaped: Vec<String> = list.iter().map(|phrase| regex::escape(phrase).replace(' ', "[ \u{a0}]")).collect();
        let pattern = escaped.join("|");
        let by_small = list.iter().enumerate().rev().map(|(index, phrase)| (phrase.to_lowercase(), index)).collect();
        Self { exact: Regex::new(&pattern).ok(), any_case: Regex::new(&format!("(?i){pattern}")).ok(), by_small, list }
    }

    /// The phrases.
    #[must_use]
    pub fn list(&self) -> &[String] {
        &self.list
    }

    /// Where phrases stand, each from the start of a word on.
    pub(super) fn find<'a>(&'a self, text: &str) -> Vec<(Range<usize>, &'a str)> {
        self.all(self.exact.as_ref(), text)
    }

    /// The same, whatever the capitals.
    pub(super) fn find_any_case<'a>(&'a self, text: &str) -> Vec<(Range<usize>, &'a str)> {
        self.all(self.any_case.as_ref(), text)
    }

    fn all<'a>(&'a self, pattern: Option<&Regex>, text: &str) -> Vec<(Range<usize>, &'a str)> {
        let begins = |at: usize| text.get(..at).and_then(|before| before.chars().next_back()).is_none_or(|c| !c.is_alphanumeric());
        let found = pattern.into_iter().flat_map(|pattern| pattern.find_iter(text)).filter(|found| begins(found.start()));
        found.filter_map(|found| Some((found.range(), self.phrase(found.as_str())?))).collect()
    }

    fn phrase(&self, found: &str) -> Option<&str> {
        let plain = found.replace('\u{a0}', " ");
        let index = self.by_small.get(&plain.to_lowercase())?;
        // Two phrases may differ in their capitals only.
        let exact = self.list.iter().find(|phrase| **phrase == plain);
        exact.or_else(|| self.list.get(*index)).map(String::as_str)
    }
}
