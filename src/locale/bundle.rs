//! One Fluent bundle: the messages of a locale for a topic, with our functions.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::{Formats, select};
use crate::model::Date;

pub(super) type Bundle = FluentBundle<FluentResource>;

/// A number or a day that knows how its locale writes it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Written {
    /// The number; 0 for a day.
    number: f64,
    /// Name of the plural form.
    form: &'static str,
    /// As it is printed.
    text: String,
}

impl Written {
    pub(super) fn number(number: f64, formats: &Formats) -> Self {
        Self { number, form: formats.plural(number), text: formats.number(number) }
    }

    pub(super) fn date(date: Date, formats: &Formats) -> Self {
        Self { number: 0.0, form: "other", text: formats.date(date) }
    }
}

impl FluentType for Written {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.text.clone())
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.text.clone())
    }
}

/// A bundle of these resources; a later one overrides an earlier one.
pub(super) fn bundle<'a>(locale: &str, formats: &Arc<Formats>, resources: impl IntoIterator<Item = &'a str>) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(locale.parse().into_iter().collect());
    bundle.set_use_isolating(false);
    for text in resources {
        // A resource with errors was reported when it was loaded; what could be read of it is used.
        let resource = FluentResource::try_new(select::through_icu(text)).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    let shared = Arc::clone(formats);
    let registered = bundle
        .add_function("PLURAL", plural)
        .and_then(|()| bundle.add_function("NUMBER", move |positional, _| number(positional, &shared)))
        .and_then(|()| bundle.add_function("DATETIME", |positional, _| first(positional)));
    debug_assert!(registered.is_ok(), "the functions of a new bundle are free");
    bundle
}

fn first<'a>(positional: &[FluentValue<'a>]) -> FluentValue<'a> {
    positional.first().cloned().unwrap_or(FluentValue::Error)
}

fn number<'a>(positional: &[FluentValue<'a>], formats: &Formats) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) => FluentValue::Custom(Box::new(Written::number(number.value, formats))),
        _ => first(positional),
    }
}

fn plural<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Custom(custom)) = positional.first() else { return first(positional) };
    let Some(written) = custom.as_any().downcast_ref::<Written>() else { return FluentValue::Error };
    if let Some(FluentValue::String(exact)) = named.get("exact") {
        for candidate in exact.split(' ').filter(|c| !c.is_empty()) {
            if candidate.parse() == Ok(written.number) {
                return FluentValue::String(format!("exact-{}", candidate.replace('.', "_")).into());
            }
        }
    }
    FluentValue::String(written.form.into())
}
