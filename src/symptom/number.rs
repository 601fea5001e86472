//! Numbers, versions and days that words introduce.

use serde::{Deserialize, Serialize};

use crate::answer::value_json;
use crate::model::Kind;

/// Digits of the longest number that is taken for an amount; longer ones are codes.
const LONGEST: usize = 4;

/// What the values of a fact look like that no list holds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(super) enum Number {
    /// A dotted version.
    Version,
    /// A whole number within bounds.
    Int { min: Option<i64>, max: Option<i64> },
    /// A number within bounds.
    Decimal { min: Option<f64>, max: Option<f64> },
    /// A calendar day.
    Date,
}

impl Number {
    /// What values of this type look like; `None` where they are no numbers, or only some that a list holds.
    pub(super) fn of(kind: &Kind) -> Option<Self> {
        Some(match kind {
            Kind::Version => Self::Version,
            Kind::Int { min, max, values } if values.is_empty() => Self::Int { min: *min, max: *max },
            Kind::Number { min, max } => Self::Decimal { min: *min, max: *max },
            Kind::Date => Self::Date,
            _ => return None,
        })
    }

    fn kind(self) -> Kind {
        match self {
            Self::Version => Kind::Version,
            Self::Int { min, max } => Kind::Int { min, max, values: Vec::new() },
            Self::Decimal { min, max } => Kind::Number { min, max },
            Self::Date => Kind::Date,
        }
    }

    /// The value that a word is, as facts files write it.
    pub(super) fn read(self, word: &str) -> Option<String> {
        let word = word.trim_start_matches(['v', 'V']);
        let digits = word.bytes().all(|b| b.is_ascii_digit());
        let fits = match self {
            Self::Version => word.contains('.'),
            Self::Int { .. } => digits && word.len() <= LONGEST,
            Self::Decimal { .. } | Self::Date => true,
        };
        let text = if let Self::Decimal { .. } = self { word.replace(',', ".") } else { word.to_owned() };
        (fits && word.starts_with(|c: char| c.is_ascii_digit())).then_some(())?;
        Some(self.kind().parse(&text).ok()?.to_string())
    }

    /// A value as JSON.
    pub(super) fn json(self, text: &str) -> String {
        self.kind().parse(text).map_or_else(|_| "null".to_owned(), |value| value_json(&value).to_string())
    }
}
