//! The next question: the one that is expected to tell most about the open diagnoses for what it costs.

mod answers;
mod candidates;
mod information;

use self::answers::answers;
use self::candidates::{Candidate, Suspect, candidates};
use self::information::information;
use super::Session;
use crate::model::{DiagnosisId, FactId};

/// Bits that a question is worth which decides nothing alone, but without which nothing can be decided.
const LEAST_BITS: f64 = 1e-6;

/// What to ask next, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The fact to ask for.
    pub fact: FactId,
    /// Open diagnoses that an answer could decide, most likely first.
    pub why: Vec<DiagnosisId>,
    /// Expected information, in bits.
    pub bits: f64,
}

/// The best question; `None` when no answer could change a status.
pub(super) fn next(session: &Session<'_>) -> Option<Question> {
    let (suspects, candidates) = candidates(session);
    let mut trial = session.clone();
    let mut best: Option<(f64, usize, Question)> = None;
    for Candidate { fact, why } in candidates {
        let bits = information(&mut trial, &suspects, fact, &answers(session, fact)).max(LEAST_BITS);
        let score = bits / f64::from(session.network.topic.facts.get(fact).cost.max(1));
        let rank = rank(session, fact);
        // A difference below a thousandth is a tie: the author's order decides.
        let better = best.as_ref().is_none_or(|(s, r, _)| score > s * 1.001 || (score > s * 0.999 && rank < *r));
        if better {
            best = Some((score, rank, Question { fact, why, bits }));
        }
    }
    best.map(|(.., question)| question)
}

/// Place in the author's order: entry facts, then `order`, then the catalogue.
fn rank(session: &Session<'_>, fact: FactId) -> usize {
    use crate::model::Key;
    let topic = session.network.topic;
    let preferred = topic.entry.iter().chain(&topic.order).position(|f| *f == fact);
    preferred.unwrap_or(topic.entry.len() + topic.order.len() + fact.index())
}
