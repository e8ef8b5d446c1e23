//! What is decided about all tokens.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::decide::round_of;
use super::decision::{Decided, Decision, Doubt, HeldBack, Removal};
use super::event::{Event, Kinds};
use super::fate::{Elsewhere, Fate, fate, first_confirming};
use super::group::{Group, Key};
use super::hours::{Hours, day_of, hour_of_time};
use super::judge::{Horizon, Share};
use super::limits::{Acceptance, Held, OfDay};
use super::policy::Policy;
use super::tokens::Tokens;
use crate::Channel;

/// What a run decides, and the [state](Self::into_state) for the next one.
#[derive(Debug)]
pub struct Outcome {
    pub(super) policy: Policy,
    pub(super) tokens: Tokens,
    pub(super) kinds: Kinds,
    pub(super) groups: Vec<OutcomeGroup>,
    pub(super) reached: Option<i32>,
    pub(super) rounds: u32,
    /// For each token, the groups that delivered to it, up to two.
    elsewhere: Elsewhere,
    pub(super) acceptances: Vec<Acceptance>,
}

/// A group after it was judged.
#[derive(Debug)]
pub(super) struct OutcomeGroup {
    pub key: Key,
    pub hours: Hours,
    pub events: Vec<Event>,
    /// Where the events of each token begin.
    pub starts: Vec<u32>,
    pub removed: BTreeMap<i32, OfDay>,
    pub shares: BTreeMap<i32, Share>,
    pub horizon: Horizon,
    pub reached: Option<i32>,
    pub last_read: Option<i64>,
    reports: u64,
    delivered: u64,
    /// The days whose removals are all held back.
    pub held: BTreeMap<i32, Held>,
    /// Whether the dead are accepted, however many they are.
    pub is_accepted: bool,
}

impl OutcomeGroup {
    pub fn new(group: Group, starts: Vec<u32>) -> Self {
        let last_read = group.last_read();
        let Group { key, hours, events, horizon, reached, reports, delivered, removed, shares, .. } = group;
        Self {
            key,
            hours,
            events,
            starts,
            removed,
            shares,
            horizon,
            reached,
            last_read,
            reports,
            delivered,
            held: BTreeMap::new(),
            is_accepted: false,
        }
    }

    /// The events of each token.
    pub fn subjects(&self) -> impl Iterator<Item = &[Event]> {
        (0..self.starts.len()).filter_map(|place| self.subject(place))
    }

    /// The events of the token at a place among the tokens.
    pub fn subject(&self, place: usize) -> Option<&[Event]> {
        let start = *self.starts.get(place)? as usize;
        let end = self.starts.get(place + 1).map_or(self.events.len(), |end| *end as usize);
        self.events.get(start..end)
    }
}

/// What a channel and application come to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary<'a> {
    /// The channel.
    pub channel: Channel,
    /// The application; empty where the reports had none.
    pub app: &'a [u8],
    /// Whether its logs have no times.
    pub is_by_round: bool,
    /// How many reports were read.
    pub reports: u64,
    /// How many of them are deliveries.
    pub delivered: u64,
    /// How many tokens are to be removed.
    pub removed: u64,
    /// How many dead tokens are held back: the number to accept.
    pub dead_held_back: u64,
    /// How many confirmed tokens are held back.
    pub confirmed_held_back: u64,
    /// How many tokens are to be confirmed.
    pub to_confirm: u64,
    /// How many tokens there are of each decision.
    pub decisions: BTreeMap<Decision, u64>,
}

impl Outcome {
    pub(super) fn new(
        policy: Policy,
        tokens: Tokens,
        kinds: Kinds,
        groups: Vec<OutcomeGroup>,
        reached: Option<i32>,
        rounds: u32,
    ) -> Self {
        let elsewhere = Elsewhere::of(&groups, &kinds);
        Self { policy, tokens, kinds, groups, reached, rounds, elsewhere, acceptances: Vec::new() }
    }

    /// The fate of each token of a group.
    pub(super) fn fates(&self, group: usize) -> impl Iterator<Item = (&[Event], Fate)> {
        let of = &self.groups[group];
        of.subjects().map(move |events| {
            let fate = fate(events, &self.kinds, &of.shares, of.horizon);
            let is_elsewhere = || events.first().is_some_and(|event| self.elsewhere.has(event.token, group));
            match fate {
                Fate::Dead(place) | Fate::Confirmed(place) | Fate::ManyDead(place) | Fate::RemovedAgain(place, _)
                    if is_elsewhere() =>
                {
                    (events, Fate::Doubt(place, Doubt::DeliveredElsewhere))
                }
                fate => (events, fate),
            }
        })
    }

    pub(super) fn day(&self, event: &Event) -> i32 {
        day_of(hour_of_time(event.at, self.kinds.of(event).is_day))
    }

    /// What follows from a fate, and the place of the answer.
    pub(super) fn decision(&self, group: usize, events: &[Event], fate: Fate) -> Option<(usize, Decision)> {
        let of = &self.groups[group];
        let held = |place: usize| of.held.get(&self.day(&events[place])).copied().unwrap_or_default();
        let many = |share: Share| {
            Decision::HoldBack(HeldBack::ManyRemovals { removals: share.some.into(), tokens: share.tokens })
        };
        Some(match fate {
            Fate::Removed | Fate::Nothing => return None,
            Fate::RemovedAgain(place, removal) => (place, Decision::Remove(removal)),
            Fate::Dead(place) => (place, held(place).dead.map_or(Decision::Remove(Removal::Dead), many)),
            Fate::Confirmed(place) => (place, held(place).confirmed.map_or(Decision::Remove(Removal::Confirmed), many)),
            Fate::ManyDead(place) if of.is_accepted => (place, Decision::Remove(Removal::Dead)),
            Fate::ManyDead(place) => {
                let event = &events[place];
                let share = of.shares.get(&hour_of_time(event.at, self.kinds.of(event).is_day)).copied();
                let Share { some, tokens } = share.unwrap_or(Share { some: 0, tokens: 0 });
                (place, Decision::HoldBack(HeldBack::ManyDead { dead: some.into(), tokens }))
            }
            Fate::Doubt(place, doubt) => (place, Decision::Confirm(doubt)),
            Fate::Keep(place, kept) => (place, Decision::Keep(kept)),
        })
    }

    /// The tokens in doubt, with what is decided about each, by channel and application.
    pub fn decisions(&self) -> impl Iterator<Item = Decided<'_>> {
        (0..self.groups.len()).flat_map(move |group| {
            self.fates(group).filter_map(move |(events, fate)| {
                let (place, decision) = self.decision(group, events, fate)?;
                let first = match fate {
                    Fate::Confirmed(_) | Fate::RemovedAgain(_, Removal::Confirmed) => first_confirming(events, place),
                    _ => None,
                };
                Some(self.decided(group, &events[place], first.unwrap_or(&events[place]), decision))
            })
        })
    }

    fn decided(&self, group: usize, event: &Event, first: &Event, decision: Decision) -> Decided<'_> {
        let key = &self.groups[group].key;
        let is_timed = |event: &Event| self.kinds.of(event).is_timed && !key.is_by_round;
        Decided {
            token: self.tokens.token(event.token),
            channel: key.channel,
            app: &key.app,
            decision,
            code: &self.kinds.all[usize::from(event.kind)].code,
            failed_at: Some(self.kinds.time(event)).filter(|_| is_timed(event)),
            first_failed_at: Some(self.kinds.registered_before(first)).filter(|_| is_timed(first)),
            is_sent_at: [event, first].iter().all(|event| self.kinds.of(event).is_sent),
            round: Some(round_of(hour_of_time(event.at, false))).filter(|_| key.is_by_round),
            number: event.token as usize,
        }
    }

    /// The tokens to delete, by channel and application.
    pub fn removals(&self) -> impl Iterator<Item = Decided<'_>> {
        self.decisions().filter(|decided| matches!(decided.decision, Decision::Remove(_)))
    }

    /// The tokens that somebody can decide about, or that later failures may confirm, including those that are held back.
    pub fn to_confirm(&self) -> impl Iterator<Item = Decided<'_>> {
        self.decisions().filter(|decided| matches!(decided.decision, Decision::Confirm(_) | Decision::HoldBack(_)))
    }

    /// What each channel and application comes to.
    pub fn summaries(&self) -> impl Iterator<Item = Summary<'_>> {
        self.groups.iter().enumerate().map(move |(place, group)| {
            let mut summary = Summary {
                channel: group.key.channel,
                app: &group.key.app,
                is_by_round: group.key.is_by_round,
                reports: group.reports,
                delivered: group.delivered,
                removed: 0,
                dead_held_back: 0,
                confirmed_held_back: 0,
                to_confirm: 0,
                decisions: BTreeMap::new(),
            };
            for (events, fate) in self.fates(place) {
                let Some((_, decision)) = self.decision(place, events, fate) else { continue };
                *summary.decisions.entry(decision).or_default() += 1;
                match (decision, fate) {
                    (Decision::Remove(_), _) => summary.removed += 1,
                    (Decision::HoldBack(_), Fate::Confirmed(_)) => summary.confirmed_held_back += 1,
                    (Decision::HoldBack(_), _) => summary.dead_held_back += 1,
                    (Decision::Confirm(_), _) => summary.to_confirm += 1,
                    (Decision::Keep(_), _) => {}
                }
            }
            summary
        })
    }

    /// Whether removals are held back, so that somebody has to look.
    #[must_use]
    pub fn is_held_back(&self) -> bool {
        self.summaries().any(|summary| summary.dead_held_back + summary.confirmed_held_back > 0)
    }

    /// The acceptances that were given, with the numbers that they should have had.
    #[must_use]
    pub fn acceptances(&self) -> &[Acceptance] {
        &self.acceptances
    }

    /// How many tokens have a code against them: more than any [`Decided::number`].
    #[must_use]
    pub fn token_count(&self) -> usize {
        self.tokens.len()
    }
}
