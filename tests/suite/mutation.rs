//! One slip of an author's hand, in every content file: none is silent, none is a panic, each is told at its place.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use nasvet::diag::Severity;

use crate::support::{loaded, own_files};

/// Slips of each kind in each file.
const PER_FILE: usize = 6;

#[derive(Debug, Clone)]
struct Slip {
    kind: &'static str,
    path: String,
    line: usize,
    text: String,
    shown: String,
}

/// The words that authors can misspell: names of facts, values, diagnoses, links, terms, locales.
fn vocabulary() -> BTreeSet<String> {
    let loaded = loaded(&base());
    let mut words = BTreeSet::new();
    for topic in &loaded.base.topics {
        for fact in topic.facts.rows().filter(|fact| !fact.builtin) {
            words.insert(fact.id.clone());
            words.extend(
                fact.kind
                    .choices()
                    .iter()
                    .map(ToString::to_string)
                    .filter(|value| value.len() > 3 && value.parse::<i64>().is_err()),
            );
        }
        words.extend(topic.diagnoses.rows().map(|d| d.id.clone()));
        words.extend(topic.links.iter().map(|link| link.key.clone()));
        words.extend(topic.functions.rows().map(|f| f.name.clone()));
    }
    words.extend(loaded.messages.term_names("en").into_iter().map(str::to_owned));
    words.remove("true");
    words.remove("false");
    words
}

fn misspelled(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let middle = letters.len() / 2;
    if letters.len() > 3 && letters[middle] != letters[middle - 1] {
        let mut swapped = letters.clone();
        swapped.swap(middle, middle - 1);
        return swapped.into_iter().collect();
    }
    format!("{word}x")
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The parts of a line in which words are names: not comments, not text for people.
fn names_in(path: &str, line: &str, in_text: &mut bool) -> Vec<(usize, usize)> {
    if path.ends_with(".md") {
        let mut out = Vec::new();
        let mut from = 0;
        while let Some(start) = line[from..].find("{{").map(|at| from + at) {
            let end = line[start..].find("}}").map_or(line.len(), |at| start + at);
            if !line[start..].starts_with("{{!") {
                out.push((start, end));
            }
            from = end;
        }
        return out;
    }
    if path.ends_with(".ftl") {
        let key = line.find(" =").filter(|_| !line.starts_with(['#', ' ']) || line.trim_start().starts_with('.'));
        return key.map(|end| vec![(0, end)]).unwrap_or_default();
    }
    if path.ends_with(".rhai") {
        return if line.trim_start().starts_with("//") { Vec::new() } else { vec![(0, line.len())] };
    }
    if line.starts_with("sources:") {
        *in_text = true;
    }
    // The id of a rule may be any; nothing else names it.
    let prose = ["- id:", "title:", "story:", "  http", "#"].iter().any(|start| line.trim_start().starts_with(start.trim_start()));
    if line.starts_with("story:") {
        *in_text = true;
        return Vec::new();
    }
    if *in_text && line.starts_with(' ') || prose {
        return Vec::new();
    }
    *in_text = line.starts_with("sources:");
    if line.contains("https://") {
        return vec![(0, line.find("https://").unwrap())];
    }
    vec![(0, line.len())]
}

fn spread<T: Clone>(all: &[T]) -> Vec<T> {
    let step = (all.len() / PER_FILE).max(1);
    all.iter().step_by(step).take(PER_FILE).cloned().collect()
}

fn slips(path: &str, text: &str, words: &BTreeSet<String>) -> Vec<Slip> {
    let mut names = Vec::new();
    let mut keys = Vec::new();
    let mut braces = Vec::new();
    let mut in_text = false;
    let mut start = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let bare = line.trim_end_matches('\n');
        let slip = |kind: &'static str, from: usize, to: usize, with: String| Slip {
            kind,
            path: path.to_owned(),
            line: index + 1,
            text: format!("{}{with}{}", &text[..start + from], &text[start + to..]),
            shown: format!("{} -> {with}", &bare[from..to]),
        };
        for (from, to) in names_in(path, bare, &mut in_text) {
            let mut at = from;
            while at < to {
                let Some(begin) = bare[at..to].find(is_word).map(|o| at + o) else { break };
                let end = bare[begin..to].find(|c| !is_word(c)).map_or(to, |o| begin + o);
                let word = &bare[begin..end];
                // `fact-` and `choice-` end in a dash, which is no part of the name.
                if words.contains(word) {
                    names.push(slip("name", begin, end, misspelled(word)));
                } else if path.ends_with(".ftl") && end == to {
                    keys.push(slip("key", begin, end, misspelled(word)));
                }
                at = end.max(begin + 1);
            }
        }
        let comment = bare.trim_start().starts_with(['#', '/']) || bare.trim_start().starts_with("{{!--");
        // In code that is shown to the reader braces are text; in quoted text of YAML, too.
        let shown = path.ends_with(".md") && !bare.contains("{{") || path.ends_with(".yaml") && bare.contains('"');
        if !comment && !shown {
            for (at, _) in bare.match_indices(['{', '}']) {
                braces.push(slip("brace", at, at + 1, String::new()));
            }
        }
        start += line.len();
    }
    [names, keys, braces].iter().flat_map(|kind| spread(kind)).collect()
}

/// One topic in two languages: as many kinds of files as the whole base, and a tenth of its size.
fn base() -> BTreeMap<String, Vec<u8>> {
    const TOPIC: &str = "password-hash-sync";
    let mut files = own_files();
    files.retain(|path, _| {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["rules", folder, ..] => folder.contains('.') || *folder == TOPIC,
            ["locales", "en" | "sl", file] => {
                ["audit.yaml", "facts.ftl", "nasvet.ftl", "terms.ftl"].contains(file) || file.starts_with(TOPIC)
            }
            ["locales", "en" | "sl", folder, _] => *folder == TOPIC,
            ["locales", file] => file.contains('.'),
            _ => parts.len() == 1,
        }
    });
    let manifest = "name: Part\nversion: '1'\nsource_locale: en\nlocales:\n  en:\n  sl:\n";
    files.insert("nasvet.yaml".to_owned(), manifest.into());
    files.insert("locales/renderings.csv".to_owned(), "term_en,kind,sl,wrong_sl\n".into());
    files.insert("locales/glossary.csv".to_owned(), "term_en,kind,do_not_translate,sl,wrong_forms_seen,sure\n".into());
    files
}

/// Severity, file, line and message of a finding.
type Told = (Severity, String, usize, String);

fn told(files: &BTreeMap<String, Vec<u8>>) -> Vec<Told> {
    let loaded = loaded(files);
    let findings = nasvet::check::check(&loaded, &Default::default()).into_iter().filter(|d| d.severity >= Severity::Warning);
    let placed = findings.filter_map(|d| {
        let span = d.span?;
        let source = loaded.sources.get(span.file)?;
        let line = source.position(span.start as usize).line;
        Some((d.severity, source.path.clone(), line, format!("{}: {}", d.code, d.message)))
    });
    placed.collect()
}

#[test]
fn no_slip_is_silent() {
    let files = base();
    let before = told(&files);
    assert!(before.iter().all(|(.., message)| message.starts_with("unused-")), "{before:?}");
    let words = vocabulary();
    let mut all: Vec<Slip> = Vec::new();
    // Words and patterns of audit.yaml are about texts, not about names.
    for (path, bytes) in files.iter().filter(|(path, _)| !path.ends_with("audit.yaml")) {
        all.extend(slips(path, std::str::from_utf8(bytes).unwrap(), &words));
    }
    let kinds: BTreeMap<&str, usize> = all.iter().fold(BTreeMap::new(), |mut count, slip| {
        *count.entry(slip.kind).or_default() += 1;
        count
    });
    assert!(all.len() >= 200, "{kinds:?}");
    assert!(kinds.values().all(|count| *count >= 15) && kinds.len() == 3, "{kinds:?}");
    let silent: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let (files, before, silent_list) = (&files, &before, &silent);
    std::thread::scope(|scope| {
        for part in all.chunks(all.len().div_ceil(2)) {
            scope.spawn(move || {
                for slip in part {
                    if let Some(complaint) = judge(slip, files, before) {
                        silent_list.lock().unwrap().push(complaint);
                    }
                }
            });
        }
    });
    let silent = silent.into_inner().unwrap();
    assert!(silent.is_empty(), "{} of {} slips ({kinds:?}):\n{}", silent.len(), all.len(), silent.join("\n"));
}

/// `None` when the slip is told at its place: in its line; a missing brace anywhere in its file, as the file only
/// stops making sense further on; a misspelled value of a fact also where the fact begins. The name of a term or a
/// function may be any, so the error is told where it is used, and a warning at its place.
fn judge(slip: &Slip, files: &BTreeMap<String, Vec<u8>>, before: &[Told]) -> Option<String> {
    let mut files = files.clone();
    files.insert(slip.path.clone(), slip.text.clone().into_bytes());
    let mut errors = told(&files);
    errors.retain(|told| !before.contains(told));
    let error = errors.iter().any(|(severity, ..)| *severity == Severity::Error) || slip.path == "locales/terms.ftl";
    let near = |line: usize| {
        slip.kind == "brace" || line == slip.line || (line < slip.line && slip.line - line <= 7 && slip.path.ends_with(".yaml"))
    };
    if error && errors.iter().any(|(_, path, line, _)| *path == slip.path && near(*line)) {
        return None;
    }
    let found: Vec<String> = errors.iter().take(3).map(|(_, path, line, message)| format!("{path}:{line} {message}")).collect();
    Some(format!("{} {}:{} {} gave {found:?}", slip.kind, slip.path, slip.line, slip.shown))
}
