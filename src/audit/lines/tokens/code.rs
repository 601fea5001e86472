//! Code: what looks like it in the source stands in the translation as it is.

use std::ops::Range;

use super::Pair;
use super::links;
use super::literals::{Literal, Sort, folded, verbatim};
use super::text::{before, is_word};
use crate::audit::finding::{Finding, shown};

pub(super) fn check(pair: &Pair<'_>) -> Option<Finding> {
    let source = pair.source.as_ref()?;
    if pair.literals.is_empty() && source.code.is_empty() {
        return None;
    }
    let target = pair.target.unlinked();
    let line = folded(&target);
    let small = line.to_lowercase();
    let known = &pair.rules.source.not_code;
    let here = |literal: &Literal| {
        known.contains(&literal.text.to_lowercase()) || verbatim(literal, &line, &small) || otherwise(literal, &line)
    };
    if let Some(lost) = pair.literals.iter().find(|literal| !here(literal)) {
        return Some(finding(pair, lost, &target));
    }
    for range in &source.code {
        let code = folded(source.raw.get(range.clone()).unwrap_or(""));
        let code = code.trim();
        if !line.contains(code) {
            let range = changed_span(pair).map_or_else(|| pair.whole(), |range| pair.place(range));
            return Some(message(range, code));
        }
    }
    None
}

/// Other ways to write the same: an ending of a file as an abbreviation, an address in another language.
fn otherwise(literal: &Literal, line: &str) -> bool {
    match literal.sort {
        Sort::Ending => {
            let name = literal.text.trim_start_matches('.').to_uppercase();
            line.match_indices(&name).any(|(at, _)| {
                let left = line.get(..at).unwrap_or("");
                let right = line.get(at + name.len()..).and_then(|rest| rest.chars().next());
                !before(line, at).is_some_and(is_word) && !right.is_some_and(is_word) && !left.ends_with(". ")
            })
        }
        Sort::Host | Sort::Address => links::plain(line).contains(&links::plain(&literal.text)),
        _ => false,
    }
}

/// A finding at what stands in the translation instead.
fn finding(pair: &Pair<'_>, lost: &Literal, target: &str) -> Finding {
    let here = pair.rules.literals.find(target);
    let instead = here.iter().find(|other| {
        other.sort == lost.sort && !pair.literals.iter().any(|known| known.text.to_lowercase() == other.text.to_lowercase())
    });
    let other_case = || {
        let at = target.to_ascii_lowercase().find(&lost.text.to_ascii_lowercase())?;
        Some(at..at + lost.text.len())
    };
    let range = instead.map(|other| other.range.clone()).or_else(other_case);
    message(range.map_or_else(|| pair.whole(), |range| pair.place(range)), &lost.text)
}

fn message(range: Range<usize>, lost: &str) -> Finding {
    Finding::mistake("code-token", range, format!("`{}` of the source does not stand here as it is", shown(lost)))
        .help("copy it from the source")
}

/// A code span of the translation that the source does not have.
fn changed_span(pair: &Pair<'_>) -> Option<Range<usize>> {
    let source = pair.source.as_ref()?;
    pair.target
        .code
        .iter()
        .find(|range| pair.line.target.get((*range).clone()).is_some_and(|code| !source.raw.contains(code)))
        .cloned()
}
