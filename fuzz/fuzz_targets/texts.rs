//! Two texts, any bytes: the checks of translations end, and each finding stands inside of the text.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use nasvet::audit::{Document, Role, Rules, Syntax, compare};
use nasvet::diag::Diagnostics;
use nasvet::loader::{Embedded, audit_rules, load};

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let loaded = load(&Embedded).unwrap_or_default();
    audit_rules(&loaded, &mut Diagnostics::default()).remove("et").unwrap_or_default()
});

fuzz_target!(|data: (&str, &str, bool)| {
    let (source, text, fluent) = data;
    let syntax = if fluent { Syntax::Fluent } else { Syntax::Braces };
    let target = Document::markdown(text, syntax);
    for finding in compare(&Document::markdown(source, syntax), &target, Role::Document, &RULES) {
        assert!(text.get(finding.range.clone()).is_some(), "{finding:?}");
    }
});
