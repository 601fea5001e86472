//! Markdown with front matter or without.

use super::document::Document;
use super::format::{Draft, Format};
use super::placed::Placed;
use crate::model::Hand;

/// Any other Markdown.
#[derive(Debug)]
pub(super) struct PlainMarkdown;

impl Format for PlainMarkdown {
    fn knows(&self, _: &Document) -> bool {
        true
    }

    fn read(&self, document: &Document) -> Vec<Draft> {
        let value = |keys: &[&str]| document.value(keys).map(|(value, _)| value.to_owned());
        vec![Draft {
            locale: value(&["locale", "lang", "language"]),
            title: document.value(&["title"]).map(|(title, place)| (title.to_owned(), place)),
            body: Placed::whole(document.text.get(document.body..).unwrap_or(""), document.body),
            anchor: anchor(&document.text, document.body),
            ids: value(&["id"]).into_iter().collect(),
            revision: value(&["revision"]),
            origin: value(&["origin"]).and_then(|word| Hand::of(&word)),
            updated: value(&["updated", "date", "lastmod"]).and_then(|day| day.get(..10).unwrap_or(&day).parse().ok()),
            licence: value(&["licence", "license"]),
            site: None,
            remarks: Vec::new(),
        }]
    }
}

/// The anchor that stands in the first heading, as in `# <a name="x"></a>Title`.
pub(super) fn anchor(text: &str, body: usize) -> Option<String> {
    let line = text.get(body..)?.lines().find(|line| line.starts_with('#'))?;
    let rest = line.split_once("<a name=\"").or_else(|| line.split_once("<a id=\""))?.1;
    rest.split_once('"').map(|(name, _)| name.to_owned()).filter(|name| !name.is_empty())
}
