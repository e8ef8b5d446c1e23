//! Finds the few bytes that give a log its structure, 64 bytes at a time.

use wide::u8x16;

const BLOCK: usize = 64;

/// A set of bytes.
pub trait Set {
    /// All bits of each byte that is in the set.
    fn contains(&self, bytes: u8x16) -> u8x16;
}

/// The places in a chunk of the bytes of a set, one after the other.
pub struct Marks<'a, S> {
    chunk: &'a [u8],
    set: S,
    /// Where the block starts that was looked at last.
    block: usize,
    /// A bit for each place in the block that is still to come.
    bits: u64,
}

impl<'a, S: Set> Marks<'a, S> {
    pub fn new(chunk: &'a [u8], set: S) -> Self {
        let mut marks = Self { chunk, set, block: 0, bits: 0 };
        marks.look_at(0);
        marks
    }

    pub fn set(&self) -> &S {
        &self.set
    }

    /// The next place; the end of the chunk if there is none.
    #[inline(always)]
    pub fn next(&mut self) -> usize {
        while self.bits == 0 {
            if self.block + BLOCK >= self.chunk.len() {
                return self.chunk.len();
            }
            self.look_at(self.block + BLOCK);
        }
        let place = self.block + self.bits.trailing_zeros() as usize;
        self.bits &= self.bits - 1;
        place
    }

    /// Goes on with the first place at `at` or after it.
    #[inline]
    pub fn go_to(&mut self, at: usize) {
        self.look_at(at / BLOCK * BLOCK);
        self.bits &= u64::MAX << (at % BLOCK);
    }

    #[inline]
    fn look_at(&mut self, block: usize) {
        self.block = block;
        let rest = self.chunk.get(block..).unwrap_or_default();
        self.bits = match rest.first_chunk() {
            Some(bytes) => self.bits_of(bytes),
            None => {
                let mut bytes = [0; BLOCK];
                bytes[..rest.len()].copy_from_slice(rest);
                self.bits_of(&bytes) & !(u64::MAX << rest.len())
            }
        };
    }

    #[inline]
    fn bits_of(&self, bytes: &[u8; BLOCK]) -> u64 {
        let quarters = bytes.chunks_exact(16).map(|quarter| u8x16::new(quarter.try_into().unwrap_or_default()));
        quarters.rev().fold(0, |all, quarter| all << 16 | u64::from(self.set.contains(quarter).move_mask() as u16))
    }
}
