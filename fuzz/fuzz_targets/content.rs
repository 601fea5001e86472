//! Any bytes in any content file: a list of problems, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nasvet::loader::{Memory, embedded_files, load};

/// Files of a base that the bytes take the place of; the first byte chooses.
const PLACES: [&str; 8] = [
    "nasvet.yaml",
    "rules/password-writeback/facts.yaml",
    "rules/password-writeback/network.yaml",
    "rules/password-writeback/versions.rhai",
    "rules/password-writeback/cases/fuzz.yaml",
    "locales/en/password-writeback.ftl",
    "locales/en/password-writeback/tls12_not_enabled.md",
    "locales/answer.md",
];

fuzz_target!(|data: &[u8]| {
    let Some((first, rest)) = data.split_first() else { return };
    // The English texts alone: the others would only take time.
    let files = embedded_files().unwrap().into_iter().filter(|(path, _)| !path.starts_with("locales/") || path.starts_with("locales/en/"));
    let mut memory = Memory::default();
    for (path, bytes) in files {
        memory.set(path, bytes);
    }
    memory.set(PLACES[usize::from(*first) % PLACES.len()], rest);
    let loaded = load(&memory).unwrap();
    for problem in nasvet::check::check(&loaded) {
        let place = problem.span.and_then(|span| Some((span, loaded.sources.get(span.file)?)));
        if let Some((span, source)) = place {
            assert!(span.end as usize <= source.text.len(), "{} ends behind the file", problem.code);
        }
    }
    let _ = nasvet::diag::emit::human(loaded.diagnostics.list(), &loaded.sources, false);
});
