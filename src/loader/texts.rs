//! Messages, remedies, articles and templates under `locales/`.

use super::article::article;
use super::loaded::{Loaded, Tree};
use crate::diag::{Diagnostic, FileId, Span, did_you_mean};
use crate::locale;
use crate::model::Remedy;

pub(super) fn read(tree: &Tree, loaded: &mut Loaded) {
    for (path, file) in tree {
        let Some(rest) = path.strip_prefix("locales/") else { continue };
        let parts: Vec<&str> = rest.split('/').collect();
        let text = loaded.sources.get(*file).map(|source| source.text.clone()).unwrap_or_default();
        match parts.as_slice() {
            ["terms.ftl"] => loaded.messages.terms = Some(locale::parse(*file, "terms", &text, &mut loaded.diagnostics)),
            ["renderings.csv"] => loaded.renderings = Some(*file),
            ["glossary.csv"] => loaded.glossary = Some(*file),
            ["answer.md"] => {
                loaded.templates.insert(String::new(), *file);
            }
            // Without a manifest that is told, and no locale is known.
            _ if loaded.base.locales.is_empty() => {}
            [tag, ..] if parts.len() > 1 && !loaded.base.locales.iter().any(|l| l.id == *tag) => unknown_locale(tag, *file, loaded),
            [tag, name] if name.ends_with(".ftl") => {
                let stem = name.trim_end_matches(".ftl");
                let parsed = locale::parse(*file, stem, &text, &mut loaded.diagnostics);
                loaded.messages.locales.entry((*tag).to_owned()).or_default().files.insert(stem.to_owned(), parsed);
            }
            [tag, "audit.yaml"] => {
                loaded.audit.insert((*tag).to_owned(), *file);
            }
            [tag, name @ ("search.yaml" | "synonyms.yaml" | "aliases.yaml")] => {
                let files = loaded.search.entry((*tag).to_owned()).or_default();
                match *name {
                    "search.yaml" => files.language = Some(*file),
                    "synonyms.yaml" => files.synonyms = Some(*file),
                    _ => files.aliases = Some(*file),
                }
            }
            [tag, "match", name] if name.ends_with(".ftl") => {
                let stem = name.trim_end_matches(".ftl").to_owned();
                loaded.search.entry((*tag).to_owned()).or_default().phrases.insert(stem, *file);
            }
            [tag, "translations.yaml"] => {
                loaded.ledgers.insert((*tag).to_owned(), *file);
            }
            // Only an import reads it.
            [_, "imports.yaml"] => {}
            [tag, "answer.md"] => {
                loaded.templates.insert((*tag).to_owned(), *file);
            }
            [tag, "articles", name] if name.ends_with(".md") => {
                if let Some(article) = article(tag, name.trim_end_matches(".md"), *file, &text, &mut loaded.diagnostics) {
                    loaded.base.articles.push(article);
                }
            }
            [tag, topic, name] if name.ends_with(".md") => loaded.base.remedies.push(Remedy {
                topic: (*topic).to_owned(),
                id: name.trim_end_matches(".md").to_owned(),
                locale: (*tag).to_owned(),
                file: *file,
                text,
            }),
            _ => loaded.diagnostics.push(
                Diagnostic::warning("unexpected-file", Span::new(*file, 0, 0), "this file is not read")
                    .help("a locale has *.ftl files, audit.yaml, search.yaml, synonyms.yaml, aliases.yaml, translations.yaml, match/*.ftl, articles/*.md and <topic>/<remedy>.md"),
            ),
        }
    }
    let missing: Vec<String> =
        loaded.base.locales.iter().map(|l| l.id.clone()).filter(|tag| !loaded.messages.locales.contains_key(tag)).collect();
    let manifest = tree.get("nasvet.yaml").copied();
    for tag in missing {
        let at = manifest.and_then(|file| Some((file, loaded.sources.get(file)?.text.find(&format!("{tag}:"))?)));
        let Some((file, start)) = at else { continue };
        loaded.diagnostics.push(
            Diagnostic::error(
                "missing-file",
                Span::new(file, start, start + tag.len()),
                format!("the locale `{tag}` has no messages"),
            )
            .help(format!("write locales/{tag}/nasvet.ftl, or take the locale out of nasvet.yaml")),
        );
    }
}

fn unknown_locale(tag: &str, file: FileId, loaded: &mut Loaded) {
    let help = did_you_mean(tag, loaded.base.locales.iter().map(|l| l.id.as_str()));
    let message = format!("the folder is called `{tag}`, which is no locale of nasvet.yaml");
    loaded.diagnostics.push(Diagnostic::error("unknown-locale", Span::new(file, 0, 0), message).maybe_help(help));
}

/// Holds remedies and articles against the topics, once these are known.
pub(super) fn link(loaded: &mut Loaded) {
    let Loaded { base, diagnostics: out, .. } = loaded;
    if base.locales.is_empty() {
        return;
    }
    let source = &base.source_locale;
    for topic in &base.topics {
        for diagnosis in topic.diagnoses.rows() {
            let written = |id: &str| base.remedies.iter().any(|r| r.topic == topic.id && r.id == id && r.locale == *source);
            if !written(&diagnosis.remedy) {
                let known = base.remedies.iter().filter(|r| r.topic == topic.id && r.locale == *source).map(|r| r.id.as_str());
                let near = crate::diag::nearest(&diagnosis.remedy, known).map(|near| format!("did you mean `{near}`? "));
                let help = format!("{}write locales/{source}/{}/{}.md", near.unwrap_or_default(), topic.id, diagnosis.remedy);
                out.push(
                    Diagnostic::error(
                        "missing-remedy",
                        diagnosis.span,
                        format!("the remedy `{}` does not exist", diagnosis.remedy),
                    )
                    .help(help),
                );
            }
            for article in &diagnosis.articles {
                if !base.articles.iter().any(|a| a.id == *article && a.locale == *source) {
                    let help = did_you_mean(article, base.articles.iter().map(|a| a.id.as_str()));
                    out.push(
                        Diagnostic::error(
                            "unknown-article",
                            diagnosis.span,
                            format!("the article `{article}` does not exist in `{source}`"),
                        )
                        .maybe_help(help),
                    );
                }
            }
        }
    }
    let broken = out.has_unreadable_files();
    for remedy in &base.remedies {
        let span = Span::new(remedy.file, 0, 0);
        let Some(topic) = base.topic(&remedy.topic) else {
            let help = did_you_mean(&remedy.topic, base.topics.iter().map(|t| t.id.as_str()));
            out.push(
                Diagnostic::error("unknown-topic", span, format!("the folder is called `{}`, which is no topic", remedy.topic))
                    .maybe_help(help),
            );
            continue;
        };
        if !broken && !topic.diagnoses.rows().any(|d| d.remedy == remedy.id) {
            let help = did_you_mean(&remedy.id, topic.diagnoses.rows().map(|d| d.remedy.as_str()));
            out.push(
                Diagnostic::error("unknown-remedy", span, format!("no diagnosis has the remedy `{}`", remedy.id)).maybe_help(help),
            );
        }
    }
}
