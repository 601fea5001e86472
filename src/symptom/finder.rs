//! Finds what a person's words are about.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::documents;
use super::facts::{FactReader, Proposal};
use super::snippet::{Snippet, snippet};
use super::store::{self, Seal};
use super::view::{Because, ResultView, SearchView, StatedFact, UnknownView, Variant};
use crate::answer::Labels;
use crate::diag::Diagnostics;
use crate::loader::{Error, Files, Kept, Loaded, Named, Part, load, phrases, search_languages, synonyms};
use crate::locale::{Entry, Localizer};
use crate::model::Topic;
use crate::search::{Hit, Index, Kind, Language, Match, Synonyms, guess};

/// How much a topic gains by each fact of its own that the words state. Chosen on queries that no test has.
const OWN_FACT: f32 = 0.3;
/// Results among which the topic of a query is looked for.
const DEPTH: usize = 10;
/// Longest query that is looked at, in bytes.
const LONGEST: usize = 4096;

/// Search in one language of a knowledge base.
pub struct Finder {
    locale: String,
    reading: Reading,
    index: Index,
    words: Localizer,
}

/// What a search needs beside the index.
#[derive(Debug, Serialize, Deserialize)]
struct Reading {
    /// The language itself and, where that is another one, the language that texts are written in first.
    languages: Vec<Language>,
    synonyms: Synonyms,
    /// Readers of facts by topic, packed: a query is about few topics.
    facts: Vec<(String, Vec<u8>)>,
}

impl std::fmt::Debug for Finder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Finder").field("locale", &self.locale).finish_non_exhaustive()
    }
}

/// The language of a query, where it stands out among those of the knowledge base.
///
/// # Errors
/// When the place itself cannot be read.
pub fn guess_locale(files: &dyn Files, query: &str) -> Result<Option<String>, Error> {
    let manifest = load(&Named::new(files, []))?;
    let locales = manifest.base.locales.iter().map(|locale| format!("locales/{}/search.yaml", locale.id));
    let part = load(&Named::new(files, locales))?;
    let languages = search_languages(&part, &mut Diagnostics::default());
    let known: Vec<(&str, &Language)> = languages.iter().map(|(locale, language)| (locale.as_str(), language)).collect();
    Ok(guess(short(query), &known, &part.base.source_locale).map(str::to_owned))
}

impl Finder {
    /// Opens the search in `locale`, which is one of the knowledge base's. With `kept` a copy of what the search needs is
    /// used where it is still right, and a new one is kept there where it is not.
    ///
    /// # Errors
    /// When the place itself cannot be read.
    pub fn open(files: &dyn Files, kept: Option<&Kept>, locale: &str) -> Result<Self, Error> {
        let chain = load(&Named::new(files, []))?.base.fallback_chain(locale);
        let own = chain.iter().flat_map(|tag| ["nasvet", "terms"].map(|stem| format!("locales/{tag}/{stem}.ftl")));
        let manifest = load(&Named::new(files, own.chain(["locales/terms.ftl".to_owned()])))?;
        let words = Localizer::new(&manifest.messages, &manifest.sources, "", &chain);
        let whole = Part::new(files, |path| serves(path, &chain));
        let stamp = kept.and_then(|_| store::stamp(files, &|path| serves(path, &chain)));
        let copy = kept.and_then(|kept| store::read(kept, locale));
        let right = copy.as_ref().filter(|copy| stamp.is_some() && copy.seal.stamp == stamp);
        if let Some((reading, index)) = right.and_then(opened) {
            return Ok(Self { locale: locale.to_owned(), reading, index, words });
        }
        let all = load(&whole)?;
        let seal = Seal { stamp, revision: all.base.revision.clone() };
        // Files that were touched and hold what they held.
        let same = copy.as_ref().filter(|copy| copy.seal.revision == seal.revision).and_then(opened);
        // A copy that is right but for its stamp needs another one only where there is a stamp.
        let stale = same.is_none() || seal.stamp.is_some();
        let (reading, index) = same.unwrap_or_else(|| built(&all, locale, &chain));
        if let Some(kept) = kept.filter(|_| stale) {
            store::write(kept, locale, &seal, &reading, &index.to_bytes());
        }
        Ok(Self { locale: locale.to_owned(), reading, index, words })
    }

    /// The language that is searched.
    #[must_use]
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// The index.
    #[must_use]
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// The answer to a query: at most `limit` results, the facts that the words state, the words that are nowhere.
    #[must_use]
    pub fn find(&self, query: &str, limit: usize, explain: bool) -> SearchView {
        let query = short(query);
        // The topic does not depend on how many results somebody wants to see.
        let mut found = self.index.search(query, limit.max(DEPTH));
        let (topic, facts) = self.best_topic(found.hits.get(..DEPTH).unwrap_or(&found.hits), query).unzip();
        found.hits.truncate(limit);
        SearchView {
            schema_version: 1,
            locale: self.locale.clone(),
            guessed: false,
            query: query.to_owned(),
            topic,
            results: found.hits.iter().map(|hit| self.result(hit, explain)).collect(),
            facts: facts.unwrap_or_default().into_iter().map(stated).collect(),
            unknown: found.unknown.into_iter().map(|word| UnknownView { word: word.word, suggestion: word.suggestion }).collect(),
        }
    }

    /// The topic that a query is about, with the facts of it that the words state: the one whose results stand highest,
    /// all the more when the words state facts that no other topic has.
    fn best_topic(&self, hits: &[Hit], query: &str) -> Option<(String, Vec<Proposal>)> {
        let mut weights: Vec<(&str, f32)> = Vec::new();
        for (hit, place) in hits.iter().zip(1_u8..) {
            let Some(topic) = self.topic_of(hit.document) else { continue };
            let weight = hit.score / f32::from(place);
            match weights.iter_mut().find(|(known, _)| *known == topic) {
                Some((_, sum)) => *sum += weight,
                None => weights.push((topic, weight)),
            }
        }
        let judged = weights.into_iter().map(|(topic, weight)| {
            let facts = self.proposals(topic, query);
            let own = facts.iter().filter(|stated| stated.own);
            let weight = weight * (1.0 + OWN_FACT * own.count() as f32);
            (weight, topic, facts)
        });
        // Of topics alike the one with the first result.
        let best = judged.reduce(|best, next| if next.0 > best.0 { next } else { best });
        best.map(|(_, topic, facts)| (topic.to_owned(), facts))
    }

    /// The names of the results of a query, variants right behind the one that stands for them: a topic by its id, a
    /// diagnosis as `topic/diagnosis`, an article by its id.
    #[must_use]
    pub fn names(&self, query: &str, limit: usize) -> Vec<String> {
        let found = self.index.search(short(query), limit);
        found.hits.iter().flat_map(|hit| std::iter::once(&hit.document).chain(&hit.twins)).map(|at| self.name(*at)).collect()
    }

    /// The facts of a topic that a text states.
    #[must_use]
    pub fn proposals(&self, topic: &str, query: &str) -> Vec<Proposal> {
        let packed = self.reading.facts.iter().find(|(id, _)| id == topic);
        let reader: Option<FactReader> = packed.and_then(|(_, bytes)| store::unpack(bytes));
        let languages: Vec<&Language> = self.reading.languages.iter().collect();
        reader.map(|reader| reader.read(short(query), &languages)).unwrap_or_default()
    }

    /// The program's own words in the language that is searched.
    pub(super) fn words(&self) -> &Localizer {
        &self.words
    }

    fn name(&self, document: u32) -> String {
        let id = self.index.id(document);
        match self.index.kind(document) {
            Some(Kind::Diagnosis) => format!("{}/{id}", self.index.topic(document)),
            _ => id.to_owned(),
        }
    }

    fn topic_of(&self, document: u32) -> Option<&str> {
        match self.index.kind(document)? {
            Kind::Topic => Some(self.index.id(document)),
            Kind::Diagnosis => Some(self.index.topic(document)),
            Kind::Article => None,
        }
    }

    fn result(&self, hit: &Hit, explain: bool) -> ResultView {
        let at = hit.document;
        let found = words(&hit.words);
        let Snippet { text, marks } = snippet(self.index.body(at), &found);
        let kind = self.index.kind(at).unwrap_or(Kind::Article);
        ResultView {
            kind: kind.as_str(),
            id: self.index.id(at).to_owned(),
            topic: (kind == Kind::Diagnosis).then(|| self.index.topic(at).to_owned()),
            title: self.index.title(at).to_owned(),
            snippet: text,
            marks: marks.into_iter().map(|mark| [mark.start, mark.end]).collect(),
            score: hit.score,
            variants: hit
                .twins
                .iter()
                .map(|twin| Variant { id: self.name(*twin), title: self.index.title(*twin).to_owned() })
                .collect(),
            because: explain.then(|| hit.words.iter().map(because).collect()),
        }
    }
}

/// The words by which a document was found, with the greatest weight of each.
fn words(matches: &[Match]) -> BTreeMap<String, f32> {
    let mut words: BTreeMap<String, f32> = BTreeMap::new();
    for found in matches {
        let weight = words.entry(found.word.clone()).or_default();
        *weight = weight.max(found.weight);
    }
    words
}

fn because(found: &Match) -> Because {
    Because {
        query: found.query.clone(),
        word: found.word.clone(),
        how: found.how.as_str(),
        fields: found.fields.iter().map(|field| field.as_str()).collect(),
        weight: found.weight,
    }
}

fn stated(proposal: Proposal) -> StatedFact {
    StatedFact {
        fact: proposal.fact,
        value: serde_json::from_str(&proposal.json).unwrap_or_default(),
        label: proposal.label,
        value_label: proposal.value_label,
        words: proposal.words,
    }
}

/// What a copy holds, where it is sound.
fn opened(copy: &store::Copy) -> Option<(Reading, Index)> {
    let reading: Reading = copy.reading()?;
    let (own, source) = (reading.languages.first()?, reading.languages.last()?);
    let index = Index::from_bytes(copy.index(), own, source, &reading.synonyms)?;
    Some((reading, index))
}

/// All that a search needs, from the files.
fn built(loaded: &Loaded, locale: &str, chain: &[String]) -> (Reading, Index) {
    let mut out = Diagnostics::default();
    let mut known = search_languages(loaded, &mut out);
    let source = &loaded.base.source_locale;
    let mut voices = vec![locale];
    voices.extend(Some(source.as_str()).filter(|source| *source != locale));
    let languages: Vec<Language> = voices.iter().map(|voice| known.remove(*voice).unwrap_or_default()).collect();
    let own = languages.first().cloned().unwrap_or_default();
    let groups: Vec<_> = synonyms(loaded, &mut out).into_values().flatten().collect();
    let synonyms = Synonyms::new(&groups, &own);
    let readers = loaded.base.topics.iter().map(|topic| reader(loaded, topic, chain, &voices, &languages));
    let facts = readers.filter_map(|reader| Some((reader.topic.clone(), store::pack(&reader)?))).collect();
    let index = Index::build(&documents(loaded, locale), &own, languages.last().unwrap_or(&own), &synonyms);
    (Reading { languages, synonyms, facts }, index)
}

fn reader(loaded: &Loaded, topic: &Topic, chain: &[String], voices: &[&str], languages: &[Language]) -> FactReader {
    let mut out = Diagnostics::default();
    let localizer = Localizer::new(&loaded.messages, &loaded.sources, &topic.id, chain);
    let entries: Vec<Vec<Entry>> = voices
        .iter()
        .map(|voice| {
            let shared = phrases(loaded, voice, "facts", &mut out);
            shared.into_iter().chain(phrases(loaded, voice, &topic.id, &mut out)).collect()
        })
        .collect();
    let spoken: Vec<(&[Entry], &Language)> = entries.iter().map(Vec::as_slice).zip(languages).collect();
    let shared = |id: &str| loaded.base.topics.iter().filter(|topic| topic.fact(id).is_some()).count() > 1;
    FactReader::new(topic, &spoken, &Labels::new(topic, &localizer), &shared)
}

/// Whether a file, or a folder with `/` at its end, says anything in one of these languages, or in all. Cases are for
/// tests only.
fn serves(path: &str, chain: &[String]) -> bool {
    let mut parts = path.split('/');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some("rules"), Some(_), Some("cases"), Some(_)) => false,
        (Some("rules"), ..) => true,
        (Some("locales"), Some(name), None, _) => name.ends_with(".ftl"),
        (Some("locales"), Some(locale), Some(name), _) => {
            chain.iter().any(|own| own == locale) && !["audit.yaml", "translations.yaml", "imports.yaml"].contains(&name)
        }
        _ => false,
    }
}

/// The beginning of a query that is looked at.
fn short(query: &str) -> &str {
    let end = (0..=query.len().min(LONGEST)).rev().find(|at| query.is_char_boundary(*at)).unwrap_or(0);
    query.get(..end).unwrap_or("").trim()
}
