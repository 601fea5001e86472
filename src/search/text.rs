//! Text to words: folding (no case, no diacritics) and the cutting of words and codes into a whole and its parts.
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest word that is kept, in bytes of its folded form: longer runs are encoded data, which nobody types.
const LONGEST: usize = 64;

/// Lower case without diacritics: NFKD, combining marks dropped, and the letters that Unicode does not decompose.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'đ' | 'ð' => out.push('d'),
            'ł' => out.push('l'),
            'ı' => out.push('i'),
            'ø' => out.push('o'),
            'ħ' => out.push('h'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'þ' => out.push_str("th"),
            // Lower-casing `İ` leaves a mark behind.
            c if is_combining_mark(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// The stretches of a text that may be words or codes: letters and digits, with single joiners between them
/// (`e-pošta`, `SSPR_0029`, `5.7.606`, `passwordreset.microsoftonline.com`, `don't`).
pub(crate) fn stretches(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(char::is_alphanumeric)?;
        rest = rest.get(start..)?;
        let mut end = 0;
        let mut chars = rest.char_indices().peekable();
        let mut before = ' ';
        while let Some((at, c)) = chars.next() {
            let next = chars.peek().map_or(' ', |(_, c)| *c);
            if !(c.is_alphanumeric() || is_combining_mark(c) || joins(c, before, next)) {
                break;
            }
            end = at + c.len_utf8();
            before = c;
        }
        let (word, tail) = rest.split_at_checked(end)?;
        rest = tail;
        Some(word)
    })
}

/// Whether a sign between two characters keeps them in one word.
fn joins(sign: char, before: char, next: char) -> bool {
    match sign {
        '-' | '_' | '.' | '\'' | '’' | '@' | '\u{2011}' => next.is_alphanumeric(),
        ':' => before.is_ascii_digit() && next.is_ascii_digit(),
        _ => false,
    }
}

/// A word as the index holds it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// Folded, joiners removed (`e-pošta` = `eposta`); numbers keep a full stop between them (`5.7.606`).
    pub(crate) whole: String,
    /// Folded parts that are worth finding alone: `sspr` and `0029` of `SSPR_0029`, `80230626` of `0x80230626`,
    /// `windows` and `10` of `Windows10`.
    pub(crate) parts: Vec<String>,
}

/// Cuts one stretch ([`stretches`]) into its whole and its parts. Both are empty if nothing in it is worth keeping.
pub(crate) fn word(stretch: &str) -> Word {
    let folded = fold(stretch);
    let pieces: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|p| !p.is_empty()).collect();
    let digits = |p: &str| p.bytes().all(|b| b.is_ascii_digit());
    let numeric = pieces.len() > 1 && pieces.iter().all(|p| digits(p));
    let whole = pieces.join(if numeric { "." } else { "" });
    let mut parts: Vec<String> = Vec::new();
    if let [one] = pieces.as_slice() {
        if let Some(hex) = one.strip_prefix("0x").filter(|h| h.len() > 3) {
            parts.push(hex.to_string());
        } else if let Some((letters, number)) = letters_then_digits(one) {
            parts.extend([letters.to_string(), number.to_string()]);
        }
    } else {
        let least = if numeric { 3 } else { 2 };
        for piece in &pieces {
            if piece.len() >= least || (!numeric && digits(piece)) {
                parts.push((*piece).to_string());
            }
            if let Some(hex) = piece.strip_prefix("0x").filter(|h| h.len() > 3) {
                parts.push(hex.to_string());
            }
        }
    }
    parts.retain(|p| p.len() <= LONGEST);
    let whole = if whole.len() > LONGEST { String::new() } else { whole };
    Word { whole, parts }
}

/// `windows10` as `windows` and `10`; codes with more changes between letters and digits stay whole.
fn letters_then_digits(word: &str) -> Option<(&str, &str)> {
    let (letters, number) = word.split_at_checked(word.find(|c: char| c.is_ascii_digit())?)?;
    (letters.len() >= 3 && number.bytes().all(|b| b.is_ascii_digit())).then_some((letters, number))
}

/// The numbers with full stops that a file name may stand for: `error-550-5-7-51` is about `5.7.51`.
pub(crate) fn codes(name: &str) -> Vec<String> {
    let pieces: Vec<&str> = name.split('-').collect();
    let digits = |p: &&str| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit());
    pieces.windows(3).filter(|w| w.iter().all(digits)).map(|w| w.join(".")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<(String, Vec<String>)> {
        stretches(text).map(word).map(|w| (w.whole, w.parts)).collect()
    }

    #[test]
    fn folds() {
        assert_eq!(fold("Đorđe ŁÓDŹ straße İSTANBUL ﬁ Õ"), "dorde lodz strasse istanbul fi o");
    }

    #[test]
    fn words_and_codes() {
        let one = |t: &str| cut(t).into_iter().next().unwrap();
        assert_eq!(one("SSPR_0029"), ("sspr0029".into(), vec!["sspr".into(), "0029".into()]));
        assert_eq!(one("5.7.606."), ("5.7.606".into(), vec!["606".into()]));
        assert_eq!(one("0x80230626"), ("0x80230626".into(), vec!["80230626".into()]));
        assert_eq!(one("e-pošta"), ("eposta".into(), vec!["posta".into()]));
        assert_eq!(one("don't"), ("dont".into(), vec!["don".into()]));
        assert_eq!(one("Windows10"), ("windows10".into(), vec!["windows".into(), "10".into()]));
        assert_eq!(cut("a/b (c) — d").len(), 4);
    }
}
