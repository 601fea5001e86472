//! All Fluent files of a knowledge base.

use std::collections::{BTreeMap, BTreeSet};

use super::{Entry, MessageFile};

/// The Fluent files of all locales.
#[derive(Debug, Clone, Default)]
pub struct Messages {
    /// `locales/terms.ftl`: the terms of all locales.
    pub terms: Option<MessageFile>,
    /// The files of each locale.
    pub locales: BTreeMap<String, LocaleMessages>,
}

/// The Fluent files of one locale.
#[derive(Debug, Clone, Default)]
pub struct LocaleMessages {
    /// Files by name without `.ftl`: `nasvet`, `terms`, `facts`, and one for each topic.
    pub files: BTreeMap<String, MessageFile>,
}

impl Messages {
    /// Whether a locale itself, without fallback, has a message, in one of the files that serve a topic.
    #[must_use]
    pub fn has(&self, locale: &str, topic: &str, key: &str, attribute: Option<&str>) -> bool {
        self.entry(locale, topic, key).is_some_and(|entry| match attribute {
            None => entry.value.is_some(),
            Some(name) => entry.attributes.iter().any(|(a, ..)| a == name),
        })
    }

    /// The message of a locale itself, in one of the files that serve a topic.
    #[must_use]
    pub fn entry(&self, locale: &str, topic: &str, key: &str) -> Option<&Entry> {
        let files = &self.locales.get(locale)?.files;
        [topic, "facts", "nasvet"]
            .iter()
            .filter_map(|stem| files.get(*stem))
            .flat_map(|file| &file.entries)
            .find(|e| !e.is_term && e.key == key)
    }

    /// Names of all terms that a locale may use.
    #[must_use]
    pub fn term_names(&self, locale: &str) -> BTreeSet<&str> {
        self.term_entries(locale).map(|entry| entry.key.as_str()).collect()
    }

    /// The cases that a term has in a locale; empty for a name that is written the same everywhere.
    #[must_use]
    pub fn term_cases(&self, locale: &str, name: &str) -> Vec<&str> {
        let selects = self.term_entries(locale).filter(|e| e.key == name).filter_map(|e| e.value.as_ref()).flat_map(|p| &p.selects);
        selects.filter(|s| s.variable.as_deref() == Some("case")).flat_map(|s| s.keys.iter().map(String::as_str)).collect()
    }

    fn term_entries(&self, locale: &str) -> impl Iterator<Item = &Entry> {
        let own = self.locales.get(locale).and_then(|l| l.files.get("terms"));
        self.terms.iter().chain(own).flat_map(|file| &file.entries).filter(|entry| entry.is_term)
    }
}
