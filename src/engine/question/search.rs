//! Which question leads to the cause at the least expected cost, where few hypotheses are left.
//!
//! The best question by information alone looks one step ahead. This looks further: the value of a state is the least,
//! over the questions, of the question's cost and the expected values of the states that its answers lead to. It
//! deepens step by step until a fixed amount of work is done, so that the same case always gives the same question.

use super::world::World;

/// Hypotheses and questions of a small world: sets of them are the bits of a number.
const MOST: usize = 24;

/// Work for one choice, counted in chances that are looked at.
const WORK: usize = 30_000;
/// Answers less likely than this under a hypothesis are left out of account.
const NEGLIGIBLE: f64 = 0.05;

/// A question of a small world.
struct Step {
    cost: f64,
    waits_for: u64,
    /// Hypotheses that its answers say something about.
    concerns: u64,
    /// For each group of answers that mean the same, its chance under each hypothesis.
    answers: Vec<Vec<f64>>,
}

struct Search {
    steps: Vec<Step>,
    /// What each hypothesis needs.
    needed: Vec<u64>,
    work: usize,
}

/// The number of the best question among those that may be asked now; `None` for a world that is too large.
pub(super) fn search(world: &World) -> Option<usize> {
    if world.hypotheses.len() > MOST || world.asks.len() > MOST || world.hypotheses.is_empty() {
        return None;
    }
    let bits = |list: &[usize]| list.iter().fold(0_u64, |set, at| set | 1 << at);
    let needed: Vec<u64> = world.hypotheses.iter().map(|hypothesis| bits(&hypothesis.needed)).collect();
    let steps = world
        .asks
        .iter()
        .map(|ask| {
            let mut answers: Vec<Vec<f64>> = Vec::new();
            for a in 0..ask.usual.len() {
                let usual = ask.usual.get(a).copied().unwrap_or(0.0);
                let mut chances = vec![usual; needed.len()];
                for (h, special) in ask.special() {
                    if let (Some(slot), Some(chance)) = (chances.get_mut(h), special.get(a)) {
                        *slot = *chance;
                    }
                }
                // Answers that speak for and against the same hypotheses are one.
                match answers.iter_mut().find(|known| proportional(known, &chances)) {
                    Some(known) => known.iter_mut().zip(chances).for_each(|(known, chance)| *known += chance),
                    None => answers.push(chances),
                }
            }
            answers.iter_mut().flatten().filter(|chance| **chance < NEGLIGIBLE).for_each(|chance| *chance = 0.0);
            let concerns = ask.special().fold(0_u64, |set, (h, _)| set | 1 << h);
            Step { cost: ask.cost, waits_for: bits(&ask.waits_for), concerns, answers }
        })
        .collect();
    let mut search = Search { steps, needed, work: 0 };
    let weights: Vec<f64> = world.hypotheses.iter().map(|hypothesis| hypothesis.weight).collect();
    let mut best = None;
    for depth in 1..=MOST {
        match search.best(0, &weights, depth) {
            Some((_, step)) => best = step.or(best),
            None => break,
        }
        if search.work * 4 > WORK {
            break;
        }
    }
    best
}

fn proportional(a: &[f64], b: &[f64]) -> bool {
    let pairs = || a.iter().copied().zip(b.iter().copied());
    let Some(ratio) = pairs().find(|(a, _)| *a > 0.0).map(|(a, b)| b / a) else { return b.iter().all(|b| *b == 0.0) };
    pairs().all(|(a, b)| (a * ratio - b).abs() <= 1e-9)
}

impl Search {
    /// Steps that may be taken now and that say something about an open hypothesis, or open the way to such a step.
    fn open_steps(&self, asked: u64, weights: &[f64]) -> u64 {
        let open = weights.iter().enumerate().filter(|(_, weight)| **weight > 0.0).fold(0_u64, |set, (h, _)| set | 1 << h);
        let concerned = self.steps.iter().enumerate().filter(|(_, step)| step.concerns & open != 0);
        let mut wanted = concerned.fold(0_u64, |set, (step, _)| set | 1 << step) & !asked;
        loop {
            let before = self.each(wanted).fold(wanted, |set, step| set | (self.waits_for(step) & !asked));
            if before == wanted {
                break;
            }
            wanted = before;
        }
        self.each(wanted).filter(|step| self.waits_for(*step) & !asked == 0).fold(0, |set, step| set | 1 << step)
    }

    fn each(&self, set: u64) -> impl Iterator<Item = usize> + use<> {
        (0..self.steps.len()).filter(move |step| set >> step & 1 == 1)
    }

    fn waits_for(&self, step: usize) -> u64 {
        self.steps.get(step).map_or(0, |step| step.waits_for)
    }

    /// Cost of all steps in a set.
    fn cost(&self, set: u64) -> f64 {
        self.each(set).filter_map(|step| self.steps.get(step)).map(|step| step.cost).sum()
    }

    /// At least this must still be paid: each hypothesis needs its own steps.
    fn least(&self, asked: u64, weights: &[f64]) -> f64 {
        self.needed.iter().zip(weights).filter(|(_, w)| **w > 0.0).map(|(needed, weight)| weight * self.cost(needed & !asked)).sum()
    }

    /// The value of a state and the best step in it; no step where nothing is left to do. `None` when the work is up.
    fn best(&mut self, asked: u64, weights: &[f64], depth: usize) -> Option<(f64, Option<usize>)> {
        let open: Vec<f64> =
            weights.iter().zip(&self.needed).map(|(weight, needed)| if needed & !asked == 0 { 0.0 } else { *weight }).collect();
        let total: f64 = open.iter().sum();
        if total <= 0.0 {
            return Some((0.0, None));
        }
        let steps = self.open_steps(asked, &open);
        if steps == 0 {
            return Some((0.0, None));
        }
        if depth == 0 {
            return Some((self.estimate(asked, &open), None));
        }
        let mut best: (f64, Option<usize>) = (f64::INFINITY, None);
        for step in self.each(steps) {
            let Some(row) = self.steps.get(step) else { continue };
            let children: Vec<Vec<f64>> = row
                .answers
                .iter()
                .map(|chances| chances.iter().zip(&open).map(|(chance, weight)| chance * weight).collect())
                .collect();
            self.work += children.len() * open.len();
            if self.work > WORK {
                return None;
            }
            let now = asked | 1 << step;
            let mut value = total * row.cost;
            let mut left: f64 = children.iter().map(|child| self.least(now, child)).sum();
            for child in &children {
                if value + left >= best.0 {
                    value = f64::INFINITY;
                    break;
                }
                left -= self.least(now, child);
                value += self.best(now, child, depth - 1)?.0;
            }
            // The first of equals: questions come in the author's order.
            if value < best.0 - 1e-9 {
                best = (value, Some(step));
            }
        }
        Some(best)
    }

    /// What a plain order would cost from here on: one hypothesis after the other, first the one that is likely and
    /// cheap to test, each until one of its steps speaks against it.
    fn estimate(&mut self, asked: u64, weights: &[f64]) -> f64 {
        let mut order: Vec<usize> = (0..weights.len()).filter(|h| weights.get(*h).is_some_and(|w| *w > 0.0)).collect();
        let value = |h: &usize| {
            let cost = self.needed.get(*h).map_or(0.0, |needed| self.cost(needed & !asked));
            weights.get(*h).copied().unwrap_or(0.0) / cost.max(1.0)
        };
        order.sort_by(|a, b| value(b).total_cmp(&value(a)));
        self.work += order.len() * order.len() * 4;
        let mut total = 0.0;
        for truth in &order {
            let weight = weights.get(*truth).copied().unwrap_or(0.0);
            let mut known = asked;
            for tested in &order {
                total += weight * self.test(*tested, *truth, &mut known);
                if tested == truth {
                    break;
                }
            }
        }
        total
    }

    /// What it costs to test a hypothesis while another one is true, from the cheapest step on.
    fn test(&self, tested: usize, truth: usize, known: &mut u64) -> f64 {
        let needed = self.needed.get(tested).copied().unwrap_or(0);
        let excluded = |step: usize| {
            let answers = self.steps.get(step).map(|step| step.answers.as_slice()).unwrap_or_default();
            let of = |chances: &Vec<f64>, h: usize| chances.get(h).copied().unwrap_or(0.0);
            answers.iter().filter(|chances| of(chances, tested) <= 0.0).map(|chances| of(chances, truth)).sum::<f64>() > 0.5
        };
        if tested != truth && self.each(needed & *known).any(excluded) {
            return 0.0;
        }
        let mut open: Vec<usize> = self.each(needed & !*known).collect();
        open.sort_by(|a, b| self.cost(1 << *a).total_cmp(&self.cost(1 << *b)));
        let mut cost = 0.0;
        for step in open {
            cost += self.cost(1 << step);
            *known |= 1 << step;
            if tested != truth && excluded(step) {
                break;
            }
        }
        cost
    }
}
