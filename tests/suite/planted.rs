//! Defects planted by program into the translations: the checks of texts must find at least 95 of 100. Without defects
//! they find nothing at all (`own_base`). One defect for each file at a time, so that a finding can be attributed.

use std::collections::{BTreeMap, BTreeSet};

use nasvet::diag::emit::{Finding, findings};

use crate::random::Dice;
use crate::support::{loaded, own_files};

const LOCALES: [&str; 4] = ["sl", "sk", "et", "lv"];
/// Defects of each kind in each language.
const EACH: usize = 11;
/// Share of defects that must be found.
const RECALL: f64 = 0.95;

/// A defect in a file: the text after it, and the line, from 1.
#[derive(Debug, Clone)]
struct Defect {
    kind: &'static str,
    file: String,
    line: usize,
    text: String,
    shown: String,
}

type Files = BTreeMap<String, Vec<u8>>;

fn text(files: &Files, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

/// The English file of a translation.
fn source_of(path: &str) -> String {
    let (_, rest) = path.strip_prefix("locales/").unwrap().split_once('/').unwrap();
    format!("locales/en/{rest}")
}

/// Where lines stand outside of code blocks: index and whether the line is code.
fn lines(text: &str) -> Vec<(String, bool)> {
    let mut code = false;
    text.lines()
        .map(|line| {
            let fence = line.trim_start().starts_with("```");
            code ^= fence;
            (line.to_owned(), code || fence)
        })
        .collect()
}

/// The parts of a line that are neither code nor placeholder: start and text.
fn prose(line: &str) -> Vec<(usize, &str)> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut inside: Option<&str> = None;
    for (at, _) in line.char_indices() {
        let rest = &line[at..];
        match inside {
            None if rest.starts_with('`') || rest.starts_with("{{") => {
                parts.push((start, &line[start..at]));
                inside = Some(if rest.starts_with('`') { "`" } else { "}}" });
            }
            Some(end) if rest.starts_with(end) && at > start => {
                inside = None;
                start = at + end.len();
            }
            None => {}
            Some(_) => start = at,
        }
    }
    if inside.is_none() && start < line.len() {
        parts.push((start, &line[start..]));
    }
    parts
}

/// The line with one part replaced.
fn with(line: &str, start: usize, length: usize, by: &str) -> String {
    format!("{}{by}{}", &line[..start], &line[start + length..])
}

/// All ways to damage a line in one kind.
fn damaged(kind: &str, line: &str, is_code: bool, english: Option<&str>) -> Vec<String> {
    let mut out = Vec::new();
    match kind {
        "number" if !is_code => {
            let skip = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '.').len();
            for (start, part) in prose(line) {
                for (at, digit) in part.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
                    let alone = !part[..at].ends_with(|c: char| c.is_alphanumeric() || c == '.');
                    if start + at >= skip && alone {
                        let other = char::from_digit((digit.to_digit(10).unwrap() + 4) % 10, 10).unwrap();
                        out.push(with(line, start + at, 1, &other.to_string()));
                    }
                }
            }
        }
        "host" => {
            for (good, bad) in [
                (".windows.net", ".windows.networks"),
                ("servicebus", "servisbus"),
                (".microsoftonline.com", ". microsoftonline. com"),
                ("passwordreset.", "password-reset."),
                ("aka.ms/", "aka.msn/"),
                ("mysecurityinfo", "mysecurity"),
                (".chinacloudapi.cn", ".chinacloud.cn"),
            ] {
                out.extend(line.match_indices(good).map(|(at, _)| with(line, at, good.len(), bad)));
            }
        }
        "command" => {
            for verb in ["Get-", "Set-", "Test-", "Restart-", "Start-", "Import-", "Connect-", "Update-", "Enable-", "Disable-"] {
                for (at, _) in line.match_indices(verb) {
                    out.push(with(line, at + verb.len() - 1, 1, " "));
                    out.push(with(line, at + verb.len(), 2, "Uporabnik"));
                }
            }
            out.extend(line.match_indices(" -Properties").map(|(at, _)| with(line, at, 12, " -Lastnosti")));
        }
        "link" => {
            for (at, _) in line.match_indices("https://") {
                out.push(with(line, at, 8, "https://sl."));
                out.push(with(line, at, 8, "https//"));
            }
        }
        "name" if !is_code => {
            for (at, _) in line.match_indices("{{term \"") {
                let end = line[at..].find("}}").unwrap() + 2;
                out.push(with(line, at, end, "Azure ad"));
                out.push(with(line, at, end, "Microsoft Pripojenie"));
            }
            for (at, _) in line.match_indices("**").step_by(2).filter(|(at, _)| line[at + 2..].starts_with(char::is_uppercase)) {
                let label = line[at + 2..].split("**").next().unwrap();
                if label.is_ascii() && label.len() > 4 && !label.ends_with([':', '.']) {
                    out.push(with(line, at + 2, label.len(), &label.to_lowercase()));
                    out.push(with(line, at + 2, label.len(), "Nastavitve"));
                }
            }
        }
        "step" if !is_code && line.starts_with(|c: char| c.is_ascii_digit()) => out.push(String::new()),
        "untranslated" if !is_code => {
            if let Some(english) = english.filter(|english| english.split(' ').count() > 4 && !english.contains('`')) {
                out.push(english.to_owned());
                // One sentence of several.
                let sentences: Vec<&str> = english.split_inclusive(". ").collect();
                let own: Vec<&str> = line.split_inclusive(". ").collect();
                if sentences.len() > 1 && sentences.len() == own.len() && sentences.last().unwrap().split(' ').count() > 3 {
                    out.push(format!("{}{}", own[..own.len() - 1].concat(), sentences.last().unwrap()));
                }
            }
        }
        _ => {}
    }
    out.retain(|new| new != line);
    out
}

/// All defects of one kind that a language's remedies can have.
fn possible(files: &Files, kind: &'static str, locale: &str) -> Vec<Defect> {
    let mut all = Vec::new();
    for path in files.keys().filter(|path| path.starts_with(&format!("locales/{locale}/")) && path.ends_with(".md")) {
        let (own, english) = (text(files, path), text(files, &source_of(path)));
        let english = lines(&english);
        let rows = lines(&own);
        for (index, (line, is_code)) in rows.iter().enumerate().filter(|(_, (line, _))| !line.trim().is_empty()) {
            for new in damaged(kind, line, *is_code, english.get(index).map(|(line, _)| line.as_str())) {
                let mut changed: Vec<&str> = own.lines().collect();
                changed[index] = &new;
                let mut text = changed.join("\n") + "\n";
                if kind == "step" {
                    // What is indented below a step goes with it.
                    let below = rows[index + 1..].iter().take_while(|(line, _)| line.is_empty() || line.starts_with(' ')).count();
                    let kept: Vec<&str> = own
                        .lines()
                        .enumerate()
                        .filter(|(i, _)| !(index..=index + below).contains(i))
                        .map(|(_, line)| line)
                        .collect();
                    text = kept.join("\n") + "\n";
                }
                all.push(Defect { kind, file: path.clone(), line: index + 1, text, shown: format!("{line}\n    -> {new}") });
            }
        }
    }
    all
}

/// Defects, each in a file of its own.
fn rounds(defects: Vec<Defect>) -> Vec<Vec<Defect>> {
    let mut rounds: Vec<Vec<Defect>> = Vec::new();
    for defect in defects {
        let fits = rounds.iter_mut().find(|round| round.iter().all(|other| other.file != defect.file));
        match fits {
            Some(round) => round.push(defect),
            None => rounds.push(vec![defect]),
        }
    }
    rounds
}

fn check(files: &Files) -> Vec<Finding> {
    let loaded = loaded(files);
    findings(&nasvet::check::check(&loaded, &Default::default()), &loaded.sources)
}

#[test]
fn planted_defects_are_found() {
    let files = own_files();
    let mut dice = Dice(20_261_121);
    let mut planted = Vec::new();
    for kind in ["number", "host", "command", "link", "name", "step", "untranslated"] {
        for locale in LOCALES {
            let mut all = possible(&files, kind, locale);
            assert!(all.len() >= EACH, "{kind} {locale}: only {} places", all.len());
            for _ in 0..EACH {
                planted.push(all.swap_remove(dice.below(all.len())));
            }
        }
    }
    let (mut found, mut missed) = (0, Vec::new());
    for round in rounds(planted) {
        let mut changed = files.clone();
        round.iter().for_each(|defect| {
            changed.insert(defect.file.clone(), defect.text.clone().into_bytes());
        });
        let told = check(&changed);
        let touched: BTreeSet<&str> = round.iter().map(|defect| defect.file.as_str()).collect();
        let strange: Vec<&Finding> = told.iter().filter(|finding| !touched.contains(finding.file.as_str())).collect();
        assert!(strange.is_empty(), "findings in files without a defect: {strange:#?}");
        for defect in round {
            // A step that is gone is told where the next one stands, or at the end of its list.
            let near = |finding: &&Finding| defect.kind == "step" || finding.line.abs_diff(defect.line) <= 2;
            if told.iter().filter(|finding| finding.file == defect.file).any(|finding| near(&finding)) {
                found += 1;
            } else {
                missed.push(format!("{} {}:{}\n    {}", defect.kind, defect.file, defect.line, defect.shown));
            }
        }
    }
    let (stale, stale_missed) = stale_sources(&files, &mut dice);
    found += stale;
    missed.extend(stale_missed);
    let all = found + missed.len();
    assert!(all >= 300, "{all} defects");
    #[expect(clippy::cast_precision_loss, reason = "a few hundred")]
    let recall = found as f64 / all as f64;
    println!("{found} of {all} planted defects were found\n{}", missed.join("\n"));
    assert!(recall >= RECALL, "{found} of {all}: {}", missed.join("\n"));
}

/// Sources that changed after their translations were made: told in each language, with the line of the source.
fn stale_sources(files: &Files, dice: &mut Dice) -> (usize, Vec<String>) {
    let mut paths: Vec<&String> = files.keys().filter(|path| path.starts_with("locales/en/") && path.ends_with(".md")).collect();
    let mut changed = files.clone();
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..EACH {
        let path = paths.swap_remove(dice.below(paths.len()));
        let own = text(files, path);
        let steps: Vec<usize> =
            own.lines().enumerate().filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_digit())).map(|(i, _)| i).collect();
        let index = steps[dice.below(steps.len())];
        let edited: Vec<String> = own
            .lines()
            .enumerate()
            .map(|(i, line)| if i == index { format!("{line} Then tell the user.") } else { line.to_owned() })
            .collect();
        changed.insert(path.clone(), (edited.join("\n") + "\n").into_bytes());
        lines.insert(path.clone(), index + 1);
    }
    let told = check(&changed);
    let (mut found, mut missed) = (0, Vec::new());
    for (path, line) in lines {
        for locale in LOCALES {
            let file = path.replace("locales/en/", &format!("locales/{locale}/"));
            let named = format!("line {line}");
            if told.iter().any(|f| f.code == "stale-translation" && f.file == file && f.message.contains(&named)) {
                found += 1;
            } else {
                missed.push(format!("stale {file}"));
            }
        }
    }
    (found, missed)
}
