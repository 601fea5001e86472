//! One interview after the other.

use std::collections::HashMap;

use crate::engine::{Customer, Network, Session, Status};
use crate::model::{Case, Date, FactId, Key};

/// How an interview ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outcome {
    /// What was asked, in order.
    pub asked: Vec<FactId>,
    /// Cost of all questions, in seconds.
    pub cost: u64,
    /// Whether the cause was confirmed.
    pub found: bool,
    /// Whether it would have been confirmed had everything been asked.
    pub findable: bool,
}

/// Interviews with the customers of a topic. What was asked after the same answers is remembered.
pub(super) struct Interviews<'n> {
    network: &'n Network<'n>,
    today: Date,
    best: HashMap<String, Option<FactId>>,
    in_order: HashMap<String, Option<FactId>>,
}

impl<'n> Interviews<'n> {
    pub(super) fn new(network: &'n Network<'n>, today: Date) -> Self {
        Self { network, today, best: HashMap::new(), in_order: HashMap::new() }
    }

    /// An interview with the best question each time.
    pub(super) fn best(&mut self, customer: &Customer) -> Outcome {
        let choose = |session: &Session<'_>| session.next_question().map(|question| question.fact);
        interview(self.network, self.today, customer, &mut self.best, choose)
    }

    /// An interview in the author's order, leaving out what cannot matter.
    pub(super) fn in_order(&mut self, customer: &Customer) -> Outcome {
        let choose = |session: &Session<'_>| session.questions().first().copied();
        interview(self.network, self.today, customer, &mut self.in_order, choose)
    }
}

/// Tells a session what the customer says to a question.
pub(super) fn answer(session: &mut Session<'_>, customer: &Customer, fact: FactId) {
    match customer.answers.get(fact) {
        Some(value) => session.know(fact, value.clone()),
        None => session.not_known(fact),
    }
}

fn interview(
    network: &Network<'_>,
    today: Date,
    customer: &Customer,
    known: &mut HashMap<String, Option<FactId>>,
    choose: impl Fn(&Session<'_>) -> Option<FactId>,
) -> Outcome {
    let mut session = Session::new(network, &Case::new(today));
    let mut said = String::new();
    let mut outcome = Outcome { asked: Vec::new(), cost: 0, found: false, findable: false };
    loop {
        outcome.found = session.status(customer.cause) == Status::Confirmed;
        if outcome.found {
            break;
        }
        let next = match known.get(&said) {
            Some(next) => *next,
            None => {
                let next = choose(&session);
                known.insert(said.clone(), next);
                next
            }
        };
        let Some(fact) = next else { break };
        answer(&mut session, customer, fact);
        let value = customer.answers.get(fact).as_ref().map(ToString::to_string).unwrap_or_default();
        said.push_str(&format!("{} {value}\n", fact.index()));
        outcome.asked.push(fact);
        outcome.cost += u64::from(network.topic().facts.get(fact).cost);
    }
    outcome.findable = outcome.found || {
        // Questions that open up only after others are among them, so until there is none left.
        while let Some(fact) = session.questions().first().copied() {
            answer(&mut session, customer, fact);
        }
        session.status(customer.cause) == Status::Confirmed
    };
    outcome
}
