//! `nasvet audit`

use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};
use nasvet::audit::KINDS;
use nasvet::diag::did_you_mean;
use nasvet::import::find;
use nasvet::loader::audit_rules;
use nasvet::quality::{
    Confidence, Label, Options, Report, Sources, Spellers, html, jsonl, labels, learn, learned_text, review, sarif, score,
    scores_text, summary, text,
};

use crate::dictionaries::dictionaries;
use crate::document_args::{Audit, AuditFormat, Sure};
use crate::output::{Exit, Failure, Output};
use crate::source;

pub(crate) fn run(verb: &Audit, kb: Option<&Path>, output: &Output) -> Result<Exit, Failure> {
    if let Some(kind) = verb.kind.iter().find(|kind| !KINDS.contains(&kind.as_str())) {
        let help = did_you_mean(kind, KINDS).map(|help| format!(": {help}")).unwrap_or_default();
        return Err(Failure::usage(format!("there is no kind of defect `{kind}`{help}")));
    }
    let loaded = source::open(kb)?;
    let rules = audit_rules(&loaded, &mut nasvet::diag::Diagnostics::default());
    let labels = verb.eval.as_deref().map(read_labels).transpose()?;
    let places = match &labels {
        Some(labels) if verb.paths.is_empty() => labelled(labels, verb.eval.as_deref()),
        _ if verb.paths.is_empty() => vec![own_texts(kb)?],
        _ => verb.paths.clone(),
    };
    let mut walked = find(&places);
    if verb.paths.is_empty() && labels.is_none() {
        walked.found.retain(|found| found.name.split('/').nth(1) == Some("articles"));
    }
    let source_locale = loaded.base.source_locale.clone();
    let known: Vec<String> = loaded.base.locales.iter().map(|locale| locale.id.clone()).collect();
    let mut sources = Sources::default();
    sources.read(&find(&verb.sources).found, &source_locale, &known, true);
    // Documents of the source language among those to audit are sources, too.
    sources.read(&walked.found, &source_locale, &known, false);
    let spellers: Spellers = if verb.no_spelling { Spellers::default() } else { dictionaries(&loaded) };
    let least = match verb.confidence {
        Sure::Low => Confidence::Low,
        Sure::Medium => Confidence::Medium,
        Sure::High => Confidence::High,
    };
    let options = Options {
        rules: &rules,
        spellers: &spellers,
        sources: &sources,
        source_locale: &source_locale,
        language: verb.lang.as_deref(),
        least,
    };
    let bar = bar(walked.found.len());
    let progress = || bar.inc(1);
    if verb.learn {
        let learned = learn(&walked.found, options, &progress);
        bar.finish_and_clear();
        output.result(&match verb.format {
            AuditFormat::Jsonl => serde_json::to_string(&learned).map_err(|error| Failure::usage(error.to_string()))? + "\n",
            _ => learned_text(&learned),
        })?;
        return Ok(Exit::Fine);
    }
    let mut report = review(&walked.found, options, &progress);
    bar.finish_and_clear();
    report.refused.extend(walked.unreadable);
    if !verb.kind.is_empty() {
        report.files.iter_mut().for_each(|file| file.findings.retain(|found| verb.kind.iter().any(|kind| kind == found.kind)));
    }
    tell(verb, &report, labels.as_deref(), output)
}

fn tell(verb: &Audit, report: &Report, labels: Option<&[Label]>, output: &Output) -> Result<Exit, Failure> {
    let unread = !report.refused.is_empty();
    if let Some(labels) = labels {
        output.result(&scores_text(&score(report, labels)))?;
        report.refused.iter().for_each(|(file, reason)| output.message(&format!("{file}: not read: {reason}")));
        return Ok(if unread { Exit::Usage } else { Exit::Fine });
    }
    output.result(&match verb.format {
        AuditFormat::Text => text(report),
        AuditFormat::Jsonl => jsonl(report),
        AuditFormat::Sarif => sarif(report),
        AuditFormat::Html => html(report),
    })?;
    if verb.format != AuditFormat::Text {
        report.refused.iter().for_each(|(file, reason)| output.message(&format!("{file}: not read: {reason}")));
    }
    output.message(summary(report).trim_end());
    if report.files.is_empty() && !unread && !verb.allow_empty {
        return Err(Failure::usage("there is no translation in these places"));
    }
    Ok(match report.findings().next() {
        _ if unread => Exit::Usage,
        Some(_) => Exit::Findings,
        None => Exit::Fine,
    })
}

fn bar(length: usize) -> ProgressBar {
    let bar = ProgressBar::new(length as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} documents, {eta} left") {
        bar.set_style(style);
    }
    bar
}

fn read_labels(path: &Path) -> Result<Vec<Label>, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| Failure::usage(format!("`{}`: {error}", path.display())))?;
    labels(&text).map_err(|error| Failure::usage(format!("`{}`: {error}", path.display())))
}

/// The documents that labels name: below the working directory, or below the folder of the labels or one above it.
fn labelled(labels: &[Label], file: Option<&Path>) -> Vec<PathBuf> {
    let names: std::collections::BTreeSet<&str> = labels.iter().map(|label| label.file.as_str()).collect();
    let above: Vec<PathBuf> = file
        .and_then(|file| std::fs::canonicalize(file).ok())
        .iter()
        .flat_map(|file| file.ancestors().skip(1).map(Path::to_path_buf).collect::<Vec<_>>())
        .collect();
    let find = |name: &str| {
        let places = std::iter::once(PathBuf::from(name)).chain(above.iter().map(|folder| folder.join(name)));
        places.into_iter().find(|path| path.is_file()).unwrap_or_else(|| PathBuf::from(name))
    };
    names.into_iter().map(find).collect()
}

/// The folder of the knowledge base's texts.
fn own_texts(kb: Option<&Path>) -> Result<PathBuf, Failure> {
    let disk = source::disk(kb)?.ok_or_else(|| Failure::usage("say which documents to audit"))?;
    Ok(disk.root().join("locales"))
}
