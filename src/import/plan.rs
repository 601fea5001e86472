//! What an import writes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use rayon::prelude::*;

use super::article::{About, file};
use super::format::Draft;
use super::join::{Clue, Group, join};
use super::language::language_of;
use super::merge::{Merged, merge, revision};
use super::normalize::normalize;
use super::report::{Join, Joined, Outcome, Remark, Summary};
use super::survey::{Entry, Ledgers, drafts, existing, ledgers, survey};
use super::walk::{Walked, find};
use crate::loader::files::{Error, Files};
use crate::loader::imports::{self, Import};
use crate::model::{Article, KnowledgeBase};

/// Articles that are worked on at a time: what bounds the memory.
pub(super) const AT_A_TIME: usize = 512;

/// What wins where an author and the source changed the same lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Conflicts {
    /// The author's lines stay, and the import tells them each time.
    #[default]
    Tell,
    /// The author's lines stay, and that is settled.
    Ours,
    /// The source's lines.
    Theirs,
}

/// How to import.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Language of documents that do not tell theirs.
    pub language: Option<String>,
    /// Licence of documents that do not tell theirs and have no file `LICENSE`.
    pub licence: Option<String>,
    /// Whom the licence asks to name.
    pub attribution: Option<String>,
    /// What wins.
    pub conflicts: Conflicts,
    /// Languages that the knowledge base does not have and may get.
    pub addable: Vec<String>,
}

/// A place that an import writes into.
pub type Write<'a> = &'a mut dyn FnMut(&str, &str) -> Result<(), Error>;

/// What is planned for one text.
struct Text {
    path: String,
    id: String,
    locale: String,
    outcome: Outcome,
    /// The new text, where it is to be written.
    write: Option<String>,
    import: Import,
    conflict: Option<String>,
}

/// Imports documents into a knowledge base whose files are `files`: calls `write` with the path and the text of each
/// file that changes. `progress` is told how many of how many documents are done.
///
/// # Errors
/// When the knowledge base cannot be read, or `write` says so. What is wrong with documents is in the summary.
pub fn import(
    base: &KnowledgeBase,
    files: &(dyn Files + Sync),
    places: &[PathBuf],
    options: &Options,
    progress: &(dyn Fn(usize, usize) + Sync),
    write: Write<'_>,
) -> Result<Summary, Error> {
    let walked = find(places);
    let mut summary =
        Summary { schema_version: 1, documents: walked.found.len(), other_files: walked.others, ..Summary::default() };
    summary.refused.extend(walked.unreadable.iter().map(|(file, message)| Remark { file: file.clone(), message: message.clone() }));
    let known: Vec<String> = base.locales.iter().map(|l| l.id.clone()).chain(options.addable.iter().cloned()).collect();
    let mut ledgers = ledgers(base, files)?;
    let mut entries = existing(base, &ledgers);
    survey(&walked, &known, options, progress, &mut entries, &mut summary);

    let clues: Vec<Clue> = entries.iter().map(|entry| entry.clue.clone()).collect();
    let (groups, doubled) = join(&clues);
    for entry in doubled.iter().filter_map(|index| entries.get(*index)) {
        let file = entry.found.as_ref().map(|found| found.path.display().to_string()).unwrap_or_default();
        summary
            .refused
            .push(Remark { file, message: format!("another document has the same path and language {}", entry.clue.locale) });
    }
    let articles = base.articles.iter().map(|article| ((article.locale.as_str(), article.id.as_str()), article)).collect();
    let planning = Planning { base, files, options, known: &known, walked: &walked, entries: &entries, articles };
    let ids = planning.ids(&groups, &mut summary);
    let targets = planning.targets(&groups, &ids);
    let work: Vec<(&Group, &String)> = groups.iter().zip(&ids).filter(|(group, _)| planning.has_new(group)).collect();
    let mut done = 0;
    for chunk in work.chunks(AT_A_TIME) {
        let planned: Vec<Vec<Text>> = chunk.par_iter().map(|(group, id)| planning.texts(group, id, &targets, &ledgers)).collect();
        for ((group, id), texts) in chunk.iter().zip(planned) {
            let mut joined = Joined {
                id: (*id).clone(),
                join: group.join.unwrap_or(Join::Alone),
                because: group.because.clone(),
                locales: BTreeMap::new(),
                documents: BTreeMap::new(),
            };
            for text in texts {
                if let Some(written) = &text.write {
                    write(&text.path, written)?;
                }
                *summary.outcomes.entry(text.outcome).or_default() += 1;
                summary.conflicts.extend(text.conflict.map(|message| Remark { file: text.path, message }));
                joined.locales.insert(text.locale.clone(), text.outcome);
                joined.documents.insert(text.locale.clone(), text.import.source.clone());
                ledgers.entry(text.locale).or_default().insert(text.id, text.import);
            }
            if !joined.locales.is_empty() {
                *summary.joins.entry(joined.join).or_default() += 1;
                summary.articles.push(joined);
            }
        }
        done += chunk.len();
        progress(walked.found.len() + done * walked.found.len() / work.len().max(1), walked.found.len() * 2);
    }
    for (locale, ledger) in &ledgers {
        let path = format!("locales/{locale}/imports.yaml");
        let text = imports::to_yaml(ledger);
        if !ledger.is_empty() && files.read(&path).ok().as_deref() != Some(text.as_bytes()) {
            write(&path, &text)?;
        }
    }
    let has = |locale: &String| base.locales.iter().any(|known| known.id == *locale);
    summary.added_locales =
        ledgers.iter().filter(|(locale, ledger)| !ledger.is_empty() && !has(locale)).map(|(l, _)| l.clone()).collect();
    summary.articles.sort_by(|a, b| a.id.cmp(&b.id));
    summary.refused.sort();
    summary.remarks.sort();
    Ok(summary)
}

struct Planning<'a> {
    base: &'a KnowledgeBase,
    files: &'a (dyn Files + Sync),
    options: &'a Options,
    known: &'a [String],
    walked: &'a Walked,
    entries: &'a [Entry],
    /// Articles of the knowledge base, by language and id.
    articles: BTreeMap<(&'a str, &'a str), &'a Article>,
}

impl Planning<'_> {
    fn of<'a>(&'a self, group: &'a Group) -> impl Iterator<Item = &'a Entry> {
        group.members.iter().filter_map(|member| self.entries.get(*member))
    }

    fn has_new(&self, group: &Group) -> bool {
        self.of(group).any(|entry| entry.found.is_some())
    }

    /// The id of each group: what the knowledge base knows it by, else the name of its files, else its anchor.
    fn ids(&self, groups: &[Group], summary: &mut Summary) -> Vec<String> {
        let mut taken: BTreeSet<String> = self.base.articles.iter().map(|article| article.id.to_lowercase()).collect();
        taken.extend(self.entries.iter().filter_map(|entry| entry.clue.existing.as_ref()).map(|id| id.to_lowercase()));
        // Of two with the same name the one in the upper folder gets it.
        let depth = |group: &Group| self.of(group).map(|entry| entry.name.matches('/').count()).min();
        let mut order: Vec<usize> = (0..groups.len()).collect();
        order.sort_by_key(|index| groups.get(*index).and_then(depth));
        let mut ids = vec![String::new(); groups.len()];
        for index in order {
            let Some(group) = groups.get(index) else { continue };
            let existing = self.of(group).find_map(|entry| entry.clue.existing.clone());
            let id = existing.unwrap_or_else(|| {
                let wanted = self.name(group);
                let folder = self.of(group).next().and_then(|entry| entry.name.rsplit('/').nth(1)).unwrap_or("");
                let longer = slug(&format!("{folder}-{wanted}"));
                let numbered = (2..).map(|number| format!("{wanted}-{number}"));
                let free = [wanted.clone(), longer].into_iter().chain(numbered).find(|id| taken.insert(id.to_lowercase()));
                let id = free.unwrap_or_else(|| wanted.clone());
                if id != wanted {
                    let file = self.of(group).next().map(|entry| entry.name.clone()).unwrap_or_default();
                    summary.remarks.push(Remark { file, message: format!("the id `{wanted}` is taken; the article is `{id}`") });
                }
                id
            });
            if let Some(slot) = ids.get_mut(index) {
                *slot = id;
            }
        }
        ids
    }

    fn name(&self, group: &Group) -> String {
        let stem = |entry: &Entry| {
            let file = entry.name.rsplit('/').next().unwrap_or("");
            slug(file.rsplit_once('.').map_or(file, |(stem, _)| stem))
        };
        let source = self.of(group).find(|entry| entry.clue.locale == self.base.source_locale).or_else(|| self.of(group).next());
        let Some(source) = source else { return "article".to_owned() };
        let own = stem(source);
        let same = self.of(group).all(|entry| stem(entry).eq_ignore_ascii_case(&own));
        let anchor = source.clue.anchor.as_deref().map(slug).filter(|_| !same);
        anchor.unwrap_or(own)
    }

    /// Ids of articles by the paths of their documents, for links between them.
    fn targets<'a>(&'a self, groups: &'a [Group], ids: &'a [String]) -> BTreeMap<&'a str, &'a str> {
        let pairs = groups.iter().zip(ids).flat_map(|(group, id)| self.of(group).map(move |entry| (entry, id)));
        pairs.map(|(entry, id)| (entry.clue.path.as_str(), id.as_str())).collect()
    }

    /// What is planned for each language of an article.
    fn texts(&self, group: &Group, id: &str, targets: &BTreeMap<&str, &str>, ledgers: &Ledgers) -> Vec<Text> {
        let mut drafts_of: BTreeMap<PathBuf, Vec<Draft>> = BTreeMap::new();
        let mut out = Vec::new();
        for entry in self.of(group) {
            let Some(found) = &entry.found else { continue };
            let hint = language_of(found, self.known).or(self.options.language.clone());
            let drafts = drafts_of.entry(found.path.clone()).or_insert_with(|| drafts(found, hint.as_deref()).unwrap_or_default());
            let Some(draft) = drafts.get(entry.part) else { continue };
            out.push(self.text(entry, draft, id, targets, ledgers));
        }
        out
    }

    fn text(&self, entry: &Entry, draft: &Draft, id: &str, targets: &BTreeMap<&str, &str>, ledgers: &Ledgers) -> Text {
        let locale = &entry.clue.locale;
        let normal = normalize(&draft.body.text, &|target| link(target, &entry.clue.path, draft.site, targets));
        let fallback = draft.title.as_ref().map(|(title, _)| title.clone());
        let title = normal.title.or(fallback).unwrap_or_else(|| id.to_owned());
        let licence = entry.found.as_ref().and_then(|found| self.walked.licence(found));
        // What was said at an earlier import holds until something else is said.
        let known = self.articles.get(&(locale.as_str(), id)).copied();
        let about = About {
            id,
            title: &title,
            source: &entry.name,
            licence: self.options.licence.as_deref().or(licence).or(known.and_then(|known| known.licence.as_deref())),
            attribution: self.options.attribution.as_deref().or(known.and_then(|known| known.attribution.as_deref())),
        };
        let theirs = file(&about, draft, &normal.body);
        let path = format!("locales/{locale}/articles/{id}.md");
        let before = ledgers.get(locale).and_then(|ledger| ledger.get(id));
        let lines = revision(&theirs);
        let import = |lines| Import { source: entry.name.clone(), anchor: draft.anchor.clone(), ids: draft.ids.clone(), lines };
        let ours = self.files.read(&path).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        let take = self.options.conflicts == Conflicts::Theirs;
        let text = |outcome, write, lines, conflict| Text {
            path: path.clone(),
            id: id.to_owned(),
            locale: locale.clone(),
            outcome,
            write,
            import: import(lines),
            conflict,
        };
        match (ours, before) {
            (None, None) => text(Outcome::New, Some(theirs), lines, None),
            (None, Some(_)) => text(Outcome::Deleted, None, lines, None),
            (Some(ours), _) if ours == theirs => text(Outcome::Unchanged, None, lines, None),
            (Some(ours), before) => {
                let base = before.map(|before| before.lines.clone()).unwrap_or_default();
                match merge(&base, &ours, &theirs, take) {
                    Merged::Theirs => text(Outcome::Updated, Some(theirs), lines, None),
                    Merged::Ours => text(Outcome::Kept, None, lines, None),
                    Merged::Both(merged) => text(Outcome::Merged, Some(merged), lines, None),
                    Merged::Conflict(merged, _) if self.options.conflicts == Conflicts::Ours => {
                        text(Outcome::Kept, Some(merged), lines, None)
                    }
                    // The author's text stays whole, and so does what is known of the last import.
                    Merged::Conflict(_, ranges) => {
                        let shown: Vec<String> = ranges.iter().take(5).map(|range| (range.start + 1).to_string()).collect();
                        let message = format!("the author and the source changed the same lines, near {}", shown.join(", "));
                        text(Outcome::Conflict, None, base, Some(message))
                    }
                }
            }
        }
    }
}

/// Where a link of a document leads in the knowledge base: to another article, or to the site of the publisher.
fn link(target: &str, path: &str, site: Option<&str>, targets: &BTreeMap<&str, &str>) -> Option<String> {
    if target.contains("://") || target.starts_with(['#', '?']) || target.starts_with("mailto:") {
        return None;
    }
    let (file, anchor) = target.split_once('#').map_or((target, String::new()), |(file, anchor)| (file, format!("#{anchor}")));
    let small = file.split('?').next().unwrap_or(file).to_lowercase();
    let mut parts: Vec<&str> = if small.starts_with('/') { Vec::new() } else { path.split('/').rev().skip(1).collect() };
    if !small.starts_with('/') {
        parts.reverse();
    }
    for part in small.split('/').filter(|part| !part.is_empty()) {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let whole = parts.join("/");
    let id = targets.get(whole.as_str()).or_else(|| targets.get(format!("{whole}.md").as_str()));
    match id {
        Some(id) => Some(format!("{id}.md{anchor}")),
        None => site.filter(|_| file.starts_with('/') && !file.starts_with("//")).map(|site| format!("{site}{target}")),
    }
}

/// A name as an id: nothing in it that means something in a path.
fn slug(name: &str) -> String {
    /// Longest id, in letters.
    const LONGEST: usize = 120;
    let plain: String = name.chars().map(|c| if c.is_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '-' }).collect();
    let short: String = plain.trim_matches(['.', '-']).chars().take(LONGEST).collect();
    if short.is_empty() { "article".to_owned() } else { short }
}
