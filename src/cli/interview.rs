//! `nasvet interview`

use std::io::{BufRead, IsTerminal, Read, Write};
use std::path::Path;

use nasvet::answer::{Labels, answer, text};
use nasvet::cases::to_yaml;
use nasvet::engine::{Judgement, Network, Session};
use nasvet::interview::{Interview, Next, Proposed, Style};
use nasvet::locale::{Argument, Localizer};
use nasvet::model::{Case, Topic};
use nasvet::symptom::Finder;

use crate::args;
use crate::diagnose::{inputs, locale, tell_problems, width};
use crate::given::given;
use crate::output::{Exit, Failure, Output};
use crate::search::Place;
use crate::source;

/// Longest line that is read, in bytes.
const LONGEST_LINE: u64 = 4096;
/// Columns that no terminal has.
const UNWRAPPED: usize = 10_000;

pub(crate) fn run(verb: &args::Interview, kb: Option<&Path>, output: &Output) -> Result<Exit, Failure> {
    let loaded = source::open_valid(kb, output)?;
    let symptom = verb.symptom.as_deref().map(|text| Symptom::search(text, verb, kb)).transpose()?;
    let mut case = verb.case.clone();
    if let Some(symptom) = &symptom {
        case.topic = Some(symptom.topic.clone());
        case.lang = case.lang.or_else(|| Some(symptom.finder.locale().to_owned()));
    }
    let given = given(&case, &loaded, output)?;
    let locale = locale(case.lang.as_deref().or(given.lang.as_deref()), &loaded)?;
    let topic = given.topic;
    let inputs = inputs(&loaded, topic, &locale, verb.case.audience)?;
    if let Some(file) = verb.save_case.as_ref().filter(|file| file.exists()) {
        return Err(Failure::usage(format!("`{}` exists already; the case needs a new file", file.display())));
    }
    let network = Network::new(topic, source::functions(&loaded, topic)?);
    let localizer = Localizer::new(&loaded.messages, &loaded.sources, &topic.id, &loaded.base.fallback_chain(&locale));
    let labels = Labels::new(topic, &localizer);
    let width = if verb.plain { UNWRAPPED } else { width() };
    let style = Style { width, bold: output.colour() && !verb.plain };
    let proposed = symptom.map(|symptom| symptom.proposed(topic)).unwrap_or_default();
    let mut interview = Interview::new(&labels, Session::new(&network, &given.case), style).with_proposed(proposed);
    let written = |case: &Case, judgement: &Judgement| text(&answer(inputs, case, judgement).answer_markdown, width);
    let mut next = interview.begin();
    loop {
        match &next {
            Next::Go(shown) => output.result(&format!("{shown}> "))?,
            Next::Answer(shown) => {
                let session = interview.session();
                output.result(&format!("\n{}\n{shown}> ", written(&session.case(), &session.judgement())))?;
            }
            Next::End(shown) => {
                output.result(shown)?;
                break;
            }
        }
        // The end of the input ends the interview as `e` does.
        let Some(line) = line(output)? else { break };
        next = interview.reply(&line);
    }
    let session = interview.session();
    let (case, judgement) = (session.case(), session.judgement());
    let view = answer(inputs, &case, &judgement);
    output.result(&format!("\n{}", text(&view.answer_markdown, width)))?;
    if let Some(file) = &verb.save_case {
        let title = labels.word("interview-title", &[("date", Argument::Text(&case.today.to_string()))]);
        save(file, &to_yaml(topic, &case, &judgement, &title, &locale))?;
        let name = file.display().to_string();
        output.message(&labels.word("interview-saved", &[("file", Argument::Text(&name))]));
    }
    Ok(tell_problems(&view, output))
}

/// What a person said, and what it is about.
struct Symptom<'a> {
    text: &'a str,
    finder: Finder,
    topic: String,
}

impl<'a> Symptom<'a> {
    fn search(text: &'a str, verb: &args::Interview, kb: Option<&Path>) -> Result<Self, Failure> {
        let disk = source::disk(kb)?;
        let (finder, _) = Place::new(disk.as_ref()).finder(verb.case.lang.as_deref(), text)?;
        let found = finder.find(text, 1, false);
        let topic = verb.case.topic.clone().or_else(|| found.topic.clone());
        let topic = topic.ok_or_else(|| Failure::usage(finder.text(&found, false)))?;
        Ok(Self { text, finder, topic })
    }

    /// The facts that the words state.
    fn proposed(&self, topic: &Topic) -> Vec<Proposed> {
        let stated = self.finder.proposals(&topic.id, self.text).into_iter();
        let proposed = stated.filter_map(|stated| {
            let fact = topic.fact(&stated.fact)?;
            let value = topic.facts.get(fact).kind.parse(&stated.value).ok()?;
            Some(Proposed { fact, value, words: stated.words.join(" ") })
        });
        proposed.collect()
    }
}

/// The next line of the input; `None` at its end. A line that is no text, or too long, is read as far as it is good.
fn line(output: &Output) -> Result<Option<String>, Failure> {
    let mut bytes = Vec::new();
    let mut input = std::io::stdin().lock();
    let read = input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut bytes);
    read.map_err(|error| Failure::usage(format!("the input cannot be read: {error}")))?;
    if bytes.len() as u64 == LONGEST_LINE && !bytes.ends_with(b"\n") {
        input.skip_until(b'\n').map_err(|error| Failure::usage(format!("the input cannot be read: {error}")))?;
    }
    if bytes.is_empty() {
        output.result("\n")?;
        return Ok(None);
    }
    let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
    // What comes over a pipe is not seen on the screen.
    if !std::io::stdin().is_terminal() {
        let seen: String = line.chars().filter(|c| !c.is_control()).collect();
        output.result(&format!("{seen}\n"))?;
    }
    Ok(Some(line))
}

/// Writes a new file, whole or not at all.
fn save(file: &Path, text: &str) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::usage(format!("`{}`: {error}", file.display()));
    let mut created = std::fs::File::create_new(file).map_err(failed)?;
    created.write_all(text.as_bytes()).and_then(|()| created.sync_all()).map_err(|error| {
        let _ = std::fs::remove_file(file);
        failed(error)
    })
}
