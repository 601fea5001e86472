//! Where the files of a knowledge base come from: a folder, memory, or the binary itself. The only module of the
//! library that touches a file system.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Largest content file, in bytes.
pub(super) const LARGEST_FILE: u64 = 8 * 1024 * 1024;
/// Most files of a knowledge base.
const MOST_FILES: usize = 200_000;
/// Deepest folder below the knowledge base.
const DEEPEST: usize = 12;

/// How old a change must be for its time to tell it from the next one.
const FRESH: std::time::Duration = std::time::Duration::from_millis(100);

/// A place that files are read from. Paths are relative, with `/` between folders.
pub trait Files {
    /// All files, sorted, each with why it must not be read where that is so.
    ///
    /// # Errors
    /// When the place itself cannot be read.
    fn list(&self) -> Result<Vec<Listed>, Error>;

    /// The bytes of a file.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn read(&self, path: &str) -> Result<Vec<u8>, Error>;

    /// What tells two states of the files apart without reading them: for each file that is wanted two numbers, on disk its
    /// size in bytes and the time of its last change in nanoseconds; sorted by path. `wanted` is asked about folders, too,
    /// with a `/` at their end. `None` where nothing is known, or where a file is so fresh that it may change again within
    /// the same tick of the clock.
    fn stamps(&self, wanted: &dyn Fn(&str) -> bool) -> Option<Vec<(String, [u64; 2])>>;
}

/// A file that was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// Its path.
    pub path: String,
    /// Why it is not read.
    pub refused: Option<String>,
}

/// The environment failed; bad content is never an error of this kind.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No knowledge base there.
    #[error("no knowledge base in `{0}`: there is no nasvet.yaml")]
    NoKnowledgeBase(String),
    /// A file or a folder cannot be read or written.
    #[error("`{path}`: {message}")]
    Io {
        /// The file or folder.
        path: String,
        /// What the system says.
        message: String,
    },
    /// More files than a knowledge base may have.
    #[error("`{0}` holds more than {MOST_FILES} files")]
    TooManyFiles(String),
}

/// A folder on disk. Symbolic links that lead out of it are refused.
#[derive(Debug, Clone)]
pub struct Disk {
    root: PathBuf,
}

impl Disk {
    /// The knowledge base in this folder.
    ///
    /// # Errors
    /// When the folder holds no `nasvet.yaml`.
    pub fn open(root: &Path) -> Result<Self, Error> {
        let shown = root.display().to_string();
        let root = std::fs::canonicalize(root).map_err(|e| Error::Io { path: shown.clone(), message: e.to_string() })?;
        if !root.join("nasvet.yaml").is_file() {
            return Err(Error::NoKnowledgeBase(shown));
        }
        Ok(Self { root })
    }

    /// The folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The knowledge base in this folder or in the nearest one above it.
    #[must_use]
    pub fn find_upwards(from: &Path) -> Option<Self> {
        from.ancestors().find_map(|folder| Self::open(folder).ok())
    }

    fn stamp_below(
        &self,
        folder: &str,
        wanted: &dyn Fn(&str) -> bool,
        depth: usize,
        out: &mut Vec<(String, [u64; 2])>,
    ) -> Option<()> {
        let Ok(entries) = std::fs::read_dir(self.root.join(folder)) else { return Some(()) };
        for entry in entries.flatten() {
            let Some(name) = entry.file_name().to_str().map(str::to_owned) else { continue };
            let path = format!("{folder}/{name}");
            let kind = entry.file_type().ok()?;
            if name.starts_with('.') {
                continue;
            }
            if kind.is_dir() {
                if depth < DEEPEST && wanted(&format!("{path}/")) {
                    self.stamp_below(&path, wanted, depth + 1, out)?;
                }
            } else if wanted(&path) {
                // What a link leads to may change without the link.
                let about = if kind.is_symlink() { std::fs::metadata(entry.path()) } else { entry.metadata() };
                out.push((path, about.map_or(Some([0, 0]), |about| stamp(&about))?));
            }
        }
        Some(())
    }

    fn walk(&self, folder: &str, depth: usize, out: &mut Vec<Listed>) -> Result<(), Error> {
        let full = self.root.join(folder);
        let entries = match std::fs::read_dir(&full) {
            Ok(entries) => entries,
            Err(error) => {
                out.push(Listed { path: folder.to_owned(), refused: Some(error.to_string()) });
                return Ok(());
            }
        };
        for entry in entries.flatten() {
            let Some(name) = entry.file_name().to_str().map(str::to_owned) else { continue };
            if name.starts_with('.') {
                continue;
            }
            let path = format!("{folder}/{name}");
            let Ok(kind) = entry.file_type() else { continue };
            if kind.is_symlink() {
                let target = std::fs::canonicalize(entry.path());
                let inside = target.as_ref().is_ok_and(|t| t.starts_with(&self.root) && t.is_file());
                let refused = (!inside).then(|| "a symbolic link must lead to a file inside of the knowledge base".to_owned());
                out.push(Listed { path, refused });
            } else if kind.is_dir() {
                if depth >= DEEPEST {
                    out.push(Listed { path, refused: Some(format!("folders are nested deeper than {DEEPEST}")) });
                } else {
                    self.walk(&path, depth + 1, out)?;
                }
            } else if kind.is_file() {
                out.push(Listed { path, refused: None });
            }
            if out.len() > MOST_FILES {
                return Err(Error::TooManyFiles(self.root.display().to_string()));
            }
        }
        Ok(())
    }
}

impl Files for Disk {
    fn list(&self) -> Result<Vec<Listed>, Error> {
        let mut out = vec![Listed { path: "nasvet.yaml".to_owned(), refused: None }];
        for folder in ["rules", "locales"] {
            if self.root.join(folder).is_dir() {
                self.walk(folder, 1, &mut out)?;
            }
        }
        out.sort();
        Ok(out)
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, Error> {
        read_bounded(&self.root.join(path), LARGEST_FILE).map_err(|message| Error::Io { path: path.to_owned(), message })
    }

    fn stamps(&self, wanted: &dyn Fn(&str) -> bool) -> Option<Vec<(String, [u64; 2])>> {
        let mut out = vec![("nasvet.yaml".to_owned(), stamp(&std::fs::metadata(self.root.join("nasvet.yaml")).ok()?)?)];
        for folder in ["rules", "locales"] {
            self.stamp_below(folder, wanted, 1, &mut out)?;
        }
        out.sort_unstable();
        Some(out)
    }
}

/// Size and time of the last change.
fn stamp(about: &std::fs::Metadata) -> Option<[u64; 2]> {
    let changed = about.modified().ok()?;
    if changed.elapsed().is_ok_and(|age| age < FRESH) {
        return None;
    }
    let changed = changed.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some([about.len(), u64::try_from(changed.as_nanos()).ok()?])
}

/// Reads a file that is no larger than `limit` bytes. The size is looked at first, and the reading stops there even
/// when the file grows or is a device without a size.
///
/// # Errors
/// What the system says, or that the file is too large.
pub fn read_bounded(path: &Path, limit: u64) -> Result<Vec<u8>, String> {
    use std::io::Read;
    let file = std::fs::File::open(path).map_err(|e| e.to_string())?;
    let about = file.metadata().map_err(|e| e.to_string())?;
    if about.is_dir() {
        return Err("this is a folder, not a file".to_owned());
    }
    let too_large = || format!("the file is larger than {} MiB", limit / (1024 * 1024));
    if about.len() > limit {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|e| e.to_string())?;
    if bytes.len() as u64 > limit { Err(too_large()) } else { Ok(bytes) }
}

/// Writes files into a folder that does not exist or is empty: into a new folder beside it first, which then takes
/// its place, so that nothing is ever half-written.
///
/// # Errors
/// When the folder exists and is not empty, or the system refuses.
pub fn write_new(target: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<(), Error> {
    let failed = |path: &Path, message: String| Error::Io { path: path.display().to_string(), message };
    let empty = std::fs::read_dir(target).map(|mut entries| entries.next().is_none());
    match empty {
        Ok(false) => return Err(failed(target, "the folder exists and is not empty".to_owned())),
        Ok(true) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(failed(target, error.to_string())),
    }
    let mut name = target.file_name().map_or_else(|| "kb".into(), std::ffi::OsStr::to_os_string);
    name.push(format!(".part-{}", std::process::id()));
    let staging = target.with_file_name(name);
    let write_all = || -> std::io::Result<()> {
        for (path, bytes) in files {
            let full = staging.join(path);
            if let Some(parent) = full.parent() {
                std::fs::create_dir_all(parent)?;
            }
            std::fs::write(full, bytes)?;
        }
        if target.is_dir() {
            std::fs::remove_dir(target)?;
        }
        std::fs::rename(&staging, target)
    };
    write_all().map_err(|error| {
        // The staging folder is ours alone; what remains of it helps nobody.
        let _ = std::fs::remove_dir_all(&staging);
        failed(target, error.to_string())
    })
}

/// Writes a file whole or not at all: beside it first, then in its place.
///
/// # Errors
/// What the system says.
pub fn replace(target: &Path, bytes: impl AsRef<[u8]>) -> Result<(), Error> {
    let mut name = target.file_name().map_or_else(|| "file".into(), std::ffi::OsStr::to_os_string);
    name.push(format!(".part-{}", std::process::id()));
    let staging = target.with_file_name(name);
    std::fs::write(&staging, bytes).and_then(|()| std::fs::rename(&staging, target)).map_err(|error| {
        let _ = std::fs::remove_file(&staging);
        Error::Io { path: target.display().to_string(), message: error.to_string() }
    })
}

/// Files in memory, for tests and editors.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    files: BTreeMap<String, Vec<u8>>,
}

impl Memory {
    /// Adds or replaces a file.
    pub fn set(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    /// The files by path.
    #[must_use]
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }
}

impl Files for Memory {
    fn list(&self) -> Result<Vec<Listed>, Error> {
        Ok(self.files.keys().map(|path| Listed { path: path.clone(), refused: None }).collect())
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, Error> {
        self.files.get(path).cloned().ok_or_else(|| Error::Io { path: path.to_owned(), message: "no such file".to_owned() })
    }

    fn stamps(&self, _: &dyn Fn(&str) -> bool) -> Option<Vec<(String, [u64; 2])>> {
        None
    }
}
