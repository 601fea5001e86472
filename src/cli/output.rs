//! Printing: results to standard output, messages for people to standard error. A reader that goes away is no error.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

/// Exit code of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Fine.
    Fine,
    /// Findings or failed cases.
    Findings,
    /// Wrong usage or unreadable input.
    Usage,
    /// The knowledge base is invalid.
    InvalidBase,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Fine => 0,
            Exit::Findings => 1,
            Exit::Usage => 2,
            Exit::InvalidBase => 3,
        })
    }
}

/// Why a verb could not do its work.
#[derive(Debug)]
pub(crate) struct Failure {
    pub message: String,
    pub exit: Exit,
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self { message: message.into(), exit: Exit::Usage }
    }
}

impl From<Failure> for Exit {
    fn from(failure: Failure) -> Self {
        failure.exit
    }
}

impl From<nasvet::loader::Error> for Failure {
    fn from(error: nasvet::loader::Error) -> Self {
        Self::usage(error.to_string())
    }
}

/// Where results and messages go.
#[derive(Debug)]
pub(crate) struct Output {
    colour: bool,
}

impl Output {
    pub(crate) fn new() -> Self {
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { colour: !refused && std::io::stderr().is_terminal() && std::io::stdout().is_terminal() }
    }

    pub(crate) fn colour(&self) -> bool {
        self.colour
    }

    /// A result.
    pub(crate) fn result(&self, text: &str) -> Result<(), Failure> {
        let mut out = std::io::stdout().lock();
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                Err(Failure::usage(format!("the result cannot be written: {error}")))
            }
            _ => Ok(()),
        }
    }

    /// A message for people; one that nobody reads is no error.
    pub(crate) fn message(&self, text: &str) {
        let _ = writeln!(std::io::stderr().lock(), "{text}");
    }

    /// A message that tells why nothing was done.
    pub(crate) fn problem(&self, text: &str) {
        if text.starts_with("error") {
            let _ = write!(std::io::stderr().lock(), "{text}");
        } else {
            self.message(&format!("error: {text}"));
        }
    }
}

/// Prints what clap has to say: help and version are results, all else is wrong usage.
pub(crate) fn usage(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    if error.use_stderr() { Exit::Usage.into() } else { Exit::Fine.into() }
}
