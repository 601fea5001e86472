//! Pages with two languages: `<span data-ttu-id>` holds a sentence of the translation, the `sxs-lookup` beside it the
//! sentence of the source. What stands outside of both belongs to both.

use super::placed::Placed;

/// The two texts of a page.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Split {
    /// The translation.
    pub(super) target: Placed,
    /// The source, where the page holds one.
    pub(super) source: Option<Placed>,
    /// Spans that do not end.
    pub(super) remarks: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Target,
    Source,
    Other,
}

pub(super) fn is_bilingual(text: &str) -> bool {
    text.contains("<span data-ttu-id=") && text.contains("sxs-lookup")
}

/// Takes the two languages apart. A span ends with its line at the latest.
pub(super) fn split(text: &str, body: usize) -> Split {
    let rest = text.get(body..).unwrap_or("");
    if !is_bilingual(rest) {
        return Split { target: Placed::whole(rest, body), ..Split::default() };
    }
    let mut split = Split { source: Some(Placed::default()), ..Split::default() };
    let mut at = body;
    for (number, line) in rest.split_inclusive('\n').enumerate() {
        let written = line.trim_end_matches('\n');
        if !self::line(written, at, &mut split) {
            let before = text.get(..body).unwrap_or("").matches('\n').count();
            split.remarks.push(format!("line {}: a span does not end, or ends twice", before + number + 1));
        }
        put(line.get(written.len()..).unwrap_or(""), at + written.len(), &[], &mut split);
        at += line.len();
    }
    split
}

/// One line without its end. Whether each of its spans begins and ends.
fn line(line: &str, start: usize, split: &mut Split) -> bool {
    let mut open: Vec<Kind> = Vec::new();
    let mut whole = true;
    let mut at = 0;
    while let Some(rest) = line.get(at..).filter(|rest| !rest.is_empty()) {
        let tag = rest.find("<span").into_iter().chain(rest.find("</span>")).min().unwrap_or(rest.len());
        let (text, tag) = rest.split_at(tag);
        put(text, start + at, &open, split);
        at += text.len();
        let Some(end) = tag.find('>') else {
            whole &= tag.is_empty();
            put(tag, start + at, &open, split);
            break;
        };
        let written = tag.get(..=end).unwrap_or("");
        if written == "</span>" {
            whole &= open.pop().is_some();
        } else {
            open.push(match written {
                _ if written.contains("data-ttu-id") => Kind::Target,
                _ if written.contains("sxs-lookup") || written.contains("data-stu-id") => Kind::Source,
                _ => Kind::Other,
            });
        }
        at += written.len();
    }
    whole && open.is_empty()
}

fn put(text: &str, at: usize, open: &[Kind], split: &mut Split) {
    let of_source = open.contains(&Kind::Source);
    if !of_source {
        split.target.push(text, at);
    }
    if let Some(source) = split.source.as_mut().filter(|_| of_source || !open.contains(&Kind::Target)) {
        source.push(text, at);
    }
}
