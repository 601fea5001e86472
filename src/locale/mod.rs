//! Localized messages: Fluent files, terms, fallback, and the forms of numbers and dates. Nothing outside this
//! module knows Fluent or ICU4X.

mod bundle;
mod formats;
mod localizer;
mod messages;
mod negotiate;
mod select;
mod syntax;

pub use formats::{Formats, PluralForm};
pub use localizer::{Argument, Localizer, Text};
pub use messages::{LocaleMessages, Messages};
pub use negotiate::{is_locale, negotiate};
pub use syntax::{Entry, MessageFile, Pattern, Select, parse};
