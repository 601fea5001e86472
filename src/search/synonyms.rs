//! Synonyms: words and short phrases that content authors declare to mean the same.
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

use super::{Language, text};

/// A group as its author wrote it: who says one of `said` may mean any of `means`.
#[derive(Debug, Clone, Default)]
pub struct Group {
    /// What people say.
    pub said: Vec<String>,
    /// What it means; for words that all mean the same, the same list.
    pub means: Vec<String>,
}

/// All groups of an index, ready to be looked up by what a query says.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Synonyms {
    members: Vec<Member>,
    /// Members by the key of their first word.
    by_key: HashMap<String, Vec<usize>>,
}

/// One thing that may be said.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Member {
    /// Keys ([`key`]) of its words.
    keys: Vec<String>,
    /// The other members of its group: their words, folded.
    means: Vec<Vec<String>>,
}

/// Words that may stand between the words of a member.
const GAP: usize = 2;

/// A member that a query contains.
pub(crate) struct Said<'a> {
    /// Places of its words among those of the query.
    pub(crate) places: Vec<usize>,
    /// What it means: alternatives, each of one or more folded words.
    pub(crate) means: &'a [Vec<String>],
}

impl Synonyms {
    /// Groups in the local language (English ones among them are compared in the same way).
    pub fn new(groups: &[Group], language: &Language) -> Self {
        let mut all = Self::default();
        for group in groups {
            for said in &group.said {
                let folded = words(said);
                let keys: Vec<String> = folded.iter().map(|w| key(w, language)).collect();
                let means: Vec<Vec<String>> =
                    group.means.iter().map(|m| words(m)).filter(|m| *m != folded && !m.is_empty()).collect();
                let Some(first) = keys.first() else { continue };
                all.by_key.entry(first.clone()).or_default().push(all.members.len());
                all.members.push(Member { keys, means });
            }
        }
        all
    }

    /// The members that the words of a query contain, in any order, close together.
    pub(crate) fn said(&self, query: &[String], language: &Language) -> Vec<Said<'_>> {
        let keys: Vec<String> = query.iter().map(|w| key(w, language)).collect();
        let mut found = Vec::new();
        for (first, start) in keys.iter().enumerate().map(|(at, key)| (key, at)) {
            for member in self.by_key.get(first).into_iter().flatten().filter_map(|at| self.members.get(*at)) {
                let window = member.keys.len() + GAP;
                let mut places = vec![start];
                for other in member.keys.iter().skip(1) {
                    let near = |at: &usize| at.abs_diff(start) < window && !places.contains(at);
                    let at = keys
                        .iter()
                        .enumerate()
                        .filter(|(_, key)| *key == other)
                        .map(|(at, _)| at)
                        .filter(near)
                        .min_by_key(|at| at.abs_diff(start));
                    places.extend(at);
                }
                if places.len() == member.keys.len() {
                    found.push(Said { places, means: &member.means });
                }
            }
        }
        found
    }
}

/// The folded words of a member.
fn words(member: &str) -> Vec<String> {
    text::stretches(member).map(|s| text::word(s).whole).filter(|w| !w.is_empty()).collect()
}

/// What two words must share to be the same here: the local stem (which leaves English words nearly as they are).
fn key(word: &str, language: &Language) -> String {
    language.stem(word)
}
