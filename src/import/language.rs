//! Language tags, as documents and folders have them.

use super::walk::Found;

/// The language tag of the folders that a file lies in; the folder that was given may be the one of a language.
#[must_use]
pub fn language_of(found: &Found, known: &[String]) -> Option<String> {
    tag_in(&found.name, known).0.or_else(|| tag_in(&format!("{}/x", found.folder), known).0)
}

/// The language of a tag: `sl` for `sl-SI`.
#[must_use]
pub fn bare(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// Whether this is a tag with a region, such as `sl-SI`.
fn is_regional(part: &str) -> bool {
    part.split_once('-').is_some_and(|(language, region)| {
        (2..=3).contains(&language.len())
            && language.chars().all(|c| c.is_ascii_lowercase())
            && region.len() == 2
            && region.chars().all(|c| c.is_ascii_alphabetic())
    })
}

/// The language tag among the folders of a path, and the path without it: the tag next to the file counts. A tag
/// without a region counts where `known` has it.
#[must_use]
pub fn tag_in(path: &str, known: &[String]) -> (Option<String>, String) {
    let parts: Vec<&str> = path.split('/').collect();
    let folders = parts.len().saturating_sub(1);
    let is_tag = |part: &str| is_regional(part) || known.iter().any(|tag| tag == part);
    let Some(at) = parts.iter().take(folders).rposition(|part| is_tag(part)) else { return (None, path.to_owned()) };
    let rest: Vec<&str> = parts.iter().enumerate().filter(|(index, _)| *index != at).map(|(_, part)| *part).collect();
    (parts.get(at).map(|tag| (*tag).to_owned()), rest.join("/"))
}
