//! Which documents are the same article in several languages.

use std::collections::{BTreeMap, BTreeSet};

use super::report::Join;

/// What is known of a document when it is joined.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Clue {
    /// Its language.
    pub(super) locale: String,
    /// Its path below the folder of its language, in lower case.
    pub(super) path: String,
    /// Anchor of its first heading.
    pub(super) anchor: Option<String>,
    /// Ids at its publisher.
    pub(super) ids: Vec<String>,
    /// Revision of its source text.
    pub(super) revision: Option<String>,
    /// The id of the article that it is in the knowledge base.
    pub(super) existing: Option<String>,
}

/// Documents that are one article.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Group {
    /// Numbers of the documents, one for each language.
    pub(super) members: Vec<usize>,
    /// How sure it is.
    pub(super) join: Option<Join>,
    /// What it rests on, for a person.
    pub(super) because: Vec<String>,
}

/// Words of an anchor from which on it says something by itself.
const TELLING: usize = 4;

/// Joins documents: by path first, then what is left by revision, and by heading anchor and ids. Gives the groups, and
/// the documents whose language was taken already in the group of their path.
#[must_use]
pub(super) fn join(clues: &[Clue]) -> (Vec<Group>, Vec<usize>) {
    let mut by_path: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut doubled = Vec::new();
    for (index, clue) in clues.iter().enumerate() {
        let group = by_path.entry(&clue.path).or_default();
        // What the knowledge base has already comes first and is what a document of the same path renews.
        let taken = group.iter().any(|other| clues.get(*other).is_some_and(|o| o.locale == clue.locale && o.existing.is_none()));
        if taken && clue.existing.is_none() {
            doubled.push(index);
        } else {
            group.push(index);
        }
    }
    let mut groups: Vec<Group> = by_path.into_values().map(|members| Group { members, ..Group::default() }).collect();
    by_evidence(clues, &mut groups);
    for group in groups.iter_mut().filter(|group| group.join.is_none()) {
        judge(clues, group);
    }
    (groups, doubled)
}

fn of<'a>(clues: &'a [Clue], group: &'a Group) -> impl Iterator<Item = &'a Clue> {
    group.members.iter().filter_map(|member| clues.get(*member))
}

fn locales<'a>(clues: &'a [Clue], group: &'a Group) -> BTreeSet<&'a str> {
    of(clues, group).map(|clue| clue.locale.as_str()).collect()
}

/// Joins groups of different paths that the same evidence names.
fn by_evidence(clues: &[Clue], groups: &mut Vec<Group>) {
    let mut by_key: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, group) in groups.iter().enumerate() {
        let mut keys = BTreeSet::new();
        for clue in of(clues, group) {
            keys.extend(clue.revision.iter().map(|revision| format!("revision {revision}")));
            let Some(anchor) = &clue.anchor else { continue };
            keys.extend(clue.ids.iter().map(|id| format!("anchor {anchor} and id {id}")));
            if clue.ids.is_empty() && anchor.split('-').count() >= TELLING {
                keys.insert(format!("anchor {anchor}"));
            }
        }
        keys.into_iter().for_each(|key| by_key.entry(key).or_default().push(index));
    }
    // Into which group each one goes.
    let mut into: Vec<usize> = (0..groups.len()).collect();
    for (key, found) in by_key.iter().filter(|(_, found)| found.len() > 1) {
        let roots: BTreeSet<usize> = found.iter().map(|index| root(&into, *index)).collect();
        let Some(first) = roots.first().copied().filter(|_| roots.len() > 1) else { continue };
        let mut taken: BTreeSet<&str> = BTreeSet::new();
        let all: Vec<&str> = roots.iter().filter_map(|index| groups.get(*index)).flat_map(|group| locales(clues, group)).collect();
        if all.iter().all(|locale| taken.insert(*locale)) {
            for other in roots.iter().skip(1) {
                let moved = groups.get_mut(*other).map(std::mem::take).unwrap_or_default();
                if let Some(slot) = into.get_mut(*other) {
                    *slot = first;
                }
                if let Some(group) = groups.get_mut(first) {
                    group.members.extend(moved.members);
                    group.join = Some(Join::Probable);
                    group.because.extend(moved.because);
                    let reason = format!("the same {key}");
                    if !group.because.contains(&reason) {
                        group.because.push(reason);
                    }
                }
            }
        } else {
            for index in roots {
                // Joined by path in several languages they are what they are.
                if let Some(group) = groups.get_mut(index).filter(|group| locales(clues, group).len() == 1) {
                    group.join = Some(Join::Ambiguous);
                    group.because.push(format!("several documents of one language have the same {key}"));
                }
            }
        }
    }
    groups.retain(|group| !group.members.is_empty());
}

fn root(into: &[usize], index: usize) -> usize {
    let mut at = index;
    while let Some(next) = into.get(at).copied().filter(|next| *next != at) {
        at = next;
    }
    at
}

/// How sure it is that documents of one path are one article.
fn judge(clues: &[Clue], group: &mut Group) {
    if locales(clues, group).len() < 2 {
        group.join = Some(Join::Alone);
        return;
    }
    let members: Vec<&Clue> = group.members.iter().filter_map(|member| clues.get(*member)).collect();
    let agree = |a: &Clue, b: &Clue| {
        let anchor = a.anchor.is_some() && a.anchor == b.anchor;
        let ids = a.ids.iter().any(|id| b.ids.contains(id));
        let revision = a.revision.is_some() && a.revision == b.revision;
        anchor || ids || revision
    };
    let silent = |clue: &Clue| clue.anchor.is_none() && clue.ids.is_empty() && clue.revision.is_none();
    // Each one has to agree with another.
    let alone = |one: &Clue| !members.iter().any(|other| !std::ptr::eq(*other, one) && agree(one, other));
    let odd: Vec<&str> = members.iter().filter(|clue| alone(clue)).map(|clue| clue.locale.as_str()).collect();
    if odd.is_empty() {
        group.join = Some(Join::Sure);
        group.because.push("the same path, and anchor, id or revision".to_owned());
    } else {
        group.join = Some(Join::Probable);
        let what = if members.iter().any(|clue| silent(clue)) { "nothing else to go by" } else { "but nothing else in common" };
        group.because.push(format!("the same path, {what}: {}", odd.join(", ")));
    }
}
