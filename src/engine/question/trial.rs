//! Answers tried on a copy of the session: what goes with which hypothesis.

use super::answers::answers;
use super::candidates::Suspect;
use super::world::{Hypothesis, World, normalize_row};
use crate::engine::verdict::Status;
use crate::engine::{Session, Truth};
use crate::model::{DiagnosisId, FactId, Key, Value};

/// What the answers to a question are tried on.
pub(super) struct Trial<'a, 's> {
    pub session: &'a mut Session<'s>,
    pub hypotheses: &'a [Hypothesis],
    pub of_suspect: &'a [Vec<usize>],
    /// Number of the suspect that each diagnosis is.
    pub place: &'a [Option<usize>],
}

impl Trial<'_, '_> {
    /// Tries each answer: which hypotheses does it say something about, and how likely is it under them? `naming` are
    /// the hypotheses that need the fact, ascending.
    pub(super) fn try_answers(self, fact: FactId, values: &[Value], naming: Vec<usize>, usual: &[f64]) -> (Vec<usize>, Vec<f64>) {
        let width = values.len();
        let mut chances = vec![1.0; naming.len() * width];
        // Hypotheses that do not name the fact and that some answer excludes.
        let mut others: Vec<(usize, usize)> = Vec::new();
        let before = self.session.put_aside(fact);
        for (a, value) in values.iter().enumerate() {
            self.session.know(fact, value.clone());
            for (h, row) in naming.iter().zip(chances.chunks_mut(width)) {
                let literals = self.hypotheses.get(*h).map(|hypothesis| hypothesis.literals.as_slice()).unwrap_or_default();
                if let (true, Some(chance)) =
                    (literals.iter().any(|literal| self.session.truth(*literal) == Truth::False), row.get_mut(a))
                {
                    *chance = 0.0;
                }
            }
            for diagnosis in self.session.take_touched() {
                let Some(suspect) = self.place.get(diagnosis.index()).copied().flatten() else { continue };
                if !matches!(self.session.status(diagnosis), Status::RuledOut | Status::Contradicted) {
                    continue;
                }
                for h in self.of_suspect.get(suspect).into_iter().flatten() {
                    match naming.binary_search(h) {
                        Ok(row) => {
                            if let Some(chance) = chances.get_mut(row * width + a) {
                                *chance = 0.0;
                            }
                        }
                        Err(_) => others.push((*h, a)),
                    }
                }
            }
        }
        self.session.restore(before);
        self.session.take_touched();
        chances.chunks_mut(width.max(1)).for_each(normalize_row);
        if others.is_empty() {
            return (naming, chances);
        }
        // Both lists are put together in order.
        others.sort_unstable();
        let mut rows: Vec<(usize, Vec<f64>)> = naming.into_iter().zip(chances.chunks(width).map(<[f64]>::to_vec)).collect();
        for same in others.chunk_by(|a, b| a.0 == b.0) {
            let mut row = usual.to_vec();
            same.iter().for_each(|(_, a)| {
                if let Some(chance) = row.get_mut(*a) {
                    *chance = 0.0;
                }
            });
            normalize_row(&mut row);
            rows.extend(same.first().map(|(h, _)| (*h, row)));
        }
        rows.sort_by_key(|(h, _)| *h);
        let chances = rows.iter().flat_map(|(_, row)| row).copied().collect();
        (rows.into_iter().map(|(h, _)| h).collect(), chances)
    }
}

/// Under each hypothesis, with the facts that it needs as it needs them: what else would be confirmed is hardly so, as
/// there is one cause, and what would rule it out is not so.
pub(super) fn look_closer(trial: &mut Session<'_>, world: &mut World, suspects: &[Suspect]) {
    let values: Vec<Vec<Value>> = world.asks.iter().map(|ask| answers(trial.network, ask.fact)).collect();
    let mut doubted = vec![false; world.hypotheses.len()];
    for (h, hypothesis) in world.hypotheses.iter().enumerate() {
        let Some(own) = suspects.get(hypothesis.suspect).map(|suspect| suspect.id) else { continue };
        let mut before = Vec::new();
        for number in &hypothesis.needed {
            let (Some(ask), Some(values)) = (world.asks.get(*number), values.get(*number)) else { continue };
            let likely = ask.under(h).iter().zip(values).find(|(chance, _)| **chance > 0.0);
            if let Some((_, value)) = likely {
                before.push(trial.put_aside(ask.fact));
                trial.know(ask.fact, value.clone());
            }
        }
        if let Some(slot) = doubted.get_mut(h) {
            *slot = wrong(trial, own);
        }
        for (number, (ask, values)) in world.asks.iter_mut().zip(&values).enumerate() {
            if hypothesis.needed.contains(&number) {
                continue;
            }
            let aside = trial.put_aside(ask.fact);
            let bad: Vec<bool> = values
                .iter()
                .map(|value| {
                    trial.know(ask.fact, value.clone());
                    let bad = wrong(trial, own);
                    trial.forget(ask.fact);
                    trial.take_touched();
                    bad
                })
                .collect();
            trial.restore(aside);
            trial.take_touched();
            if bad.contains(&false) && bad.contains(&true) {
                ask.exclude(h, &bad);
            } else if let (Some(slot), true) = (doubted.get_mut(h), bad.contains(&true) && ask.waits_for.is_empty()) {
                // No answer goes with it, and the fact applies whatever else is so.
                *slot = true;
            }
        }
        before.into_iter().rev().for_each(|restore| trial.restore(restore));
        trial.take_touched();
    }
    world.doubt(&doubted, suspects.len());
}

/// Whether something that was just touched is confirmed or contradicted beside a diagnosis, or the diagnosis itself is
/// ruled out.
fn wrong(trial: &mut Session<'_>, own: DiagnosisId) -> bool {
    trial.take_touched().into_iter().any(|id| match trial.status(id) {
        Status::Confirmed => id != own,
        Status::Contradicted => true,
        Status::RuledOut => id == own,
        Status::Open => false,
    })
}
