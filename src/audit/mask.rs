//! Placeholders of a text, and the text with a sign in the place of each, so that what is left can be read as Markdown
//! and as language.

use std::ops::Range;

/// Stands for a value that is put in.
pub(super) const VALUE: char = '\u{e010}';

/// How placeholders are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    /// Remedies and articles: `{{fact.x}}`, `{{#if …}}`.
    Braces,
    /// Fluent: `{ -term }`, `{ $value }`, choices between forms.
    Fluent,
}

/// Something that is put in, or a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder {
    /// What it names, without the case: `term "entra"`, `#if fact.x`, `-entra`.
    pub name: String,
    /// Where it stands.
    pub range: Range<usize>,
    /// Whether it is a condition or another part that prints nothing by itself.
    pub control: bool,
}

/// A text without its placeholders.
#[derive(Debug, Default)]
pub(super) struct Masked {
    pub(super) text: String,
    pub(super) placeholders: Vec<Placeholder>,
    /// For each byte of `text` its place in the text as it was written.
    at: Vec<usize>,
}

impl Masked {
    pub(super) fn new(text: &str, syntax: Syntax) -> Self {
        let mut masked = Self::default();
        match syntax {
            Syntax::Braces => masked.braces(text),
            Syntax::Fluent => masked.fluent(text, 0),
        }
        masked.at.push(text.len());
        masked
    }

    /// The place in the written text.
    pub(super) fn raw(&self, at: usize) -> usize {
        self.at.get(at).or(self.at.last()).copied().unwrap_or(0)
    }

    fn keep(&mut self, text: &str, from: usize) {
        self.text.push_str(text);
        self.at.extend(from..from + text.len());
    }

    fn sign(&mut self, sign: char, from: usize) {
        self.text.push(sign);
        self.at.extend(std::iter::repeat_n(from, sign.len_utf8()));
    }

    fn braces(&mut self, text: &str) {
        let mut from = 0;
        while let Some(start) = text.get(from..).and_then(|rest| rest.find("{{")).map(|at| from + at) {
            let Some(end) = text.get(start..).and_then(|rest| rest.find("}}")).map(|at| start + at + 2) else { break };
            self.keep(text.get(from..start).unwrap_or(""), from);
            let inner = text.get(start + 2..end - 2).unwrap_or("");
            let name = without_case(inner);
            let control = name.starts_with(['#', '/', '!']) || name.starts_with("else");
            if !control {
                self.sign(VALUE, start);
            } else if name.starts_with("else")
                && !self.text.ends_with(' ')
                && !text.get(end..).is_some_and(|rest| rest.starts_with(' '))
            {
                // Only one of the two parts is ever shown.
                self.sign(' ', start);
            }
            if !name.starts_with('!') {
                self.placeholders.push(Placeholder { name, range: start..end, control });
            }
            from = end;
        }
        self.keep(text.get(from..).unwrap_or(""), from);
    }

    /// Forms of a choice become lines of their own.
    fn fluent(&mut self, text: &str, offset: usize) {
        let mut rest = 0;
        while let Some(start) = text.get(rest..).and_then(|t| t.find('{')).map(|at| rest + at) {
            self.keep(text.get(rest..start).unwrap_or(""), offset + rest);
            let Some(end) = closing(text, start) else {
                rest = start + 1;
                continue;
            };
            let inner = text.get(start + 1..end).unwrap_or("");
            if let Some((selector, forms)) = inner.split_once("->") {
                self.named(selector, offset + start..offset + end + 1, true);
                let at = end - forms.len();
                self.forms(forms, offset + at);
            } else if inner.trim().starts_with('"') {
                // A text in quotes is text: an empty one keeps a space, another a sign that means something to Fluent.
                self.keep(inner.trim().trim_matches('"'), offset + start + 1);
            } else {
                self.named(inner, offset + start..offset + end + 1, false);
                self.sign(VALUE, offset + start);
            }
            rest = end + 1;
        }
        self.keep(text.get(rest..).unwrap_or(""), offset + rest);
    }

    fn forms(&mut self, forms: &str, offset: usize) {
        let mut at = 0;
        for line in forms.split_inclusive('\n') {
            let form = line.trim_start().trim_start_matches('*');
            match form.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
                Some((_, value)) => {
                    let start = at + line.len() - value.len();
                    self.fluent(value, offset + start);
                }
                None => self.fluent(line, offset + at),
            }
            at += line.len();
        }
    }

    fn named(&mut self, inner: &str, range: Range<usize>, control: bool) {
        let name: String = inner.split('(').next().unwrap_or("").trim().to_owned();
        let name = if matches!(name.as_str(), "NUMBER" | "DATETIME") { inner.trim().to_owned() } else { name };
        self.placeholders.push(Placeholder { name, range, control });
    }
}

/// The brace that closes the one at `start`.
fn closing(text: &str, start: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, sign) in text.char_indices().skip_while(|(at, _)| *at < start) {
        match sign {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// A placeholder as it is named, with single spaces and without the grammatical case, which each language chooses.
fn without_case(inner: &str) -> String {
    let words: Vec<&str> = inner.split_whitespace().filter(|word| !word.starts_with("case=")).collect();
    words.join(" ")
}
