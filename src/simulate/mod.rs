//! Interviews with random customers: how soon the next question leads to the right diagnosis, held against the author's
//! order and, where the topic is small enough, against the best that any order could do.

mod optimum;
mod population;
mod report;
mod walk;

use fastrand::Rng;

use crate::engine::{Customers, Network, NotAlone};
use crate::model::{Date, DiagnosisId, Topic};
use crate::script::Functions;

pub use report::{Ask, NotTold, Report, Row, Totals};

use population::{Person, Population};
use walk::{Interviews, Outcome};

/// What is simulated.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// The same seed gives the same customers and the same report.
    pub seed: u64,
    /// Customers for each diagnosis.
    pub customers: usize,
    /// Chance of each answer to be "I don't know", from 0 to 1.
    pub unknown: f64,
    /// The day on which the cases are judged.
    pub today: Date,
    /// Threads that work side by side.
    pub threads: usize,
}

/// Simulates interviews on a topic. `progress` hears of each diagnosis that is done.
#[must_use]
pub fn simulate(topic: &Topic, functions: &Functions, plan: &Plan, progress: &(dyn Fn() + Sync)) -> Report {
    let network = Network::new(topic, functions);
    let customers = Customers::new(&network, plan.today);
    let ids: Vec<DiagnosisId> = topic.diagnoses.keys().collect();
    let size = ids.len().div_ceil(plan.threads.max(1)).max(1);
    let mut drawn: Vec<(DiagnosisId, Drawn)> = Vec::new();
    std::thread::scope(|scope| {
        let work: Vec<_> = ids
            .chunks(size)
            .map(|part| {
                let (network, customers) = (&network, &customers);
                scope.spawn(move || -> Vec<(DiagnosisId, Drawn)> {
                    let mut interviews = Interviews::new(network, plan.today);
                    part.iter()
                        .map(|id| {
                            let drawn = interview_all(*id, customers, &mut interviews, plan);
                            progress();
                            (*id, drawn)
                        })
                        .collect()
                })
            })
            .collect();
        for part in work {
            drawn.extend(part.join().unwrap_or_default());
        }
    });
    let people: Vec<Person> = drawn.iter().flat_map(|(_, drawn)| drawn.people.iter().cloned()).collect();
    let optimum = optimum::optimum(&network, plan.today, &Population::new(topic, &people));
    report::report(topic, plan, &drawn, optimum)
}

/// What the interviews with the customers of one diagnosis gave.
#[derive(Debug, Default)]
struct Drawn {
    people: Vec<Person>,
    /// With the best question, and in the author's order.
    outcomes: Vec<(Outcome, Outcome)>,
    problem: Option<NotAlone>,
}

fn interview_all(id: DiagnosisId, customers: &Customers<'_>, interviews: &mut Interviews<'_>, plan: &Plan) -> Drawn {
    use crate::model::Key;
    let mut rng = Rng::with_seed(plan.seed ^ (id.index() as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let mut drawn = Drawn::default();
    for _ in 0..plan.customers {
        match customers.draw(id, plan.unknown, &mut rng) {
            Ok(customer) => {
                drawn.outcomes.push((interviews.best(&customer), interviews.in_order(&customer)));
                drawn.people.push(Person { cause: id, answers: customer.answers });
            }
            Err(problem) => {
                drawn.problem = Some(problem);
                break;
            }
        }
    }
    drawn
}
