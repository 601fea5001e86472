//! The index of one language: flat tables, written to bytes and read back in one piece.
use super::bytes::{Lists, Reader, Strings, Writer};
use super::edits::Near;
use super::weights::FIELDS;
use super::{Field, Kind, Language, Synonyms, Weights, pairs};

/// An index of the documents of one language.
pub struct Index {
    /// The local language.
    pub(crate) language: Language,
    /// English, whose texts are indexed too.
    pub(crate) english: Language,
    /// Synonyms of the local language and of English.
    pub(crate) synonyms: Synonyms,
    /// The weights in use.
    pub(crate) weights: Weights,
    /// Neighbours on the keyboard.
    pub(crate) near: Near,
    /// 1 / average length by field.
    pub(crate) average: [f32; FIELDS],
    /// How much an occurrence counts by document and field: field weight over length, see [`Index::set_weights`].
    pub(crate) norms: Vec<[f32; FIELDS]>,
    /// Inverse document frequency of each word.
    pub(crate) tells: Vec<f32>,
    /// Local stem of each word; `u32::MAX` for words that are in English texts only.
    pub(crate) stem_of: Vec<u32>,
    pub(crate) tables: Tables,
}

/// Everything of an [`Index`] that stands in its bytes.
#[derive(Default)]
pub(crate) struct Tables {
    /// Kind of each document: its place in [`KINDS`].
    pub(crate) kinds: Vec<u32>,
    pub(crate) topics: Strings,
    pub(crate) ids: Strings,
    pub(crate) titles: Strings,
    pub(crate) bodies: Strings,
    /// Number of words by document and field.
    pub(crate) lengths: Vec<u32>,
    /// Folded words in order.
    pub(crate) words: Strings,
    /// Their usual spelling; empty where it is the folded word.
    pub(crate) spellings: Strings,
    /// Number of documents by word.
    pub(crate) frequency: Vec<u32>,
    /// End of the postings of each word in `postings`.
    pub(crate) ends: Vec<u32>,
    pub(crate) postings: Vec<u8>,
    /// Stems of the local texts in order, and the words of each.
    pub(crate) stems: Strings,
    pub(crate) stem_words: Lists,
    /// Stems of the English texts in order, and the words of each.
    pub(crate) english_stems: Strings,
    pub(crate) english_words: Lists,
    /// Groups of four letters in order, and the words of each.
    pub(crate) grams: Vec<u32>,
    pub(crate) gram_words: Lists,
    /// Titles, names and phrases as lists of words; `line_ends`: the end of each document's lines.
    pub(crate) lines: Lists,
    pub(crate) line_ends: Vec<u32>,
    /// The words of each document in order, local and English text apart by [`GAP`], for [`super::closeness`].
    pub(crate) texts: Lists,
    /// For each local stem its likely English stems, as pairs of stem and probability in thousandths.
    pub(crate) to_english: Lists,
    /// For each document the first of its twins (itself, if it has none).
    pub(crate) twins: Vec<u32>,
}

/// Stands between texts that do not belong together.
pub(crate) const GAP: u32 = u32::MAX;

/// Kinds in the order of their numbers in the index.
pub(crate) const KINDS: [Kind; 3] = [Kind::Topic, Kind::Diagnosis, Kind::Article];

impl Index {
    /// The bytes of the index, for [`Index::from_bytes`].
    pub fn to_bytes(&self) -> Vec<u8> {
        let t = &self.tables;
        let mut w = Writer::new();
        for numbers in [&t.kinds, &t.lengths, &t.frequency, &t.ends, &t.grams, &t.line_ends, &t.twins] {
            w.numbers(numbers);
        }
        for strings in [&t.topics, &t.ids, &t.titles, &t.words, &t.spellings, &t.stems, &t.english_stems] {
            strings.write(&mut w);
        }
        for lists in [&t.stem_words, &t.english_words, &t.gram_words, &t.lines, &t.texts, &t.to_english] {
            lists.write(&mut w);
        }
        w.bytes(&t.postings);
        t.bodies.write(&mut w);
        w.finish()
    }

    /// The index in these bytes; `None` if they are not those of an index, whatever they are.
    pub fn from_bytes(bytes: &[u8], language: &Language, english: &Language, synonyms: &Synonyms) -> Option<Self> {
        let mut r = Reader::new(bytes)?;
        let t = &mut Tables::default();
        for numbers in [&mut t.kinds, &mut t.lengths, &mut t.frequency, &mut t.ends, &mut t.grams, &mut t.line_ends, &mut t.twins] {
            *numbers = r.numbers()?;
        }
        for strings in
            [&mut t.topics, &mut t.ids, &mut t.titles, &mut t.words, &mut t.spellings, &mut t.stems, &mut t.english_stems]
        {
            *strings = Strings::read(&mut r)?;
        }
        for lists in [&mut t.stem_words, &mut t.english_words, &mut t.gram_words, &mut t.lines, &mut t.texts, &mut t.to_english] {
            *lists = Lists::read(&mut r)?;
        }
        t.postings = r.bytes()?.to_vec();
        t.bodies = Strings::read(&mut r)?;
        let t = std::mem::take(t);
        (r.finished() && t.consistent()).then_some(())?;
        Some(Self::new(t, language, english, synonyms))
    }

    /// Adds what is computed from the tables.
    pub(crate) fn new(tables: Tables, language: &Language, english: &Language, synonyms: &Synonyms) -> Self {
        let mut average = [0.0; FIELDS];
        let mut count = [0.0_f32; FIELDS];
        for lengths in tables.lengths.as_chunks::<FIELDS>().0 {
            for ((length, sum), count) in lengths.iter().zip(&mut average).zip(&mut count) {
                *sum += *length as f32;
                *count += f32::from(u8::from(*length > 0));
            }
        }
        for (sum, count) in average.iter_mut().zip(count) {
            *sum = count / f32::max(*sum, 1.0);
        }
        let mut index = Self::bare(tables, language, english, synonyms);
        index.average = average;
        index.stem_of = pairs::stems_of(&index.tables.stem_words, index.words());
        index.set_weights(Weights::default());
        index
    }

    fn bare(tables: Tables, language: &Language, english: &Language, synonyms: &Synonyms) -> Self {
        Self {
            near: Near::new(language),
            language: language.clone(),
            english: english.clone(),
            synonyms: synonyms.clone(),
            weights: Weights::default(),
            average: [0.0; FIELDS],
            norms: Vec::new(),
            tells: Vec::new(),
            stem_of: Vec::new(),
            tables,
        }
    }

    /// Prepares what the weights make of the tables.
    pub(crate) fn set_weights(&mut self, weights: Weights) {
        let lengths = self.tables.lengths.as_chunks::<FIELDS>().0;
        let norm = |lengths: &[u32; FIELDS]| {
            let mut norms = weights.fields;
            for (((norm, length), field), average) in norms.iter_mut().zip(lengths).zip(Field::ALL).zip(self.average) {
                let b = if matches!(field, Field::Body | Field::EnglishBody) { weights.b_long } else { weights.b_short };
                *norm /= 1.0 - b + b * *length as f32 * average;
            }
            norms
        };
        self.norms = lengths.iter().map(norm).collect();
        self.weights = weights;
        self.tells = self.tables.frequency.iter().map(|f| self.idf(*f)).collect();
    }

    /// Number of different words.
    pub fn words(&self) -> usize {
        self.tables.words.len()
    }

    /// Number of documents.
    pub fn len(&self) -> usize {
        self.tables.kinds.len()
    }

    /// Whether there are no documents.
    pub fn is_empty(&self) -> bool {
        self.tables.kinds.is_empty()
    }

    /// Kind of a document.
    pub fn kind(&self, document: u32) -> Option<Kind> {
        self.tables.kinds.get(document as usize).and_then(|kind| KINDS.get(*kind as usize)).copied()
    }

    /// Id of a document.
    pub fn id(&self, document: u32) -> &str {
        self.tables.ids.get(document as usize)
    }

    /// Topic of a diagnosis.
    pub fn topic(&self, document: u32) -> &str {
        self.tables.topics.get(document as usize)
    }

    /// The first document with nearly the same text: itself, if there is no other.
    pub fn first_twin(&self, document: u32) -> u32 {
        self.tables.twins.get(document as usize).copied().unwrap_or(document)
    }

    /// Title of a document.
    pub fn title(&self, document: u32) -> &str {
        self.tables.titles.get(document as usize)
    }

    /// Plain text of a document, for snippets.
    pub fn body(&self, document: u32) -> &str {
        self.tables.bodies.get(document as usize)
    }
}

impl Tables {
    /// Whether tables that belong together have the same length.
    fn consistent(&self) -> bool {
        let documents = self.kinds.len();
        let words = self.words.len();
        self.lengths.len() == documents * FIELDS
            && [self.topics.len(), self.ids.len(), self.titles.len(), self.bodies.len()].iter().all(|l| *l == documents)
            && self.line_ends.len() == documents
            && self.twins.len() == documents
            && self.texts.len() == documents
            && [self.spellings.len(), self.frequency.len(), self.ends.len()].iter().all(|l| *l == words)
            && self.stems.len() == self.stem_words.len()
            && self.english_stems.len() == self.english_words.len()
            && self.grams.len() == self.gram_words.len()
    }
}
