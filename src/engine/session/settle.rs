//! Facts that rules set, facts that may not apply, calls of scripts: worked out in the order of evaluation, each
//! after all that it needs, and only when something that it needs changed.

use std::cmp::Reverse;

use super::{Derived, Given, Outcome, Session};
use crate::engine::compare::compare;
use crate::engine::network::{Cell, ComputedId, How, Place, Source};
use crate::engine::{FactState, Origin, Truth};
use crate::model::{Call, FactId, Kind, Operand, Value};
use crate::script::typed;

impl Session<'_> {
    pub(super) fn enqueue(&mut self, cell: Cell) {
        self.queue.push(Reverse((cell.rank(self.network), cell)));
    }

    /// Works out what waits. In a sound topic a cell only wakes cells behind it; facts that need each other in a
    /// circle, which the loader reports, are worked out once.
    pub(super) fn run(&mut self) {
        let mut last = None;
        while let Some(Reverse((rank, cell))) = self.queue.pop() {
            if last.is_some_and(|last| (rank, cell) <= last) {
                continue;
            }
            last = Some((rank, cell));
            match cell {
                Cell::Fact(fact) => self.settle(fact),
                Cell::Computed(id) => self.compute(id),
            }
        }
    }

    fn settle(&mut self, fact: FactId) {
        let row = self.network.topic.facts.get(fact);
        let given = self.given.get(&fact).cloned().unwrap_or(Given::Nothing);
        let is_given = matches!(given, Given::Value(_));
        let mut state = given.state();
        if row.derived {
            let derived = self.derive(fact, &row.kind);
            if let (Derived::Value(rule, value), false) = (&derived, is_given) {
                state = FactState::Known(value.clone(), Origin::Derived(*rule));
            }
            self.derived.insert(fact, derived);
        }
        if self.truth(*self.network.applies.get(fact)) == Truth::False {
            state = FactState::NotApplicable;
        }
        self.become_state(fact, state);
    }

    pub(super) fn become_state(&mut self, fact: FactId, state: FactState) {
        if *self.states.get(fact) == state {
            return;
        }
        let index = self.network.indexes.get(fact);
        match &state {
            FactState::Known(value, _) => self.move_to(fact, index.place(value), Some(value)),
            FactState::NotApplicable => self.move_to(fact, Place::NotApplicable, None),
            FactState::NotKnown | FactState::NotAsked => self.move_to(fact, Place::Nothing, None),
        }
        *self.states.get_mut(fact) = state;
        for cell in self.network.readers.get(fact) {
            self.enqueue(*cell);
        }
    }

    /// The first rule, in the author's order, whose condition is not false decides: when it is true it gives the value,
    /// when it is unknown the fact stays unknown.
    fn derive(&self, fact: FactId, kind: &Kind) -> Derived {
        for setter in self.network.setters.get(fact) {
            match self.truth(setter.when) {
                Truth::False => {}
                Truth::Unknown => return Derived::Nothing,
                Truth::True => {
                    return match self.value(&setter.source).map(|value| typed(value, kind)) {
                        None => Derived::Nothing,
                        Some(Ok(value)) => Derived::Value(setter.rule, value),
                        Some(Err(problem)) => Derived::Failed(setter.rule, problem.message),
                    };
                }
            }
        }
        Derived::Nothing
    }

    /// The value that a source gives; `None` while it is unknown.
    pub(in crate::engine) fn value(&self, source: &Source) -> Option<Value> {
        match source {
            Source::Value(value) => Some(value.clone()),
            Source::Fact(fact) => match self.fact(*fact) {
                FactState::Known(value, _) => Some(value.clone()),
                _ => None,
            },
            Source::Computed(id) => match self.computed.get(*id) {
                Outcome::Value(value) => Some(value.clone()),
                _ => None,
            },
            Source::Condition(literal) => match self.truth(*literal) {
                Truth::True => Some(Value::Bool(true)),
                Truth::False => Some(Value::Bool(false)),
                Truth::Unknown => None,
            },
        }
    }

    fn compute(&mut self, id: ComputedId) {
        let network = self.network;
        let row = network.computed.get(id);
        let mut unknown = false;
        let mut applicable = true;
        for fact in &row.facts {
            match self.fact(*fact) {
                FactState::Known(..) => {}
                FactState::NotApplicable => applicable = false,
                FactState::NotKnown | FactState::NotAsked => unknown = true,
            }
        }
        let outcome = match &row.how {
            _ if !applicable => Outcome::NotApplicable,
            _ if unknown => Outcome::Unknown,
            How::Call(call) => self.call(call),
            How::Compare(left, how, right) => match (self.fact(*left), self.fact(*right)) {
                (FactState::Known(a, _), FactState::Known(b, _)) => Outcome::Value(Value::Bool(compare(a, *how, b))),
                _ => Outcome::Unknown,
            },
        };
        let truth = match &outcome {
            Outcome::NotApplicable => Truth::False,
            Outcome::Value(Value::Bool(value)) => Truth::from(*value),
            _ => Truth::Unknown,
        };
        *self.computed.get_mut(id) = outcome;
        self.set(row.atom, truth);
        for fact in network.call_readers.get(id) {
            self.enqueue(Cell::Fact(*fact));
        }
    }

    fn call(&mut self, call: &Call) -> Outcome {
        self.script_runs += 1;
        let values: Option<Vec<&Value>> = call
            .arguments
            .iter()
            .map(|argument| match argument {
                Operand::Value(value) => Some(value),
                Operand::Fact(fact) => match self.states.get(*fact) {
                    FactState::Known(value, _) => Some(value),
                    _ => None,
                },
            })
            .collect();
        let Some(values) = values else { return Outcome::Unknown };
        match self.network.functions.call(self.network.function(call.function), &values) {
            Ok(value) => Outcome::Value(value),
            Err(error) => Outcome::Failed(error.to_string()),
        }
    }
}
