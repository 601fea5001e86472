//! From rules to statuses.

use nasvet::engine::{Contradiction, FactState, Origin, Reason, Status, Truth, Verdict};
use nasvet::model::{Condition, DiagnosisId, Effect, FactId, RuleId, Severity, SeverityRule, Table, Value};

use super::facts::Facts;
use super::support::{reasons, undecided};

/// The status that follows from the truths of the rules that confirm and of those that rule out.
pub(crate) fn status(
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

pub(crate) fn verdicts(facts: &Facts<'_>, rules: &Table<RuleId, Truth>) -> Table<DiagnosisId, Verdict> {
    facts.topic.diagnoses.keys().map(|id| verdict(facts, rules, id)).collect()
}

/// The rules that confirm (or rule out) a diagnosis.
pub(crate) fn rules_for(facts: &Facts<'_>, diagnosis: DiagnosisId, confirming: bool) -> Vec<RuleId> {
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
