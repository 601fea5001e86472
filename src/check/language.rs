//! Texts as language: each translation against its source, and every text against the rules of its own language.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::audit::{self, Document, Finding, Role, Rules, Speller, Syntax, Weight};
use crate::diag::{CODES, Diagnostic, Diagnostics, FileId, Severity, Span};
use crate::loader::{Loaded, audit_rules};
use crate::locale::{Entry, Pattern};
use crate::model::Locale;

/// Dictionaries by locale.
pub type Spellers = BTreeMap<String, Speller>;

pub(super) fn check(loaded: &Loaded, spellers: &Spellers, out: &mut Diagnostics) {
    let rules = audit_rules(loaded, out);
    let none = Rules::default();
    let of_locale = |locale: &Locale| {
        let mut found = Diagnostics::default();
        let rules = rules.get(&locale.id).unwrap_or(&none);
        let mut checking = Checking { loaded, locale: &locale.id, rules, speller: spellers.get(&locale.id), out: &mut found };
        checking.documents();
        checking.messages();
        found
    };
    for found in loaded.base.locales.par_iter().map(of_locale).collect::<Vec<_>>() {
        out.extend(found.list().iter().cloned());
    }
}

struct Checking<'a> {
    loaded: &'a Loaded,
    locale: &'a str,
    rules: &'a Rules,
    speller: Option<&'a Speller>,
    out: &'a mut Diagnostics,
}

impl Checking<'_> {
    fn is_source(&self) -> bool {
        *self.locale == self.loaded.base.source_locale
    }

    fn documents(&mut self) {
        let (base, locale) = (&self.loaded.base, self.locale);
        for remedy in base.remedies.iter().filter(|remedy| remedy.locale == locale) {
            let source =
                base.remedies.iter().find(|r| r.locale == base.source_locale && r.topic == remedy.topic && r.id == remedy.id);
            self.document(remedy.file, 0, &remedy.text, source.map(|source| source.text.as_str()));
        }
        for article in base.articles.iter().filter(|article| article.locale == locale && article.source.is_none()) {
            let source = base.articles.iter().find(|a| a.locale == base.source_locale && a.id == article.id && !self.is_source());
            self.document(article.file, article.start, &article.text, source.map(|source| source.text.as_str()));
            if let Some(source) = source.filter(|source| source.title == article.title && article.title.contains(' ')) {
                let message = format!("not translated: `{}`", source.title);
                self.out.push(Diagnostic::warning("untranslated", Span::new(article.file, 0, 0), message));
            }
        }
    }

    fn document(&mut self, file: FileId, start: usize, text: &str, source: Option<&str>) {
        let target = Document::markdown(text, Syntax::Braces);
        let source = source.filter(|_| !self.is_source()).map(|source| Document::markdown(source, Syntax::Braces));
        self.one(file, start, &target, source.as_ref(), Role::Document);
    }

    fn messages(&mut self) {
        let Some(texts) = self.loaded.messages.locales.get(self.locale) else { return };
        let source = self.loaded.messages.locales.get(&self.loaded.base.source_locale);
        for (stem, file) in texts.files.iter().filter(|(stem, _)| *stem != "terms") {
            for entry in file.entries.iter().filter(|entry| !entry.is_term) {
                // Each language has phrases of its own.
                if entry.key.starts_with("symptom-") {
                    continue;
                }
                let other =
                    source.and_then(|texts| texts.files.get(stem)).and_then(|f| f.entries.iter().find(|e| e.key == entry.key));
                self.entry(file.file, entry, other);
            }
        }
    }

    fn entry(&mut self, file: FileId, entry: &Entry, source: Option<&Entry>) {
        let ends = |entry: &Entry| entry.value.as_ref().is_some_and(|pattern| pattern.text.trim_end().ends_with('?'));
        let question = source.is_some_and(ends);
        if let Some(pattern) = &entry.value {
            let role = if question { Role::Question } else { Role::Label };
            self.message(file, pattern, source.and_then(|entry| entry.value.as_ref()), role, false);
        }
        for (name, _, pattern) in &entry.attributes {
            let other = source.and_then(|entry| entry.attributes.iter().find(|(other, ..)| other == name));
            let markdown = matches!(name.as_str(), "help" | "summary");
            self.message(file, pattern, other.map(|(.., pattern)| pattern), Role::Label, markdown);
        }
    }

    fn message(&mut self, file: FileId, pattern: &Pattern, source: Option<&Pattern>, role: Role, markdown: bool) {
        let taken = |pattern: &Pattern| {
            let written = self.loaded.sources.get(pattern.span.file).map_or("", |source| source.text.as_str());
            let text = written.get(pattern.span.start as usize..pattern.span.end as usize).unwrap_or("");
            if markdown { Document::markdown(text, Syntax::Fluent) } else { Document::plain(text, Syntax::Fluent) }
        };
        // Each language has its own number of forms: what differs between them cannot be held against the source.
        let comparable = |pattern: &&Pattern| pattern.selects.is_empty();
        let source = source.filter(|_| !self.is_source()).filter(comparable).filter(|_| pattern.selects.is_empty()).map(taken);
        self.one(file, pattern.span.start as usize, &taken(pattern), source.as_ref(), role);
    }

    fn one(&mut self, file: FileId, start: usize, target: &Document, source: Option<&Document>, role: Role) {
        let mut findings = match source {
            Some(source) => audit::compare(source, target, role, self.rules),
            None => audit::check(target, role, self.rules),
        };
        if let Some(speller) = self.speller {
            findings.extend(audit::spell(target, source, self.rules, speller));
        }
        for finding in findings {
            self.out.push(diagnostic(file, start, finding));
        }
    }
}

fn diagnostic(file: FileId, start: usize, finding: Finding) -> Diagnostic {
    let span = Span::new(file, start + finding.range.start, start + finding.range.end);
    let severity = if finding.weight == Weight::Mistake { Severity::Warning } else { Severity::Note };
    debug_assert!(CODES.contains(&finding.code));
    Diagnostic { code: finding.code, severity, span: Some(span), message: finding.message, help: finding.help }
}
