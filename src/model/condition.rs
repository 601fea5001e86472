//! Conditions: the typed, three-valued tree that an expression is lowered to.

use super::{FactId, FunctionId, Value};

/// A condition over facts. Its value is true, false or unknown.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// Always the same.
    Constant(bool),
    /// True when all are; false when any is false.
    All(Vec<Condition>),
    /// True when any is; false when all are false.
    Any(Vec<Condition>),
    /// The opposite.
    Not(Box<Condition>),
    /// A fact compared with a value or with another fact of the same type.
    Compare {
        /// The fact on the left.
        fact: FactId,
        /// How they are compared.
        how: Comparison,
        /// The value or fact on the right.
        with: Operand,
    },
    /// The fact has one of these values.
    OneOf {
        /// The fact.
        fact: FactId,
        /// The values.
        values: Vec<Value>,
    },
    /// A list fact holds the value, or a text fact holds the text.
    Contains {
        /// The fact.
        fact: FactId,
        /// The value or text.
        value: Value,
    },
    /// A script function that tells true or false.
    Call(Call),
}

/// How two values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// The right side of a comparison, or an argument of a function.
#[derive(Debug, Clone, PartialEq)]
pub enum Operand {
    /// A fixed value.
    Value(Value),
    /// The value of a fact.
    Fact(FactId),
}

/// A call of a script function. Unknown while any fact among the arguments is.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The function.
    pub function: FunctionId,
    /// One argument for each parameter.
    pub arguments: Vec<Operand>,
}

/// Something that gives a value: the right side of `set`, or a severity.
#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    /// A fixed value.
    Value(Value),
    /// The value of a fact.
    Fact(FactId),
    /// What a script function gives.
    Call(Call),
    /// The truth of a condition.
    Condition(Condition),
}

impl Condition {
    /// Visits every fact that the condition names, once for each time it is named.
    pub fn for_each_fact(&self, visit: &mut impl FnMut(FactId)) {
        match self {
            Self::Constant(_) => {}
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.for_each_fact(visit)),
            Self::Not(part) => part.for_each_fact(visit),
            Self::Compare { fact, with, .. } => {
                visit(*fact);
                if let Operand::Fact(other) = with {
                    visit(*other);
                }
            }
            Self::OneOf { fact, .. } | Self::Contains { fact, .. } => visit(*fact),
            Self::Call(call) => call.for_each_fact(visit),
        }
    }
}

impl Call {
    /// Visits every fact among the arguments.
    pub fn for_each_fact(&self, visit: &mut impl FnMut(FactId)) {
        for argument in &self.arguments {
            if let Operand::Fact(fact) = argument {
                visit(*fact);
            }
        }
    }
}

impl Expression {
    /// Visits every fact that the expression names.
    pub fn for_each_fact(&self, visit: &mut impl FnMut(FactId)) {
        match self {
            Self::Value(_) => {}
            Self::Fact(fact) => visit(*fact),
            Self::Call(call) => call.for_each_fact(visit),
            Self::Condition(condition) => condition.for_each_fact(visit),
        }
    }
}
