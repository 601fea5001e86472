//! What a bold part or a link holds: too much at its edges, or too little.

use super::anchors::{Pair, Wrong};
use super::side::Sort;
use super::text::{PUNCTUATION, is_form_of, is_low, is_up, length};

/// A span with a smaller share of its source, of three words or more, lost a part.
const SHORT: f64 = 0.4;
/// A span that holds only a name of its source and has a smaller share of it lost the rest.
const NAME_ONLY: f64 = 0.62;

pub(super) fn nothing(pair: &Pair<'_>) -> Option<Wrong> {
    let empty = pair.own.seen.is_empty() && !pair.other.seen.is_empty();
    let message = format!("the {} is empty", pair.own.sort.name());
    empty.then(|| (pair.own.whole.clone(), message))
}

/// The text without signs at its end.
fn bare<'a>(pair: &'a Pair<'_>) -> &'a str {
    pair.own.seen.trim_end_matches(|c: char| c == ' ' || PUNCTUATION.contains(&c))
}

pub(super) fn ends_with_small_word(pair: &Pair<'_>) -> Option<Wrong> {
    let (last, wanted) = (pair.words.last()?, pair.other_words.last()?);
    let wrong = pair.words.len() > 1
        && pair.both.rules.own.edge_words.contains(*last)
        && bare(pair).ends_with(last)
        && !pair.both.rules.says_little(wanted);
    wrong.then(|| pair.wrong(&format!("ends with `{last}`, which stands behind it in the source")))
}

pub(super) fn starts_with_small_word(pair: &Pair<'_>) -> Option<Wrong> {
    let (first, wanted) = (pair.words.first()?, pair.other_words.first()?);
    let wrong = pair.words.len() > 1 && pair.both.rules.own.start_words.contains(*first) && !pair.both.rules.says_little(wanted);
    wrong.then(|| pair.wrong(&format!("begins with `{first}`, which stands before it in the source")))
}

pub(super) fn ends_with_mark(pair: &Pair<'_>) -> Option<Wrong> {
    let open = |text: &str| text.ends_with(['(', '–', '-']);
    let bare = bare(pair);
    let wrong = open(bare) || pair.own.sort == Sort::Bold && bare.ends_with('&');
    (wrong && !open(&pair.other.seen) && !pair.other.seen.ends_with('&')).then(|| pair.wrong("ends in the middle"))
}

pub(super) fn half_bracket(pair: &Pair<'_>) -> Option<Wrong> {
    let whole = |text: &str| text.matches('(').count() == text.matches(')').count();
    (!whole(&pair.own.seen) && whole(&pair.other.seen)).then(|| pair.wrong("holds only half of a bracket"))
}

pub(super) fn goes_on_behind_colon(pair: &Pair<'_>) -> Option<Wrong> {
    let ends = pair.other.seen.strip_suffix(':').is_some_and(|rest| !rest.contains(':'));
    let goes_on = |at: usize| {
        let rest = pair.own.seen.get(at + 1..).unwrap_or("");
        rest.starts_with(char::is_whitespace) && rest.trim_start().starts_with(char::is_alphanumeric)
    };
    let wrong = ends && pair.own.seen.match_indices(':').any(|(at, _)| goes_on(at));
    wrong.then(|| pair.wrong("goes on behind the colon"))
}

pub(super) fn only_small_word(pair: &Pair<'_>) -> Option<Wrong> {
    let ([word], Some(wanted)) = (pair.words.as_slice(), pair.other_words.first()) else { return None };
    let rules = pair.both.rules;
    let wrong = rules.own.edge_words.contains(*word)
        && pair.own.seen.trim_end_matches(PUNCTUATION) == *word
        && !rules.says_little(wanted)
        && !rules.source.label_words.contains(&wanted.to_lowercase());
    wrong.then(|| pair.wrong("is only a small word"))
}

pub(super) fn starts_with_verb(pair: &Pair<'_>) -> Option<Wrong> {
    let (first, wanted) = (pair.words.first()?, pair.other_words.first()?);
    let rules = pair.both.rules;
    // With a capital it may be the label's own verb, unless the source has a verb before the label.
    let capital = |word: &str| pair.own.sort == Sort::Bold && rules.is_verb(word) && stands_behind_verb(pair);
    let own = |word: &str| rules.own.verbs.contains(word) || capital(word);
    let wrong =
        pair.words.len() > 1 && own(first) && !rules.source.verbs.contains(&wanted.to_lowercase()) && is_up(&pair.other.seen);
    wrong.then(|| pair.wrong(&format!("begins with `{first}`, which stands before it in the source")))
}

fn stands_behind_verb(pair: &Pair<'_>) -> bool {
    let before = pair.other_before().trim_end().trim_end_matches('*');
    let verbs = &pair.both.rules.source.verbs;
    before.trim_end().rsplit(' ').next().is_some_and(|word| verbs.contains(&word.to_lowercase()))
}

/// A noun such as *page* or *button* before a label, which the source does not have in the label.
pub(super) fn starts_with_noun(pair: &Pair<'_>) -> Option<Wrong> {
    let [first, second, ..] = pair.words.as_slice() else { return None };
    let nouns = pair.both.rules.nouns(first);
    if nouns.is_empty() || has_noun(pair, nouns) {
        return None;
    }
    let separate = if is_up(first) { is_up(second) } else { is_low(first) || is_up(second) };
    separate.then(|| pair.wrong(&format!("begins with `{first}`, which stands outside of it in the source")))
}

/// Whether a word of the source's span is one of these nouns.
pub(super) fn has_noun(pair: &Pair<'_>, nouns: &[String]) -> bool {
    pair.other_words.iter().any(|word| pair.both.rules.source_nouns(word).iter().any(|noun| nouns.contains(noun)))
}

#[expect(clippy::cast_precision_loss, reason = "lengths of lines are far below 2^52")]
fn share(pair: &Pair<'_>) -> f64 {
    length(&pair.own.seen) as f64 / length(&pair.other.seen).max(1) as f64
}

pub(super) fn too_short(pair: &Pair<'_>) -> Option<Wrong> {
    let short = pair.other_words.len() > 2 && share(pair) < SHORT && !pair.both_alone();
    short.then(|| pair.wrong("holds only a part of what it holds in the source"))
}

pub(super) fn only_name(pair: &Pair<'_>) -> Option<Wrong> {
    if share(pair) >= NAME_ONLY {
        return None;
    }
    let rules = pair.both.rules;
    let names: Vec<String> = pair.other_words.iter().map(|word| word.to_lowercase()).collect();
    let is_name = |word: &str| {
        let word = word.to_lowercase();
        names.iter().any(|name| is_form_of(&word, name))
    };
    let says_more = |word: &str| is_low(word) && !rules.says_little(word) && rules.source_nouns(word).is_empty();
    let wrong = pair.words.iter().all(|word| is_name(word)) && pair.other_words.iter().any(|word| says_more(word));
    wrong.then(|| pair.wrong("holds only the name"))
}
