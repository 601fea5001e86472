//! A label of a screen that one text renders in two ways.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::ops::Range;

use super::labels::Label;
use super::rules::TermRules;
use super::words::Words;
use super::{Found, Pair};
use crate::audit::finding::{Finding, shown};

/// Longer bold parts are sentences.
const MOST_WORDS: usize = 6;
/// A label has so many letters in a row somewhere.
const LETTERS: usize = 3;

/// Labels that a text uses.
#[derive(Debug, Default)]
pub(super) struct Uses<'a> {
    list: Vec<Use<'a>>,
}

/// A label with its rendering in a line.
#[derive(Debug)]
struct Use<'a> {
    source: Cow<'a, str>,
    target: Cow<'a, str>,
    line: usize,
    place: Range<usize>,
}

/// Uses with the same rendering but for endings, capitals and order of words.
struct Group<'a, 'b> {
    words: Vec<String>,
    text: &'b str,
    uses: Vec<&'b Use<'a>>,
}

impl<'a> Uses<'a> {
    /// Notes the labels of a line, where each has its counterpart.
    pub(super) fn note(&mut self, pair: &Pair<'a>, sources: Vec<Label<'a>>, targets: Vec<Label<'a>>) {
        if pair.line.title || sources.len() != targets.len() {
            return;
        }
        for (source, target) in sources.into_iter().zip(targets) {
            let place = pair.place(target.range);
            self.list.push(Use { source: source.text, target: target.text, line: pair.number, place });
        }
    }

    /// Tells of all but the best rendering of each label.
    pub(super) fn check(mut self, rules: &TermRules, found: &mut Found) {
        self.list.sort_by(|a, b| a.source.cmp(&b.source));
        for uses in self.list.chunk_by(|a, b| a.source == b.source) {
            let Some((first, rest)) = uses.split_first() else { continue };
            if rest.iter().any(|other| other.target != first.target) && is_label(&first.source) {
                compare(&first.source, uses, rules, found);
            }
        }
    }
}

fn is_label(source: &str) -> bool {
    let letters = source.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() >= LETTERS);
    letters && parts(source).len() <= MOST_WORDS
}

fn compare(source: &str, uses: &[Use<'_>], rules: &TermRules, found: &mut Found) {
    let own = parts(source);
    let label = Words::new(source);
    let known = |group: &Group<'_, '_>| rules.approves(&label, &Words::new(group.text));
    let mut groups = grouped(uses, &own);
    groups.sort_by_key(|group| {
        let left = group.words.iter().filter(|word| own.contains(word)).count();
        (Reverse(known(group)), left, Reverse(group.uses.len()))
    });
    let Some((best, others)) = groups.split_first() else { return };
    for other in others.iter().filter(|other| deviates(other, best, known(best), rules)) {
        for one in &other.uses {
            let message =
                format!("the label `{}` is `{}` here and `{}` elsewhere", shown(source), shown(&one.target), shown(best.text));
            let finding = Finding::mistake("ui-label", one.place.clone(), message).help("a label is the same in the whole text");
            found.add(one.line, finding);
        }
    }
}

/// Uses by rendering; what is left in the source language is told elsewhere.
fn grouped<'a, 'b>(uses: &'b [Use<'a>], source: &[String]) -> Vec<Group<'a, 'b>> {
    let mut groups: Vec<Group<'a, 'b>> = Vec::new();
    for one in uses {
        let words = parts(&one.target);
        if words == source || words.is_empty() {
            continue;
        }
        match groups.iter_mut().find(|group| same(&group.words, &words)) {
            Some(group) => group.uses.push(one),
            None => groups.push(Group { words, text: &one.target, uses: vec![one] }),
        }
    }
    groups
}

/// Whether a rendering is another label, and not one with more or less of the sentence in bold.
fn deviates(other: &Group<'_, '_>, best: &Group<'_, '_>, known: bool, rules: &TermRules) -> bool {
    let joins = |word: Option<&String>| word.is_some_and(|word| rules.join_words.contains(word));
    other.words.len() == best.words.len()
        && (other.words.len() > 1 || known)
        && !joins(other.words.first())
        && !joins(other.words.last())
}

/// The words of a label in small letters, without numbers.
fn parts(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Whether each word has one that begins alike.
fn same(one: &[String], other: &[String]) -> bool {
    one.len() == other.len() && one.iter().all(|word| other.iter().any(|partner| alike(word, partner)))
}

/// Whether two words begin alike, for three letters or more than half of the shorter one.
fn alike(one: &str, other: &str) -> bool {
    let shorter = one.chars().count().min(other.chars().count());
    let length = (shorter * 6 / 10).max(3);
    one.chars().take(length).eq(other.chars().take(length))
}
