//! What the answers to come are expected to be.
//!
//! A hypothesis is one way in which an open diagnosis can be the cause: one conjunction of comparisons that confirms
//! it. Under a hypothesis, a fact that it names has one of the values that it needs, each as likely as the other; every
//! other fact has its usual value (see [`usual`](super::usual)), any other one rarely; an answer that rules the
//! diagnosis out never comes.

use super::answers::answers;
use super::candidates::{Candidate, Suspect};
use super::evidence::Evidence;
use super::trial::{Trial, look_closer};
use super::ways::ways;
use crate::engine::network::Literal;
use crate::engine::support::Undecided;
use crate::engine::{Session, Truth};
use crate::model::{DiagnosisId, FactId, Key, Value};

/// How likely an unusual answer is beside a usual one, where a hypothesis says nothing about the fact.
const UNUSUAL: f64 = 0.02;
/// How much less likely a way is that confirms another diagnosis too.
const DOUBTED: f64 = 0.02;
/// Pairs of hypothesis and question up to which each pair is looked at.
const SMALL: usize = 250;

/// One way in which an open diagnosis can be the cause.
#[derive(Debug)]
pub(super) struct Hypothesis {
    /// Number of the suspect.
    pub suspect: usize,
    /// What must hold.
    pub literals: Vec<Literal>,
    /// Numbers of the asks that are needed to see that it holds.
    pub needed: Vec<usize>,
    /// Chance.
    pub weight: f64,
}

/// A question, and how likely its answers are.
#[derive(Debug)]
pub(super) struct Ask {
    pub fact: FactId,
    pub cost: f64,
    pub why: Vec<DiagnosisId>,
    /// Numbers of the asks that must come first.
    pub waits_for: Vec<usize>,
    /// Chances of the answers under hypotheses that say nothing about the fact.
    pub usual: Vec<f64>,
    /// Hypotheses that say something, ascending.
    special: Vec<usize>,
    /// The chances of the answers under them, one row behind the other.
    chances: Vec<f64>,
}

/// All questions and all hypotheses.
#[derive(Debug)]
pub(super) struct World {
    pub asks: Vec<Ask>,
    pub hypotheses: Vec<Hypothesis>,
}

impl World {
    /// The chance of each suspect: the sum over its hypotheses.
    pub(super) fn chances(&self, suspects: usize) -> Vec<f64> {
        let mut chances = vec![0.0; suspects];
        for hypothesis in &self.hypotheses {
            if let Some(chance) = chances.get_mut(hypothesis.suspect) {
                *chance += hypothesis.weight;
            }
        }
        chances
    }
}

impl World {
    /// Finds the ways that no answer to some question goes with: they need facts that exclude each other. Nothing
    /// is said about the answers under them any more.
    fn drop_dead_ends(&mut self) -> Vec<bool> {
        let mut dead = vec![false; self.hypotheses.len()];
        for (h, _) in self.asks.iter().flat_map(Ask::special).filter(|(_, chances)| chances.iter().all(|c| *c <= 0.0)) {
            if let Some(slot) = dead.get_mut(h) {
                *slot = true;
            }
        }
        let is_dead = |h: usize| dead.get(h).copied().unwrap_or(false);
        for ask in self.asks.iter_mut().filter(|ask| ask.special.iter().any(|h| is_dead(*h))) {
            ask.chances = ask.special().filter(|(h, _)| !is_dead(*h)).flat_map(|(_, row)| row.to_vec()).collect();
            ask.special.retain(|h| !is_dead(*h));
        }
        let of_dead = self.hypotheses.iter_mut().enumerate().filter(|(h, _)| is_dead(*h));
        of_dead.for_each(|(_, hypothesis)| hypothesis.needed.clear());
        dead
    }

    /// What doubtful ways lose, the other ways of the same diagnosis get.
    pub(super) fn doubt(&mut self, doubtful: &[bool], suspects: usize) {
        let mut sums = vec![(0.0, 0.0, false); suspects];
        for (hypothesis, doubtful) in self.hypotheses.iter_mut().zip(doubtful) {
            let Some((before, after, sound)) = sums.get_mut(hypothesis.suspect) else { continue };
            *before += hypothesis.weight;
            if *doubtful {
                hypothesis.weight *= DOUBTED;
            }
            *after += hypothesis.weight;
            *sound |= !doubtful;
        }
        for hypothesis in &mut self.hypotheses {
            if let Some((before, after, true)) = sums.get(hypothesis.suspect)
                && *after > 0.0
            {
                hypothesis.weight *= before / after;
            }
        }
    }
}

pub(super) fn world(session: &Session<'_>, suspects: &[Suspect], candidates: Vec<Candidate>) -> World {
    let network = session.network;
    let mut numbers: Vec<Option<usize>> = vec![None; network.topic.facts.len()];
    for (number, candidate) in candidates.iter().enumerate() {
        if let Some(slot) = numbers.get_mut(candidate.fact.index()) {
            *slot = Some(number);
        }
    }
    let number = |fact: &FactId| numbers.get(fact.index()).copied().flatten();
    let mut hypotheses: Vec<Hypothesis> = Vec::new();
    let mut of_suspect: Vec<Vec<usize>> = Vec::new();
    let mut undecided = Undecided::new(session);
    let evidence = Evidence::new(session);
    for (s, suspect) in suspects.iter().enumerate() {
        let mut mine = Vec::new();
        let goal = network.goals.get(suspect.id);
        let rules = goal.confirming.iter().map(|rule| *network.rules.get(*rule));
        let mut ways: Vec<(Literal, Vec<Literal>)> = rules
            .filter(|rule| session.truth(*rule) == Truth::Unknown)
            .flat_map(|rule| ways(session, rule).into_iter().map(move |way| (rule, way)))
            .collect();
        if ways.is_empty() {
            // Nothing confirms it: it can only be ruled out.
            ways.push((goal.rule_out, vec![goal.rule_out]));
        }
        for (rule, literals) in ways {
            let weight = suspect.chance / count(goal.confirming.len().max(1)) * evidence.of(rule);
            let needed: Vec<usize> = undecided.of(literals.iter().copied()).iter().filter_map(number).collect();
            mine.push(hypotheses.len());
            let literals = literals.into_iter().filter(|literal| *literal != goal.rule_out).collect();
            hypotheses.push(Hypothesis { suspect: s, literals, needed, weight });
        }
        of_suspect.push(mine);
    }
    let mut place: Vec<Option<usize>> = vec![None; network.topic.diagnoses.len()];
    for (s, suspect) in suspects.iter().enumerate() {
        if let Some(slot) = place.get_mut(suspect.id.index()) {
            *slot = Some(s);
        }
    }
    let mut naming: Vec<Vec<usize>> = vec![Vec::new(); candidates.len()];
    for (h, hypothesis) in hypotheses.iter().enumerate() {
        for ask in &hypothesis.needed {
            if let Some(list) = naming.get_mut(*ask) {
                list.push(h);
            }
        }
    }
    let mut trial = session.clone();
    trial.take_touched();
    let asks = candidates
        .into_iter()
        .zip(naming)
        .map(|(candidate, naming)| {
            let fact = candidate.fact;
            let values = answers(network, fact);
            let usual = chances_where_unnamed(session, fact, &values);
            let trial = Trial { session: &mut trial, hypotheses: &hypotheses, of_suspect: &of_suspect, place: &place };
            let (special, chances) = trial.try_answers(fact, &values, naming, &usual);
            let waits_for = candidate.waits_for.iter().filter_map(number).collect();
            let cost = f64::from(network.topic.facts.get(fact).cost.max(1));
            Ask { fact, cost, why: candidate.why, waits_for, usual: normalized(usual), special, chances }
        })
        .collect();
    let mut world = World { asks, hypotheses };
    let dead = world.drop_dead_ends();
    world.doubt(&dead, suspects.len());
    normalize(&mut world.hypotheses);
    // In a large world this would cost more than it tells.
    if world.hypotheses.len() * world.asks.len() <= SMALL {
        look_closer(&mut trial, &mut world, suspects);
        normalize(&mut world.hypotheses);
    }
    world
}

fn normalize(hypotheses: &mut [Hypothesis]) {
    let sum: f64 = hypotheses.iter().map(|hypothesis| hypothesis.weight).sum();
    if sum > 0.0 {
        hypotheses.iter_mut().for_each(|hypothesis| hypothesis.weight /= sum);
    }
}

impl Ask {
    /// The hypotheses that say something, with the chances of the answers under them.
    pub(super) fn special(&self) -> impl Iterator<Item = (usize, &[f64])> {
        self.special.iter().copied().zip(self.chances.chunks(self.usual.len().max(1)))
    }

    /// The chances of the answers under a hypothesis.
    pub(super) fn under(&self, hypothesis: usize) -> &[f64] {
        let width = self.usual.len();
        let row = self.special.binary_search(&hypothesis).ok().map(|row| row * width..(row + 1) * width);
        row.and_then(|row| self.chances.get(row)).unwrap_or(&self.usual)
    }

    /// Leaves answers out that do not go with a hypothesis.
    pub(super) fn exclude(&mut self, hypothesis: usize, bad: &[bool]) {
        let mut row = self.under(hypothesis).to_vec();
        row.iter_mut().zip(bad).filter(|(_, bad)| **bad).for_each(|(chance, _)| *chance = 0.0);
        normalize_row(&mut row);
        let width = self.usual.len();
        match self.special.binary_search(&hypothesis) {
            Ok(at) => {
                self.chances.splice(at * width..(at + 1) * width, row);
            }
            Err(at) => {
                self.special.insert(at, hypothesis);
                self.chances.splice(at * width..at * width, row);
            }
        }
    }
}

pub(super) fn chances_where_unnamed(session: &Session<'_>, fact: FactId, values: &[Value]) -> Vec<f64> {
    let usual = session.network.usual(fact);
    (0..values.len()).map(|a| if usual.contains(&a) { 1.0 } else { UNUSUAL }).collect()
}

pub(super) fn normalized(mut chances: Vec<f64>) -> Vec<f64> {
    normalize_row(&mut chances);
    chances
}

pub(super) fn normalize_row(chances: &mut [f64]) {
    let sum: f64 = chances.iter().sum();
    if sum > 0.0 {
        chances.iter_mut().for_each(|chance| *chance /= sum);
    }
}

pub(super) fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
