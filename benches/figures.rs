//! The figures of docs/benchmarks.md: what the engine takes beside the same rules as one Rhai expression each, in the
//! same run, so that the ratio means something on a busy machine. Each time is the least of several rounds.
//!
//! `cargo bench --bench figures` prints a table; sizes may follow, as in `-- 1000 10000`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a bench that fails is meant to panic"
)]

mod workload;

use std::hint::black_box;
use std::time::{Duration, Instant};

use nasvet::engine::{Network, Session, Truth};
use workload::{Rhai, Workload, full_case, loaded, typed};

/// The least time of some rounds.
fn least<T>(rounds: usize, mut work: impl FnMut() -> T) -> Duration {
    (0..rounds)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .min()
        .unwrap()
}

/// The repository's own base: what each question of interviews with the first answer, the second, ... costs to choose.
fn own_base() {
    let load = least(10, || nasvet::loader::load(&nasvet::loader::Embedded).unwrap());
    let base = nasvet::loader::load(&nasvet::loader::Embedded).unwrap();
    for topic in &base.base.topics {
        let network = Network::new(topic, &base.functions[&topic.id]);
        let (mut times, mut work): (Vec<Duration>, usize) = (Vec::new(), 0);
        for which in 0..4 {
            let mut session = Session::new(&network, &nasvet::model::Case::new("2026-11-21".parse().unwrap()));
            while let Some(question) = session.next_question() {
                times.push(least(5, || session.next_question()));
                let choices = topic.facts.get(question.fact).kind.choices();
                match choices.get(which % choices.len().max(1)) {
                    Some(value) => session.know(question.fact, value.clone()),
                    None => session.not_known(question.fact),
                }
                work += 1;
            }
        }
        times.sort_unstable();
        println!(
            "{}: load all {load:?}; {work} questions, median {:?}, worst {:?}",
            topic.id,
            times[times.len() / 2],
            times[times.len() - 1]
        );
    }
}

/// One changed fact that always touches 100 rules, among more and more rules that it does not touch.
fn same_touch(sizes: &[usize]) {
    for size in sizes {
        let workload = Workload::new(*size);
        let mut files = workload.files();
        let facts = files.get_mut("rules/w/facts.yaml").unwrap();
        facts.extend_from_slice(b"  apart: {type: bool}\n");
        let mut rules = "rules:\n".to_owned();
        for n in 0..100 {
            rules.push_str(&format!("  - {{id: apart{n}, confirm: d0, when: apart == true && i{} < {}}}\n", n % 60, 5 * n));
        }
        files.insert("rules/w/z-apart.yaml".to_owned(), rules.into_bytes());
        let base = loaded(&files);
        let topic = &base.base.topics[0];
        let network = Network::new(topic, &base.functions[&topic.id]);
        let mut session = Session::new(&network, &full_case(topic, &workload));
        let apart = topic.fact("apart").unwrap();
        let time = least(50, || {
            for value in [true, false].into_iter().cycle().take(1_000) {
                session.know(apart, nasvet::model::Value::Bool(value));
            }
        });
        println!("{size} rules: a fact that 100 rules look at changes in {:?}", time / 1_000);
    }
}

/// Resident memory of this process in KiB, where the system tells it.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.split_whitespace().next()?.parse().ok()
}

/// What a process takes that does nothing but load a base and hold a session over it.
fn memory(folder: &std::path::Path) {
    let before = resident();
    let base = nasvet::loader::load(&nasvet::loader::Disk::open(folder).unwrap()).unwrap();
    let topic = &base.base.topics[0];
    let network = Network::new(topic, &base.functions[&topic.id]);
    let session = Session::new(&network, &nasvet::model::Case::new("2026-11-21".parse().unwrap()));
    black_box(&session);
    if let (Some(before), Some(after)) = (before, resident()) {
        println!(
            "{} rules: {:.1} MB above the {:.1} MB of the process",
            topic.rules.len(),
            (after - before) as f64 / 1024.0,
            before as f64 / 1024.0
        );
    }
}

/// Writes a base to a folder and measures another process that loads it.
fn memory_of(size: usize) {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in Workload::new(size).files() {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let run = std::process::Command::new(std::env::current_exe().unwrap()).env("NASVET_MEMORY_OF", folder.path()).status();
    assert!(run.unwrap().success());
}

/// Holds the fired rules against the checksums of a generated workload: FNV-1a over the sorted numbers, each followed by
/// a comma; for the changes, over the checksums after each one.
fn check(folder: &std::path::Path) {
    fn fnv(text: &str, start: u32) -> u32 {
        text.bytes().fold(start, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    }
    const START: u32 = 0x811c_9dc5;
    let (workload, about) = Workload::read(folder);
    let base = loaded(&workload.files());
    let topic = &base.base.topics[0];
    let network = Network::new(topic, &base.functions[&topic.id]);
    let mut session = Session::new(&network, &full_case(topic, &workload));
    let sum = |session: &Session<'_>| {
        let fired = topic.rules.iter().filter(|(rule, _)| session.rule(*rule) == Truth::True);
        let mut numbers: Vec<usize> = fired.map(|(_, row)| row.id[1..].parse().unwrap()).collect();
        numbers.sort_unstable();
        (numbers.len(), fnv(&numbers.iter().map(|n| format!("{n},")).collect::<String>(), START))
    };
    let (fired, full) = sum(&session);
    let mut chain = START;
    for (fact, value) in typed(topic, &workload.changes) {
        session.know(fact, value);
        chain = fnv(&format!("{:08x}", sum(&session).1), chain);
    }
    assert_eq!((about["fired"].as_u64().unwrap(), about["full"].as_u64().unwrap()), (fired as u64, u64::from(full)));
    assert_eq!(about["chain"].as_u64().unwrap(), u64::from(chain));
    println!("{} rules: {fired} fire, full {full:08x}, chain {chain:08x} as expected", topic.rules.len());
}

fn main() {
    if let Some(folder) = std::env::var_os("NASVET_WORKLOAD") {
        check(std::path::Path::new(&folder));
        return;
    }
    if let Some(folder) = std::env::var_os("NASVET_MEMORY_OF") {
        memory(std::path::Path::new(&folder));
        return;
    }
    own_base();
    same_touch(&[1_000, 10_000, 100_000]);
    for size in [10_000, 100_000] {
        memory_of(size);
    }
    let sizes: Vec<usize> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![100, 1_000, 10_000, 100_000] } else { sizes };
    for size in sizes {
        let workload = Workload::new(size);
        let files = workload.files();
        let expressions = workload.expressions();
        let rounds: usize = if size > 10_000 { 3 } else { 20 };
        let compile = least(rounds, || Rhai::compile(&workload, &expressions));
        let load = least(rounds, || loaded(&files));
        let base = loaded(&files);
        let topic = &base.base.topics[0];
        let functions = &base.functions[&topic.id];
        let build = least(rounds, || Network::new(topic, functions));
        let network = Network::new(topic, functions);
        let case = full_case(topic, &workload);
        let mut rhai = Rhai::compile(&workload, &expressions);
        let mut session = Session::new(&network, &case);
        let fired = |session: &Session<'_>| -> Vec<usize> {
            topic.rules.keys().enumerate().filter(|(_, rule)| session.rule(*rule) == Truth::True).map(|(n, _)| n).collect()
        };
        let rules: Vec<usize> = topic.rules.rows().map(|rule| rule.id[1..].parse().unwrap()).collect();
        let numbers = |session: &Session<'_>| {
            let mut list: Vec<usize> = fired(session).into_iter().map(|n| rules[n]).collect();
            list.sort_unstable();
            list
        };
        assert_eq!(numbers(&session), rhai.fired());
        let share = 100.0 * rhai.fired().len() as f64 / size as f64;
        let changes = typed(topic, &workload.changes);
        let (mut slow, mut all, mut one, mut slow_one) = (Duration::MAX, Duration::MAX, Duration::MAX, Duration::MAX);
        for _ in 0..rounds {
            slow = slow.min(least(1, || rhai.fired()));
            all = all.min(least(10, || Session::new(&network, &case)));
            let all_changes = least(1, || changes.iter().for_each(|(fact, value)| session.know(*fact, value.clone())));
            one = one.min(all_changes / u32::try_from(changes.len()).unwrap());
            for (name, value) in workload.changes.iter().take(3) {
                rhai.change(name, value);
                slow_one = slow_one.min(least(1, || rhai.fired()));
            }
        }
        let empty_case = nasvet::model::Case::new(case.today);
        let empty = least(200, || Session::new(&network, &empty_case));
        let clone = least(100, || session.clone());
        let fresh = Session::new(&network, &empty_case);
        let question = least(rounds.min(5), || fresh.next_question());
        println!("{size} rules, {share:.1} % fire");
        println!(
            "  load {load:?}, Rhai compiles {compile:?}: {:.2} times; network {build:?}",
            load.as_secs_f64() / compile.as_secs_f64()
        );
        println!("  all {all:?}, Rhai {slow:?}: {:.0} times faster", slow.as_secs_f64() / all.as_secs_f64());
        println!("  one {one:?}, Rhai {slow_one:?}: {:.0} times faster", slow_one.as_secs_f64() / one.as_secs_f64());
        println!(
            "  from an empty case {empty:?}, clone {clone:?}, first question of {} diagnoses {question:?}",
            topic.diagnoses.len()
        );
    }
}
