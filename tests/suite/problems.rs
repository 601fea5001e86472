//! Problems of content: tests/problems/*.txt hold files laid over a small sound base, and what must be found, with
//! code, file, line and column. No code without an example that fires. `NASVET_BLESS=1` writes what is found into the
//! files, to be read before it is committed.

use std::collections::{BTreeMap, BTreeSet};

use nasvet::diag::CODES;
use nasvet::diag::emit::{Finding, findings};

use crate::support::{collect, loaded, read, root};

/// A small sound base: the one of `nasvet init --empty`.
pub(crate) fn starter() -> BTreeMap<String, Vec<u8>> {
    let places = [
        ("nasvet.yaml", "nasvet.yaml"),
        ("topic.yaml", "rules/example/topic.yaml"),
        ("facts.yaml", "rules/example/facts.yaml"),
        ("printer.yaml", "rules/example/printer.yaml"),
        ("no-power.yaml", "rules/example/cases/no-power.yaml"),
        ("terms.ftl", "locales/terms.ftl"),
        ("example.ftl", "locales/en/example.ftl"),
        ("printer_has_no_power.md", "locales/en/example/printer_has_no_power.md"),
        ("printer_has_no_paper.md", "locales/en/example/printer_has_no_paper.md"),
    ];
    let mut files: BTreeMap<String, Vec<u8>> =
        places.iter().map(|(name, path)| ((*path).to_owned(), read(format!("src/cli/starter/{name}")).into_bytes())).collect();
    for path in ["locales/answer.md", "locales/en/nasvet.ftl"] {
        files.insert(path.to_owned(), read(path).into_bytes());
    }
    files
}

pub(crate) fn check(files: &BTreeMap<String, Vec<u8>>) -> Vec<Finding> {
    let loaded = loaded(files);
    findings(&nasvet::check::check(&loaded, &Default::default()), &loaded.sources)
}

struct Example {
    name: String,
    files: Vec<(String, String)>,
    expected: Vec<String>,
}

/// `=== name`, then `--- path` with the file's text (`--- path -` deletes it, `--- path + ` appends), then `--- expect`.
fn examples(text: &str) -> Vec<Example> {
    let mut out = Vec::new();
    for block in text.split("=== ").skip(1) {
        let (name, rest) = block.split_once('\n').unwrap();
        let mut example = Example { name: name.to_owned(), files: Vec::new(), expected: Vec::new() };
        for part in rest.split("--- ").skip(1) {
            let (path, body) = part.split_once('\n').unwrap();
            if path == "expect" {
                example.expected = body.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect();
            } else {
                example.files.push((path.to_owned(), body.to_owned()));
            }
        }
        out.push(example);
    }
    out
}

#[test]
fn the_starter_is_sound() {
    assert_eq!(check(&starter()), Vec::new());
}

#[test]
fn every_problem_is_found_at_its_place() {
    let mut files = BTreeMap::new();
    collect(&root().join("tests/problems"), "", &mut files);
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    let mut count = 0;
    for (path, bytes) in files {
        let mut text = String::from_utf8(bytes).unwrap();
        for example in examples(&text.clone()) {
            count += 1;
            let mut base = starter();
            for (path, body) in &example.files {
                if let Some(path) = path.strip_suffix(" -") {
                    base.remove(path);
                } else if let Some(path) = path.strip_suffix(" +") {
                    base.get_mut(path).unwrap().extend_from_slice(body.as_bytes());
                } else {
                    let body = body.replace("\\0", "\0").replace("\\uE000", "\u{e000}");
                    base.insert(path.clone(), body.into_bytes());
                }
            }
            let found: Vec<String> = check(&base)
                .into_iter()
                .map(|f| {
                    seen.insert(f.code.clone());
                    let help =
                        f.help.filter(|help| help.starts_with("did you mean")).map(|help| format!(" {help}")).unwrap_or_default();
                    format!("{} {}:{}:{}{help}", f.code, f.file, f.line, f.column)
                })
                .collect();
            if found != example.expected && std::env::var_os("NASVET_BLESS").is_some() {
                let block = text.find(&format!("=== {}\n", example.name)).unwrap();
                let start = block + text[block..].find("--- expect\n").unwrap() + "--- expect\n".len();
                let end = text[start..].find("\n=== ").map_or(text.len(), |at| start + at);
                text.replace_range(start..end, &(found.join("\n") + "\n"));
            } else if found != example.expected {
                wrong.push(format!("=== {}\nexpected {:#?}\nfound {found:#?}", example.name, example.expected));
            }
        }
        if std::env::var_os("NASVET_BLESS").is_some() {
            std::fs::write(root().join("tests/problems").join(path.trim_start_matches('/')), text).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 35, "{count} examples");
    // Found only while a case is judged, or only on a real file system: tests/suite/hostile.rs and bad_input.rs.
    let elsewhere = [
        "derived-conflict",
        "not-applicable",
        "script-failed",
        "text-problem",
        "unreadable-file",
        "not-utf-8",
        "text-too-long",
        "yaml-limit",
        "conflicting-facts",
    ];
    // The checks of texts have examples of their own: tests/text-checks.
    let elsewhere: Vec<&str> = elsewhere.into_iter().chain(nasvet::audit::KINDS).collect();
    let missing: Vec<&str> = CODES.iter().filter(|code| !seen.contains(**code) && !elsewhere.contains(code)).copied().collect();
    assert!(missing.is_empty(), "no example fires {missing:?}");
}
