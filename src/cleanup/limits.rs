//! How many tokens a day may lose, and what the user accepts.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use super::decision::Decision;
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
        let held: Vec<_> = (0..self.groups.len()).map(|group| self.held(group)).collect();
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

    /// The days of a group that would lose too many, and how many dead tokens that holds back.
    fn held(&self, group: usize) -> (BTreeMap<i32, Held>, u64) {
        let of = &self.groups[group];
        let mut days: BTreeMap<i32, Removals> = BTreeMap::new();
        let mut dead_held = 0;
        for (events, fate) in self.fates(group) {
            match fate {
                Fate::Dead(place) => days.entry(self.day(&events[place])).or_default().dead += 1,
                Fate::Confirmed(place) => days.entry(self.day(&events[place])).or_default().confirmed += 1,
                Fate::ManyDead(_) => dead_held += 1,
                _ => {}
            }
        }
        let mut held = BTreeMap::new();
        for (day, removals) in days {
            let earlier = of.removed.get(&day).copied().unwrap_or_default();
            let all = earlier.removed.and(removals).or_most(earlier.most);
            if all.all() <= self.policy.unchecked_removals {
                continue;
            }
            let tokens = of.hours.tokens(hours_of(day.saturating_sub(BASE_DAYS - 1)..=day));
            let over =
                |some: u32| Some(Share { some, tokens }).filter(|_| self.policy.is_removal_share_over(some, tokens));
            if let Some(share) = over(all.all()) {
                let without_dead = over(all.confirmed);
                held.insert(day, Held { dead: Some(share), confirmed: Some(share), all, without_dead });
                dead_held += u64::from(removals.dead);
            }
        }
        (held, dead_held)
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
