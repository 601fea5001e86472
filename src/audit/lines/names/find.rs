//! The names of the list in a text.

use std::ops::Range;

use super::matching::Hit;
use super::rules::NameRules;
use super::words::{at, before, in_word};

impl NameRules {
    /// Names of a text of the source language, each once, the longest first.
    pub(super) fn names_of(&self, text: &str) -> Vec<usize> {
        let mut found: Vec<usize> = self.exact(text).into_iter().filter_map(|(_, name)| name).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Names and phrases that are none in a text of the source language, with where they end.
    pub(super) fn exact(&self, text: &str) -> Vec<(Range<usize>, Option<usize>)> {
        let mut out = Vec::new();
        let Some(finder) = &self.finder else { return out };
        let mut from = 0;
        while let Some(found) = finder.find_at(text, from) {
            let longer = found.as_str();
            let shorter = self.shorter.get(longer).into_iter().flatten().map(String::as_str);
            let name = [longer].into_iter().chain(shorter).find_map(|core| self.entry(text, found.start(), core));
            from = match name {
                Some((end, name)) => {
                    out.push((found.start()..end, name));
                    end
                }
                None => found.start() + at(text, found.start()).map_or(1, char::len_utf8),
            };
        }
        out
    }

    /// The name, or the phrase that is none, that stands here, and where it ends.
    fn entry(&self, text: &str, start: usize, core: &str) -> Option<(usize, Option<usize>)> {
        let end = start + core.len();
        let Some(entry) = self.by_core.get(core) else { return Some((end, None)) };
        let head = text.get(..start)?;
        let published =
            head.strip_suffix(' ').and_then(|head| head.strip_suffix(&self.publisher)).filter(|_| !self.publisher.is_empty());
        let name = entry.bare.or(entry.published.filter(|_| published.is_some_and(stands_apart)))?;
        let rest = text.get(end..)?;
        let mut next = rest.chars();
        let (first, second) = (next.next(), next.next());
        let goes_on = first.is_some_and(in_word) || first == Some('-') && second.is_some_and(char::is_uppercase);
        if goes_on || !stands_apart(head) {
            return None;
        }
        let list = self.names.get(name)?;
        (!(list.ambiguous && begins(head))).then_some((end, Some(name)))
    }

    /// Where names that end with a small letter are written with their own capitals.
    pub(super) fn spelled<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
        let all = self.finder.iter().flat_map(|finder| finder.find_iter(text));
        let name =
            |found: &regex::Match<'_>| found.as_str().ends_with(char::is_lowercase) && self.by_core.contains_key(found.as_str());
        all.filter(name).map(|found| found.range()).filter(|place| !before(text, place.start).is_some_and(in_word))
    }

    /// Where a translation has any of the names.
    pub(super) fn all_hits<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
        let mut over = 0;
        let mut inside = false;
        text.char_indices().filter_map(move |(start, c)| {
            let begins = !inside;
            inside = in_word(c);
            if !begins || start < over {
                return None;
            }
            let letter = u8::try_from(c).ok()?.to_ascii_lowercase();
            let mut names = self.by_letter.get(&letter)?.iter().filter_map(|name| self.names.get(*name));
            let hit = names.find_map(|name| self.endings.starting(text, start, &name.words))?;
            over = hit.place.end;
            Some(hit.place)
        })
    }

    /// Where a translation has a name.
    pub(super) fn hits(&self, text: &str, name: usize) -> Vec<Hit> {
        self.names.get(name).map(|name| self.endings.find(text, &name.words).collect()).unwrap_or_default()
    }
}

/// Whether a name may begin behind this.
fn stands_apart(head: &str) -> bool {
    !before(head, head.len()).is_some_and(|c| in_word(c) || matches!(c, '.' | '-'))
}

/// Whether a sentence, a label or an item begins behind this, so that a capital letter means nothing.
fn begins(head: &str) -> bool {
    let head = head.strip_suffix('(').unwrap_or(head);
    let head = head.strip_suffix(' ').unwrap_or(head);
    !head.chars().next_back().is_some_and(|c| in_word(c) || matches!(c, ',' | ')' | '’' | '\'' | '”' | '&' | '/'))
}
