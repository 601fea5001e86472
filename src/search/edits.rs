//! Typing errors: an automaton over the vocabulary that follows all ways to type a word wrongly at once.
use super::Language;

/// Cost of a whole error; cheap ones are those that fingers make.
pub(crate) const ERROR: u8 = 4;
const CHEAP: u8 = 3;
/// Longest word that is compared.
pub(crate) const LONGEST: usize = 32;

/// Accepts the words within a cost of a typed word (optimal string alignment: insertion, deletion, substitution, and
/// transposition of neighbours).
pub(crate) struct Edits<'a> {
    typed: &'a [u8],
    limit: u8,
    near: &'a Near,
}

/// A row of the table of costs: after the bytes so far, the cost of having typed each beginning of the word.
#[derive(Clone, Copy)]
pub(crate) struct State {
    row: [u8; LONGEST + 1],
    before: [u8; LONGEST + 1],
    last: u8,
    least: u8,
}

impl<'a> Edits<'a> {
    /// For a folded word of at most [`LONGEST`] bytes.
    pub(crate) fn new(typed: &'a str, limit: u8, near: &'a Near) -> Self {
        Self { typed: typed.as_bytes(), limit, near }
    }

    /// The cost of the word that led to this state, if it is within the limit.
    pub(crate) fn matches(&self, state: &State) -> Option<u8> {
        state.row.get(self.typed.len()).copied().filter(|cost| *cost <= self.limit)
    }

    /// The state before any letter.
    pub(crate) fn start(&self) -> State {
        let mut row = [u8::MAX; LONGEST + 1];
        for (at, cost) in row.iter_mut().enumerate().take(self.typed.len() + 1) {
            *cost = u8::try_from(at).unwrap_or(u8::MAX).saturating_mul(ERROR);
        }
        State { row, before: [u8::MAX; LONGEST + 1], last: 0, least: 0 }
    }

    /// Whether a word that begins so may be within the limit.
    pub(crate) fn can_match(&self, state: &State) -> bool {
        state.least <= self.limit
    }

    /// The state after one more byte.
    pub(crate) fn accept(&self, state: &State, byte: u8) -> State {
        let mut row = [u8::MAX; LONGEST + 1];
        // A letter that doubles its neighbour slips in or out easily.
        let missed = if byte == state.last { CHEAP } else { ERROR };
        let mut left = state.row.first().copied().unwrap_or(u8::MAX).saturating_add(missed);
        let mut least = left;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        let mut typed_before = 0;
        // Cells of the last row and the one before: up-left (`corner`), up, and two up-left for transpositions.
        let mut old = state.row.iter();
        let mut corner = old.next().copied().unwrap_or(u8::MAX);
        let mut older = std::iter::once(&u8::MAX).chain(&state.before);
        for ((cell, typed), (up, far)) in row.iter_mut().skip(1).zip(self.typed).zip(old.zip(&mut older)) {
            let changed = if *typed == byte {
                0
            } else if self.near.contains(*typed, byte) {
                CHEAP
            } else {
                ERROR
            };
            let extra = if *typed == typed_before { CHEAP } else { ERROR };
            let mut cost = corner.saturating_add(changed).min(up.saturating_add(missed)).min(left.saturating_add(extra));
            if *typed == state.last && typed_before == byte && *typed != byte {
                cost = cost.min(far.saturating_add(CHEAP));
            }
            *cell = cost;
            least = least.min(cost);
            left = cost;
            corner = *up;
            typed_before = *typed;
        }
        State { row, before: state.row, last: byte, least }
    }
}

/// Which letters are neighbours on the keyboard: a set of letters by letter.
#[derive(Debug, Clone, Default)]
pub(crate) struct Near([u32; 26]);

impl Near {
    /// From the rows of a keyboard: a key touches the ones beside it and the nearest two of the rows above and below.
    pub(crate) fn new(language: &Language) -> Self {
        let mut near = Self::default();
        let rows: Vec<&[u8]> = language.keyboard().iter().map(|row| row.as_bytes()).collect();
        for row in &rows {
            for pair in row.array_windows::<2>() {
                near.join(*pair);
            }
        }
        for (upper, lower) in rows.iter().zip(rows.iter().skip(1)) {
            for (at, key) in lower.iter().enumerate() {
                for above in upper.iter().skip(at).take(2) {
                    near.join([*key, *above]);
                }
            }
        }
        near
    }

    fn join(&mut self, [one, other]: [u8; 2]) {
        for (from, to) in [(one, other), (other, one)] {
            if let (Some(set), Some(bit)) = (self.0.get_mut(usize::from(from.wrapping_sub(b'a'))), bit(to)) {
                *set |= bit;
            }
        }
    }

    fn contains(&self, one: u8, other: u8) -> bool {
        self.0.get(usize::from(one.wrapping_sub(b'a'))).zip(bit(other)).is_some_and(|(set, bit)| set & bit != 0)
    }
}

fn bit(letter: u8) -> Option<u32> {
    letter.is_ascii_lowercase().then(|| 1 << (letter - b'a'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::{Profile, Words};

    #[test]
    fn costs() {
        let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map(str::to_owned);
        let near = Near::new(&Language::new(&Words::default(), &[], &rows, Profile::default()));
        let cost = |typed: &str, word: &str| {
            let edits = Edits::new(typed, 200, &near);
            edits.matches(&word.bytes().fold(edits.start(), |state, byte| edits.accept(&state, byte))).unwrap()
        };
        assert_eq!(cost("geslo", "geslo"), 0);
        assert_eq!(cost("gesol", "geslo"), 3);
        assert_eq!(cost("gedlo", "geslo"), 3);
        assert_eq!(cost("geplo", "geslo"), 4);
        assert_eq!(cost("gelo", "geslo"), 4);
        assert_eq!(cost("gesslo", "geslo"), 3);
        assert_eq!(cost("uporabink", "uporabnik"), 3);
        assert_eq!(cost("abc", "xyz"), 12);
    }
}
