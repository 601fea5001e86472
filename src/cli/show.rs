//! `nasvet show`

use std::path::Path;

use nasvet::answer::{article, html_page, text};
use nasvet::diag::did_you_mean;

use crate::diagnose::{locale, width};
use crate::document_args::{Show, TextFormat};
use crate::output::{Exit, Failure, Output};
use crate::source;

pub(crate) fn run(verb: &Show, kb: Option<&Path>, output: &Output) -> Result<Exit, Failure> {
    let loaded = source::open(kb)?;
    let locale = locale(verb.lang.as_deref(), &loaded)?;
    let id = verb.id.strip_suffix(".md").unwrap_or(&verb.id);
    let page = article(&loaded.base, &loaded.messages, &loaded.sources, id, &locale).ok_or_else(|| {
        let help = did_you_mean(id, loaded.base.articles.iter().map(|article| article.id.as_str()));
        Failure::usage(format!("there is no article `{id}`{}", help.map(|help| format!(": {help}")).unwrap_or_default()))
    })?;
    let page = page.map_err(|problem| Failure {
        message: format!("the article `{id}` cannot be shown: {problem}; `nasvet check` tells the place"),
        exit: Exit::InvalidBase,
    })?;
    output.result(&match verb.format {
        TextFormat::Markdown => page.markdown,
        TextFormat::Html => html_page(&page.markdown, &page.title, &page.locale),
        TextFormat::Text => text(&page.markdown, width()),
    })?;
    Ok(Exit::Fine)
}
