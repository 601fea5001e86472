//! The next question: the one that is expected to tell most about the open diagnoses for what it costs.
//!
//! Model: exactly one open diagnosis is the cause, with the chances of `likelihood`. Under a cause, an answer that
//! rules it out is impossible; an answer that would confirm another one is a twentieth as likely as the rest; all
//! other answers are equally likely. The information of a question is the mutual information (in bits) of cause and
//! answer, where an answer that confirms a cause leaves nothing open. Questions are ranked by bits per second.

use super::support::undecided;
use super::verdict::{Status, Verdict, rules_for, status};
use super::{FactState, Facts, Origin, Truth};
use crate::model::{Condition, DiagnosisId, FactId, Kind, Operand, RuleId, Table, Value, Version};

/// How likely an answer is under a cause, when it would confirm another cause.
const WRONG_CONFIRMATION: f64 = 0.05;
/// Bits that a question is worth which decides nothing alone, but without which nothing can be decided.
const LEAST_BITS: f64 = 1e-6;

/// What to ask next, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The fact to ask for.
    pub fact: FactId,
    /// Open diagnoses that an answer could decide, most likely first.
    pub why: Vec<DiagnosisId>,
    /// Expected information, in bits.
    pub bits: f64,
}

/// The best question; `None` when no answer could change a status.
pub(super) fn next(facts: &Facts<'_>, rules: &Table<RuleId, Truth>, verdicts: &Table<DiagnosisId, Verdict>) -> Option<Question> {
    let mut open: Vec<Suspect> = verdicts
        .iter()
        .filter(|(_, verdict)| verdict.status == Status::Open)
        .map(|(id, verdict)| Suspect {
            id,
            chance: verdict.probability.unwrap_or(0.0),
            confirm: rules_for(facts, id, true),
            rule_out: rules_for(facts, id, false),
        })
        .collect();
    open.sort_by(|a, b| b.chance.total_cmp(&a.chance).then(a.id.cmp(&b.id)));
    let mut best: Option<(f64, usize, Question)> = None;
    for fact in candidates(facts, verdicts) {
        let why: Vec<DiagnosisId> = open.iter().filter(|s| verdicts.get(s.id).missing.contains(&fact)).map(|s| s.id).collect();
        if why.is_empty() {
            continue;
        }
        let bits = information(facts, rules, &open, fact).max(LEAST_BITS);
        let score = bits / f64::from(facts.topic.facts.get(fact).cost.max(1));
        let rank = rank(facts, fact);
        // A difference below a thousandth is a tie: the author's order decides.
        let better = best.as_ref().is_none_or(|(s, r, _)| score > s * 1.001 || (score > s * 0.999 && rank < *r));
        if better {
            best = Some((score, rank, Question { fact, why, bits }));
        }
    }
    best.map(|(.., question)| question)
}

struct Suspect {
    id: DiagnosisId,
    chance: f64,
    confirm: Vec<RuleId>,
    rule_out: Vec<RuleId>,
}

/// Facts that may be asked now: not asked yet, missing for something open, and known to apply as far as that can be
/// found out by asking.
fn candidates(facts: &Facts<'_>, verdicts: &Table<DiagnosisId, Verdict>) -> Vec<FactId> {
    let missing = |fact: FactId| verdicts.rows().any(|verdict| verdict.missing.contains(&fact));
    let may_ask = |fact: FactId| {
        let row = facts.topic.facts.get(fact);
        let settled = row.ask_if.as_ref().is_none_or(|condition| {
            let mut open = Vec::new();
            undecided(facts, condition, &mut open);
            open.iter().all(|needed| *facts.state(*needed) == FactState::NotKnown)
        });
        !row.derived && !row.builtin && *facts.state(fact) == FactState::NotAsked && settled
    };
    let all: Vec<FactId> = facts.topic.facts.keys().filter(|fact| may_ask(*fact) && missing(*fact)).collect();
    // While nothing at all is known, every chance is a guess: begin as the author says.
    let untouched =
        facts.topic.facts.keys().all(|fact| !matches!(facts.state(fact), FactState::Known(_, Origin::Given) | FactState::NotKnown));
    let entry: Vec<FactId> = all.iter().copied().filter(|fact| facts.topic.entry.contains(fact)).collect();
    if untouched && !entry.is_empty() { entry } else { all }
}

/// Place in the author's order: entry facts, then `order`, then the catalogue.
fn rank(facts: &Facts<'_>, fact: FactId) -> usize {
    let topic = facts.topic;
    let preferred = topic.entry.iter().chain(&topic.order).position(|f| *f == fact);
    preferred.unwrap_or_else(|| topic.entry.len() + topic.order.len() + topic.facts.keys().position(|f| f == fact).unwrap_or(0))
}

fn information(facts: &Facts<'_>, rules: &Table<RuleId, Truth>, open: &[Suspect], fact: FactId) -> f64 {
    let answers = answers(facts, fact);
    if answers.len() < 2 {
        // Only a script, or another fact that is unknown too, looks at this fact: nothing can be told beforehand.
        return 0.0;
    }
    // What each answer makes of each suspect.
    let outcomes: Vec<Vec<Status>> =
        answers.iter().map(|answer| open.iter().map(|suspect| status_if(facts, rules, suspect, fact, answer)).collect()).collect();
    let confirms: Vec<bool> = outcomes.iter().map(|row| row.contains(&Status::Confirmed)).collect();
    let mut joint: Vec<Vec<f64>> = vec![vec![0.0; open.len()]; answers.len()];
    for (s, suspect) in open.iter().enumerate() {
        let weights: Vec<f64> = outcomes
            .iter()
            .zip(&confirms)
            .map(|(row, confirms)| match row.get(s) {
                Some(Status::RuledOut) | None => 0.0,
                Some(Status::Confirmed) => 1.0,
                Some(_) if *confirms => WRONG_CONFIRMATION,
                Some(_) => 1.0,
            })
            .collect();
        let sum: f64 = weights.iter().sum();
        for (row, weight) in joint.iter_mut().zip(&weights) {
            if let (Some(cell), true) = (row.get_mut(s), sum > 0.0) {
                *cell = suspect.chance * weight / sum;
            }
        }
    }
    let before = entropy(open.iter().map(|suspect| suspect.chance));
    let after: f64 = joint
        .iter()
        .zip(&confirms)
        .map(|(row, confirms)| {
            let total: f64 = row.iter().sum();
            if *confirms || total <= 0.0 { 0.0 } else { total * entropy(row.iter().map(|p| p / total)) }
        })
        .sum();
    (before - after).max(0.0)
}

fn entropy(chances: impl Iterator<Item = f64>) -> f64 {
    chances.filter(|p| *p > 0.0).map(|p| -p * p.log2()).sum()
}

fn status_if(facts: &Facts<'_>, rules: &Table<RuleId, Truth>, suspect: &Suspect, fact: FactId, answer: &Value) -> Status {
    let truth = |rule: &RuleId| match rules.get(*rule) {
        // Only an unknown condition can become something else by one more fact.
        Truth::Unknown => facts.truth_if(&facts.topic.rules.get(*rule).when, fact, answer),
        known => *known,
    };
    let confirm: Vec<Truth> = suspect.confirm.iter().map(truth).collect();
    let rule_out: Vec<Truth> = suspect.rule_out.iter().map(truth).collect();
    status(confirm.iter().copied(), rule_out.into_iter(), facts.topic.diagnoses.get(suspect.id).complete)
}

/// The answers that differ for the rules: all choices, or for an open range the values around each threshold.
fn answers(facts: &Facts<'_>, fact: FactId) -> Vec<Value> {
    let kind = &facts.topic.facts.get(fact).kind;
    let choices = kind.choices();
    if !choices.is_empty() {
        return choices;
    }
    let mut seen: Vec<Value> = Vec::new();
    for rule in facts.topic.rules.rows() {
        thresholds(&rule.when, fact, &mut seen);
    }
    let around: Vec<Value> = seen.iter().flat_map(|value| neighbours(kind, value)).collect();
    let mut answers: Vec<Value> = Vec::new();
    for value in around {
        if !answers.contains(&value) && kind.within(value.clone()).is_ok() {
            answers.push(value);
        }
    }
    answers
}

fn thresholds(condition: &Condition, fact: FactId, out: &mut Vec<Value>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| thresholds(part, fact, out)),
        Condition::Not(part) => thresholds(part, fact, out),
        Condition::Compare { fact: f, with: Operand::Value(value), .. } | Condition::Contains { fact: f, value } if *f == fact => {
            out.push(value.clone())
        }
        Condition::OneOf { fact: f, values } if *f == fact => out.extend(values.iter().cloned()),
        _ => {}
    }
}

fn neighbours(kind: &Kind, value: &Value) -> Vec<Value> {
    match (kind, value) {
        (Kind::Int { .. }, Value::Int(n)) => vec![Value::Int(n.saturating_sub(1)), Value::Int(*n), Value::Int(n.saturating_add(1))],
        (Kind::Number { .. }, v) => {
            v.as_number().map_or_else(Vec::new, |n| vec![Value::Number(n - 1.0), Value::Number(n), Value::Number(n + 1.0)])
        }
        (Kind::Version, Value::Version(v)) => {
            let lowest = Version::parse("0").map(Value::Version);
            let highest = Version::parse("4294967295").map(Value::Version);
            lowest.into_iter().chain([Value::Version(v.clone())]).chain(highest).collect()
        }
        (Kind::Date, Value::Date(d)) => [d.yesterday(), Ok(*d), d.tomorrow()].into_iter().flatten().map(Value::Date).collect(),
        (Kind::List(_), item) => vec![Value::List(Vec::new()), Value::List(vec![item.clone()])],
        (_, other) => vec![other.clone(), Value::Text(String::new())],
    }
}
