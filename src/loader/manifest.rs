//! `nasvet.yaml`.

use super::conform;
use super::loaded::{Loaded, Tree, document};
use super::shape::MANIFEST;
use super::yaml::{Key, Node};
use crate::diag::{Diagnostic, Diagnostics, Sources};
use crate::locale::is_locale;
use crate::model::{Locale, Scale};

/// Reads the manifest; gives the topics in the order that it names.
pub(super) fn read(tree: &Tree, loaded: &mut Loaded) -> Vec<Key> {
    let Some(file) = tree.get("nasvet.yaml") else {
        if !loaded.diagnostics.has_errors() {
            loaded.diagnostics.push(
                Diagnostic::global("missing-file", "there is no nasvet.yaml")
                    .help("`nasvet init` writes a knowledge base to begin with"),
            );
        }
        return Vec::new();
    };
    let text = loaded.sources.get(*file).map(|s| s.text.clone()).unwrap_or_default();
    let Some(root) = document(*file, &text, &mut loaded.diagnostics) else { return Vec::new() };
    conform::check(&root, &MANIFEST, &mut loaded.diagnostics);
    let base = &mut loaded.base;
    let word = |key: &str| root.get(key).and_then(Node::text).unwrap_or("").trim().to_owned();
    base.name = word("name");
    base.version = word("version");
    base.licence = word("licence");
    base.source_locale = word("source_locale");
    for (key, value) in root.get("locales").map(Node::entries).unwrap_or_default() {
        if !is_locale(&key.text) {
            loaded.diagnostics.push(
                Diagnostic::error("unknown-locale", key.span, format!("`{}` is not a language tag", key.text))
                    .help("as in `sl`, `sk` or `pt-BR`"),
            );
            continue;
        }
        let fallback =
            value.get("fallback").map(Node::items).unwrap_or_default().iter().filter_map(Node::text).map(str::to_owned).collect();
        base.locales.push(Locale { id: key.text.clone(), fallback });
    }
    let known: Vec<String> = base.locales.iter().map(|l| l.id.clone()).collect();
    let named = root
        .get("locales")
        .map(Node::entries)
        .unwrap_or_default()
        .iter()
        .flat_map(|(_, v)| v.get("fallback").map(Node::items).unwrap_or_default());
    for node in named.chain(root.get("source_locale")) {
        if let Some(text) = node.text()
            && !known.iter().any(|k| k == text)
        {
            let help = crate::diag::did_you_mean(text, known.iter().map(String::as_str));
            loaded
                .diagnostics
                .push(Diagnostic::error("unknown-locale", node.span, format!("unknown locale `{text}`")).maybe_help(help));
        }
    }
    if let Some(scale) = root.get("scale") {
        read_scale(scale, &mut base.scale, &mut loaded.diagnostics);
    }
    let topics = root.get("topics").map(Node::items).unwrap_or_default();
    topics.iter().filter_map(|node| Some(Key { text: node.text()?.to_owned(), span: node.span })).collect()
}

fn read_scale(node: &Node, scale: &mut Scale, out: &mut Diagnostics) {
    for (name, least, table) in [("prevalence", f64::MIN_POSITIVE, &mut scale.prevalence), ("weight", 1.0, &mut scale.weight)] {
        for (key, value) in node.get(name).map(Node::entries).unwrap_or_default() {
            let Some(number) = value.text().and_then(|t| t.parse::<f64>().ok()) else { continue };
            let words: Vec<String> = table.iter().map(|(word, _)| word.clone()).collect();
            match table.iter_mut().find(|(word, _)| *word == key.text) {
                None => {
                    let help = crate::diag::did_you_mean(&key.text, words.iter().map(String::as_str));
                    out.push(Diagnostic::error("unknown-word", key.span, format!("unknown word `{}`", key.text)).maybe_help(help));
                }
                Some((_, slot)) if number >= least && number.is_finite() => *slot = number,
                Some(_) => out.push(
                    Diagnostic::error("wrong-form", value.span, format!("found {}", conform::found(value)))
                        .help(format!("a {name} is a number of at least {}", if least < 1.0 { "something above 0" } else { "1" })),
                ),
            }
        }
    }
}

/// The text of `nasvet.yaml` with further locales behind those that it has; `None` where it names none.
#[must_use]
pub fn with_locales(text: &str, locales: &[String]) -> Option<String> {
    let mut sources = Sources::default();
    let root = document(sources.add("nasvet.yaml", text), text, &mut Diagnostics::default())?;
    let list = root.get("locales")?;
    let last = list.entries().last()?.0.span;
    let start = list.span.start as usize;
    if text.get(start..)?.starts_with('{') {
        let (before, after) = text.split_at_checked((list.span.end as usize).checked_sub(1)?)?;
        let more: String = locales.iter().map(|locale| format!(", {locale}: ")).collect();
        return Some(format!("{}{}{after}", before.trim_end(), more.trim_end()));
    }
    let indent = last.start as usize - text.get(..last.start as usize)?.rfind('\n').map_or(0, |at| at + 1);
    // Behind the last one and what is indented below it.
    let mut at = last.end as usize + text.get(last.end as usize..)?.find('\n').map_or(text.len() - last.end as usize, |at| at + 1);
    while let Some(line) = text.get(at..).and_then(|rest| rest.split_inclusive('\n').next()) {
        if line.trim().is_empty() || line.len() - line.trim_start().len() <= indent {
            break;
        }
        at += line.len();
    }
    let (before, after) = text.split_at_checked(at)?;
    let lines: String = locales.iter().map(|locale| format!("{}{locale}:\n", " ".repeat(indent))).collect();
    let end = if before.ends_with('\n') { "" } else { "\n" };
    Some(format!("{before}{end}{lines}{after}"))
}
