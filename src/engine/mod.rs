//! The three-valued engine: facts in, statuses with reasons out. No files, no languages, no clock.
//!
//! This engine evaluates everything from nothing, so that it can be read beside docs/design.md:
//!
//! 1. `facts` settles every fact: given, derived, not applicable, or unknown.
//! 2. `condition` gives each rule's condition its truth.
//! 3. `verdict` turns rules into statuses, with `support` for why and what is missing.
//! 4. `likelihood` weighs what is still open, `question` chooses what to ask next.

mod condition;
mod facts;
mod likelihood;
mod question;
mod support;
mod truth;
mod verdict;

use crate::diag::Span;
use crate::model::{Case, DiagnosisId, FactId, RuleId, SeverityRule, Table, Topic};
use crate::script::Functions;

pub use condition::{Known, truth_of};
pub use facts::{Conflict, FactState, Facts, Origin};
pub use question::Question;
pub use truth::Truth;
pub use verdict::{Contradiction, Reason, Status, Verdict};

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
    let facts = Facts::settle(topic, functions, case);
    let rules: Table<RuleId, Truth> = topic.rules.rows().map(|rule| facts.truth(&rule.when)).collect();
    let mut diagnoses = verdict::verdicts(&facts, &rules);
    likelihood::weigh(topic, &rules, &mut diagnoses);
    // Before the question is chosen: that tries answers nobody gave, and what fails then did not happen.
    let failures = failures(topic, &facts);
    let next = question::next(&facts, &rules, &diagnoses);
    let ignored = case.known.keys().copied().filter(|fact| *facts.state(*fact) == FactState::NotApplicable).collect();
    Judgement { ignored, conflicts: facts.conflicts().to_vec(), facts: facts.into_states(), rules, diagnoses, failures, next }
}

fn failures(topic: &Topic, facts: &Facts<'_>) -> Vec<Failure> {
    let rules = topic.rules.iter().flat_map(|(id, rule)| {
        facts.failures(id).map(|message| Failure { id: rule.id.clone(), span: rule.span, message, counts_as: "unknown" })
    });
    let severities = topic.diagnoses.rows().filter_map(|diagnosis| match &diagnosis.severity {
        SeverityRule::Expression(expression) => facts.severity_failure(expression).map(|message| Failure {
            id: diagnosis.id.clone(),
            span: diagnosis.span,
            message,
            counts_as: "high",
        }),
        SeverityRule::Fixed(_) => None,
    });
    rules.chain(severities).collect()
}
