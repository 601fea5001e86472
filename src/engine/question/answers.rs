//! The answers to a question that differ for the rules.

use crate::engine::Network;
use crate::model::{Condition, FactId, Kind, Value, Version};

/// Answers that are tried for a fact of an open range; more would only be slower.
const MOST: usize = 12;

/// All choices, or for an open range a value of each part that the rules tell apart.
pub(in crate::engine) fn answers(network: &Network<'_>, fact: FactId) -> Vec<Value> {
    let kind = &network.topic.facts.get(fact).kind;
    let choices = kind.choices();
    if !choices.is_empty() {
        return choices;
    }
    let index = network.indexes.get(fact);
    let named = index.others().iter().filter_map(|condition| match condition {
        Condition::Contains { value, .. } => Some(value.clone()),
        _ => None,
    });
    // What a script compares the fact with is seen only in its texts: versions and dates are written there.
    let written = network.functions.declared().iter().filter(|function| {
        let topic = network.topic;
        topic.functions.rows().any(|row| row.name == function.name && row.parameters.contains(&fact))
    });
    let written = written.flat_map(|function| &function.strings).filter_map(|(text, _)| kind.parse(text).ok());
    // Of many thresholds some are taken, evenly.
    let step = (3 * index.constants().len()).div_ceil(MOST).max(1);
    let constants = index.constants().iter().step_by(step).cloned();
    let mut answers: Vec<Value> = Vec::new();
    for value in constants.chain(named).chain(written) {
        for near in neighbours(kind, &value) {
            if answers.len() < MOST && !answers.contains(&near) && kind.within(near.clone()).is_ok() {
                answers.push(near);
            }
        }
    }
    answers
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
