//! A content author's edit, without recompiling anything: the three edits of docs/authoring.md, section 3.

use crate::support::{read, run_in};

/// File, what it holds, what the author makes of it.
const EDITS: [(&str, &str, &str); 3] = [
    (
        "rules/password-writeback/network.yaml",
        "when: idle_timeout_s < 120 && prs_error_event in [31034, 31044, 32002, 32014]",
        "when: idle_timeout_s < 360 && prs_error_event in [31034, 31044, 32002, 32014]",
    ),
    (
        "locales/en/password-writeback.ftl",
        "fact-request_reached_server = Did the failing attempt arrive on the sync server?",
        "fact-request_reached_server = Is there a trace of the failing attempt on the sync server?",
    ),
    (
        "locales/en/password-writeback/idle_timeout_too_short.md",
        "2. Set the idle timeout for outbound TCP 443 from the server to 360 seconds or more on each of them.",
        "2. Call the network team and have the idle timeout for outbound TCP 443 from the server set to 360 seconds or more on each of them.",
    ),
];

const CASE: [&str; 5] = ["diagnose", "--fact", "idle_timeout_s=300", "--fact", "prs_error_event=31034"];

#[test]
fn a_condition_a_question_and_a_remedy_are_changed() {
    let folder = tempfile::tempdir().unwrap();
    let run = run_in(folder.path(), &["init", "my-base"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let at = |arguments: &[&str]| run_in(folder.path(), &[&["--kb", "my-base"], arguments].concat());
    assert_eq!((at(&["check"]).code, at(&["test"]).code), (0, 0));
    let before = at(&CASE).out;
    assert!(!before.starts_with("# The firewall or proxy cuts idle connections"), "{before}");

    let docs = read("docs/authoring.md");
    for (file, from, to) in EDITS {
        assert!(docs.contains(from) && docs.contains(to), "docs/authoring.md does not tell of the edit of {file}");
        let path = folder.path().join("my-base").join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} does not hold {from:?}");
        std::fs::write(&path, text.replace(from, to)).unwrap();
    }

    // The rules are sound; the texts in the other languages are told to be older than their source.
    let check = at(&["check", "--no-spelling"]);
    assert_eq!((check.code, check.out.matches("warning[stale-translation]").count()), (1, 8), "{}", check.out);
    assert_eq!(check.out.matches("warning[").count() + check.out.matches("error[").count(), 8, "{}", check.out);
    assert_eq!(at(&["check", "--fail-level", "error"]).code, 0);
    let marked = ["mark", "locales/sl", "locales/sk", "locales/et", "locales/lv"];
    assert_eq!(at(&marked).code, 0);
    assert_eq!(at(&["check", "--no-spelling"]).code, 0, "{}", at(&["check"]).out);
    let after = at(&CASE).out;
    assert!(after.starts_with("# The firewall or proxy cuts idle connections"), "the condition: {after}");
    assert!(after.contains("Is there a trace of the failing attempt on the sync server?"), "the question: {after}");
    assert!(after.contains("2. Call the network team and have the idle timeout"), "the remedy: {after}");
}
