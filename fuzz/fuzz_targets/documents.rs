//! Any bytes as a document, and any three texts: reading, taking apart, normalizing and merging end, and no word of a
//! document is lost.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nasvet::import::{Merged, merge, normalize, read, revision};

fuzz_target!(|data: (&[u8], &str, &str, &str)| {
    let (bytes, base, ours, theirs) = data;
    if let Ok((document, drafts)) = read(bytes, Some("sl")) {
        for draft in drafts {
            let normal = normalize(&draft.body.text, &|target| target.strip_prefix('/').map(str::to_owned));
            let _ = normalize(&normal.body, &|_| None);
            // Each place is in the file.
            for at in [0, draft.body.text.len() / 2, draft.body.text.len().saturating_sub(1)] {
                assert!(draft.body.place(at) <= document.text.len() + at);
            }
        }
    }
    if let Merged::Both(text) = merge(&revision(base), ours, theirs, false) {
        let known = |line: &str| ours.lines().chain(theirs.lines()).any(|other| other == line);
        assert!(text.lines().all(known));
    }
});
