//! Telling why: the words by which a document was found, and the words of the query that are strange to the index.
use std::cmp::Reverse;

use super::alternatives::Alternative;
use super::build::ENGLISH;
use super::expand::Expansion;
use super::query::Asked;
use super::weights::FIELDS;
use super::{Field, Hit, How, Index, Match, Unknown};

/// The most matches that a hit tells.
const MATCHES: usize = 48;

/// A [`Match`] by numbers, as most of them are not told.
struct Reason {
    slot: usize,
    weight: f32,
    word: u32,
    how: How,
    fields: u8,
}

impl Index {
    /// Notes for each hit which words it was found by: by words of the query, the heaviest first.
    pub(crate) fn explain(&self, hits: &mut [Hit], telling: &[&Asked], slots: &[Vec<Expansion>], alternatives: &[Alternative]) {
        // A byte per document, as all postings are walked once more.
        let mut places = vec![u8::MAX; self.len()];
        for (place, hit) in (0..u8::MAX).zip(hits.iter()) {
            if let Some(at) = places.get_mut(hit.document as usize) {
                *at = place;
            }
        }
        let mut reasons: Vec<Vec<Reason>> = hits.iter().map(|_| Vec::new()).collect();
        let own = slots.iter().enumerate().map(|(slot, words)| (vec![slot], words, 1.0, None));
        let other = alternatives.iter().flat_map(|a| a.words.iter().map(|words| (a.slots.clone(), words, a.weight, Some(a.how))));
        for (slots, words, weight, how) in own.chain(other) {
            for expansion in words {
                let (word, weight, how) = (expansion.word, weight * expansion.weight, how.unwrap_or(expansion.how));
                self.postings(word, |document, fields, _| {
                    let place = places.get(document).copied().unwrap_or(u8::MAX);
                    let Some(reasons) = reasons.get_mut(usize::from(place)) else { return };
                    let fields = if how == How::Translation { fields & ENGLISH } else { fields };
                    if fields != 0 {
                        reasons.extend(slots.iter().map(|slot| Reason { slot: *slot, weight, word, how, fields }));
                    }
                });
            }
        }
        for (hit, mut reasons) in hits.iter_mut().zip(reasons) {
            reasons.sort_unstable_by(|a, b| a.slot.cmp(&b.slot).then(b.weight.total_cmp(&a.weight)).then(a.word.cmp(&b.word)));
            let mut seen: Vec<(usize, u32)> = Vec::new();
            for reason in reasons {
                if seen.len() == MATCHES || seen.contains(&(reason.slot, reason.word)) {
                    continue;
                }
                seen.push((reason.slot, reason.word));
                hit.words.extend(telling.get(reason.slot).map(|asked| Match {
                    query: asked.typed.clone(),
                    word: self.tables.words.get(reason.word as usize).to_string(),
                    fields: fields(reason.fields),
                    how: reason.how,
                    weight: reason.weight,
                }));
            }
        }
    }

    /// Words of the query that are in the index in no form, nor joined, nor by a synonym: misspelled or foreign to it.
    pub(crate) fn unknown(&self, telling: &[&Asked], slots: &[Vec<Expansion>], alternatives: &[Alternative]) -> Vec<Unknown> {
        let mut found = Vec::new();
        for (slot, (asked, words)) in telling.iter().zip(slots).enumerate() {
            let other = |a: &Alternative| matches!(a.how, How::Joined | How::Synonym) && a.slots.contains(&slot);
            if words.iter().any(|e| matches!(e.how, How::Exact | How::Stem)) || alternatives.iter().any(other) {
                continue;
            }
            // Of equally near words the most frequent. A number is itself or nothing.
            let rank = |(word, cost): &(u32, u8)| (*cost, Reverse(self.tables.frequency.get(*word as usize).copied()), *word);
            let code = asked.whole.bytes().any(|b| b.is_ascii_digit());
            let nearest = if code { None } else { self.mistyped(&asked.whole, &self.near).into_iter().min_by_key(rank) };
            found.push(Unknown { word: asked.typed.clone(), suggestion: nearest.map(|(word, _)| self.spelling(word).to_string()) });
        }
        found
    }

    /// The usual spelling of a word of the index.
    fn spelling(&self, word: u32) -> &str {
        match self.tables.spellings.get(word as usize) {
            "" => self.tables.words.get(word as usize),
            spelling => spelling,
        }
    }
}

/// The fields of a mask.
fn fields(mask: u8) -> Vec<Field> {
    (0..FIELDS).filter(|at| mask & (1 << at) != 0).filter_map(|at| Field::ALL.get(at)).copied().collect()
}
