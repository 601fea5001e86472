//! Words, letters and signs of a line.

use std::borrow::Cow;

use super::scan::links;

/// What stands for each byte of a code span.
pub(super) const CODE: char = '\u{1}';

/// Signs that end a part of a sentence.
pub(super) const PUNCTUATION: [char; 4] = ['.', ',', ';', ':'];

/// Words of a text with the bytes at which they begin: letters and digits, with hyphens and apostrophes between them.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(char::is_alphanumeric)?;
        let word = first_word(text.get(start..)?)?;
        at = start + word.len();
        Some((start, word))
    })
}

/// The words alone.
pub(super) fn plain_words(text: &str) -> impl Iterator<Item = &str> {
    words(text).map(|(_, word)| word)
}

/// The word with which a text begins, if it begins with one.
pub(super) fn first_word(text: &str) -> Option<&str> {
    let mut end = 0;
    for (at, sign) in text.char_indices() {
        if sign.is_alphanumeric() {
            end = at + sign.len_utf8();
        } else if end != at || !matches!(sign, '-' | '\'' | '’') {
            break;
        }
    }
    text.get(..end).filter(|word| !word.is_empty())
}

/// The word at the end of a text, behind which only spaces and asterisks stand, with the byte at which it begins.
pub(super) fn last_word(text: &str) -> Option<(usize, &str)> {
    let text = without_marks(text);
    let part_of_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '\'' | '’' | '-');
    let start = text.len() - text.chars().rev().take_while(|c| part_of_word(*c)).map(char::len_utf8).sum::<usize>();
    let run = text.get(start..)?;
    let letter = run.find(char::is_alphabetic)?;
    Some((start + letter, run.get(letter..)?))
}

/// A text without the spaces and the asterisks of bold type at its end.
pub(super) fn without_marks(text: &str) -> &str {
    text.trim_end().trim_end_matches('*').trim_end()
}

/// Whether there is a word in a text.
pub(super) fn has_word(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// Whether a text begins with a small letter.
pub(super) fn is_low(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_lowercase)
}

/// Whether a text begins with a capital letter.
pub(super) fn is_up(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_uppercase)
}

/// Whether all letters are small, and there is one.
pub(super) fn all_low(text: &str) -> bool {
    text.contains(char::is_lowercase) && !text.contains(char::is_uppercase)
}

/// Whether all letters are capitals, and there is one.
pub(super) fn all_up(text: &str) -> bool {
    text.contains(char::is_uppercase) && !text.contains(char::is_lowercase)
}

/// Whether a text begins with another one, whatever the capitals.
pub(super) fn begins(text: &str, start: &str) -> bool {
    let mut signs = text.chars().flat_map(char::to_lowercase);
    start.chars().flat_map(char::to_lowercase).all(|sign| signs.next() == Some(sign))
}

/// Whether a letter inside of a word is a capital.
pub(super) fn has_inner_capital(text: &str) -> bool {
    let mut inside = false;
    text.chars().any(|sign| {
        let found = inside && sign.is_uppercase();
        inside = sign.is_alphanumeric() || inside && matches!(sign, '-' | '\'' | '’');
        found
    })
}

/// Whether a word is a name, perhaps with an ending behind a hyphen or an apostrophe.
pub(super) fn is_form_of(word: &str, name: &str) -> bool {
    word.strip_prefix(name).is_some_and(|ending| ending.is_empty() || ending.starts_with(['-', '\'', '’']))
}

/// The number of letters and signs.
pub(super) fn length(text: &str) -> usize {
    text.chars().count()
}

/// What a reader sees: links without their address, no signs of bold type, no backslashes.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    // The first byte of a non-breaking space is 0xC2.
    if !text.bytes().any(|byte| matches!(byte, b'[' | b'*' | b'\\' | 1 | 0xC2)) {
        return Cow::Borrowed(text.trim());
    }
    let mut seen = String::with_capacity(text.len());
    let mut end = 0;
    for link in links(text) {
        unescape(text.get(end..link.whole.start).unwrap_or(""), &mut seen);
        unescape(text.get(link.inner).unwrap_or(""), &mut seen);
        end = link.whole.end;
    }
    unescape(text.get(end..).unwrap_or(""), &mut seen);
    let trimmed = seen.trim();
    Cow::Owned(if trimmed.len() == seen.len() { seen } else { trimmed.to_owned() })
}

fn unescape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some((plain, from)) = rest.find(['*', '\\', CODE, '\u{a0}']).and_then(|at| rest.split_at_checked(at)) {
        out.push_str(plain);
        let mut signs = from.chars();
        let sign = signs.next();
        let next = signs.as_str();
        match (sign, next.as_bytes().first()) {
            (Some('*'), Some(b'*')) => _ = signs.next(),
            (Some('\\'), Some(b'\\' | b'*' | b'_' | b'>' | b'[' | b']' | b'(' | b')' | b'&' | b'-')) => out.extend(signs.next()),
            (Some(CODE), _) => out.push('x'),
            (Some('\u{a0}'), _) => out.push(' '),
            _ => out.extend(sign),
        }
        rest = signs.as_str();
    }
    out.push_str(rest);
}

/// A line without the signs of lists, quotations and headings at its start.
pub(super) fn unmarked(line: &str) -> &str {
    let mut rest = line.trim_start();
    while let Some(next) = after_mark(rest).filter(|next| next.starts_with(char::is_whitespace)) {
        rest = next.trim_start();
    }
    rest
}

fn after_mark(line: &str) -> Option<&str> {
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    match line.chars().next()? {
        '>' | '-' | '*' | '+' => line.get(1..),
        '#' => Some(line.trim_start_matches('#')),
        '0'..='9' => digits.strip_prefix(['.', ')']),
        _ => None,
    }
}

/// Whether a word begins with a name of the source, or with a longer word of it: such a word is a name with an ending.
pub(super) fn stems_from(word: &str, source: &str) -> bool {
    plain_words(source).any(|name| length(name) > 1 && (is_up(name) || length(name) > 3) && begins(word, name))
}

/// Whether a text has this very word.
pub(super) fn has(text: &str, word: &str) -> bool {
    plain_words(text).any(|other| other == word)
}

#[cfg(test)]
mod tests {
    use super::{last_word, plain_words, unmarked, visible};

    #[test]
    fn words_of_a_line() {
        let words: Vec<&str> = plain_words("Odprite OneDrive-a, n't 3_b – ‚x‘").collect();
        assert_eq!(words, ["Odprite", "OneDrive-a", "n't", "3", "b", "x"]);
        assert_eq!(last_word("a **Novo ** "), Some((4, "Novo")));
    }

    #[test]
    fn what_a_reader_sees() {
        assert_eq!(visible(r"1\. **A \> B** v [Pomoč (ena)](x(1)y) ![c](d)"), r"1\. A > B v Pomoč (ena) ![c](d)");
        assert_eq!(unmarked("  > 12. - ## **A**"), "**A**");
        assert_eq!(unmarked("-5"), "-5");
    }
}
