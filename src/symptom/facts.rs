//! From words to facts: what a person typed already answers some questions. Only what is said is proposed, each with
//! its words, for the person to confirm.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::number::Number;
use crate::answer::{Labels, value_json};
use crate::locale::Entry;
use crate::model::{Fact, FactId, Topic, Value};
use crate::search::{Language, Phrase, Spot, Typed, is_negated, typed};

/// Words between a phrase that introduces a number and the number.
const REACH: usize = 3;
/// Digits from which a number is a code that speaks for itself.
const CODE: usize = 4;
/// What a code weighs against phrases of so many words.
const CODE_LENGTH: usize = 3;

/// A fact that a text states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Id of the fact.
    pub fact: String,
    /// Its value, as facts files write it.
    pub value: String,
    /// Its value as JSON.
    pub json: String,
    /// Short name of the fact.
    pub label: String,
    /// The value in words.
    pub value_label: String,
    /// Whether no other topic has the fact.
    pub own: bool,
    /// The words that say so, as typed, in their order.
    pub words: Vec<String>,
}

/// Reads facts of one topic out of texts in some languages.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FactReader {
    /// The topic.
    pub topic: String,
    facts: Vec<FactText>,
    sayings: Vec<Saying>,
    codes: Vec<Code>,
}

/// A fact in words.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct FactText {
    id: String,
    /// Whether no other topic has it.
    own: bool,
    label: String,
    values: Vec<ValueText>,
    /// What its values look like, where they are numbers that no list holds.
    number: Option<Number>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct ValueText {
    text: String,
    json: String,
    label: String,
}

/// A phrase, and what it says about a fact, by the fact's number.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Saying {
    fact: usize,
    says: Says,
    phrase: Phrase,
}

/// What a phrase says about its fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Says {
    /// The value with this number.
    Value(usize),
    /// A number stands near it.
    Number,
    /// Nothing, although a part of it would.
    Nothing,
}

/// A value that is a code, as in `33004`, `sspr_0029`, `access_denied_8453`.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Code {
    fact: usize,
    value: usize,
    digits: String,
    /// The word before it, as in `sspr`.
    name: Option<String>,
}

/// Something that was found.
struct Found {
    says: Option<Stated>,
    spot: Spot,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Stated {
    Value(usize),
    Number(String),
}

impl FactReader {
    /// Reads facts of `topic` with phrases of some languages: for each language its messages `fact-ID`, whose attributes
    /// `.match-VALUE`, `.match` and `.no-match` have phrases, one on each line. `labels` names the facts, `shared` tells
    /// which of them other topics have, too.
    #[must_use]
    pub fn new(topic: &Topic, voices: &[(&[Entry], &Language)], labels: &Labels<'_>, shared: &dyn Fn(&str) -> bool) -> Self {
        let languages: Vec<&Language> = voices.iter().map(|(_, language)| *language).collect();
        let mut reader = Self { topic: topic.id.clone(), facts: Vec::new(), sayings: Vec::new(), codes: Vec::new() };
        for (id, fact) in topic.facts.iter().filter(|(_, fact)| !fact.builtin && !fact.derived) {
            let values = fact.kind.choices();
            reader.add_codes(reader.facts.len(), &values);
            for (language, (entries, _)) in voices.iter().enumerate() {
                let key = format!("fact-{}", fact.id);
                for entry in entries.iter().filter(|entry| entry.key == key) {
                    reader.add_phrases(entry, &values, language, &languages);
                }
            }
            reader.facts.push(fact_text(id, fact, &values, labels, !shared(&fact.id)));
        }
        reader
    }

    fn add_phrases(&mut self, entry: &Entry, values: &[Value], language: usize, languages: &[&Language]) {
        let fact = self.facts.len();
        for (name, _, pattern) in &entry.attributes {
            let value = |named: &str| values.iter().position(|value| value.to_string() == named);
            let says = match name.as_str() {
                "match" => Some(Says::Number),
                "no-match" => Some(Says::Nothing),
                other => other.strip_prefix("match-").and_then(value).map(Says::Value),
            };
            let Some(says) = says else { continue };
            let phrases = pattern.text.lines().filter_map(|line| Phrase::new(line, language, languages));
            self.sayings.extend(phrases.map(|phrase| Saying { fact, says, phrase }));
        }
    }

    fn add_codes(&mut self, fact: usize, values: &[Value]) {
        for (value, text) in values.iter().map(ToString::to_string).enumerate() {
            let mut parts = text.split('_').rev();
            let Some(digits) = parts.next().filter(|part| is_code(part)) else { continue };
            let name = parts.next().map(str::to_owned);
            self.codes.push(Code { fact, value, digits: digits.to_owned(), name });
        }
    }

    /// The facts that a text states, in the order of the topic. Where it states two values of a fact alike, none.
    /// `languages` are those that the reader was made with.
    #[must_use]
    pub fn read(&self, text: &str, languages: &[&Language]) -> Vec<Proposal> {
        let mut words = typed(text, languages);
        for word in &mut words {
            word.recognize(self.sayings.iter().flat_map(|saying| saying.phrase.forms()));
        }
        let mut found: BTreeMap<usize, Vec<Found>> = BTreeMap::new();
        for saying in &self.sayings {
            let Some(spot) = saying.phrase.find(&words) else { continue };
            let read = match saying.says {
                Says::Value(value) => Some(Found { says: Some(Stated::Value(value)), spot }),
                Says::Number => self.number(saying.fact, &words, spot),
                Says::Nothing => Some(Found { says: None, spot }),
            };
            found.entry(saying.fact).or_default().extend(read);
        }
        for code in &self.codes {
            let spots = (0..words.len()).filter_map(|at| code.at(&words, at)).filter(|spot| !is_negated(&words, spot, 0));
            found.entry(code.fact).or_default().extend(spots.map(|spot| Found { says: Some(Stated::Value(code.value)), spot }));
        }
        found.into_iter().filter_map(|(fact, found)| self.decide(fact, found, &words)).collect()
    }

    /// The number that a phrase introduces: the nearest one of the fact's type.
    fn number(&self, fact: usize, words: &[Typed], spot: Spot) -> Option<Found> {
        let kind = self.facts.get(fact)?.number.as_ref()?;
        let (first, last) = (*spot.words.first()?, *spot.words.last()?);
        let after = (last + 1..words.len().min(last + 1 + REACH)).zip(1..);
        let before = (first.saturating_sub(REACH)..first).rev().zip(1..);
        let inside = (first..=last).map(|at| (at, 0));
        let mut near: Vec<(usize, usize)> = after.chain(before).chain(inside).collect();
        near.sort_by_key(|(_, distance)| *distance);
        let (text, at) = near.into_iter().find_map(|(at, _)| Some((kind.read(&words.get(at)?.raw)?, at)))?;
        let mut taken = spot.words;
        if !taken.contains(&at) {
            taken.push(at);
            taken.sort_unstable();
        }
        Some(Found { says: Some(Stated::Number(text)), spot: Spot { words: taken, length: spot.length + 1 } })
    }

    /// The value that most words speak for; none where two are alike.
    fn decide(&self, fact: usize, found: Vec<Found>, words: &[Typed]) -> Option<Proposal> {
        let longest = found.iter().map(|found| found.spot.length).max()?;
        let mut best = found.into_iter().filter(|found| found.spot.length == longest);
        let first = best.next()?;
        if best.any(|other| other.says != first.says) {
            return None;
        }
        let fact = self.facts.get(fact)?;
        let (value, json, value_label) = match first.says? {
            Stated::Value(value) => {
                let value = fact.values.get(value)?;
                (value.text.clone(), value.json.clone(), value.label.clone())
            }
            Stated::Number(text) => (text.clone(), fact.number.as_ref()?.json(&text), text),
        };
        let words = first.spot.words.iter().filter_map(|at| words.get(*at)).map(|word| word.raw.clone()).collect();
        Some(Proposal { fact: fact.id.clone(), value, json, label: fact.label.clone(), value_label, own: fact.own, words })
    }
}

fn fact_text(id: FactId, fact: &Fact, values: &[Value], labels: &Labels<'_>, own: bool) -> FactText {
    let value =
        |value: &Value| ValueText { text: value.to_string(), json: value_json(value).to_string(), label: labels.value(id, value) };
    FactText {
        id: fact.id.clone(),
        own,
        label: labels.fact(id),
        values: values.iter().map(value).collect(),
        number: Number::of(&fact.kind),
    }
}

impl Code {
    /// The code at this word, alone or with its name before it.
    fn at(&self, words: &[Typed], at: usize) -> Option<Spot> {
        let word = words.get(at)?;
        let before = at.checked_sub(1).and_then(|before| words.get(before)).filter(|_| !word.breaks());
        let named = self.name.as_ref().filter(|name| before.is_some_and(|before| before.folded == **name));
        let spot = |words: Vec<usize>| Some(Spot { words, length: CODE_LENGTH });
        if named.is_some() && self.is_number(&word.folded) {
            return spot(vec![at - 1, at]);
        }
        let lower = word.raw.to_lowercase();
        let mut parts = lower.split(|c: char| !c.is_alphanumeric());
        let written = |part: &str| {
            let bare = part.strip_prefix("0x").unwrap_or(part);
            bare == self.digits || bare.trim_start_matches(char::is_alphabetic) == self.digits
        };
        let rest = self.name.as_ref().and_then(|name| word.folded.strip_prefix(name.as_str()));
        if rest.is_some_and(|rest| self.is_number(rest)) || parts.any(written) { spot(vec![at]) } else { None }
    }

    /// The same number, whatever zeros stand before it.
    fn is_number(&self, text: &str) -> bool {
        !text.is_empty() && text.trim_start_matches('0') == self.digits.trim_start_matches('0')
    }
}

fn is_code(part: &str) -> bool {
    part.len() >= CODE && part.bytes().all(|b| b.is_ascii_hexdigit()) && part.bytes().filter(u8::is_ascii_digit).count() + 1 >= CODE
}
