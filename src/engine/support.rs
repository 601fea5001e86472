//! Why a condition is true or false, and which facts could still decide it.

use super::network::{Literal, Source, Variable};
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
    /// What is marked in `visited`, to be wiped: asking for one diagnosis of thousands must stay cheap.
    marked: Vec<Variable>,
    facts: Vec<FactId>,
}

impl<'s> Undecided<'s> {
    pub(super) fn new(session: &'s Session<'s>) -> Self {
        let network = session.network;
        Self {
            session,
            seen: vec![false; network.topic.facts.len()],
            visited: vec![false; network.atoms.len() + network.nodes],
            marked: Vec::new(),
            facts: Vec::new(),
        }
    }

    /// The facts of these conditions, in the order in which they are named.
    pub(super) fn of(&mut self, conditions: impl IntoIterator<Item = Literal>) -> Vec<FactId> {
        for condition in conditions {
            self.walk(condition.variable());
        }
        for variable in self.marked.drain(..) {
            if let Some(mark) = self.visited.get_mut(variable.index()) {
                *mark = false;
            }
        }
        self.seen.fill(false);
        std::mem::take(&mut self.facts)
    }

    /// Goes down from a variable, the first part first. A list of what is left instead of recursion: facts may be
    /// derived from facts to any depth.
    fn walk(&mut self, from: Variable) {
        let network = self.session.network;
        let mut left = vec![Step::Variable(from)];
        while let Some(step) = left.pop() {
            let start = left.len();
            match step {
                Step::Variable(variable) if self.enter(variable) => match network.node(variable) {
                    Some(node) => left.extend(network.parts.get(node).iter().map(|part| Step::Variable(part.variable()))),
                    None => left.extend(network.facts_of(variable).iter().copied().map(Step::Fact)),
                },
                Step::Fact(fact) => self.fact(fact, &mut left),
                Step::Variable(_) => {}
            }
            if let Some(added) = left.get_mut(start..) {
                added.reverse();
            }
        }
    }

    /// Marks an unknown variable; `false` when it is known or was marked before.
    fn enter(&mut self, variable: Variable) -> bool {
        if self.session.truth(Literal::of(variable)) != Truth::Unknown {
            return false;
        }
        match self.visited.get_mut(variable.index()) {
            Some(mark) if !*mark => *mark = true,
            _ => return false,
        }
        self.marked.push(variable);
        true
    }

    fn fact(&mut self, fact: FactId, left: &mut Vec<Step>) {
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
            left.push(Step::Variable(setter.when.variable()));
            match &setter.source {
                Source::Value(_) => {}
                Source::Fact(read) => left.push(Step::Fact(*read)),
                Source::Computed(read) => left.extend(network.computed.get(*read).facts.iter().copied().map(Step::Fact)),
                Source::Condition(read) => left.push(Step::Variable(read.variable())),
            }
            if truth == Truth::True {
                break;
            }
        }
        left.push(Step::Variable(network.applies.get(fact).variable()));
    }
}

/// Something to look at.
enum Step {
    Variable(Variable),
    Fact(FactId),
}
