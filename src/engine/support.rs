//! Why a condition is true or false, and which facts could still decide it.

use super::network::{Literal, Variable};
use super::{FactState, Session, Truth};
use crate::model::{FactId, Key};

/// The facts that make a condition what it is (true or false), in the order in which they are named. Of several parts
/// each of which is enough, the first one counts.
pub(super) fn reasons(session: &Session<'_>, condition: Literal) -> Vec<FactId> {
    let mut out = Vec::new();
    collect(session, condition.variable(), &mut out);
    out
}

fn collect(session: &Session<'_>, variable: Variable, out: &mut Vec<FactId>) {
    let Some(node) = session.network.node(variable) else {
        for fact in session.network.facts_of(variable) {
            if !out.contains(fact) {
                out.push(*fact);
            }
        }
        return;
    };
    let truth = session.truth(Literal::of(variable));
    let parts = session.network.parts.get(node);
    if truth == Truth::True {
        parts.iter().for_each(|part| collect(session, part.variable(), out));
    } else if let Some(part) = parts.iter().find(|part| session.truth(**part) == truth) {
        collect(session, part.variable(), out);
    }
}

/// Collects the unknown facts in the parts of conditions that are themselves unknown: only these can still decide
/// them. A derived fact stands for the facts that it is derived from. Facts that the customer does not know are among
/// them.
pub(super) struct Undecided<'s> {
    session: &'s Session<'s>,
    seen: Vec<bool>,
    visited: Vec<bool>,
    /// The facts, in the order in which they are named.
    pub(super) facts: Vec<FactId>,
}

impl<'s> Undecided<'s> {
    pub(super) fn new(session: &'s Session<'s>) -> Self {
        let network = session.network;
        Self {
            session,
            seen: vec![false; network.topic.facts.len()],
            visited: vec![false; network.atoms.len() + network.nodes],
            facts: Vec::new(),
        }
    }

    /// The facts of these conditions; what was collected before is forgotten.
    pub(super) fn of(&mut self, conditions: impl IntoIterator<Item = Literal>) -> Vec<FactId> {
        // Only what was marked is wiped, so that asking for one diagnosis of thousands stays cheap.
        let mut marked = Vec::new();
        let mut facts = Vec::new();
        for condition in conditions {
            self.walk(condition.variable(), &mut marked);
        }
        std::mem::swap(&mut facts, &mut self.facts);
        for variable in marked {
            if let Some(mark) = self.visited.get_mut(variable) {
                *mark = false;
            }
        }
        self.seen.fill(false);
        facts
    }

    fn walk(&mut self, variable: Variable, marked: &mut Vec<usize>) {
        let at = variable.index();
        if self.session.truth(Literal::of(variable)) != Truth::Unknown || self.visited.get(at).copied().unwrap_or(true) {
            return;
        }
        if let Some(mark) = self.visited.get_mut(at) {
            *mark = true;
            marked.push(at);
        }
        let network = self.session.network;
        match network.node(variable) {
            Some(node) => network.parts.get(node).iter().for_each(|part| self.walk(part.variable(), marked)),
            None => network.facts_of(variable).iter().for_each(|fact| self.fact(*fact, marked)),
        }
    }

    fn fact(&mut self, fact: FactId, marked: &mut Vec<usize>) {
        let known = matches!(self.session.fact(fact), FactState::Known(..) | FactState::NotApplicable);
        if known || std::mem::replace(self.seen.get_mut(fact.index()).unwrap_or(&mut true), true) {
            return;
        }
        let network = self.session.network;
        if !network.topic.facts.get(fact).derived {
            self.facts.push(fact);
        }
        for setter in network.setters.get(fact) {
            let truth = self.session.truth(setter.when);
            if truth == Truth::False {
                continue;
            }
            self.walk(setter.when.variable(), marked);
            match &setter.source {
                super::network::Source::Value(_) => {}
                super::network::Source::Fact(read) => self.fact(*read, marked),
                super::network::Source::Computed(read) => {
                    network.computed.get(*read).facts.iter().for_each(|fact| self.fact(*fact, marked));
                }
                super::network::Source::Condition(read) => self.walk(read.variable(), marked),
            }
            if truth == Truth::True {
                break;
            }
        }
        self.walk(network.applies.get(fact).variable(), marked);
    }
}
