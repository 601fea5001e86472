//! Plain text as Markdown: whatever it holds, it stays text.

/// Escapes a plain text for the middle of a Markdown paragraph, heading or table cell. Control characters and line
/// breaks become spaces. The result reads the same in source as far as Markdown allows: a character is escaped only
/// where it could mean something.
pub(super) fn markdown(text: &str) -> String {
    let text = one_line(text);
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len() + 8);
    for (index, letter) in letters.iter().copied().enumerate() {
        let before = index.checked_sub(1).and_then(|i| letters.get(i)).copied();
        let after = letters.get(index + 1).copied();
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let special = match letter {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '$' => true,
            '_' => !(word(before) && word(after)),
            '!' => after == Some('['),
            '&' => after.is_some_and(|c| c.is_alphanumeric() || c == '#'),
            // Handlebars and other templates that this text may pass through later see nothing of theirs.
            '{' => after == Some('{') || before == Some('{'),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// The same for the beginning of a line, where `#`, `-` or `1.` would begin a heading or a list.
pub(super) fn line_start(text: &str) -> String {
    let text = markdown(text);
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    if digits > 0 && text.get(digits..).is_some_and(|rest| rest.starts_with(['.', ')'])) {
        return format!("{}\\{}", text.get(..digits).unwrap_or(""), text.get(digits..).unwrap_or(""));
    }
    if text.starts_with(['#', '+', '-', '=', ':']) { format!("\\{text}") } else { text }
}

/// The text on one line, without control characters.
pub(super) fn one_line(text: &str) -> String {
    let clean: String = text.chars().map(|c| if c.is_control() || c.is_whitespace() && c != '\u{a0}' { ' ' } else { c }).collect();
    let mut out = String::with_capacity(clean.len());
    for part in clean.split(' ').filter(|part| !part.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(part);
    }
    out
}

/// A code span that holds the text as it is: with as many backticks around it as it needs.
pub(super) fn code_span(text: &str) -> String {
    let text = one_line(text);
    let fence = "`".repeat(longest_run(&text, '`') + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.is_empty() { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Length of the longest run of a character.
pub(super) fn longest_run(text: &str, wanted: char) -> usize {
    let mut longest = 0;
    let mut run = 0;
    for letter in text.chars() {
        run = if letter == wanted { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}
