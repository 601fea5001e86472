//! Facts that the person's own words state: each is shown with these words, and taken only when the person says so.

use super::understand::{Claim, claim};
use super::{Interview, Next};
use crate::engine::FactState;
use crate::locale::Argument;
use crate::model::{FactId, Value};

/// A fact that somebody's words state.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposed {
    /// The fact.
    pub fact: FactId,
    /// Its value.
    pub value: Value,
    /// The words.
    pub words: String,
}

impl Interview<'_> {
    /// Asks whether the next fact that was proposed is right, or, when none is left, the best question.
    pub(super) fn propose(&mut self, mut text: String) -> Next {
        // What is known meanwhile, or does not apply to the case, is no question any more.
        while let Some(next) = self.proposed.front() {
            if matches!(self.session.fact(next.fact), FactState::NotAsked) {
                text.push_str(&self.proposal(next));
                return Next::Go(text);
            }
            self.proposed.pop_front();
        }
        self.after_answer(text)
    }

    /// Takes a line about the fact that is proposed.
    pub(super) fn judge(&mut self, line: &str) -> Next {
        match claim(line, self.labels) {
            Claim::End => return Next::End(String::new()),
            Claim::Answer => {
                let text = self.proposed.front().map(|next| self.proposal(next)).unwrap_or_default();
                return Next::Answer(text);
            }
            Claim::Back if !self.answered.is_empty() => {
                if let Some(fact) = self.answered.pop() {
                    self.session.forget(fact);
                }
                return self.propose(self.answers_so_far());
            }
            Claim::NotUnderstood | Claim::Back => {
                let said = self.labels.word("interview-not-understood", &[("text", Argument::Text(&super::screen::short(line)))]);
                let hint = self.labels.word("interview-expects-choice", &[]);
                return self.propose(format!("\n{said} {hint}\n"));
            }
            Claim::Right => {
                if let Some(next) = self.proposed.pop_front() {
                    self.session.know(next.fact, next.value);
                    self.answered.push(next.fact);
                }
            }
            // It may still be asked later, with all its answers.
            Claim::Wrong | Claim::Unsure => {
                self.proposed.pop_front();
            }
        }
        self.propose(String::new())
    }

    fn proposal(&self, next: &Proposed) -> String {
        let labels = self.labels;
        let said = labels.word("interview-said", &[("words", Argument::Text(&next.words))]);
        let fact = format!("{}: {}", labels.fact(next.fact), labels.value(next.fact, &next.value));
        let fact = if self.style.bold { format!("\u{1b}[1m{fact}\u{1b}[0m") } else { fact };
        let (ask, yes, no) = ("interview-is-that-so", "value-true", "value-false");
        let word = |key: &str| labels.word(key, &[]);
        format!("\n{said}\n{fact}\n{}\n  1  {}\n  2  {}\n  u  {}\n", word(ask), word(yes), word(no), word("answer-dont-know"))
    }
}
