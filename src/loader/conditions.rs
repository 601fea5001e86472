//! Conditions and expressions of a file: lowered, with problems at their place in the file.

use super::hushed::Hushed;
use super::yaml::{Data, Node, locate};
use crate::diag::{Diagnostic, Diagnostics, Sources, Span};
use crate::model::{Condition, Expression, Kind};
use crate::script::{Problem, Scope, lower_condition, lower_expression};

/// Reads conditions for one topic.
pub(super) struct Reader<'a> {
    /// Names that may be used.
    pub scope: Scope<'a>,
    /// Texts of the files.
    pub sources: &'a Sources,
    /// Problems that are not told, as they follow from others that were.
    pub hushed: &'a Hushed,
}

impl Reader<'_> {
    /// A condition, written as an expression or as a mapping with `all`, `any` and `not`. `None` after problems.
    pub(super) fn condition(&self, node: &Node, out: &mut Diagnostics) -> Option<Condition> {
        match &node.data {
            Data::Scalar(scalar) => match lower_condition(&scalar.text, self.scope) {
                Ok(condition) => Some(condition),
                Err(problems) => self.report(node, &scalar.text, problems, out),
            },
            Data::Map(entries) => {
                let parts: Vec<Option<Condition>> = entries
                    .iter()
                    .map(|(key, value)| match key.text.as_str() {
                        "all" => self.conditions(value, out).map(Condition::All),
                        "any" => self.conditions(value, out).map(Condition::Any),
                        "not" => self.condition(value, out).map(|inner| Condition::Not(Box::new(inner))),
                        _ => None,
                    })
                    .collect();
                let mut parts = parts.into_iter().collect::<Option<Vec<_>>>()?;
                if parts.len() == 1 { parts.pop() } else { Some(Condition::All(parts)) }
            }
            _ => None,
        }
    }

    fn conditions(&self, node: &Node, out: &mut Diagnostics) -> Option<Vec<Condition>> {
        let parts: Vec<_> = node.items().iter().map(|part| self.condition(part, out)).collect();
        parts.into_iter().collect()
    }

    /// An expression that gives a value of this kind. `None` after problems.
    pub(super) fn expression(&self, node: &Node, kind: &Kind, out: &mut Diagnostics) -> Option<Expression> {
        let text = node.text()?;
        match lower_expression(text, kind, self.scope) {
            Ok(expression) => Some(expression),
            Err(problems) => self.report(node, text, problems, out),
        }
    }

    fn report<T>(&self, node: &Node, text: &str, problems: Vec<Problem>, out: &mut Diagnostics) -> Option<T> {
        let source = self.sources.get(node.span.file).map_or("", |source| source.text.as_str());
        for problem in problems {
            let word: String = text.chars().skip(problem.start).take(problem.length).collect();
            if self.hushed.hides(problem.code, &word) {
                continue;
            }
            let start = locate(source, node.span, text, problem.start);
            let end = locate(source, node.span, text, problem.start + problem.length.saturating_sub(1)) + 1;
            let span = Span::new(node.span.file, start, end.max(start + 1).min(source.len()));
            out.push(Diagnostic::error(problem.code, span, problem.message).maybe_help(problem.help));
        }
        None
    }
}

/// The condition as the author wrote it, for explanations.
pub(super) fn written(node: &Node) -> String {
    match &node.data {
        Data::Scalar(scalar) => scalar.text.trim().to_owned(),
        Data::Map(entries) => {
            let parts: Vec<String> = entries
                .iter()
                .map(|(key, value)| match key.text.as_str() {
                    "not" => format!("!({})", written(value)),
                    joined => {
                        let sign = if joined == "any" { " || " } else { " && " };
                        format!("({})", value.items().iter().map(written).collect::<Vec<_>>().join(sign))
                    }
                })
                .collect();
            parts.join(" && ")
        }
        _ => String::new(),
    }
}
