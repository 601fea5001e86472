//! Plural forms, numbers and dates of the five languages.

use std::collections::BTreeMap;

use nasvet::diag::{Diagnostics, Sources};
use nasvet::locale::{Argument, Formats, LocaleMessages, Localizer, Messages, parse};

/// The rules of CLDR 48 for whole numbers, written down by hand: the twin of ICU4X.
fn by_hand(locale: &str, n: u32) -> &'static str {
    let (tens, hundreds) = (n % 10, n % 100);
    match locale {
        "en" | "et" if n == 1 => "one",
        "sl" => match hundreds {
            1 => "one",
            2 => "two",
            3 | 4 => "few",
            _ => "other",
        },
        "sk" => match n {
            1 => "one",
            2..=4 => "few",
            _ => "other",
        },
        "lv" if tens == 0 || (11..=19).contains(&hundreds) => "zero",
        "lv" if tens == 1 && hundreds != 11 => "one",
        _ => "other",
    }
}

/// A message with all plural forms, as an author writes it, gives each number its form.
#[test]
fn plural_forms_of_two_thousand_numbers() {
    const TEXT: &str = "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n    [1500] exactly\n   *[other] other\n}\n";
    for locale in ["en", "sl", "sk", "et", "lv"] {
        let mut sources = Sources::default();
        let file = sources.add("n.ftl", TEXT);
        let mut problems = Diagnostics::default();
        let parsed = parse(file, "nasvet", TEXT, &mut problems);
        assert!(problems.list().is_empty());
        let texts = LocaleMessages { files: BTreeMap::from([("nasvet".to_owned(), parsed)]) };
        let messages = Messages { terms: None, locales: BTreeMap::from([(locale.to_owned(), texts)]) };
        let localizer = Localizer::new(&messages, &sources, "t", &[locale.to_owned()]);
        let formats = Formats::new(locale);
        for n in 0..2000 {
            let expected = by_hand(locale, n);
            assert_eq!(formats.plural(n.into()), expected, "{locale} {n}");
            let text = localizer.get("n", None, &[("n", Argument::Number(n.into()))]).text;
            assert_eq!(text, if n == 1500 { "exactly" } else { expected }, "{locale} {n} through Fluent");
        }
        assert!(localizer.problems().is_empty());
    }
    // Decimals.
    assert_eq!(Formats::new("sl").plural(1.5), "few");
    assert_eq!(Formats::new("sk").plural(1.5), "many");
    assert_eq!(Formats::new("lv").plural(0.1), "one");
    assert_eq!(Formats::new("lv").plural(0.11), "zero");
}

#[test]
fn dates_in_words() {
    let day = "2026-11-21".parse().unwrap();
    for (locale, expected) in [
        ("en", "Saturday, November 21, 2026"),
        ("sl", "sobota, 21. november 2026"),
        ("sk", "sobota, 21. novembra 2026"),
        ("et", "laupäev, 21. november 2026"),
        ("lv", "sestdiena, 2026. gada 21. novembris"),
    ] {
        assert_eq!(Formats::new(locale).date(day), expected, "{locale}");
    }
}

#[test]
fn numbers_with_separators() {
    for (locale, expected) in [
        ("en", "1,234,567.5"),
        ("sl", "1.234.567,5"),
        ("sk", "1\u{a0}234\u{a0}567,5"),
        ("et", "1\u{a0}234\u{a0}567,5"),
        ("lv", "1\u{a0}234\u{a0}567,5"),
    ] {
        assert_eq!(Formats::new(locale).number(1_234_567.5), expected, "{locale}");
    }
    // Four digits stand together where the language wants it.
    assert_eq!(Formats::new("lv").number(1234.0), "1234");
}
