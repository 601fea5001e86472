//! The quality of translations of others: each document beside the revision of its source that it was made from, all
//! defects with their places, as text, lines of JSON, SARIF or a page, and how good the checks are on labelled documents.
//!
//! 1. `sources` knows the documents of the source language, `foreign` makes lines of a document and its source.
//! 2. `review` runs the checks of [`crate::audit`] over many documents.
//! 3. `report` and the files beside it show what was found; `score` holds it against labels, `learn` looks at what people
//!    keep and translate.

mod foreign;
mod html;
mod jsonl;
mod learn;
mod report;
mod review;
mod sarif;
mod score;
mod sources;
mod summary;

pub use html::html;
pub use jsonl::jsonl;
pub use learn::{Candidate, Learned, learn, learned_text};
pub use report::{Confidence, FileReport, Found, Match, Report, Severity};
pub use review::{Options, Spellers, compare, review};
pub use sarif::sarif;
pub use score::{Label, Score, Scores, labels, score, scores_text};
pub use sources::Sources;
pub use summary::{summary, text};
