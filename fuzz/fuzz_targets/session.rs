//! Any steps in a session over a random base: the incremental engine and its slow twin agree after each.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nasvet::engine::{Network, Session};
use nasvet::model::{Case, FactId};

#[path = "../../tests/random/mod.rs"]
mod random;
#[path = "../../tests/twin/mod.rs"]
mod twin;

use random::{Dice, random_base, some_value};
use twin::{from_nothing, of_session};

fuzz_target!(|data: &[u8]| {
    // The first two bytes choose the base, each further two are a step: which fact, and what happens to it.
    let [low, high, steps @ ..] = data else { return };
    let loaded = random_base(u64::from(u16::from_le_bytes([*low, *high])));
    if loaded.diagnostics.has_errors() {
        return;
    }
    let topic = &loaded.base.topics[0];
    let functions = &loaded.functions[&topic.id];
    let network = Network::new(topic, functions);
    let mut session = Session::new(&network, &Case::new("2026-11-21".parse().unwrap()));
    let facts: Vec<FactId> = topic.facts.keys().filter(|fact| !topic.facts.get(*fact).builtin).collect();
    for step in steps.chunks_exact(2).take(64) {
        let fact = facts[usize::from(step[0]) % facts.len()];
        match step[1] {
            0..=31 => session.forget(fact),
            32..=63 => session.not_known(fact),
            seed => session.know(fact, some_value(&mut Dice(u64::from(seed)), &topic.facts.get(fact).kind)),
        }
        assert_eq!(of_session(topic, &session), from_nothing(topic, functions, &session.case()));
    }
    let _ = session.judgement();
    let _ = session.explanations();
});
