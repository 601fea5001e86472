//! What could be asked, and for whom.

use crate::engine::likelihood::weight;
use crate::engine::support::Undecided;
use crate::engine::verdict::{Status, deciding};
use crate::engine::{FactState, Session};
use crate::model::{DiagnosisId, FactId, Key};

/// An open diagnosis.
#[derive(Debug, Clone, Copy)]
pub(super) struct Suspect {
    pub id: DiagnosisId,
    /// Chance that it is the cause.
    pub chance: f64,
}

/// A fact that was not asked yet and could still decide something open.
#[derive(Debug)]
pub(super) struct Candidate {
    pub fact: FactId,
    /// The open diagnoses that an answer could decide, most likely first.
    pub why: Vec<DiagnosisId>,
    /// Facts that could be asked and that tell whether this one applies; none when it may be asked now.
    pub waits_for: Vec<FactId>,
}

/// The open diagnoses, most likely first, and the facts that are missing for them, in the order of the catalogue.
pub(super) fn candidates(session: &Session<'_>) -> (Vec<Suspect>, Vec<Candidate>) {
    let topic = session.network.topic;
    let open = topic.diagnoses.keys().filter(|id| session.status(*id) == Status::Open);
    let mut suspects: Vec<Suspect> = open.map(|id| Suspect { id, chance: weight(session, id) }).collect();
    let sum: f64 = suspects.iter().map(|suspect| suspect.chance).sum();
    suspects.iter_mut().for_each(|suspect| suspect.chance /= sum);
    suspects.sort_by(|a, b| b.chance.total_cmp(&a.chance).then(a.id.cmp(&b.id)));
    let mut undecided = Undecided::new(session);
    let mut wanted: Vec<Vec<DiagnosisId>> = vec![Vec::new(); topic.facts.len()];
    for suspect in &suspects {
        for fact in undecided.of(deciding(session, suspect.id)) {
            if let Some(list) = wanted.get_mut(fact.index()) {
                list.push(suspect.id);
            }
        }
    }
    let mut all: Vec<Candidate> = Vec::new();
    for (fact, why) in topic.facts.keys().zip(wanted) {
        let row = topic.facts.get(fact);
        if !why.is_empty() && !row.derived && !row.builtin && *session.fact(fact) == FactState::NotAsked {
            let mut waits_for = undecided.of([*session.network.applies.get(fact)]);
            waits_for.retain(|needed| *session.fact(*needed) != FactState::NotKnown);
            all.push(Candidate { fact, why, waits_for });
        }
    }
    (suspects, all)
}
