//! Which types of facts may be compared, and literals.

use rhai::Expr;

use crate::model::{Comparison, Kind};

/// Whether values of this kind have an order.
pub(super) fn ordered(kind: &Kind) -> bool {
    matches!(kind, Kind::Int { .. } | Kind::Number { .. } | Kind::Version | Kind::Date)
}

/// Whether values of the two kinds can be compared with each other.
pub(super) fn comparable(a: &Kind, b: &Kind) -> bool {
    match (a, b) {
        (Kind::Int { .. } | Kind::Number { .. }, Kind::Int { .. } | Kind::Number { .. })
        | (Kind::Bool, Kind::Bool)
        | (Kind::Version, Kind::Version)
        | (Kind::Text, Kind::Text)
        | (Kind::Date, Kind::Date) => true,
        (Kind::Enum(a), Kind::Enum(b)) => a.iter().any(|value| b.contains(value)),
        (Kind::List(a), Kind::List(b)) => comparable(a, b),
        _ => false,
    }
}

/// The comparison that says the same with the sides swapped.
pub(super) fn flipped(how: Comparison) -> Comparison {
    match how {
        Comparison::Less => Comparison::Greater,
        Comparison::LessOrEqual => Comparison::GreaterOrEqual,
        Comparison::Greater => Comparison::Less,
        Comparison::GreaterOrEqual => Comparison::LessOrEqual,
        same => same,
    }
}

/// A literal as it would be written in a facts file.
pub(super) fn literal(expr: &Expr) -> Option<String> {
    match expr {
        Expr::BoolConstant(value, _) => Some(value.to_string()),
        Expr::IntegerConstant(value, _) => Some(value.to_string()),
        Expr::FloatConstant(value, _) => Some(value.to_string()),
        Expr::StringConstant(value, _) => Some(value.to_string()),
        Expr::FnCall(call, _) => match (call.name.as_str(), call.args.as_slice()) {
            ("-", [number @ (Expr::IntegerConstant(..) | Expr::FloatConstant(..))]) => {
                literal(number).map(|digits| format!("-{digits}"))
            }
            ("version" | "date", [text @ Expr::StringConstant(..)]) => literal(text),
            _ => None,
        },
        _ => None,
    }
}
