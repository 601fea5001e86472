//! Names and abbreviations of the source with other capitals.

use super::matching::Hit;
use super::plain::Plain;
use super::words::{at, before, find_any_case, has, in_word};
use super::{NameRules, Seen};
use crate::audit::finding::{Finding, shown};

const CODE: &str = "product-case";

pub(super) fn check(
    seen: &Seen<'_>,
    source: &Plain,
    wanted: &[usize],
    hits: &[Vec<Hit>],
    rules: &NameRules,
    out: &mut Vec<Finding>,
) {
    let of_wanted = wanted.iter().zip(hits).find_map(|(name, hits)| wrong(seen, source, *name, hits, rules));
    let finding = of_wanted.or_else(|| parts(seen, source, wanted, rules)).or_else(|| abbreviation(seen, source, rules));
    out.extend(finding);
}

/// The names inside of the names of the source.
fn parts(seen: &Seen<'_>, source: &Plain, wanted: &[usize], rules: &NameRules) -> Option<Finding> {
    let all = wanted.iter().filter_map(|name| rules.names.get(*name)).flat_map(|name| &name.parts);
    all.filter(|part| !wanted.contains(part))
        .find_map(|part| wrong(seen, source, *part, &rules.hits(&seen.target.text, *part), rules))
}

/// A place where a name has other capitals, and not so in the source.
fn wrong(seen: &Seen<'_>, source: &Plain, name: usize, hits: &[Hit], rules: &NameRules) -> Option<Finding> {
    let name = rules.names.get(name)?;
    let hit = hits.iter().filter(|hit| hit.other_case && hit.spaced).find(|hit| {
        let found = seen.target.text.get(hit.place.clone()).unwrap_or("");
        let small = name.core.to_lowercase();
        let word = !name.core.contains(' ') && (has(&source.text, &small) || rules.small.contains(&small));
        // An adjective made from a name begins with a small letter.
        let made = !found.contains(char::is_uppercase) && rules.small_endings.as_ref().is_some_and(|ends| ends.is_match(found));
        !word && !made && !source.text.contains(found)
    })?;
    let found = seen.target.text.get(hit.place.clone())?;
    Some(finding(seen, hit.place.start, found, &name.core))
}

/// An abbreviation of the source that has other capitals.
fn abbreviation(seen: &Seen<'_>, source: &Plain, rules: &NameRules) -> Option<Finding> {
    let text = &seen.target.text;
    abbreviations(&source.text).find_map(|word| {
        let same = |place: &std::ops::Range<usize>| text.get(place.clone()) == Some(word);
        let place = find_any_case(text, word, 0).find(|place| !same(place) && alone(text, place.start, place.end))?;
        let found = text.get(place.clone())?;
        let small = word.to_lowercase();
        let known = has(&source.text, &small)
            || rules.small.contains(&small)
            || source.text.match_indices(found).any(|(start, _)| alone(&source.text, start, start + found.len()));
        (!known).then(|| finding(seen, place.start, found, word))
    })
}

fn finding(seen: &Seen<'_>, start: usize, found: &str, right: &str) -> Finding {
    let place = seen.place(&seen.target, start, start + found.len());
    Finding::mistake(CODE, place, format!("`{}` has other capitals than the name", shown(found))).help(format!("write `{right}`"))
}

/// Words of two or more capitals, perhaps with digits behind them.
fn abbreviations(text: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    text.split(|c: char| !in_word(c) && c != '-').filter(move |word| {
        let start = from;
        from += word.len() + at(text, start + word.len()).map_or(0, char::len_utf8);
        let letters = word.trim_end_matches(|c: char| c.is_ascii_digit());
        let capitals = letters.len() > 1 && letters.bytes().all(|byte| byte.is_ascii_uppercase());
        capitals && before(text, start) != Some('.')
    })
}

/// Whether a word stands here by itself: no part of an address or a path.
fn alone(text: &str, start: usize, end: usize) -> bool {
    let head = before(text, start).is_some_and(|c| in_word(c) || matches!(c, '.' | '@' | '\\'));
    let mut rest = text.get(end..).unwrap_or("").chars();
    let tail = match rest.next() {
        Some('.') => rest.next().is_some_and(in_word),
        Some(c) => in_word(c) || matches!(c, '@' | '\\'),
        None => false,
    };
    !head && !tail
}
