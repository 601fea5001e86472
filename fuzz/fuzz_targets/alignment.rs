//! A translation and a source of any bytes: their lines are brought side by side, every check ends, and each finding
//! stands inside of the text.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use nasvet::audit::Rules;
use nasvet::diag::Diagnostics;
use nasvet::import::{Draft, Placed};
use nasvet::loader::{Embedded, audit_rules, load};
use nasvet::quality::compare;

static RULES: LazyLock<Vec<Rules>> = LazyLock::new(|| {
    let loaded = load(&Embedded).unwrap_or_default();
    audit_rules(&loaded, &mut Diagnostics::default()).into_values().collect()
});

fuzz_target!(|data: (&str, &str, &str, bool, u8)| {
    let (title, source, target, exact, locale) = data;
    let draft = |text: &str| Draft { title: Some((title.to_owned(), 0..title.len())), body: Placed::whole(text, 0), ..Draft::default() };
    let Some(rules) = RULES.get(usize::from(locale) % RULES.len()) else { return };
    let (findings, text) = compare(&draft(target), Some(&draft(source)), exact, rules, [None, None]);
    for finding in findings {
        assert!(text.get(finding.range.clone()).is_some(), "{finding:?}");
    }
});
