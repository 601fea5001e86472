//! The engine's slow twin: the same meaning, evaluated from nothing, one definition after the other, to be read beside
//! docs/design.md. Tests and fuzz targets hold the incremental engine against it.

pub(crate) mod condition;
mod facts;
mod likelihood;
mod support;
mod verdict;

use nasvet::engine::{Conflict, FactState, Judgement, Session, Truth, Verdict};
use nasvet::model::{Case, DiagnosisId, FactId, RuleId, SeverityRule, Table, Topic};
use nasvet::script::Functions;

use facts::Facts;

/// What the twin makes of a case: all of a judgement but the next question.
#[derive(Debug, PartialEq)]
pub(crate) struct Whole {
    facts: Vec<FactState>,
    rules: Vec<Truth>,
    diagnoses: Vec<Verdict>,
    conflicts: Vec<Conflict>,
    ignored: Vec<FactId>,
    failures: Vec<(String, String)>,
}

/// Judges a case from nothing.
pub(crate) fn from_nothing(topic: &Topic, functions: &Functions, case: &Case) -> Whole {
    let facts = Facts::settle(topic, functions, case);
    let rules: Table<RuleId, Truth> = topic.rules.rows().map(|rule| facts.truth(&rule.when)).collect();
    let mut diagnoses: Table<DiagnosisId, Verdict> = verdict::verdicts(&facts, &rules);
    likelihood::weigh(topic, &rules, &mut diagnoses);
    let of_rules =
        topic.rules.iter().flat_map(|(id, rule)| facts.failures(id).into_iter().map(|message| (rule.id.clone(), message)));
    let of_severities = topic.diagnoses.rows().filter_map(|diagnosis| match &diagnosis.severity {
        SeverityRule::Expression(expression) => Some((diagnosis.id.clone(), facts.severity_failure(expression)?)),
        SeverityRule::Fixed(_) => None,
    });
    let failures = of_rules.chain(of_severities).collect();
    let ignored = case.known.keys().copied().filter(|fact| *facts.state(*fact) == FactState::NotApplicable).collect();
    Whole {
        conflicts: facts.conflicts().to_vec(),
        facts: facts.into_states().rows().cloned().collect(),
        rules: rules.rows().copied().collect(),
        diagnoses: diagnoses.rows().cloned().collect(),
        ignored,
        failures,
    }
}

/// What the incremental engine makes of the case that a session holds.
pub(crate) fn of_session(topic: &Topic, session: &Session<'_>) -> Whole {
    let Judgement { facts, rules, diagnoses, mut conflicts, ignored, failures, .. } = session.findings();
    // The twin meets conflicts in the order of evaluation.
    let place = |fact: FactId| topic.evaluation_order.iter().position(|f| *f == fact);
    conflicts.sort_by_key(|conflict| place(conflict.fact));
    Whole {
        facts: facts.rows().cloned().collect(),
        rules: rules.rows().copied().collect(),
        diagnoses: diagnoses.rows().cloned().collect(),
        conflicts,
        ignored,
        failures: failures.into_iter().map(|failure| (failure.id, failure.message)).collect(),
    }
}
