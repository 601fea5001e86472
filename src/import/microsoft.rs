//! The format of Microsoft's documentation: front matter with `ms.*`, headings with `<a name>`, and pages that hold
//! two languages in spans.

use super::document::Document;
use super::format::{Draft, Format};
use super::{markdown, spans};
use crate::model::{Date, Hand};

/// Where the documentation is published.
const SITE: &str = "https://learn.microsoft.com";

/// Microsoft's documentation.
#[derive(Debug)]
pub(super) struct MicrosoftDocs;

impl Format for MicrosoftDocs {
    fn knows(&self, document: &Document) -> bool {
        document.front.iter().any(|entry| entry.key.starts_with("ms.")) || spans::is_bilingual(&document.text)
    }

    fn read(&self, document: &Document) -> Vec<Draft> {
        let value = |key: &str| document.value(&[key]).map(|(value, _)| value.to_owned());
        let split = spans::split(&document.text, document.body);
        let mut ids = document.values("ms.custom");
        ids.extend(value("ms.assetid"));
        let translation = Draft {
            locale: value("ms.contentlocale"),
            title: document.value(&["title"]).map(|(title, place)| (title.to_owned(), place)),
            anchor: markdown::anchor(&document.text, document.body),
            ids,
            revision: value("ms.openlocfilehash"),
            origin: match value("ms.translationtype").as_deref() {
                Some("MT") => Some(Hand::Machine),
                Some("HT") => Some(Hand::Human),
                _ => None,
            },
            updated: value("ms.lasthandoff").or(value("ms.date")).and_then(|day| date(&day)),
            licence: value("license"),
            site: Some(SITE),
            remarks: split.remarks,
            body: split.target,
        };
        let source = split.source.map(|body| Draft {
            locale: Some("en-US".to_owned()),
            title: None,
            origin: None,
            remarks: Vec::new(),
            body,
            ..translation.clone()
        });
        std::iter::once(translation).chain(source).collect()
    }
}

/// Month, day and year, as in `08/05/2021`.
fn date(day: &str) -> Option<Date> {
    let parts: Vec<&str> = day.split('/').collect();
    let [month, day, year] = parts.as_slice() else { return day.parse().ok() };
    format!("{year}-{month:0>2}-{day:0>2}").parse().ok()
}
