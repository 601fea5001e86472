//! Words of the source language in a translated line.

use std::collections::HashSet;

use super::foreign::foreign_line;
use super::kept::hide_kept;
use super::plain::Plain;
use super::words::{find_any_case, runs, words};
use super::{NameRules, Seen};
use crate::audit::finding::{Finding, shown};

/// Letters that a word must have to be known with an ending.
const SHORTEST_INFLECTED: usize = 5;
/// Signs of such an ending.
const LONGEST_ENDING: usize = 3;

/// How many words of a translation may be words of the source that must not stay: a quick look.
pub(super) fn candidates(source: &str, target: &str, rules: &NameRules) -> usize {
    let mut small = String::new();
    words(target, &rules.contractions)
        .filter(|(_, word)| {
            small.clear();
            small.push_str(word);
            small.make_ascii_lowercase();
            base(&small, &rules.foreign, rules).is_some_and(|base| find_any_case(source, base, 0).next().is_some())
        })
        .count()
}

/// The word of a list that a word is, perhaps with an ending.
fn base<'a>(word: &'a str, list: &HashSet<String>, rules: &NameRules) -> Option<&'a str> {
    if list.contains(word) {
        return Some(word);
    }
    rules.endings.pattern.as_ref()?;
    let stems = word.char_indices().rev().take(LONGEST_ENDING).take_while(|(at, _)| *at >= SHORTEST_INFLECTED);
    let mut stems = stems.filter_map(|(at, _)| word.split_at_checked(at));
    stems.find(|(stem, tail)| list.contains(*stem) && rules.endings.fit(tail)).map(|(stem, _)| stem)
}

/// The first word of the source language that stayed.
pub(super) fn check(seen: &Seen<'_>, source: &Plain, plain: &Plain, rules: &NameRules) -> Option<Finding> {
    let mut text = plain.text.clone();
    hide_kept(&mut text, &source.text, rules);
    let have: HashSet<String> = words(&source.text, &rules.contractions).map(|(_, word)| word.to_lowercase()).collect();
    let (start, word) = words(&text, &rules.contractions).find(|(start, word)| {
        let small = word.to_lowercase();
        let base = if have.contains(&small) { Some(small.as_str()) } else { base(&small, &have, rules) };
        base.is_some_and(|base| rules.foreign.contains(base)) && !like_name(word) && !in_command(&text, start + word.len())
    })?;
    if foreign_line(&source.text, rules) {
        return None;
    }
    let place = seen.place(plain, start, start + word.len());
    let message = format!("`{}` stands in the source, too", shown(word));
    let help = "translate it; a word of both languages belongs into `kept_words` of audit.yaml";
    Some(Finding::mistake("english-left", place, message).help(help))
}

/// Whether a word that ends here is the verb of a command: `Get-CsTeamsUpgradeStatus`.
fn in_command(text: &str, end: usize) -> bool {
    let rest = text.get(end..).and_then(|rest| rest.strip_prefix('-')).unwrap_or("");
    runs(rest).next().is_some_and(|(start, noun)| start == 0 && noun.starts_with(char::is_uppercase) && like_name(noun))
}

/// Whether a word has capitals behind its first letter.
fn like_name(word: &str) -> bool {
    let capitals = word.chars().skip(1).any(char::is_uppercase);
    capitals
        && (word.chars().all(char::is_uppercase)
            || word.chars().zip(word.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase()))
}
