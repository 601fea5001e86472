//! What an import did.

use std::collections::BTreeMap;

use serde::Serialize;

/// How sure it is that documents of several languages are one article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Join {
    /// Path and one more piece of evidence agree.
    Sure,
    /// One piece of evidence says so, and none speaks against it.
    Probable,
    /// Several documents could be meant: not joined.
    Ambiguous,
    /// There is no other language.
    Alone,
}

/// What became of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Written for the first time.
    New,
    /// The source changed, the author did not: written anew.
    Updated,
    /// As it was.
    Unchanged,
    /// The author changed it, the source did not: the author's.
    Kept,
    /// Both changed it, in different lines: both changes.
    Merged,
    /// Both changed the same lines: as the author has it, until somebody decides.
    Conflict,
    /// The author deleted it: it stays away.
    Deleted,
}

/// An article of the import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Joined {
    /// Its id.
    pub id: String,
    /// How sure it is that its languages belong together.
    pub join: Join,
    /// What that rests on.
    pub because: Vec<String>,
    /// What became of each language.
    pub locales: BTreeMap<String, Outcome>,
    /// The document of each language.
    pub documents: BTreeMap<String, String>,
}

/// A document about which there is something to say.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Remark {
    /// Its path.
    pub file: String,
    /// What there is to say.
    pub message: String,
}

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Version of this form.
    pub schema_version: u32,
    /// Documents that were found.
    pub documents: usize,
    /// Other files in the same places.
    pub other_files: usize,
    /// Texts by what became of them.
    pub outcomes: BTreeMap<Outcome, usize>,
    /// Articles by how they were joined.
    pub joins: BTreeMap<Join, usize>,
    /// Languages that the knowledge base did not have before.
    pub added_locales: Vec<String>,
    /// Files that were not read, and why.
    pub refused: Vec<Remark>,
    /// What is odd about files that were read.
    pub remarks: Vec<Remark>,
    /// Lines that both an author and the source changed.
    pub conflicts: Vec<Remark>,
    /// All articles, by id.
    pub articles: Vec<Joined>,
}

impl Summary {
    /// Whether everything went in as it should.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.refused.is_empty() && self.conflicts.is_empty()
    }
}
