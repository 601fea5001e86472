//! `nasvet completions`

use clap::CommandFactory;

use crate::args::{Arguments, Completions};
use crate::output::{Exit, Failure, Output};

pub(crate) fn run(verb: &Completions, output: &Output) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(verb.shell, &mut Arguments::command(), "nasvet", &mut script);
    output.result(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Fine)
}
