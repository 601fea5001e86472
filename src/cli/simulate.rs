//! `nasvet simulate`

use std::fmt::Write;
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use nasvet::simulate::{NotTold, Plan, Report, Totals, simulate};

use crate::args::{ListFormat, Simulate};
use crate::given::{day, topic};
use crate::output::{Exit, Failure, Output};
use crate::source;

/// Diagnoses, and questions, that the text names.
const NAMED: usize = 10;

pub(crate) fn run(verb: &Simulate, kb: Option<&Path>, output: &Output) -> Result<Exit, Failure> {
    if !(0.0..=1.0).contains(&verb.unknown) {
        return Err(Failure::usage(format!("`--unknown {}` is no chance, expected a number from 0 to 1", verb.unknown)));
    }
    let loaded = source::open_valid(kb, output)?;
    let topic = topic(verb.topic.as_deref(), &loaded.base.topics)?;
    let functions = source::functions(&loaded, topic)?;
    let today = day(verb.today.as_deref())?.unwrap_or_else(|| jiff::Zoned::now().date());
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let plan = Plan { seed: verb.seed, customers: verb.customers as usize, unknown: verb.unknown, today, threads };
    // Drawn on standard error, and only where that is a terminal.
    let bar = ProgressBar::new(topic.diagnoses.len() as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} diagnoses, {eta} left") {
        bar.set_style(style);
    }
    let report = simulate(topic, functions, &plan, &|| bar.inc(1));
    bar.finish_and_clear();
    match verb.format {
        ListFormat::Text => output.result(&text(&report))?,
        ListFormat::Json => {
            let json = serde_json::to_string_pretty(&report).map_err(|error| Failure::usage(error.to_string()))?;
            output.result(&format!("{json}\n"))?;
        }
    }
    Ok(if report.lost > 0 { Exit::Findings } else { Exit::Fine })
}

fn text(report: &Report) -> String {
    let mut out = String::new();
    let _ = writeln!(
        out,
        "{}: {} customers for each of {} diagnoses, {:.0} % of the answers are \"I don't know\", seed {}\n",
        report.topic,
        report.customers,
        report.diagnoses.len(),
        report.unknown * 100.0,
        report.seed
    );
    let _ = writeln!(out, "{:24} {:>10} {:>10} {:>12} {:>10} {:>8}", "", "mean cost", "worst", "questions", "worst", "found");
    let mut line = |name: &str, totals: &Totals| {
        let _ = writeln!(
            out,
            "{name:24} {:>8.0} s {:>8} s {:>12.1} {:>10} {:>6.1} %",
            totals.mean_cost,
            totals.worst_cost,
            totals.mean_questions,
            totals.worst_questions,
            totals.found * 100.0
        );
    };
    line("best question", &report.best);
    line("author's order", &report.author_order);
    let _ = writeln!(out, "\nThe best question costs {:.1} % less than the author's order.", report.saved * 100.0);
    match (report.optimum, report.above_optimum) {
        (Some(optimum), Some(above)) => {
            let _ =
                writeln!(out, "The best possible order costs {optimum:.1} s; the best question is {:.1} % above.", above * 100.0);
        }
        _ => out.push_str("The topic is too large to work out the best possible order.\n"),
    }
    let _ = writeln!(out, "Diagnoses lost: {}", report.lost);
    let mut dear: Vec<_> = report.diagnoses.iter().collect();
    dear.sort_by(|a, b| b.best.mean_cost.total_cmp(&a.best.mean_cost));
    let _ = writeln!(out, "\nThe dearest diagnoses (mean cost, author's order, share found):");
    for row in dear.into_iter().take(NAMED) {
        let (best, order) = (row.best.mean_cost, row.author_order.mean_cost);
        let _ = writeln!(out, "  {:44} {best:>6.0} s {order:>6.0} s {:>5.0} %", row.id, row.best.found * 100.0);
    }
    let _ = writeln!(out, "\nThe most frequent questions (interviews):");
    for ask in report.questions.iter().take(NAMED) {
        let _ = writeln!(out, "  {:44} {:>6}", ask.fact, ask.interviews);
    }
    list(&mut out, "Questions that never help", report.never_asked.iter().cloned());
    let told = |row: &NotTold| match row.with.as_slice() {
        [] => format!("{} (no case was found that confirms it)", row.id),
        with => format!("{} (with it: {})", row.id, with.join(", ")),
    };
    list(&mut out, "Diagnoses that were never confirmed alone", report.not_alone.iter().map(told));
    out
}

fn list(out: &mut String, title: &str, items: impl Iterator<Item = String>) {
    let items: Vec<String> = items.collect();
    if !items.is_empty() {
        let _ = writeln!(out, "\n{title}:");
        items.iter().for_each(|item| {
            let _ = writeln!(out, "  {item}");
        });
    }
}
