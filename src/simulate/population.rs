//! The customers of a simulation with their weights.

use std::collections::BTreeMap;

use crate::model::{DiagnosisId, FactId, Table, Topic, Value};

/// A customer, apart from the network that it was drawn from.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub cause: DiagnosisId,
    pub answers: Table<FactId, Option<Value>>,
}

/// All customers; each diagnosis weighs as much as its prior, shared by its customers.
#[derive(Debug)]
pub(super) struct Population<'p> {
    pub people: Vec<(&'p Person, f64)>,
}

impl<'p> Population<'p> {
    pub(super) fn new(topic: &Topic, people: &'p [Person]) -> Self {
        let mut counts: BTreeMap<DiagnosisId, u32> = BTreeMap::new();
        for person in people {
            *counts.entry(person.cause).or_default() += 1;
        }
        let total: f64 = counts.keys().map(|id| topic.diagnoses.get(*id).prior).sum();
        let weight =
            |id: DiagnosisId| topic.diagnoses.get(id).prior / total / counts.get(&id).map_or(1.0, |count| f64::from(*count));
        Self { people: people.iter().map(|person| (person, weight(person.cause))).collect() }
    }
}
