//! Documents into articles: joined, written once, brought together with what authors edited, and never half-written.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use nasvet::import::{Merged, merge, normalize, read as read_document, revision};
use pulldown_cmark::{Event, Parser};
use serde_json::Value;

use crate::support::{Run, collect, root, run_in, snapshot};

const SOURCES: [&str; 6] = ["en-US", "sl-SI", "sk-SK", "et-EE", "lv-LV", "mixed"];

fn fixtures() -> PathBuf {
    root().join("tests/data/import")
}

/// A minimal knowledge base and the documents, in folders beside each other.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(run_in(folder.path(), &["init", "kb", "--empty"]).code, 0);
        let mut files = BTreeMap::new();
        collect(&fixtures(), "documents", &mut files);
        for (path, bytes) in files {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        Self { folder }
    }

    fn import(&self, more: &[&str]) -> Run {
        let sources: Vec<String> = SOURCES.iter().map(|name| format!("documents/{name}")).collect();
        let mut arguments = vec!["import"];
        arguments.extend(sources.iter().map(String::as_str));
        arguments.extend(["--into", "kb"]);
        arguments.extend(more);
        run_in(self.folder.path(), &arguments)
    }

    fn json(&self, more: &[&str]) -> (Run, Value) {
        let mut arguments = vec!["--format", "json"];
        arguments.extend(more);
        let run = self.import(&arguments);
        let json = serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}{}", run.out, run.err));
        (run, json)
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn text(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap()
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{path} has no `{from}`: {text}");
        std::fs::write(self.path(path), text.replacen(from, to, 1)).unwrap();
    }

    /// All files of the knowledge base.
    fn tree(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(&self.path("kb"), "kb", &mut files);
        files
    }
}

#[test]
fn documents_of_five_languages_become_articles() {
    let place = Place::new();
    let run = place.import(&["--attribution", "The printer people"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let mut shown = format!("{}\n", run.out);
    for (path, bytes) in place.tree().iter().filter(|(path, _)| path.contains("/articles/") || path.ends_with("imports.yaml")) {
        let _ = write!(shown, "=== {path}\n{}", String::from_utf8(bytes.clone()).unwrap());
    }
    snapshot("import-files", &shown);
    assert_eq!(place.text("kb/nasvet.yaml").lines().filter(|line| line.starts_with("  ")).count(), 5);

    let check = run_in(&place.path("kb"), &["check", "--no-spelling", "--fail-level", "warning"]);
    assert_eq!(check.code, 0, "{}{}", check.out, check.err);
    snapshot("import-check", &check.out);
    let status = run_in(&place.path("kb"), &["status", "articles", "--list"]);
    assert!(
        status.out.contains("stale       locales/sl/articles/toner-is-low.md: imported from another revision"),
        "{}",
        status.out
    );
    assert!(status.out.contains("unreviewed  locales/sk/articles/paper-jam.md"), "{}", status.out);
    assert!(!status.out.contains("unreviewed  locales/sl/articles/paper-jam.md"), "people translated it: {}", status.out);
}

#[test]
fn a_second_import_changes_nothing() {
    let place = Place::new();
    place.import(&[]);
    let before = place.tree();
    let times = |place: &Place| std::fs::metadata(place.path("kb/locales")).unwrap().modified().unwrap();
    let written = times(&place);
    let (run, summary) = place.json(&[]);
    assert_eq!(run.code, 0);
    assert_eq!(summary["outcomes"], serde_json::json!({ "unchanged": 11 }));
    assert_eq!(place.tree(), before);
    assert_eq!(times(&place), written, "nothing was written");
}

#[test]
fn authors_and_sources_both_change_texts() {
    let place = Place::new();
    place.import(&[]);
    let article = "kb/locales/sl/articles/paper-jam.md";
    let source = "documents/sl-SI/guides/paper-jam.md";

    place.edit(article, "Počakajte 30 sekund", "Počakajte pol minute");
    let (run, summary) = place.json(&[]);
    assert_eq!((run.code, &summary["outcomes"]["kept"]), (0, &Value::from(1)));
    assert!(place.text(article).contains("pol minute"));

    place.edit(source, "rdeča", "oranžna");
    let (run, summary) = place.json(&[]);
    assert_eq!((run.code, &summary["outcomes"]["merged"]), (0, &Value::from(1)));
    let both = place.text(article);
    assert!(both.contains("pol minute") && both.contains("oranžna"), "{both}");

    place.edit(source, "Počakajte 30 sekund", "Počakajte 60 sekund");
    let (run, summary) = place.json(&[]);
    assert_eq!((run.code, &summary["outcomes"]["conflict"]), (1, &Value::from(1)));
    assert_eq!(place.text(article), both, "the author's text stays whole");
    assert!(summary["conflicts"][0]["message"].as_str().unwrap().contains("the same lines"), "{summary}");
    let (_, again) = place.json(&[]);
    assert_eq!(again["outcomes"]["conflict"], 1, "it is told until somebody decides");
    let (run, _) = place.json(&["--conflicts", "ours"]);
    assert_eq!(run.code, 0);
    assert!(place.text(article).contains("pol minute"));
    assert_eq!(place.json(&[]).1["outcomes"].get("conflict"), None, "it is settled");

    place.edit(source, "Počakajte 60 sekund", "Počakajte 90 sekund");
    place.json(&["--conflicts", "theirs"]);
    assert!(place.text(article).contains("90 sekund"));

    std::fs::remove_file(place.path("kb/locales/et/articles/paper-jam.md")).unwrap();
    let (_, summary) = place.json(&[]);
    assert_eq!(summary["outcomes"]["deleted"], 1);
    assert!(!place.path("kb/locales/et/articles/paper-jam.md").exists());
}

#[test]
fn a_dry_run_writes_nothing() {
    let place = Place::new();
    let before = place.tree();
    let run = place.import(&["--dry-run"]);
    assert!(run.out.starts_with("10 documents, nothing written"), "{}", run.out);
    assert_eq!(place.tree(), before);
}

#[test]
fn articles_are_shown_in_any_language() {
    let place = Place::new();
    place.import(&["--attribution", "The printer people"]);
    let show = |arguments: &[&str]| run_in(&place.path("kb"), arguments);
    let mut shown = String::new();
    for arguments in [
        &["show", "paper-jam", "--lang", "sl"][..],
        &["show", "toner-is-low", "--lang", "lv"],
        &["show", "printer-is-offline", "--lang", "sk", "--format", "text"],
        &["show", "paper-jam", "--lang", "et", "--format", "html"],
    ] {
        let run = show(arguments);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{arguments:?}");
        let page = run.out.split("<main>").last().unwrap();
        let _ = write!(shown, "=== {}\n{page}", arguments.join(" "));
    }
    snapshot("import-shown", &shown);
    let run = show(&["show", "paper-jma"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("did you mean `paper-jam`"), "{}", run.err);
}

/// A diagnosis names an imported article: the answer holds it with its credit, and links to other articles are words,
/// since a customer cannot open them.
#[test]
fn answers_show_imported_articles() {
    let place = Place::new();
    place.import(&["--attribution", "The printer people"]);
    place.edit("kb/rules/example/printer.yaml", "    severity: low\n", "    severity: low\n    articles: [paper-jam]\n");
    let answer = run_in(&place.path("kb"), &["diagnose", "--fact", "sheets_in_tray=0", "--fact", "power_light=on", "--lang", "sl"]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert!(answer.out.contains("Glejte Tonerja zmanjkuje ali [izdelovalca]("), "{}", answer.out);
    assert!(
        answer.out.contains("*Izvirno besedilo: The printer people · Vir: guides/paper-jam.md · Licenca: CC-BY-4.0"),
        "{}",
        answer.out
    );
    assert!(!answer.out.contains(".md)"), "{}", answer.out);
}

#[test]
fn bad_documents_are_told_and_the_rest_goes_on() {
    let place = Place::new();
    let folder = place.path("documents/sl-SI/guides");
    let put = |name: &str, bytes: &[u8]| std::fs::write(folder.join(name), bytes).unwrap();
    let text = |title: &str, body: &str| format!("---\ntitle: {title}\nms.topic: article\n---\n{body}\n");
    put("broken.md", text("\"Ta\" naslov: zlomljen", "Besedilo ostane.").as_bytes());
    put("endless.md", b"---\ntitle: x\n\nBesedilo");
    put("binary.md", b"\x7fELF\0\0\x01\x02");
    put("empty.md", b"");
    put("bom.md", format!("\u{feff}{}", text("BOM", "čšž")).replace('\n', "\r\n").as_bytes());
    put("page1250.md", &[text("Stran", "ni ").as_bytes(), &[0x9e, 0x9a, 0xe8]].concat());
    put(
        "utf16.md",
        &std::iter::once(0xfeff).chain(text("U", "čšž").encode_utf16()).flat_map(u16::to_le_bytes).collect::<Vec<u8>>(),
    );
    put("spans.md", b"# <span data-ttu-id=\"1\">Prva</span><span class=\"sxs-lookup\"><span data-stu-id=\"1\">First\n\nDruga\n");
    put("huge.md", &vec![b'a'; 9 * 1024 * 1024]);
    put("x..%2f..%2fetc passwd.md", text("Pot", "Besedilo.").as_bytes());
    std::fs::create_dir_all(folder.join("more/guides")).unwrap();
    put("PAPER-JAM.md", text("Še enkrat", "Drugo besedilo.").as_bytes());
    std::fs::write(place.path("documents/et-EE/guides/page1257.md"), [text("Leht", "").as_bytes(), &[0xf0, 0xfe, 0xfc]].concat())
        .unwrap();
    std::fs::write(place.path("documents/mixed/none.md"), "Without a language.").unwrap();
    std::fs::write(place.path("documents/mixed/german.md"), "---\nlang: de\n---\nText.").unwrap();
    let (run, summary) = place.json(&[]);
    assert_eq!(run.code, 1, "{}", run.err);
    let told = |list: &str| -> BTreeMap<String, String> {
        let remarks = summary[list].as_array().unwrap().iter();
        remarks
            .map(|r| {
                (
                    Path::new(r["file"].as_str().unwrap()).file_name().unwrap().to_str().unwrap().to_owned(),
                    r["message"].as_str().unwrap().to_owned(),
                )
            })
            .collect()
    };
    let mut shown = String::new();
    for list in ["refused", "remarks"] {
        let _ = writeln!(shown, "{list}");
        for (file, message) in told(list) {
            let _ = writeln!(shown, "  {file}: {message}");
        }
    }
    snapshot("import-bad", &shown);
    let article = |name: &str| place.text(&format!("kb/locales/{name}.md"));
    assert!(article("sl/articles/page1250").contains("žšč"));
    assert!(article("et/articles/page1257").contains("šžü"));
    assert!(article("sl/articles/utf16").contains("čšž") && article("sl/articles/bom").contains("čšž"));
    assert!(article("sl/articles/broken").contains("Besedilo ostane."));
    assert!(!article("sl/articles/bom").contains('\r'));
    assert!(place.path("kb/locales/sl/articles/x..-2f..-2fetc-passwd.md").exists(), "{:?}", place.tree().keys());
    let check = run_in(&place.path("kb"), &["check", "--no-spelling"]);
    assert_eq!(check.code, 0, "{}{}", check.out, check.err);
}

#[test]
fn nothing_to_import_is_a_failure() {
    let place = Place::new();
    std::fs::create_dir(place.path("none")).unwrap();
    let run = |arguments: &[&str]| run_in(place.folder.path(), arguments);
    assert_eq!(run(&["import", "none", "--into", "kb"]).code, 2);
    assert_eq!(run(&["import", "none", "--into", "kb", "--allow-empty"]).code, 0);
    assert_eq!(run(&["import", "missing", "--into", "kb"]).code, 2);
    assert_eq!(run(&["import", "documents", "--into", "none"]).code, 2);
    assert_eq!(run(&["import", "--into", "kb"]).code, 2);
}

/// Documents without end, for what takes its time.
fn many(place: &Place, number: usize, word: &str) {
    let folder = place.path("many/sl-SI");
    std::fs::create_dir_all(&folder).unwrap();
    for index in 0..number {
        let text = format!("---\ntitle: {word} {index}\nms.topic: x\n---\n# {word} {index}\n\n{}\n", "Besedilo.\n\n".repeat(20));
        std::fs::write(folder.join(format!("a{index}.md")), text).unwrap();
    }
}

/// Killed at any time, the knowledge base is as before or as after, and the next import works.
#[test]
fn an_interrupted_import_leaves_the_old_state_or_the_new_one() {
    let place = Place::new();
    many(&place, 600, "Prvi");
    let arguments = ["import", "many", "--into", "kb"];
    assert_eq!(run_in(place.folder.path(), &arguments).code, 0);
    let visible = |place: &Place| {
        let tree = place.tree();
        tree.into_iter().filter(|(path, _)| !path.starts_with("kb/.")).collect::<BTreeMap<_, _>>()
    };
    let old = visible(&place);
    many(&place, 600, "Drugi");
    let started = std::time::Instant::now();
    let copy = tempfile::tempdir().unwrap();
    let whole =
        std::process::Command::new("cp").args(["-a", place.path("kb").to_str().unwrap()]).arg(copy.path().join("kb")).status();
    assert!(whole.unwrap().success());
    assert_eq!(run_in(copy.path(), &["import", place.path("many").to_str().unwrap(), "--into", "kb"]).code, 0);
    let takes = started.elapsed();
    let mut new = BTreeMap::new();
    collect(&copy.path().join("kb"), "kb", &mut new);
    let mut kept = 0;
    for step in 1..=12 {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_nasvet"))
            .args(arguments)
            .current_dir(place.folder.path())
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(takes * step / 12);
        let _ = child.kill();
        child.wait().unwrap();
        let now = visible(&place);
        assert!(now == old || now == new, "half-written after {step} twelfths");
        kept += usize::from(now == old);
    }
    assert!(kept > 0, "each run had ended before it was killed");
    assert_eq!(run_in(place.folder.path(), &arguments).code, 0);
    assert_eq!(visible(&place), new);
    assert!(!place.path("kb/.locales.new").exists());
}

/// The system refuses to write: the old state stays, and nothing is left behind.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_old_state() {
    let place = Place::new();
    place.import(&[]);
    let before = place.tree();
    place.edit("documents/sl-SI/guides/paper-jam.md", "rdeča", &"rdeča ".repeat(2000));
    let script = format!("trap '' XFSZ; ulimit -f 4; exec {} import documents/sl-SI --into kb", env!("CARGO_BIN_EXE_nasvet"));
    let run = std::process::Command::new("sh").args(["-c", &script]).current_dir(place.folder.path()).output().unwrap();
    assert_eq!(run.status.code(), Some(2), "{}", String::from_utf8_lossy(&run.stderr));
    assert!(String::from_utf8_lossy(&run.stderr).contains("File too large"));
    assert_eq!(place.tree(), before);
}

#[test]
fn three_texts_are_brought_together() {
    let base = revision("a\nb\nc\nd\n");
    let one_line = Vec::from([std::ops::Range { start: 1, end: 2 }]);
    for (ours, theirs, wanted) in [
        ("a\nb\nc\nd\n", "a\nB\nc\nd\n", Merged::Theirs),
        ("a\nx\nc\nd\n", "a\nb\nc\nd\n", Merged::Ours),
        ("a\nx\nc\nd\n", "a\nx\nc\nd\n", Merged::Ours),
        ("A\nb\nc\nd\n", "a\nb\nc\nD\n", Merged::Both("A\nb\nc\nD\n".to_owned())),
        ("a\nb\nnew\nc\nd\n", "b\nc\nd\n", Merged::Both("b\nnew\nc\nd\n".to_owned())),
        ("a\nb\nc\nd\ne\n", "0\na\nb\nc\nd\n", Merged::Both("0\na\nb\nc\nd\ne\n".to_owned())),
        ("a\nours\nc\nd\n", "a\ntheirs\nc\nd\n", Merged::Conflict("a\nours\nc\nd\n".to_owned(), one_line)),
    ] {
        assert_eq!(merge(&base, ours, theirs, false), wanted, "{ours:?} and {theirs:?}");
    }
    assert_eq!(merge(&base, "a\nours\nc\nd\n", "a\ntheirs\nc\nD\n", true), Merged::Both("a\ntheirs\nc\nD\n".to_owned()));
}

proptest::proptest! {
    /// Whatever two people did, each line of each of them is in the result, or the result is in conflict.
    #[test]
    fn a_merge_loses_no_line(base in "[abc]{0,12}", ours in "[abcde]{0,12}", theirs in "[abcfg]{0,12}") {
        let lines = |text: &str| text.chars().map(|c| format!("{c}\n")).collect::<String>();
        let (base, ours, theirs) = (lines(&base), lines(&ours), lines(&theirs));
        if let Merged::Both(text) = merge(&revision(&base), &ours, &theirs, false) {
            for (line, by) in ours.lines().zip(std::iter::repeat("ours")).chain(theirs.lines().zip(std::iter::repeat("theirs"))) {
                proptest::prop_assert!(!"defg".contains(line) || text.contains(line), "{} of {} is lost: {}", line, by, text);
            }
        }
    }
}

/// Words of a text as a reader sees them, counted.
fn words(markdown: &str) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    let options = pulldown_cmark::Options::ENABLE_TABLES
        | pulldown_cmark::Options::ENABLE_GFM
        | pulldown_cmark::Options::ENABLE_STRIKETHROUGH;
    for event in Parser::new_ext(markdown, options) {
        let (Event::Text(text) | Event::Code(text)) = event else { continue };
        for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            *counts.entry(word.to_owned()).or_default() += 1;
        }
    }
    counts
}

/// Every word of a document is in the article that is shown. With `NASVET_CORPUS` over all documents below that path.
#[test]
fn import_then_show_loses_no_text() {
    let mut files = BTreeMap::new();
    let corpus = std::env::var_os("NASVET_CORPUS").map_or_else(fixtures, PathBuf::from);
    collect(&corpus, "", &mut files);
    let mut seen = 0;
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".md") || path.ends_with(".txt")) {
        let Ok((_, drafts)) = read_document(bytes, Some("sl")) else { continue };
        for draft in drafts {
            let normal = normalize(&draft.body.text, &|_| None);
            let mut shown = words(&format!("# {}\n\n{}", normal.title.clone().unwrap_or_default(), normal.body));
            for (word, count) in words(&draft.body.text) {
                let found = shown.remove(&word).unwrap_or(0);
                assert!(found >= count, "{path}: `{word}` {found} times instead of {count}\n{}", normal.body);
            }
            seen += 1;
        }
    }
    assert!(seen >= 10, "{seen} documents in {}", corpus.display());
}

/// Files about a repository are no articles; articles about licences are.
#[test]
fn an_article_about_licences_is_an_article() {
    let place = Place::new();
    for name in ["license-not-working.md", "readme-first-steps.md", "README.md", "readme.txt", "LICENSE-MIT.md", "SECURITY.md"] {
        std::fs::write(place.path("documents/en-US/guides").join(name), format!("# About {name}\n\nText of {name}.\n")).unwrap();
    }
    place.json(&[]);
    let there = |name: &str| place.path("kb/locales/en/articles").join(name).exists();
    assert!(there("license-not-working.md") && there("readme-first-steps.md"));
    assert!(!["readme.md", "README.md", "license-mit.md", "LICENSE-MIT.md", "security.md"].into_iter().any(there));
}
