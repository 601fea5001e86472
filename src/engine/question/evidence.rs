//! What is known already, as evidence for or against a way in which something can be the cause: a usual value that the
//! way does not name says little, an unusual one says that something else is wrong.

use std::collections::BTreeSet;

use super::answers::answers;
use super::world::{chances_where_unnamed, normalized};
use crate::engine::network::{Literal, Source, Variable};
use crate::engine::{FactState, Origin, Session};
use crate::model::{FactId, Key};

/// How much more likely each known value is under a way that names its fact than under one that does not.
pub(super) struct Evidence<'s> {
    session: &'s Session<'s>,
    gains: Vec<f64>,
}

impl<'s> Evidence<'s> {
    pub(super) fn new(session: &'s Session<'s>) -> Self {
        let network = session.network;
        let gains = network
            .topic
            .facts
            .keys()
            .map(|fact| match session.fact(fact) {
                FactState::Known(value, Origin::Given) => {
                    let index = network.indexes.get(fact);
                    let values = answers(network, fact);
                    let chances = normalized(chances_where_unnamed(session, fact, &values));
                    let place = index.place(value);
                    let same = values.iter().position(|other| other == value);
                    let same = same.or_else(|| values.iter().position(|other| index.place(other) == place));
                    let chance = same.and_then(|at| chances.get(at)).copied();
                    chance.filter(|chance| *chance > 0.0).map_or(1.0, |chance| 1.0 / chance)
                }
                _ => 1.0,
            })
            .collect();
        Self { session, gains }
    }

    /// The gain of a rule: the product over the known facts that it names.
    pub(super) fn of(&self, rule: Literal) -> f64 {
        if self.gains.iter().all(|gain| *gain == 1.0) {
            return 1.0;
        }
        self.named(rule.variable()).iter().filter_map(|fact| self.gains.get(fact.index())).product()
    }

    /// The facts that a condition names, and those that these are derived from or depend on. A list of what is left
    /// instead of recursion: facts may be derived from facts to any depth.
    fn named(&self, from: Variable) -> BTreeSet<FactId> {
        let network = self.session.network;
        let mut seen = BTreeSet::new();
        let (mut variables, mut facts) = (vec![from], Vec::new());
        loop {
            if let Some(variable) = variables.pop() {
                match network.node(variable) {
                    Some(node) => variables.extend(network.parts.get(node).iter().map(|part| part.variable())),
                    None => facts.extend(network.facts_of(variable)),
                }
            } else if let Some(fact) = facts.pop() {
                if !seen.insert(fact) {
                    continue;
                }
                variables.push(network.applies.get(fact).variable());
                for setter in network.setters.get(fact) {
                    variables.push(setter.when.variable());
                    match &setter.source {
                        Source::Value(_) => {}
                        Source::Fact(read) => facts.push(*read),
                        Source::Computed(id) => facts.extend(&network.computed.get(*id).facts),
                        Source::Condition(read) => variables.push(read.variable()),
                    }
                }
            } else {
                return seen;
            }
        }
    }
}
