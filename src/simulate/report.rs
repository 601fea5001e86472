//! What a simulation found, as figures.

use std::collections::BTreeSet;

use serde::Serialize;

use super::population::Population;
use super::walk::Outcome;
use super::{Drawn, Plan};
use crate::model::{DiagnosisId, Effect, FactId, Topic};

/// The report of a simulation. Costs are in seconds; means weigh each diagnosis by its prior.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// 1.
    pub schema_version: u32,
    /// The topic.
    pub topic: String,
    /// The seed.
    pub seed: u64,
    /// Customers for each diagnosis.
    pub customers: usize,
    /// Chance of an answer to be "I don't know".
    pub unknown: f64,
    /// With the best question each time.
    pub best: Totals,
    /// In the author's order, leaving out what cannot matter.
    pub author_order: Totals,
    /// How much less the best question costs than the author's order: 0.3 is 30 % less.
    pub saved: f64,
    /// The least mean cost of any order; for small topics only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optimum: Option<f64>,
    /// How much more the best question costs than that: 0.05 is 5 % more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub above_optimum: Option<f64>,
    /// Customers whose cause would have been confirmed by further questions, and was not: always 0.
    pub lost: usize,
    /// Each diagnosis.
    pub diagnoses: Vec<Row>,
    /// Diagnoses that were never confirmed alone, each with those that were confirmed along with it.
    pub not_alone: Vec<NotTold>,
    /// Facts that were never asked in any interview with the best question.
    pub never_asked: Vec<String>,
    /// Facts by the number of interviews in which they were asked.
    pub questions: Vec<Ask>,
}

/// Means over all customers.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Totals {
    /// Mean cost to the right diagnosis, or to the end where it cannot be told.
    pub mean_cost: f64,
    /// The dearest interview.
    pub worst_cost: u64,
    /// Mean number of questions.
    pub mean_questions: f64,
    /// The longest interview.
    pub worst_questions: usize,
    /// Share of customers whose cause was confirmed, from 0 to 1.
    pub found: f64,
}

/// A diagnosis.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// Customers that were drawn.
    pub customers: usize,
    /// With the best question each time.
    pub best: Totals,
    /// In the author's order.
    pub author_order: Totals,
}

/// A diagnosis that could not be told from others.
#[derive(Debug, Clone, Serialize)]
pub struct NotTold {
    /// Its id.
    pub id: String,
    /// Diagnoses that were confirmed along with it; none when it was never confirmed at all.
    pub with: Vec<String>,
}

/// How often a fact was asked.
#[derive(Debug, Clone, Serialize)]
pub struct Ask {
    /// The fact.
    pub fact: String,
    /// Interviews in which it was asked.
    pub interviews: usize,
}

pub(super) fn report(topic: &Topic, plan: &Plan, drawn: &[(DiagnosisId, Drawn)], optimum: Option<f64>) -> Report {
    let people: Vec<_> = drawn.iter().flat_map(|(_, drawn)| drawn.people.iter().cloned()).collect();
    let weights: Vec<f64> = Population::new(topic, &people).people.iter().map(|(_, weight)| *weight).collect();
    let outcomes: Vec<&(Outcome, Outcome)> = drawn.iter().flat_map(|(_, drawn)| &drawn.outcomes).collect();
    let weighed = |pick: fn(&(Outcome, Outcome)) -> &Outcome| totals(weights.iter().copied().zip(outcomes.iter().map(|o| pick(o))));
    let (best, author_order) = (weighed(|pair| &pair.0), weighed(|pair| &pair.1));
    let name = |id: DiagnosisId| topic.diagnoses.get(id).id.clone();
    let asked = |fact| outcomes.iter().filter(|(best, _)| best.asked.contains(&fact)).count();
    // Facts that are shared with other topics, and are not for this one, are no finding.
    let mut read: BTreeSet<FactId> = BTreeSet::new();
    for rule in topic.rules.rows() {
        rule.when.for_each_fact(&mut |fact| _ = read.insert(fact));
        if let Effect::Set(assignments) = &rule.effect {
            assignments.iter().for_each(|(_, expression)| expression.for_each_fact(&mut |fact| _ = read.insert(fact)));
        }
    }
    let mut questions: Vec<Ask> = topic
        .facts
        .iter()
        .filter(|(id, fact)| !fact.derived && !fact.builtin && !fact.context && read.contains(id))
        .map(|(id, fact)| Ask { fact: fact.id.clone(), interviews: asked(id) })
        .collect();
    let never_asked = questions.iter().filter(|ask| ask.interviews == 0).map(|ask| ask.fact.clone()).collect();
    questions.retain(|ask| ask.interviews > 0);
    questions.sort_by_key(|ask| std::cmp::Reverse(ask.interviews));
    let alone = |list: &[(Outcome, Outcome)], pick: fn(&(Outcome, Outcome)) -> &Outcome| {
        let share = 1.0 / f64::from(u32::try_from(list.len().max(1)).unwrap_or(u32::MAX));
        totals(list.iter().map(|pair| (share, pick(pair))))
    };
    Report {
        schema_version: 1,
        topic: topic.id.clone(),
        seed: plan.seed,
        customers: plan.customers,
        unknown: plan.unknown,
        saved: if author_order.mean_cost > 0.0 { 1.0 - best.mean_cost / author_order.mean_cost } else { 0.0 },
        above_optimum: optimum.filter(|cost| *cost > 0.0).map(|cost| best.mean_cost / cost - 1.0),
        optimum,
        lost: outcomes.iter().filter(|(best, _)| best.findable && !best.found).count(),
        diagnoses: drawn
            .iter()
            .filter(|(_, drawn)| !drawn.people.is_empty())
            .map(|(id, drawn)| Row {
                id: name(*id),
                customers: drawn.people.len(),
                best: alone(&drawn.outcomes, |pair| &pair.0),
                author_order: alone(&drawn.outcomes, |pair| &pair.1),
            })
            .collect(),
        not_alone: drawn
            .iter()
            .filter_map(|(id, drawn)| {
                let problem = drawn.problem.as_ref().filter(|_| drawn.people.is_empty())?;
                Some(NotTold { id: name(*id), with: problem.with.iter().map(|other| name(*other)).collect() })
            })
            .collect(),
        best,
        author_order,
        never_asked,
        questions,
    }
}

/// Means of some interviews with their weights, which sum up to 1.
fn totals<'o>(outcomes: impl Iterator<Item = (f64, &'o Outcome)>) -> Totals {
    let mut totals = Totals::default();
    for (weight, outcome) in outcomes {
        totals.mean_cost += weight * f64::from(u32::try_from(outcome.cost).unwrap_or(u32::MAX));
        totals.mean_questions += weight * f64::from(u32::try_from(outcome.asked.len()).unwrap_or(u32::MAX));
        totals.worst_cost = totals.worst_cost.max(outcome.cost);
        totals.worst_questions = totals.worst_questions.max(outcome.asked.len());
        totals.found += if outcome.found { weight } else { 0.0 };
    }
    totals
}
