//! `locales/<locale>/audit.yaml`: what the checks of texts know about a language.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use regex::Regex;

use super::audit_shape::AUDIT;
use super::conform;
use super::glossary::{GlossaryTerm, glossary};
use super::line_rules::{self, term_words};
use super::loaded::{Loaded, document};
use super::renderings::renderings;
use super::yaml::Node;
use crate::audit::{KINDS, Pattern, Phrases, Place, Rules, TermRules, Weight};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::Locale;

/// What the checks know about each locale, from its own file, the one of the source language, the glossary and the
/// names of products.
pub fn audit_rules(loaded: &Loaded, out: &mut Diagnostics) -> BTreeMap<String, Rules> {
    let glossary = glossary(loaded, out);
    let mut files: BTreeMap<&str, Node> = BTreeMap::new();
    for (locale, file) in &loaded.audit {
        let text = loaded.sources.get(*file).map_or("", |source| source.text.as_str());
        if let Some(root) = document(*file, text, out) {
            conform::check(&root, &AUDIT, out);
            files.insert(locale, root);
        }
    }
    let list = renderings(loaded, out);
    let source = files.get(loaded.base.source_locale.as_str());
    let of_locale = |locale: &Locale| {
        let mut problems = Diagnostics::default();
        let own = files.get(locale.id.as_str());
        let source = source.filter(|_| locale.id != loaded.base.source_locale);
        let mut rules = own.map(|root| self::own(root, &mut problems)).unwrap_or_default();
        if let Some(source) = source {
            rules.source_words =
                words(source.get("common_words")).into_iter().filter(|word| !rules.own_words.contains(word)).collect();
            rules.source_numbers = numbers(source.get("number_words"));
            rules.source_decimal = decimal(source);
            rules.source_grouping = grouping(source);
            // Lines are held against lines of the source: that language itself has none.
            rules.renderings = TermRules::new(&list, &locale.id, &term_words(own.and_then(|root| root.get("terms"))));
            line_rules::add(&mut rules, own, Some(source), &mut problems);
        }
        let names: Vec<String> = names(loaded, &locale.id).chain(kept(&glossary, &locale.id, false)).collect();
        rules.terms = terms(loaded);
        rules.kept = Phrases::new(names.iter().chain(rules.terms.keys()).cloned().chain(kept(&glossary, &locale.id, true)));
        rules.names = Phrases::new(names);
        rules.right = wrong(&locale.id, &glossary);
        rules.wrong = Phrases::new(rules.right.keys().cloned());
        (locale.id.clone(), rules, problems)
    };
    let mut all = BTreeMap::new();
    for (locale, rules, problems) in loaded.base.locales.par_iter().map(of_locale).collect::<Vec<_>>() {
        out.extend(problems.list().iter().cloned());
        all.insert(locale, rules);
    }
    all
}

fn own(root: &Node, out: &mut Diagnostics) -> Rules {
    let text = |key: &str| root.get(key).and_then(Node::text).unwrap_or("");
    Rules {
        letters: text("letters").chars().filter(|c| c.is_alphabetic()).collect(),
        decimal: decimal(root),
        grouping: grouping(root),
        number_words: numbers(root.get("number_words")),
        endings: root.get("endings").and_then(|node| regex(node, &|pattern| format!("^(?:{pattern})$"), out)),
        endings_after_values: text("endings_after_values") == "true",
        quotes: text("quotes").chars().next().zip(text("quotes").chars().nth(1)),
        own_words: words(root.get("own_words")),
        localized: root
            .get("localized")
            .map(Node::items)
            .unwrap_or_default()
            .iter()
            .filter_map(Node::text)
            .map(str::to_owned)
            .collect(),
        doubled: words(root.get("doubled")),
        patterns: root.get("patterns").map(Node::items).unwrap_or_default().iter().filter_map(|node| pattern(node, out)).collect(),
        words: words(root.get("words")),
        ..Rules::default()
    }
}

fn decimal(root: &Node) -> Option<char> {
    root.get("decimal").and_then(Node::text)?.chars().next()
}

fn grouping(root: &Node) -> Vec<char> {
    let signs = root.get("grouping").map(Node::items).unwrap_or_default().iter();
    signs.filter_map(|node| node.text()?.chars().next()).collect()
}

pub(super) fn words(node: Option<&Node>) -> BTreeSet<String> {
    node.map(Node::items).unwrap_or_default().iter().filter_map(Node::text).map(str::to_lowercase).collect()
}

pub(super) fn numbers(node: Option<&Node>) -> BTreeMap<String, u32> {
    let entries = node.map(Node::entries).unwrap_or_default().iter();
    entries.filter_map(|(key, value)| Some((key.text.to_lowercase(), value.text()?.parse().ok()?))).collect()
}

fn regex(node: &Node, whole: &dyn Fn(&str) -> String, out: &mut Diagnostics) -> Option<Regex> {
    let text = node.text()?;
    match Regex::new(&whole(text)) {
        Ok(regex) => Some(regex),
        Err(error) => {
            let reason = error.to_string();
            let reason = reason.lines().last().unwrap_or("").trim_start_matches("error: ").to_owned();
            let help = "a regular expression; in YAML it stands in single quotes";
            out.push(Diagnostic::error("wrong-form", node.span, format!("not a pattern: {reason}")).help(help));
            None
        }
    }
}

fn pattern(node: &Node, out: &mut Diagnostics) -> Option<Pattern> {
    let text = |key: &str| node.get(key).and_then(Node::text);
    Some(Pattern {
        // A word that is none is told where the file is held against its shape.
        code: KINDS.iter().find(|kind| Some(**kind) == text("code"))?,
        find: regex(node.get("find")?, &str::to_owned, out)?,
        unless: node.get("unless").and_then(|node| regex(node, &str::to_owned, out)),
        place: Place::ALL.iter().find(|(word, _)| Some(*word) == text("in")).map_or(Place::Text, |(_, place)| *place),
        weight: if text("suggestion") == Some("true") { Weight::Suggestion } else { Weight::Mistake },
        message: text("message")?.to_owned(),
        help: text("help").map(str::to_owned),
    })
}

/// Names that stay as they are in a locale: terms of which the locale has no form of its own, and their former names.
fn names(loaded: &Loaded, locale: &str) -> impl Iterator<Item = String> {
    let mut names: Vec<String> = Vec::new();
    let own = loaded.messages.locales.get(locale).and_then(|texts| texts.files.get("terms"));
    for entry in loaded.messages.terms.iter().flat_map(|file| &file.entries).filter(|entry| entry.is_term) {
        if own.is_some_and(|file| file.entries.iter().any(|other| other.key == entry.key)) {
            continue;
        }
        let plain = |pattern: &crate::locale::Pattern| pattern.selects.is_empty() && pattern.terms.is_empty();
        names.extend(entry.value.iter().filter(|pattern| plain(pattern)).map(|pattern| pattern.text.clone()));
        names.extend(entry.former());
    }
    names.into_iter()
}

/// What the glossary says stays as it is: labels of screens, or all else.
fn kept<'a>(glossary: &'a [GlossaryTerm], locale: &'a str, labels: bool) -> impl Iterator<Item = String> + 'a {
    glossary.iter().filter(move |term| term.keep && (term.kind == "ui") == labels).filter_map(move |term| {
        let form = term.forms.iter().find(|(tag, _)| tag == locale).map(|(_, form)| form.as_str());
        // The source language has no column: its names stand in the term itself.
        let form = form.unwrap_or(&term.term);
        let name = form.split(" (").next().unwrap_or(form).trim();
        term.term.to_lowercase().contains(&name.to_lowercase()).then(|| name.to_owned())
    })
}

/// Names that have changed once, as their terms say: such a name may change again, so no text holds it itself.
fn terms(loaded: &Loaded) -> BTreeMap<String, String> {
    let mut terms = BTreeMap::new();
    for entry in loaded.messages.terms.iter().flat_map(|file| &file.entries).filter(|entry| entry.former().next().is_some()) {
        let now = entry.value.iter().map(|pattern| pattern.text.clone());
        terms.extend(now.chain(entry.former()).map(|name| (name, entry.key.clone())));
    }
    terms
}

/// Wrong forms with the right one. A form that is part of the right one cannot be told from it.
fn wrong(locale: &str, glossary: &[GlossaryTerm]) -> BTreeMap<String, String> {
    let mut wrong = BTreeMap::new();
    for term in glossary {
        let Some((_, right)) = term.forms.iter().find(|(tag, _)| tag == locale) else { continue };
        wrong.extend(term.wrong.iter().filter(|form| !right.contains(*form)).map(|form| (form.clone(), right.clone())));
    }
    wrong
}
