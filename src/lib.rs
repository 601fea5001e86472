#![doc = include_str!("../README.md")]

pub mod answer;
pub mod cases;
pub mod check;
pub mod diag;
pub mod engine;
pub mod loader;
pub mod locale;
pub mod model;
pub mod script;
