//! Markdown as words: for those who look for words and do not read.

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

use super::insert;

/// The words of a Markdown text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plain {
    /// Its headings, one on each line.
    pub headings: String,
    /// All else, a paragraph on each line. Addresses of links are not in it, nor is HTML.
    pub text: String,
}

/// The words of a Markdown text. Placeholders are left out; the names in placeholders such as `{{term "entra"}}` are
/// put in by `term`.
#[must_use]
pub fn plain(markdown: &str, term: &dyn Fn(&str) -> Option<String>) -> Plain {
    let filled = without_placeholders(markdown, term);
    let mut out = Plain::default();
    let mut in_heading = false;
    for event in Parser::new_ext(&filled, insert::options()) {
        let place = if in_heading { &mut out.headings } else { &mut out.text };
        match event {
            // The first heading of a document mostly repeats its title, which is no reason to leave it out.
            Event::Start(Tag::Heading {
                level: HeadingLevel::H1 | HeadingLevel::H2 | HeadingLevel::H3 | HeadingLevel::H4, ..
            }) => in_heading = true,
            Event::End(TagEnd::Heading(_)) => {
                place.push('\n');
                in_heading = false;
            }
            Event::Text(text) | Event::Code(text) => place.push_str(&text),
            Event::SoftBreak | Event::HardBreak => place.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableRow | TagEnd::TableHead | TagEnd::CodeBlock)
                if !place.is_empty() && !place.ends_with('\n') =>
            {
                place.push('\n');
            }
            Event::End(TagEnd::TableCell) => place.push_str(" · "),
            _ => {}
        }
    }
    out
}

/// The text with names in place of `{{term "name"}}` and nothing in place of all other placeholders.
fn without_placeholders(markdown: &str, term: &dyn Fn(&str) -> Option<String>) -> String {
    if !markdown.contains("{{") {
        return markdown.to_owned();
    }
    let mut out = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        let Some((inside, behind)) = after.split_once("}}") else { return out + after };
        if let Some(name) = inside.trim().strip_prefix("term ").and_then(|given| given.split('"').nth(1)).and_then(term) {
            out.push_str(&name);
        }
        rest = behind;
    }
    out + rest
}
