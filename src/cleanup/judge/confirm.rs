//! What the answers of a token come to together.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::super::event::{Event, latest};
use super::super::hours::end_of;
use super::super::policy::{ASIDE_AFTER, ASIDE_ANSWERS, CROWDED_GAP, WRONG_FOR};
use super::super::report::{DAY, Evidence};
use super::super::verdict::{Verdict, Worth};
use super::subject::Subject;
use super::{Judge, Place};

impl Judge<'_, '_> {
    /// Draws the conclusions from an answer, in the order of time.
    pub fn conclude(&mut self, place: Place, hour: i32, is_fresh: bool, distrusted: &mut BTreeMap<u32, bool>) {
        let event = self.event(place);
        let judged = &mut self.groups[place.0 as usize];
        let subject = judged.subject_of(place.1);
        let of = &mut judged.subjects[subject];
        if event.verdict.has(Verdict::FIRST) {
            of.begin_run(place.1, event.verdict.has(Verdict::QUIET));
        }
        if self.is_of_earlier_run(place, subject) {
            return;
        }
        let of = self.groups[place.0 as usize].subjects[subject];
        let [dead, known] = [of.dead, of.known].map(|answer| self.ended_first(answer, place));
        let of = &mut self.groups[place.0 as usize].subjects[subject];
        match event.verdict.worth() {
            Worth::Dead => of.dead = dead,
            Worth::Counts => {
                of.known = known;
                if event.verdict.has(Verdict::CROWDED) {
                    of.flags |= Subject::CROWDED;
                }
                self.take_counted(place, subject, hour, is_fresh, distrusted);
            }
            _ => {}
        }
        if self.kinds.of(&event).evidence != Evidence::Dead {
            self.chain(place, subject);
        }
    }

    /// Of a kept answer, if there is one, and another, the one that ended first, plus one. A date, which is judged at its noon,
    /// ends after the answers of its afternoon.
    fn ended_first(&self, kept: u32, place: Place) -> u32 {
        let end = |answer: u32| latest(&self.event((place.0, answer - 1)), self.kinds);
        let other = place.1 + 1;
        if kept > 0 && end(kept) <= end(other) { kept } else { other }
    }

    /// Whether a delivery or a registration was between the answer and the beginning of the failing run that is judged: a date
    /// is judged at its noon, when an answer of the morning after may have begun another run. A cleared answer proves nothing.
    pub fn is_of_earlier_run(&self, place: Place, subject: usize) -> bool {
        let judged = &self.groups[place.0 as usize];
        let event = self.event(place);
        let Some(beginning) = judged.subjects[subject].beginning.checked_sub(1) else { return false };
        let beginning = self.event((place.0, beginning));
        let is_day = |event: &Event| self.kinds.of(event).is_day;
        let is_registered_later =
            || self.kinds.registered_before(&event).earliest() >= self.kinds.registered_before(&beginning).earliest();
        if event.at >= beginning.at && is_day(&event) == is_day(&beginning) && is_registered_later() {
            // Nothing can be between them. A sender in a loop has many such answers.
            return false;
        }
        let is_it = |cut: &Event| {
            self.kinds.of(cut).evidence.is_cut()
                && !self.kinds.is_before(cut, &event)
                && self.kinds.is_before(cut, &beginning)
        };
        judged.events_of(subject).iter().any(is_it)
    }

    /// Takes a counted answer for its token, which it may confirm.
    fn take_counted(
        &mut self,
        place: Place,
        subject: usize,
        hour: i32,
        is_fresh: bool,
        distrusted: &mut BTreeMap<u32, bool>,
    ) {
        let event = self.event(place);
        self.forget_first(place, subject);
        let of = &mut self.groups[place.0 as usize].subjects[subject];
        if of.first == 0 {
            of.first = place.1 + 1;
        }
        if event.verdict.has(Verdict::CONFIRMS) {
            (of.confirmed, of.flags) = (place.1 + 1, of.flags | Subject::CONFIRMED);
        }
        if !is_fresh || of.has(Subject::CONFIRMED) || of.has(Subject::ASIDE) || !self.is_pair(place, subject) {
            return;
        }
        if event.verdict.has(Verdict::CLEARED) && self.is_cleared_by(place, subject, self.end_of_stretch(hour)) {
            return;
        }
        let is_distrusted = match distrusted.get(&place.0) {
            Some(is_distrusted) => *is_distrusted,
            None => {
                let is_distrusted = self.is_wrong_too_often(place.0, self.end_of_stretch(hour));
                *distrusted.entry(place.0).or_insert(is_distrusted)
            }
        };
        if is_distrusted {
            return self.event_mut(place).verdict.set(Verdict::DISTRUSTED);
        }
        self.event_mut(place).verdict.set(Verdict::CONFIRMS);
        let of = &mut self.groups[place.0 as usize].subjects[subject];
        (of.confirmed, of.flags) = (place.1 + 1, of.flags | Subject::CONFIRMED);
    }

    /// The first moment at which everything in the stretch of an hour is known.
    const fn end_of_stretch(&self, hour: i32) -> i64 {
        end_of(hour.saturating_add(self.policy.window_len()))
    }

    /// Goes on to the next counted answer where the first one is too old.
    fn forget_first(&mut self, place: Place, subject: usize) {
        let event = self.event(place);
        let mut first = self.groups[place.0 as usize].subjects[subject].first;
        while first > 0 && latest(&event, self.kinds) - self.event((place.0, first - 1)).at > self.policy.max_gap_ms() {
            let next = (first..place.1).find(|next| self.event((place.0, *next)).verdict.worth() == Worth::Counts);
            first = next.map_or(0, |next| next + 1);
        }
        self.groups[place.0 as usize].subjects[subject].first = first;
    }

    /// Whether the first counted answer and this one are far enough apart, and something was delivered to another token
    /// between them.
    fn is_pair(&self, place: Place, subject: usize) -> bool {
        let event = self.event(place);
        let judged = &self.groups[place.0 as usize];
        let of = &judged.subjects[subject];
        let first = self.event((place.0, of.first.saturating_sub(1)));
        let needed =
            if of.has(Subject::CROWDED) { CROWDED_GAP.max(self.policy.min_gap_ms()) } else { self.policy.min_gap_ms() };
        let is_followed = || {
            let to = latest(&event, self.kinds);
            judged.group.hours.is_delivered_between(first.at, to, self.tokens.hash(event.token))
        };
        self.gap(&first, &event) >= needed && (first.verdict.has(Verdict::FOLLOWED) || is_followed())
    }

    /// Whether a delivery or a registration that was known before `end` ends the failing run of an answer.
    fn is_cleared_by(&self, place: Place, subject: usize, end: i64) -> bool {
        let event = self.event(place);
        let is_it =
            |cut: &Event| self.kinds.of(cut).evidence.is_cut() && !self.kinds.is_before(cut, &event) && cut.at < end;
        self.groups[place.0 as usize].events_of(subject).iter().any(is_it)
    }

    /// Whether half or more of the tokens that had a counted answer in the week before `end` have been delivered to since.
    fn is_wrong_too_often(&self, group: u32, end: i64) -> bool {
        let judged = &self.groups[group as usize];
        let mut tokens: Vec<(u32, bool)> = Vec::new();
        for (answer, subject) in judged.counted.iter().rev() {
            let event = self.event((group, *answer));
            // They are in the order of their hours, and that of a date is its noon: one before this may still end later.
            if event.at <= end - WRONG_FOR - DAY {
                break;
            }
            if latest(&event, self.kinds) > end - WRONG_FOR {
                tokens.push((*subject, self.is_wrong(&event, judged.events_of(*subject as usize), end)));
            }
        }
        tokens.sort_unstable();
        let (mut all, mut wrong) = (0_usize, 0_usize);
        for of_token in tokens.chunk_by(|one, other| one.0 == other.0) {
            all += 1;
            wrong += usize::from(of_token.iter().any(|(_, is_wrong)| *is_wrong));
        }
        all > 0 && 2 * wrong >= all
    }

    /// Whether a counted answer was wrong: the token was delivered to after it, and not registered in between.
    fn is_wrong(&self, event: &Event, events: &[Event], end: i64) -> bool {
        if !event.verdict.has(Verdict::CLEARED) {
            return false;
        }
        let after = |evidence: Evidence| {
            let is_after =
                move |cut: &&Event| self.kinds.of(cut).evidence == evidence && !self.kinds.is_before(cut, event);
            events.iter().filter(is_after)
        };
        let Some(delivered) = after(Evidence::Delivered).min_by_key(|cut| cut.at).filter(|cut| cut.at < end) else {
            return false;
        };
        !after(Evidence::Registered).any(|cut| cut.at <= latest(delivered, self.kinds))
    }

    /// Counts the answers that are a gap apart, and sets a token aside that has failed for long and is not confirmed.
    fn chain(&mut self, place: Place, subject: usize) {
        let event = self.event(place);
        let of = self.groups[place.0 as usize].subjects[subject];
        if event.verdict.has(Verdict::ASIDE) {
            let of = &mut self.groups[place.0 as usize].subjects[subject];
            (of.chained, of.flags) = (place.1 + 1, of.flags | Subject::ASIDE);
            return;
        }
        if of.has(Subject::ASIDE) || of.chained > 0 && !self.is_a_gap_after(place.0, of.chained, &event) {
            return;
        }
        let chain = of.chain.saturating_add(1);
        let is_aside = chain >= ASIDE_ANSWERS
            && !of.has(Subject::CONFIRMED)
            && of.beginning > 0
            && self.gap(&self.event((place.0, of.beginning - 1)), &event) >= ASIDE_AFTER;
        let of = &mut self.groups[place.0 as usize].subjects[subject];
        (of.chain, of.chained) = (chain, place.1 + 1);
        if is_aside {
            of.flags |= Subject::ASIDE;
            self.event_mut(place).verdict.set(Verdict::ASIDE);
        }
    }

    /// Marks the counted answers after which something was delivered to another token, for the next run.
    pub fn mark_followed(&mut self) {
        for group in 0..self.groups.len() {
            let until = end_of(self.groups[group].group.horizon.until) - 1;
            for place in 0..self.groups[group].group.events.len() {
                let event = self.groups[group].group.events[place];
                if event.verdict.worth() != Worth::Counts || event.verdict.has(Verdict::FOLLOWED) {
                    continue;
                }
                let hash = self.tokens.hash(event.token);
                if self.groups[group].group.hours.is_delivered_between(event.at, until, hash) {
                    self.groups[group].group.events[place].verdict.set(Verdict::FOLLOWED);
                }
            }
        }
    }
}
