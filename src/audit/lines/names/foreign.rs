//! Sources that are not in the source language: what stays like that is no defect.

use std::sync::LazyLock;

use regex::Regex;

use super::NameRules;
use super::plain::Plain;
use super::words::{hide, words};
use crate::audit::lines::Line;

/// Words of a line, and the share of them that must be in the source language.
const LINE: (usize, usize, usize) = (4, 1, 2);
/// The same of a document.
const DOCUMENT: (usize, usize, usize) = (21, 3, 4);

/// A command line.
static COMMAND: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\W*(?:PS>?)?\W*[A-Z]\w+-[A-Z]\w+.* [-–]\w|\s-[A-Z]\w+ \S+ .*\s-[A-Z]\w+").ok());

/// Whether a line of the source is no sentence of the source language.
pub(super) fn foreign_line(source: &str, rules: &NameRules) -> bool {
    COMMAND.as_ref().is_some_and(|command| command.is_match(source)) || foreign(count(source, rules), LINE)
}

/// Whether the source of a document is in another language. Names do not count.
pub(super) fn foreign_document(lines: &[Line<'_>], rules: &NameRules) -> bool {
    let count = lines.iter().filter_map(|line| line.source).fold((0, 0), |(all, known), source| {
        let mut text = Plain::new(source, &rules.hosts).text;
        for (place, _) in rules.exact(&text) {
            hide(&mut text, place);
        }
        let (more, more_known) = count(&text, rules);
        (all + more, known + more_known)
    });
    foreign(count, DOCUMENT)
}

fn foreign((all, known): (usize, usize), (least, share, of): (usize, usize, usize)) -> bool {
    all >= least && known * of < all * share
}

/// All words, and those of the source language.
fn count(text: &str, rules: &NameRules) -> (usize, usize) {
    words(text, &rules.contractions)
        .filter(|(_, word)| word.is_ascii() && *word != rules.publisher)
        .fold((0, 0), |(all, known), (_, word)| {
            (all + 1, known + usize::from(rules.source_words.contains(&word.to_ascii_lowercase())))
        })
}
