//! Which answers are usual, when nothing is wrong in what a question asks about.

use super::answers::answers;
use crate::engine::verdict::Status;
use crate::engine::{Network, Session};
use crate::model::{Case, Date, FactId, Table};

/// For each fact the numbers of its usual answers: those that clear the most diagnoses and confirm none, with all other
/// facts unknown.
pub(in crate::engine) fn usual(network: &Network<'_>) -> Table<FactId, Vec<usize>> {
    // Which day it is does not matter for what is usual.
    let mut session = Session::new(network, &Case::new(Date::default()));
    session.take_touched();
    network.topic.facts.keys().map(|fact| of_fact(&mut session, fact)).collect()
}

fn of_fact(session: &mut Session<'_>, fact: FactId) -> Vec<usize> {
    let row = session.network.topic.facts.get(fact);
    if row.derived || row.builtin {
        return Vec::new();
    }
    let mut scores: Vec<i64> = Vec::new();
    for value in answers(session.network, fact) {
        session.know(fact, value);
        let touched = session.take_touched();
        scores.push(
            touched
                .into_iter()
                .map(|id| match session.status(id) {
                    Status::RuledOut => 1,
                    Status::Open => 0,
                    Status::Confirmed | Status::Contradicted => -1_000,
                })
                .sum(),
        );
        // Each answer is held against nothing known, so that the diagnoses it touches are all that differ.
        session.forget(fact);
        session.take_touched();
    }
    let best = scores.iter().max().copied().unwrap_or(0);
    scores.iter().enumerate().filter(|(_, score)| **score == best).map(|(at, _)| at).collect()
}
