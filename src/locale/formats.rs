//! Plural forms, numbers and dates of a locale, by ICU4X (CLDR data). Fluent's own plural rules are wrong for
//! Latvian (docs/design.md), so every number goes through here.

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMDE;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::model::Date;

/// The plural form that a number takes, by its CLDR name: `zero`, `one`, `two`, `few`, `many` or `other`.
pub type PluralForm = &'static str;

/// How one locale writes numbers and dates.
pub struct Formats {
    plurals: Option<PluralRules>,
    decimals: Option<DecimalFormatter>,
    dates: Option<FixedCalendarDateTimeFormatter<Gregorian, YMDE>>,
}

impl Formats {
    /// The formats of a locale; for a tag that is none, numbers and dates as in files.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let locale = Locale::try_from_str(tag).ok();
        Self {
            plurals: locale.as_ref().and_then(|l| PluralRules::try_new_cardinal(l.into()).ok()),
            decimals: locale.as_ref().and_then(|l| DecimalFormatter::try_new(l.into(), Default::default()).ok()),
            dates: locale.as_ref().and_then(|l| FixedCalendarDateTimeFormatter::try_new(l.into(), YMDE::long()).ok()),
        }
    }

    /// The plural form for a number.
    #[must_use]
    pub fn plural(&self, number: f64) -> PluralForm {
        let form = self.plurals.as_ref().zip(decimal(number)).map(|(rules, number)| rules.category_for(&number));
        form.map_or("other", name)
    }

    /// The plural forms that the locale has.
    #[must_use]
    pub fn plural_forms(&self) -> Vec<PluralForm> {
        self.plurals.as_ref().map_or_else(|| vec!["other"], |rules| rules.categories().map(name).collect())
    }

    /// A number with the locale's decimal sign and grouping.
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        match self.decimals.as_ref().zip(decimal(number)) {
            Some((formatter, number)) => formatter.format(&number).to_string(),
            None => number.to_string(),
        }
    }

    /// A day in words, with the day of the week: without it, the data of ICU4X 2.4 lose the full stop after the
    /// ordinal in Estonian.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let day = IcuDate::try_new_gregorian(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs());
        match self.dates.as_ref().zip(day.ok()) {
            Some((formatter, day)) => formatter.format(&day).to_string(),
            None => date.to_string(),
        }
    }
}

impl std::fmt::Debug for Formats {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Formats")
    }
}

fn decimal(number: f64) -> Option<Decimal> {
    number.to_string().parse().ok()
}

fn name(category: PluralCategory) -> PluralForm {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
