//! What looks like code in running text: hosts, commands, paths, identifiers. Never translated.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

/// Hosts and file names, web addresses, commands such as `Get-Item`, parameters, paths, registry keys, hexadecimal
/// numbers, names such as `SSPR_0012` or `adminCount`.
static LIKE_CODE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        https?://[^\s)>\]]*[^\s)>\].,;:!?]
        | (?:\*\.)?[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.[a-z]{2,}(?:/[A-Za-z0-9_/-]*[A-Za-z0-9_/-])?(?-u:\b)
        | (?-u:\b)[A-Z][a-z]+-[A-Z][A-Za-z]+(?-u:\b)
        | (?-u:\b)[A-Z]:\\[^\s,;]*[^\s,;.]
        | %[A-Za-z]+%[^\s,;]*
        | (?-u:\b)HK(?:LM|CU)[:\\][^\s,;]*
        | (?-u:\b)0x[0-9A-Fa-f]+(?-u:\b)
        | (?-u:\b)[A-Za-z]+_[A-Za-z0-9_]+(?-u:\b)
        | (?-u:\b)[a-z]+[A-Z][A-Za-z]*(?-u:\b)
        | (?-u:\b)[A-Za-z]+[0-9]+[A-Za-z0-9]*(?-u:\b)
        ",
    )
    .ok()
});

/// The parts of a text that look like code.
pub(in crate::audit) fn like_code(text: &str) -> Vec<(Range<usize>, &str)> {
    LIKE_CODE.as_ref().map(|like| like.find_iter(text).map(|found| (found.range(), found.as_str())).collect()).unwrap_or_default()
}

/// The same, each once.
pub(super) fn set(text: &str) -> BTreeSet<&str> {
    like_code(text).into_iter().map(|(_, token)| token).collect()
}
