//! How many different ids there are, without keeping them.

use alloc::collections::BTreeSet;

/// Keeps the least of the hashes: the denser they stand, the more there are (k minimum values).
///
/// Exact below [`MOST_KEPT`], and beyond, with a standard error of 1.6 %.
#[derive(Debug, Default)]
pub(super) struct Distinct {
    least: BTreeSet<u64>,
}

const MOST_KEPT: usize = 4096;

impl Distinct {
    pub fn add(&mut self, hash: u64) {
        if self.least.len() < MOST_KEPT {
            self.least.insert(hash);
        } else if self.least.last().is_some_and(|last| *last > hash) && self.least.insert(hash) {
            self.least.pop_last();
        }
    }

    pub fn count(&self) -> u64 {
        let kept = self.least.len() as u64;
        match self.least.last() {
            Some(last) if self.least.len() == MOST_KEPT => {
                let estimate = (u128::from(kept - 1) << 64) / u128::from(*last).max(1);
                u64::try_from(estimate).unwrap_or(u64::MAX).max(kept)
            }
            _ => kept,
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::super::hash::hash_of;
    use super::*;

    fn count(ids: u64, of: impl Fn(u64) -> u64) -> u64 {
        let mut distinct = Distinct::default();
        // Each three times.
        (0..ids * 3).for_each(|id| distinct.add(of(id % ids)));
        distinct.count()
    }

    #[test]
    fn hashes_that_are_spread_evenly_are_counted_exactly() {
        assert_eq!(count(2, |id| id), 2);
        let step = (1 << 63) / MOST_KEPT as u64;
        assert_eq!(count(2 * MOST_KEPT as u64, |id| id * step), 2 * MOST_KEPT as u64);
    }

    #[test]
    fn few_are_counted_and_many_estimated() {
        for ids in [0, 1, 1000, 4095] {
            assert_eq!(count(ids, |id| hash_of(&id)), ids);
        }
        for ids in [4096, 10_000, 1_000_000] {
            for counted in
                [count(ids, |id| hash_of(&id)), count(ids, |id| hash_of(format!("token-{id:064x}").as_str()))]
            {
                assert!(counted.abs_diff(ids) * 20 < ids, "{counted} of {ids}");
            }
        }
    }
}
