//! `nasvet mark`

use std::collections::BTreeMap;
use std::path::Path;

use nasvet::loader::files::replace;
use nasvet::status::{Marked, mark, to_yaml};
use nasvet::{loader, model};

use crate::args::{Hand, Mark};
use crate::given::day;
use crate::output::{Exit, Failure, Output};
use crate::source;

pub(crate) fn run(verb: &Mark, kb: Option<&Path>, output: &Output) -> Result<Exit, Failure> {
    let disk = source::disk(kb)?;
    let disk = disk.ok_or_else(|| Failure::usage("records are written into a knowledge base on disk: say which with `--kb`"))?;
    let loaded = loader::load(&disk)?;
    // Names below the folder of each locale.
    let mut wanted: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for given in &verb.texts {
        let inside = given.find("locales/").and_then(|at| given.get(at + "locales/".len()..)).unwrap_or(given);
        let (locale, name) = inside.split_once('/').unwrap_or((inside, ""));
        if locale == loaded.base.source_locale || !loaded.base.locales.iter().any(|known| known.id == locale) {
            return Err(Failure::usage(format!("`{given}` is no translation: name a file or folder below locales/<locale>/")));
        }
        wanted.entry(locale).or_default().push(name.trim_end_matches('/'));
    }
    let hand = |hand: Hand| match hand {
        Hand::Human => model::Hand::Human,
        Hand::Machine => model::Hand::Machine,
    };
    let marked = Marked {
        origin: verb.origin.map(hand),
        reviewed: verb.reviewed.map(hand),
        by: verb.by.clone(),
        date: day(verb.today.as_deref())?.unwrap_or_else(|| jiff::Zoned::now().date()),
    };
    let mut files = Vec::new();
    for (locale, names) in wanted {
        let meant = |name: &str| {
            names.iter().any(|given| {
                given.is_empty() || name == *given || name.strip_prefix(given).is_some_and(|rest| rest.starts_with(['/', '#']))
            })
        };
        let (records, done) = mark(&loaded, locale, &meant, &marked).map_err(Failure::usage)?;
        if done.is_empty() {
            return Err(Failure::usage(format!("no translated text of `{locale}` is called `{}`", names.join("`, `"))));
        }
        files.push((locale, to_yaml(&records), done.len()));
    }
    for (locale, text, count) in files {
        let path = disk.root().join("locales").join(locale).join("translations.yaml");
        replace(&path, &text)?;
        output.message(&format!("recorded in {}: {count}", path.display()));
    }
    Ok(Exit::Fine)
}
