//! The search of symptoms beside SQLite FTS5 over the same documents, in the same run: what an index takes to build, to
//! keep and to open, what a query takes, and how well both rank where the right results are known.
//!
//! `cargo bench --bench search` measures the repository's own base, then the same base with articles made from its
//! diagnoses. `NASVET_KB=folder` measures the base in a folder instead; `NASVET_QUERIES=file.jsonl` adds queries.
//! FTS5 gets what it offers: folding, prefixes, weights of columns, room for all pages in memory.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a bench that fails is meant to panic"
)]

use std::collections::BTreeSet;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use nasvet::diag::{Diagnostics, Sources};
use nasvet::loader::{
    Disk, Embedded, Files, Kept, Loaded, Query, embedded_files, load, read_queries, read_query_lines, search_languages, synonyms,
};
use nasvet::locale::negotiate;
use nasvet::search::{Document, Index, Kind, Synonyms, fold};
use nasvet::symptom::{Finder, Score, documents};
use rusqlite::{Connection, Statement};

/// Articles that are made for each language.
const MADE: usize = 3_000;
/// Results that are asked for.
const DEPTH: usize = 10;
/// What makes new words of old ones.
const SYLLABLES: [&str; 16] = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va"];
/// The weights of the search's own fields, in the order of the columns.
const TABLE: &str = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000;
    CREATE VIRTUAL TABLE d USING fts5(name, title, phrases, headings, body, english_title, english_body,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '3 4');
    INSERT INTO d (d, rank) VALUES ('rank', 'bm25(4.0, 4.0, 4.0, 1.5, 1.0, 2.5, 0.7)');
    BEGIN";
/// The column `rank` is `bm25()` with the weights of the table, in the order that FTS5 sorts fastest.
const ASK: &str = "SELECT rowid FROM d WHERE d MATCH ?1 ORDER BY rank LIMIT 10";

/// The result of some work and its time.
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = black_box(work());
    (result, start.elapsed())
}

/// The least time of some rounds. Throwing the result away is not in it.
fn least<T>(rounds: usize, mut work: impl FnMut() -> T) -> Duration {
    (0..rounds).map(|_| timed(&mut work).1).min().unwrap()
}

/// The times of queries in words: of each the least of three.
fn times<T>(queries: &[&Query], mut work: impl FnMut(&str) -> T) -> String {
    let mut times: Vec<Duration> = queries.iter().map(|query| least(3, || work(&query.query))).collect();
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() * percent).div_ceil(100) - 1];
    format!("p50 {:.2?}, p95 {:.2?}, worst {:.2?}", at(50), at(95), at(100))
}

/// The documents in a table of FTS5.
fn table(path: &Path, all: &[Document]) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(TABLE).unwrap();
    let mut insert = connection.prepare("INSERT INTO d VALUES (?, ?, ?, ?, ?, ?, ?)").unwrap();
    for document in all {
        // As in the search's own index: the file name of an article is words, other ids are none.
        let name = if document.kind == Kind::Article { document.id.replace('-', " ") } else { String::new() };
        let english = document.english.as_ref();
        let title = english.map(|english| format!("{}\n{}", english.title, english.phrases.join("\n")));
        let body = english.map(|english| format!("{}\n{}", english.headings, english.body));
        let Document { title: own, phrases, headings, body: text, .. } = document;
        insert.execute((name, own, phrases.join("\n"), headings, text, title, body)).unwrap();
    }
    drop(insert);
    connection.execute_batch("INSERT INTO d (d) VALUES ('optimize'); COMMIT").unwrap();
    connection
}

/// The places of the documents that FTS5 finds for any folded word of a query as the beginning of a word, the best first.
fn ask(statement: &mut Statement<'_>, query: &str) -> Vec<usize> {
    let folded = fold(query);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(32);
    let words: BTreeSet<String> = words.map(|word| format!("\"{word}\"{}", if word.len() > 2 { "*" } else { "" })).collect();
    // Nothing at all is an error to FTS5, an empty string is not.
    let any = if words.is_empty() { "\"\"".to_owned() } else { Vec::from_iter(words).join(" OR ") };
    let rows = statement.query_map((any,), |row| row.get::<_, i64>(0)).unwrap();
    // SQLite counts rows from 1.
    rows.map(|row| usize::try_from(row.unwrap() - 1).unwrap()).collect()
}

/// A name without the ending of a file and without the signs that an import turns into hyphens.
fn bare(name: &str) -> String {
    let words = name.trim_end_matches(".md").split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '/')));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

/// The mean reciprocal rank of the first right result.
fn mrr(queries: &[&Query], mut ranked: impl FnMut(&str) -> Vec<String>) -> f64 {
    let places = queries.iter().map(|query| {
        let right: Vec<String> = query.relevant.iter().map(|name| bare(name)).collect();
        ranked(&query.query).iter().take(DEPTH).position(|name| right.contains(&bare(name))).map(|place| place + 1)
    });
    Score::of(places).mrr
}

/// The queries of a file. Those of an author are in the language of its name.
fn read(path: &Path) -> Vec<Query> {
    let (text, mut out) = (std::fs::read_to_string(path).unwrap(), Diagnostics::default());
    let file = Sources::default().add("queries", text.as_str());
    let lines = path.extension().is_some_and(|ending| ending == "jsonl");
    let queries = if lines { read_query_lines(file, &text, &mut out) } else { read_queries(file, &text, &mut out) };
    assert!(!out.has_errors(), "{}: {:?}", path.display(), out.list());
    let stem = path.file_stem().filter(|_| !lines).map(|stem| stem.to_str().unwrap().to_owned());
    queries.into_iter().map(|query| Query { locale: query.locale.or_else(|| stem.clone()), ..query }).collect()
}

/// The number `n` of the made articles: the first half of one diagnosis, the second of another, every tenth longer word or
/// so with a syllable more. No two are made of the same halves; in all languages the same `n` is of the same diagnoses.
fn article(stock: &[Document], n: usize) -> String {
    let (one, two) = (&stock[n % stock.len()], &stock[(n + 1 + n / stock.len()) % stock.len()]);
    let mut state = u32::try_from(n).unwrap().wrapping_mul(0x9e37_79b9);
    let mut vary = |text: &str| {
        let words = text.split(' ').map(|word| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let varied = state >> 24 < 25 && word.len() > 4 && word.chars().all(char::is_alphabetic);
            format!("{word}{}", if varied { SYLLABLES[(state >> 12) as usize % SYLLABLES.len()] } else { "" })
        });
        words.collect::<Vec<_>>().join(" ")
    };
    let mut out = format!("---\ntitle: {}\n---\n", serde_json::to_string(&vary(&one.title)).unwrap());
    let half = |document: &Document| document.body.lines().count() / 2;
    out.extend(one.body.lines().take(half(one)).chain(two.body.lines().skip(half(two))).map(|line| format!("\n{}\n", vary(line))));
    out
}

/// Writes the repository's own base with made articles to a folder.
fn make(folder: &Path) {
    let (mut files, loaded) = (embedded_files().unwrap(), load(&Embedded).unwrap());
    for locale in &loaded.base.locales {
        let mut stock = documents(&loaded, &locale.id);
        stock.retain(|document| document.kind == Kind::Diagnosis);
        for n in 0..MADE {
            let id = stock[n % stock.len()].id.replace('_', "-");
            files.insert(format!("locales/{}/articles/{id}-{n}.md", locale.id), article(&stock, n).into_bytes());
        }
    }
    for (path, bytes) in files {
        std::fs::create_dir_all(folder.join(&path).parent().unwrap()).unwrap();
        std::fs::write(folder.join(&path), bytes).unwrap();
    }
    // No kept index is trusted beside files that have only just changed.
    std::thread::sleep(Duration::from_millis(300));
}

/// One language of a base. `judged`: whether the ranks of right results mean anything.
fn measure(files: &dyn Files, loaded: &Loaded, locale: &str, queries: &[(&str, Vec<Query>)], judged: bool) {
    let mut out = Diagnostics::default();
    let (known, source) = (search_languages(loaded, &mut out), loaded.base.source_locale.as_str());
    let [own, english] = [locale, source].map(|locale| known.get(locale).cloned().unwrap_or_default());
    let synonyms = Synonyms::new(&Vec::from_iter(synonyms(loaded, &mut out).into_values().flatten()), &own);
    let (all, cut) = timed(|| documents(loaded, locale));
    let build = least(2, || Index::build(&all, &own, &english, &synonyms));
    let folder = tempfile::tempdir().unwrap();
    let kept = Kept::inside(folder.path());
    let (finder, cold) = timed(|| Finder::open(files, Some(&kept), locale).unwrap());
    let warm = least(5, || Finder::open(files, Some(&kept), locale).unwrap());
    let bytes = finder.index().to_bytes();
    let ours = bytes.len() as f64 / 1e6;
    let back = least(5, || Index::from_bytes(&bytes, &own, &english, &synonyms).unwrap());
    let file = folder.path().join("fts5");
    let (connection, fill) = timed(|| table(&file, &all));
    connection.execute_batch("VACUUM").unwrap();
    let theirs = std::fs::metadata(&file).unwrap().len() as f64 / 1e6;
    let mut statement = connection.prepare(ASK).unwrap();
    println!("{locale}: {} documents in {cut:.2?}, {} words", all.len(), finder.index().words());
    println!("  nasvet: build {build:.2?}, {ours:.1} MB; open cold {cold:.2?}, kept {warm:.2?}, from bytes {back:.2?}");
    println!("  FTS5: build {fill:.2?}, {theirs:.1} MB");
    let tags: Vec<String> = loaded.base.locales.iter().map(|locale| locale.id.clone()).collect();
    let name = |document: &Document| bare(format!("{}/{}", document.topic, document.id).trim_start_matches('/'));
    let names: Vec<String> = all.iter().map(name).collect();
    let serves = |query: &&Query| negotiate(query.locale.as_deref().unwrap_or(source), &tags) == Some(locale);
    let sets = queries.iter().map(|(set, queries)| (set, queries.iter().filter(serves).collect::<Vec<_>>()));
    for (set, asked) in sets.filter(|(_, asked)| !asked.is_empty()) {
        println!("  {} {set} queries: nasvet {}", asked.len(), times(&asked, |query| finder.index().search(query, DEPTH)));
        println!("    FTS5 {}", times(&asked, |query| ask(&mut statement, query)));
        println!("    nasvet with snippets and facts {}", times(&asked, |query| finder.find(query, DEPTH, false)));
        let known = |query: &&&Query| query.relevant.iter().any(|name| names.contains(&bare(name)));
        let right: Vec<&Query> = asked.iter().filter(known).copied().collect();
        if judged && !right.is_empty() {
            let ours = mrr(&right, |query| finder.names(query, DEPTH));
            let theirs = mrr(&right, |query| ask(&mut statement, query).into_iter().map(|at| names[at].clone()).collect());
            println!("    MRR@10 of {} queries: nasvet {ours:.3}, FTS5 {theirs:.3}", right.len());
        }
    }
}

fn main() {
    let staff = ["en", "sl", "sk", "et", "lv"].map(|locale| format!("{}/tests/search/{locale}.yaml", env!("CARGO_MANIFEST_DIR")));
    let mut queries: Vec<(&str, Vec<Query>)> = vec![("staff", staff.iter().flat_map(|path| read(Path::new(path))).collect())];
    queries.extend(std::env::var_os("NASVET_QUERIES").map(|path| ("given", read(Path::new(&path)))));
    let run = |what: &str, files: &dyn Files, judged: bool| {
        let (loaded, time) = timed(|| load(files).unwrap());
        println!("{what}: loaded in {time:.2?}; SQLite {}", rusqlite::version());
        loaded.base.locales.iter().for_each(|locale| measure(files, &loaded, &locale.id, &queries, judged));
    };
    if let Some(folder) = std::env::var_os("NASVET_KB") {
        return run("the base in the folder", &Disk::open(Path::new(&folder)).unwrap(), true);
    }
    run("the own base", &Embedded, true);
    let folder = tempfile::tempdir().unwrap();
    make(folder.path());
    // What was made of a diagnosis is as right as the diagnosis: ranks would say nothing.
    run("the own base with made articles", &Disk::open(folder.path()).unwrap(), false);
}
