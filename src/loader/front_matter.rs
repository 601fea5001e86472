//! Front matter: YAML between two lines of `---` at the head of a document.

use std::ops::Range;

use super::yaml::{self, Node};
use crate::diag::{Diagnostics, Sources};

/// Where the parts of a document stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    /// The front matter with its first line of `---`, without the last one.
    pub front: Range<usize>,
    /// Where the text begins, after the last line of `---`.
    pub body: usize,
}

/// The parts of a document; `None` without front matter, or when it does not end. Lines may end in any way.
#[must_use]
pub fn split(text: &str) -> Option<Split> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| line.trim_end() == "---")?;
    let mut at = first.len();
    for line in lines {
        if line.trim_end() == "---" {
            return Some(Split { front: 0..at, body: at + line.len() });
        }
        at += line.len();
    }
    None
}

/// A key of foreign front matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Its value, or its values.
    pub values: Vec<String>,
    /// Where these stand in the document.
    pub place: Range<usize>,
}

/// The keys of foreign front matter, and what is wrong with it. Where it is no YAML, its lines are read one by one:
/// `key: value`, and `- value` below a key.
#[must_use]
pub fn entries(text: &str, split: &Split) -> (Vec<Entry>, Option<String>) {
    let mut out = Diagnostics::default();
    let file = Sources::default().add("", "");
    let written = text.get(split.front.clone()).unwrap_or("");
    let root = yaml::parse(file, written, &mut out);
    let problem = out.list().first().map(|problem| {
        let at = problem.span.map_or(0, |span| span.start as usize);
        let line = written.get(..at.min(written.len())).map_or(1, |before| before.matches('\n').count() + 1);
        format!("line {line}: {}", problem.message)
    });
    let Some(root) = root.filter(|_| problem.is_none()) else { return (lines(written), problem) };
    let entry = |(key, node): &(yaml::Key, Node)| {
        let values = node.items().iter().filter_map(Node::text).map(str::to_owned).collect();
        Entry { key: key.text.clone(), values, place: node.span.start as usize..node.span.end as usize }
    };
    (root.entries().iter().map(entry).collect(), None)
}

fn lines(front: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut at = 0;
    for line in front.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let value = |text: &str| text.trim().trim_matches(['"', '\'']).to_owned();
        let text = line.trim_end();
        if let Some(item) = text.trim_start().strip_prefix("- ") {
            if let Some(entry) = entries.last_mut() {
                entry.values.push(value(item));
            }
        } else if let Some((key, rest)) = text.split_once(':').filter(|(key, _)| is_key(key)) {
            let values = if rest.trim().is_empty() { Vec::new() } else { vec![value(rest)] };
            let from = start + key.len() + 1 + rest.len() - rest.trim_start().len();
            entries.push(Entry { key: key.to_owned(), values, place: from..start + text.len() });
        }
    }
    entries
}

fn is_key(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-'))
}
