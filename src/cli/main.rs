//! The command line: one file a verb, each no more than arguments, load, call, print.

mod args;
mod audit;
mod check;
mod completions;
mod diagnose;
mod dictionaries;
mod document_args;
mod given;
mod import;
mod init;
mod interview;
mod mark;
mod new;
mod output;
mod schema;
mod search;
mod search_args;
mod show;
mod simulate;
mod source;
mod status;
mod test;

use clap::Parser;

use args::{Arguments, Verb};
use output::{Exit, Output};

fn main() -> std::process::ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return output::usage(&error),
    };
    let output = Output::new();
    let kb = arguments.kb.as_deref();
    let outcome = match &arguments.verb {
        Verb::Diagnose(verb) => diagnose::run(verb, kb, &output),
        Verb::Interview(verb) => interview::run(verb, kb, &output),
        Verb::Search(verb) => search::run(verb, kb, &output),
        Verb::Check(verb) => check::run(verb, kb, &output),
        Verb::Test(verb) => test::run(verb, kb, &output),
        Verb::Status(verb) => status::run(verb, kb, &output),
        Verb::Mark(verb) => mark::run(verb, kb, &output),
        Verb::Simulate(verb) => simulate::run(verb, kb, &output),
        Verb::Init(verb) => init::run(verb, &output),
        Verb::Import(verb) => import::run(verb, kb, &output),
        Verb::Audit(verb) => audit::run(verb, kb, &output),
        Verb::New(verb) => new::run(verb, kb, &output),
        Verb::Show(verb) => show::run(verb, kb, &output),
        Verb::Schema(verb) => schema::run(verb, &output),
        Verb::Completions(verb) => completions::run(verb, &output),
    };
    match outcome {
        Ok(exit) => exit.into(),
        Err(failure) => {
            output.problem(&failure.message);
            Exit::from(failure).into()
        }
    }
}
