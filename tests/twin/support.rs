//! Why a condition is true or false, and which facts could still decide it.

use nasvet::engine::{FactState, Truth};
use nasvet::model::{Condition, Effect, Expression, FactId};

use super::facts::Facts;

/// The facts that make a condition what it is (true or false), in the order in which they are named. Of several parts
/// each of which is enough, the first one counts.
pub(crate) fn reasons(facts: &Facts<'_>, condition: &Condition) -> Vec<FactId> {
    let mut out = Vec::new();
    collect(facts, condition, facts.truth(condition), &mut out);
    out
}

fn collect(facts: &Facts<'_>, condition: &Condition, truth: Truth, out: &mut Vec<FactId>) {
    match (condition, truth) {
        (Condition::All(parts), Truth::True) | (Condition::Any(parts), Truth::False) => {
            parts.iter().for_each(|part| collect(facts, part, truth, out));
        }
        (Condition::All(parts) | Condition::Any(parts), _) => {
            if let Some(part) = parts.iter().find(|part| facts.truth(part) == truth) {
                collect(facts, part, truth, out);
            }
        }
        (Condition::Not(part), _) => collect(facts, part, !truth, out),
        (leaf, _) => leaf.for_each_fact(&mut |fact| push(out, fact)),
    }
}

/// The unknown facts in the parts of a condition that are themselves unknown: only these can still decide it. A
/// derived fact stands for the facts that it is derived from. Facts that the customer does not know are among them.
pub(crate) fn undecided(facts: &Facts<'_>, condition: &Condition, out: &mut Vec<FactId>) {
    if facts.truth(condition) != Truth::Unknown {
        return;
    }
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| undecided(facts, part, out)),
        Condition::Not(part) => undecided(facts, part, out),
        leaf => leaf.for_each_fact(&mut |fact| unknown_fact(facts, fact, out)),
    }
}

fn unknown_fact(facts: &Facts<'_>, fact: FactId, out: &mut Vec<FactId>) {
    if matches!(facts.state(fact), FactState::Known(..) | FactState::NotApplicable) || out.contains(&fact) {
        return;
    }
    let row = facts.topic.facts.get(fact);
    if !row.derived {
        push(out, fact);
    } else {
        'rules: for rule in facts.topic.rules.rows() {
            let Effect::Set(assignments) = &rule.effect else { continue };
            let truth = facts.truth(&rule.when);
            for (_, expression) in assignments.iter().filter(|(target, _)| *target == fact && truth != Truth::False) {
                undecided(facts, &rule.when, out);
                match expression {
                    Expression::Condition(condition) => undecided(facts, condition, out),
                    other => other.for_each_fact(&mut |needed| unknown_fact(facts, needed, out)),
                }
                if truth == Truth::True {
                    break 'rules;
                }
            }
        }
    }
    if let Some(condition) = &row.ask_if {
        undecided(facts, condition, out);
    }
}

pub(crate) fn push(out: &mut Vec<FactId>, fact: FactId) {
    if !out.contains(&fact) {
        out.push(fact);
    }
}
