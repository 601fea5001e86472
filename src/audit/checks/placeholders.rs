//! Placeholders: the same ones as in the source, and none in the middle of a word.

use std::collections::{BTreeMap, BTreeSet};

use super::Pair;
use crate::audit::document::Document;
use crate::audit::finding::Finding;
use crate::audit::mask::Placeholder;
use crate::audit::rules::Rules;

/// Values, terms and conditions that were lost or added.
pub(super) fn compare(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    let count = |list: &[Placeholder]| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        list.iter().for_each(|placeholder| *counts.entry(placeholder.name.clone()).or_default() += 1);
        counts
    };
    let (source, target) = (count(&pair.source.placeholders), count(&pair.target.placeholders));
    for (name, wanted) in &source {
        let found = target.get(name).copied().unwrap_or(0);
        // A translation may name a product twice, or leave out a repetition; a condition must stand exactly as often.
        let control = pair.source.placeholders.iter().any(|p| p.name == *name && p.control);
        if found == 0 || control && found < *wanted {
            let end = pair.target.length;
            let message = format!("the placeholder `{name}` of the source is missing");
            out.push(Finding::mistake("placeholder", lost_at(pair, name).unwrap_or(end..end), message));
        }
    }
    for (name, found) in &target {
        let wanted = source.get(name).copied().unwrap_or(0);
        let Some(last) = pair.target.placeholders.iter().rfind(|p| p.name == *name) else { continue };
        if wanted == 0 || last.control && *found > wanted {
            let message = format!("the placeholder `{name}` is not in the source");
            out.push(Finding::mistake("placeholder", last.range.clone(), message));
        }
    }
    if out.is_empty() {
        order(pair, out);
        in_blocks(pair, out);
        audience(pair, out);
    }
}

/// A value that stands in another block than in the source, or that was replaced where it stands a second time.
fn in_blocks(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    for (source, target) in &pair.aligned.pairs {
        let inside = |list: &[Placeholder], range: &std::ops::Range<usize>| {
            list.iter().filter(|p| !p.control && range.contains(&p.range.start)).map(|p| p.name.clone()).collect::<BTreeSet<_>>()
        };
        let wanted = inside(&pair.source.placeholders, &source.range);
        let found = inside(&pair.target.placeholders, &target.range);
        for name in wanted.difference(&found) {
            let message = format!("the placeholder `{name}` of the source is missing here");
            out.push(Finding::mistake("placeholder", target.range.clone(), message));
        }
    }
}

/// What only one kind of reader gets in the source.
fn audience(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    for (source, target) in pair.aligned.pairs.iter().filter(|(source, target)| source.audience != target.audience) {
        let for_all = |audience: &Option<String>| audience.as_ref().map_or("everybody".to_owned(), |word| word.replace('"', ""));
        let message = format!("this part is for {}, in the source for {}", for_all(&target.audience), for_all(&source.audience));
        out.push(Finding::mistake("placeholder", target.range.clone(), message));
    }
}

/// The block in which a placeholder is missing.
fn lost_at(pair: &Pair<'_>, name: &str) -> Option<std::ops::Range<usize>> {
    let placeholder = pair.source.placeholders.iter().find(|p| p.name == name)?;
    let (_, target) = pair.aligned.pairs.iter().find(|(source, _)| source.range.contains(&placeholder.range.start))?;
    Some(target.range.clone())
}

/// Conditions stand in the same order: `else` belongs to the condition before it.
fn order(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    let control = |list: &[Placeholder]| list.iter().filter(|p| p.control).cloned().collect::<Vec<_>>();
    let (source, target) = (control(&pair.source.placeholders), control(&pair.target.placeholders));
    if let Some((wanted, found)) = source.iter().zip(&target).find(|(a, b)| a.name != b.name) {
        let message = format!("the conditions stand in another order: found `{}`, expected `{}`", found.name, wanted.name);
        out.push(Finding::mistake("placeholder", found.range.clone(), message));
    }
}

/// Letters that touch a placeholder: the value is in no case that the letters could continue.
pub(super) fn glued(text: &Document, rules: &Rules, out: &mut Vec<Finding>) {
    for placeholder in text.placeholders.iter().filter(|p| !p.control) {
        let range = &placeholder.range;
        let before = text.written.get(..range.start).and_then(|t| t.chars().next_back());
        let after = text.written.get(range.end..).unwrap_or("");
        let ending: String = after.chars().take_while(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’')).collect();
        let allowed = rules.endings_after_values && rules.endings.as_ref().is_some_and(|endings| endings.is_match(&ending));
        // `30-day`, `AD-kontot`: a compound with a hyphen is a word of its own.
        let compound = ending.starts_with('-') && ending.chars().count() > 1;
        if before.is_some_and(char::is_alphabetic) || !ending.is_empty() && !allowed && !compound {
            let message = format!("letters are glued to the placeholder `{}`", placeholder.name);
            let help = "a value is put in as it is: put a space between, or a word that takes the case";
            out.push(Finding::mistake("glued-placeholder", range.clone(), message).help(help));
        }
    }
}
