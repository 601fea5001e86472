//! Versions and dates in scripts: comparable with each other and with strings that hold one.

use rhai::{Dynamic, Engine, EvalAltResult, ImmutableString};

use crate::model::{Date, Value, Version};

type Outcome<T> = Result<T, Box<EvalAltResult>>;

fn version(text: &str) -> Outcome<Version> {
    Version::parse(text).ok_or_else(|| format!("`{text}` is not a version, expected numbers with dots").into())
}

fn date(text: &str) -> Outcome<Date> {
    text.parse().map_err(|_| format!("`{text}` is not a date, expected year-month-day").into())
}

macro_rules! comparable {
    ($engine:expr, $type:ty, $parse:expr; $($operator:literal => $op:tt),+) => {
        $(
            $engine.register_fn($operator, |a: $type, b: $type| a $op b);
            $engine.register_fn($operator, |a: $type, b: ImmutableString| -> Outcome<bool> { Ok(a $op $parse(&b)?) });
            $engine.register_fn($operator, |a: ImmutableString, b: $type| -> Outcome<bool> { Ok($parse(&a)? $op b) });
        )+
    };
}

pub(super) fn register(engine: &mut Engine) {
    engine.register_type_with_name::<Version>("version");
    engine.register_type_with_name::<Date>("date");
    engine.register_fn("version", |text: ImmutableString| version(&text));
    engine.register_fn("date", |text: ImmutableString| date(&text));
    engine.register_fn("to_string", |v: Version| v.to_string());
    engine.register_fn("to_string", |d: Date| d.to_string());
    engine.register_fn("days_since", |later: Date, earlier: Date| i64::from((later - earlier).get_days()));
    comparable!(engine, Version, version; "==" => ==, "!=" => !=, "<" => <, "<=" => <=, ">" => >, ">=" => >=);
    comparable!(engine, Date, date; "==" => ==, "!=" => !=, "<" => <, "<=" => <=, ">" => >, ">=" => >=);
}

/// A fact's value as a script sees it.
pub(super) fn to_script(value: &Value) -> Dynamic {
    match value {
        Value::Bool(b) => Dynamic::from(*b),
        Value::Choice(s) | Value::Text(s) => Dynamic::from(s.clone()),
        Value::Int(n) => Dynamic::from(*n),
        Value::Number(n) => Dynamic::from(*n),
        Value::Version(v) => Dynamic::from(v.clone()),
        Value::Date(d) => Dynamic::from(*d),
        Value::List(items) => Dynamic::from_array(items.iter().map(to_script).collect()),
    }
}

/// What a script gave, as a value; a string stays text until the fact that it is for gives it a type.
pub(super) fn from_script(value: &Dynamic) -> Option<Value> {
    if let Ok(b) = value.as_bool() {
        return Some(Value::Bool(b));
    }
    if let Ok(n) = value.as_int() {
        return Some(Value::Int(n));
    }
    if let Ok(n) = value.as_float() {
        return n.is_finite().then_some(Value::Number(n));
    }
    if let Ok(text) = value.as_immutable_string_ref() {
        return Some(Value::Text(text.to_string()));
    }
    if let Some(v) = value.clone().try_cast::<Version>() {
        return Some(Value::Version(v));
    }
    if let Some(d) = value.clone().try_cast::<Date>() {
        return Some(Value::Date(d));
    }
    let items = value.clone().try_cast::<rhai::Array>()?;
    items.iter().map(from_script).collect::<Option<Vec<_>>>().map(Value::List)
}
