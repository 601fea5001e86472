//! What may stand in each YAML file: one description that checks the files, makes the JSON Schemas for editors and
//! is held against docs/format.md.

use crate::audit::{KINDS, Place};
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

const fn key(name: &'static str, form: Form, doc: &'static str) -> Key {
    Key { name, required: false, form, doc }
}

const fn required(name: &'static str, form: Form, doc: &'static str) -> Key {
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

fn kinds() -> Vec<&'static str> {
    KINDS.to_vec()
}

fn places() -> Vec<&'static str> {
    Place::ALL.iter().map(|(word, _)| *word).collect()
}

/// `locales/<locale>/audit.yaml`
pub static AUDIT: Shape = Shape {
    name: "audit",
    doc: "locales/<locale>/audit.yaml: what the checks of texts know about a language",
    keys: &[
        key("letters", Form::Text, "letters of the language beyond a to z, in lower case, without spaces"),
        key("decimal", Form::Text, "sign between a number and its fraction"),
        key("grouping", Form::List(&Form::Text), "signs that group the digits of large numbers"),
        key("endings", Form::Text, "regular expression: what may follow a name as its ending"),
        key("endings_after_values", Form::Bool, "true: an ending may follow a value that is put in"),
        key("quotes", Form::Text, "the quotation marks, opening and closing, without a space"),
        key(
            "number_words",
            Form::Map(&Form::Int),
            "number words, each with its number; `*` at the end of a word: and all that begin so",
        ),
        key("common_words", Form::List(&Form::Text), "in the source language: words that give an untranslated sentence away"),
        key("own_words", Form::List(&Form::Text), "words of the language that look like common words of the source language"),
        key("localized", Form::List(&Form::Text), "names and abbreviations of the source for which the language has its own words"),
        key("doubled", Form::List(&Form::Text), "words that may stand twice in a row"),
        key("words", Form::List(&Form::Text), "right words that the dictionary lacks; `*` at the end: and all that begin so"),
        key("patterns", Form::List(&Form::Object(&PATTERN)), "what is wrong in texts of this language"),
        key("names", Form::Object(&NAMES), "names that stay, and words that must not stay"),
        key("tokens", Form::Object(&TOKENS), "what the checks of signs, numbers and words know"),
        key("spans", Form::Object(&SPANS), "what the checks of bold parts, links, capital letters and omissions know"),
        key("terms", Form::Object(&TERMS), "what the checks of terms and labels know about the language"),
    ],
};

static SPANS: Shape = Shape {
    name: "spans",
    doc: "what the checks of bold parts, links, capital letters and omissions know about a language",
    keys: &[
        key("descriptors", LISTS, "nouns that say what a label or a link is, such as page or button: each kind with all its forms"),
        key("edge_words", WORDS, "small words that join: no bold part and no link consists of one or ends with one"),
        key("start_words", WORDS, "words that a bold part or a link does not begin with"),
        key("label_words", WORDS, "small words that may be a whole label of their own, such as yes"),
        key("verbs", WORDS, "verbs of instructions, in small letters"),
        key("see", WORDS, "words right before a link that leads to further reading"),
        key("how", WORDS, "the word for how"),
        key("abbreviations", WORDS, "abbreviations whose full stop may end a bold part or a link"),
        key("traces", LISTS, "for each meaning of must_stay: words of which one tells it; `*` stands for any letters"),
        key("function_words", WORDS, "in the source language: small words that say nothing about what a label is"),
        key("generic_labels", WORDS, "in the source language: labels that languages translate with small letters"),
        key("label_before", WORDS, "in the source language: words right before a bold part after which it is a label of a screen"),
        key("link_before", WORDS, "in the source language: words beside those of see right before a link with the title of a page"),
        key(
            "mixed_names",
            WORDS,
            "in the source language: names with capitals inside that are right although the text has them small",
        ),
        key("must_stay", LISTS, "in the source language: words that must leave a trace, by meaning; `*` stands for any letters"),
        key("ampersand_names", WORDS, "in the source language: names with `&` that languages translate with small letters"),
    ],
};

/// A list of words.
const WORDS: Form = Form::List(&Form::Text);

/// Lists of words by name.
const LISTS: Form = Form::Map(&Form::List(&Form::Text));

static NAMES: Shape = Shape {
    name: "names",
    doc: "names that stay, and words that must not stay",
    keys: &[
        key(
            "list",
            Form::List(&Form::Text),
            "names of products and standards that stay as they are; in the source language: for all",
        ),
        key("publisher", Form::Text, "in the source language: a word that may be left out before a name"),
        key("not_names", Form::List(&Form::Text), "phrases in which a name means something else"),
        key("ambiguous", Form::List(&Form::Text), "names that are words, too: at the beginning of a sentence they do not count"),
        key("same", Form::List(&Form::List(&Form::Text)), "groups of names that may stand for each other"),
        key("words", Form::List(&Form::Text), "in the source language: words that a translation must not hold"),
        key("contractions", Form::List(&Form::Text), "in the source language: what belongs to a word behind an apostrophe"),
        key("joining", Form::List(&Form::Text), "in the source language: small words inside of names"),
        key("kept_phrases", Form::List(&Form::Text), "phrases that may stay in the source language"),
        key("never_kept", Form::List(&Form::Text), "in the source language: words that never belong to a name"),
        key("translated", Form::List(&Form::Text), "names of the list for which the language has its own words"),
        key("endings", Form::Text, "regular expression: the ending that may follow a name"),
        key("dropped_letters", Form::Text, "last letters of a name that an ending may take the place of, without spaces"),
        key("wrong_endings", Form::Text, "regular expression: what follows a name and is no ending of it"),
        key("small_endings", Form::Text, "regular expression: ends of words made from names that begin with a small letter"),
        key("wrong", Form::Map(&Form::Text), "regular expressions of what names are mistaken for, by name"),
        key("small", Form::List(&Form::Text), "words of the language that look like an abbreviation of the source"),
        key("kept_words", Form::List(&Form::Text), "words of the source language that are words of this one, too, or stay"),
    ],
};

static TOKENS: Shape = Shape {
    name: "tokens",
    doc: "what the checks of signs, numbers and words know about a language",
    keys: &[
        key(
            "number_words",
            Form::Map(&Form::Int),
            "further words that may stand for a number, such as week for 7; `*` at the end of a word: and all that begin so",
        ),
        key("conjunctions", Form::List(&Form::Text), "words such as “and” and “or”"),
        key("case_endings", Form::List(&Form::Text), "endings that tell the forms of one noun or adjective apart"),
        key("months", Form::List(&Form::Text), "how the names of months begin"),
        key("compound_part", Form::Int, "letters of the shortest part of a compound that is written as one word"),
        key("compound_parts", Form::Int, "most parts that a compound is taken apart into"),
        key("compound_heads", Form::Bool, "true: the last part of a compound, once more behind it, is a slip"),
        key("prefixes", Form::List(&Form::Text), "what may stand before a known word and make a new word with it"),
        key(
            "words",
            Form::List(&Form::Text),
            "further right words that the dictionary lacks; `*` at the end: and all that begin so",
        ),
        key(
            "numbered_names",
            Form::List(&Form::Text),
            "in the source language: names with a number in them that a translation may leave out",
        ),
        key("day_halves", Form::List(&Form::Text), "in the source language: what stands behind an hour for the half of the day"),
        key("version_words", Form::List(&Form::Text), "in the source language: words before the number of a version"),
        key("command_verbs", Form::List(&Form::Text), "in the source language: verbs that commands begin with, as in Get-Item"),
        key("domains", Form::List(&Form::Text), "in the source language: last parts of the names of hosts"),
        key("file_types", Form::List(&Form::Text), "in the source language: endings of file names, without the dot"),
        key(
            "not_code",
            Form::List(&Form::Text),
            "in the source language: names that look like code and are none, in small letters",
        ),
    ],
};

static TERMS: Shape = Shape {
    name: "terms",
    doc: "what the checks of terms and labels know beside locales/renderings.csv",
    keys: &[key(
        "join_words",
        Form::List(&Form::Text),
        "words that are never first or last in a label: conjunctions, prepositions, the words for `select` and `button`",
    )],
};

static PATTERN: Shape = Shape {
    name: "pattern",
    doc: "a pattern of what is wrong",
    keys: &[
        required("code", Form::Word(kinds), "kind of defect"),
        required("find", Form::Text, "regular expression; a group `(?P<at>…)` tells the place"),
        required("message", Form::Text, "what is wrong"),
        key("help", Form::Text, "what is right"),
        key("unless", Form::Text, "regular expression: a text in which it is found is left alone"),
        key("in", Form::Word(places), "where to look: everywhere when it is not said"),
        key("suggestion", Form::Bool, "true: worth a look, not a mistake"),
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
pub static ALL: [&Shape; 9] = [&MANIFEST, &TOPIC, &FACTS, &RULES, &CASE, &AUDIT, &LEDGER, &ARTICLE, &IMPORTS];
