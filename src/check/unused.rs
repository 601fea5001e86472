//! What is declared and never used: terms and functions. Mostly a slip in the name.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Diagnostics, did_you_mean};
use crate::loader::Loaded;
use crate::model::{Condition, Effect, Expression, FunctionId, SeverityRule, Topic};

pub(super) fn check(loaded: &Loaded, broken: bool, out: &mut Diagnostics) {
    terms(loaded, out);
    for topic in &loaded.base.topics {
        let names = loaded.messages.term_names(&loaded.base.source_locale);
        for (product, span) in &topic.products {
            if !names.contains(product.as_str()) {
                let help = did_you_mean(product, names.iter().copied());
                out.push(Diagnostic::error("unknown-term", *span, format!("the product `{product}` is no term")).maybe_help(help));
            }
        }
        if !broken {
            functions(topic, out);
        }
    }
}

fn terms(loaded: &Loaded, out: &mut Diagnostics) {
    let mut used: BTreeSet<&str> =
        loaded.base.topics.iter().flat_map(|topic| &topic.products).map(|(name, _)| name.as_str()).collect();
    let files = loaded.messages.terms.iter().chain(loaded.messages.locales.values().flat_map(|texts| texts.files.values()));
    for entry in files.flat_map(|file| &file.entries) {
        let patterns = entry.value.iter().chain(entry.attributes.iter().map(|(.., pattern)| pattern));
        used.extend(patterns.flat_map(|pattern| &pattern.terms).map(|(name, ..)| name.as_str()));
    }
    let texts = loaded.base.remedies.iter().map(|r| r.text.as_str()).chain(loaded.base.articles.iter().map(|a| a.text.as_str()));
    used.extend(texts.flat_map(|text| text.split("term \"").skip(1)).filter_map(|rest| rest.split('"').next()));
    for entry in loaded.messages.terms.iter().flat_map(|file| &file.entries).filter(|entry| entry.is_term) {
        if !used.contains(entry.key.as_str()) {
            let message = format!("the term `-{}` is never used", entry.key);
            out.push(
                Diagnostic::warning("unused-term", entry.span, message).help("use it, or take it out; is its name spelled right?"),
            );
        }
    }
}

fn functions(topic: &Topic, out: &mut Diagnostics) {
    let mut called = BTreeSet::new();
    for condition in topic.facts.rows().filter_map(|fact| fact.ask_if.as_ref()) {
        in_condition(condition, &mut called);
    }
    for diagnosis in topic.diagnoses.rows() {
        if let SeverityRule::Expression(expression) = &diagnosis.severity {
            in_expression(expression, &mut called);
        }
    }
    for rule in topic.rules.rows() {
        in_condition(&rule.when, &mut called);
        if let Effect::Set(assignments) = &rule.effect {
            assignments.iter().for_each(|(_, expression)| in_expression(expression, &mut called));
        }
    }
    for (id, function) in topic.functions.iter() {
        if !called.contains(&id) {
            let message = format!("no rule calls the function `{}`", function.name);
            let help = "a function that only other functions call is a `private fn`; is its name spelled right?";
            out.push(Diagnostic::warning("unused-function", function.span, message).help(help));
        }
    }
}

fn in_expression(expression: &Expression, called: &mut BTreeSet<FunctionId>) {
    match expression {
        Expression::Call(call) => {
            called.insert(call.function);
        }
        Expression::Condition(condition) => in_condition(condition, called),
        Expression::Value(_) | Expression::Fact(_) => {}
    }
}

fn in_condition(condition: &Condition, called: &mut BTreeSet<FunctionId>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| in_condition(part, called)),
        Condition::Not(part) => in_condition(part, called),
        Condition::Call(call) => {
            called.insert(call.function);
        }
        _ => {}
    }
}
