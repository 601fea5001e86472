//! Any bytes in any content file of a small base: a list of problems, never a panic.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use nasvet::loader::{Memory, embedded_files, load};

/// The base of `nasvet init --empty`. The first byte of the input chooses which file the rest takes the place of.
static FILES: LazyLock<Vec<(&str, Vec<u8>)>> = LazyLock::new(|| {
    let embedded = embedded_files().unwrap();
    let text = |text: &str| text.as_bytes().to_vec();
    vec![
        ("nasvet.yaml", text(include_str!("../../src/cli/starter/nasvet.yaml"))),
        ("rules/example/topic.yaml", text(include_str!("../../src/cli/starter/topic.yaml"))),
        ("rules/example/facts.yaml", text(include_str!("../../src/cli/starter/facts.yaml"))),
        ("rules/example/printer.yaml", text(include_str!("../../src/cli/starter/printer.yaml"))),
        ("rules/example/functions.rhai", text("fn empty(sheets_in_tray) { sheets_in_tray == 0 }")),
        ("rules/example/cases/no-power.yaml", text(include_str!("../../src/cli/starter/no-power.yaml"))),
        ("locales/terms.ftl", text(include_str!("../../src/cli/starter/terms.ftl"))),
        ("locales/en/example.ftl", text(include_str!("../../src/cli/starter/example.ftl"))),
        ("locales/en/example/printer_has_no_power.md", text(include_str!("../../src/cli/starter/printer_has_no_power.md"))),
        ("locales/en/articles/article.md", text("---\ntitle: Article\n---\nText.\n")),
        ("locales/answer.md", embedded["locales/answer.md"].clone()),
        ("locales/en/nasvet.ftl", embedded["locales/en/nasvet.ftl"].clone()),
    ]
});

fuzz_target!(|data: &[u8]| {
    let Some((first, rest)) = data.split_first() else { return };
    let chosen = usize::from(*first) % FILES.len();
    let mut memory = Memory::default();
    for (index, (path, bytes)) in FILES.iter().enumerate() {
        memory.set(*path, if index == chosen { rest.to_vec() } else { bytes.clone() });
    }
    let loaded = load(&memory).unwrap();
    let problems = nasvet::check::check(&loaded, &Default::default());
    for problem in &problems {
        if let Some((span, source)) = problem.span.and_then(|span| Some((span, loaded.sources.get(span.file)?))) {
            assert!(span.end as usize <= source.text.len(), "{} ends behind the file", problem.code);
        }
    }
    let _ = nasvet::diag::emit::human(&problems, &loaded.sources, false);
    let _ = nasvet::diag::emit::findings(&problems, &loaded.sources);
});
