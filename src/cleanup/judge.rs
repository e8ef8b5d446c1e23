//! Judges the answers of a channel, hour by hour in the time of the log.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::collect::{Event, Group, Kinds};
use super::distinct::count_of_all;
use super::hours::{end_of, hour_of, hour_of_time};
use super::policy::{
    ASIDE_AFTER, ASIDE_ANSWERS, CROWDED_GAP, Policy, WRONG_FOR, is_crowded, is_dead_share_over, is_hour_over,
};
use super::report::{DAY, Evidence};
use super::tokens::Tokens;
use super::verdict::{Verdict, Worth};

/// The hours that are decided: those after `before`, up to `until`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Horizon {
    pub before: Option<i32>,
    pub until: i32,
}

impl Horizon {
    /// Whether an earlier run has decided about the hour.
    pub fn is_past(&self, hour: i32) -> bool {
        self.before.is_some_and(|before| hour <= before)
    }
}

/// How many tokens of how many are suspect or dead, around an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Share {
    pub some: u32,
    pub tokens: u64,
}

/// A token of a group, and where the judging of its answers has come to.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Subject {
    /// Where its events begin.
    pub start: u32,
    /// The oldest counted answer of the failing run, plus one; 0 if there is none.
    first: u32,
    /// The last of its answers that are a gap apart, plus one.
    chained: u32,
    /// The first answer that proves its death, plus one.
    dead: u32,
    /// The answer that confirms it, plus one.
    confirmed: u32,
    /// The failing run that is being judged, and the one that is being counted in the window ahead of it.
    judged_run: u16,
    window_run: u16,
    /// How many of its answers are in the window: new suspects, all suspects, and new dead ones.
    in_window: [u16; 3],
    /// How many of its answers are a gap apart.
    chain: u8,
    flags: u8,
}

impl Subject {
    const CROWDED: u8 = 1;
    const CONFIRMED: u8 = 2;
    const ASIDE: u8 = 4;

    const fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    const fn begin_run(&mut self) {
        (self.first, self.chained, self.dead, self.confirmed, self.chain, self.flags) = (0, 0, 0, 0, 0, 0);
        self.judged_run = self.judged_run.wrapping_add(1);
    }
}

/// A group while it is judged.
pub(super) struct Judged<'g> {
    pub group: &'g mut Group,
    pub subjects: Vec<Subject>,
    /// The counted answers in the order of time, with their subjects.
    counted: Vec<(u32, u32)>,
    window: [u32; 3],
}

const NEW: usize = 0;
const ALL: usize = 1;
const DEAD: usize = 2;

/// Sorts the events of a group by token and time, and drops what comes twice.
pub(super) fn sort(events: &mut Vec<Event>, kinds: &Kinds, horizon: Horizon) {
    // A decided answer comes before the same one from a log that is read again.
    events.sort_unstable_by_key(|event| (event.token, event.at, event.kind, !event.verdict.is_decided()));
    events.dedup_by(|again, kept| {
        let is_same = (again.token, again.at, again.kind) == (kept.token, kept.at, kept.kind);
        if is_same && again.verdict.has(Verdict::NAMED) {
            kept.verdict.set(Verdict::NAMED);
        }
        is_same
    });
    for event in events.iter_mut().filter(|event| !event.verdict.is_decided()) {
        let kind = kinds.of(event);
        if kind.evidence.is_answer() && !kind.is_timed {
            event.verdict.set_worth(Worth::Untimed);
        } else if kind.evidence.is_answer() && horizon.is_past(hour_of_time(event.at, kind.is_day)) {
            event.verdict.set_worth(Worth::Late);
        }
    }
    drop_crowds(events, kinds);
}

/// Of the answers of a token with one code in one hour, keeps the first and the last: a sender that tries again and again
/// adds nothing.
fn drop_crowds(events: &mut Vec<Event>, kinds: &Kinds) {
    let mut write = 0;
    for read in 0..events.len() {
        let event = events[read];
        let is_like = |place: usize| {
            let other = &events[place];
            (other.token, other.kind, hour_of(other.at)) == (event.token, event.kind, hour_of(event.at))
                && !other.verdict.is_decided()
        };
        let is_middle = write >= 2
            && kinds.of(&event).evidence.is_answer()
            && !event.verdict.is_decided()
            && is_like(write - 1)
            && is_like(write - 2);
        if is_middle {
            write -= 1;
        }
        events[write] = event;
        write += 1;
    }
    events.truncate(write);
}

impl<'g> Judged<'g> {
    /// The tokens of a group whose events are sorted.
    pub fn new(group: &'g mut Group, kinds: &Kinds) -> Self {
        let (mut subjects, mut start) = (Vec::new(), 0);
        for of_token in group.events.chunk_by_mut(|one, other| one.token == other.token) {
            mark_runs(of_token, kinds);
            subjects.push(Subject { start, ..Subject::default() });
            start += of_token.len() as u32;
        }
        Self { group, subjects, counted: Vec::new(), window: [0; 3] }
    }

    fn events_of(&self, subject: usize) -> &[Event] {
        let end = self.subjects.get(subject + 1).map_or(self.group.events.len(), |next| next.start as usize);
        &self.group.events[self.subjects[subject].start as usize..end]
    }

    /// Where the events of each token begin.
    pub fn starts(&self) -> Vec<u32> {
        self.subjects.iter().map(|subject| subject.start).collect()
    }

    fn subject_of(&self, event: u32) -> usize {
        self.subjects.partition_point(|subject| subject.start <= event).saturating_sub(1)
    }
}

/// The last moment that an event can be at.
pub(super) fn latest(event: &Event, kinds: &Kinds) -> i64 {
    if kinds.of(event).is_day { event.at.saturating_add(DAY - 1) } else { event.at }
}

/// Marks the answers that begin a failing run, and those that a later delivery or registration clears.
fn mark_runs(events: &mut [Event], kinds: &Kinds) {
    let cuts = events.iter().filter(|event| kinds.of(event).evidence.is_cut());
    let mut cuts: Vec<i64> = cuts.map(|event| latest(event, kinds)).collect();
    cuts.sort_unstable();
    let mut run = None;
    for event in events.iter_mut().filter(|event| kinds.of(event).evidence.is_answer()) {
        // The cuts that are certainly before it.
        let before = cuts.partition_point(|cut| *cut < event.at);
        if before < cuts.len() {
            event.verdict.set(Verdict::CLEARED);
        }
        if is_judged(event, kinds) && run.replace(before) != Some(before) {
            event.verdict.set(Verdict::FIRST);
        }
    }
}

/// Whether it is an answer with a place in time.
fn is_judged(event: &Event, kinds: &Kinds) -> bool {
    let kind = kinds.of(event);
    kind.evidence.is_answer() && kind.is_timed && event.verdict.worth() != Worth::Late
}

/// The groups of a channel while they are judged.
pub(super) struct Judge<'a, 'g> {
    pub policy: &'a Policy,
    pub kinds: &'a Kinds,
    pub tokens: &'a Tokens,
    pub horizon: Horizon,
    pub is_by_round: bool,
    pub groups: Vec<Judged<'g>>,
    /// The window over all groups.
    window: [u32; 3],
}

/// An answer: its group, and its place among the group's events.
type Place = (u32, u32);

/// The hours around an hour, of a group or of the whole channel.
#[derive(Clone, Copy)]
struct Stretch {
    tokens: u64,
    window: [u32; 3],
    /// The tokens of the hour itself, its new suspects and its new dead.
    tokens_of_hour: u64,
    suspects_of_hour: u32,
    dead_of_hour: u32,
}

impl<'a, 'g> Judge<'a, 'g> {
    pub fn new(
        policy: &'a Policy,
        kinds: &'a Kinds,
        tokens: &'a Tokens,
        horizon: Horizon,
        is_by_round: bool,
        groups: Vec<Judged<'g>>,
    ) -> Self {
        Self { policy, kinds, tokens, horizon, is_by_round, groups, window: [0; 3] }
    }

    /// Judges all answers up to the horizon.
    pub fn run(&mut self) {
        let order = self.order();
        let window = self.policy.window_len();
        let (mut entered, mut left, mut at) = (0, 0, 0);
        while let Some(hour) = order.get(at).map(|place| self.hour(*place)).filter(|hour| *hour <= self.horizon.until) {
            let of_hour = order[at..].iter().take_while(|place| self.hour(**place) == hour).count();
            while entered < order.len() && self.hour(order[entered]) <= hour.saturating_add(window) {
                self.enter(order[entered]);
                entered += 1;
            }
            while left < entered && self.hour(order[left]) < hour.saturating_sub(window) {
                self.leave(order[left]);
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
            let events = (0..).zip(&judged.group.events).filter(|(_, event)| is_judged(event, self.kinds));
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

    /// Takes an answer into the window.
    fn enter(&mut self, place: Place) {
        let event = self.event(place);
        let evidence = self.kinds.of(&event).evidence;
        let judged = &mut self.groups[place.0 as usize];
        let subject = judged.subject_of(place.1);
        let of = &mut judged.subjects[subject];
        if event.verdict.has(Verdict::FIRST) {
            of.window_run = of.window_run.wrapping_add(1);
        }
        let of = *of;
        let is_after = |answer| of.window_run == of.judged_run && self.is_a_gap_after(place.0, answer, &event);
        let is_dead = evidence == Evidence::Dead;
        // Whatever is decided about the token, one way or the other, its answers say nothing about the channel any more.
        let is_out =
            of.has(Subject::ASIDE) && is_after(of.chained) || of.has(Subject::CONFIRMED) && is_after(of.confirmed);
        if !is_dead && is_out {
            return self.event_mut(place).verdict.set(Verdict::OUT);
        }
        let is_new = !is_after(if is_dead { of.dead } else { of.first });
        if is_new {
            self.event_mut(place).verdict.set(Verdict::NEW);
        }
        self.count(place, subject, true);
    }

    fn leave(&mut self, place: Place) {
        if !self.event(place).verdict.has(Verdict::OUT) {
            let subject = self.groups[place.0 as usize].subject_of(place.1);
            self.count(place, subject, false);
        }
    }

    /// Counts an answer in or out of the windows.
    fn count(&mut self, place: Place, subject: usize, is_in: bool) {
        let event = self.event(place);
        let windows: &[usize] = match (self.kinds.of(&event).evidence, event.verdict.has(Verdict::NEW)) {
            (Evidence::Dead, true) => &[DEAD],
            (Evidence::Dead, false) => &[],
            (_, true) => &[NEW, ALL],
            (_, false) => &[ALL],
        };
        let judged = &mut self.groups[place.0 as usize];
        for window in windows {
            let answers = &mut judged.subjects[subject].in_window[*window];
            *answers = if is_in { answers.saturating_add(1) } else { answers.saturating_sub(1) };
            if *answers == u16::from(is_in) {
                for tokens in [&mut judged.window[*window], &mut self.window[*window]] {
                    *tokens = if is_in { *tokens + 1 } else { tokens.saturating_sub(1) };
                }
            }
        }
    }

    /// Judges the answers of an hour: first what each is worth, then what it confirms.
    fn judge_hour(&mut self, hour: i32, answers: &[Place]) {
        let is_fresh = |place: &&Place| !self.event(**place).verdict.is_decided();
        let fresh: Vec<Place> = answers.iter().filter(is_fresh).copied().collect();
        if !fresh.is_empty() {
            self.weigh_hour(hour, answers, &fresh);
        }
        for place in answers.iter().copied() {
            if self.event(place).verdict.worth() != Worth::Counts {
                continue;
            }
            let judged = &mut self.groups[place.0 as usize];
            let subject = judged.subject_of(place.1) as u32;
            judged.counted.push((place.1, subject));
        }
        let mut distrusted = BTreeMap::new();
        let is_fresh = !self.horizon.is_past(hour);
        for place in answers.iter().copied() {
            self.conclude(place, hour, is_fresh, &mut distrusted);
        }
    }

    /// Finds out what the answers of an hour are worth.
    fn weigh_hour(&mut self, hour: i32, answers: &[Place], fresh: &[Place]) {
        let channel = self.stretch(hour, answers, None);
        let mut stretches = BTreeMap::new();
        for place in fresh.iter().copied() {
            let group = place.0;
            let stretch = *stretches.entry(group).or_insert_with(|| {
                if self.groups.len() == 1 { channel } else { self.stretch(hour, answers, Some(group)) }
            });
            let worth = self.worth(place, hour, &[stretch, channel]);
            let share = self.share_of(worth, &[stretch, channel]);
            let is_crowded = !self.is_by_round
                && [stretch, channel].iter().any(|stretch| is_crowded(stretch.window[ALL], stretch.tokens));
            let verdict = &mut self.event_mut(place).verdict;
            verdict.set_worth(worth);
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
        let window = self.policy.window_len();
        let is_any = |is_over: &dyn Fn(&Stretch) -> bool| stretches.iter().any(is_over);
        match kind.evidence {
            Evidence::Dead => {
                let is_over = is_any(&|of| is_dead_share_over(of.window[DEAD], of.tokens))
                    || is_any(&|of| is_dead_share_over(of.dead_of_hour, of.tokens_of_hour));
                if is_over { Worth::ManyDead } else { Worth::Dead }
            }
            Evidence::Suspect if event.verdict.has(Verdict::OUT) => Worth::Aside,
            Evidence::Suspect if !kind.is_comparable => Worth::Untimed,
            Evidence::Suspect => {
                let hours = &self.groups[place.0 as usize].group.hours;
                let stretch = hour.saturating_sub(window)..=hour.saturating_add(window);
                if !hours.is_delivered_to_another(stretch, self.tokens.hash(event.token)) {
                    Worth::NothingDelivered
                } else if is_any(&|of| self.policy.is_suspect_share_over(of.window[NEW], of.tokens)) {
                    Worth::ManySuspect
                } else if is_any(&|of| is_hour_over(of.suspects_of_hour, of.tokens_of_hour)) {
                    Worth::ManyInHour
                } else {
                    Worth::Counts
                }
            }
            _ => Worth::Noted,
        }
    }

    /// The hours around an hour, with the answers of that hour, of one group or of all.
    fn stretch(&self, hour: i32, answers: &[Place], group: Option<u32>) -> Stretch {
        let window = self.policy.window_len();
        let groups: Vec<&Judged> = match group {
            Some(group) => self.groups.get(group as usize).into_iter().collect(),
            None => self.groups.iter().collect(),
        };
        let tokens = |hours: core::ops::RangeInclusive<i32>| match groups[..] {
            [one] => one.group.hours.tokens(hours),
            _ => count_of_all(
                groups.iter().flat_map(|of| of.group.hours.0.range(hours.clone())).map(|(_, hour)| &hour.tokens),
            ),
        };
        let of_hour = |is_dead: bool| {
            let is_it = |place: &&Place| {
                let event = self.event(**place);
                group.is_none_or(|group| group == place.0)
                    && event.verdict.has(Verdict::NEW)
                    && (self.kinds.of(&event).evidence == Evidence::Dead) == is_dead
            };
            let mut subjects: Vec<(u32, u32)> =
                answers.iter().filter(is_it).map(|place| (place.0, self.event(*place).token)).collect();
            subjects.sort_unstable();
            subjects.dedup();
            subjects.len() as u32
        };
        Stretch {
            tokens: tokens(hour.saturating_sub(window)..=hour.saturating_add(window)),
            window: group.map_or(self.window, |group| self.groups[group as usize].window),
            tokens_of_hour: tokens(hour..=hour),
            suspects_of_hour: of_hour(false),
            dead_of_hour: of_hour(true),
        }
    }

    /// Draws the conclusions from an answer, in the order of time.
    fn conclude(&mut self, place: Place, hour: i32, is_fresh: bool, distrusted: &mut BTreeMap<u32, bool>) {
        let event = self.event(place);
        let judged = &mut self.groups[place.0 as usize];
        let subject = judged.subject_of(place.1);
        let of = &mut judged.subjects[subject];
        if event.verdict.has(Verdict::FIRST) {
            of.begin_run();
        }
        match event.verdict.worth() {
            Worth::Dead if of.dead == 0 => of.dead = place.1 + 1,
            Worth::Counts => {
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
            |cut: &Event| self.kinds.of(cut).evidence.is_cut() && latest(cut, self.kinds) >= event.at && cut.at < end;
        self.groups[place.0 as usize].events_of(subject).iter().any(is_it)
    }

    /// Whether half or more of the tokens that had a counted answer in the week before `end` have been delivered to since.
    fn is_wrong_too_often(&self, group: u32, end: i64) -> bool {
        let judged = &self.groups[group as usize];
        let mut tokens: Vec<(u32, bool)> = Vec::new();
        for (answer, subject) in judged.counted.iter().rev() {
            let event = self.event((group, *answer));
            if latest(&event, self.kinds) <= end - WRONG_FOR {
                break;
            }
            tokens.push((*subject, self.is_wrong(&event, judged.events_of(*subject as usize), end)));
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
                move |cut: &&Event| self.kinds.of(cut).evidence == evidence && latest(cut, self.kinds) >= event.at;
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
            && self.run_start(place).is_some_and(|start| self.gap(&start, &event) >= ASIDE_AFTER);
        let of = &mut self.groups[place.0 as usize].subjects[subject];
        (of.chain, of.chained) = (chain, place.1 + 1);
        if is_aside {
            of.flags |= Subject::ASIDE;
            self.event_mut(place).verdict.set(Verdict::ASIDE);
        }
    }

    /// The answer that began the failing run.
    fn run_start(&self, place: Place) -> Option<Event> {
        let events = &self.groups[place.0 as usize].group.events[..=place.1 as usize];
        let token = self.event(place).token;
        let of_token = events.iter().rev().take_while(|event| event.token == token);
        of_token.copied().find(|event| is_judged(event, self.kinds) && event.verdict.has(Verdict::FIRST))
    }

    /// Marks the counted answers after which something was delivered to another token, for the next run.
    pub fn mark_followed(&mut self, until: i64) {
        for group in 0..self.groups.len() {
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
