//! `omission`: a negation or a limit without a trace, and lines that are much shorter than their source.

use std::borrow::Cow;

use super::Both;
use super::rules::Kept;
use super::text::{length, plain_words, unmarked, words};
use crate::audit::finding::Finding;

const OMISSION: &str = "omission";

/// Shortest source, in letters and signs, whose length says something.
const SAYS_SOMETHING: usize = 40;
/// A line with a smaller share of its source lost a part.
const SHORTEST: f64 = 0.5;
/// Fewest words of a source whose sentences are counted.
const MANY_WORDS: usize = 8;
/// Words from which on a sentence is one.
const SENTENCE: usize = 3;
/// A line with a smaller share of its source and fewer sentences lost one.
const SHORTER: f64 = 0.72;

/// Lengths say something about the very revision only: another one may have said more.
pub(super) fn check(both: &Both<'_>, exact: bool, out: &mut Vec<Finding>) {
    // The titles of a document differ in its versions.
    if both.own.title {
        return;
    }
    let (own, other) = (both.own.seen_text(), both.other.seen_text());
    let (own, other) = (unmarked(&own), unmarked(&other));
    if exact {
        out.extend(too_short(both, own, other));
    }
    out.extend(lost_word(both, own, other));
}

fn too_short(both: &Both<'_>, own: &str, other: &str) -> Option<Finding> {
    let (found, wanted) = (length(own), length(other));
    #[expect(clippy::cast_precision_loss, reason = "lengths of lines are far below 2^52")]
    let share = found as f64 / wanted.max(1) as f64;
    if share >= SHORTER {
        return None;
    }
    if wanted >= SAYS_SOMETHING && share < SHORTEST {
        let message = format!("the line has {:.0} % of the length of its source", share * 100.0);
        return Some(both.finding(OMISSION, &both.own.all(), message).help("is a sentence or a part missing?"));
    }
    let (found, wanted) = (sentences(own), sentences(other));
    let fewer = words(other).count() >= MANY_WORDS && found < wanted;
    let message = format!("{found} sentences, {wanted} in the source");
    fewer.then(|| both.finding(OMISSION, &both.own.all(), message).help("is a sentence missing?"))
}

/// How many sentences of some words there are.
fn sentences(text: &str) -> usize {
    split(text, char::is_alphabetic).iter().filter(|sentence| words(sentence).count() >= SENTENCE).count()
}

/// A text, cut behind each sign that ends a sentence and before a letter that may begin one.
fn split(text: &str, may_begin: fn(char) -> bool) -> Vec<&str> {
    let mut all = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(['.', '!', '?']) {
        let rest = text.get(at + 1..).unwrap_or("");
        let next = rest.trim_start();
        if next.len() < rest.len() && next.starts_with(may_begin) {
            all.push(text.get(start..=at).unwrap_or(""));
            start = text.len() - next.len();
        }
    }
    all.push(text.get(start..).unwrap_or(""));
    all
}

fn lost_word(both: &Both<'_>, own: &str, other: &str) -> Option<Finding> {
    if !both.rules.any_kept.as_ref()?.is_match(other) {
        return None;
    }
    let (own_words, other_words) = (small_words(own), small_words(other));
    let word = both.rules.kept.iter().find_map(|kept| {
        let word = wanted(kept, &other_words)?;
        if has_trace(kept, &own_words) { lost_in_sentence(kept, own, other) } else { Some(word) }
    })?;
    let message = format!("`{word}` of the source has left no trace");
    Some(both.finding(OMISSION, &both.own.all(), message).help("does the line still say the same?"))
}

/// The same sentence by sentence, where there are as many.
fn lost_in_sentence(kept: &Kept, own: &str, other: &str) -> Option<String> {
    let (own, other) = (split(own, char::is_uppercase), split(other, char::is_uppercase));
    if own.len() != other.len() || own.len() < 2 {
        return None;
    }
    let mut pairs = own.iter().zip(other);
    pairs.find_map(|(own, other)| wanted(kept, &small_words(other)).filter(|_| !has_trace(kept, &small_words(own))))
}

fn wanted(kept: &Kept, words: &[String]) -> Option<String> {
    kept.wanted.iter().find_map(|phrase| phrase.find(words)).map(|words| words.join(" "))
}

fn has_trace(kept: &Kept, words: &[String]) -> bool {
    kept.traces.iter().any(|phrase| phrase.find(words).is_some())
}

fn small_words(text: &str) -> Vec<String> {
    let text: Cow<'_, str> = if text.contains('_') { text.replace('_', "-").into() } else { text.into() };
    plain_words(&text).map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::{sentences, split};

    #[test]
    fn sentences_of_a_line() {
        assert_eq!(sentences("One two three. Four five six! 7 eight nine."), 2);
        assert_eq!(split("V 3. koraku. Nato", char::is_uppercase), ["V 3. koraku.", "Nato"]);
    }
}
