//! An article by itself.

use super::Audience;
use super::escape::markdown;
use super::labels::Labels;
use super::remedy::fill;
use crate::diag::Sources;
use crate::locale::{Argument, Localizer, Messages};
use crate::model::{Article, Catalogue, FactId, Hand, Key, KnowledgeBase, Table, Topic};

/// An article to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticlePage {
    /// Its title, as plain text.
    pub title: String,
    /// The language that it is in, which may be another one than the reader's.
    pub locale: String,
    /// The article as Markdown: title, text, and where it comes from.
    pub markdown: String,
}

/// An article in the reader's language, or in the first one of the fallbacks that has it; `None` where there is none.
///
/// # Errors
/// What keeps its text from being shown, for a person.
#[must_use]
pub fn article(
    base: &KnowledgeBase,
    messages: &Messages,
    sources: &Sources,
    id: &str,
    locale: &str,
) -> Option<Result<ArticlePage, String>> {
    let chain = base.fallback_chain(locale);
    let article = base.article(id, &chain)?;
    let topic = no_topic();
    let reader = Localizer::new(messages, sources, &topic.id, &chain);
    let labels = Labels::new(&topic, &reader);
    let own = Localizer::new(messages, sources, &topic.id, &base.fallback_chain(&article.locale));
    let text = match article.source {
        Some(_) => Ok(article.text.clone()),
        None => fill(&article.text, &Labels::new(&topic, &own), &Table::default(), Audience::Staff),
    };
    Some(text.map(|text| {
        let mut page = format!("# {}\n\n", markdown(&article.title));
        if article.locale != locale {
            let note = labels.word("answer-not-translated", &[]);
            let note =
                labels.word_md("answer-part-of", &[("text", Argument::Text(&note)), ("locale", Argument::Text(&article.locale))]);
            page.push_str(&format!("> {note}\n\n"));
        }
        page.push_str(text.trim());
        page.push('\n');
        let credit = credit(&labels, article);
        if !credit.is_empty() {
            page.push_str(&format!("\n---\n\n{credit}\n"));
        }
        ArticlePage { title: article.title.clone(), locale: article.locale.clone(), markdown: page }
    }))
}

/// Where an article comes from: Markdown on one line; empty for one of the knowledge base's own.
pub(super) fn credit(labels: &Labels<'_>, article: &Article) -> String {
    if article.source.is_none() && article.attribution.is_none() {
        return String::new();
    }
    let with = |key: &str, name: &str, value: &Option<String>| {
        value.as_ref().map(|value| labels.word_md(key, &[(name, Argument::Text(value))]))
    };
    let origin = article.origin.map(|hand| match hand {
        Hand::Machine => labels.word_md("article-origin-machine", &[]),
        Hand::Human => labels.word_md("article-origin-human", &[]),
    });
    let imported = article.source.is_some();
    let updated =
        article.updated.filter(|_| imported).map(|day| labels.word_md("article-updated", &[("date", Argument::Date(day))]));
    let parts = [
        with("article-attribution", "name", &article.attribution),
        with("article-source", "path", &article.source),
        with("article-licence", "licence", &article.licence),
        origin,
        updated,
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Articles belong to no topic: there are no facts that they could name.
fn no_topic() -> Topic {
    Topic {
        id: String::new(),
        facts: Catalogue::default(),
        diagnoses: Catalogue::default(),
        rules: Catalogue::default(),
        evaluation_order: Vec::new(),
        today: FactId::at(0),
        entry: Vec::new(),
        order: Vec::new(),
        products: Vec::new(),
        links: Vec::new(),
        sources: Vec::new(),
        functions: Catalogue::default(),
    }
}
