//! `nasvet status`

use std::path::Path;

use nasvet::answer::html_page;
use nasvet::diag::Diagnostics;
use nasvet::status::{Item, State, items, list, markdown, matrix, table};
use serde_json::{Value, json};

use crate::args::{Status, StatusFormat};
use crate::diagnose::locale;
use crate::output::{Exit, Failure, Output};
use crate::source;

pub(crate) fn run(verb: &Status, kb: Option<&Path>, output: &Output) -> Result<Exit, Failure> {
    let loaded = source::open(kb)?;
    let lang = verb.lang.as_deref().map(|lang| locale(Some(lang), &loaded)).transpose()?;
    let all = items(&loaded, &mut Diagnostics::default());
    if let Some(part) = verb.parts.iter().find(|part| !all.iter().any(|item| item.group == **part)) {
        return Err(Failure::usage(format!("there is no part `{part}`: a topic, `facts`, `nasvet` or `articles`")));
    }
    let wanted = |item: &Item| {
        (verb.parts.is_empty() || verb.parts.contains(&item.group)) && lang.as_ref().is_none_or(|lang| *lang == item.locale)
    };
    let shown: Vec<Item> = all.into_iter().filter(wanted).collect();
    let rows = matrix(&shown);
    match verb.format {
        StatusFormat::Text if verb.list => output.result(&list(&shown, &loaded.sources))?,
        StatusFormat::Text => output.result(&table(&rows))?,
        StatusFormat::Html => output.result(&html_page(&markdown(&rows), "Translations", &loaded.base.source_locale))?,
        StatusFormat::Json => {
            let texts: Vec<Value> = shown.iter().filter(|item| verb.list && is_work(item)).map(text).collect();
            let mut json = json!({ "schema_version": 1, "parts": rows });
            if let (true, Some(map)) = (verb.list, json.as_object_mut()) {
                map.insert("texts".to_owned(), Value::Array(texts));
            }
            output.result(&format!("{json:#}\n"))?;
        }
    }
    Ok(Exit::Fine)
}

fn is_work(item: &Item) -> bool {
    item.state != State::Current || item.is_unreviewed()
}

fn text(item: &Item) -> Value {
    let (state, lines) = match &item.state {
        State::Missing(_) => ("missing", Vec::new()),
        State::OtherRevision => ("stale", Vec::new()),
        State::Unrecorded => ("unrecorded", Vec::new()),
        State::Stale(changes) => ("stale", changes.lines.iter().map(|(_, line)| line.clone()).collect()),
        State::Current => ("unreviewed", Vec::new()),
    };
    json!({ "name": item.name, "part": item.group, "locale": item.locale, "state": state, "changed": lines })
}
