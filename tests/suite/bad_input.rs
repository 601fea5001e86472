//! Input that is wrong, huge, empty or hostile, through the program itself: a clear message, the right exit code, no
//! panic, at most 200 MB.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{Run, root, run_in, run_with};

/// Runs the program with 200 MB of address space, in an empty folder with the given files.
fn limited(files: &[(&str, &[u8])], arguments: &str) -> Run {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    limited_in(folder.path(), arguments)
}

fn limited_in(folder: &Path, arguments: &str) -> Run {
    let output = Command::new("sh")
        .args(["-c", &format!("ulimit -v 204800; exec \"$0\" {arguments}"), env!("CARGO_BIN_EXE_nasvet")])
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    Run {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

fn refused(run: &Run, code: i32, words: &[&str]) {
    assert_eq!(run.code, code, "{}\n{}", run.out, run.err);
    assert!(!run.err.contains("panicked"), "{}", run.err);
    for word in words {
        assert!(run.err.contains(word), "{word:?} is not told:\n{}", run.err);
    }
}

#[test]
fn facts_files() {
    let diagnose = "diagnose --facts f.yaml";
    let facts = |bytes: &[u8]| limited(&[("f.yaml", bytes)], diagnose);
    refused(&limited(&[], diagnose), 2, &["f.yaml", "No such file"]);
    refused(&limited(&[("f.yaml/x", b"")], diagnose), 2, &["a folder, not a file"]);
    refused(&facts(b""), 2, &["is empty", "--allow-empty"]);
    refused(&facts(b"# nothing\n---\n"), 2, &["is empty"]);
    assert_eq!(limited(&[("f.yaml", b"")], "diagnose --facts f.yaml --allow-empty").code, 0);
    refused(&facts(b"just text"), 2, &["wrong-form", "f.yaml:1:1"]);
    refused(&facts(b"- a\n- b\n"), 2, &["wrong-form"]);
    refused(&facts(b"user_kind: [synced"), 2, &["yaml-syntax", "f.yaml:1:"]);
    refused(
        &facts(b"user_knd: synced\nuser_licence: p1_or_p3\nstaging_mode: maybe\nidle_timeout_s: -5\nconnect_version: two\n"),
        2,
        &[
            "unknown fact `user_knd`",
            "did you mean `user_kind`?",
            "did you mean `p1_or_p2`?",
            "neither `true` nor `false`",
            "the least value is 0",
            "`two` is not a version",
            "f.yaml:5:18",
        ],
    );
    refused(&facts(b"user_kind: synced\nuser_kind: cloud_only\n"), 2, &["duplicate-key", "f.yaml:2:1"]);
    refused(&facts(b"user_kind: {a: b}\n"), 2, &["a mapping"]);
    refused(&facts(b"topic: password-writebck\nfacts: {}\n"), 2, &["did you mean `password-writeback`?"]);
    refused(&facts(b"facts: {user_kind: synced}\nunknown: [user_kind]\n"), 2, &["known and not known"]);
    refused(&facts(b"\x00\x01\x02\xff\xfe"), 2, &["not UTF-8"]);
    refused(&facts(b"user_kind: synced\0\n"), 2, &["not UTF-8 text"]);
    assert_eq!(facts("\u{feff}user_kind: synced\r\n".as_bytes()).code, 0, "a byte order mark and Windows line ends are fine");
    assert_eq!(facts(b"{\"user_kind\": \"synced\", \"staging_mode\": false, \"user_admin_count\": 1}").code, 0, "JSON is fine");
    assert_eq!(facts(b"user_kind: '?'\n").code, 0, "not known");
}

#[test]
fn huge_and_nested_facts_files() {
    let huge = vec![b'x'; 100 * 1024 * 1024];
    refused(&limited(&[("f.yaml", &huge)], "diagnose --facts f.yaml"), 2, &["larger than 1 MiB"]);
    refused(&run_with(&root(), &["diagnose", "--facts", "-"], &huge[..3_000_000]), 2, &["larger than 1 MiB"]);
    refused(&limited(&[], "diagnose --facts /dev/zero"), 2, &["larger than 1 MiB"]);
    let deep = format!("a: {}{}", "[".repeat(10_000), "]".repeat(10_000));
    refused(&limited(&[("f.yaml", deep.as_bytes())], "diagnose --facts f.yaml"), 2, &["yaml-syntax", "recursion limit exceeded"]);
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        bomb.push_str(&format!("a{level}: &a{level} [{}]\n", vec![format!("*a{}", level - 1); 10].join(", ")));
    }
    refused(&limited(&[("f.yaml", bomb.as_bytes())], "diagnose --facts f.yaml"), 2, &["yaml-limit", "alias"]);
    // A list in brackets that might be the key of a mapping: the parser keeps all of it until it ends.
    let flow = format!("[{}]\n", "x,".repeat(400_000));
    refused(&limited(&[("f.yaml", flow.as_bytes())], "diagnose --facts f.yaml"), 2, &["yaml-limit", "more than 256 KiB"]);
    let many: String = (0..60_000).map(|n| format!("fact_{n}: x\n")).collect();
    refused(
        &limited(&[("f.yaml", many.as_bytes())], "diagnose --facts f.yaml"),
        2,
        &["unknown fact `fact_0`", "unknown fact `fact_59999`"],
    );
    let twice: String = (0..60_000).map(|_| "a: x\n").collect();
    refused(&limited(&[("f.yaml", twice.as_bytes())], "diagnose --facts f.yaml"), 2, &["duplicate-key"]);
    let long = format!("user_kind: {}\n", "x".repeat(200_000));
    let run = limited(&[("f.yaml", long.as_bytes())], "diagnose --facts f.yaml");
    refused(&run, 2, &["is not a value of this fact"]);
    assert!(run.err.len() < 3_000, "the message repeats the value");
}

#[test]
fn arguments() {
    let at = |arguments: &[&str]| run_in(&root(), arguments);
    refused(&at(&["diagnose", "password-writebak"]), 2, &["unknown topic", "did you mean `password-writeback`?"]);
    refused(&at(&["diagnose", "--lang", "slo"]), 2, &["no locale serves `slo`", "`sl`"]);
    refused(&at(&["diagnose", "--lang", "de"]), 2, &["no locale serves `de`"]);
    refused(&at(&["diagnose", "--lang", "../../etc"]), 2, &["no locale serves"]);
    assert_eq!(at(&["diagnose", "--lang", "sl-SI"]).code, 0);
    refused(&at(&["diagnose", "--fact", "user_kind"]), 2, &["ID=VALUE"]);
    refused(&at(&["diagnose", "--fact", "user_kin=synced"]), 2, &["did you mean `user_kind`?"]);
    refused(&at(&["diagnose", "--fact", "user_kind=sinced"]), 2, &["did you mean `synced`?"]);
    refused(&at(&["diagnose", "--fact", "today=2026-01-01"]), 2, &["unknown fact `today`"]);
    refused(&at(&["diagnose", "--fact", "user_kind=synced", "--fact", "user_kind=cloud_only"]), 2, &["given twice"]);
    refused(&at(&["diagnose", "--fact", "user_kind=synced", "--fact", "user_kind=?"]), 2, &["as not known"]);
    refused(&at(&["diagnose", "--today", "yesterday"]), 2, &["not a day"]);
    refused(&at(&["--kb", "/nonexistent", "diagnose"]), 2, &["/nonexistent"]);
    refused(&at(&["--kb", "/", "diagnose"]), 2, &["no nasvet.yaml"]);
    refused(&at(&["schema", "fact"]), 2, &["did you mean `facts`?"]);
    refused(&at(&["check", "rules/password-writebak"]), 2, &["no file of the knowledge base"]);
    refused(&at(&["test", "nothing-like-this"]), 2, &["no cases"]);
    refused(&at(&["diagnos"]), 2, &["diagnose"]);
    assert_eq!(at(&["--version"]).code, 0);
    assert_eq!(at(&["--help"]).code, 0);
}

#[test]
fn several_sources_of_facts_merge() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.yaml"), "user_kind: synced\n").unwrap();
    std::fs::write(
        folder.path().join("b.json"),
        "{\"topic\": \"password-writeback\", \"lang\": \"lv\", \"facts\": {\"staging_mode\": true}, \"unknown\": [\"sspr_code\"]}",
    )
    .unwrap();
    let run = run_with(
        folder.path(),
        &[
            "diagnose",
            "--facts",
            "a.yaml",
            "--facts",
            "b.json",
            "--facts",
            "-",
            "--fact",
            "active_connect_servers=0",
            "--format",
            "json",
        ],
        b"adsync_service: running\n",
    );
    assert_eq!(run.code, 0, "{}", run.err);
    let view: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(view["locale"], "lv");
    assert_eq!(view["unknown"], serde_json::json!(["sspr_code"]));
    assert_eq!(view["facts"].as_object().unwrap().len(), 4);
    assert_eq!(view["diagnoses"][0]["id"], "staging_mode_active");
    let run = run_with(folder.path(), &["diagnose", "--facts", "a.yaml", "--facts", "-"], b"user_kind: cloud_only\n");
    refused(&run, 2, &["given twice: as `synced` and as `cloud_only`"]);
}

#[test]
fn knowledge_bases() {
    // 500 errors: all are told.
    let mut facts = String::from("facts:\n");
    for n in 0..500 {
        facts.push_str(&format!("  fact_{n}: {{typ: bool}}\n"));
    }
    let files: Vec<(&str, &[u8])> = vec![
        ("nasvet.yaml", b"name: x\nversion: '1'\nsource_locale: en\nlocales: {en: }\n"),
        ("rules/t/topic.yaml", b"entry: []\n"),
        ("rules/t/facts.yaml", facts.as_bytes()),
    ];
    let run = limited(&files, "check --format json");
    assert_eq!(run.code, 1, "{}", run.err);
    let found: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert!(found["findings"].as_array().unwrap().iter().filter(|f| f["code"] == "unknown-key").count() == 500);
    let run = limited(&files, "diagnose");
    refused(&run, 3, &["fact_499", "the knowledge base is invalid"]);
    // Files that are no text, too large, or empty.
    let huge = vec![b'#'; 20 * 1024 * 1024];
    let files: Vec<(&str, &[u8])> = vec![
        ("nasvet.yaml", b"name: x\nversion: '1'\nsource_locale: en\nlocales: {en: }\n"),
        ("rules/t/topic.yaml", b"\xff\xfe\x00"),
        ("rules/t/facts.yaml", &huge),
        ("rules/t/r.yaml", b""),
    ];
    let run = limited(&files, "check");
    assert_eq!(run.code, 1);
    for code in ["not-utf-8", "unreadable-file", "empty-file"] {
        assert!(run.out.contains(code), "{code}:\n{}", run.out);
    }
    refused(&limited(&files, "diagnose"), 3, &["invalid"]);
    refused(&limited(&[("nasvet.yaml", b"")], "diagnose"), 3, &["the file is empty"]);
}

#[test]
fn links_out_of_the_base_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let base = folder.path().join("kb");
    assert_eq!(run_in(folder.path(), &["init", "kb", "--empty"]).code, 0);
    std::fs::write(folder.path().join("secret.md"), "secret").unwrap();
    std::os::unix::fs::symlink(folder.path().join("secret.md"), base.join("locales/en/example/secret.md")).unwrap();
    std::os::unix::fs::symlink("/etc", base.join("rules/etc")).unwrap();
    std::os::unix::fs::symlink("printer.yaml", base.join("rules/example/again.yaml")).unwrap();
    let run = run_in(folder.path(), &["--kb", "kb", "check"]);
    assert_eq!(run.code, 1);
    assert_eq!(run.out.matches("must lead to a file inside").count(), 2, "{}", run.out);
    assert!(run.out.contains("declared twice"), "a link inside of the base is read");
    assert!(!run.out.contains("secret\n"));
}

#[test]
fn a_closed_pipe_is_no_error() {
    let script =
        format!("\"{}\" diagnose --format json | head -c 10 >/dev/null; echo \"${{PIPESTATUS[0]}}\"", env!("CARGO_BIN_EXE_nasvet"));
    let output = Command::new("bash").args(["-c", &script]).current_dir(root()).output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "0\n", "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn init_writes_all_or_nothing() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("full")).unwrap();
    std::fs::write(folder.path().join("full/x"), "mine").unwrap();
    refused(&run_in(folder.path(), &["init", "full"]), 2, &["not empty"]);
    refused(&run_in(folder.path(), &["init", "full/x/y"]), 2, &["full/x/y"]);
    std::fs::create_dir(folder.path().join("empty")).unwrap();
    assert_eq!(run_in(folder.path(), &["init", "empty"]).code, 0);
    assert_eq!(std::fs::read_dir(folder.path().join("full")).unwrap().count(), 1);
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().flatten().map(|e| e.file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}
