//! Any text as a query in every language: an answer, each mark inside of its snippet; and any bytes as a kept index:
//! refused, or searched without a panic.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use nasvet::loader::Embedded;
use nasvet::search::{Index, Language, Synonyms};
use nasvet::symptom::{Finder, guess_locale};

static FINDERS: LazyLock<Vec<Finder>> =
    LazyLock::new(|| ["en", "sl", "sk", "et", "lv"].iter().filter_map(|l| Finder::open(&Embedded, None, l).ok()).collect());

fuzz_target!(|data: (&str, &[u8])| {
    let (query, bytes) = data;
    for finder in FINDERS.iter() {
        let view = finder.find(query, 10, true);
        for result in &view.results {
            let length = result.snippet.chars().count();
            assert!(result.marks.iter().all(|[from, to]| from < to && *to <= length), "{result:?}");
        }
        let _ = finder.text(&view, true);
    }
    let _ = guess_locale(&Embedded, query);
    let (none, synonyms) = (Language::default(), Synonyms::default());
    if let Some(index) = Index::from_bytes(bytes, &none, &none, &synonyms) {
        let _ = index.search(query, 10);
    }
});
