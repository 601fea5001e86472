//! Documents with nearly the same text.
use std::collections::HashMap;

/// Words of a shingle.
const SHINGLE: usize = 4;
/// Least share of common shingles (Jaccard index) of twins.
const ALIKE: f32 = 0.8;
/// A shingle in more documents than this is a set phrase and says nothing.
const COMMON: usize = 60;

/// For each text the first one that has nearly the same words in the same order: itself, if there is none.
pub(crate) fn find(texts: &[&[u32]]) -> Vec<u32> {
    let mut shingles: Vec<(u64, u32)> = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let start = shingles.len();
        shingles.extend(text.windows(SHINGLE.min(text.len().max(1))).map(|w| (hash(w), at as u32)));
        if let Some(own) = shingles.get_mut(start..) {
            own.sort_unstable();
        }
    }
    shingles.sort_unstable();
    shingles.dedup();
    let mut sizes = vec![0_u32; texts.len()];
    let mut common: HashMap<(u32, u32), u32> = HashMap::new();
    for run in shingles.chunk_by(|a, b| a.0 == b.0).filter(|run| run.len() <= COMMON) {
        for (at, (_, one)) in run.iter().enumerate() {
            if let Some(size) = sizes.get_mut(*one as usize) {
                *size += 1;
            }
            for (_, other) in run.iter().skip(at + 1) {
                *common.entry((*one, *other)).or_default() += 1;
            }
        }
    }
    let size = |at: u32| sizes.get(at as usize).copied().unwrap_or_default();
    let mut alike: Vec<(u32, u32)> = common
        .into_iter()
        .filter(|((one, other), both)| *both as f32 >= ALIKE * (size(*one) + size(*other) - both) as f32)
        .map(|(pair, _)| pair)
        .collect();
    alike.sort_unstable();
    let mut first: Vec<u32> = (0..texts.len() as u32).collect();
    for (one, other) in alike {
        // Pairs come in order: the first of `one` is settled.
        let leader = first.get(one as usize).copied().unwrap_or(one);
        if let Some(place) = first.get_mut(other as usize) {
            *place = leader.min(*place);
        }
    }
    first
}

/// FNV-1a over word numbers.
fn hash(words: &[u32]) -> u64 {
    words
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |sum, word| (sum ^ u64::from(*word)).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(17))
}
