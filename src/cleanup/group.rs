//! What was read of a channel and application.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::event::Event;
use super::hours::{Hours, hour_of};
use super::judge::{Horizon, Share};
use super::limits::OfDay;
use super::report::Report;
use crate::Channel;

/// A channel and application, by time or by round. Each is judged by itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub channel: Channel,
    pub is_by_round: bool,
    pub app: Box<[u8]>,
}

/// What was read of one [`Key`].
#[derive(Debug)]
pub(super) struct Group {
    pub key: Key,
    pub hours: Hours,
    pub events: Vec<Event>,
    /// What earlier runs left.
    pub earlier: Vec<Event>,
    pub horizon: Horizon,
    /// The last hour that was read.
    pub reached: Option<i32>,
    /// By hour, the last time that a report has, whatever it says.
    pub last: BTreeMap<i32, i64>,
    pub reports: u64,
    pub delivered: u64,
    /// By day, its removals.
    pub removed: BTreeMap<i32, OfDay>,
    /// By hour, the share that kept the answers of the hour from counting.
    pub shares: BTreeMap<i32, Share>,
}

impl Group {
    /// Notes a time that was read.
    pub fn read(&mut self, at: i64) {
        let last = self.last.entry(hour_of(at)).or_insert(at);
        *last = at.max(*last);
    }

    /// The last time that was read, now or earlier.
    pub fn last_read(&self) -> Option<i64> {
        self.horizon.read.max(self.last.last_key_value().map(|(_, last)| *last))
    }
}

/// The groups, found by their keys.
#[derive(Debug, Default)]
pub(super) struct Index(Vec<BTreeMap<Box<[u8]>, u16>>);

impl Index {
    const fn place(channel: Channel, is_by_round: bool) -> usize {
        channel as usize * 2 + is_by_round as usize
    }

    pub fn of(&self, report: &Report) -> Option<usize> {
        self.find(report.channel, report.is_by_round(), report.app)
    }

    pub fn find(&self, channel: Channel, is_by_round: bool, app: &[u8]) -> Option<usize> {
        let apps = self.0.get(Self::place(channel, is_by_round))?;
        apps.get(app).map(|group| usize::from(*group))
    }

    pub fn insert(&mut self, key: &Key, group: usize) -> Option<()> {
        let place = Self::place(key.channel, key.is_by_round);
        if self.0.len() <= place {
            self.0.resize_with(place + 1, BTreeMap::new);
        }
        self.0[place].insert(key.app.clone(), u16::try_from(group).ok()?);
        Some(())
    }
}
