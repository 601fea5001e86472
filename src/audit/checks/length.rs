//! Length: a translation that is much shorter than its source, or has fewer sentences, lost something; one that
//! says the same sentence twice has something too much.

use super::Pair;
use crate::audit::finding::{Finding, shown};

/// Shortest text, in letters, whose length says something.
const SAYS_SOMETHING: usize = 60;
/// A translation with a smaller share of the source's letters lost a part. Of 28 remedies in four languages that
/// people had read, the shortest block has 0.6 of its source.
const SHORTEST: f64 = 0.5;

/// A shorter translation with fewer sentences lost one. Two sentences that were made one keep their length.
const SHORTER: f64 = 0.85;

pub(super) fn check(pair: &Pair<'_>, out: &mut Vec<Finding>) {
    for (source, target) in &pair.aligned.pairs {
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
        let (wanted, found) = (letters(&source.prose.text), letters(&target.prose.text));
        #[expect(clippy::cast_precision_loss, reason = "lengths of texts are far below 2^52")]
        let share = found as f64 / wanted.max(1) as f64;
        let (of_source, own) = (sentences(&source.prose.text), sentences(&target.prose.text));
        let fewer = of_source.len() > 1 && own.len() < of_source.len();
        if fewer && share < SHORTER {
            let message = format!("{} sentences, {} in the source", own.len(), of_source.len());
            out.push(Finding::mistake("omission", target.range.clone(), message).help("is a sentence missing?"));
        } else if wanted >= SAYS_SOMETHING && share < SHORTEST {
            let message = format!("the text has {:.0} % of the length of its source", share * 100.0);
            out.push(Finding::mistake("omission", target.range.clone(), message).help("is a sentence or a part missing?"));
        }
        let twice = |list: &[&str]| list.windows(2).find(|pair| matches!(pair, [a, b] if a == b)).map(|pair| pair.concat());
        if let Some(again) = twice(&own).filter(|_| twice(&of_source).is_none()) {
            let half = again.get(..again.len() / 2).unwrap_or("");
            let message = format!("a sentence stands twice: `{}`", shown(half));
            out.push(Finding::mistake("repeat", target.range.clone(), message));
        }
    }
}

/// Sentences, without their last sign.
fn sentences(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices().filter(|(_, sign)| matches!(sign, '.' | '!' | '?')) {
        let rest = text.get(at + sign.len_utf8()..).unwrap_or("");
        let next = rest.trim_start().chars().next();
        // `in step 3. Then` ends a sentence, the ordinal number of `v 3. koraku` does not.
        let over = next.is_none() || rest.starts_with(char::is_whitespace) && next.is_some_and(|c| !c.is_lowercase());
        if over {
            all.push(text.get(start..at).unwrap_or("").trim());
            start = at + sign.len_utf8();
        }
    }
    all.push(text.get(start..).unwrap_or("").trim());
    all.retain(|sentence| sentence.chars().filter(|c| c.is_alphabetic()).count() > 3);
    all
}
