//! Interviews through the program, in every language, from the first question to the answer.

use nasvet::answer::Labels;
use nasvet::engine::{FactState, Network, Session, Status};
use nasvet::interview::{Interview, Next, Style};
use nasvet::loader::{Embedded, Loaded, load};
use nasvet::locale::Localizer;
use nasvet::model::{Case, Topic, Value};

use crate::support::{root, run_in, run_with};

const LOCALES: [&str; 5] = ["en", "sl", "sk", "et", "lv"];
const STYLE: Style = Style { width: 10_000, bold: false };

fn own() -> (Loaded, usize) {
    let loaded = load(&Embedded).unwrap();
    let topic = loaded.base.topics.iter().position(|topic| topic.id == "password-writeback").unwrap();
    (loaded, topic)
}

/// The lines that lead to a case's cause: for each question the label of the answer, typed without marks and capitals,
/// or `u`; with a question why, a step back and an answer so far on the way. Also the text that is shown.
fn lead(loaded: &Loaded, topic: &Topic, locale: &str, facts: &[(&str, &str)]) -> (Vec<String>, String) {
    let localizer = Localizer::new(&loaded.messages, &loaded.sources, &topic.id, &loaded.base.fallback_chain(locale));
    let labels = Labels::new(topic, &localizer);
    let network = Network::new(topic, &loaded.functions[&topic.id]);
    let session = Session::new(&network, &Case::new("2026-11-21".parse().unwrap()));
    let mut interview = Interview::new(&labels, session, STYLE);
    let mut lines: Vec<String> = Vec::new();
    let mut shown = String::new();
    let mut next = interview.begin();
    while let Next::Go(text) | Next::Answer(text) = &next {
        shown.push_str(text);
        if topic.diagnoses.keys().any(|id| interview.session().status(id) == Status::Confirmed) {
            lines.push("e".to_owned());
            next = interview.reply("e");
            continue;
        }
        let question = interview.session().next_question().unwrap();
        let id = &topic.facts.get(question.fact).id;
        let known = facts.iter().find(|(fact, _)| fact == id);
        let line = match (lines.len(), known) {
            (0, _) => "?".to_owned(),
            (3, _) => "b".to_owned(),
            (6, _) => "a".to_owned(),
            (_, None) => "u".to_owned(),
            (_, Some((_, value))) => {
                let value = topic.facts.get(question.fact).kind.parse(value).unwrap();
                match value {
                    Value::Bool(_) | Value::Choice(_) => hurried(&labels.value(question.fact, &value)),
                    other => other.to_string(),
                }
            }
        };
        next = interview.reply(&line);
        lines.push(line);
        assert!(lines.len() < 200, "{locale}: the interview does not end: {lines:?}");
    }
    (lines, shown)
}

fn hurried(label: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    label.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect::<String>().to_lowercase()
}

const FIREWALL: [(&str, &str); 12] = [
    ("request_reached_server", "false"),
    ("affected_scope", "everyone"),
    ("adsync_service", "running"),
    ("staging_mode", "false"),
    ("user_kind", "synced"),
    ("portal_writeback_toggle", "true"),
    ("writeback_in_connect", "true"),
    ("sb_443_reachable", "false"),
    ("proxy_used", "false"),
    ("allowlist_sb_entry", "absent"),
    ("heartbeat_recent", "false"),
    ("pwreset_443_reachable", "true"),
];

#[test]
fn every_language_leads_from_the_first_question_to_the_answer() {
    let (loaded, topic) = own();
    let topic = &loaded.base.topics[topic];
    for locale in LOCALES {
        let (lines, _) = lead(&loaded, topic, locale, &FIREWALL);
        for command in ["?", "u", "b", "a", "e"] {
            assert!(lines.iter().any(|line| line == command), "{locale}: no `{command}` in {lines:?}");
        }
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("case.yaml");
        let script = lines.join("\n") + "\n";
        let arguments = ["interview", "password-writeback", "--lang", locale, "--today", "2026-11-21", "--plain", "--save-case"];
        let run = run_with(&root(), &[&arguments[..], &[file.to_str().unwrap()]].concat(), script.as_bytes());
        assert_eq!(run.code, 0, "{locale}: {}", run.err);
        let localizer = Localizer::new(&loaded.messages, &loaded.sources, &topic.id, &loaded.base.fallback_chain(locale));
        let title = localizer.get("diagnosis-firewall_blocks_service_bus", None, &[]);
        assert_eq!(title.locale, locale);
        let answer = run.out.rsplit("\n# ").next().unwrap();
        assert!(answer.starts_with(&title.text), "{locale}: the answer begins with {}", answer.lines().next().unwrap());
        for key in ["interview-intro", "interview-answers", "interview-found-hint", "answer-dont-know"] {
            let word = localizer.get(key, None, &[]);
            assert!(run.out.contains(&word.text), "{locale}: {key} is not shown");
        }
        assert!(!run.out.contains('\u{1b}'), "{locale}: no colour over a pipe");
        assert!(!run.out.contains("{$"), "{locale}: a variable is not filled in");
        // The saved case is a facts file and a test.
        let again = run_in(&root(), &["diagnose", "--facts", file.to_str().unwrap(), "--format", "json"]);
        assert_eq!(again.code, 0, "{locale}: {}", again.err);
        let json: serde_json::Value = serde_json::from_str(&again.out).unwrap();
        assert_eq!(json["diagnoses"][0]["id"], "firewall_blocks_service_bus");
        assert_eq!(json["locale"], locale);
    }
}

#[test]
fn a_saved_case_is_a_test_that_passes() {
    let (loaded, topic) = own();
    let (lines, _) = lead(&loaded, &loaded.base.topics[topic], "en", &FIREWALL);
    let folder = tempfile::tempdir().unwrap();
    let base = folder.path().join("kb");
    assert_eq!(run_in(folder.path(), &["init", base.to_str().unwrap()]).code, 0);
    let script = lines.join("\n") + "\n";
    let file = "rules/password-writeback/cases/interview.yaml";
    let saved = run_with(&base, &["interview", "--lang", "en", "--today", "2026-11-21", "--save-case", file], script.as_bytes());
    assert_eq!(saved.code, 0, "{}", saved.err);
    let test = run_in(&base, &["test", file]);
    assert_eq!(test.code, 0, "{}{}", test.out, test.err);
    assert!(test.out.contains("1 passed"), "{}", test.out);
    let refused = run_with(&base, &["interview", "--lang", "en", "--save-case", file], b"e\n");
    assert_eq!(refused.code, 2, "an existing file is not overwritten");
}

/// Labels of a topic in English, and an interview that begins with nothing.
fn with_interview(test: impl Fn(&Topic, &mut Interview<'_>)) {
    let (loaded, topic) = own();
    let topic = &loaded.base.topics[topic];
    let localizer = Localizer::new(&loaded.messages, &loaded.sources, &topic.id, &loaded.base.fallback_chain("en"));
    let labels = Labels::new(topic, &localizer);
    let network = Network::new(topic, &loaded.functions[&topic.id]);
    let session = Session::new(&network, &Case::new("2026-11-21".parse().unwrap()));
    let mut interview = Interview::new(&labels, session, STYLE);
    interview.begin();
    test(topic, &mut interview);
}

#[test]
fn every_answer_can_be_changed() {
    with_interview(|topic, interview| {
        let mut asked = Vec::new();
        for _ in 0..4 {
            asked.push(interview.session().next_question().unwrap().fact);
            interview.reply("u");
        }
        // The first one again, and this time an answer.
        let Next::Go(text) = interview.reply("b 1") else { panic!("the interview goes on") };
        assert!(text.contains("Answers so far"), "{text}");
        assert_eq!(*interview.session().fact(asked[0]), FactState::NotAsked);
        interview.reply("1");
        assert!(matches!(interview.session().fact(asked[0]), FactState::Known(..)), "{}", topic.facts.get(asked[0]).id);
        assert_eq!(*interview.session().fact(asked[1]), FactState::NotKnown, "later answers stay");
        let before = interview.session().case();
        let Next::Go(text) = interview.reply("b 99") else { panic!("the interview goes on") };
        assert!(text.contains("no answer with the number 99"), "{text}");
        assert_eq!(interview.session().case(), before);
        for _ in 0..10 {
            interview.reply("b");
        }
        assert_eq!(interview.session().case(), Case::new("2026-11-21".parse().unwrap()));
    });
}

#[test]
fn sloppy_answers_are_understood_and_wild_ones_are_not() {
    let (loaded, topic) = own();
    let topic = &loaded.base.topics[topic];
    let value_of = |locale: &str, fact: &str, line: &str| -> Option<String> {
        let localizer = Localizer::new(&loaded.messages, &loaded.sources, &topic.id, &loaded.base.fallback_chain(locale));
        let labels = Labels::new(topic, &localizer);
        let network = Network::new(topic, &loaded.functions[&topic.id]);
        let mut session = Session::new(&network, &Case::new("2026-11-21".parse().unwrap()));
        let id = topic.fact(fact).unwrap();
        // Known and taken back, so that this very fact is asked.
        session.not_known(id);
        let mut interview = Interview::new(&labels, session, STYLE);
        interview.begin();
        interview.reply("b 1");
        interview.reply(line);
        match interview.session().fact(id) {
            FactState::Known(value, _) => Some(value.to_string()),
            FactState::NotKnown => Some("?".to_owned()),
            _ => None,
        }
    };
    for (locale, fact, line, expected) in [
        ("en", "adsync_service", "1", Some("running")),
        ("en", "adsync_service", "  RUNNING ", Some("running")),
        ("en", "adsync_service", "stop", Some("stopped")),
        ("en", "adsync_service", "start_fails_key", Some("start_fails_key")),
        ("en", "adsync_service", "stoppd", Some("stopped")),
        ("en", "adsync_service", "u", Some("?")),
        ("en", "adsync_service", "I don't know", Some("?")),
        ("sl", "adsync_service", "ne vem", Some("?")),
        ("et", "staging_mode", "ei", Some("false")),
        ("lv", "staging_mode", "ja", Some("true")),
        ("sk", "staging_mode", "ano", Some("true")),
        ("sl", "user_kind", "sinhr", Some("synced")),
        ("en", "connect_version", "2.5.190.0", Some("2.5.190.0")),
        ("en", "connect_version", "newest", None),
        ("en", "adsync_service", "99", None),
        ("en", "adsync_service", "0", None),
        ("en", "adsync_service", "-1", None),
        ("en", "adsync_service", "99999999999999999999999999", None),
        ("en", "adsync_service", "\u{1b}[2J\0 what?", None),
        ("sl", "min_password_age_days", "3", Some("3")),
        ("en", "min_password_age_days", "one", None),
        ("en", "min_password_age_days", "-3", None),
    ] {
        assert_eq!(value_of(locale, fact, line).as_deref(), expected, "{locale} {fact} `{line}`");
    }
}

#[test]
fn the_end_of_the_input_ends_the_interview_with_the_answer_so_far() {
    for input in [&b""[..], b"u", b"\n\n\n", b"\xff\xfe\n", &[b'x'; 100_000]] {
        let run = run_with(&root(), &["interview", "--lang", "en", "--today", "2026-11-21"], input);
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(run.out.contains("\n# "), "the answer is given: {}", run.out);
    }
}

#[test]
fn numbers_and_lists_as_people_write_them() {
    let facts = "facts:\n  n: {type: number}\n  l: {type: list, of: enum, values: [red, green, blue]}\n";
    let rules = "  - {id: a, confirm: d0, when: 'n > 1234.5 && l.contains(\"red\")'}\n";
    let loaded = crate::random::base(facts, "  d0: {severity: low}\n", rules, "");
    let topic = &loaded.base.topics[0];
    let localizer = Localizer::new(&loaded.messages, &loaded.sources, &topic.id, &loaded.base.fallback_chain("en"));
    let labels = Labels::new(topic, &localizer);
    let network = Network::new(topic, &loaded.functions["t"]);
    let given = |fact: &str, line: &str| {
        let id = topic.fact(fact).unwrap();
        let mut session = Session::new(&network, &Case::new("2026-11-21".parse().unwrap()));
        session.not_known(id);
        let mut interview = Interview::new(&labels, session, STYLE);
        interview.begin();
        let Next::Go(shown) = interview.reply("b 1") else { panic!("the question is asked again") };
        assert_eq!(shown.contains("  0  –"), fact == "l", "{shown}");
        interview.reply(line);
        match interview.session().fact(id) {
            FactState::Known(value, _) => value.to_string(),
            _ => "nothing".to_owned(),
        }
    };
    for (fact, line, expected) in [
        ("n", "1 234,5", "1234.5"),
        ("n", "\u{2212}0,5", "-0.5"),
        ("n", "7", "7"),
        ("n", "1,2.3", "nothing"),
        ("l", "1,3", "[red, blue]"),
        ("l", "3, 3 ,1", "[blue, red]"),
        ("l", "0", "[]"),
        ("l", "1, 9", "nothing"),
    ] {
        assert_eq!(given(fact, line), expected, "{fact} `{line}`");
    }
}
