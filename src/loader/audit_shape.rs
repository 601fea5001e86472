//! What may stand in `locales/<locale>/audit.yaml`.

use super::shape::{Form, Shape, key, required};
use crate::audit::{KINDS, Place};

fn kinds() -> Vec<&'static str> {
    KINDS.to_vec()
}

fn places() -> Vec<&'static str> {
    Place::ALL.iter().map(|(word, _)| *word).collect()
}

/// `locales/<locale>/audit.yaml`
pub(super) static AUDIT: Shape = Shape {
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
