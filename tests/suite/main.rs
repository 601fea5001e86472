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

mod formats;
mod support;
