//! The index as bytes: little-endian numbers behind a version and a checksum, read without trust.

/// Begins every index file; its last byte is the version of the format.
const MAGIC: [u8; 4] = *b"NVS\x01";

/// Collects the bytes of an index.
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    /// Leaves room for magic and checksum.
    pub(crate) fn new() -> Self {
        Self(vec![0; 12])
    }

    /// A block of bytes behind its length.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes());
        self.0.extend(bytes);
    }

    /// Numbers behind their count.
    pub(crate) fn numbers(&mut self, numbers: &[u32]) {
        self.0.extend(u32::try_from(numbers.len()).unwrap_or(u32::MAX).to_le_bytes());
        self.0.extend(numbers.iter().flat_map(|n| n.to_le_bytes()));
    }

    /// The finished bytes.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        seal(&mut self.0);
        self.0
    }
}

/// Writes magic and checksum into the room that [`Writer::new`] left.
pub(crate) fn seal(bytes: &mut [u8]) {
    let sum = checksum(bytes.get(12..).unwrap_or_default()).to_le_bytes();
    for (to, from) in bytes.iter_mut().zip(MAGIC.iter().chain(&sum)) {
        *to = *from;
    }
}

/// Reads what a [`Writer`] wrote. Everything answers `None` at the first thing that does not fit.
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// Checks magic and checksum.
    pub(crate) fn new(bytes: &'a [u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(&MAGIC)?;
        let (sum, rest) = rest.split_first_chunk::<8>()?;
        (u64::from_le_bytes(*sum) == checksum(rest)).then_some(Self(rest))
    }

    fn length(&mut self) -> Option<usize> {
        let (length, rest) = self.0.split_first_chunk::<4>()?;
        self.0 = rest;
        usize::try_from(u32::from_le_bytes(*length)).ok()
    }

    /// A block of bytes.
    pub(crate) fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.length()?;
        let (block, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(block)
    }

    /// Numbers.
    pub(crate) fn numbers(&mut self) -> Option<Vec<u32>> {
        let length = self.length()?.checked_mul(4)?;
        let (block, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(block.as_chunks::<4>().0.iter().map(|c| u32::from_le_bytes(*c)).collect())
    }

    /// Whether everything was read.
    pub(crate) fn finished(&self) -> bool {
        self.0.is_empty()
    }
}

/// FNV-1a over words of eight bytes: finds damage, is no protection against intent.
fn checksum(bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut sum = 0xcbf2_9ce4_8422_2325_u64 ^ bytes.len() as u64;
    for word in words {
        sum = (sum ^ u64::from_le_bytes(*word)).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(23);
    }
    for byte in rest {
        sum = (sum ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    sum
}

/// Many strings in one.
#[derive(Debug, Default, Clone)]
pub(crate) struct Strings {
    ends: Vec<u32>,
    text: String,
}

impl Strings {
    /// Appends one.
    pub(crate) fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    /// The string at a place, or nothing (empty).
    pub(crate) fn get(&self, at: usize) -> &str {
        bounds(&self.ends, at).and_then(|range| self.text.get(range)).unwrap_or_default()
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The place of a string, if they are sorted.
    pub(crate) fn find(&self, text: &str) -> Option<usize> {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            match self.get(middle).cmp(text) {
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }

    pub(crate) fn write(&self, writer: &mut Writer) {
        writer.numbers(&self.ends);
        writer.bytes(self.text.as_bytes());
    }

    pub(crate) fn read(reader: &mut Reader) -> Option<Self> {
        let ends = reader.numbers()?;
        let text = std::str::from_utf8(reader.bytes()?).ok()?.to_string();
        Some(Self { ends, text })
    }
}

/// Many lists of numbers in one.
#[derive(Debug, Default, Clone)]
pub(crate) struct Lists {
    ends: Vec<u32>,
    items: Vec<u32>,
}

impl Lists {
    /// Appends one.
    pub(crate) fn push(&mut self, items: &[u32]) {
        self.items.extend(items);
        self.ends.push(u32::try_from(self.items.len()).unwrap_or(u32::MAX));
    }

    /// The list at a place, or nothing (empty).
    pub(crate) fn get(&self, at: usize) -> &[u32] {
        bounds(&self.ends, at).and_then(|range| self.items.get(range)).unwrap_or_default()
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn write(&self, writer: &mut Writer) {
        writer.numbers(&self.ends);
        writer.numbers(&self.items);
    }

    pub(crate) fn read(reader: &mut Reader) -> Option<Self> {
        Some(Self { ends: reader.numbers()?, items: reader.numbers()? })
    }
}

/// The range of the item at a place in a flat list that is cut by `ends`.
pub(crate) fn bounds(ends: &[u32], at: usize) -> Option<std::ops::Range<usize>> {
    let start = if at == 0 { 0 } else { *ends.get(at - 1)? };
    Some(start as usize..*ends.get(at)? as usize)
}
