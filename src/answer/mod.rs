//! A judgement as something to read: Markdown, HTML, terminal text and JSON, in the reader's language. The only
//! module that knows Handlebars and Markdown.
//!
//! 1. `labels` words facts and values, `remedy` fills a remedy's placeholders.
//! 2. `compose` and `foot` write the parts of a `page`, `template` puts them into `locales/answer.md`.
//! 3. `view` is the JSON of docs/format.md; `html` and `text` show the same Markdown elsewhere.

mod article;
mod audience;
mod compose;
mod escape;
mod explain;
mod foot;
mod html;
mod insert;
mod labels;
mod lookup;
mod markdown;
mod order;
mod page;
mod placeholder;
mod plain;
mod problem;
mod remedy;
mod template;
mod text;
mod view;
mod words;

pub use article::{ArticlePage, article};
pub use audience::Audience;
pub use html::{html_body, html_page};
pub use labels::Labels;
pub use markdown::check_inline;
pub use placeholder::{check_article, check_imported, check_remedy};
pub use plain::{Plain, plain};
pub use problem::Problem;
pub use template::{check_template, template_words};
pub use text::text;
pub use view::{DiagnosisView, FactView, KnowledgeBaseView, QuestionView, View, value_json};
pub use words::{TEMPLATE_WORDS, WORDS};

use crate::diag::Sources;
use crate::engine::Judgement;
use crate::locale::Messages;
use crate::model::{Case, KnowledgeBase, Topic};

/// What an answer is made from.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    /// The knowledge base.
    pub base: &'a KnowledgeBase,
    /// The topic.
    pub topic: &'a Topic,
    /// Fluent files.
    pub messages: &'a Messages,
    /// Texts of all files.
    pub sources: &'a Sources,
    /// The answer's template: text of `answer.md`.
    pub template: &'a str,
    /// The reader's locale; one of the knowledge base's.
    pub locale: &'a str,
    /// Who reads it.
    pub audience: Audience,
    /// Whether to tell how each diagnosis was judged.
    pub explain: bool,
}

/// Makes the answer for a judged case. Deterministic, byte for byte.
#[must_use]
pub fn answer(inputs: Inputs<'_>, case: &Case, judgement: &Judgement) -> View {
    view::view(inputs, case, judgement)
}
