//! Settles every fact: given, derived by rules, not applicable, or unknown.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::Truth;
use super::condition::{Arguments, Known, arguments, truth_of};
use crate::model::{Call, Case, Condition, Effect, Expression, FactId, Kind, RuleId, Table, Topic, Value};
use crate::script::{Functions, typed};

/// State of a fact.
#[derive(Debug, Clone, PartialEq)]
pub enum FactState {
    /// It has a value.
    Known(Value, Origin),
    /// Its `ask_if` is false.
    NotApplicable,
    /// It was asked, and the customer does not know.
    NotKnown,
    /// Nothing is known of it yet.
    NotAsked,
}

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The case gives it.
    Given,
    /// A rule set it.
    Derived(RuleId),
    /// The program supplies it.
    Builtin,
}

/// A given fact that a rule would have set to another value. The given value counts.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// The fact.
    pub fact: FactId,
    /// The value that the case gives.
    pub given: Value,
    /// The value that the rule gives.
    pub derived: Value,
    /// The rule.
    pub rule: RuleId,
}

/// The facts of a case, settled.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The topic.
    pub topic: &'a Topic,
    functions: &'a Functions,
    states: Table<FactId, FactState>,
    conflicts: Vec<Conflict>,
    setting: RefCell<BTreeMap<RuleId, String>>,
    failed: RefCell<BTreeMap<String, String>>,
}

impl<'a> Facts<'a> {
    /// Settles the facts of a case.
    #[must_use]
    pub fn settle(topic: &'a Topic, functions: &'a Functions, case: &Case) -> Self {
        let states = topic
            .facts
            .iter()
            .map(|(id, fact)| match case.known.get(&id) {
                _ if fact.builtin => FactState::Known(Value::Date(case.today), Origin::Builtin),
                Some(value) => FactState::Known(value.clone(), Origin::Given),
                None if case.not_known.contains(&id) => FactState::NotKnown,
                None => FactState::NotAsked,
            })
            .collect();
        let mut facts =
            Self { topic, functions, states, conflicts: Vec::new(), setting: RefCell::default(), failed: RefCell::default() };
        for id in topic.evaluation_order.clone() {
            facts.settle_one(id);
        }
        facts
    }

    fn settle_one(&mut self, id: FactId) {
        let fact = self.topic.facts.get(id);
        if fact.derived {
            match (self.derive(id), self.state(id)) {
                (Some((rule, derived)), FactState::Known(given, Origin::Given)) => {
                    if *given != derived {
                        let conflict = Conflict { fact: id, given: given.clone(), derived, rule };
                        self.conflicts.push(conflict);
                    }
                }
                (Some((rule, value)), _) => *self.states.get_mut(id) = FactState::Known(value, Origin::Derived(rule)),
                (None, _) => {}
            }
        }
        if fact.ask_if.as_ref().is_some_and(|condition| self.truth(condition) == Truth::False) {
            *self.states.get_mut(id) = FactState::NotApplicable;
        }
    }

    /// The first rule, in the author's order, whose condition is not false decides: when it is true it gives the value,
    /// when it is unknown the fact stays unknown.
    fn derive(&self, fact: FactId) -> Option<(RuleId, Value)> {
        for (id, rule) in self.topic.rules.iter() {
            let Effect::Set(assignments) = &rule.effect else { continue };
            for (_, expression) in assignments.iter().filter(|(target, _)| *target == fact) {
                match self.truth(&rule.when) {
                    Truth::False => {}
                    Truth::Unknown => return None,
                    Truth::True => return self.value(id, expression, &self.topic.facts.get(fact).kind).map(|value| (id, value)),
                }
            }
        }
        None
    }

    /// What a `set` gives, if the fact may have it.
    fn value(&self, rule: RuleId, expression: &Expression, kind: &Kind) -> Option<Value> {
        typed(self.expression(expression)?, kind)
            .inspect_err(|problem| {
                self.setting.borrow_mut().insert(rule, problem.message.clone());
            })
            .ok()
    }

    /// The value of an expression; `None` while it is unknown.
    #[must_use]
    pub fn expression(&self, expression: &Expression) -> Option<Value> {
        match expression {
            Expression::Value(value) => Some(value.clone()),
            Expression::Fact(fact) => match self.known(*fact) {
                Known::Value(value) => Some(value.clone()),
                _ => None,
            },
            Expression::Call(call) => match arguments(call, &|fact| self.known(fact)) {
                Arguments::Values(values) => self.call(call, &values),
                _ => None,
            },
            Expression::Condition(condition) => match self.truth(condition) {
                Truth::True => Some(Value::Bool(true)),
                Truth::False => Some(Value::Bool(false)),
                Truth::Unknown => None,
            },
        }
    }

    /// The truth of a condition.
    #[must_use]
    pub fn truth(&self, condition: &Condition) -> Truth {
        truth_of(condition, &|fact| self.known(fact), &|call, values| self.test(call, values))
    }

    /// The truth of a condition if one fact had another value.
    #[must_use]
    pub fn truth_if(&self, condition: &Condition, changed: FactId, value: &Value) -> Truth {
        let known = |fact| if fact == changed { Known::Value(value) } else { self.known(fact) };
        truth_of(condition, &known, &|call, values| self.test(call, values))
    }

    /// A call inside a condition must tell true or false.
    fn test(&self, call: &Call, values: &[&Value]) -> Option<Value> {
        let value = self.call(call, values)?;
        if matches!(value, Value::Bool(_)) {
            return Some(value);
        }
        let name = &self.topic.functions.get(call.function).name;
        let message = format!("the function `{name}` gave `{value}` where true or false is needed");
        self.failed.borrow_mut().insert(name.clone(), message);
        None
    }

    fn call(&self, call: &Call, values: &[&Value]) -> Option<Value> {
        let name = &self.topic.functions.get(call.function).name;
        match self.functions.call(name, values) {
            Ok(value) => Some(value),
            Err(error) => {
                self.failed.borrow_mut().insert(name.clone(), error.to_string());
                None
            }
        }
    }

    fn known(&self, fact: FactId) -> Known<'_> {
        match self.state(fact) {
            FactState::Known(value, _) => Known::Value(value),
            FactState::NotApplicable => Known::NotApplicable,
            FactState::NotKnown | FactState::NotAsked => Known::Nothing,
        }
    }

    /// The state of a fact.
    #[must_use]
    pub fn state(&self, fact: FactId) -> &FactState {
        self.states.get(fact)
    }

    /// Given facts that rules would have set to something else.
    #[must_use]
    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    /// What went wrong in the function that a severity calls, or with the word that it gave.
    #[must_use]
    pub fn severity_failure(&self, expression: &Expression) -> Option<String> {
        let Expression::Call(call) = expression else { return None };
        let name = &self.topic.functions.get(call.function).name;
        if let Some(message) = self.failed.borrow().get(name) {
            return Some(message.clone());
        }
        let word = self.expression(expression)?.to_string();
        crate::model::Severity::parse(&word).is_none().then(|| format!("the function `{name}` gave `{word}`, which is no severity"))
    }

    /// What went wrong in the scripts that a rule calls.
    pub fn failures(&self, rule: RuleId) -> impl Iterator<Item = String> {
        let mut names: Vec<String> = Vec::new();
        let mut note = |call: &Call| names.push(self.topic.functions.get(call.function).name.clone());
        let row = self.topic.rules.get(rule);
        calls(&row.when, &mut note);
        if let Effect::Set(assignments) = &row.effect {
            for (_, expression) in assignments {
                match expression {
                    Expression::Call(call) => note(call),
                    Expression::Condition(condition) => calls(condition, &mut note),
                    _ => {}
                }
            }
        }
        let failed = self.failed.borrow();
        let mut found: Vec<String> = names.iter().filter_map(|name| failed.get(name).cloned()).collect();
        found.extend(self.setting.borrow().get(&rule).cloned());
        found.into_iter()
    }

    /// The states alone.
    #[must_use]
    pub fn into_states(self) -> Table<FactId, FactState> {
        self.states
    }
}

fn calls(condition: &Condition, visit: &mut impl FnMut(&Call)) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| calls(part, visit)),
        Condition::Not(part) => calls(part, visit),
        Condition::Call(call) => visit(call),
        _ => {}
    }
}
