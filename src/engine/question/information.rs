//! What a question is expected to tell: the mutual information, in bits, of the cause and the answer.

use super::world::{Ask, World};

/// Expected information in bits; `suspects` are their chances.
pub(super) fn information(world: &World, suspects: &[f64], ask: &Ask) -> f64 {
    // Chances of the answers under each suspect that the answers say something about. Ways of one suspect are mixed.
    let mut special: Vec<(usize, f64, Vec<f64>)> = Vec::new();
    for (h, chances) in &ask.special {
        let Some(hypothesis) = world.hypotheses.get(*h) else { continue };
        match special.last_mut() {
            Some((suspect, weight, mixed)) if *suspect == hypothesis.suspect => {
                *weight += hypothesis.weight;
                mixed.iter_mut().zip(chances).for_each(|(mixed, chance)| *mixed += hypothesis.weight * chance);
            }
            _ => special.push((
                hypothesis.suspect,
                hypothesis.weight,
                chances.iter().map(|chance| hypothesis.weight * chance).collect(),
            )),
        }
    }
    for (suspect, weight, mixed) in &mut special {
        // The ways of the suspect that say nothing about the fact.
        let rest = (suspects.get(*suspect).copied().unwrap_or(0.0) - *weight).max(0.0);
        mixed.iter_mut().zip(&ask.usual).for_each(|(mixed, usual)| *mixed += rest * usual);
        *weight += rest;
    }
    let others = (1.0 - special.iter().map(|(_, weight, _)| weight).sum::<f64>()).max(0.0);
    let mut bits = 0.0;
    for (a, usual) in ask.usual.iter().enumerate() {
        let joint = |mixed: &[f64]| mixed.get(a).copied().unwrap_or(0.0);
        let total = others * usual + special.iter().map(|(.., mixed)| joint(mixed)).sum::<f64>();
        let part =
            |joint: f64, weight: f64| if joint > 0.0 && weight > 0.0 { joint * (joint / weight / total).log2() } else { 0.0 };
        bits += part(others * usual, others) + special.iter().map(|(_, weight, mixed)| part(joint(mixed), *weight)).sum::<f64>();
    }
    bits.max(0.0)
}
