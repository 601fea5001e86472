//! Content and values that mean harm, or look as if they did.

use std::collections::BTreeMap;

use nasvet::answer::{Audience, View, answer, html_body, html_page};
use nasvet::engine::judge;
use nasvet::model::{Case, Value};
use proptest::prelude::*;

use crate::problems::starter;
use crate::support::{inputs, loaded};

/// The starter with a fact of free text that its remedy shows in every kind of place.
fn base() -> BTreeMap<String, Vec<u8>> {
    let mut files = starter();
    let mut add = |path: &str, text: &str| files.get_mut(path).unwrap().extend_from_slice(text.as_bytes());
    add("rules/example/facts.yaml", "  host: {type: text}\n");
    add("locales/en/example.ftl", "\nfact-host = Which host?\n    .label = Host\n");
    add("rules/example/printer.yaml", "\n  - id: host-known\n    confirm: printer_has_no_power\n    when: host != \"nothing\"\n");
    let remedy = "{{fact.host}} begins a line.\n\nIn the middle {{fact.host}} of it, **{{fact.host}}** bold, `{{fact.host}}` code.\n\n\
        | Host |\n| --- |\n| {{fact.host}} |\n\n- {{fact.host}}\n\n```text\nping {{fact.host}}\n{{fact.host}}\n```\n\n1. Last {{fact.host}}\n";
    files.insert("locales/en/example/printer_has_no_power.md".to_owned(), remedy.into());
    files
}

fn view(files: &BTreeMap<String, Vec<u8>>, facts: &[(&str, Value)]) -> View {
    let loaded = loaded(files);
    assert!(!loaded.diagnostics.has_errors(), "{:?}", loaded.diagnostics);
    let topic = loaded.base.topic("example").unwrap();
    let mut case = Case::new("2026-11-21".parse().unwrap());
    for (id, value) in facts {
        case.known.insert(topic.fact(id).unwrap(), value.clone());
    }
    answer(inputs(&loaded, "example", "en", Audience::Staff, false), &case, &judge(topic, &loaded.functions["example"], &case))
}

/// The text of a page, without its tags.
fn plain(html: &str) -> String {
    let mut out = String::new();
    let mut in_tag = false;
    for c in html.chars() {
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            c if !in_tag => out.push(c),
            _ => {}
        }
    }
    out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&nbsp;", "\u{a0}").replace("&amp;", "&")
}

/// The value on one line, as an answer shows it.
fn one_line(text: &str) -> String {
    let clean: String = text.chars().map(|c| if c.is_control() || c.is_whitespace() && c != '\u{a0}' { ' ' } else { c }).collect();
    clean.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn shows_as_text(files: &BTreeMap<String, Vec<u8>>, value: &str) {
    let view = view(files, &[("host", Value::Text(value.to_owned()))]);
    assert!(view.diagnostics.is_empty(), "{value:?}: {:?}", view.diagnostics);
    let html = html_body(&view.answer_markdown);
    let quiet = html.to_lowercase();
    for tag in ["<script", "<img", "<iframe", "<style", "<h3", "<del", "<input", "onerror=\"", "href=\"javascript", "href=\"data"] {
        assert!(!quiet.contains(tag), "{value:?} became {tag}:\n{html}");
    }
    let wanted = one_line(value);
    let text = one_line(&plain(&html));
    // Reason, eight places of the remedy, table of facts.
    let times = text.matches(&wanted).count();
    assert!(times >= 10, "{value:?} is shown {times} times as it is:\n{}\n{html}", view.answer_markdown);
    assert_eq!(html.matches("<pre>").count() + html.matches("<pre ").count(), 1, "{value:?} broke out of the code:\n{html}");
    assert!(html_page(&view.answer_markdown, value, "sl\"><script>").starts_with("<!DOCTYPE html>\n<html lang=\"slscript\">"));
}

#[test]
fn values_are_text_whatever_they_hold() {
    let files = base();
    for value in [
        "<script>alert(1)</script>",
        "</code></pre><script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "![x](https://example.org/x.png)",
        "<https://example.org>",
        "{{fact.host}}",
        "{{#each fact}}{{this}}{{/each}}",
        "{{{term \"printer\"}}}",
        "`a` ``b`` ```c```",
        "```",
        "~~~",
        "` ` `",
        "**bold** _em_ ~~gone~~ __x__",
        "# heading",
        "1. one",
        "2) two",
        "- item",
        "+ item",
        "> quote",
        "a | b | c",
        "| --- |",
        "--- ",
        "===",
        "first\n\nsecond\n# third\n```\nfourth",
        "tab\tand\u{0007}bell\u{0000}",
        "&lt;b&gt; &amp; &#60;",
        "C:\\Users\\x\\*.*",
        "$x$ \\(y\\)",
        "snake_case ERROR_ACCESS_DENIED *.servicebus.windows.net",
        "žluťoučký kůň õäöü ģķļņ",
        "\u{202e}reversed",
        ": definition",
        "[^1]: note",
        "[a]: https://example.org",
        "[ ] task",
        "[!NOTE]",
        "<!-- comment -->",
        "<details open>",
        "a@example.org https://example.org",
    ] {
        shows_as_text(&files, value);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_values_are_text(value in "[-`*_\\[\\]()<>{}#+.!|~&$:=\\\\\"'a1 \n]{1,16}") {
        prop_assume!(value.chars().any(|c| !c.is_whitespace()));
        shows_as_text(&base(), &format!("x{value}x"));
        shows_as_text(&base(), &value.trim().replace("\n", " "));
    }
}

/// Marks that stand for values while a text is rendered cannot come from outside.
#[test]
fn marks_in_values_mean_nothing() {
    let view = view(&base(), &[("host", Value::Text("\u{e000}0\u{e001} \u{e002}".to_owned()))]);
    assert!(view.answer_markdown.contains("\u{e000}0\u{e001}"));
}

fn with_script(script: &str, condition: &str) -> View {
    let mut files = starter();
    files.insert("rules/example/fn.rhai".to_owned(), script.into());
    let rule = format!("\n  - id: scripted\n    confirm: printer_has_no_paper\n    when: {condition}\n");
    files.get_mut("rules/example/printer.yaml").unwrap().extend_from_slice(rule.as_bytes());
    view(&files, &[("sheets_in_tray", Value::Int(3))])
}

/// A script that fails is neither true nor false: its rule counts as unknown, and the answer says so.
#[test]
fn scripts_end_whatever_they_do() {
    for (script, reason) in [
        ("fn f(sheets_in_tray) { loop { } }", "runs too long"),
        ("fn f(sheets_in_tray) { f(sheets_in_tray) }", "calls itself too deep"),
        ("fn f(sheets_in_tray) { let s = \"x\"; while true { s += s; } true }", "too much memory"),
        ("fn f(sheets_in_tray) { let a = [1]; loop { a += a; } true }", "too much memory"),
        ("fn f(sheets_in_tray) { let m = #{}; let i = 0; loop { m[i.to_string()] = i; i += 1; } true }", "runs too long"),
        ("fn f(sheets_in_tray) { throw \"no\" }", "no"),
        ("fn f(sheets_in_tray) { [1][5] }", "out of bounds"),
        ("fn f(sheets_in_tray) { 1 / 0 == 1 }", "Division by zero"),
    ] {
        let view = with_script(script, "f(sheets_in_tray)");
        let finding = view
            .diagnostics
            .iter()
            .find(|f| f.code == "script-failed")
            .unwrap_or_else(|| panic!("{script}: {:?}", view.diagnostics));
        assert!(finding.message.contains(reason), "{script}: {}", finding.message);
        assert_eq!((finding.file.as_str(), finding.line > 20), ("rules/example/printer.yaml", true));
        let paper = view.diagnoses.iter().find(|d| d.id == "printer_has_no_paper").unwrap();
        assert_eq!(paper.status, "open", "{script}");
    }
}

/// Nothing in a script reaches outside: these do not even compile.
#[test]
fn scripts_reach_nothing() {
    for body in [
        "eval(\"1\")",
        "import \"x\" as y; true",
        "print(1); true",
        "debug(1); true",
        "sleep(1); true",
        "timestamp() > 0",
        "Fn(\"f\").call()",
        "open_file(\"/etc/passwd\")",
    ] {
        let mut files = starter();
        files.insert("rules/example/fn.rhai".to_owned(), format!("fn f(sheets_in_tray) {{ {body} }}").into());
        let loaded = loaded(&files);
        assert!(loaded.diagnostics.has_errors(), "{body} compiles");
    }
}

/// A template that loops: what it gives is bounded, and the answer is still told.
#[test]
fn templates_end_whatever_they_do() {
    let mut files = starter();
    let mut template = String::from("# {{title}}\n");
    for _ in 0..4 {
        template.insert_str(0, "{{#each facts}}");
        template.push_str("{{/each}}");
    }
    template.push_str(&"{{#each facts}}{{label}}{{/each}}".repeat(2000));
    files.insert("locales/answer.md".to_owned(), format!("{}{template}", "x".repeat(600 * 1024)).into());
    let view = view(&files, &[("sheets_in_tray", Value::Int(0))]);
    let finding = view.diagnostics.iter().find(|f| f.code == "text-problem").unwrap();
    assert!(finding.message.contains("larger than"), "{}", finding.message);
    assert!(view.answer_markdown.starts_with("# The paper tray is empty"));
}

#[test]
fn given_facts_that_rules_disagree_with_are_told() {
    let mut files = starter();
    let mut add = |path: &str, text: &str| files.get_mut(path).unwrap().extend_from_slice(text.as_bytes());
    add("rules/example/facts.yaml", "  dark: {type: bool, derived: true}\n");
    add("locales/en/example.ftl", "\nfact-dark = Dark?\n    .label = Dark\n");
    add("rules/example/printer.yaml", "\n  - id: dark\n    set: {dark: true}\n    when: power_light == \"off\"\n");
    let facts = [("dark", Value::Bool(false)), ("power_light", Value::Choice("off".to_owned())), ("sheets_in_tray", Value::Int(0))];
    let view = view(&files, &facts);
    let codes: Vec<&str> = view.diagnostics.iter().map(|f| f.code.as_str()).collect();
    assert_eq!(codes, ["derived-conflict", "not-applicable"], "{:?}", view.diagnostics);
    assert_eq!(view.facts["dark"]["value"], false);
    for told in ["dark\\` is given as \\`false", "sheets_in_tray\\` is given, but does not apply"] {
        assert!(view.answer_markdown.contains(told), "{told} is not told in the answer:\n{}", view.answer_markdown);
    }
}

/// A severity that fails, or gives a word that is none, counts as high, and is told.
#[test]
fn severities_that_fail_are_told() {
    for (body, reason) in [("throw \"no\"", "no"), ("\"grave\"", "which is no severity")] {
        let mut files = starter();
        files.insert("rules/example/fn.rhai".to_owned(), format!("fn grave(sheets_in_tray) {{ {body} }}").into());
        let rules = String::from_utf8(files["rules/example/printer.yaml"].clone()).unwrap();
        let rules = rules.replace("severity: low", "severity: grave(sheets_in_tray)");
        files.insert("rules/example/printer.yaml".to_owned(), rules.into());
        let view = view(&files, &[("sheets_in_tray", Value::Int(0))]);
        let finding = view.diagnostics.iter().find(|f| f.code == "script-failed").unwrap_or_else(|| panic!("{body}"));
        assert!(finding.message.contains(reason) && finding.message.ends_with("it counts as high"), "{}", finding.message);
        assert_eq!(view.diagnoses[0].severity, "high");
    }
}

/// A function that gives no truth where one is needed leaves its rule unknown, and is told.
#[test]
fn conditions_need_true_or_false() {
    let view = with_script("fn f(sheets_in_tray) { 3 }", "f(sheets_in_tray)");
    let finding = view.diagnostics.iter().find(|f| f.code == "script-failed").unwrap();
    assert!(finding.message.contains("true or false is needed"), "{}", finding.message);
}

/// Choosing the next question tries answers that nobody gave; a script that fails for one of them has not failed.
#[test]
fn what_if_is_not_what_happened() {
    let mut files = starter();
    files.insert(
        "rules/example/fn.rhai".to_owned(),
        "fn dim(power_light) { if power_light == \"blinking\" { throw \"no\" } else { false } }".into(),
    );
    let rule = "\n  - id: dim\n    confirm: printer_has_no_paper\n    when: dim(power_light)\n";
    files.get_mut("rules/example/printer.yaml").unwrap().extend_from_slice(rule.as_bytes());
    assert!(view(&files, &[("plugged_in", Value::Bool(true))]).diagnostics.is_empty());
    let failed = view(&files, &[("power_light", Value::Choice("blinking".to_owned()))]);
    assert_eq!(failed.diagnostics.iter().map(|f| f.code.as_str()).collect::<Vec<_>>(), ["script-failed"]);
}
