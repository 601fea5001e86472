//! Compiles a topic into a network, in two walks over its conditions: the first collects what they ask of each fact,
//! the second turns them into literals.

use std::collections::HashMap;

use super::{
    Atom, Cell, Computed, ComputedId, FactIndex, Goal, How, Lists, Literal, Network, NodeId, Setter, Source, Use, User, Variable,
};
use super::{fact_of, severity};
use crate::model::{Condition, DiagnosisId, Effect, Expression, FactId, Key, Operand, RuleId, SeverityRule, Table, Topic};
use crate::script::Functions;

pub(super) fn variable_of(atoms: usize, node: NodeId) -> Variable {
    Variable::at(atoms + node.index())
}

pub(super) fn node_of(atoms: usize, variable: Variable) -> Option<NodeId> {
    variable.index().checked_sub(atoms).map(NodeId::at)
}

pub(super) fn build<'a>(topic: &'a Topic, functions: &'a Functions) -> Network<'a> {
    let mut ranks: Table<FactId, u32> = topic.facts.keys().map(|_| 0).collect();
    for (place, fact) in (1u32..).zip(&topic.evaluation_order) {
        *ranks.get_mut(*fact) = place;
    }
    let leaves = Leaves::collect(topic);
    let mut atoms: Table<Variable, Atom> = [Atom::Constant].into_iter().collect();
    let mut variables: Vec<Variable> = vec![Variable::at(0); leaves.count];
    let mut indexes = Table::default();
    for (fact, list) in leaves.of_facts.iter() {
        let conditions: Vec<&Condition> = list.iter().map(|(_, condition)| *condition).collect();
        let first = atoms.len();
        let (index, places) = FactIndex::new(first, &conditions);
        (0..index.len()).for_each(|_| {
            atoms.push(Atom::Fact(fact));
        });
        for ((leaf, _), atom) in list.iter().zip(places) {
            if let Some(slot) = variables.get_mut(*leaf) {
                *slot = Variable::at(first + atom as usize);
            }
        }
        indexes.push(index);
    }
    let mut computed = Table::default();
    for (id, how) in leaves.computed.into_iter().enumerate() {
        let facts: Vec<FactId> = match &how {
            How::Call(call) => call.arguments.iter().filter_map(fact_of).collect(),
            How::Compare(left, _, right) => vec![*left, *right],
        };
        let rank = facts.iter().map(|fact| *ranks.get(*fact)).max().unwrap_or(0);
        computed.push(Computed { how, atom: atoms.push(Atom::Computed(ComputedId::at(id))), facts, rank });
    }
    for (leaf, id) in leaves.of_computed {
        if let Some(slot) = variables.get_mut(leaf) {
            *slot = computed.get(id).atom;
        }
    }
    let mut wiring = Wiring { atoms: atoms.len(), variables: variables.into_iter(), nodes: HashMap::new(), parts: Vec::new() };
    let applies: Table<FactId, Literal> =
        topic.facts.rows().map(|fact| fact.ask_if.as_ref().map_or(Literal::TRUE, |condition| wiring.literal(condition))).collect();
    let mut setters: Table<FactId, Vec<Setter>> = topic.facts.keys().map(|_| Vec::new()).collect();
    let rules: Table<RuleId, Literal> = topic
        .rules
        .iter()
        .map(|(rule, row)| {
            let when = wiring.literal(&row.when);
            if let Effect::Set(assignments) = &row.effect {
                for (fact, expression) in assignments {
                    let source = wiring.source(expression, &leaves.calls);
                    setters.get_mut(*fact).push(Setter { rule, when, source });
                }
            }
            when
        })
        .collect();
    let goals = goals(topic, &rules, &mut wiring, &leaves.calls);
    let nodes = wiring.parts.len();
    let mut uses: Vec<(Variable, Use)> = Vec::new();
    let mut parts: Vec<(NodeId, Literal)> = Vec::new();
    for (index, list) in wiring.parts.iter().enumerate() {
        for part in list {
            parts.push((NodeId::at(index), *part));
            uses.push((part.variable(), Use::new(User::Node(NodeId::at(index), part.negated()))));
        }
    }
    for (fact, condition) in applies.iter() {
        uses.push((condition.variable(), Use::new(User::Settle(fact))));
    }
    let mut readers: Vec<(FactId, Cell)> = Vec::new();
    let mut call_readers: Vec<(ComputedId, FactId)> = Vec::new();
    for (fact, setter) in setters.iter().flat_map(|(fact, list)| list.iter().map(move |setter| (fact, setter))) {
        uses.push((setter.when.variable(), Use::new(User::Settle(fact))));
        match &setter.source {
            Source::Value(_) => {}
            Source::Fact(read) => readers.push((*read, Cell::Fact(fact))),
            Source::Computed(read) => call_readers.push((*read, fact)),
            Source::Condition(read) => uses.push((read.variable(), Use::new(User::Settle(fact)))),
        }
    }
    for (id, row) in computed.iter() {
        readers.extend(row.facts.iter().map(|fact| (*fact, Cell::Computed(id))));
    }
    for (id, goal) in goals.iter() {
        let suggesting = goal.suggesting.iter().map(|(rule, _)| *rules.get(*rule));
        for literal in [goal.confirm, goal.rule_out].into_iter().chain(suggesting) {
            uses.push((literal.variable(), Use::new(User::Touch(id))));
        }
    }
    uses.retain(|(variable, _)| variable.index() > 0);
    let variables = atoms.len() + nodes;
    Network {
        topic,
        functions,
        indexes,
        parts: Lists::from_pairs(nodes, parts),
        nodes,
        uses: Lists::from_pairs(variables, uses),
        readers: Lists::from_pairs(topic.facts.len(), readers),
        call_readers: Lists::from_pairs(computed.len(), call_readers),
        atoms,
        computed,
        ranks,
        rules,
        goals,
        setters,
        applies,
        usual: std::sync::OnceLock::new(),
    }
}

fn goals(
    topic: &Topic,
    rules: &Table<RuleId, Literal>,
    wiring: &mut Wiring,
    calls: &HashMap<String, ComputedId>,
) -> Table<DiagnosisId, Goal> {
    #[derive(Clone, Default)]
    struct Lists {
        confirming: Vec<RuleId>,
        excluding: Vec<RuleId>,
        suggesting: Vec<(RuleId, f64)>,
    }
    let mut lists: Table<DiagnosisId, Lists> = topic.diagnoses.keys().map(|_| Lists::default()).collect();
    for (rule, row) in topic.rules.iter() {
        match &row.effect {
            Effect::Confirm(list) => list.iter().for_each(|id| lists.get_mut(*id).confirming.push(rule)),
            Effect::RuleOut(list) => list.iter().for_each(|id| lists.get_mut(*id).excluding.push(rule)),
            Effect::Suggest { diagnoses, factor } => {
                diagnoses.iter().for_each(|id| lists.get_mut(*id).suggesting.push((rule, *factor)));
            }
            Effect::Set(_) => {}
        }
    }
    topic
        .diagnoses
        .iter()
        .map(|(id, row)| {
            let Lists { confirming, excluding, suggesting } = lists.get(id).clone();
            let mut any = |list: &[RuleId]| wiring.any(list.iter().map(|rule| *rules.get(*rule)));
            let (confirm, rule_out) = (any(&confirming), any(&excluding));
            let severity = severity(&row.severity, |expression| wiring.source(expression, calls));
            Goal { confirm, rule_out, confirming, excluding, suggesting, severity }
        })
        .collect()
}

/// Turns conditions into literals.
struct Wiring {
    atoms: usize,
    /// The variable of each leaf, in the order of [`Leaves`].
    variables: std::vec::IntoIter<Variable>,
    nodes: HashMap<Box<[Literal]>, NodeId>,
    parts: Vec<Box<[Literal]>>,
}

impl Wiring {
    fn literal(&mut self, condition: &Condition) -> Literal {
        match condition {
            Condition::Constant(true) => Literal::TRUE,
            Condition::Constant(false) => Literal::FALSE,
            Condition::Not(part) => !self.literal(part),
            Condition::All(parts) => {
                let parts: Box<[Literal]> = parts.iter().map(|part| self.literal(part)).collect();
                self.node(parts)
            }
            Condition::Any(parts) => {
                let parts: Box<[Literal]> = parts.iter().map(|part| !self.literal(part)).collect();
                !self.node(parts)
            }
            _ => Literal::of(self.variables.next().unwrap_or(Variable::at(0))),
        }
    }

    fn any(&mut self, literals: impl Iterator<Item = Literal>) -> Literal {
        !self.node(literals.map(|literal| !literal).collect())
    }

    /// The node with these parts. Their order is kept, as explanations follow it.
    fn node(&mut self, parts: Box<[Literal]>) -> Literal {
        if let Some(known) = self.nodes.get(&parts) {
            return Literal::of(variable_of(self.atoms, *known));
        }
        let id = NodeId::at(self.parts.len());
        self.parts.push(parts.clone());
        self.nodes.insert(parts, id);
        Literal::of(variable_of(self.atoms, id))
    }

    fn source(&mut self, expression: &Expression, calls: &HashMap<String, ComputedId>) -> Source {
        match expression {
            Expression::Value(value) => Source::Value(value.clone()),
            Expression::Fact(fact) => Source::Fact(*fact),
            Expression::Call(call) => {
                calls.get(&format!("{call:?}")).map_or(Source::Condition(Literal::FALSE), |id| Source::Computed(*id))
            }
            Expression::Condition(condition) => Source::Condition(self.literal(condition)),
        }
    }
}

/// The leaves of all conditions, numbered in the order in which [`Wiring`] meets them.
struct Leaves<'t> {
    count: usize,
    /// For each fact, the leaves about it alone.
    of_facts: Table<FactId, Vec<(usize, &'t Condition)>>,
    of_computed: Vec<(usize, ComputedId)>,
    computed: Vec<How>,
    calls: HashMap<String, ComputedId>,
    pairs: HashMap<String, ComputedId>,
}

impl<'t> Leaves<'t> {
    fn collect(topic: &'t Topic) -> Self {
        let mut leaves = Self {
            count: 0,
            of_facts: topic.facts.keys().map(|_| Vec::new()).collect(),
            of_computed: Vec::new(),
            computed: Vec::new(),
            calls: HashMap::new(),
            pairs: HashMap::new(),
        };
        for condition in topic.facts.rows().filter_map(|fact| fact.ask_if.as_ref()) {
            leaves.condition(condition);
        }
        for rule in topic.rules.rows() {
            leaves.condition(&rule.when);
            if let Effect::Set(assignments) = &rule.effect {
                assignments.iter().for_each(|(_, expression)| leaves.expression(expression));
            }
        }
        for diagnosis in topic.diagnoses.rows() {
            if let SeverityRule::Expression(expression) = &diagnosis.severity {
                leaves.expression(expression);
            }
        }
        leaves
    }

    fn condition(&mut self, condition: &'t Condition) {
        match condition {
            Condition::Constant(_) => {}
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| self.condition(part)),
            Condition::Not(part) => self.condition(part),
            leaf => {
                let number = self.count;
                self.count += 1;
                match leaf {
                    Condition::Call(call) => {
                        let id = self.call(call);
                        self.of_computed.push((number, id));
                    }
                    Condition::Compare { fact, how, with: Operand::Fact(other) } => {
                        let next = ComputedId::at(self.computed.len());
                        let id = *self.pairs.entry(format!("{leaf:?}")).or_insert(next);
                        if id == next {
                            self.computed.push(How::Compare(*fact, *how, *other));
                        }
                        self.of_computed.push((number, id));
                    }
                    Condition::Compare { fact, .. } | Condition::OneOf { fact, .. } | Condition::Contains { fact, .. } => {
                        self.of_facts.get_mut(*fact).push((number, leaf));
                    }
                    _ => {}
                }
            }
        }
    }

    fn expression(&mut self, expression: &'t Expression) {
        match expression {
            Expression::Value(_) | Expression::Fact(_) => {}
            Expression::Call(call) => {
                self.call(call);
            }
            Expression::Condition(condition) => self.condition(condition),
        }
    }

    fn call(&mut self, call: &crate::model::Call) -> ComputedId {
        let next = ComputedId::at(self.computed.len());
        let id = *self.calls.entry(format!("{call:?}")).or_insert(next);
        if id == next {
            self.computed.push(How::Call(call.clone()));
        }
        id
    }
}
