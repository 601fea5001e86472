//! What an audit found.

use crate::model::Hand;

/// How bad a kind of defect is for a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Looks careless.
    Minor,
    /// Misleads, or cannot be understood.
    Major,
    /// What the reader types, clicks or counts is wrong.
    Critical,
}

impl Severity {
    /// The word that stands for it in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Minor => "minor",
            Self::Major => "major",
            Self::Critical => "critical",
        }
    }

    /// The severity of a kind of defect.
    #[must_use]
    pub fn of(kind: &str) -> Self {
        match kind {
            "code-token" | "link-target" | "number" => Self::Critical,
            "product-case" | "emphasis" | "span-punct" | "spacing-punct" | "typography" | "casing" => Self::Minor,
            _ => Self::Major,
        }
    }
}

/// How sure it is that something is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Worth a look.
    Low,
    /// Held against another revision of the source.
    Medium,
    /// Held against the very revision of the source, or plain to see without it.
    High,
}

impl Confidence {
    /// All, with the words that stand for them in reports.
    pub const ALL: [(&'static str, Self); 3] = [("low", Self::Low), ("medium", Self::Medium), ("high", Self::High)];

    /// The word that stands for it in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, confidence)| *confidence == self).map_or("low", |(word, _)| word)
    }
}

/// What a document was held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// The source in the document itself, which holds both languages.
    Inside,
    /// The revision of the source that it was made from.
    Exact,
    /// Another revision of its source: lines that fit are compared.
    Nearest,
    /// Nothing: only what shows without a source is found.
    None,
}

impl Match {
    /// The word that stands for it in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inside => "inside",
            Self::Exact => "exact",
            Self::Nearest => "nearest",
            Self::None => "none",
        }
    }
}

/// A defect and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Line in the file, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Line of its end.
    pub end_line: usize,
    /// Column behind its last character.
    pub end_column: usize,
    /// Kind of defect: a name from docs/text-checks.md.
    pub kind: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// How sure it is.
    pub confidence: Confidence,
    /// The marked words.
    pub excerpt: String,
    /// What was found.
    pub message: String,
    /// What was expected.
    pub expected: Option<String>,
    /// The line of the translation without HTML, and the range of bytes in it that is marked.
    pub target: (String, std::ops::Range<usize>),
    /// The line of the source.
    pub source: Option<String>,
}

/// What was found in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileReport {
    /// Its path, as it was given.
    pub file: String,
    /// Its language tag, as it is written there.
    pub locale: String,
    /// Who translated it.
    pub origin: Option<Hand>,
    /// What it was held against.
    pub matched: Match,
    /// The file with the source.
    pub source: Option<String>,
    /// The defects, by place.
    pub findings: Vec<Found>,
}

/// What an audit found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Translations, by path.
    pub files: Vec<FileReport>,
    /// Files that were not read, and why.
    pub refused: Vec<(String, String)>,
}

impl Report {
    /// All findings, with the documents in which they are.
    pub fn findings(&self) -> impl Iterator<Item = (&FileReport, &Found)> {
        self.files.iter().flat_map(|file| file.findings.iter().map(move |found| (file, found)))
    }
}
