//! Which knowledge base is used, and whether it can be.

use std::path::Path;

use nasvet::diag::{Severity, emit};
use nasvet::loader::{Disk, Embedded, Loaded, load};
use nasvet::model::Topic;
use nasvet::script::Functions;

use crate::output::{Exit, Failure, Output};

/// The folder of `--kb`, else the one of the working directory, found upwards.
pub(crate) fn disk(kb: Option<&Path>) -> Result<Option<Disk>, Failure> {
    Ok(match kb {
        Some(folder) => Some(Disk::open(folder)?),
        None => std::env::current_dir().ok().and_then(|folder| Disk::find_upwards(&folder)),
    })
}

/// Loads the knowledge base of `--kb`, else the one of the working directory, found upwards, else the embedded one.
pub(crate) fn open(kb: Option<&Path>) -> Result<Loaded, Failure> {
    Ok(match disk(kb)? {
        Some(disk) => load(&disk)?,
        None => load(&Embedded)?,
    })
}

/// The script functions of a topic.
pub(crate) fn functions<'a>(loaded: &'a Loaded, topic: &Topic) -> Result<&'a Functions, Failure> {
    loaded.functions.get(&topic.id).ok_or_else(|| Failure::usage(format!("the topic `{}` could not be read", topic.id)))
}

/// The same, for verbs that need a valid one.
pub(crate) fn open_valid(kb: Option<&Path>, output: &Output) -> Result<Loaded, Failure> {
    let loaded = open(kb)?;
    if !loaded.diagnostics.has_errors() {
        return Ok(loaded);
    }
    let errors: Vec<_> = loaded.diagnostics.clone().into_sorted().into_iter().filter(|d| d.severity == Severity::Error).collect();
    let listed = emit::human(&errors, &loaded.sources, output.colour());
    let message =
        format!("{listed}error: the knowledge base is invalid: {} problems; `nasvet check` tells them all\n", errors.len());
    Err(Failure { message, exit: Exit::InvalidBase })
}
