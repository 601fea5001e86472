#![doc = include_str!("../README.md")]

pub mod diag;
pub mod model;
pub mod script;

pub mod quality;

pub mod draft;

pub mod audit;

pub mod search;

pub mod locale;

pub mod loader;

pub mod engine;

pub mod import;

pub mod answer;

pub mod interview;

pub mod status;

pub mod symptom;

pub mod check;

pub mod cases;

pub mod simulate;
