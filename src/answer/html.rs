//! Markdown as HTML: sanitized, so that nothing in it can run or reach out.

use pulldown_cmark::{Parser, html};

use super::{escape, insert};

/// The look of a page: readable on a screen, on paper and in a mail.
const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}\
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem}\
table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.3rem .5rem;text-align:left;vertical-align:top}\
code{background:#f2f2f2;padding:.1rem .25rem;overflow-wrap:anywhere}pre{background:#f2f2f2;padding:.75rem;overflow-x:auto}pre code{padding:0}\
blockquote{border-left:.25rem solid #b58900;margin:1rem 0;padding:.1rem 1rem;background:#fdf8e8}\
hr{border:0;border-top:1px solid #bbb;margin:2rem 0}";

/// Markdown as sanitized HTML, without a page around it.
#[must_use]
pub fn html_body(markdown: &str) -> String {
    let mut raw = String::with_capacity(markdown.len() * 2);
    html::push_html(&mut raw, Parser::new_ext(markdown, insert::options()));
    sanitize(&raw)
}

/// HTML without anything that could run, load or lead elsewhere than a link says.
pub(super) fn sanitize(raw: &str) -> String {
    let mut cleaner = ammonia::Builder::default();
    cleaner
        .add_tags(["details", "summary"])
        .add_allowed_classes(
            "blockquote",
            [
                "markdown-alert-note",
                "markdown-alert-tip",
                "markdown-alert-important",
                "markdown-alert-warning",
                "markdown-alert-caution",
            ],
        )
        .add_tag_attributes("a", ["id"])
        .add_tag_attributes("ol", ["start"])
        .link_rel(Some("noopener noreferrer"))
        .url_schemes(["https", "http", "mailto"].into())
        .url_relative(ammonia::UrlRelative::PassThrough);
    cleaner.clean(raw).to_string()
}

/// A whole page in a language: `title` is plain text, `locale` its language tag.
#[must_use]
pub fn html_page(markdown: &str, title: &str, locale: &str) -> String {
    let title = ammonia::clean_text(&escape::one_line(title));
    let tag: String = locale.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{}</main>\n</body>\n</html>\n",
        html_body(markdown)
    )
}
