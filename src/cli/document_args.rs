//! The arguments of the verbs about documents and articles.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::args::ListFormat;

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// Documents, or folders with documents: one folder for each language, or a language in the front matter
    #[arg(required = true, value_name = "SOURCE")]
    pub sources: Vec<PathBuf>,
    /// The knowledge base that gets the articles; else the one of `--kb` or of the working directory
    #[arg(long, value_name = "KB")]
    pub into: Option<PathBuf>,
    /// Language of documents that do not tell theirs
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    /// Licence of the documents, as in CC-BY-4.0; a file LICENSE beside them tells it, too
    #[arg(long, value_name = "NAME")]
    pub licence: Option<String>,
    /// Whom the licence asks to name
    #[arg(long, value_name = "NAME")]
    pub attribution: Option<String>,
    /// What wins where an author and the source changed the same lines
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = Wins::Tell)]
    pub conflicts: Wins,
    /// Tell what would be done, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Be content when there is no document
    #[arg(long)]
    pub allow_empty: bool,
    /// Form of the report
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,
}

/// What wins where an author and the source changed the same lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Wins {
    /// The author's lines stay, and each import tells them
    Tell,
    /// The author's lines stay, and that is settled
    Ours,
    /// The source's lines
    Theirs,
}

#[derive(Debug, Args)]
pub(crate) struct Audit {
    /// Documents or folders; the articles of the knowledge base when nothing is said
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Folders with the documents of the source language
    #[arg(long, value_name = "DIR", num_args = 1..)]
    pub sources: Vec<PathBuf>,
    /// Language of documents that do not tell theirs
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    /// Only these kinds of defects
    #[arg(long, value_name = "KIND", value_delimiter = ',')]
    pub kind: Vec<String>,
    /// The least confidence of what is told
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = Sure::Low)]
    pub confidence: Sure,
    /// Leave the spelling alone, also where dictionaries are installed
    #[arg(long)]
    pub no_spelling: bool,
    /// Count what people keep and translate, for an author to confirm, instead of looking for defects
    #[arg(long, conflicts_with = "eval")]
    pub learn: bool,
    /// Hold the findings against defects that people have labelled: one JSON object a line with file, line and kind
    #[arg(long, value_name = "LABELS")]
    pub eval: Option<PathBuf>,
    /// Be content when there is no translation
    #[arg(long)]
    pub allow_empty: bool,
    /// Form of the findings
    #[arg(long, value_enum, default_value_t = AuditFormat::Text)]
    pub format: AuditFormat,
}

/// How sure it is that something is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sure {
    /// Worth a look
    Low,
    /// Also what was held against another revision of the source
    Medium,
    /// Only what was held against the very revision, or needs none
    High,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum AuditFormat {
    /// Text for people
    Text,
    /// One JSON object a line
    Jsonl,
    /// SARIF 2.1.0
    Sarif,
    /// A page to sort and filter
    Html,
}

/// What is drafted.
#[derive(Debug, Subcommand)]
pub(crate) enum New {
    /// A topic: diagnoses, facts and links from the structure of an article
    Topic(NewTopic),
}

#[derive(Debug, Args)]
pub(crate) struct NewTopic {
    /// Id of the topic; the one of the article when it is not said
    pub topic: Option<String>,
    /// The article
    #[arg(long, value_name = "ID")]
    pub from_article: String,
}

#[derive(Debug, Args)]
pub(crate) struct Show {
    /// Id of the article
    pub id: String,
    /// Language; else the language that texts are written in first
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    /// Form
    #[arg(long, value_enum, default_value_t = TextFormat::Markdown)]
    pub format: TextFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum TextFormat {
    /// Markdown
    Markdown,
    /// A whole HTML page
    Html,
    /// Plain text for a terminal
    Text,
}
