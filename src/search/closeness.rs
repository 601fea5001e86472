//! How close a query is to a document beyond its single words: to its titles as a whole, by words and by letters, and
//! whether words that are neighbours in the query are so in the document.
use super::alternatives::Alternative;
use super::expand::Expansion;
use super::index::GAP;
use super::query::Asked;
use super::{Index, bytes};

/// Words within which neighbours of the query count fully as neighbours, and in part.
const NEXT: usize = 2;
const NEAR: usize = 4;
/// What neighbours in part are worth.
const PART: f32 = 0.7;
/// The most lines of a document that are compared.
const LINES: usize = 256;

/// What the words of the index cover of a query.
pub(crate) struct Cover {
    /// For each word of the index the place in `covers` after which its own begin; 0: it covers nothing.
    first: Vec<u32>,
    /// Word of the index, word of the query, weight; by words, the best weight first.
    covers: Vec<(u32, u32, f32)>,
    /// How much each word of the query tells.
    telling: Vec<f32>,
    /// The groups of letters of the query.
    letters: Letters,
    /// Groups that a word of the index has in common with the query, once known.
    common: Vec<u8>,
}

impl Cover {
    /// `telling`: inverse document frequency of each word of the query.
    pub(crate) fn new(
        index: &Index,
        slots: &[Vec<Expansion>],
        alternatives: &[Alternative],
        telling: Vec<f32>,
        words: &[&Asked],
    ) -> Self {
        let own = slots.iter().zip(0..).flat_map(|(words, slot)| words.iter().map(move |e| (e.word, slot, e.weight)));
        let mut covers: Vec<(u32, u32, f32)> = own.collect();
        for other in alternatives {
            let share = other.weight / other.words.len() as f32;
            for word in other.words.iter().flatten() {
                covers.extend(other.slots.iter().map(|slot| (word.word, *slot as u32, share * word.weight)));
            }
        }
        covers.sort_unstable_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(b.2.total_cmp(&a.2)));
        covers.dedup_by_key(|cover| (cover.0, cover.1));
        let mut first = vec![0; index.words()];
        for (at, cover) in covers.iter().enumerate().rev() {
            if let Some(place) = first.get_mut(cover.0 as usize) {
                *place = at as u32 + 1;
            }
        }
        let letters = Letters::new(words.iter().map(|w| w.whole.as_str()));
        Self { first, covers, telling, letters, common: vec![u8::MAX; index.words()] }
    }

    /// The words of the query that a word of the index covers, with their weights.
    fn of(&self, word: u32) -> impl Iterator<Item = (usize, f32)> {
        let first = self.first.get(word as usize).copied().unwrap_or_default() as usize;
        let covers = if first == 0 { &[] } else { self.covers.get(first - 1..).unwrap_or_default() };
        covers.iter().take_while(move |cover| cover.0 == word).map(|cover| (cover.1 as usize, cover.2))
    }
}

/// How close a document is, each 0 to 1.
#[derive(Default)]
pub(crate) struct Closeness {
    /// Covered share of the query times covered share of the line, of its best title, name or phrase.
    pub(crate) words: f32,
    /// Cosine of the groups of letters, squared, of its best title, name or phrase.
    pub(crate) letters: f32,
    /// Share of neighbours in the query that are so in the document.
    pub(crate) neighbours: f32,
}

impl Index {
    /// How close a document is to a query.
    pub(crate) fn closeness(&self, document: usize, cover: &mut Cover) -> Closeness {
        let mut best = Closeness { neighbours: self.neighbours(document, cover), ..Closeness::default() };
        let all: f32 = cover.telling.iter().sum();
        let mut covered = vec![0.0_f32; cover.telling.len()];
        for line in bytes::bounds(&self.tables.line_ends, document).unwrap_or_default().take(LINES) {
            covered.fill(0.0);
            let (mut own, mut sum) = (0.0, 0.0);
            let (mut groups, mut common) = (0, 0);
            for word in self.tables.lines.get(line) {
                let tells = self.tells.get(*word as usize).copied().unwrap_or_default();
                let mut most = 0.0_f32;
                for (slot, weight) in cover.of(*word) {
                    most = most.max(weight);
                    if let Some(place) = covered.get_mut(slot) {
                        *place = place.max(weight);
                    }
                }
                own += tells * most;
                sum += tells;
                let text = self.tables.words.get(*word as usize);
                groups += text.len().saturating_sub(1);
                common += cover.letters.common(text, cover.common.get_mut(*word as usize));
            }
            let query: f32 = covered.iter().zip(&cover.telling).map(|(c, t)| c * t).sum();
            if sum > 0.0 && all > 0.0 {
                best.words = best.words.max(query / all * own / sum);
            }
            if groups > 0 && cover.letters.count > 0 {
                best.letters = best.letters.max((common * common) as f32 / (groups * cover.letters.count) as f32);
            }
        }
        best
    }

    /// For each two words in a row of the query how near they stand in the document, weighted by what they tell.
    fn neighbours(&self, document: usize, cover: &Cover) -> f32 {
        let mut last: Vec<Option<(usize, f32)>> = vec![None; cover.telling.len()];
        let mut best = vec![0.0_f32; cover.telling.len().saturating_sub(1)];
        let mut place = 0;
        for word in self.tables.texts.get(document) {
            place += if *word == GAP { NEAR + 1 } else { 1 };
            for (slot, weight) in cover.of(*word) {
                for (other, pair) in [(slot.wrapping_sub(1), slot.wrapping_sub(1)), (slot + 1, slot)] {
                    if let (Some(Some((at, other))), Some(best)) = (last.get(other), best.get_mut(pair)) {
                        let near = match place - at {
                            0 => 0.0,
                            1..=NEXT => 1.0,
                            _ if place - at <= NEAR => PART,
                            _ => 0.0,
                        };
                        *best = best.max(near * weight.min(*other));
                    }
                }
                if let Some(last) = last.get_mut(slot) {
                    *last = Some((place, weight));
                }
            }
        }
        let pairs = cover.telling.array_windows::<2>().map(|[one, two]| one + two);
        let (sum, all) = best.iter().zip(pairs).fold((0.0, 0.0), |(sum, all), (near, tells)| (sum + near * tells, all + tells));
        if all > 0.0 { sum / all } else { 0.0 }
    }

    /// Inverse document frequency, as in BM25: how much a word tells that stands in so many documents.
    pub(crate) fn idf(&self, frequency: u32) -> f32 {
        let (all, with) = (self.len() as f32, frequency as f32);
        (1.0 + (all - with + 0.5).max(0.0) / (with + 0.5)).ln().powf(self.weights.rarity)
    }
}

/// A set of groups of letters, by a hash of 16 bits.
struct Letters {
    bits: Vec<u64>,
    count: usize,
}

impl Letters {
    fn new<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let mut all = Self { bits: vec![0; 1024], count: 0 };
        for group in words.flat_map(groups) {
            if let Some(bits) = all.bits.get_mut(usize::from(group >> 6)) {
                *bits |= 1 << (group & 63);
            }
            all.count += 1;
        }
        all
    }

    /// How many groups of a word are in the set. `known` remembers it.
    fn common(&self, word: &str, known: Option<&mut u8>) -> usize {
        let Some(known) = known else { return 0 };
        if *known == u8::MAX {
            let common = |group: &u16| self.bits.get(usize::from(group >> 6)).is_some_and(|bits| bits >> (group & 63) & 1 == 1);
            *known = groups(word).filter(common).count().try_into().unwrap_or(u8::MAX - 1);
        }
        usize::from(*known)
    }
}

/// The hash of every four letters in a row, a sign at either end of the word counted as a letter.
fn groups(word: &str) -> impl Iterator<Item = u16> {
    let mut window = 0_u32;
    [b'^'].into_iter().chain(word.bytes()).chain([b'$']).enumerate().filter_map(move |(at, byte)| {
        window = window << 8 | u32::from(byte);
        (at >= 3).then_some((window.wrapping_mul(0x9e37_79b1) >> 16) as u16)
    })
}
