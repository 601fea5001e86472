//! The whole knowledge base.

use super::{Date, Topic};
use crate::diag::FileId;

/// The knowledge base: everything that the files say, validated.
#[derive(Debug, Clone, Default)]
pub struct KnowledgeBase {
    /// Name, for the footer of an answer.
    pub name: String,
    /// Version, for the footer of an answer.
    pub version: String,
    /// Licence of the texts.
    pub licence: String,
    /// Hash over all content files: the same content gives the same revision.
    pub revision: String,
    /// The locale that texts are written in first.
    pub source_locale: String,
    /// All locales, the source locale among them, in the author's order.
    pub locales: Vec<Locale>,
    /// Numbers behind the words of prevalence and weight.
    pub scale: Scale,
    /// Topics in the order of `nasvet.yaml`, then by folder name.
    pub topics: Vec<Topic>,
    /// Remedy texts of all topics and locales.
    pub remedies: Vec<Remedy>,
    /// Articles of all locales.
    pub articles: Vec<Article>,
}

/// A language that texts exist in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Locale {
    /// Tag, for example `sl`.
    pub id: String,
    /// Where to look when a text is missing, in this order; the source locale always comes last by itself.
    pub fallback: Vec<String>,
}

/// Numbers that stand for the words of prevalence and weight.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    /// Prior weight for each word, greater than 0.
    pub prevalence: Vec<(String, f64)>,
    /// Likelihood ratio for each word, at least 1.
    pub weight: Vec<(String, f64)>,
}

impl Default for Scale {
    fn default() -> Self {
        let list = |pairs: &[(&str, f64)]| pairs.iter().map(|(word, number)| ((*word).to_owned(), *number)).collect();
        Self {
            prevalence: list(&[("very_common", 0.2), ("common", 0.1), ("occasional", 0.03), ("rare", 0.01)]),
            weight: list(&[("strong", 10.0), ("moderate", 3.0), ("weak", 1.5)]),
        }
    }
}

/// One remedy text as it was read: Markdown with placeholders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remedy {
    /// The topic it belongs to.
    pub topic: String,
    /// Its id.
    pub id: String,
    /// Its language.
    pub locale: String,
    /// The file, whose text is the remedy.
    pub file: FileId,
    /// The text.
    pub text: String,
}

/// Who made or read a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hand {
    /// A person.
    Human,
    /// A program.
    Machine,
}

impl Hand {
    /// Both, with the words that stand for them in files.
    pub const ALL: [(&'static str, Self); 2] = [("human", Self::Human), ("machine", Self::Machine)];

    /// The word that stands for it in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Machine => "machine",
        }
    }

    /// The hand that a word of a file stands for.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == word).map(|(_, hand)| *hand)
    }
}

/// A localized document without rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// Its id: the file's stem.
    pub id: String,
    /// Its language.
    pub locale: String,
    /// Title from its front matter.
    pub title: String,
    /// Licence from its front matter, where it says one.
    pub licence: Option<String>,
    /// Whom the licence asks to name.
    pub attribution: Option<String>,
    /// Path of the document that it was imported from; `None` for one that was written here.
    pub source: Option<String>,
    /// Revision of the source text that it says, for a translation: that it was made from.
    pub revision: Option<String>,
    /// Who translated it, where that is said.
    pub origin: Option<Hand>,
    /// The day of its last change, where that is said.
    pub updated: Option<Date>,
    /// The file.
    pub file: FileId,
    /// Byte at which the text begins in the file, after the front matter.
    pub start: usize,
    /// The text after the front matter: Markdown.
    pub text: String,
}

impl KnowledgeBase {
    /// The topic with this id.
    #[must_use]
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    /// The locale itself, then where to look when a text is missing; the source locale is the last.
    #[must_use]
    pub fn fallback_chain(&self, locale: &str) -> Vec<String> {
        let own = self.locales.iter().find(|l| l.id == locale).map(|l| l.fallback.as_slice()).unwrap_or_default();
        let mut chain = vec![locale.to_owned()];
        for next in own.iter().chain(std::iter::once(&self.source_locale)) {
            if !chain.contains(next) {
                chain.push(next.clone());
            }
        }
        chain
    }

    /// The remedy text in the first locale of the chain that has it.
    #[must_use]
    pub fn remedy(&self, topic: &str, id: &str, chain: &[String]) -> Option<&Remedy> {
        chain.iter().find_map(|locale| self.remedies.iter().find(|r| r.topic == topic && r.id == id && r.locale == *locale))
    }

    /// The article in the first locale of the chain that has it.
    #[must_use]
    pub fn article(&self, id: &str, chain: &[String]) -> Option<&Article> {
        chain.iter().find_map(|locale| self.articles.iter().find(|a| a.id == id && a.locale == *locale))
    }
}
