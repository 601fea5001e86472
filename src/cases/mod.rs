//! The authors' tests: each case is judged and held against what it expects. All differences are told, not the first.

mod coverage;
mod save;

use serde::Serialize;

pub use coverage::{Coverage, coverage};
pub use save::to_yaml;

use crate::engine::{FactState, Judgement, Network, Session, Status};
use crate::loader::{CaseFile, Expectation, Loaded};
use crate::model::{Date, DiagnosisId, Topic};

/// The outcome of a case.
#[derive(Debug, Clone, Serialize)]
pub struct Outcome {
    /// Name of the file without `.yaml`.
    pub id: String,
    /// The topic.
    pub topic: String,
    /// The file.
    pub file: String,
    /// What the case is about.
    pub title: String,
    /// Whether all is as expected.
    pub passed: bool,
    /// What is not.
    pub differences: Vec<Difference>,
}

/// Something that is not as expected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// What was looked at: a diagnosis or a fact.
    pub about: String,
    /// What was expected.
    pub expected: String,
    /// What was found.
    pub found: String,
    /// The facts that led to what was found.
    pub because: Vec<String>,
}

/// Runs the cases for which `wanted` says yes to their file; `today` is the day for cases that name none.
#[must_use]
pub fn run(loaded: &Loaded, today: Date, wanted: impl Fn(&str) -> bool) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for case in &loaded.cases {
        let file = loaded.sources.get(case.file).map_or("", |source| source.path.as_str());
        let topic = case.topic.as_deref().and_then(|id| loaded.base.topic(id));
        let Some((topic, functions)) = topic.and_then(|topic| Some((topic, loaded.functions.get(&topic.id)?))) else { continue };
        if !wanted(file) {
            continue;
        }
        let network = Network::new(topic, functions);
        let judgement = Session::new(&network, &case.case(today)).findings();
        let differences = compare(topic, case, &judgement);
        outcomes.push(Outcome {
            id: case.id.clone(),
            topic: topic.id.clone(),
            file: file.to_owned(),
            title: case.title.clone(),
            passed: differences.is_empty(),
            differences,
        });
    }
    outcomes
}

fn compare(topic: &Topic, case: &CaseFile, judgement: &Judgement) -> Vec<Difference> {
    let Some(expect) = &case.expect else {
        return vec![Difference {
            about: case.id.clone(),
            expected: "the key `expect`".to_owned(),
            found: "a case without it".to_owned(),
            because: Vec::new(),
        }];
    };
    let comparing = Comparing { topic, judgement };
    let mut out = comparing.statuses(expect);
    for (fact, value) in &expect.derived {
        let found = match judgement.facts.get(*fact) {
            FactState::Known(found, _) if found == value => continue,
            FactState::Known(found, _) => found.to_string(),
            _ => "unknown".to_owned(),
        };
        out.push(Difference { about: topic.facts.get(*fact).id.clone(), expected: value.to_string(), found, because: Vec::new() });
    }
    for failure in &judgement.failures {
        out.push(Difference {
            about: failure.id.clone(),
            expected: "a script that runs".to_owned(),
            found: failure.message.clone(),
            because: Vec::new(),
        });
    }
    out
}

struct Comparing<'a> {
    topic: &'a Topic,
    judgement: &'a Judgement,
}

impl Comparing<'_> {
    fn statuses(&self, expect: &Expectation) -> Vec<Difference> {
        let mut out = Vec::new();
        for (status, list, exact) in [
            (Status::Confirmed, expect.confirmed.as_deref(), true),
            (Status::Contradicted, expect.contradicted.as_deref(), true),
            (Status::RuledOut, Some(expect.ruled_out.as_slice()), false),
            (Status::Open, Some(expect.open.as_slice()), false),
        ] {
            let Some(list) = list else { continue };
            for id in self.topic.diagnoses.keys() {
                let is = self.judgement.diagnoses.get(id).status == status;
                if list.contains(&id) && !is {
                    out.push(self.difference(id, status.as_str().to_owned()));
                } else if exact && is && !list.contains(&id) {
                    out.push(self.difference(id, format!("not {}", status.as_str())));
                }
            }
        }
        out
    }

    fn difference(&self, id: DiagnosisId, expected: String) -> Difference {
        let verdict = self.judgement.diagnoses.get(id);
        let because = verdict.because.iter().map(|reason| {
            let facts: Vec<String> = reason
                .facts
                .iter()
                .map(|fact| match self.judgement.facts.get(*fact) {
                    FactState::Known(value, _) => format!("{} = {value}", self.topic.facts.get(*fact).id),
                    _ => self.topic.facts.get(*fact).id.clone(),
                })
                .collect();
            format!("{}: {}", self.topic.rules.get(reason.rule).id, facts.join(", "))
        });
        Difference {
            about: self.topic.diagnoses.get(id).id.clone(),
            expected,
            found: verdict.status.as_str().to_owned(),
            because: because.collect(),
        }
    }
}
