//! In which order diagnoses are shown, and how likely they are in words.

use super::Inputs;
use crate::engine::{Judgement, Status};
use crate::model::DiagnosisId;

/// Diagnoses in the order of an answer: confirmed ones (the worst first), contradicted ones, open ones by chance,
/// ruled out ones.
pub(super) fn sorted(inputs: &Inputs<'_>, judgement: &Judgement) -> Vec<DiagnosisId> {
    let mut ids: Vec<DiagnosisId> = inputs.topic.diagnoses.keys().collect();
    let key = |id: &DiagnosisId| {
        let verdict = judgement.diagnoses.get(*id);
        let severity =
            matches!(verdict.status, Status::Confirmed | Status::Contradicted).then_some(std::cmp::Reverse(verdict.severity));
        (verdict.status, severity)
    };
    ids.sort_by(|a, b| {
        let chance = |id: &DiagnosisId| judgement.diagnoses.get(*id).probability.unwrap_or(0.0);
        key(a).cmp(&key(b)).then(chance(b).total_cmp(&chance(a))).then(a.cmp(b))
    });
    ids
}

/// Word for a chance.
pub(super) fn chance_word(probability: f64) -> &'static str {
    match probability {
        p if p >= 0.5 => "very_likely",
        p if p >= 0.2 => "likely",
        p if p >= 0.05 => "possible",
        _ => "unlikely",
    }
}
