//! What a script may use up. Counted, never timed, so that the same script always ends the same way.

use std::sync::LazyLock;

use rhai::Engine;
use rhai::packages::{
    ArithmeticPackage, BasicArrayPackage, BasicIteratorPackage, BasicMapPackage, BasicMathPackage, BasicStringPackage,
    LogicPackage, MoreStringPackage, Package,
};

/// Steps of one function call.
const OPERATIONS: u64 = 200_000;
/// Functions that call each other.
const CALL_DEPTH: usize = 24;
/// Nesting of expressions, in conditions and in functions.
const EXPRESSION_DEPTH: usize = 48;
/// Bytes of a string.
const STRING: usize = 16 * 1024;
/// Items of an array, entries of a map.
const ITEMS: usize = 2_000;
/// Functions of a topic.
const FUNCTIONS: usize = 1_000;

/// Words of the language that could reach outside of a script, or hide what it does.
const FORBIDDEN: [&str; 9] = ["eval", "import", "export", "print", "debug", "Fn", "curry", "call", "global"];

/// An engine with the packages for numbers, logic, strings, arrays and maps: no files, no network, no clock, no
/// modules, no `eval`.
pub(super) fn engine() -> Engine {
    let mut engine = Engine::new_raw();
    ArithmeticPackage::new().register_into_engine(&mut engine);
    LogicPackage::new().register_into_engine(&mut engine);
    BasicMathPackage::new().register_into_engine(&mut engine);
    BasicStringPackage::new().register_into_engine(&mut engine);
    MoreStringPackage::new().register_into_engine(&mut engine);
    BasicIteratorPackage::new().register_into_engine(&mut engine);
    BasicArrayPackage::new().register_into_engine(&mut engine);
    BasicMapPackage::new().register_into_engine(&mut engine);
    super::types::register(&mut engine);
    limit(&mut engine);
    engine.set_strict_variables(true);
    engine
}

/// The engine that only parses expressions. It keeps nothing from one expression to the next, so one is enough.
pub(super) fn parser() -> &'static Engine {
    static PARSER: LazyLock<Engine> = LazyLock::new(|| {
        let mut engine = Engine::new_raw();
        limit(&mut engine);
        // Free variables are facts; whether they exist is told by the lowering, with a suggestion.
        engine.set_strict_variables(false);
        engine
    });
    &PARSER
}

fn limit(engine: &mut Engine) {
    engine.set_optimization_level(rhai::OptimizationLevel::None);
    engine.set_max_operations(OPERATIONS);
    engine.set_max_call_levels(CALL_DEPTH);
    engine.set_max_expr_depths(EXPRESSION_DEPTH, EXPRESSION_DEPTH);
    engine.set_max_string_size(STRING);
    engine.set_max_array_size(ITEMS);
    engine.set_max_map_size(ITEMS);
    engine.set_max_functions(FUNCTIONS);
    engine.set_max_modules(0);
    engine.set_max_variables(200);
    engine.set_fail_on_invalid_map_property(true);
    engine.set_allow_anonymous_fn(false);
    for word in FORBIDDEN {
        engine.disable_symbol(word);
    }
}
