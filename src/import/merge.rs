//! Three texts: what was imported once, what an author made of it, and what the source says now. Of the first one
//! only a short hash for each line is needed.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::loader::line_hash;

/// What came of bringing two texts together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Merged {
    /// The author changed nothing: the new text.
    Theirs,
    /// The source changed nothing, or the same: the author's text.
    Ours,
    /// Both changed different lines: the text with both changes.
    Both(String),
    /// Both changed the same lines. The text has the author's, and the ranges tell which of its lines, from 0.
    Conflict(String, Vec<Range<usize>>),
}

/// A short hash for each line of a text.
#[must_use]
pub fn revision(text: &str) -> Vec<String> {
    text.lines().map(line_hash).collect()
}

/// Brings the author's text and the new one together; `base` is the revision of what was imported before. With `take`
/// lines that both changed are the source's, else the author's.
#[must_use]
pub fn merge(base: &[String], ours: &str, theirs: &str, take: bool) -> Merged {
    let (own, new) = (revision(ours), revision(theirs));
    if own == base {
        return Merged::Theirs;
    }
    if new == base || own == new {
        return Merged::Ours;
    }
    let (own_lines, new_lines): (Vec<&str>, Vec<&str>) = (ours.lines().collect(), theirs.lines().collect());
    let (in_own, in_new) = (matches(base, &own), matches(base, &new));
    let mut out = Lines::default();
    let mut at = (0, 0, 0);
    // Between two lines that all three have, each of the texts says its part.
    for index in 0..=base.len() {
        let next = match (in_own.get(index), in_new.get(index)) {
            (None, None) => (base.len(), own.len(), new.len()),
            (Some(Some(own)), Some(Some(new))) => (index, *own, *new),
            _ => continue,
        };
        let (base_part, own_part, new_part) = (base.get(at.0..next.0), own.get(at.1..next.1), new.get(at.2..next.2));
        let own_text = own_lines.get(at.1..next.1).unwrap_or_default();
        let new_text = new_lines.get(at.2..next.2).unwrap_or_default();
        if own_part == base_part {
            out.add(new_text);
        } else if new_part == base_part || own_part == new_part {
            out.add(own_text);
        } else {
            let start = out.lines.len();
            out.add(if take { new_text } else { own_text });
            out.conflicts.push(start..out.lines.len());
        }
        if index < base.len() {
            out.add(own_lines.get(next.1..=next.1).unwrap_or_default());
        }
        at = (next.0 + 1, next.1 + 1, next.2 + 1);
    }
    let text = out.lines.concat();
    if out.conflicts.is_empty() || take { Merged::Both(text) } else { Merged::Conflict(text, out.conflicts) }
}

#[derive(Default)]
struct Lines {
    lines: Vec<String>,
    conflicts: Vec<Range<usize>>,
}

impl Lines {
    fn add(&mut self, lines: &[&str]) {
        self.lines.extend(lines.iter().map(|line| format!("{line}\n")));
    }
}

/// For each line of the first text the line of the second that it became.
fn matches(base: &[String], text: &[String]) -> Vec<Option<usize>> {
    let mut out = vec![None; base.len()];
    for op in capture_diff_slices(Algorithm::Myers, base, text) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            for step in 0..len {
                if let Some(slot) = out.get_mut(old_index + step) {
                    *slot = Some(new_index + step);
                }
            }
        }
    }
    out
}
