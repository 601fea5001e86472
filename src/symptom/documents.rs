//! The knowledge base as documents that can be searched, in one language.

use std::collections::{BTreeMap, BTreeSet};

use crate::answer::{Labels, Plain, plain};
use crate::diag::Diagnostics;
use crate::loader::{Loaded, aliases};
use crate::locale::Localizer;
use crate::model::{Article, Diagnosis, DiagnosisId, Effect, FactId, Topic};
use crate::search::{Document, English, Kind};

/// How often an alias counts at most.
const MOST_ALIKE: usize = 3;

/// All that can be found in a language: topics, diagnoses, articles, in this order. What the language lacks is there
/// in the first of its fallbacks that has it.
#[must_use]
pub fn documents(loaded: &Loaded, locale: &str) -> Vec<Document> {
    let base = &loaded.base;
    let chain = base.fallback_chain(locale);
    let source = [base.source_locale.clone()];
    let mut all = Vec::new();
    for topic in &base.topics {
        let own = Texts::new(loaded, topic, &chain);
        let english = (locale != base.source_locale).then(|| Texts::new(loaded, topic, &source));
        let facts = facts_of(topic);
        all.push(document(Kind::Topic, &topic.id, topic, &own.topic(), english.as_ref().map(|texts| texts.topic())));
        for (id, diagnosis) in topic.diagnoses.iter() {
            let facts = facts.get(&id).cloned().unwrap_or_default();
            let english = english.as_ref().map(|texts| texts.diagnosis(diagnosis, &facts));
            all.push(document(Kind::Diagnosis, &diagnosis.id, topic, &own.diagnosis(diagnosis, &facts), english));
        }
    }
    all.extend(articles(loaded, locale, &chain));
    learn(&mut all, loaded, locale);
    all
}

/// Gives what people typed to the results that they took for it: it counts like a symptom phrase, more when it was
/// taken often.
fn learn(all: &mut [Document], loaded: &Loaded, locale: &str) {
    let known = aliases(loaded, &mut Diagnostics::default());
    for alias in known.get(locale).into_iter().flatten() {
        for document in all.iter_mut().filter(|document| document.name() == alias.result) {
            let times = usize::try_from(alias.accepted).unwrap_or(MOST_ALIKE).clamp(1, MOST_ALIKE);
            document.phrases.extend(std::iter::repeat_n(alias.query.clone(), times));
        }
    }
}

/// The texts of an item in one language.
#[derive(Debug, Default)]
struct Item {
    title: String,
    phrases: Vec<String>,
    headings: String,
    body: String,
}

fn document(kind: Kind, id: &str, topic: &Topic, own: &Item, english: Option<Item>) -> Document {
    Document {
        kind,
        topic: if kind == Kind::Diagnosis { topic.id.clone() } else { String::new() },
        id: id.to_owned(),
        title: own.title.clone(),
        phrases: own.phrases.clone(),
        headings: own.headings.clone(),
        body: own.body.clone(),
        english: english.map(|item| English { title: item.title, phrases: item.phrases, headings: item.headings, body: item.body }),
    }
}

/// The texts of a topic in one language.
struct Texts<'a> {
    loaded: &'a Loaded,
    topic: &'a Topic,
    chain: &'a [String],
    localizer: Localizer,
}

impl<'a> Texts<'a> {
    fn new(loaded: &'a Loaded, topic: &'a Topic, chain: &'a [String]) -> Self {
        let localizer = Localizer::new(&loaded.messages, &loaded.sources, &topic.id, chain);
        Self { loaded, topic, chain, localizer }
    }

    fn find(&self, key: &str, attribute: Option<&str>) -> String {
        self.localizer.find(key, attribute, &[]).map(|text| text.text).unwrap_or_default()
    }

    fn phrases(&self, id: &str) -> Vec<String> {
        self.find(&format!("symptom-{id}"), None)
            .lines()
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect()
    }

    fn topic(&self) -> Item {
        let key = format!("topic-{}", self.topic.id);
        let products = self.topic.products.iter().filter_map(|(name, _)| Some(self.localizer.term(name, None)?.text));
        Item {
            title: self.find(&key, None),
            phrases: self.phrases(&self.topic.id),
            headings: products.collect::<Vec<_>>().join("\n"),
            body: self.find(&key, Some("summary")),
        }
    }

    fn diagnosis(&self, diagnosis: &Diagnosis, facts: &BTreeSet<FactId>) -> Item {
        let key = format!("diagnosis-{}", diagnosis.id);
        let remedy = self.loaded.base.remedy(&self.topic.id, &diagnosis.remedy, self.chain);
        let term = |name: &str| Some(self.localizer.term(name, None)?.text);
        let Plain { headings, text } = remedy.map(|remedy| plain(&remedy.text, &term)).unwrap_or_default();
        let labels = Labels::new(self.topic, &self.localizer);
        let questions: Vec<String> = facts.iter().map(|fact| labels.question(*fact)).collect();
        Item {
            title: self.find(&key, None),
            phrases: self.phrases(&diagnosis.id),
            headings,
            body: format!("{}\n{text}{}", plain(&self.find(&key, Some("summary")), &term).text, questions.join("\n")),
        }
    }
}

/// For each diagnosis the facts that the rules which confirm it look at.
fn facts_of(topic: &Topic) -> BTreeMap<DiagnosisId, BTreeSet<FactId>> {
    let mut facts: BTreeMap<DiagnosisId, BTreeSet<FactId>> = BTreeMap::new();
    for rule in topic.rules.rows() {
        let Effect::Confirm(diagnoses) = &rule.effect else { continue };
        for diagnosis in diagnoses {
            let facts = facts.entry(*diagnosis).or_default();
            rule.when.for_each_fact(&mut |fact| {
                let row = topic.facts.get(fact);
                if !row.builtin && !row.derived {
                    facts.insert(fact);
                }
            });
        }
    }
    facts
}

fn articles(loaded: &Loaded, locale: &str, chain: &[String]) -> Vec<Document> {
    let base = &loaded.base;
    let mut by_id: BTreeMap<&str, Vec<&Article>> = BTreeMap::new();
    for article in &base.articles {
        by_id.entry(&article.id).or_default().push(article);
    }
    let names = Localizer::new(&loaded.messages, &loaded.sources, "", chain);
    let term = |name: &str| Some(names.term(name, None)?.text);
    let of_article = |versions: &Vec<&Article>| {
        let in_locale = |wanted: &String| versions.iter().find(|article| article.locale == *wanted);
        let own = chain.iter().find_map(in_locale)?;
        let english = in_locale(&base.source_locale).filter(|_| locale != base.source_locale);
        let Plain { headings, text } = plain(&own.text, &term);
        Some(Document {
            kind: Kind::Article,
            topic: String::new(),
            id: own.id.clone(),
            title: own.title.clone(),
            phrases: Vec::new(),
            headings,
            body: text,
            english: english.map(|article| {
                let Plain { headings, text } = plain(&article.text, &term);
                English { title: article.title.clone(), phrases: Vec::new(), headings, body: text }
            }),
        })
    };
    by_id.values().filter_map(of_article).collect()
}
