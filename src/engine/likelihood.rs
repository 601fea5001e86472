//! Chances of the diagnoses that are still open.

use super::verdict::{Status, Verdict};
use super::{Session, Truth};
use crate::model::{DiagnosisId, Table};

/// Gives each open diagnosis its chance: its weight divided by the sum over all open ones (Bayes' rule with independent
/// signs and exactly one cause).
pub(super) fn weigh(session: &Session<'_>, verdicts: &mut Table<DiagnosisId, Verdict>) {
    let weights: Vec<(DiagnosisId, f64)> =
        verdicts.iter().filter(|(_, verdict)| verdict.status == Status::Open).map(|(id, _)| (id, weight(session, id))).collect();
    let sum: f64 = weights.iter().map(|(_, weight)| weight).sum();
    for (id, weight) in weights {
        verdicts.get_mut(id).probability = Some(if sum > 0.0 { weight / sum } else { 0.0 });
    }
}

/// The prior of a diagnosis times the likelihood ratios of the `suggest` rules that are true.
pub(super) fn weight(session: &Session<'_>, diagnosis: DiagnosisId) -> f64 {
    let signs = &session.network.goals.get(diagnosis).suggesting;
    let ratios = signs.iter().filter(|(rule, _)| session.rule(*rule) == Truth::True).map(|(_, factor)| *factor);
    session.network.topic.diagnoses.get(diagnosis).prior * ratios.product::<f64>()
}
