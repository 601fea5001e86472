//! Other words for words of the query: joined and cut spellings, synonyms, translations.
use super::expand::Expansion;
use super::query::Asked;
use super::{How, Index};

/// Words of the index that stand for one or more words of the query together.
pub(crate) struct Alternative {
    /// The words of the query, by their place among the telling ones.
    pub(crate) slots: Vec<usize>,
    /// One list of possible words for each word of the alternative.
    pub(crate) words: Vec<Vec<Expansion>>,
    /// Relative to the query's own words.
    pub(crate) weight: f32,
    pub(crate) how: How,
}

/// What a part of a code or of a joined word is worth.
const PART: f32 = 0.8;
/// The most alternatives of a query.
const MOST: usize = 96;

impl Index {
    /// All alternatives for the words of a query. `slots`: for each word its place among the telling ones.
    pub(crate) fn alternatives(&self, asked: &[Asked], slots: &[Option<usize>]) -> Vec<Alternative> {
        let mut found = Vec::new();
        self.joined(asked, slots, &mut found);
        self.synonymous(asked, slots, &mut found);
        found.truncate(MOST);
        found
    }

    /// `one drive` for `onedrive`, `sspr 0029` for `sspr0029`, and the parts of `SSPR_0029`.
    fn joined(&self, asked: &[Asked], slots: &[Option<usize>], found: &mut Vec<Alternative>) {
        for ((one, other), slots) in asked.iter().zip(asked.iter().skip(1)).zip(slots.array_windows::<2>()) {
            let slots: Vec<usize> = slots.iter().flatten().copied().collect();
            let whole = format!("{}{}", one.whole, other.whole);
            if whole.len() < 4 || slots.is_empty() {
                continue;
            }
            let words: Vec<Expansion> = self.expand(&whole, &whole, None);
            if !words.is_empty() {
                found.push(Alternative { slots, words: vec![words], weight: 1.0, how: How::Joined });
            }
        }
        for (word, slot) in asked.iter().zip(slots) {
            let words: Vec<Vec<Expansion>> = word.parts.iter().map(|p| self.expand(p, p, None)).filter(|e| !e.is_empty()).collect();
            if let (Some(slot), false) = (slot, words.is_empty()) {
                found.push(Alternative { slots: vec![*slot], words, weight: PART, how: How::Joined });
            }
        }
    }

    /// What authors declared to mean the same.
    fn synonymous(&self, asked: &[Asked], slots: &[Option<usize>], found: &mut Vec<Alternative>) {
        let query: Vec<String> = asked.iter().map(|a| a.whole.clone()).collect();
        for said in self.synonyms.said(&query, &self.language) {
            let slots: Vec<usize> = said.places.iter().filter_map(|at| *slots.get(*at)?).collect();
            if slots.is_empty() {
                continue;
            }
            for means in said.means {
                let telling = means.iter().filter(|w| !self.language.is_stop(w) && !self.english.is_stop(w));
                let words: Vec<Vec<Expansion>> = telling.map(|w| self.expand(w, w, None)).collect();
                let same = |a: &&mut Alternative| a.how == How::Synonym && a.slots == slots && a.words.len() == 1;
                if words.is_empty() || words.iter().any(Vec::is_empty) {
                    continue;
                }
                if let (Some(other), [own]) = (found.iter_mut().find(same), words.as_slice())
                    && let Some(all) = other.words.first_mut()
                {
                    // Single words that mean the same are one word.
                    let new = own.iter().filter(|e| !all.iter().any(|a| a.word == e.word));
                    let new: Vec<Expansion> = new.copied().collect();
                    all.extend(new);
                } else {
                    found.push(Alternative { slots: slots.clone(), words, weight: self.weights.synonym, how: How::Synonym });
                }
            }
        }
    }
}
