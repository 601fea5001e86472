//! How good the next question is: simulated interviews on random topics, against the best possible order.

use std::fmt::Write;

use nasvet::loader::Loaded;
use nasvet::simulate::{Plan, Report, simulate};

use crate::random::{Dice, base};

/// A random topic of 3 to 8 diagnoses and 4 to 10 facts, as an author might write one: each diagnosis has one or two
/// ways to be confirmed, each of one to three comparisons; some facts clear several diagnoses at once, some only
/// apply when another one says so.
pub(crate) fn random_topic(number: u64) -> Loaded {
    let dice = &mut Dice(number.wrapping_mul(7_919));
    let (facts, diagnoses) = (4 + dice.below(7), 3 + dice.below(6));
    let values = ["red", "green", "blue", "black"];
    let kinds: Vec<usize> = (0..facts).map(|_| if dice.below(2) == 0 { 2 } else { 3 + dice.below(2) }).collect();
    let leaf = |dice: &mut Dice, fact: usize, equal: bool| {
        let how = if equal { "==" } else { "!=" };
        match kinds[fact] {
            2 => format!("f{fact} == {}", dice.below(2) == 0),
            count => format!("f{fact} {how} \"{}\"", values[dice.below(count)]),
        }
    };
    let mut catalogue = "facts:\n".to_owned();
    for fact in 0..facts {
        let kind =
            if kinds[fact] == 2 { "bool".to_owned() } else { format!("enum, values: [{}]", values[..kinds[fact]].join(", ")) };
        let only = if fact > 0 && dice.below(6) == 0 {
            let other = dice.below(fact);
            format!(", ask_if: '{}'", leaf(dice, other, true))
        } else {
            String::new()
        };
        let _ = writeln!(catalogue, "  f{fact}: {{type: {kind}, cost: {}{only}}}", [10, 15, 20, 30, 45, 60, 90][dice.below(7)]);
    }
    let (mut list, mut rules) = (String::new(), String::new());
    for n in 0..diagnoses {
        let _ = writeln!(
            list,
            "  d{n}: {{severity: high, prevalence: {}}}",
            ["very_common", "common", "occasional", "rare"][dice.below(4)]
        );
        for way in 0..1 + dice.below(2) {
            let mut used: Vec<usize> = Vec::new();
            for _ in 0..1 + dice.below(3) {
                let fact = dice.below(facts);
                if !used.contains(&fact) {
                    used.push(fact);
                }
            }
            let parts: Vec<String> = used.iter().map(|fact| leaf(dice, *fact, true)).collect();
            let _ = writeln!(rules, "  - {{id: c{n}-{way}, confirm: d{n}, when: '{}'}}", parts.join(" && "));
        }
    }
    for n in 0..dice.below(3) {
        let (from, fact) = (dice.below(diagnoses), dice.below(facts));
        let cleared: Vec<String> = (from..(from + 3).min(diagnoses)).map(|d| format!("d{d}")).collect();
        let _ = writeln!(rules, "  - {{id: o{n}, rule_out: [{}], when: '{}'}}", cleared.join(", "), leaf(dice, fact, false));
    }
    base(&catalogue, &list, &rules, "")
}

pub(crate) fn simulated(loaded: &Loaded, customers: usize, unknown: f64) -> Report {
    let topic = &loaded.base.topics[0];
    let plan = Plan { seed: 7, customers, unknown, today: "2026-11-21".parse().unwrap(), threads: 2 };
    simulate(topic, &loaded.functions[&topic.id], &plan, &|| {})
}

#[test]
fn questions_are_near_the_best_possible_order() {
    let mut above: Vec<f64> = Vec::new();
    let (mut best, mut optimum, mut order) = (0.0, 0.0, 0.0);
    for number in 0..240 {
        let loaded = random_topic(number);
        if loaded.diagnostics.has_errors() {
            continue;
        }
        let report = simulated(&loaded, 25, if number % 2 == 0 { 0.0 } else { 0.05 });
        assert_eq!(report.lost, 0, "topic {number} loses a diagnosis");
        let (Some(least), Some(more)) = (report.optimum, report.above_optimum) else { continue };
        above.push(more);
        best += report.best.mean_cost;
        order += report.author_order.mean_cost;
        optimum += least;
        if std::env::var_os("SHOW").is_some() {
            println!(
                "{number}: {:.1} {:.1} {:.1} {:.1}%",
                least,
                report.best.mean_cost,
                report.author_order.mean_cost,
                more * 100.0
            );
        }
    }
    above.sort_by(f64::total_cmp);
    let mean = above.iter().sum::<f64>() / above.len() as f64;
    println!(
        "{} topics; mean {:.2} %, median {:.2} %, 90 % below {:.2} %, worst {:.2} %; total {:.2} %, author's order {:.1} %",
        above.len(),
        mean * 100.0,
        above[above.len() / 2] * 100.0,
        above[above.len() * 9 / 10] * 100.0,
        above[above.len() - 1] * 100.0,
        (best / optimum - 1.0) * 100.0,
        (order / optimum - 1.0) * 100.0
    );
    assert!(above.len() > 200, "{} topics", above.len());
    assert!(mean <= 0.05, "{:.1} % above the best order", mean * 100.0);
}

#[test]
fn on_password_writeback_a_third_is_saved_and_nothing_lost() {
    let loaded = nasvet::loader::load(&nasvet::loader::Embedded).unwrap();
    let report = simulated(&loaded, 4, 0.05);
    assert_eq!(report.topic, "password-writeback");
    assert!(report.saved >= 0.3, "{:.0} % saved", report.saved * 100.0);
    assert_eq!(report.lost, 0);
    assert!(report.best.found > 0.85, "{}", report.best.found);
    // What is there only for the next colleague, or for another topic, is no finding.
    assert_eq!(report.never_asked, Vec::<String>::new());
}

#[test]
fn diagnoses_that_always_come_together_are_told() {
    let rules = "  - {id: a, confirm: [d0, d1], when: f0 == true}\n  - {id: b, confirm: d2, when: f1 == true}\n  \
                 - {id: c, confirm: d3, when: f0 == true && f0 == false}\n";
    let diagnoses = "  d0: {severity: low}\n  d1: {severity: low}\n  d2: {severity: low}\n  d3: {severity: low}\n";
    let loaded = base("facts:\n  f0: {type: bool}\n  f1: {type: bool}\n", diagnoses, rules, "");
    let report = simulated(&loaded, 5, 0.0);
    let not_alone: Vec<(&str, Vec<&str>)> =
        report.not_alone.iter().map(|row| (row.id.as_str(), row.with.iter().map(String::as_str).collect())).collect();
    assert_eq!(not_alone, [("d0", vec!["d1"]), ("d1", vec!["d0"]), ("d3", vec![])]);
    assert_eq!(report.diagnoses.len(), 1);
    assert_eq!(report.optimum, Some(30.0));
}
