//! Phrases that say something: all words of a phrase, in any order, near each other in what a person typed.

use serde::{Deserialize, Serialize};

use super::language::Language;
use super::text::fold;

/// Most words of a query that phrases are looked for in.
const MOST_WORDS: usize = 32;
/// Further words that may stand among the words of a phrase.
const SLACK: usize = 2;
/// Letters from which a word may have one typing error.
const LONG: usize = 6;

/// A word as a person typed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// Folded, without signs inside: `on-prem` is `onprem`.
    pub folded: String,
    /// As typed, without signs around it.
    pub raw: String,
    /// Its stem in each language, in the order of the languages.
    stems: Vec<String>,
    /// Whether it negates, in each of the languages.
    negates: Vec<bool>,
    /// Whether a comma, a full stop or the like stands before it, or it begins a new clause itself.
    breaks: bool,
    /// Whether phrases know it as it is, so that it is no typing error for another word.
    familiar: bool,
}

/// The words of a query, as phrases of some languages look at them.
#[must_use]
pub fn typed(query: &str, languages: &[&Language]) -> Vec<Typed> {
    let mut words: Vec<Typed> = Vec::new();
    let mut breaks = false;
    for part in parts(query) {
        let raw = part.trim_matches(|c: char| !c.is_alphanumeric());
        if raw.is_empty() {
            breaks |= part.contains([',', ';', ':', '.', '!', '?', '–', '(', ')']) || part == "-";
            continue;
        }
        let before = part.find(raw).unwrap_or(0);
        let (left, right) = (part.get(..before).unwrap_or(""), part.get(before + raw.len()..).unwrap_or(""));
        let folded: String = fold(raw).chars().filter(|c| c.is_alphanumeric()).collect();
        words.push(Typed {
            stems: languages.iter().map(|language| language.stem(&folded)).collect(),
            negates: languages.iter().map(|language| language.negates(&folded)).collect(),
            breaks: breaks || left.contains(['(', ',', ';']) || languages.iter().any(|language| language.contrasts(&folded)),
            familiar: false,
            raw: raw.to_owned(),
            folded,
        });
        breaks = right.contains([',', ';', ':', '.', '!', '?', ')']);
        if words.len() == MOST_WORDS {
            break;
        }
    }
    words
}

/// Parts between white space and slashes. A comma without a space after it also parts.
fn parts(query: &str) -> impl Iterator<Item = &str> {
    let pieces = query.split(|c: char| c.is_whitespace() || c == '/' || c == '|');
    pieces.filter(|piece| !piece.is_empty()).flat_map(|piece| piece.split_inclusive([',', ';']))
}

/// A phrase, ready to be looked for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Phrase {
    slots: Vec<Slot>,
    /// Which of the languages it is written in.
    language: usize,
    negates: bool,
}

/// One word of a phrase: its alternatives.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Slot {
    forms: Vec<Form>,
    optional: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Form {
    folded: String,
    stem: String,
    /// Whether any ending may follow.
    open: bool,
}

impl Typed {
    /// Notes whether phrases know the word as it is: then it is no typing error for another one. `off` and `of`, or
    /// *ieslēgts* (on) and *izslēgts* (off) in Latvian, are one letter apart.
    pub fn recognize<'a>(&mut self, mut forms: impl Iterator<Item = &'a str>) {
        self.familiar = forms.any(|form| form == self.folded || self.stems.iter().any(|stem| form == stem));
    }

    /// Whether a comma, a full stop or the like stands before it.
    #[must_use]
    pub fn breaks(&self) -> bool {
        self.breaks
    }
}

/// The lists of words that a phrase names, as in `$name`.
pub fn lists(phrase: &str) -> impl Iterator<Item = &str> {
    phrase.split(|c: char| c.is_whitespace() || c == '/').filter_map(|part| named(part.trim_end_matches('?')))
}

fn named(part: &str) -> Option<&str> {
    part.strip_prefix('$')
}

/// Where a phrase was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Words of the query that the phrase consists of, by number.
    pub words: Vec<usize>,
    /// How much the phrase says: its words that were found.
    pub length: usize,
}

impl Phrase {
    /// A phrase as authors write it: `/` between alternatives of a word, `*` at the end of a word for any ending, `?`
    /// at its end for a word that may be missing, `$name` for the words of a list of the language. `None` where no word is left that must be there.
    #[must_use]
    pub fn new(text: &str, language: usize, languages: &[&Language]) -> Option<Self> {
        let of = languages.get(language)?;
        let mut slots = Vec::new();
        for word in text.split_whitespace() {
            let optional = word.ends_with('?');
            let alternatives = word.trim_end_matches('?').split('/');
            let named = |part| named(part).and_then(|name| of.list(name));
            let forms: Vec<Form> = alternatives
                .flat_map(|part| named(part).map_or_else(|| vec![part], |words| words.iter().map(String::as_str).collect()))
                .filter_map(|alternative| {
                    let open = alternative.ends_with('*');
                    let folded: String = fold(alternative).chars().filter(|c| c.is_alphanumeric()).collect();
                    (!folded.is_empty()).then(|| Form { stem: of.stem(&folded), folded, open })
                })
                .collect();
            if !forms.is_empty() {
                slots.push(Slot { forms, optional });
            }
        }
        // Words that must be there choose their place first. Whoever writes a negation into a phrase means it.
        slots.sort_by_key(|slot: &Slot| slot.optional);
        let negates = slots.iter().flat_map(|slot| &slot.forms).any(|form| of.negates(&form.folded));
        slots.iter().any(|slot| !slot.optional).then_some(Self { slots, language, negates })
    }

    /// The words of the phrase and their stems, folded.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        self.slots.iter().flat_map(|slot| &slot.forms).flat_map(|form| [form.folded.as_str(), form.stem.as_str()])
    }

    /// The tightest place where the phrase stands: all its words in any order, at most two others among them, no comma
    /// or full stop between them, and no negation that the phrase does not have.
    #[must_use]
    pub fn find(&self, words: &[Typed]) -> Option<Spot> {
        let needed = self.slots.iter().filter(|slot| !slot.optional).count();
        // Most phrases have a word that is nowhere.
        if self.slots.iter().any(|slot| !slot.optional && !slot.is_anywhere(words, self.language)) {
            return None;
        }
        let mut best: Option<(usize, Spot)> = None;
        for start in 0..words.len() {
            let rest = words.get(start..).unwrap_or_default();
            let clause = 1 + rest.iter().skip(1).take_while(|word| !word.breaks).count();
            let window = rest.get(..clause.min(self.slots.len() + SLACK + usize::from(needed > 1))).unwrap_or_default();
            let Some(spot) = self.within(window, start) else { continue };
            // The phrase begins with the first word of its window; else a later start finds it, too.
            if spot.words.first() != Some(&start) || self.negated(words, &spot) {
                continue;
            }
            let width = spot.words.last().map_or(0, |last| last - start);
            if best.as_ref().is_none_or(|(narrowest, found)| (found.length, width) < (spot.length, *narrowest)) {
                best = Some((width, spot));
            }
        }
        best.map(|(_, spot)| spot)
    }

    /// Each word of the phrase takes the first word of the window that fits and is free: exact ones before others.
    fn within(&self, window: &[Typed], start: usize) -> Option<Spot> {
        let mut taken: Vec<usize> = Vec::new();
        let mut length = 0;
        for slot in &self.slots {
            let free = |at: &usize| !taken.contains(at);
            let mut places = (0..window.len()).filter(free);
            let exact = places.find(|at| window.get(*at).is_some_and(|word| slot.forms.iter().any(|form| form.is(word))));
            let single = exact.or_else(|| {
                (0..window.len()).filter(free).find(|at| window.get(*at).is_some_and(|word| slot.fits(word, self.language)))
            });
            if let Some(at) = single {
                taken.push(at);
                length += 1;
                continue;
            }
            // Written apart: `on prem` for `on-prem`.
            let pair = window
                .windows(2)
                .enumerate()
                .find(|(at, pair)| free(at) && free(&(at + 1)) && slot.forms.iter().any(|form| form.is_pair(pair)));
            match pair {
                Some((at, _)) => {
                    taken.extend([at, at + 1]);
                    length += 1;
                }
                None if slot.optional => {}
                None => return None,
            }
        }
        taken.sort_unstable();
        Some(Spot { words: taken.into_iter().map(|at| at + start).collect(), length })
    }

    fn negated(&self, words: &[Typed], spot: &Spot) -> bool {
        !self.negates && is_negated(words, spot, self.language)
    }
}

/// Whether a negation of a language (by its number) stands among the words of a place, right before it, or right after
/// it at the end of a clause.
#[must_use]
pub fn is_negated(words: &[Typed], spot: &Spot, language: usize) -> bool {
    let (Some(first), Some(last)) = (spot.words.first(), spot.words.last()) else { return false };
    let in_language = |word: &Typed| word.negates.get(language).copied().unwrap_or(false);
    let negates = |at: usize| words.get(at).is_some_and(|word| in_language(word) && !spot.words.contains(&at));
    let breaks = |at: usize| words.get(at).is_none_or(|word| word.breaks);
    let before = first.checked_sub(1).is_some_and(|at| negates(at) && !breaks(*first));
    let after = !breaks(last + 1) && negates(last + 1) && breaks(last + 2);
    before || after || (*first..=*last).any(negates)
}

impl Slot {
    fn is_anywhere(&self, words: &[Typed], language: usize) -> bool {
        let single = words.iter().any(|word| self.forms.iter().any(|form| form.is(word)) || self.fits(word, language));
        single || words.windows(2).any(|pair| self.forms.iter().any(|form| form.is_pair(pair)))
    }

    fn fits(&self, word: &Typed, language: usize) -> bool {
        let stem = word.stems.get(language).map_or("", String::as_str);
        self.forms.iter().any(|form| {
            let number = || form.folded.bytes().any(|b| b.is_ascii_digit());
            (form.open && word.folded.starts_with(&form.folded))
                || (form.stem == stem && !number())
                || (!word.familiar && one_typo(&form.folded, &word.folded) && !number())
        })
    }
}

impl Form {
    fn is(&self, word: &Typed) -> bool {
        self.folded == word.folded
    }

    fn is_pair(&self, pair: &[Typed]) -> bool {
        let [first, second] = pair else { return false };
        !second.breaks && self.folded.strip_prefix(first.folded.as_str()).is_some_and(|rest| rest == second.folded)
    }
}

/// Whether two long words differ by one letter that is missing, added, replaced or swapped with its neighbour. The
/// first letter is right: few people mistype it, and it keeps unlike words apart.
fn one_typo(right: &str, typed: &str) -> bool {
    // Nearly all pairs of words differ in this already.
    if right.len() < LONG || right.len().abs_diff(typed.len()) > LONG || right.chars().next() != typed.chars().next() {
        return false;
    }
    let (right, typed): (Vec<char>, Vec<char>) = (right.chars().collect(), typed.chars().collect());
    if right.len() < LONG || typed.len() + 1 < LONG || right.len().abs_diff(typed.len()) > 1 || right.first() != typed.first() {
        return false;
    }
    let same = right.iter().zip(&typed).take_while(|(a, b)| a == b).count();
    let tail = |word: &[char], skip: usize| word.get(same + skip..).unwrap_or_default().to_vec();
    match right.len().cmp(&typed.len()) {
        std::cmp::Ordering::Greater => tail(&right, 1) == tail(&typed, 0),
        std::cmp::Ordering::Less => tail(&right, 0) == tail(&typed, 1),
        std::cmp::Ordering::Equal => {
            let swapped = right.get(same) == typed.get(same + 1) && right.get(same + 1) == typed.get(same);
            tail(&right, 1) == tail(&typed, 1) || (swapped && tail(&right, 2) == tail(&typed, 2))
        }
    }
}
