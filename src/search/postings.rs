//! Postings: for each word the documents in which it stands, with the number of occurrences by field.
//!
//! A posting is the step from the document before (its lowest bit: every number of occurrences is 1), the set of fields in
//! one byte, and the numbers of occurrences field by field unless all are 1. Steps and numbers take as many bytes as they need.
use super::Index;
use super::bytes::bounds;
use super::weights::FIELDS;

/// A word while the index is built.
#[derive(Default)]
pub(crate) struct Entry {
    pub(crate) postings: Vec<u8>,
    last: u32,
    /// Number of documents.
    pub(crate) frequency: u32,
    /// Fields in which it stands anywhere.
    pub(crate) fields: u8,
}

impl Entry {
    /// Adds a document, not before the last one: the field of each occurrence, in order.
    pub(crate) fn add(&mut self, document: u32, occurrences: impl Iterator<Item = u8>) {
        let mut counts = [0_u32; FIELDS];
        for field in occurrences {
            if let Some(count) = counts.get_mut(usize::from(field)) {
                *count += 1;
            }
        }
        let mask = (0_u8..).zip(counts).fold(0, |mask, (field, count)| if count > 0 { mask | 1 << field } else { mask });
        let single = counts.iter().all(|count| *count <= 1);
        push_varint(&mut self.postings, (document - self.last) << 1 | u32::from(single));
        self.postings.push(mask);
        for count in counts.into_iter().filter(|count| *count > 0 && !single) {
            push_varint(&mut self.postings, count);
        }
        self.last = document;
        self.frequency += 1;
        self.fields |= mask;
    }
}

impl Index {
    /// Calls `each` with document, set of fields and number of occurrences by field, for all postings of a word.
    pub(crate) fn postings(&self, word: u32, mut each: impl FnMut(usize, u8, &[u32; FIELDS])) {
        let Some(mut bytes) = bounds(&self.tables.ends, word as usize).and_then(|r| self.tables.postings.get(r)) else { return };
        let mut document = 0_usize;
        while let Some(step) = varint(&mut bytes) {
            document = document.saturating_add(step as usize >> 1);
            let Some((mask, rest)) = bytes.split_first() else { return };
            bytes = rest;
            let mut counts = [0; FIELDS];
            let mut left = *mask;
            while left != 0 {
                // The lowest bit of the step tells that all numbers are 1 and left out.
                let Some(number) = (if step & 1 == 1 { Some(1) } else { varint(&mut bytes) }) else { return };
                if let Some(count) = counts.get_mut(left.trailing_zeros() as usize) {
                    *count = number;
                }
                left &= left - 1;
            }
            each(document, *mask, &counts);
        }
    }
}

/// Appends a number in groups of seven bits, lowest first.
fn push_varint(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Reads what [`push_varint`] wrote.
fn varint(bytes: &mut &[u8]) -> Option<u32> {
    let mut number = 0;
    for shift in (0..32).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u32::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}
