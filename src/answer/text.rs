//! Markdown for a terminal: headings, lists and tables as plain text.

/// The Markdown as plain text, wrapped at `width` columns. Works without colour and for screen readers.
#[must_use]
pub fn text(markdown: &str, width: usize) -> String {
    let html = super::html_body(markdown);
    let config = html2text::config::plain().link_footnotes(true).allow_width_overflow();
    let plain = config.string_from_read(html.as_bytes(), width.clamp(20, 400));
    // The converter fails only on input that is no text; the Markdown itself is readable, too.
    plain.unwrap_or_else(|_| markdown.to_owned())
}
