//! Texts that are not translated yet: readers get the fallback. One note for each part of a locale that has begun.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Diagnostics, Severity, Span};
use crate::loader::Loaded;
use crate::status::{Item, State};

/// Texts that are told by name.
const NAMED: usize = 4;

pub(super) fn check(loaded: &Loaded, items: &[Item], out: &mut Diagnostics) {
    let mut parts: BTreeMap<(&str, &str), Vec<&Item>> = BTreeMap::new();
    for item in items.iter().filter(|item| item.target.is_none() && matches!(item.state, State::Missing(_))) {
        parts.entry((&item.locale, &item.group)).or_default().push(item);
    }
    // A text that lacks a part is told where it stands.
    for item in items {
        if let (State::Missing(lacking), Some(span)) = (&item.state, item.target) {
            let named: Vec<String> =
                lacking.iter().map(|part| if part.is_empty() { "its own text".to_owned() } else { format!("`.{part}`") }).collect();
            let note =
                Diagnostic::warning("missing-translation", span, format!("not translated in whole: it lacks {}", named.join(", ")));
            out.push(Diagnostic { severity: Severity::Note, ..note }.help("readers get the fallback meanwhile"));
        }
    }
    for ((locale, group), missing) in parts {
        // The program's own words are told by a warning of their own.
        let texts = loaded.messages.locales.get(locale).filter(|_| group != "nasvet");
        let Some(file) = texts.and_then(|texts| texts.files.get(group).or_else(|| texts.files.get("nasvet"))) else { continue };
        let named: Vec<String> = missing.iter().take(NAMED).map(|item| format!("`{}`", item.name)).collect();
        let more = missing.len().saturating_sub(NAMED);
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        let message = format!("not translated: {}{more}", named.join(", "));
        let note = Diagnostic::warning("missing-translation", Span::new(file.file, 0, 0), message);
        let help = format!("`nasvet status {group} --lang {locale} --list` lists them; readers get the fallback meanwhile");
        out.push(Diagnostic { severity: Severity::Note, ..note }.help(help));
    }
}
