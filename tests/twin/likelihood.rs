//! Chances of the diagnoses that are still open.

use nasvet::engine::{Status, Truth, Verdict};
use nasvet::model::{DiagnosisId, Effect, RuleId, Table, Topic};

/// Gives each open diagnosis its chance: its prior times the likelihood ratios of the `suggest` rules that are true,
/// divided by the sum over all open ones (Bayes' rule with independent signs and exactly one cause).
pub(crate) fn weigh(topic: &Topic, rules: &Table<RuleId, Truth>, verdicts: &mut Table<DiagnosisId, Verdict>) {
    let weights: Vec<(DiagnosisId, f64)> = topic
        .diagnoses
        .iter()
        .filter(|(id, _)| verdicts.get(*id).status == Status::Open)
        .map(|(id, diagnosis)| (id, diagnosis.prior * factor(topic, rules, id)))
        .collect();
    let sum: f64 = weights.iter().map(|(_, weight)| weight).sum();
    for (id, weight) in weights {
        verdicts.get_mut(id).probability = Some(if sum > 0.0 { weight / sum } else { 0.0 });
    }
}

fn factor(topic: &Topic, rules: &Table<RuleId, Truth>, diagnosis: DiagnosisId) -> f64 {
    let ratios = topic.rules.iter().filter(|(id, _)| *rules.get(*id) == Truth::True).map(|(_, rule)| match &rule.effect {
        Effect::Suggest { diagnoses, factor } if diagnoses.contains(&diagnosis) => *factor,
        _ => 1.0,
    });
    ratios.product()
}
