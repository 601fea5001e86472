//! Spelling: words that neither the dictionary nor the source knows, words in two pieces. Only ever a suggestion.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::literals::{Literal, masked};
use super::text::{after, before, is_word, letters, stands};
use super::{Pair, TokenRules, clues};
use crate::audit::finding::{Finding, shown};
use crate::audit::lines::Line;

/// Capital letters from which on a word is no name with an ending.
const CAPITALS: usize = 5;
/// Letters of the shortest word that is looked up.
const SHORTEST: usize = 4;
/// Letters of the shortest beginning that may stand for all words that begin so.
const SHORTEST_STEM: usize = 2;
/// Letters by which a word of the source is known again.
const STEM: usize = 5;

/// Tells whether a word is one of a language.
type Knows<'a> = Option<&'a dyn Fn(&str) -> bool>;

/// What spelling is held against.
pub(super) struct Spelling<'a> {
    lines: &'a [Line<'a>],
    rules: &'a TokenRules,
    own: Knows<'a>,
    source: Knows<'a>,
    text: OnceCell<Source>,
}

/// The whole source.
struct Source {
    /// Its lines in small letters.
    text: String,
    understood: OnceCell<bool>,
}

impl<'a> Spelling<'a> {
    pub(super) fn new(lines: &'a [Line<'a>], rules: &'a TokenRules, own: Knows<'a>, source: Knows<'a>) -> Self {
        Self { lines, rules, own, source, text: OnceCell::new() }
    }

    pub(super) fn check(&self, pair: &Pair<'_>) -> Option<Finding> {
        let source = pair.source.as_ref()?;
        if self.own.is_none() && !pair.target.clues.has(clues::CAPITALS) {
            return None;
        }
        let text = pair.target.tagless();
        let line = Text { pair, start: pair.target.body().0, text: &text, hidden: OnceCell::new() };
        if let Some((at, word)) = capitals(&line).find(|(_, word)| !source.raw.contains(start(word, CAPITALS - 1)))
            && self.is_understood()
        {
            return Some(line.finding(at, word, format!("`{}` begins with capitals and ends with small letters", shown(word))));
        }
        let own = self.own?;
        if let Some((at, word)) = line.words().find(|(at, word)| self.is_unknown(*at, word, &line, own)) {
            let finding = line.finding(at, word, format!("the dictionary has no word `{}`", shown(word)));
            return Some(finding.help("a right word belongs into `words` of audit.yaml"));
        }
        let (at, word) = self.split(&line, own)?;
        Some(line.finding(at, word, format!("`{}` looks like one word in two pieces", shown(word))))
    }

    fn text(&self) -> &Source {
        self.text.get_or_init(|| Source::new(self.lines))
    }

    fn is_understood(&self) -> bool {
        self.text().is_understood(&self.rules.source.common_words)
    }

    fn is_unknown(&self, at: usize, word: &str, line: &Text<'_>, own: &dyn Fn(&str) -> bool) -> bool {
        if word.chars().count() < SHORTEST || word.chars().skip(1).any(char::is_uppercase) || line.is_name(at, word) {
            return false;
        }
        let small = word.to_lowercase();
        if own(&small) || own(word) || self.listed(&small) || line.is_code(at) {
            return false;
        }
        !self.text().has(&small) && !self.is_of_source(&small) && !self.is_derived(&small, own) && self.is_understood()
    }

    /// Whether the dictionary or the author knows a word.
    fn knows(&self, small: &str, own: &dyn Fn(&str) -> bool) -> bool {
        own(small) || self.listed(small)
    }

    /// Whether the author says that a word is right, or all words that begin so.
    fn listed(&self, small: &str) -> bool {
        let stem = |length| self.rules.own_stems.contains(start(small, length));
        self.rules.own.words.contains(small) || (SHORTEST_STEM..=small.chars().count()).any(stem)
    }

    /// Whether it is a word of the source language, perhaps with an ending; that is another kind of defect.
    fn is_of_source(&self, small: &str) -> bool {
        const ENDING: usize = 3;
        let length = small.chars().count();
        let least = length.saturating_sub(ENDING).max(SHORTEST);
        self.source.is_some_and(|knows| (least..=length).any(|length| knows(start(small, length))))
    }

    /// Whether a word is made of known words.
    fn is_derived(&self, small: &str, own: &dyn Fn(&str) -> bool) -> bool {
        let rules = &self.rules.own;
        let prefixed = rules.prefixes.iter().filter_map(|prefix| small.strip_prefix(prefix.as_str()));
        let mut prefixed = prefixed.filter(|rest| rest.chars().count() > SHORTEST);
        prefixed.any(|rest| self.knows(rest, own))
            || rules.compound_part.is_some_and(|least| self.is_compound(small, least, rules.compound_parts, own))
    }

    fn is_compound(&self, small: &str, least: usize, parts: usize, own: &dyn Fn(&str) -> bool) -> bool {
        let length = small.chars().count();
        parts > 1
            && (least..length.saturating_sub(SHORTEST)).any(|cut| {
                let (first, rest) = small.split_at_checked(start(small, cut).len()).unwrap_or((small, ""));
                self.knows(first, own) && (self.knows(rest, own) || self.is_compound(rest, least, parts - 1, own))
            })
    }

    /// A short piece and a longer one, which together are a word.
    fn split<'t>(&self, line: &'t Text<'_>, own: &dyn Fn(&str) -> bool) -> Option<(usize, &'t str)> {
        let mut last: Option<(usize, &str)> = None;
        for (at, word) in letters(line.text) {
            let (left_at, left) = match last.replace((at, word)) {
                Some(left) if at >= line.start => left,
                _ => continue,
            };
            let small = |word: &str| word.chars().all(char::is_lowercase);
            let sizes = (2..=4).contains(&left.chars().count()) && word.chars().count() >= SHORTEST;
            if !sizes || line.text.get(left_at + left.len()..at) != Some(" ") || !small(left) || !small(word) {
                continue;
            }
            let unknown = !self.knows(left, own) && !self.knows(word, own) && self.knows(&format!("{left}{word}"), own);
            if unknown && !line.is_code(left_at) && !line.is_code(at) && !stands(left, &self.text().text) && self.is_understood() {
                return line.text.get(left_at..at + word.len()).map(|both| (left_at, both));
            }
        }
        None
    }
}

impl Source {
    fn new(lines: &[Line<'_>]) -> Self {
        let text = lines.iter().filter_map(|line| line.source).collect::<Vec<_>>().join(" ").to_lowercase();
        Self { text, understood: OnceCell::new() }
    }

    /// Whether a word stands there, or one that begins like it.
    fn has(&self, small: &str) -> bool {
        if small.chars().count() < STEM {
            stands(small, &self.text)
        } else {
            stands(&format!("{}*", start(small, STEM)), &self.text)
        }
    }

    /// Whether it is in the source language, not in yet another one.
    fn is_understood(&self, common: &BTreeSet<String>) -> bool {
        *self.understood.get_or_init(|| {
            let known = letters(&self.text).filter(|(_, word)| common.contains(*word)).count();
            // In a text of the language, one word in four is such a word.
            common.is_empty() || known * 10 > letters(&self.text).count()
        })
    }
}

/// The first letters of a word.
fn start(word: &str, length: usize) -> &str {
    word.char_indices().nth(length).and_then(|(at, _)| word.get(..at)).unwrap_or(word)
}

/// The words of a line of the translation.
struct Text<'a> {
    pair: &'a Pair<'a>,
    /// Where the text begins behind the marks of lists.
    start: usize,
    text: &'a str,
    /// The same with all code hidden.
    hidden: OnceCell<Option<String>>,
}

impl<'a> Text<'a> {
    /// Words that touch no sign of an address or a name.
    fn words(&self) -> impl Iterator<Item = (usize, &'a str)> {
        let (text, begin) = (self.text, self.start);
        letters(text).filter(move |(at, word)| {
            let wrong = |c: char| c.is_alphanumeric() || "@/\\'’-".contains(c);
            let left = before(text, *at).is_some_and(|c| wrong(c) || c == '.');
            *at >= begin && !left && !after(text, at + word.len()).is_some_and(wrong)
        })
    }

    /// Whether a word has a capital letter within a sentence.
    fn is_name(&self, at: usize, word: &str) -> bool {
        let left = self.text.get(self.start..at).unwrap_or("").trim_end();
        word.starts_with(char::is_uppercase)
            && at > self.start
            && !left.is_empty()
            && !left.ends_with(['.', '!', '?', ':', '|', '>', '*', '_', '[', ']'])
    }

    /// Whether a word is part of code.
    fn is_code(&self, at: usize) -> bool {
        let hidden = self.hidden.get_or_init(|| {
            let own = self.pair.rules.literals.find(self.text);
            let all: Vec<&Literal> = self.pair.literals.iter().chain(&own).collect();
            masked(self.text, &all)
        });
        hidden.as_ref().is_some_and(|hidden| after(hidden, at) == Some(super::text::HOLE))
    }

    fn finding(&self, at: usize, word: &str, message: String) -> Finding {
        Finding::suggestion("spelling", self.pair.place(at..at + word.len()), message)
    }
}

/// Words that begin with capitals and end with small letters.
fn capitals<'t>(line: &'t Text<'_>) -> impl Iterator<Item = (usize, &'t str)> {
    letters(line.text).filter(|(at, word)| {
        word.len() > CAPITALS && {
            let capitals = word.chars().take_while(|c| c.is_uppercase()).count();
            let around = |c: Option<char>| c.is_some_and(|c| is_word(c) || c == '-');
            let length = word.chars().count();
            let small = capitals >= CAPITALS && capitals < length && word.chars().skip(capitals).all(char::is_lowercase);
            small
                && !around(before(line.text, *at))
                && !after(line.text, at + word.len()).is_some_and(is_word)
                && !line.is_code(*at)
        }
    })
}
