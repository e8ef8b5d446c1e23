//! How many tokens a day may lose, and what the user accepts.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use super::decision::Decision;
use super::distinct::count_of_all;
use super::doubts::Accepted;
use super::fate::Fate;
use super::group::Key;
use super::hours::hours_of;
use super::judge::Share;
use super::outcome::Outcome;
use super::policy::BASE_DAYS;
use super::verdict::Verdict;
use crate::Channel;

/// The removals of a day, so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct OfDay {
    pub removed: Removals,
    /// All removals of the day when most were held back. A token that recovers meanwhile is no reason to let the others pass.
    pub most: Removals,
}

/// How many tokens are removed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Removals {
    pub dead: u32,
    pub confirmed: u32,
}

impl Removals {
    pub const fn all(self) -> u32 {
        self.dead.saturating_add(self.confirmed)
    }

    /// The larger of the two numbers, for each kind.
    fn or_most(self, most: Self) -> Self {
        Self { dead: self.dead.max(most.dead), confirmed: self.confirmed.max(most.confirmed) }
    }

    /// These, and those of another run.
    pub const fn and(self, other: Self) -> Self {
        Self { dead: self.dead.saturating_add(other.dead), confirmed: self.confirmed.saturating_add(other.confirmed) }
    }
}

/// The removals of a day that are held back.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Held {
    pub dead: Option<Share>,
    pub confirmed: Option<Share>,
    all: Removals,
    /// The share of the confirmed tokens if the dead ones are accepted.
    without_dead: Option<Share>,
}

/// An acceptance, and how many dead tokens there were to accept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Acceptance {
    /// The channel.
    pub channel: Channel,
    /// The application; `None` is the whole channel.
    pub app: Option<Box<[u8]>>,
    /// The number that was accepted.
    pub accepted: u64,
    /// How many dead tokens are held back without it.
    pub held_back: u64,
}

impl Outcome {
    /// Finds the days that would lose too many tokens, takes what is accepted, and marks what is removed.
    pub(super) fn hold_back(&mut self, accepted: Vec<Accepted>) {
        let held = self.held();
        for (group, (held, _)) in self.groups.iter_mut().zip(&held) {
            group.held.clone_from(held);
            for (day, held) in held {
                group.removed.entry(*day).or_default().most = held.all;
            }
        }
        for Accepted { channel, app, count } in accepted {
            let is_it = |key: &Key| key.channel == channel && app.as_ref().is_none_or(|app| *app == key.app);
            let places = || (0..self.groups.len()).filter(|group| is_it(&self.groups[*group].key));
            let dead: u64 = places().map(|group| held[group].1).sum();
            let places: Vec<usize> = places().filter(|_| dead == count && count > 0).collect();
            places.into_iter().for_each(|group| self.accept(group));
            self.acceptances.push(Acceptance { channel, app, accepted: count, held_back: dead });
        }
        for group in 0..self.groups.len() {
            self.mark_removed(group);
        }
    }

    /// The days of each group that would lose too many of its own tokens, or of those of the whole channel, and how many dead tokens
    /// that holds back.
    fn held(&self) -> Vec<(BTreeMap<i32, Held>, u64)> {
        let days: Vec<_> = (0..self.groups.len()).map(|group| self.removals_by_day(group)).collect();
        let channel = |key: &Key, day: i32| (key.channel, key.is_by_round, day);
        let mut removals_of_channels: BTreeMap<_, Removals> = BTreeMap::new();
        for (group, (days, _)) in self.groups.iter().zip(&days) {
            for (day, of) in days {
                let all = removals_of_channels.entry(channel(&group.key, *day)).or_default();
                *all = all.and(of.most);
            }
        }
        let mut tokens_of_channels = BTreeMap::new();
        let held = self.groups.iter().zip(days).map(|(group, (days, mut dead_held))| {
            let mut held = BTreeMap::new();
            for (day, OfDay { removed, most: all }) in days.into_iter().filter(|(_, of)| of.removed.all() > 0) {
                let key = channel(&group.key, day);
                let all_of_channel = removals_of_channels.get(&key).copied().unwrap_or_default();
                if all_of_channel.all() <= self.policy.unchecked_removals {
                    continue;
                }
                let tokens = group.hours.tokens(base_of(day));
                let tokens_of_channel = *tokens_of_channels.entry(key).or_insert_with(|| {
                    let groups = self.groups.iter().filter(|other| channel(&other.key, day) == key);
                    let hours = groups.flat_map(|other| other.hours.0.range(base_of(day)));
                    count_of_all(hours.map(|(_, hour)| &hour.tokens))
                });
                // Of two that are too large, the one that a user has to allow.
                let over = |count: fn(Removals) -> u32| {
                    let shares = [(count(all), tokens), (count(all_of_channel), tokens_of_channel)];
                    let over = shares.into_iter().filter(|(some, of)| self.policy.is_removal_share_over(*some, *of));
                    let larger = over.max_by_key(|(some, of)| u64::from(*some) * 1_000_000 / (*of).max(1));
                    larger.map(|(some, tokens)| Share { some, tokens })
                };
                if let Some(share) = over(Removals::all) {
                    let without_dead = over(|removals| removals.confirmed);
                    held.insert(day, Held { dead: Some(share), confirmed: Some(share), all, without_dead });
                    dead_held += u64::from(removed.dead);
                }
            }
            (held, dead_held)
        });
        held.collect()
    }

    /// The removals of a group by day, now and with those of earlier runs, and how many dead tokens rule 10 holds back.
    fn removals_by_day(&self, group: usize) -> (BTreeMap<i32, OfDay>, u64) {
        let mut days: BTreeMap<i32, OfDay> =
            self.groups[group].removed.keys().map(|day| (*day, OfDay::default())).collect();
        let mut dead_held = 0;
        for (events, fate) in self.fates(group) {
            match fate {
                Fate::Dead(place) => days.entry(self.day(&events[place])).or_default().removed.dead += 1,
                Fate::Confirmed(place) => days.entry(self.day(&events[place])).or_default().removed.confirmed += 1,
                Fate::ManyDead(_) => dead_held += 1,
                _ => {}
            }
        }
        for (day, of) in &mut days {
            let earlier = self.groups[group].removed.get(day).copied().unwrap_or_default();
            of.most = earlier.removed.and(of.removed).or_most(earlier.most);
        }
        (days, dead_held)
    }

    /// Lets the dead of a group pass, and judges the confirmed by themselves: with those that earlier runs removed.
    fn accept(&mut self, group: usize) {
        let of = &mut self.groups[group];
        of.is_accepted = true;
        for held in of.held.values_mut() {
            (held.dead, held.confirmed) = (None, held.without_dead);
        }
    }

    /// Marks the answers by which tokens are removed.
    fn mark_removed(&mut self, group: usize) {
        let mut removed = vec![];
        for (number, (events, fate)) in self.fates(group).enumerate() {
            let decision = self.decision(group, events, fate);
            if let (Some((place, Decision::Remove(_))), Fate::Dead(_) | Fate::Confirmed(_) | Fate::ManyDead(_)) =
                (decision, fate)
            {
                let is_confirmed = matches!(fate, Fate::Confirmed(_));
                let one = Removals { dead: u32::from(!is_confirmed), confirmed: u32::from(is_confirmed) };
                removed.push((number, place, self.day(&events[place]), one));
            }
        }
        let of = &mut self.groups[group];
        for (number, place, day, one) in removed {
            let verdict = &mut of.events[of.starts[number] as usize + place].verdict;
            verdict.set(Verdict::REMOVED);
            // This run prints it, even if its log has nothing new against it.
            verdict.set(Verdict::NAMED);
            let of_day = of.removed.entry(day).or_default();
            of_day.removed = of_day.removed.and(one);
        }
    }
}

/// The hours whose tokens are the base of what may be removed in a day.
fn base_of(day: i32) -> RangeInclusive<i32> {
    hours_of(day.saturating_sub(BASE_DAYS - 1)..=day)
}
