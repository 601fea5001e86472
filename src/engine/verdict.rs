//! From rules to statuses.

use super::support::{reasons, undecided};
use super::{FactState, Facts, Origin, Truth};
use crate::model::{Condition, DiagnosisId, Effect, FactId, RuleId, Severity, SeverityRule, Table, Value};

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

/// The status that follows from the truths of the rules that confirm and of those that rule out.
pub(super) fn status(
    confirm: impl Iterator<Item = Truth> + Clone,
    rule_out: impl Iterator<Item = Truth>,
    complete: bool,
) -> Status {
    let confirmed = Truth::any(confirm.clone()) == Truth::True;
    let excluded = Truth::any(rule_out) == Truth::True;
    let no_way_left = complete && confirm.clone().next().is_some() && Truth::any(confirm) == Truth::False;
    match (confirmed, excluded) {
        (true, true) => Status::Contradicted,
        (true, false) => Status::Confirmed,
        (false, true) => Status::RuledOut,
        (false, false) if no_way_left => Status::RuledOut,
        (false, false) => Status::Open,
    }
}

pub(super) fn verdicts(facts: &Facts<'_>, rules: &Table<RuleId, Truth>) -> Table<DiagnosisId, Verdict> {
    facts.topic.diagnoses.keys().map(|id| verdict(facts, rules, id)).collect()
}

/// The rules that confirm (or rule out) a diagnosis.
pub(super) fn rules_for(facts: &Facts<'_>, diagnosis: DiagnosisId, confirming: bool) -> Vec<RuleId> {
    let fits = |effect: &Effect| match effect {
        Effect::Confirm(list) => confirming && list.contains(&diagnosis),
        Effect::RuleOut(list) => !confirming && list.contains(&diagnosis),
        _ => false,
    };
    facts.topic.rules.iter().filter(|(_, rule)| fits(&rule.effect)).map(|(id, _)| id).collect()
}

fn verdict(facts: &Facts<'_>, rules: &Table<RuleId, Truth>, id: DiagnosisId) -> Verdict {
    let diagnosis = facts.topic.diagnoses.get(id);
    let confirm = rules_for(facts, id, true);
    let rule_out = rules_for(facts, id, false);
    let truths = |list: &[RuleId]| list.iter().map(|rule| *rules.get(*rule)).collect::<Vec<_>>();
    let (confirm_truths, rule_out_truths) = (truths(&confirm), truths(&rule_out));
    let status = status(confirm_truths.iter().copied(), rule_out_truths.iter().copied(), diagnosis.complete);
    let when = |rule: RuleId| -> &Condition { &facts.topic.rules.get(rule).when };
    let because_of = |list: &[RuleId], truth: Truth| -> Vec<Reason> {
        list.iter()
            .filter(|rule| *rules.get(**rule) == truth)
            .map(|rule| Reason { rule: *rule, facts: reasons(facts, when(*rule)) })
            .collect()
    };
    let (for_it, against) = (because_of(&confirm, Truth::True), because_of(&rule_out, Truth::True));
    let contradiction = (status == Status::Contradicted).then(|| contradiction(facts, &for_it, &against)).flatten();
    let because = match status {
        Status::Open => Vec::new(),
        Status::RuledOut if against.is_empty() => because_of(&confirm, Truth::False),
        _ => for_it.into_iter().chain(against).collect(),
    };
    let mut unknown = Vec::new();
    if status == Status::Open {
        for rule in confirm.iter().chain(&rule_out) {
            undecided(facts, when(*rule), &mut unknown);
        }
    }
    let (not_known, missing) = unknown.into_iter().partition(|fact| *facts.state(*fact) == FactState::NotKnown);
    Verdict { status, severity: severity(facts, id), probability: None, because, missing, not_known, contradiction }
}

fn severity(facts: &Facts<'_>, id: DiagnosisId) -> Severity {
    match &facts.topic.diagnoses.get(id).severity {
        SeverityRule::Fixed(severity) => *severity,
        SeverityRule::Expression(expression) => match facts.expression(expression) {
            Some(Value::Choice(word) | Value::Text(word)) => Severity::parse(&word).unwrap_or(Severity::High),
            _ => Severity::High,
        },
    }
}

/// One given fact from each side, not the same one: those that cost least to ask again.
fn contradiction(facts: &Facts<'_>, for_it: &[Reason], against: &[Reason]) -> Option<Contradiction> {
    let cost = |fact: &FactId| facts.topic.facts.get(*fact).cost;
    let given = |list: &[Reason]| -> Vec<FactId> {
        let all = list.iter().flat_map(|reason| reason.facts.iter().copied());
        all.filter(|fact| matches!(facts.state(*fact), FactState::Known(_, Origin::Given | Origin::Derived(_)))).collect()
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
