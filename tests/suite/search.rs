//! The search: queries of staff in all languages, facts in words, language guessing, the kept index, hostile input.

use std::collections::BTreeMap;

use nasvet::diag::{Diagnostics, Sources};
use nasvet::loader::{Disk, Embedded, Kept, Query, load, read_queries, search_languages};
use nasvet::search::Language;
use nasvet::symptom::{Answered, Evaluation, Finder, Score, evaluate, guess_locale};

use crate::problems::starter;
use crate::support::{collect, read, root, run_in, run_with, snapshot};

const LOCALES: [&str; 5] = ["en", "sl", "sk", "et", "lv"];

fn queries(locale: &str) -> Vec<Query> {
    let (mut sources, mut out) = (Sources::default(), Diagnostics::default());
    let text = read(format!("tests/search/{locale}.yaml"));
    let file = sources.add(format!("{locale}.yaml"), text.clone());
    let queries = read_queries(file, &text, &mut out);
    assert!(out.list().is_empty(), "{locale}: {:?}", out.list());
    queries
}

fn evaluated(locale: &str) -> Evaluation {
    let finder = Finder::open(&Embedded, None, locale).unwrap();
    evaluate::<()>(&queries(locale), |_| Ok(&finder)).unwrap()
}

/// Queries in the words of staff, written without a look at the symptom phrases: the right diagnosis or topic is first
/// or among the first five, and the facts that the words state are proposed, hardly ever others.
#[test]
fn queries_of_staff_find_their_diagnosis_and_their_facts() {
    let (mut all, mut stated, mut right, mut wrong): (Vec<Answered>, usize, usize, usize) = (Vec::new(), 0, 0, 0);
    for locale in LOCALES {
        let evaluation = evaluated(locale);
        let of_facts = evaluation.facts().unwrap();
        stated += of_facts[0];
        right += of_facts[1];
        wrong += of_facts[2];
        let score = Score::of(evaluation.answered.iter().map(|one| one.place));
        assert_eq!(score.queries, 40, "{locale}");
        assert!(score.five >= 0.85, "{locale}: {score:?}");
        all.extend(evaluation.answered);
    }
    let score = Score::of(all.iter().map(|one| one.place));
    let share = |part: usize, whole: usize| part as f64 / whole as f64;
    assert!(score.five >= 0.93, "{score:?}");
    assert!(score.first >= 0.75, "{score:?}");
    assert!(share(right, right + wrong) >= 0.97, "{right} right, {wrong} wrong");
    assert!(share(right, stated) >= 0.70, "{right} of {stated}");
}

/// Typed without any diacritics, hardly a query is lost.
#[test]
fn diacritics_are_not_needed() {
    for locale in LOCALES {
        let finder = Finder::open(&Embedded, None, locale).unwrap();
        let plain: Vec<Query> =
            queries(locale).into_iter().map(|query| Query { query: nasvet::search::fold(&query.query), ..query }).collect();
        let first = |queries: &[Query]| {
            Score::of(evaluate::<()>(queries, |_| Ok(&finder)).unwrap().answered.iter().map(|one| one.place)).mrr
        };
        let (with, without) = (first(&queries(locale)), first(&plain));
        assert!(without >= with - 0.02, "{locale}: {with} with diacritics, {without} without");
    }
}

/// Pairs of words: forms of one word have one stem, other words do not.
#[test]
fn stems_join_forms_and_nothing_else() {
    let languages = languages();
    let text = read("tests/search/stems.yaml");
    let pairs: BTreeMap<String, BTreeMap<String, Vec<[String; 2]>>> = serde_saphyr::from_str(&text).unwrap();
    for (locale, kinds) in &pairs {
        let language = &languages[locale];
        for (kind, pairs) in kinds {
            assert!(pairs.len() >= 15, "{locale} {kind}");
            for [one, other] in pairs {
                let stem = |word: &str| language.stem(&nasvet::search::fold(word));
                assert_eq!(stem(one) == stem(other), kind == "same", "{locale}: {one} {other}: {} {}", stem(one), stem(other));
            }
        }
    }
    assert_eq!(pairs.len(), 5);
}

fn languages() -> BTreeMap<String, Language> {
    let mut out = Diagnostics::default();
    let languages = search_languages(&load(&Embedded).unwrap(), &mut out);
    assert!(out.list().is_empty());
    languages
}

#[test]
fn the_language_of_a_query_is_guessed() {
    let (mut right, mut sure, mut all) = (0, 0, 0);
    for locale in LOCALES {
        for query in queries(locale) {
            let guess = guess_locale(&Embedded, &query.query).unwrap();
            all += 1;
            sure += usize::from(guess.is_some());
            right += usize::from(guess.as_deref() == Some(locale));
        }
    }
    // A query of codes and English words alone is of no language.
    assert!(right * 100 >= sure * 95, "{right} of {sure} guesses");
    assert!(sure * 100 >= all * 70, "{sure} guesses for {all} queries");
}

/// Nothing that is typed makes the search fail or run away with the time.
#[test]
fn hostile_queries_are_answered() {
    let long = "geslo ".repeat(2_000);
    let words: String = (0..2_000).map(|n| format!("w{n} ")).collect();
    let queries = [
        "",
        " ",
        "\0",
        "\u{1b}[31m geslo \u{1b}[0m",
        "🙂🔒 ne dela 👩‍👩‍👧‍👦",
        "كلمة المرور לא עובד",
        "\u{202e}olseg \u{200f}\u{200b}\u{feff}",
        "the a of and to",
        "in na v se je ne",
        ".*(+)+[^a]{1,99999}$ \\d+ (?i)",
        "'; DROP TABLE articles; -- \" OR 1=1 * NEAR/5 (",
        "<script>alert(1)</script> &amp; {{#each}} {% raw %} { $x }",
        "٣٣٠٠٤ 33004 ３３００４",
        "ﬁﬂ İıſß ǆ Ǆ",
        "a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
        "%s %n %x ../../../etc/passwd \\\\?\\C:\\",
        "0x80230626 SSPR_0029 5.7.606 Set-ADSyncAADCompanyFeature passwordreset.microsoftonline.com",
        &long,
        &words,
        &"x".repeat(10_000),
        &"č".repeat(10_000),
        &"- ".repeat(5_000),
        &"e\u{301}".repeat(5_000),
    ];
    for locale in LOCALES {
        let finder = Finder::open(&Embedded, None, locale).unwrap();
        for query in queries {
            let view = finder.find(query, 10, true);
            assert!(view.results.len() <= 10);
            for result in &view.results {
                let length = result.snippet.chars().count();
                assert!(result.marks.iter().all(|[from, to]| from < to && *to <= length), "{query}: {result:?}");
                assert!(result.score.is_finite() && result.score > 0.0, "{query}: {result:?}");
            }
            let _shown = finder.text(&view, true);
            guess_locale(&Embedded, query).unwrap();
        }
    }
    let found = Finder::open(&Embedded, None, "sl").unwrap().find("\u{202e}SSPR_0029\0", 3, false);
    assert_eq!(found.facts.len(), 1, "{found:?}");
}

/// A base with articles on disk.
fn on_disk(folder: &std::path::Path) -> Disk {
    for (path, bytes) in starter() {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    for name in ["search.yaml", "synonyms.yaml"] {
        std::fs::write(folder.join("locales/en").join(name), read(format!("locales/en/{name}"))).unwrap();
    }
    std::fs::create_dir_all(folder.join("locales/en/articles")).unwrap();
    article(folder, "paper-jam", "Paper is stuck", "Open the cover and pull the sheet out slowly.");
    article(folder, "toner-low", "The toner is low", "Order a cartridge. Printing goes on for about a week.");
    Disk::open(folder).unwrap()
}

fn article(folder: &std::path::Path, id: &str, title: &str, text: &str) {
    let text = format!("---\nid: {id}\ntitle: {title}\n---\n\n{text}\n");
    std::fs::write(folder.join(format!("locales/en/articles/{id}.md")), text).unwrap();
}

fn first(disk: &Disk, query: &str) -> Option<String> {
    Finder::open(disk, Some(&Kept::beside(disk)), "en").unwrap().names(query, 5).into_iter().next()
}

/// The index is kept beside the base, and never older than it.
#[test]
fn the_kept_index_follows_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let disk = on_disk(folder.path());
    assert_eq!(first(&disk, "sheet stuck").as_deref(), Some("paper-jam"));
    let kept = folder.path().join(".nasvet/search-en.index");
    // What was written a moment ago is not judged by its time.
    std::thread::sleep(std::time::Duration::from_millis(150));
    first(&disk, "cartridge");
    let before = std::fs::read(&kept).unwrap();
    assert_eq!(first(&disk, "cartridge").as_deref(), Some("toner-low"));
    assert_eq!(std::fs::read(&kept).unwrap(), before, "the second search builds nothing");
    assert!(read_in(folder.path(), ".nasvet/.gitignore").contains('*'));
    // Changed at once, with the same length: seen nevertheless.
    article(folder.path(), "toner-low", "The toner is low", "Order a cassettes. Printing goes on for about a week.");
    assert_eq!(first(&disk, "cassettes").as_deref(), Some("toner-low"));
    assert_eq!(first(&disk, "cartridge"), None);
    // Added and deleted.
    article(folder.path(), "wireless", "No wireless", "Press the button with the antenna.");
    assert_eq!(first(&disk, "antenna").as_deref(), Some("wireless"));
    std::fs::remove_file(folder.path().join("locales/en/articles/wireless.md")).unwrap();
    assert_eq!(first(&disk, "antenna"), None);
    // A synonym, and an alias that people taught.
    std::fs::write(folder.path().join("locales/en/synonyms.yaml"), "groups:\n  - [cassettes, ink thing]\n").unwrap();
    assert_eq!(first(&disk, "ink thing").as_deref(), Some("toner-low"));
    std::fs::write(folder.path().join("locales/en/aliases.yaml"), "aliases:\n  - {query: grey pages, result: toner-low}\n")
        .unwrap();
    assert_eq!(first(&disk, "pages grey").as_deref(), Some("toner-low"));
}

fn read_in(folder: &std::path::Path, path: &str) -> String {
    std::fs::read_to_string(folder.join(path)).unwrap()
}

/// Whatever stands in the kept file: the answer is the same, and the file is mended.
#[test]
fn a_damaged_index_is_built_anew() {
    let folder = tempfile::tempdir().unwrap();
    let disk = on_disk(folder.path());
    assert_eq!(first(&disk, "sheet stuck").as_deref(), Some("paper-jam"));
    let kept = folder.path().join(".nasvet/search-en.index");
    let sound = std::fs::read(&kept).unwrap();
    let mut random = fastrand::Rng::with_seed(6);
    for round in 0..200 {
        let mut bytes = sound.clone();
        match round % 4 {
            0 => bytes.truncate(random.usize(..bytes.len())),
            1 => {
                let at = random.usize(..bytes.len());
                bytes[at] ^= 1 << random.u8(..8);
            }
            2 => bytes.iter_mut().for_each(|byte| *byte = random.u8(..)),
            _ => bytes.extend_from_slice(&sound[..random.usize(..sound.len())]),
        }
        std::fs::write(&kept, &bytes).unwrap();
        assert_eq!(first(&disk, "sheet stuck").as_deref(), Some("paper-jam"), "round {round}");
    }
    std::fs::remove_file(&kept).unwrap();
    std::fs::create_dir(&kept).unwrap();
    assert_eq!(first(&disk, "sheet stuck").as_deref(), Some("paper-jam"), "a folder in its place");
}

/// Several processes at once, while an author saves: each gets an answer of a state that the base had.
#[test]
fn two_processes_share_the_index() {
    let folder = tempfile::tempdir().unwrap();
    on_disk(folder.path());
    let search = || run_in(folder.path(), &["search", "sheet", "stuck", "--lang", "en", "--format", "json"]);
    std::thread::scope(|scope| {
        let runs: Vec<_> = (0..4).map(|_| scope.spawn(|| (0..4).map(|_| search()).collect::<Vec<_>>())).collect();
        for round in 0..8 {
            article(folder.path(), "toner-low", "The toner is low", &format!("Order cartridge {round}."));
        }
        for run in runs.into_iter().flat_map(|runs| runs.join().unwrap()) {
            assert_eq!(run.code, 0, "{}", run.err);
            let json: serde_json::Value = serde_json::from_str(&run.out).unwrap();
            assert_eq!(json["results"][0]["id"], "paper-jam");
        }
    });
    let left: Vec<_> = std::fs::read_dir(folder.path().join(".nasvet")).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

/// Without a place to write the search works, too.
#[test]
fn an_index_that_cannot_be_kept_is_no_loss() {
    let folder = tempfile::tempdir().unwrap();
    let disk = on_disk(folder.path());
    std::fs::write(folder.path().join(".nasvet"), "a file in the way").unwrap();
    assert_eq!(first(&disk, "sheet stuck").as_deref(), Some("paper-jam"));
    // A link elsewhere is not followed.
    std::fs::remove_file(folder.path().join(".nasvet")).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), folder.path().join(".nasvet")).unwrap();
    assert_eq!(first(&disk, "sheet stuck").as_deref(), Some("paper-jam"));
    assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
}

/// Articles with nearly the same text are one result.
#[test]
fn twins_are_shown_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let disk = on_disk(folder.path());
    let text = "Open the cover and pull the sheet out slowly, then close the cover and wait until the lamp stops blinking. \
                Print a test page. If the paper is stuck again, turn the roller by hand and look for scraps.";
    article(folder.path(), "jam-a", "The paper is stuck in the feeder", text);
    article(folder.path(), "jam-b", "The paper is stuck in the feeder", &text.replace("Print a test page", "Print one page"));
    let view = Finder::open(&disk, Some(&Kept::beside(&disk)), "en").unwrap().find("paper stuck feeder roller", 5, false);
    let [best, rest @ ..] = view.results.as_slice() else { panic!("nothing found") };
    assert_eq!(best.variants.len(), 1, "{view:?}");
    assert!(rest.iter().all(|other| !other.id.starts_with("jam-")), "{view:?}");
}

/// The program in every language: text, JSON, reasons, guessed language, empty and hopeless queries.
#[test]
fn the_verb_answers_in_every_language() {
    let mut shown = String::new();
    let cases = [
        ("sl", "geslo spremenjeno v oblaku a v domeni staro, dogodek 33004, samo en uporabnik"),
        ("sk", "heslo zmenene v cloude ale v domene stare, udalost 33004, iba jeden pouzivatel"),
        ("et", "parool muudetud pilves aga domeenis vana, sundmus 33004, ainult uks kasutaja"),
        ("lv", "parole nomainita makoni bet domena veca, notikums 33004, tikai viens lietotajs"),
        ("en", "password changed in the cloud but old one in the domain, event 33004, only one user"),
    ];
    for (locale, query) in cases {
        let run = run_in(&root(), &["search", query, "--limit", "3"]);
        assert_eq!(run.code, 0, "{}", run.err);
        shown.push_str(&format!("=== {query}\n{}\n", run.out));
        let json = run_in(&root(), &["search", query, "--format", "json"]);
        let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
        assert_eq!((&json["locale"], &json["guessed"], &json["schema_version"]), (&locale.into(), &true.into(), &1.into()));
        assert_eq!(json["topic"], "password-writeback");
        let event = json["facts"].as_array().unwrap().iter().find(|fact| fact["fact"] == "prs_error_event").unwrap();
        assert_eq!((&event["value"], &event["words"][0]), (&33004.into(), &"33004".into()));
    }
    for (arguments, code) in [
        (&["search", "--lang", "sl"][..], 2),
        (&["search", "qqxwzk", "--lang", "lv"][..], 0),
        (&["search", "the", "of", "--lang", "en"][..], 0),
        (&["search", "gesol", "obalk", "--lang", "sl", "--limit", "1", "--explain"][..], 0),
        (&["search", "geslo", "--lang", "sq"][..], 2),
        (&["search", "geslo", "--format", "jsonl"][..], 2),
    ] {
        let run = run_in(&root(), arguments);
        assert_eq!(run.code, code, "{arguments:?}: {}", run.err);
        shown.push_str(&format!("=== {}\n{}{}\n", arguments.join(" "), run.out, run.err));
    }
    snapshot("search", &shown);
}

/// Authors measure their own queries, and compare two runs.
#[test]
fn runs_are_measured_and_compared() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(
        path("en.yaml"),
        "queries:\n  - {query: password writeback does not work, relevant: [password-writeback], kind: code}\n  - {query: qqxwzk, relevant: [password-writeback]}\n",
    )
    .unwrap();
    std::fs::write(
        path("lines.jsonl"),
        "{\"id\": \"a\", \"locale\": \"sl-SI\", \"kind\": \"hand\", \"query\": \"writeback\", \"relevant\": [\"nothing.md\"]}\n\n",
    )
    .unwrap();
    let run = run_in(&root(), &["search", "--eval", &path("en.yaml")]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("MRR@10") && run.out.contains("kind code"), "{}", run.out);
    let lines = run_in(&root(), &["search", "--eval", &path("lines.jsonl"), "--format", "jsonl"]);
    let json: serde_json::Value = serde_json::from_str(lines.out.trim()).unwrap();
    assert_eq!(json["id"], "a");
    assert!(json["ranked"].as_array().unwrap().iter().all(|name| name.as_str().unwrap().ends_with(".md")));
    std::fs::write(
        path("before.jsonl"),
        "{\"id\": \"1\", \"ranked\": []}\n{\"id\": \"2\", \"ranked\": [\"password-writeback\"]}\n",
    )
    .unwrap();
    let compared = run_in(&root(), &["search", "--eval", &path("en.yaml"), "--compare", &path("before.jsonl")]);
    assert!(compared.out.contains("worse: 1\n  1 → –  2  qqxwzk"), "{}", compared.out);
    assert!(compared.out.contains("better: 1\n"), "{}", compared.out);
    for (name, text) in
        [("bad.yaml", "queries:\n  - {relevant: [x]}\n"), ("bad.jsonl", "{\"query\": 1}\nnonsense\n"), ("empty.yaml", "")]
    {
        std::fs::write(path(name), text).unwrap();
        let run = run_in(&root(), &["search", "--eval", &path(name)]);
        assert_eq!(run.code, 2, "{name}: {}", run.out);
        assert!(run.err.contains("error"), "{name}: {}", run.err);
    }
}

/// What the words of a symptom state is confirmed by one key each, and refused by one.
#[test]
fn an_interview_begins_with_what_was_said() {
    let mut shown = String::new();
    for (locale, symptom) in [("en", "event 33004, only one user"), ("sl", "dogodek 33004, samo en uporabnik")] {
        let run = run_with(&root(), &["interview", "--lang", locale, "--symptom", symptom, "--today", "2026-11-21"], b"1\n2\ne\n");
        assert_eq!(run.code, 0, "{}", run.err);
        shown.push_str(&run.out);
    }
    // Every change of any content has another revision.
    let revision = load(&Embedded).unwrap().base.revision;
    snapshot("interview-symptom", &shown.replace(&revision, "REVISION"));
    let hopeless = run_with(&root(), &["interview", "--lang", "en", "--symptom", "qqxwzk"], b"e\n");
    assert_eq!(hopeless.code, 2, "{}", hopeless.out);
}

/// Every file below tests/search is used.
#[test]
fn the_data_of_the_search_tests_is_complete() {
    let mut files = BTreeMap::new();
    collect(&root().join("tests/search"), "search", &mut files);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        ["search/en.yaml", "search/et.yaml", "search/lv.yaml", "search/sk.yaml", "search/sl.yaml", "search/stems.yaml"]
    );
}
