//! `locales/<locale>/articles/<id>.md`: front matter between two lines of `---`, then Markdown.

use super::front_matter::split;
use super::shape::ARTICLE;
use super::yaml::{self, Node};
use super::{conform, front_matter};
use crate::diag::{Diagnostic, Diagnostics, FileId, Span};
use crate::model::{Article, Hand};

pub(super) fn article(tag: &str, id: &str, file: FileId, text: &str, out: &mut Diagnostics) -> Option<Article> {
    let Some(front_matter::Split { front, body }) = split(text) else {
        let help = "an article begins with a line `---`, keys such as `title: …`, and another line `---`";
        out.push(
            Diagnostic::error("front-matter", Span::new(file, 0, 3.min(text.len())), "the article has no front matter").help(help),
        );
        return None;
    };
    let front = yaml::parse(file, text.get(..front.end)?, out)?;
    conform::check(&front, &ARTICLE, out);
    let word = |key: &str| front.get(key).and_then(Node::text).map(str::to_owned);
    if let Some(other) = front.get("id").filter(|node| node.text() != Some(id)) {
        out.push(
            Diagnostic::error("wrong-form", other.span, format!("found {}", conform::found(other)))
                .help(format!("the id of an article is the name of its file: `{id}`")),
        );
    }
    Some(Article {
        id: id.to_owned(),
        locale: tag.to_owned(),
        title: word("title")?,
        licence: word("licence"),
        attribution: word("attribution"),
        source: word("source"),
        revision: word("revision"),
        origin: word("origin").and_then(|word| Hand::of(&word)),
        updated: word("updated").and_then(|day| day.parse().ok()),
        file,
        start: body,
        text: text.get(body..).unwrap_or("").to_owned(),
    })
}
