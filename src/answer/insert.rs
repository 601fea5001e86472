//! Puts plain texts into Markdown so that they stay text wherever they land.
//!
//! A template is rendered with marks in place of values. Only then is it parsed as Markdown, which tells for each
//! mark whether it stands in running text, in a code span or in a code block, and the value is written accordingly.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::escape;

const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';

/// Plain texts that marks stand for.
#[derive(Debug, Default)]
pub(super) struct Inserts {
    texts: Vec<String>,
}

impl Inserts {
    /// Keeps a text and gives the mark that stands for it.
    pub(super) fn mark(&mut self, text: impl Into<String>) -> String {
        self.texts.push(text.into());
        mark(self.texts.len() - 1)
    }

    /// The Markdown with all marks replaced.
    pub(super) fn fill(&self, markdown: &str) -> String {
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        let mut in_code: Option<Range<usize>> = None;
        for (event, range) in Parser::new_ext(markdown, options()).into_offset_iter() {
            match event {
                Event::Start(Tag::CodeBlock(_)) => in_code = Some(range),
                Event::End(pulldown_cmark::TagEnd::CodeBlock) => {
                    if let Some(block) = in_code.take() {
                        edits.extend(self.block(markdown, block));
                    }
                }
                Event::Code(_) => edits.extend(self.span(markdown, range)),
                Event::Text(_) if in_code.is_none() => {
                    let inner = markdown.get(range.clone()).unwrap_or("");
                    for (at, text) in self.marks(inner) {
                        let place = range.start + at.start..range.start + at.end;
                        let line = markdown.get(..place.start).and_then(|before| before.rsplit('\n').next()).unwrap_or("");
                        let first = line.chars().all(|c| !c.is_alphanumeric());
                        edits.push((place, if first { escape::line_start(text) } else { escape::markdown(text) }));
                    }
                }
                _ => {}
            }
        }
        edits.sort_by_key(|(range, _)| range.start);
        let mut out = String::with_capacity(markdown.len());
        let mut from = 0;
        for (range, text) in edits {
            if range.start < from {
                continue;
            }
            out.push_str(&self.harmless(markdown.get(from..range.start).unwrap_or("")));
            out.push_str(&text);
            from = range.end;
        }
        out.push_str(&self.harmless(markdown.get(from..).unwrap_or("")));
        out
    }

    /// A mark in a place that is neither text nor code, such as the target of a link, which checks forbid: letters
    /// and digits only.
    fn harmless(&self, markdown: &str) -> String {
        self.replace(markdown, |text| text.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect())
    }

    fn span(&self, markdown: &str, range: Range<usize>) -> Option<(Range<usize>, String)> {
        let written = markdown.get(range.clone())?;
        if !written.contains(OPEN) {
            return None;
        }
        let fence = written.chars().take_while(|c| *c == '`').count();
        let inner = written.get(fence..written.len().checked_sub(fence)?)?;
        Some((range, escape::code_span(&self.replace(inner, escape::one_line))))
    }

    /// A code block: values go in as they are, on one line; its fence grows when a value holds one.
    fn block(&self, markdown: &str, range: Range<usize>) -> Option<(Range<usize>, String)> {
        let written = markdown.get(range.clone())?;
        if !written.contains(OPEN) {
            return None;
        }
        let filled = self.replace(written, escape::one_line);
        let sign = written.trim_start().chars().next().filter(|c| matches!(c, '`' | '~'));
        let Some(sign) = sign else { return Some((range, filled)) };
        let fence = written.trim_start().chars().take_while(|c| *c == sign).count();
        let body_start = filled.find('\n').unwrap_or(filled.len());
        let body_end = filled.trim_end().rfind('\n').unwrap_or(filled.len()).max(body_start);
        let longest = escape::longest_run(filled.get(body_start..body_end)?, sign);
        if longest < fence {
            return Some((range, filled));
        }
        let more = sign.to_string().repeat(longest + 1 - fence);
        let first = filled.find(sign)?;
        let last = body_end + filled.get(body_end..)?.find(sign)?;
        let grown = format!("{}{more}{}{more}{}", filled.get(..first)?, filled.get(first..last)?, filled.get(last..)?);
        Some((range, grown))
    }

    fn replace(&self, markdown: &str, write: impl Fn(&str) -> String) -> String {
        let mut out = String::with_capacity(markdown.len());
        let mut from = 0;
        for (range, text) in self.marks(markdown) {
            out.push_str(markdown.get(from..range.start).unwrap_or(""));
            out.push_str(&write(text));
            from = range.end;
        }
        out.push_str(markdown.get(from..).unwrap_or(""));
        out
    }

    fn marks<'a>(&'a self, markdown: &str) -> Vec<(Range<usize>, &'a str)> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(start) = markdown.get(from..).and_then(|rest| rest.find(OPEN)).map(|at| from + at) {
            let Some(end) = markdown.get(start..).and_then(|rest| rest.find(CLOSE)).map(|at| start + at) else { break };
            let number = markdown.get(start + OPEN.len_utf8()..end).and_then(|n| n.parse::<usize>().ok());
            from = end + CLOSE.len_utf8();
            if let Some(text) = number.and_then(|n| self.texts.get(n)) {
                found.push((start..from, text.as_str()));
            }
        }
        found
    }
}

fn mark(number: usize) -> String {
    format!("{OPEN}{number}{CLOSE}")
}

/// Whether a text holds characters that marks are made of.
pub(super) fn holds_mark(text: &str) -> bool {
    text.contains([OPEN, CLOSE])
}

/// The Markdown that is understood everywhere: tables, GitHub's alerts, struck-out text.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_GFM | Options::ENABLE_STRIKETHROUGH
}
