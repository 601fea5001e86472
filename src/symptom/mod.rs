//! From a symptom in somebody's words to topics, diagnoses, articles and facts.
//!
//! 1. `documents` turns the knowledge base into documents of one language, `search::Index` ranks them.
//! 2. `store` keeps the index beside the knowledge base, so that the next search need not build it.
//! 3. `facts` reads facts out of the words; `finder` puts all of it together into a `view`.
//! 4. `evaluate` measures queries whose right results are known.

mod documents;
mod evaluate;
mod facts;
mod finder;
mod number;
mod score;
mod screen;
mod snippet;
mod store;
mod view;

pub use documents::documents;
pub use evaluate::{Answered, Evaluation, FactCount, evaluate, read_run, run_lines};
pub use facts::{FactReader, Proposal};
pub use finder::{Finder, guess_locale};
pub use score::{Change, Score, changes, table};
pub use snippet::{Snippet, snippet};
pub use view::{Because, ResultView, SearchView, StatedFact, UnknownView, Variant};
