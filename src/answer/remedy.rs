//! Remedies: placeholders filled with the values of the case.

use std::collections::BTreeMap;

use handlebars::Handlebars;
use serde_json::{Map, Value as Json, json};

use super::insert::Inserts;
use super::labels::Labels;
use super::lookup::Lookup;
use super::{Audience, Inputs};
use crate::diag::{Diagnostic, FileId, Span};
use crate::engine::{FactState, Judgement, Status};
use crate::locale::Localizer;
use crate::model::{DiagnosisId, FactId, Table};

/// Largest text that a template may give, in bytes.
const LARGEST: usize = 512 * 1024;

/// Stands for a value that is not known.
const UNKNOWN: &str = "\u{e002}";

/// A remedy, filled.
#[derive(Debug)]
pub(super) struct Filled {
    pub(super) locale: String,
    pub(super) markdown: String,
}

/// The remedies of the confirmed diagnoses, filled. One that cannot be shown is a problem, and empty.
pub(super) fn of_confirmed(
    inputs: &Inputs<'_>,
    labels: &Labels<'_>,
    judgement: &Judgement,
    problems: &mut Vec<Diagnostic>,
) -> BTreeMap<DiagnosisId, Filled> {
    let chain = inputs.base.fallback_chain(inputs.locale);
    let mut filled = BTreeMap::new();
    for (id, diagnosis) in inputs.topic.diagnoses.iter() {
        let confirmed = judgement.diagnoses.get(id).status == Status::Confirmed;
        let Some(text) = inputs.base.remedy(&inputs.topic.id, &diagnosis.remedy, &chain).filter(|_| confirmed) else { continue };
        let markdown = fill_in(inputs, labels, &text.text, &text.locale, &judgement.facts).unwrap_or_else(|problem| {
            problems.push(unusable("remedy", &text.id, text.file, &problem));
            String::new()
        });
        filled.insert(id, Filled { locale: text.locale.clone(), markdown });
    }
    filled
}

/// A text that cannot be shown at all.
pub(super) fn unusable(what: &str, id: &str, file: FileId, problem: &str) -> Diagnostic {
    Diagnostic::error("text-problem", Span::new(file, 0, 0), format!("the {what} `{id}` cannot be shown: {problem}"))
        .help("`nasvet check` tells the place")
}

/// Fills the placeholders of a remedy or an article that is written in `locale`. Its values are worded in the same
/// language: a text that is not translated yet stays readable in its own.
///
/// # Errors
/// As [`fill`].
pub(super) fn fill_in(
    inputs: &Inputs<'_>,
    labels: &Labels<'_>,
    template: &str,
    locale: &str,
    facts: &Table<FactId, FactState>,
) -> Result<String, String> {
    if locale == inputs.locale {
        return fill(template, labels, facts, inputs.audience);
    }
    let chain = inputs.base.fallback_chain(locale);
    let localizer = Localizer::new(inputs.messages, inputs.sources, &inputs.topic.id, &chain);
    fill(template, &Labels::new(inputs.topic, &localizer), facts, inputs.audience)
}

/// Fills the placeholders with words of the reader's language.
///
/// # Errors
/// What is wrong with the template; checks of the knowledge base find the same with its place.
pub(super) fn fill(
    template: &str,
    labels: &Labels<'_>,
    facts: &Table<FactId, FactState>,
    audience: Audience,
) -> Result<String, String> {
    let mut inserts = Inserts::default();
    let mut words = Map::new();
    let mut values = Map::new();
    for (id, fact) in labels.topic.facts.iter() {
        let (word, value) = match facts.get(id) {
            FactState::Known(value, _) if template.contains(&fact.id) => {
                (json!(inserts.mark(labels.value(id, value))), json!(value.to_string()))
            }
            _ => (Json::Null, Json::Null),
        };
        words.insert(fact.id.clone(), word);
        values.insert(fact.id.clone(), value);
    }
    let terms = terms(template, labels, &mut inserts);
    let mut registry = Handlebars::new();
    registry.set_strict_mode(true);
    registry.register_escape_fn(|text| if text.is_empty() { UNKNOWN.to_owned() } else { text.to_owned() });
    registry.register_helper("term", Box::new(terms));
    registry.register_helper("audience", Box::new(audience));
    let rendered = render(&registry, template, &json!({ "fact": words, "value": values }))?;
    let filled = inserts.fill(rendered.trim());
    Ok(filled.replace(UNKNOWN, &labels.word_md("answer-value-unknown", &[])))
}

/// Renders a template into a bounded text.
///
/// # Errors
/// What is wrong with the template, or that the text becomes too large.
pub(super) fn render(registry: &Handlebars<'_>, template: &str, data: &Json) -> Result<String, String> {
    let mut out = Bounded { bytes: Vec::new() };
    let done = registry.render_template_to_write(template, data, &mut out);
    if out.bytes.len() >= LARGEST {
        return Err(format!("the text becomes larger than {} KiB", LARGEST / 1024));
    }
    done.map_err(|error| error.to_string().replace('\n', " "))?;
    String::from_utf8(out.bytes).map_err(|error| error.to_string())
}

struct Bounded {
    bytes: Vec<u8>,
}

impl std::io::Write for Bounded {
    fn write(&mut self, part: &[u8]) -> std::io::Result<usize> {
        if self.bytes.len() + part.len() > LARGEST {
            self.bytes.resize(LARGEST, b' ');
            return Err(std::io::Error::other("too large"));
        }
        self.bytes.extend_from_slice(part);
        Ok(part.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Marks for the terms that a template names, by name and case.
fn terms(template: &str, labels: &Labels<'_>, inserts: &mut Inserts) -> Lookup {
    let after_quote = |part: &str| part.split('"').next().map(str::to_owned);
    let cases: Vec<String> = template.split("case=\"").skip(1).filter_map(after_quote).collect();
    let mut terms = Lookup::default();
    for name in template.split("term \"").skip(1).filter_map(after_quote) {
        for case in cases.iter().map(String::as_str).chain([""]) {
            if let Some(text) = labels.localizer.term(&name, Some(case).filter(|c| !c.is_empty())) {
                terms.texts.entry((name.clone(), case.to_owned())).or_insert_with(|| inserts.mark(text.text));
            }
        }
    }
    terms
}
