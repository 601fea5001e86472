//! Remedies, articles and the answer's template: placeholders and Markdown.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::messages::choices;
use crate::answer::{Problem, check_article, check_imported, check_remedy, check_template};
use crate::diag::{Diagnostic, Diagnostics, FileId, Severity, Span};
use crate::loader::Loaded;
use crate::model::Article;

pub(super) fn check(loaded: &Loaded, broken: bool, out: &mut Diagnostics) {
    for (locale, file) in &loaded.templates {
        let text = loaded.sources.get(*file).map_or("", |source| source.text.as_str());
        let source = if locale.is_empty() { &loaded.base.source_locale } else { locale };
        let own = loaded.messages.locales.get(source).and_then(|texts| texts.files.get("nasvet"));
        let keys: Vec<&str> = own.map(|file| file.entries.iter().map(|entry| entry.key.as_str()).collect()).unwrap_or_default();
        report(loaded, *file, 0, check_template(text, &|key| keys.contains(&key), &keys), out);
    }
    articles(loaded, out);
    if broken {
        return;
    }
    for remedy in &loaded.base.remedies {
        let Some(topic) = loaded.base.topic(&remedy.topic) else { continue };
        let facts: Vec<(String, Vec<String>)> =
            topic.facts.rows().filter(|fact| !fact.builtin).map(|fact| (fact.id.clone(), choices(&fact.kind))).collect();
        let mut problems = check_remedy(&remedy.text, &facts, &terms(loaded, &remedy.locale));
        problems.retain(|p| {
            p.code != "unknown-fact" || !remedy.text.get(p.start..p.end).is_some_and(|name| loaded.rejected.contains(name))
        });
        report(loaded, remedy.file, 0, problems, out);
    }
}

/// Articles. What is odd about an imported one is nobody's mistake here.
fn articles(loaded: &Loaded, out: &mut Diagnostics) {
    let ids: BTreeSet<&str> = loaded.base.articles.iter().map(|article| article.id.as_str()).collect();
    let known = |id: &str| ids.contains(id);
    let imported = |article: &&Article| article.source.is_some();
    for article in loaded.base.articles.iter().filter(|article| !imported(article)) {
        let problems = check_article(&article.text, &terms(loaded, &article.locale), &known);
        report(loaded, article.file, article.start, problems, out);
    }
    let articles: Vec<&Article> = loaded.base.articles.iter().filter(imported).collect();
    let checked: Vec<(&Article, Vec<Problem>)> =
        articles.par_iter().map(|article| (*article, check_imported(&article.text, &known))).collect();
    for (article, problems) in checked {
        let mut notes = Diagnostics::default();
        report(loaded, article.file, article.start, problems, &mut notes);
        out.extend(notes.list().iter().cloned().map(|note| Diagnostic { severity: Severity::Note, ..note }));
    }
}

fn terms(loaded: &Loaded, locale: &str) -> Vec<(String, Vec<String>)> {
    let names = loaded.messages.term_names(locale);
    names
        .into_iter()
        .map(|name| (name.to_owned(), loaded.messages.term_cases(locale, name).into_iter().map(str::to_owned).collect()))
        .collect()
}

fn report(loaded: &Loaded, file: FileId, start: usize, problems: Vec<Problem>, out: &mut Diagnostics) {
    let length = loaded.sources.get(file).map_or(0, |source| source.text.len());
    for problem in problems {
        let span = Span::new(file, (start + problem.start).min(length), (start + problem.end).min(length));
        out.push(Diagnostic::error(problem.code, span, problem.message).maybe_help(problem.help));
    }
}
