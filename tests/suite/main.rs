//! All integration tests in one binary: one module a feature, data in the folders beside.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs,
    reason = "a test that fails is meant to panic"
)]

#[path = "../random/mod.rs"]
mod random;
#[path = "../twin/mod.rs"]
mod twin;

mod answers;
mod audience;
mod audit;
mod author;
mod bad_input;
mod docs;
mod draft;
mod formats;
mod hostile;
mod import;
mod incremental;
mod interview;
mod kleene;
mod mutation;
mod own_base;
mod planted;
mod problems;
mod search;
mod simulation;
mod spec;
mod status;
mod support;
mod text_checks;
mod tidy;
mod verbs;
