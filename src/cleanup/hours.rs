//! What a channel and application did in each hour.

use alloc::collections::BTreeMap;
use core::ops::RangeInclusive;

use super::distinct::{Distinct, count_of_all};
use super::report::{DAY, HOUR};

/// By hour since the Unix epoch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Hours(pub BTreeMap<i32, Hour>);

/// What happened in an hour.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Hour {
    /// The tokens with a delivery or a code against them.
    pub tokens: Distinct,
    /// The earliest and the latest deliveries, each of two different tokens.
    pub first: [Option<Delivery>; 2],
    pub last: [Option<Delivery>; 2],
    /// How many rows; only of this run.
    pub rows: u64,
}

/// When something was delivered to the token with this hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Delivery {
    pub at: i64,
    pub token: u64,
}

/// The hour of a moment.
pub(super) fn hour_of(at: i64) -> i32 {
    let hour = at.div_euclid(HOUR);
    i32::try_from(hour).unwrap_or(if hour < 0 { i32::MIN } else { i32::MAX })
}

/// The day of an hour.
pub(super) const fn day_of(hour: i32) -> i32 {
    hour.div_euclid(24)
}

/// The first hour of a day.
pub(super) const fn first_hour_of(day: i32) -> i32 {
    day.saturating_mul(24)
}

/// The hours of some days.
pub(super) const fn hours_of(days: RangeInclusive<i32>) -> RangeInclusive<i32> {
    first_hour_of(*days.start())..=first_hour_of(*days.end()).saturating_add(23)
}

impl Hour {
    pub fn deliver(&mut self, delivery: Delivery) {
        let is_first = self.first[1].is_none_or(|second| delivery.at <= second.at);
        if is_first {
            keep(&mut self.first, delivery, |one, other| one < other);
        }
        let is_last = self.last[1].is_none_or(|second| delivery.at >= second.at);
        if is_last {
            keep(&mut self.last, delivery, |one, other| one > other);
        }
    }

    pub fn merge(&mut self, other: &Self) {
        self.tokens.merge(&other.tokens);
        other.first.iter().flatten().for_each(|delivery| keep(&mut self.first, *delivery, |one, other| one < other));
        other.last.iter().flatten().for_each(|delivery| keep(&mut self.last, *delivery, |one, other| one > other));
        self.rows += other.rows;
    }

    /// Puts all deliveries at one moment.
    pub fn set_time(&mut self, at: i64) {
        self.first.iter_mut().chain(&mut self.last).flatten().for_each(|delivery| delivery.at = at);
    }

    fn deliveries(&self) -> impl Iterator<Item = &Delivery> {
        self.first.iter().chain(&self.last).flatten()
    }
}

/// Keeps the two outermost deliveries of different tokens.
fn keep(kept: &mut [Option<Delivery>; 2], new: Delivery, is_before: fn(&Delivery, &Delivery) -> bool) {
    if let Some(same) = kept.iter_mut().flatten().find(|delivery| delivery.token == new.token) {
        if is_before(&new, same) {
            *same = new;
        }
    } else {
        match &mut kept[1] {
            Some(second) if is_before(&new, second) => *second = new,
            Some(_) => {}
            None => kept[1] = Some(new),
        }
    }
    if let [first, Some(second)] = kept {
        if first.is_none_or(|first| is_before(second, &first)) {
            kept.swap(0, 1);
        }
    }
}

impl Hours {
    pub fn merge(&mut self, other: &Self) {
        for (hour, of) in &other.0 {
            self.0.entry(*hour).or_default().merge(of);
        }
    }

    /// Makes the counts ready.
    pub fn settle(&mut self) {
        self.0.values_mut().for_each(|hour| hour.tokens.settle());
    }

    /// How many tokens there were in these hours.
    pub fn tokens(&self, hours: RangeInclusive<i32>) -> u64 {
        count_of_all(self.0.range(hours).map(|(_, hour)| &hour.tokens))
    }

    /// Whether anything was delivered in these hours to a token with another hash.
    pub fn is_delivered_to_another(&self, hours: RangeInclusive<i32>, token: u64) -> bool {
        self.0.range(hours).any(|(_, hour)| hour.deliveries().any(|delivery| delivery.token != token))
    }

    /// Whether anything was delivered to a token with another hash from one moment to another, both included.
    pub fn is_delivered_between(&self, from: i64, to: i64, token: u64) -> bool {
        let is_it = |delivery: &Delivery| delivery.token != token && (from..=to).contains(&delivery.at);
        from <= to && self.0.range(hour_of(from)..=hour_of(to)).any(|(_, hour)| hour.deliveries().any(is_it))
    }

    /// Merges the hours before `hour` into one for each day, because only their days are still needed, and drops those before
    /// `first`.
    pub fn compact(&mut self, first: i32, hour: i32) {
        self.0 = self.0.split_off(&first);
        let kept = self.0.split_off(&hour);
        for (hour, of) in core::mem::replace(&mut self.0, kept) {
            self.0.entry(first_hour_of(day_of(hour))).or_default().merge(&of);
        }
        self.settle();
    }
}

/// The first moment after an hour.
pub(super) const fn end_of(hour: i32) -> i64 {
    (hour as i64 + 1) * HOUR
}

/// Where a time is among the hours: a date without hours is at noon.
pub(super) const fn moment_of(at: i64, is_day: bool) -> i64 {
    if is_day { at.saturating_add(DAY / 2) } else { at }
}

/// The hour of a time.
pub(super) fn hour_of_time(at: i64, is_day: bool) -> i32 {
    hour_of(moment_of(at, is_day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outermost_deliveries_are_those_of_two_tokens_in_any_order() {
        let deliveries: alloc::vec::Vec<_> =
            [(5, 1), (3, 1), (9, 1), (4, 2), (7, 2), (6, 3)].map(|(at, token)| Delivery { at, token }).into();
        let hour_of = |order: &[usize]| {
            let mut hour = Hour::default();
            order.iter().for_each(|place| hour.deliver(deliveries[*place]));
            hour
        };
        let hour = hour_of(&[0, 1, 2, 3, 4, 5]);
        assert_eq!(hour.first.map(|one| one.map(|one| (one.at, one.token))), [Some((3, 1)), Some((4, 2))]);
        assert_eq!(hour.last.map(|one| one.map(|one| (one.at, one.token))), [Some((9, 1)), Some((7, 2))]);
        assert_eq!(hour_of(&[5, 4, 3, 2, 1, 0]), hour);
        assert_eq!(hour_of(&[2, 5, 0, 4, 1, 3]), hour);
        let mut merged = hour_of(&[5, 0]);
        merged.merge(&hour_of(&[1, 2]));
        merged.merge(&hour_of(&[3, 4]));
        assert_eq!(merged, hour);
    }

    #[test]
    fn another_token_is_looked_for_between_two_moments() {
        let mut hours = Hours::default();
        let mut deliver = |at, token| hours.0.entry(super::hour_of(at)).or_default().deliver(Delivery { at, token });
        deliver(10 * HOUR, 1);
        deliver(20 * HOUR + 5, 2);
        assert!(hours.is_delivered_between(10 * HOUR, 20 * HOUR + 5, 1));
        assert!(!hours.is_delivered_between(10 * HOUR, 20 * HOUR + 4, 1));
        assert!(hours.is_delivered_between(10 * HOUR, 20 * HOUR, 2));
        assert!(!hours.is_delivered_between(10 * HOUR + 1, 20 * HOUR, 2));
        assert!(hours.is_delivered_to_another(5..=10, 2) && !hours.is_delivered_to_another(5..=10, 1));
    }
}
