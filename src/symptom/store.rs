//! What a search needs, kept as a copy. Whatever is wrong with the copy, it is made anew; where it cannot be written,
//! nothing is lost but time.

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use crate::loader::{Files, Kept};

/// Bytes of a hash.
const HASH: usize = 32;
/// Begins a copy. Raise the number when a copy of the same version of the program must not be used.
const VERSION: &[u8] = concat!("nasvet search 2 ", env!("CARGO_PKG_VERSION"), "\n").as_bytes();

/// What tells whether a copy is still the right one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seal {
    /// Hash over what the files look like from outside; `None` where that does not tell.
    pub stamp: Option<[u8; HASH]>,
    /// Revision of the content.
    pub revision: String,
}

/// A copy that was read.
pub(super) struct Copy {
    pub seal: Seal,
    bytes: Vec<u8>,
    /// Where the index begins.
    index: usize,
    /// Where the rest begins.
    start: usize,
}

/// Hash over names and stamps of the files, without reading them. `None` where that is not possible.
pub(super) fn stamp(files: &dyn Files, wanted: &dyn Fn(&str) -> bool) -> Option<[u8; HASH]> {
    let mut hash = Sha256::new();
    for (path, numbers) in files.stamps(wanted)? {
        hash.update(path.as_bytes());
        hash.update([0]);
        numbers.iter().for_each(|number| hash.update(number.to_le_bytes()));
    }
    Some(hash.finalize().into())
}

fn name(locale: &str) -> String {
    format!("search-{locale}.index")
}

/// The copy of a language; `None` where there is none that can be read.
pub(super) fn read(kept: &Kept, locale: &str) -> Option<Copy> {
    let bytes = kept.read(&name(locale))?;
    let rest = bytes.strip_prefix(VERSION)?;
    let (sum, rest) = rest.split_first_chunk::<HASH>()?;
    let (stamp, rest) = rest.split_first_chunk::<HASH>()?;
    let (length, rest) = rest.split_first()?;
    let (revision, rest) = rest.split_at_checked(usize::from(*length))?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let (reading, index) = rest.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
    // The index has a checksum of its own.
    let right: [u8; HASH] = Sha256::digest(reading).into();
    if right != *sum {
        return None;
    }
    let seal =
        Seal { stamp: stamp.iter().any(|byte| *byte != 0).then_some(*stamp), revision: String::from_utf8(revision.to_vec()).ok()? };
    let (index, start) = (bytes.len() - index.len(), bytes.len() - rest.len());
    Some(Copy { seal, bytes, index, start })
}

impl Copy {
    /// The bytes of the index.
    pub(super) fn index(&self) -> &[u8] {
        self.bytes.get(self.index..).unwrap_or_default()
    }

    /// All else that a search needs.
    pub(super) fn reading<T: DeserializeOwned>(&self) -> Option<T> {
        unpack(self.bytes.get(self.start..self.index)?)
    }
}

/// Anything as bytes; `None` for what has no such form.
pub(super) fn pack(thing: &impl Serialize) -> Option<Vec<u8>> {
    postcard::to_stdvec(thing).ok()
}

/// What was packed; `None` for other bytes.
pub(super) fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}

/// Keeps a copy. Two processes may do so at once: each writes a file of its own, and the last one stays.
pub(super) fn write(kept: &Kept, locale: &str, seal: &Seal, reading: &impl Serialize, index: &[u8]) {
    let Some(reading) = pack(reading) else { return };
    let (Ok(revision), Ok(length)) = (u8::try_from(seal.revision.len()), u32::try_from(reading.len())) else { return };
    let mut bytes = Vec::with_capacity(index.len() + reading.len() + 256);
    bytes.extend(VERSION);
    bytes.extend(Sha256::digest(&reading));
    bytes.extend(seal.stamp.unwrap_or([0; HASH]));
    bytes.push(revision);
    bytes.extend(seal.revision.as_bytes());
    bytes.extend(length.to_le_bytes());
    bytes.extend(reading);
    bytes.extend(index);
    kept.write(&name(locale), &bytes);
}
