//! What an answer is worth: how many tokens are suspect or dead around it.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::super::distinct::count_of_all;
use super::super::event::Event;
use super::super::policy::{Policy, is_crowded, is_dead_share_over, is_hour_over};
use super::super::report::Evidence;
use super::super::verdict::{Verdict, Worth};
use super::subject::{Judged, Subject};
use super::{Judge, Place, Share};

/// What is counted around an hour: the new suspects, all suspects, the new dead and those that begin to fail. The new ones are
/// also counted up to that hour and from it on, because an incident fills only one side where it begins or ends.
const NEW: usize = 0;
const ALL: usize = 1;
const DEAD: usize = 2;
const BEGINNING: usize = 3;
const NEW_BEFORE: usize = 4;
const DEAD_BEFORE: usize = 5;
const NEW_AFTER: usize = 6;
const DEAD_AFTER: usize = 7;
pub(super) const WINDOWS: usize = 8;

/// A part of the hours around an hour, which is itself in each.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Whole,
    Before,
    After,
}

/// The hours around an hour, of a group or of the whole channel.
#[derive(Clone, Copy)]
struct Stretch {
    tokens: u64,
    tokens_before: u64,
    tokens_after: u64,
    window: [u32; WINDOWS],
    /// The tokens of the hour itself, its new suspects and its new dead.
    tokens_of_hour: u64,
    suspects_of_hour: u32,
    dead_of_hour: u32,
}

impl Stretch {
    /// The tokens of a window over the whole stretch.
    const fn whole(&self, window: usize) -> Share {
        Share { some: self.window[window], tokens: self.tokens }
    }

    /// Those of a window over each of its sides. One that has few of the tokens says too little.
    fn sides(&self, [before, after]: [usize; 2]) -> impl Iterator<Item = Share> {
        let sides = [(before, self.tokens_before), (after, self.tokens_after)];
        let sides = sides.map(|(window, tokens)| Share { some: self.window[window], tokens });
        let least = self.tokens.div_ceil(3);
        sides.into_iter().filter(move |side| side.tokens >= least)
    }

    /// The share of new suspects that is over its limit.
    fn many_suspect(&self, policy: &Policy) -> Option<Share> {
        let whole = Some(self.whole(NEW)).filter(|of| policy.is_suspect_share_over(of.some, of.tokens));
        let is_over = |side: &Share| policy.is_suspect_share_of_side_over(side.some, side.tokens);
        whole.or_else(|| self.sides([NEW_BEFORE, NEW_AFTER]).find(is_over))
    }

    fn many_in_hour(&self) -> Option<Share> {
        Some(Share { some: self.suspects_of_hour, tokens: self.tokens_of_hour })
            .filter(|of| is_hour_over(of.some, of.tokens))
    }

    /// The share of the new dead that is over its limit.
    fn many_dead(&self) -> Option<Share> {
        let of_hour = Share { some: self.dead_of_hour, tokens: self.tokens_of_hour };
        let sides = self.sides([DEAD_BEFORE, DEAD_AFTER]);
        let mut shares = [self.whole(DEAD)].into_iter().chain(sides).chain([of_hour]);
        shares.find(|of| is_dead_share_over(of.some, of.tokens))
    }
}

impl Judge<'_, '_> {
    /// Takes an answer into the window.
    pub fn enter(&mut self, place: Place) {
        let event = self.event(place);
        let evidence = self.kinds.of(&event).evidence;
        let judged = &mut self.groups[place.0 as usize];
        let subject = judged.subject_of(place.1);
        let of = &mut judged.subjects[subject];
        if event.verdict.has(Verdict::FIRST) {
            of.window_run = of.window_run.wrapping_add(1);
        }
        let of = *of;
        let is_after = |answer| {
            of.window_run == of.judged_run
                && self.is_a_gap_after(place.0, answer, &event)
                && !self.is_of_earlier_run(place, subject)
        };
        let is_dead = evidence == Evidence::Dead;
        // Whatever is decided about the token, one way or the other, its answers say nothing about the channel any more.
        let is_out =
            of.has(Subject::ASIDE) && is_after(of.chained) || of.has(Subject::CONFIRMED) && is_after(of.confirmed);
        if !is_dead && is_out {
            return self.event_mut(place).verdict.set(Verdict::OUT);
        }
        let is_new = !is_after(if is_dead { of.dead } else { of.known });
        if is_new {
            self.event_mut(place).verdict.set(Verdict::NEW);
        }
        self.count(place, Part::Whole, true);
        self.count(place, Part::After, true);
    }

    /// Counts an answer in or out of the windows of a part.
    pub(super) fn count(&mut self, place: Place, part: Part, is_in: bool) {
        let event = self.event(place);
        let [is_new, is_first, is_out] =
            [Verdict::NEW, Verdict::FIRST, Verdict::OUT].map(|flag| event.verdict.has(flag));
        let windows: &[usize] = match (self.kinds.of(&event).evidence, is_new, part) {
            _ if is_out => &[],
            (Evidence::Dead, true, Part::Whole) => &[DEAD],
            (Evidence::Dead, true, Part::Before) => &[DEAD_BEFORE],
            (Evidence::Dead, true, Part::After) => &[DEAD_AFTER],
            (Evidence::Dead, false, _) => &[],
            // What begins a failing run is new.
            (_, true, Part::Whole) if is_first => &[NEW, ALL, BEGINNING],
            (_, true, Part::Whole) => &[NEW, ALL],
            (_, false, Part::Whole) => &[ALL],
            (_, true, Part::Before) => &[NEW_BEFORE],
            (_, true, Part::After) => &[NEW_AFTER],
            (_, false, _) => &[],
        };
        if windows.is_empty() {
            return;
        }
        let judged = &mut self.groups[place.0 as usize];
        let subject = judged.subject_of(place.1);
        for window in windows {
            let answers = &mut judged.subjects[subject].in_window[*window];
            *answers = if is_in { answers.saturating_add(1) } else { answers.saturating_sub(1) };
            if *answers == u32::from(is_in) {
                for tokens in [&mut judged.window[*window], &mut self.window[*window]] {
                    *tokens = if is_in { *tokens + 1 } else { tokens.saturating_sub(1) };
                }
            }
        }
    }

    /// Finds out what the answers of an hour are worth.
    pub fn weigh_hour(&mut self, hour: i32, answers: &[Place], fresh: &[Place]) {
        let new = self.new_of_hour(answers);
        let of_all = new.values().fold([0; 2], |[suspects, dead], of| [suspects + of[0], dead + of[1]]);
        let channel = self.stretch(hour, None, of_all);
        let mut stretches = BTreeMap::new();
        for place in fresh.iter().copied() {
            let group = place.0;
            let stretch = *stretches.entry(group).or_insert_with(|| {
                let of_group = new.get(&group).copied().unwrap_or_default();
                if self.groups.len() == 1 { channel } else { self.stretch(hour, Some(group), of_group) }
            });
            let worth = self.worth(place, hour, &[stretch, channel]);
            let share = self.share_of(worth, &[stretch, channel]);
            let is_crowded = !self.is_by_round
                && [stretch, channel].iter().any(|stretch| is_crowded(stretch.window[ALL], stretch.tokens));
            let is_quiet = [stretch, channel]
                .iter()
                .all(|stretch| !self.policy.is_beginning_share_over(stretch.window[BEGINNING], stretch.tokens));
            let is_dead = self.kinds.of(&self.event(place)).evidence == Evidence::Dead;
            let verdict = &mut self.event_mut(place).verdict;
            verdict.set_worth(worth);
            if is_quiet && !is_dead && verdict.has(Verdict::FIRST) {
                verdict.set(Verdict::QUIET);
            }
            if is_crowded && worth == Worth::Counts {
                verdict.set(Verdict::CROWDED);
            }
            if let Some(share) = share {
                self.groups[group as usize].group.shares.insert(hour, share);
            }
        }
    }

    /// What is over its limit: that of the group, or else that of the channel.
    fn share_of(&self, worth: Worth, stretches: &[Stretch; 2]) -> Option<Share> {
        stretches.iter().find_map(|of| match worth {
            Worth::ManySuspect => of.many_suspect(self.policy),
            Worth::ManyInHour => of.many_in_hour(),
            Worth::ManyDead => of.many_dead(),
            _ => None,
        })
    }

    fn worth(&self, place: Place, hour: i32, stretches: &[Stretch; 2]) -> Worth {
        let event = self.event(place);
        let kind = self.kinds.of(&event);
        match kind.evidence {
            Evidence::Dead => {
                if stretches.iter().any(|of| of.many_dead().is_some()) {
                    Worth::ManyDead
                } else {
                    Worth::Dead
                }
            }
            Evidence::Suspect if !kind.is_comparable => Worth::Untimed,
            Evidence::Suspect if event.verdict.has(Verdict::OUT) => match self.worth_of_suspect(place, hour, stretches)
            {
                _ if !self.is_confirmed(place) => Worth::Aside,
                Worth::Counts => Worth::Again,
                worth => worth,
            },
            Evidence::Suspect => self.worth_of_suspect(place, hour, stretches),
            _ => Worth::Noted,
        }
    }

    /// Whether the token of an answer is confirmed, and not set aside.
    fn is_confirmed(&self, place: Place) -> bool {
        let judged = &self.groups[place.0 as usize];
        let subject = &judged.subjects[judged.subject_of(place.1)];
        subject.has(Subject::CONFIRMED) && !subject.has(Subject::ASIDE)
    }

    /// Whether the channel worked, so that a suspect answer speaks against its token.
    fn worth_of_suspect(&self, place: Place, hour: i32, stretches: &[Stretch; 2]) -> Worth {
        let window = self.policy.window_len();
        let hours = &self.groups[place.0 as usize].group.hours;
        let stretch = hour.saturating_sub(window)..=hour.saturating_add(window);
        if !hours.is_delivered_to_another(stretch, self.tokens.hash(self.event(place).token)) {
            Worth::NothingDelivered
        } else if stretches.iter().any(|of| of.many_suspect(self.policy).is_some()) {
            Worth::ManySuspect
        } else if stretches.iter().any(|of| of.many_in_hour().is_some()) {
            Worth::ManyInHour
        } else {
            Worth::Counts
        }
    }

    /// The hours around an hour, with the new suspects and the new dead of that hour, of one group or of all.
    fn stretch(&self, hour: i32, group: Option<u32>, [suspects_of_hour, dead_of_hour]: [u32; 2]) -> Stretch {
        let window = self.policy.window_len();
        let groups: &[Judged] = match group {
            Some(group) => self.groups.get(group as usize).map_or(&[], core::slice::from_ref),
            None => &self.groups,
        };
        let tokens = |hours: core::ops::RangeInclusive<i32>| {
            count_of_all(
                groups.iter().flat_map(|of| of.group.hours.0.range(hours.clone())).map(|(_, hour)| &hour.tokens),
            )
        };
        let (first, last) = (hour.saturating_sub(window), hour.saturating_add(window));
        Stretch {
            tokens: tokens(first..=last),
            tokens_before: tokens(first..=hour),
            tokens_after: tokens(hour..=last),
            window: group.map_or(self.window, |group| self.groups[group as usize].window),
            tokens_of_hour: tokens(hour..=hour),
            suspects_of_hour,
            dead_of_hour,
        }
    }

    /// For each group with answers in an hour, how many of its tokens are new suspects, and how many are newly dead.
    fn new_of_hour(&self, answers: &[Place]) -> BTreeMap<u32, [u32; 2]> {
        let new = answers.iter().map(|place| (place.0, self.event(*place)));
        let new = new.filter(|(_, event)| event.verdict.has(Verdict::NEW));
        let is_dead = |event: &Event| self.kinds.of(event).evidence == Evidence::Dead;
        let mut tokens: Vec<(u32, bool, u32)> =
            new.map(|(group, event)| (group, is_dead(&event), event.token)).collect();
        tokens.sort_unstable();
        tokens.dedup();
        let mut counts = BTreeMap::<u32, [u32; 2]>::new();
        tokens.iter().for_each(|(group, is_dead, _)| counts.entry(*group).or_default()[usize::from(*is_dead)] += 1);
        counts
    }
}
