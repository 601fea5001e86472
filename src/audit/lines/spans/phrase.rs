//! Words with `*` for any letters, one or more in a row.

/// A phrase such as `at least`, `temporar*` or `*n't`.
#[derive(Debug, Clone)]
pub(super) struct Phrase {
    words: Vec<Form>,
}

#[derive(Debug, Clone)]
struct Form {
    text: String,
    /// Letters may stand before it.
    open_start: bool,
    /// Letters may stand behind it.
    open_end: bool,
}

impl Phrase {
    /// A phrase; none without letters in each of its words.
    pub(super) fn new(text: &str) -> Option<Self> {
        let words: Vec<Form> = text.split_whitespace().map(Form::new).collect();
        let good = !words.is_empty() && words.iter().all(|form| !form.text.is_empty() && !form.text.contains('*'));
        good.then_some(Self { words })
    }

    /// A pattern that finds its first word, and at times more: for it, letters beyond a to z are none.
    pub(super) fn pattern(&self) -> String {
        let Some(first) = self.words.first() else { return String::new() };
        let edge = |open: bool| if open { "" } else { r"(?-u:\b)" };
        format!("{}{}{}", edge(first.open_start), regex::escape(&first.text), edge(first.open_end))
    }

    /// Where it stands among words in small letters.
    pub(super) fn find<'a>(&self, words: &'a [String]) -> Option<&'a [String]> {
        words.windows(self.words.len()).find(|window| window.iter().zip(&self.words).all(|(word, form)| form.fits(word)))
    }
}

impl Form {
    fn new(text: &str) -> Self {
        let (open_start, text) = text.strip_prefix('*').map_or((false, text), |rest| (true, rest));
        let (open_end, text) = text.strip_suffix('*').map_or((false, text), |rest| (true, rest));
        Self { text: text.to_lowercase(), open_start, open_end }
    }

    fn fits(&self, word: &str) -> bool {
        // A compound fits as a whole or with one of its parts.
        self.fits_whole(word) || word.contains('-') && word.split('-').any(|part| self.fits_whole(part))
    }

    fn fits_whole(&self, word: &str) -> bool {
        match (self.open_start, self.open_end) {
            (false, false) => word == self.text,
            (false, true) => word.starts_with(&self.text),
            (true, false) => word.ends_with(&self.text),
            (true, true) => word.contains(&self.text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Phrase;

    #[test]
    fn phrases_in_words() {
        let fits = |phrase: &str, text: &str| {
            let words: Vec<String> = text.split(' ').map(str::to_lowercase).collect();
            Phrase::new(phrase).is_some_and(|phrase| phrase.find(&words).is_some())
        };
        assert!(fits("at least", "For At least two"));
        assert!(!fits("at least", "least at"));
        assert!(fits("temporar*", "a temporary key") && fits("*n't", "it isn't so") && fits("*mata*", "teatamata"));
        assert!(fits("ne*", "sign-nein") && !fits("ne*", "one"));
        assert!(Phrase::new("*").is_none() && Phrase::new("").is_none() && Phrase::new("a*b").is_none());
    }
}
