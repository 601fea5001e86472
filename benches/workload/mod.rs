//! The speed workload W(N): N rules of three comparisons over 200 facts (80 yes or no, 60 numbers, 50 words, 10
//! versions), of which about one in fifty fires, and 200 changes of a single fact.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "each bench uses its part; a bench that fails is meant to panic"
)]

use std::collections::BTreeMap;
use std::fmt::Write;

use nasvet::loader::{Loaded, Memory, embedded_files, load};
use nasvet::model::{Case, FactId, Topic, Value};

/// Numbers that are the same on every machine (splitmix64 by S. Vigna).
pub(crate) struct Dice(pub u64);

impl Dice {
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(end).unwrap()).unwrap()
    }

    fn chance(&mut self, of: f64) -> bool {
        (self.below(1_000_000) as f64) < of * 1_000_000.0
    }
}

const WORDS: [&str; 6] = ["alpha", "beta", "gamma", "delta", "omega", "sigma"];
const VERSIONS: [&str; 12] =
    ["10.0.1", "10.0.4", "10.3.1", "10.3.4", "11.0.1", "11.0.4", "11.3.1", "11.3.4", "12.0.1", "12.0.4", "12.3.1", "12.3.4"];
/// Three comparisons that hold this often make one rule in fifty fire.
const HOLDS: f64 = 0.271_441_761_659_490_65;
const CHANGES: usize = 200;

/// Facts, changes and rules. Values are written as in a facts file.
pub(crate) struct Workload {
    pub(crate) facts: Vec<(String, String)>,
    pub(crate) changes: Vec<(String, String)>,
    /// Each rule: fact, comparison, value.
    pub(crate) rules: Vec<[(String, &'static str, String); 3]>,
}

impl Workload {
    pub(crate) fn new(rules: usize) -> Self {
        let dice = &mut Dice(20_251);
        let mut facts = Vec::new();
        for n in 0..80 {
            facts.push((format!("b{n}"), (dice.below(2) == 0).to_string()));
        }
        for n in 0..60 {
            facts.push((format!("i{n}"), (1 + dice.below(998)).to_string()));
        }
        for n in 0..50 {
            facts.push((format!("s{n}"), WORDS[dice.below(6)].to_owned()));
        }
        for n in 0..10 {
            facts.push((format!("v{n}"), VERSIONS[dice.below(12)].to_owned()));
        }
        let mut current = facts.clone();
        let changes = (0..CHANGES)
            .map(|_| {
                let fact = dice.below(current.len());
                loop {
                    let value = other(dice, &current[fact].0);
                    if value != current[fact].1 {
                        current[fact].1.clone_from(&value);
                        return (current[fact].0.clone(), value);
                    }
                }
            })
            .collect();
        let rules = (0..rules).map(|_| rule(dice, &facts)).collect();
        Self { facts, changes, rules }
    }

    /// A workload that others generated: a folder with `rules.json` (for each rule three times fact, comparison and
    /// value) and `facts.json` (`facts` and `changes`).
    pub(crate) fn read(folder: &std::path::Path) -> (Self, serde_json::Value) {
        let json =
            |name: &str| -> serde_json::Value { serde_json::from_slice(&std::fs::read(folder.join(name)).unwrap()).unwrap() };
        let text = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let pair = |name: &serde_json::Value, value: &serde_json::Value| (text(name), text(value));
        let about = json("facts.json");
        let facts = about["facts"].as_object().unwrap().iter().map(|(name, value)| (name.clone(), text(value))).collect();
        let changes = about["changes"].as_array().unwrap().iter().map(|change| pair(&change[0], &change[1])).collect();
        let rules = json("rules.json");
        let comparison = |part: &serde_json::Value| {
            let (fact, value) = pair(&part[0], &part[2]);
            (fact, if part[1] == "<" { "<" } else { "==" }, value)
        };
        let rule = |rule: &serde_json::Value| [comparison(&rule[0]), comparison(&rule[1]), comparison(&rule[2])];
        (Self { facts, changes, rules: rules.as_array().unwrap().iter().map(rule).collect() }, about)
    }

    /// Each rule as one Rhai expression, as a developer would write it first.
    pub(crate) fn expressions(&self) -> Vec<String> {
        let literal =
            |fact: &str, value: &str| if fact.starts_with(['s', 'v']) { format!("\"{value}\"") } else { value.to_owned() };
        let one = |(fact, how, value): &(String, &str, String)| format!("{fact} {how} {}", literal(fact, value));
        self.rules.iter().map(|rule| rule.iter().map(one).collect::<Vec<_>>().join(" && ")).collect()
    }

    /// The same as the content of a knowledge base: a diagnosis for every ten rules, 10,000 rules in a file.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let embedded = embedded_files().unwrap();
        let mut files = BTreeMap::new();
        for path in ["locales/answer.md", "locales/en/nasvet.ftl"] {
            files.insert(path.to_owned(), embedded[path].clone());
        }
        files.insert("nasvet.yaml".to_owned(), b"name: W\nversion: '1'\nsource_locale: en\nlocales:\n  en:\n".to_vec());
        files.insert("rules/w/topic.yaml".to_owned(), b"entry: [b0]\n".to_vec());
        let mut facts = "facts:\n".to_owned();
        for (name, _) in &self.facts {
            let kind = match name.as_bytes()[0] {
                b'b' => "type: bool".to_owned(),
                b'i' => "type: int".to_owned(),
                b's' => format!("type: enum, values: [{}]", WORDS.join(", ")),
                _ => "type: version".to_owned(),
            };
            let _ = writeln!(facts, "  {name}: {{{kind}}}");
        }
        files.insert("rules/w/facts.yaml".to_owned(), facts.into_bytes());
        let mut diagnoses = "diagnoses:\n".to_owned();
        let count = self.rules.len().div_ceil(10);
        for n in 0..count {
            let _ = writeln!(diagnoses, "  d{n}: {{severity: low, remedy: mend}}");
        }
        files.insert("rules/w/diagnoses.yaml".to_owned(), diagnoses.into_bytes());
        files.insert("locales/en/w/mend.md".to_owned(), b"1. Mend it.\n".to_vec());
        for (file, chunk) in self.expressions().chunks(10_000).enumerate() {
            let mut rules = "rules:\n".to_owned();
            for (n, when) in chunk.iter().enumerate() {
                let id = file * 10_000 + n;
                let _ = writeln!(rules, "  - id: r{id}\n    confirm: d{}\n    when: {when}", id % count);
            }
            files.insert(format!("rules/w/rules{file}.yaml"), rules.into_bytes());
        }
        files
    }
}

fn other(dice: &mut Dice, fact: &str) -> String {
    match fact.as_bytes()[0] {
        b'b' => (dice.below(2) == 0).to_string(),
        b'i' => (1 + dice.below(998)).to_string(),
        b's' => WORDS[dice.below(6)].to_owned(),
        _ => VERSIONS[dice.below(12)].to_owned(),
    }
}

fn rule(dice: &mut Dice, facts: &[(String, String)]) -> [(String, &'static str, String); 3] {
    let mut used: Vec<usize> = Vec::new();
    [(); 3].map(|()| {
        let fact = loop {
            let fact = match dice.below(3) {
                0 => dice.below(80),
                1 => 80 + dice.below(60),
                _ => 140 + dice.below(60),
            };
            if !used.contains(&fact) {
                used.push(fact);
                break fact;
            }
        };
        let (name, value) = facts[fact].clone();
        let holds = dice.chance(HOLDS);
        match name.as_bytes()[0] {
            b'b' => (name, "==", if holds { value } else { (value != "true").to_string() }),
            b'i' => {
                let value: usize = value.parse().unwrap();
                let bound = if holds { value + 1 + dice.below(1_000 - value) } else { dice.below(value + 1) };
                (name, "<", bound.to_string())
            }
            _ if holds => (name, "==", value),
            _ => loop {
                let wrong = other(dice, &name);
                if wrong != value {
                    break (name, "==", wrong);
                }
            },
        }
    })
}

/// Loads files from memory; they must be sound.
pub(crate) fn loaded(files: &BTreeMap<String, Vec<u8>>) -> Loaded {
    let mut memory = Memory::default();
    for (path, bytes) in files {
        memory.set(path.clone(), bytes.clone());
    }
    let loaded = load(&memory).unwrap();
    let problems = loaded.diagnostics.clone().into_sorted();
    assert!(!loaded.diagnostics.has_errors(), "{}", nasvet::diag::emit::human(&problems, &loaded.sources, false));
    loaded
}

/// A fact and its value, as the model has them.
pub(crate) fn typed(topic: &Topic, pairs: &[(String, String)]) -> Vec<(FactId, Value)> {
    pairs
        .iter()
        .map(|(name, text)| {
            let fact = topic.fact(name).unwrap();
            (fact, topic.facts.get(fact).kind.parse(text).unwrap())
        })
        .collect()
}

/// The case in which all facts of the workload are known.
pub(crate) fn full_case(topic: &Topic, workload: &Workload) -> Case {
    let mut case = Case::new("2026-11-21".parse().unwrap());
    case.known.extend(typed(topic, &workload.facts));
    case
}

/// The baseline: each rule one compiled Rhai expression, all facts in one scope.
pub(crate) struct Rhai {
    engine: rhai::Engine,
    scope: rhai::Scope<'static>,
    rules: Vec<rhai::AST>,
}

impl Rhai {
    pub(crate) fn compile(workload: &Workload, expressions: &[String]) -> Self {
        let engine = rhai::Engine::new();
        let mut scope = rhai::Scope::new();
        for (name, value) in &workload.facts {
            scope.push_dynamic(name.clone(), dynamic(name, value));
        }
        let rules = expressions.iter().map(|text| engine.compile_expression(text).unwrap()).collect();
        Self { engine, scope, rules }
    }

    pub(crate) fn change(&mut self, name: &str, value: &str) {
        self.scope.set_value(name.to_owned(), dynamic(name, value));
    }

    /// Evaluates every rule; gives the numbers of those that fire.
    pub(crate) fn fired(&mut self) -> Vec<usize> {
        let (engine, scope) = (&self.engine, &mut self.scope);
        let mut fired = Vec::new();
        for (n, ast) in self.rules.iter().enumerate() {
            if engine.eval_ast_with_scope::<bool>(scope, ast).unwrap() {
                fired.push(n);
            }
        }
        fired
    }
}

fn dynamic(name: &str, value: &str) -> rhai::Dynamic {
    match name.as_bytes()[0] {
        b'b' => (value == "true").into(),
        b'i' => value.parse::<i64>().unwrap().into(),
        _ => value.to_owned().into(),
    }
}
