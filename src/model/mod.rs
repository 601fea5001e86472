//! The validated knowledge base: what the files mean, with every name resolved. Valid by construction, so that the
//! engine and the answer never meet an unknown id.

mod base;
mod case;
mod condition;
mod diagnosis;
mod fact;
mod rule;
mod table;
mod topic;
mod value;

pub use base::{Article, Hand, KnowledgeBase, Locale, Remedy, Scale};
pub use case::Case;
pub use condition::{Call, Comparison, Condition, Expression, Operand};
pub use diagnosis::{Diagnosis, Severity, SeverityRule};
pub use fact::{Channel, Fact, Kind, ValueProblem};
pub use rule::{Effect, Rule};
pub(crate) use table::key;
pub use table::{Catalogue, DiagnosisId, FactId, FunctionId, Key, Named, RuleId, Table};
pub use topic::{Function, Link, Topic};
pub use value::{Date, Value, Version};
