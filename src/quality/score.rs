//! How good the checks are on documents whose defects people have labelled.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde::{Deserialize, Serialize};

use super::report::Report;

/// A defect that a person has found.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Label {
    /// The document: its path, or the end of it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Kind of defect.
    pub kind: String,
    /// `low`: people could disagree, so it counts neither way.
    #[serde(default)]
    pub confidence: Option<String>,
    /// The words, for a person who looks it up.
    #[serde(default)]
    pub excerpt: String,
}

/// What was found of what there is. Each kind counts once a line.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Score {
    /// Defects that were labelled.
    pub labelled: usize,
    /// Findings.
    pub found: usize,
    /// Findings that were labelled.
    pub right: usize,
}

impl Score {
    /// Share of the findings that are right, from 0 to 1; 1 where nothing was found.
    #[must_use]
    pub fn precision(&self) -> f64 {
        share(self.right, self.found)
    }

    /// Share of the labels that were found, from 0 to 1; 1 where there is none.
    #[must_use]
    pub fn recall(&self) -> f64 {
        share(self.right, self.labelled)
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of labels are far below 2^52")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// A finding or a label: document, line, kind.
type Place = (String, usize, String);

/// The scores of all kinds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scores {
    /// All kinds together.
    pub all: Score,
    /// Each kind.
    pub kinds: BTreeMap<String, Score>,
    /// Findings that nobody labelled, with their messages.
    pub wrong: Vec<(Place, String)>,
    /// Labels that were not found, with the words.
    pub missed: Vec<(Place, String)>,
}

/// Labels from lines of JSON.
///
/// # Errors
/// The number of the first line that is none, and why.
pub fn labels(text: &str) -> Result<Vec<Label>, String> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(index, line)| serde_json::from_str(line).map_err(|error| format!("line {}: {error}", index + 1))).collect()
}

/// Holds a report against labels. Documents without any label are not counted.
#[must_use]
pub fn score(report: &Report, labels: &[Label]) -> Scores {
    let files: BTreeSet<&str> = labels.iter().map(|label| label.file.as_str()).collect();
    let labelled = |path: &str| files.iter().find(|file| path == **file || path.ends_with(&format!("/{file}"))).copied();
    let place = |label: &Label| (label.file.clone(), label.line, label.kind.clone());
    let is_low = |label: &&Label| label.confidence.as_deref() == Some("low");
    let sure: BTreeMap<Place, &str> =
        labels.iter().filter(|label| !is_low(label)).map(|l| (place(l), l.excerpt.as_str())).collect();
    let low: BTreeSet<Place> = labels.iter().filter(is_low).map(place).filter(|place| !sure.contains_key(place)).collect();
    let mut found: BTreeMap<Place, &str> = BTreeMap::new();
    for (file, finding) in report.findings() {
        let Some(name) = labelled(&file.file) else { continue };
        let place = (name.to_owned(), finding.line, finding.kind.to_owned());
        if !low.contains(&place) {
            found.entry(place).or_insert(&finding.message);
        }
    }
    let mut scores = Scores::default();
    for place in sure.keys() {
        scores.count(&place.2, |score| score.labelled += 1);
    }
    for (place, message) in &found {
        let right = sure.contains_key(place);
        scores.count(&place.2, |score| {
            score.found += 1;
            score.right += usize::from(right);
        });
        if !right {
            scores.wrong.push((place.clone(), (*message).to_owned()));
        }
    }
    let missed = sure.iter().filter(|(place, _)| !found.contains_key(*place));
    scores.missed = missed.map(|(place, excerpt)| (place.clone(), (*excerpt).to_owned())).collect();
    scores
}

impl Scores {
    fn count(&mut self, kind: &str, change: impl Fn(&mut Score)) {
        change(&mut self.all);
        change(self.kinds.entry(kind.to_owned()).or_default());
    }
}

/// The scores as a table, then what was wrong and what was missed.
#[must_use]
pub fn scores_text(scores: &Scores) -> String {
    let mut out = format!("{:16}{:>9}{:>7}{:>7}{:>11}{:>8}\n", "kind", "labelled", "found", "right", "precision", "recall");
    let all = ("all".to_owned(), scores.all.clone());
    for (kind, score) in scores.kinds.iter().chain([(&all.0, &all.1)]) {
        let _ = writeln!(
            out,
            "{kind:16}{:>9}{:>7}{:>7}{:>11.2}{:>8.2}",
            score.labelled,
            score.found,
            score.right,
            score.precision(),
            score.recall()
        );
    }
    for (title, list) in [("found, and not labelled", &scores.wrong), ("labelled, and not found", &scores.missed)] {
        if !list.is_empty() {
            let _ = writeln!(out, "\n{title}: {}", list.len());
        }
        for ((file, line, kind), text) in list {
            let _ = writeln!(out, "  {file}:{line}: {kind}: {text}");
        }
    }
    out
}
