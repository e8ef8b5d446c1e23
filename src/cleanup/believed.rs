//! Which times are believed.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::ops::{Bound, RangeBounds, RangeInclusive};

use super::first_pass::FirstPass;
use super::hours::{end_of, hour_of};
use super::report::HOUR;

/// The first and the last time to believe.
#[derive(Debug, Clone, Copy)]
pub(super) struct Believed {
    pub first: i64,
    pub last: i64,
}

impl Believed {
    /// The times that are believed at most: 120,000 years before and after 1970. Any other time is a mistake, such as nanoseconds
    /// taken for milliseconds. Sums of hours cannot overflow between these.
    pub const POSSIBLE: Self = Self { first: (i32::MIN / 2) as i64 * HOUR, last: (i32::MAX / 2) as i64 * HOUR - 1 };

    pub fn of(times: &impl RangeBounds<i64>) -> Self {
        let first = match times.start_bound() {
            Bound::Included(first) => *first,
            Bound::Excluded(before) => before.saturating_add(1),
            Bound::Unbounded => i64::MIN,
        };
        let last = match times.end_bound() {
            Bound::Included(last) => *last,
            Bound::Excluded(end) => end.saturating_sub(1),
            Bound::Unbounded => i64::MAX,
        };
        Self { first: first.max(Self::POSSIBLE.first), last: last.min(Self::POSSIBLE.last) }
    }

    pub fn has(&self, at: i64) -> bool {
        (self.first..=self.last).contains(&at)
    }
}

/// A log with a longer gap is two logs.
const GAP_HOURS: i32 = 60 * 24;

impl FirstPass {
    /// How many of the reports that say something about their tokens are in a later hour than `time`.
    #[must_use]
    pub fn later_than(&self, time: i64) -> u64 {
        self.rows_by_hour().range(hour_of(time).saturating_add(1)..).map(|(_, rows)| rows).sum()
    }

    /// The times to believe if nine tenths or more of the reports are later than `latest`, which your clock says is the
    /// latest possible time: then it is probably the clock that is wrong, and not the log.
    ///
    /// The times that are returned are those of most reports: from the first to the last one after `latest` without a gap of
    /// more than 60 days. Use them only where no state is kept. With a state that has seen the future, all reports of the next
    /// runs come too late.
    #[must_use]
    pub fn times_of_log(&self, latest: i64) -> Option<RangeInclusive<i64>> {
        let mut rows = self.rows_by_hour();
        let all: u64 = rows.values().sum();
        let in_future = rows.split_off(&hour_of(latest).saturating_add(1));
        let later: u64 = in_future.values().sum();
        if later == 0 || u128::from(later) * 10 < u128::from(all) * 9 {
            return None;
        }
        let mut logs: Vec<(RangeInclusive<i32>, u64)> = Vec::new();
        for (hour, rows) in in_future {
            match logs.last_mut().filter(|(hours, _)| hour.saturating_sub(*hours.end()) <= GAP_HOURS) {
                Some((hours, of_log)) => (*hours, *of_log) = (*hours.start()..=hour, *of_log + rows),
                None => logs.push((hour..=hour, rows)),
            }
        }
        let (hours, _) = logs.into_iter().max_by_key(|(_, rows)| *rows)?;
        Some(i64::from(*hours.start()) * HOUR..=end_of(*hours.end()) - 1)
    }

    fn rows_by_hour(&self) -> BTreeMap<i32, u64> {
        let mut all = BTreeMap::new();
        for group in self.groups.iter().filter(|group| !group.key.is_by_round) {
            group.hours.0.iter().for_each(|(hour, of)| *all.entry(*hour).or_default() += of.rows);
        }
        all
    }
}
