//! The verbs as a user runs them.

use serde_json::Value;

use crate::support::{read, root, run_in};

#[test]
fn diagnose_in_every_form() {
    let case = "rules/password-writeback/cases/c01-firewall-rule-from-the-old-article.yaml";
    for (format, beginning) in [
        ("markdown", "# Pravilo"),
        ("html", "<!DOCTYPE html>\n<html lang=\"sl\">"),
        ("text", "# Pravilo"),
        ("json", "{\n  \"schema_version\": 1,"),
    ] {
        let run = run_in(&root(), &["diagnose", "--facts", case, "--lang", "sl", "--format", format]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{format}");
        assert!(run.out.starts_with(beginning), "{format}: {}", &run.out[..200]);
    }
}

/// The JSON of docs/format.md: every key is there, in this shape.
#[test]
fn json_answer() {
    let case = "rules/password-writeback/cases/c02-one-user-denied-cause-open.yaml";
    let run = run_in(&root(), &["diagnose", "password-writeback", "--facts", case, "--lang", "et", "--format", "json"]);
    let view: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(view["schema_version"], 1);
    assert_eq!(view["topic"], "password-writeback");
    assert_eq!(view["locale"], "et");
    assert_eq!(view["knowledge_base"]["name"], "Passwords in Microsoft Entra");
    assert_eq!(view["knowledge_base"]["revision"].as_str().unwrap().len(), 12);
    assert_eq!(view["facts"]["prs_error_event"], serde_json::json!({ "value": 33004, "origin": "given" }));
    assert_eq!(
        view["facts"]["hr_meaning"],
        serde_json::json!({ "value": "access_denied", "origin": "derived", "rule": "decode-hr" })
    );
    assert!(view["unknown"].as_array().unwrap().contains(&Value::from("right_reset_password")));
    let diagnoses = view["diagnoses"].as_array().unwrap();
    assert_eq!(diagnoses.len(), 60);
    let order: Vec<&str> = diagnoses.iter().map(|d| d["status"].as_str().unwrap()).collect();
    let mut sorted = order.clone();
    sorted.sort_by_key(|status| ["confirmed", "contradicted", "open", "ruled_out"].iter().position(|s| s == status));
    assert_eq!(order, sorted);
    let open: Vec<f64> = diagnoses.iter().filter_map(|d| d["probability"].as_f64()).collect();
    assert!(open.windows(2).all(|pair| pair[0] >= pair[1]), "{open:?}");
    assert!((open.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    let out = diagnoses.iter().find(|d| d["id"] == "wrong_current_password").unwrap();
    assert_eq!(out["because"][0]["facts"][0]["id"], "operation");
    assert!(out["because"][0]["facts"][0]["value_label"].is_string());
    let question = &view["next_question"];
    assert!(question["text"].is_string() && question["help"].is_string() && question["why"].is_array());
    assert!(question["choices"].is_array());
    assert!(view["answer_markdown"].as_str().unwrap().starts_with("# "));
    assert_eq!(view["diagnostics"], serde_json::json!([]));
}

#[test]
fn explain_tells_how_each_cause_was_judged() {
    let run = run_in(&root(), &["diagnose", "--fact", "staging_mode=true", "--explain", "--lang", "sk"]);
    // In the reader's language, each part with its truth; what is missing, and what a single answer would do.
    let out = run.out.replace('\u{a0}', " ");
    for line in [
        "v prípravnom režime (staging mode)**: otvorené",
        "svedčí v prospech, zatiaľ nie je známe:",
        "    - Prípravný režim: áno — platí",
    ] {
        assert!(out.contains(line), "{line}: {out}");
    }
    let json = run_in(&root(), &["diagnose", "--fact", "staging_mode=true", "--explain", "--format", "json"]);
    let view: Value = serde_json::from_str(&json.out).unwrap();
    let open = view["diagnoses"].as_array().unwrap().iter().find(|d| d["id"] == "staging_mode_active").unwrap();
    let rules = open["explanation"]["rules"].as_array().unwrap();
    let tree = &rules.iter().find(|rule| rule["effect"] == "confirm").unwrap()["tree"];
    assert_eq!((&tree["kind"], &tree["truth"]), (&Value::from("all"), &Value::from("unknown")));
    assert_eq!(tree["parts"][0]["facts"], serde_json::json!(["staging_mode"]));
    assert_eq!(tree["parts"][0]["truth"], "true");
    let confirm = open["explanation"]["would_confirm"].as_array().unwrap();
    assert!(confirm.iter().any(|answer| answer["fact"] == "active_connect_servers" && answer["value"] == 0), "{confirm:?}");
    // The answer that is said to confirm it does.
    let fact = ["diagnose", "--fact", "staging_mode=true", "--fact", "active_connect_servers=0", "--format", "json"];
    let view: Value = serde_json::from_str(&run_in(&root(), &fact).out).unwrap();
    let now = view["diagnoses"].as_array().unwrap().iter().find(|d| d["id"] == "staging_mode_active").unwrap();
    assert_eq!(now["status"], "confirmed");
    assert!(now.get("explanation").is_none(), "only when it is asked for");
}

#[test]
fn today_decides_what_is_old() {
    let status = |today: &str, build: &str| {
        let run =
            run_in(&root(), &["diagnose", "--today", today, "--fact", &format!("connect_version={build}"), "--format", "json"]);
        let view: Value = serde_json::from_str(&run.out).unwrap();
        let found = view["diagnoses"].as_array().unwrap().iter().find(|d| d["id"] == "connect_version_retired").unwrap().clone();
        (found["status"].as_str().unwrap().to_owned(), found["severity"].as_str().unwrap().to_owned())
    };
    let is = |status: &str, severity: &str| (status.to_owned(), severity.to_owned());
    assert_eq!(status("2026-11-21", "2.5.76.0"), is("confirmed", "blocker"));
    assert_eq!(status("2026-11-21", "2.5.79.0"), is("confirmed", "high"));
    assert_eq!(status("2026-10-22", "2.5.79.0"), is("ruled_out", "high"));
    assert_eq!(status("2026-11-21", "2.5.190.0"), is("ruled_out", "high"));
    assert_eq!(status("2027-02-02", "2.5.190.0"), is("confirmed", "high"));
    assert_eq!(status("2027-04-08", "2.6.3.0"), is("confirmed", "blocker"));
    assert_eq!(status("2026-11-21", "2.6.79.0"), is("confirmed", "high"));
    assert_eq!(status("2026-11-21", "2.6.92.0"), is("ruled_out", "high"));
}

#[test]
fn check_and_test_tell_programs_the_same() {
    let run = run_in(&root(), &["check", "--format", "json"]);
    assert_eq!(
        (run.code, serde_json::from_str::<Value>(&run.out).unwrap()),
        (0, serde_json::json!({ "schema_version": 1, "findings": [] }))
    );
    let run = run_in(&root(), &["test", "--format", "json"]);
    let outcome: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((run.code, outcome["failed"].as_u64()), (0, Some(0)));
    assert_eq!(outcome["cases"].as_array().unwrap().len() as u64, outcome["passed"].as_u64().unwrap());
    let run = run_in(&root(), &["test", "rules/password-writeback/cases/c01-firewall-rule-from-the-old-article.yaml"]);
    assert!(run.out.ends_with("1 passed, 0 failed\n"), "{}", run.out);
}

/// All differences of a case at once, with the facts that led there.
#[test]
fn test_lists_all_differences() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run_in(folder.path(), &["init", "kb", "--empty"]).code, 0);
    let case = "facts: {power_light: off, plugged_in: false}\nexpect: {confirmed: [printer_has_no_paper], ruled_out: [printer_has_no_power]}\n";
    std::fs::write(folder.path().join("kb/rules/example/cases/no-power.yaml"), case).unwrap();
    let run = run_in(folder.path(), &["--kb", "kb", "test"]);
    assert_eq!(run.code, 1);
    for line in [
        "printer_has_no_paper: expected confirmed, found ruled_out",
        "printer_has_no_power: expected not confirmed, found confirmed",
        "printer_has_no_power: expected ruled_out, found confirmed",
        "by no-power-if-dark-and-unplugged: power_light = off, plugged_in = false",
        "0 passed, 1 failed",
    ] {
        assert!(run.out.contains(line), "{line}:\n{}", run.out);
    }
}

#[test]
fn the_base_of_the_working_directory_is_found_upwards() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run_in(folder.path(), &["init", "kb", "--empty"]).code, 0);
    let run = run_in(&folder.path().join("kb/rules/example"), &["diagnose", "--fact", "sheets_in_tray=0"]);
    assert!(run.out.contains("My knowledge base"), "{}", run.out);
    let run = run_in(folder.path(), &["diagnose"]);
    assert!(run.out.contains("Passwords in Microsoft Entra"), "else the one inside the program");
}

#[test]
fn completions_for_shells() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = run_in(&root(), &["completions", shell]);
        assert_eq!(run.code, 0);
        assert!(run.out.contains("diagnose") && run.out.contains("allow-empty"), "{shell}");
    }
}

/// The schemas beside the content are those of the program; `nasvet schema --out docs/schema` renews them.
#[test]
fn schemas_are_up_to_date() {
    for (name, text) in nasvet::loader::schemas() {
        assert_eq!(read(format!("docs/schema/{name}.json")), text, "docs/schema/{name}.json is out of date");
        assert_eq!(run_in(&root(), &["schema", name]).out, text);
    }
    let all: Value = serde_json::from_str(&run_in(&root(), &["schema"]).out).unwrap();
    assert_eq!(all.as_object().unwrap().len(), nasvet::loader::shape::ALL.len());
}

#[test]
fn simulate_is_the_same_for_the_same_seed() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run_in(folder.path(), &["init", "kb", "--empty"]).code, 0);
    let at = |arguments: &[&str]| {
        let run = run_in(folder.path(), &[&["--kb", "kb", "simulate", "--today", "2026-11-21"], arguments].concat());
        (run.code, run.out, run.err)
    };
    let (code, out, err) = at(&["--customers", "20", "--format", "json"]);
    assert_eq!(code, 0, "{err}");
    assert!(err.is_empty(), "no progress bar where there is no terminal: {err}");
    let report: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&report["schema_version"], &report["topic"], &report["lost"]), (&1.into(), &"example".into(), &0.into()));
    assert!(report["best"]["mean_cost"].as_f64().unwrap() <= report["author_order"]["mean_cost"].as_f64().unwrap());
    assert!(report["above_optimum"].as_f64().unwrap() >= -1e-9);
    assert_eq!(at(&["--customers", "20", "--format", "json"]).1, out);
    assert_ne!(at(&["--customers", "20", "--format", "json", "--seed", "2"]).1, out);
    assert!(at(&[]).1.contains("best question"));
    for wrong in
        [&["--unknown", "1.5"][..], &["--unknown", "NaN"], &["no-such-topic"], &["--today", "soon"], &["--customers", "-1"]]
    {
        let (code, _, err) = at(wrong);
        assert_eq!(code, 2, "{wrong:?}");
        assert!(!err.is_empty() && !err.contains("panicked"), "{err}");
    }
}
