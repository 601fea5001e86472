//! The next question: the one that is expected to lead to the cause at the least cost.
//!
//! Many hypotheses: the question with the most information about the open diagnoses per second of cost. Few: the
//! question that a search over the questions to come finds best.

mod answers;
mod candidates;
mod evidence;
mod information;
mod search;
mod trial;
mod usual;
mod ways;
mod world;

use self::candidates::candidates;
use self::information::information;
use self::world::world;
use super::Session;
use crate::model::{DiagnosisId, FactId, Key};

pub(super) use self::answers::answers;
pub(super) use self::usual::usual;

/// Bits that a question is worth which decides nothing alone, but without which nothing can be decided.
const LEAST_BITS: f64 = 1e-6;

/// What to ask next, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The fact to ask for.
    pub fact: FactId,
    /// Open diagnoses that an answer could decide, most likely first.
    pub why: Vec<DiagnosisId>,
    /// Expected information about the open diagnoses, in bits.
    pub bits: f64,
}

impl Session<'_> {
    /// The best question to ask now; `None` when no answer could change a status any more.
    #[must_use]
    pub fn next_question(&self) -> Option<Question> {
        let (suspects, mut candidates) = candidates(self);
        candidates.sort_by_key(|candidate| rank(self, candidate.fact));
        let world = world(self, &suspects, candidates);
        let chances = world.chances(suspects.len());
        let chosen = search::search(&world).and_then(|best| world.asks.get(best)).or_else(|| {
            let mut best: Option<(f64, &world::Ask)> = None;
            for ask in world.asks.iter().filter(|ask| ask.waits_for.is_empty()) {
                let score = information(&world, &chances, ask).max(LEAST_BITS) / ask.cost;
                // A difference below a thousandth is a tie: the first in the author's order is taken.
                if best.as_ref().is_none_or(|(known, _)| score > known * 1.001) {
                    best = Some((score, ask));
                }
            }
            best.map(|(_, ask)| ask)
        });
        chosen.map(|ask| Question { fact: ask.fact, why: ask.why.clone(), bits: information(&world, &chances, ask) })
    }

    /// The open diagnoses that an answer about this fact could decide, most likely first.
    #[must_use]
    pub fn decides(&self, fact: FactId) -> Vec<DiagnosisId> {
        let (_, candidates) = candidates(self);
        candidates.into_iter().find(|candidate| candidate.fact == fact).map(|candidate| candidate.why).unwrap_or_default()
    }

    /// All facts that may be asked now, in the author's order: entry facts, then `order`, then the catalogue.
    #[must_use]
    pub fn questions(&self) -> Vec<FactId> {
        let (_, candidates) = candidates(self);
        let now = candidates.into_iter().filter(|candidate| candidate.waits_for.is_empty());
        let mut facts: Vec<FactId> = now.map(|candidate| candidate.fact).collect();
        facts.sort_by_key(|fact| rank(self, *fact));
        facts
    }
}

/// Place in the author's order: entry facts, then `order`, then the catalogue.
fn rank(session: &Session<'_>, fact: FactId) -> usize {
    let topic = session.network.topic;
    let preferred = topic.entry.iter().chain(&topic.order).position(|f| *f == fact);
    preferred.unwrap_or(topic.entry.len() + topic.order.len() + fact.index())
}
