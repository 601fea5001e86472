//! Random knowledge bases, each named by a number: for tests and fuzz targets.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::LazyLock;

use nasvet::loader::{Loaded, Memory, embedded_files, load};
use nasvet::model::{Kind, Value};

/// A small generator of numbers, so that each session can be repeated from its number (splitmix64 by S. Vigna).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 to `end`, without `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end).unwrap()).unwrap()
    }

    /// One of a list.
    pub(crate) fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// What a fact of a random base may be compared with.
fn leaf(dice: &mut Dice, facts: &[(String, &str)]) -> String {
    let (fact, kind) = dice.one(facts).clone();
    let order = ["<", "<=", ">", ">=", "==", "!="];
    match kind {
        "bool" => format!("{fact} == {}", dice.one(&["true", "false"])),
        "enum" => match dice.below(3) {
            0 => format!("{fact} in [\"red\", \"{}\"]", dice.one(&["green", "blue"])),
            n => format!("{fact} {} \"{}\"", ["==", "!="][n - 1], dice.one(&["red", "green", "blue"])),
        },
        "int" => match (dice.below(6), facts.iter().find(|(other, k)| *k == "int" && *other != fact)) {
            (0, Some((other, _))) => format!("{fact} {} {other}", dice.one(&order)),
            _ => format!("{fact} {} {}", dice.one(&order), dice.below(5)),
        },
        "number" => format!("{fact} {} {}.5", dice.one(&order), dice.below(4)),
        "version" => format!("{fact} {} \"1.{}\"", dice.one(&order), dice.below(4)),
        "date" => format!("{fact} {} \"2026-01-0{}\"", dice.one(&order), 1 + dice.below(4)),
        "text" => format!("{fact}.contains(\"{}\")", dice.one(&["a", "b", "A"])),
        _ => format!("{fact}.contains(\"{}\")", dice.one(&["red", "green"])),
    }
}

fn condition(dice: &mut Dice, facts: &[(String, &str)], depth: usize) -> String {
    match if depth == 0 { 0 } else { dice.below(8) } {
        1 | 2 => format!("({} && {})", condition(dice, facts, depth - 1), condition(dice, facts, depth - 1)),
        3 | 4 => format!("({} || {})", condition(dice, facts, depth - 1), condition(dice, facts, depth - 1)),
        5 => format!("!({})", condition(dice, facts, depth - 1)),
        6 => "odd(f0)".to_owned(),
        7 => (*dice.one(&["near(f0, f1)", "picky(f0)", "talks(f1)", "true", "false"])).to_owned(),
        _ => leaf(dice, facts),
    }
}

/// Functions: one that tells, one of two facts, one that fails for some values, one that gives no truth.
const FUNCTIONS: &str = "fn odd(f0) { f0 % 2 == 1 }\n\
    fn near(f0, f1) { f0 - f1 < 2 }\n\
    fn picky(f0) { if f0 > 2 { throw \"too much\" } f0 == 1 }\n\
    fn talks(f1) { if f1 > 1 { \"blue\" } else { f1 == 0 } }\n\
    fn colour(f0) { if f0 > 3 { \"pink\" } else if f0 > 1 { \"green\" } else { \"red\" } }\n\
    fn grade(f1) { if f1 > 2 { \"awful\" } else { \"low\" } }\n";

/// A random base with derived facts, `ask_if`, scripts, suggestions and rules that contradict each other.
pub(crate) fn random_base(number: u64) -> Loaded {
    let dice = &mut Dice(number);
    let kinds = ["bool", "enum", "int", "number", "version", "date", "text", "list"];
    let mut facts: Vec<(String, &str)> = vec![("f0".to_owned(), "int"), ("f1".to_owned(), "int")];
    let mut yaml = "facts:\n  f0: {type: int, min: 0, max: 5}\n  f1: {type: int, min: 0, max: 5}\n".to_owned();
    let mut rules = String::new();
    for n in 2..4 + dice.below(6) {
        let (name, kind) = (format!("f{n}"), *dice.one(&kinds));
        let shape = match kind {
            "enum" => "type: enum, values: [red, green, blue]".to_owned(),
            "list" => "type: list, of: enum, values: [red, green, blue]".to_owned(),
            "int" => "type: int, min: 0, max: 5".to_owned(),
            other => format!("type: {other}"),
        };
        let derived = ["bool", "enum", "int"].contains(&kind) && dice.below(3) == 0;
        let mut rest = String::new();
        if dice.below(3) == 0 {
            let _ = write!(rest, ", ask_if: '{}'", condition(dice, &facts, 1));
        }
        if derived {
            rest.push_str(", derived: true");
            for rule in 0..1 + dice.below(3) {
                let value = match kind {
                    "bool" => condition(dice, &facts, 1),
                    "enum" => (*dice.one(&["red", "green", "colour(f0)"])).to_owned(),
                    _ => (*dice.one(&["1", "4", "f1"])).to_owned(),
                };
                let when = condition(dice, &facts, 2);
                let _ = writeln!(rules, "  - {{id: set-{name}-{rule}, set: {{{name}: '{value}'}}, when: '{when}'}}");
            }
        }
        let _ = writeln!(yaml, "  {name}: {{{shape}, cost: {}{rest}}}", 1 + dice.below(60));
        facts.push((name, kind));
    }
    let mut diagnoses = String::new();
    for n in 0..2 + dice.below(6) {
        let severity = dice.one(&["high", "low", "medium", "grade(f1)"]);
        let complete = if dice.below(5) == 0 { ", complete: false" } else { "" };
        let _ = writeln!(diagnoses, "  d{n}: {{severity: {severity}, prevalence: {}{complete}}}", dice.one(&["common", "rare"]));
        for rule in 0..1 + dice.below(4) {
            let effect = *dice.one(&["confirm", "confirm", "rule_out", "suggest"]);
            let when = condition(dice, &facts, 2);
            let _ = writeln!(rules, "  - {{id: r{n}-{rule}, {effect}: d{n}, when: '{when}'}}");
        }
    }
    base(&yaml, &diagnoses, &rules, FUNCTIONS)
}

/// A base with one topic, `t`.
pub(crate) fn base(facts: &str, diagnoses: &str, rules: &str, functions: &str) -> Loaded {
    let mut files = BTreeMap::new();
    let manifest = "name: Random\nversion: '1'\nsource_locale: en\nlocales:\n  en:\n";
    let rules = if rules.is_empty() { String::new() } else { format!("rules:\n{rules}") };
    for (path, text) in [
        ("nasvet.yaml", manifest.to_owned()),
        ("rules/t/topic.yaml", "entry: [f0]\n".to_owned()),
        ("rules/t/facts.yaml", facts.to_owned()),
        ("rules/t/rules.yaml", format!("diagnoses:\n{diagnoses}{rules}")),
        ("rules/t/functions.rhai", functions.to_owned()),
    ] {
        files.insert(path.to_owned(), text.into_bytes());
    }
    // Texts do not matter here; the loader wants them to be there.
    static TEXTS: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
        let wanted = ["locales/answer.md", "locales/en/nasvet.ftl"];
        embedded_files().unwrap().into_iter().filter(|(path, _)| wanted.contains(&path.as_str())).collect()
    });
    files.extend(TEXTS.clone());
    for id in diagnoses.lines().filter_map(|line| line.trim().split(':').next()) {
        files.insert(format!("locales/en/t/{id}.md"), b"1. Mend it.\n".to_vec());
    }
    let mut memory = Memory::default();
    for (path, bytes) in files {
        memory.set(path, bytes);
    }
    load(&memory).unwrap()
}

/// Some value of a fact.
pub(crate) fn some_value(dice: &mut Dice, kind: &Kind) -> Value {
    let text = match kind {
        Kind::Bool | Kind::Enum(_) => return dice.one(&kind.choices()).clone(),
        Kind::Int { values, .. } if !values.is_empty() => return dice.one(&kind.choices()).clone(),
        Kind::Int { .. } => dice.below(6).to_string(),
        Kind::Number { .. } => format!("{}.{}", dice.below(4), [0, 5, 7][dice.below(3)]),
        Kind::Version => format!("1.{}.{}", dice.below(5), dice.below(2)),
        Kind::Date => format!("2026-01-0{}", 1 + dice.below(5)),
        Kind::Text => (*dice.one(&["", "a", "xBx", "ab"])).to_owned(),
        Kind::List(_) => (*dice.one(&["", "red", "green, blue"])).to_owned(),
    };
    kind.parse(&text).unwrap()
}
