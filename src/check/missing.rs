//! Messages that do not exist. In the source locale everything must be there; other locales fall back, and the
//! reader is told.

use super::messages::{choices, used_words};
use crate::answer::WORDS;
use crate::diag::{Diagnostic, Diagnostics, Span};
use crate::loader::Loaded;
use crate::model::{Kind, Topic};

/// Missing messages that are told by name.
const NAMED: usize = 5;

pub(super) fn check(loaded: &Loaded, out: &mut Diagnostics) {
    for topic in &loaded.base.topics {
        content(loaded, topic, out);
    }
    for (locale, texts) in &loaded.messages.locales {
        let place = texts.files.get("nasvet").or_else(|| texts.files.values().next());
        let Some(place) = place.map(|file| Span::new(file.file, 0, 0)) else { continue };
        // A word that the template names and that exists nowhere is told at its place in the template.
        let known =
            |word: &String| WORDS.contains(&word.as_str()) || loaded.messages.has(&loaded.base.source_locale, "nasvet", word, None);
        let missing: Vec<String> = used_words(loaded)
            .into_iter()
            .filter(|word| known(word) && !loaded.messages.has(locale, "nasvet", word, None))
            .collect();
        if missing.is_empty() {
            continue;
        }
        let named = missing.iter().take(NAMED).map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
        let more = missing.len().saturating_sub(NAMED);
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        let message = format!("the program's messages {named}{more} are missing");
        let source = *locale == loaded.base.source_locale;
        let diagnostic = if source {
            Diagnostic::error("missing-message", place, message)
        } else {
            Diagnostic::warning("missing-message", place, message)
        };
        out.push(diagnostic.help(format!("add them to locales/{locale}/nasvet.ftl")));
    }
    if !loaded.templates.contains_key("") && !loaded.base.topics.is_empty() {
        out.push(
            Diagnostic::global("missing-file", "there is no locales/answer.md")
                .help("it is the template of every answer; `nasvet init` writes one"),
        );
    }
}

fn content(loaded: &Loaded, topic: &Topic, out: &mut Diagnostics) {
    let source = &loaded.base.source_locale;
    // Facts that topics share have their texts in one file, and are told once.
    let shared = |span: Span| loaded.sources.get(span.file).is_some_and(|file| file.path == "rules/facts.yaml");
    let mut need = |span: Option<Span>, key: &str, attribute: Option<&str>| {
        if let (false, Some(span)) = (loaded.messages.has(source, &topic.id, key, attribute), span) {
            let (name, line) = match attribute {
                None => (key.to_owned(), format!("`{key} = …`")),
                Some(attribute) => (format!("{key}.{attribute}"), format!("`.{attribute} = …` to `{key}`")),
            };
            let stem = if shared(span) { "facts" } else { &topic.id };
            let help = format!("add {line} in locales/{source}/{stem}.ftl");
            out.push(Diagnostic::error("missing-message", span, format!("the message `{name}` is missing")).help(help));
        }
    };
    for fact in topic.facts.rows() {
        let key = format!("fact-{}", fact.id);
        need(fact.span, &key, None);
        need(fact.span, &key, Some("label"));
        if matches!(fact.kind, Kind::Enum(_) | Kind::List(_)) {
            for choice in choices(&fact.kind) {
                need(fact.span, &key, Some(&format!("choice-{choice}")));
            }
        }
    }
    for diagnosis in topic.diagnoses.rows() {
        let key = format!("diagnosis-{}", diagnosis.id);
        need(Some(diagnosis.span), &key, None);
        need(Some(diagnosis.span), &key, Some("summary"));
    }
    for link in &topic.links {
        need(Some(link.span), &format!("link-{}", link.key), None);
    }
    let place = topic.links.first().map(|link| link.span).or_else(|| topic.diagnoses.rows().next().map(|d| d.span));
    need(place, &format!("topic-{}", topic.id), None);
}
