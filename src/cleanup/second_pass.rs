//! The second pass: what else was reported of the tokens in doubt.

use alloc::vec::Vec;

use super::doubts::Doubts;
use super::event::Event;
use super::fingerprint::Fingerprint;
use super::first_pass::registered;
use super::hash::hash_of;
use super::report::{Evidence, Kind, Report, Time};
use super::verdict::Verdict;

/// The second pass: what else was reported of the tokens in doubt.
#[derive(Debug)]
#[must_use = "nothing is decided before it is finished"]
pub struct SecondPass<'d> {
    pub(super) doubts: &'d Doubts,
    pub(super) seen: Fingerprint,
    /// Each with the place of its group.
    pub(super) events: Vec<(u16, Event)>,
    /// How many of them, from the start, are sorted and without duplicates.
    pub(super) settled: usize,
}

impl SecondPass<'_> {
    /// Takes a report again.
    pub fn add(&mut self, report: &Report<'_>) {
        let evidence = report.evidence(&self.doubts.policy);
        let hash = hash_of(report.token);
        self.seen.add(report, evidence, hash);
        if evidence.is_answer() {
            // The first pass has it.
            return;
        }
        let Some(token) = self.doubts.tokens.get(report.token, hash) else { return };
        let Some(group) = self.doubts.index.of(report) else { return };
        let group = u16::try_from(group).unwrap_or(u16::MAX);
        if evidence == Evidence::Delivered {
            let time = report.time();
            let kind = Kind::cut(evidence, time.is_some_and(Time::is_day), time.is_some());
            self.push(group, token, kind, time.map_or(0, Time::earliest));
        }
        if let Some((kind, at)) = registered(report) {
            self.push(group, token, kind, at);
        }
        self.settle_if_large();
    }

    /// Protects a token as a registration at an unknown time would: its failures up to the end of the log prove nothing, and neither
    /// does a failure in a log without times.
    ///
    /// It is for a row that could not be read, which may have been a delivery or a registration. Which of its texts is the token
    /// need not be known: a text that is no token in doubt changes nothing.
    ///
    /// ```
    /// use push_status::cleanup::{FirstPass, Policy, Report, State};
    /// use push_status::{Channel, PushStatus};
    ///
    /// let dead = PushStatus::resolve(Channel::Apple, 2011);
    /// let reports = ["alpha", "beta"].map(|token| Report::new(token, Channel::Apple, dead).round(1));
    /// let mut first = FirstPass::new(&Policy::default());
    /// reports.iter().for_each(|report| first.add(report));
    /// let doubts = first.finish(State::default(), ..)?.until_the_end();
    /// let mut second = doubts.second_pass();
    /// reports.iter().for_each(|report| second.add(report));
    /// // A row with a comma too many: it may have been a delivery.
    /// "apple,2,beta,Hello, world".split(',').for_each(|text| second.protect(text));
    /// let second = second.finish();
    /// let outcome = doubts.decide(second)?;
    /// let removed: Vec<_> = outcome.removals().map(|decided| decided.token).collect();
    /// assert_eq!(removed, [b"alpha"]);
    /// # Ok::<(), push_status::cleanup::CleanupError>(())
    /// ```
    pub fn protect<T: AsRef<[u8]> + ?Sized>(&mut self, token: &T) {
        let token = token.as_ref();
        let Some(token) = self.doubts.tokens.get(token, hash_of(token)) else { return };
        // A registration counts for all groups. One in a log without times would have a time there.
        let group = self.doubts.groups.iter().position(|group| !group.key.is_by_round).unwrap_or_default();
        let group = u16::try_from(group).unwrap_or(u16::MAX);
        self.push(group, token, Kind::cut(Evidence::Registered, false, false), 0);
        self.settle_if_large();
    }

    fn settle_if_large(&mut self) {
        // Most are the same registration again.
        if self.events.len() > (2 * self.settled).max(1 << 16) {
            self.settle();
        }
    }

    /// The first pass has placed every kind that this one can meet.
    fn push(&mut self, group: u16, token: u32, kind: Kind, at: i64) {
        if let Some(kind) = self.doubts.kinds.find(&kind) {
            self.events.push((group, Event { at, token, kind, verdict: Verdict::default() }));
        }
    }

    fn settle(&mut self) {
        self.events.sort_unstable_by_key(|(group, event)| (*group, event.token, event.at, event.kind));
        self.events.dedup();
        self.settled = self.events.len();
    }

    /// Adds what another pass over the same doubts has read.
    pub fn merge(&mut self, other: Self) {
        self.seen.merge(other.seen);
        self.events.extend(other.events);
        self.settle();
    }

    /// Ends the pass.
    #[must_use]
    pub fn finish(mut self) -> SecondRead {
        self.settle();
        SecondRead { seen: self.seen, events: self.events }
    }
}

/// What a finished second pass has read.
#[derive(Debug)]
pub struct SecondRead {
    pub(super) seen: Fingerprint,
    pub(super) events: Vec<(u16, Event)>,
}
