//! Problems in expressions, and their places.

/// A problem in an expression, at a place counted in characters from its beginning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Stable name.
    pub code: &'static str,
    /// First character.
    pub start: usize,
    /// Number of characters.
    pub length: usize,
    /// What was found.
    pub message: String,
    /// What was expected.
    pub help: Option<String>,
}

/// The problem itself goes into the list, so that the lowering can go on with the next part.
pub(super) struct Reported;

pub(super) type Outcome<T> = Result<T, Reported>;

/// First character and length of what stands at a position of Rhai, which counts lines and columns from 1: a word, a
/// text in quotes, or one sign.
pub(super) fn place(text: &str, at: rhai::Position) -> (usize, usize) {
    let before: usize = text.split('\n').take(at.line().map_or(0, |line| line - 1)).map(|line| line.chars().count() + 1).sum();
    let column = at.line().map_or(0, |_| at.position().unwrap_or(1).saturating_sub(1));
    let start = (before + column).min(text.chars().count());
    let rest = || text.chars().skip(start);
    let length = if rest().next() == Some('"') {
        2 + rest().skip(1).take_while(|c| *c != '"').count()
    } else {
        rest().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '.')).count().max(1)
    };
    (start, length)
}
