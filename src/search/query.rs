//! A query as the ranking sees it: its words, without those that say nothing.
use super::{Index, text};

/// Characters of a query that are looked at.
const CHARACTERS: usize = 2_000;
/// Words of a query that are looked at.
const WORDS: usize = 32;

/// A word of a query.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    /// As typed.
    pub(crate) typed: String,
    /// Whole, folded.
    pub(crate) whole: String,
    /// Parts that may be looked for alone.
    pub(crate) parts: Vec<String>,
    /// Whether it says something.
    pub(crate) telling: bool,
}

impl Index {
    /// The words of a query. If all are stop words, all of them tell.
    pub(crate) fn ask(&self, query: &str) -> Vec<Asked> {
        let end = query.char_indices().nth(CHARACTERS).map_or(query.len(), |(at, _)| at);
        let mut asked: Vec<Asked> = Vec::new();
        for stretch in text::stretches(query.get(..end).unwrap_or_default()) {
            let text::Word { whole, parts } = text::word(stretch);
            if whole.is_empty() {
                continue;
            }
            let letter = whole.chars().count() == 1 && !whole.bytes().all(|b| b.is_ascii_digit());
            let telling = !letter && !self.language.is_stop(&whole) && !self.english.is_stop(&whole);
            // The same word again says nothing more.
            let telling = telling && !asked.iter().any(|a| a.whole == whole);
            asked.push(Asked { typed: stretch.to_string(), whole, parts, telling });
            if asked.len() == WORDS {
                break;
            }
        }
        if asked.iter().all(|a| !a.telling) {
            for word in &mut asked {
                word.telling = true;
            }
        }
        asked
    }
}
