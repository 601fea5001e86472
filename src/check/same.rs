//! Choices of a question, and titles of diagnoses, that read the same in a translation although they differ in the
//! source: the reader could not tell them apart.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Diagnostics, Span};
use crate::loader::Loaded;
use crate::locale::{MessageFile, Pattern};

/// Texts that must differ from each other: name, place, text.
type Group = Vec<(String, Span, String)>;

pub(super) fn check(loaded: &Loaded, out: &mut Diagnostics) {
    let source = &loaded.base.source_locale;
    for texts in loaded.messages.locales.iter().filter(|(locale, _)| *locale != source).map(|(_, texts)| texts) {
        for (stem, file) in &texts.files {
            let original = loaded.messages.locales.get(source).and_then(|texts| texts.files.get(stem));
            let originals = original.map(|file| groups(loaded, file)).unwrap_or_default();
            for (key, group) in groups(loaded, file) {
                twins(&group, originals.get(&key).map_or(&[][..], |group| group), out);
            }
        }
    }
}

/// The choices of each fact, and the titles of all diagnoses.
fn groups(loaded: &Loaded, file: &MessageFile) -> BTreeMap<String, Group> {
    let written = |pattern: &Pattern| {
        let text = loaded.sources.get(pattern.span.file).map_or("", |source| source.text.as_str());
        text.get(pattern.span.start as usize..pattern.span.end as usize).unwrap_or("").to_owned()
    };
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    for entry in &file.entries {
        if let Some(title) = entry.value.as_ref().filter(|_| entry.key.starts_with("diagnosis-")) {
            groups.entry("titles".to_owned()).or_default().push((entry.key.clone(), entry.span, written(title)));
        }
        let choices = entry.attributes.iter().filter(|(name, ..)| name.starts_with("choice-"));
        for (name, span, pattern) in choices {
            groups.entry(entry.key.clone()).or_default().push((name.clone(), *span, written(pattern)));
        }
    }
    groups
}

fn twins(group: &Group, source: &[(String, Span, String)], out: &mut Diagnostics) {
    let original = |name: &str| source.iter().find(|(other, ..)| other == name).map(|(.., text)| text);
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (name, span, text) in group {
        if let Some(first) = seen.insert(text, name)
            && original(first) != original(name)
        {
            let message = format!("`{name}` reads the same as `{first}`, and not so in the source");
            out.push(Diagnostic::warning("same-text", *span, message).help("readers cannot tell the two apart"));
        }
    }
}
