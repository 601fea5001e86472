//! The incremental engine against its slow twin, after every step of random sessions over random knowledge bases.

use nasvet::engine::{Network, Session, Status};
use nasvet::loader::Loaded;
use nasvet::model::{Case, FactId, Topic, Value};

use crate::random::{Dice, base, random_base, some_value};
use crate::twin::{from_nothing, of_session};

/// One random session; gives the number of steps.
fn walk(loaded: &Loaded, number: u64) -> usize {
    let topic: &Topic = &loaded.base.topics[0];
    let functions = &loaded.functions[&topic.id];
    let network = Network::new(topic, functions);
    let dice = &mut Dice(number);
    let mut session = Session::new(&network, &Case::new("2026-11-21".parse().unwrap()));
    let facts: Vec<FactId> = topic.facts.keys().filter(|fact| !topic.facts.get(*fact).builtin).collect();
    let steps = 4 + dice.below(12);
    for step in 0..=steps {
        let case = session.case();
        let expected = from_nothing(topic, functions, &case);
        let found = of_session(topic, &session);
        assert_eq!(found, expected, "session {number}, step {step}, case {case:?}");
        if step == steps / 2 && number.is_multiple_of(4) {
            let fresh = Session::new(&network, &case);
            assert_eq!(of_session(topic, &fresh), expected, "from nothing: session {number}, step {step}");
            for (rule, part) in session.explanations().rows().flat_map(|explanation| &explanation.rules) {
                assert_eq!(part.truth, session.rule(*rule), "the explanation of a rule says what the rule says");
            }
            assert_eq!(fresh.judgement().next, session.judgement().next, "the question depends on the case alone");
        }
        let fact = *dice.one(&facts);
        match dice.below(8) {
            0 => session.forget(fact),
            1 => session.not_known(fact),
            2 => {
                // What is tried on a clone leaves no trace.
                let mut trial = session.clone();
                trial.know(fact, some_value(dice, &topic.facts.get(fact).kind));
            }
            _ => session.know(fact, some_value(dice, &topic.facts.get(fact).kind)),
        }
    }
    steps
}

/// What one part of the random bases gave.
#[derive(Default)]
struct Walked {
    sessions: usize,
    steps: usize,
    contradicted: usize,
}

/// Sessions over one base in two.
fn walk_half(half: u64) -> Walked {
    let mut walked = Walked::default();
    for number in (half..BASES).step_by(2) {
        let loaded = random_base(number);
        // Types are drawn blindly, so a few bases are refused; the rest is enough.
        if loaded.diagnostics.has_errors() {
            continue;
        }
        for session in 0..SESSIONS {
            walked.sessions += 1;
            walked.steps += walk(&loaded, number * 1_000 + session);
        }
        let topic = &loaded.base.topics[0];
        let mut case = Case::new("2026-11-21".parse().unwrap());
        let dice = &mut Dice(number);
        for (fact, row) in topic.facts.iter().filter(|(_, row)| !row.builtin && !row.derived) {
            case.known.insert(fact, some_value(dice, &row.kind));
        }
        let judged = nasvet::engine::judge(topic, &loaded.functions[&topic.id], &case);
        walked.contradicted += judged.diagnoses.rows().filter(|v| v.status == Status::Contradicted).count();
    }
    walked
}

const BASES: u64 = 1_000;
const SESSIONS: u64 = 24;

#[test]
fn incremental_equals_from_nothing_after_every_step() {
    let halves = std::thread::scope(|scope| {
        let work: Vec<_> = (0..2).map(|half| scope.spawn(move || walk_half(half))).collect();
        work.into_iter().map(|half| half.join().unwrap()).collect::<Vec<_>>()
    });
    let sum = |of: fn(&Walked) -> usize| halves.iter().map(of).sum::<usize>();
    let (sessions, steps, contradicted) = (sum(|w| w.sessions), sum(|w| w.steps), sum(|w| w.contradicted));
    assert!(sessions >= 20_000, "only {sessions} sessions");
    assert!(steps > 100_000 && contradicted > 50, "{steps} steps, {contradicted} contradictions");
}

/// A function runs when a fact that it looks at changes, and only then; what was tried is undone.
#[test]
fn scripts_run_only_when_a_fact_of_theirs_changes() {
    let facts = "facts:\n  f0: {type: int}\n  f1: {type: int}\n";
    let rules = "  - {id: a, confirm: d0, when: odd(f0)}\n  - {id: b, rule_out: d0, when: '!odd(f0) && f1 == 3'}\n";
    let loaded = base(facts, "  d0: {severity: low}\n", rules, "fn odd(f0) { f0 % 2 == 1 }");
    let topic = &loaded.base.topics[0];
    let network = Network::new(topic, &loaded.functions["t"]);
    let mut session = Session::new(&network, &Case::new("2026-11-21".parse().unwrap()));
    let (f0, f1) = (topic.fact("f0").unwrap(), topic.fact("f1").unwrap());
    let mut runs = Vec::new();
    for (fact, value) in [(f1, 1), (f0, 1), (f0, 1), (f1, 3), (f1, 4), (f0, 2), (f1, 3)] {
        session.know(fact, Value::Int(value));
        runs.push(session.script_runs());
    }
    assert_eq!(runs, [0, 1, 1, 1, 1, 2, 2], "two rules share one call");
    session.not_known(f0);
    assert_eq!((session.script_runs(), session.status(topic.diagnosis("d0").unwrap())), (2, Status::Open));
}

/// Each fact follows from the one before it, twenty thousand times: nothing in the engine may recurse along them.
#[test]
fn a_long_chain_of_derived_facts_is_no_deep_recursion() {
    const LONG: usize = 20_000;
    let derived = |n: usize| format!("  f{n}: {{type: bool, derived: true}}\n");
    let facts = format!("facts:\n  f0: {{type: bool}}\n{}", (1..LONG).map(derived).collect::<String>());
    let set = |n: usize| format!("  - {{id: s{n}, set: {{f{n}: true}}, when: f{} == true}}\n", n - 1);
    let rules: String = (1..LONG).map(set).collect();
    let rules = format!("{rules}  - {{id: c, confirm: d0, when: f{} == true}}\n", LONG - 1);
    let loaded = base(&facts, "  d0: {severity: low}\n", &rules, "");
    assert!(!loaded.diagnostics.has_errors());
    let topic = &loaded.base.topics[0];
    let network = Network::new(topic, &loaded.functions["t"]);
    let mut session = Session::new(&network, &Case::new("2026-11-21".parse().unwrap()));
    let (first, diagnosis) = (topic.fact("f0").unwrap(), topic.diagnosis("d0").unwrap());
    let judgement = session.judgement();
    assert_eq!(judgement.diagnoses.get(diagnosis).missing, [first]);
    assert_eq!(judgement.next.unwrap().fact, first);
    session.know(first, Value::Bool(true));
    assert_eq!(session.status(diagnosis), Status::Confirmed);
}
