//! Dictionaries of the system, where they are installed: Hunspell's, as Debian lays them down.

use std::path::{Path, PathBuf};

use encoding_rs::Encoding;
use nasvet::audit::Speller;
use nasvet::check::Spellers;
use nasvet::loader::Loaded;
use nasvet::loader::files::read_bounded;
use nasvet::model::Locale;
use rayon::prelude::*;

/// Folders that Hunspell looks in, after those of `DICPATH`.
const FOLDERS: [&str; 3] = ["/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell"];
/// Largest file of a dictionary, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

/// The dictionaries of a knowledge base's languages. One that is missing or broken is left out: spelling is only ever
/// a suggestion.
pub(crate) fn dictionaries(loaded: &Loaded) -> Spellers {
    let own = std::env::var_os("DICPATH");
    let folders: Vec<PathBuf> = own.iter().flat_map(std::env::split_paths).chain(FOLDERS.iter().map(PathBuf::from)).collect();
    let one = |locale: &Locale| Some((locale.id.clone(), folders.iter().find_map(|folder| find(folder, &locale.id))?));
    loaded.base.locales.par_iter().filter_map(one).collect()
}

/// `sl_SI` for `sl`, or the first dictionary of the language.
fn find(folder: &Path, locale: &str) -> Option<Speller> {
    let start = locale.replace('-', "_");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .ok()?
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".aff").map(str::to_owned))
        .filter(|name| *name == start || name.starts_with(&format!("{start}_")))
        .collect();
    names.sort();
    names.iter().find_map(|name| {
        let read = |ending: &str| read_bounded(&folder.join(format!("{name}.{ending}")), LARGEST).ok();
        let (aff, dic) = (read("aff")?, read("dic")?);
        let encoding = encoding(&aff);
        let text = |bytes: &[u8]| encoding.decode(bytes).0.into_owned();
        Speller::new(&text(&aff), &text(&dic)).ok()
    })
}

/// The encoding that the line `SET` of an `.aff` file names; UTF-8 where there is none.
fn encoding(aff: &[u8]) -> &'static Encoding {
    let text = String::from_utf8_lossy(aff);
    let label = text.lines().find_map(|line| line.strip_prefix("SET ")).unwrap_or("UTF-8").trim();
    // Hunspell writes `ISO8859-2`, the standard `iso-8859-2`.
    let label = label.replace("ISO8859", "ISO-8859");
    Encoding::for_label(label.as_bytes()).unwrap_or(encoding_rs::UTF_8)
}
