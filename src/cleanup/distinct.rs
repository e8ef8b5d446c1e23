//! How many different tokens there are, without keeping them.

use alloc::vec::Vec;

/// Keeps the smallest of the hashes: the more tokens there are, the closer together they are (k minimum values).
///
/// Exact below [`KEPT`], and beyond that an estimate with a standard error of 3 %. Adding a token twice, or in another
/// order, makes no difference, and neither does counting in parts that are put together later.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Distinct {
    /// Up to twice as many as are kept, before they are sorted and the largest dropped.
    hashes: Vec<u32>,
    /// Hashes from here on are not among the smallest.
    end: Option<u32>,
}

const KEPT: usize = 1024;

impl Distinct {
    pub fn add(&mut self, hash: u64) {
        self.add_upper((hash >> 32) as u32);
    }

    fn add_upper(&mut self, hash: u32) {
        if self.end.is_some_and(|end| hash >= end) {
            return;
        }
        self.hashes.push(hash);
        if self.hashes.len() >= 2 * KEPT {
            self.settle();
        }
    }

    /// Sorts what was added. Has to be called before the rest is asked for.
    pub fn settle(&mut self) {
        self.hashes.sort_unstable();
        self.hashes.dedup();
        self.hashes.truncate(KEPT);
        if let (KEPT, Some(last)) = (self.hashes.len(), self.hashes.last()) {
            // The last one is among the smallest.
            self.end = Some(last.saturating_add(1));
        }
    }

    pub fn merge(&mut self, other: &Self) {
        other.hashes.iter().for_each(|hash| self.add_upper(*hash));
    }

    pub fn count(&self) -> u64 {
        match (self.hashes.len(), self.hashes.last()) {
            (KEPT, Some(last)) => ((KEPT as u64 - 1) << 32) / u64::from(*last).max(1),
            (kept, _) => kept as u64,
        }
    }

    /// What is kept, in order.
    pub fn hashes(&self) -> &[u32] {
        &self.hashes
    }

    pub fn of_hashes(hashes: impl Iterator<Item = u32>) -> Self {
        let mut distinct = Self::default();
        hashes.for_each(|hash| distinct.add_upper(hash));
        distinct.settle();
        distinct
    }
}

/// How many different tokens several have together.
pub(super) fn count_of_all<'a>(all: impl Iterator<Item = &'a Distinct>) -> u64 {
    let mut union = Distinct::default();
    all.for_each(|distinct| union.merge(distinct));
    union.settle();
    union.count()
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::super::hash::hash_of;
    use super::*;

    fn count(tokens: u64) -> u64 {
        let mut distinct = Distinct::default();
        // Each three times.
        (0..tokens * 3).for_each(|token| distinct.add(hash_of(format!("{:064x}", token % tokens).as_bytes())));
        distinct.settle();
        distinct.count()
    }

    #[test]
    fn few_are_counted_and_many_estimated() {
        for tokens in [0, 1, 19, 20, 100, 1023] {
            assert_eq!(count(tokens), tokens);
        }
        for tokens in [1024, 2000, 10_000, 300_000] {
            let counted = count(tokens);
            assert!(counted.abs_diff(tokens) * 10 < tokens, "{counted} of {tokens}");
        }
    }

    #[test]
    fn parts_together_are_the_whole() {
        let of = |tokens: core::ops::Range<u64>| {
            let mut distinct = Distinct::default();
            tokens.for_each(|token| distinct.add(hash_of(&token.to_le_bytes())));
            distinct.settle();
            distinct
        };
        let whole = of(0..5000);
        let parts = [of(0..700), of(300..2000), of(1000..5000)];
        assert_eq!(count_of_all(parts.iter()), whole.count());
        let mut merged = Distinct::default();
        parts.iter().rev().for_each(|part| merged.merge(part));
        merged.settle();
        assert_eq!(merged, whole);
        assert_eq!(Distinct::of_hashes(whole.hashes().iter().copied()), whole);
    }
}
