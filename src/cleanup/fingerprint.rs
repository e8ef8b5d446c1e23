//! Whether the second pass reads what the first one has read.

use super::hash::{fold, hash_of};
use super::report::{Evidence, Report, Time};

/// Reports by number and content, in any order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Fingerprint {
    pub reports: u64,
    sum: u64,
}

impl Fingerprint {
    pub fn add(&mut self, report: &Report, evidence: Evidence, token: u64) {
        let number = |time: Option<Time>| time.map_or(1, |time| time.earliest() as u64 ^ time.latest() as u64 >> 1);
        // A round can change between the passes.
        let time = report.time().filter(|_| !report.is_by_round());
        let times = [time, report.registered_at, report.sent_at];
        let mut hash = fold(token, evidence as u64 + 16 * report.channel as u64);
        for time in times {
            hash = fold(hash, number(time));
        }
        if !report.app.is_empty() {
            hash = fold(hash, hash_of(report.app));
        }
        self.reports += 1;
        self.sum = self.sum.wrapping_add(hash);
    }

    pub fn merge(&mut self, other: Self) {
        self.reports += other.reports;
        self.sum = self.sum.wrapping_add(other.sum);
    }
}
