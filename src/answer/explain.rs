//! Explanations in words: the conditions of a diagnosis' rules as nested lists, and the same as JSON.

use serde_json::{Value as Json, json};

use super::compose::Writer;
use super::escape::markdown;
use super::labels::Labels;
use super::page::Judged;
use crate::engine::{Explanation, FactState, Judgement, Part, PartKind, Status, Truth};
use crate::locale::Argument;
use crate::model::{Comparison, Condition, DiagnosisId, Effect, FactId, Operand, Topic, Value};

/// Answers that are named as what would decide a diagnosis.
const NAMED_ANSWERS: usize = 6;

/// What explanations are worded from.
#[derive(Clone, Copy)]
pub(super) struct Explainer<'a> {
    pub topic: &'a Topic,
    pub labels: &'a Labels<'a>,
    pub judgement: &'a Judgement,
}

impl Writer<'_> {
    /// How a diagnosis was judged.
    pub(super) fn judged(&self, id: DiagnosisId, explanation: &Explanation) -> Judged {
        let explainer = Explainer { topic: self.inputs.topic, labels: self.labels, judgement: self.judgement };
        let mut tree = String::new();
        for (rule, part) in &explanation.rules {
            let effect = self.labels.word_md(&format!("answer-rule-{}", effect(&self.inputs.topic.rules.get(*rule).effect)), &[]);
            let truth = explainer.truth(part.truth);
            // The parts of a plain conjunction stand right below the rule.
            let parts = if part.kind == PartKind::All { part.parts.as_slice() } else { std::slice::from_ref(part) };
            tree.push_str(&format!("  - {effect}, {truth}:\n"));
            parts.iter().for_each(|part| explainer.list(part, 2, &mut tree));
        }
        let verdict = self.judgement.diagnoses.get(id);
        let notes = match verdict.status {
            Status::Open => {
                let missing: Vec<String> = verdict.missing.iter().map(|fact| self.labels.fact(*fact)).collect();
                let answers = |list: &[(FactId, Value)]| -> Vec<String> {
                    list.iter()
                        .map(|(fact, value)| format!("{}: {}", self.labels.fact(*fact), self.labels.value(*fact, value)))
                        .collect()
                };
                [
                    ("explain-missing", "facts", missing),
                    ("explain-would-confirm", "answers", answers(&explanation.would_confirm)),
                    ("explain-would-rule-out", "answers", answers(&explanation.would_rule_out)),
                ]
                .into_iter()
                .filter(|(.., list)| !list.is_empty())
                .map(|(key, name, list)| self.labels.word_md(key, &[(name, Argument::Text(&self.named(list)))]))
                .collect()
            }
            _ => Vec::new(),
        };
        Judged {
            title: self.title_of(id),
            status: self.labels.word_md(&format!("status-{}", verdict.status.as_str()), &[]),
            tree: tree.trim_end().to_owned(),
            notes,
        }
    }

    fn named(&self, mut list: Vec<String>) -> String {
        let more = list.len().saturating_sub(NAMED_ANSWERS);
        list.truncate(NAMED_ANSWERS);
        if more > 0 {
            let count = Argument::Number(u32::try_from(more).unwrap_or(u32::MAX).into());
            list.push(self.labels.word("answer-more-count", &[("count", count)]));
        }
        list.join(" · ")
    }
}

/// The word for an effect in keys of messages.
fn effect(effect: &Effect) -> &'static str {
    match effect {
        Effect::Confirm(_) => "confirms",
        Effect::RuleOut(_) => "rules-out",
        Effect::Suggest { .. } | Effect::Set(_) => "suggests",
    }
}

impl Explainer<'_> {
    fn truth(&self, truth: Truth) -> String {
        self.labels.word_md(&format!("answer-rule-{}", word(truth)), &[])
    }

    /// A part and its own parts as a nested list.
    fn list(&self, part: &Part, depth: usize, out: &mut String) {
        let indent = "  ".repeat(depth);
        let colon = if part.parts.is_empty() { "" } else { ":" };
        let truth = self.truth(part.truth);
        let text = markdown(&self.text(part));
        match &part.kind {
            PartKind::Comparison(leaf) => {
                let here = self.here(leaf, part.truth);
                let follows = if part.parts.is_empty() {
                    String::new()
                } else {
                    format!(", {}:", self.labels.word_md("explain-follows-from", &[]))
                };
                out.push_str(&format!("{indent}- {text} — {truth}{here}{follows}\n"));
            }
            _ => out.push_str(&format!("{indent}- {text} — {truth}{colon}\n")),
        }
        part.parts.iter().for_each(|part| self.list(part, depth + 1, out));
    }

    /// A part in words, as plain text.
    fn text(&self, part: &Part) -> String {
        match &part.kind {
            PartKind::All => self.labels.word("explain-all", &[]),
            PartKind::Any => self.labels.word("explain-any", &[]),
            PartKind::Not => self.labels.word("explain-not", &[]),
            PartKind::Constant => self.labels.word("explain-always", &[]),
            PartKind::Call(name, facts) => {
                let facts: Vec<String> = facts.iter().map(|fact| self.labels.fact(*fact)).collect();
                let arguments = [("function", Argument::Text(name)), ("facts", Argument::Text(&facts.join(", ")))];
                self.labels.word("explain-function", &arguments)
            }
            PartKind::Comparison(leaf) => self.comparison(leaf),
        }
    }

    /// A comparison with signs that every language reads: `Licence: none`, `Version < 2.5`.
    fn comparison(&self, leaf: &Condition) -> String {
        match leaf {
            Condition::Compare { fact, how, with } => {
                let sign = match how {
                    Comparison::Equal => ": ",
                    Comparison::NotEqual => " ≠ ",
                    Comparison::Less => " < ",
                    Comparison::LessOrEqual => " ≤ ",
                    Comparison::Greater => " > ",
                    Comparison::GreaterOrEqual => " ≥ ",
                };
                let other = match with {
                    Operand::Value(value) => self.labels.value(*fact, value),
                    Operand::Fact(other) => self.labels.fact(*other),
                };
                format!("{}{sign}{other}", self.labels.fact(*fact))
            }
            Condition::OneOf { fact, values } => {
                let values: Vec<String> = values.iter().map(|value| self.labels.value(*fact, value)).collect();
                format!("{}: {}", self.labels.fact(*fact), values.join(" / "))
            }
            Condition::Contains { fact, value } => format!("{} ∋ {}", self.labels.fact(*fact), self.labels.value(*fact, value)),
            _ => String::new(),
        }
    }

    /// What is known of the facts of a comparison, where the comparison does not say it already.
    fn here(&self, leaf: &Condition, truth: Truth) -> String {
        let says_it = matches!(leaf, Condition::Compare { how: Comparison::Equal, with: Operand::Value(_), .. });
        if says_it && truth == Truth::True {
            return String::new();
        }
        let mut values = Vec::new();
        leaf.for_each_fact(&mut |fact| match self.judgement.facts.get(fact) {
            FactState::Known(value, _) => values.push(self.labels.value(fact, value)),
            FactState::NotKnown => values.push(self.labels.word("answer-value-unknown", &[])),
            FactState::NotApplicable => values.push(self.labels.word("answer-value-not-applicable", &[])),
            FactState::NotAsked => {}
        });
        if values.is_empty() {
            return String::new();
        }
        let here = self.labels.word_md("explain-here", &[("value", Argument::Text(&values.join(", ")))]);
        format!(" ({here})")
    }

    /// The explanation as JSON.
    pub(super) fn json(&self, explanation: &Explanation) -> Json {
        let answers = |list: &[(FactId, Value)]| -> Json {
            let answer = |(fact, value): &(FactId, Value)| {
                json!({
                    "fact": self.topic.facts.get(*fact).id,
                    "value": super::view::value_json(value),
                    "label": self.labels.fact(*fact),
                    "value_label": self.labels.value(*fact, value),
                })
            };
            list.iter().map(answer).collect()
        };
        let rules: Vec<Json> = explanation
            .rules
            .iter()
            .map(|(rule, part)| {
                let row = self.topic.rules.get(*rule);
                let effect = match row.effect {
                    Effect::Confirm(_) => "confirm",
                    Effect::RuleOut(_) => "rule_out",
                    Effect::Suggest { .. } => "suggest",
                    Effect::Set(_) => "set",
                };
                json!({ "rule": row.id, "effect": effect, "when": row.source, "tree": self.part_json(part) })
            })
            .collect();
        json!({
            "rules": rules,
            "would_confirm": answers(&explanation.would_confirm),
            "would_rule_out": answers(&explanation.would_rule_out),
        })
    }

    fn part_json(&self, part: &Part) -> Json {
        let kind = match part.kind {
            PartKind::All => "all",
            PartKind::Any => "any",
            PartKind::Not => "not",
            PartKind::Constant => "constant",
            PartKind::Comparison(_) => "comparison",
            PartKind::Call(..) => "function",
        };
        let mut facts: Vec<&str> = Vec::new();
        match &part.kind {
            PartKind::Comparison(leaf) => leaf.for_each_fact(&mut |fact| facts.push(&self.topic.facts.get(fact).id)),
            PartKind::Call(_, list) => facts.extend(list.iter().map(|fact| self.topic.facts.get(*fact).id.as_str())),
            _ => {}
        }
        let parts: Vec<Json> = part.parts.iter().map(|part| self.part_json(part)).collect();
        json!({ "kind": kind, "truth": word(part.truth), "text": self.text(part), "facts": facts, "parts": parts })
    }
}

fn word(truth: Truth) -> &'static str {
    match truth {
        Truth::True => "true",
        Truth::False => "false",
        Truth::Unknown => "unknown",
    }
}
