//! Fluent files: keys that mean nothing, attributes and values that do not exist, references that lead nowhere,
//! plural forms that the language does not have or that are missing.

use std::collections::BTreeSet;

use crate::answer::{TEMPLATE_WORDS, WORDS, check_inline, template_words};
use crate::diag::{Diagnostic, Diagnostics, Span, did_you_mean};
use crate::loader::Loaded;
use crate::locale::{Entry, Formats, MessageFile, Pattern};
use crate::model::{Catalogue, Fact, FactId, Kind, Topic};

const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];
const PLURAL_FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

pub(super) fn check(loaded: &Loaded, broken: bool, out: &mut Diagnostics) {
    let mut words = used_words(loaded);
    words.extend(TEMPLATE_WORDS.iter().map(|word| (*word).to_owned()));
    if let Some(file) = &loaded.messages.terms {
        let checking = Checking { loaded, locale: &loaded.base.source_locale, forms: Vec::new(), out };
        checking.terms(file);
    }
    for (locale, texts) in &loaded.messages.locales {
        for (stem, file) in &texts.files {
            let mut checking = Checking { loaded, locale, forms: Formats::new(locale).plural_forms(), out };
            match stem.as_str() {
                "terms" => checking.terms(file),
                "nasvet" => checking.program(file, &words),
                _ if broken => {}
                "facts" => checking.shared(file),
                _ => match loaded.base.topic(stem) {
                    Some(topic) => checking.topic(file, topic),
                    None => {
                        let help = did_you_mean(
                            stem,
                            loaded.base.topics.iter().map(|t| t.id.as_str()).chain(["nasvet", "terms", "facts"]),
                        );
                        checking.out.push(
                            Diagnostic::error("unknown-topic", Span::new(file.file, 0, 0), format!("`{stem}` is no topic"))
                                .maybe_help(help),
                        );
                    }
                },
            }
        }
    }
}

/// Keys of the program's own words that are used: those that the code asks for and those that a template names.
pub(super) fn used_words(loaded: &Loaded) -> BTreeSet<String> {
    let mut words: BTreeSet<String> = WORDS.iter().map(|word| (*word).to_owned()).collect();
    for file in loaded.templates.values() {
        words.extend(template_words(loaded.sources.get(*file).map_or("", |source| source.text.as_str())));
    }
    words
}

struct Checking<'a> {
    loaded: &'a Loaded,
    locale: &'a str,
    forms: Vec<&'static str>,
    out: &'a mut Diagnostics,
}

impl Checking<'_> {
    fn terms(mut self, file: &MessageFile) {
        for entry in &file.entries {
            if !entry.is_term {
                let help = "this file holds terms; a term begins with a dash: `-name = …`";
                self.out.push(Diagnostic::error("unknown-key", entry.span, format!("`{}` is not a term", entry.key)).help(help));
            }
            for (name, span, _) in entry.attributes.iter().filter(|(name, ..)| name != "former") {
                self.unknown_attribute(entry, name, *span, vec!["former".to_owned()]);
            }
            for pattern in patterns(entry) {
                self.references(pattern, "nasvet");
            }
        }
        let known = self.loaded.messages.terms.as_ref().filter(|shared| shared.file != file.file);
        if let Some(known) = known {
            for entry in file.entries.iter().filter(|e| e.is_term) {
                if !known.entries.iter().any(|k| k.is_term && k.key == entry.key) {
                    let help = did_you_mean(&entry.key, known.entries.iter().map(|k| k.key.as_str()));
                    self.out.push(
                        Diagnostic::error(
                            "unknown-term",
                            entry.span,
                            format!("the term `{}` is not in locales/terms.ftl", entry.key),
                        )
                        .maybe_help(help),
                    );
                }
            }
        }
    }

    fn program(&mut self, file: &MessageFile, words: &BTreeSet<String>) {
        for entry in &file.entries {
            if !words.contains(&entry.key) {
                let help = did_you_mean(&entry.key, words.iter().map(String::as_str));
                self.out.push(
                    Diagnostic::error("unknown-key", entry.span, format!("the program has no message `{}`", entry.key))
                        .maybe_help(help),
                );
                continue;
            }
            for (name, span, _) in &entry.attributes {
                self.out.push(Diagnostic::error("unknown-attribute", *span, format!("`{}` has no attribute `.{name}`", entry.key)));
            }
            let source = self.loaded.messages.entry(&self.loaded.base.source_locale, "nasvet", &entry.key);
            let variables: Vec<String> =
                source.into_iter().flat_map(patterns).flat_map(|p| p.variables.iter().map(|(name, _)| name.clone())).collect();
            for pattern in patterns(entry) {
                self.variables(pattern, &variables);
                self.references(pattern, "nasvet");
                self.plurals(pattern);
            }
        }
    }

    fn shared(&mut self, file: &MessageFile) {
        let empty = Catalogue::default();
        let facts = self.loaded.base.topics.first().map_or(&empty, |topic| &topic.facts);
        let shared = |fact: &&Fact| {
            let path = fact.span.and_then(|span| self.loaded.sources.get(span.file)).map(|source| source.path.as_str());
            path == Some("rules/facts.yaml")
        };
        for entry in &file.entries {
            match entry.key.strip_prefix("fact-").and_then(|id| facts.named(id).map(|fact| facts.get(fact)).filter(shared)) {
                Some(fact) => self.fact(entry, fact, "facts"),
                None => self.unknown_key(entry, facts.rows().map(|fact| format!("fact-{}", fact.id)).collect()),
            }
        }
    }

    fn topic(&mut self, file: &MessageFile, topic: &Topic) {
        for entry in &file.entries {
            if entry.is_term {
                let help = "terms stand in terms.ftl";
                self.out.push(
                    Diagnostic::error("unknown-key", entry.span, format!("the term `{}` cannot stand here", entry.key)).help(help),
                );
                continue;
            }
            let key = entry.key.as_str();
            let fact = key.strip_prefix("fact-").and_then(|id| known_fact(&topic.facts, id));
            if let Some(fact) = fact {
                self.fact(entry, fact, &topic.id);
            } else if key.strip_prefix("diagnosis-").is_some_and(|id| topic.diagnosis(id).is_some())
                || key.strip_prefix("topic-") == Some(&topic.id)
            {
                self.plain(entry, &["summary"], topic);
            } else if key.strip_prefix("symptom-").is_some_and(|id| topic.diagnosis(id).is_some() || id == topic.id)
                || key.strip_prefix("link-").is_some_and(|id| topic.links.iter().any(|link| link.key == id))
            {
                self.plain(entry, &[], topic);
            } else {
                self.unknown_key(entry, keys(topic));
            }
        }
    }

    fn unknown_key(&mut self, entry: &Entry, known: Vec<String>) {
        if entry.key.strip_prefix("fact-").is_some_and(|id| self.loaded.rejected.contains(id)) {
            return;
        }
        let near = crate::diag::nearest(&entry.key, known.iter().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
        let help = near.unwrap_or_else(|| "keys are `fact-ID`, `diagnosis-ID`, `symptom-ID`, `link-KEY` and `topic-ID`".to_owned());
        self.out.push(Diagnostic::error("unknown-key", entry.span, format!("nothing is called `{}`", entry.key)).help(help));
    }

    fn plain(&mut self, entry: &Entry, attributes: &[&str], topic: &Topic) {
        for (name, span, _) in &entry.attributes {
            if !attributes.contains(&name.as_str()) {
                self.unknown_attribute(entry, name, *span, attributes.iter().map(|a| (*a).to_owned()).collect());
            }
        }
        for pattern in patterns(entry) {
            self.variables(pattern, &[]);
            self.references(pattern, &topic.id);
        }
        self.inline_markdown(entry);
    }

    fn fact(&mut self, entry: &Entry, fact: &Fact, topic: &str) {
        let mut known: Vec<String> = vec!["label".to_owned(), "help".to_owned()];
        known.extend(choices(&fact.kind).into_iter().map(|choice| format!("choice-{choice}")));
        let number = matches!(fact.kind, Kind::Int { .. } | Kind::Number { .. });
        if number {
            known.push("value".to_owned());
        }
        for (name, span, pattern) in &entry.attributes {
            let special = matches!(&fact.kind, Kind::Int { values, .. } if values.is_empty())
                && name.strip_prefix("choice-").is_some_and(|n| n.parse::<i64>().is_ok());
            if !known.contains(name) && !special {
                self.unknown_attribute(entry, name, *span, known.clone());
            }
            let variables: &[String] = if name == "value" && number { &["value".to_owned()] } else { &[] };
            self.variables(pattern, variables);
            if name == "value" {
                self.plurals(pattern);
            }
        }
        if let Some(value) = &entry.value {
            self.variables(value, &[]);
        }
        for pattern in patterns(entry) {
            self.references(pattern, topic);
        }
        self.inline_markdown(entry);
    }

    /// `.help` and `.summary` may hold inline Markdown. What is put in stands for a word.
    fn inline_markdown(&mut self, entry: &Entry) {
        for (_, span, pattern) in entry.attributes.iter().filter(|(name, ..)| matches!(name.as_str(), "help" | "summary")) {
            for problem in check_inline(&pattern.text) {
                self.out.push(Diagnostic::error(problem.code, *span, problem.message).maybe_help(problem.help));
            }
        }
    }

    fn unknown_attribute(&mut self, entry: &Entry, name: &str, span: Span, known: Vec<String>) {
        let help = did_you_mean(name, known.iter().map(String::as_str));
        self.out.push(
            Diagnostic::error("unknown-attribute", span, format!("`{}` has no attribute `.{name}`", entry.key)).maybe_help(help),
        );
    }

    fn variables(&mut self, pattern: &Pattern, known: &[String]) {
        for (name, span) in &pattern.variables {
            if !known.contains(name) {
                let help = did_you_mean(name, known.iter().map(String::as_str))
                    .or_else(|| Some("this message has no variables".to_owned()));
                self.out.push(Diagnostic::error("unknown-variable", *span, format!("unknown variable `${name}`")).maybe_help(help));
            }
        }
    }

    fn references(&mut self, pattern: &Pattern, topic: &str) {
        let names = self.loaded.messages.term_names(self.locale);
        for (name, case, span) in &pattern.terms {
            if !names.contains(name.as_str()) {
                let help = did_you_mean(name, names.iter().copied());
                self.out.push(Diagnostic::error("unknown-term", *span, format!("unknown term `-{name}`")).maybe_help(help));
                continue;
            }
            let cases = self.loaded.messages.term_cases(self.locale, name);
            if let Some(case) = case.as_ref().filter(|case| !cases.is_empty() && !cases.contains(&case.as_str())) {
                let help = did_you_mean(case, cases.iter().copied());
                self.out.push(
                    Diagnostic::error("unknown-case", *span, format!("the term `-{name}` has no case `{case}`")).maybe_help(help),
                );
            }
        }
        for (name, attribute, span) in &pattern.messages {
            let found = [self.locale, &self.loaded.base.source_locale]
                .iter()
                .any(|locale| self.loaded.messages.has(locale, topic, name, attribute.as_deref()));
            if !found {
                let terms = names.iter().any(|term| term == name);
                let help = if terms {
                    format!("a term begins with a dash: `{{ -{name} }}`")
                } else {
                    "this refers to another message, which does not exist".to_owned()
                };
                self.out.push(Diagnostic::error("unknown-message", *span, format!("unknown message `{name}`")).help(help));
            }
        }
        for (name, span) in &pattern.functions {
            if !FUNCTIONS.contains(&name.as_str()) {
                let help = did_you_mean(name, FUNCTIONS);
                self.out.push(Diagnostic::error("unknown-function", *span, format!("unknown function `{name}`")).maybe_help(help));
            }
        }
    }

    /// Every choice by a number has all forms of the language and no others.
    fn plurals(&mut self, pattern: &Pattern) {
        for select in &pattern.selects {
            for key in &select.keys {
                if key.parse::<f64>().is_err() && !self.forms.contains(&key.as_str()) {
                    let exists = PLURAL_FORMS.contains(&key.as_str());
                    let message = if exists {
                        format!("`{}` has no plural form `{key}`", self.locale)
                    } else {
                        format!("`{key}` is no plural form")
                    };
                    let help = format!("forms of `{}`: {}", self.locale, self.forms.join(", "));
                    self.out.push(Diagnostic::error("unknown-plural-form", select.span, message).help(help));
                }
            }
            let missing: Vec<&str> = self.forms.iter().copied().filter(|form| !select.keys.iter().any(|key| key == form)).collect();
            if !missing.is_empty() {
                let message = format!(
                    "the plural form {} is missing",
                    missing.iter().map(|m| format!("`{m}`")).collect::<Vec<_>>().join(", ")
                );
                self.out.push(Diagnostic::error("missing-plural-form", select.span, message).help(format!(
                    "forms of `{}`: {}",
                    self.locale,
                    self.forms.join(", ")
                )));
            }
        }
    }
}

fn known_fact<'a>(facts: &'a Catalogue<FactId, Fact>, id: &str) -> Option<&'a Fact> {
    facts.named(id).map(|fact| facts.get(fact)).filter(|fact| !fact.builtin)
}

fn patterns(entry: &Entry) -> impl Iterator<Item = &Pattern> {
    entry.value.iter().chain(entry.attributes.iter().map(|(.., pattern)| pattern))
}

/// Values that a fact's `.choice-` attributes may name.
pub(super) fn choices(kind: &Kind) -> Vec<String> {
    kind.item().choices().iter().map(ToString::to_string).collect()
}

fn keys(topic: &Topic) -> Vec<String> {
    let facts = topic.given_ids().map(|id| format!("fact-{id}"));
    let diagnoses = topic.diagnoses.rows().map(|d| format!("diagnosis-{}", d.id));
    let links = topic.links.iter().map(|link| format!("link-{}", link.key));
    facts.chain(diagnoses).chain(links).chain([format!("topic-{}", topic.id)]).collect()
}
