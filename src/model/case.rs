//! A case: what is known now.

use std::collections::{BTreeMap, BTreeSet};

use super::{Date, FactId, Value};

/// What is known about one case of one topic.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// Facts with their values.
    pub known: BTreeMap<FactId, Value>,
    /// Facts that were asked and that the customer does not know.
    pub not_known: BTreeSet<FactId>,
    /// The day on which the case is judged.
    pub today: Date,
}

impl Case {
    /// A case of which nothing is known.
    #[must_use]
    pub fn new(today: Date) -> Self {
        Self { known: BTreeMap::new(), not_known: BTreeSet::new(), today }
    }
}
