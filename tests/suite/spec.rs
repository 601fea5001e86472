//! Small knowledge bases with cases of their own: tests/spec/<name>/. They show how the engine understands rules.

use crate::support::{collect, loaded, own_files, root};

#[test]
fn every_small_base_is_clean_and_its_cases_pass() {
    let mut bases = 0;
    let mut cases = 0;
    for folder in std::fs::read_dir(root().join("tests/spec")).unwrap().flatten() {
        let name = folder.file_name().into_string().unwrap();
        let mut files = std::collections::BTreeMap::new();
        collect(&folder.path(), "x", &mut files);
        let mut files: std::collections::BTreeMap<String, Vec<u8>> =
            files.into_iter().map(|(path, bytes)| (path.trim_start_matches("x/").to_owned(), bytes)).collect();
        files
            .entry("nasvet.yaml".to_owned())
            .or_insert_with(|| b"name: Spec\nversion: '1'\nsource_locale: en\nlocales:\n  en:\n".to_vec());
        // Texts do not matter here; the loader wants them to be there.
        for path in ["locales/answer.md", "locales/en/nasvet.ftl"] {
            files.insert(path.to_owned(), own_files()[path].clone());
        }
        let first = loaded(&files);
        for topic in &first.base.topics {
            for diagnosis in topic.diagnoses.rows() {
                files.insert(format!("locales/en/{}/{}.md", topic.id, diagnosis.remedy), b"1. Mend it.\n".to_vec());
            }
        }
        let loaded = loaded(&files);
        let problems = loaded.diagnostics.clone().into_sorted();
        assert!(!loaded.diagnostics.has_errors(), "{name}: {}", nasvet::diag::emit::human(&problems, &loaded.sources, false));
        let outcomes = nasvet::cases::run(&loaded, "2026-11-21".parse().unwrap(), |_| true);
        assert!(!outcomes.is_empty(), "{name} has no cases");
        let failed: Vec<_> = outcomes.iter().filter(|outcome| !outcome.passed).collect();
        assert!(failed.is_empty(), "{name}: {failed:#?}");
        bases += 1;
        cases += outcomes.len();
    }
    assert!(bases >= 5 && cases >= 25, "{bases} bases, {cases} cases");
}
