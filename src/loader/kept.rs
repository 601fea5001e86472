//! Files that the program keeps for itself: copies that it can make anew, so that none of them is ever a loss.

use std::path::{Path, PathBuf};

use super::files::{Disk, read_bounded, replace};

/// The folder beside a knowledge base.
const FOLDER: &str = ".nasvet";
/// Largest file that is kept, in bytes.
const LARGEST: u64 = 512 * 1024 * 1024;

/// A folder in which the program keeps copies.
#[derive(Debug, Clone)]
pub struct Kept {
    folder: PathBuf,
}

impl Kept {
    /// The hidden folder of a knowledge base.
    #[must_use]
    pub fn beside(disk: &Disk) -> Self {
        Self { folder: disk.root().join(FOLDER) }
    }

    /// A folder of its own, such as one for caches.
    #[must_use]
    pub fn inside(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// A file; `None` where it cannot be read.
    #[must_use]
    pub fn read(&self, name: &str) -> Option<Vec<u8>> {
        read_bounded(&self.folder.join(name), LARGEST).ok()
    }

    /// Keeps a file, whole or not at all. One that cannot be written is no loss.
    pub fn write(&self, name: &str, bytes: &[u8]) {
        match std::fs::symlink_metadata(&self.folder) {
            Ok(about) if about.is_dir() => {}
            // A link would lead who knows where.
            Ok(_) => return,
            // Version control leaves the folder alone without being told.
            Err(_) => {
                let made = std::fs::create_dir_all(&self.folder);
                if made.and_then(|()| std::fs::write(self.folder.join(".gitignore"), "*\n")).is_err() {
                    return;
                }
            }
        }
        let _ = replace(&self.folder.join(name), bytes);
    }
}
