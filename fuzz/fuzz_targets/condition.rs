//! Any expression: a condition or a list of problems, never a panic; problems lie inside of the expression.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use nasvet::loader::{Embedded, Loaded, load};
use nasvet::script::{Scope, lower_condition};

static BASE: LazyLock<Loaded> = LazyLock::new(|| load(&Embedded).unwrap());

fuzz_target!(|data: &str| {
    let topic = &BASE.base.topics[0];
    let scope = Scope { facts: &topic.facts, functions: &topic.functions };
    if let Err(problems) = lower_condition(data, scope) {
        assert!(!problems.is_empty());
        for problem in problems {
            assert!(problem.start <= data.chars().count());
        }
    }
});
