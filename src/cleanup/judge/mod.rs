//! Judges the answers of a channel, hour by hour in the time of the log.

mod confirm;
mod runs;
mod subject;
mod weigh;

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::event::{Event, Kinds, latest};
use super::hours::hour_of_time;
use super::policy::Policy;
use super::tokens::Tokens;
use super::verdict::Worth;
use runs::is_judged;
pub(super) use runs::sort;
pub(super) use subject::Judged;
use weigh::{Part, WINDOWS};

/// The hours that are decided: those after `before`, up to `until`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Horizon {
    pub before: Option<i32>,
    pub until: i32,
    /// The last time that earlier runs have read. They have not kept the deliveries and registrations of a token that had not failed
    /// yet.
    pub read: Option<i64>,
    /// Whether this run has read nothing newer, as one that is repeated.
    pub is_repeated: bool,
}

impl Horizon {
    /// Whether an earlier run has decided about the hour.
    pub fn is_past(&self, hour: i32) -> bool {
        self.before.is_some_and(|before| hour <= before)
    }

    /// Whether an hour is decided about, now or earlier.
    pub const fn has(&self, hour: i32) -> bool {
        hour <= self.until
    }
}

/// How many tokens of how many are suspect or dead, around an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Share {
    pub some: u32,
    pub tokens: u64,
}

/// The groups of a channel while they are judged.
pub(super) struct Judge<'a, 'g> {
    pub policy: &'a Policy,
    pub kinds: &'a Kinds,
    pub tokens: &'a Tokens,
    pub is_by_round: bool,
    pub groups: Vec<Judged<'g>>,
    /// The window over all groups.
    window: [u32; WINDOWS],
}

/// An answer: its group, and its place among the group's events.
type Place = (u32, u32);

impl<'a, 'g> Judge<'a, 'g> {
    pub fn new(
        policy: &'a Policy,
        kinds: &'a Kinds,
        tokens: &'a Tokens,
        is_by_round: bool,
        groups: Vec<Judged<'g>>,
    ) -> Self {
        Self { policy, kinds, tokens, is_by_round, groups, window: [0; WINDOWS] }
    }

    /// Judges all answers up to the horizon.
    pub fn run(&mut self) {
        let order = self.order();
        let window = self.policy.window_len();
        let until = self.groups.iter().map(|judged| judged.group.horizon.until).max().unwrap_or(i32::MIN);
        let (mut entered, mut arrived, mut passed, mut left, mut at) = (0, 0, 0, 0, 0);
        while let Some(hour) = order.get(at).map(|place| self.hour(*place)).filter(|hour| *hour <= until) {
            let of_hour = order[at..].iter().take_while(|place| self.hour(**place) == hour).count();
            while entered < order.len() && self.hour(order[entered]) <= hour.saturating_add(window) {
                self.enter(order[entered]);
                entered += 1;
            }
            while arrived < at + of_hour {
                self.count(order[arrived], Part::Before, true);
                arrived += 1;
            }
            while passed < at {
                self.count(order[passed], Part::After, false);
                passed += 1;
            }
            while left < entered && self.hour(order[left]) < hour.saturating_sub(window) {
                self.count(order[left], Part::Whole, false);
                self.count(order[left], Part::Before, false);
                left += 1;
            }
            self.judge_hour(hour, &order[at..at + of_hour]);
            at += of_hour;
        }
    }

    /// The answers in the order of time.
    fn order(&self) -> Vec<Place> {
        let mut order = Vec::new();
        for (group, judged) in (0..).zip(&self.groups) {
            let is_it = |event: &Event| is_judged(event, self.kinds, judged.group.horizon);
            let events = (0..).zip(&judged.group.events).filter(|(_, event)| is_it(event));
            order.extend(events.map(|(place, _)| (group, place)));
        }
        order.sort_unstable_by_key(|place| (self.hour(*place), self.event(*place).at, *place));
        order
    }

    fn event(&self, (group, event): Place) -> Event {
        self.groups[group as usize].group.events[event as usize]
    }

    fn event_mut(&mut self, (group, event): Place) -> &mut Event {
        &mut self.groups[group as usize].group.events[event as usize]
    }

    fn hour(&self, place: Place) -> i32 {
        let event = self.event(place);
        hour_of_time(event.at, self.kinds.of(&event).is_day)
    }

    /// How far apart two answers are at least.
    fn gap(&self, earlier: &Event, later: &Event) -> i64 {
        later.at.saturating_sub(latest(earlier, self.kinds))
    }

    /// Whether an answer of the same group is there, and at least a gap older.
    fn is_a_gap_after(&self, group: u32, answer: u32, event: &Event) -> bool {
        answer > 0 && self.gap(&self.event((group, answer - 1)), event) >= self.policy.min_gap_ms()
    }

    /// Judges the answers of an hour: first what each is worth, then what it confirms.
    fn judge_hour(&mut self, hour: i32, answers: &[Place]) {
        let horizon_of = |place: &Place| self.groups[place.0 as usize].group.horizon;
        let due: Vec<Place> = answers.iter().filter(|place| horizon_of(place).has(hour)).copied().collect();
        let fresh = due.iter().filter(|place| !self.event(**place).verdict.is_decided());
        let fresh: Vec<Place> = fresh.copied().collect();
        if !fresh.is_empty() {
            self.weigh_hour(hour, answers, &fresh);
        }
        for place in due.iter().copied() {
            if self.event(place).verdict.worth() != Worth::Counts {
                continue;
            }
            let judged = &mut self.groups[place.0 as usize];
            let subject = judged.subject_of(place.1) as u32;
            judged.counted.push((place.1, subject));
        }
        let mut distrusted = BTreeMap::new();
        for place in due {
            let is_fresh = !self.groups[place.0 as usize].group.horizon.is_past(hour);
            self.conclude(place, hour, is_fresh, &mut distrusted);
        }
    }
}
