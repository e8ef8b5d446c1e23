//! Runs every 32-bit number through every channel's enum: it is found if the table lists it, and kept if not.
//!
//! The enums are walked through [`PushStatus`], which has one variant for each, so that a channel that is added needs no
//! edit here: its `from_code`, `code` and `is_listed` are by construction those of the enum, to which also `From<i64>` and
//! `Into<i64>` lead (`impl_status` in `src/status.rs`). `tests/status.rs` holds them to it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::ops::RangeInclusive;
use std::thread;

use push_status::{Channel, PushStatus};

/// Walks `numbers` through a channel whose table lists `codes`, in ascending order. Returns how many of them it met.
fn walk(channel: Channel, codes: &[i64], numbers: RangeInclusive<i64>) -> usize {
    let mut met = codes.partition_point(|code| code < numbers.start());
    let first = met;
    for number in numbers {
        let is_code = codes.get(met) == Some(&number);
        let status = PushStatus::from_code(channel, number);
        assert_eq!(status.is_listed(), is_code, "{channel} {number}");
        assert_eq!(status.code(), number, "{channel}");
        met += usize::from(is_code);
    }
    met - first
}

/// 2^32 numbers for each channel, on all cores; only a release build is fast enough.
#[test]
#[ignore = "runs 2^32 numbers through each enum; run .ci/run all_numbers"]
fn every_number_of_32_bits_is_kept_and_listed_as_in_its_table() {
    let workers = thread::available_parallelism().map_or(1, |workers| workers.get() as i64);
    let (least, most) = (i64::from(i32::MIN), i64::from(i32::MAX));
    let share = (most - least) / workers + 1;
    for channel in Channel::ALL.iter().copied() {
        let mut codes = support::codes(channel);
        codes.sort_unstable();
        let codes = codes.as_slice();
        let met: usize = thread::scope(|scope| {
            let starts = (0..workers).map(|worker| least + worker * share);
            let walks: Vec<_> = starts
                .map(|start| scope.spawn(move || walk(channel, codes, start..=most.min(start + share - 1))))
                .collect();
            walks.into_iter().map(|walk| walk.join().unwrap()).sum()
        });
        let in_range = codes.iter().filter(|code| (least..=most).contains(code)).count();
        assert_eq!(met, in_range, "{channel}: codes met on the way");
    }
}
