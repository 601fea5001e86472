//! The least mean cost that any order of questions could reach, worked out over all states of knowledge.
//!
//! A state is what was asked so far and which customers would have answered so; its best cost is the least, over the
//! questions that may be asked, of the question's cost and the best costs of the states that the answers lead to. The
//! end is the same as in an interview: the cause is confirmed, or nothing can be asked any more.

use std::collections::{BTreeMap, HashMap};

use super::population::Population;
use crate::engine::{Network, Session, Status};
use crate::model::{Case, Date, FactId, Key, Topic};

/// Larger topics have too many states.
const MOST_FACTS: usize = 12;
/// More states than this are not worked through.
const MOST_STATES: usize = 400_000;

/// The mean cost of the best order, in seconds; `None` for a topic that is too large.
pub(super) fn optimum(network: &Network<'_>, today: Date, population: &Population<'_>) -> Option<f64> {
    let topic: &Topic = network.topic();
    let askable = topic.facts.rows().filter(|fact| !fact.derived && !fact.builtin).count();
    if askable > MOST_FACTS || population.people.is_empty() {
        return None;
    }
    let mut search = Search { topic, population, known: HashMap::new() };
    let all: Vec<usize> = (0..population.people.len()).collect();
    search.cost(&mut Session::new(network, &Case::new(today)), 0, &all)
}

struct Search<'a> {
    topic: &'a Topic,
    population: &'a Population<'a>,
    /// By what was asked and the first customer who would have answered so: this names a state.
    known: HashMap<(u64, usize), f64>,
}

impl Search<'_> {
    /// Least cost from here on, each customer counted with its weight; `None` when there are too many states.
    fn cost(&mut self, session: &mut Session<'_>, asked: u64, group: &[usize]) -> Option<f64> {
        let Some(first) = group.first() else { return Some(0.0) };
        if let Some(cost) = self.known.get(&(asked, *first)) {
            return Some(*cost);
        }
        if self.known.len() > MOST_STATES {
            return None;
        }
        let confirmed = |session: &Session<'_>, person: usize| {
            self.population.people.get(person).is_some_and(|(p, _)| session.status(p.cause) == Status::Confirmed)
        };
        let rest: Vec<usize> = group.iter().copied().filter(|person| !confirmed(session, *person)).collect();
        let weight: f64 = rest.iter().filter_map(|person| self.population.people.get(*person)).map(|(_, weight)| weight).sum();
        let mut best = if rest.is_empty() { 0.0 } else { f64::INFINITY };
        let questions = if rest.is_empty() { Vec::new() } else { session.questions() };
        if questions.is_empty() {
            best = 0.0;
        }
        for fact in questions {
            let mut sum = weight * f64::from(self.topic.facts.get(fact).cost);
            for (value, part) in self.answers(fact, &rest) {
                if sum >= best {
                    break;
                }
                match value {
                    Some(value) => session.know(fact, value),
                    None => session.not_known(fact),
                }
                let cost = self.cost(session, asked | 1 << fact.index(), &part);
                session.forget(fact);
                sum += cost?;
            }
            best = best.min(sum);
        }
        self.known.insert((asked, *first), best);
        Some(best)
    }

    /// The customers by what they would answer.
    fn answers(&self, fact: FactId, group: &[usize]) -> Vec<(Option<crate::model::Value>, Vec<usize>)> {
        let mut parts: BTreeMap<String, (Option<crate::model::Value>, Vec<usize>)> = BTreeMap::new();
        for person in group {
            let Some((customer, _)) = self.population.people.get(*person) else { continue };
            let value = customer.answers.get(fact).clone();
            // No value is written like this.
            let key = value.as_ref().map_or_else(|| "\0".to_owned(), ToString::to_string);
            parts.entry(key).or_insert_with(|| (value, Vec::new())).1.push(*person);
        }
        parts.into_values().collect()
    }
}
