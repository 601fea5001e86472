//! Many files of a folder at once: all of them change, or none, whenever the program ends.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::files::{Disk, Error};

/// Files that are written into a folder of a knowledge base together. They are collected in a folder beside it, whose
/// other files are the old ones; then the two folders change places in one step.
#[derive(Debug)]
pub struct Exchange {
    folder: PathBuf,
    staging: PathBuf,
    /// Files as they were when these were written: time and length, for those that were there.
    written: BTreeMap<String, Option<(SystemTime, u64)>>,
    prefix: String,
    /// Nobody else may do the same meanwhile.
    _lock: fs::File,
}

impl Exchange {
    /// Begins to collect files for a folder of a knowledge base. What an interrupted earlier one left is taken away.
    ///
    /// # Errors
    /// When another program does the same, or the system refuses.
    pub fn begin(disk: &Disk, folder: &str) -> Result<Self, Error> {
        let root = disk.root();
        let failed = |message: String| Error::Io { path: root.display().to_string(), message };
        let lock = fs::File::open(root.join("nasvet.yaml")).map_err(|error| failed(error.to_string()))?;
        lock.try_lock().map_err(|_| failed("another program writes into this knowledge base".to_owned()))?;
        let staging = root.join(format!(".{folder}.new"));
        if staging.exists() {
            fs::remove_dir_all(&staging).map_err(|error| failed(error.to_string()))?;
        }
        fs::create_dir(&staging).map_err(|error| failed(error.to_string()))?;
        let folder_path = root.join(folder);
        Ok(Self { folder: folder_path, staging, written: BTreeMap::new(), prefix: format!("{folder}/"), _lock: lock })
    }

    /// Whether nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.written.is_empty()
    }

    /// Writes a file: its path begins with the name of the folder.
    ///
    /// # Errors
    /// When the path leads elsewhere, or what the system says.
    pub fn write(&mut self, path: &str, text: &str) -> Result<(), Error> {
        let failed = |message: String| Error::Io { path: path.to_owned(), message };
        let Some(below) = path.strip_prefix(&self.prefix).filter(|below| is_inside(below)) else {
            return Err(failed("the path leads out of the folder".to_owned()));
        };
        let full = self.staging.join(below);
        let before = stamp(&self.folder.join(below));
        let write = || -> std::io::Result<()> {
            if let Some(parent) = full.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&full, text)
        };
        write().map_err(|error| failed(error.to_string()))?;
        self.written.insert(below.to_owned(), before);
        Ok(())
    }

    /// Puts the files in place.
    ///
    /// # Errors
    /// When somebody changed one of the files meanwhile, or what the system says; then nothing has changed.
    pub fn finish(self) -> Result<(), Error> {
        let failed = |path: &Path, message: String| Error::Io { path: path.display().to_string(), message };
        let old = files_below(&self.folder).map_err(|error| failed(&self.folder, error.to_string()))?;
        for below in old.keys().filter(|below| !self.written.contains_key(*below)) {
            let (from, to) = (self.folder.join(below), self.staging.join(below));
            let link = || -> std::io::Result<()> {
                if let Some(parent) = to.parent() {
                    fs::create_dir_all(parent)?;
                }
                fs::hard_link(&from, &to).or_else(|_| fs::copy(&from, &to).map(drop))
            };
            link().map_err(|error| failed(&from, error.to_string()))?;
        }
        for (below, before) in &self.written {
            if stamp(&self.folder.join(below)) != *before {
                return Err(failed(&self.folder.join(below), "somebody changed the file meanwhile; try again".to_owned()));
            }
        }
        swap(&self.staging, &self.folder).map_err(|error| failed(&self.folder, error.to_string()))?;
        // What an editor saved into the old folder in the last moment is carried over.
        for (below, before) in files_below(&self.staging).unwrap_or_default() {
            if !self.written.contains_key(&below) && old.get(&below) != Some(&before) {
                let _ = fs::rename(self.staging.join(&below), self.folder.join(&below));
            }
        }
        Ok(())
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        // Either what was collected, or the old folder: nobody needs it.
        let _ = fs::remove_dir_all(&self.staging);
    }
}

fn is_inside(below: &str) -> bool {
    !below.is_empty() && below.split('/').all(|part| !part.is_empty() && part != "." && part != ".." && !part.contains('\\'))
}

fn stamp(path: &Path) -> Option<(SystemTime, u64)> {
    let about = fs::metadata(path).ok()?;
    Some((about.modified().unwrap_or(SystemTime::UNIX_EPOCH), about.len()))
}

/// All files below a folder, with time and length. Symbolic links count as files.
fn files_below(folder: &Path) -> std::io::Result<BTreeMap<String, Option<(SystemTime, u64)>>> {
    let mut out = BTreeMap::new();
    let mut open = vec![String::new()];
    while let Some(below) = open.pop() {
        for entry in fs::read_dir(folder.join(&below))? {
            let entry = entry?;
            let Some(name) = entry.file_name().to_str().map(str::to_owned) else {
                return Err(std::io::Error::other(format!("{}: the name is no text", entry.path().display())));
            };
            let path = if below.is_empty() { name } else { format!("{below}/{name}") };
            if entry.file_type()?.is_dir() {
                open.push(path);
            } else {
                let stamp = stamp(&entry.path());
                out.insert(path, stamp);
            }
        }
    }
    Ok(out)
}

/// Lets two folders change places: in one step where the system can, else in three.
fn swap(new: &Path, old: &Path) -> std::io::Result<()> {
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        if renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE).is_ok() {
            return Ok(());
        }
    }
    let aside = new.with_extension("old");
    fs::rename(old, &aside)?;
    if let Err(error) = fs::rename(new, old) {
        fs::rename(&aside, old)?;
        return Err(error);
    }
    fs::rename(&aside, new)
}
