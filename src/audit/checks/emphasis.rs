//! Bold: as many parts as in the source, and labels of screens in the source's words.

use std::ops::Range;

use super::Pair;
use crate::audit::document::Block;
use crate::audit::finding::{Finding, shown};

pub(super) fn check(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    for (source, target) in &pair.aligned.pairs {
        let (wanted, found) = (source.bold.len(), target.bold.len());
        if wanted != found {
            let message = format!("{found} bold parts, {wanted} in the source");
            let missing = source.bold.iter().find(|(text, _)| !target.bold.iter().any(|(other, _)| other == text));
            let finding = Finding::mistake("emphasis", target.range.clone(), message);
            out.push(match missing {
                Some((text, _)) => finding.help(format!("compare `{}`", shown(text))),
                None => finding,
            });
        }
    }
}
/// Labels of screens that the translation renders in other words.
pub(super) fn labels(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    for (source, target) in &pair.aligned.pairs {
        for (label, _) in &source.bold {
            // A bold word that ends with a sign begins a paragraph, and is no label.
            let is_label = label.starts_with(char::is_uppercase) && !label.ends_with([':', '.', '!']);
            let times =
                |bold: &[(String, Range<usize>)]| bold.iter().filter(|(other, _)| other.replace('\u{a0}', " ") == *label).count();
            let bold = times(&target.bold) >= times(&source.bold);
            // A label that lost its asterisks is told by the count of bold parts.
            let plain = source.bold.len() != target.bold.len() && target.prose.text.contains(label.as_str());
            if is_label && !bold && !plain {
                let message = format!("the label `{}` of the source is missing or translated", shown(label));
                let help = "screens that are not localized keep their labels; a translation may follow in brackets";
                out.push(Finding::mistake("ui-label", target.range.clone(), message).help(help));
            }
        }
    }
}

/// Paths through a screen, as in `A > B > C`: the same labels in the same order.
pub(super) fn paths(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    for (source, target) in &pair.aligned.pairs {
        let found = steps(target);
        for path in steps(source).into_iter().filter(|path| path.len() > 1) {
            let labels: Vec<&String> = path.iter().collect();
            let same = |other: &Vec<String>| labels.iter().all(|label| other.contains(label));
            if let Some(other) = found.iter().find(|other| same(other) && **other != path && other.len() == path.len()) {
                let message = format!("the path is `{}`", other.join(" > "));
                let finding = Finding::mistake("ui-label", target.range.clone(), message);
                out.push(finding.help(format!("the source has `{}`", path.join(" > "))));
            }
        }
    }
}

/// Labels with `>` between them; a translation in brackets may stand behind each.
fn steps(block: &Block) -> Vec<Vec<String>> {
    let mut paths: Vec<Vec<String>> = Vec::new();
    let mut end = 0;
    for (label, range) in &block.bold {
        let between = block.prose.text.get(end..range.start).unwrap_or("");
        let between = between.trim();
        let goes_on = between == ">" || between.starts_with('(') && between.ends_with(") >");
        match paths.last_mut().filter(|_| goes_on) {
            Some(path) => path.push(label.clone()),
            None => paths.push(vec![label.clone()]),
        }
        end = range.end;
    }
    paths
}
