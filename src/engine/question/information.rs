//! What a question is expected to tell: the mutual information, in bits, of the cause and the answer.

use super::world::{Ask, World};

/// Expected information in bits; `suspects` are their chances.
pub(super) fn information(world: &World, suspects: &[f64], ask: &Ask) -> f64 {
    let width = ask.usual.len();
    // Joint chances of the answers and each suspect that they say something about: the ways of one suspect are mixed.
    // Hypotheses of one suspect follow each other.
    let mut special: Vec<(usize, f64)> = Vec::new();
    let mut joint: Vec<f64> = Vec::new();
    for (h, chances) in ask.special() {
        let Some(hypothesis) = world.hypotheses.get(h) else { continue };
        if special.last().is_none_or(|(suspect, _)| *suspect != hypothesis.suspect) {
            special.push((hypothesis.suspect, 0.0));
            joint.resize(joint.len() + width, 0.0);
        }
        let start = joint.len() - width;
        if let (Some((_, weight)), Some(row)) = (special.last_mut(), joint.get_mut(start..)) {
            *weight += hypothesis.weight;
            row.iter_mut().zip(chances).for_each(|(joint, chance)| *joint += hypothesis.weight * chance);
        }
    }
    for ((suspect, weight), row) in special.iter_mut().zip(joint.chunks_mut(width.max(1))) {
        // The ways of the suspect that say nothing about the fact.
        let rest = (suspects.get(*suspect).copied().unwrap_or(0.0) - *weight).max(0.0);
        row.iter_mut().zip(&ask.usual).for_each(|(joint, usual)| *joint += rest * usual);
        *weight += rest;
    }
    let others = (1.0 - special.iter().map(|(_, weight)| weight).sum::<f64>()).max(0.0);
    // The information is the entropy of the answers less their entropy under each suspect.
    let mut totals: Vec<f64> = ask.usual.iter().map(|usual| others * usual).collect();
    let mut under = others * entropy(&ask.usual, 1.0);
    for ((_, weight), row) in special.iter().zip(joint.chunks(width.max(1))) {
        totals.iter_mut().zip(row).for_each(|(total, joint)| *total += joint);
        under += weight * entropy(row, *weight);
    }
    (entropy(&totals, 1.0) - under).max(0.0)
}

/// Entropy of chances that sum up to `sum`, in bits.
fn entropy(chances: &[f64], sum: f64) -> f64 {
    if sum <= 0.0 {
        return 0.0;
    }
    let part = |chance: &f64| if *chance > 0.0 { -chance / sum * (chance / sum).log2() } else { 0.0 };
    chances.iter().map(part).sum()
}
