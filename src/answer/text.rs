//! Markdown for a terminal: headings, lists and paragraphs as plain text.

use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd, html};

use super::{html::sanitize, insert};

/// The Markdown as plain text, wrapped at `width` columns. Works without colour and for screen readers: a table
/// becomes a list with a line for each row, `first: second · third`.
#[must_use]
pub fn text(markdown: &str, width: usize) -> String {
    let mut raw = String::with_capacity(markdown.len() * 2);
    html::push_html(&mut raw, rows(Parser::new_ext(markdown, insert::options())).into_iter());
    // Code blocks keep their lines.
    let page = sanitize(&raw).replace("<pre><code", "<pre").replace("</code></pre>", "</pre>");
    let config = html2text::config::plain().link_footnotes(true).allow_width_overflow();
    let plain = config.string_from_read(page.as_bytes(), width.clamp(20, 400));
    // The converter fails only on input that is no text; the Markdown itself is readable, too.
    plain.unwrap_or_else(|_| markdown.to_owned())
}

/// The events with each table as a list.
fn rows<'a>(events: impl Iterator<Item = Event<'a>>) -> Vec<Event<'a>> {
    let mut out = Vec::new();
    let mut in_head = false;
    let mut cell = 0;
    for event in events {
        match event {
            Event::Start(Tag::Table(_)) => out.push(Event::Start(Tag::List(None))),
            Event::End(TagEnd::Table) => out.push(Event::End(TagEnd::List(false))),
            Event::Start(Tag::TableHead) => in_head = true,
            Event::End(TagEnd::TableHead) => in_head = false,
            _ if in_head => {}
            Event::Start(Tag::TableRow) => {
                cell = 0;
                out.push(Event::Start(Tag::Item));
            }
            Event::End(TagEnd::TableRow) => out.push(Event::End(TagEnd::Item)),
            Event::Start(Tag::TableCell) => {
                let between = match cell {
                    0 => "",
                    1 => ": ",
                    _ => " · ",
                };
                out.push(Event::Text(CowStr::Borrowed(between)));
                cell += 1;
            }
            Event::End(TagEnd::TableCell) => {}
            other => out.push(other),
        }
    }
    out
}
