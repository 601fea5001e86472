//! What the search reads: words of each language, synonyms, aliases, and the phrases that state facts.

use std::collections::BTreeMap;

use super::messages::choices;
use crate::diag::{Diagnostic, Diagnostics, Span, did_you_mean};
use crate::loader::{Loaded, aliases, phrases, search_languages, synonyms};
use crate::locale::{Entry, Pattern};
use crate::model::{Fact, Kind, Topic};
use crate::search::{Language, Phrase, fold, lists};

pub(super) fn check(loaded: &Loaded, broken: bool, out: &mut Diagnostics) {
    let languages = search_languages(loaded, out);
    synonyms(loaded, out);
    if broken {
        return;
    }
    aliases(loaded, out);
    let none = Language::default();
    for (locale, files) in &loaded.search {
        let language = languages.get(locale).unwrap_or(&none);
        for (stem, file) in &files.phrases {
            let Some(facts) = facts(loaded, stem) else {
                let known = loaded.base.topics.iter().map(|topic| topic.id.as_str()).chain(["facts"]);
                let help = did_you_mean(stem, known);
                let problem = Diagnostic::error("unknown-topic", Span::new(*file, 0, 0), format!("`{stem}` is no topic"));
                out.push(problem.maybe_help(help));
                continue;
            };
            for entry in phrases(loaded, locale, stem, out) {
                message(loaded, &entry, &facts, language, out);
            }
        }
    }
}

/// The facts that a file of phrases may speak of: those of a topic, or those that several topics share.
fn facts<'a>(loaded: &'a Loaded, stem: &str) -> Option<Vec<&'a Fact>> {
    let shared = |fact: &&Fact| {
        let file = fact.span.and_then(|span| loaded.sources.get(span.file));
        file.is_some_and(|file| file.path == "rules/facts.yaml")
    };
    let of = |topic: &'a Topic| topic.facts.rows().filter(|fact| !fact.builtin && !fact.derived);
    if stem == "facts" {
        return Some(loaded.base.topics.first().map(|topic| of(topic).filter(shared).collect()).unwrap_or_default());
    }
    loaded.base.topic(stem).map(|topic| of(topic).filter(|fact| !shared(fact)).collect())
}

fn message(loaded: &Loaded, entry: &Entry, facts: &[&Fact], language: &Language, out: &mut Diagnostics) {
    let named = entry.key.strip_prefix("fact-").and_then(|id| facts.iter().find(|fact| fact.id == id));
    let Some(fact) = named.filter(|_| !entry.is_term) else {
        let known: Vec<String> = facts.iter().map(|fact| format!("fact-{}", fact.id)).collect();
        let help = did_you_mean(&entry.key, known.iter().map(String::as_str));
        out.push(Diagnostic::error("unknown-key", entry.span, format!("no fact here is called `{}`", entry.key)).maybe_help(help));
        return;
    };
    let mut known = vec!["match".to_owned(), "no-match".to_owned()];
    // Several values at once are not read out of words.
    let values = if matches!(fact.kind, Kind::List(_)) { Vec::new() } else { choices(&fact.kind) };
    known.extend(values.into_iter().map(|choice| format!("match-{choice}")));
    if let Some(value) = &entry.value {
        let help = "phrases stand in attributes, as in `.match-true = …`; the question stands in the file of the topic";
        out.push(Diagnostic::error("unknown-attribute", value.span, "a text of its own").help(help));
    }
    let mut seen: BTreeMap<Vec<String>, &str> = BTreeMap::new();
    for (name, span, pattern) in &entry.attributes {
        if !known.contains(name) {
            let help = did_you_mean(name, known.iter().map(String::as_str));
            let problem = Diagnostic::error("unknown-attribute", *span, format!("`{}` has no attribute `.{name}`", entry.key));
            out.push(problem.maybe_help(help));
        }
        for (span, line) in lines(loaded, pattern) {
            phrase(span, line, language, out);
            let mut words: Vec<String> = line.split_whitespace().map(fold).collect();
            words.sort_unstable();
            if let Some(other) = seen.insert(words, name).filter(|other| other != name) {
                let message = format!("`{line}` stands for two values: `.{other}` and `.{name}`");
                let help = "such a phrase proposes neither: say what tells the two apart, or put it under `.no-match`";
                out.push(Diagnostic::warning("ambiguous-phrase", span, message).help(help));
            }
        }
    }
}

fn phrase(span: Span, line: &str, language: &Language, out: &mut Diagnostics) {
    for name in lists(line).filter(|name| language.list(name).is_none()) {
        let help = did_you_mean(name, language.lists());
        let message = format!("search.yaml has no list of words `{name}`");
        out.push(Diagnostic::error("unknown-list", span, message).maybe_help(help));
    }
    if line.contains(['{', '}']) {
        let help = "phrases are plain words; nothing can be put in";
        out.push(Diagnostic::error("unknown-variable", span, format!("`{line}` has a placeholder")).help(help));
    } else if Phrase::new(line, 0, &[language]).is_none() {
        let help = "at least one word of a phrase must not end with `?`";
        out.push(Diagnostic::error("empty-phrase", span, format!("`{line}` says nothing")).help(help));
    }
}

/// The lines of a message with their places.
fn lines<'a>(loaded: &'a Loaded, pattern: &Pattern) -> impl Iterator<Item = (Span, &'a str)> {
    let file = pattern.span.file;
    let source = loaded.sources.get(file).map_or("", |source| source.text.as_str());
    let start = pattern.span.start as usize;
    let written = source.get(start..pattern.span.end as usize).unwrap_or("");
    let placed = written.split_inclusive('\n').scan(start, |at, line| {
        let begin = *at + (line.len() - line.trim_start().len());
        *at += line.len();
        Some((begin, line.trim()))
    });
    placed.filter(|(_, line)| !line.is_empty()).map(move |(begin, line)| (Span::new(file, begin, begin + line.len()), line))
}
