//! Everything that can be known about the content without running a case: what the loader found, and one file here
//! for each further kind of check.

mod language;
mod messages;
mod missing;
mod same;
mod search;
mod stale;
mod texts;
mod untranslated;
mod unused;
mod values;

pub use language::Spellers;

use crate::diag::{Diagnostic, Diagnostics};
use crate::loader::Loaded;
use crate::status::items;

/// All problems of a loaded knowledge base, by file and place. Spelling is looked at where there is a dictionary.
#[must_use]
pub fn check(loaded: &Loaded, spellers: &Spellers) -> Vec<Diagnostic> {
    let mut out = Diagnostics::default();
    out.extend(loaded.diagnostics.list().iter().cloned());
    if loaded.base.locales.is_empty() {
        // Without a manifest there are no locales, and every text would look wrong.
        return out.into_sorted();
    }
    // Where files of a topic are broken, every text about them would look wrong.
    let broken = loaded.diagnostics.has_unreadable_files();
    messages::check(loaded, broken, &mut out);
    if !broken {
        missing::check(loaded, &mut out);
        values::check(loaded, &mut out);
    }
    texts::check(loaded, broken, &mut out);
    unused::check(loaded, broken, &mut out);
    language::check(loaded, spellers, &mut out);
    same::check(loaded, &mut out);
    search::check(loaded, broken, &mut out);
    let items = items(loaded, &mut out);
    stale::check(loaded, &items, &mut out);
    untranslated::check(loaded, &items, &mut out);
    out.into_sorted()
}
