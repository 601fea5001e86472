//! Patterns of the list of renderings: words with `*`, forms with `|` between them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::words::Words;

/// Some forms of a word or label.
#[derive(Debug, Clone, Default)]
pub(super) struct Pattern {
    forms: Vec<Form>,
    cased: bool,
}

/// The words of one form.
type Form = Vec<Piece>;

/// A word of a form.
#[derive(Debug, Clone)]
struct Piece {
    text: String,
    open_start: bool,
    open_end: bool,
    /// What stands between this word and the one before, as in `sign-in`; else it does not matter.
    gap: Option<String>,
}

impl Pattern {
    /// Reads a cell. Forms that cannot be read are left out; [`fault`] tells of them.
    pub(super) fn new(cell: &str, cased: bool) -> Self {
        Self { forms: cell.split('|').filter_map(|form| read(form, cased)).collect(), cased }
    }

    /// Its forms, parted by the letters with which all they stand for begins, where these are known.
    pub(super) fn by_start(&self) -> BTreeMap<Option<[char; 2]>, Self> {
        let mut parted: BTreeMap<Option<[char; 2]>, Self> = BTreeMap::new();
        for form in &self.forms {
            let part = parted.entry(form.first().and_then(Piece::start)).or_default();
            part.cased = self.cased;
            part.forms.push(form.clone());
        }
        parted
    }

    /// Whether it has no form.
    pub(super) fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    /// Whether it stands anywhere.
    pub(super) fn is_in(&self, words: &Words<'_>) -> bool {
        (0..words.len()).any(|at| self.at(words, at).is_some())
    }

    /// Where the longest form that begins at a word ends.
    pub(super) fn at(&self, words: &Words<'_>, at: usize) -> Option<usize> {
        if words.after_hyphen(at) {
            return None;
        }
        self.forms.iter().filter_map(|form| self.follow(form, words, at, None)).filter(|end| *end > at).max()
    }

    /// Whether some words as a whole are one of its forms.
    pub(super) fn is(&self, words: &Words<'_>, range: &Range<usize>) -> bool {
        !range.is_empty() && self.forms.iter().any(|form| self.follow(form, words, range.start, Some(range.end)).is_some())
    }

    /// The end of the words that a form takes, from a word on, perhaps up to a given end.
    fn follow(&self, form: &[Piece], words: &Words<'_>, at: usize, end: Option<usize>) -> Option<usize> {
        let Some((piece, rest)) = form.split_first() else { return end.is_none_or(|end| end == at).then_some(at) };
        if piece.is_any() {
            let one = (at < words.len()).then(|| self.follow(rest, words, at + 1, end)).flatten();
            return one.or_else(|| self.follow(rest, words, at, end));
        }
        if self.fits(piece, words, at) { self.follow(rest, words, at + 1, end) } else { None }
    }

    fn fits(&self, piece: &Piece, words: &Words<'_>, at: usize) -> bool {
        let Some(word) = (if self.cased { words.written(at) } else { words.small(at) }) else { return false };
        let same = match (piece.open_start, piece.open_end) {
            (false, false) => word == piece.text,
            (false, true) => word.starts_with(&piece.text),
            (true, false) => word.ends_with(&piece.text),
            (true, true) => word.contains(&piece.text),
        };
        same && piece.gap.as_deref().is_none_or(|gap| words.gap(at) == Some(gap))
    }
}

impl Piece {
    fn start(&self) -> Option<[char; 2]> {
        // A single letter with an open end may go on with any.
        let known = !self.open_start && (!self.open_end || self.text.chars().count() > 1);
        if known { start(&self.text.to_lowercase()) } else { None }
    }

    fn is_any(&self) -> bool {
        self.text.is_empty()
    }
}

/// The first two letters of a word in small letters; a word of one letter has a space.
pub(super) fn start(word: &str) -> Option<[char; 2]> {
    let mut letters = word.chars();
    Some([letters.next()?, letters.next().unwrap_or(' ')])
}

/// What is wrong with a cell of patterns.
pub(super) fn fault(cell: &str) -> Option<String> {
    let cell = cell.strip_prefix('=').unwrap_or(cell);
    if cell.trim().is_empty() {
        return None;
    }
    for form in cell.split("||").flat_map(|group| group.split('|')) {
        if !form.contains(char::is_alphanumeric) {
            return Some(format!("a form without letters in `{cell}`"));
        }
        if form.split_whitespace().any(|word| word.trim_matches('*').contains('*')) {
            return Some(format!("`*` in the middle of a word in `{}`", form.trim()));
        }
    }
    None
}

fn read(form: &str, cased: bool) -> Option<Form> {
    let mut pieces = Form::new();
    for word in form.split_whitespace() {
        if word.chars().all(|c| c == '*') {
            pieces.push(Piece { text: String::new(), open_start: true, open_end: true, gap: None });
        } else {
            read_word(word, cased, &mut pieces);
        }
    }
    (pieces.iter().any(|piece| !piece.is_any()) && fault(form).is_none()).then_some(pieces)
}

/// A word between spaces; with a hyphen in it, these are two.
fn read_word(word: &str, cased: bool, pieces: &mut Form) {
    let body = word.trim_matches('*');
    let parts = Words::new(body);
    for index in 0..parts.len() {
        let text = if cased { parts.written(index) } else { parts.small(index) };
        pieces.push(Piece {
            text: text.unwrap_or("").to_owned(),
            open_start: index == 0 && word.starts_with('*'),
            open_end: index + 1 == parts.len() && word.ends_with('*'),
            gap: parts.gap(index).map(str::to_owned),
        });
    }
}
