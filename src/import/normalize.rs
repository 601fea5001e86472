//! Markdown of others as Markdown of ours: no HTML, no anchors, one blank line between blocks, links that lead
//! somewhere. No word is lost.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// A text in our Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Normal {
    /// The first heading, where the text begins with one of the first level, as plain text.
    pub title: Option<String>,
    /// The text after it.
    pub body: String,
}

/// Tags that only say how something looks: their contents stay.
const LOOKS: [&str; 28] = [
    "span",
    "u",
    "font",
    "div",
    "p",
    "center",
    "sup",
    "sub",
    "small",
    "big",
    "table",
    "tr",
    "td",
    "th",
    "tbody",
    "thead",
    "ul",
    "ol",
    "section",
    "article",
    "details",
    "summary",
    "hr",
    "blockquote",
    "pre",
    "label",
    "nobr",
    "wbr",
];

/// Brings a text into our Markdown. `link` gives what a link should lead to instead; `None` leaves it.
#[must_use]
pub fn normalize(text: &str, link: &dyn Fn(&str) -> Option<String>) -> Normal {
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM | Options::ENABLE_STRIKETHROUGH;
    let mut out = Rewriter { text, out: String::with_capacity(text.len()), done: 0, anchors: Vec::new() };
    let mut title: Option<(Range<usize>, String)> = None;
    let mut in_title = false;
    let mut first = true;
    let mut line_kept = false;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        match &event {
            Event::Start(Tag::Heading { level, .. }) if first && *level as usize == 1 => {
                title = Some((range.clone(), String::new()));
                in_title = true;
            }
            Event::End(TagEnd::Heading(_)) => in_title = false,
            Event::Text(part) | Event::Code(part) if in_title => {
                if let Some((_, title)) = &mut title {
                    title.push_str(part);
                }
            }
            Event::Start(Tag::TableHead | Tag::TableRow | Tag::Heading { .. }) => line_kept = true,
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => line_kept = false,
            _ => {}
        }
        match event {
            Event::Html(_) | Event::InlineHtml(_) => {
                out.html(range, line_kept || in_title);
                continue;
            }
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => continue,
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => out.link(range, &dest_url, link),
            _ => {}
        }
        first = false;
    }
    let text_of_title = title.as_ref().map(|(_, title)| title.split_whitespace().collect::<Vec<_>>().join(" "));
    let (own, titled) = (out.finish(), text_of_title.filter(|title| !title.is_empty()));
    let body = lines(&own);
    match (titled, body.split_once('\n')) {
        (Some(title), Some((_, rest))) => Normal { title: Some(title), body: rest.trim_start_matches('\n').to_owned() },
        (Some(title), None) => Normal { title: Some(title), body: String::new() },
        (None, _) => Normal { title: None, body },
    }
}

struct Rewriter<'a> {
    text: &'a str,
    out: String,
    /// Bytes of the text that are in the output.
    done: usize,
    /// Open `<a>`, with the targets that they have.
    anchors: Vec<Option<String>>,
}

impl Rewriter<'_> {
    fn keep(&mut self, until: usize) {
        if until > self.done {
            self.out.push_str(self.text.get(self.done..until).unwrap_or(""));
            self.done = until;
        }
    }

    fn finish(mut self) -> String {
        self.keep(self.text.len());
        self.out
    }

    fn link(&mut self, range: Range<usize>, target: &str, link: &dyn Fn(&str) -> Option<String>) {
        let Some(new) = link(target) else { return };
        let written = self.text.get(range.clone()).unwrap_or("");
        // The text of the link comes before its target and may hold the same words.
        let Some(at) = written.rfind(target).filter(|_| !target.is_empty() && range.start >= self.done) else { return };
        // What stands in the text of the link comes first.
        let open = written.find("](").filter(|open| *open < at);
        if open.is_some() && !written.get(..at).unwrap_or("").contains('<') {
            self.keep(range.start + at);
            self.out.push_str(&new);
            self.done = range.start + at + target.len();
        }
    }

    /// HTML: a tag inside of a line, or a line of a block.
    fn html(&mut self, range: Range<usize>, one_line: bool) {
        if range.start < self.done {
            return;
        }
        self.keep(range.start);
        let mut rest = self.text.get(range.clone()).unwrap_or("");
        while let Some(start) = rest.find('<') {
            let (before, from) = rest.split_at(start);
            self.out.push_str(before);
            if let Some(after) = from.strip_prefix("<!--") {
                // A comment says nothing to readers.
                rest = after.split_once("-->").map_or("", |(_, after)| after);
                continue;
            }
            let is_tag = from.chars().nth(1).is_some_and(|c| c.is_ascii_alphabetic() || c == '/');
            match from.find('>').filter(|_| is_tag) {
                Some(end) => {
                    let (tag, after) = from.split_at(end + 1);
                    let beyond = if after.is_empty() { self.text.get(range.end..).unwrap_or("") } else { after };
                    self.tag(tag, one_line, beyond);
                    rest = after;
                }
                None => {
                    self.out.push_str("\\<");
                    rest = from.get(1..).unwrap_or("");
                }
            }
        }
        self.out.push_str(rest);
        self.done = range.end;
    }

    fn tag(&mut self, tag: &str, one_line: bool, after: &str) {
        let inner = tag.trim_start_matches(['<', '/']).trim_end_matches(['>', '/']);
        let name = inner.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("").to_ascii_lowercase();
        let closes = tag.starts_with("</");
        match name.as_str() {
            "a" if closes => {
                if let Some(Some(target)) = self.anchors.pop() {
                    self.out.push_str(&format!("]({target})"));
                }
            }
            "a" => {
                let target = attribute(inner, "href").filter(|target| !target.contains([' ', ')']));
                if target.is_some() {
                    self.out.push('[');
                }
                self.anchors.push(target);
            }
            "br" if one_line => self.out.push(' '),
            "br" => self.out.push_str(line_break(after)),
            "img" => {
                let alt = attribute(inner, "alt").unwrap_or_default().replace(['[', ']'], "");
                let source = attribute(inner, "src").unwrap_or_default();
                self.out.push_str(&format!("![{alt}]({source})"));
            }
            "b" | "strong" => self.out.push_str("**"),
            "i" | "em" => self.out.push('*'),
            "code" | "kbd" | "samp" => self.out.push('`'),
            "li" if !closes => self.out.push_str("- "),
            "li" => {}
            _ if LOOKS.contains(&name.as_str()) => {}
            // A placeholder such as <name>: people are to read it.
            _ => self.out.push_str(&format!("\\{tag}")),
        }
    }
}

/// A break in our Markdown, for what follows it: none where a block ends anyway.
fn line_break(after: &str) -> &'static str {
    match after.trim_start_matches([' ', '\t']).strip_prefix('\n') {
        None if after.trim().is_empty() => "",
        None => "\\\n",
        Some(next) if next.trim_start_matches([' ', '\t']).starts_with('\n') || next.trim().is_empty() => "",
        Some(_) => "\\",
    }
}

/// The value of an attribute of a tag.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let small = tag.to_ascii_lowercase();
    let (at, _) = small.match_indices(name).find(|(at, _)| {
        small.get(..*at).is_some_and(|before| before.ends_with(char::is_whitespace))
            && small.get(at + name.len()..).is_some_and(|after| after.trim_start().starts_with('='))
    })?;
    let value = tag.get(at + name.len()..)?.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    Some(match quote {
        Some(quote) => value.get(1..)?.split(quote).next().unwrap_or("").to_owned(),
        None => value.split_whitespace().next().unwrap_or("").to_owned(),
    })
}

/// One blank line at most, no spaces at the ends of lines but for a break, code blocks as they are and closed.
fn lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut fence: Option<String> = None;
    let mut blank = true;
    let all: Vec<&str> = text.lines().collect();
    for (index, line) in all.iter().enumerate() {
        let marks: String = line.trim_start_matches([' ', '>']).chars().take_while(|c| matches!(c, '`' | '~')).collect();
        let is_fence = marks.len() >= 3 && marks.chars().all(|c| marks.starts_with(c));
        if let Some(open) = &fence {
            out.push_str(line.trim_end());
            out.push('\n');
            if is_fence && marks.starts_with(open.as_str()) && line.trim_end().ends_with(&marks) {
                fence = None;
            }
            blank = false;
            continue;
        }
        if line.trim().is_empty() {
            if !blank {
                out.push('\n');
            }
            blank = true;
            continue;
        }
        let trimmed = line.trim_end();
        out.push_str(trimmed);
        // Two spaces before a line that goes on are a break.
        if line.ends_with("  ") && all.get(index + 1).is_some_and(|next| !next.trim().is_empty()) {
            out.push_str("  ");
        }
        out.push('\n');
        blank = false;
        if is_fence {
            fence = Some(marks);
        }
    }
    if let Some(open) = fence {
        out.push_str(&open);
        out.push('\n');
    }
    while out.ends_with("\n\n") {
        out.pop();
    }
    out
}
