//! What is there: the documents of the import, and what earlier imports left in the knowledge base.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::LARGEST;
use super::document::read;
use super::format::Draft;
use super::join::Clue;
use super::language::{bare, language_of, tag_in};
use super::plan::{AT_A_TIME, Options};
use super::report::{Remark, Summary};
use super::walk::{Found, Walked};
use crate::loader::files::{Error, Files, read_bounded};
use crate::loader::imports::{self, Import};
use crate::model::{Article, KnowledgeBase};

/// A document of the import, or an article that the knowledge base has from an earlier one.
pub(super) struct Entry {
    pub(super) clue: Clue,
    /// The file; `None` for an article that is only there already.
    pub(super) found: Option<Found>,
    /// Which of the languages of the file.
    pub(super) part: usize,
    /// Name of the document, as it is written into the article.
    pub(super) name: String,
}

/// What was imported before, by locale and id.
pub(super) type Ledgers = BTreeMap<String, BTreeMap<String, Import>>;

pub(super) fn ledgers(base: &KnowledgeBase, files: &dyn Files) -> Result<Ledgers, Error> {
    let mut out = Ledgers::new();
    for locale in &base.locales {
        let path = format!("locales/{}/imports.yaml", locale.id);
        let Ok(bytes) = files.read(&path) else { continue };
        let text = String::from_utf8_lossy(&bytes);
        let ledger = imports::parse(&path, &text).map_err(|message| Error::Io { path, message })?;
        out.insert(locale.id.clone(), ledger);
    }
    Ok(out)
}

pub(super) fn existing(base: &KnowledgeBase, ledgers: &Ledgers) -> Vec<Entry> {
    let all = ledgers.iter().flat_map(|(locale, ledger)| ledger.iter().map(move |(id, import)| (locale, id, import)));
    let entry = |(locale, id, import): (&String, &String, &Import)| Entry {
        clue: Clue {
            locale: locale.clone(),
            path: import.source.to_lowercase(),
            anchor: import.anchor.clone(),
            ids: import.ids.clone(),
            revision: None,
            existing: Some(id.clone()),
        },
        found: None,
        part: 0,
        name: import.source.clone(),
    };
    let known = |article: &&Article| ledgers.get(&article.locale).is_some_and(|ledger| ledger.contains_key(&article.id));
    // Imported, but nobody knows what exactly.
    let others = base.articles.iter().filter(|article| !known(article)).filter_map(|article| {
        let import = Import { source: article.source.clone()?, ..Import::default() };
        Some(entry((&article.locale, &article.id, &import)))
    });
    all.map(entry).chain(others).collect()
}

/// Reads all documents for what is known about them; their texts are not kept.
pub(super) fn survey(
    walked: &Walked,
    known: &[String],
    options: &Options,
    progress: &(dyn Fn(usize, usize) + Sync),
    entries: &mut Vec<Entry>,
    summary: &mut Summary,
) {
    for chunk in walked.found.chunks(AT_A_TIME) {
        let read: Vec<_> = chunk.par_iter().map(|found| (found, survey_one(found, known, options))).collect();
        for (found, outcome) in read {
            let file = found.path.display().to_string();
            match outcome {
                Ok((of_file, remarks)) => {
                    entries.extend(of_file);
                    summary.remarks.extend(remarks.into_iter().map(|message| Remark { file: file.clone(), message }));
                }
                Err(message) => summary.refused.push(Remark { file, message }),
            }
        }
        progress(
            chunk.last().map_or(0, |last| walked.found.partition_point(|found| found.path <= last.path)),
            walked.found.len() * 2,
        );
    }
}

fn survey_one(found: &Found, known: &[String], options: &Options) -> Result<(Vec<Entry>, Vec<String>), String> {
    let name = tag_in(&found.name, known).1;
    let hint = language_of(found, known).or(options.language.clone());
    let drafts = drafts(found, hint.as_deref())?;
    let mut entries = Vec::new();
    let mut remarks = Vec::new();
    for (part, draft) in drafts.into_iter().enumerate() {
        let tag = draft.locale.as_ref().or(hint.as_ref());
        let tag = tag.ok_or("it does not tell its language: say it with `--lang`, or put it into a folder such as `sl-SI`")?;
        let locale = [tag.as_str(), bare(tag)].into_iter().find(|tag| known.iter().any(|k| k == tag));
        let locale = locale.ok_or_else(|| format!("the knowledge base has no language `{}`: add it to nasvet.yaml", bare(tag)))?;
        remarks.extend(draft.remarks.iter().cloned());
        let clue = Clue {
            locale: locale.to_owned(),
            path: name.to_lowercase(),
            anchor: draft.anchor,
            ids: draft.ids,
            revision: draft.revision,
            existing: None,
        };
        entries.push(Entry { clue, found: Some(found.clone()), part, name: name.clone() });
    }
    Ok((entries, remarks))
}

pub(super) fn drafts(found: &Found, hint: Option<&str>) -> Result<Vec<Draft>, String> {
    let bytes = read_bounded(&found.path, LARGEST)?;
    read(&bytes, hint).map(|(_, drafts)| drafts).map_err(|refused| refused.reason)
}
