//! What the checks that hold lines against lines know about a language: keys of `locales/<locale>/audit.yaml`.

use std::collections::{BTreeMap, BTreeSet};

use super::audit::{numbers, words};
use super::yaml::Node;
use crate::audit::{NameRules, NameWords, Rules, SpanRules, SpanWords, TermWords, TokenRules, TokenWords};
use crate::diag::{Diagnostic, Diagnostics};

/// What the checks of terms know about a language.
pub(super) fn term_words(node: Option<&Node>) -> TermWords {
    TermWords { join_words: words(node.and_then(|node| node.get("join_words"))) }
}

/// What the key `spans` of a language says.
fn span_words(root: &Node) -> SpanWords {
    let Some(node) = root.get("spans") else { return SpanWords::default() };
    let list = |key: &str| texts(node.get(key));
    let set = |key: &str| list(key).into_iter().collect::<BTreeSet<String>>();
    let lists = |key: &str| {
        let entries = node.get(key).map(Node::entries).unwrap_or_default().iter();
        entries.map(|(key, value)| (key.text.clone(), texts(Some(value)))).collect::<BTreeMap<String, Vec<String>>>()
    };
    SpanWords {
        descriptors: lists("descriptors"),
        edge_words: set("edge_words"),
        start_words: set("start_words"),
        label_words: set("label_words"),
        verbs: set("verbs"),
        see: set("see"),
        how: set("how"),
        abbreviations: set("abbreviations"),
        traces: lists("traces"),
        function_words: set("function_words"),
        generic_labels: list("generic_labels"),
        label_before: set("label_before"),
        link_before: set("link_before"),
        mixed_names: set("mixed_names"),
        must_stay: lists("must_stay"),
        ampersand_names: list("ampersand_names"),
    }
}

/// What the checks of names know from the file of a language.
fn name_words(node: Option<&Node>) -> NameWords {
    let get = |key: &str| node.and_then(|node| node.get(key));
    let text = |key: &str| get(key).and_then(Node::text).unwrap_or("").to_owned();
    let list = |key: &str| texts(get(key));
    NameWords {
        list: list("list"),
        publisher: text("publisher"),
        not_names: list("not_names"),
        ambiguous: list("ambiguous").into_iter().collect(),
        same: get("same").map(Node::items).unwrap_or_default().iter().map(|group| texts(Some(group))).collect(),
        words: words(get("words")),
        contractions: words(get("contractions")),
        joining: words(get("joining")),
        kept_phrases: list("kept_phrases"),
        never_kept: words(get("never_kept")),
        translated: list("translated").into_iter().collect(),
        endings: text("endings"),
        dropped_letters: text("dropped_letters"),
        wrong_endings: text("wrong_endings"),
        small_endings: text("small_endings"),
        wrong: get("wrong")
            .map(Node::entries)
            .unwrap_or_default()
            .iter()
            .filter_map(|(name, pattern)| Some((name.text.clone(), pattern.text()?.to_owned())))
            .collect(),
        small: words(get("small")),
        kept_words: words(get("kept_words")),
    }
}

/// What the checks of signs, numbers and words know about a language: `tokens`, and what the top of the file says for
/// other checks as well.
fn token_words(root: &Node) -> TokenWords {
    let node = |key: &str| root.get("tokens").and_then(|tokens| tokens.get(key));
    let count = |key: &str| node(key).and_then(Node::text).and_then(|text| text.parse().ok());
    let quotes = root.get("quotes").and_then(Node::text).unwrap_or("");
    let mut number_words = numbers(root.get("number_words"));
    number_words.extend(numbers(node("number_words")));
    let mut right = words(root.get("words"));
    right.extend(words(node("words")));
    TokenWords {
        quotes: quotes.chars().next().zip(quotes.chars().nth(1)),
        number_words,
        numbered_names: texts(node("numbered_names")),
        day_halves: words(node("day_halves")),
        version_words: words(node("version_words")),
        months: texts(node("months")),
        conjunctions: words(node("conjunctions")),
        case_endings: words(node("case_endings")),
        doubled: words(root.get("doubled")),
        compound_part: count("compound_part"),
        compound_parts: count("compound_parts").unwrap_or_default(),
        compound_heads: node("compound_heads").and_then(Node::text) == Some("true"),
        prefixes: texts(node("prefixes")),
        words: right,
        common_words: words(root.get("common_words")),
        command_verbs: texts(node("command_verbs")),
        domains: texts(node("domains")),
        file_types: texts(node("file_types")),
        not_code: words(node("not_code")),
    }
}

/// Texts of a list, as they are written.
fn texts(node: Option<&Node>) -> Vec<String> {
    node.map(Node::items).unwrap_or_default().iter().filter_map(Node::text).map(str::to_owned).collect()
}

/// Adds what the checks that hold lines against lines know about a language: `own` is its file, `source` the one of the
/// source language.
pub(super) fn add(rules: &mut Rules, own: Option<&Node>, source: Option<&Node>, out: &mut Diagnostics) {
    let words = |root: Option<&Node>| root.map(span_words).unwrap_or_default();
    let (spans, faults) = SpanRules::new(&words(own), &words(source));
    rules.spans = spans;
    let help = "letters, with `*` at the beginning or the end of a word for any letters";
    tell(own, "spans", faults, help, out);
    let words = |root: Option<&Node>| name_words(root.and_then(|root| root.get("names")));
    let (names, faults) = NameRules::new(&words(own), &words(source));
    rules.line_names = names;
    tell(own, "names", faults, "a regular expression", out);
    let words = |root: Option<&Node>| root.map(token_words).unwrap_or_default();
    let (tokens, faults) = TokenRules::new(&words(own), &words(source));
    rules.tokens = tokens;
    tell(own, "tokens", faults, "a shorter list", out);
}

fn tell(root: Option<&Node>, key: &str, faults: Vec<String>, help: &str, out: &mut Diagnostics) {
    let Some(node) = root.and_then(|root| root.get(key)) else { return };
    for fault in faults {
        out.push(
            Diagnostic::error("wrong-form", node.span, format!("it cannot be read: `{fault}`")).help(format!("expected {help}")),
        );
    }
}
