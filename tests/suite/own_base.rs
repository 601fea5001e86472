//! The repository's own knowledge base: clean, tested, and complete where it must be.

use std::collections::BTreeMap;

use nasvet::diag::emit;
use nasvet::locale::Localizer;

use crate::support::{loaded, own_files, root, run_in};

#[test]
fn check_finds_nothing() {
    let loaded = loaded(&own_files());
    let findings = nasvet::check::check(&loaded, &Default::default());
    assert!(findings.is_empty(), "{}", emit::human(&findings, &loaded.sources, false));
}

#[test]
fn every_case_passes() {
    let loaded = loaded(&own_files());
    let outcomes = nasvet::cases::run(&loaded, "2026-11-21".parse().unwrap(), |_| true);
    assert!(outcomes.len() >= 15);
    let failed: Vec<_> = outcomes.iter().filter(|outcome| !outcome.passed).collect();
    assert!(failed.is_empty(), "{failed:#?}");
}

#[test]
fn it_is_as_large_as_the_model() {
    let loaded = loaded(&own_files());
    let topic = loaded.base.topic("password-writeback").unwrap();
    assert_eq!(topic.facts.rows().filter(|fact| !fact.builtin && !fact.derived).count(), 94);
    assert_eq!(topic.diagnoses.len(), 60);
    assert_eq!(loaded.base.locales.len(), 5);
}

/// The base inside the program is this one.
#[test]
fn the_embedded_base_is_the_same() {
    let embedded = nasvet::loader::embedded_files().unwrap();
    assert_eq!(embedded.keys().collect::<Vec<_>>(), own_files().keys().collect::<Vec<_>>());
    let nowhere = tempfile::tempdir().unwrap();
    let inside = run_in(nowhere.path(), &["diagnose", "--today", "2026-11-21", "--format", "json"]);
    let here = run_in(&root(), &["diagnose", "--today", "2026-11-21", "--format", "json"]);
    assert_eq!((inside.code, here.code), (0, 0), "{}", inside.err);
    assert_eq!(inside.out, here.out);
}

/// Everything is translated, in every locale and every part, and recorded with the source that it was made from.
#[test]
fn nothing_is_missing_stale_or_unread_in_any_locale() {
    let loaded = loaded(&own_files());
    let mut problems = nasvet::diag::Diagnostics::default();
    let items = nasvet::status::items(&loaded, &mut problems);
    let rows = nasvet::status::matrix(&items);
    assert_eq!(rows.len(), loaded.base.topics.len() + 3, "topics, facts, the program's words, articles");
    let mut texts = 0;
    for (part, cells) in rows {
        assert_eq!(cells.len(), 4, "{part}");
        for (locale, cell) in cells {
            let open = cell.missing + cell.stale + cell.unreviewed + cell.unrecorded;
            assert_eq!((open, cell.translated), (0, cell.total), "{part} {locale}: {cell:?}");
            texts += cell.total;
        }
    }
    assert!(texts > 2000, "{texts} texts");
    assert!(problems.into_sorted().is_empty());
}

/// Every diagnosis has a remedy and phrases that people use, in every locale; every topic has phrases, too.
#[test]
fn remedies_and_symptoms_are_complete() {
    let loaded = loaded(&own_files());
    for topic in &loaded.base.topics {
        assert!(topic.diagnoses.len() >= 10, "{}", topic.id);
        for locale in &loaded.base.locales {
            let chain = [locale.id.clone()];
            let localizer = Localizer::new(&loaded.messages, &loaded.sources, &topic.id, &chain);
            for id in topic.diagnoses.rows().map(|diagnosis| &diagnosis.id).chain([&topic.id]) {
                let phrases =
                    localizer.find(&format!("symptom-{id}"), None, &[]).unwrap_or_else(|| panic!("{} {id}", locale.id)).text;
                let count = phrases.lines().filter(|line| !line.trim().is_empty()).count();
                assert!((3..=8).contains(&count), "{} {id}: {count} phrases", locale.id);
            }
            for diagnosis in topic.diagnoses.rows() {
                let remedy = loaded.base.remedy(&topic.id, &diagnosis.remedy, &chain);
                assert!(remedy.is_some_and(|remedy| remedy.text.len() > 300), "{} {}", locale.id, diagnosis.id);
            }
        }
    }
}

/// Every rule fires in some case, every diagnosis is confirmed by one and ruled out by another.
#[test]
fn the_cases_try_everything() {
    let loaded = loaded(&own_files());
    let count = |topic: &str| loaded.cases.iter().filter(|case| case.topic.as_deref() == Some(topic)).count();
    assert!(count("password-writeback") >= 55 && count("password-hash-sync") >= 8 && count("sspr-registration") >= 8);
    for topic in nasvet::cases::coverage(&loaded, "2026-11-21".parse().unwrap()) {
        assert!(topic.share() >= 1.0, "{topic:#?}");
    }
    // The test can fail: without its cases a topic is not tried at all.
    let mut files = own_files();
    files.retain(|path, _| !path.starts_with("rules/password-hash-sync/cases/"));
    let without = nasvet::cases::coverage(&crate::support::loaded(&files), "2026-11-21".parse().unwrap());
    assert!(without.iter().any(|topic| topic.share() < 0.01));
}

/// Old names of products are in their terms, where they can be found.
#[test]
fn old_names_stay_findable() {
    let loaded = loaded(&own_files());
    let terms = loaded.messages.terms.as_ref().unwrap();
    let former: BTreeMap<String, &str> =
        terms.entries.iter().flat_map(|entry| entry.former().map(|name| (name, entry.key.as_str()))).collect();
    assert_eq!(former.get("Azure AD Connect"), Some(&"entra_connect"));
    assert!(former.len() > 15, "{former:?}");
}
