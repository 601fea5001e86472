//! A topic drafted from an article: its problem statements become diagnoses, the items of its lists facts, its links
//! links. A draft is a beginning that an author goes through; `nasvet check` lists what there is to decide.
//!
//! 1. `outline` takes an article apart, in every language that it exists in.
//! 2. `topic` names its parts and writes the files.

mod outline;
mod topic;

pub use topic::{Draft, draft_topic};
