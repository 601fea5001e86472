//! What is known already, as evidence for or against a way in which something can be the cause: a usual value that the
//! way does not name says little, an unusual one says that something else is wrong.

use super::answers::answers;
use super::world::{chances_where_unnamed, normalized};
use crate::engine::network::{Atom, Literal, Source, Variable};
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
        let mut seen: Vec<FactId> = Vec::new();
        self.walk(rule.variable(), &mut seen);
        seen.iter().filter_map(|fact| self.gains.get(fact.index())).product()
    }

    fn walk(&self, variable: Variable, seen: &mut Vec<FactId>) {
        let network = self.session.network;
        if let Some(node) = network.node(variable) {
            network.parts.get(node).iter().for_each(|part| self.walk(part.variable(), seen));
            return;
        }
        match network.atoms.get(variable) {
            Atom::Constant => {}
            Atom::Fact(fact) => self.fact(*fact, seen),
            Atom::Computed(id) => network.computed.get(*id).facts.iter().for_each(|fact| self.fact(*fact, seen)),
        }
    }

    fn fact(&self, fact: FactId, seen: &mut Vec<FactId>) {
        if seen.contains(&fact) {
            return;
        }
        seen.push(fact);
        let network = self.session.network;
        self.walk(network.applies.get(fact).variable(), seen);
        for setter in network.setters.get(fact) {
            self.walk(setter.when.variable(), seen);
            match &setter.source {
                Source::Value(_) => {}
                Source::Fact(read) => self.fact(*read, seen),
                Source::Computed(id) => network.computed.get(*id).facts.iter().for_each(|fact| self.fact(*fact, seen)),
                Source::Condition(read) => self.walk(read.variable(), seen),
            }
        }
    }
}
