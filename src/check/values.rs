//! Facts that no rule reads, and values that no rule names: mostly a rule that was forgotten. What is there only for
//! the next colleague says so with `context` and `context_values`.

use std::collections::{BTreeMap, BTreeSet};

use super::messages::choices;
use crate::diag::{Diagnostic, Diagnostics};
use crate::loader::Loaded;
use crate::model::{Condition, Effect, Expression, Fact, FactId, Kind, Operand, SeverityRule, Topic, Value};

/// Values that are told by name.
const NAMED: usize = 6;

/// What the rules of all topics read.
#[derive(Default)]
struct Read {
    /// Facts that are read at all.
    facts: BTreeSet<String>,
    /// Facts of which any value may count: a function or another fact looks at them.
    whole: BTreeSet<String>,
    /// Values that are named.
    values: BTreeSet<(String, String)>,
}

pub(super) fn check(loaded: &Loaded, out: &mut Diagnostics) {
    let mut read = Read::default();
    let mut declared: BTreeMap<&str, &Fact> = BTreeMap::new();
    for topic in &loaded.base.topics {
        Reading { topic, read: &mut read }.topic();
        declared.extend(topic.facts.rows().filter(|fact| !fact.builtin).map(|fact| (fact.id.as_str(), fact)));
    }
    for fact in declared.values() {
        let Some(span) = fact.span.filter(|_| !fact.context) else { continue };
        if !read.facts.contains(&fact.id) {
            let message = format!("no rule reads the fact `{}`", fact.id);
            let help = "write a rule, or `context: true` if it is there only for the next colleague";
            out.push(note("unused-fact", span, message).help(help));
            continue;
        }
        if read.whole.contains(&fact.id) || !matches!(fact.kind.item(), Kind::Enum(_)) {
            continue;
        }
        let unused: Vec<String> = choices(&fact.kind)
            .into_iter()
            .filter(|value| !fact.context_values.contains(value) && !read.values.contains(&(fact.id.clone(), value.clone())))
            .collect();
        if !unused.is_empty() {
            let named: Vec<String> = unused.iter().take(NAMED).map(|value| format!("`{value}`")).collect();
            let more = unused.len().saturating_sub(NAMED);
            let more = if more == 0 { String::new() } else { format!(" and {more} more") };
            let message = format!("no rule names {}{more} of the fact `{}`", named.join(", "), fact.id);
            let help = format!("write a rule, or `context_values: [{}]` if they only describe", unused.join(", "));
            out.push(note("unused-value", span, message).help(help));
        }
    }
}

fn note(code: &'static str, span: crate::diag::Span, message: String) -> Diagnostic {
    Diagnostic { severity: crate::diag::Severity::Note, ..Diagnostic::warning(code, span, message) }
}

struct Reading<'a> {
    topic: &'a Topic,
    read: &'a mut Read,
}

impl Reading<'_> {
    fn topic(&mut self) {
        let topic = self.topic;
        topic.facts.rows().filter_map(|fact| fact.ask_if.as_ref()).for_each(|condition| self.condition(condition));
        for diagnosis in topic.diagnoses.rows() {
            if let SeverityRule::Expression(expression) = &diagnosis.severity {
                self.expression(expression);
            }
        }
        for rule in topic.rules.rows() {
            self.condition(&rule.when);
            if let Effect::Set(assignments) = &rule.effect {
                assignments.iter().for_each(|(_, expression)| self.expression(expression));
            }
        }
    }

    fn id(&self, fact: FactId) -> String {
        self.topic.facts.get(fact).id.clone()
    }

    fn whole(&mut self, fact: FactId) {
        let id = self.id(fact);
        self.read.facts.insert(id.clone());
        self.read.whole.insert(id);
    }

    fn value(&mut self, fact: FactId, value: &Value) {
        let id = self.id(fact);
        self.read.facts.insert(id.clone());
        self.read.values.insert((id, value.to_string()));
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Value(_) => {}
            Expression::Fact(fact) => self.whole(*fact),
            Expression::Call(_) => expression.for_each_fact(&mut |fact| self.whole(fact)),
            Expression::Condition(condition) => self.condition(condition),
        }
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::Constant(_) => {}
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| self.condition(part)),
            Condition::Not(part) => self.condition(part),
            Condition::Compare { fact, with: Operand::Value(value), .. } | Condition::Contains { fact, value } => {
                self.value(*fact, value);
            }
            Condition::OneOf { fact, values } => values.iter().for_each(|value| self.value(*fact, value)),
            Condition::Compare { .. } | Condition::Call(_) => condition.for_each_fact(&mut |fact| self.whole(fact)),
        }
    }
}
