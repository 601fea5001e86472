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
    /// Interviews random customers and tells what the questions cost
    Simulate(Simulate),
    /// Writes a knowledge base to edit
    Init(Init),
    /// Prints JSON Schemas of the content files, for editors
    Schema(Schema),
    /// Prints a completion script for a shell
    Completions(Completions),
}

/// What is known of a case, and how it is read.
#[derive(Debug, Args)]
pub(crate) struct CaseArguments {
    /// The topic; needed only where the knowledge base has several and no facts file names one
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
    /// The day on which the case is judged, as in 2026-11-21; today when it is not said
    #[arg(long, value_name = "D")]
    pub today: Option<String>,
    /// Take an empty facts file for a case of which nothing is known
    #[arg(long)]
    pub allow_empty: bool,
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
}

#[derive(Debug, Args)]
pub(crate) struct Simulate {
    /// The topic; needed only where the knowledge base has several
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
