//! The checks of texts on examples: tests/text-checks/<code>.yaml holds texts that must be found and texts that look
//! alike and must not. The rules of each language are the repository's own.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use nasvet::audit::{Document, KINDS, Role, Speller, Syntax, check, compare};
use nasvet::diag::Diagnostics;
use nasvet::import::{Draft, Placed};
use nasvet::loader::audit_rules;

use crate::support::{loaded, own_files, read, root};

/// One example.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    name: String,
    locale: String,
    #[serde(default)]
    role: String,
    source: Option<String>,
    text: String,
    finds: Vec<String>,
}

/// Two lines, and whether a kind of defect is found in the second one.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    kind: String,
    locale: String,
    source: String,
    target: String,
    fires: bool,
    /// Words that the dictionary does not have, and further ones that it has; without these there is none.
    #[serde(default)]
    lacks: Vec<String>,
    #[serde(default)]
    has: Vec<String>,
}

impl Lines {
    fn speller(&self) -> Option<Speller> {
        let lacks = |word: &&str| !self.lacks.iter().any(|lacking| lacking == word);
        let own = self.target.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).filter(lacks);
        let words: Vec<&str> = own.chain(self.has.iter().map(String::as_str)).collect();
        let list = format!("{}\n{}\n", words.len(), words.join("\n"));
        (!self.lacks.is_empty()).then(|| Speller::new("SET UTF-8\n", &list).unwrap())
    }
}

/// Kinds of defects that documents of others are looked through for.
const KINDS_OF_DOCUMENTS: [&str; 19] = [
    "casing",
    "code-token",
    "emphasis",
    "english-left",
    "link-anchor",
    "link-target",
    "number",
    "omission",
    "product-case",
    "product-name",
    "repeat",
    "spacing-punct",
    "span-punct",
    "spelling",
    "structure",
    "term",
    "typography",
    "ui-label",
    "untranslated",
];

#[test]
fn lines_held_against_lines() {
    let loaded = loaded(&own_files());
    let rules = audit_rules(&loaded, &mut Diagnostics::default());
    let draft = |text: &str| Draft { body: Placed::whole(text, 0), ..Draft::default() };
    let mut wrong = Vec::new();
    let mut counts: BTreeMap<(String, bool), usize> = BTreeMap::new();
    for entry in std::fs::read_dir(root().join("tests/text-lines")).unwrap().flatten() {
        let name = entry.file_name().to_str().unwrap().to_owned();
        let examples: Vec<Lines> = serde_saphyr::from_str(&read(format!("tests/text-lines/{name}"))).unwrap();
        for example in examples {
            let (target, source) = (draft(&example.target), draft(&example.source));
            let (findings, _) =
                nasvet::quality::compare(&target, Some(&source), true, &rules[&example.locale], [example.speller().as_ref(), None]);
            if findings.iter().any(|finding| finding.code == example.kind) != example.fires {
                wrong.push(format!("{name}: {example:?}: {findings:?}"));
            }
            *counts.entry((example.kind, example.fires)).or_default() += 1;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    for kind in KINDS_OF_DOCUMENTS {
        let count = |fires: bool| counts.get(&(kind.to_owned(), fires)).copied().unwrap_or(0);
        assert!(
            count(true) >= 2 && count(false) >= 2,
            "{kind}: {} examples that fire, {} that must not",
            count(true),
            count(false)
        );
        assert!(KINDS.contains(&kind), "{kind}");
    }
}

#[test]
fn each_kind_is_found_and_its_traps_are_not() {
    let loaded = loaded(&own_files());
    let rules = audit_rules(&loaded, &mut Diagnostics::default());
    let mut wrong = Vec::new();
    let mut files = BTreeSet::new();
    for entry in std::fs::read_dir(root().join("tests/text-checks")).unwrap().flatten() {
        let code = entry.file_name().to_str().unwrap().trim_end_matches(".yaml").to_owned();
        let examples: Vec<Example> = serde_saphyr::from_str(&read(format!("tests/text-checks/{code}.yaml"))).unwrap();
        for example in &examples {
            let document = |text: &str| match example.role.as_str() {
                "question" | "label" => Document::plain(text, Syntax::Fluent),
                _ => Document::markdown(text, Syntax::Braces),
            };
            let role = match example.role.as_str() {
                "question" => Role::Question,
                "label" => Role::Label,
                _ => Role::Document,
            };
            let rules = &rules[&example.locale];
            let target = document(&example.text);
            let found: Vec<String> = match &example.source {
                Some(source) => compare(&document(source), &target, role, rules),
                None => check(&target, role, rules),
            }
            .into_iter()
            .map(|finding| finding.code.to_owned())
            .collect();
            if found != example.finds {
                wrong.push(format!("{code}: {}: expected {:?}, found {found:?}", example.name, example.finds));
            }
        }
        let fires = examples.iter().filter(|example| example.finds.contains(&code)).count();
        let silent = examples.iter().filter(|example| example.finds.is_empty()).count();
        assert!(fires >= 2 && silent >= 2, "{code}: {fires} examples fire, {silent} are silent");
        files.insert(code);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Spelling needs a dictionary, and has a test of its own; two kinds are seen in lines only.
    let elsewhere = ["spelling", "link-anchor", "span-punct"];
    let without: Vec<&&str> = KINDS.iter().filter(|kind| !files.contains(**kind) && !elsewhere.contains(*kind)).collect();
    assert!(without.is_empty(), "no examples of {without:?}");
}

/// The page for authors has a section on each kind.
#[test]
fn each_kind_has_its_section() {
    let page = read("docs/text-checks.md");
    for kind in KINDS.iter().chain(&["stale-translation"]) {
        assert_eq!(page.matches(&format!("### {kind}\n")).count(), 1, "docs/text-checks.md has no section `{kind}`");
    }
}

#[test]
fn spelling_knows_names_endings_and_words_of_the_author() {
    use nasvet::audit::{Phrases, Rules, spell};
    let speller = Speller::new("SET UTF-8\n", "3\nodprite\nstrežnik\nlučke\n").unwrap();
    let mut rules = Rules { names: Phrases::new(["Outlook".to_owned()]), ..Rules::default() };
    rules.words.insert("ponastav*".to_owned());
    let source = Document::plain("Open the Server of Outlook.", Syntax::Fluent);
    let words = |text: &str| {
        let target = Document::markdown(text, Syntax::Braces);
        let found = spell(&target, Some(&source), &rules, &speller);
        found.into_iter().map(|finding| text[finding.range].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(words("Odprite strežnik Outlook, ponastavite Server in `kodo`. Lučke!"), Vec::<String>::new());
    assert_eq!(words("Odprite strežnk, **Gumb** in {{fact.x}}ov lučk."), ["strežnk", "lučk"]);
}

/// Pieces from which texts of any kind of nonsense are put together.
fn nonsense() -> impl Strategy<Value = String> {
    let pieces = [
        "1. ",
        "- ",
        "\n",
        "\n\n",
        "   ",
        "**",
        "`",
        "```",
        "```powershell\n",
        "{{",
        "}}",
        "{{fact.x}}",
        "{{#if fact.x}}",
        "{{else}}",
        "{{/if}}",
        "{{#audience \"staff\"}}",
        "{{/audience}}",
        "{ -term }",
        "{ $n -> [one] ",
        "*[other] ",
        "}",
        "{",
        "[a](https://b.c/sl-si/)",
        "| a | b |\n",
        "| --- | --- |\n",
        "> [!NOTE]\n",
        "Odprite ",
        "the user and ",
        "443",
        "1.234,5",
        "Get-ADUser",
        "č",
        "ž\u{30c}",
        "»",
        "«",
        "(",
        ")",
        ". ",
        ", ",
        "Azure AD",
        "azure ad",
        "\u{a0}",
        "\u{e010}",
        "&amp;",
        "<b>",
        "0x8023",
        "🙂",
        "\u{202e}",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    /// Whatever the texts are, nothing panics, and every finding stands inside of the text, between two letters.
    #[test]
    fn findings_stand_inside_of_any_text(source in nonsense(), text in nonsense(), fluent in any::<bool>(), plain in any::<bool>()) {
        static RULES: std::sync::LazyLock<nasvet::audit::Rules> = std::sync::LazyLock::new(|| {
            audit_rules(&loaded(&own_files()), &mut Diagnostics::default()).remove("sl").unwrap()
        });
        let syntax = if fluent { Syntax::Fluent } else { Syntax::Braces };
        let document = |text: &str| if plain { Document::plain(text, syntax) } else { Document::markdown(text, syntax) };
        for finding in compare(&document(&source), &document(&text), Role::Document, &RULES) {
            prop_assert!(text.get(finding.range.clone()).is_some(), "{finding:?} in {text:?}");
        }
    }
}
