//! Values compared with each other.

use std::cmp::Ordering::{Equal, Greater, Less};

use crate::model::{Comparison, Value};

/// Whether two values are the same; lists are when they hold the same items in any order.
pub(super) fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::List(a), Value::List(b)) => a.len() == b.len() && a.iter().all(|item| b.iter().any(|other| equal(item, other))),
        _ => a.compare(b) == Some(Equal),
    }
}

/// Whether a comparison of two values holds.
pub(super) fn compare(a: &Value, how: Comparison, b: &Value) -> bool {
    match how {
        Comparison::Equal => equal(a, b),
        Comparison::NotEqual => !equal(a, b),
        Comparison::Less => a.compare(b) == Some(Less),
        Comparison::LessOrEqual => matches!(a.compare(b), Some(Less | Equal)),
        Comparison::Greater => a.compare(b) == Some(Greater),
        Comparison::GreaterOrEqual => matches!(a.compare(b), Some(Greater | Equal)),
    }
}

/// Whether a list holds an item, or a text another one, whatever the case of its letters.
pub(super) fn contains(held: &Value, wanted: &Value) -> bool {
    match (held, wanted) {
        (Value::List(items), _) => items.iter().any(|item| equal(item, wanted)),
        (Value::Text(text), Value::Text(part)) => text.to_lowercase().contains(&part.to_lowercase()),
        _ => false,
    }
}
