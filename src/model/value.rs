//! Values of facts.

use std::cmp::Ordering;
use std::fmt;

/// A calendar day.
pub type Date = jiff::civil::Date;

/// A value of a fact.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `true` or `false`.
    Bool(bool),
    /// One of the allowed words of an enum fact.
    Choice(String),
    /// A whole number.
    Int(i64),
    /// A number with decimals; never NaN or infinite.
    Number(f64),
    /// A dotted version.
    Version(Version),
    /// Free text. Always text, never markup or template.
    Text(String),
    /// A calendar day.
    Date(Date),
    /// Several values, of an enum or of whole numbers.
    List(Vec<Value>),
}

impl Value {
    /// Order of two values of one kind, whole and decimal numbers being one kind; `None` for different kinds and for
    /// lists, which have no order.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Bool(a), Self::Bool(b)) => Some(a.cmp(b)),
            (Self::Choice(a) | Self::Text(a), Self::Choice(b) | Self::Text(b)) => Some(a.cmp(b)),
            (Self::Int(a), Self::Int(b)) => Some(a.cmp(b)),
            (Self::Version(a), Self::Version(b)) => Some(a.cmp(b)),
            (Self::Date(a), Self::Date(b)) => Some(a.cmp(b)),
            (Self::Number(a), Self::Number(b)) => a.partial_cmp(b),
            (Self::Int(a), Self::Number(b)) => Some(whole_with_decimal(*a, *b)),
            (Self::Number(a), Self::Int(b)) => Some(whole_with_decimal(*b, *a).reverse()),
            _ => None,
        }
    }

    /// The number in an `Int` or a `Number`.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "facts count minutes and events, far below 2^53")]
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Self::Int(n) => Some(*n as f64),
            Self::Number(n) => Some(*n),
            _ => None,
        }
    }
}

/// Compares exactly: turning a whole number beyond 2^53 into a decimal one first would make different numbers equal.
#[expect(clippy::cast_possible_truncation, reason = "the bounds are tested before")]
fn whole_with_decimal(whole: i64, decimal: f64) -> Ordering {
    const END: f64 = 9_223_372_036_854_775_808.0;
    if decimal >= END {
        return Ordering::Less;
    }
    if decimal < -END {
        return Ordering::Greater;
    }
    let rest = decimal.fract();
    whole.cmp(&(decimal.trunc() as i64)).then(0.0_f64.partial_cmp(&rest).unwrap_or(Ordering::Equal))
}

impl fmt::Display for Value {
    /// As the value is written in a facts file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(b) => write!(f, "{b}"),
            Self::Choice(s) | Self::Text(s) => f.write_str(s),
            Self::Int(n) => write!(f, "{n}"),
            Self::Number(n) => write!(f, "{n}"),
            Self::Version(v) => write!(f, "{v}"),
            Self::Date(d) => write!(f, "{d}"),
            Self::List(items) => {
                f.write_str("[")?;
                for (i, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if i > 0 { ", " } else { "" })?;
                }
                f.write_str("]")
            }
        }
    }
}

/// A dotted version, compared number by number; missing parts count as 0, so 2.5 equals 2.5.0.
#[derive(Debug, Clone)]
pub struct Version {
    parts: Vec<u64>,
}

impl Version {
    /// Reads one to eight numbers separated by dots; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let parts: Vec<u64> =
            text.split('.').map(|part| if digits(part) { part.parse().ok() } else { None }).collect::<Option<_>>()?;
        (parts.len() <= 8).then_some(Self { parts })
    }

    fn significant(&self) -> &[u64] {
        let end = self.parts.iter().rposition(|part| *part != 0).map_or(0, |last| last + 1);
        self.parts.get(..end).unwrap_or(&[])
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<String> = self.parts.iter().map(u64::to_string).collect();
        f.write_str(&parts.join("."))
    }
}

impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.significant() == other.significant()
    }
}

impl Eq for Version {}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Version {
    fn cmp(&self, other: &Self) -> Ordering {
        self.significant().cmp(other.significant())
    }
}
