//! `nasvet search`

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use nasvet::diag::{Diagnostics, Sources, emit};
use nasvet::loader::files::read_bounded;
use nasvet::loader::{Disk, Embedded, Files, Kept, Loaded, Named, Query, load, read_queries, read_query_lines};
use nasvet::symptom::{Evaluation, Finder, changes, evaluate, guess_locale, read_run, run_lines, table};

use crate::diagnose::locale;
use crate::output::{Exit, Failure, Output};
use crate::search_args::{Search, SearchFormat};
use crate::source;

/// Largest file with queries or a run, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;
/// Queries that are told by name when two runs are compared, for each direction.
const NAMED: usize = 20;

pub(crate) fn run(verb: &Search, kb: Option<&Path>, output: &Output) -> Result<Exit, Failure> {
    let disk = source::disk(kb)?;
    let place = Place::new(disk.as_ref());
    if !verb.eval.is_empty() {
        return measure(verb, &place, output);
    }
    if verb.format == SearchFormat::Jsonl {
        return Err(Failure::usage("`--format jsonl` is for `--eval`; `--format json` gives the results of one query"));
    }
    let query = verb.query.join(" ");
    let (finder, guessed) = place.finder(verb.lang.as_deref(), &query)?;
    if query.trim().is_empty() {
        return Err(Failure::usage(finder.empty_text()));
    }
    let mut view = finder.find(&query, usize::from(verb.limit), verb.explain);
    view.guessed = guessed;
    output.result(&match verb.format {
        SearchFormat::Json => serde_json::to_string_pretty(&view).map_err(|error| Failure::usage(error.to_string()))? + "\n",
        _ => finder.text(&view, output.colour()),
    })?;
    // The program ends here: giving the index back piece by piece would take as long as the search.
    std::mem::forget(finder);
    Ok(Exit::Fine)
}

/// The knowledge base that is searched.
pub(crate) struct Place<'a> {
    disk: Option<&'a Disk>,
    kept: Option<Kept>,
}

impl<'a> Place<'a> {
    /// A knowledge base on disk, which keeps its index beside it, or the embedded one, whose index is kept in the folder
    /// for caches.
    pub(crate) fn new(disk: Option<&'a Disk>) -> Self {
        let folder = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let caches = || folder("XDG_CACHE_HOME").or_else(|| Some(folder("HOME")?.join(".cache")));
        let kept = disk.map(Kept::beside).or_else(|| Some(Kept::inside(&caches()?.join("nasvet"))));
        Self { disk, kept }
    }

    fn files(&self) -> &dyn Files {
        self.disk.map_or(&Embedded, |disk| disk)
    }

    /// The name, locales and languages of the knowledge base.
    fn manifest(&self) -> Result<Loaded, Failure> {
        Ok(load(&Named::new(self.files(), []))?)
    }

    /// The search in the language that is asked for, else in the one of the words. Tells whether it was guessed.
    pub(crate) fn finder(&self, lang: Option<&str>, query: &str) -> Result<(Finder, bool), Failure> {
        let guessed = if lang.is_none() { guess_locale(self.files(), query)? } else { None };
        let is_guess = guessed.is_some();
        let locale = match guessed {
            Some(locale) => locale,
            None => locale(lang, &self.manifest()?)?,
        };
        Ok((Finder::open(self.files(), self.kept.as_ref(), &locale)?, is_guess))
    }
}

fn measure(verb: &Search, place: &Place<'_>, output: &Output) -> Result<Exit, Failure> {
    if verb.format == SearchFormat::Json {
        return Err(Failure::usage("`--eval` gives `--format text` or `--format jsonl`"));
    }
    let queries = queries(&verb.eval, verb.lang.as_deref(), output)?;
    if queries.is_empty() {
        return Err(Failure::usage("there are no queries"));
    }
    let manifest = place.manifest()?;
    let mut served: BTreeMap<String, String> = BTreeMap::new();
    let mut finders: BTreeMap<String, Finder> = BTreeMap::new();
    for query in &queries {
        let asked = query.locale.clone().unwrap_or_else(|| manifest.base.source_locale.clone());
        if served.contains_key(&asked) {
            continue;
        }
        let locale = locale(Some(&asked), &manifest)?;
        if !finders.contains_key(&locale) {
            finders.insert(locale.clone(), Finder::open(place.files(), place.kept.as_ref(), &locale)?);
        }
        served.insert(asked, locale);
    }
    let finder = |query: &Query| {
        let asked = query.locale.as_ref().unwrap_or(&manifest.base.source_locale);
        served
            .get(asked)
            .and_then(|locale| finders.get(locale))
            .ok_or_else(|| Failure::usage(format!("no locale serves `{asked}`")))
    };
    let evaluation = evaluate(&queries, finder)?;
    if verb.format == SearchFormat::Jsonl {
        output.result(&run_lines(&evaluation))?;
        return Ok(Exit::Fine);
    }
    let before = verb.compare.as_ref().map(|path| earlier(path, &queries)).transpose()?;
    let mut out = table(&evaluation.answered, before.as_ref());
    out.push_str(&facts(&evaluation));
    if let Some(before) = &before {
        out.push_str(&moved(&evaluation, before));
    }
    output.result(&out)?;
    Ok(Exit::Fine)
}

/// The queries of some files. The name of a file tells the language where neither `--lang` nor the query does.
fn queries(paths: &[std::path::PathBuf], lang: Option<&str>, output: &Output) -> Result<Vec<Query>, Failure> {
    let mut sources = Sources::default();
    let mut out = Diagnostics::default();
    let mut all = Vec::new();
    for path in paths {
        let text = text(path)?;
        let stem = path.file_stem().and_then(|name| name.to_str()).unwrap_or("");
        let lines = path.extension().is_some_and(|ending| ending == "jsonl");
        let file = sources.add(path.display().to_string(), text.clone());
        let read = if lines { read_query_lines(file, &text, &mut out) } else { read_queries(file, &text, &mut out) };
        let several = paths.len() > 1 && !lines;
        all.extend(read.into_iter().map(|query| Query {
            id: if several { format!("{stem}-{}", query.id) } else { query.id },
            locale: lang.map(str::to_owned).or(query.locale).or_else(|| (!lines).then(|| stem.to_owned())),
            ..query
        }));
    }
    if out.has_errors() {
        let listed = emit::human(&out.into_sorted(), &sources, output.colour());
        return Err(Failure::usage(format!("{listed}error: the queries cannot be used\n")));
    }
    Ok(all)
}

fn text(path: &Path) -> Result<String, Failure> {
    let shown = path.display();
    let bytes = read_bounded(path, LARGEST).map_err(|message| Failure::usage(format!("`{shown}`: {message}")))?;
    String::from_utf8(bytes).map_err(|_| Failure::usage(format!("`{shown}` is not UTF-8 text")))
}

fn earlier(path: &Path, queries: &[Query]) -> Result<BTreeMap<String, Option<usize>>, Failure> {
    read_run(&text(path)?, queries).map_err(|problem| Failure::usage(format!("`{}`: {problem}", path.display())))
}

/// How well facts were read out of the words.
fn facts(evaluation: &Evaluation) -> String {
    let Some([stated, right, wrong]) = evaluation.facts() else { return String::new() };
    let share = |part: usize, whole: usize| part as f64 / whole.max(1) as f64;
    let mut out = format!(
        "\nfacts: {stated} stated, {} proposed, {right} of them right: precision {:.3}, recall {:.3}\n",
        right + wrong,
        share(right, right + wrong),
        share(right, stated)
    );
    for one in &evaluation.answered {
        let Some(facts) = one.facts.as_ref().filter(|facts| !facts.wrong.is_empty() || !facts.missed.is_empty()) else { continue };
        out.push_str(&format!("  {} {}", one.id, one.query));
        for (what, list) in [("wrong", &facts.wrong), ("missed", &facts.missed)] {
            if !list.is_empty() {
                out.push_str(&format!(" | {what}: {}", list.join(", ")));
            }
        }
        out.push('\n');
    }
    out
}

/// The queries that became worse and those that became better.
fn moved(evaluation: &Evaluation, before: &BTreeMap<String, Option<usize>>) -> String {
    let changes = changes(&evaluation.answered, before);
    let place = |place: Option<usize>| place.map_or_else(|| "–".to_owned(), |place| place.to_string());
    let rank = |place: Option<usize>| place.unwrap_or(usize::MAX);
    let (worse, better): (Vec<_>, Vec<_>) = changes.iter().partition(|change| rank(change.now) > rank(change.before));
    let mut out = String::new();
    for (what, list) in [("worse", worse), ("better", better.into_iter().rev().collect::<Vec<_>>())] {
        out.push_str(&format!("\n{what}: {}\n", list.len()));
        for change in list.iter().take(NAMED) {
            out.push_str(&format!("  {} → {}  {}  {}\n", place(change.before), place(change.now), change.id, change.query));
        }
        if list.len() > NAMED {
            out.push_str(&format!("  and {} more\n", list.len() - NAMED));
        }
    }
    out
}
