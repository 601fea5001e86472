//! The weights of the ranking: one table for all languages and kinds of documents, fitted on queries with known answers.

/// Number of fields of a document.
pub(crate) const FIELDS: usize = 8;

/// Every number that the ranking may be tuned with. The values of [`Weights::default`] are the fitted ones.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    /// Weight of a word by field, in the order of [`super::Field`].
    pub fields: [f32; FIELDS],
    /// BM25 `k1`: how soon further occurrences stop to count.
    pub k1: f32,
    /// BM25F `b` of titles, names, phrases, headings: how much long fields are discounted.
    pub b_short: f32,
    /// BM25F `b` of bodies.
    pub b_long: f32,
    /// A word of the same stem in the local language, or in English, relative to the exact word (1).
    pub stem: f32,
    /// A word that begins with a strange word of the query, times the root of the share that is typed.
    pub prefix: f32,
    /// A word with one typing error.
    pub edit: f32,
    /// A word with two typing errors.
    pub edits: f32,
    /// A word that shares groups of four letters, times the share (Dice).
    pub grams: f32,
    /// Least share of groups of four letters.
    pub grams_least: f32,
    /// What is left of groups of letters when the exact word or its stem is in the index.
    pub inexact: f32,
    /// Synonyms.
    pub synonym: f32,
    /// Words that translate a word of the query.
    pub translation: f32,
    /// Closeness of query and title, phrase or name.
    pub closeness: f32,
    /// Likeness of letters of query and title.
    pub likeness: f32,
    /// Nearness of neighbouring words of the query in the document.
    pub proximity: f32,
    /// Exponent of the inverse document frequency: below 1 rare words tell less.
    pub rarity: f32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            fields: [4.0, 4.0, 4.0, 1.5, 1.0, 2.5, 2.5, 0.7],
            k1: 1.2,
            b_short: 0.4,
            b_long: 0.7,
            stem: 0.92,
            prefix: 0.6,
            edit: 0.5,
            edits: 0.45,
            grams: 0.7,
            grams_least: 0.35,
            inexact: 0.5,
            synonym: 0.5,
            translation: 1.1,
            closeness: 1.3,
            likeness: 0.25,
            proximity: 0.6,
            rarity: 0.5,
        }
    }
}
