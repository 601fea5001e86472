//! What may stand in `locales/<locale>/search.yaml`, `synonyms.yaml` and `aliases.yaml`, and in files with queries.

use super::shape::{Form, Shape, key, required};

const WORDS: Form = Form::List(&Form::Text);

/// `locales/<locale>/search.yaml`
pub(super) static SEARCH: Shape = Shape {
    name: "search",
    doc: "locales/<locale>/search.yaml: what the search knows about a language",
    keys: &[
        key("stop_words", WORDS, "words that say nothing about the trouble; a query drops them"),
        key("negations", WORDS, "words that turn a statement round"),
        key("contrasts", WORDS, "words that begin a new clause, such as *but*: no phrase reaches over them"),
        key("lists", Form::Map(&WORDS), "words that phrases take as one, under the name `$name`"),
        key("keyboard", WORDS, "rows of letters of the keyboard, from the top"),
        key("stems", Form::List(&Form::Object(&STEP)), "how endings are taken off words: steps, one after another"),
        key("profile", Form::Object(&PROFILE), "what tells that a query is in this language"),
    ],
};

static STEP: Shape = Shape {
    name: "stem step",
    doc: "one step: the longest ending that fits is taken off or replaced",
    keys: &[
        key("what", Form::Text, "what these endings are, for the reader"),
        key("after", Form::Text, "letters of which one must stand before an ending that is taken off"),
        required(
            "endings",
            Form::Map(&WORDS),
            "endings without diacritics, by the number of letters that must stay before them; `old>new` replaces one, `old>old` keeps it",
        ),
    ],
};

static PROFILE: Shape = Shape {
    name: "profile",
    doc: "what tells that a query is in this language",
    keys: &[
        key("letters", Form::Text, "its letters with diacritics"),
        key("strong", Form::Text, "groups of three letters that are frequent here and rare elsewhere; `_` is the edge of a word"),
        key("good", Form::Text, "groups that are more frequent here than elsewhere"),
        key("weak", Form::Text, "groups that are a little more frequent here"),
        key("names", Form::Text, "words that are at home in all languages, such as product names"),
    ],
};

/// `locales/<locale>/synonyms.yaml`
pub(super) static SYNONYMS: Shape = Shape {
    name: "synonyms",
    doc: "locales/<locale>/synonyms.yaml: words that find each other",
    keys: &[
        key("groups", Form::List(&WORDS), "groups of words and short phrases that mean the same"),
        key("hints", Form::List(&Form::Object(&HINT)), "one way: what people say, and the words that texts have"),
    ],
};

static HINT: Shape = Shape {
    name: "hint",
    doc: "words of customers that stand for words of texts",
    keys: &[
        required("said", WORDS, "what people type: words and short phrases"),
        required("means", WORDS, "what texts say instead"),
    ],
};

/// `locales/<locale>/aliases.yaml`
pub(super) static ALIASES: Shape = Shape {
    name: "aliases",
    doc: "locales/<locale>/aliases.yaml: queries, and the results that people took for them",
    keys: &[required("aliases", Form::List(&Form::Object(&ALIAS)), "learned pairs of query and result")],
};

static ALIAS: Shape = Shape {
    name: "alias",
    doc: "a query and the result that was right",
    keys: &[
        required("query", Form::Text, "what was typed"),
        required("result", Form::Text, "what was right: a topic, `topic/diagnosis`, or an article"),
        key("accepted", Form::Int, "how often it was taken; once when it is not said"),
    ],
};

/// A file with queries for `search --eval`.
pub(super) static QUERIES: Shape = Shape {
    name: "queries",
    doc: "queries with their right results, for `nasvet search --eval`",
    keys: &[required("queries", Form::List(&Form::Object(&QUERY)), "the queries")],
};

static QUERY: Shape = Shape {
    name: "query",
    doc: "a query and what it should find",
    keys: &[
        key("id", Form::Text, "its name in a run; its number when it is not said"),
        key("locale", Form::Id, "the language to search in; the name of the file when it is not said"),
        key("kind", Form::Text, "kind of query, for the table"),
        required("query", Form::Text, "what is typed"),
        required("relevant", WORDS, "right results: topics, `topic/diagnosis`, articles"),
        key("facts", Form::Map(&Form::Value), "exactly the facts that the words state"),
        key("maybe", Form::Map(&Form::Value), "facts that may be read out of the words or not; they are not counted"),
    ],
};
