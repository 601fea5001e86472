//! What a question is expected to tell.
//!
//! Model: exactly one open diagnosis is the cause, with the chances of `likelihood`. Under a cause, an answer that
//! rules it out is impossible; an answer that would confirm another one is a twentieth as likely as the rest; all
//! other answers are equally likely. The information of a question is the mutual information (in bits) of cause and
//! answer, where an answer that confirms a cause leaves nothing open.

use super::Suspect;
use crate::engine::Session;
use crate::engine::verdict::Status;
use crate::model::{FactId, Value};

/// How likely an answer is under a cause, when it would confirm another cause.
const WRONG_CONFIRMATION: f64 = 0.05;

/// Expected information in bits. The session is left as it was.
pub(super) fn information(session: &mut Session<'_>, open: &[Suspect], fact: FactId, answers: &[Value]) -> f64 {
    if answers.len() < 2 {
        // Only a script, or another fact that is unknown too, looks at this fact: nothing can be told beforehand.
        return 0.0;
    }
    let before = session.put_aside(fact);
    let outcomes: Vec<Vec<Status>> = answers
        .iter()
        .map(|answer| {
            session.know(fact, answer.clone());
            open.iter().map(|suspect| session.status(suspect.id)).collect()
        })
        .collect();
    session.restore(before);
    session.take_touched();
    let confirms: Vec<bool> = outcomes.iter().map(|row| row.contains(&Status::Confirmed)).collect();
    let mut joint: Vec<Vec<f64>> = vec![vec![0.0; open.len()]; answers.len()];
    for (s, suspect) in open.iter().enumerate() {
        let weights: Vec<f64> = outcomes
            .iter()
            .zip(&confirms)
            .map(|(row, confirms)| match row.get(s) {
                Some(Status::RuledOut) | None => 0.0,
                Some(Status::Confirmed) => 1.0,
                Some(_) if *confirms => WRONG_CONFIRMATION,
                Some(_) => 1.0,
            })
            .collect();
        let sum: f64 = weights.iter().sum();
        for (row, weight) in joint.iter_mut().zip(&weights) {
            if let (Some(cell), true) = (row.get_mut(s), sum > 0.0) {
                *cell = suspect.chance * weight / sum;
            }
        }
    }
    let before = entropy(open.iter().map(|suspect| suspect.chance));
    let after: f64 = joint
        .iter()
        .zip(&confirms)
        .map(|(row, confirms)| {
            let total: f64 = row.iter().sum();
            if *confirms || total <= 0.0 { 0.0 } else { total * entropy(row.iter().map(|p| p / total)) }
        })
        .sum();
    (before - after).max(0.0)
}

fn entropy(chances: impl Iterator<Item = f64>) -> f64 {
    chances.filter(|p| *p > 0.0).map(|p| -p * p.log2()).sum()
}
