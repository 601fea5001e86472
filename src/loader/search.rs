//! `locales/<locale>/search.yaml`, `synonyms.yaml` and `aliases.yaml`: what the search knows about a language.

use std::collections::{BTreeMap, HashMap};

use super::conform;
use super::loaded::{Loaded, document};
use super::search_shape::{ALIASES, SEARCH, SYNONYMS};
use super::shape::Shape;
use super::yaml::{Key, Node};
use crate::diag::{Diagnostic, Diagnostics, FileId, Span, did_you_mean};
use crate::locale::{self, Entry};
use crate::search::{Group, Language, Profile, Rules, Words, fold};

/// The files of one locale that the search reads.
#[derive(Debug, Clone, Default)]
pub struct SearchFiles {
    /// `search.yaml`
    pub language: Option<FileId>,
    /// `synonyms.yaml`
    pub synonyms: Option<FileId>,
    /// `aliases.yaml`
    pub aliases: Option<FileId>,
    /// `match/<topic>.ftl` and `match/facts.ftl`, by name without ending: phrases that state facts.
    pub phrases: BTreeMap<String, FileId>,
}

/// A query for which people took a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// What they typed.
    pub query: String,
    /// What they took: a topic, `topic/diagnosis`, or an article.
    pub result: String,
    /// How often.
    pub accepted: u32,
    /// Where it is written.
    pub span: Span,
}

/// What the search knows about each locale. What cannot be read is told and left out.
pub fn search_languages(loaded: &Loaded, out: &mut Diagnostics) -> BTreeMap<String, Language> {
    let read = |files: &SearchFiles, out: &mut Diagnostics| {
        let root = root(loaded, files.language, &SEARCH, out)?;
        Some(language(&root))
    };
    of_all(loaded, out, read)
}

/// The synonyms of each locale. What cannot be read is told and left out.
pub fn synonyms(loaded: &Loaded, out: &mut Diagnostics) -> BTreeMap<String, Vec<Group>> {
    of_all(loaded, out, |files, out| {
        let root = root(loaded, files.synonyms, &SYNONYMS, out)?;
        Some(self::groups(&root, out))
    })
}

/// The learned aliases of each locale. What cannot be read, and what leads to nothing, is told and left out.
pub fn aliases(loaded: &Loaded, out: &mut Diagnostics) -> BTreeMap<String, Vec<Alias>> {
    of_all(loaded, out, |files, out| {
        let root = root(loaded, files.aliases, &ALIASES, out)?;
        let listed = root.get("aliases").map(Node::items).unwrap_or_default();
        Some(listed.iter().filter_map(|node| alias(node, loaded, out)).collect())
    })
}

/// The messages with phrases that state facts, in a locale: of the file of a topic, or of `facts`, which several topics
/// share. What is no Fluent is told and left out.
pub fn phrases(loaded: &Loaded, locale: &str, stem: &str, out: &mut Diagnostics) -> Vec<Entry> {
    let Some(file) = loaded.search.get(locale).and_then(|files| files.phrases.get(stem)) else { return Vec::new() };
    let text = loaded.sources.get(*file).map_or("", |source| source.text.as_str());
    locale::parse(*file, stem, text, out).entries
}

/// Names of all that a search can find: topics, `topic/diagnosis`, articles.
pub fn results(loaded: &Loaded) -> impl Iterator<Item = String> {
    let topics = loaded.base.topics.iter().flat_map(|topic| {
        let diagnoses = topic.diagnoses.rows().map(|diagnosis| format!("{}/{}", topic.id, diagnosis.id));
        std::iter::once(topic.id.clone()).chain(diagnoses)
    });
    topics.chain(loaded.base.articles.iter().map(|article| article.id.clone()))
}

fn of_all<T>(
    loaded: &Loaded,
    out: &mut Diagnostics,
    read: impl Fn(&SearchFiles, &mut Diagnostics) -> Option<T>,
) -> BTreeMap<String, T> {
    loaded.search.iter().filter_map(|(locale, files)| Some((locale.clone(), read(files, out)?))).collect()
}

fn root(loaded: &Loaded, file: Option<FileId>, shape: &Shape, out: &mut Diagnostics) -> Option<Node> {
    let file = file?;
    let text = loaded.sources.get(file).map_or("", |source| source.text.as_str());
    let root = document(file, text, out)?;
    conform::check(&root, shape, out);
    Some(root)
}

fn texts(node: Option<&Node>) -> Vec<String> {
    node.map(Node::items).unwrap_or_default().iter().filter_map(Node::text).map(str::to_owned).collect()
}

fn language(root: &Node) -> Language {
    let steps = root.get("stems").map(Node::items).unwrap_or_default().iter().map(|step| Rules {
        after: step.get("after").and_then(Node::text).map(fold).unwrap_or_default(),
        endings: step.get("endings").map(Node::entries).unwrap_or_default().iter().filter_map(endings).collect(),
    });
    let words = Words {
        stop: texts(root.get("stop_words")),
        negations: texts(root.get("negations")),
        contrasts: texts(root.get("contrasts")),
        lists: root.get("lists").map(Node::entries).unwrap_or_default().iter().map(list).collect(),
    };
    Language::new(
        &words,
        &steps.collect::<Vec<_>>(),
        &texts(root.get("keyboard")),
        root.get("profile").map(profile).unwrap_or_default(),
    )
}

fn list((name, words): &(Key, Node)) -> (String, Vec<String>) {
    (name.text.clone(), texts(Some(words)))
}

/// Endings that ask for so many letters before them.
fn endings((key, node): &(Key, Node)) -> Option<(usize, Vec<String>)> {
    Some((key.text.parse().ok()?, texts(Some(node)).iter().map(|ending| fold(ending)).collect()))
}

fn profile(node: &Node) -> Profile {
    let words = |key: &str| node.get(key).and_then(Node::text).unwrap_or("").split_whitespace().map(fold);
    let mut groups = HashMap::new();
    for (strength, key) in [(1.0, "weak"), (2.0, "good"), (3.0, "strong")] {
        groups.extend(words(key).map(|group| (group, strength)));
    }
    Profile {
        letters: node.get("letters").and_then(Node::text).unwrap_or("").to_lowercase(),
        groups,
        names: words("names").collect(),
    }
}

fn groups(root: &Node, out: &mut Diagnostics) -> Vec<Group> {
    let mut groups = Vec::new();
    for node in root.get("groups").map(Node::items).unwrap_or_default() {
        let same = texts(Some(node));
        if same.len() < 2 {
            let help = "a group has two members or more; any of them finds the others";
            out.push(Diagnostic::error("wrong-form", node.span, "a group with fewer than two members").help(help));
            continue;
        }
        groups.push(Group { said: same.clone(), means: same });
    }
    for node in root.get("hints").map(Node::items).unwrap_or_default() {
        groups.push(Group { said: texts(node.get("said")), means: texts(node.get("means")) });
    }
    groups
}

fn alias(node: &Node, loaded: &Loaded, out: &mut Diagnostics) -> Option<Alias> {
    let query = node.get("query").and_then(Node::text)?.to_owned();
    let result = node.get("result")?;
    let named = result.text()?;
    if !results(loaded).any(|known| known == named) {
        let known: Vec<String> = results(loaded).collect();
        let help = did_you_mean(named, known.iter().map(String::as_str));
        let message = format!("no topic, diagnosis or article is called `{named}`");
        out.push(Diagnostic::error("unknown-result", result.span, message).maybe_help(help));
        return None;
    }
    let accepted = node.get("accepted").and_then(Node::text).and_then(|number| number.parse().ok()).unwrap_or(1);
    Some(Alias { query, result: named.to_owned(), accepted, span: node.span })
}
