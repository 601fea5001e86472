//! The audit as a user runs it: what it is held against, every form of its report, labels, and bad input.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{Run, collect, root, run_in};

/// The documents of tests/data/import with defects planted into them: file, what is there, what stands in its place,
/// kind of the defect.
const PLANTED: [(&str, &str, &str, &str); 14] = [
    ("sl-SI/guides/paper-jam.md", "Počakajte 30 sekund", "Počakajte 20 sekund", "number"),
    ("sl-SI/guides/paper-jam.md", "`lpq -P <queue>`", "`lpq -P <vrsta>`", "code-token"),
    ("sl-SI/guides/paper-jam.md", "(/support/printers)", "(/support/skenerji)", "link-target"),
    ("sl-SI/guides/paper-jam.md", "Odprite **pladenj 2** in", "Odprite **pladenj 2**in", "spacing-punct"),
    ("sk-SK/guides/paper-jam.md", "Otvorte **zásobník 2** a", "Otvorte zásobník 2 a", "emphasis"),
    ("sk-SK/guides/paper-jam.md", "[Dochádza toner]", "[Dochádza toner.]", "span-punct"),
    ("sk-SK/guides/paper-jam.md", "> Nikdy neťahajte proti smeru šípok.", "> Never pull against the arrows.", "untranslated"),
    ("sk-SK/guides/paper-jam.md", "hárok.", "hárok hárok.", "repeat"),
    ("lv-LV/guides/paper-jam.md", "> [!NOTE]\n", "", "structure"),
    ("et-EE/guides/paper-jam.md", "Oodake 30 sekundit", "Oodake  30 sekundit", "spacing-punct"),
    (
        "et-EE/guides/paper-jam.md",
        "Ärge kunagi tõmmake nooltele vastupidises suunas.",
        "Tõmmake nooltele vastupidises suunas.",
        "omission",
    ),
    ("lv-LV/guides/paper-jam.md", "| sarkans |", "| SARKANS |", "casing"),
    ("lv-LV/guides/paper-jam.md", "Uzgaidiet 30 sekundes", "Uzgaidiet sekundes", "number"),
    ("lv-LV/guides/paper-jam.md", "Iestrēguša papīra izņemšana", "Iestrēguša paper izņemšana", "english-left"),
];

/// The documents in a folder of their own.
fn documents(plant: bool) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut files = BTreeMap::new();
    collect(&root().join("tests/data/import"), "documents", &mut files);
    for (path, bytes) in files {
        let mut text = String::from_utf8(bytes).unwrap();
        for (file, from, to, _) in PLANTED.iter().filter(|(file, ..)| plant && path.ends_with(file)) {
            assert!(text.contains(from), "{file} has no `{from}`");
            text = text.replacen(from, to, 1);
        }
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

fn audit(folder: &tempfile::TempDir, more: &[&str]) -> Run {
    let kb = root();
    let mut arguments = vec!["--kb", kb.to_str().unwrap(), "audit", "--no-spelling"];
    arguments.extend(more);
    run_in(folder.path(), &arguments)
}

fn lines(run: &Run) -> Vec<Value> {
    run.out.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

const LANGUAGES: [&str; 4] = ["documents/sl-SI", "documents/sk-SK", "documents/et-EE", "documents/lv-LV"];

#[test]
fn good_translations_have_no_findings() {
    let folder = documents(false);
    let mut arguments = LANGUAGES.to_vec();
    arguments.extend(["documents/mixed/000.txt", "--sources", "documents/en-US"]);
    let run = audit(&folder, &arguments);
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    assert!(run.err.contains("1 documents were held against another revision"), "{}", run.err);
}

#[test]
fn planted_defects_are_found_at_their_places() {
    let folder = documents(true);
    let mut arguments = LANGUAGES.to_vec();
    arguments.extend(["--sources", "documents/en-US", "--format", "jsonl"]);
    let run = audit(&folder, &arguments);
    assert_eq!(run.code, 1, "{}", run.err);
    let findings = lines(&run);
    for finding in &findings {
        for key in ["file", "locale", "line", "column", "kind", "severity", "confidence", "excerpt", "message"] {
            assert!(!finding[key].is_null(), "{key} in {finding}");
        }
        // The excerpt stands at its place.
        let text = std::fs::read_to_string(folder.path().join(finding["file"].as_str().unwrap())).unwrap();
        let line = text.lines().nth(finding["line"].as_u64().unwrap() as usize - 1).unwrap();
        let from: String = line.chars().skip(finding["column"].as_u64().unwrap() as usize - 1).collect();
        let excerpt = finding["excerpt"].as_str().unwrap();
        assert!(from.starts_with(excerpt.split("<").next().unwrap()) || line.contains("<a name"), "{finding}: {line}");
    }
    for (file, _, to, kind) in PLANTED {
        let found = findings.iter().any(|f| f["file"].as_str().unwrap().ends_with(file) && f["kind"] == *kind);
        assert!(found, "{kind} in {file}: `{to}` was not found among {findings:#?}");
    }
    let unexpected: Vec<&Value> = findings
        .iter()
        .filter(|f| !PLANTED.iter().any(|(file, .., kind)| f["file"].as_str().unwrap().ends_with(file) && f["kind"] == *kind))
        .collect();
    assert!(unexpected.len() <= 3, "one defect shows in two ways at most a few times: {unexpected:#?}");
}

#[test]
fn every_form_of_the_report() {
    let folder = documents(true);
    let run = |format: &str| audit(&folder, &["documents/sl-SI", "--sources", "documents/en-US", "--format", format]);
    let text = run("text").out;
    assert!(text.contains("documents/sl-SI/guides/paper-jam.md:2"), "{text}");
    let count = lines(&run("jsonl")).len();
    let sarif: Value = serde_json::from_str(&run("sarif").out).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    assert_eq!(sarif["runs"][0]["results"].as_array().unwrap().len(), count);
    let place = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "documents/sl-SI/guides/paper-jam.md");
    let page = run("html").out;
    assert!(page.starts_with("<!DOCTYPE html>"));
    let data = page.split("<script id=\"data\" type=\"application/json\">").nth(1).unwrap().split("</script>").next().unwrap();
    let data: Value = serde_json::from_str(data).unwrap();
    assert_eq!(data["findings"].as_array().unwrap().len(), count);
    assert!(!page.contains("@@DATA@@"));
    let only = audit(&folder, &["documents/sl-SI", "--sources", "documents/en-US", "--kind", "number", "--format", "jsonl"]);
    assert!(lines(&only).iter().all(|finding| finding["kind"] == "number"));
}

#[test]
fn without_a_source_the_report_says_so() {
    let folder = documents(true);
    let run = audit(&folder, &["documents/sl-SI"]);
    assert!(run.err.contains("2 documents have no source here"), "{}", run.err);
    assert!(!run.out.contains("[number]"), "{}", run.out);
}

#[test]
fn labels_give_scores() {
    let folder = documents(true);
    let label = |file: &str, line: usize, kind: &str, more: &str| {
        format!("{{\"file\": \"{file}\", \"line\": {line}, \"kind\": \"{kind}\"{more}}}\n")
    };
    let file = "documents/sl-SI/guides/paper-jam.md";
    let found = lines(&audit(&folder, &["documents/sl-SI", "--sources", "documents/en-US", "--format", "jsonl"]));
    let number = found.iter().find(|f| f["kind"] == "number").unwrap();
    let at = number["line"].as_u64().unwrap() as usize;
    let text =
        label(file, at, "number", "") + &label(file, 1, "number", "") + &label(file, 3, "casing", ", \"confidence\": \"low\"");
    std::fs::write(folder.path().join("labels.jsonl"), text).unwrap();
    let run = audit(&folder, &["--eval", "labels.jsonl", "--sources", "documents/en-US", "--kind", "number"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("number                  2      1      1       1.00    0.50"), "{}", run.out);
    assert!(run.out.contains("labelled, and not found: 1"), "{}", run.out);
    std::fs::write(folder.path().join("labels.jsonl"), "{\"file\": 1}\n").unwrap();
    let run = audit(&folder, &["--eval", "labels.jsonl"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("line 1"), "{}", run.err);
}

#[test]
fn what_people_keep_is_counted_and_changes_nothing() {
    let folder = documents(false);
    let before = std::fs::read_dir(root().join("locales")).unwrap().count();
    let run = audit(&folder, &["documents/sl-SI", "--sources", "documents/en-US", "--learn"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("1 documents that people have translated"), "{}", run.out);
    assert_eq!(std::fs::read_dir(root().join("locales")).unwrap().count(), before);
}

#[test]
fn bad_documents_are_told() {
    let folder = documents(false);
    let put = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join("documents/sl-SI").join(name), bytes).unwrap();
    put("binary.md", b"\0\x01\x02");
    put("endless.md", b"---\ntitle: x\n");
    put("none.txt", b"");
    let run = audit(&folder, &["documents/sl-SI", "--sources", "documents/en-US"]);
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(run.err.contains("3 files were not read"), "{}", run.err);
    assert_eq!(audit(&folder, &["documents/en-US"]).code, 2, "there is no translation");
    assert_eq!(audit(&folder, &["documents/en-US", "--allow-empty"]).code, 0);
    assert_eq!(audit(&folder, &["nowhere"]).code, 2);
}
