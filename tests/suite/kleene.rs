//! The meaning of unknown: the engine against brute force over all completions, on random small conditions.

use crate::twin::condition::{Known, truth_of};
use nasvet::engine::Truth;
use nasvet::model::{Comparison, Condition, FactId, Key, Operand, Value};
use proptest::prelude::*;

const FACTS: usize = 4;

fn fact() -> impl Strategy<Value = FactId> {
    (0..FACTS).prop_map(FactId::at)
}

fn leaf() -> impl Strategy<Value = Condition> {
    let how = prop_oneof![
        Just(Comparison::Equal),
        Just(Comparison::NotEqual),
        Just(Comparison::Less),
        Just(Comparison::LessOrEqual),
        Just(Comparison::Greater),
        Just(Comparison::GreaterOrEqual)
    ];
    let with = prop_oneof![(0i64..3).prop_map(|n| Operand::Value(Value::Int(n))), fact().prop_map(Operand::Fact)];
    prop_oneof![
        1 => any::<bool>().prop_map(Condition::Constant),
        8 => (fact(), how, with).prop_map(|(fact, how, with)| Condition::Compare { fact, how, with }),
        3 => (fact(), prop::collection::vec((0i64..3).prop_map(Value::Int), 0..3)).prop_map(|(fact, values)| Condition::OneOf { fact, values }),
    ]
}

fn condition() -> impl Strategy<Value = Condition> {
    leaf().prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(Condition::All),
            prop::collection::vec(inner.clone(), 1..4).prop_map(Condition::Any),
            inner.prop_map(|part| Condition::Not(Box::new(part))),
        ]
    })
}

/// Each fact: a value from 0 to 2, or nothing.
fn facts() -> impl Strategy<Value = Vec<Option<Value>>> {
    prop::collection::vec(prop::option::of((0i64..3).prop_map(Value::Int)), FACTS)
}

fn evaluate(condition: &Condition, facts: &[Option<Value>]) -> Truth {
    truth_of(condition, &|fact| facts[fact.index()].as_ref().map_or(Known::Nothing, Known::Value), &|_, _| None)
}

/// Strong Kleene logic written down once more, with numbers: 0 false, 1 unknown, 2 true; and is the least, or the
/// greatest, not the mirror.
fn strong_kleene(condition: &Condition, facts: &[Option<Value>]) -> u8 {
    match condition {
        Condition::All(parts) => parts.iter().map(|part| strong_kleene(part, facts)).min().unwrap_or(2),
        Condition::Any(parts) => parts.iter().map(|part| strong_kleene(part, facts)).max().unwrap_or(0),
        Condition::Not(part) => 2 - strong_kleene(part, facts),
        leaf => {
            let mut unknown = false;
            leaf.for_each_fact(&mut |fact| unknown |= facts[fact.index()].is_none());
            if unknown {
                1
            } else if two_valued(leaf, facts) {
                2
            } else {
                0
            }
        }
    }
}

/// The ordinary meaning, when every fact is known.
fn two_valued(condition: &Condition, facts: &[Option<Value>]) -> bool {
    let number = |fact: FactId| match facts[fact.index()] {
        Some(Value::Int(n)) => n,
        _ => unreachable!("all facts are known"),
    };
    match condition {
        Condition::Constant(value) => *value,
        Condition::All(parts) => parts.iter().all(|part| two_valued(part, facts)),
        Condition::Any(parts) => parts.iter().any(|part| two_valued(part, facts)),
        Condition::Not(part) => !two_valued(part, facts),
        Condition::Compare { fact, how, with } => {
            let right = match with {
                Operand::Value(Value::Int(n)) => *n,
                Operand::Fact(other) => number(*other),
                Operand::Value(_) => unreachable!("only numbers are made"),
            };
            let left = number(*fact);
            match how {
                Comparison::Equal => left == right,
                Comparison::NotEqual => left != right,
                Comparison::Less => left < right,
                Comparison::LessOrEqual => left <= right,
                Comparison::Greater => left > right,
                Comparison::GreaterOrEqual => left >= right,
            }
        }
        Condition::OneOf { fact, values } => values.contains(&Value::Int(number(*fact))),
        Condition::Contains { .. } | Condition::Call(_) => unreachable!("not made here"),
    }
}

/// All ways to fill in the facts that are unknown.
fn completions(facts: &[Option<Value>]) -> Vec<Vec<Option<Value>>> {
    let mut all = vec![Vec::new()];
    for fact in facts {
        let values: Vec<Option<Value>> =
            fact.clone().map_or_else(|| (0..3).map(|n| Some(Value::Int(n))).collect(), |value| vec![Some(value)]);
        all = all
            .into_iter()
            .flat_map(|start: Vec<_>| values.iter().map(move |value| start.iter().cloned().chain([value.clone()]).collect()))
            .collect();
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn unknown_means_what_it_says(condition in condition(), facts in facts()) {
        let found = evaluate(&condition, &facts);
        let expected = match strong_kleene(&condition, &facts) {
            0 => Truth::False,
            2 => Truth::True,
            _ => Truth::Unknown,
        };
        prop_assert_eq!(found, expected, "strong Kleene");
        let outcomes: Vec<bool> = completions(&facts).iter().map(|full| two_valued(&condition, full)).collect();
        match found {
            Truth::True => prop_assert!(outcomes.iter().all(|o| *o), "true although some completion is false"),
            Truth::False => prop_assert!(outcomes.iter().all(|o| !*o), "false although some completion is true"),
            // Strong Kleene looks at each mention of a fact by itself, so it may say unknown where all completions
            // agree (`a || !a`); it never says more than they do.
            Truth::Unknown => {}
        }
        let full: Vec<Option<Value>> = facts.iter().map(|f| f.clone().or(Some(Value::Int(0)))).collect();
        prop_assert_eq!(evaluate(&condition, &full), Truth::from(two_valued(&condition, &full)), "all known");
    }
}
