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

    /// From the hashes that were taken when the program was built.
    fn stamps(&self, wanted: &dyn Fn(&str) -> bool) -> Option<Vec<(String, [u64; 2])>> {
        let mut out = Vec::new();
        for listed in self.list().ok()?.into_iter().filter(|listed| wanted(&listed.path)) {
            let file = match listed.path.split_once('/') {
                Some(("rules", rest)) => Rules::get(rest)?,
                Some(("locales", rest)) => Locales::get(rest)?,
                // It changes only together with the program; its size will do.
                _ => continue,
            };
            let hash = file.metadata.sha256_hash();
            let (first, rest) = hash.split_first_chunk()?;
            out.push((listed.path, [u64::from_le_bytes(*first), u64::from_le_bytes(*rest.first_chunk()?)]));
        }
        out.push(("nasvet.yaml".to_owned(), [include_bytes!("../../nasvet.yaml").len() as u64, 0]));
        Some(out)
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
