//! What may stand in each YAML file: one description that checks the files, makes the JSON Schemas for editors and
//! is held against docs/format.md.

use super::audit_shape::AUDIT;
use super::search_shape::{ALIASES, QUERIES, SEARCH, SYNONYMS};
use crate::model::Hand;
use crate::model::{Channel, Severity};

/// A mapping with known keys.
#[derive(Debug)]
pub struct Shape {
    /// Name, also of the schema.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Its keys.
    pub keys: &'static [Key],
}

/// A key of a mapping.
#[derive(Debug)]
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What its value is.
    pub form: Form,
    /// What it means.
    pub doc: &'static str,
}

/// What a value is.
#[derive(Debug)]
pub enum Form {
    /// A text.
    Text,
    /// An id: letters, digits, `_`, `-`.
    Id,
    /// A whole number.
    Int,
    /// A number.
    Number,
    /// `true` or `false`.
    Bool,
    /// A day, as in `2026-11-21`.
    Date,
    /// One of some words.
    Word(fn() -> Vec<&'static str>),
    /// One of some words, or a number.
    WordOrNumber(fn() -> Vec<&'static str>),
    /// A value of a fact.
    Value,
    /// A condition: an expression, or `all`, `any` and `not` with conditions in them.
    Condition,
    /// An expression that gives a value.
    Expression,
    /// A list.
    List(&'static Form),
    /// A list, or one value instead of a list of one.
    OneOrMore(&'static Form),
    /// A mapping from ids to values of one form.
    Map(&'static Form),
    /// A mapping with known keys.
    Object(&'static Shape),
}

pub(super) const fn key(name: &'static str, form: Form, doc: &'static str) -> Key {
    Key { name, required: false, form, doc }
}

pub(super) const fn required(name: &'static str, form: Form, doc: &'static str) -> Key {
    Key { name, required: true, form, doc }
}

fn types() -> Vec<&'static str> {
    vec!["bool", "enum", "int", "number", "version", "text", "date", "list"]
}

fn item_types() -> Vec<&'static str> {
    vec!["enum", "int"]
}

fn channels() -> Vec<&'static str> {
    Channel::ALL.iter().map(|(word, _)| *word).collect()
}

fn prevalences() -> Vec<&'static str> {
    vec!["very_common", "common", "occasional", "rare"]
}

fn weights() -> Vec<&'static str> {
    vec!["strong", "moderate", "weak"]
}

/// The severities, for the schema's examples.
#[must_use]
pub fn severities() -> Vec<&'static str> {
    Severity::ALL.iter().map(|(word, _)| *word).collect()
}

/// `nasvet.yaml`
pub static MANIFEST: Shape = Shape {
    name: "nasvet",
    doc: "nasvet.yaml: name, version and languages of the knowledge base",
    keys: &[
        required("name", Form::Text, "name of the knowledge base, shown at the foot of every answer"),
        required("version", Form::Text, "version of the knowledge base, shown at the foot of every answer"),
        key("licence", Form::Text, "licence of the texts, shown at the foot of every answer"),
        required("source_locale", Form::Id, "the language in which texts are written first; it must be complete"),
        required("locales", Form::Map(&Form::Object(&LOCALE)), "all languages; the name of the key is the folder under locales/"),
        key("topics", Form::List(&Form::Id), "topics in the order in which they are preferred; then all others by name"),
        key("scale", Form::Object(&SCALE), "numbers behind the words of prevalence and weight"),
    ],
};

static LOCALE: Shape = Shape {
    name: "locale",
    doc: "a language",
    keys: &[key(
        "fallback",
        Form::List(&Form::Id),
        "languages to look in when a text is missing; the source language comes last by itself",
    )],
};

static SCALE: Shape = Shape {
    name: "scale",
    doc: "numbers behind words",
    keys: &[
        key("prevalence", Form::Map(&Form::Number), "prior weight of each word, greater than 0"),
        key("weight", Form::Map(&Form::Number), "likelihood ratio of each word, at least 1"),
    ],
};

/// `rules/<topic>/topic.yaml`
pub static TOPIC: Shape = Shape {
    name: "topic",
    doc: "rules/<topic>/topic.yaml: what the topic is about",
    keys: &[
        key("products", Form::List(&Form::Id), "products: names of terms in locales/terms.ftl"),
        key("entry", Form::List(&Form::Id), "facts to ask first while nothing else tells the questions apart"),
        key(
            "order",
            Form::List(&Form::Id),
            "facts whose questions come before all others where nothing else decides; then the order of facts.yaml",
        ),
        key("links", Form::Map(&Form::Text), "pages on the web: key and address; the title is the message link-<key>"),
        key("sources", Form::Map(&Form::Text), "where the knowledge comes from: key and description"),
        key("draft", Form::Text, "a draft: what the author has to decide; `check` lists it"),
    ],
};

/// `rules/facts.yaml` and `rules/<topic>/facts.yaml`
pub static FACTS: Shape = Shape {
    name: "facts",
    doc: "facts.yaml: what can be known about a case",
    keys: &[required("facts", Form::Map(&Form::Object(&FACT)), "facts by id, in the author's order")],
};

static FACT: Shape = Shape {
    name: "fact",
    doc: "one observable thing about a case",
    keys: &[
        required("type", Form::Word(types), "type of its values"),
        key("values", Form::List(&Form::Value), "allowed values: words of an enum, or the only numbers of an int"),
        key("of", Form::Word(item_types), "for a list: type of its items"),
        key("min", Form::Number, "least value of a number"),
        key("max", Form::Number, "greatest value of a number"),
        key("channel", Form::Word(channels), "how it is learned"),
        key("cost", Form::Int, "what asking costs, in seconds; 30 when it is not said"),
        key(
            "ask_if",
            Form::Condition,
            "when this is false, the fact does not apply: it is never asked, and comparisons with it are false",
        ),
        key("derived", Form::Bool, "set by rules, never asked"),
        key("context", Form::Bool, "true: no rule needs to read it; it is there for the next colleague"),
        key("context_values", Form::List(&Form::Value), "values that no rule needs to name; they only describe"),
        key("draft", Form::Text, "a draft: what the author has to decide; `check` lists it"),
    ],
};

/// `rules/<topic>/*.yaml`
pub static RULES: Shape = Shape {
    name: "rules",
    doc: "a rule file: diagnoses and rules, in as many files as the author likes",
    keys: &[
        key("diagnoses", Form::Map(&Form::Object(&DIAGNOSIS)), "possible causes by id"),
        key("rules", Form::List(&Form::Object(&RULE)), "what follows from what"),
    ],
};

static DIAGNOSIS: Shape = Shape {
    name: "diagnosis",
    doc: "a possible cause",
    keys: &[
        required("severity", Form::Expression, "blocker, high, medium, low, info, or an expression that gives one of these"),
        key("prevalence", Form::WordOrNumber(prevalences), "how often it is the cause; occasional when it is not said"),
        key("remedy", Form::Id, "id of the remedy text; the diagnosis' own id when it is not said"),
        key("links", Form::List(&Form::Id), "keys of links of topic.yaml"),
        key("articles", Form::List(&Form::Id), "ids of articles under locales/<locale>/articles/"),
        key("verify", Form::Map(&Form::Value), "facts that must have these values once the remedy worked"),
        key(
            "complete",
            Form::Bool,
            "false: the rules do not cover every way it can happen, so it is not ruled out when all of them are false",
        ),
        key("sources", Form::List(&Form::Text), "keys of sources of topic.yaml"),
        key("draft", Form::Text, "a draft: what the author has to decide; `check` lists it"),
    ],
};

static RULE: Shape = Shape {
    name: "rule",
    doc: "a condition and one effect: confirm, rule_out, suggest or set",
    keys: &[
        required("id", Form::Id, "stable id, unique in the topic"),
        key("confirm", Form::OneOrMore(&Form::Id), "diagnoses that are confirmed"),
        key("rule_out", Form::OneOrMore(&Form::Id), "diagnoses that are ruled out"),
        key("suggest", Form::OneOrMore(&Form::Id), "diagnoses that become more likely"),
        key("weight", Form::WordOrNumber(weights), "how much more likely; moderate when it is not said"),
        key("against", Form::Bool, "true: less likely instead of more"),
        key("set", Form::Map(&Form::Expression), "derived facts and the values they get"),
        key("when", Form::Condition, "the condition; without it the rule always holds, which only `set` may"),
        key("draft", Form::Text, "a draft: what the author has to decide; `check` lists it"),
    ],
};

/// `rules/<topic>/cases/*.yaml`, and files for `--facts`
pub static CASE: Shape = Shape {
    name: "case",
    doc: "a case: facts that are known, and for a test what is expected",
    keys: &[
        key("title", Form::Text, "what the case is about"),
        key("story", Form::Text, "what happened, in words"),
        key("topic", Form::Id, "the topic"),
        key("lang", Form::Id, "language of the answer"),
        key("today", Form::Date, "the day on which the case is judged"),
        required("facts", Form::Map(&Form::Value), "facts that are known"),
        key("unknown", Form::List(&Form::Id), "facts that were asked and that the customer does not know"),
        key("expect", Form::Object(&EXPECT), "what the test expects"),
    ],
};

static EXPECT: Shape = Shape {
    name: "expect",
    doc: "what a test expects",
    keys: &[
        key("confirmed", Form::List(&Form::Id), "exactly these diagnoses are confirmed"),
        key("contradicted", Form::List(&Form::Id), "exactly these diagnoses are contradicted"),
        key("ruled_out", Form::List(&Form::Id), "at least these diagnoses are ruled out"),
        key("open", Form::List(&Form::Id), "at least these diagnoses are open"),
        key("derived", Form::Map(&Form::Value), "derived facts that have these values"),
    ],
};

fn hands() -> Vec<&'static str> {
    Hand::ALL.iter().map(|(word, _)| *word).collect()
}

/// `locales/<locale>/translations.yaml`
pub static LEDGER: Shape = Shape {
    name: "translations",
    doc: "locales/<locale>/translations.yaml: from which source text each translation was made; `nasvet mark` writes it",
    keys: &[required(
        "texts",
        Form::Map(&Form::Object(&RECORD)),
        "records by the name of the text: file below the locale, # and key",
    )],
};

static RECORD: Shape = Shape {
    name: "record",
    doc: "what is known about a translation",
    keys: &[
        required("source", Form::Text, "revision of the source: a short hash for each of its lines"),
        required("origin", Form::Word(hands), "who translated it"),
        key("reviewed", Form::Word(hands), "who has read it since; nobody when it is not said"),
        key("date", Form::Date, "the day of the last of these"),
        key("by", Form::Text, "name of a person or a program"),
    ],
};

/// What stands between the two lines of `---` in `locales/<locale>/articles/<id>.md`
pub static ARTICLE: Shape = Shape {
    name: "article",
    doc: "front matter of an article: what is known about the document",
    keys: &[
        key("id", Form::Text, "its id: the name of the file without `.md`"),
        required("title", Form::Text, "its title"),
        key("other_title", Form::Text, "the title in the front matter of its source, where that is another one"),
        key("updated", Form::Date, "the day of its last change"),
        key("licence", Form::Text, "licence of the text, as in CC-BY-4.0"),
        key("attribution", Form::Text, "whom the licence asks to name"),
        key("source", Form::Text, "path of the document that it was imported from"),
        key("revision", Form::Text, "revision of the source text; for a translation: that it was made from"),
        key("origin", Form::Word(hands), "who translated it"),
    ],
};

/// `locales/<locale>/imports.yaml`
pub static IMPORTS: Shape = Shape {
    name: "imports",
    doc: "locales/<locale>/imports.yaml: which documents articles were imported from; `nasvet import` writes it",
    keys: &[required("imports", Form::Map(&Form::Object(&IMPORT)), "what was imported, by the id of the article")],
};

static IMPORT: Shape = Shape {
    name: "import",
    doc: "what was imported",
    keys: &[
        required("source", Form::Text, "path of the document"),
        required("lines", Form::Text, "the article as it was imported: a short hash for each of its lines"),
        key("anchor", Form::Text, "anchor of its first heading"),
        key("ids", Form::List(&Form::Text), "ids that the document has at its publisher"),
    ],
};

/// All shapes that are files, for schemas.
pub static ALL: [&Shape; 13] =
    [&MANIFEST, &TOPIC, &FACTS, &RULES, &CASE, &AUDIT, &LEDGER, &ARTICLE, &IMPORTS, &SEARCH, &SYNONYMS, &ALIASES, &QUERIES];
