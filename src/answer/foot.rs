//! The end of an answer: links, articles, sources, what it is based on, what is not translated.

use super::article::credit;
use super::compose::{NAMED_FACTS, Writer};
use super::escape::markdown;
use super::markdown::without_article_links;
use super::page::{Document, Linked};
use super::remedy::{fill_in, unusable};
use crate::diag::Diagnostic;
use crate::locale::Argument;
use crate::model::{Case, DiagnosisId};

impl Writer<'_> {
    pub(super) fn links(&self, shown: &[DiagnosisId]) -> Vec<Linked> {
        let mut keys: Vec<&String> = Vec::new();
        for key in shown.iter().flat_map(|id| &self.inputs.topic.diagnoses.get(*id).links) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        let find = |key: &String| self.inputs.topic.links.iter().find(|link| link.key == *key);
        keys.into_iter()
            .filter_map(find)
            .map(|link| Linked { text: markdown(&self.labels.link(&link.key)), url: link.url.clone() })
            .collect()
    }

    pub(super) fn articles(&self, shown: &[DiagnosisId], problems: &mut Vec<Diagnostic>) -> Vec<Document> {
        let chain = self.inputs.base.fallback_chain(self.inputs.locale);
        let mut done: Vec<&String> = Vec::new();
        let mut out = Vec::new();
        for id in shown.iter().flat_map(|id| &self.inputs.topic.diagnoses.get(*id).articles) {
            let Some(article) = self.inputs.base.article(id, &chain).filter(|_| !done.contains(&id)) else { continue };
            done.push(id);
            self.labels.note_foreign(&article.title, &article.locale);
            // An imported text holds no placeholders.
            let filled = match article.source {
                Some(_) => Ok(article.text.clone()),
                None => fill_in(&self.inputs, self.labels, &article.text, &article.locale, &self.judgement.facts),
            };
            match filled {
                Ok(body) => out.push(Document {
                    anchor: article.id.clone(),
                    name: markdown(&article.title),
                    body: with_credit(deeper(&without_article_links(&body)), &credit(self.labels, article)),
                    body_fallback: self.fallback_note(&article.locale),
                }),
                Err(problem) => problems.push(unusable("article", &article.id, article.file, &problem)),
            }
        }
        out
    }

    pub(super) fn sources(&self, keys: &[&str]) -> String {
        let mut texts: Vec<&str> = Vec::new();
        for key in keys {
            let found = self.inputs.topic.sources.iter().find(|(known, _)| known == key).map(|(_, text)| text.as_str());
            texts.extend(found.filter(|text| !texts.contains(text)));
        }
        if texts.is_empty() {
            return String::new();
        }
        self.labels.word_md("answer-sources", &[("sources", Argument::Text(&texts.join("; ")))])
    }

    pub(super) fn based_on(&self, case: &Case) -> String {
        let base = self.inputs.base;
        self.labels.word_md(
            "answer-based-on",
            &[
                ("name", Argument::Text(&base.name)),
                ("version", Argument::Text(&base.version)),
                ("revision", Argument::Text(&base.revision)),
                ("date", Argument::Date(case.today)),
            ],
        )
    }

    pub(super) fn not_translated(&self) -> String {
        let foreign = self.labels.foreign();
        if foreign.is_empty() {
            return String::new();
        }
        let named: Vec<String> = foreign
            .iter()
            .take(NAMED_FACTS)
            .map(|(text, locale)| {
                self.labels.word("answer-part-of", &[("text", Argument::Text(text)), ("locale", Argument::Text(locale))])
            })
            .collect();
        let more = self.more(foreign.len().saturating_sub(NAMED_FACTS));
        let parts = named.into_iter().chain(Some(more).filter(|m| !m.is_empty())).collect::<Vec<_>>().join("; ");
        let count = u32::try_from(foreign.len()).unwrap_or(u32::MAX);
        self.labels
            .word_md("answer-not-translated-parts", &[("count", Argument::Number(count.into())), ("parts", Argument::Text(&parts))])
    }
}

/// A text and below it where it comes from, as its licence may ask.
fn with_credit(body: String, credit: &str) -> String {
    if credit.is_empty() { body } else { format!("{}\n\n*{credit}*", body.trim_end()) }
}

/// The Markdown with each heading one level deeper, to stand below a heading of the answer.
fn deeper(markdown: &str) -> String {
    use pulldown_cmark::{Event, Parser, Tag};
    let starts: Vec<usize> = Parser::new_ext(markdown, super::insert::options())
        .into_offset_iter()
        .filter(|(event, _)| matches!(event, Event::Start(Tag::Heading { .. })))
        .map(|(_, range)| range.start)
        .collect();
    let mut out = String::with_capacity(markdown.len() + starts.len());
    let mut from = 0;
    for start in starts {
        out.push_str(markdown.get(from..start).unwrap_or(""));
        out.push('#');
        from = start;
    }
    out.push_str(markdown.get(from..).unwrap_or(""));
    out
}
