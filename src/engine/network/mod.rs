//! A topic made ready for sessions: every distinct comparison is one atom, every distinct combination one node.
//!
//! All conditions become conjunctions of literals: `a || b` is `!(!a && !b)`. A node counts how many of its parts are
//! false and how many unknown, so that a change of one part costs one addition, whatever the node's size.

mod build;
mod index;
mod literal;

use std::sync::OnceLock;

use crate::model::{Call, Comparison, DiagnosisId, FactId, FunctionId, Operand, RuleId, SeverityRule, Table, Topic, Value};
use crate::script::Functions;

pub(super) use index::{FactIndex, Place, holds};
pub(super) use literal::{ComputedId, Lists, Literal, NodeId, Use, User, Variable};

/// A topic, compiled. Made once, shared by all sessions.
#[derive(Debug)]
pub struct Network<'a> {
    pub(super) topic: &'a Topic,
    pub(super) functions: &'a Functions,
    /// What each atom is about; the first row is the constant `true`.
    pub(super) atoms: Table<Variable, Atom>,
    pub(super) indexes: Table<FactId, FactIndex>,
    pub(super) computed: Table<ComputedId, Computed>,
    /// The parts of each node; a node comes after its parts.
    pub(super) parts: Lists<NodeId, Literal>,
    pub(super) nodes: usize,
    pub(super) uses: Lists<Variable, Use>,
    /// What must be worked out anew when a fact changes: facts that rules set from it, calls and comparisons.
    pub(super) readers: Lists<FactId, Cell>,
    /// Facts that rules set from what a call gives.
    pub(super) call_readers: Lists<ComputedId, FactId>,
    /// Place of each fact in the order of evaluation.
    pub(super) ranks: Table<FactId, u32>,
    pub(super) rules: Table<RuleId, Literal>,
    pub(super) goals: Table<DiagnosisId, Goal>,
    /// How each fact is derived; empty for a fact that is not.
    pub(super) setters: Table<FactId, Vec<Setter>>,
    /// The `ask_if` of each fact.
    pub(super) applies: Table<FactId, Literal>,
    /// Usual answers of each fact; worked out when first needed.
    usual: OnceLock<Table<FactId, Vec<usize>>>,
}

/// What an atom is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Atom {
    /// It is always true.
    Constant,
    /// One fact.
    Fact(FactId),
    /// A call or a comparison of two facts.
    Computed(ComputedId),
}

/// Something that is worked out from facts, in the order of evaluation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cell {
    /// A fact that is derived, or has an `ask_if`.
    Fact(FactId),
    /// A call or a comparison of two facts.
    Computed(ComputedId),
}

/// Something that several facts decide together.
#[derive(Debug)]
pub(super) struct Computed {
    pub how: How,
    pub atom: Variable,
    /// The facts in the order in which they are named.
    pub facts: Vec<FactId>,
    pub rank: u32,
}

/// How it is worked out.
#[derive(Debug, PartialEq)]
pub(super) enum How {
    Call(Call),
    Compare(FactId, Comparison, FactId),
}

/// What decides a diagnosis.
#[derive(Debug)]
pub(super) struct Goal {
    /// Some `confirm` rule is true.
    pub confirm: Literal,
    /// Some `rule_out` rule is true.
    pub rule_out: Literal,
    pub confirming: Vec<RuleId>,
    pub excluding: Vec<RuleId>,
    /// `suggest` rules with their likelihood ratios.
    pub suggesting: Vec<(RuleId, f64)>,
    pub severity: Severity,
}

/// How bad a diagnosis is.
#[derive(Debug)]
pub(super) enum Severity {
    Fixed(crate::model::Severity),
    From(Source),
}

/// A rule that sets a fact.
#[derive(Debug)]
pub(super) struct Setter {
    pub rule: RuleId,
    pub when: Literal,
    pub source: Source,
}

/// Where a value comes from.
#[derive(Debug)]
pub(super) enum Source {
    Value(Value),
    Fact(FactId),
    Computed(ComputedId),
    Condition(Literal),
}

impl<'a> Network<'a> {
    /// Compiles a topic.
    #[must_use]
    pub fn new(topic: &'a Topic, functions: &'a Functions) -> Self {
        build::build(topic, functions)
    }

    /// The topic.
    #[must_use]
    pub fn topic(&self) -> &'a Topic {
        self.topic
    }

    /// Numbers of a fact's usual answers.
    pub(super) fn usual(&self, fact: FactId) -> &[usize] {
        self.usual.get_or_init(|| super::question::usual(self)).get(fact)
    }

    /// Whether rules or an `ask_if` may say something else than the case.
    pub(super) fn may_be_overruled(&self, fact: FactId) -> bool {
        let row = self.topic.facts.get(fact);
        row.derived || row.ask_if.is_some()
    }

    /// The variable of a node.
    pub(super) fn variable(&self, node: NodeId) -> Variable {
        build::variable_of(self.atoms.len(), node)
    }

    /// The node behind a variable; `None` for an atom.
    pub(super) fn node(&self, variable: Variable) -> Option<NodeId> {
        build::node_of(self.atoms.len(), variable)
    }

    /// The facts that an atom is about, in the order in which they are named.
    pub(super) fn facts_of(&self, variable: Variable) -> &[FactId] {
        match self.node(variable).is_none().then(|| self.atoms.get(variable)) {
            Some(Atom::Fact(fact)) => std::slice::from_ref(fact),
            Some(Atom::Computed(computed)) => &self.computed.get(*computed).facts,
            _ => &[],
        }
    }

    /// Name of a function.
    pub(super) fn function(&self, id: FunctionId) -> &'a str {
        &self.topic.functions.get(id).name
    }
}

/// The severity of a diagnosis as the network keeps it.
fn severity(rule: &SeverityRule, source: impl FnOnce(&crate::model::Expression) -> Source) -> Severity {
    match rule {
        SeverityRule::Fixed(severity) => Severity::Fixed(*severity),
        SeverityRule::Expression(expression) => Severity::From(source(expression)),
    }
}

/// The fact that an argument names.
fn fact_of(argument: &Operand) -> Option<FactId> {
    match argument {
        Operand::Fact(fact) => Some(*fact),
        Operand::Value(_) => None,
    }
}
