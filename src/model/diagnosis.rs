//! Diagnoses: possible causes.

use super::{Expression, FactId, Value};
use crate::diag::Span;

/// A possible cause.
#[derive(Debug, Clone)]
pub struct Diagnosis {
    /// Stable id.
    pub id: String,
    /// How bad it is.
    pub severity: SeverityRule,
    /// Prior weight: how often it is the cause, before anything is known. Greater than 0.
    pub prior: f64,
    /// Id of the remedy text.
    pub remedy: String,
    /// Keys of the topic's links.
    pub links: Vec<String>,
    /// Ids of articles.
    pub articles: Vec<String>,
    /// Facts that must have these values once the remedy worked.
    pub verify: Vec<(FactId, Value)>,
    /// Whether the `confirm` rules cover every way in which it can happen, so that it is ruled out when all are false.
    pub complete: bool,
    /// Keys of the topic's sources.
    pub sources: Vec<String>,
    /// Where it is declared.
    pub span: Span,
}

/// How bad a diagnosis is. The order is from the least to the worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Expected behaviour; nothing is broken.
    Info,
    /// A nuisance.
    Low,
    /// Some people cannot work as they should.
    Medium,
    /// Many people cannot.
    High,
    /// Nobody can.
    Blocker,
}

impl Severity {
    /// All severities from the worst to the least, with the words that stand for them in files.
    pub const ALL: [(&'static str, Self); 5] =
        [("blocker", Self::Blocker), ("high", Self::High), ("medium", Self::Medium), ("low", Self::Low), ("info", Self::Info)];

    /// The severity for a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, severity)| *severity)
    }

    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, severity)| *severity == self).map_or("info", |(name, _)| name)
    }
}

/// A severity, fixed or worked out from facts. While the facts are unknown it counts as high: a cause that may be
/// a blocker must not hide at the end of the list.
#[derive(Debug, Clone)]
pub enum SeverityRule {
    /// Always this.
    Fixed(Severity),
    /// The word that this expression gives.
    Expression(Expression),
}
