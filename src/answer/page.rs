//! The parts of an answer, as Markdown in the reader's language, ready for the template.

use serde::Serialize;

/// Everything that the answer's template may use. Every text is Markdown.
#[derive(Debug, Default, Serialize)]
pub(super) struct Page {
    /// Whether the staff reads it.
    pub staff: bool,
    pub title: String,
    /// The title for the head of an HTML page: plain text, not for the template.
    #[serde(skip)]
    pub plain_title: String,
    pub lead: String,
    pub confirmed: Vec<Finding>,
    pub contradicted: Vec<Disagreement>,
    pub open: Vec<Suspect>,
    pub more_open: String,
    pub question: Option<Asked>,
    pub ruled_out: Vec<Excluded>,
    pub ruled_out_count: String,
    pub facts: Vec<Row>,
    pub rules: Vec<Judged>,
    pub links: Vec<Linked>,
    pub articles: Vec<Document>,
    pub problems: Vec<String>,
    pub based_on: String,
    pub sources: String,
    pub licence: String,
    pub not_translated: String,
}

/// A confirmed diagnosis.
#[derive(Debug, Default, Serialize)]
pub(super) struct Finding {
    pub first: bool,
    pub title: String,
    pub summary: String,
    pub severity: String,
    pub because: String,
    pub remedy: String,
    pub remedy_fallback: String,
    pub verify: String,
}

/// A contradicted diagnosis.
#[derive(Debug, Default, Serialize)]
pub(super) struct Disagreement {
    pub title: String,
    pub detail: String,
    pub help: String,
}

/// A diagnosis that is still open.
#[derive(Debug, Default, Serialize)]
pub(super) struct Suspect {
    pub title: String,
    pub chance: String,
    pub decide: String,
}

/// The next question.
#[derive(Debug, Default, Serialize)]
pub(super) struct Asked {
    pub text: String,
    pub help: String,
    pub choices: String,
    pub why: String,
}

/// A diagnosis that is ruled out.
#[derive(Debug, Default, Serialize)]
pub(super) struct Excluded {
    pub title: String,
    pub because: String,
}

/// A fact of the case.
#[derive(Debug, Default, Serialize)]
pub(super) struct Row {
    pub label: String,
    pub value: String,
    pub origin: String,
}

/// How a diagnosis was judged.
#[derive(Debug, Default, Serialize)]
pub(super) struct Judged {
    pub title: String,
    pub status: String,
    /// Its rules and their conditions: a nested list, indented to stand in a list.
    pub tree: String,
    /// What is missing, and what would decide it.
    pub notes: Vec<String>,
}

/// A page on the web.
#[derive(Debug, Default, Serialize)]
pub(super) struct Linked {
    pub text: String,
    pub url: String,
}

/// An article that a confirmed diagnosis names.
#[derive(Debug, Default, Serialize)]
pub(super) struct Document {
    pub anchor: String,
    pub name: String,
    pub body: String,
    pub body_fallback: String,
}
