//! Documents of others into articles: read, joined over languages, written beside what authors have edited since.
//!
//! 1. `encoding` makes text of bytes, `document` splits off the front matter; a `format` reads the rest.
//! 2. `survey` reads what is there, `join` finds the documents that are the same article in several languages.
//! 3. `normalize` and `article` make the file of an article, `merge` brings it together with an edited one.
//! 4. `plan` decides what is written; `report` tells it.

mod article;
mod document;
mod encoding;
mod format;
mod join;
mod language;
mod markdown;
mod merge;
mod microsoft;
mod normalize;
mod placed;
mod plan;
mod report;
mod spans;
mod survey;
mod walk;

pub use document::{Document, Refused, read};
pub use format::{Draft, FORMATS, Format};
pub use language::{bare, language_of, tag_in};
pub use merge::{Merged, merge, revision};
pub use normalize::normalize;
pub use placed::Placed;
pub use plan::{Conflicts, Options, Write, import};
pub use report::{Join, Joined, Outcome, Remark, Summary};
pub use walk::{Found, Walked, find};

/// Largest document that is read, in bytes.
pub const LARGEST: u64 = 8 * 1024 * 1024;
