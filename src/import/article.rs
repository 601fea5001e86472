//! The file of an article.

use std::fmt::Write;

use super::format::Draft;
use crate::loader::imports::quoted;

/// What is known about an article beyond its draft.
#[derive(Debug)]
pub(super) struct About<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) source: &'a str,
    pub(super) licence: Option<&'a str>,
    pub(super) attribution: Option<&'a str>,
}

/// The file: front matter and Markdown.
pub(super) fn file(about: &About<'_>, draft: &Draft, body: &str) -> String {
    let mut out = String::with_capacity(body.len() + 512);
    let other = draft.title.as_ref().map(|(title, _)| title.as_str()).filter(|title| *title != about.title);
    let updated = draft.updated.map(|day| day.to_string());
    let keys = [
        ("id", Some(about.id)),
        ("title", Some(about.title)),
        ("other_title", other),
        ("updated", updated.as_deref()),
        ("licence", draft.licence.as_deref().or(about.licence)),
        ("attribution", about.attribution),
        ("source", Some(about.source)),
        ("revision", draft.revision.as_deref()),
        ("origin", draft.origin.map(crate::model::Hand::as_str)),
    ];
    out.push_str("---\n");
    for (key, value) in keys {
        // A date is no text.
        let value = value.map(|value| if key == "updated" { value.to_owned() } else { quoted(value) });
        if let Some(value) = value {
            let _ = writeln!(out, "{key}: {value}");
        }
    }
    out.push_str("---\n");
    if !body.is_empty() {
        out.push('\n');
        out.push_str(body);
    }
    out
}

/// Licences that are known by what their texts say, each with all of the phrases that tell it.
const LICENCES: [(&str, &[&str]); 6] = [
    ("CC-BY-SA-4.0", &["attribution-sharealike 4.0 international"]),
    ("CC-BY-NC-4.0", &["attribution-noncommercial 4.0 international"]),
    ("CC-BY-4.0", &["attribution 4.0 international"]),
    ("CC0-1.0", &["cc0 1.0 universal"]),
    ("Apache-2.0", &["apache license", "version 2.0"]),
    ("MIT", &["permission is hereby granted, free of charge"]),
];

/// The SPDX name of a licence by its text.
#[must_use]
pub(super) fn licence_of(text: &str) -> Option<&'static str> {
    let small = text.to_lowercase();
    LICENCES.iter().find(|(_, phrases)| phrases.iter().all(|phrase| small.contains(phrase))).map(|(name, _)| *name)
}
