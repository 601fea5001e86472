//! Loads a whole knowledge base.

use sha2::{Digest, Sha256};

use super::case;
use super::files::{Error, Files};
use super::loaded::{Loaded, Tree};
use super::{manifest, texts, topic};
use crate::diag::{Diagnostic, Span};

/// Loads a knowledge base. Whatever is wrong with its content is in [`Loaded::diagnostics`]; what remains is usable
/// as far as it goes.
///
/// # Errors
/// Only when the place itself cannot be read.
pub fn load(files: &dyn Files) -> Result<Loaded, Error> {
    let mut loaded = Loaded::default();
    let tree = read(files, &mut loaded)?;
    let order = manifest::read(&tree, &mut loaded);
    texts::read(&tree, &mut loaded);
    topic::read(&tree, &order, &mut loaded);
    texts::link(&mut loaded);
    case::read(&tree, &mut loaded);
    Ok(loaded)
}

/// Reads all files of known kinds and works out the revision.
fn read(files: &dyn Files, loaded: &mut Loaded) -> Result<Tree, Error> {
    let mut tree = Tree::new();
    let mut hash = Sha256::new();
    for listed in files.list()? {
        let path = listed.path;
        if !is_content(&path) && listed.refused.is_none() {
            continue;
        }
        let bytes = match listed.refused {
            Some(reason) => Err(reason),
            None => files.read(&path).map_err(|error| match error {
                Error::Io { message, .. } => message,
                other => other.to_string(),
            }),
        };
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(reason) => {
                let file = loaded.sources.add(path, "");
                loaded.diagnostics.push(Diagnostic::error("unreadable-file", Span::new(file, 0, 0), reason));
                continue;
            }
        };
        hash.update((path.len() as u64).to_le_bytes());
        hash.update(path.as_bytes());
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(&bytes);
        match decode(bytes) {
            Ok(text) => {
                let file = loaded.sources.add(path.clone(), text);
                tree.insert(path, file);
            }
            Err((good, at)) => {
                let file = loaded.sources.add(path, good);
                loaded.diagnostics.push(
                    Diagnostic::error("not-utf-8", Span::new(file, at, at), "the file is not UTF-8 text")
                        .help("save it as UTF-8 in the editor"),
                );
            }
        }
    }
    loaded.base.revision = hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    Ok(tree)
}

fn is_content(path: &str) -> bool {
    [".yaml", ".yml", ".rhai", ".ftl", ".md", ".csv"].iter().any(|ending| path.ends_with(ending))
}

/// UTF-8 text without a byte order mark and with plain line ends, or what is good before the first bad byte.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, (String, usize)> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let good: Vec<u8> = error.into_bytes().into_iter().take(at).collect();
        (String::from_utf8(good).unwrap_or_default(), at)
    })?;
    if text.contains('\0') {
        let at = text.find('\0').unwrap_or(0);
        return Err((text.get(..at).unwrap_or("").to_owned(), at));
    }
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    // Line ends of Windows mean the same; lines and columns stay as the editor shows them.
    Ok(if text.contains('\r') { text.replace("\r\n", "\n") } else { text })
}
