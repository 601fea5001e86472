//! Why a diagnosis is confirmed, ruled out or open: the conditions of its rules as trees, each part with its truth, and
//! the single answers that would decide it.

use super::compare::compare;
use super::network::{How, holds};
use super::question::answers;
use super::session::Outcome;
use super::verdict::Status;
use super::{FactState, Origin, Session, Truth};
use crate::model::{Condition, DiagnosisId, Effect, FactId, Kind, Operand, RuleId, Table, Value};

/// Facts that are derived from derived facts: how far an explanation follows.
const DEPTH: usize = 6;

/// The explanation of one diagnosis.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Explanation {
    /// The rules that confirm it, rule it out, or make it more or less likely, in the author's order.
    pub rules: Vec<(RuleId, Part)>,
    /// Single answers that would confirm it; for an open one.
    pub would_confirm: Vec<(FactId, Value)>,
    /// Single answers that would rule it out; for an open one.
    pub would_rule_out: Vec<(FactId, Value)>,
}

/// A condition or a part of one.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// Its truth.
    pub truth: Truth,
    /// Its own parts. For a comparison: the conditions from which its fact follows, when rules set it.
    pub parts: Vec<Part>,
}

/// What a part of a condition is.
#[derive(Debug, Clone, PartialEq)]
pub enum PartKind {
    /// All parts must hold.
    All,
    /// One part must hold.
    Any,
    /// The part must not hold.
    Not,
    /// Always the same.
    Constant,
    /// A comparison: never one of the other kinds of conditions.
    Comparison(Condition),
    /// A script function, by its name, with the facts that it looks at.
    Call(String, Vec<FactId>),
}

impl Session<'_> {
    /// Explains every diagnosis.
    #[must_use]
    pub fn explanations(&self) -> Table<DiagnosisId, Explanation> {
        let topic = self.network.topic;
        let mut all: Table<DiagnosisId, Explanation> = topic.diagnoses.keys().map(|_| Explanation::default()).collect();
        for (rule, row) in topic.rules.iter() {
            let (Effect::Confirm(list) | Effect::RuleOut(list) | Effect::Suggest { diagnoses: list, .. }) = &row.effect else {
                continue;
            };
            let part = self.part(&row.when, DEPTH);
            for diagnosis in list {
                all.get_mut(*diagnosis).rules.push((rule, part.clone()));
            }
        }
        self.what_if(&mut all);
        all
    }

    /// Tries each answer to each question that is still open.
    fn what_if(&self, all: &mut Table<DiagnosisId, Explanation>) {
        let topic = self.network.topic;
        let mut trial = self.clone();
        for (fact, row) in topic.facts.iter() {
            if row.derived || row.builtin || !matches!(self.fact(fact), FactState::NotAsked | FactState::NotKnown) {
                continue;
            }
            let before = trial.put_aside(fact);
            // Of a version only the builds that rules name say something to a reader, not the least and the greatest.
            let told = |value: &Value| row.kind != Kind::Version || self.network.indexes.get(fact).constants().contains(value);
            for value in answers(self.network, fact).into_iter().filter(told) {
                trial.take_touched();
                trial.know(fact, value.clone());
                for id in trial.take_touched() {
                    let list = match (self.status(id), trial.status(id)) {
                        (Status::Open, Status::Confirmed) => &mut all.get_mut(id).would_confirm,
                        (Status::Open, Status::RuledOut) => &mut all.get_mut(id).would_rule_out,
                        _ => continue,
                    };
                    list.push((fact, value.clone()));
                }
                // Each answer is tried on the case as it is.
                trial.forget(fact);
            }
            trial.restore(before);
        }
    }

    fn part(&self, condition: &Condition, depth: usize) -> Part {
        let parts_of = |parts: &[Condition]| parts.iter().map(|part| self.part(part, depth)).collect::<Vec<_>>();
        match condition {
            Condition::Constant(value) => Part { kind: PartKind::Constant, truth: Truth::from(*value), parts: Vec::new() },
            Condition::All(parts) => {
                let parts = parts_of(parts);
                Part { kind: PartKind::All, truth: Truth::all(parts.iter().map(|part| part.truth)), parts }
            }
            Condition::Any(parts) => {
                let parts = parts_of(parts);
                Part { kind: PartKind::Any, truth: Truth::any(parts.iter().map(|part| part.truth)), parts }
            }
            Condition::Not(part) => {
                let part = self.part(part, depth);
                Part { kind: PartKind::Not, truth: !part.truth, parts: vec![part] }
            }
            Condition::Call(call) => {
                let how = How::Call(call.clone());
                let outcome = self.outcomes().find(|(computed, _)| computed.how == how).map(|(_, outcome)| outcome);
                let truth = match outcome {
                    Some(Outcome::NotApplicable) => Truth::False,
                    Some(Outcome::Value(Value::Bool(value))) => Truth::from(*value),
                    _ => Truth::Unknown,
                };
                let mut facts = Vec::new();
                call.for_each_fact(&mut |fact| facts.push(fact));
                let parts = facts.iter().flat_map(|fact| self.follows(*fact, depth)).collect();
                Part { kind: PartKind::Call(self.network.function(call.function).to_owned(), facts), truth, parts }
            }
            leaf => {
                let mut parts = Vec::new();
                leaf.for_each_fact(&mut |fact| parts.extend(self.follows(fact, depth)));
                Part { kind: PartKind::Comparison(leaf.clone()), truth: self.comparison(leaf), parts }
            }
        }
    }

    /// The truth of a comparison.
    fn comparison(&self, leaf: &Condition) -> Truth {
        match leaf {
            Condition::Compare { fact, how, with: Operand::Fact(other) } => match (self.fact(*fact), self.fact(*other)) {
                (FactState::NotApplicable, _) | (_, FactState::NotApplicable) => Truth::False,
                (FactState::Known(a, _), FactState::Known(b, _)) => Truth::from(compare(a, *how, b)),
                _ => Truth::Unknown,
            },
            Condition::Compare { fact, .. } | Condition::OneOf { fact, .. } | Condition::Contains { fact, .. } => {
                match self.fact(*fact) {
                    FactState::Known(value, _) => Truth::from(holds(leaf, value)),
                    FactState::NotApplicable => Truth::False,
                    FactState::NotKnown | FactState::NotAsked => Truth::Unknown,
                }
            }
            _ => Truth::Unknown,
        }
    }

    /// The condition of the rule that set a fact, or of the first one that still may.
    fn follows(&self, fact: FactId, depth: usize) -> Option<Part> {
        let given = matches!(self.fact(fact), FactState::Known(_, Origin::Given));
        if depth == 0 || given {
            return None;
        }
        let setter = self.network.setters.get(fact).iter().find(|setter| self.truth(setter.when) != Truth::False)?;
        let when = &self.network.topic.rules.get(setter.rule).when;
        (!matches!(when, Condition::Constant(_))).then(|| self.part(when, depth - 1))
    }
}
