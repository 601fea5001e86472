//! The arguments of all verbs.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::document_args::{Audit, Import, New, Show};
use crate::search_args::Search;

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
    /// Topics, diagnoses and articles for a symptom in somebody's words
    Search(Search),
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
#[derive(Debug, Clone, Args)]
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
    /// What the person says, in words: chooses the topic, and the facts that it states are asked to be confirmed first
    #[arg(long, value_name = "TEXT")]
    pub symptom: Option<String>,
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
