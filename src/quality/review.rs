//! Many documents, each held against its source.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::foreign::{Foreign, lines};
use super::report::{Confidence, FileReport, Found, Match, Report, Severity};
use super::sources::Sources;
use crate::audit::{self, Finding, Line, Rules, Speller, Weight};
use crate::diag::{Position, Source};
use crate::import::{self, Draft, LARGEST, bare, language_of, read};
use crate::loader::files::read_bounded;

/// Dictionaries by locale.
pub type Spellers = BTreeMap<String, Speller>;

/// What an audit needs to know.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// What the checks know about each locale.
    pub rules: &'a BTreeMap<String, Rules>,
    /// Dictionaries.
    pub spellers: &'a Spellers,
    /// Documents of the source language.
    pub sources: &'a Sources,
    /// The source language.
    pub source_locale: &'a str,
    /// Language of documents that do not tell theirs.
    pub language: Option<&'a str>,
    /// The least confidence of what is told.
    pub least: Confidence,
}

/// Audits documents. Those in the source language are left out. `progress` is told after each one.
#[must_use]
pub fn review(files: &[import::Found], options: Options<'_>, progress: &(dyn Fn() + Sync)) -> Report {
    let one = |found: &import::Found| {
        let outcome = review_one(found, options);
        progress();
        (found.path.display().to_string(), outcome)
    };
    let mut report = Report::default();
    for (file, outcome) in files.par_iter().map(one).collect::<Vec<_>>() {
        match outcome {
            Ok(Some(of_file)) => report.files.push(of_file),
            Ok(None) => {}
            Err(reason) => report.refused.push((file, reason)),
        }
    }
    report
}

/// All defects of a document that is held against a source, and the text in which their ranges are: the title in the
/// first line, then the body without HTML anchors.
#[must_use]
pub fn compare(
    target: &Draft,
    source: Option<&Draft>,
    exact: bool,
    rules: &Rules,
    spellers: [Option<&Speller>; 2],
) -> (Vec<Finding>, String) {
    let (target, source) = (Foreign::new(target), source.map(Foreign::new));
    let findings = audit::lines(&lines(&target, source.as_ref()), exact, rules, spellers);
    (findings, target.text.text)
}

/// The report of a document; `None` for one in the source language.
fn review_one(found: &import::Found, options: Options<'_>) -> Result<Option<FileReport>, String> {
    let known: Vec<String> = options.rules.keys().cloned().collect();
    let hint = language_of(found, &known).or_else(|| options.language.map(str::to_owned));
    let bytes = read_bounded(&found.path, LARGEST)?;
    let (document, drafts) = read(&bytes, hint.as_deref()).map_err(|refused| refused.reason)?;
    let Some(draft) = drafts.first() else { return Ok(None) };
    let tag = draft.locale.clone().or(hint);
    let tag = tag.ok_or("it does not tell its language: say it with `--lang`, or put it into a folder such as `sl-SI`")?;
    if bare(&tag) == options.source_locale {
        return Ok(None);
    }
    let file = found.path.display().to_string();
    let (matched, source_file, source) = match drafts.get(1) {
        Some(inside) => (Match::Inside, Some(file.clone()), Some(Foreign::new(inside))),
        None => held_against(found, draft, options.sources),
    };
    let target = Foreign::new(draft);
    let rules = options.rules.get(tag.as_str()).or_else(|| options.rules.get(bare(&tag)));
    let spellers = [options.spellers.get(bare(&tag)), options.spellers.get(options.source_locale)];
    let all = lines(&target, source.as_ref());
    let exact = matches!(matched, Match::Inside | Match::Exact);
    let findings = rules.map(|rules| audit::lines(&all, exact, rules, spellers)).unwrap_or_default();
    let placing = Placing { document: Source::new(file.clone(), document.text), target: &target, lines: &all, matched };
    let mut placed: Vec<Found> = findings.into_iter().map(|finding| placing.place(finding)).collect();
    placed.retain(|found| found.confidence >= options.least);
    placed.sort_by(|a, b| (a.line, a.column, a.kind).cmp(&(b.line, b.column, b.kind)));
    Ok(Some(FileReport { file, locale: tag, origin: draft.origin, matched, source: source_file, findings: placed }))
}

fn held_against(found: &import::Found, draft: &Draft, sources: &Sources) -> (Match, Option<String>, Option<Foreign>) {
    let exact = sources.exact(draft).map(|source| (Match::Exact, source));
    let near = || sources.nearest(&found.name, draft).map(|source| (Match::Nearest, source));
    match exact.or_else(near) {
        Some((matched, source)) => (matched, Some(source.file.clone()), Some(Foreign::new(&source.draft))),
        None => (Match::None, None, None),
    }
}

struct Placing<'a> {
    document: Source,
    target: &'a Foreign,
    lines: &'a [Line<'a>],
    matched: Match,
}

impl Placing<'_> {
    fn place(&self, finding: Finding) -> Found {
        let range = finding.range.clone();
        let at = |byte: usize| -> Position { self.document.position(self.target.text.place(byte)) };
        let start = at(range.start);
        // The end is behind the last byte, which may stand elsewhere than the byte after it.
        let end = if range.is_empty() { start } else { self.document.position(self.target.text.place(range.end - 1) + 1) };
        let line =
            self.lines.partition_point(|line| line.start <= range.start).checked_sub(1).and_then(|line| self.lines.get(line));
        let text = line.map_or("", |line| line.target);
        let from = range.start - line.map_or(range.start, |line| line.start);
        let marked = text.floor_char_boundary(from)..text.ceil_char_boundary((from + range.len()).min(text.len()));
        let confidence = match (finding.weight, self.matched) {
            (Weight::Suggestion, _) => Confidence::Low,
            (Weight::Mistake, Match::Nearest) => Confidence::Medium,
            (Weight::Mistake, _) => Confidence::High,
        };
        Found {
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            kind: finding.code,
            severity: Severity::of(finding.code),
            confidence,
            excerpt: text.get(marked.clone()).unwrap_or("").to_owned(),
            message: finding.message,
            expected: finding.help,
            target: (text.to_owned(), marked),
            source: line.and_then(|line| line.source).map(str::to_owned),
        }
    }
}
