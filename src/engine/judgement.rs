//! Everything that follows from a case, as one value that is not tied to a session.

use super::likelihood::weigh;
use super::network::{How, Severity as Known, Source};
use super::question::Question;
use super::session::{Derived, Outcome};
use super::verdict::verdicts;
use super::{Conflict, Explanation, FactState, Network, Session, Truth, Verdict};
use crate::diag::Span;
use crate::model::{
    Call, Case, Condition, DiagnosisId, Effect, Expression, FactId, RuleId, Severity, SeverityRule, Table, Topic, Value,
};
use crate::script::Functions;

/// Everything that follows from a case.
#[derive(Debug, Clone)]
pub struct Judgement {
    /// State of each fact.
    pub facts: Table<FactId, FactState>,
    /// Truth of each rule's condition.
    pub rules: Table<RuleId, Truth>,
    /// Verdict on each diagnosis.
    pub diagnoses: Table<DiagnosisId, Verdict>,
    /// Given facts that rules would have set to something else.
    pub conflicts: Vec<Conflict>,
    /// Given facts that do not apply, so that they were not used.
    pub ignored: Vec<FactId>,
    /// Rules and severities whose script failed. Such a rule counts as unknown, such a severity as high.
    pub failures: Vec<Failure>,
    /// What to ask next; `None` when no answer could change a status any more.
    pub next: Option<Question>,
    /// Why each diagnosis is what it is; only in a judgement that was asked to explain itself.
    pub explanations: Option<Table<DiagnosisId, Explanation>>,
}

/// A script that failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Id of the rule or the diagnosis that needs it.
    pub id: String,
    /// Where that is written.
    pub span: Span,
    /// What went wrong.
    pub message: String,
    /// What the rule (`unknown`) or the severity (`high`) is taken for.
    pub counts_as: &'static str,
}

/// Judges a case. Deterministic: the same topic, functions and case give the same judgement.
#[must_use]
pub fn judge(topic: &Topic, functions: &Functions, case: &Case) -> Judgement {
    Session::new(&Network::new(topic, functions), case).judgement()
}

/// The same with explanations.
#[must_use]
pub fn judge_and_explain(topic: &Topic, functions: &Functions, case: &Case) -> Judgement {
    let network = Network::new(topic, functions);
    let session = Session::new(&network, case);
    Judgement { explanations: Some(session.explanations()), ..session.judgement() }
}

impl Session<'_> {
    /// Everything that follows from the case as it stands.
    #[must_use]
    pub fn judgement(&self) -> Judgement {
        Judgement { next: self.next_question(), ..self.findings() }
    }

    /// The same without the next question, which takes the longest to work out.
    #[must_use]
    pub fn findings(&self) -> Judgement {
        let topic = self.network.topic;
        let mut diagnoses = verdicts(self);
        weigh(self, &mut diagnoses);
        let given = |fact: &FactId| self.given_value(*fact).is_some();
        Judgement {
            conflicts: topic.facts.keys().filter_map(|fact| self.conflict(fact)).collect(),
            ignored: topic.facts.keys().filter(given).filter(|fact| *self.fact(*fact) == FactState::NotApplicable).collect(),
            failures: self.failures(),
            next: None,
            facts: topic.facts.keys().map(|fact| self.fact(fact).clone()).collect(),
            rules: topic.rules.keys().map(|rule| self.rule(rule)).collect(),
            diagnoses,
            explanations: None,
        }
    }

    /// Whether a rule is the one that gives a fact its value.
    fn gives(&self, rule: RuleId, fact: FactId) -> bool {
        let first = self.network.setters.get(fact).iter().find(|setter| self.truth(setter.when) != Truth::False);
        first.is_some_and(|setter| setter.rule == rule && self.truth(setter.when) == Truth::True)
    }

    fn conflict(&self, fact: FactId) -> Option<Conflict> {
        match (self.given_value(fact), self.derived(fact)) {
            (Some(given), Derived::Value(rule, derived)) if given != *derived => {
                Some(Conflict { fact, given, derived: derived.clone(), rule: *rule })
            }
            _ => None,
        }
    }

    fn failures(&self) -> Vec<Failure> {
        let topic = self.network.topic;
        let bad_word = |value: &Value| Severity::parse(&value.to_string()).is_none();
        let broken: Vec<(&Call, &Outcome)> = self
            .outcomes()
            .filter_map(|(computed, outcome)| match &computed.how {
                How::Call(call) => Some((call, outcome)),
                How::Compare(..) => None,
            })
            .collect();
        let mut failures = Vec::new();
        for (rule, row) in topic.rules.iter() {
            let mut messages: Vec<String> = Vec::new();
            let mut note = |call: &Call, as_condition: bool| {
                let outcome = broken.iter().find(|(known, _)| *known == call).map(|(_, outcome)| *outcome);
                messages.extend(outcome.and_then(|outcome| self.failure(call, outcome, as_condition)));
            };
            // Most topics call no function in most rules: without calls there is nothing to look for.
            if !broken.is_empty() {
                calls(&row.when, &mut note);
                if let Effect::Set(assignments) = &row.effect {
                    for (_, expression) in assignments.iter().filter(|(fact, _)| self.gives(rule, *fact)) {
                        match expression {
                            Expression::Call(call) => note(call, false),
                            Expression::Condition(condition) => calls(condition, &mut note),
                            _ => {}
                        }
                    }
                }
            }
            if let Effect::Set(assignments) = &row.effect {
                messages.extend(assignments.iter().filter_map(|(fact, _)| match self.derived(*fact) {
                    Derived::Failed(by, message) if *by == rule => Some(message.clone()),
                    _ => None,
                }));
            }
            failures.extend(messages.into_iter().map(|message| Failure {
                id: row.id.clone(),
                span: row.span,
                message,
                counts_as: "unknown",
            }));
        }
        for (id, diagnosis) in topic.diagnoses.iter() {
            let (SeverityRule::Expression(Expression::Call(call)), Known::From(Source::Computed(computed))) =
                (&diagnosis.severity, &self.network.goals.get(id).severity)
            else {
                continue;
            };
            let name = self.network.function(call.function);
            let message = match self.outcome(*computed) {
                Outcome::Failed(message) => Some(message.clone()),
                Outcome::Value(value) if bad_word(value) => {
                    Some(format!("the function `{name}` gave `{value}`, which is no severity"))
                }
                _ => None,
            };
            failures.extend(message.map(|message| Failure {
                id: diagnosis.id.clone(),
                span: diagnosis.span,
                message,
                counts_as: "high",
            }));
        }
        failures
    }

    /// What went wrong in a call; a call that is a condition must tell true or false.
    fn failure(&self, call: &Call, outcome: &Outcome, as_condition: bool) -> Option<String> {
        match outcome {
            Outcome::Failed(message) => Some(message.clone()),
            Outcome::Value(Value::Bool(_)) => None,
            Outcome::Value(value) if as_condition => {
                let name = self.network.function(call.function);
                Some(format!("the function `{name}` gave `{value}` where true or false is needed"))
            }
            _ => None,
        }
    }
}

fn calls(condition: &Condition, visit: &mut impl FnMut(&Call, bool)) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| calls(part, visit)),
        Condition::Not(part) => calls(part, visit),
        Condition::Call(call) => visit(call, true),
        _ => {}
    }
}
