//! What the person means by a line: a command, a number from the list, or words typed in a hurry.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::answer::Labels;
use crate::diag::nearest;
use crate::model::{FactId, Kind, Value};

/// What a line means.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Reply {
    /// The line is empty.
    Nothing,
    Why,
    NotKnown,
    /// Back, to the last answer or to one with a number.
    Back(Option<usize>),
    /// Show the answer so far.
    Answer,
    End,
    Value(Value),
    /// It could be any of these choices, by their place.
    Ambiguous(Vec<usize>),
    NotUnderstood,
}

/// What a line says about a fact that is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Claim {
    Right,
    Wrong,
    Unsure,
    /// Take the last answer back.
    Back,
    /// Show the answer so far.
    Answer,
    End,
    NotUnderstood,
}

pub(super) fn claim(line: &str, labels: &Labels<'_>) -> Claim {
    let typed = plain(line);
    let begins = |key: &str| !typed.is_empty() && plain(&labels.word(key, &[])).starts_with(&typed);
    match typed.as_str() {
        "1" => Claim::Right,
        "2" => Claim::Wrong,
        "u" => Claim::Unsure,
        "b" => Claim::Back,
        "a" => Claim::Answer,
        "e" => Claim::End,
        _ if begins("value-true") => Claim::Right,
        _ if begins("value-false") => Claim::Wrong,
        _ if begins("answer-dont-know") => Claim::Unsure,
        _ => Claim::NotUnderstood,
    }
}

pub(super) fn understand(line: &str, fact: FactId, labels: &Labels<'_>) -> Reply {
    let line = line.trim();
    let kind = &labels.topic.facts.get(fact).kind;
    let mut words = line.split_whitespace();
    match (words.next().map(str::to_lowercase).as_deref(), words.next(), words.next()) {
        (None, ..) => return Reply::Nothing,
        (Some("?"), None, _) => return Reply::Why,
        (Some("u"), None, _) => return Reply::NotKnown,
        (Some("a"), None, _) => return Reply::Answer,
        (Some("e"), None, _) => return Reply::End,
        (Some("b"), None, _) => return Reply::Back(None),
        (Some("b"), Some(number), None) if number.chars().all(|c| c.is_ascii_digit()) => {
            return Reply::Back(Some(number.parse().unwrap_or(usize::MAX)));
        }
        _ => {}
    }
    if plain(line) == plain(&labels.word("answer-dont-know", &[])) {
        return Reply::NotKnown;
    }
    if let Kind::List(item) = kind {
        return list(line, fact, item, labels);
    }
    let choices = kind.choices();
    if choices.is_empty() {
        let line = if matches!(kind, Kind::Number { .. }) { decimal(line) } else { line.to_owned() };
        return kind.parse(&line).map_or(Reply::NotUnderstood, Reply::Value);
    }
    one_of(line, fact, &choices, labels)
}

/// A number as people write it, `1 234,5` or `−0,5`, as files write it.
fn decimal(line: &str) -> String {
    let digits: String = line.chars().filter(|c| !c.is_whitespace()).collect();
    let digits = digits.replace('−', "-");
    if digits.contains('.') { digits } else { digits.replace(',', ".") }
}

/// Several choices, separated by commas; an empty list is written as `0`.
fn list(line: &str, fact: FactId, item: &Kind, labels: &Labels<'_>) -> Reply {
    let choices = item.choices();
    if line == "0" {
        return Reply::Value(Value::List(Vec::new()));
    }
    let mut values = Vec::new();
    for part in line.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let reply = if choices.is_empty() {
            item.parse(part).map_or(Reply::NotUnderstood, Reply::Value)
        } else {
            one_of(part, fact, &choices, labels)
        };
        match reply {
            Reply::Value(value) if values.contains(&value) => {}
            Reply::Value(value) => values.push(value),
            other => return other,
        }
    }
    Reply::Value(Value::List(values))
}

/// One of some choices: by its number, its id, or its label or a part of it in the reader's language.
fn one_of(line: &str, fact: FactId, choices: &[Value], labels: &Labels<'_>) -> Reply {
    let choice = |place: usize| choices.get(place).cloned().map_or(Reply::NotUnderstood, Reply::Value);
    if let Ok(number) = line.parse::<usize>() {
        return number.checked_sub(1).map_or(Reply::NotUnderstood, choice);
    }
    let typed = plain(line);
    let names: Vec<String> = choices.iter().map(|value| plain(&labels.value(fact, value))).collect();
    let ids: Vec<String> = choices.iter().map(|value| plain(&value.to_string())).collect();
    let exactly = |list: &[String]| list.iter().position(|name| *name == typed);
    if let Some(place) = exactly(&names).or_else(|| exactly(&ids)) {
        return choice(place);
    }
    type Fits = fn(&str, &str) -> bool;
    let ways: [Fits; 3] = [
        |name, typed| name.starts_with(typed),
        |name, typed| name.split(' ').any(|word| word.starts_with(typed)),
        |name, typed| name.contains(typed),
    ];
    for fits in ways {
        let found: Vec<usize> = names.iter().enumerate().filter(|(_, name)| fits(name, &typed)).map(|(at, _)| at).collect();
        match found.as_slice() {
            [] => {}
            [only] => return choice(*only),
            _ => return Reply::Ambiguous(found),
        }
    }
    let near = nearest(&typed, names.iter().map(String::as_str)).and_then(|near| names.iter().position(|name| name == near));
    near.map_or(Reply::NotUnderstood, choice)
}

/// Lower case, without marks on letters and without signs: `Račun!` is `racun`. People in a hurry leave them out.
fn plain(text: &str) -> String {
    let letters = text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    let words: String = letters.map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
