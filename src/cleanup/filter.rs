//! Tells for most ids at once that a map does not hold them.

use core::hash::{Hash, Hasher};

use alloc::vec;
use alloc::vec::Vec;

/// A bit for each hash. Nearly all reports are of tokens that are not in doubt, and to look for a text in a tree takes
/// longer than to hash it.
#[derive(Debug)]
pub(super) struct Filter {
    bits: Vec<u64>,
}

/// How many bits there are for each id: one other id in sixteen is looked up in vain.
const BITS_PER_ID: usize = 16;

impl Filter {
    pub fn of<'a, Id: Hash + 'a>(ids: impl Iterator<Item = &'a Id>, count: usize) -> Self {
        let words = (count.saturating_mul(BITS_PER_ID) / 64).next_power_of_two();
        let mut filter = Self { bits: vec![0; words] };
        for id in ids {
            let (word, bit) = filter.place(id);
            filter.bits[word] |= bit;
        }
        filter
    }

    /// `false` only if no such id was given.
    pub fn may_hold<Q: Hash + ?Sized>(&self, id: &Q) -> bool {
        let (word, bit) = self.place(id);
        self.bits[word] & bit != 0
    }

    fn place<Q: Hash + ?Sized>(&self, id: &Q) -> (usize, u64) {
        let mut hasher = Folding(0);
        id.hash(&mut hasher);
        let hash = hasher.finish();
        ((hash >> 6) as usize & (self.bits.len() - 1), 1 << (hash & 63))
    }
}

/// Multiplies word by word. Ids that meet, even on purpose, cost time and change nothing.
struct Folding(u64);

impl Folding {
    fn fold(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word ^ 0x9e37_79b9_7f4a_7c15) * 0xd6e8_feb8_6659_fd93;
        self.0 = (product >> 64) as u64 ^ product as u64;
    }
}

impl Hasher for Folding {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.fold(u64::from_le_bytes(word));
        }
    }

    fn write_u64(&mut self, word: u64) {
        self.fold(word);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
