//! Problems in authors' content: where they are, what was found, what was expected, and how they are printed.
//!
//! Bad content is data, not an error: every part of the program pushes into one [`Diagnostics`] list and goes on.

mod codes;
mod diagnostic;
pub mod emit;
mod source;
mod suggest;

pub use codes::CODES;
pub use diagnostic::{Diagnostic, Diagnostics, Severity};
pub use source::{FileId, Position, Source, Sources, Span};
pub use suggest::{did_you_mean, nearest};
