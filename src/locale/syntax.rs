//! A Fluent file as it is written, with the place of every key, variable and term.

use fluent_syntax::ast;

use crate::diag::{Diagnostic, Diagnostics, FileId, Span};

/// One Fluent file.
#[derive(Debug, Clone)]
pub struct MessageFile {
    /// The file.
    pub file: FileId,
    /// Its name without `.ftl`.
    pub stem: String,
    /// Its messages and terms, in order.
    pub entries: Vec<Entry>,
}

/// A message or a term.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its key, for a term without the dash.
    pub key: String,
    /// Whether it is a term.
    pub is_term: bool,
    /// Where the key stands.
    pub span: Span,
    /// Its own text; `None` for a message that has attributes only.
    pub value: Option<Pattern>,
    /// Its attributes: name, place of the name, text.
    pub attributes: Vec<(String, Span, Pattern)>,
}

impl Entry {
    /// Former names of a product: the attribute `.former` of its term, one name or several with commas between them.
    pub fn former(&self) -> impl Iterator<Item = String> {
        let former = self.attributes.iter().filter(|(name, ..)| name == "former");
        former.flat_map(|(.., pattern)| pattern.text.split(',').map(|name| name.trim().to_owned()))
    }
}

/// A text with what it refers to.
#[derive(Debug, Clone)]
pub struct Pattern {
    /// Where it stands, from its first to its last letter.
    pub span: Span,
    /// The parts that are plain text, without what is put in.
    pub text: String,
    /// Variables.
    pub variables: Vec<(String, Span)>,
    /// Terms, each with the case that is asked for.
    pub terms: Vec<(String, Option<String>, Span)>,
    /// Messages, each with the attribute that is asked for.
    pub messages: Vec<(String, Option<String>, Span)>,
    /// Functions.
    pub functions: Vec<(String, Span)>,
    /// Choices between forms.
    pub selects: Vec<Select>,
}

/// A choice between forms.
#[derive(Debug, Clone)]
pub struct Select {
    /// The variable that is looked at, where it is one.
    pub variable: Option<String>,
    /// Keys of the forms.
    pub keys: Vec<String>,
    /// Where the first key stands.
    pub span: Span,
}

/// Parses a Fluent file. What can be read is kept; all syntax errors and doubled keys are reported.
pub fn parse(file: FileId, stem: &str, text: &str, out: &mut Diagnostics) -> MessageFile {
    let (resource, errors) = match fluent_syntax::parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let start = error.pos.start.min(text.len());
        let span = Span::new(file, start, error.pos.end.clamp(start, text.len()));
        out.push(
            Diagnostic::error("fluent-syntax", span, lower_first(&error.kind.to_string())).help(
                "a message is `key = text`; further lines and attributes are indented, and `{` and `}` enclose what is put in",
            ),
        );
    }
    let reader = Reader { file, text };
    let mut entries: Vec<Entry> = Vec::new();
    for entry in &resource.body {
        let read = match entry {
            ast::Entry::Message(m) => reader.entry(&m.id, false, m.value.as_ref(), &m.attributes),
            ast::Entry::Term(t) => reader.entry(&t.id, true, Some(&t.value), &t.attributes),
            _ => continue,
        };
        if let Some(first) = entries.iter().find(|e| e.key == read.key && e.is_term == read.is_term) {
            let line = text.get(..first.span.start as usize).map_or(1, |before| before.matches('\n').count() + 1);
            out.push(
                Diagnostic::error("duplicate-key", read.span, format!("the key `{}` is used twice", read.key))
                    .help(format!("the first one is in line {line}")),
            );
        }
        let mut seen: Vec<&str> = Vec::new();
        for (name, span, _) in &read.attributes {
            if seen.contains(&name.as_str()) {
                out.error("duplicate-key", *span, format!("the attribute `.{name}` is used twice"));
            }
            seen.push(name);
        }
        entries.push(read);
    }
    MessageFile { file, stem: stem.to_owned(), entries }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

struct Reader<'a> {
    file: FileId,
    text: &'a str,
}

impl<'a> Reader<'a> {
    /// The place of a slice of the text; the parser hands out slices of its input.
    fn span(&self, slice: &'a str) -> Span {
        let start = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        Span::new(self.file, start, start + slice.len())
    }

    fn entry(
        &self,
        id: &ast::Identifier<&'a str>,
        is_term: bool,
        value: Option<&ast::Pattern<&'a str>>,
        attributes: &[ast::Attribute<&'a str>],
    ) -> Entry {
        Entry {
            key: id.name.to_owned(),
            is_term,
            span: self.span(id.name),
            value: value.map(|pattern| self.pattern(id.name, pattern)),
            attributes: attributes
                .iter()
                .map(|a| (a.id.name.to_owned(), self.span(a.id.name), self.pattern(a.id.name, &a.value)))
                .collect(),
        }
    }

    /// The text that follows a key or the name of an attribute.
    fn pattern(&self, name: &'a str, pattern: &ast::Pattern<&'a str>) -> Pattern {
        let range = extent(self.text, self.span(name).end as usize);
        let mut read = Pattern {
            span: Span::new(self.file, range.start, range.end),
            text: String::new(),
            variables: Vec::new(),
            terms: Vec::new(),
            messages: Vec::new(),
            functions: Vec::new(),
            selects: Vec::new(),
        };
        self.elements(pattern, &mut read);
        read
    }

    fn elements(&self, pattern: &ast::Pattern<&'a str>, into: &mut Pattern) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => into.text.push_str(value),
                ast::PatternElement::Placeable { expression } => self.expression(expression, into),
            }
        }
    }

    fn expression(&self, expression: &ast::Expression<&'a str>, into: &mut Pattern) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, into),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, into);
                let variable = match selector {
                    ast::InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
                    _ => None,
                };
                let keys: Vec<&'a str> = variants.iter().map(|v| key(&v.key)).collect();
                if let Some(first) = keys.first() {
                    into.selects.push(Select {
                        variable,
                        keys: keys.iter().map(|k| (*k).to_owned()).collect(),
                        span: self.span(first),
                    });
                }
                for variant in variants {
                    self.elements(&variant.value, into);
                }
            }
        }
    }

    fn inline(&self, inline: &ast::InlineExpression<&'a str>, into: &mut Pattern) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => into.text.push_str(value),
            ast::InlineExpression::VariableReference { id } => into.variables.push((id.name.to_owned(), self.span(id.name))),
            ast::InlineExpression::TermReference { id, arguments, .. } => {
                let case =
                    arguments.as_ref().and_then(|a| a.named.iter().find(|n| n.name.name == "case")).and_then(|n| match &n.value {
                        ast::InlineExpression::StringLiteral { value } => Some((*value).to_owned()),
                        _ => None,
                    });
                into.terms.push((id.name.to_owned(), case, self.span(id.name)));
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                into.messages.push((id.name.to_owned(), attribute.as_ref().map(|a| a.name.to_owned()), self.span(id.name)));
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                into.functions.push((id.name.to_owned(), self.span(id.name)));
                arguments.positional.iter().for_each(|argument| self.inline(argument, into));
                arguments.named.iter().for_each(|argument| self.inline(&argument.value, into));
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression, into),
            ast::InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// Where the text of a key or attribute stands, whose name ends at `name_end`: behind the `=`, with all indented lines
/// that follow and are no attribute. Choices in braces may begin with other signs.
fn extent(text: &str, name_end: usize) -> std::ops::Range<usize> {
    let after = text.get(name_end..).and_then(|rest| rest.find('=')).map_or(name_end, |at| name_end + at + 1);
    let mut depth = 0_usize;
    let mut end = after;
    for (index, line) in text.get(after..).unwrap_or("").split_inclusive('\n').enumerate() {
        let indented = line.starts_with([' ', '\t']) || line.trim().is_empty();
        if index > 0 && depth == 0 && (!indented || line.trim_start().starts_with('.')) {
            break;
        }
        for sign in line.chars() {
            match sign {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        end += line.len();
    }
    let written = text.get(after..end).unwrap_or("");
    let start = after + written.len() - written.trim_start().len();
    start..(after + written.trim_end().len()).max(start)
}

fn key<'a>(key: &ast::VariantKey<&'a str>) -> &'a str {
    match key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}
