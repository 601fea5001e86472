//! The answer's template `locales/answer.md`.

use std::collections::BTreeSet;

use handlebars::template::{HelperTemplate, Parameter, Template, TemplateElement};
use handlebars::{Handlebars, no_escape};
use serde_json::Value as Json;

use super::labels::Labels;
use super::lookup::Lookup;
use super::page::{Asked, Disagreement, Document, Excluded, Finding, Judged, Linked, Page, Row, Suspect};
use super::placeholder::{offset, path_text, segments, template_error};
use super::problem::{Problem, Report};
use super::remedy::render;
use crate::diag::did_you_mean;

/// Deepest nesting of loops: lists of an answer are short, but loops in loops multiply.
const DEEPEST: usize = 4;

/// Puts the parts of an answer into the template.
///
/// # Errors
/// What is wrong with the template.
pub(super) fn fill(template: &str, page: &Page, labels: &Labels<'_>) -> Result<String, String> {
    let compiled = Template::compile(template).map_err(|error| template_error(template, &error).1)?;
    let mut keys = BTreeSet::new();
    words(&compiled, &mut keys);
    let mut texts = Lookup::default();
    texts.texts.extend(keys.into_iter().map(|key| ((key.clone(), String::new()), labels.word_md(&key, &[]))));
    let mut registry = Handlebars::new();
    registry.set_strict_mode(true);
    registry.register_escape_fn(no_escape);
    registry.register_helper("t", Box::new(texts));
    let data = serde_json::to_value(page).map_err(|error| error.to_string())?;
    let text = render(&registry, template, &data)?;
    Ok(tidy(&text))
}

/// Keys of the messages that a template names; none for one that cannot be parsed.
#[must_use]
pub fn template_words(template: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    if let Ok(compiled) = Template::compile(template) {
        words(&compiled, &mut keys);
    }
    keys
}

fn words(template: &Template, out: &mut BTreeSet<String>) {
    for element in &template.elements {
        match element {
            TemplateElement::Expression(helper) if path_text(&helper.name) == "t" => out.extend(literal(helper).map(str::to_owned)),
            TemplateElement::HelperBlock(helper) => {
                [&helper.template, &helper.inverse].into_iter().flatten().for_each(|inner| words(inner, out));
            }
            _ => {}
        }
    }
}

fn literal(helper: &HelperTemplate) -> Option<&str> {
    match helper.params.as_slice() {
        [Parameter::Literal(Json::String(text))] => Some(text),
        _ => None,
    }
}

/// At most one blank line in a row, outside of code blocks; one line end at the end.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut blank = 0;
    let mut in_code = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~") {
            in_code = !in_code;
        }
        let line = if in_code { line } else { line.trim_end() };
        blank = if line.is_empty() && !in_code { blank + 1 } else { 0 };
        if blank <= 1 && !(out.is_empty() && line.is_empty()) {
            out.push_str(line);
            out.push('\n');
        }
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// Checks a template: its syntax, the parts of the answer that it names, and its messages.
#[must_use]
pub fn check_template(text: &str, has_message: &dyn Fn(&str) -> bool, messages: &[&str]) -> Vec<Problem> {
    let mut checking = Checking { report: Report::new(text), has_message, messages, parts: parts() };
    match Template::compile(text) {
        Err(error) => {
            let (start, message) = template_error(text, &error);
            checking.report.push("template-syntax", start..start + 1, message, None);
        }
        Ok(template) => checking.template(&template, 0),
    }
    checking.report.single_braces(&[]);
    checking.report.problems
}

/// All names that a template may use.
fn parts() -> BTreeSet<String> {
    let page = Page {
        confirmed: vec![Finding::default()],
        contradicted: vec![Disagreement::default()],
        open: vec![Suspect::default()],
        question: Some(Asked::default()),
        ruled_out: vec![Excluded::default()],
        facts: vec![Row::default()],
        rules: vec![Judged { notes: vec![String::new()], ..Judged::default() }],
        links: vec![Linked::default()],
        articles: vec![Document::default()],
        ..Page::default()
    };
    let mut names = BTreeSet::new();
    collect(&serde_json::to_value(page).unwrap_or_default(), &mut names);
    names
}

fn collect(value: &Json, names: &mut BTreeSet<String>) {
    match value {
        Json::Object(map) => {
            for (key, value) in map {
                names.insert(key.clone());
                collect(value, names);
            }
        }
        Json::Array(items) => items.iter().for_each(|item| collect(item, names)),
        _ => {}
    }
}

struct Checking<'a> {
    report: Report<'a>,
    has_message: &'a dyn Fn(&str) -> bool,
    messages: &'a [&'a str],
    parts: BTreeSet<String>,
}

impl Checking<'_> {
    fn template(&mut self, template: &Template, depth: usize) {
        for (element, mapping) in template.elements.iter().zip(&template.mapping) {
            let at = offset(self.report.text, mapping.0, mapping.1);
            match element {
                TemplateElement::RawString(_) | TemplateElement::Comment(_) => {}
                TemplateElement::Expression(helper) | TemplateElement::HtmlExpression(helper) if path_text(&helper.name) == "t" => {
                    let key = literal(helper).unwrap_or("");
                    if !(self.has_message)(key) {
                        let help = did_you_mean(key, self.messages.iter().copied());
                        self.report.push_named("unknown-message", at, key, format!("unknown message `{key}`"), help);
                    }
                }
                TemplateElement::Expression(helper) | TemplateElement::HtmlExpression(helper) => self.path(&helper.name, at),
                TemplateElement::HelperBlock(helper) => self.block(helper, at, depth),
                _ => {
                    self.report.push("not-a-placeholder", at..at + 2, "partials and decorators cannot stand in this template", None)
                }
            }
        }
    }

    fn block(&mut self, helper: &HelperTemplate, at: usize, depth: usize) {
        let name = path_text(&helper.name);
        if !matches!(name.as_str(), "if" | "unless" | "each" | "with") || depth >= DEEPEST {
            let help = format!("use `#if`, `#unless`, `#each` and `#with`, nested at most {DEEPEST} deep");
            self.report.push_named("not-a-placeholder", at, &name, format!("`#{name}` cannot stand here"), Some(help));
            return;
        }
        helper.params.iter().for_each(|param| self.path(param, at));
        for inner in [&helper.template, &helper.inverse].into_iter().flatten() {
            self.template(inner, depth + 1);
        }
    }

    fn path(&mut self, parameter: &Parameter, at: usize) {
        for part in segments(parameter) {
            if !self.parts.contains(&part) && !matches!(part.as_str(), ".." | "this" | ".") {
                let help = did_you_mean(&part, self.parts.iter().map(String::as_str));
                self.report.push_named("unknown-part", at, &part, format!("an answer has no part `{part}`"), help);
            }
        }
    }
}
