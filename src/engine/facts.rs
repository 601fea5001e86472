//! What is known of a fact.

use crate::model::{FactId, RuleId, Value};

/// State of a fact.
#[derive(Debug, Clone, PartialEq)]
pub enum FactState {
    /// It has a value.
    Known(Value, Origin),
    /// Its `ask_if` is false.
    NotApplicable,
    /// It was asked, and the customer does not know.
    NotKnown,
    /// Nothing is known of it yet.
    NotAsked,
}

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The case gives it.
    Given,
    /// A rule set it.
    Derived(RuleId),
    /// The program supplies it.
    Builtin,
}

/// A given fact that a rule would have set to another value. The given value counts.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// The fact.
    pub fact: FactId,
    /// The value that the case gives.
    pub given: Value,
    /// The value that the rule gives.
    pub derived: Value,
    /// The rule.
    pub rule: RuleId,
}
