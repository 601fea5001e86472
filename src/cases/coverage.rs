//! What the cases of a topic try: which rules fire, which diagnoses are confirmed and ruled out.

use serde::Serialize;

use crate::engine::{Network, Session, Status, Truth};
use crate::loader::Loaded;
use crate::model::{Date, DiagnosisId, RuleId, Table};

/// What the cases of a topic try.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The topic.
    pub topic: String,
    /// Rules of the topic.
    pub rules: usize,
    /// Rules whose condition holds in no case.
    pub never_fired: Vec<String>,
    /// Diagnoses of the topic.
    pub diagnoses: usize,
    /// Diagnoses that no case confirms.
    pub never_confirmed: Vec<String>,
    /// Diagnoses that no case rules out.
    pub never_ruled_out: Vec<String>,
}

impl Coverage {
    /// Share of what is tried among all that can be, from 0 to 1: rules that fire, diagnoses that are confirmed, and
    /// diagnoses that are ruled out.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a topic has far fewer rules than 2^52")]
    pub fn share(&self) -> f64 {
        let all = self.rules + 2 * self.diagnoses;
        let missed = self.never_fired.len() + self.never_confirmed.len() + self.never_ruled_out.len();
        if all == 0 { 1.0 } else { (all - missed) as f64 / all as f64 }
    }
}

/// What the cases of each topic try; `today` is the day for cases that name none.
#[must_use]
pub fn coverage(loaded: &Loaded, today: Date) -> Vec<Coverage> {
    let mut all = Vec::new();
    for topic in &loaded.base.topics {
        let Some(functions) = loaded.functions.get(&topic.id) else { continue };
        let network = Network::new(topic, functions);
        let mut fired: Table<RuleId, bool> = topic.rules.keys().map(|_| false).collect();
        let mut confirmed: Table<DiagnosisId, bool> = topic.diagnoses.keys().map(|_| false).collect();
        let mut ruled_out = confirmed.clone();
        for case in loaded.cases.iter().filter(|case| case.topic.as_ref() == Some(&topic.id)) {
            let session = Session::new(&network, &case.case(today));
            for rule in topic.rules.keys() {
                *fired.get_mut(rule) |= session.rule(rule) == Truth::True;
            }
            for diagnosis in topic.diagnoses.keys() {
                let status = session.status(diagnosis);
                *confirmed.get_mut(diagnosis) |= status == Status::Confirmed;
                *ruled_out.get_mut(diagnosis) |= status == Status::RuledOut;
            }
        }
        let without = |table: &Table<DiagnosisId, bool>| {
            topic.diagnoses.iter().filter(|(id, _)| !table.get(*id)).map(|(_, diagnosis)| diagnosis.id.clone()).collect()
        };
        all.push(Coverage {
            topic: topic.id.clone(),
            rules: topic.rules.len(),
            never_fired: topic.rules.iter().filter(|(id, _)| !fired.get(*id)).map(|(_, rule)| rule.id.clone()).collect(),
            diagnoses: topic.diagnoses.len(),
            never_confirmed: without(&confirmed),
            never_ruled_out: without(&ruled_out),
        });
    }
    all
}
