//! What an answer is worth: how many tokens are suspect or dead around it.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::super::distinct::count_of_all;
use super::super::event::Event;
use super::super::policy::{is_crowded, is_dead_share_over, is_hour_over};
use super::super::report::Evidence;
use super::super::verdict::{Verdict, Worth};
use super::subject::{Judged, Subject};
use super::{Judge, Place, Share};

const NEW: usize = 0;
const ALL: usize = 1;
const DEAD: usize = 2;
const BEGINNING: usize = 3;

/// The hours around an hour, of a group or of the whole channel.
#[derive(Clone, Copy)]
struct Stretch {
    tokens: u64,
    window: [u32; 4],
    /// The tokens of the hour itself, its new suspects and its new dead.
    tokens_of_hour: u64,
    suspects_of_hour: u32,
    dead_of_hour: u32,
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
        self.count(place, subject, true);
    }

    pub fn leave(&mut self, place: Place) {
        if !self.event(place).verdict.has(Verdict::OUT) {
            let subject = self.groups[place.0 as usize].subject_of(place.1);
            self.count(place, subject, false);
        }
    }

    /// Counts an answer in or out of the windows.
    fn count(&mut self, place: Place, subject: usize, is_in: bool) {
        let event = self.event(place);
        let [is_new, is_first] = [Verdict::NEW, Verdict::FIRST].map(|flag| event.verdict.has(flag));
        let windows: &[usize] = match (self.kinds.of(&event).evidence, is_new) {
            (Evidence::Dead, true) => &[DEAD],
            (Evidence::Dead, false) => &[],
            // What begins a failing run is new.
            (_, true) if is_first => &[NEW, ALL, BEGINNING],
            (_, true) => &[NEW, ALL],
            (_, false) => &[ALL],
        };
        let judged = &mut self.groups[place.0 as usize];
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
        let all: [Share; 2] = stretches.map(|of| match worth {
            Worth::ManySuspect => Share { some: of.window[NEW], tokens: of.tokens },
            Worth::ManyInHour => Share { some: of.suspects_of_hour, tokens: of.tokens_of_hour },
            _ if is_dead_share_over(of.window[DEAD], of.tokens) => Share { some: of.window[DEAD], tokens: of.tokens },
            _ => Share { some: of.dead_of_hour, tokens: of.tokens_of_hour },
        });
        let is_over = |share: &&Share| match worth {
            Worth::ManySuspect => self.policy.is_suspect_share_over(share.some, share.tokens),
            Worth::ManyInHour => is_hour_over(share.some, share.tokens),
            Worth::ManyDead => is_dead_share_over(share.some, share.tokens),
            _ => false,
        };
        all.iter().find(is_over).copied()
    }

    fn worth(&self, place: Place, hour: i32, stretches: &[Stretch; 2]) -> Worth {
        let event = self.event(place);
        let kind = self.kinds.of(&event);
        let is_any = |is_over: &dyn Fn(&Stretch) -> bool| stretches.iter().any(is_over);
        match kind.evidence {
            Evidence::Dead => {
                let is_over = is_any(&|of| is_dead_share_over(of.window[DEAD], of.tokens))
                    || is_any(&|of| is_dead_share_over(of.dead_of_hour, of.tokens_of_hour));
                if is_over { Worth::ManyDead } else { Worth::Dead }
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
        let is_any = |is_over: &dyn Fn(&Stretch) -> bool| stretches.iter().any(is_over);
        let hours = &self.groups[place.0 as usize].group.hours;
        let stretch = hour.saturating_sub(window)..=hour.saturating_add(window);
        if !hours.is_delivered_to_another(stretch, self.tokens.hash(self.event(place).token)) {
            Worth::NothingDelivered
        } else if is_any(&|of| self.policy.is_suspect_share_over(of.window[NEW], of.tokens)) {
            Worth::ManySuspect
        } else if is_any(&|of| is_hour_over(of.suspects_of_hour, of.tokens_of_hour)) {
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
        Stretch {
            tokens: tokens(hour.saturating_sub(window)..=hour.saturating_add(window)),
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
