//! `nasvet diagnose`

use std::path::Path;

use nasvet::answer::{Audience, Inputs, View, answer, html_page, text};
use nasvet::diag::{Severity, did_you_mean};
use nasvet::engine::{judge, judge_and_explain};
use nasvet::loader::Loaded;
use nasvet::locale::negotiate;
use nasvet::model::Topic;

use crate::args::{AnswerFormat, Diagnose, Reader};
use crate::given::given;
use crate::output::{Exit, Failure, Output};
use crate::source;

/// Columns of a terminal whose width is not known.
const WIDTH: usize = 100;

pub(crate) fn run(verb: &Diagnose, kb: Option<&Path>, output: &Output) -> Result<Exit, Failure> {
    let loaded = source::open_valid(kb, output)?;
    let given = given(&verb.case, &loaded, output)?;
    let locale = locale(verb.case.lang.as_deref().or(given.lang.as_deref()), &loaded)?;
    let functions = source::functions(&loaded, given.topic)?;
    let inputs = Inputs { explain: verb.explain, ..inputs(&loaded, given.topic, &locale, verb.case.audience)? };
    let judge = if verb.explain { judge_and_explain } else { judge };
    let view = answer(inputs, &given.case, &judge(given.topic, functions, &given.case));
    output.result(&shown(&view, verb.format)?)?;
    Ok(tell_problems(&view, output))
}

/// What an answer in this locale is made from.
pub(crate) fn inputs<'a>(loaded: &'a Loaded, topic: &'a Topic, locale: &'a str, reader: Reader) -> Result<Inputs<'a>, Failure> {
    let template = loaded.templates.get(locale).or_else(|| loaded.templates.get("")).and_then(|file| loaded.sources.get(*file));
    let template =
        template.ok_or_else(|| Failure { message: "there is no locales/answer.md".to_owned(), exit: Exit::InvalidBase })?;
    Ok(Inputs {
        base: &loaded.base,
        topic,
        messages: &loaded.messages,
        sources: &loaded.sources,
        template: &template.text,
        locale,
        audience: match reader {
            Reader::Staff => Audience::Staff,
            Reader::Customer => Audience::Customer,
        },
        explain: false,
    })
}

/// Tells the problems of an answer. One whose text could not be shown in full is not fine, although it was given.
pub(crate) fn tell_problems(view: &View, output: &Output) -> Exit {
    for finding in &view.diagnostics {
        let place =
            if finding.file.is_empty() { String::new() } else { format!("{}:{}:{}: ", finding.file, finding.line, finding.column) };
        output.message(&format!("{}: {place}{}", finding.severity, finding.message));
    }
    let whole = view.diagnostics.iter().all(|finding| finding.severity != Severity::Error.as_str());
    if whole { Exit::Fine } else { Exit::InvalidBase }
}

fn shown(view: &View, format: AnswerFormat) -> Result<String, Failure> {
    Ok(match format {
        AnswerFormat::Markdown => view.answer_markdown.clone(),
        AnswerFormat::Html => html_page(&view.answer_markdown, &view.title, &view.locale),
        AnswerFormat::Text => text(&view.answer_markdown, width()),
        AnswerFormat::Json => serde_json::to_string_pretty(view).map_err(|error| Failure::usage(error.to_string()))? + "\n",
    })
}

pub(crate) fn width() -> usize {
    std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).unwrap_or(WIDTH)
}

/// The locale of the knowledge base that serves the language that is asked for.
pub(crate) fn locale(asked: Option<&str>, loaded: &Loaded) -> Result<String, Failure> {
    let Some(asked) = asked else { return Ok(loaded.base.source_locale.clone()) };
    let known: Vec<String> = loaded.base.locales.iter().map(|l| l.id.clone()).collect();
    negotiate(asked, &known).map(str::to_owned).ok_or_else(|| {
        let help = did_you_mean(asked, known.iter().map(String::as_str));
        Failure::usage(format!("no locale serves `{asked}`{}", help.map(|help| format!(": {help}")).unwrap_or_default()))
    })
}
