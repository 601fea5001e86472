//! All texts that are translated, by name: the file below the folder of a locale, for a message with its key behind
//! a `#`.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::Span;
use crate::loader::Loaded;
use crate::locale::Entry;
use crate::model::Hand;

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Where it stands.
    pub span: Span,
    /// What is written there.
    pub written: String,
    /// For a message its parts: the empty name for its own text, and its attributes.
    pub parts: BTreeSet<String>,
    /// Part of the knowledge base: a topic, `facts`, `nasvet` or `articles`.
    pub group: String,
    /// Where it was imported: the revision of the source text that it was made from, and who translated it.
    pub imported: Option<(String, Option<Hand>)>,
    /// Whether each language writes it anew: phrases that people search with.
    pub own: bool,
}

/// The texts of a locale, by name.
#[must_use]
pub fn inventory(loaded: &Loaded, locale: &str) -> BTreeMap<String, Text> {
    let mut texts = BTreeMap::new();
    let files = loaded.messages.locales.get(locale).map(|texts| &texts.files);
    for (stem, file) in files.into_iter().flatten().filter(|(stem, _)| *stem != "terms") {
        for entry in file.entries.iter().filter(|entry| !entry.is_term) {
            texts.insert(format!("{stem}.ftl#{}", entry.key), message(loaded, stem, entry));
        }
    }
    let whole = |file, group: &str| {
        let written = loaded.sources.get(file).map_or("", |source| source.text.as_str());
        let span = Span::new(file, 0, 0);
        Text { span, written: written.to_owned(), parts: BTreeSet::new(), group: group.to_owned(), imported: None, own: false }
    };
    for remedy in loaded.base.remedies.iter().filter(|remedy| remedy.locale == locale) {
        texts.insert(format!("{}/{}.md", remedy.topic, remedy.id), whole(remedy.file, &remedy.topic));
    }
    for article in loaded.base.articles.iter().filter(|article| article.locale == locale) {
        let revision = article.source.as_ref().and(article.revision.clone());
        let imported = revision.map(|revision| (revision, article.origin));
        texts.insert(format!("articles/{}.md", article.id), Text { imported, ..whole(article.file, "articles") });
    }
    texts
}

fn message(loaded: &Loaded, stem: &str, entry: &Entry) -> Text {
    let patterns = entry.value.iter().chain(entry.attributes.iter().map(|(.., pattern)| pattern));
    let end = patterns.map(|pattern| pattern.span.end).max().unwrap_or(entry.span.end);
    let source = loaded.sources.get(entry.span.file).map_or("", |source| source.text.as_str());
    let written = source.get(entry.span.start as usize..end as usize).unwrap_or("").to_owned();
    let own_text = entry.value.iter().map(|_| String::new());
    let parts = own_text.chain(entry.attributes.iter().map(|(name, ..)| name.clone())).collect();
    Text { span: entry.span, written, parts, group: stem.to_owned(), imported: None, own: entry.key.starts_with("symptom-") }
}
