//! Targets of links: the same ones as in the source; the language in an address may differ.

use std::sync::LazyLock;

use regex::Regex;

use super::Pair;
use super::text::Marked;
use crate::audit::finding::{Finding, Weight, shown};

static LANGUAGE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"/[a-z]{2}-[a-z]{2}(/|$)").ok());
static LANGUAGE_PARAMETER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"([?&])(?:ui|rs|ad)=[a-z-]+").ok());

/// An address in small letters, without what may differ between languages.
pub(super) fn plain(address: &str) -> String {
    let small = address.trim_matches(['<', '>']).trim().to_lowercase().replace("&amp;", "&");
    let small = small.trim_start_matches("https://").trim_start_matches("http://");
    let without = |pattern: &Option<Regex>, text: &str| match pattern {
        Some(pattern) => pattern.replace_all(text, "$1").into_owned(),
        None => text.to_owned(),
    };
    let small = without(&LANGUAGE_PARAMETER, &without(&LANGUAGE, small));
    small.replace("/?", "?").replace("?&", "?").trim_end_matches(['/', '?', '&']).to_owned()
}

pub(super) fn check(pair: &Pair<'_>, exact: bool) -> Option<Finding> {
    let source = pair.source.as_ref()?;
    let same = |(left, right): (&&str, &&str)| left == right;
    let (wanted, found) = (addresses(source), addresses(&pair.target));
    if wanted.len() == found.len() && wanted.iter().zip(&found).all(same) {
        return None;
    }
    let mut lost: Vec<(&str, String)> = wanted.iter().map(|address| (*address, plain(address))).collect();
    let mut new = None;
    for (range, address) in pair.target.targets.iter().zip(&found) {
        let same = plain(address);
        match lost.iter().position(|(_, other)| *other == same) {
            Some(index) => drop(lost.remove(index)),
            None => new = new.or(Some((range.clone(), *address))),
        }
    }
    // The source may have changed since; then the link may have been right.
    let weight = if exact { Weight::Mistake } else { Weight::Suggestion };
    let finding = match (new, lost.first()) {
        (Some((range, address)), lost) => {
            let help = lost.map_or_else(
                || "the source has no such link".to_owned(),
                |(lost, _)| format!("the source leads to `{}`", shown(lost)),
            );
            Finding::mistake("link-target", pair.place(range), format!("the link leads to `{}`", shown(address))).help(help)
        }
        (None, Some((lost, _))) => {
            Finding::mistake("link-target", pair.whole(), format!("the link of the source to `{}` is missing", shown(lost)))
        }
        (None, None) => return None,
    };
    Some(Finding { weight, ..finding })
}

fn addresses<'a>(line: &Marked<'a>) -> Vec<&'a str> {
    line.targets.iter().filter_map(|range| line.raw.get(range.clone())).collect()
}
