//! The Markdown of remedies and articles: no HTML, no half-open signs, links that lead somewhere.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::insert;
use super::problem::Problem;

/// Checks the Markdown of a text with placeholders.
pub(super) fn check(text: &str) -> Vec<Problem> {
    let mut checking = Checking { text, problems: Vec::new() };
    checking.single_braces();
    checking.markdown();
    checking.problems
}

/// Checks a text that may hold inline Markdown, such as the help of a question: what is wrong with it, without places.
#[must_use]
pub fn check_inline(text: &str) -> Vec<Problem> {
    let mut checking = Checking { text, problems: Vec::new() };
    checking.markdown();
    checking.problems
}

struct Checking<'a> {
    text: &'a str,
    problems: Vec<Problem>,
}

impl Checking<'_> {
    /// A placeholder that lost one of its braces is no placeholder any more, and would be printed.
    fn single_braces(&mut self) {
        let bytes = self.text.as_bytes();
        let code = code_ranges(self.text);
        for (index, byte) in bytes.iter().enumerate() {
            // Braces in code are text, unless they look like half of a placeholder.
            let meant = |rest: &str| ["term ", "fact.", "#if", "/if", "else}"].iter().any(|start| rest.starts_with(start));
            let half = || self.text.get(index + 1..).is_some_and(meant);
            if !matches!(byte, b'{' | b'}') || (code.iter().any(|range| range.contains(&index)) && !half()) {
                continue;
            }
            let same = |i: Option<usize>| i.and_then(|i| bytes.get(i)) == Some(byte);
            if !same(index.checked_sub(1)) && !same(index.checked_add(1)) {
                let sign = char::from(*byte);
                self.push(
                    "single-brace",
                    index,
                    index + 1,
                    format!("a single `{sign}`"),
                    Some(format!("a placeholder is `{{{{…}}}}`; write a brace that is meant as text as `\\{sign}` in code only")),
                );
            }
        }
    }

    fn markdown(&mut self) {
        let marked = blank_out(self.text);
        let mut fence: Option<Range<usize>> = None;
        for (event, range) in Parser::new_ext(&marked, insert::options()).into_offset_iter() {
            match event {
                Event::Html(_) | Event::InlineHtml(_) => {
                    let help = "texts are Markdown; write a `<` that is meant as text in a code span";
                    self.push("raw-html", range.start, range.end, "HTML in a text", Some(help.to_owned()));
                }
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    let known = ["https://", "http://", "mailto:", "#"].iter().any(|start| dest_url.starts_with(start));
                    if insert::holds_mark(&dest_url) {
                        self.push(
                            "placeholder-in-link",
                            range.start,
                            range.end,
                            "a placeholder in the target of a link",
                            Some("values stand in text only".to_owned()),
                        );
                    } else if !known {
                        self.push(
                            "bad-link",
                            range.start,
                            range.end,
                            format!("the link leads to `{dest_url}`"),
                            Some("an address begins with `https://`".to_owned()),
                        );
                    }
                }
                Event::Start(Tag::CodeBlock(_)) => fence = Some(range),
                Event::End(TagEnd::CodeBlock) => {
                    if let Some(block) = fence.take() {
                        self.fence(&marked, block);
                    }
                }
                _ => {}
            }
        }
        self.emphasis(&marked);
    }

    /// A fence that is not closed swallows the rest of the text.
    fn fence(&mut self, marked: &str, range: Range<usize>) {
        let written = marked.get(range.clone()).unwrap_or("");
        let fence: String = written.trim_start().chars().take_while(|c| matches!(c, '`' | '~')).collect();
        if fence.len() >= 3 && !written.trim_end().get(fence.len()..).unwrap_or("").trim_end().ends_with(fence.as_str()) {
            let end = range.start + fence.len();
            self.push(
                "markdown-syntax",
                range.start,
                end,
                "a code block that is never closed",
                Some(format!("close it with a line `{fence}`")),
            );
        }
    }

    /// Signs of emphasis and code that stayed signs, because their partner is missing.
    fn emphasis(&mut self, marked: &str) {
        let mut in_code = false;
        for (event, range) in Parser::new_ext(marked, insert::options()).into_offset_iter() {
            match event {
                Event::Start(Tag::CodeBlock(_)) => in_code = true,
                Event::End(TagEnd::CodeBlock) => in_code = false,
                Event::Text(_) if !in_code => {
                    let written = marked.get(range.clone()).unwrap_or("");
                    // The parser gives each sign that stayed a sign an event of its own.
                    let bold = marked.get(range.start..).is_some_and(|rest| rest.starts_with("**"));
                    for sign in ["**", "`"] {
                        if (sign == "**" && bold) || (sign == "`" && written == "`") {
                            let message = format!("a {} without its partner", if bold { "`**`" } else { "backtick" });
                            let help = "bold is `**text**`, code stands between two backticks".to_owned();
                            self.push("markdown-syntax", range.start, range.start + sign.len(), message, Some(help));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn push(&mut self, code: &'static str, start: usize, end: usize, message: impl Into<String>, help: Option<String>) {
        self.problems.push(Problem { code, start, end, message: message.into(), help });
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
            // A mark takes 3 bytes, and `{{x}}` at least 5.
            out.push('\u{e000}');
            out.push_str(&"x".repeat(tag.len().saturating_sub(6)));
            out.push('\u{e001}');
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
