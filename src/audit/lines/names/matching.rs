//! Names in a text, with the endings that a language puts behind them.

use std::ops::Range;

use regex::Regex;

use super::words::{at, before, find_any_case, in_word};

/// Signs of a hyphen or an ending that are looked at behind a word.
const LONGEST_TAIL: usize = 24;
/// Letters that a name must have to lose its last one before an ending.
const SHORTEST_DROPPED: usize = 4;

/// What a language puts behind a name.
#[derive(Debug, Clone, Default)]
pub(super) struct Endings {
    /// The endings, as a pattern of the whole ending.
    pub(super) pattern: Option<Regex>,
    /// Last letters of names that give way to an ending.
    pub(super) dropped: String,
}

/// A name in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) place: Range<usize>,
    /// Whether its letters have other capitals than the name.
    pub(super) other_case: bool,
    /// Whether its words stand apart by single spaces.
    pub(super) spaced: bool,
}

impl Endings {
    /// Whether this is nothing or an ending.
    pub(super) fn fit(&self, tail: &str) -> bool {
        tail.is_empty() || self.pattern.as_ref().is_some_and(|pattern| pattern.is_match(tail))
    }

    /// Whether a word is `base`, or `base` with an ending.
    pub(super) fn inflects(&self, word: &str, base: &str) -> bool {
        let tail = |stem: &str| word.strip_prefix(stem).is_some_and(|tail| self.fit(tail));
        tail(base) || self.without_last(base).is_some_and(tail)
    }

    /// A name without its last letter, if that gives way to endings.
    fn without_last<'a>(&self, name: &'a str) -> Option<&'a str> {
        let (start, last) = name.char_indices().next_back()?;
        (self.dropped.contains(last) && name.chars().count() >= SHORTEST_DROPPED).then_some(name.get(..start)?)
    }

    /// Where a text has a name of these words, whatever the capitals.
    pub(super) fn find<'a>(&'a self, text: &'a str, words: &'a [String]) -> impl Iterator<Item = Hit> + 'a {
        let mut over = 0;
        let first = words.first().map_or("", |word| self.without_last(word).unwrap_or(word));
        find_any_case(text, first, 0).filter_map(move |start| {
            if start.start < over || before(text, start.start).is_some_and(in_word) {
                return None;
            }
            let hit = self.starting(text, start.start, words)?;
            over = hit.place.end;
            Some(Hit { place: start.start..hit.place.end, ..hit })
        })
    }

    /// The name of these words that begins here.
    pub(super) fn starting(&self, text: &str, start: usize, words: &[String]) -> Option<Hit> {
        let (word, rest) = words.split_first()?;
        let stems = [Some(word.as_str()), self.without_last(word)];
        stems.into_iter().flatten().find_map(|stem| {
            let end = start + stem.len();
            let part = text.get(start..end).filter(|part| part.eq_ignore_ascii_case(stem))?;
            let inflected = word.ends_with(char::is_alphabetic);
            let other_case = part != stem;
            if rest.is_empty() {
                let end = self.ends(text, end, inflected, |c| !c.is_some_and(in_word)).last()?;
                return Some(Hit { place: start..end, other_case, spaced: true });
            }
            self.ends(text, end, inflected, |c| c.is_some_and(|c| c == ' ' || c == '-')).find_map(|end| {
                let (next, spaced) = gap(text, end)?;
                let hit = self.starting(text, next, rest)?;
                let (other_case, spaced) = (hit.other_case || other_case, hit.spaced && spaced);
                Some(Hit { place: start..hit.place.end, other_case, spaced })
            })
        })
    }

    /// Where a word may end that has its stem up to `stem`, if the sign behind it is a good one.
    fn ends(&self, text: &str, stem: usize, inflected: bool, good: impl Fn(Option<char>) -> bool) -> impl Iterator<Item = usize> {
        let tail = text.get(stem..).unwrap_or("");
        let more = inflected && self.pattern.is_some();
        let signs = tail.char_indices().map(|(at, c)| (at, Some(c))).chain([(tail.len(), None)]);
        let mut last = ' ';
        let within = move |(_, c): &(usize, Option<char>)| {
            let part = last == ' ' || is_part(last) || matches!(c, Some(c) if is_mark(*c));
            last = c.unwrap_or(' ');
            part
        };
        let longest = if more { LONGEST_TAIL } else { 1 };
        signs
            .take(longest)
            .take_while(within)
            .filter(move |(at, c)| good(*c) && tail.get(..*at).is_some_and(|tail| self.fit(tail)))
            .map(move |(at, _)| stem + at)
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '´' | '`')
}

fn is_part(c: char) -> bool {
    in_word(c) || c == '-' || is_mark(c)
}

/// Spaces or hyphens between two words of a name: where the next one begins, and whether it is a single space.
fn gap(text: &str, from: usize) -> Option<(usize, bool)> {
    let mut end = from;
    while let Some(' ' | '-') = at(text, end) {
        end += 1;
    }
    (1..=3).contains(&(end - from)).then(|| (end, text.get(from..end) == Some(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_endings() {
        let endings =
            Endings { pattern: Regex::new("^(?i:(?: ?[’'] ?|-)?i?(?:s|st|ga)?|-\\w*)$").ok(), dropped: "aeo".to_owned() };
        let words = ["Azure".to_owned(), "AD".to_owned()];
        let found =
            |text: &str| endings.find(text, &words).map(|hit| text.get(hit.place).unwrap_or("").to_owned()).collect::<Vec<_>>();
        assert_eq!(found("see Azure AD, azure AD-ga, Azur AD"), ["Azure AD", "azure AD-ga", "Azur AD"]);
        assert_eq!(found("Azure'i AD’s. MyAzure AD, Azure ADS, Azure ADX"), ["Azure'i AD’s", "Azure ADS"]);
        assert_eq!(found("Azure  AD Azure--AD"), ["Azure  AD", "Azure--AD"]);
    }
}
