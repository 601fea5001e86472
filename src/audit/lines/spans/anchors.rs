//! `emphasis`, `link-anchor` and `span-punct`: how many bold parts there are, what they and the links hold, and the
//! signs at their ends.

use std::ops::Range;

use super::side::{Side, Sort, Span};
use super::text::{PUNCTUATION, has_word, visible};
use super::{Both, beside, edges, reading};
use crate::audit::finding::{Finding, shown};

/// A span of the translation and its span in the source.
pub(super) struct Pair<'a> {
    pub(super) both: &'a Both<'a>,
    pub(super) own: &'a Span,
    pub(super) other: &'a Span,
    /// Words of both.
    pub(super) words: Vec<&'a str>,
    pub(super) other_words: Vec<&'a str>,
}

/// What is wrong with a span: where in the masked line, and what.
pub(super) type Wrong = (Range<usize>, String);

/// A rule about a span and its span in the source.
type Rule = fn(&Pair<'_>) -> Option<Wrong>;

/// Rules about what a span holds come first.
static RULES: [Rule; 20] = [
    edges::ends_with_small_word,
    edges::starts_with_small_word,
    edges::ends_with_mark,
    edges::half_bracket,
    edges::goes_on_behind_colon,
    edges::only_small_word,
    edges::starts_with_verb,
    edges::starts_with_noun,
    beside::noun_inside,
    edges::too_short,
    edges::only_name,
    beside::words_before_mark,
    beside::words_behind_mark,
    beside::capital_outside,
    beside::name_outside,
    reading::alone,
    reading::begins_before,
    reading::ends_behind,
    reading::capital_before,
    edges::nothing,
];

pub(super) fn check(both: &Both<'_>, out: &mut Vec<Finding>) {
    if both.own.spans.is_empty() && both.other.spans.is_empty() {
        return;
    }
    out.extend(count(both));
    for (own, other) in both.pairs {
        out.extend(boundary(both, own, other));
    }
    out.extend(punctuation(both));
}

fn boundary(both: &Both<'_>, own: &Span, other: &Span) -> Option<Finding> {
    // What is the same in both languages is right.
    if own.seen == other.seen {
        return None;
    }
    let pair = Pair { both, own, other, words: own.words(), other_words: other.words() };
    let unknown = own.seen.is_empty() || pair.words.is_empty() || pair.other_words.is_empty();
    let wrong = if unknown { edges::nothing(&pair) } else { RULES.iter().find_map(|rule| rule(&pair)) };
    let (range, message) = wrong?;
    let help = format!("the source has `{}`", shown(&other.seen));
    Some(both.finding(own.sort.code(), &range, message).help(help))
}

fn count(both: &Both<'_>) -> Option<Finding> {
    let (found, wanted) = (bold_parts(both.own), bold_parts(both.other));
    if found == wanted {
        return None;
    }
    let message = format!("{found} bold parts, {wanted} in the source");
    let finding = both.finding("emphasis", &both.own.all(), message);
    let missing = both.other.of(Sort::Bold).find(|span| !both.own.of(Sort::Bold).any(|own| own.seen == span.seen));
    Some(match missing {
        Some(span) if found < wanted => finding.help(format!("compare `{}`", shown(&span.seen))),
        _ => finding,
    })
}

/// Bold parts of a line. A path in one part counts as its steps.
fn bold_parts(side: &Side<'_>) -> usize {
    let steps = |span: &Span| {
        let inner = side.text.get(span.inner.clone()).unwrap_or("");
        if span.seen.is_empty() {
            return 1;
        }
        inner.split('>').map(|step| step.strip_suffix('\\').unwrap_or(step)).filter(|step| !step.trim().is_empty()).count()
    };
    side.of(Sort::Bold).map(steps).sum()
}

/// A sign at the end of a span that the source does not have there.
fn punctuation(both: &Both<'_>) -> Option<Finding> {
    let is_wrong = |span: &Span| span.seen.ends_with(PUNCTUATION) && !ends_abbreviated(&span.seen, both);
    let ends = |span: &Span| span.seen.ends_with(PUNCTUATION) || span.seen.ends_with(['?', '!', '…']);
    let paired = both.pairs.iter().find(|(own, other)| is_wrong(own) && !other.seen.is_empty() && !ends(other));
    let wrong = paired.map(|(own, _)| *own).or_else(|| {
        let spare = |sort: Sort| {
            // Spans that have a partner were looked at.
            if both.pairs.iter().any(|(own, _)| own.sort == sort) {
                return None;
            }
            let may = both.other.of(sort).filter(|span| ends(span)).count();
            let mut wrong = both.own.of(sort).filter(|span| is_wrong(span));
            (both.own.of(sort).filter(|span| is_wrong(span)).count() > may).then(|| wrong.next()).flatten()
        };
        Sort::ALL.into_iter().find_map(spare)
    })?;
    let sign = wrong.seen.chars().next_back()?;
    let inner = both.own.text.get(wrong.inner.clone()).unwrap_or("");
    let at = wrong.inner.start + inner.rfind(sign).unwrap_or(0);
    let message = format!("the {} `{}` holds the `{sign}` at its end", wrong.sort.name(), shown(&wrong.seen));
    Some(both.finding("span-punct", &(at..at + sign.len_utf8()), message).help(format!("the source has no `{sign}` in it")))
}

/// Whether the sign at the end belongs to an abbreviation, an ordinal number or an ellipsis.
fn ends_abbreviated(text: &str, both: &Both<'_>) -> bool {
    let Some(last) = text.split_whitespace().next_back() else { return false };
    let ordinal =
        last.strip_suffix('.').is_some_and(|number| (1..=2).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit()));
    text.ends_with("..") || ordinal || both.rules.own.abbreviations.contains(last.trim_start_matches('('))
}

impl Pair<'_> {
    /// What stands before the span in the translation.
    pub(super) fn before(&self) -> &str {
        self.both.own.before(self.own.whole.start)
    }

    /// What stands behind it.
    pub(super) fn after(&self) -> &str {
        self.both.own.after(self.own.whole.end)
    }

    /// What stands before the span in the source.
    pub(super) fn other_before(&self) -> &str {
        self.both.other.before(self.other.whole.start)
    }

    /// What stands behind it.
    pub(super) fn other_after(&self) -> &str {
        self.both.other.after(self.other.whole.end)
    }

    /// The finding at the span itself.
    pub(super) fn wrong(&self, what: &str) -> Wrong {
        (self.own.inner.clone(), format!("the {} `{}` {what}", self.own.sort.name(), shown(&self.own.seen)))
    }

    /// The finding at words beside the span.
    pub(super) fn outside(&self, at: Range<usize>, words: &str) -> Wrong {
        let name = self.own.sort.name();
        (at, format!("`{}` belongs to the {name} `{}`", shown(words), shown(&self.own.seen)))
    }

    /// Whether only signs of lists stand before both spans.
    pub(super) fn both_begin(&self) -> bool {
        let begins = |before: &str| !has_word(super::text::unmarked(&format!("{before} ")));
        begins(self.before()) && begins(self.other_before())
    }

    /// Whether both spans are all that there is in their lines.
    pub(super) fn both_alone(&self) -> bool {
        self.both_begin() && !has_word(&visible(self.after())) && !has_word(&visible(self.other_after()))
    }
}
