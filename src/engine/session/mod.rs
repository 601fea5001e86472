//! One case, kept up to date: a change of a fact redoes only what the fact touches.

mod propagate;
mod settle;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use super::network::{Cell, Computed, ComputedId, Literal, Network, NodeId, Place, Variable};
use super::truth::{Both, Truth};
use super::verdict::Status;
use super::{FactState, Origin};
use crate::model::{Case, Date, DiagnosisId, FactId, RuleId, Severity, Table, Value};

/// What is known of one case, and all that follows from it.
///
/// Facts are learned, changed and forgotten one by one, each at a cost that grows with what the fact touches and not
/// with the number of rules. A clone costs one copy of a few bytes for each atom and node.
#[derive(Debug, Clone)]
pub struct Session<'n> {
    pub(super) network: &'n Network<'n>,
    today: Date,
    /// What the case says about facts that rules or `ask_if` may overrule; of all others the state says it.
    given: BTreeMap<FactId, Given>,
    states: Table<FactId, FactState>,
    places: Table<FactId, Place>,
    /// What rules say about the facts that they set.
    derived: BTreeMap<FactId, Derived>,
    computed: Table<ComputedId, Outcome>,
    truths: Table<Variable, Both>,
    counts: Table<NodeId, u64>,
    /// Cells to be worked out anew, by their place in the order of evaluation.
    queue: BinaryHeap<Reverse<(u32, Cell)>>,
    /// Changes of variables that their users do not know yet.
    pending: Vec<(Variable, Truth, Truth)>,
    /// Diagnoses that something happened to since this was emptied; with repetitions.
    touched: Vec<DiagnosisId>,
    script_runs: u64,
}

/// What the case says about a fact.
#[derive(Debug, Clone, PartialEq)]
enum Given {
    Nothing,
    NotKnown,
    Value(Value),
}

/// What the rules say about a derived fact.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Derived {
    Nothing,
    Value(RuleId, Value),
    /// The first rule that applies gives something that the fact cannot have.
    Failed(RuleId, String),
}

/// What a call or a comparison of two facts gives.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Outcome {
    Unknown,
    NotApplicable,
    Value(Value),
    Failed(String),
}

impl<'n> Session<'n> {
    /// Takes up a case.
    #[must_use]
    pub fn new(network: &'n Network<'n>, case: &Case) -> Self {
        let topic = network.topic;
        let mut states: Table<FactId, FactState> = topic.facts.keys().map(|_| FactState::NotAsked).collect();
        let mut given = BTreeMap::new();
        for (fact, value) in &case.known {
            *states.get_mut(*fact) = FactState::Known(value.clone(), Origin::Given);
            if network.may_be_overruled(*fact) {
                given.insert(*fact, Given::Value(value.clone()));
            }
        }
        for fact in case.not_known.iter().filter(|fact| !case.known.contains_key(fact)) {
            *states.get_mut(*fact) = FactState::NotKnown;
            if network.may_be_overruled(*fact) {
                given.insert(*fact, Given::NotKnown);
            }
        }
        *states.get_mut(topic.today) = FactState::Known(Value::Date(case.today), Origin::Builtin);
        let mut session = Self {
            network,
            today: case.today,
            states,
            given,
            places: topic.facts.keys().map(|_| Place::Nothing).collect(),
            derived: BTreeMap::new(),
            computed: network.computed.keys().map(|_| Outcome::Unknown).collect(),
            truths: Table::default(),
            counts: Table::default(),
            queue: BinaryHeap::new(),
            pending: Vec::new(),
            touched: Vec::new(),
            script_runs: 0,
        };
        session.evaluate();
        session.touched.clear();
        session
    }

    /// The fact has this value now, whatever was known of it before. The value must be of the fact's type.
    pub fn know(&mut self, fact: FactId, value: Value) {
        self.give(fact, Given::Value(value));
    }

    /// The fact was asked, and the customer does not know it.
    pub fn not_known(&mut self, fact: FactId) {
        self.give(fact, Given::NotKnown);
    }

    /// Nothing is known of the fact any more.
    pub fn forget(&mut self, fact: FactId) {
        self.give(fact, Given::Nothing);
    }

    fn give(&mut self, fact: FactId, given: Given) {
        if self.network.topic.facts.get(fact).builtin {
            return;
        }
        if self.network.may_be_overruled(fact) {
            self.given.insert(fact, given);
            self.enqueue(Cell::Fact(fact));
        } else {
            self.become_state(fact, given.state());
        }
        self.run();
    }

    /// What the case says about a fact.
    fn given(&self, fact: FactId) -> Given {
        if self.network.may_be_overruled(fact) {
            return self.given.get(&fact).cloned().unwrap_or(Given::Nothing);
        }
        match self.states.get(fact) {
            FactState::Known(value, Origin::Given) => Given::Value(value.clone()),
            FactState::NotKnown => Given::NotKnown,
            _ => Given::Nothing,
        }
    }

    /// The case as it was given.
    #[must_use]
    pub fn case(&self) -> Case {
        let mut case = Case::new(self.today);
        for fact in self.network.topic.facts.keys() {
            match self.given(fact) {
                Given::Value(value) => {
                    case.known.insert(fact, value);
                }
                Given::NotKnown => {
                    case.not_known.insert(fact);
                }
                Given::Nothing => {}
            }
        }
        case
    }

    /// The state of a fact.
    #[must_use]
    pub fn fact(&self, fact: FactId) -> &FactState {
        self.states.get(fact)
    }

    /// The truth of a rule's condition.
    #[must_use]
    pub fn rule(&self, rule: RuleId) -> Truth {
        self.truth(*self.network.rules.get(rule))
    }

    /// The status of a diagnosis.
    #[must_use]
    pub fn status(&self, diagnosis: DiagnosisId) -> Status {
        let goal = self.network.goals.get(diagnosis);
        let (confirm, rule_out) = (self.truth(goal.confirm), self.truth(goal.rule_out));
        let complete = !goal.confirming.is_empty() && self.network.topic.diagnoses.get(diagnosis).complete;
        match (confirm == Truth::True, rule_out == Truth::True) {
            (true, true) => Status::Contradicted,
            (true, false) => Status::Confirmed,
            (false, true) => Status::RuledOut,
            (false, false) if complete && confirm == Truth::False => Status::RuledOut,
            (false, false) => Status::Open,
        }
    }

    /// How bad a diagnosis is; high while that is unknown.
    #[must_use]
    pub fn severity(&self, diagnosis: DiagnosisId) -> Severity {
        super::verdict::severity(self, diagnosis)
    }

    /// How likely an open diagnosis is beside the other open ones: a number to be divided by the sum over all of them.
    #[must_use]
    pub fn weight(&self, diagnosis: DiagnosisId) -> f64 {
        super::likelihood::weight(self, diagnosis)
    }

    /// How often a script function was run. A function runs only when one of its facts changed.
    #[must_use]
    pub fn script_runs(&self) -> u64 {
        self.script_runs
    }

    pub(super) fn truth(&self, literal: Literal) -> Truth {
        let [plain, opposite] = *self.truths.get(literal.variable());
        if literal.negated() { opposite } else { plain }
    }

    pub(super) fn given_value(&self, fact: FactId) -> Option<Value> {
        match self.given(fact) {
            Given::Value(value) => Some(value),
            _ => None,
        }
    }

    pub(super) fn derived(&self, fact: FactId) -> &Derived {
        self.derived.get(&fact).unwrap_or(&Derived::Nothing)
    }

    pub(super) fn outcomes(&self) -> impl Iterator<Item = (&Computed, &Outcome)> {
        self.network.computed.rows().zip(self.computed.rows())
    }

    pub(super) fn outcome(&self, id: ComputedId) -> &Outcome {
        self.computed.get(id)
    }

    /// Diagnoses that something happened to since the last call, each once.
    pub(super) fn take_touched(&mut self) -> Vec<DiagnosisId> {
        let mut touched = std::mem::take(&mut self.touched);
        touched.sort_unstable();
        touched.dedup();
        touched
    }

    /// What the case says about a fact, to be given back later.
    pub(super) fn put_aside(&self, fact: FactId) -> Restore {
        Restore(fact, self.given(fact))
    }

    /// Gives back what was put aside.
    pub(super) fn restore(&mut self, Restore(fact, given): Restore) {
        self.give(fact, given);
    }
}

/// What a case said about a fact before something else was tried.
pub(super) struct Restore(FactId, Given);

impl Given {
    fn state(self) -> FactState {
        match self {
            Self::Nothing => FactState::NotAsked,
            Self::NotKnown => FactState::NotKnown,
            Self::Value(value) => FactState::Known(value, Origin::Given),
        }
    }
}

impl Cell {
    fn rank(self, network: &Network<'_>) -> u32 {
        match self {
            Self::Fact(fact) => 2 * network.ranks.get(fact),
            // Behind the last of its facts, before the next one.
            Self::Computed(id) => 2 * network.computed.get(id).rank + 1,
        }
    }
}
