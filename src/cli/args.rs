//! The arguments of all verbs.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Troubleshooting expert system: facts in, a localized answer out.
#[derive(Debug, Parser)]
#[command(name = "nasvet", version, about, propagate_version = true)]
pub(crate) struct Arguments {
    /// The knowledge base: a folder with nasvet.yaml. Without it: the one of the working directory, found upwards,
    /// else the one inside the program.
    #[arg(long, global = true, value_name = "DIR")]
    pub kb: Option<PathBuf>,

    #[command(subcommand)]
    pub verb: Verb,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Facts in, answer out
    Diagnose(Diagnose),
    /// Asks one question at a time, then gives the answer
    Interview(Interview),
    /// Everything that can be known about the content without running a case
    Check(Check),
    /// Runs the authors' cases
    Test(Test),
    /// How far the translations are: missing, stale, unreviewed
    Status(Status),
    /// Records that translations are up to date with their sources
    Mark(Mark),
    /// Interviews random customers and tells what the questions cost
    Simulate(Simulate),
    /// Writes a knowledge base to edit
    Init(Init),
    /// Turns documents of others into articles
    Import(Import),
    /// Translation quality of documents, against the revision of the source that each was made from
    Audit(Audit),
    /// Drafts a topic
    #[command(subcommand)]
    New(New),
    /// Shows an article
    Show(Show),
    /// Prints JSON Schemas of the content files, for editors
    Schema(Schema),
    /// Prints a completion script for a shell
    Completions(Completions),
}

/// What is known of a case, and how it is read.
#[derive(Debug, Args)]
pub(crate) struct CaseArguments {
    /// The topic; without it the first topic, in the order of nasvet.yaml, that has all the given facts
    pub topic: Option<String>,
    /// A file with facts (YAML or JSON), or `-` for standard input; several are merged
    #[arg(long, value_name = "FILE")]
    pub facts: Vec<PathBuf>,
    /// One fact; `ID=?` says that the customer was asked and does not know
    #[arg(long = "fact", value_name = "ID=VALUE")]
    pub fact: Vec<String>,
    /// Language of the answer; else the one of the facts file, else the language that texts are written in first
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    /// Who reads the answer: a customer gets neither suspects and chances nor notes among colleagues
    #[arg(long, value_enum, default_value_t = Reader::Staff)]
    pub audience: Reader,
    /// The day on which the case is judged, as in 2026-11-21; today when it is not said
    #[arg(long, value_name = "D")]
    pub today: Option<String>,
    /// Take an empty facts file for a case of which nothing is known
    #[arg(long)]
    pub allow_empty: bool,
}

/// Who reads an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Reader {
    /// Support staff: everything
    Staff,
    /// The customer: what is wrong and what to do
    Customer,
}

#[derive(Debug, Args)]
pub(crate) struct Diagnose {
    #[command(flatten)]
    pub case: CaseArguments,
    /// Tell also how each diagnosis was judged
    #[arg(long)]
    pub explain: bool,
    /// Form of the answer
    #[arg(long, value_enum, default_value_t = AnswerFormat::Markdown)]
    pub format: AnswerFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Interview {
    #[command(flatten)]
    pub case: CaseArguments,
    /// Write the case into this new file at the end, for `diagnose --facts` and `test`
    #[arg(long, value_name = "FILE")]
    pub save_case: Option<PathBuf>,
    /// For screen readers: no bold face, lines as long as they are
    #[arg(long)]
    pub plain: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum AnswerFormat {
    /// Markdown
    Markdown,
    /// A whole HTML page
    Html,
    /// Plain text for a terminal
    Text,
    /// JSON, schema version 1
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Tell only what concerns these files or folders; a folder with nasvet.yaml is the knowledge base itself
    pub paths: Vec<PathBuf>,
    /// Form of the findings
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,
    /// The least severity that makes the check fail
    #[arg(long, value_enum, default_value_t = Level::Warning)]
    pub fail_level: Level,
    /// Leave the spelling alone, also where dictionaries are installed
    #[arg(long)]
    pub no_spelling: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    /// Text for people
    Text,
    /// JSON
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Level {
    /// Anything
    Note,
    /// Warnings and errors
    Warning,
    /// Errors only
    Error,
}

#[derive(Debug, Args)]
pub(crate) struct Test {
    /// Run only the cases in these files or folders
    pub paths: Vec<PathBuf>,
    /// Form of the result
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,
    /// Be content when there is no case
    #[arg(long)]
    pub allow_empty: bool,
    /// Tell also which rules never fire and which diagnoses are never confirmed or ruled out
    #[arg(long)]
    pub coverage: bool,
    /// Percent of rules and diagnoses that the cases must try, in each topic
    #[arg(long, value_name = "P", requires = "coverage", value_parser = clap::value_parser!(u8).range(0..=100))]
    pub threshold: Option<u8>,
}

#[derive(Debug, Args)]
pub(crate) struct Status {
    /// Only these parts: topics, `facts`, `nasvet`, `articles`
    pub parts: Vec<String>,
    /// Only this language
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    /// List what has to be translated or read, with the lines of the source that changed
    #[arg(long)]
    pub list: bool,
    /// Form of the result
    #[arg(long, value_enum, default_value_t = StatusFormat::Text)]
    pub format: StatusFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatusFormat {
    /// Text for people
    Text,
    /// JSON
    Json,
    /// A whole HTML page
    Html,
}

/// Who made or read a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Hand {
    /// A person
    Human,
    /// A program
    Machine,
}

#[derive(Debug, Args)]
pub(crate) struct Mark {
    /// Translated texts: files or folders below locales/<locale>/, or single messages as in
    /// locales/sl/printers.ftl#fact-light
    #[arg(required = true)]
    pub texts: Vec<String>,
    /// Who translated them; what is recorded already when it is not said
    #[arg(long, value_enum, value_name = "WHO")]
    pub origin: Option<Hand>,
    /// Who has read them since
    #[arg(long, value_enum, value_name = "WHO")]
    pub reviewed: Option<Hand>,
    /// Name of the person or the program
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// The day, as in 2026-11-21; today when it is not said
    #[arg(long, value_name = "D")]
    pub today: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Simulate {
    /// The topic; the first one of nasvet.yaml when it is not said
    pub topic: Option<String>,
    /// Customers for each diagnosis
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub customers: u32,
    /// Chance of each answer to be "I don't know", from 0 to 1
    #[arg(long, value_name = "P", default_value_t = 0.05)]
    pub unknown: f64,
    /// The same seed gives the same customers
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// The day on which the cases are judged, as in 2026-11-21; today when it is not said
    #[arg(long, value_name = "D")]
    pub today: Option<String>,
    /// Form of the report
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// The folder to write; it must not exist or be empty
    pub dir: PathBuf,
    /// A minimal knowledge base instead of the one inside the program
    #[arg(long)]
    pub empty: bool,
}

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

#[derive(Debug, Args)]
pub(crate) struct Schema {
    /// Which schema: nasvet, topic, facts, rules or case; all of them in one object when it is not said
    pub name: Option<String>,
    /// Write all schemas into this folder instead
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}
