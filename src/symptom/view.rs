//! What a search gives, as JSON (schema version 1).

use serde::Serialize;

/// The answer to a query.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SearchView {
    /// Version of this form.
    pub schema_version: u32,
    /// The language that was searched, and that the results are in.
    pub locale: String,
    /// Whether the language was guessed from the query.
    pub guessed: bool,
    /// The query as typed.
    pub query: String,
    /// The topic that the query is about, where it is about one: see [`Finder::find`](super::Finder::find).
    pub topic: Option<String>,
    /// What was found, the best first.
    pub results: Vec<ResultView>,
    /// Facts of that topic that the query states, for a person to confirm.
    pub facts: Vec<StatedFact>,
    /// Words of the query that are nowhere, in no form.
    pub unknown: Vec<UnknownView>,
}

/// A result.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ResultView {
    /// `topic`, `diagnosis` or `article`.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// The topic of a diagnosis.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// Its title.
    pub title: String,
    /// A part of its text, on one line.
    pub snippet: String,
    /// Words of the snippet that were found: for each its first character and the one after its last.
    pub marks: Vec<[usize; 2]>,
    /// Score: higher is better, comparable within one query.
    pub score: f32,
    /// Results with nearly the same text, which are not listed again.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<Variant>,
    /// Why it was found, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<Vec<Because>>,
}

/// A result with nearly the same text as another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Variant {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// A word of the query and the word that it was found by.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Because {
    /// The word of the query.
    pub query: String,
    /// The word of the text, without case and diacritics.
    pub word: String,
    /// How the one answers the other: `exact`, `stem`, `joined`, `prefix`, `edit`, `grams`, `synonym`, `translation`.
    pub how: &'static str,
    /// In which parts of the result it stands: `name`, `title`, `phrases`, `headings`, `body`, `english_title`,
    /// `english_phrases`, `english_body`.
    pub fields: Vec<&'static str>,
    /// Weight; 1 is the word itself.
    pub weight: f32,
}

/// A fact that the query states.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StatedFact {
    /// Id of the fact.
    pub fact: String,
    /// Its value.
    pub value: serde_json::Value,
    /// Short name of the fact.
    pub label: String,
    /// The value in words.
    pub value_label: String,
    /// The words of the query that say so.
    pub words: Vec<String>,
}

/// A word that is nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UnknownView {
    /// The word as typed.
    pub word: String,
    /// The nearest word that is somewhere.
    pub suggestion: Option<String>,
}
