//! `nasvet test`

use std::path::Path;

use nasvet::cases::{Outcome, run as run_cases};
use serde_json::json;

use crate::args::{ListFormat, Test};
use crate::check::concerns;
use crate::output::{Exit, Failure, Output};
use crate::source;

pub(crate) fn run(verb: &Test, kb: Option<&Path>, output: &Output) -> Result<Exit, Failure> {
    let loaded = source::open_valid(kb, output)?;
    let wanted = |file: &str| verb.paths.is_empty() || verb.paths.iter().any(|path| concerns(path, file));
    let outcomes = run_cases(&loaded, jiff::Zoned::now().date(), wanted);
    if outcomes.is_empty() && !verb.allow_empty {
        return Err(Failure::usage("there are no cases to run (`--allow-empty` takes this for a success)"));
    }
    let failed = outcomes.iter().filter(|outcome| !outcome.passed).count();
    match verb.format {
        ListFormat::Text => output.result(&text(&outcomes, failed))?,
        ListFormat::Json => {
            let list = json!({ "schema_version": 1, "passed": outcomes.len() - failed, "failed": failed, "cases": outcomes });
            output.result(&format!("{list:#}\n"))?;
        }
    }
    Ok(if failed > 0 { Exit::Findings } else { Exit::Fine })
}

fn text(outcomes: &[Outcome], failed: usize) -> String {
    let mut out = String::new();
    for outcome in outcomes {
        let word = if outcome.passed { "ok  " } else { "FAIL" };
        out.push_str(&format!("{word} {} / {}\n", outcome.topic, outcome.id));
        for difference in &outcome.differences {
            out.push_str(&format!("     {}: expected {}, found {}\n", difference.about, difference.expected, difference.found));
            for reason in &difference.because {
                out.push_str(&format!("       by {reason}\n"));
            }
        }
        if !outcome.passed {
            out.push_str(&format!("     in {}\n", outcome.file));
        }
    }
    out.push_str(&format!("\n{} passed, {failed} failed\n", outcomes.len() - failed));
    out
}
