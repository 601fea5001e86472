//! What remedies and articles may hold: Markdown, a few placeholders, no HTML.

use super::audience::Audience;
use super::problem::{Problem, Report};
use crate::diag::did_you_mean;
use handlebars::template::{HelperTemplate, Parameter, Template, TemplateElement};
use handlebars::{Path, PathSeg, TemplateError};

/// Longest remedy or article, in bytes.
const LONGEST: usize = 256 * 1024;
/// Deepest nesting of conditions.
const DEEPEST: usize = 8;

const REMEDY_HELP: &str = "a remedy may use `{{fact.ID}}`, `{{term \"NAME\"}}`, `{{#if fact.ID}}…{{else}}…{{/if}}`, `{{#if (eq value.ID \"VALUE\")}}…{{/if}}` and `{{#audience \"staff\"}}…{{/audience}}`";

/// Names that a remedy may use.
#[derive(Debug)]
struct Names<'a> {
    /// Ids of facts, each with its allowed values; none where any value is allowed.
    facts: &'a [(String, Vec<String>)],
    /// Names of terms, each with its cases.
    terms: &'a [(String, Vec<String>)],
}

/// Checks a remedy: its placeholders and its Markdown. `facts` are the ids that it may name, each with its allowed
/// values (none: any value); `terms` are the names of terms, each with its cases.
#[must_use]
pub fn check_remedy(text: &str, facts: &[(String, Vec<String>)], terms: &[(String, Vec<String>)]) -> Vec<Problem> {
    let mut checking = Checking { report: Report::new(text), names: Names { facts, terms } };
    checking.whole(true);
    checking.report.problems
}

/// Checks an article: terms are its only placeholders. `known` tells whether there is an article with an id, for links
/// such as `[text](id.md)`.
#[must_use]
pub fn check_article(text: &str, terms: &[(String, Vec<String>)], known: &dyn Fn(&str) -> bool) -> Vec<Problem> {
    let mut checking = Checking { report: Report::new(text), names: Names { facts: &[], terms } };
    checking.whole(false);
    checking.report.problems.retain(|problem| problem.code != "bad-link");
    super::markdown::links(&mut checking.report, known);
    checking.report.problems
}

/// Checks an imported article, which holds no placeholders, and its links to other articles: `known` tells whether
/// there is one with an id.
#[must_use]
pub fn check_imported(text: &str, known: &dyn Fn(&str) -> bool) -> Vec<Problem> {
    super::markdown::check_imported(text, known)
}

struct Checking<'a> {
    report: Report<'a>,
    names: Names<'a>,
}

impl Checking<'_> {
    fn whole(&mut self, with_facts: bool) {
        if self.report.text.len() > LONGEST {
            self.report.push("text-too-long", 0..0, "the text is too long", Some(format!("at most {} KiB", LONGEST / 1024)));
            return;
        }
        if self.report.text.trim().is_empty() {
            self.report.push("empty-file", 0..0, "the text is empty", None);
            return;
        }
        if let Some(at) = self.report.text.find(['\u{e000}', '\u{e001}', '\u{e002}']) {
            self.report.push("bad-character", at..at + 3, "a private character that nobody can see", Some("delete it".to_owned()));
        }
        match Template::compile(self.report.text) {
            Err(error) => self.syntax(&error),
            Ok(template) => self.template(&template, 0, with_facts, 0),
        }
        self.report.problems.extend(super::markdown::check(self.report.text));
    }

    fn syntax(&mut self, error: &TemplateError) {
        let (start, message) = template_error(self.report.text, error);
        self.report.push("template-syntax", start..start + 1, message, Some(REMEDY_HELP.to_owned()));
    }

    /// `around` is where the block begins that holds the template: the parser gives no place for `{{else if …}}`.
    fn template(&mut self, template: &Template, around: usize, with_facts: bool, depth: usize) {
        for (index, element) in template.elements.iter().enumerate() {
            let at = template.mapping.get(index).map_or(around, |place| offset(self.report.text, place.0, place.1));
            match element {
                TemplateElement::RawString(_) | TemplateElement::Comment(_) => {}
                TemplateElement::Expression(helper) => self.expression(helper, at, with_facts),
                TemplateElement::HtmlExpression(_) => {
                    self.report.push("not-a-placeholder", at..at + 3, "three braces", Some(REMEDY_HELP.to_owned()));
                }
                TemplateElement::HelperBlock(helper) if with_facts && depth < DEEPEST => self.block(helper, at, depth),
                TemplateElement::HelperBlock(_) => self.report.push(
                    "not-a-placeholder",
                    at..at + 2,
                    "a condition cannot stand here",
                    Some("only remedies have conditions, nested at most 8 deep".to_owned()),
                ),
                _ => self.report.push("not-a-placeholder", at..at + 2, "this cannot stand in a text", Some(REMEDY_HELP.to_owned())),
            }
        }
    }

    fn expression(&mut self, helper: &HelperTemplate, at: usize, with_facts: bool) {
        let name = path_text(&helper.name);
        match segments(&helper.name).as_slice() {
            [first] if first == "term" => self.term(helper, at),
            [first, fact] if first == "fact" && with_facts && helper.params.is_empty() && helper.hash.is_empty() => {
                self.fact(fact, at);
            }
            [first] if with_facts && self.names.facts.iter().any(|(id, _)| id == first) => {
                self.report.push_named(
                    "not-a-placeholder",
                    at,
                    &name,
                    format!("`{{{{{first}}}}}` is no placeholder"),
                    Some(format!("write `{{{{fact.{first}}}}}`")),
                );
            }
            _ => self.report.push_named(
                "not-a-placeholder",
                at,
                &name,
                format!("`{name}` is no placeholder"),
                Some(if with_facts { REMEDY_HELP.to_owned() } else { "an article may use `{{term \"NAME\"}}`".to_owned() }),
            ),
        }
    }

    fn term(&mut self, helper: &HelperTemplate, at: usize) {
        let [Parameter::Literal(serde_json::Value::String(name))] = helper.params.as_slice() else {
            self.report.push(
                "not-a-placeholder",
                at..at + 2,
                "`term` needs the name of a term in quotes",
                Some("as in `{{term \"entra_connect\"}}`".to_owned()),
            );
            return;
        };
        let Some((_, cases)) = self.names.terms.iter().find(|(term, _)| term == name) else {
            let help = did_you_mean(name, self.names.terms.iter().map(|(term, _)| term.as_str()));
            self.report.push_named(
                "unknown-term",
                at,
                name,
                format!("unknown term `{name}`"),
                help.or_else(|| Some("terms are in locales/terms.ftl".to_owned())),
            );
            return;
        };
        for (key, value) in &helper.hash {
            match value {
                Parameter::Literal(serde_json::Value::String(case)) if key == "case" => {
                    if !cases.is_empty() && !cases.contains(case) {
                        let help = did_you_mean(case, cases.iter().map(String::as_str));
                        self.report.push_named("unknown-case", at, case, format!("the term `{name}` has no case `{case}`"), help);
                    }
                }
                _ => self.report.push_named(
                    "not-a-placeholder",
                    at,
                    key,
                    format!("a term has no `{key}`"),
                    Some("only `case=\"…\"`".to_owned()),
                ),
            }
        }
    }

    fn fact(&mut self, fact: &str, at: usize) {
        if !self.names.facts.iter().any(|(id, _)| id == fact) {
            let help = did_you_mean(fact, self.names.facts.iter().map(|(id, _)| id.as_str()));
            self.report.push_named("unknown-fact", at, fact, format!("unknown fact `{fact}`"), help);
        }
    }

    fn block(&mut self, helper: &HelperTemplate, at: usize, depth: usize) {
        let name = path_text(&helper.name);
        if name == "audience" {
            self.audience(helper, at, depth);
            return;
        }
        if !matches!(name.as_str(), "if" | "unless") {
            self.report.push_named(
                "not-a-placeholder",
                at,
                &name,
                format!("`#{name}` cannot stand in a text"),
                Some(REMEDY_HELP.to_owned()),
            );
            return;
        }
        match helper.params.as_slice() {
            [condition] => self.condition(condition, at),
            _ => self.report.push_named(
                "not-a-placeholder",
                at,
                &name,
                format!("`#{name}` needs one condition"),
                Some(REMEDY_HELP.to_owned()),
            ),
        }
        for inner in [&helper.template, &helper.inverse].into_iter().flatten() {
            self.template(inner, at, true, depth + 1);
        }
    }

    fn audience(&mut self, helper: &HelperTemplate, at: usize, depth: usize) {
        let word = match helper.params.as_slice() {
            [Parameter::Literal(serde_json::Value::String(word))] => word.as_str(),
            _ => "",
        };
        let words = Audience::ALL.map(|(word, _)| word);
        if !words.contains(&word) || helper.inverse.is_some() {
            let help = "a part for one kind of reader is `{{#audience \"staff\"}}…{{/audience}}`, or `\"customer\"`";
            self.report.push_named("not-a-placeholder", at, "audience", format!("`{word}` is no audience"), Some(help.to_owned()));
        }
        if let Some(inner) = &helper.template {
            self.template(inner, at, true, depth + 1);
        }
    }

    fn condition(&mut self, condition: &Parameter, at: usize) {
        match condition {
            Parameter::Path(_) => match segments(condition).as_slice() {
                [first, fact] if first == "fact" => self.fact(fact, at),
                _ => {
                    let name = path_text(condition);
                    self.report.push_named(
                        "not-a-placeholder",
                        at,
                        &name,
                        format!("`{name}` is no condition"),
                        Some(REMEDY_HELP.to_owned()),
                    );
                }
            },
            Parameter::Subexpression(inner) => match inner.element.as_ref() {
                TemplateElement::Expression(call) | TemplateElement::HtmlExpression(call) => self.test(call, at),
                _ => self.report.push("not-a-placeholder", at..at + 2, "this is no condition", Some(REMEDY_HELP.to_owned())),
            },
            _ => self.report.push("not-a-placeholder", at..at + 2, "this is no condition", Some(REMEDY_HELP.to_owned())),
        }
    }

    fn test(&mut self, call: &HelperTemplate, at: usize) {
        let name = path_text(&call.name);
        match (name.as_str(), call.params.as_slice()) {
            ("eq" | "ne", [left, Parameter::Literal(value)]) => match segments(left).as_slice() {
                [first, fact] if first == "value" => {
                    self.fact(fact, at);
                    let Some(text) = value.as_str().map(str::to_owned) else {
                        let help = format!("write the value in quotes: `\"{value}\"`");
                        self.report.push_named(
                            "not-a-placeholder",
                            at,
                            &value.to_string(),
                            "a value without quotes".to_owned(),
                            Some(help),
                        );
                        return;
                    };
                    let allowed =
                        self.names.facts.iter().find(|(id, _)| id == fact).map(|(_, values)| values.as_slice()).unwrap_or_default();
                    if !allowed.is_empty() && !allowed.contains(&text) {
                        let help = did_you_mean(&text, allowed.iter().map(String::as_str));
                        self.report.push_named("unknown-value", at, &text, format!("`{text}` is not a value of `{fact}`"), help);
                    }
                }
                _ => {
                    let found = path_text(left);
                    self.report.push_named(
                        "not-a-placeholder",
                        at,
                        &found,
                        format!("`{found}` cannot be compared"),
                        Some("compare `value.ID` with a value in quotes".to_owned()),
                    );
                }
            },
            ("and" | "or", parts) if !parts.is_empty() => parts.iter().for_each(|part| self.condition(part, at)),
            ("not", [part]) => self.condition(part, at),
            _ => self.report.push_named(
                "not-a-placeholder",
                at,
                &name,
                format!("`{name}` is no condition"),
                Some(REMEDY_HELP.to_owned()),
            ),
        }
    }
}

/// Place and message of a template that cannot be parsed.
pub(super) fn template_error(text: &str, error: &TemplateError) -> (usize, String) {
    let start = error.pos().map_or(0, |(line, column)| offset(text, line, column)).min(text.len());
    let message = match error.reason() {
        handlebars::TemplateErrorReason::InvalidSyntax(what) => {
            format!("a placeholder that is not closed or not spelled right ({})", what.replace('\n', " ").trim())
        }
        other => other.to_string(),
    };
    (start, message)
}

/// Byte offset of a line and column of Handlebars, which counts both from 1.
pub(super) fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(start..).unwrap_or("");
    start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(i, _)| i)
}

/// The named parts of a path: `fact.x` gives `fact` and `x`.
pub(super) fn segments(parameter: &Parameter) -> Vec<String> {
    match parameter {
        Parameter::Name(name) => vec![name.clone()],
        Parameter::Path(Path::Relative((parts, _))) => parts
            .iter()
            .map(|part| match part {
                PathSeg::Named(name) => name.clone(),
                _ => "..".to_owned(),
            })
            .collect(),
        _ => Vec::new(),
    }
}

pub(super) fn path_text(parameter: &Parameter) -> String {
    match parameter {
        Parameter::Name(name) | Parameter::Path(Path::Relative((_, name)) | Path::Local((_, _, name))) => name.clone(),
        Parameter::Literal(value) => value.to_string(),
        _ => "(…)".to_owned(),
    }
}
