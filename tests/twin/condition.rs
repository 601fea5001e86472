//! The truth of a condition.

use nasvet::engine::Truth;
use nasvet::model::{Call, Comparison, Condition, FactId, Operand, Value};

/// What is known of a fact while a condition is evaluated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Known<'a> {
    /// Its value.
    Value(&'a Value),
    /// It does not apply: every comparison with it is false.
    NotApplicable,
    /// Nothing.
    Nothing,
}

/// The truth of a condition, given what is known of each fact and what script functions give (`None`: the function
/// failed). A call with an unknown argument is unknown and not run.
pub(crate) fn truth_of<'a>(
    condition: &'a Condition,
    known: &dyn Fn(FactId) -> Known<'a>,
    call: &dyn Fn(&Call, &[&Value]) -> Option<Value>,
) -> Truth {
    match condition {
        Condition::Constant(value) => Truth::from(*value),
        Condition::All(parts) => Truth::all(parts.iter().map(|part| truth_of(part, known, call))),
        Condition::Any(parts) => Truth::any(parts.iter().map(|part| truth_of(part, known, call))),
        Condition::Not(part) => !truth_of(part, known, call),
        Condition::Compare { fact, how, with } => {
            let other = match with {
                Operand::Value(value) => Known::Value(value),
                Operand::Fact(other) => known(*other),
            };
            both(known(*fact), other, |a, b| compare(a, *how, b))
        }
        Condition::OneOf { fact, values } => one(known(*fact), |value| values.iter().any(|v| equal(value, v))),
        Condition::Contains { fact, value } => one(known(*fact), |held| contains(held, value)),
        Condition::Call(it) => match arguments(it, known) {
            Arguments::NotApplicable => Truth::False,
            Arguments::Unknown => Truth::Unknown,
            Arguments::Values(values) => match call(it, &values) {
                Some(Value::Bool(value)) => Truth::from(value),
                _ => Truth::Unknown,
            },
        },
    }
}

/// The arguments of a call.
pub(crate) enum Arguments<'a> {
    /// All are known.
    Values(Vec<&'a Value>),
    /// One does not apply.
    NotApplicable,
    /// One is unknown, none is known not to apply.
    Unknown,
}

pub(crate) fn arguments<'a, 'b: 'a>(call: &'b Call, known: &dyn Fn(FactId) -> Known<'a>) -> Arguments<'a> {
    let mut values = Vec::with_capacity(call.arguments.len());
    let mut unknown = false;
    for argument in &call.arguments {
        match argument {
            Operand::Value(value) => values.push(value),
            Operand::Fact(fact) => match known(*fact) {
                Known::Value(value) => values.push(value),
                Known::NotApplicable => return Arguments::NotApplicable,
                Known::Nothing => unknown = true,
            },
        }
    }
    if unknown { Arguments::Unknown } else { Arguments::Values(values) }
}

fn one(known: Known<'_>, test: impl Fn(&Value) -> bool) -> Truth {
    match known {
        Known::Value(value) => Truth::from(test(value)),
        Known::NotApplicable => Truth::False,
        Known::Nothing => Truth::Unknown,
    }
}

fn both(left: Known<'_>, right: Known<'_>, test: impl Fn(&Value, &Value) -> bool) -> Truth {
    match (left, right) {
        (Known::NotApplicable, _) | (_, Known::NotApplicable) => Truth::False,
        (Known::Value(a), Known::Value(b)) => Truth::from(test(a, b)),
        _ => Truth::Unknown,
    }
}

fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::List(a), Value::List(b)) => a.len() == b.len() && a.iter().all(|item| b.iter().any(|other| equal(item, other))),
        _ => a.compare(b) == Some(std::cmp::Ordering::Equal),
    }
}

fn compare(a: &Value, how: Comparison, b: &Value) -> bool {
    use std::cmp::Ordering::{Equal, Greater, Less};
    match how {
        Comparison::Equal => equal(a, b),
        Comparison::NotEqual => !equal(a, b),
        Comparison::Less => a.compare(b) == Some(Less),
        Comparison::LessOrEqual => matches!(a.compare(b), Some(Less | Equal)),
        Comparison::Greater => a.compare(b) == Some(Greater),
        Comparison::GreaterOrEqual => matches!(a.compare(b), Some(Greater | Equal)),
    }
}

fn contains(held: &Value, wanted: &Value) -> bool {
    match (held, wanted) {
        (Value::List(items), _) => items.iter().any(|item| equal(item, wanted)),
        (Value::Text(text), Value::Text(part)) => text.to_lowercase().contains(&part.to_lowercase()),
        _ => false,
    }
}
