//! The files of a folder that may be documents.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::article::licence_of;
use crate::loader::files::read_bounded;

/// Most files that are looked at.
const MOST: usize = 500_000;
/// Deepest folder.
const DEEPEST: usize = 24;
/// What documents end in.
const ENDINGS: [&str; 3] = [".md", ".markdown", ".txt"];
/// Files about a repository, which are no articles: their names up to the first full stop.
const ABOUT: [&str; 6] = ["readme", "license", "licence", "contributing", "code_of_conduct", "security"];

/// A file that may be a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it is.
    pub path: PathBuf,
    /// Its path below the folder that was given, with `/` between folders; for a file that was given, its name.
    pub name: String,
    /// Name of the folder that was given; empty for a file that was given.
    pub folder: String,
    /// Number of the folder or file that was given, from 0.
    pub source: usize,
}

/// The documents of a place, and what was left out and why.
#[derive(Debug, Default)]
pub struct Walked {
    /// Files that may be documents, sorted.
    pub found: Vec<Found>,
    /// Paths that cannot be read, each with what the system says.
    pub unreadable: Vec<(String, String)>,
    /// Number of other files.
    pub others: usize,
    /// Licences of folders, from a file `LICENSE` in each: number of the place and path below it.
    licences: BTreeMap<(usize, String), &'static str>,
}

impl Walked {
    /// The licence of a file: of the nearest folder above it that has one.
    #[must_use]
    pub fn licence(&self, found: &Found) -> Option<&'static str> {
        let mut folder = found.name.as_str();
        while !folder.is_empty() {
            folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
            if let Some(licence) = self.licences.get(&(found.source, folder.to_owned())) {
                return Some(licence);
            }
        }
        None
    }
}

/// Looks through files and folders. Symbolic links are not followed.
#[must_use]
pub fn find(places: &[PathBuf]) -> Walked {
    let mut out = Walked::default();
    for (source, place) in places.iter().enumerate() {
        let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let whole = std::fs::canonicalize(place).unwrap_or_else(|_| place.clone());
        match std::fs::metadata(place) {
            Ok(about) if about.is_dir() => {
                let from = Found { path: place.clone(), name: String::new(), folder: name(&whole), source };
                walk(&from, 0, &mut out);
            }
            Ok(_) => out.found.push(Found { path: place.clone(), name: name(&whole), folder: String::new(), source }),
            Err(error) => out.unreadable.push((place.display().to_string(), error.to_string())),
        }
    }
    out.found.sort_by(|a, b| (a.source, &a.name).cmp(&(b.source, &b.name)));
    out
}

/// Names of files with a licence.
const LICENCES: [&str; 4] = ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE"];

fn walk(folder: &Found, depth: usize, out: &mut Walked) {
    let text = LICENCES.iter().find_map(|name| read_bounded(&folder.path.join(name), 1 << 20).ok());
    if let Some(licence) = text.and_then(|bytes| licence_of(&String::from_utf8_lossy(&bytes))) {
        out.licences.insert((folder.source, folder.name.clone()), licence);
    }
    let entries = match std::fs::read_dir(&folder.path) {
        Ok(entries) => entries,
        Err(error) => {
            out.unreadable.push((folder.path.display().to_string(), error.to_string()));
            return;
        }
    };
    for entry in entries.flatten() {
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else {
            out.unreadable.push((entry.path().display().to_string(), "its name is no text".to_owned()));
            continue;
        };
        if name.starts_with('.') {
            continue;
        }
        let below = if folder.name.is_empty() { name.clone() } else { format!("{}/{name}", folder.name) };
        let next = Found { path: entry.path(), name: below, ..folder.clone() };
        let Ok(kind) = entry.file_type() else { continue };
        let small = name.to_lowercase();
        if kind.is_dir() && depth < DEEPEST {
            walk(&next, depth + 1, out);
        } else if kind.is_dir() || out.found.len() >= MOST {
            out.unreadable.push((next.path.display().to_string(), "too deep, or too many files".to_owned()));
        } else if kind.is_file() && ENDINGS.iter().any(|ending| small.ends_with(ending)) && !is_about(&name) {
            out.found.push(next);
        } else {
            out.others += 1;
        }
    }
}

/// `README.md`, `readme.txt`, `LICENSE-MIT.md`; but not `license-not-working.md`, which is an article.
fn is_about(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name);
    let first = stem.split(['-', ' ']).next().unwrap_or(stem);
    let whole = ABOUT.contains(&stem.to_lowercase().as_str());
    whole || (first == first.to_uppercase() && ABOUT.contains(&first.to_lowercase().as_str()))
}
