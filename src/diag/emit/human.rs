//! For people in a terminal: the line of the file with the place marked, in the style of the Rust compiler.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::diag::{Diagnostic, Severity, Sources};

/// Lines longer than this (in bytes) are not quoted: a marked place in a line of a megabyte helps nobody.
const LONGEST_QUOTED_LINE: usize = 400;

/// The problems as text, each with file, line, column and, where the line is not too long, the line itself.
#[must_use]
pub fn human(diagnostics: &[Diagnostic], sources: &Sources, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for diagnostic in diagnostics {
        out.push_str(&one(diagnostic, sources, &renderer));
        out.push_str("\n\n");
    }
    out
}

fn one(diagnostic: &Diagnostic, sources: &Sources, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code);
    let place = diagnostic.span.and_then(|span| sources.get(span.file).map(|source| (span, source)));
    let mut group = match place {
        None => annotate_snippets::Group::with_title(title),
        Some((span, source)) => {
            let position = source.position(span.start as usize);
            let first = source.line_start(position.line);
            let last = source.line_start(source.position(span.end as usize).line + 1);
            let quoted = source.text.get(first..last).unwrap_or("");
            if quoted.len() > LONGEST_QUOTED_LINE {
                let origin = annotate_snippets::Origin::path(source.path.as_str()).line(position.line).char_column(position.column);
                title.element(origin)
            } else {
                // A span of one byte may be a part of a letter.
                let start = quoted.floor_char_boundary((span.start as usize - first).min(quoted.len()));
                let end = quoted.ceil_char_boundary((span.end as usize - first).clamp(start, quoted.len()));
                title.element(
                    Snippet::source(quoted)
                        .path(source.path.as_str())
                        .line_start(position.line)
                        .annotation(AnnotationKind::Primary.span(start..end)),
                )
            }
        }
    };
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    renderer.render(&[group])
}
