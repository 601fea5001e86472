//! Revisions of source texts: what of a text has changed since a translation was made from it.

use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::loader::line_hash;

/// The revision of a text: a short hash for each line that is not blank.
#[must_use]
pub fn revision(text: &str) -> Vec<String> {
    lines(text).map(|(_, line)| line_hash(line)).collect()
}

/// What changed in a text since a revision of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Lines that are new or different: their number in the text, from 1, and what they say.
    pub lines: Vec<(usize, String)>,
    /// How many lines are gone.
    pub removed: usize,
}

impl Changes {
    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.removed == 0
    }
}

/// What changed in `text` since `recorded`. Indentation and blank lines do not count.
#[must_use]
pub fn changes(recorded: &[String], text: &str) -> Changes {
    let now: Vec<(usize, &str)> = lines(text).collect();
    let hashes: Vec<String> = now.iter().map(|(_, line)| line_hash(line)).collect();
    let mut changes = Changes::default();
    for op in capture_diff_slices(Algorithm::Lcs, recorded, &hashes) {
        let (tag, old, new) = op.as_tag_tuple();
        if tag == DiffTag::Equal {
            continue;
        }
        changes.removed += old.len().saturating_sub(new.len());
        let changed = now.get(new).unwrap_or_default();
        changes.lines.extend(changed.iter().map(|(number, line)| (*number, (*line).to_owned())));
    }
    changes
}

/// Lines that are not blank, with their numbers, without indentation.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(index, line)| (index + 1, line.trim())).filter(|(_, line)| !line.is_empty())
}
