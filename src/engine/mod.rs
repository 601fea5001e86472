//! The three-valued engine: facts in, statuses with reasons out. No files, no languages, no clock.
//!
//! 1. `network` compiles a topic once: atoms shared between rules and indexed by fact and value, nodes that count.
//! 2. `session` holds one case and redoes only what a changed fact touches.
//! 3. `verdict` turns rules into statuses, with `support` for why and what is missing; `likelihood` weighs what is
//!    open; `question` chooses what to ask next; `explain` tells why.
//! 4. `judgement` is all of it as one value.
//!
//! `tests/twin` evaluates the same from nothing, to be read beside docs/design.md; random sessions hold both together.

mod compare;
mod draw;
mod explain;
mod facts;
mod judgement;
mod likelihood;
mod network;
mod question;
mod session;
mod support;
mod truth;
mod verdict;

pub use draw::{Customer, Customers, NotAlone};
pub use explain::{Explanation, Part, PartKind};
pub use facts::{Conflict, FactState, Origin};
pub use judgement::{Failure, Judgement, judge, judge_and_explain};
pub use network::Network;
pub use question::Question;
pub use session::Session;
pub use truth::Truth;
pub use verdict::{Contradiction, Reason, Status, Verdict};
