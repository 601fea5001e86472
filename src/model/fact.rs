//! Facts: what can be known about a case.

use super::{Condition, Date, Value, Version};
use crate::diag::{Span, did_you_mean};

/// One observable thing about a case.
#[derive(Debug, Clone)]
pub struct Fact {
    /// Stable id.
    pub id: String,
    /// Type and allowed values.
    pub kind: Kind,
    /// What asking costs, in seconds.
    pub cost: u32,
    /// How it is learned.
    pub channel: Channel,
    /// When this is false, the fact does not apply.
    pub ask_if: Option<Condition>,
    /// Set by rules, never asked.
    pub derived: bool,
    /// No rule needs to read it: it is there for the next colleague.
    pub context: bool,
    /// Values that no rule needs to name: they only describe.
    pub context_values: Vec<String>,
    /// Supplied by the program (`today`), never asked and never given.
    pub builtin: bool,
    /// Where it is declared; `None` for a built-in fact.
    pub span: Option<Span>,
}

/// How a fact is learned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    /// The person with the problem knows.
    AskUser,
    /// The organization's staff know.
    AskStaff,
    /// A page of an administration portal tells.
    Portal,
    /// A command on the server tells.
    PowerShell,
    /// An event log tells.
    EventLog,
    /// A network test tells.
    Probe,
}

impl Channel {
    /// All channels with the words that stand for them in files.
    pub const ALL: [(&'static str, Self); 6] = [
        ("ask_user", Self::AskUser),
        ("ask_staff", Self::AskStaff),
        ("portal", Self::Portal),
        ("powershell", Self::PowerShell),
        ("event_log", Self::EventLog),
        ("probe", Self::Probe),
    ];
}

/// Type of a fact and its allowed values.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Yes or no.
    Bool,
    /// One of these words.
    Enum(Vec<String>),
    /// A whole number within bounds (both inclusive), or one of some numbers when `values` is not empty.
    Int {
        /// Least value.
        min: Option<i64>,
        /// Greatest value.
        max: Option<i64>,
        /// The only allowed values, when there are any.
        values: Vec<i64>,
    },
    /// A number within bounds, both inclusive.
    Number {
        /// Least value.
        min: Option<f64>,
        /// Greatest value.
        max: Option<f64>,
    },
    /// A dotted version.
    Version,
    /// Free text.
    Text,
    /// A calendar day.
    Date,
    /// Several values of an enum or of whole numbers.
    List(Box<Kind>),
}

/// Longest text that a fact may hold, in bytes.
pub(crate) const LONGEST_TEXT: usize = 4096;

/// A text that is no value of a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueProblem {
    /// What was found.
    pub message: String,
    /// What was expected.
    pub help: Option<String>,
}

impl ValueProblem {
    pub(crate) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: Some(help.into()) }
    }
}

impl Kind {
    /// The type's word in facts.yaml.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::Enum(_) => "enum",
            Self::Int { .. } => "int",
            Self::Number { .. } => "number",
            Self::Version => "version",
            Self::Text => "text",
            Self::Date => "date",
            Self::List(_) => "list",
        }
    }

    /// All values where there are few: `true` and `false`, the words of an enum, the values of an int that lists them.
    #[must_use]
    pub fn choices(&self) -> Vec<Value> {
        match self {
            Self::Bool => vec![Value::Bool(true), Value::Bool(false)],
            Self::Enum(values) => values.iter().cloned().map(Value::Choice).collect(),
            Self::Int { values, .. } => values.iter().copied().map(Value::Int).collect(),
            _ => Vec::new(),
        }
    }

    /// Type of the items of a list; of any other type, itself.
    #[must_use]
    pub fn item(&self) -> &Kind {
        match self {
            Self::List(item) => item.item(),
            other => other,
        }
    }

    /// Reads a value as it is written in a facts file or on the command line.
    ///
    /// # Errors
    /// What is wrong with the text, and what is allowed.
    pub fn parse(&self, text: &str) -> Result<Value, ValueProblem> {
        let text = text.trim();
        match self {
            Self::Bool => match text {
                "true" => Ok(Value::Bool(true)),
                "false" => Ok(Value::Bool(false)),
                _ => {
                    Err(ValueProblem::new(format!("`{}` is neither `true` nor `false`", short(text)), "expected `true` or `false`"))
                }
            },
            Self::Enum(values) => {
                if values.iter().any(|value| value == text) {
                    return Ok(Value::Choice(text.to_owned()));
                }
                Err(ValueProblem {
                    message: format!("`{}` is not a value of this fact", short(text)),
                    help: did_you_mean(text, values.iter().map(String::as_str)),
                })
            }
            Self::Int { .. } => match text.parse::<i64>() {
                Ok(number) => self.within(Value::Int(number)),
                Err(_) => {
                    Err(ValueProblem::new(format!("`{}` is not a whole number", short(text)), "expected digits, as in `120`"))
                }
            },
            Self::Number { .. } => match text.parse::<f64>() {
                Ok(number) if number.is_finite() => self.within(Value::Number(number)),
                _ => Err(ValueProblem::new(format!("`{}` is not a number", short(text)), "expected a number, as in `2.5`")),
            },
            Self::Version => Version::parse(text).map(Value::Version).ok_or_else(|| {
                ValueProblem::new(format!("`{}` is not a version", short(text)), "expected numbers with dots, as in `2.5.190.0`")
            }),
            Self::Text => Self::Text.within(Value::Text(text.to_owned())),
            Self::Date => text.parse::<Date>().map(Value::Date).map_err(|_| {
                ValueProblem::new(format!("`{}` is not a date", short(text)), "expected year, month and day, as in `2026-11-21`")
            }),
            Self::List(item) => {
                let inner = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')).unwrap_or(text);
                let parts = inner.split(',').map(str::trim).filter(|part| !part.is_empty());
                parts.map(|part| item.parse(part)).collect::<Result<_, _>>().map(Value::List)
            }
        }
    }

    /// Checks that a value is of this kind and allowed.
    ///
    /// # Errors
    /// What is wrong with the value, and what is allowed.
    pub fn within(&self, value: Value) -> Result<Value, ValueProblem> {
        let outside = |help: String| Err(ValueProblem { message: format!("`{value}` is not allowed here"), help: Some(help) });
        match (self, &value) {
            (Self::Int { values, .. }, Value::Int(number)) if !values.is_empty() && !values.contains(number) => {
                let known: Vec<String> = values.iter().map(i64::to_string).collect();
                let help = did_you_mean(&number.to_string(), known.iter().map(String::as_str));
                outside(help.unwrap_or_else(|| "the fact lists its allowed values".to_owned()))
            }
            (Self::Int { min: Some(min), .. }, Value::Int(number)) if number < min => outside(format!("the least value is {min}")),
            (Self::Int { max: Some(max), .. }, Value::Int(number)) if number > max => {
                outside(format!("the greatest value is {max}"))
            }
            (Self::Number { min: Some(min), .. }, v) if v.as_number().is_some_and(|n| n < *min) => {
                outside(format!("the least value is {min}"))
            }
            (Self::Number { max: Some(max), .. }, v) if v.as_number().is_some_and(|n| n > *max) => {
                outside(format!("the greatest value is {max}"))
            }
            (Self::Enum(_), Value::Choice(word)) => self.parse(word),
            (Self::Text, Value::Text(text)) if text.len() > LONGEST_TEXT => {
                Err(ValueProblem::new("the text is too long", format!("at most {LONGEST_TEXT} bytes")))
            }
            (Self::List(item), Value::List(items)) => {
                items.iter().cloned().map(|v| item.within(v)).collect::<Result<_, _>>().map(Value::List)
            }
            (Self::Number { .. }, Value::Int(_))
            | (Self::Bool, Value::Bool(_))
            | (Self::Int { .. }, Value::Int(_))
            | (Self::Number { .. }, Value::Number(_))
            | (Self::Version, Value::Version(_))
            | (Self::Text, Value::Text(_))
            | (Self::Date, Value::Date(_)) => Ok(value),
            _ => Err(ValueProblem::new(
                format!("`{value}` is not of type {}", self.name()),
                format!("expected a value of type {}", self.name()),
            )),
        }
    }
}

/// The beginning of a text, for messages: an error about a value of a megabyte must not print the megabyte.
fn short(text: &str) -> String {
    if text.chars().count() <= 60 { text.to_owned() } else { format!("{}…", text.chars().take(60).collect::<String>()) }
}
