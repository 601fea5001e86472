//! Topics drafted from articles.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::support::{collect, run_in};

const ENGLISH: &str = "---
id: scanner
source: guides/scanner.md
title: The scanner does not scan
---

What to look at first.

**I cannot find the scanner**

- The cable is in the {left} socket.
- The computer has one of these:
  - a driver of the maker
  - a driver of the system
- For more, see [How to find a scanner](https://example.com/scan/find-it).

## The picture is dark

1. The glass is clean. The [lamp](https://example.com/lamp) is on.
2. `scan --light` prints `ok`, see [Lamps](lamps.md).

> [!NOTE]
> The lamp is hot.

| Light | Meaning |
| --- | --- |
| red | hot |
";

const SLOVENIAN: &str = "---
id: scanner
source: guides/scanner.md
title: Optični bralnik ne bere
---

Kaj najprej pogledati.

**Optičnega bralnika ni mogoče najti**

- Kabel je v {levi} vtičnici.
- Računalnik ima eno od tega:
  - gonilnik izdelovalca
  - gonilnik sistema
- Več o tem: [Kako najti optični bralnik](https://example.com/scan/find-it).

## Slika je temna

1. Steklo je čisto. [Luč](https://example.com/lamp) gori.
2. `scan --light` izpiše `ok`, glejte [Luči](lamps.md).

> [!NOTE]
> Luč je vroča.

| Luč | Pomen |
| --- | --- |
| rdeča | vroče |
";

#[test]
fn a_topic_is_drafted_in_every_language_of_the_article() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run_in(folder.path(), arguments);
    assert_eq!(run(&["init", "kb", "--empty"]).code, 0);
    let kb = folder.path().join("kb");
    let manifest = std::fs::read_to_string(kb.join("nasvet.yaml")).unwrap().replace("  en:\n", "  en:\n  sl:\n");
    std::fs::write(kb.join("nasvet.yaml"), manifest).unwrap();
    for (locale, text) in [("en", ENGLISH), ("sl", SLOVENIAN)] {
        std::fs::create_dir_all(kb.join(format!("locales/{locale}/articles"))).unwrap();
        std::fs::write(kb.join(format!("locales/{locale}/articles/scanner.md")), text).unwrap();
    }
    std::fs::copy(crate::support::root().join("locales/sl/nasvet.ftl"), kb.join("locales/sl/nasvet.ftl")).unwrap();
    let drafted = run(&["--kb", "kb", "new", "topic", "--from-article", "scanner"]);
    assert_eq!((drafted.code, drafted.out.as_str()), (0, ""), "{}", drafted.err);
    let mut shown = drafted.err;
    let mut files = BTreeMap::new();
    collect(&kb, "kb", &mut files);
    for (path, bytes) in files.iter().filter(|(path, _)| path.contains("scanner") && !path.contains("/articles/")) {
        let _ = write!(shown, "=== {path}\n{}", String::from_utf8(bytes.clone()).unwrap());
    }
    let check = run(&["--kb", "kb", "check", "--no-spelling", "--format", "json"]);
    let findings: serde_json::Value = serde_json::from_str(&check.out).unwrap();
    shown.push_str("=== check\n");
    for finding in findings["findings"].as_array().unwrap().iter().filter(|f| f["file"].as_str().unwrap().contains("scanner")) {
        let _ = writeln!(shown, "{} {}:{} {}", finding["code"], finding["file"], finding["line"], finding["message"]);
        assert_ne!(finding["severity"], "error", "a draft loads: {finding}");
    }
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("draft", shown);
    });
    let answer = run(&["--kb", "kb", "diagnose", "scanner", "--lang", "sl", "--fact", "scan_light_prints_see_lamps=false"]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert!(answer.out.starts_with("# Slika je temna"), "{}", answer.out);

    let again = run(&["--kb", "kb", "new", "topic", "--from-article", "scanner"]);
    assert_eq!(again.code, 2);
    assert!(again.err.contains("is there already"), "{}", again.err);
    for arguments in [
        &["--kb", "kb", "new", "topic", "--from-article", "scaner"][..],
        &["--kb", "kb", "new", "topic", "../x", "--from-article", "scanner"],
    ] {
        assert_eq!(run(arguments).code, 2, "{arguments:?}");
    }
}
