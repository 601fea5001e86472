//! The vocabulary: folded words in order, looked up by beginnings and by typing errors.
use super::bytes::Strings;
use super::edits::{Edits, State};

impl Strings {
    /// The words that begin so, by their place. The words must be in order.
    pub(crate) fn beginning(&self, beginning: &str) -> impl Iterator<Item = usize> {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.get(middle) < beginning {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        (low..self.len()).take_while(move |at| self.get(*at).starts_with(beginning))
    }

    /// The words that an automaton accepts, with their costs. The words must be in order: a word shares the states of its
    /// beginning with the one before, and all words with a beginning that leads nowhere are left out.
    pub(crate) fn mistyped(&self, edits: &Edits) -> Vec<(u32, u8)> {
        let mut found = Vec::new();
        let mut states: Vec<State> = vec![edits.start()];
        let mut before: &[u8] = &[];
        // Letters of `before` that lead nowhere, with all before them.
        let mut dead = usize::MAX;
        for at in 0..self.len() {
            let word = self.get(at).as_bytes();
            let common = word.iter().zip(before).take_while(|(a, b)| a == b).count();
            if common >= dead {
                continue;
            }
            dead = usize::MAX;
            states.truncate(common + 1);
            before = word;
            for (depth, byte) in word.iter().enumerate().skip(common) {
                let Some(state) = states.last() else { break };
                let state = edits.accept(state, *byte);
                if !edits.can_match(&state) {
                    dead = depth + 1;
                    break;
                }
                states.push(state);
            }
            if dead == usize::MAX
                && let Some(cost) = states.last().and_then(|state| edits.matches(state))
            {
                found.push((at as u32, cost));
            }
        }
        found
    }
}
