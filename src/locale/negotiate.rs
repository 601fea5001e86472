//! Which of the knowledge base's locales serves a reader.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// The best of `available` for the tag that a reader asks for (`sl-SI` is served by `sl`); `None` when none serves.
#[must_use]
pub fn negotiate<'a>(requested: &str, available: &'a [String]) -> Option<&'a str> {
    let requested: LanguageIdentifier = requested.replace('_', "-").parse().ok()?;
    let tags: Vec<LanguageIdentifier> = available.iter().filter_map(|tag| tag.parse().ok()).collect();
    let best = *negotiate_languages(&[requested], &tags, None, NegotiationStrategy::Filtering).first()?;
    available.iter().map(String::as_str).find(|tag| tag.parse::<LanguageIdentifier>().as_ref() == Ok(best))
}

/// Whether this is a language tag.
#[must_use]
pub fn is_locale(tag: &str) -> bool {
    tag.parse::<LanguageIdentifier>().is_ok()
}
