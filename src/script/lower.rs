//! Expressions: parsed by Rhai, lowered to our own typed tree. Whatever a condition cannot be is an error at its
//! exact place.

use rhai::{Expr, FnCallExpr, Stmt};

use super::limits;
use super::problem::{Outcome, Problem, Reported, place};
use super::typing::{comparable, flipped, literal, ordered};
use crate::diag::did_you_mean;
use crate::model::{
    Call, Catalogue, Comparison, Condition, Expression, Fact, FactId, Function, FunctionId, Kind, Operand, Value, ValueProblem,
};

/// What an author may write, for the help of an error.
const ALLOWED: &str =
    "a condition is made of facts, values, comparisons, `in`, `contains`, `&&`, `||`, `!` and calls of functions in a .rhai file";

/// The names that an expression may use.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// Facts of the topic.
    pub facts: &'a Catalogue<FactId, Fact>,
    /// Functions of the topic.
    pub functions: &'a Catalogue<FunctionId, Function>,
}

/// Whether a fact may have this name, i.e. whether an expression can name it.
#[must_use]
pub fn is_usable_name(name: &str) -> bool {
    limits::parser().compile_expression(name).is_ok_and(|ast| match ast.statements() {
        [Stmt::Expr(expr)] => matches!(expr.as_ref(), Expr::Variable(..)),
        _ => false,
    })
}

/// Lowers a condition. All problems that can be told apart are reported, not the first only.
///
/// # Errors
/// The problems, at least one.
pub fn lower_condition(text: &str, scope: Scope<'_>) -> Result<Condition, Vec<Problem>> {
    let mut lowering = Lowering { text, scope, problems: Vec::new() };
    let lowered = lowering.parse().and_then(|expr| lowering.condition(&expr));
    lowered.map_err(|Reported| lowering.problems)
}

/// Lowers the right side of `set`, or a severity: a value of `kind`, a fact, a call, or for `bool` a condition.
///
/// # Errors
/// The problems, at least one.
pub fn lower_expression(text: &str, kind: &Kind, scope: Scope<'_>) -> Result<Expression, Vec<Problem>> {
    // A bare word is a value, except for a text, where it could be anything: `set: {note: '"in quotes"'}`.
    if let (Ok(value), false) = (kind.parse(text), *kind == Kind::Text) {
        return Ok(Expression::Value(value));
    }
    let mut lowering = Lowering { text, scope, problems: Vec::new() };
    let lowered = lowering.parse().and_then(|expr| lowering.expression(&expr, kind));
    lowered.map_err(|Reported| lowering.problems)
}

struct Lowering<'a> {
    text: &'a str,
    scope: Scope<'a>,
    problems: Vec<Problem>,
}

impl Lowering<'_> {
    fn parse(&mut self) -> Outcome<Expr> {
        match limits::parser().compile_expression(self.text) {
            Ok(ast) => match ast.statements() {
                [Stmt::Expr(expr)] => Ok(expr.as_ref().clone()),
                _ => self.fail(rhai::Position::NONE, "not-a-condition", "this is no condition", Some(ALLOWED.to_owned())),
            },
            Err(error) => {
                let message = error.0.to_string();
                let help = if message.contains("reserved") {
                    "this word belongs to the language, a fact needs another name"
                } else {
                    ALLOWED
                };
                self.fail(error.1, "expression-syntax", message, Some(help.to_owned()))
            }
        }
    }

    fn condition(&mut self, expr: &Expr) -> Outcome<Condition> {
        match expr {
            Expr::BoolConstant(value, _) => Ok(Condition::Constant(*value)),
            Expr::And(parts, _) => self.conditions(parts).map(Condition::All),
            Expr::Or(parts, _) => self.conditions(parts).map(Condition::Any),
            Expr::Variable(..) => {
                let fact = self.fact(expr)?;
                if self.scope.facts.get(fact).kind == Kind::Bool {
                    return Ok(Condition::Compare { fact, how: Comparison::Equal, with: Operand::Value(Value::Bool(true)) });
                }
                let kind = self.scope.facts.get(fact).kind.name();
                self.fail(
                    expr.position(),
                    "type-mismatch",
                    format!("a fact of type {kind} is neither true nor false"),
                    Some("compare it with a value".to_owned()),
                )
            }
            Expr::FnCall(call, _) => self.call_condition(call, expr),
            Expr::Dot(chain, ..) => match &chain.rhs {
                Expr::MethodCall(call, _) if call.name == "contains" && call.args.len() == 1 => match call.args.first() {
                    Some(item) => self.contains(&chain.lhs, item),
                    None => self.no_condition(expr),
                },
                _ => self.no_condition(expr),
            },
            _ => self.no_condition(expr),
        }
    }

    /// Lowers all parts, so that the problems of each are reported.
    fn conditions(&mut self, parts: &[Expr]) -> Outcome<Vec<Condition>> {
        let lowered: Vec<Outcome<Condition>> = parts.iter().map(|part| self.condition(part)).collect();
        lowered.into_iter().collect()
    }

    fn call_condition(&mut self, call: &FnCallExpr, expr: &Expr) -> Outcome<Condition> {
        let how = match call.name.as_str() {
            "==" => Some(Comparison::Equal),
            "!=" => Some(Comparison::NotEqual),
            "<" => Some(Comparison::Less),
            "<=" => Some(Comparison::LessOrEqual),
            ">" => Some(Comparison::Greater),
            ">=" => Some(Comparison::GreaterOrEqual),
            _ => None,
        };
        match (how, call.name.as_str(), call.args.as_slice()) {
            (Some(how), _, [left, right]) => self.comparison(left, how, right),
            (None, "!", [inner]) => Ok(Condition::Not(Box::new(self.condition(inner)?))),
            (None, "contains", [container, item]) => self.contains(container, item),
            _ if call.op_token.is_some() => self.no_condition(expr),
            _ => Ok(Condition::Call(self.call(call, expr)?)),
        }
    }

    fn comparison(&mut self, left: &Expr, how: Comparison, right: &Expr) -> Outcome<Condition> {
        let (fact_side, how, other) = match (left, right) {
            (Expr::Variable(..), _) => (left, how, right),
            (_, Expr::Variable(..)) => (right, flipped(how), left),
            _ => {
                return self.fail(left.position(), "no-fact", "neither side of the comparison is a fact", Some(ALLOWED.to_owned()));
            }
        };
        let fact = match (self.lookup(fact_side), self.lookup(other)) {
            (Some(fact), _) => fact,
            // `"synced" == user_kind` and `user_kind == synced` differ in which side is the fact.
            (None, Some(fact)) => return self.bare_word(fact, fact_side),
            (None, None) => self.fact(fact_side)?,
        };
        let kind = &self.scope.facts.get(fact).kind;
        if !matches!(how, Comparison::Equal | Comparison::NotEqual) && !ordered(kind) {
            let message = format!("a fact of type {} has no order", kind.name());
            return self.fail(
                fact_side.position(),
                "type-mismatch",
                message,
                Some("compare it with `==`, `!=` or `in`".to_owned()),
            );
        }
        if let (Kind::List(_), false) = (kind, matches!(other, Expr::Variable(..))) {
            return self.list_compared(fact_side);
        }
        if let Expr::Variable(..) = other {
            let Some(second) = self.lookup(other) else { return self.bare_word(fact, other) };
            let other_kind = &self.scope.facts.get(second).kind;
            if !comparable(kind, other_kind) {
                let message = format!("a fact of type {} is compared with one of type {}", kind.name(), other_kind.name());
                return self.fail(other.position(), "type-mismatch", message, None);
            }
            return Ok(Condition::Compare { fact, how, with: Operand::Fact(second) });
        }
        let value = self.value(other, fact)?;
        Ok(Condition::Compare { fact, how, with: Operand::Value(value) })
    }

    /// `x in [a, b]` arrives as `contains([a, b], x)`, `a in list` as `contains(list, a)`.
    fn contains(&mut self, container: &Expr, item: &Expr) -> Outcome<Condition> {
        match container {
            Expr::Array(items, _) => {
                let fact = self.fact(item)?;
                if let Kind::List(_) = self.scope.facts.get(fact).kind {
                    return self.list_compared(item);
                }
                let values: Vec<Outcome<Value>> = items.iter().map(|value| self.value(value, fact)).collect();
                Ok(Condition::OneOf { fact, values: values.into_iter().collect::<Outcome<_>>()? })
            }
            Expr::Variable(..) => {
                let fact = self.fact(container)?;
                match &self.scope.facts.get(fact).kind {
                    Kind::List(_) | Kind::Text => Ok(Condition::Contains { fact, value: self.value(item, fact)? }),
                    kind => {
                        let message = format!("a fact of type {} contains nothing", kind.name());
                        self.fail(
                            container.position(),
                            "type-mismatch",
                            message,
                            Some("use a fact of type list or text".to_owned()),
                        )
                    }
                }
            }
            _ => self.fail(
                container.position(),
                "not-a-condition",
                "`in` needs a list of values",
                Some("as in `user_kind in [\"synced\", \"cloud_only\"]`".to_owned()),
            ),
        }
    }

    fn expression(&mut self, expr: &Expr, kind: &Kind) -> Outcome<Expression> {
        match expr {
            Expr::Variable(..) => match self.lookup(expr) {
                Some(fact) if comparable(kind, &self.scope.facts.get(fact).kind) => Ok(Expression::Fact(fact)),
                Some(fact) => {
                    let message = format!(
                        "a fact of type {} is used where {} is needed",
                        self.scope.facts.get(fact).kind.name(),
                        kind.name()
                    );
                    self.fail(expr.position(), "type-mismatch", message, None)
                }
                None => {
                    let name = self.name(expr);
                    let known = kind.choices().iter().map(ToString::to_string).chain(self.names()).collect::<Vec<_>>();
                    let help = did_you_mean(&name, known.iter().map(String::as_str));
                    self.fail(expr.position(), "unknown-value", format!("`{name}` is neither a value nor a fact"), help)
                }
            },
            Expr::FnCall(call, _) if call.op_token.is_none() && call.name != "contains" => {
                Ok(Expression::Call(self.call(call, expr)?))
            }
            _ if *kind == Kind::Bool => Ok(Expression::Condition(self.condition(expr)?)),
            _ => match literal(expr) {
                Some(text) => match kind.parse(&text) {
                    Ok(value) => Ok(Expression::Value(value)),
                    Err(problem) => self.bad_value(expr, problem),
                },
                None => self.no_condition(expr),
            },
        }
    }

    fn call(&mut self, call: &FnCallExpr, expr: &Expr) -> Outcome<Call> {
        let Some((function, declared)) = self.scope.functions.iter().find(|(_, f)| f.name == call.name.as_str()) else {
            let help = did_you_mean(&call.name, self.scope.functions.rows().map(|f| f.name.as_str()));
            return self.fail(expr.position(), "unknown-function", format!("unknown function `{}`", call.name), help);
        };
        if declared.parameters.len() != call.args.len() {
            let needed: Vec<&str> = declared.parameters.iter().map(|p| self.scope.facts.get(*p).id.as_str()).collect();
            let message = format!("`{}` takes {} arguments, found {}", call.name, needed.len(), call.args.len());
            return self.fail(
                expr.position(),
                "wrong-arguments",
                message,
                Some(format!("write `{}({})`", call.name, needed.join(", "))),
            );
        }
        let arguments: Vec<Outcome<Operand>> =
            call.args.iter().zip(&declared.parameters).map(|(argument, parameter)| self.argument(argument, *parameter)).collect();
        Ok(Call { function, arguments: arguments.into_iter().collect::<Outcome<_>>()? })
    }

    fn argument(&mut self, argument: &Expr, parameter: FactId) -> Outcome<Operand> {
        if !matches!(argument, Expr::Variable(..)) {
            return self.value(argument, parameter).map(Operand::Value);
        }
        let fact = self.fact(argument)?;
        let (given, needed) = (&self.scope.facts.get(fact).kind, &self.scope.facts.get(parameter).kind);
        if comparable(given, needed) {
            return Ok(Operand::Fact(fact));
        }
        let message = format!("a fact of type {} is passed where {} is needed", given.name(), needed.name());
        self.fail(argument.position(), "type-mismatch", message, None)
    }

    /// A literal as a value of a fact, or of one item of a list fact.
    fn value(&mut self, expr: &Expr, fact: FactId) -> Outcome<Value> {
        let kind = match &self.scope.facts.get(fact).kind {
            Kind::List(item) => item.as_ref(),
            kind => kind,
        };
        let Some(text) = literal(expr) else {
            return match expr {
                Expr::Variable(..) if self.lookup(expr).is_none() => self.bare_word(fact, expr),
                _ => self.fail(expr.position(), "not-a-value", "a value was expected here", Some(ALLOWED.to_owned())),
            };
        };
        let quoted = matches!(expr, Expr::StringConstant(..));
        if quoted && matches!(kind, Kind::Bool | Kind::Int { .. } | Kind::Number { .. }) {
            let message = format!("a text is compared with a fact of type {}", kind.name());
            return self.fail(expr.position(), "type-mismatch", message, Some(format!("write `{text}` without quotes")));
        }
        if !quoted
            && matches!(expr, Expr::IntegerConstant(..) | Expr::FloatConstant(..) | Expr::BoolConstant(..))
            && matches!(kind, Kind::Enum(_) | Kind::Version | Kind::Text | Kind::Date)
        {
            let message = format!("`{text}` is compared with a fact of type {}", kind.name());
            return self.fail(expr.position(), "type-mismatch", message, Some(format!("write it in quotes: `\"{text}\"`")));
        }
        kind.parse(&text).or_else(|problem| self.bad_value(expr, problem))
    }

    fn bad_value<T>(&mut self, expr: &Expr, problem: ValueProblem) -> Outcome<T> {
        self.fail(expr.position(), "unknown-value", problem.message, problem.help)
    }

    /// A word that is no fact, where a fact or a value belongs.
    fn bare_word<T>(&mut self, fact: FactId, expr: &Expr) -> Outcome<T> {
        let name = self.name(expr);
        if self.scope.facts.get(fact).kind.parse(&name).is_ok() {
            return self.fail(
                expr.position(),
                "unknown-fact",
                format!("unknown fact `{name}`"),
                Some(format!("values stand in quotes: `\"{name}\"`")),
            );
        }
        self.fact(expr).and_then(|_| self.fail(expr.position(), "unknown-fact", format!("unknown fact `{name}`"), None))
    }

    fn fact(&mut self, expr: &Expr) -> Outcome<FactId> {
        if let Some(fact) = self.lookup(expr) {
            return Ok(fact);
        }
        if !matches!(expr, Expr::Variable(..)) {
            return self.fail(expr.position(), "no-fact", "a fact was expected here", Some(ALLOWED.to_owned()));
        }
        let name = self.name(expr);
        let names = self.names();
        let help = crate::diag::nearest(&name, names.iter().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
        let help = help.unwrap_or_else(|| "facts are declared in facts.yaml".to_owned());
        self.fail(expr.position(), "unknown-fact", format!("unknown fact `{name}`"), Some(help))
    }

    fn lookup(&self, expr: &Expr) -> Option<FactId> {
        let Expr::Variable(variable, ..) = expr else { return None };
        self.scope.facts.named(variable.1.as_str())
    }

    fn names(&self) -> Vec<String> {
        self.scope.facts.rows().map(|fact| fact.id.clone()).collect()
    }

    fn name(&self, expr: &Expr) -> String {
        match expr {
            Expr::Variable(variable, ..) => variable.1.to_string(),
            _ => String::new(),
        }
    }

    fn list_compared<T>(&mut self, expr: &Expr) -> Outcome<T> {
        let name = self.name(expr);
        let help = format!("a list contains values: `{name}.contains(\"…\")` or `\"…\" in {name}`");
        self.fail(expr.position(), "type-mismatch", "a list is compared with one value", Some(help))
    }

    fn no_condition<T>(&mut self, expr: &Expr) -> Outcome<T> {
        self.fail(
            expr.position(),
            "not-a-condition",
            "this cannot stand in a condition",
            Some(format!("{ALLOWED}; anything else belongs in a function in a .rhai file")),
        )
    }

    fn fail<T>(&mut self, at: rhai::Position, code: &'static str, message: impl Into<String>, help: Option<String>) -> Outcome<T> {
        let (start, length) = place(self.text, at);
        self.problems.push(Problem { code, start, length, message: message.into(), help });
        Err(Reported)
    }
}
