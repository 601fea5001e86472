//! Holds a file against its shape.

use super::shape::{Form, Shape};
use super::yaml::{Data, Node};
use crate::diag::{Diagnostic, Diagnostics, Severity, did_you_mean};

/// Reports whatever in `node` is not as `shape` says: unknown and missing keys, and values of the wrong form.
pub(super) fn check(node: &Node, shape: &Shape, out: &mut Diagnostics) {
    let Data::Map(entries) = &node.data else {
        let keys = shape.keys.iter().map(|k| format!("`{}`", k.name)).collect::<Vec<_>>().join(", ");
        out.push(
            Diagnostic::error("wrong-form", node.span, format!("found {}", found(node)))
                .help(format!("expected a mapping with the keys {keys}")),
        );
        return;
    };
    for (name, value) in entries {
        match shape.keys.iter().find(|k| k.name == name.text) {
            Some(known) if known.name == "draft" && value.text().is_some_and(|text| !text.is_empty()) => {
                let text = value.text().unwrap_or_default();
                let note = Diagnostic::warning("draft", name.span, format!("a draft: {text}"));
                let help = "decide it, change what has to be changed, and take the line `draft` out";
                out.push(Diagnostic { severity: Severity::Note, ..note }.help(help));
            }
            Some(known) => check_form(value, &known.form, known.name, out),
            None => out.push(
                Diagnostic::error("unknown-key", name.span, format!("unknown key `{}`", name.text))
                    .maybe_help(did_you_mean(&name.text, shape.keys.iter().map(|k| k.name))),
            ),
        }
    }
    for needed in shape.keys.iter().filter(|k| k.required) {
        if !entries.iter().any(|(name, _)| name.text == needed.name) {
            out.push(
                Diagnostic::error("missing-key", node.span.slice(0, 1), format!("the key `{}` is missing", needed.name))
                    .help(needed.doc),
            );
        }
    }
}

fn check_form(node: &Node, form: &Form, name: &str, out: &mut Diagnostics) {
    let mut wrong = |expected: &str| {
        out.push(
            Diagnostic::error("wrong-form", node.span, format!("found {}", found(node))).help(format!("`{name}` is {expected}")),
        );
    };
    let text = node.text();
    let plain = matches!(&node.data, Data::Scalar(s) if s.plain);
    match form {
        Form::Text if text.is_some_and(|t| !t.trim().is_empty()) => {}
        Form::Text => wrong("a text"),
        Form::Id => match text {
            Some(id) if is_id(id) => {}
            _ => wrong("an id: letters a to z, digits, `_` and `-`"),
        },
        Form::Int => match text {
            Some(number) if plain && number.parse::<u32>().is_ok() => {}
            _ => wrong("a whole number from 0 up"),
        },
        Form::Number => match text {
            Some(number) if plain && number.parse::<f64>().is_ok_and(f64::is_finite) => {}
            _ => wrong("a number"),
        },
        Form::Bool => match text {
            Some("true" | "false") if plain => {}
            _ => wrong("`true` or `false`"),
        },
        Form::Date => match text {
            Some(day) if day.parse::<crate::model::Date>().is_ok() => {}
            _ => wrong("a day, as in `2026-11-21`"),
        },
        Form::Word(words) => check_word(node, name, &words(), false, out),
        Form::WordOrNumber(words) => check_word(node, name, &words(), true, out),
        Form::Value => match &node.data {
            Data::Scalar(_) => {}
            Data::List(items) if items.iter().all(|item| item.text().is_some()) => {}
            _ => wrong("a value, or a list of values"),
        },
        Form::Condition => check_condition(node, name, out),
        Form::Expression if text.is_some() => {}
        Form::Expression => wrong("a value or an expression"),
        Form::List(item) => match &node.data {
            Data::List(items) => items.iter().for_each(|value| check_form(value, item, name, out)),
            _ => wrong("a list, as in `[one, two]`"),
        },
        Form::OneOrMore(item) => match &node.data {
            Data::List(items) if items.is_empty() => wrong("one or more ids"),
            _ => node.items().iter().for_each(|value| check_form(value, item, name, out)),
        },
        Form::Map(item) => match &node.data {
            Data::Null if name == "facts" => {}
            Data::Map(entries) => {
                for (key, value) in entries {
                    check_entry(key, value, item, name, out);
                }
            }
            _ => wrong("a mapping, as in `key: value`"),
        },
        Form::Object(shape) => match &node.data {
            // `sl:` without anything is a locale without special wishes.
            Data::Null if shape.keys.iter().all(|k| !k.required) => {}
            _ => check(node, shape, out),
        },
    }
}

fn check_entry(key: &super::yaml::Key, value: &Node, item: &Form, name: &str, out: &mut Diagnostics) {
    // Names of documents, words and names of texts may hold any sign; all other keys are ids.
    if !["sources", "number_words", "texts", "imports", "wrong", "change"].contains(&name) && !is_id(&key.text) {
        out.push(
            Diagnostic::error("bad-id", key.span, format!("`{}` is not an id", key.text))
                .help("an id is made of letters a to z, digits, `_` and `-`"),
        );
    }
    check_form(value, item, &key.text, out);
}

fn check_word(node: &Node, name: &str, words: &[&str], or_number: bool, out: &mut Diagnostics) {
    let text = node.text().unwrap_or("");
    if words.contains(&text) || (or_number && text.parse::<f64>().is_ok_and(|n| n.is_finite() && n > 0.0)) {
        return;
    }
    let help = did_you_mean(text, words.iter().copied());
    out.push(Diagnostic::error("unknown-word", node.span, format!("`{name}` cannot be {}", found(node))).maybe_help(help));
}

fn check_condition(node: &Node, name: &str, out: &mut Diagnostics) {
    match &node.data {
        Data::Scalar(_) => {}
        Data::Map(entries) if !entries.is_empty() => {
            for (key, value) in entries {
                match (key.text.as_str(), &value.data) {
                    ("all" | "any", Data::List(parts)) if !parts.is_empty() => {
                        parts.iter().for_each(|part| check_condition(part, name, out))
                    }
                    ("all" | "any", _) => {
                        out.push(
                            Diagnostic::error("wrong-form", value.span, format!("found {}", found(value)))
                                .help(format!("`{}` holds a list of conditions", key.text)),
                        );
                    }
                    ("not", _) => check_condition(value, name, out),
                    _ => out.push(
                        Diagnostic::error("unknown-key", key.span, format!("unknown key `{}`", key.text))
                            .maybe_help(did_you_mean(&key.text, ["all", "any", "not"])),
                    ),
                }
            }
        }
        _ => {
            out.push(Diagnostic::error("wrong-form", node.span, format!("found {}", found(node))).help(format!(
                "`{name}` is an expression, as in `user_kind == \"synced\"`, or a mapping with `all`, `any` or `not`"
            )))
        }
    }
}

/// Whether a text may be an id: also safe as a part of a path.
#[must_use]
pub(super) fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 100
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
        && !text.starts_with('-')
}

/// A value in words, for messages.
pub(super) fn found(node: &Node) -> String {
    match &node.data {
        Data::Null => "nothing".to_owned(),
        Data::Scalar(scalar) if scalar.text.chars().count() <= 60 => format!("`{}`", scalar.text.replace('\n', " ")),
        Data::Scalar(scalar) => format!("`{}…`", scalar.text.chars().take(60).collect::<String>().replace('\n', " ")),
        Data::List(_) => "a list".to_owned(),
        Data::Map(_) => "a mapping".to_owned(),
    }
}
