//! Targets of links: the same ones as in the source; the language in an address may differ.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::Pair;
use crate::audit::finding::Finding;

static LANGUAGE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"/[a-z]{2}-[a-z]{2}(/|$)").ok());

/// An address without the language in it.
pub(super) fn plain(address: &str) -> String {
    LANGUAGE.as_ref().map_or_else(|| address.to_owned(), |l| l.replace(&address.to_ascii_lowercase(), "/$1").replace("//", "/"))
}

pub(super) fn check(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    let all = |document: &crate::audit::Document| document.blocks.iter().flat_map(|block| block.links.clone()).collect::<Vec<_>>();
    let (source, target) = (all(pair.source), all(pair.target));
    let wanted: BTreeSet<String> = source.iter().map(|link| plain(&link.text)).collect();
    let found: BTreeSet<String> = target.iter().map(|link| plain(&link.text)).collect();
    let mut lost = source.iter().filter(|link| !found.contains(&plain(&link.text)));
    for link in target.iter().filter(|link| !wanted.contains(&plain(&link.text))) {
        let finding = Finding::mistake("link-target", link.range.clone(), format!("the link leads to `{}`", link.text));
        out.push(match lost.next() {
            Some(source) => finding.help(format!("the source leads to `{}`", source.text)),
            None => finding.help("the source has no such link"),
        });
    }
    for link in lost {
        let end = pair.target.length;
        let block = pair.aligned.pairs.iter().find(|(source, _)| source.range.contains(&link.range.start));
        let range = block.map_or(end..end, |(_, target)| target.range.clone());
        out.push(Finding::mistake("link-target", range, format!("the link to `{}` is missing", link.text)));
    }
}
