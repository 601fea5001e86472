//! Links to further reading: a title of which a part stands outside of its link.

use super::anchors::{Pair, Wrong};
use super::beside::at;
use super::side::Sort;
use super::text::{all_up, has_word, is_low, is_up, length, plain_words, stems_from, unmarked, visible, without_marks, words};

/// Most words of a title before its link.
const TITLE: usize = 9;
/// Most words between *see* and a link in the source.
const BETWEEN: usize = 4;
/// Most letters and signs from *see* to the link in the source.
const LEAD: usize = 25;
/// Most words of a title behind its link.
const TAIL: usize = 5;

/// Signs that no title goes beyond.
fn parts_titles(sign: char) -> bool {
    matches!(sign, '.' | ':' | ';' | ',' | '*' | '[' | ']' | '`' | '(' | ')')
}

/// Words beside a link that is all there is in the line of the source.
pub(super) fn alone(pair: &Pair<'_>) -> Option<Wrong> {
    if pair.own.sort != Sort::Link {
        return None;
    }
    let seen = |text: &str| visible(text).trim_matches(['*', ' ']).to_owned();
    let theirs = [seen(unmarked(&format!("{} ", pair.other_before()))), seen(pair.other_after())];
    if theirs.iter().any(|text| has_word(text)) {
        return None;
    }
    let (before, after) = (seen(unmarked(&format!("{} ", pair.before()))), seen(pair.after()));
    let rules = pair.both.rules;
    let leads = plain_words(&before).any(|word| {
        let small = word.to_lowercase();
        rules.own.see.contains(&small) || rules.is_verb(&small) || !rules.nouns(&small).is_empty()
    });
    let few = |text: &str| has_word(text) && text.split_whitespace().count() <= TITLE;
    if few(&before) && !leads {
        let start = pair.before().find(&*before)?;
        return Some(pair.outside(start..start + before.len(), &before));
    }
    let noun = plain_words(&after).any(|word| !rules.nouns(&word.to_lowercase()).is_empty());
    if few(&after) && !noun {
        let start = pair.own.whole.end + pair.after().find(&*after)?;
        return Some(pair.outside(start..start + after.len(), &after));
    }
    None
}

/// A title that begins between the word that leads to it and the link: `see Title of the [rest]`.
pub(super) fn begins_before(pair: &Pair<'_>) -> Option<Wrong> {
    if pair.own.sort != Sort::Link {
        return None;
    }
    let before = pair.before().strip_suffix(' ')?;
    let rules = pair.both.rules;
    let mut start = before.len();
    let mut tokens = before.rsplit(' ').take(TITLE + 1);
    let see = tokens.find(|token| {
        let is_see = rules.own.see.contains(token.strip_suffix(',').unwrap_or(token));
        let ends = token.contains(parts_titles);
        if !is_see && !ends {
            start = start.saturating_sub(token.len() + 1);
        }
        is_see || ends
    })?;
    if !rules.own.see.contains(see.strip_suffix(',').unwrap_or(see)) {
        return None;
    }
    let lead = lead(pair)?;
    let title = before.get(start..)?;
    let first = plain_words(title).next()?;
    let asks_how = rules.own.how.contains(&first.to_lowercase()) && plain_words(lead).any(|word| rules.source.how.contains(word));
    let wrong = is_up(first)
        && !asks_how
        && !rules.is_verb(first)
        && rules.nouns(first).is_empty()
        && !stems_from(first, pair.both.other.seen());
    wrong.then(|| pair.outside(start + title.len() - title.trim_start().len()..before.len(), title.trim()))
}

/// What leads to the link in the source: `see`, `see our article on`. No lead where a noun such as *page* stands
/// before the link, which other languages put elsewhere.
fn lead<'a>(pair: &'a Pair<'_>) -> Option<&'a str> {
    let before = pair.other_before().strip_suffix(' ')?;
    let rules = pair.both.rules;
    let mut tokens = before.rsplit(' ').take(BETWEEN + 1).enumerate();
    let mut start = before.len();
    let mut last = None;
    let see = tokens.find_map(|(index, token)| {
        start = start.saturating_sub(token.len());
        let word = token.rsplit(|c: char| !c.is_alphanumeric()).next()?;
        if index == 0 {
            last = Some(word);
        }
        let found = rules.source.see.contains(word).then(|| start + token.len() - word.len());
        start = start.saturating_sub(1);
        found
    })?;
    let text = before.get(see..)?;
    let small = !text.contains(char::is_uppercase) && text.chars().all(|c| c == ' ' || c.is_alphanumeric() || c == '_');
    let noun = last.is_some_and(|word| !rules.source_nouns(word).is_empty());
    (small && !noun && text.chars().filter(|c| !c.is_whitespace()).count() < LEAD).then_some(text)
}

/// A title that goes on behind the link, up to the end of the sentence.
pub(super) fn ends_behind(pair: &Pair<'_>) -> Option<Wrong> {
    let rules = pair.both.rules;
    let sees = |before: &str, words: &std::collections::BTreeSet<String>| {
        let text = before.trim_end_matches('*').strip_suffix(' ')?;
        let text = text.strip_suffix(',').unwrap_or(text);
        text.rsplit(|c: char| !c.is_alphanumeric()).next().filter(|word| words.contains(&word.to_lowercase())).map(|_| ())
    };
    if pair.own.sort != Sort::Link {
        return None;
    }
    sees(pair.before(), &rules.own.see)?;
    sees(pair.other_before(), &rules.source.see)?;
    if !ends_sentence(pair.other_after().trim_start_matches('*')) {
        return None;
    }
    let after = pair.after();
    let text = after.trim_start_matches('*');
    let end = text.find(|c: char| parts_titles(c) || matches!(c, '<' | '>' | '–')).unwrap_or(text.len());
    let (tail, rest) = text.split_at_checked(end)?;
    let first = plain_words(tail).next()?.to_lowercase();
    let joins = rules.own.edge_words.contains(&first)
        || rules.is_verb(&first)
        || plain_words(tail).any(|word| !rules.nouns(word).is_empty());
    if !ends_sentence(rest) || tail.split_whitespace().count() > TAIL || joins {
        return None;
    }
    let start = pair.own.whole.end + after.len() - text.len() + tail.len() - tail.trim_start().len();
    Some(pair.outside(at(start, tail.trim()), tail))
}

/// Whether nothing but a full stop is left of a sentence.
fn ends_sentence(text: &str) -> bool {
    text.trim().is_empty() || text.strip_prefix('.').is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
}

/// A word with a capital in the middle of the sentence before a link that begins with a small letter.
pub(super) fn capital_before(pair: &Pair<'_>) -> Option<Wrong> {
    if pair.own.sort != Sort::Link || !is_up(&pair.other.seen) || !is_low(&pair.own.seen) {
        return None;
    }
    let rules = pair.both.rules;
    let leading = pair.other_before().trim_end();
    let leading = leading.strip_suffix(',').unwrap_or(leading).trim_end();
    let word = leading.rsplit(|c: char| !c.is_alphanumeric()).next()?.to_lowercase();
    if !rules.source.see.contains(&word) && !rules.source.link_before.contains(&word) {
        return None;
    }
    let before = pair.before();
    let cut = [". ", ": ", "! ", "? ", ") ", "**"].iter().filter_map(|sign| Some(before.rfind(sign)? + 1)).max().unwrap_or(0);
    let cut = if before.get(cut..).is_some_and(|rest| rest.starts_with('*')) { cut + 1 } else { cut };
    let text = unmarked(before.get(cut..)?);
    let offset = before.len() - text.len();
    let all: Vec<(usize, &str)> = words(text).collect();
    let from = all.iter().rposition(|(_, word)| rules.is_see(word)).unwrap_or(0);
    let source = pair.both.other.seen();
    let is_title = |before: &str, word: &str| {
        is_up(word) && length(word) > 2 && !all_up(word) && is_low(before) && !rules.is_verb(word) && !stems_from(word, source)
    };
    let pairs = all.get(from..)?.windows(2);
    let start =
        pairs.filter_map(|pair| if let [(_, a), (start, b)] = pair { is_title(a, b).then_some(*start) } else { None }).next()?;
    let title = without_marks(text.get(start..)?);
    has_word(title).then(|| pair.outside(at(offset + start, title), title))
}
