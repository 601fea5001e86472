//! Bytes as text: UTF-8 with or without a mark, UTF-16 with one, else the Windows code page of the language.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252, WINDOWS_1257};

/// Languages that were written in each code page.
const PAGES: [(&[&str], &Encoding); 2] =
    [(&["sl", "sk", "cs", "pl", "hr", "hu", "ro"], WINDOWS_1250), (&["et", "lv", "lt"], WINDOWS_1257)];

/// The text with plain line ends, and which encoding it was in where that is not UTF-8.
///
/// # Errors
/// When it is no text.
pub(super) fn decode(bytes: &[u8], language: Option<&str>) -> Result<(String, Option<&'static str>), &'static str> {
    let (text, name) = match bytes {
        [0xff, 0xfe, rest @ ..] => (whole(UTF_16LE, rest), Some("UTF-16")),
        [0xfe, 0xff, rest @ ..] => (whole(UTF_16BE, rest), Some("UTF-16")),
        [0xef, 0xbb, 0xbf, rest @ ..] => (String::from_utf8(rest.to_vec()).ok(), None),
        _ if bytes.contains(&0) => (None, None),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => (Some(text.to_owned()), None),
            Err(_) => {
                let page = PAGES.iter().find(|(known, _)| language.is_some_and(|l| known.contains(&l)));
                let page = page.map_or(WINDOWS_1252, |(_, page)| *page);
                (whole(page, bytes), Some(page.name()))
            }
        },
    };
    let text = text.ok_or("this is no text, or its encoding is damaged")?;
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}')) {
        return Err("this is no text: it holds control characters");
    }
    Ok((text.replace("\r\n", "\n").replace('\r', "\n"), name))
}

fn whole(encoding: &'static Encoding, bytes: &[u8]) -> Option<String> {
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
}
