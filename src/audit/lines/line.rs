//! A line of a translation beside the line of its source.

/// A line of a translation and, where it is known, the line of its source. Both are Markdown without line end, with
/// HTML anchors such as `<a name="x"></a>` taken out; a title is plain text.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// The line of the translation.
    pub target: &'a str,
    /// The line of the source.
    pub source: Option<&'a str>,
    /// Byte at which the line of the translation begins in its text.
    pub start: usize,
    /// Whether it is the title from the front matter.
    pub title: bool,
    /// Whether it stands in a fenced block of code.
    pub code: bool,
}

impl<'a> Line<'a> {
    /// The lines of a text, still without those of a source. `titled`: the first one is a title.
    #[must_use]
    pub fn all(text: &'a str, titled: bool) -> Vec<Self> {
        let (mut start, mut code) = (0, false);
        let mut out = Vec::new();
        for (index, target) in text.split('\n').enumerate() {
            let fence = target.trim_start_matches([' ', '>']).starts_with("```");
            out.push(Self { target, source: None, start, title: titled && index == 0, code: code || fence });
            code ^= fence;
            start += target.len() + 1;
        }
        out
    }
}
