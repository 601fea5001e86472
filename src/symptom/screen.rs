//! A search as text for a terminal, in the language that was searched.

use crate::locale::{Argument, Localizer};

use super::Finder;
use super::view::{Because, ResultView, SearchView};

impl Finder {
    /// The answer as text. `bold`: words that were found stand out by the terminal's bold face, else by asterisks.
    #[must_use]
    pub fn text(&self, view: &SearchView, bold: bool) -> String {
        let words = Screen { localizer: self.words(), bold };
        let mut out = String::new();
        if view.results.is_empty() {
            out.push_str(&words.nothing(view));
        }
        for (number, result) in (1..).zip(&view.results) {
            out.push_str(&words.result(number, result));
        }
        out.push_str(&words.unknown(view));
        out.push_str(&words.stated(view));
        if view.guessed {
            let arguments = [("locale", Argument::Text(&view.locale)), ("option", Argument::Text("--lang"))];
            let text = words.word("search-guessed", &arguments);
            out.push_str(&format!("\n{text}\n"));
        }
        out
    }

    /// What to say when nothing was typed.
    #[must_use]
    pub fn empty_text(&self) -> String {
        self.words().get("search-hint", None, &[]).text
    }
}

struct Screen<'a> {
    localizer: &'a Localizer,
    bold: bool,
}

impl Screen<'_> {
    fn word(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.localizer.get(key, None, arguments).text
    }

    fn nothing(&self, view: &SearchView) -> String {
        let query: String = view.query.chars().filter(|c| !c.is_control()).take(80).collect();
        let nothing = self.word("search-nothing", &[("query", Argument::Text(&query))]);
        format!("{nothing}\n{}\n", self.word("search-hint", &[]))
    }

    fn result(&self, number: usize, result: &ResultView) -> String {
        let kind = self.word(&format!("search-kind-{}", result.kind), &[]);
        let name = result.topic.as_ref().map_or_else(|| result.id.clone(), |topic| format!("{topic}/{}", result.id));
        let title = if self.bold { format!("\u{1b}[1m{}\u{1b}[0m", result.title) } else { result.title.clone() };
        let mut out = format!("{number:>2}  {title}\n    {kind} · {name} · {:.2}\n", result.score);
        let snippet = self.marked(&result.snippet, &result.marks);
        if !snippet.is_empty() {
            out.push_str(&format!("    {snippet}\n"));
        }
        if !result.variants.is_empty() {
            let ids: Vec<&str> = result.variants.iter().map(|variant| variant.id.as_str()).collect();
            let text = self.word("search-variants", &[("ids", Argument::Text(&ids.join(", ")))]);
            out.push_str(&format!("    {text}\n"));
        }
        for because in result.because.iter().flatten() {
            out.push_str(&format!("      {}\n", self.because(because)));
        }
        out
    }

    /// A snippet with its words marked.
    fn marked(&self, snippet: &str, marks: &[[usize; 2]]) -> String {
        let [on, off] = if self.bold { ["\u{1b}[1m", "\u{1b}[0m"] } else { ["*", "*"] };
        let mut out = String::with_capacity(snippet.len() + marks.len() * 8);
        for (at, character) in snippet.chars().enumerate() {
            if marks.iter().any(|[_, end]| *end == at) {
                out.push_str(off);
            }
            if marks.iter().any(|[start, _]| *start == at) {
                out.push_str(on);
            }
            out.push(if character.is_control() { ' ' } else { character });
        }
        if marks.iter().any(|[_, end]| *end == snippet.chars().count()) {
            out.push_str(off);
        }
        out
    }

    /// `geslo → gesla: another form; title, body; 0.92`
    fn because(&self, because: &Because) -> String {
        let how = self.word(&format!("search-how-{}", because.how), &[]);
        let field = |field: &&str| self.word(&format!("search-field-{}", field.replace('_', "-")), &[]);
        let fields: Vec<String> = because.fields.iter().map(field).collect();
        format!("{} → {}: {how}; {}; {:.2}", because.query, because.word, fields.join(", "), because.weight)
    }

    fn unknown(&self, view: &SearchView) -> String {
        if view.unknown.is_empty() {
            return String::new();
        }
        let words: Vec<&str> = view.unknown.iter().map(|unknown| unknown.word.as_str()).collect();
        let mut out = format!("\n{}\n", self.word("search-unknown", &[("words", Argument::Text(&words.join(", ")))]));
        let near: Vec<&str> = view.unknown.iter().filter_map(|unknown| unknown.suggestion.as_deref()).collect();
        if !near.is_empty() {
            out.push_str(&format!("{}\n", self.word("search-did-you-mean", &[("words", Argument::Text(&near.join(", ")))])));
        }
        out
    }

    fn stated(&self, view: &SearchView) -> String {
        let Some(topic) = &view.topic else { return String::new() };
        let mut out = String::new();
        if !view.facts.is_empty() {
            out.push_str(&format!("\n{}\n", self.word("search-stated", &[])));
        }
        for fact in &view.facts {
            out.push_str(&format!("    {}: {} ({})\n", fact.label, fact.value_label, fact.words.join(" ")));
        }
        let query: String = view.query.chars().filter(|c| !c.is_control()).take(200).collect();
        let command = format!("nasvet interview {topic} --lang {} --symptom '{}'", view.locale, query.replace('\'', "’"));
        let next = self.word("search-next", &[("command", Argument::Text(&command))]);
        out + &format!("\n{next}\n")
    }
}
