//! Names of the source that the translation lost, translated or gave a wrong ending.

use std::ops::Range;

use super::matching::Hit;
use super::words::{at, has, in_word};
use super::{NameRules, Seen};
use crate::audit::finding::{Finding, shown};

const CODE: &str = "product-name";
/// Letters that a name must have to be looked for where there is no source.
const SHORTEST_ALONE: usize = 4;
/// Signs behind a name that are looked at for a wrong ending.
const LONGEST_ENDING: usize = 12;

pub(super) fn check(seen: &Seen<'_>, wanted: &[usize], hits: &[Vec<Hit>], rules: &NameRules, out: &mut Vec<Finding>) {
    let finding = missing(seen, wanted, hits, rules).or_else(|| mistaken(seen, rules)).or_else(|| ending(seen, rules));
    out.extend(finding);
}

/// A name of the source that the translation does not have.
fn missing(seen: &Seen<'_>, wanted: &[usize], hits: &[Vec<Hit>], rules: &NameRules) -> Option<Finding> {
    let text = &seen.target.text;
    let mut taken: Vec<&Range<usize>> = Vec::new();
    for (name, hits) in wanted.iter().zip(hits) {
        let name = rules.names.get(*name)?;
        // A name in a longer one is not meant by itself.
        let free = |hit: &&Hit| !taken.iter().any(|other| other.start < hit.place.end && hit.place.start < other.end);
        let found: Vec<&Range<usize>> = hits.iter().filter(free).map(|hit| &hit.place).collect();
        let instead = || name.same.iter().any(|words| rules.endings.find(text, words).next().is_some());
        // The words of a name may change places if each is a name: `PowerShell za Exchange Online`.
        let apart = || !name.made_of.is_empty() && name.made_of.iter().all(|part| !rules.hits(text, *part).is_empty());
        if found.is_empty() && !instead() && !apart() {
            let message = format!("the name `{}` of the source is missing or changed", name.core);
            let help = format!("write `{}`; a noun before it takes the case", name.core);
            return Some(Finding::mistake(CODE, seen.whole(), message).help(help));
        }
        if !name.shares {
            taken.extend(found);
        }
    }
    None
}

/// What a name is known to be mistaken for.
fn mistaken(seen: &Seen<'_>, rules: &NameRules) -> Option<Finding> {
    let text = &seen.target.text;
    rules.wrong.iter().find_map(|(name, wrong)| {
        let meant = seen.source.as_ref().map_or(name.len() >= SHORTEST_ALONE, |source| has(&source.text, name));
        let found = wrong.find(text).filter(|_| meant)?;
        let message = format!("`{}` stands for the name `{name}`", shown(found.as_str()));
        Some(Finding::mistake(CODE, seen.place(&seen.target, found.start(), found.end()), message).help(format!("write `{name}`")))
    })
}

/// A name with what is no ending of the language.
fn ending(seen: &Seen<'_>, rules: &NameRules) -> Option<Finding> {
    let (text, wrong) = (&seen.target.text, rules.wrong_endings.as_ref()?);
    if !text.contains(['\'', '’', '-']) {
        return None;
    }
    let source = seen.source.as_ref().map_or("", |source| source.text.as_str());
    rules.spelled(text).find_map(|place| {
        let tail = text.get(place.end..)?;
        let ends = tail.char_indices().map(|(at, _)| at).chain([tail.len()]).take(LONGEST_ENDING).skip(1);
        let whole = |end: &usize| !at(tail, *end).is_some_and(in_word);
        let end = ends.filter(whole).find(|end| tail.get(..*end).is_some_and(|tail| wrong.is_match(tail)))?;
        let found = text.get(place.start..place.end + end).filter(|found| !source.contains(found))?;
        let message = format!("`{}` has an ending that is not written so", shown(found));
        Some(Finding::mistake(CODE, seen.place(&seen.target, place.start, place.end + end), message))
    })
}
