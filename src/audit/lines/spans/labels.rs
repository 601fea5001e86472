//! `casing`: labels of screens that begin with a small letter.

use super::Both;
use super::side::{Side, Sort, Span};
use super::text::{first_word, is_low, is_up, last_word, plain_words};
use crate::audit::finding::{Finding, shown};

pub(super) fn check(both: &Both<'_>, out: &mut Vec<Finding>) {
    if both.own.spans.is_empty() {
        return;
    }
    let paired = both.pairs.iter().find(|(own, other)| is_label(both, own, other) && is_small(both, own));
    if let Some(span) = paired.map(|(own, _)| *own).or_else(|| unpaired(both)) {
        let message = format!("the label `{}` begins with a small letter", shown(&span.seen));
        out.push(both.finding("casing", &span.inner, message).help("the source begins its label with a capital letter"));
    }
    out.extend(path(both));
}

/// A path in one bold part, some of whose labels begin with small letters.
fn path(both: &Both<'_>) -> Option<Finding> {
    let steps = |span: &Span| span.seen.split('>').map(|step| step.trim().to_owned()).collect::<Vec<_>>();
    both.pairs.iter().find_map(|(own, other)| {
        let (found, wanted) = (steps(own), steps(other));
        let pairs = found.iter().zip(&wanted).filter(|_| found.len() > 1 && found.len() == wanted.len());
        let small = |step: &str| is_low(step) && first_word(step).is_some_and(|word| !both.other.has(word));
        let (label, _) = pairs.into_iter().find(|(own, other)| small(own) && is_up(other))?;
        let message = format!("the label `{}` begins with a small letter", shown(label));
        Some(both.finding("casing", &own.inner, message).help("the source begins its label with a capital letter"))
    })
}

/// Whether the source's span is a label with a capital that languages keep.
fn is_label(both: &Both<'_>, own: &Span, other: &Span) -> bool {
    if !is_up(&other.seen) || !is_low(&own.seen) || !stands_as_label(both, other) {
        return false;
    }
    let small = other.seen.to_lowercase();
    let generic = both.rules.source.generic_labels.iter().any(|label| small.contains(label.as_str()));
    // Education plans: the name has moved back, and the noun is first.
    let moved = first_word(&other.seen).is_some_and(|word| plain_words(&own.seen).any(|own| own == word));
    !generic && !moved
}

/// A small label where the source has another number of bold parts, which are all labels.
fn unpaired<'a>(both: &'a Both<'_>) -> Option<&'a Span> {
    let (found, wanted) = (both.own.of(Sort::Bold).count(), both.other.of(Sort::Bold).count());
    let is_label = |span: &Span| (span.seen.is_empty() || is_up(&span.seen)) && stands_as_label(both, span);
    if found == wanted || wanted == 0 {
        return None;
    }
    let mut small = both.own.of(Sort::Bold).filter(|span| is_small(both, span)).peekable();
    small.peek()?;
    both.other.of(Sort::Bold).all(is_label).then(|| small.next()).flatten()
}

/// Whether a span begins with a small letter, and neither with a word of the source nor with one before the label.
fn is_small(both: &Both<'_>, span: &Span) -> bool {
    is_low(&span.seen) && first_word(&span.seen).is_some_and(|word| !both.other.has(word) && !is_cut(both, span, word))
}

/// Whether a span does not begin where its label begins. The boundary of the span is what is wrong then.
fn is_cut(both: &Both<'_>, span: &Span, first: &str) -> bool {
    let (rules, own) = (both.rules, &both.rules.own);
    let joins = own.start_words.contains(first) || own.edge_words.contains(first) && !own.label_words.contains(first);
    if joins || own.verbs.contains(first) || !rules.nouns(first).is_empty() {
        return true;
    }
    let before = both.own.before(span.whole.start);
    let Some(text) = before.trim_end_matches('*').strip_suffix(' ') else { return false };
    let Some((start, word)) = last_word(text).filter(|(start, word)| start + word.len() == text.len()) else { return false };
    let inside = text
        .get(..start)
        .and_then(|head| head.strip_suffix(' '))
        .is_some_and(|head| head.is_empty() || head.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ',')));
    span.sort == Sort::Bold && inside && rules.begins_label(word)
}

/// Whether a span of the source is a label of a screen: in a path, or behind a verb or a preposition.
fn stands_as_label(both: &Both<'_>, span: &Span) -> bool {
    let side = both.other;
    let after = side.after(span.whole.end);
    if span.sort == Sort::Link {
        let after = after.trim_start_matches('*');
        return in_bold(side, span)
            || is_arrow(after)
            || side.before(span.whole.start).trim_end_matches('*').trim_end().ends_with('>');
    }
    if is_arrow(after) {
        return true;
    }
    let before = side.before(span.whole.start).trim_end();
    let Some(token) = before.rsplit(|c: char| c.is_whitespace() || c == '*').next() else { return false };
    let word = token.trim_matches(['(', '[', '"', '“']);
    word.ends_with(['>', ',']) || both.rules.source.label_before.contains(&word.to_lowercase())
}

fn is_arrow(text: &str) -> bool {
    let text = text.trim_start();
    text.strip_prefix('\\').unwrap_or(text).starts_with('>')
}

fn in_bold(side: &Side<'_>, span: &Span) -> bool {
    side.of(Sort::Bold).any(|bold| bold.whole.start <= span.whole.start && span.whole.end <= bold.whole.end)
}
