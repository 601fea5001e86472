//! The arguments of `search`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

#[derive(Debug, Args)]
pub(crate) struct Search {
    /// What somebody types, in words of any of the languages
    pub query: Vec<String>,
    /// Language to search in; guessed from the words when it is not said
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    /// Most results
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..=100))]
    pub limit: u16,
    /// Form of the results; with --eval text or jsonl, the run itself with one line for each query
    #[arg(long, value_enum, default_value_t = SearchFormat::Text)]
    pub format: SearchFormat,
    /// Tell also by which words each result was found
    #[arg(long)]
    pub explain: bool,
    /// Answer the queries of these files instead, and tell how many right results come first: YAML, or JSON lines
    #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with_all = ["query", "explain", "limit"])]
    pub eval: Vec<PathBuf>,
    /// With --eval: an earlier run; tells which queries became better or worse
    #[arg(long, value_name = "RUN", requires = "eval")]
    pub compare: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SearchFormat {
    /// Text for people
    Text,
    /// JSON, schema version 1
    Json,
    /// A line of JSON for each query
    Jsonl,
}
