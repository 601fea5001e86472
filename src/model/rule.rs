//! Rules: a condition and what follows from it.

use super::{Condition, DiagnosisId, Expression, FactId};
use crate::diag::Span;

/// A condition and one effect.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Stable id.
    pub id: String,
    /// What follows.
    pub effect: Effect,
    /// When it follows.
    pub when: Condition,
    /// The condition as the author wrote it.
    pub source: String,
    /// Where the rule is written.
    pub span: Span,
}

/// What follows when a rule's condition is true.
#[derive(Debug, Clone)]
pub enum Effect {
    /// These diagnoses are confirmed.
    Confirm(Vec<DiagnosisId>),
    /// These diagnoses are ruled out.
    RuleOut(Vec<DiagnosisId>),
    /// These diagnoses become more (factor above 1) or less likely (below 1).
    Suggest {
        /// The diagnoses.
        diagnoses: Vec<DiagnosisId>,
        /// Likelihood ratio, greater than 0.
        factor: f64,
    },
    /// Derived facts get values.
    Set(Vec<(FactId, Expression)>),
}
