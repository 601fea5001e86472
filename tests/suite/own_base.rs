//! The repository's own knowledge base: clean, tested, and complete where it must be.

use std::collections::{BTreeMap, BTreeSet};

use nasvet::diag::emit;
use nasvet::locale::Localizer;

use crate::support::{loaded, own_files, read, root, run_in};

#[test]
fn check_finds_nothing() {
    let loaded = loaded(&own_files());
    let findings = nasvet::check::check(&loaded);
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

/// Product names in a translation are those of the source: whatever name a text holds in English, the same text in
/// another language holds, too. Names with localized forms are terms, and come from there.
#[test]
fn product_names_are_intact_in_every_locale() {
    let names: Vec<String> =
        read("tests/data/product-names.txt").lines().filter(|l| !l.is_empty() && !l.starts_with('#')).map(str::to_owned).collect();
    let wrong: Vec<String> =
        read("tests/data/wrong-forms.txt").lines().filter(|l| !l.is_empty() && !l.starts_with('#')).map(str::to_owned).collect();
    let loaded = loaded(&own_files());
    let mut texts: BTreeMap<(String, String), String> = BTreeMap::new();
    for remedy in &loaded.base.remedies {
        texts.insert((remedy.locale.clone(), format!("remedy {}", remedy.id)), remedy.text.clone());
    }
    for article in &loaded.base.articles {
        texts.insert((article.locale.clone(), format!("article {}", article.id)), article.text.clone());
    }
    for (locale, files) in &loaded.messages.locales {
        let chain = [locale.clone()];
        let localizer = Localizer::new(&loaded.messages, &loaded.sources, "password-writeback", &chain);
        for entry in files.files.get("password-writeback").into_iter().flat_map(|file| &file.entries) {
            let attributes = entry.attributes.iter().map(|(name, ..)| Some(name.as_str())).chain([None]);
            for attribute in attributes {
                let arguments = [("value", nasvet::locale::Argument::Number(2.0))];
                if let Some(text) = localizer.find(&entry.key, attribute, &arguments) {
                    texts.insert((locale.clone(), format!("message {}.{}", entry.key, attribute.unwrap_or(""))), text.text);
                }
            }
        }
        assert!(localizer.problems().is_empty(), "{:?}", localizer.problems());
    }
    let mut broken = BTreeSet::new();
    let mut compared = 0;
    for ((locale, place), text) in &texts {
        let english =
            texts.get(&("en".to_owned(), place.clone())).unwrap_or_else(|| panic!("{place} of {locale} has no English source"));
        for name in &names {
            compared += usize::from(locale != "en" && english.contains(name.as_str()));
            if english.contains(name.as_str()) && !text.contains(name.as_str()) {
                broken.insert(format!("{locale}: {place} lacks {name}"));
            }
        }
        for form in &wrong {
            if text.contains(form.as_str()) {
                broken.insert(format!("{locale}: {place} holds {form}"));
            }
        }
    }
    assert!(compared > 800, "only {compared} names were compared");
    assert!(broken.is_empty(), "{broken:#?}");
}

/// What must be translated already: every fact, every title, and the remedies that docs/sources.md names.
#[test]
fn questions_and_titles_are_translated() {
    let loaded = loaded(&own_files());
    let topic = loaded.base.topic("password-writeback").unwrap();
    for locale in &loaded.base.locales {
        for fact in topic.facts.rows().filter(|fact| !fact.builtin) {
            assert!(loaded.messages.has(&locale.id, &topic.id, &format!("fact-{}", fact.id), None), "{} {}", locale.id, fact.id);
        }
        for diagnosis in topic.diagnoses.rows() {
            assert!(loaded.messages.has(&locale.id, &topic.id, &format!("diagnosis-{}", diagnosis.id), Some("summary")));
        }
        assert!(loaded.base.articles.iter().any(|a| a.id == "enable-password-writeback" && a.locale == locale.id));
    }
}
