//! Settles every fact: given, derived by rules, not applicable, or unknown.

use std::cell::RefCell;
use std::collections::BTreeMap;

use nasvet::engine::{Conflict, FactState, Origin, Truth};
use nasvet::model::{Call, Case, Condition, Effect, Expression, FactId, Kind, RuleId, Severity, Table, Topic, Value, ValueProblem};
use nasvet::script::Functions;

use super::condition::{Arguments, Known, arguments, truth_of};

/// The facts of a case, settled.
#[derive(Debug)]
pub(crate) struct Facts<'a> {
    /// The topic.
    pub(crate) topic: &'a Topic,
    functions: &'a Functions,
    states: Table<FactId, FactState>,
    conflicts: Vec<Conflict>,
    setting: RefCell<BTreeMap<RuleId, Vec<String>>>,
    /// Rules that gave a fact its value, with the expression that did.
    deciding: RefCell<Vec<(RuleId, Expression)>>,
    failed: RefCell<BTreeMap<String, String>>,
    /// Calls that are conditions and gave neither true nor false.
    untrue: RefCell<BTreeMap<String, String>>,
}

impl<'a> Facts<'a> {
    /// Settles the facts of a case.
    pub(crate) fn settle(topic: &'a Topic, functions: &'a Functions, case: &Case) -> Self {
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
        let mut facts = Self {
            topic,
            functions,
            states,
            conflicts: Vec::new(),
            setting: RefCell::default(),
            deciding: RefCell::default(),
            failed: RefCell::default(),
            untrue: RefCell::default(),
        };
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
                    Truth::True => {
                        self.deciding.borrow_mut().push((id, expression.clone()));
                        return self.value(id, expression, &self.topic.facts.get(fact).kind).map(|value| (id, value));
                    }
                }
            }
        }
        None
    }

    /// What a `set` gives, if the fact may have it.
    fn value(&self, rule: RuleId, expression: &Expression, kind: &Kind) -> Option<Value> {
        typed(self.expression(expression)?, kind)
            .inspect_err(|problem| {
                self.setting.borrow_mut().entry(rule).or_default().push(problem.message.clone());
            })
            .ok()
    }

    /// The value of an expression; `None` while it is unknown.
    pub(crate) fn expression(&self, expression: &Expression) -> Option<Value> {
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
    pub(crate) fn truth(&self, condition: &Condition) -> Truth {
        truth_of(condition, &|fact| self.known(fact), &|call, values| self.test(call, values))
    }

    /// A call inside a condition must tell true or false.
    fn test(&self, call: &Call, values: &[&Value]) -> Option<Value> {
        let value = self.call(call, values)?;
        if matches!(value, Value::Bool(_)) {
            return Some(value);
        }
        let name = &self.topic.functions.get(call.function).name;
        let message = format!("the function `{name}` gave `{value}` where true or false is needed");
        self.untrue.borrow_mut().insert(format!("{call:?}"), message);
        None
    }

    fn call(&self, call: &Call, values: &[&Value]) -> Option<Value> {
        let name = &self.topic.functions.get(call.function).name;
        match self.functions.call(name, values) {
            Ok(value) => Some(value),
            Err(error) => {
                self.failed.borrow_mut().insert(format!("{call:?}"), error.to_string());
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
    pub(crate) fn state(&self, fact: FactId) -> &FactState {
        self.states.get(fact)
    }

    /// Given facts that rules would have set to something else.
    pub(crate) fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    /// What went wrong in the function that a severity calls, or with the word that it gave.
    pub(crate) fn severity_failure(&self, expression: &Expression) -> Option<String> {
        let Expression::Call(call) = expression else { return None };
        let name = &self.topic.functions.get(call.function).name;
        if let Some(message) = self.failed.borrow().get(&format!("{call:?}")) {
            return Some(message.clone());
        }
        let word = self.expression(expression)?.to_string();
        Severity::parse(&word).is_none().then(|| format!("the function `{name}` gave `{word}`, which is no severity"))
    }

    /// What went wrong in the scripts that a rule calls, and with the values that it sets.
    pub(crate) fn failures(&self, rule: RuleId) -> Vec<String> {
        let (failed, untrue) = (self.failed.borrow(), self.untrue.borrow());
        let mut found: Vec<String> = Vec::new();
        let mut note = |call: &Call, as_condition: bool| {
            let key = format!("{call:?}");
            found.extend(failed.get(&key).or_else(|| untrue.get(&key).filter(|_| as_condition)).cloned());
        };
        calls(&self.topic.rules.get(rule).when, &mut |call| note(call, true));
        for (_, expression) in self.deciding.borrow().iter().filter(|(by, _)| *by == rule) {
            match expression {
                Expression::Call(call) => note(call, false),
                Expression::Condition(condition) => calls(condition, &mut |call| note(call, true)),
                _ => {}
            }
        }
        found.extend(self.setting.borrow().get(&rule).into_iter().flatten().cloned());
        found
    }

    /// The states alone.
    pub(crate) fn into_states(self) -> Table<FactId, FactState> {
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

fn typed(value: Value, kind: &Kind) -> Result<Value, ValueProblem> {
    match value {
        Value::Text(text) => kind.parse(&text),
        other => kind.within(other),
    }
}
