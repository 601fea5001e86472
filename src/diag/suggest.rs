//! "Did you mean": the nearest known word to one that is not known.

/// The candidate nearest to `word`, where one is near enough to be meant: at most a third of the letters differ
/// (Damerau-Levenshtein, as swapped neighbours are one slip), or one is the beginning of the other.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    let allowed = (length / 3).max(1);
    let plain = |s: &str| s.to_lowercase().replace('-', "_");
    let asked = plain(word);
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let known = plain(candidate);
            if length >= 4 && (known.starts_with(&asked) || asked.starts_with(&known)) {
                return Some((strsim::damerau_levenshtein(&asked, &known).min(allowed), candidate));
            }
            // Words whose lengths differ by more cannot be near; a file full of unknown words must not take minutes.
            if known.chars().count().abs_diff(length) > allowed {
                return None;
            }
            let distance = strsim::damerau_levenshtein(&asked, &known);
            (distance <= allowed).then_some((distance, candidate))
        })
        .min_by_key(|(distance, candidate)| (*distance, *candidate))
        .map(|(_, candidate)| candidate)
}

/// The help line for an unknown word: the nearest candidate, else the list of all when it is short.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let all: Vec<&str> = candidates.into_iter().collect();
    if let Some(near) = nearest(word, all.iter().copied()) {
        return Some(format!("did you mean `{near}`?"));
    }
    if all.is_empty() || all.len() > 24 {
        return None;
    }
    Some(format!("expected one of: {}", all.iter().map(|c| format!("`{c}`")).collect::<Vec<_>>().join(", ")))
}
