//! The documents of the source language, by what translations say about them.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::import::{Draft, Found, LARGEST, bare, language_of, read, tag_in};
use crate::loader::files::read_bounded;

/// Documents of the source language.
#[derive(Debug, Default)]
pub struct Sources {
    /// Languages whose folders are no part of a path.
    known: Vec<String>,
    list: Vec<Source>,
    by_revision: BTreeMap<String, usize>,
    by_path: BTreeMap<String, Vec<usize>>,
    by_anchor: BTreeMap<String, Vec<usize>>,
}

/// A document of the source language.
#[derive(Debug)]
pub(super) struct Source {
    /// Its path.
    pub(super) file: String,
    /// What it says.
    pub(super) draft: Draft,
}

impl Sources {
    /// Reads those of the files that are in the language `source`. One that does not tell its language is of the folder
    /// that it lies in, one of `known`; else it counts when the files were given as sources.
    pub fn read(&mut self, files: &[Found], source: &str, known: &[String], given: bool) {
        let read_one = |found: &Found| {
            let bytes = read_bounded(&found.path, LARGEST).ok()?;
            let (_, mut drafts) = read(&bytes, Some(source)).ok()?;
            let draft = drafts.drain(..).next()?;
            let tag = draft.locale.clone().or_else(|| language_of(found, known));
            let is_source = tag.as_deref().map_or(given, |tag| bare(tag) == source);
            is_source.then(|| (found.name.clone(), Source { file: found.path.display().to_string(), draft }))
        };
        self.known = known.to_vec();
        for (name, read) in files.par_iter().filter_map(read_one).collect::<Vec<_>>() {
            self.add(&name, read);
        }
    }

    fn add(&mut self, name: &str, source: Source) {
        let index = self.list.len();
        if let Some(revision) = &source.draft.revision {
            self.by_revision.entry(revision.clone()).or_insert(index);
        }
        if let Some(anchor) = &source.draft.anchor {
            self.by_anchor.entry(anchor.clone()).or_default().push(index);
        }
        self.by_path.entry(key(name, &self.known)).or_default().push(index);
        self.list.push(source);
    }

    /// The source of the very revision that a translation was made from.
    pub(super) fn exact(&self, draft: &Draft) -> Option<&Source> {
        let index = self.by_revision.get(draft.revision.as_ref()?)?;
        self.list.get(*index)
    }

    /// Another revision of the source of a translation: of the same path, or with the same anchor and an id in common.
    pub(super) fn nearest(&self, name: &str, draft: &Draft) -> Option<&Source> {
        let all =
            |found: Option<&Vec<usize>>| found.into_iter().flatten().filter_map(|index| self.list.get(*index)).collect::<Vec<_>>();
        let anchored = all(draft.anchor.as_ref().and_then(|anchor| self.by_anchor.get(anchor)));
        let shares = |source: &Source| draft.ids.is_empty() || draft.ids.iter().any(|id| source.draft.ids.contains(id));
        let by_anchor = anchored.iter().find(|source| shares(source)).copied();
        let by_path = || match all(self.by_path.get(&key(name, &self.known))).as_slice() {
            [one] => Some(*one),
            _ => None,
        };
        by_anchor.or_else(by_path)
    }
}

/// The name of a file without the folder of its language, and without its ending.
fn key(name: &str, known: &[String]) -> String {
    let (_, rest) = tag_in(name, known);
    let small = rest.to_lowercase();
    small.rsplit_once('.').map_or(small.clone(), |(stem, _)| stem.to_owned())
}
