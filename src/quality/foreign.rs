//! A document as lines that know their places, side by side with the lines of its source.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::audit::Line;
use crate::import::{Draft, Placed};

/// A document as the checks see it: the title in the first line, then the text, without HTML anchors.
#[derive(Debug)]
pub(super) struct Foreign {
    /// The text.
    pub(super) text: Placed,
    /// Whether its first line is a title.
    pub(super) titled: bool,
}

impl Foreign {
    pub(super) fn new(draft: &Draft) -> Self {
        let mut text = Placed::default();
        let titled = draft.title.is_some();
        if let Some((title, place)) = &draft.title {
            text.push(title.lines().next().unwrap_or(""), place.start);
            text.push("\n", place.end);
        }
        let body = &draft.body;
        let mut at = 0;
        while let Some((start, end)) = anchor(&body.text, at) {
            text.append(body, at..start);
            at = end;
        }
        text.append(body, at..body.text.len());
        Self { text, titled }
    }

    /// Its lines, without those of a source.
    fn lines(&self) -> Vec<Line<'_>> {
        Line::all(&self.text.text, self.titled)
    }
}

/// The next `<a name="…"></a>` from a byte on.
fn anchor(text: &str, from: usize) -> Option<(usize, usize)> {
    let rest = text.get(from..)?;
    let starts = rest.find("<a name=\"").into_iter().chain(rest.find("<a id=\"")).min()?;
    let end = rest.get(starts..)?.find("</a>")?;
    Some((from + starts, from + starts + end + "</a>".len()))
}

/// The lines of a document with those of its source. With the exact source they correspond one to one; where their
/// numbers differ, lines are compared that have the same form.
pub(super) fn lines<'a>(target: &'a Foreign, source: Option<&'a Foreign>) -> Vec<Line<'a>> {
    let mut own = target.lines();
    let Some(source) = source else { return own };
    let theirs = source.lines();
    let (title, body) = theirs.split_at(usize::from(source.titled).min(theirs.len()));
    if let Some(first) = own.first_mut().filter(|first| first.title) {
        let heading = || body.iter().find(|line| line.target.starts_with("# "));
        first.source = title.first().or_else(heading).map(|line| line.target.trim_start_matches("# "));
    }
    let start = usize::from(target.titled).min(own.len());
    let pairs = partners(own.get(start..).unwrap_or_default(), body);
    for (at, other) in pairs {
        if let (Some(line), Some(source)) = (own.get_mut(start + at), body.get(other)) {
            line.source = Some(source.target);
        }
    }
    own
}

/// Pairs of numbers of lines.
fn partners(own: &[Line<'_>], theirs: &[Line<'_>]) -> Vec<(usize, usize)> {
    let last = |lines: &[Line<'_>]| lines.iter().rposition(|line| !line.target.trim().is_empty());
    if own.len() == theirs.len() || last(own) == last(theirs) {
        return (0..own.len().min(theirs.len())).map(|at| (at, at)).collect();
    }
    let shapes = |lines: &[Line<'_>]| lines.iter().map(|line| shape(line.target)).collect::<Vec<_>>();
    let mut out = Vec::new();
    for op in capture_diff_slices(Algorithm::Lcs, &shapes(own), &shapes(theirs)) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            out.extend((0..len).map(|step| (old_index + step, new_index + step)));
        }
    }
    out
}

/// What a line has in any language: its mark, and how many links and how much code.
fn shape(line: &str) -> (char, usize, usize) {
    let text = line.trim_start();
    let mark = match text.chars().next() {
        None => ' ',
        Some(c @ ('-' | '*' | '+' | '#' | '>' | '|')) => c,
        Some(c) if c.is_ascii_digit() && text.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(['.', ')']) => '1',
        Some(_) => 'p',
    };
    (if mark == '*' || mark == '+' { '-' } else { mark }, line.matches("](").count(), line.matches('`').count())
}
