//! What an interview shows.

use super::Interview;
use crate::answer::text;
use crate::engine::Status;
use crate::locale::Argument;
use crate::model::{DiagnosisId, FactId, Kind, Value};

/// Suspects, and diagnoses that a question would decide, that are named.
const NAMED: usize = 4;

impl Interview<'_> {
    /// A question with its help and its choices.
    pub(super) fn question(&self, fact: FactId) -> String {
        let number = Argument::Number(count(self.answered.len() + 1));
        let mut out = format!("\n{}\n", self.labels.word("interview-question", &[("number", number)]));
        let question = self.labels.question(fact);
        out.push_str(&if self.style.bold { format!("\u{1b}[1m{question}\u{1b}[0m\n") } else { format!("{question}\n") });
        let help = self.labels.help(fact);
        if !help.is_empty() {
            out.push_str(&format!("{}\n", text(&help, self.style.width).trim_end()));
        }
        let kind = &self.labels.topic.facts.get(fact).kind;
        let choices = listed(kind);
        for (number, value) in (1..).zip(&choices) {
            out.push_str(&format!("  {number}  {}\n", self.labels.value(fact, value)));
        }
        if matches!(kind, Kind::List(_)) {
            out.push_str("  0  –\n");
        }
        if choices.is_empty() || matches!(kind, Kind::List(_)) {
            out.push_str(&format!("{}\n", self.expected(fact)));
        }
        out.push_str(&format!("  u  {}\n", self.labels.word("answer-dont-know", &[])));
        out
    }

    /// What an answer to a question looks like.
    fn expected(&self, fact: FactId) -> String {
        let kind = &self.labels.topic.facts.get(fact).kind;
        let name = match kind {
            Kind::Bool | Kind::Enum(_) => "choice",
            Kind::Int { values, .. } if !values.is_empty() => "choice",
            Kind::List(item) if item.choices().is_empty() => item.name(),
            other => other.name(),
        };
        self.labels.word(&format!("interview-expects-{name}"), &[])
    }

    /// What was found, and who is suspected.
    pub(super) fn standing(&self, confirmed: &[DiagnosisId]) -> String {
        let mut out = String::new();
        let title = |id: DiagnosisId| self.labels.diagnosis(&self.labels.topic.diagnoses.get(id).id);
        for id in confirmed {
            out.push_str(&format!("\n{}\n", self.labels.word("interview-found", &[("diagnosis", Argument::Text(&title(*id)))])));
        }
        if self.offered {
            out.push_str(&format!("{}\n", self.labels.word("interview-found-hint", &[])));
        }
        let mut open: Vec<(f64, DiagnosisId)> = self
            .labels
            .topic
            .diagnoses
            .keys()
            .filter(|id| self.session.status(*id) == Status::Open)
            .map(|id| (self.session.weight(id), id))
            .collect();
        let sum: f64 = open.iter().map(|(weight, _)| weight).sum();
        open.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        if !open.is_empty() {
            let named: Vec<String> = open
                .iter()
                .take(NAMED)
                .map(|(weight, id)| {
                    let percent = Argument::Number((weight / sum * 100.0).round());
                    format!("{} ({})", title(*id), self.labels.word("value-percent", &[("value", percent)]))
                })
                .collect();
            let named = named.join(" · ");
            out.push_str(&format!("\n{}\n", self.labels.word("interview-suspects", &[("diagnoses", Argument::Text(&named))])));
        }
        let open = Argument::Number(count(open.len()));
        out.push_str(&format!("{}\n", self.labels.word("interview-open-count", &[("count", open)])));
        out
    }

    /// Which diagnoses the question would decide.
    pub(super) fn why(&self) -> String {
        let question = self.session.next_question().filter(|question| Some(question.fact) == self.current);
        // A question that was taken back may not be the best one now; what it decides is asked of the engine.
        let why = question.map_or_else(|| self.current.map(|fact| self.session.decides(fact)).unwrap_or_default(), |q| q.why);
        let mut titles: Vec<String> =
            why.iter().take(NAMED).map(|id| self.labels.diagnosis(&self.labels.topic.diagnoses.get(*id).id)).collect();
        if why.len() > NAMED {
            let more = Argument::Number(count(why.len() - NAMED));
            titles.push(self.labels.word("answer-more-count", &[("count", more)]));
        }
        format!("\n{}\n", self.labels.word("answer-why-asked", &[("diagnoses", Argument::Text(&titles.join("; ")))]))
    }

    /// All answers with their numbers.
    pub(super) fn answers_so_far(&self) -> String {
        if self.answered.is_empty() {
            return format!("\n{}\n", self.labels.word("interview-no-answers", &[]));
        }
        let mut out = format!("\n{}\n", self.labels.word("interview-answers", &[]));
        for (number, fact) in (1..).zip(&self.answered) {
            out.push_str(&format!("  {number}  {}: {}\n", self.labels.fact(*fact), self.given(*fact)));
        }
        out.push_str(&format!("{}\n", self.labels.word("interview-change-hint", &[])));
        out
    }

    pub(super) fn no_such_answer(&self, number: Option<usize>) -> String {
        match number {
            Some(number) => {
                let number = Argument::Number(count(number));
                format!("\n{}\n", self.labels.word("interview-no-such-answer", &[("number", number)])) + &self.answers_so_far()
            }
            None => self.answers_so_far(),
        }
    }

    pub(super) fn not_understood(&self, line: &str, fact: FactId) -> String {
        let said = self.labels.word("interview-not-understood", &[("text", Argument::Text(&short(line)))]);
        format!("\n{said} {}\n", self.expected(fact))
    }

    pub(super) fn ambiguous(&self, line: &str, choices: &[usize]) -> String {
        let Some(fact) = self.current else { return String::new() };
        let all = listed(&self.labels.topic.facts.get(fact).kind);
        let named: Vec<String> = choices
            .iter()
            .filter_map(|place| Some(format!("{} ({})", self.labels.value(fact, all.get(*place)?), place + 1)))
            .collect();
        let arguments = [("text", Argument::Text(&short(line))), ("choices", Argument::Text(&named.join(" · ")))];
        format!("\n{}\n", self.labels.word("interview-ambiguous", &arguments))
    }
}

/// The choices that are listed for a fact; for a list, those of its items.
fn listed(kind: &Kind) -> Vec<Value> {
    if let Kind::List(item) = kind { item.choices() } else { kind.choices() }
}

fn count(number: usize) -> f64 {
    u32::try_from(number).unwrap_or(u32::MAX).into()
}

/// The beginning of a line, without signs that steer a terminal.
pub(super) fn short(line: &str) -> String {
    line.trim().chars().filter(|c| !c.is_control()).take(60).collect()
}
