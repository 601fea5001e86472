//! A problem in a text with placeholders.

/// A problem in a remedy, an article or the answer's template: a range of bytes and what is wrong there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Stable name.
    pub code: &'static str,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What was found.
    pub message: String,
    /// What was expected.
    pub help: Option<String>,
}
