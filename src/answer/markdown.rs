//! The Markdown of remedies and articles: no HTML, no half-open signs, links that lead somewhere.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::insert;
use super::problem::{Problem, Report};

/// Checks the Markdown of a text with placeholders.
pub(super) fn check(text: &str) -> Vec<Problem> {
    let mut report = Report::new(text);
    report.single_braces(&code_ranges(text));
    markdown(&mut report);
    report.problems
}

/// Checks a text that may hold inline Markdown, such as the help of a question: what is wrong with it, without places.
#[must_use]
pub fn check_inline(text: &str) -> Vec<Problem> {
    let mut report = Report::new(text);
    markdown(&mut report);
    report.problems
}

/// Checks an imported text: what would be lost when it is shown, and links that lead nowhere.
pub(super) fn check_imported(text: &str, known: &dyn Fn(&str) -> bool) -> Vec<Problem> {
    let mut report = Report::new(text);
    markdown(&mut report);
    report.problems.retain(|problem| problem.code != "bad-link");
    links(&mut report, known);
    report.problems
}

/// Links of articles: to the outside, or to another article as in `[text](id.md)`.
pub(super) fn links(report: &mut Report<'_>, known: &dyn Fn(&str) -> bool) {
    let text = report.text;
    for (event, range) in Parser::new_ext(text, insert::options()).into_offset_iter() {
        let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
        if dest_url.contains("{{") {
            continue;
        }
        match article(&dest_url) {
            Some(id) if known(id) => {}
            Some(id) => {
                report.push(
                    "bad-link",
                    range,
                    format!("there is no article `{id}`"),
                    Some("import it, or take the link out".to_owned()),
                );
            }
            None => link(report, range, &dest_url),
        }
    }
}

/// The text with the words of links to other articles in the place of these links: for where these cannot be opened.
pub(super) fn without_article_links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (event, range) in Parser::new_ext(text, insert::options()).into_offset_iter() {
        let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
        let written = text.get(range.clone()).unwrap_or("");
        let words = written.strip_prefix('[').and_then(|rest| rest.rsplit_once("](")).map(|(words, _)| words);
        if let Some(words) = words.filter(|_| article(&dest_url).is_some() && range.start >= done) {
            out.push_str(text.get(done..range.start).unwrap_or(""));
            out.push_str(words);
            done = range.end;
        }
    }
    out.push_str(text.get(done..).unwrap_or(""));
    out
}

/// The article that a link leads to.
pub(super) fn article(target: &str) -> Option<&str> {
    let file = target.split_once('#').map_or(target, |(file, _)| file);
    file.strip_suffix(".md").filter(|id| !id.is_empty() && !id.contains('/'))
}

fn markdown(report: &mut Report<'_>) {
    let marked = blank_out(report.text);
    let mut in_code = false;
    for (event, range) in Parser::new_ext(&marked, insert::options()).into_offset_iter() {
        match event {
            Event::Html(_) | Event::InlineHtml(_) => {
                let help = "texts are Markdown; write a `<` that is meant as text in a code span";
                report.push("raw-html", range, "HTML in a text", Some(help.to_owned()));
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => link(report, range, &dest_url),
            Event::Start(Tag::CodeBlock(_)) => {
                in_code = true;
                fence(report, &marked, range);
            }
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(_) if !in_code => sign(report, &marked, range),
            _ => {}
        }
    }
}

fn link(report: &mut Report<'_>, range: Range<usize>, target: &str) {
    if insert::holds_mark(target) {
        let help = "values stand in text only".to_owned();
        report.push("placeholder-in-link", range, "a placeholder in the target of a link", Some(help));
    } else if !["https://", "http://", "mailto:", "#"].iter().any(|start| target.starts_with(start)) {
        let help = "an address begins with `https://`".to_owned();
        report.push("bad-link", range, format!("the link leads to `{target}`"), Some(help));
    }
}

/// A fence that is not closed swallows the rest of the text.
fn fence(report: &mut Report<'_>, marked: &str, range: Range<usize>) {
    let written = marked.get(range.clone()).unwrap_or("");
    let fence: String = written.trim_start().chars().take_while(|c| matches!(c, '`' | '~')).collect();
    let body = written.trim_end().get(fence.len()..).unwrap_or("");
    if fence.len() >= 3 && !body.trim_end().ends_with(fence.as_str()) {
        let help = format!("close it with a line `{fence}`");
        report.push("markdown-syntax", range.start..range.start + fence.len(), "a code block that is never closed", Some(help));
    }
}

/// A sign of emphasis or code that stayed a sign, because its partner is missing: the parser gives each of these an
/// event of its own.
fn sign(report: &mut Report<'_>, marked: &str, range: Range<usize>) {
    let rest = marked.get(range.start..).unwrap_or("");
    let found = if rest.starts_with("**") {
        Some((2, "a `**` without its partner"))
    } else if marked.get(range.clone()) == Some("`") {
        Some((1, "a backtick without its partner"))
    } else {
        None
    };
    if let Some((length, message)) = found {
        let help = "bold is `**text**`, code stands between two backticks".to_owned();
        report.push("markdown-syntax", range.start..range.start + length, message, Some(help));
    }
}

/// The text with each value placeholder replaced by a mark and each condition by nothing, byte for byte as long as
/// before, so that places stay the same.
fn blank_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("{{") {
        let (before, from) = rest.split_at(start);
        out.push_str(before);
        let Some(end) = from.find("}}").map(|at| at + 2) else {
            rest = from;
            break;
        };
        let (tag, after) = from.split_at(end);
        let control = tag.starts_with("{{#") || tag.starts_with("{{/") || tag.starts_with("{{else");
        if control {
            out.push_str(
                &tag.chars().map(|c| if c == '\n' { "\n".to_owned() } else { " ".repeat(c.len_utf8()) }).collect::<String>(),
            );
        } else {
            // A mark takes 6 bytes; a placeholder shorter than that is none.
            let inner = tag.len().checked_sub(6).map(|inner| format!("\u{e000}{}\u{e001}", "x".repeat(inner)));
            out.push_str(&inner.unwrap_or_else(|| "x".repeat(tag.len())));
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Ranges of code spans and code blocks.
fn code_ranges(text: &str) -> Vec<Range<usize>> {
    Parser::new_ext(text, insert::options())
        .into_offset_iter()
        .filter(|(event, _)| matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_))))
        .map(|(_, range)| range)
        .collect()
}
