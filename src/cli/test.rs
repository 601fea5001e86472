//! `nasvet test`

use std::path::Path;

use nasvet::cases::{Coverage, Outcome, coverage, run as run_cases};
use serde_json::json;

use crate::args::{ListFormat, Test};
use crate::check::concerns;
use crate::output::{Exit, Failure, Output};
use crate::source;

pub(crate) fn run(verb: &Test, kb: Option<&Path>, output: &Output) -> Result<Exit, Failure> {
    let loaded = source::open_valid(kb, output)?;
    let wanted = |file: &str| verb.paths.is_empty() || verb.paths.iter().any(|path| concerns(path, file));
    let today = jiff::Zoned::now().date();
    let outcomes = run_cases(&loaded, today, wanted);
    if outcomes.is_empty() && !verb.allow_empty {
        return Err(Failure::usage("there are no cases to run (`--allow-empty` takes this for a success)"));
    }
    let failed = outcomes.iter().filter(|outcome| !outcome.passed).count();
    let covered = if verb.coverage { coverage(&loaded, today) } else { Vec::new() };
    match verb.format {
        ListFormat::Text => output.result(&(covered.iter().map(uncovered).collect::<String>() + &text(&outcomes, failed)))?,
        ListFormat::Json => {
            let mut list = json!({ "schema_version": 1, "passed": outcomes.len() - failed, "failed": failed, "cases": outcomes });
            if let (true, Some(map)) = (verb.coverage, list.as_object_mut()) {
                map.insert("coverage".to_owned(), json!(covered));
            }
            output.result(&format!("{list:#}\n"))?;
        }
    }
    let least = f64::from(verb.threshold.unwrap_or(0));
    let below: Vec<&str> = covered.iter().filter(|topic| topic.share() * 100.0 < least).map(|topic| topic.topic.as_str()).collect();
    if !below.is_empty() {
        output.message(&format!("the cases try less than {least} % of {}", below.join(", ")));
    }
    let below = !below.is_empty();
    Ok(if failed > 0 || below { Exit::Findings } else { Exit::Fine })
}

/// What the cases of a topic never try.
fn uncovered(topic: &Coverage) -> String {
    let mut out = format!("{}: the cases try {:.1} % of the rules and diagnoses\n", topic.topic, topic.share() * 100.0);
    let lists = [
        ("rule never fires", &topic.never_fired),
        ("diagnosis never confirmed", &topic.never_confirmed),
        ("diagnosis never ruled out", &topic.never_ruled_out),
    ];
    for (what, ids) in lists {
        ids.iter().for_each(|id| out.push_str(&format!("     {what}: {id}\n")));
    }
    out
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
