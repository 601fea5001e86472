//! An interview: one question at a time, in the reader's language. Knows no terminal: lines in, text out, so that a
//! terminal, a pipe and a test lead it alike.

mod propose;
mod screen;
mod understand;

use std::collections::VecDeque;

use crate::answer::Labels;
use crate::engine::{FactState, Origin, Session, Status};
use crate::model::{FactId, Severity};
pub use propose::Proposed;
use understand::{Reply, understand};

/// How much the interview says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Columns at which help texts are wrapped.
    pub width: usize,
    /// Whether questions stand out by the terminal's bold face.
    pub bold: bool,
}

/// An interview about one case.
pub struct Interview<'a> {
    labels: &'a Labels<'a>,
    session: Session<'a>,
    style: Style,
    /// What was answered, the last one at the end.
    answered: Vec<FactId>,
    /// What the person's words state, to be confirmed first.
    proposed: VecDeque<Proposed>,
    current: Option<FactId>,
    /// Whether a cause was found that the staff may be content with.
    offered: bool,
}

/// What comes after a line of the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Show this and wait for a line.
    Go(String),
    /// Show the answer so far, then this, and wait for a line.
    Answer(String),
    /// Show this, then the answer: the interview is over.
    End(String),
}

impl std::fmt::Debug for Interview<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Interview").field("answered", &self.answered).field("current", &self.current).finish_non_exhaustive()
    }
}

impl<'a> Interview<'a> {
    /// Begins with what the session knows already.
    #[must_use]
    pub fn new(labels: &'a Labels<'a>, session: Session<'a>, style: Style) -> Self {
        let case = session.case();
        let answered = case.known.keys().chain(&case.not_known).copied().collect();
        Self { labels, session, style, answered, proposed: VecDeque::new(), current: None, offered: false }
    }

    /// Begins with facts that somebody's words state: each is confirmed or refused before the first question.
    #[must_use]
    pub fn with_proposed(mut self, proposed: Vec<Proposed>) -> Self {
        self.proposed = proposed.into();
        self
    }

    /// What to show first.
    pub fn begin(&mut self) -> Next {
        let intro = format!("{}\n", self.labels.word("interview-intro", &[]));
        if self.answered.is_empty() && self.proposed.is_empty() { self.ask(intro) } else { self.propose(intro) }
    }

    /// Takes a line that the person typed.
    pub fn reply(&mut self, line: &str) -> Next {
        if !self.proposed.is_empty() {
            return self.judge(line);
        }
        let Some(fact) = self.current else { return Next::End(String::new()) };
        match understand(line, fact, self.labels) {
            Reply::Nothing if self.offered => Next::End(String::new()),
            Reply::Nothing => self.again(String::new()),
            Reply::End => Next::End(String::new()),
            Reply::Answer => {
                let shown = self.again(String::new());
                if let Next::Go(text) = shown { Next::Answer(text) } else { shown }
            }
            Reply::Why => {
                let text = self.why();
                self.again(text)
            }
            Reply::Back(number) => self.back(number),
            Reply::NotKnown => {
                self.session.not_known(fact);
                self.noted(fact)
            }
            Reply::Value(value) => {
                self.session.know(fact, value);
                self.noted(fact)
            }
            Reply::Ambiguous(choices) => {
                let text = self.ambiguous(line, &choices);
                self.again(text)
            }
            Reply::NotUnderstood => {
                let text = self.not_understood(line, fact);
                self.again(text)
            }
        }
    }

    /// The session, for the answer.
    #[must_use]
    pub fn session(&self) -> &Session<'a> {
        &self.session
    }

    fn noted(&mut self, fact: FactId) -> Next {
        self.answered.retain(|known| *known != fact);
        self.answered.push(fact);
        self.after_answer(String::new())
    }

    fn after_answer(&mut self, mut text: String) -> Next {
        let confirmed = self.labels.topic.diagnoses.keys().filter(|id| self.session.status(*id) == Status::Confirmed);
        let confirmed: Vec<_> = confirmed.collect();
        self.offered = confirmed.iter().any(|id| self.session.severity(*id) >= Severity::High);
        text.push_str(&self.standing(&confirmed));
        self.ask(text)
    }

    /// Asks the best question.
    fn ask(&mut self, mut text: String) -> Next {
        match self.session.next_question() {
            Some(question) => {
                self.current = Some(question.fact);
                text.push_str(&self.question(question.fact));
                Next::Go(text)
            }
            None => {
                self.current = None;
                text.push_str(&format!("{}\n", self.labels.word("interview-nothing-more", &[])));
                Next::End(text)
            }
        }
    }

    /// Asks the same question again.
    fn again(&self, text: String) -> Next {
        match self.current {
            Some(fact) => Next::Go(text + &self.question(fact)),
            None => Next::End(text),
        }
    }

    /// Takes an answer back, the last one or that with this number, and asks for it again.
    fn back(&mut self, number: Option<usize>) -> Next {
        let place = number.unwrap_or(self.answered.len()).checked_sub(1).filter(|place| *place < self.answered.len());
        let Some(place) = place else {
            let text = self.no_such_answer(number);
            return self.again(text);
        };
        let fact = self.answered.remove(place);
        self.session.forget(fact);
        self.current = Some(fact);
        self.offered = false;
        let text = self.answers_so_far();
        self.again(text)
    }

    fn given(&self, fact: FactId) -> String {
        match self.session.fact(fact) {
            FactState::Known(value, Origin::Given | Origin::Derived(_) | Origin::Builtin) => self.labels.value(fact, value),
            FactState::NotApplicable => self.labels.word("answer-value-not-applicable", &[]),
            FactState::NotKnown | FactState::NotAsked => self.labels.word("answer-value-unknown", &[]),
        }
    }
}
