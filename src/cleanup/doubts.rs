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
    ///
    /// ```
    /// use push_status::cleanup::{Decision, Doubt, Doubts, Outcome, Policy, Removal, Report, State, Time};
    /// use push_status::{Channel, PushStatus};
    ///
    /// let dead = Report::new("a", Channel::Apple, PushStatus::resolve(Channel::Apple, 2011));
    /// let reports = [dead.sent_at(Time::Moment(1_790_000_000_000))];
    /// let decision = |outcome: Outcome| outcome.decisions().map(|decided| decided.decision).next();
    ///
    /// // A delivery of the next hours could still speak for the token, so a run with a state waits for their log.
    /// let outcome = Policy::default().decide(State::default(), .., &reports)?;
    /// assert_eq!(decision(outcome), Some(Decision::Confirm(Doubt::Pending)));
    /// // Without a state, there is no next run.
    /// let outcome = Policy::default().decide_with(State::default(), .., &reports, Doubts::until_the_end)?;
    /// assert_eq!(decision(outcome), Some(Decision::Remove(Removal::Dead)));
    /// # Ok::<(), push_status::cleanup::CleanupError>(())
    /// ```
    #[must_use]
    pub fn until_the_end(mut self) -> Self {
        self.is_last = true;
        self
    }

    /// Removes the dead tokens of a channel, or of one of its applications, although there are so many, if there are exactly
    /// `count`: the sum of [`Summary::dead_held_back`](super::Summary::dead_held_back). With another number, nothing is
    /// accepted, and [`Outcome::acceptances`](super::Outcome::acceptances) has the number that it should have been.
    ///
    /// ```
    /// use push_status::cleanup::{Policy, Report, State, Time};
    /// use push_status::{Channel, PushStatus};
    ///
    /// // 20 of 60 tokens are called dead in one hour.
    /// let tokens: Vec<(String, i64)> =
    ///     (0..60).map(|number| (format!("token-{number}"), if number < 20 { 2011 } else { 2 })).collect();
    /// let reports: Vec<_> = tokens
    ///     .iter()
    ///     .map(|(token, code)| {
    ///         let status = PushStatus::resolve(Channel::Apple, *code);
    ///         Report::new(token, Channel::Apple, status).sent_at(Time::Moment(1_790_000_000_000))
    ///     })
    ///     .collect();
    /// let accepting = |count: u64| {
    ///     Policy::default().decide_with(State::default(), .., &reports, |doubts| {
    ///         doubts.until_the_end().accept(Channel::Apple, None, count)
    ///     })
    /// };
    /// let outcome = accepting(19)?;
    /// assert_eq!(outcome.removals().count(), 0);
    /// assert_eq!(outcome.acceptances()[0].held_back, 20);
    /// // Somebody has looked at them: it is the first cleanup of an old store.
    /// assert_eq!(accepting(20)?.removals().count(), 20);
    /// # Ok::<(), push_status::cleanup::CleanupError>(())
    /// ```
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
