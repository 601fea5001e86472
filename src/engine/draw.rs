//! Random customers: cases in which one chosen diagnosis, and no other, is confirmed once everything is known.
//!
//! The model, as docs/design.md tells it: a customer with a cause shows the facts of one of its `confirm` rules, drawn
//! at random; every other fact has its usual value, which is the answer that clears the most causes and confirms none;
//! a sign with the likelihood ratio r is shown by r in r + 1 of the customers with that cause.

use fastrand::Rng;

use super::network::{Atom, ComputedId, Literal, Network, Source};
use super::question::answers;
use super::support::reasons;
use super::verdict::Status;
use super::{Session, Truth};
use crate::model::{Case, Date, DiagnosisId, FactId, RuleId, Table, Value};

/// How often a customer is drawn anew before a diagnosis counts as one that cannot be confirmed alone.
const DRAWS: usize = 40;
/// How often a draw is mended before it is given up.
const REPAIRS: usize = 24;
/// Nesting of facts that are derived from facts.
const DEPTH: usize = 24;

/// Draws customers of one topic.
#[derive(Debug)]
pub struct Customers<'n> {
    network: &'n Network<'n>,
    today: Date,
    /// Values that a fact may have, for facts that can be asked.
    options: Table<FactId, Vec<Value>>,
}

/// A customer: the answer to every question that can be asked.
#[derive(Debug, Clone)]
pub struct Customer {
    /// The cause.
    pub cause: DiagnosisId,
    /// The value of each fact that can be asked; `None` for facts that cannot, and that the customer does not know.
    pub answers: Table<FactId, Option<Value>>,
}

/// Why no customer could be drawn.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NotAlone {
    /// Diagnoses that were confirmed as well in the last attempts; none when it was never confirmed at all.
    pub with: Vec<DiagnosisId>,
}

impl<'n> Customers<'n> {
    /// Looks at the topic: which values its facts may have.
    #[must_use]
    pub fn new(network: &'n Network<'n>, today: Date) -> Self {
        let topic = network.topic();
        let options: Table<FactId, Vec<Value>> = topic
            .facts
            .iter()
            .map(|(id, fact)| if fact.derived || fact.builtin { Vec::new() } else { answers(network, id) })
            .collect();
        Self { network, today, options }
    }

    /// A customer with this cause, of whose answers each is unknown with the chance `unknown` (0 to 1).
    ///
    /// # Errors
    /// When no case was found in which the diagnosis is confirmed and no other one is.
    pub fn draw(&self, cause: DiagnosisId, unknown: f64, rng: &mut Rng) -> Result<Customer, NotAlone> {
        let mut problem = NotAlone::default();
        for _ in 0..DRAWS {
            let mut attempt = Attempt::new(self, rng);
            match attempt.make(cause) {
                Ok(()) => {
                    let mut answers = attempt.values;
                    for fact in self.network.topic().facts.keys() {
                        if rng.f64() < unknown {
                            *answers.get_mut(fact) = None;
                        }
                    }
                    return Ok(Customer { cause, answers });
                }
                Err(with) if !with.is_empty() => problem.with = with,
                Err(_) => {}
            }
        }
        Err(problem)
    }

    fn case(&self, values: &Table<FactId, Option<Value>>) -> Case {
        let mut case = Case::new(self.today);
        case.known.extend(values.iter().filter_map(|(fact, value)| Some((fact, value.clone()?))));
        case
    }
}

/// One attempt to make a customer.
struct Attempt<'a, 'n> {
    from: &'a Customers<'n>,
    rng: &'a mut Rng,
    values: Table<FactId, Option<Value>>,
    /// Facts that the cause needs as they are.
    fixed: Table<FactId, bool>,
}

impl<'a, 'n> Attempt<'a, 'n> {
    fn new(from: &'a Customers<'n>, rng: &'a mut Rng) -> Self {
        let values = from
            .options
            .iter()
            .map(|(fact, options)| rng.choice(from.network.usual(fact)).and_then(|at| options.get(*at)).cloned())
            .collect();
        let fixed = from.options.keys().map(|_| false).collect();
        Self { from, rng, values, fixed }
    }

    /// Makes the cause the only confirmed one, or tells which others are confirmed too.
    fn make(&mut self, cause: DiagnosisId) -> Result<(), Vec<DiagnosisId>> {
        let network = self.from.network;
        let goal = network.goals.get(cause);
        let signs: Vec<(RuleId, f64)> = goal.suggesting.clone();
        for (rule, ratio) in signs {
            if self.rng.f64() < ratio / (ratio + 1.0) {
                self.satisfy(*network.rules.get(rule), true, DEPTH);
            }
        }
        let Some(rule) = self.rng.choice(&goal.confirming).copied() else { return Err(Vec::new()) };
        self.fixed.rows_mut().for_each(|fixed| *fixed = false);
        self.satisfy(*network.rules.get(rule), true, DEPTH);
        for _ in 0..REPAIRS {
            let session = Session::new(network, &self.from.case(&self.values));
            let status = session.status(cause);
            let others: Vec<DiagnosisId> = network
                .topic
                .diagnoses
                .keys()
                .filter(|id| *id != cause && matches!(session.status(*id), Status::Confirmed | Status::Contradicted))
                .collect();
            let wrong = match status {
                Status::Confirmed if others.is_empty() => return Ok(()),
                Status::Confirmed => others.first().map(|id| network.goals.get(*id).confirm),
                Status::Contradicted => Some(goal.rule_out),
                Status::Open | Status::RuledOut => return Err(Vec::new()),
            };
            // What is wrong is mended where the cause does not need it.
            let movable: Vec<FactId> = wrong
                .map(|literal| self.sources(&session, literal))
                .unwrap_or_default()
                .into_iter()
                .filter(|fact| !*self.fixed.get(*fact))
                .collect();
            let Some(fact) = self.rng.choice(&movable).copied() else { return Err(others) };
            let value = self.rng.choice(self.from.options.get(fact)).cloned();
            *self.values.get_mut(fact) = value;
        }
        Err(Vec::new())
    }

    /// The facts that can be asked behind what makes a condition true.
    fn sources(&self, session: &Session<'_>, condition: Literal) -> Vec<FactId> {
        let mut open = reasons(session, condition);
        let mut found = Vec::new();
        let mut seen = Vec::new();
        while let Some(fact) = open.pop() {
            if seen.contains(&fact) {
                continue;
            }
            seen.push(fact);
            if !self.from.options.get(fact).is_empty() {
                found.push(fact);
            }
            for setter in session.network.setters.get(fact) {
                if session.truth(setter.when) == Truth::True {
                    open.extend(reasons(session, setter.when));
                    match &setter.source {
                        Source::Fact(read) => open.push(*read),
                        Source::Computed(read) => open.extend(&session.network.computed.get(*read).facts),
                        Source::Condition(read) => open.extend(reasons(session, *read)),
                        Source::Value(_) => {}
                    }
                }
            }
        }
        found
    }

    /// Chooses facts so that a condition has a truth. What it chose may be undone by what is chosen later; the result
    /// is tested by the caller.
    fn satisfy(&mut self, literal: Literal, wanted: bool, depth: usize) {
        let network = self.from.network;
        let wanted = wanted != literal.negated();
        let variable = literal.variable();
        if depth == 0 {
            return;
        }
        if let Some(node) = network.node(variable) {
            let parts = network.parts.get(node);
            if wanted {
                parts.iter().for_each(|part| self.satisfy(*part, true, depth - 1));
            } else if let Some(part) = self.rng.choice(parts).copied() {
                self.satisfy(part, false, depth - 1);
            }
            return;
        }
        match network.atoms.get(variable) {
            Atom::Constant => {}
            Atom::Fact(fact) => {
                let index = network.indexes.get(*fact);
                self.choose(*fact, depth, &|value| index.truth(variable, value) == Truth::from(wanted));
            }
            Atom::Computed(id) => {
                self.vary(*id, depth);
            }
        }
    }

    /// Draws the facts of a call or of a comparison of two facts: which values they need is not seen from outside.
    fn vary(&mut self, id: ComputedId, depth: usize) {
        let network = self.from.network;
        for fact in &network.computed.get(id).facts {
            *self.values.get_mut(*fact) = None;
            self.choose(*fact, depth, &|_| true);
        }
    }

    /// Gives a fact one of the values that fit, and sees to it that it applies.
    fn choose(&mut self, fact: FactId, depth: usize, fits: &dyn Fn(&Value) -> bool) {
        let network = self.from.network;
        let applies = *network.applies.get(fact);
        if applies != Literal::TRUE {
            self.satisfy(applies, true, depth - 1);
        }
        let setters = network.setters.get(fact);
        if setters.is_empty() {
            let current = self.values.get(fact).as_ref().is_some_and(fits);
            let fitting: Vec<&Value> = self.from.options.get(fact).iter().filter(|value| fits(value)).collect();
            // A value that fits already stays: another condition may need it.
            if !current && let Some(value) = self.rng.choice(&fitting) {
                *self.values.get_mut(fact) = Some((*value).clone());
            }
            *self.fixed.get_mut(fact) = true;
            return;
        }
        let fitting: Vec<usize> = setters
            .iter()
            .enumerate()
            .filter(|(_, setter)| match &setter.source {
                Source::Value(value) => fits(value),
                _ => true,
            })
            .map(|(at, _)| at)
            .collect();
        let Some(chosen) = self.rng.choice(&fitting).copied() else { return };
        for setter in setters.iter().take(chosen) {
            self.satisfy(setter.when, false, depth - 1);
        }
        let Some(setter) = setters.get(chosen) else { return };
        self.satisfy(setter.when, true, depth - 1);
        match &setter.source {
            Source::Value(_) => {}
            Source::Fact(read) => self.choose(*read, depth - 1, fits),
            Source::Computed(read) => self.vary(*read, depth - 1),
            Source::Condition(read) => {
                let wanted = fits(&Value::Bool(true));
                self.satisfy(*read, wanted, depth - 1);
            }
        }
    }
}
