//! `nasvet check`

use std::path::{Path, PathBuf};

use nasvet::check::Spellers;
use nasvet::diag::{Diagnostic, Severity, emit};
use nasvet::loader::Loaded;
use serde_json::json;

use crate::args::{Check, Level, ListFormat};
use crate::dictionaries::dictionaries;
use crate::output::{Exit, Failure, Output};
use crate::source;

pub(crate) fn run(verb: &Check, kb: Option<&Path>, output: &Output) -> Result<Exit, Failure> {
    let base = verb.paths.iter().find(|path| path.join("nasvet.yaml").is_file());
    let loaded = source::open(base.map(PathBuf::as_path).or(kb))?;
    let parts: Vec<&PathBuf> = verb.paths.iter().filter(|path| Some(*path) != base).collect();
    for part in &parts {
        if !loaded.sources.iter().any(|source| concerns(part, &source.path)) {
            return Err(Failure::usage(format!("`{}` is no file of the knowledge base", part.display())));
        }
    }
    let concerned = |diagnostic: &Diagnostic| {
        let path = diagnostic.span.and_then(|span| loaded.sources.get(span.file)).map(|source| source.path.as_str());
        parts.is_empty() || path.is_some_and(|path| parts.iter().any(|part| concerns(part, path)))
    };
    let spellers = if verb.no_spelling { Spellers::default() } else { dictionaries(&loaded) };
    let findings: Vec<Diagnostic> = nasvet::check::check(&loaded, &spellers).into_iter().filter(concerned).collect();
    match verb.format {
        ListFormat::Text => {
            output.result(&emit::human(&findings, &loaded.sources, output.colour()))?;
            output.message(&summary(&findings, &loaded));
        }
        ListFormat::Json => {
            let list = json!({ "schema_version": 1, "findings": emit::findings(&findings, &loaded.sources) });
            output.result(&format!("{list:#}\n"))?;
        }
    }
    let least = match verb.fail_level {
        Level::Note => Severity::Note,
        Level::Warning => Severity::Warning,
        Level::Error => Severity::Error,
    };
    Ok(if findings.iter().any(|finding| finding.severity >= least) { Exit::Findings } else { Exit::Fine })
}

/// Whether a path given by the user names this file of the knowledge base, or a folder that it lies in.
pub(crate) fn concerns(given: &Path, file: &str) -> bool {
    let given = given.strip_prefix(".").unwrap_or(given);
    let file = Path::new(file);
    file.starts_with(given) || file.ancestors().any(|part| part.components().count() > 0 && given.ends_with(part))
}

fn summary(findings: &[Diagnostic], loaded: &Loaded) -> String {
    let count = |severity: Severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let files = loaded.sources.iter().count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if findings.is_empty() {
        return format!("{files} files, no problems");
    }
    format!("{files} files, {errors} errors, {warnings} warnings, {} notes", count(Severity::Note))
}
