//! What people keep and what they translate: counted in documents that people have translated, for an author to confirm.
//! It changes nothing by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use rayon::prelude::*;
use serde::Serialize;

use super::foreign::{Foreign, lines};
use super::review::Options;
use crate::diag::Source;
use crate::import::{self, LARGEST, bare, language_of, read};
use crate::loader::files::read_bounded;
use crate::model::Hand;

/// Fewest lines that say something about a name.
const FEWEST: usize = 4;
/// Share of lines from which on a name counts as kept, and up to which it counts as translated.
const KEPT: f64 = 0.85;
const TRANSLATED: f64 = 0.15;
/// Longest name, in words.
const LONGEST: usize = 5;

/// A name or a label of the source language, and what people make of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Candidate {
    /// The language of the translations.
    pub locale: String,
    /// The words of the source language.
    pub source: String,
    /// What people write: the words of the source, or a rendering of a label.
    pub rendering: String,
    /// Lines of the source that have the words.
    pub lines: usize,
    /// How many of their translations have this rendering.
    pub with_rendering: usize,
    /// A document and line, to look at.
    pub example: String,
}

/// What was counted.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Learned {
    /// Documents that were looked at.
    pub documents: usize,
    /// Names that people keep: for `list` below `names` of audit.yaml.
    pub keep: Vec<Candidate>,
    /// Names that people translate: for `translated` below `names` of audit.yaml.
    pub translate: Vec<Candidate>,
    /// Labels and what people call them: for renderings.csv.
    pub labels: Vec<Candidate>,
}

/// What a document adds: its locale; names and whether each was kept; labels and their renderings; all with a place.
#[derive(Default)]
struct Counted {
    locale: String,
    names: Vec<(String, bool, String)>,
    labels: Vec<(String, String, String)>,
}

/// Counts over the documents that people have translated and whose exact source is there.
#[must_use]
pub fn learn(files: &[import::Found], options: Options<'_>, progress: &(dyn Fn() + Sync)) -> Learned {
    let count = |found: &import::Found| {
        let counted = count(found, options);
        progress();
        counted
    };
    let all: Vec<Counted> = files.par_iter().filter_map(count).collect();
    let mut names: BTreeMap<(String, String), (usize, usize, String)> = BTreeMap::new();
    let mut labels: BTreeMap<(String, String), BTreeMap<String, (usize, String)>> = BTreeMap::new();
    for document in &all {
        for (name, kept, place) in &document.names {
            let entry = names.entry((document.locale.clone(), name.clone())).or_insert((0, 0, place.clone()));
            entry.0 += 1;
            entry.1 += usize::from(*kept);
        }
        for (label, rendering, place) in &document.labels {
            let of = labels.entry((document.locale.clone(), label.clone())).or_default();
            of.entry(rendering.clone()).or_insert((0, place.clone())).0 += 1;
        }
    }
    let mut out = Learned { documents: all.len(), ..Learned::default() };
    for ((locale, source), (lines, kept, example)) in names.into_iter().filter(|(_, (lines, ..))| *lines >= FEWEST) {
        #[expect(clippy::cast_precision_loss, reason = "counts of lines are far below 2^52")]
        let share = kept as f64 / lines as f64;
        let list = match share {
            share if share >= KEPT => &mut out.keep,
            share if share <= TRANSLATED => &mut out.translate,
            _ => continue,
        };
        list.push(Candidate { locale, rendering: source.clone(), source, lines, with_rendering: kept, example });
    }
    for ((locale, source), renderings) in labels {
        let lines: usize = renderings.values().map(|(count, _)| count).sum();
        let best = renderings.into_iter().max_by_key(|(_, (count, _))| *count);
        if let Some((rendering, (with_rendering, example))) = best.filter(|_| lines >= FEWEST) {
            out.labels.push(Candidate { locale, source, rendering, lines, with_rendering, example });
        }
    }
    out
}

fn count(found: &import::Found, options: Options<'_>) -> Option<Counted> {
    let known: Vec<String> = options.rules.keys().cloned().collect();
    let hint = language_of(found, &known);
    let bytes = read_bounded(&found.path, LARGEST).ok()?;
    let (document, drafts) = read(&bytes, hint.as_deref()).ok()?;
    let draft = drafts.first().filter(|draft| draft.origin == Some(Hand::Human))?;
    let source = Foreign::new(&options.sources.exact(draft)?.draft);
    let target = Foreign::new(draft);
    let tag = draft.locale.clone().or(hint)?;
    let mut counted = Counted { locale: bare(&tag).to_owned(), ..Counted::default() };
    let written = Source::new(String::new(), document.text);
    for line in lines(&target, Some(&source)).iter().filter(|line| !line.code && !line.title) {
        let Some(source) = line.source.filter(|source| *source != line.target) else { continue };
        let place = format!("{}:{}", found.path.display(), written.position(target.text.place(line.start)).line);
        for name in names(source) {
            counted.names.push((name.clone(), line.target.contains(&name), place.clone()));
        }
        let (theirs, own) = (bold(source), bold(line.target));
        if theirs.len() == own.len() {
            let pairs = theirs.into_iter().zip(own).filter(|(label, _)| label.starts_with(char::is_uppercase));
            counted.labels.extend(pairs.map(|(label, own)| (label.to_owned(), own.to_owned(), place.clone())));
        }
    }
    Some(counted)
}

/// What looks like a name: capitalised words in a row inside of a sentence, and abbreviations.
fn names(line: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let mut run: Vec<&str> = Vec::new();
    let mut begins = true;
    for word in line.split([' ', '\u{a0}']) {
        let plain = word.trim_matches(|c: char| !c.is_alphanumeric());
        let letters = !plain.is_empty() && plain.chars().all(|c| c.is_alphanumeric() || c == '-');
        let capital = plain.chars().next().is_some_and(char::is_uppercase);
        let abbreviation = plain.chars().filter(|c| c.is_uppercase()).count() > 1;
        if letters && capital && (!begins || abbreviation) {
            run.push(plain);
        } else {
            finish(&mut run, &mut out);
        }
        begins = word.ends_with(['.', ':', '!', '?', '*', ']', '-', '#'])
            || word.starts_with(['*', '[', '#', '>', '-'])
            || plain.is_empty();
        if word.ends_with(|c: char| !c.is_alphanumeric()) {
            finish(&mut run, &mut out);
        }
    }
    finish(&mut run, &mut out);
    out
}

fn finish(run: &mut Vec<&str>, out: &mut BTreeSet<String>) {
    let name = run.join(" ");
    if (1..=LONGEST).contains(&run.len()) && name.chars().count() > 2 {
        out.insert(name);
    }
    run.clear();
}

/// The bold parts of a line.
fn bold(line: &str) -> Vec<&str> {
    let parts: Vec<&str> = line.split("**").collect();
    if parts.len().is_multiple_of(2) {
        return Vec::new();
    }
    parts.iter().skip(1).step_by(2).copied().collect()
}

/// The counts as text: for a person who edits audit.yaml and renderings.csv.
#[must_use]
pub fn learned_text(learned: &Learned) -> String {
    let mut out = format!("{} documents that people have translated\n", learned.documents);
    for (title, list) in [
        ("kept as they are: candidates for names", &learned.keep),
        ("translated: candidates for names that a language does not keep", &learned.translate),
        ("labels and what people call them: candidates for renderings.csv", &learned.labels),
    ] {
        let _ = writeln!(out, "\n{title}: {}", list.len());
        let mut sorted: Vec<&Candidate> = list.iter().collect();
        sorted.sort_by(|a, b| {
            (&a.locale, std::cmp::Reverse(a.lines), &a.source).cmp(&(&b.locale, std::cmp::Reverse(b.lines), &b.source))
        });
        for one in sorted {
            let rendering = if one.rendering == one.source { String::new() } else { format!(" → {}", one.rendering) };
            let _ = writeln!(
                out,
                "  {}  {}{rendering}  {} of {}  {}",
                one.locale, one.source, one.with_rendering, one.lines, one.example
            );
        }
    }
    out
}
