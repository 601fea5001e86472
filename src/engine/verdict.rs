//! The verdict on each diagnosis: its status, why, and what could still decide it.

use super::network::{self, Literal};
use super::support::{Undecided, reasons};
use super::{FactState, Origin, Session, Truth};
use crate::model::{DiagnosisId, FactId, RuleId, Severity, Table, Value};

/// What is known of a diagnosis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// Some rule confirms it and none rules it out.
    Confirmed,
    /// Some rule confirms it and some rule rules it out.
    Contradicted,
    /// It cannot be told yet.
    Open,
    /// Some rule rules it out and none confirms it, or no rule can confirm it any more.
    RuledOut,
}

impl Status {
    /// The word for it in files and JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Contradicted => "contradicted",
            Self::Open => "open",
            Self::RuledOut => "ruled_out",
        }
    }
}

/// The verdict on a diagnosis.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// Its status.
    pub status: Status,
    /// How bad it is.
    pub severity: Severity,
    /// Chance among all that are open; only for open ones.
    pub probability: Option<f64>,
    /// Rules and facts that led to the status; none while it is open.
    pub because: Vec<Reason>,
    /// Facts not asked yet that could still decide it; only for open ones.
    pub missing: Vec<FactId>,
    /// Facts that the customer does not know and that would have decided it; only for open ones.
    pub not_known: Vec<FactId>,
    /// Which two facts disagree; only for contradicted ones.
    pub contradiction: Option<Contradiction>,
}

/// A rule, and the facts that made its condition true, or false where that is what counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The rule.
    pub rule: RuleId,
    /// The facts.
    pub facts: Vec<FactId>,
}

/// Two facts that disagree about a diagnosis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contradiction {
    /// A fact that speaks for it.
    pub speaks_for: FactId,
    /// A fact that speaks against it.
    pub speaks_against: FactId,
    /// The one of both to ask again: the cheaper one, as an error is as likely in either.
    pub ask_again: FactId,
}

pub(super) fn verdicts(session: &Session<'_>) -> Table<DiagnosisId, Verdict> {
    let mut undecided = Undecided::new(session);
    session.network.topic.diagnoses.keys().map(|id| verdict(session, id, &mut undecided)).collect()
}

fn verdict(session: &Session<'_>, id: DiagnosisId, undecided: &mut Undecided<'_>) -> Verdict {
    let goal = session.network.goals.get(id);
    let status = session.status(id);
    let because_of = |list: &[RuleId], truth: Truth| -> Vec<Reason> {
        list.iter()
            .filter(|rule| session.rule(**rule) == truth)
            .map(|rule| Reason { rule: *rule, facts: reasons(session, *session.network.rules.get(*rule)) })
            .collect()
    };
    let (for_it, against) = (because_of(&goal.confirming, Truth::True), because_of(&goal.excluding, Truth::True));
    let contradiction = (status == Status::Contradicted).then(|| contradiction(session, &for_it, &against)).flatten();
    let because = match status {
        Status::Open => Vec::new(),
        Status::RuledOut if against.is_empty() => because_of(&goal.confirming, Truth::False),
        _ => for_it.into_iter().chain(against).collect(),
    };
    let unknown = if status == Status::Open { undecided.of(deciding(session, id)) } else { Vec::new() };
    let (not_known, missing) = unknown.into_iter().partition(|fact| *session.fact(*fact) == FactState::NotKnown);
    Verdict { status, severity: severity(session, id), probability: None, because, missing, not_known, contradiction }
}

/// The conditions that decide a diagnosis.
pub(super) fn deciding<'s>(session: &'s Session<'_>, id: DiagnosisId) -> impl Iterator<Item = Literal> + 's {
    let goal = session.network.goals.get(id);
    goal.confirming.iter().chain(&goal.excluding).map(|rule| *session.network.rules.get(*rule))
}

/// How bad a diagnosis is; high while that is unknown.
pub(super) fn severity(session: &Session<'_>, id: DiagnosisId) -> Severity {
    match &session.network.goals.get(id).severity {
        network::Severity::Fixed(severity) => *severity,
        network::Severity::From(source) => match session.value(source) {
            Some(Value::Choice(word) | Value::Text(word)) => Severity::parse(&word).unwrap_or(Severity::High),
            _ => Severity::High,
        },
    }
}

/// One known fact from each side, not the same one: those that cost least to ask again.
fn contradiction(session: &Session<'_>, for_it: &[Reason], against: &[Reason]) -> Option<Contradiction> {
    let cost = |fact: &FactId| session.network.topic.facts.get(*fact).cost;
    let given = |list: &[Reason]| -> Vec<FactId> {
        let all = list.iter().flat_map(|reason| reason.facts.iter().copied());
        all.filter(|fact| matches!(session.fact(*fact), FactState::Known(_, Origin::Given | Origin::Derived(_)))).collect()
    };
    let (mut left, mut right) = (given(for_it), given(against));
    let shared: Vec<FactId> = left.iter().copied().filter(|fact| right.contains(fact)).collect();
    for side in [&mut left, &mut right] {
        if side.iter().any(|fact| !shared.contains(fact)) {
            side.retain(|fact| !shared.contains(fact));
        }
    }
    let speaks_for = left.into_iter().min_by_key(|fact| (cost(fact), *fact))?;
    let speaks_against = right.into_iter().min_by_key(|fact| (cost(fact), *fact))?;
    let ask_again = if cost(&speaks_against) < cost(&speaks_for) { speaks_against } else { speaks_for };
    Some(Contradiction { speaks_for, speaks_against, ask_again })
}
