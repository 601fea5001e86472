//! Spaces and brackets: slips that the source does not have.

use super::literals::{Literal, masked};
use super::signs::{
    Places, doubled_space, glued, lone_stop, no_space, space_before, space_in_bracket, spaced_apostrophe, spaced_quotes,
};
use super::text::{LINKED, before, is_word};
use super::{Pair, clues};
use crate::audit::finding::Finding;

/// What is wrong, how it is found, the signs that a line then has, and whether code may look like it.
type Slip = (&'static str, fn(&str) -> Places, u32, bool);

const FIRST: &[Slip] = &[
    ("two spaces in a row", doubled_space, clues::SPACES, false),
    ("a space before punctuation", space_before, clues::SPACE_MARK, true),
    ("a space inside of a bracket", space_in_bracket, clues::BRACKET, true),
    ("no space beside a bold part or a link", glued, clues::EMPHASIS | clues::LINK, true),
    ("no space beside punctuation", no_space, clues::MARK_LETTER, true),
    ("an apostrophe with spaces", spaced_apostrophe, clues::SPACE_APOSTROPHE, true),
];
const LAST: &[Slip] = &[("a full stop without its sentence", lone_stop, clues::SPACE_MARK | clues::BRACKET, false)];

pub(super) fn check(pair: &Pair<'_>) -> Option<Finding> {
    let (start, text) = pair.target.body();
    if text.starts_with('|') {
        return None;
    }
    let texts = Texts { pair, start, text, source: pair.source.as_ref().map_or("", |source| source.body().1) };
    let of = |slips: &[Slip]| {
        let mut slips = slips.iter().filter(|(_, _, signs, _)| pair.target.clues.has(*signs));
        slips.find_map(|(what, find, _, code)| texts.slip(what, find, find, *code))
    };
    of(FIRST).or_else(|| texts.quotes()).or_else(|| of(LAST)).or_else(|| texts.structure())
}

/// A line of the translation and its source, without the marks before them.
struct Texts<'a> {
    pair: &'a Pair<'a>,
    start: usize,
    text: &'a str,
    source: &'a str,
}

impl Texts<'_> {
    /// A slip that the translation has more often than the source.
    fn slip(&self, what: &str, here: impl Fn(&str) -> Places, there: impl Fn(&str) -> Places, code: bool) -> Option<Finding> {
        let mut found = here(self.text);
        found.first()?;
        let copied = if code {
            let own = self.pair.rules.literals.find(self.text);
            let all: Vec<&Literal> = self.pair.literals.iter().chain(&own).collect();
            if let Some(text) = masked(self.text, &all) {
                found = here(&text);
            }
            let all: Vec<&Literal> = self.pair.literals.iter().collect();
            there(masked(self.source, &all).as_deref().unwrap_or(self.source)).len()
        } else {
            there(self.source).len()
        };
        // Where the source is careless about double spaces, one more tells nothing.
        let careless = !code && copied > 0;
        let range = found.first().filter(|_| found.len() > copied && !careless)?;
        Some(Finding::mistake("spacing-punct", self.pair.place(self.start + range.start..self.start + range.end), what))
    }

    fn quotes(&self) -> Option<Finding> {
        let rules = self.pair.rules;
        if !self.pair.target.clues.has(clues::QUOTE) {
            return None;
        }
        let (own, source) = (rules.own.quotes, rules.source.quotes);
        // Texts in the quotation marks of the source are another matter.
        let ambiguous = source.zip(own).is_some_and(|((open, _), (_, close))| open == close);
        let here = |text: &str| spaced_quotes(text, own, ambiguous);
        self.slip("a quotation mark with the space on its wrong side", here, |text: &str| spaced_quotes(text, source, false), true)
    }

    /// What only the source can tell: brackets, backslashes, dots.
    fn structure(&self) -> Option<Finding> {
        let source = self.pair.source.as_ref()?;
        if self.pair.target.clues.has(clues::BRACKET) && unclosed(self.source) == 0 && unclosed(self.text) != 0 {
            return Some(Finding::mistake("spacing-punct", self.pair.whole(), "a bracket without its partner"));
        }
        if source.raw.contains('\\') && self.spaced_backslash(source.raw) {
            return Some(Finding::mistake("spacing-punct", self.pair.whole(), "spaces beside a backslash"));
        }
        self.split_ending(source.raw)
    }

    fn spaced_backslash(&self, source: &str) -> bool {
        let near = |text: &str, at: usize| {
            let right = text.get(at + 1..).unwrap_or("");
            (before(text, at), right.strip_prefix(' ').unwrap_or(right).chars().next(), right.chars().next())
        };
        let count = |text: &str, fits: &dyn Fn(usize) -> bool| text.match_indices('\\').filter(|(at, _)| fits(*at)).count();
        let joined = count(source, &|at| {
            let (left, _, right) = near(source, at);
            left.is_some_and(is_word) && right.is_some_and(is_word)
        });
        let spaced = |text: &str| {
            count(text, &|at| {
                let (left, right, _) = near(text, at);
                left.is_some_and(char::is_whitespace) && right.is_some_and(is_word)
            })
        };
        joined > 0 && spaced(self.text) > spaced(source)
    }

    /// An ending of a file that is torn from its dot.
    fn split_ending(&self, source: &str) -> Option<Finding> {
        let types = &self.pair.rules.source.file_types;
        let line = self.pair.line.target;
        let ending = |text: &str| {
            let word: String = text.chars().take_while(|c| is_word(*c)).collect();
            types.contains(&word).then_some(word)
        };
        let there = |word: &str| {
            let mut dots = source.match_indices('.').filter(|(at, _)| !before(source, *at).is_some_and(is_word));
            dots.any(|(at, _)| source.get(at + 1..).and_then(ending).as_deref() == Some(word))
        };
        let at = line.match_indices(". ").map(|(at, _)| at).find(|at| {
            line.get(at + 2..)
                .filter(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()))
                .and_then(ending)
                .is_some_and(|word| there(&word))
        })?;
        Some(Finding::mistake("spacing-punct", self.pair.place(at..at + 2), "a space between the dot and an ending of a file"))
    }
}

/// How many brackets are not closed, or were not opened. Numbers of lists such as `a)` do not count.
fn unclosed(text: &str) -> i64 {
    let count = |sign: char| i64::try_from(text.matches(sign).count()).unwrap_or_default();
    let more = count('(') - count(')');
    if more >= 0 {
        return more;
    }
    let numbers = text.match_indices(')').filter(|(at, _)| {
        let left = text.get(..*at).unwrap_or("");
        let word = left.chars().rev().take_while(|c| is_word(*c)).count();
        let begins = left.chars().rev().nth(word).is_none_or(|c| c.is_whitespace() || c == '*');
        let ends = text.get(at + 1..).and_then(|rest| rest.chars().next()).is_none_or(|c| c.is_whitespace() || c == LINKED);
        (1..3).contains(&word) && begins && ends
    });
    more + i64::try_from(numbers.count()).unwrap_or_default()
}
