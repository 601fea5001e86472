//! A part of a knowledge base: who needs a few files of many reads only those.

use super::files::{Error, Files, Listed};

/// Some files of a knowledge base: those whose path is kept.
pub struct Part<'a, F: Fn(&str) -> bool> {
    files: &'a dyn Files,
    keep: F,
}

impl<F: Fn(&str) -> bool> std::fmt::Debug for Part<'_, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Part").finish_non_exhaustive()
    }
}

impl<'a, F: Fn(&str) -> bool> Part<'a, F> {
    /// The files of `files` whose path `keep` wants. The manifest is always kept.
    pub fn new(files: &'a dyn Files, keep: F) -> Self {
        Self { files, keep }
    }

    fn keeps(&self, path: &str) -> bool {
        path == "nasvet.yaml" || (self.keep)(path)
    }
}

impl<F: Fn(&str) -> bool> Files for Part<'_, F> {
    fn list(&self) -> Result<Vec<Listed>, Error> {
        Ok(self.files.list()?.into_iter().filter(|listed| self.keeps(&listed.path)).collect())
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, Error> {
        self.files.read(path)
    }

    fn stamps(&self, wanted: &dyn Fn(&str) -> bool) -> Option<Vec<(String, [u64; 2])>> {
        self.files.stamps(&|path| (path.ends_with('/') || self.keeps(path)) && wanted(path))
    }
}

/// A few files whose paths are known: nothing else is looked at. The manifest is one of them by itself.
pub struct Named<'a> {
    files: &'a dyn Files,
    paths: Vec<String>,
}

impl std::fmt::Debug for Named<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Named").field("paths", &self.paths).finish_non_exhaustive()
    }
}

impl<'a> Named<'a> {
    /// Those of these files that are there.
    #[must_use]
    pub fn new(files: &'a dyn Files, paths: impl IntoIterator<Item = String>) -> Self {
        let there = paths.into_iter().filter(|path| files.read(path).is_ok());
        Self { files, paths: there.chain(["nasvet.yaml".to_owned()]).collect() }
    }
}

impl Files for Named<'_> {
    fn list(&self) -> Result<Vec<Listed>, Error> {
        Ok(self.paths.iter().map(|path| Listed { path: path.clone(), refused: None }).collect())
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, Error> {
        self.files.read(path)
    }

    fn stamps(&self, wanted: &dyn Fn(&str) -> bool) -> Option<Vec<(String, [u64; 2])>> {
        self.files.stamps(&|path| self.paths.iter().any(|own| own == path) && wanted(path))
    }
}
