//! `structure`: what kind of line it is, by the signs at its start, and lines that only one of the texts has.

use crate::audit::finding::{Finding, shown};
use crate::audit::lines::Line;

/// Notes that Markdown knows.
const NOTES: [&str; 5] = ["NOTE", "TIP", "IMPORTANT", "CAUTION", "WARNING"];

const STRUCTURE: &str = "structure";

pub(super) fn check(line: &Line<'_>, source: &str, out: &mut Vec<Finding>) {
    let empty = |text: &str| text.trim().is_empty();
    let all = 0..line.target.len();
    match (empty(line.target), empty(source)) {
        (true, true) => return,
        (true, false) => {
            let message = format!("a line of the source is missing: `{}`", shown(source));
            return out.push(Finding::mistake(STRUCTURE, all, message));
        }
        (false, true) => {
            return out.push(Finding::mistake(STRUCTURE, all, "a line that the source does not have"));
        }
        (false, false) => {}
    }
    let (own, other) = (Markers::of(line.target), Markers::of(source));
    // A note that Markdown does not know became one that it knows; a number that has no space behind it got one.
    let mended = other.note == Some("") && own.note.is_some();
    let spaced = other.is_plain() && own.signs == "1." && numbered(source);
    if own != other && !mended && !spaced {
        let message = format!("the line is {}, and {} in the source", own.name(), other.name());
        let start = line.target.len() - line.target.trim_start().len();
        let finding = Finding::mistake(STRUCTURE, start..line.target.trim_end().len(), message);
        // A number that begins a line, as in a date, makes a list.
        let date = own.signs.strip_suffix("1.").is_some_and(|rest| rest == other.signs);
        out.push(if date { finding.help(r"write a backslash between the number and its full stop: `1\.`") } else { finding });
    }
}

/// Whether a line begins as in `2.Next`.
fn numbered(line: &str) -> bool {
    let text = line.trim_start();
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - rest.len();
    (1..=2).contains(&digits) && rest.strip_prefix(['.', ')']).is_some_and(|rest| !rest.starts_with(char::is_whitespace))
}

/// What a line begins with.
#[derive(Debug, Default, PartialEq, Eq)]
struct Markers {
    /// Signs of quotations, items, steps and headings, in a row.
    signs: String,
    /// A note: its kind, or nothing where Markdown does not know it.
    note: Option<&'static str>,
    /// Cells of a row of a table.
    cells: Option<usize>,
    fence: bool,
}

impl Markers {
    fn of(line: &str) -> Self {
        let mut found = Self::default();
        let mut rest = line.trim();
        while let Some((sign, next)) = marker(rest) {
            found.signs.push_str(sign);
            rest = next.trim_start();
        }
        found.note = note(rest);
        if rest.starts_with('|') {
            found.cells = Some(cells(rest));
        }
        found.fence = rest.starts_with("```") || rest.starts_with("~~~");
        found
    }

    fn is_plain(&self) -> bool {
        *self == Self::default()
    }

    /// In words, for a message.
    fn name(&self) -> String {
        let mut parts = Vec::new();
        if !self.signs.is_empty() {
            parts.push(format!("marked by `{}`", self.signs));
        }
        match self.note {
            Some("") => parts.push("a note of an unknown kind".to_owned()),
            Some(kind) => parts.push(format!("a note `{kind}`")),
            None => {}
        }
        parts.extend(self.cells.map(|cells| format!("a row with {cells} bars")));
        if self.fence {
            parts.push("a fence of code".to_owned());
        }
        if parts.is_empty() { "plain text".to_owned() } else { parts.join(", ") }
    }
}

/// The marker with which a text begins, and what follows.
fn marker(text: &str) -> Option<(&'static str, &str)> {
    if let Some(rest) = text.strip_prefix('>') {
        return Some((">", rest));
    }
    let spaced = |rest: &str| rest.starts_with(char::is_whitespace);
    if let Some(rest) = text.strip_prefix(['-', '*', '+']).filter(|rest| spaced(rest)) {
        return Some(("-", rest));
    }
    let rest = text.trim_start_matches('#');
    let level = text.len() - rest.len();
    if (1..=6).contains(&level) && spaced(rest) {
        return "######".get(..level).map(|sign| (sign, rest));
    }
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - rest.len();
    let rest = rest.strip_prefix(['.', ')']).filter(|rest| spaced(rest))?;
    (1..=9).contains(&digits).then_some(("1.", rest))
}

fn note(text: &str) -> Option<&'static str> {
    let rest = text.strip_prefix('\\').unwrap_or(text).strip_prefix("[!")?;
    let kind = rest.split(']').next().filter(|kind| kind.len() < rest.len() && !kind.contains(' '))?;
    NOTES.into_iter().find(|note| note.eq_ignore_ascii_case(kind)).or(Some(""))
}

/// Bars in a row of a table, without those at its ends.
fn cells(row: &str) -> usize {
    let row = row.trim_matches(['|', ' ']);
    row.match_indices('|').filter(|(at, _)| !row.get(..*at).is_some_and(|before| before.ends_with('\\'))).count()
}

#[cfg(test)]
mod tests {
    use super::Markers;

    #[test]
    fn markers_of_lines() {
        assert_eq!(Markers::of("  - 31. mai").signs, "-1.");
        assert_eq!(Markers::of("> ## a").signs, ">##");
        assert_eq!(Markers::of("**a** -b").signs, "");
        assert_eq!(Markers::of("> [!Opomba]").note, Some(""));
        assert_eq!(Markers::of(r"| a \| b | c |").cells, Some(1));
    }
}
