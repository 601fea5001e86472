//! `locales/<locale>/imports.yaml`: which documents articles were imported from, and what was imported.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::conform;
use super::loaded::document;
use super::shape::IMPORTS;
use super::yaml::Node;
use crate::diag::{Diagnostics, Sources};

/// What was imported.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Import {
    /// Path of the document, below the folder that was imported.
    pub source: String,
    /// Anchor of its first heading.
    pub anchor: Option<String>,
    /// Ids that the document has at its publisher.
    pub ids: Vec<String>,
    /// The article as it was imported: a short hash for each of its lines.
    pub lines: Vec<String>,
}

/// The imports of a locale, by id of the article.
///
/// # Errors
/// What is wrong with the file, for a person.
pub fn parse(path: &str, text: &str) -> Result<BTreeMap<String, Import>, String> {
    let mut out = Diagnostics::default();
    let mut sources = Sources::default();
    let file = sources.add(path, text);
    let root = document(file, text, &mut out);
    if let Some(root) = root.as_ref().filter(|root| root.get("imports").is_none_or(|list| !list.is_empty())) {
        conform::check(root, &IMPORTS, &mut out);
    }
    if let Some(problem) = out.list().first() {
        let line = problem.span.map_or(1, |span| sources.get(file).map_or(1, |s| s.position(span.start as usize).line));
        return Err(format!("{path}:{line}: {}", problem.message));
    }
    let articles = root.as_ref().and_then(|root| root.get("imports")).map(Node::entries).unwrap_or_default();
    let read = articles.iter().map(|(id, node)| {
        let word = |name: &str| node.get(name).and_then(Node::text).map(str::to_owned);
        let import = Import {
            source: word("source").unwrap_or_default(),
            anchor: word("anchor"),
            ids: node.get("ids").map(Node::items).unwrap_or_default().iter().filter_map(Node::text).map(str::to_owned).collect(),
            lines: word("lines").unwrap_or_default().split_whitespace().map(str::to_owned).collect(),
        };
        (id.text.clone(), import)
    });
    Ok(read.collect())
}

/// The file of a locale's imports.
#[must_use]
pub fn to_yaml(imports: &BTreeMap<String, Import>) -> String {
    let mut out = String::from(
        "# yaml-language-server: $schema=../../docs/schema/imports.json\n\
         # Which documents articles were imported from. Written by `nasvet import`.\n\
         # `lines` is the article as it was imported: a short hash for each of its lines.\n\
         imports:\n",
    );
    if imports.is_empty() {
        out.truncate(out.len() - 1);
        out.push_str(" {}\n");
    }
    for (id, import) in imports {
        let _ = write!(out, "  {}: {{source: {}", quoted(id), quoted(&import.source));
        if let Some(anchor) = &import.anchor {
            let _ = write!(out, ", anchor: {}", quoted(anchor));
        }
        if !import.ids.is_empty() {
            let ids: Vec<String> = import.ids.iter().map(|id| quoted(id)).collect();
            let _ = write!(out, ", ids: [{}]", ids.join(", "));
        }
        let _ = writeln!(out, ", lines: {}}}", import.lines.join(" "));
    }
    out
}

/// A text as a YAML scalar on one line.
#[must_use]
pub fn quoted(text: &str) -> String {
    let plain = !text.is_empty()
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/'))
        && !matches!(text, "null" | "true" | "false" | "yes" | "no");
    if plain { text.to_owned() } else { format!("\"{}\"", escaped(text)) }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            sign if sign.is_control() => out.push(' '),
            sign => out.push(sign),
        }
    }
    out
}
