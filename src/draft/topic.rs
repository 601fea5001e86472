//! The files of a drafted topic.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::outline::{Part, Role, beside, parts};
use crate::audit::BlockKind;
use crate::loader::imports::quoted;
use crate::model::{Article, KnowledgeBase};

/// Words of a sentence that an id is made of.
const WORDS_OF_ID: usize = 5;
/// Letters of a label.
const LONGEST_LABEL: usize = 48;

/// A drafted topic.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// Its id.
    pub topic: String,
    /// Its files: path and text.
    pub files: BTreeMap<String, String>,
    /// How many diagnoses, facts and links it has.
    pub counts: (usize, usize, usize),
    /// Languages in which parts have no counterpart.
    pub incomplete: Vec<String>,
}

/// A part of the article in all its languages.
type Texts<'a> = BTreeMap<&'a str, Part>;

/// A part of a remedy: how deep it is in lists, and what it is.
struct Step<'a> {
    depth: usize,
    /// Whether it is a row of a table.
    row: bool,
    role: Role,
    texts: Texts<'a>,
}

/// A problem statement with what stands below it.
struct Group<'a> {
    id: String,
    statement: Texts<'a>,
    /// Facts: id and sentence.
    facts: Vec<(String, Texts<'a>)>,
    /// The remedy's parts.
    steps: Vec<Step<'a>>,
}

/// Drafts a topic from an article; `None` where the source language has no such article.
#[must_use]
pub fn draft_topic(base: &KnowledgeBase, article: &str, topic: &str) -> Option<Draft> {
    let source_locale = base.source_locale.as_str();
    let all: Vec<&Article> = base.articles.iter().filter(|a| a.id == article).collect();
    let source = all.iter().find(|a| a.locale == source_locale).or(all.first())?;
    let own = parts(&source.text);
    let mut incomplete = Vec::new();
    let mut texts: Vec<Step<'_>> = own
        .iter()
        .map(|(kind, role, _)| Step { depth: depth(*kind), row: *kind == BlockKind::Row, role: *role, texts: Texts::new() })
        .collect();
    for translation in &all {
        let theirs = parts(&translation.text);
        let found = beside(&own, &theirs);
        if found.contains(&None) {
            incomplete.push(translation.locale.clone());
        }
        for (step, at) in texts.iter_mut().zip(found) {
            if let Some((.., part)) = at.and_then(|at| theirs.get(at)) {
                step.texts.insert(translation.locale.as_str(), part.clone());
            }
        }
    }
    let titles: Texts<'_> =
        all.iter().map(|a| (a.locale.as_str(), Part { markdown: a.title.clone(), links: Vec::new() })).collect();
    let mut writer = Writer {
        article: &source.id,
        topic: topic.to_owned(),
        source: source.locale.as_str(),
        locales: all.iter().map(|a| a.locale.as_str()).collect(),
        taken: BTreeSet::new(),
    };
    let groups = writer.groups(texts, &titles);
    let links = writer.links(&groups);
    let mut files = BTreeMap::new();
    files.insert(format!("rules/{topic}/topic.yaml"), writer.topic_file(&links));
    files.insert(format!("rules/{topic}/facts.yaml"), writer.facts_file(&groups));
    files.insert(format!("rules/{topic}/{}.yaml", topic.replace('-', "_")), writer.rules_file(&groups, &links));
    for locale in &writer.locales {
        files.insert(format!("locales/{locale}/{topic}.ftl"), writer.messages(locale, &titles, &groups, &links));
        for group in &groups {
            if let Some(text) = writer.remedy(locale, group) {
                files.insert(format!("locales/{locale}/{topic}/{}.md", group.id), text);
            }
        }
    }
    let counts = (groups.len(), groups.iter().map(|group| group.facts.len()).sum(), links.len());
    Some(Draft { topic: topic.to_owned(), files, counts, incomplete })
}

/// A link: key, address, and its words in each language.
struct Link<'a> {
    key: String,
    url: String,
    words: BTreeMap<&'a str, String>,
    group: usize,
}

struct Writer<'a> {
    article: &'a str,
    topic: String,
    source: &'a str,
    locales: Vec<&'a str>,
    taken: BTreeSet<String>,
}

impl<'a> Writer<'a> {
    /// Parts below a statement belong to it; what comes before the first one belongs to the article's title.
    fn groups(&mut self, texts: Vec<Step<'a>>, titles: &Texts<'a>) -> Vec<Group<'a>> {
        let mut groups: Vec<Group<'a>> = Vec::new();
        for step in texts {
            let (role, of) = (step.role, &step.texts);
            if role == Role::Statement || groups.is_empty() {
                let statement = if role == Role::Statement { of.clone() } else { titles.clone() };
                let id = self.id(&statement);
                groups.push(Group { id, statement, facts: Vec::new(), steps: Vec::new() });
            }
            if role == Role::Statement {
                continue;
            }
            let id = (role == Role::Item).then(|| self.id(of));
            if let Some(group) = groups.last_mut() {
                group.facts.extend(id.map(|id| (id, of.clone())));
                group.steps.push(step);
            }
        }
        // A statement with nothing below it is no group of its own where others have something.
        if groups.iter().any(|group| !group.steps.is_empty()) {
            groups.retain(|group| !group.steps.is_empty());
        }
        groups
    }

    /// An id from the first words of a text in the source language.
    fn id(&mut self, texts: &Texts<'_>) -> String {
        let text = texts.get(self.source).or_else(|| texts.values().next()).map_or("", |part| part.markdown.as_str());
        let plain = plain(text).to_lowercase();
        let words = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| word.len() > 2);
        let joined = words.take(WORDS_OF_ID).collect::<Vec<_>>().join("_");
        let start = if joined.starts_with(|c: char| c.is_ascii_alphabetic()) { joined } else { format!("item_{joined}") };
        let start = start.trim_end_matches('_').to_owned();
        let numbered = (2..).map(|number| format!("{start}_{number}"));
        let id = std::iter::once(start.clone()).chain(numbered).find(|id| self.taken.insert(id.clone()));
        id.unwrap_or(start)
    }

    fn links(&self, groups: &[Group<'a>]) -> Vec<Link<'a>> {
        let mut out: Vec<Link<'a>> = Vec::new();
        for (number, group) in groups.iter().enumerate() {
            for Step { texts, .. } in &group.steps {
                let own = texts.get(self.source).map(|part| part.links.as_slice()).unwrap_or_default();
                for (index, (_, url)) in own.iter().enumerate() {
                    if out.iter().any(|link| link.url == *url) {
                        continue;
                    }
                    let words = texts.iter().filter_map(|(locale, part)| Some((*locale, part.links.get(index)?.0.clone())));
                    out.push(Link { key: link_key(url, &out), url: url.clone(), words: words.collect(), group: number });
                }
            }
        }
        out
    }

    fn topic_file(&self, links: &[Link<'_>]) -> String {
        let mut out = format!(
            "# yaml-language-server: $schema=../../docs/schema/topic.json\n# Drafted from the article {}: go through it and take out each `draft` that is decided.\n\
             draft: \"which products is this about, and what is asked first?\"\n",
            self.article
        );
        out.push_str(if links.is_empty() { "" } else { "links:\n" });
        for link in links {
            let _ = writeln!(out, "  {}: {}", link.key, quoted(&link.url));
        }
        out
    }

    fn facts_file(&self, groups: &[Group<'_>]) -> String {
        let mut out = "# yaml-language-server: $schema=../../docs/schema/facts.json\nfacts:".to_owned();
        out.push_str(if groups.iter().all(|group| group.facts.is_empty()) { " {}\n" } else { "\n" });
        for (id, _) in groups.iter().flat_map(|group| &group.facts) {
            let _ = writeln!(
                out,
                "  {id}: {{type: bool, cost: 30, draft: \"is this one fact with yes and no? make its text a question, in every language\"}}"
            );
        }
        out
    }

    fn rules_file(&self, groups: &[Group<'_>], links: &[Link<'_>]) -> String {
        let mut out = "# yaml-language-server: $schema=../../docs/schema/rules.json\ndiagnoses:\n".to_owned();
        for (number, group) in groups.iter().enumerate() {
            let _ = writeln!(out, "  {}:\n    severity: medium", group.id);
            let keys: Vec<&str> = links.iter().filter(|link| link.group == number).map(|link| link.key.as_str()).collect();
            if !keys.is_empty() {
                let _ = writeln!(out, "    links: [{}]", keys.join(", "));
            }
            let _ = writeln!(out, "    articles: [{}]", quoted(self.article));
            let _ = writeln!(out, "    draft: \"one cause, or several? how bad and how frequent is it?\"");
        }
        out.push_str("\nrules:");
        out.push_str(if groups.iter().all(|group| group.facts.is_empty()) { " []\n" } else { "\n" });
        for group in groups.iter().filter(|group| !group.facts.is_empty()) {
            let name = group.id.replace('_', "-");
            let not: Vec<String> = group.facts.iter().map(|(id, _)| format!("{id} == false")).collect();
            let all: Vec<&str> = group.facts.iter().map(|(id, _)| id.as_str()).collect();
            let lines = [
                ("unmet", "confirm", not.join(" || "), "does any of these, when it is not so, confirm the cause?"),
                ("met", "rule_out", all.join(" && "), "do all of these together rule the cause out?"),
            ];
            for (end, effect, when, question) in lines {
                let _ =
                    writeln!(out, "  - id: {name}-{end}\n    {effect}: {}\n    when: {when}\n    draft: \"{question}\"", group.id);
            }
        }
        out
    }

    fn messages(&self, locale: &str, titles: &Texts<'_>, groups: &[Group<'_>], links: &[Link<'_>]) -> String {
        let mut out = format!("# Drafted from the article {}.\n", self.article);
        if let Some(title) = titles.get(locale) {
            let _ = writeln!(out, "topic-{} = {}", self.topic, fluent(&title.markdown));
        }
        for group in groups {
            let Some(statement) = group.statement.get(locale) else { continue };
            let text = group.steps.iter().find(|step| step.role == Role::Text).and_then(|step| step.texts.get(locale));
            let summary = text.filter(|part| !part.markdown.contains('\n')).unwrap_or(statement);
            let _ = writeln!(
                out,
                "\ndiagnosis-{} = {}\n    .summary = {}",
                group.id,
                fluent(&statement.markdown),
                fluent(&summary.markdown)
            );
            for (id, texts) in &group.facts {
                let Some(part) = texts.get(locale) else { continue };
                let sentence = fluent(&part.markdown);
                let _ = writeln!(out, "\nfact-{id} = {sentence}\n    .label = {}", shortened(&sentence));
            }
        }
        for link in links {
            if let Some(words) = link.words.get(locale) {
                let _ = writeln!(out, "\nlink-{} = {}", link.key, fluent(words));
            }
        }
        out
    }

    /// The remedy: the steps in their order, the rest as it is. Links stay links.
    fn remedy(&self, locale: &str, group: &Group<'_>) -> Option<String> {
        let mut out = String::new();
        let mut number = 0;
        let mut table = false;
        for step in &group.steps {
            let Some(part) = step.texts.get(locale) else { continue };
            let in_table = std::mem::replace(&mut table, step.row);
            if step.row && !in_table && !out.is_empty() {
                out.push('\n');
            }
            if step.depth > 1 {
                let _ = writeln!(out, "{}- {}", "   ".repeat(step.depth - 1), braces(&part.markdown));
            } else if matches!(step.role, Role::Item | Role::Introduction | Role::Reference) {
                number += 1;
                let _ = writeln!(out, "{number}. {}", braces(&part.markdown));
            } else if step.row {
                let columns = part.markdown.matches('|').count().saturating_sub(1);
                let head = if in_table { String::new() } else { format!("|{}\n", " --- |".repeat(columns)) };
                let _ = write!(out, "{}\n{head}", braces(&part.markdown));
            } else {
                let gap = if out.is_empty() { "" } else { "\n" };
                let _ = writeln!(out, "{gap}{}\n", braces(part.markdown.trim_end()));
                number = 0;
            }
        }
        let text = out.trim();
        (!text.is_empty()).then(|| format!("{text}\n"))
    }
}

/// How deep a block is in lists.
fn depth(kind: BlockKind) -> usize {
    match kind {
        BlockKind::Step(depth) | BlockKind::Bullet(depth) => depth,
        _ => 0,
    }
}

/// The text with the words of links to other articles in the place of these links: a remedy has none.
fn unlinked(markdown: &str) -> String {
    let mut out = String::new();
    let mut rest = markdown;
    while let Some((before, after)) = rest.split_once("](") {
        let (target, behind) = after.split_once(')').unwrap_or((after, ""));
        let file = target.split('#').next().unwrap_or("");
        match before.rsplit_once('[').filter(|_| file.ends_with(".md") && !file.contains('/')) {
            Some((start, words)) => out.extend([start, words]),
            None => out.extend([before, "](", target, ")"]),
        }
        rest = behind;
    }
    out + rest
}

/// The text with braces as entities where they are not code: in a remedy they would be half of a placeholder.
fn braces(markdown: &str) -> String {
    let markdown = &unlinked(markdown);
    if markdown.starts_with("```") {
        return markdown.to_owned();
    }
    let parts = markdown.split('`').enumerate();
    let escaped = parts.map(
        |(index, part)| {
            if index % 2 == 0 { part.replace('{', "&#123;").replace('}', "&#125;") } else { part.to_owned() }
        },
    );
    escaped.collect::<Vec<_>>().join("`")
}

/// The text without marks of Markdown and addresses.
fn plain(markdown: &str) -> String {
    let mut out = String::new();
    let mut rest = markdown;
    while let Some((before, after)) = rest.split_once("](") {
        out.push_str(before);
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.replace(['*', '`', '[', '\\'], "")
}

/// A text as the value of a message, on one line.
fn fluent(markdown: &str) -> String {
    let text = plain(markdown).split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace('{', "\u{1}").replace('}', "{\"}\"}").replace('\u{1}', "{\"{\"}")
}

fn shortened(text: &str) -> String {
    let text = text.trim_end_matches(['.', ':']);
    if text.chars().count() <= LONGEST_LABEL || text.contains('{') {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LONGEST_LABEL).collect();
    format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words).trim_end_matches([',', ';', ':']))
}

/// A key from the last part of an address.
fn link_key(url: &str, taken: &[Link<'_>]) -> String {
    let path = url.split(['?', '#']).next().unwrap_or(url).trim_end_matches('/');
    let last = path.rsplit('/').next().unwrap_or("");
    let key: String = last.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(60).collect();
    let key = key.trim_matches('-').to_owned();
    let key = if key.starts_with(|c: char| c.is_ascii_alphabetic()) { key } else { format!("link-{key}") };
    let numbered = (2..).map(|number| format!("{key}-{number}"));
    let free = std::iter::once(key.clone()).chain(numbered).find(|key| !taken.iter().any(|link| link.key == *key));
    free.unwrap_or(key)
}
