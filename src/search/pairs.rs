//! A small dictionary, learned from the documents themselves: which English stems stand for which local stems, by the
//! titles, phrases and sentences that exist in both languages (IBM model 1, Brown et al. 1993).
use super::bytes::Lists;
use super::index::Tables;

/// Rounds of expectation maximization.
const ROUNDS: usize = 3;
/// Translations kept of one stem.
const KEPT: usize = 4;
/// Least probability of a kept translation.
const LEAST: f32 = 0.04;
/// Longest side of a pair, in words: in long ones everything stands for everything.
const WORDS: usize = 12;
/// What stays for no word at all: words without a counterpart go there.
const NOTHING: f32 = 0.03;
/// Bits of a stem and of a cell in the numbers that are sorted.
const STEM: u32 = 18;
const CELL: u32 = 28;

/// Cuts two texts into sentences that belong together: line by line, and by full stops where their number agrees.
/// Texts with different numbers of lines stay whole. Nothing of either text is lost.
pub(crate) fn sentences<'a>(one: &'a str, two: &'a str) -> Vec<(&'a str, &'a str)> {
    let lines = |text: &'a str| -> Vec<&'a str> { text.lines().filter(|l| !l.trim().is_empty()).collect() };
    let (lines_one, lines_two) = (lines(one), lines(two));
    if lines_one.len() != lines_two.len() {
        return vec![(one, two)];
    }
    let mut pairs = Vec::new();
    for (one, two) in lines_one.into_iter().zip(lines_two) {
        if one.matches(". ").count() == two.matches(". ").count() {
            pairs.extend(one.split(". ").zip(two.split(". ")));
        } else {
            pairs.push((one, two));
        }
    }
    pairs
}

/// Co-occurring stems: each cell is one pair of words in one pair of sentences.
struct Cells {
    /// Local and English stem of each distinct pair, sorted.
    keys: Vec<(u32, u32)>,
    /// For each pair of sentences its numbers of local and English words.
    sizes: Vec<(usize, usize)>,
    /// For each cell the place of its key, sentence by sentence, local word by local word.
    places: Vec<u32>,
}

/// For each local stem its likely English stems, as pairs of stem and probability in thousandths. The words of each side
/// of a pair are sorted and distinct.
pub(crate) fn mine(mut pairs: Vec<(Vec<u32>, Vec<u32>)>, tables: &Tables) -> Lists {
    pairs.sort_unstable();
    pairs.dedup();
    let local = stems_of(&tables.stem_words, tables.words.len());
    let english = stems_of(&tables.english_words, tables.words.len());
    let number: Vec<bool> = (0..tables.words.len()).map(|at| tables.words.get(at).bytes().any(|b| b.is_ascii_digit())).collect();
    // Names stand on both sides; numbers mean themselves.
    let tells = |word: u32, others: &[u32]| others.binary_search(&word).is_err() && number.get(word as usize) == Some(&false);
    let side = |words: &[u32], others: &[u32], stems: &[u32]| {
        let own = words.iter().filter(|w| tells(**w, others)).filter_map(|w| stems.get(*w as usize)).copied();
        let mut own: Vec<u32> = own.filter(|s| *s != u32::MAX).collect();
        own.sort_unstable();
        own.dedup();
        own
    };
    let pairs: Vec<(Vec<u32>, Vec<u32>)> = pairs
        .iter()
        .map(|(one, two)| (side(one, two, &local), side(two, one, &english)))
        .filter(|(one, two)| !one.is_empty() && !two.is_empty() && one.len() <= WORDS && two.len() <= WORDS)
        .collect();
    let cells = Cells::new(&pairs);
    let all = cells.keys.iter().zip(cells.train(tables.stems.len())).map(|((local, english), p)| (*local, *english, p)).collect();
    lists(all, tables.stems.len())
}

/// The stem of each word by number; `u32::MAX` where it has none.
pub(crate) fn stems_of(stems: &Lists, words: usize) -> Vec<u32> {
    let mut all = vec![u32::MAX; words];
    for stem in 0..stems.len() {
        for word in stems.get(stem) {
            if let Some(place) = all.get_mut(*word as usize) {
                *place = stem as u32;
            }
        }
    }
    all
}

impl Cells {
    fn new(pairs: &[(Vec<u32>, Vec<u32>)]) -> Self {
        let all = pairs.iter().flat_map(|(one, two)| one.iter().flat_map(|o| two.iter().map(|t| (*o, *t))));
        // One number each, as sorting is most of the work: stems and cells are far below their limits.
        let mut cells: Vec<u64> = (0_u64..1 << CELL)
            .zip(all)
            .map(|(cell, (one, two))| (u64::from(one) << STEM | u64::from(two)) << CELL | cell)
            .collect();
        cells.sort_unstable();
        let mut keys: Vec<(u32, u32)> = Vec::new();
        let mut places = vec![0; cells.len()];
        let mut last = u64::MAX;
        for cell in cells {
            let key = cell >> CELL;
            if key != last {
                keys.push(((key >> STEM) as u32, (key & ((1 << STEM) - 1)) as u32));
                last = key;
            }
            if let Some(place) = places.get_mut((cell & ((1 << CELL) - 1)) as usize) {
                *place = keys.len() as u32 - 1;
            }
        }
        Self { keys, sizes: pairs.iter().map(|(one, two)| (one.len(), two.len())).collect(), places }
    }

    /// The probability of the English stem of each key given its local one.
    fn train(&self, stems: usize) -> Vec<f32> {
        let mut p = vec![0.1_f32; self.keys.len()];
        let mut counts = vec![0.0_f32; self.keys.len()];
        let mut sums = vec![0.0_f32; stems];
        for _ in 0..ROUNDS {
            counts.fill(0.0);
            let mut rest = self.places.as_slice();
            for (local, english) in &self.sizes {
                let Some((block, tail)) = rest.split_at_checked(local * english) else { break };
                rest = tail;
                // Each English word is dealt out among the local words of its sentence.
                let mut shares = [NOTHING; WORDS];
                for row in block.chunks(*english) {
                    for (share, at) in shares.iter_mut().zip(row) {
                        *share += p.get(*at as usize).copied().unwrap_or_default();
                    }
                }
                for row in block.chunks(*english) {
                    for (share, at) in shares.iter().zip(row) {
                        if let (Some(count), Some(p)) = (counts.get_mut(*at as usize), p.get(*at as usize)) {
                            *count += p / share;
                        }
                    }
                }
            }
            // Half an occurrence of nothing: a stem seen once is certain of nothing.
            sums.fill(0.5);
            for ((local, _), count) in self.keys.iter().zip(&counts) {
                if let Some(sum) = sums.get_mut(*local as usize) {
                    *sum += count;
                }
            }
            for (((local, _), count), p) in self.keys.iter().zip(&counts).zip(&mut p) {
                *p = count / sums.get(*local as usize).copied().unwrap_or(1.0);
            }
        }
        p
    }
}

/// The best translations of each stem.
fn lists(mut all: Vec<(u32, u32, f32)>, stems: usize) -> Lists {
    all.retain(|(_, _, p)| *p >= LEAST);
    all.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.2.total_cmp(&a.2)).then(a.1.cmp(&b.1)));
    let mut lists = Lists::default();
    let mut rest = all.as_slice();
    for stem in 0..stems as u32 {
        let own = rest.iter().take_while(|(one, ..)| *one == stem).count();
        let (run, tail) = rest.split_at_checked(own).unwrap_or_default();
        rest = tail;
        let flat: Vec<u32> = run.iter().take(KEPT).flat_map(|(_, two, p)| [*two, (*p * 1000.0) as u32]).collect();
        lists.push(&flat);
    }
    lists
}
