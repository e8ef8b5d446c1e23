//! A hash of an id: fast, and the same in every run.

use core::hash::{Hash, Hasher};

/// It has no seed, as the same reports have to give the same decisions: who chooses ids on purpose can slow the filter
/// down, and let more tokens be estimated than there are, but no more than there are reports.
pub(super) fn hash_of<Q: Hash + ?Sized>(id: &Q) -> u64 {
    let mut hasher = Folding(0);
    id.hash(&mut hasher);
    // Once more, so that each bit depends on the last word.
    hasher.fold(0);
    hasher.finish()
}

/// Multiplies word by word.
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
