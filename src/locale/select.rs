//! Makes choices between plural forms go through ICU4X.
//!
//! `{ $count -> [one] … [0] … }` becomes `{ PLURAL($count, exact: "0") -> [one] … [exact-0] … }` before Fluent sees
//! it. `PLURAL` gives the name of the form, or `exact-0` where the author wrote a form for that very number; a text
//! passes through it unchanged, so that choices by word work as ever.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, NamedArgument, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::{parser, serializer};

/// The same resource with every choice by a variable going through `PLURAL`.
pub(super) fn through_icu(text: &str) -> String {
    if !text.contains("->") {
        return text.to_owned();
    }
    let mut resource = parser::parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        value.into_iter().chain(attributes.iter_mut().map(|a| &mut a.value)).for_each(pattern);
    }
    serializer::serialize(&resource)
}

fn pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            select(expression);
        }
    }
}

fn select(expression: &mut Expression<String>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => select(expression),
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            let mut exact: Vec<String> = Vec::new();
            for variant in variants.iter_mut() {
                if let VariantKey::NumberLiteral { value } = &variant.key {
                    exact.push(value.clone());
                    variant.key = VariantKey::Identifier { name: format!("exact-{}", value.replace('.', "_")) };
                }
                self::pattern(&mut variant.value);
            }
            let by_number = matches!(selector, InlineExpression::VariableReference { id } if id.name != "case")
                || matches!(selector, InlineExpression::FunctionReference { id, .. } if id.name == "NUMBER");
            if by_number {
                let named = NamedArgument {
                    name: Identifier { name: "exact".to_owned() },
                    value: InlineExpression::StringLiteral { value: exact.join(" ") },
                };
                let whole = std::mem::replace(selector, InlineExpression::StringLiteral { value: String::new() });
                let inner = match whole {
                    InlineExpression::FunctionReference { arguments, .. } => arguments.positional,
                    other => vec![other],
                };
                *selector = InlineExpression::FunctionReference {
                    id: Identifier { name: "PLURAL".to_owned() },
                    arguments: CallArguments { positional: inner, named: vec![named] },
                };
            }
        }
    }
}
