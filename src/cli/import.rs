//! `nasvet import`

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use nasvet::import::{Conflicts, Join, Options, Outcome, Summary, import};
use nasvet::loader::files::{Error, Files, replace};
use nasvet::loader::{Disk, Exchange, embedded_files, load, with_locales};

use crate::args::ListFormat;
use crate::document_args::{Import, Wins};
use crate::output::{Exit, Failure, Output};
use crate::source;

/// Remarks of one kind that the text names; JSON has them all.
const NAMED: usize = 20;

pub(crate) fn run(verb: &Import, kb: Option<&Path>, output: &Output) -> Result<Exit, Failure> {
    let disk = source::disk(verb.into.as_deref().or(kb))?;
    let disk = disk.ok_or_else(|| Failure::usage("say with `--into` which knowledge base gets the articles"))?;
    let loaded = load(&disk)?;
    if loaded.base.locales.is_empty() {
        let message = "the knowledge base names no languages; `nasvet check` tells what is wrong with nasvet.yaml";
        return Err(Failure { message: message.to_owned(), exit: Exit::InvalidBase });
    }
    let words = words(&loaded)?;
    let options = Options {
        language: verb.lang.clone(),
        licence: verb.licence.clone(),
        attribution: verb.attribution.clone(),
        conflicts: match verb.conflicts {
            Wins::Tell => Conflicts::Tell,
            Wins::Ours => Conflicts::Ours,
            Wins::Theirs => Conflicts::Theirs,
        },
        addable: words.keys().cloned().collect(),
    };
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {percent}%, {eta} left") {
        bar.set_style(style);
    }
    let progress = |done: usize, all: usize| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    };
    let mut exchange = if verb.dry_run { None } else { Some(Exchange::begin(&disk, "locales")?) };
    let mut write = |path: &str, text: &str| exchange.as_mut().map_or(Ok(()), |exchange| exchange.write(path, text));
    let summary = import(&loaded.base, &disk, &verb.sources, &options, &progress, &mut write)?;
    bar.finish_and_clear();
    for (path, text) in summary.added_locales.iter().filter_map(|locale| words.get(locale)).flatten() {
        if disk.read(path).is_err() {
            write(path, text)?;
        }
    }
    if let Some(exchange) = exchange.filter(|exchange| !exchange.is_empty()) {
        exchange.finish()?;
    }
    if !verb.dry_run {
        add_locales(&disk, &summary.added_locales)?;
    }
    match verb.format {
        ListFormat::Text => output.result(&text(&summary, verb.dry_run))?,
        ListFormat::Json => {
            let json = serde_json::to_string_pretty(&summary).map_err(|error| Failure::usage(error.to_string()))?;
            output.result(&format!("{json}\n"))?;
        }
    }
    if summary.documents == 0 && !verb.allow_empty {
        return Err(Failure::usage("there is no document in these places: files end in .md, .markdown or .txt"));
    }
    Ok(if summary.is_clean() { Exit::Fine } else { Exit::Findings })
}

/// Languages that the program has words for and the knowledge base does not have yet, each with the files that it
/// needs: path and text.
fn words(loaded: &nasvet::loader::Loaded) -> Result<BTreeMap<String, Vec<(String, String)>>, Error> {
    let mut out: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for (path, bytes) in embedded_files()? {
        let Some((locale, name)) = path.strip_prefix("locales/").and_then(|rest| rest.split_once('/')) else { continue };
        let known = loaded.base.locales.iter().any(|known| known.id == locale);
        if !known && matches!(name, "nasvet.ftl" | "audit.yaml" | "search.yaml" | "synonyms.yaml") {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            out.entry(locale.to_owned()).or_default().push((path.clone(), text));
        }
    }
    Ok(out)
}

fn add_locales(disk: &Disk, locales: &[String]) -> Result<(), Failure> {
    if locales.is_empty() {
        return Ok(());
    }
    let text = String::from_utf8_lossy(&disk.read("nasvet.yaml")?).into_owned();
    let more = with_locales(&text, locales)
        .ok_or_else(|| Failure::usage(format!("add {} to the locales of nasvet.yaml", locales.join(", "))))?;
    Ok(replace(&disk.root().join("nasvet.yaml"), &more)?)
}

fn text(summary: &Summary, dry_run: bool) -> String {
    let mut out = String::new();
    let count = |outcome: Outcome| summary.outcomes.get(&outcome).copied().unwrap_or(0);
    let _ = writeln!(out, "{} documents{}", summary.documents, if dry_run { ", nothing written" } else { "" });
    let names = [
        (Outcome::New, "new"),
        (Outcome::Updated, "updated"),
        (Outcome::Unchanged, "unchanged"),
        (Outcome::Kept, "as the author has them"),
        (Outcome::Merged, "with the changes of author and source"),
        (Outcome::Conflict, "in conflict"),
        (Outcome::Deleted, "deleted by the author"),
    ];
    for (outcome, name) in names.into_iter().filter(|(outcome, _)| count(*outcome) > 0) {
        let _ = writeln!(out, "  {:>6} texts {name}", count(outcome));
    }
    let _ = writeln!(out, "{} articles", summary.articles.len());
    let joins = [
        (Join::Sure, "in several languages, sure"),
        (Join::Probable, "in several languages, probable"),
        (Join::Ambiguous, "ambiguous, not joined"),
        (Join::Alone, "in one language"),
    ];
    for (join, name) in joins {
        let number = summary.joins.get(&join).copied().unwrap_or(0);
        if number > 0 {
            let _ = writeln!(out, "  {number:>6} {name}");
        }
    }
    if !summary.added_locales.is_empty() {
        let _ = writeln!(out, "languages added to nasvet.yaml: {}", summary.added_locales.join(", "));
    }
    let unsure: Vec<(String, String)> = summary
        .articles
        .iter()
        .filter(|article| matches!(article.join, Join::Ambiguous | Join::Probable))
        .map(|article| (article.id.clone(), article.because.join("; ")))
        .collect();
    let remarks = |list: &[nasvet::import::Remark]| list.iter().map(|r| (r.file.clone(), r.message.clone())).collect();
    section(&mut out, "not read", remarks(&summary.refused));
    section(&mut out, "in conflict: --conflicts ours or theirs settles it", remarks(&summary.conflicts));
    section(&mut out, "read, with a remark", remarks(&summary.remarks));
    section(&mut out, "joined, not surely", unsure);
    out
}

fn section(out: &mut String, title: &str, list: Vec<(String, String)>) {
    if list.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{title}: {}", list.len());
    for (what, message) in list.iter().take(NAMED) {
        let _ = writeln!(out, "  {what}: {message}");
    }
    if list.len() > NAMED {
        let _ = writeln!(out, "  and {} more; --format json has them all", list.len() - NAMED);
    }
}
