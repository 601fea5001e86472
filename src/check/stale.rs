//! Translations that were made from an older source.

use crate::diag::{Diagnostic, Diagnostics, Severity, Span};
use crate::loader::Loaded;
use crate::status::{Item, State};

/// Changed lines that are told.
const TOLD: usize = 5;

pub(super) fn check(loaded: &Loaded, items: &[Item], out: &mut Diagnostics) {
    for item in items {
        let (State::Stale(changes), Some(span)) = (&item.state, item.target) else { continue };
        let source = loaded.sources.get(item.source.file);
        let path = source.map_or("", |source| source.path.as_str());
        let first = source.map_or(1, |source| source.position(item.source.start as usize).line);
        let mut named: Vec<String> =
            changes.lines.iter().take(TOLD).map(|(line, _)| format!("line {}", first + line - 1)).collect();
        if changes.lines.len() > TOLD {
            named.push(format!("{} more", changes.lines.len() - TOLD));
        }
        if changes.removed > 0 {
            named.push(format!("{} lines are gone", changes.removed));
        }
        let message = format!("the source `{path}` changed after this translation was made: {}", named.join(", "));
        let help = format!("translate what changed, then `nasvet mark 'locales/{}/{}'`", item.locale, item.name);
        out.push(Diagnostic::warning("stale-translation", span, message).help(help));
    }
    imported(loaded, items, out);
}

/// Imported translations of another revision: one note for each language, as nobody here has changed anything.
fn imported(loaded: &Loaded, items: &[Item], out: &mut Diagnostics) {
    for (locale, texts) in &loaded.messages.locales {
        let other = items.iter().filter(|item| item.locale == *locale && item.state == State::OtherRevision).count();
        let Some(file) = texts.files.get("nasvet").filter(|_| other > 0) else { continue };
        let message = format!("{other} imported articles were translated from another revision of their source");
        let note = Diagnostic::warning("stale-translation", Span::new(file.file, 0, 0), message);
        let help = format!("`nasvet status articles --lang {locale} --list` lists them");
        out.push(Diagnostic { severity: Severity::Note, ..note }.help(help));
    }
}
