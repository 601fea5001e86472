//! Building an index: words, postings, stems, groups of letters, titles as lists of words.
use std::collections::{BTreeMap, HashMap};

use super::bytes::{Lists, Strings};
use super::index::{GAP, KINDS, Tables};
use super::postings::Entry;
use super::weights::FIELDS;
use super::{Document, Field, Index, Kind, Language, Synonyms, grams, pairs, text, twins};

/// Fields in English.
pub(crate) const ENGLISH: u8 =
    1 << Field::Name as u8 | 1 << Field::EnglishTitle as u8 | 1 << Field::EnglishPhrases as u8 | 1 << Field::EnglishBody as u8;

/// Words of a text that are kept in order.
const LONGEST: usize = 400;

/// A word as it is written in the texts: computed once, however often it occurs.
struct Written {
    words: Vec<u32>,
    count: u32,
}

/// The texts of a document as lists of words, before the words are in order.
#[derive(Default)]
struct Cut {
    /// Name, title, phrases, English title and phrases, one by one.
    lines: Vec<Vec<u32>>,
    /// Whether it may have twins.
    article: bool,
    /// Local and English text.
    texts: [Vec<u32>; 2],
    /// Sentences and titles in both languages.
    pairs: Vec<(Vec<u32>, Vec<u32>)>,
}

#[derive(Default)]
struct Builder {
    words: HashMap<String, u32>,
    entries: Vec<Entry>,
    written: HashMap<String, Written>,
    /// (word, field) of the present document.
    found: Vec<(u32, u8)>,
    tables: Tables,
}

impl Index {
    /// Builds the index of these documents.
    pub fn build(documents: &[Document], language: &Language, english: &Language, synonyms: &Synonyms) -> Self {
        let mut builder = Builder::default();
        let cuts: Vec<Cut> = documents.iter().map(|document| builder.document(document)).collect();
        let parallel = documents.iter().any(|d| d.english.is_some());
        let order = builder.finish(language, english, parallel);
        let dull: Vec<bool> = (0..builder.tables.words.len())
            .map(|at| builder.tables.words.get(at))
            .map(|word| language.is_stop(word) || english.is_stop(word))
            .collect();
        let stop = |word: u32| dull.get(word as usize).copied().unwrap_or_default();
        let mut t = Tables::default();
        for cut in &cuts {
            for line in &cut.lines {
                let line: Vec<u32> = line.iter().filter_map(|w| order.get(*w as usize)).copied().collect();
                let telling: Vec<u32> = line.iter().copied().filter(|w| !stop(*w)).collect();
                t.lines.push(if telling.is_empty() { &line } else { &telling });
            }
            t.line_ends.push(t.lines.len() as u32);
            let [local, english] = &cut.texts;
            let text =
                |words: &[u32]| words.iter().filter_map(|w| order.get(*w as usize)).copied().take(LONGEST).collect::<Vec<u32>>();
            t.texts.push(&[text(local), vec![GAP], text(english)].concat());
        }
        let texts: Vec<&[u32]> = cuts
            .iter()
            .map(|cut| cut.texts.iter().rfind(|t| cut.article && !t.is_empty()).map_or(&[][..], Vec::as_slice))
            .collect();
        t.twins = twins::find(&texts);
        let mut tables = builder.tables;
        (tables.lines, tables.line_ends, tables.texts, tables.twins) = (t.lines, t.line_ends, t.texts, t.twins);
        (tables.grams, tables.gram_words) = grams::table(&tables.words);
        if parallel {
            let renumber = |words: &[u32]| {
                let mut words: Vec<u32> =
                    words.iter().filter_map(|w| order.get(*w as usize)).copied().filter(|w| !stop(*w)).collect();
                words.sort_unstable();
                words.dedup();
                words
            };
            let both = cuts.iter().flat_map(|cut| &cut.pairs).map(|(one, two)| (renumber(one), renumber(two))).collect();
            tables.to_english = pairs::mine(both, &tables);
        }
        Self::new(tables, language, english, synonyms)
    }
}

impl Builder {
    /// Adds a document: its postings, lengths and stored texts.
    fn document(&mut self, document: &Document) -> Cut {
        let number = self.tables.kinds.len() as u32;
        let mut cut = Cut { article: document.kind == Kind::Article, ..Cut::default() };
        if cut.article {
            // A hyphen in a file name stands for a space, or for a full stop within a number.
            let name = document.id.replace('-', " ");
            let mut words = self.field(&name, Field::Name);
            for code in text::codes(&document.id) {
                words.extend(self.field(&code, Field::Name));
            }
            cut.lines.push(words);
        }
        let title = self.field(&document.title, Field::Title);
        let phrases: Vec<Vec<u32>> = document.phrases.iter().map(|p| self.field(p, Field::Phrases)).collect();
        self.field(&document.headings, Field::Headings);
        if let Some(english) = &document.english {
            let english_title = self.field(&english.title, Field::EnglishTitle);
            let english_phrases: Vec<Vec<u32>> = english.phrases.iter().map(|p| self.field(p, Field::EnglishPhrases)).collect();
            self.field(&english.headings, Field::EnglishBody);
            let mut texts = [title.clone(), english_title.clone()];
            for (one, two) in pairs::sentences(&document.body, &english.body) {
                let (one, two) = (self.field(one, Field::Body), self.field(two, Field::EnglishBody));
                texts.iter_mut().zip([&one, &two]).for_each(|(text, words)| text.extend(words));
                cut.pairs.push((one, two));
            }
            cut.pairs.push((title.clone(), english_title.clone()));
            if phrases.len() == english_phrases.len() {
                cut.pairs.extend(phrases.iter().cloned().zip(english_phrases.iter().cloned()));
            }
            cut.texts = texts;
            cut.lines.push(english_title);
            cut.lines.extend(english_phrases);
        } else {
            let mut text = title.clone();
            text.extend(self.field(&document.body, Field::Body));
            cut.texts = [text, Vec::new()];
        }
        cut.lines.push(title);
        cut.lines.extend(phrases);
        self.flush(number);
        let t = &mut self.tables;
        t.kinds.push(KINDS.iter().position(|k| *k == document.kind).unwrap_or_default() as u32);
        t.topics.push(&document.topic);
        t.ids.push(&document.id);
        t.titles.push(&document.title);
        t.bodies.push(&document.body);
        cut
    }

    /// The words of a text, noted for the present document.
    fn field(&mut self, text: &str, field: Field) -> Vec<u32> {
        let mut found = Vec::new();
        for stretch in text::stretches(text) {
            if !self.written.contains_key(stretch) {
                let word = text::word(stretch);
                let words =
                    std::iter::once(&word.whole).chain(&word.parts).filter(|w| !w.is_empty()).map(|w| self.word(w)).collect();
                self.written.insert(stretch.to_string(), Written { words, count: 0 });
            }
            if let Some(written) = self.written.get_mut(stretch) {
                written.count += 1;
                found.extend(&written.words);
            }
        }
        self.found.extend(found.iter().map(|word| (*word, field as u8)));
        found
    }

    /// The number of a folded word.
    fn word(&mut self, word: &str) -> u32 {
        if let Some(number) = self.words.get(word) {
            return *number;
        }
        let number = self.entries.len() as u32;
        self.words.insert(word.to_string(), number);
        self.entries.push(Entry::default());
        number
    }

    /// Writes the postings of the present document.
    fn flush(&mut self, document: u32) {
        let mut lengths = [0_u32; FIELDS];
        for (_, field) in &self.found {
            if let Some(length) = lengths.get_mut(usize::from(*field)) {
                *length += 1;
            }
        }
        self.tables.lengths.extend(lengths);
        self.found.sort_unstable();
        for run in self.found.chunk_by(|a, b| a.0 == b.0) {
            if let Some(entry) = run.first().and_then(|(word, _)| self.entries.get_mut(*word as usize)) {
                entry.add(document, run.iter().map(|(_, field)| *field));
            }
        }
        self.found.clear();
    }

    /// Puts the words in order. Answers the new number of each.
    fn finish(&mut self, language: &Language, english: &Language, parallel: bool) -> Vec<u32> {
        let mut sorted: Vec<(&String, u32)> = self.words.iter().map(|(word, number)| (word, *number)).collect();
        sorted.sort_unstable();
        let spellings = Self::spellings(&self.written);
        let mut order = vec![0; self.entries.len()];
        let mut stems: [BTreeMap<String, Vec<u32>>; 2] = Default::default();
        let [local_stems, english_stems] = &mut stems;
        let t = &mut self.tables;
        for (at, (word, number)) in sorted.into_iter().enumerate() {
            let Some(entry) = self.entries.get(number as usize) else { continue };
            if let Some(place) = order.get_mut(number as usize) {
                *place = at as u32;
            }
            t.words.push(word);
            t.spellings.push(spellings.get(&number).map_or("", |(_, spelling)| if *spelling == word { "" } else { spelling }));
            t.frequency.push(entry.frequency);
            t.postings.extend(&entry.postings);
            t.ends.push(t.postings.len() as u32);
            if !parallel || entry.fields & !ENGLISH != 0 {
                local_stems.entry(language.stem(word)).or_default().push(at as u32);
            }
            if parallel && entry.fields & ENGLISH != 0 {
                english_stems.entry(english.stem(word)).or_default().push(at as u32);
            }
        }
        (t.stems, t.stem_words) = split(local_stems);
        (t.english_stems, t.english_words) = split(english_stems);
        order
    }

    /// The most frequent spelling of each whole word, with its count; of equals the first in order.
    fn spellings(written: &HashMap<String, Written>) -> HashMap<u32, (u32, &str)> {
        let mut best: HashMap<u32, (u32, &str)> = HashMap::new();
        for (spelling, written) in written {
            let Some(word) = written.words.first() else { continue };
            let new = (written.count, spelling.as_str());
            let old = best.entry(*word).or_insert(new);
            if (new.0, std::cmp::Reverse(new.1)) > (old.0, std::cmp::Reverse(old.1)) {
                *old = new;
            }
        }
        best
    }
}

/// A sorted map as two tables.
fn split(map: &BTreeMap<String, Vec<u32>>) -> (Strings, Lists) {
    let (mut keys, mut lists) = (Strings::default(), Lists::default());
    for (key, list) in map {
        keys.push(key);
        lists.push(list);
    }
    (keys, lists)
}
