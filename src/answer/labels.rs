//! Facts, values and diagnoses in words.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::escape;
use crate::engine::FactState;
use crate::locale::{Argument, Localizer, Text};
use crate::model::{Fact, FactId, Topic, Value};

/// Words of a topic in the reader's language. Notes which texts had to come from another language.
pub struct Labels<'a> {
    pub(crate) topic: &'a Topic,
    pub(super) localizer: &'a Localizer,
    foreign: RefCell<BTreeMap<String, String>>,
}

impl<'a> Labels<'a> {
    /// Words of `topic` from `localizer`.
    #[must_use]
    pub fn new(topic: &'a Topic, localizer: &'a Localizer) -> Self {
        Self { topic, localizer, foreign: RefCell::default() }
    }

    /// Texts that are shown in another language than the reader's, with that language.
    pub(super) fn foreign(&self) -> BTreeMap<String, String> {
        self.foreign.borrow().clone()
    }

    pub(super) fn note_foreign(&self, what: &str, locale: &str) {
        if locale != self.localizer.locale() {
            self.foreign.borrow_mut().insert(what.to_owned(), locale.to_owned());
        }
    }

    /// A text of the topic; noted when it comes from another language.
    fn content(&self, text: Text) -> String {
        self.note_foreign(&text.text, &text.locale);
        text.text
    }

    /// One of the program's own words, as plain text.
    #[must_use]
    pub fn word(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.localizer.get(key, None, arguments).text
    }

    /// The same, as Markdown.
    pub(super) fn word_md(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        escape::markdown(&self.word(key, arguments))
    }

    /// Short name of a fact.
    #[must_use]
    pub fn fact(&self, fact: FactId) -> String {
        let key = self.key(fact);
        let label = self.localizer.find(&key, Some("label"), &[]).unwrap_or_else(|| self.localizer.get(&key, None, &[]));
        self.content(label)
    }

    /// The question for a fact.
    #[must_use]
    pub fn question(&self, fact: FactId) -> String {
        self.content(self.localizer.get(&self.key(fact), None, &[]))
    }

    /// How to find a fact out: inline Markdown; empty when there is no help.
    #[must_use]
    pub fn help(&self, fact: FactId) -> String {
        self.localizer.find(&self.key(fact), Some("help"), &[]).map_or_else(String::new, |text| self.content(text))
    }

    /// A value of a fact.
    #[must_use]
    pub fn value(&self, fact: FactId, value: &Value) -> String {
        let row = self.topic.facts.get(fact);
        match value {
            Value::List(items) => items.iter().map(|item| self.single(row, item)).collect::<Vec<_>>().join(", "),
            single => self.single(row, single),
        }
    }

    fn single(&self, fact: &Fact, value: &Value) -> String {
        let key = format!("fact-{}", fact.id);
        let choice = match value {
            Value::Bool(_) | Value::Choice(_) | Value::Int(_) => self.localizer.find(&key, Some(&format!("choice-{value}")), &[]),
            _ => None,
        };
        if let Some(text) = choice {
            return self.content(text);
        }
        match value {
            Value::Bool(value) => self.word(if *value { "value-true" } else { "value-false" }, &[]),
            Value::Choice(_) => self.content(self.localizer.get(&key, Some(&format!("choice-{value}")), &[])),
            Value::Int(_) | Value::Number(_) => {
                let number = value.as_number().unwrap_or(0.0);
                match (self.localizer.find(&key, Some("value"), &[("value", Argument::Number(number))]), value) {
                    (Some(text), _) => self.content(text),
                    // A number without a unit is a code or a count and stays as it is.
                    (None, Value::Int(n)) => n.to_string(),
                    (None, _) => self.localizer.number(number),
                }
            }
            Value::Date(date) => self.localizer.date(*date),
            other => escape::one_line(&other.to_string()),
        }
    }

    /// A fact with its value, as Markdown: `label: value`.
    pub(super) fn fact_md(&self, fact: FactId, state: &FactState) -> String {
        let value = match state {
            FactState::Known(value, _) => self.value(fact, value),
            FactState::NotApplicable => self.word("answer-value-not-applicable", &[]),
            _ => self.word("answer-value-unknown", &[]),
        };
        format!("{}: {}", escape::markdown(&self.fact(fact)), escape::markdown(&value))
    }

    /// Title of a diagnosis.
    #[must_use]
    pub fn diagnosis(&self, id: &str) -> String {
        self.content(self.localizer.get(&format!("diagnosis-{id}"), None, &[]))
    }

    /// One sentence about a diagnosis: inline Markdown; empty when there is none.
    pub(super) fn summary(&self, id: &str) -> String {
        self.localizer.find(&format!("diagnosis-{id}"), Some("summary"), &[]).map_or_else(String::new, |text| self.content(text))
    }

    /// Title of a linked page.
    pub(super) fn link(&self, key: &str) -> String {
        self.content(self.localizer.get(&format!("link-{key}"), None, &[]))
    }

    fn key(&self, fact: FactId) -> String {
        format!("fact-{}", self.topic.facts.get(fact).id)
    }
}
