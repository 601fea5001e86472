//! Files to model: read, decode, resolve, validate. Each step takes the list of problems and goes on; what cannot be
//! understood is left out of the model.
//!
//! 1. `files` gives the bytes, from a folder, memory or the binary.
//! 2. `yaml` makes a tree with places, `shape` says what may stand where, `conform` holds one against the other.
//! 3. `facts`, `topic`, `rules`, `conditions` resolve names and types.
//! 4. `texts` reads messages, remedies and articles.
//! 5. `case` reads the authors' cases and facts files.

mod article;
mod audit;
mod audit_shape;
mod case;
mod case_file;
mod conditions;
mod conform;
mod embedded;
mod exchange;
mod facts;
pub mod files;
pub mod front_matter;
mod glossary;
mod hushed;
pub mod imports;
mod kept;
mod ledger;
mod line_rules;
mod load;
mod loaded;
mod manifest;
mod part;
mod queries;
mod renderings;
mod rules;
mod schema;
mod search;
mod search_shape;
pub mod shape;
mod texts;
mod topic;
mod yaml;

pub use audit::audit_rules;
pub use case::read_facts;
pub use case_file::{CaseFile, Expectation};
pub use embedded::{Embedded, embedded_files};
pub use exchange::Exchange;
pub use files::{Disk, Error, Files, Memory};
pub use glossary::{GlossaryTerm, glossary};
pub use kept::Kept;
pub use ledger::{Record, ledger, line_hash};
pub use load::load;
pub use loaded::Loaded;
pub use manifest::with_locales;
pub use part::{Named, Part};
pub use queries::{Query, read_queries, read_query_lines};
pub use schema::{schema, schemas};
pub use search::{Alias, SearchFiles, aliases, phrases, results, search_languages, synonyms};
