//! `nasvet new`

use std::path::Path;

use nasvet::diag::did_you_mean;
use nasvet::draft::draft_topic;
use nasvet::loader::files::replace;
use nasvet::loader::load;

use crate::document_args::{New, NewTopic};
use crate::output::{Exit, Failure, Output};
use crate::source;

pub(crate) fn run(verb: &New, kb: Option<&Path>, output: &Output) -> Result<Exit, Failure> {
    match verb {
        New::Topic(topic) => topic_from_article(topic, kb, output),
    }
}

fn topic_from_article(verb: &NewTopic, kb: Option<&Path>, output: &Output) -> Result<Exit, Failure> {
    let disk = source::disk(kb)?;
    let disk = disk.ok_or_else(|| Failure::usage("a topic is written into a knowledge base on disk: say which with `--kb`"))?;
    let loaded = load(&disk)?;
    let article = verb.from_article.strip_suffix(".md").unwrap_or(&verb.from_article);
    let topic = verb.topic.clone().unwrap_or_else(|| article.to_lowercase().replace(['.', '_'], "-"));
    if !topic.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') || topic.is_empty() {
        return Err(Failure::usage(format!("`{topic}` is no id of a topic: small letters, digits and hyphens; say another one")));
    }
    let draft = draft_topic(&loaded.base, article, &topic).ok_or_else(|| {
        let help = did_you_mean(article, loaded.base.articles.iter().map(|article| article.id.as_str()));
        Failure::usage(format!("there is no article `{article}`{}", help.map(|help| format!(": {help}")).unwrap_or_default()))
    })?;
    let root = disk.root();
    if let Some(there) = draft.files.keys().find(|path| root.join(path).exists()) {
        return Err(Failure::usage(format!("`{there}` is there already: say another id for the topic")));
    }
    // Rules come last: a topic is there once its rules are.
    for (path, text) in &draft.files {
        let full = root.join(path);
        if let Some(folder) = full.parent() {
            std::fs::create_dir_all(folder).map_err(|error| Failure::usage(format!("`{}`: {error}", folder.display())))?;
        }
        replace(&full, text)?;
    }
    let (diagnoses, facts, links) = draft.counts;
    let mut message = format!(
        "topic `{topic}`: {diagnoses} diagnoses, {facts} facts, {links} links, {} files; `nasvet check` lists what there is to decide",
        draft.files.len()
    );
    if !draft.incomplete.is_empty() {
        message.push_str(&format!("\nparts of the article have no counterpart in: {}", draft.incomplete.join(", ")));
    }
    output.message(&message);
    Ok(Exit::Fine)
}
