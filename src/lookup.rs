//! How a code's row is found. The generator chooses a shape for each table and proves it: `src/codegen/lookup.rs` explains
//! how they work.
//!
//! `row` returns the row of a listed code. For any other code it returns a number that is no row of the table.

#![allow(dead_code, reason = "which shapes are used depends on the tables")]

/// A table without rows.
pub(crate) struct Empty;

impl Empty {
    pub const fn row(&self, _code: i64) -> u64 {
        0
    }
}

/// A slot for each number from the first code on.
pub(crate) struct Dense<const SLOTS: usize> {
    pub first: i64,
    pub slots: &'static [u64; SLOTS],
}

impl<const SLOTS: usize> Dense<SLOTS> {
    #[inline(always)]
    pub const fn row(&self, code: i64) -> u64 {
        let spread = code.wrapping_sub(self.first) as u64;
        self.slots[lowest_bits(spread, SLOTS)] ^ spread
    }
}

/// A multiplication and a rotation that give each code a slot of its own.
pub(crate) struct Hashed<const SLOTS: usize> {
    pub multiplier: u64,
    pub rotation: u32,
    pub slots: &'static [u64; SLOTS],
}

impl<const SLOTS: usize> Hashed<SLOTS> {
    #[inline(always)]
    pub const fn row(&self, code: i64) -> u64 {
        let spread = spread(code, self.multiplier, self.rotation);
        self.slots[lowest_bits(spread, SLOTS)] ^ spread
    }
}

/// The same in two steps: a few codes share a bucket, whose displacement gives each of them a slot of its own.
pub(crate) struct TwoLevel<const BUCKETS: usize, const SLOTS: usize> {
    pub multiplier: u64,
    pub rotation: u32,
    pub displacements: &'static [u32; BUCKETS],
    pub slots: &'static [u64; SLOTS],
}

impl<const BUCKETS: usize, const SLOTS: usize> TwoLevel<BUCKETS, SLOTS> {
    #[inline(always)]
    pub const fn row(&self, code: i64) -> u64 {
        let spread = spread(code, self.multiplier, self.rotation);
        let displacement = self.displacements[lowest_bits(spread >> SLOTS.trailing_zeros(), BUCKETS)];
        self.slots[lowest_bits(spread ^ displacement as u64, SLOTS)] ^ spread
    }
}

/// Each code with its row, in the order of the codes, for a binary search: for a table that has no perfect hash.
pub(crate) struct Sorted<const CODES: usize> {
    pub rows: &'static [(i64, u64); CODES],
}

impl<const CODES: usize> Sorted<CODES> {
    pub const fn row(&self, code: i64) -> u64 {
        let (mut start, mut end) = (0, CODES);
        while start < end {
            let middle = start + (end - start) / 2;
            let (found, row) = self.rows[middle];
            if found == code {
                return row;
            }
            if found < code {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        u64::MAX
    }
}

#[inline(always)]
const fn spread(code: i64, multiplier: u64, rotation: u32) -> u64 {
    (code as u64).wrapping_mul(multiplier).rotate_left(rotation)
}

/// The index that `number` gives in an array whose length is a power of two.
#[inline(always)]
const fn lowest_bits(number: u64, count: usize) -> usize {
    number as usize & (count - 1)
}
