//! Rules of the house: who may import whom, one home for each foreign library, small files, module docs.

use std::collections::BTreeMap;

use crate::support::{collect, read, root};

/// Module and the modules that it may import. Lengthening a line needs a reason in docs/design.md.
const IMPORTS: [(&str, &[&str]); 18] = [
    ("diag", &[]),
    ("audit", &[]),
    ("search", &[]),
    ("model", &["diag"]),
    ("script", &["model", "diag"]),
    ("locale", &["model", "diag"]),
    ("import", &["loader", "model", "diag"]),
    ("loader", &["audit", "search", "locale", "script", "model", "diag"]),
    ("engine", &["script", "model", "diag"]),
    ("answer", &["engine", "locale", "model", "diag"]),
    ("interview", &["answer", "engine", "locale", "model", "diag"]),
    ("symptom", &["search", "loader", "answer", "locale", "model", "diag"]),
    ("simulate", &["engine", "model", "script"]),
    ("status", &["loader", "locale", "model", "diag"]),
    ("check", &["audit", "search", "status", "loader", "engine", "model", "script", "locale", "answer", "diag"]),
    ("quality", &["audit", "import", "loader", "model", "diag"]),
    ("draft", &["audit", "loader", "model"]),
    ("cases", &["loader", "engine", "answer", "model", "diag"]),
];

/// Foreign library and the only places that know it.
const HOMES: [(&str, &[&str]); 33] = [
    ("ammonia", &["answer/html.rs"]),
    ("annotate_snippets", &["diag/emit/human.rs"]),
    ("clap", &["cli/"]),
    ("clap_complete", &["cli/"]),
    ("csv", &["loader/glossary.rs"]),
    ("encoding_rs", &["cli/dictionaries.rs", "import/encoding.rs"]),
    ("fastrand", &["engine/draw.rs", "simulate/"]),
    ("fluent_bundle", &["locale/"]),
    ("fluent_langneg", &["locale/"]),
    ("fluent_syntax", &["locale/"]),
    ("handlebars", &["answer/"]),
    ("html2text", &["answer/text.rs"]),
    ("icu_calendar", &["locale/formats.rs"]),
    ("icu_datetime", &["locale/formats.rs"]),
    ("icu_decimal", &["locale/formats.rs"]),
    ("icu_locale_core", &["locale/formats.rs"]),
    ("icu_plurals", &["locale/formats.rs"]),
    ("indicatif", &["cli/simulate.rs", "cli/import.rs", "cli/audit.rs"]),
    ("intl_memoizer", &["locale/bundle.rs"]),
    ("jiff", &["model/value.rs", "cli/"]),
    ("postcard", &["symptom/store.rs"]),
    ("pulldown_cmark", &["answer/", "audit/document.rs", "import/normalize.rs"]),
    ("rayon", &["import/", "quality/", "check/", "loader/audit.rs", "cli/dictionaries.rs"]),
    ("regex", &["audit/", "loader/audit.rs"]),
    ("rhai", &["script/"]),
    ("rust_embed", &["loader/embedded.rs"]),
    ("rustix", &["loader/exchange.rs"]),
    ("saphyr_parser", &["loader/yaml.rs"]),
    ("sha2", &["loader/load.rs", "loader/ledger.rs", "symptom/store.rs"]),
    ("similar", &["audit/align.rs", "draft/outline.rs", "import/merge.rs", "quality/foreign.rs", "status/revision.rs"]),
    ("spellbook", &["audit/spelling.rs"]),
    ("strsim", &["diag/suggest.rs"]),
    ("unicode_normalization", &["interview/understand.rs", "search/text.rs"]),
];

/// Parts of the standard library that reach outside, and the only places that may.
const OUTSIDE: [(&str, &[&str]); 5] = [
    ("std::fs", &["loader/exchange.rs", "loader/files.rs", "loader/kept.rs", "import/walk.rs", "cli/"]),
    ("std::env", &["cli/"]),
    ("std::process", &["loader/files.rs", "cli/"]),
    ("std::net", &[]),
    ("std::time", &["loader/exchange.rs", "loader/files.rs"]),
];

/// Lines of a file; more needs a reason.
const LONGEST_FILE: usize = 420;

fn sources() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    collect(&root().join("src"), "src", &mut files);
    let rust = files.into_iter().filter(|(path, _)| path.ends_with(".rs"));
    rust.map(|(path, bytes)| (path.trim_start_matches("src/").to_owned(), String::from_utf8(bytes).unwrap())).collect()
}

/// Whether a line of code (not of comment) names this path.
fn names(text: &str, path: &str) -> bool {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| line.match_indices(path).map(move |(at, _)| (line, at))).any(|(line, at)| {
        let before = line[..at].chars().next_back();
        let after = line[at + path.len()..].chars().next();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_') && !after.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

#[test]
fn modules_import_only_what_the_table_allows() {
    let mut broken = Vec::new();
    for (path, text) in sources() {
        let Some((module, _)) = path.split_once('/') else { continue };
        if module == "cli" {
            if names(&text, "crate::loader") || names(&text, "crate::engine") {
                broken.push(format!("{path}: the command line sees the public library only"));
            }
            continue;
        }
        let allowed = IMPORTS.iter().find(|(name, _)| *name == module).unwrap_or_else(|| panic!("{module} is not in the table")).1;
        for (other, _) in IMPORTS {
            if other != module && names(&text, &format!("crate::{other}")) && !allowed.contains(&other) {
                broken.push(format!("{path} imports {other}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_library_has_one_home() {
    let mut broken = Vec::new();
    for (path, text) in sources() {
        for (library, homes) in HOMES.iter().chain(&OUTSIDE) {
            let at_home = homes.iter().any(|home| path.starts_with(home));
            if !at_home && (names(&text, &format!("{library}::")) || names(&text, &format!("use {library}"))) {
                broken.push(format!("{path} knows {library}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
    // Every dependency is in the table, but for those that belong everywhere or are only switched on.
    let everywhere = ["serde", "serde_json", "thiserror", "icu_provider", "unic-langid"];
    let manifest = read("Cargo.toml");
    let dependencies = manifest.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    for line in dependencies.lines().filter(|line| line.contains('=') && !line.starts_with('#')) {
        let name = line.split([' ', '=']).next().unwrap();
        let known = HOMES.iter().any(|(library, _)| *library == name.replace('-', "_"));
        assert!(known || everywhere.contains(&name), "{name} has no home in the table");
    }
}

#[test]
fn files_are_small_and_say_what_they_are() {
    for (path, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= LONGEST_FILE, "{path} has {lines} lines");
        let first = text.lines().next().unwrap_or("");
        assert!(first.starts_with("//!") || path == "lib.rs", "{path} has no module doc");
        assert!(!text.contains("TODO") && !text.contains("FIXME"), "{path} promises something for later");
    }
}

#[test]
fn every_word_of_the_program_that_code_asks_for_is_listed() {
    let all: String = sources()
        .into_iter()
        .filter(|(path, _)| {
            (path.starts_with("answer/")
                || path.starts_with("interview/")
                || path.starts_with("symptom/")
                || path == "cli/interview.rs")
                && !path.ends_with("words.rs")
        })
        .map(|(_, text)| text)
        .collect();
    for part in all.split("word(\"").chain(all.split("word_md(\"")).chain(all.split("count(\"")).skip(1) {
        let key = part.split('"').next().unwrap();
        if key.starts_with("answer-")
            || key.starts_with("article-")
            || key.starts_with("value-")
            || key.starts_with("severity")
            || key.starts_with("interview-")
            || key.starts_with("explain-")
            || key.starts_with("search-")
        {
            assert!(nasvet::answer::WORDS.contains(&key), "{key} is not in src/answer/words.rs");
        }
    }
    for word in nasvet::answer::WORDS {
        let families = word.match_indices('-').map(|(at, _)| format!("{}-{{", &word[..at]));
        assert!(all.contains(word) || families.into_iter().any(|family| all.contains(&family)), "nothing asks for {word}");
    }
}
