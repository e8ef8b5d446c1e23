//! Tells for most ids at once that a map does not hold them.

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
    pub fn of(hashes: impl Iterator<Item = u64>, count: usize) -> Self {
        let words = (count.saturating_mul(BITS_PER_ID) / 64).next_power_of_two();
        let mut filter = Self { bits: vec![0; words] };
        for hash in hashes {
            let (word, bit) = filter.place(hash);
            filter.bits[word] |= bit;
        }
        filter
    }

    /// `false` only if no such hash was given.
    pub fn may_hold(&self, hash: u64) -> bool {
        let (word, bit) = self.place(hash);
        self.bits[word] & bit != 0
    }

    fn place(&self, hash: u64) -> (usize, u64) {
        ((hash >> 6) as usize & (self.bits.len() - 1), 1 << (hash & 63))
    }
}
