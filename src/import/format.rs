//! What a format is. A further one is a file like `microsoft.rs` with a type that has this trait, in the list below.

use std::ops::Range;

use super::document::Document;
use super::markdown::PlainMarkdown;
use super::microsoft::MicrosoftDocs;
use super::placed::Placed;
use crate::model::{Date, Hand};

/// A kind of document.
pub trait Format: Sync {
    /// Whether a document is of this kind.
    fn knows(&self, document: &Document) -> bool;

    /// What the document says, once for each language in it: the translation first.
    fn read(&self, document: &Document) -> Vec<Draft>;
}

/// All formats; the first one that knows a document reads it.
pub static FORMATS: [&dyn Format; 2] = [&MicrosoftDocs, &PlainMarkdown];

/// A document in one language, as a format reads it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// Its language tag as it is written there.
    pub locale: Option<String>,
    /// Title from the front matter, with its place in the file.
    pub title: Option<(String, Range<usize>)>,
    /// The text after the front matter: Markdown.
    pub body: Placed,
    /// Anchor of the first heading.
    pub anchor: Option<String>,
    /// Ids that the document has at its publisher.
    pub ids: Vec<String>,
    /// Revision of the source text that it says, for a translation: that it was made from.
    pub revision: Option<String>,
    /// Who translated it.
    pub origin: Option<Hand>,
    /// The day of its last change.
    pub updated: Option<Date>,
    /// Licence that it names itself.
    pub licence: Option<String>,
    /// Where links that begin with `/` lead.
    pub site: Option<&'static str>,
    /// What is odd about it and does not keep it from being read.
    pub remarks: Vec<String>,
}
