//! Problems that only follow from others, and are therefore not told.

use std::collections::BTreeSet;

/// What is not told while one topic is read.
#[derive(Debug, Default)]
pub(super) struct Hushed {
    /// Codes, because a whole file that declares such things could not be read.
    pub codes: Vec<&'static str>,
    /// Names of facts that are declared, but not in a way that can be used.
    pub names: BTreeSet<String>,
}

impl Hushed {
    /// Whether a problem with this code about this name is left out.
    pub(super) fn hides(&self, code: &str, name: &str) -> bool {
        self.codes.contains(&code) || (code.starts_with("unknown-") && self.names.contains(name))
    }
}
