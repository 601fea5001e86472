//! Answers in five languages, as a person would read them: tests/snapshots/. The revision is left out, as it changes
//! with every edit of the content.

use nasvet::answer::{Audience, View, answer, html_page, text};
use nasvet::engine::judge_and_explain;
use nasvet::loader::Loaded;
use nasvet::model::Case;

use crate::support::{self, inputs, loaded, own_files};

const LOCALES: [&str; 5] = ["en", "sl", "sk", "et", "lv"];

fn case(loaded: &Loaded, facts: &[(&str, &str)]) -> Case {
    let topic = loaded.base.topic("password-writeback").unwrap();
    let mut case = Case::new("2026-11-21".parse().unwrap());
    for (id, value) in facts {
        let fact = topic.fact(id).unwrap();
        case.known.insert(fact, topic.facts.get(fact).kind.parse(value).unwrap());
    }
    case
}

fn file(loaded: &Loaded, id: &str) -> Case {
    let mut own = loaded.cases.iter().filter(|case| case.topic.as_deref() == Some("password-writeback"));
    own.find(|case| case.id.starts_with(id)).unwrap().case("2026-11-21".parse().unwrap())
}

fn view(loaded: &Loaded, case: &Case, locale: &str, explain: bool) -> View {
    let topic = loaded.base.topic("password-writeback").unwrap();
    answer(
        inputs(loaded, "password-writeback", locale, Audience::Staff, explain),
        case,
        &judge_and_explain(topic, &loaded.functions[&topic.id], case),
    )
}

fn snapshot(name: &str, text: &str, revision: &str) {
    support::snapshot(name, &text.replace(revision, "REVISION"));
}

#[test]
fn answers_in_five_languages() {
    let loaded = loaded(&own_files());
    let cases: Vec<(&str, Case)> = vec![
        ("wrong-host", file(&loaded, "c01")),
        ("cause-open", file(&loaded, "c02")),
        ("second-change", file(&loaded, "c05")),
        ("old-build", case(&loaded, &[("connect_version", "2.5.3.0"), ("user_kind", "synced")])),
        ("listener-down", file(&loaded, "c09")),
        ("asked-again", file(&loaded, "c10")),
        ("baseline", file(&loaded, "c12")),
        ("nothing-known", case(&loaded, &[])),
        ("contradiction", case(&loaded, &[("sspr_code", "sspr_0012"), ("user_kind", "synced"), ("user_licence", "p1_or_p2")])),
        ("not-translated", case(&loaded, &[("tls12_ok", "false"), ("clock_skew_minutes", "111"), ("user_kind", "synced")])),
    ];
    for (name, case) in &cases {
        for locale in LOCALES {
            let view = view(&loaded, case, locale, false);
            assert!(view.diagnostics.is_empty(), "{name} {locale}: {:?}", view.diagnostics);
            assert!(!view.answer_markdown.contains('\u{e000}') && !view.answer_markdown.contains("{{"), "{name} {locale}");
            snapshot(&format!("{name}.{locale}"), &view.answer_markdown, &view.knowledge_base.revision);
        }
    }
}

#[test]
fn other_forms_of_an_answer() {
    let loaded = loaded(&own_files());
    let view = view(&loaded, &file(&loaded, "c06"), "sl", true);
    let revision = &view.knowledge_base.revision;
    snapshot("form-html.sl", &html_page(&view.answer_markdown, &view.title, &view.locale), revision);
    snapshot("form-text.sl", &text(&view.answer_markdown, 80), revision);
    snapshot("form-json.sl", &serde_json::to_string_pretty(&view).unwrap(), revision);
}

/// The same case gives the same answer, byte for byte.
#[test]
fn answers_are_deterministic() {
    let files = own_files();
    let (first, second) = (loaded(&files), loaded(&files));
    for locale in LOCALES {
        let one = view(&first, &file(&first, "c02"), locale, true);
        let two = view(&second, &file(&second, "c02"), locale, true);
        assert_eq!(serde_json::to_string(&one).unwrap(), serde_json::to_string(&two).unwrap());
    }
}

/// The title and the parts that come from another language are told.
#[test]
fn the_reader_is_told_what_is_not_translated() {
    let mut files = own_files();
    files.retain(|path, _| !(path.ends_with("/tls12_not_enabled.md") && path.starts_with("locales/et/")));
    let loaded = loaded(&files);
    let case = case(&loaded, &[("tls12_ok", "false")]);
    for locale in LOCALES {
        let view = view(&loaded, &case, locale, false);
        let first = &view.diagnoses[0];
        assert_eq!((first.id.as_str(), first.status), ("tls12_not_enabled", "confirmed"));
        let translated = loaded.base.remedies.iter().any(|r| r.id == first.id && r.locale == locale);
        assert_eq!(first.remedy.as_ref().unwrap()["fallback"], !translated);
        assert_eq!(view.answer_markdown.contains("[!NOTE]\n> "), !translated, "{locale}");
        assert_eq!(view.answer_markdown.contains("(en)"), !translated, "{locale}");
    }
}

/// A text that is not translated yet stays whole in its own language: its values, too.
#[test]
fn values_are_in_the_language_of_the_text_around_them() {
    let mut files = own_files();
    files.retain(|path, _| path != "locales/lv/password-writeback/server_clock_skew.md");
    let loaded = loaded(&files);
    let view = view(&loaded, &case(&loaded, &[("clock_skew_minutes", "111")]), "lv", false);
    let remedy = &view.diagnoses[0].remedy.as_ref().unwrap();
    assert!(remedy["markdown"].as_str().unwrap().contains("111 minutes"), "{remedy}");
    assert!(view.answer_markdown.replace('\u{a0}', " ").contains("111 minūšu"), "the reason is in the reader's language");
}
