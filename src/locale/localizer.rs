//! Messages of one topic for one reader.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};

use super::bundle::{Bundle, Written, bundle};
use super::{Formats, Messages};
use crate::diag::Sources;
use crate::model::Date;

/// A text, and the locale that it is written in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Tag of its locale.
    pub locale: String,
}

/// Something that is put into a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument<'a> {
    /// A text.
    Text(&'a str),
    /// A number.
    Number(f64),
    /// A day.
    Date(Date),
}

/// Messages of one topic for one reader: the reader's locale first, then its fallbacks.
pub struct Localizer {
    locales: Vec<Voice>,
    problems: RefCell<BTreeSet<String>>,
}

/// One locale of the chain.
struct Voice {
    locale: String,
    bundle: Bundle,
    formats: Arc<Formats>,
}

impl Localizer {
    /// Messages for `topic` in the first locale of `chain` that has them. The chain comes from
    /// [`KnowledgeBase::fallback_chain`](crate::model::KnowledgeBase::fallback_chain).
    #[must_use]
    pub fn new(messages: &Messages, sources: &Sources, topic: &str, chain: &[String]) -> Self {
        let mut locales = Vec::new();
        for locale in chain {
            let Some(own) = messages.locales.get(locale) else { continue };
            let formats = Arc::new(Formats::new(locale));
            let handles = term_handles(messages, locale);
            let stems = ["terms", "nasvet", "facts", topic];
            let files = messages.terms.iter().chain(stems.iter().filter_map(|stem| own.files.get(*stem)));
            let mut resources: Vec<&str> = files.filter_map(|file| Some(sources.get(file.file)?.text.as_str())).collect();
            resources.push(&handles);
            locales.push(Voice { bundle: bundle(locale, &formats, resources), locale: locale.clone(), formats });
        }
        Self { locales, problems: RefCell::default() }
    }

    /// The reader's locale.
    #[must_use]
    pub fn locale(&self) -> &str {
        self.locales.first().map_or("", |voice| voice.locale.as_str())
    }

    /// The message, or an attribute of it, in the first locale that has it; `None` when no locale has it.
    #[must_use]
    pub fn find(&self, key: &str, attribute: Option<&str>, arguments: &[(&str, Argument<'_>)]) -> Option<Text> {
        self.locales.iter().find_map(|voice| {
            let message = voice.bundle.get_message(key)?;
            let pattern = match attribute {
                None => message.value()?,
                Some(name) => message.get_attribute(name)?.value(),
            };
            let mut given = FluentArgs::new();
            for (name, argument) in arguments {
                given.set(*name, voice.value(argument));
            }
            let mut errors = Vec::new();
            let text = voice.bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned();
            for error in errors {
                let place = attribute.map_or_else(|| key.to_owned(), |name| format!("{key}.{name}"));
                self.problems
                    .borrow_mut()
                    .insert(format!("the message `{place}` in `{}` cannot be written in full: {error}", voice.locale));
            }
            Some(Text { text, locale: voice.locale.clone() })
        })
    }

    /// The message, as [`find`](Self::find); when no locale has it, its key, and a problem is noted.
    #[must_use]
    pub fn get(&self, key: &str, attribute: Option<&str>, arguments: &[(&str, Argument<'_>)]) -> Text {
        self.find(key, attribute, arguments).unwrap_or_else(|| {
            let place = attribute.map_or_else(|| key.to_owned(), |name| format!("{key}.{name}"));
            self.problems.borrow_mut().insert(format!("no locale has the message `{place}`"));
            Text { text: place, locale: self.locale().to_owned() }
        })
    }

    /// A term, such as a product name, in a case of the reader's language where it has one.
    #[must_use]
    pub fn term(&self, name: &str, case: Option<&str>) -> Option<Text> {
        case.and_then(|case| self.find(&handle(name, Some(case)), None, &[])).or_else(|| self.find(&handle(name, None), None, &[]))
    }

    /// A number as the reader's language writes it.
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        self.locales.first().map_or_else(|| number.to_string(), |voice| voice.formats.number(number))
    }

    /// A day as the reader's language writes it.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.locales.first().map_or_else(|| date.to_string(), |voice| voice.formats.date(date))
    }

    /// What went wrong while messages were written, each problem once.
    #[must_use]
    pub fn problems(&self) -> Vec<String> {
        self.problems.borrow().iter().cloned().collect()
    }
}

impl std::fmt::Debug for Localizer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.locales.iter().map(|voice| &voice.locale)).finish()
    }
}

impl Voice {
    fn value<'a>(&self, argument: &Argument<'a>) -> FluentValue<'a> {
        match argument {
            Argument::Text(text) => FluentValue::String((*text).into()),
            Argument::Number(number) => FluentValue::Custom(Box::new(Written::number(*number, &self.formats))),
            Argument::Date(date) => FluentValue::Custom(Box::new(Written::date(*date, &self.formats))),
        }
    }
}

/// Fluent gives terms to messages only, so each term and each of its cases gets a message that holds nothing else.
fn term_handles(messages: &Messages, locale: &str) -> String {
    let mut out = String::new();
    for name in messages.term_names(locale) {
        out.push_str(&format!("{} = {{ -{name} }}\n", handle(name, None)));
        for case in messages.term_cases(locale, name) {
            out.push_str(&format!("{} = {{ -{name}(case: \"{case}\") }}\n", handle(name, Some(case))));
        }
    }
    out
}

fn handle(name: &str, case: Option<&str>) -> String {
    case.map_or_else(|| format!("term-of-{name}"), |case| format!("term-of-{name}-in-{case}"))
}
