//! Any text as a query in every language: an answer, each mark inside of its snippet; and any bytes as a kept index:
//! refused, or searched without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nasvet::loader::Embedded;
use nasvet::search::{Index, Language, Synonyms};
use nasvet::symptom::{Finder, guess_locale};

thread_local! {
    static FINDERS: Vec<Finder> =
        ["en", "sl", "sk", "et", "lv"].iter().filter_map(|locale| Finder::open(&Embedded, None, locale).ok()).collect();
}

fuzz_target!(|data: (&str, &[u8])| {
    let (query, bytes) = data;
    FINDERS.with(|finders| {
        for finder in finders {
            let view = finder.find(query, 10, true);
            for result in &view.results {
                let length = result.snippet.chars().count();
                assert!(result.marks.iter().all(|[from, to]| from < to && *to <= length), "{result:?}");
            }
            let _ = finder.text(&view, true);
        }
    });
    let _ = guess_locale(&Embedded, query);
    let (none, synonyms) = (Language::default(), Synonyms::default());
    if let Some(index) = Index::from_bytes(bytes, &none, &none, &synonyms) {
        let _ = index.search(query, 10);
    }
});
