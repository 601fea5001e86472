//! A file as a document: text, front matter, and the format that reads them.

use std::ops::Range;

use super::encoding::decode;
use super::format::{Draft, FORMATS};
use super::language::bare;
use crate::loader::front_matter::{Entry, entries, split};

/// A file whose front matter is read.
#[derive(Debug)]
pub struct Document {
    /// The whole text.
    pub text: String,
    /// Keys of the front matter.
    pub front: Vec<Entry>,
    /// Where the text begins after it.
    pub body: usize,
    /// What is odd about it.
    pub remarks: Vec<String>,
}

/// Why a file is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The reason, for a person.
    pub reason: String,
}

impl Document {
    /// The first value of the first of these keys that has one.
    #[must_use]
    pub fn value(&self, keys: &[&str]) -> Option<(&str, Range<usize>)> {
        keys.iter().find_map(|key| {
            let entry = self.front.iter().find(|entry| entry.key == *key)?;
            entry.values.first().filter(|value| !value.trim().is_empty()).map(|value| (value.trim(), entry.place.clone()))
        })
    }

    /// All values of a key.
    #[must_use]
    pub fn values(&self, key: &str) -> Vec<String> {
        let entry = self.front.iter().find(|entry| entry.key == key);
        let values = entry.map(|entry| entry.values.as_slice()).unwrap_or_default();
        values.iter().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect()
    }
}

/// Reads a file: the text, and what it says in each of its languages, the translation first. `language` is what is
/// known about its language from elsewhere.
///
/// # Errors
/// Why it is no document.
pub fn read(bytes: &[u8], language: Option<&str>) -> Result<(Document, Vec<Draft>), Refused> {
    let refused = |reason: &str| Refused { reason: reason.to_owned() };
    let (text, encoding) = decode(bytes, language.map(bare)).map_err(refused)?;
    if text.trim().is_empty() {
        return Err(refused("the file is empty"));
    }
    let mut remarks: Vec<String> = encoding.map(|name| format!("it was read as {name}")).into_iter().collect();
    let (front, body) = match split(&text) {
        Some(split) => {
            let (front, problem) = entries(&text, &split);
            remarks.extend(problem.map(|problem| format!("the front matter is no YAML and was read line by line: {problem}")));
            (front, split.body)
        }
        None if text.starts_with("---\n") => return Err(refused("the front matter does not end: there is no second line `---`")),
        None => (Vec::new(), 0),
    };
    let document = Document { text, front, body, remarks };
    let Some(format) = FORMATS.iter().find(|format| format.knows(&document)) else { return Err(refused("no format knows it")) };
    let mut drafts = format.read(&document);
    if drafts.iter().all(|draft| draft.body.text.trim().is_empty()) {
        return Err(refused("there is nothing but front matter"));
    }
    if let Some(first) = drafts.first_mut() {
        first.remarks.splice(0..0, document.remarks.iter().cloned());
    }
    Ok((document, drafts))
}
