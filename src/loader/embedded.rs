//! The knowledge base inside the binary: this repository's own.

use std::collections::BTreeMap;

use super::files::{Error, Files, Listed, Memory};

#[derive(rust_embed::RustEmbed)]
#[folder = "rules/"]
struct Rules;

#[derive(rust_embed::RustEmbed)]
#[folder = "locales/"]
struct Locales;

/// The knowledge base inside the binary.
#[derive(Debug, Clone, Copy)]
pub struct Embedded;

impl Files for Embedded {
    fn list(&self) -> Result<Vec<Listed>, Error> {
        let rules = Rules::iter().map(|path| format!("rules/{path}"));
        let locales = Locales::iter().map(|path| format!("locales/{path}"));
        let mut all: Vec<String> = rules.chain(locales).chain(["nasvet.yaml".to_owned()]).collect();
        all.sort();
        Ok(all.into_iter().map(|path| Listed { path, refused: None }).collect())
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, Error> {
        let found = match path.split_once('/') {
            Some(("rules", rest)) => Rules::get(rest),
            Some(("locales", rest)) => Locales::get(rest),
            _ if path == "nasvet.yaml" => return Ok(include_bytes!("../../nasvet.yaml").to_vec()),
            _ => None,
        };
        found
            .map(|file| file.data.into_owned())
            .ok_or_else(|| Error::Io { path: path.to_owned(), message: "no such file".to_owned() })
    }
}

/// All files of the embedded knowledge base.
///
/// # Errors
/// Never for a binary that was built whole.
pub fn embedded_files() -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let mut memory = Memory::default();
    for listed in Embedded.list()? {
        let bytes = Embedded.read(&listed.path)?;
        memory.set(listed.path, bytes);
    }
    Ok(memory.files().clone())
}
