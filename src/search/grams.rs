//! Groups of four letters of words, for words that no other kind of likeness joins (compounds, several errors).
use std::collections::BTreeMap;

use super::Index;
use super::bytes::{Lists, Strings};

/// Letters of the shortest word that has groups.
const SHORTEST: usize = 5;

/// The groups of a folded word: four bytes each, a sign for the beginning of the word before the first.
pub(crate) fn of(word: &str) -> Vec<u32> {
    if word.len() < SHORTEST || word.bytes().any(|b| b.is_ascii_digit()) {
        return Vec::new();
    }
    let bytes: Vec<u8> = std::iter::once(b'^').chain(word.bytes()).collect();
    let mut grams: Vec<u32> = bytes.array_windows::<4>().map(|w| u32::from_be_bytes(*w)).collect();
    grams.sort_unstable();
    grams.dedup();
    grams
}

/// The groups of all words, in order, with the words of each.
pub(crate) fn table(words: &Strings) -> (Vec<u32>, Lists) {
    let mut all: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for at in 0..words.len() {
        for gram in of(words.get(at)) {
            all.entry(gram).or_default().push(at as u32);
        }
    }
    let mut lists = Lists::default();
    for list in all.values() {
        lists.push(list);
    }
    (all.into_keys().collect(), lists)
}

impl Index {
    /// Words that share groups with a word, with the share: twice the common ones over all (Dice), at least `least`.
    pub(crate) fn alike(&self, word: &str, least: f32) -> Vec<(u32, f32)> {
        let grams = of(word);
        let mut common = vec![0_u8; self.words()];
        let mut most = 0;
        for gram in &grams {
            if let Ok(at) = self.tables.grams.binary_search(gram) {
                for word in self.tables.gram_words.get(at) {
                    if let Some(count) = common.get_mut(*word as usize) {
                        *count = count.saturating_add(1);
                        most = most.max(*count);
                    }
                }
            }
        }
        // Fewer than this cannot be enough, however short the other word.
        let enough = ((least * grams.len() as f32) / (2.0 - least)).ceil().max(1.0) as u8;
        if most < enough {
            return Vec::new();
        }
        let share = |(other, common): (u32, u8)| {
            let letters = self.tables.words.get(other as usize).len();
            let share = 2.0 * f32::from(common) / (grams.len() + letters.saturating_sub(2)) as f32;
            (share >= least).then_some((other, share))
        };
        (0..).zip(common).filter(|(_, common)| *common >= enough).filter_map(share).collect()
    }
}
