//! Dates as the source language writes them: the day behind the month, a comma before the year.

use super::text::{after, before, is_word};
use super::{Pair, clues};
use crate::audit::finding::{Finding, shown};

pub(super) fn check(pair: &Pair<'_>) -> Option<Finding> {
    let text = pair.plain.text.as_str();
    if !pair.target.clues.has(clues::DIGIT_COMMA) {
        return None;
    }
    let dates = pair.rules.dates.as_ref()?;
    let whole = |range: &std::ops::Range<usize>| {
        !before(text, range.start).is_some_and(is_word) && !after(text, range.end).is_some_and(is_word)
    };
    let date = dates.find_iter(text).find(|date| whole(&date.range()))?;
    let message = format!("the date `{}` is written as in the source language", shown(date.as_str()));
    Some(Finding::mistake("typography", pair.place(pair.plain.range(date.range())), message))
}
