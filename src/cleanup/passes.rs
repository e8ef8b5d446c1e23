//! The reports of a round, read twice.

use core::borrow::Borrow;
use core::fmt;
use core::hash::Hash;

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;

use super::distinct::Distinct;
use super::doubt::Doubt;
use super::evidence::Evidence;
use super::filter::Filter;
use super::hash::hash_of;
use super::{ByChannel, Outcome, Policy, Report, State, by_channel};
use crate::Channel;

/// Reads the reports of a round a first time, for the tokens that a code speaks against.
///
/// ```
/// use push_status::cleanup::{FirstPass, Policy, Report, State};
/// use push_status::{Channel, PushStatus};
///
/// let log = ["2 alpha", "2011 beta"];
/// let read = |line: &'static str| {
///     let (code, token) = line.split_once(' ').unwrap();
///     Report::new(token, Channel::Apple, PushStatus::resolve(Channel::Apple, code.parse().unwrap()))
/// };
/// let mut first = FirstPass::new(&Policy::default(), State::<String>::default(), 1);
/// for line in log {
///     first.add(&read(line));
/// }
/// let mut second = first.again();
/// for line in log {
///     second.add(&read(line));
/// }
/// let outcome = second.finish()?;
/// assert_eq!(outcome.removals().map(|(_, token, _)| token.as_str()).collect::<Vec<_>>(), ["beta"]);
/// # Ok::<(), push_status::cleanup::PassesDiffer>(())
/// ```
#[derive(Debug)]
#[must_use = "nothing is decided before the second pass is finished"]
pub struct FirstPass<Id> {
    round: Round<Id>,
}

/// Reads the same reports a second time, for what else was reported of the tokens in doubt; [`FirstPass`] has an example.
#[derive(Debug)]
#[must_use = "nothing is decided before it is finished"]
pub struct SecondPass<Id> {
    round: Round<Id>,
    counts: ByChannel<Counts>,
    filter: Filter,
}

/// What is known of a round.
#[derive(Debug)]
pub(super) struct Round<Id> {
    pub policy: Policy,
    /// The number that the caller gave.
    pub number: u64,
    /// The state, of which [`Self::doubts`] has the tokens; all of it if the round is late.
    pub state: State<Id>,
    pub is_late: bool,
    pub doubts: ByChannel<BTreeMap<Id, Doubt>>,
    pub counts: ByChannel<Counts>,
    /// The tokens with a delivery or a code against them.
    pub tokens: ByChannel<Distinct>,
}

/// The reports of a channel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub reports: u64,
    pub delivered: u64,
    pub against: u64,
    /// When the newest message was sent.
    pub newest: Option<i64>,
}

impl Counts {
    fn add(&mut self, evidence: Evidence, sent_at: Option<i64>) {
        self.newest = self.newest.max(sent_at);
        let kind = match evidence {
            Evidence::Delivered => &mut self.delivered,
            Evidence::Dead | Evidence::Suspect => &mut self.against,
            Evidence::Nothing => return self.reports = self.reports.saturating_add(1),
        };
        *kind = kind.saturating_add(1);
        self.reports = self.reports.saturating_add(1);
    }
}

impl<Id: Ord + Hash + Clone> FirstPass<Id> {
    /// Begins round `round`: a number that grows from round to round, such as a counter, or the time at which it began.
    pub fn new(policy: &Policy, mut state: State<Id>, round: u64) -> Self {
        let is_late = state.round.is_some_and(|last| round < last);
        let tokens = if is_late { by_channel() } else { core::mem::replace(&mut state.tokens, by_channel()) };
        let doubts = tokens
            .map(|tokens: BTreeMap<Id, _>| tokens.into_iter().map(|(id, pending)| (id, Doubt::of(pending))).collect());
        Self {
            round: Round {
                policy: *policy,
                number: round,
                state,
                is_late,
                doubts,
                counts: by_channel(),
                tokens: by_channel(),
            },
        }
    }

    /// Takes a report. The order does not matter.
    pub fn add<Q>(&mut self, report: &Report<'_, Q>)
    where
        Id: Borrow<Q>,
        Q: Ord + ToOwned<Owned = Id> + ?Sized,
    {
        let evidence = Evidence::of(report);
        let channel = report.channel as usize;
        self.round.counts[channel].add(evidence, report.sent_at);
        if self.round.is_late || !matches!(evidence, Evidence::Dead | Evidence::Suspect) {
            return;
        }
        let doubts = &mut self.round.doubts[channel];
        match doubts.get_mut(report.id) {
            Some(doubt) => doubt.add(evidence, report),
            None => {
                let mut doubt = Doubt::default();
                doubt.add(evidence, report);
                doubts.insert(report.id.to_owned(), doubt);
            }
        }
    }

    /// Goes on to the second pass.
    pub fn again(self) -> SecondPass<Id> {
        let count = self.round.doubts.iter().map(BTreeMap::len).sum();
        let filter = Filter::of(self.round.doubts.iter().flat_map(BTreeMap::keys).map(hash_of), count);
        SecondPass { round: self.round, counts: by_channel(), filter }
    }
}

impl<Id: Ord + Clone> SecondPass<Id> {
    /// Takes a report again. The order does not matter.
    pub fn add<Q>(&mut self, report: &Report<'_, Q>)
    where
        Id: Borrow<Q>,
        Q: Ord + Hash + ?Sized,
    {
        let evidence = Evidence::of(report);
        let channel = report.channel as usize;
        self.counts[channel].add(evidence, report.sent_at);
        let hash = hash_of(report.id);
        if evidence != Evidence::Nothing {
            self.round.tokens[channel].add(hash);
        }
        // A code against the token was taken in the first pass.
        let is_new = matches!(evidence, Evidence::Delivered | Evidence::Nothing);
        if is_new && self.filter.may_hold(hash) {
            if let Some(doubt) = self.round.doubts[channel].get_mut(report.id) {
                doubt.add(evidence, report);
            }
        }
    }

    /// Decides.
    ///
    /// # Errors
    ///
    /// [`PassesDiffer`] if the two passes had not the same reports: a token whose delivery was missed could be removed.
    pub fn finish(self) -> Result<Outcome<Id>, PassesDiffer> {
        let channels = Channel::ALL.iter().zip(self.round.counts.iter().zip(&self.counts));
        let mut differing = channels.filter(|(_, (first, second))| first != second);
        match differing.next() {
            None => Ok(self.decide()),
            Some((channel, (first, second))) => {
                Err(PassesDiffer { channel: *channel, first: first.reports, second: second.reports })
            }
        }
    }

    pub(super) fn decide(self) -> Outcome<Id> {
        Outcome::of(self.round)
    }
}

/// The two passes over the reports of a round had not the same reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PassesDiffer {
    channel: Channel,
    first: u64,
    second: u64,
}

impl fmt::Display for PassesDiffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { channel, first, second } = self;
        write!(f, "the reports of {channel} changed while they were read: {first} the first time, {second} the second")
    }
}

impl core::error::Error for PassesDiffer {}
