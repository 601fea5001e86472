//! The Rhai host: expressions are lowered to conditions, functions of a topic are compiled and called, both within
//! limits. Nothing outside this module knows Rhai.

mod functions;
mod limits;
mod lower;
mod problem;
mod types;
mod typing;

pub(crate) use functions::typed;
pub use functions::{Declared, Functions, ScriptError, compile};
pub use lower::{Scope, is_usable_name, lower_condition, lower_expression};
pub use problem::Problem;
