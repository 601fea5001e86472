//! What the command line says about a case: facts files and single facts, merged.

use std::io::Read;
use std::path::Path;

use nasvet::diag::{Diagnostics, FileId, Sources, did_you_mean, emit};
use nasvet::loader::files::read_bounded;
use nasvet::loader::{CaseFile, Loaded, read_facts};
use nasvet::model::{Case, Date, FactId, Topic, Value};

use crate::args::CaseArguments;
use crate::output::{Failure, Output};

/// Largest facts file, in bytes.
const LARGEST_FACTS: u64 = 1024 * 1024;

/// A case, its topic, and the language that a facts file asks for.
pub(crate) struct Given<'a> {
    pub topic: &'a Topic,
    pub case: Case,
    pub lang: Option<String>,
}

/// Reads all that the command line says about the case.
pub(crate) fn given<'a>(verb: &CaseArguments, loaded: &'a Loaded, output: &Output) -> Result<Given<'a>, Failure> {
    let topics = &loaded.base.topics;
    let asked = match &verb.topic {
        None => None,
        Some(id) => Some(topics.iter().position(|t| t.id == *id).ok_or_else(|| unknown_topic(id, topics))?),
    };
    let words: Vec<&str> = verb.fact.iter().filter_map(|word| word.split_once('=')).map(|(id, _)| id.trim()).collect();
    // The first topic that has all the facts; where none has, the first of all tells which one it lacks.
    let serving = |facts: &[&str]| {
        let serves = |topic: &&Topic| facts.iter().chain(&words).all(|id| topic.fact(id).is_some());
        asked.or_else(|| topics.iter().position(|topic| serves(&topic))).unwrap_or(0)
    };
    let mut sources = Sources::default();
    let mut out = Diagnostics::default();
    let mut files: Vec<CaseFile> = Vec::new();
    for path in &verb.facts {
        let (file, empty) = read(path, &mut sources)?;
        if empty && verb.allow_empty {
            continue;
        }
        if empty {
            return Err(Failure::usage(format!(
                "the facts file `{}` is empty (`--allow-empty` takes it for a case of which nothing is known)",
                path.display()
            )));
        }
        let text = sources.get(file).map(|source| source.text.clone()).unwrap_or_default();
        let topic_of = |named: Option<&str>, facts: &[&str]| {
            named.map_or_else(|| Some(serving(facts)), |id| topics.iter().position(|t| t.id == id))
        };
        files.extend(read_facts(file, &text, topic_of, topics, &mut out));
    }
    if out.has_errors() {
        let listed = emit::human(&out.into_sorted(), &sources, output.colour());
        return Err(Failure::usage(format!("{listed}error: the facts cannot be used\n")));
    }
    let named = files.iter().find_map(|file| file.topic.as_deref());
    if let Some(other) = files.iter().filter_map(|file| file.topic.as_deref()).find(|topic| Some(*topic) != named) {
        return Err(Failure::usage(format!("the facts are of two topics: `{}` and `{other}`", named.unwrap_or(""))));
    }
    let topic = match (asked, named) {
        (Some(index), Some(other)) if topics.get(index).is_some_and(|t| t.id != other) => {
            return Err(Failure::usage(format!(
                "the facts are of the topic `{other}`, not of `{}`",
                verb.topic.as_deref().unwrap_or("")
            )));
        }
        (_, Some(id)) => loaded.base.topic(id),
        (_, None) => topics.get(serving(&[])),
    };
    let topic = topic.ok_or_else(|| Failure::usage("the knowledge base has no topic"))?;
    if asked.is_none() && files.is_empty() && topics.len() > 1 {
        let others: Vec<&str> = topics.iter().filter(|other| other.id != topic.id).map(|other| other.id.as_str()).collect();
        output.message(&format!("topic: {} (others: {})", topic.id, others.join(", ")));
    }
    let today =
        day(verb.today.as_deref())?.or(files.iter().find_map(|file| file.today)).unwrap_or_else(|| jiff::Zoned::now().date());
    let mut merged = Merged { topic, case: Case::new(today) };
    for file in &files {
        for (fact, value) in &file.facts {
            merged.known(*fact, value.clone())?;
        }
        for fact in &file.unknown {
            merged.not_known(*fact)?;
        }
    }
    for word in &verb.fact {
        merged.word(word)?;
    }
    Ok(Given { topic, case: merged.case, lang: files.iter().find_map(|file| file.lang.clone()) })
}

/// The day that an argument names.
pub(crate) fn day(text: Option<&str>) -> Result<Option<Date>, Failure> {
    let parsed = text.map(|text| {
        text.parse::<Date>().map_err(|_| Failure::usage(format!("`--today {text}` is not a day, expected one as in 2026-11-21")))
    });
    parsed.transpose()
}

/// The topic with this id, or the first one.
pub(crate) fn topic<'a>(id: Option<&str>, topics: &'a [Topic]) -> Result<&'a Topic, Failure> {
    match id {
        Some(id) => topics.iter().find(|topic| topic.id == id).ok_or_else(|| unknown_topic(id, topics)),
        None => topics.first().ok_or_else(|| Failure::usage("the knowledge base has no topic")),
    }
}

fn unknown_topic(id: &str, topics: &[Topic]) -> Failure {
    let help = did_you_mean(id, topics.iter().map(|t| t.id.as_str()));
    Failure::usage(format!("unknown topic `{id}`{}", help.map(|help| format!(": {help}")).unwrap_or_default()))
}

/// Reads a facts file or standard input; also tells whether there is nothing in it.
fn read(path: &Path, sources: &mut Sources) -> Result<(FileId, bool), Failure> {
    let shown = path.display().to_string();
    let bytes = if shown == "-" {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().take(LARGEST_FACTS + 1).read_to_end(&mut bytes);
        read.map_err(|error| Failure::usage(format!("standard input: {error}")))?;
        if bytes.len() as u64 > LARGEST_FACTS {
            return Err(Failure::usage("standard input: larger than 1 MiB"));
        }
        bytes
    } else {
        read_bounded(path, LARGEST_FACTS).map_err(|message| Failure::usage(format!("`{shown}`: {message}")))?
    };
    let text = String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
    let text = text.ok_or_else(|| Failure::usage(format!("`{shown}` is not UTF-8 text")))?;
    let text = text.trim_start_matches('\u{feff}');
    let empty = text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#') || line.trim() == "---");
    Ok((sources.add(shown, text), empty))
}

struct Merged<'a> {
    topic: &'a Topic,
    case: Case,
}

impl Merged<'_> {
    fn id(&self, fact: FactId) -> &str {
        &self.topic.facts.get(fact).id
    }

    fn known(&mut self, fact: FactId, value: Value) -> Result<(), Failure> {
        if self.case.not_known.contains(&fact) {
            return Err(Failure::usage(format!("`{}` is given as `{value}` and as not known", self.id(fact))));
        }
        match self.case.known.get(&fact) {
            Some(other) if *other != value => {
                Err(Failure::usage(format!("`{}` is given twice: as `{other}` and as `{value}`", self.id(fact))))
            }
            _ => {
                self.case.known.insert(fact, value);
                Ok(())
            }
        }
    }

    fn not_known(&mut self, fact: FactId) -> Result<(), Failure> {
        match self.case.known.get(&fact) {
            Some(value) => Err(Failure::usage(format!("`{}` is given as `{value}` and as not known", self.id(fact)))),
            None => {
                self.case.not_known.insert(fact);
                Ok(())
            }
        }
    }

    /// `ID=VALUE` or `ID=?`
    fn word(&mut self, word: &str) -> Result<(), Failure> {
        let Some((id, text)) = word.split_once('=') else {
            return Err(Failure::usage(format!(
                "`--fact {word}`: expected ID=VALUE, or ID=? for a fact that the customer does not know"
            )));
        };
        let found = self.topic.fact(id.trim()).filter(|fact| !self.topic.facts.get(*fact).builtin);
        let Some(fact) = found else {
            let help = did_you_mean(id, self.topic.given_ids()).map(|help| format!(": {help}"));
            return Err(Failure::usage(format!("unknown fact `{id}`{}", help.unwrap_or_default())));
        };
        if text.trim() == "?" {
            return self.not_known(fact);
        }
        let value = self.topic.facts.get(fact).kind.parse(text);
        let value = value.map_err(|problem| {
            Failure::usage(format!(
                "`{id}`: {}{}",
                problem.message,
                problem.help.map(|help| format!("; {help}")).unwrap_or_default()
            ))
        })?;
        self.known(fact, value)
    }
}
