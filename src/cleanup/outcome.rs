//! What a round comes to.

use core::borrow::Borrow;

use alloc::collections::BTreeMap;

use super::doubt::{Circumstances, Doubt, Verdict};
use super::passes::{Counts, Round};
use super::state::Pending;
use super::{ByChannel, Decision, Policy, Reason, Report, State, by_channel};
use crate::Channel;

/// The decisions about a round, and the state to carry to the next.
///
/// ```
/// use push_status::cleanup::{Policy, Report, State};
/// use push_status::{Channel, PushStatus};
///
/// let report = |token, code| Report::new(token, Channel::Apple, PushStatus::resolve(Channel::Apple, code));
/// let (delivered, gone) = (report("a", 2), report("b", 2011));
/// let outcome = Policy::default().decide(State::<String>::default(), 1, &[delivered, gone]);
///
/// for (channel, token, reason) in outcome.removals() {
///     assert_eq!((channel, token.as_str(), reason.id()), (Channel::Apple, "b", "dead"));
/// }
/// // `removals` is the part of `decisions` that deletes; what no code speaks against is in neither, and kept.
/// assert_eq!(outcome.decisions().count(), 1);
/// assert_eq!(outcome.decision(&delivered).to_string(), "keep: common 2 Acked is done: it was delivered");
///
/// let apple = outcome.channel(Channel::Apple);
/// assert_eq!((apple.reports, apple.delivered, apple.against, apple.removed), (2, 1, 1, 1));
/// assert!(!apple.is_held_back && !outcome.is_late());
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome<Id> {
    /// Of the tokens that a code of the round speaks against; all others are kept.
    decisions: ByChannel<BTreeMap<Id, Decision>>,
    channels: ByChannel<ChannelSummary>,
    state: State<Id>,
    is_late: bool,
}

/// What a round comes to in a channel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChannelSummary {
    /// How many reports there were.
    pub reports: u64,
    /// How many of them were deliveries.
    pub delivered: u64,
    /// How many had a code against the token.
    pub against: u64,
    /// How many tokens are removed.
    pub removed: u64,
    /// How many tokens that a code of the round speaks against are to be confirmed.
    pub to_confirm: u64,
    /// Whether the breaker holds back removals.
    pub is_held_back: bool,
}

impl ChannelSummary {
    const fn of(counts: &Counts) -> Self {
        let Counts { reports, delivered, against, .. } = *counts;
        Self { reports, delivered, against, removed: 0, to_confirm: 0, is_held_back: false }
    }
}

impl<Id: Ord + Clone> Outcome<Id> {
    pub(super) fn of(round: Round<Id>) -> Self {
        let Round { policy, number, mut state, is_late, doubts, counts, tokens } = round;
        let mut decisions = by_channel();
        let mut channels = counts.each_ref().map(ChannelSummary::of);
        if is_late {
            return Self { decisions, channels, state, is_late };
        }
        if state.round != Some(number) {
            state.round = Some(number);
            for newest in &mut state.newest {
                newest.before_last_round = newest.of_all;
            }
            state.rounds = state.rounds.saturating_add(1);
        }
        for (place, doubts) in doubts.into_iter().enumerate() {
            let Counts { delivered, against, newest, .. } = counts[place];
            let suspects = doubts.values().filter(|doubt| doubt.is_suspect(&policy)).count() as u64;
            // An estimate may be less than are known, or, for ids that somebody chose, more than there can be.
            let tokens = tokens[place].count().min(delivered.saturating_add(against)).max(suspects);
            let (number, newest_before) = (state.rounds, state.newest[place].before_last_round);
            let circumstances = Circumstances { policy: &policy, delivered, suspects, tokens, number, newest_before };
            let of_all = &mut state.newest[place].of_all;
            *of_all = (*of_all).max(newest);
            decisions[place] = decided(doubts, &circumstances, &mut channels[place], &mut state.tokens[place]);
        }
        Self { decisions, channels, state, is_late }
    }
}

/// The decisions about the tokens of a channel, which are counted in its summary. What is to be carried of them is put into
/// `left`.
fn decided<Id: Ord + Clone>(
    doubts: BTreeMap<Id, Doubt>,
    circumstances: &Circumstances,
    summary: &mut ChannelSummary,
    left: &mut BTreeMap<Id, Pending>,
) -> BTreeMap<Id, Decision> {
    let mut decisions = BTreeMap::new();
    let breaker = Breaker::of(&doubts, circumstances);
    summary.is_held_back = breaker.is_open(circumstances.policy);
    for (id, doubt) in doubts {
        let (decision, pending) = breaker.decision(&doubt, circumstances);
        match decision {
            Some(Decision::Remove(_)) => summary.removed += 1,
            Some(Decision::Confirm(_)) => summary.to_confirm += 1,
            Some(Decision::Keep(_)) | None => {}
        }
        if pending.rounds > 0 {
            left.insert(id.clone(), pending);
        }
        if let Some(decision) = decision {
            decisions.insert(id, decision);
        }
    }
    decisions
}

impl<Id: Ord> Outcome<Id> {
    /// What becomes of the token of a report of this round. For a report that was not in it, that is of no use: it says
    /// [`Keep`](Decision::Keep) of a token that the round does not doubt.
    #[must_use]
    pub fn decision<Q>(&self, report: &Report<'_, Q>) -> Decision
    where
        Id: Borrow<Q>,
        Q: Ord + ?Sized,
    {
        match self.decisions[report.channel as usize].get(report.id) {
            Some(decision) => *decision,
            None if self.is_late => Decision::Keep(Reason::LateRound),
            None => Decision::Keep(Reason::NotInDoubt { status: report.status }),
        }
    }

    /// The decisions about all tokens that a code of the round speaks against; all others are kept.
    pub fn decisions(&self) -> impl Iterator<Item = (Channel, &Id, Decision)> {
        let all = Channel::ALL.iter().zip(&self.decisions);
        all.flat_map(|(channel, tokens)| tokens.iter().map(|(id, decision)| (*channel, id, *decision)))
    }

    /// The tokens to remove.
    pub fn removals(&self) -> impl Iterator<Item = (Channel, &Id, Reason)> {
        self.decisions().filter_map(|(channel, id, decision)| match decision {
            Decision::Remove(reason) => Some((channel, id, reason)),
            _ => None,
        })
    }

    /// What the round comes to in a channel.
    #[must_use]
    pub const fn channel(&self, channel: Channel) -> &ChannelSummary {
        &self.channels[channel as usize]
    }

    /// Whether the round is older than one that was decided already, so that it changes nothing.
    #[must_use]
    pub const fn is_late(&self) -> bool {
        self.is_late
    }

    /// What to carry to the next round: store it together with what is removed, so that neither gets lost alone.
    #[must_use]
    pub const fn state(&self) -> &State<Id> {
        &self.state
    }

    /// What to carry to the next round, without a copy.
    #[must_use]
    pub fn into_state(self) -> State<Id> {
        self.state
    }
}

/// Whether a channel would lose too many tokens.
struct Breaker {
    removals: u64,
    /// Of how many tokens with a delivery or a code against them.
    tokens: u64,
}

impl Breaker {
    fn of<Id>(doubts: &BTreeMap<Id, Doubt>, round: &Circumstances) -> Self {
        let removals = doubts.values().filter(|doubt| matches!(doubt.verdict(round).0, Verdict::Remove(_)));
        let removals = removals.count() as u64;
        Self { removals, tokens: round.tokens.max(removals) }
    }

    fn is_open(&self, policy: &Policy) -> bool {
        policy.is_too_many(self.removals, self.tokens)
    }

    /// What becomes of a token, and what to carry of it.
    fn decision(&self, doubt: &Doubt, round: &Circumstances) -> (Option<Decision>, Pending) {
        let (verdict, pending) = doubt.verdict(round);
        let Self { removals, tokens } = *self;
        match verdict {
            Verdict::Remove(Reason::Dead { status } | Reason::Confirmed { status, .. })
                if self.is_open(round.policy) =>
            {
                let reason = Reason::HeldBack { status, removals, tokens };
                (Some(Decision::Confirm(reason)), Pending { is_removed: false, ..pending })
            }
            // Proven by this round alone, so that there is nothing to carry.
            Verdict::Remove(reason @ Reason::Dead { .. }) => (Some(Decision::Remove(reason)), Pending::default()),
            Verdict::Remove(reason) => (Some(Decision::Remove(reason)), Pending { is_removed: true, ..pending }),
            Verdict::Confirm(reason) => (Some(Decision::Confirm(reason)), Pending { is_removed: false, ..pending }),
            Verdict::Keep(reason) => (Some(Decision::Keep(reason)), pending),
            Verdict::Cleared | Verdict::Untouched => (None, pending),
        }
    }
}
