//! The script functions of a topic.

use std::collections::{BTreeMap, BTreeSet};

use rhai::{AST, ASTNode, Engine, EvalAltResult, Expr, FnAccess, Scope as Variables};

use super::{limits, types};
use crate::diag::{Diagnostic, Diagnostics, FileId, Position, Sources, Span, did_you_mean};
use crate::model::{Value, ValueProblem};

/// The compiled functions of one topic.
#[derive(Default)]
pub struct Functions {
    engine: Option<Engine>,
    ast: AST,
    declared: Vec<Declared>,
}

impl std::fmt::Debug for Functions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Functions").field("declared", &self.declared).finish_non_exhaustive()
    }
}

/// A public function as it is written: its parameters are not yet facts.
#[derive(Debug, Clone)]
pub struct Declared {
    /// Its name.
    pub name: String,
    /// Names of its parameters, each with its place.
    pub parameters: Vec<(String, Span)>,
    /// Where its name stands.
    pub span: Span,
    /// String literals in its body, each with its place.
    pub strings: Vec<(String, Span)>,
}

/// A function that failed while it ran.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the function `{function}` failed: {message}")]
pub struct ScriptError {
    /// The function.
    pub function: String,
    /// What went wrong, with line and column in the script where they are known.
    pub message: String,
}

impl Functions {
    /// The public functions.
    #[must_use]
    pub fn declared(&self) -> &[Declared] {
        &self.declared
    }

    /// Runs a function. All limits of scripts hold.
    ///
    /// # Errors
    /// The script's own error, a limit that was reached, or a result that is no value.
    pub fn call(&self, name: &str, arguments: &[&Value]) -> Result<Value, ScriptError> {
        let failed = |message: String| ScriptError { function: name.to_owned(), message };
        let engine = self.engine.as_ref().ok_or_else(|| failed("it does not exist".to_owned()))?;
        let arguments: Vec<_> = arguments.iter().map(|value| types::to_script(value)).collect();
        let result: rhai::Dynamic =
            engine.call_fn(&mut Variables::new(), &self.ast, name, arguments).map_err(|error| failed(explain(&error)))?;
        types::from_script(&result).ok_or_else(|| failed(format!("it gave a {}, which is no value of a fact", result.type_name())))
    }
}

fn explain(error: &EvalAltResult) -> String {
    match error {
        EvalAltResult::ErrorInFunctionCall(_, _, inner, _) => explain(inner),
        EvalAltResult::ErrorTooManyOperations(_) => "it runs too long".to_owned(),
        EvalAltResult::ErrorStackOverflow(_) => "it calls itself too deep".to_owned(),
        EvalAltResult::ErrorDataTooLarge(what, _) => format!("it needs too much memory ({what})"),
        other => other.to_string().replace('\n', " "),
    }
}

/// Compiles the script files of a topic. Files with problems are left out, so that what they declare is missing.
pub fn compile(files: &[FileId], sources: &Sources, out: &mut Diagnostics) -> Functions {
    if files.is_empty() {
        return Functions::default();
    }
    let engine = limits::engine();
    let natives: BTreeSet<String> =
        engine.gen_fn_signatures(true).iter().filter_map(|s| s.split('(').next().map(str::to_owned)).collect();
    let mut all = AST::empty();
    let mut declared: Vec<Declared> = Vec::new();
    let mut calls: Vec<(String, Span)> = Vec::new();
    let mut names: BTreeMap<String, Span> = BTreeMap::new();
    for file in files {
        let Some(source) = sources.get(*file) else { continue };
        let ast = match engine.compile(&source.text) {
            Ok(ast) => ast,
            Err(error) => {
                out.push(parse_error(*file, sources, &error));
                continue;
            }
        };
        if let Some(statement) = ast.statements().iter().find(|s| !matches!(s, rhai::Stmt::Noop(_))) {
            let span = place(*file, sources, statement.position(), 1);
            out.push(
                Diagnostic::error("script-statement", span, "a statement outside of a function")
                    .help("a .rhai file holds functions only"),
            );
        }
        let mut strings: Vec<(String, Span)> = Vec::new();
        ast.walk(&mut |path| {
            if let Some(ASTNode::Expr(expression)) = path.last() {
                match expression {
                    Expr::FnCall(call, position) if call.op_token.is_none() => {
                        calls.push((call.name.to_string(), place(*file, sources, *position, call.name.len())));
                    }
                    Expr::MethodCall(call, position) => {
                        calls.push((call.name.to_string(), place(*file, sources, *position, call.name.len())));
                    }
                    Expr::StringConstant(text, position) => {
                        strings.push((text.to_string(), place(*file, sources, *position, text.len() + 2)));
                    }
                    _ => {}
                }
            }
            true
        });
        for function in ast.iter_functions() {
            let header = header(&source.text, function.name);
            let span = Span::new(*file, header.name, header.name + function.name.len());
            if let Some(first) = names.insert(function.name.to_owned(), span) {
                let where_first = sources.get(first.file).map_or("", |s| s.path.as_str());
                out.push(
                    Diagnostic::error("duplicate-id", span, format!("the function `{}` is declared twice", function.name))
                        .help(format!("the first one is in {where_first}")),
                );
            }
            if function.access == FnAccess::Private {
                continue;
            }
            let mut from = header.name + function.name.len();
            let mut parameters = Vec::new();
            for parameter in &function.params {
                let start = source.text.get(from..).and_then(|rest| rest.find(parameter)).map_or(from, |at| from + at);
                from = start + parameter.len();
                parameters.push(((*parameter).to_owned(), Span::new(*file, start, from)));
            }
            declared.push(Declared { name: function.name.to_owned(), parameters, span, strings: Vec::new() });
        }
        assign_strings(&mut declared, *file, strings);
        all = all.merge(&ast);
    }
    for (name, span) in calls {
        if !natives.contains(&name) && !names.contains_key(&name) {
            let known = names.keys().map(String::as_str).chain(natives.iter().map(String::as_str));
            out.push(
                Diagnostic::error("unknown-function", span, format!("unknown function `{name}`"))
                    .maybe_help(crate::diag::nearest(&name, known).map(|near| format!("did you mean `{near}`?"))),
            );
        }
    }
    declared.sort_by_key(|f| f.span);
    Functions { engine: Some(engine), ast: all, declared }
}

/// Gives each string literal to the function in whose body it stands: the last one that begins before it.
fn assign_strings(declared: &mut [Declared], file: FileId, strings: Vec<(String, Span)>) {
    for (text, span) in strings {
        let owner = declared.iter_mut().filter(|f| f.span.file == file && f.span.start < span.start).max_by_key(|f| f.span.start);
        if let Some(owner) = owner {
            owner.strings.push((text, span));
        }
    }
}

/// Checks that a value that a script gave is allowed for what it is for.
///
/// # Errors
/// What is wrong with the value.
pub(crate) fn typed(value: Value, kind: &crate::model::Kind) -> Result<Value, ValueProblem> {
    match value {
        Value::Text(text) => kind.parse(&text),
        other => kind.within(other),
    }
}

struct Header {
    /// Byte at which the function's name begins.
    name: usize,
}

/// Finds `fn NAME` in a script; Rhai keeps no position for it.
fn header(text: &str, name: &str) -> Header {
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find("fn ")) {
        let after = from + at + 3;
        let rest = text.get(after..).unwrap_or("");
        let trimmed = rest.trim_start();
        if let Some(tail) = trimmed.strip_prefix(name)
            && !tail.starts_with(|c: char| c.is_alphanumeric() || c == '_')
        {
            return Header { name: after + (rest.len() - trimmed.len()) };
        }
        from = after;
    }
    Header { name: 0 }
}

fn place(file: FileId, sources: &Sources, position: rhai::Position, length: usize) -> Span {
    let Some(source) = sources.get(file) else { return Span::new(file, 0, 0) };
    let start = source.offset(Position { line: position.line().unwrap_or(1), column: position.position().unwrap_or(1) });
    Span::new(file, start, (start + length).min(source.text.len()))
}

fn parse_error(file: FileId, sources: &Sources, error: &rhai::ParseError) -> Diagnostic {
    let span = place(file, sources, error.1, 1);
    let message = error.0.to_string();
    let help = match error.0.as_ref() {
        rhai::ParseErrorType::VariableUndefined(name) => {
            let parameters: Vec<&str> = sources.get(file).map(|s| words(&s.text).collect()).unwrap_or_default();
            did_you_mean(name, parameters.into_iter().filter(|word| *word != name.as_str()))
        }
        _ => None,
    };
    Diagnostic::error("script-syntax", span, message).maybe_help(help)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| word.len() > 2)
}
