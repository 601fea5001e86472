//! A content author's edit, without recompiling anything: docs/authoring.md.

use crate::support::run_in;

fn replace(path: &std::path::Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{} does not hold {from:?}", path.display());
    std::fs::write(path, text.replace(from, to)).unwrap();
}

#[test]
fn a_condition_a_question_and_a_remedy_are_changed() {
    let folder = tempfile::tempdir().unwrap();
    let run = run_in(folder.path(), &["init", "my-base"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let base = folder.path().join("my-base");
    let at = |arguments: &[&str]| run_in(folder.path(), &[&["--kb", "my-base"], arguments].concat());
    assert_eq!(at(&["check"]).code, 0);
    assert_eq!(at(&["test"]).code, 0);
    let case = ["diagnose", "--fact", "clock_skew_minutes=4", "--fact", "user_kind=synced"];
    let before = at(&case).out;
    assert!(!before.starts_with("# The clock"), "{before}");

    replace(&base.join("rules/password-writeback/network.yaml"), "when: clock_skew_minutes > 5", "when: clock_skew_minutes > 3");
    replace(&base.join("rules/password-writeback/network.yaml"), "when: clock_skew_minutes <= 5", "when: clock_skew_minutes <= 3");
    let remedy = base.join("locales/en/password-writeback/server_clock_skew.md");
    let text = std::fs::read_to_string(&remedy).unwrap();
    std::fs::write(&remedy, format!("Ask Ann before you touch the clock.\n\n{text}")).unwrap();
    let asked = at(&[&case[..], &["--format", "json"]].concat()).out;
    let fact = asked.split("\"next_question\": {\n    \"fact\": \"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    replace(
        &base.join("locales/en/password-writeback.ftl"),
        &format!("\nfact-{fact} = "),
        &format!("\nfact-{fact} = Changed by an author: "),
    );

    assert_eq!(at(&["check"]).code, 0, "{}", at(&["check"]).out);
    let after = at(&case).out;
    let title = after.lines().next().unwrap();
    assert!(title.contains("clock"), "{title}");
    assert!(after.contains("Ask Ann before you touch the clock."), "{after}");
    let asked = at(&["diagnose", "--fact", "user_kind=synced"]).out;
    assert!(after.contains("Changed by an author: ") || asked.contains("Changed by an author: "), "{after}");
}
