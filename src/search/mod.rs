//! Symptom search: an index of the topics, diagnoses and articles of one language, and the ranking of queries over it.
mod alternatives;
mod build;
mod bytes;
mod closeness;
mod edits;
mod expand;
mod explain;
mod grams;
mod guess;
mod index;
mod language;
mod pairs;
mod phrase;
mod postings;
mod query;
mod rank;
mod stem;
mod synonyms;
#[cfg(test)]
mod tests;
mod text;
mod twins;
mod weights;
mod words;

pub use guess::guess;
pub use index::Index;
pub use language::{Language, Profile, Words};
pub use phrase::{Phrase, Spot, Typed, is_negated, lists, typed};
pub use stem::Rules;
pub use synonyms::{Group, Synonyms};
pub use text::fold;
pub use weights::Weights;

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A topic of the knowledge base.
    Topic,
    /// A diagnosis of a topic.
    Diagnosis,
    /// A help article.
    Article,
}

impl Kind {
    /// Its name in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Diagnosis => "diagnosis",
            Self::Article => "article",
        }
    }
}

/// One thing that can be found.
#[derive(Debug, Clone)]
pub struct Document {
    /// What it is.
    pub kind: Kind,
    /// The topic of a diagnosis; empty for the others.
    pub topic: String,
    /// Its id. That of an article is its file name without ending: English words, which are searched too.
    pub id: String,
    /// Its title in the language of the index.
    pub title: String,
    /// Symptom phrases in the words of customers, and learned aliases.
    pub phrases: Vec<String>,
    /// Its headings.
    pub headings: String,
    /// Its plain text.
    pub body: String,
    /// The same in English; `None` in the English index and where there is no English text.
    pub english: Option<English>,
}

impl Document {
    /// The name by which it is known among all: `topic/diagnosis`, else its id.
    #[must_use]
    pub fn name(&self) -> String {
        if self.topic.is_empty() { self.id.clone() } else { format!("{}/{}", self.topic, self.id) }
    }
}

/// The English texts of a document.
#[derive(Debug, Clone)]
pub struct English {
    /// Its title.
    pub title: String,
    /// Its symptom phrases.
    pub phrases: Vec<String>,
    /// Its headings.
    pub headings: String,
    /// Its plain text.
    pub body: String,
}

/// Where in a document a word stands. The order is that of [`Weights::fields`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The English words of an article's file name.
    Name,
    /// The title.
    Title,
    /// Symptom phrases and aliases.
    Phrases,
    /// Headings.
    Headings,
    /// Body.
    Body,
    /// The English title.
    EnglishTitle,
    /// English symptom phrases.
    EnglishPhrases,
    /// English headings and body.
    EnglishBody,
}

impl Field {
    /// Its name in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Title => "title",
            Self::Phrases => "phrases",
            Self::Headings => "headings",
            Self::Body => "body",
            Self::EnglishTitle => "english_title",
            Self::EnglishPhrases => "english_phrases",
            Self::EnglishBody => "english_body",
        }
    }

    /// Whether it holds English in an index of any language.
    pub(crate) fn english(self) -> bool {
        matches!(self, Self::Name | Self::EnglishTitle | Self::EnglishPhrases | Self::EnglishBody)
    }

    /// All fields in order.
    pub const ALL: [Self; weights::FIELDS] = [
        Self::Name,
        Self::Title,
        Self::Phrases,
        Self::Headings,
        Self::Body,
        Self::EnglishTitle,
        Self::EnglishPhrases,
        Self::EnglishBody,
    ];
}

/// How a word of the index answers a word of the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// The same word, but for case and diacritics.
    Exact,
    /// Another form of it.
    Stem,
    /// Words written as one, or a part of a code.
    Joined,
    /// The beginning of the word.
    Prefix,
    /// One or two typing errors.
    Edit,
    /// Common groups of letters.
    Grams,
    /// A synonym.
    Synonym,
    /// A translation.
    Translation,
}

impl How {
    /// Its name in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Stem => "stem",
            Self::Joined => "joined",
            Self::Prefix => "prefix",
            Self::Edit => "edit",
            Self::Grams => "grams",
            Self::Synonym => "synonym",
            Self::Translation => "translation",
        }
    }
}

/// A word of a document that answers a word of the query.
#[derive(Debug, Clone)]
pub struct Match {
    /// The word of the query, as typed.
    pub query: String,
    /// The word of the index, folded.
    pub word: String,
    /// The fields of the document in which it stands.
    pub fields: Vec<Field>,
    /// How it answers.
    pub how: How,
    /// With what weight (1: the word itself).
    pub weight: f32,
}

/// A found document.
#[derive(Debug, Clone)]
pub struct Hit {
    /// Its place in the list that the index was built from.
    pub document: u32,
    /// Its score: higher is better, comparable within one query only.
    pub score: f32,
    /// Documents with nearly the same text, which are not shown again.
    pub twins: Vec<u32>,
    /// Why it was found.
    pub words: Vec<Match>,
}

/// A word of the query that is not in the index in any form.
#[derive(Debug, Clone)]
pub struct Unknown {
    /// The word as typed.
    pub word: String,
    /// The nearest word of the index in its usual spelling.
    pub suggestion: Option<String>,
}

/// The answer to a query.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// Best first.
    pub hits: Vec<Hit>,
    /// Words without an answer.
    pub unknown: Vec<Unknown>,
}
