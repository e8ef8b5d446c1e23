//! The tokens in doubt, after the first pass.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::believed::Believed;
use super::error::CleanupError;
use super::event::Kinds;
use super::fingerprint::Fingerprint;
use super::group::{Group, Index};
use super::policy::Policy;
use super::second_pass::{SecondPass, SecondRead};
use super::tokens::Tokens;
use crate::Channel;

/// What the user accepts: so many dead tokens of a channel, or of one of its applications.
#[derive(Debug, Clone)]
pub(super) struct Accepted {
    pub channel: Channel,
    pub app: Option<Box<[u8]>>,
    pub count: u64,
}

/// The tokens in doubt, after the first pass.
#[derive(Debug)]
pub struct Doubts {
    pub(super) policy: Policy,
    pub(super) tokens: Tokens,
    pub(super) kinds: Kinds,
    pub(super) groups: Vec<Group>,
    pub(super) index: Index,
    pub(super) seen: Fingerprint,
    /// The last hour that earlier runs have read.
    pub(super) reached: Option<i32>,
    /// The last round that they have read.
    pub(super) rounds: u32,
    pub(super) is_last: bool,
    pub(super) accepted: Vec<Accepted>,
    pub(super) believed: Believed,
}

impl Doubts {
    /// Begins the second pass. Several threads can each fill one and [merge](SecondPass::merge) them.
    pub fn second_pass(&self) -> SecondPass<'_> {
        SecondPass { doubts: self, seen: Fingerprint::default(), events: Vec::new(), settled: 0 }
    }

    /// Decides about the failures of the last hours, too, although later logs could still show what was wrong in them. Use it
    /// where no state is kept.
    #[must_use]
    pub fn until_the_end(mut self) -> Self {
        self.is_last = true;
        self
    }

    /// Removes the dead tokens of a channel, or of one of its applications, although there are so many, if there are exactly
    /// `count`.
    #[must_use]
    pub fn accept(mut self, channel: Channel, app: Option<&[u8]>, count: u64) -> Self {
        self.accepted.push(Accepted { channel, app: app.map(Into::into), count });
        self
    }

    /// Whether the second pass had the reports of the first.
    pub(super) fn check(&self, second: &SecondRead) -> Result<(), CleanupError> {
        if self.seen == second.seen {
            return Ok(());
        }
        Err(CleanupError::PassesDiffer { first: self.seen.reports, second: second.seen.reports })
    }
}
