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

#[cfg(test)]
mod tests {
    use super::super::hash::hash_of;
    use super::*;

    /// A filter of the first ids of a kind lets few of the next ones through.
    fn check(ids: u64, hash: impl Fn(u64) -> u64) {
        let filter = Filter::of((0..ids).map(&hash), usize::try_from(ids).unwrap_or_default());
        assert!((0..ids).all(|id| filter.may_hold(hash(id))));
        let others = (ids..ids + 100_000).filter(|id| filter.may_hold(hash(*id))).count();
        assert!(others < 100_000 / 12, "{ids} ids: {others} others");
        let bits = filter.bits.len() as u64 * 64;
        assert!((16 * ids..=32 * ids + 64).contains(&bits), "{ids} ids: {bits} bits");
    }

    #[test]
    fn all_that_were_given_may_be_held_and_few_others_in_little_memory() {
        for ids in [0, 1, 1000, 1024, 5000] {
            check(ids, |id| hash_of(&id));
            // Whichever bits of the ids differ.
            check(ids, |id| hash_of(&(id << 40)));
        }
    }
}
