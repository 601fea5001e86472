//! How far the translations are: `status`, `mark`, and the warning of `check` about stale texts.

use std::path::Path;

use crate::support::{own_files, run_in};

/// A copy of the repository's own base in a folder.
fn copy() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in own_files() {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    folder
}

fn edit(folder: &Path, path: &str, from: &str, to: &str) {
    let path = folder.join(path);
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{from} in {}", path.display());
    std::fs::write(path, text.replace(from, to)).unwrap();
}

#[test]
fn an_edited_source_makes_its_translations_stale_until_they_are_marked() {
    let folder = copy();
    let here = folder.path();
    let remedy = "locales/en/password-writeback/min_password_age_blocks.md";
    edit(
        here,
        remedy,
        "4. Run `gpupdate /force` on the domain controllers.",
        "4. Run `gpupdate /force` on every domain controller.",
    );
    edit(here, "locales/en/facts.ftl", "fact-affected_scope = Who is affected?", "fact-affected_scope = Whom does it affect?");
    let list = run_in(here, &["status", "--list"]);
    assert_eq!(list.code, 0, "{}", list.err);
    let stale: Vec<&str> = list.out.lines().filter(|line| line.starts_with("stale")).collect();
    assert_eq!(stale.len(), 8, "two texts in four languages: {}", list.out);
    let line = format!("{remedy}:12: 4. Run `gpupdate /force` on every domain controller.");
    assert_eq!(list.out.matches(&line).count(), 4, "{}", list.out);
    let check = run_in(here, &["check", "--no-spelling"]);
    assert_eq!(check.code, 1);
    assert_eq!(check.out.matches("warning[stale-translation]").count(), 8, "{}", check.out);
    let told = format!("the source `{remedy}` changed after this translation was made: line 12");
    assert_eq!(check.out.matches(&told).count(), 4, "{}", check.out);

    let text = "locales/sl/password-writeback/min_password_age_blocks.md";
    let mark = run_in(here, &["mark", text, "locales/sk/facts.ftl", "--origin", "human", "--by", "Ana", "--today", "2026-12-01"]);
    assert_eq!(mark.code, 0, "{}", mark.err);
    let after = run_in(here, &["status", "--list"]);
    assert_eq!(after.out.lines().filter(|line| line.starts_with("stale")).count(), 6, "{}", after.out);
    let ledger = std::fs::read_to_string(here.join("locales/sl/translations.yaml")).unwrap();
    let record = ledger.lines().find(|line| line.contains("min_password_age_blocks.md")).unwrap();
    assert!(record.contains("{origin: human, date: 2026-12-01, by: 'Ana', source: "), "{record}");
    assert_eq!(ledger.lines().count(), std::fs::read_to_string("locales/sl/translations.yaml").unwrap().lines().count());
}

#[test]
fn missing_texts_and_attributes_are_counted() {
    let folder = copy();
    let here = folder.path();
    std::fs::remove_file(here.join("locales/et/password-writeback/root_ca_missing.md")).unwrap();
    edit(here, "locales/et/facts.ftl", "    .choice-everyone = kõik\n", "");
    let status = run_in(here, &["status", "--lang", "et", "--format", "json", "--list"]);
    let json: serde_json::Value = serde_json::from_str(&status.out).unwrap();
    let cell = |part: &str| json["parts"][part]["et"].clone();
    let (writeback, facts) = (cell("password-writeback"), cell("facts"));
    assert_eq!((&writeback["missing"], &facts["missing"]), (&1.into(), &1.into()), "{status:?}", status = status.out);
    assert_eq!(writeback["total"].as_u64().unwrap(), writeback["translated"].as_u64().unwrap() + 1);
    let names: Vec<&str> = json["texts"].as_array().unwrap().iter().map(|text| text["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["facts.ftl#fact-affected_scope", "password-writeback/root_ca_missing.md"]);
    let page = run_in(here, &["status", "--format", "html"]);
    assert!(page.out.starts_with("<!DOCTYPE html>") && page.out.contains("<td>password-writeback</td>"), "{}", page.out);
    let table = run_in(here, &["status", "facts", "--lang", "et"]);
    assert_eq!(table.out.lines().count(), 2, "{}", table.out);
}

#[test]
fn what_cannot_be_marked_is_told_and_nothing_is_written() {
    let folder = copy();
    let here = folder.path();
    let before = std::fs::read(here.join("locales/lv/translations.yaml")).unwrap();
    for (arguments, told) in [
        (vec!["mark", "locales/en/facts.ftl", "--origin", "human"], "is no translation"),
        (vec!["mark", "locales/xx/facts.ftl", "--origin", "human"], "is no translation"),
        (vec!["mark", "locales/lv/nothing.md", "--origin", "human"], "no translated text"),
        (vec!["status", "nothing"], "there is no part"),
        (vec!["status", "--lang", "xx"], "no locale serves"),
    ] {
        let run = run_in(here, &arguments);
        assert_eq!(run.code, 2, "{arguments:?}: {}", run.out);
        assert!(run.err.contains(told), "{arguments:?}: {}", run.err);
    }
    std::fs::remove_file(here.join("locales/lv/translations.yaml")).unwrap();
    let unknown = run_in(here, &["mark", "locales/lv/facts.ftl"]);
    assert!(unknown.code == 2 && unknown.err.contains("`--origin`"), "{}", unknown.err);
    assert!(!here.join("locales/lv/translations.yaml").exists());
    let marked = run_in(here, &["mark", "locales/lv", "--origin", "machine", "--reviewed", "machine", "--today", "2026-11-21"]);
    assert_eq!(marked.code, 0, "{}", marked.err);
    assert_eq!(std::fs::read(here.join("locales/lv/translations.yaml")).unwrap(), before, "the same records, byte for byte");
}

/// One line renames a product in every language; the old name stays findable.
#[test]
fn a_product_is_renamed_by_one_line() {
    let folder = copy();
    let here = folder.path();
    edit(
        here,
        "locales/terms.ftl",
        "-entra_connect_sync = Microsoft Entra Connect Sync\n    .former = ",
        "-entra_connect_sync = Contoso Bridge\n    .former = Microsoft Entra Connect Sync, ",
    );
    for locale in ["en", "sl", "sk", "et", "lv"] {
        let facts = ["--fact", "connect_version=2.5.3.0", "--fact", "user_kind=synced"];
        let answer =
            run_in(here, &[&["diagnose", "password-writeback", "--lang", locale, "--today", "2026-11-21"], &facts[..]].concat());
        assert_eq!(answer.code, 0, "{}", answer.err);
        let read: String = answer.out.lines().filter(|line| !line.contains("https://")).collect::<Vec<_>>().join("\n");
        assert!(read.contains("Contoso Bridge"), "{locale}: {}", answer.out);
        assert!(!read.contains("Entra Connect Sync"), "{locale}: {}", answer.out);
    }
    let check = run_in(here, &["check", "--no-spelling"]);
    assert_eq!(check.code, 0, "{}", check.out);
    edit(here, "locales/sl/facts.ftl", "fact-affected_scope = ", "fact-affected_scope = V orodju Microsoft Entra Connect Sync: ");
    let typed = run_in(here, &["check", "--no-spelling"]);
    assert!(typed.out.contains("warning[typed-name]: the name `Microsoft Entra Connect Sync` is typed"), "{}", typed.out);
}
