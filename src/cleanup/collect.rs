//! Reads the reports, twice: first for the codes against tokens, then for what else was reported of these tokens.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::fmt;

use super::hash::{fold, hash_of};
use super::hours::{Delivery, Hours, hour_of, hour_of_time};
use super::judge::Share;
use super::policy::Policy;
use super::report::{Evidence, Kind, Report, Time};
use super::state::{State, StateGroup};
use super::tokens::Tokens;
use super::verdict::Verdict;
use crate::Channel;

/// What was reported of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Event {
    /// The earliest moment.
    pub at: i64,
    pub token: u32,
    /// The place in [`Kinds`].
    pub kind: u16,
    pub verdict: Verdict,
}

/// The kinds of the events, each kept once.
#[derive(Debug, Clone, Default)]
pub(super) struct Kinds {
    pub all: Vec<Kind>,
    places: BTreeMap<Kind, u16>,
}

impl Kinds {
    /// The place of a kind; `None` if there are too many.
    pub fn place(&mut self, kind: Kind) -> Option<u16> {
        if let Some(place) = self.places.get(&kind) {
            return Some(*place);
        }
        let place = u16::try_from(self.all.len()).ok()?;
        self.all.push(kind.clone());
        self.places.insert(kind, place);
        Some(place)
    }

    pub fn of(&self, event: &Event) -> &Kind {
        &self.all[usize::from(event.kind)]
    }
}

/// A channel and application, by time or by round. Each is judged by itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub channel: Channel,
    pub is_by_round: bool,
    pub app: Box<[u8]>,
}

/// What was read of one [`Key`].
#[derive(Debug)]
pub(super) struct Group {
    pub key: Key,
    pub hours: Hours,
    pub events: Vec<Event>,
    pub reports: u64,
    pub delivered: u64,
    /// How many tokens were removed in each day.
    pub removed: BTreeMap<i32, u32>,
    /// By hour, the share that kept the answers of the hour from counting.
    pub shares: BTreeMap<i32, Share>,
}

/// Why nothing is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CleanupError {
    /// The reports of the second pass were not those of the first. A token whose delivery was missed could be removed.
    PassesDiffer {
        /// How many there were in the first pass.
        first: u64,
        /// How many in the second.
        second: u64,
    },
    /// There are more tokens with a code against them, applications or different codes than can be told apart.
    TooMany,
}

impl fmt::Display for CleanupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PassesDiffer { first, second } if first == second => {
                write!(f, "the reports changed while they were read: {first} each time, but not the same ones")
            }
            Self::PassesDiffer { first, second } => {
                write!(f, "the reports changed while they were read: {first} the first time, {second} the second")
            }
            Self::TooMany => f.write_str(
                "there are too many different tokens, applications or codes: is the right field read for each?",
            ),
        }
    }
}

impl core::error::Error for CleanupError {}

/// Reports by number and content, in any order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Fingerprint {
    reports: u64,
    sum: u64,
}

impl Fingerprint {
    fn add(&mut self, report: &Report, evidence: Evidence, token: u64) {
        let number = |time: Option<Time>| time.map_or(1, |time| time.earliest() as u64 ^ time.latest() as u64 >> 1);
        // A round can change between the passes.
        let time = report.time().filter(|_| !report.is_by_round());
        let times = [time, report.registered_at, report.sent_at];
        let mut hash = fold(token, evidence as u64 + 16 * report.channel as u64);
        for time in times {
            hash = fold(hash, number(time));
        }
        if !report.app.is_empty() {
            hash = fold(hash, hash_of(report.app));
        }
        self.reports += 1;
        self.sum = self.sum.wrapping_add(hash);
    }

    fn merge(&mut self, other: Self) {
        self.reports += other.reports;
        self.sum = self.sum.wrapping_add(other.sum);
    }
}

/// The groups, found by their keys.
#[derive(Debug, Default)]
struct Index(Vec<BTreeMap<Box<[u8]>, u16>>);

impl Index {
    const fn place(channel: Channel, is_by_round: bool) -> usize {
        channel as usize * 2 + is_by_round as usize
    }

    fn get(&self, report: &Report) -> Option<usize> {
        let apps = self.0.get(Self::place(report.channel, report.is_by_round()))?;
        apps.get(report.app).map(|group| usize::from(*group))
    }

    fn insert(&mut self, key: &Key, group: usize) -> Option<()> {
        let place = Self::place(key.channel, key.is_by_round);
        if self.0.len() <= place {
            self.0.resize_with(place + 1, BTreeMap::new);
        }
        self.0[place].insert(key.app.clone(), u16::try_from(group).ok()?);
        Some(())
    }
}

/// The first pass: finds the tokens in doubt.
///
/// The order of the reports does not matter, nor do reports that come twice. Several threads can each fill a pass of their
/// own and [merge](Self::merge) them.
///
/// ```
/// use push_status::cleanup::{FirstPass, Policy, Report, State, Time};
/// use push_status::{Channel, PushStatus};
///
/// let log = [("alpha", 2), ("beta", 2011), ("gamma", 2)];
/// let reports = || {
///     log.iter().map(|(token, code)| {
///         let status = PushStatus::resolve(Channel::Apple, *code);
///         Report::new(*token, Channel::Apple, status).sent_at(Time::Moment(1_790_000_000_000))
///     })
/// };
/// let mut first = FirstPass::new(&Policy::default());
/// reports().for_each(|report| first.add(&report));
/// let doubts = first.finish(State::default(), None)?.until_the_end();
/// let mut second = doubts.second_pass();
/// reports().for_each(|report| second.add(&report));
/// let second = second.finish();
/// let outcome = doubts.decide(second)?;
/// let removed: Vec<_> = outcome.removals().map(|decided| decided.token).collect();
/// assert_eq!(removed, [b"beta"]);
/// # Ok::<(), push_status::cleanup::CleanupError>(())
/// ```
#[derive(Debug)]
#[must_use = "nothing is decided before the second pass"]
pub struct FirstPass {
    policy: Policy,
    tokens: Tokens,
    kinds: Kinds,
    groups: Vec<Group>,
    index: Index,
    seen: Fingerprint,
    is_too_many: bool,
}

impl FirstPass {
    /// An empty pass.
    pub fn new(policy: &Policy) -> Self {
        Self {
            policy: *policy,
            tokens: Tokens::default(),
            kinds: Kinds::default(),
            groups: Vec::new(),
            index: Index::default(),
            seen: Fingerprint::default(),
            is_too_many: false,
        }
    }

    /// Takes a report.
    pub fn add(&mut self, report: &Report<'_>) {
        let evidence = report.evidence(&self.policy);
        let hash = hash_of(report.token);
        self.seen.add(report, evidence, hash);
        let Some(group) = self.group(report) else { return self.is_too_many = true };
        let group = &mut self.groups[group];
        group.reports += 1;
        if evidence == Evidence::Nothing {
            return;
        }
        let time = report.time();
        if let Some(time) = time {
            let is_day = matches!(time, Time::Day(_));
            let hour = group.hours.0.entry(hour_of_time(time.earliest(), is_day)).or_default();
            hour.tokens.add(hash);
            hour.rows += 1;
            if evidence == Evidence::Delivered {
                hour.deliver(Delivery { at: noon_of(time), token: hash });
            }
        }
        if evidence == Evidence::Delivered {
            group.delivered += 1;
            return;
        }
        let kind = Kind::of(report, evidence);
        let added = self.tokens.insert(report.token, hash).zip(self.kinds.place(kind));
        let Some((token, kind)) = added else { return self.is_too_many = true };
        let at = time.map_or(0, Time::earliest);
        group.events.push(Event { at, token, kind, verdict: Verdict::NAMED });
        if let Some(event) = registered(report, token, &mut self.kinds) {
            group.events.push(event);
        }
    }

    fn group(&mut self, report: &Report) -> Option<usize> {
        if let Some(group) = self.index.get(report) {
            return Some(group);
        }
        self.new_group(Key { channel: report.channel, is_by_round: report.is_by_round(), app: report.app.into() })
    }

    fn place_of(&mut self, key: Key) -> Option<usize> {
        let apps = self.index.0.get(Index::place(key.channel, key.is_by_round));
        let place = apps.and_then(|apps| apps.get(&key.app)).map(|place| usize::from(*place));
        place.or_else(|| self.new_group(key))
    }

    fn new_group(&mut self, key: Key) -> Option<usize> {
        self.index.insert(&key, self.groups.len())?;
        self.groups.push(Group {
            key,
            hours: Hours::default(),
            events: Vec::new(),
            reports: 0,
            delivered: 0,
            removed: BTreeMap::new(),
            shares: BTreeMap::new(),
        });
        Some(self.groups.len() - 1)
    }

    /// Gives all reports of logs without times another round. It is for a log that turns out to have been read before.
    pub fn set_round(&mut self, round: u32) {
        let at = super::report::round_at(round);
        for group in self.groups.iter_mut().filter(|group| group.key.is_by_round) {
            group.events.iter_mut().for_each(|event| event.at = at);
            let mut hour = super::hours::Hour::default();
            group.hours.0.values().for_each(|of| hour.merge(of));
            hour.set_time(at);
            group.hours.0 = BTreeMap::from([(hour_of(at), hour)]);
        }
    }

    /// How many tokens have a code against them.
    #[must_use]
    pub fn token_count(&self) -> usize {
        self.tokens.len()
    }

    /// Adds what another pass has read, of other reports and with the same policy.
    pub fn merge(&mut self, mut other: Self) {
        if self.seen.reports == 0 {
            return *self = other;
        }
        other.tokens.forget_slots();
        self.seen.merge(other.seen);
        self.is_too_many |= other.is_too_many;
        let kinds: Vec<Option<u16>> = other.kinds.all.into_iter().map(|kind| self.kinds.place(kind)).collect();
        let (mut token, mut numbers) = (Vec::new(), Vec::new());
        for number in 0..other.tokens.len() as u32 {
            token.clear();
            other.tokens.append(number, &mut token);
            numbers.push(self.tokens.insert(&token, hash_of(&token)));
        }
        drop(other.tokens);
        for group in other.groups {
            let Some(place) = self.place_of(group.key) else {
                self.is_too_many = true;
                continue;
            };
            let mine = &mut self.groups[place];
            mine.hours.merge(&group.hours);
            mine.reports += group.reports;
            mine.delivered += group.delivered;
            for event in group.events {
                match (numbers[event.token as usize], kinds[usize::from(event.kind)]) {
                    (Some(token), Some(kind)) => mine.events.push(Event { token, kind, ..event }),
                    _ => self.is_too_many = true,
                }
            }
        }
    }

    /// How many reports have a time, and how many of these one after `time`. If it is most of them, it is not the log but
    /// the clock that is wrong.
    #[must_use]
    pub fn later_than(&self, time: i64) -> (u64, u64) {
        let hours = self.groups.iter().filter(|group| !group.key.is_by_round).flat_map(|group| &group.hours.0);
        hours.fold((0, 0), |(all, later), (hour, of)| {
            (all + of.rows, later + if *hour > hour_of(time) { of.rows } else { 0 })
        })
    }

    /// Goes on to the second pass, with what earlier runs left and the latest time to believe: a report with a later one is
    /// treated as if its time was not known. Without one, every time is believed.
    ///
    /// # Errors
    ///
    /// [`CleanupError::TooMany`].
    pub fn finish(mut self, state: State, latest: Option<i64>) -> Result<Doubts, CleanupError> {
        if let Some(latest) = latest {
            self.forget_after(latest)?;
        }
        let decided = state.decided();
        for group in &mut self.groups {
            if let Some(decided) = decided[usize::from(group.key.is_by_round)] {
                // A report that comes late can only keep a token.
                group.hours.0 = group.hours.0.split_off(&decided.saturating_add(1));
            }
        }
        let State { reached, rounds, groups: earlier, .. } = state;
        for group in earlier {
            self.take_earlier(group).ok_or(CleanupError::TooMany)?;
        }
        if self.is_too_many {
            return Err(CleanupError::TooMany);
        }
        self.groups.iter_mut().for_each(|group| group.hours.settle());
        Ok(Doubts {
            policy: self.policy,
            tokens: self.tokens,
            kinds: self.kinds,
            groups: self.groups,
            index: self.index,
            seen: self.seen,
            reached,
            rounds,
            decided,
            is_last: false,
            accepted: Vec::new(),
            latest,
        })
    }

    /// Takes what earlier runs left of a group.
    fn take_earlier(&mut self, earlier: StateGroup) -> Option<()> {
        let place = self.place_of(earlier.key)?;
        for (token, events) in earlier.tokens {
            let token = self.tokens.insert(&token, hash_of(&token))?;
            for (at, kind, verdict) in events {
                let kind = self.kinds.place(kind)?;
                self.groups[place].events.push(Event { at, token, kind, verdict });
            }
        }
        let group = &mut self.groups[place];
        group.hours.merge(&earlier.hours);
        (group.removed, group.shares) = (earlier.removed, earlier.shares);
        Some(())
    }

    /// Takes the times after `latest` for unknown.
    fn forget_after(&mut self, latest: i64) -> Result<(), CleanupError> {
        for group in self.groups.iter_mut().filter(|group| !group.key.is_by_round) {
            for event in group.events.iter_mut().filter(|event| event.at > latest) {
                let kind = &self.kinds.all[usize::from(event.kind)];
                if kind.evidence.is_answer() {
                    let kind = Kind { is_timed: false, is_day: false, is_sent: false, ..kind.clone() };
                    event.kind = self.kinds.place(kind).ok_or(CleanupError::TooMany)?;
                    event.at = 0;
                }
            }
            group.hours.0.split_off(&hour_of(latest).saturating_add(1));
        }
        Ok(())
    }
}

/// A date is at noon.
fn noon_of(time: Time) -> i64 {
    match time {
        Time::Moment(at) => at,
        Time::Day(at) => at.saturating_add(super::report::DAY / 2),
    }
}

/// When the token was registered, as an event.
fn registered(report: &Report, token: u32, kinds: &mut Kinds) -> Option<Event> {
    let time = report.registered_at.filter(|_| !report.is_by_round())?;
    let kind = Kind::cut(Evidence::Registered, matches!(time, Time::Day(_)), true);
    Some(Event { at: time.earliest(), token, kind: kinds.place(kind)?, verdict: Verdict::default() })
}

/// What the user accepts: so many dead tokens of a channel, or of one of its applications.
#[derive(Debug, Clone)]
pub(super) struct Accepted {
    pub channel: Channel,
    pub app: Option<Box<[u8]>>,
    pub count: u64,
}

/// The tokens in doubt, after the first pass.
#[derive(Debug)]
pub struct Doubts {
    pub(super) policy: Policy,
    pub(super) tokens: Tokens,
    pub(super) kinds: Kinds,
    pub(super) groups: Vec<Group>,
    index: Index,
    seen: Fingerprint,
    /// The last hour that earlier runs have read.
    pub(super) reached: Option<i32>,
    /// The last round that they have read.
    pub(super) rounds: u32,
    /// The last hour that they have decided about: of logs with times, and without.
    pub(super) decided: [Option<i32>; 2],
    pub(super) is_last: bool,
    pub(super) accepted: Vec<Accepted>,
    /// The latest time to believe.
    pub(super) latest: Option<i64>,
}

impl Doubts {
    /// Begins the second pass. Several threads can each fill one and [merge](SecondPass::merge) them.
    pub fn second_pass(&self) -> SecondPass<'_> {
        let mut kinds = self.kinds.clone();
        // Those that the pass can meet, so that all threads number them alike.
        for is_day in [false, true] {
            kinds.place(Kind::cut(Evidence::Registered, is_day, true));
            kinds.place(Kind::cut(Evidence::Delivered, is_day, true));
        }
        kinds.place(Kind::cut(Evidence::Delivered, false, false));
        SecondPass { doubts: self, kinds, seen: Fingerprint::default(), events: Vec::new(), settled: 0 }
    }

    /// Decides about answers of the last hours, too, although later logs could still show what was wrong in them. Use it
    /// where no state is kept.
    #[must_use]
    pub fn until_the_end(mut self) -> Self {
        self.is_last = true;
        self
    }

    /// Lets the dead tokens of a channel, or of one of its applications, pass although they are so many, if they are exactly
    /// `count`.
    #[must_use]
    pub fn accept(mut self, channel: Channel, app: Option<&[u8]>, count: u64) -> Self {
        self.accepted.push(Accepted { channel, app: app.map(Into::into), count });
        self
    }
}

/// The second pass: what else was reported of the tokens in doubt.
#[derive(Debug)]
#[must_use = "nothing is decided before it is finished"]
pub struct SecondPass<'d> {
    doubts: &'d Doubts,
    kinds: Kinds,
    seen: Fingerprint,
    /// With the groups' places.
    events: Vec<(u16, Event)>,
    /// How many of them are sorted, and none of these twice.
    settled: usize,
}

impl SecondPass<'_> {
    /// Takes a report again.
    pub fn add(&mut self, report: &Report<'_>) {
        let evidence = report.evidence(&self.doubts.policy);
        let hash = hash_of(report.token);
        self.seen.add(report, evidence, hash);
        if evidence.is_answer() {
            // The first pass has it.
            return;
        }
        let Some(token) = self.doubts.tokens.get(report.token, hash) else { return };
        let Some(group) = self.doubts.index.get(report) else { return };
        let group = u16::try_from(group).unwrap_or(u16::MAX);
        if evidence == Evidence::Delivered {
            let time = report.time();
            let kind = Kind::cut(evidence, matches!(time, Some(Time::Day(_))), time.is_some());
            if let Some(kind) = self.kinds.place(kind) {
                let at = time.map_or(0, Time::earliest);
                self.events.push((group, Event { at, token, kind, verdict: Verdict::default() }));
            }
        }
        if let Some(event) = registered(report, token, &mut self.kinds) {
            self.events.push((group, event));
        }
        // Most are the same registration again.
        if self.events.len() > (2 * self.settled).max(1 << 16) {
            self.settle();
        }
    }

    fn settle(&mut self) {
        self.events.sort_unstable_by_key(|(group, event)| (*group, event.token, event.at, event.kind));
        self.events.dedup();
        self.settled = self.events.len();
    }

    /// Adds what another pass over the same doubts has read.
    pub fn merge(&mut self, other: Self) {
        self.seen.merge(other.seen);
        self.events.extend(other.events);
        self.settle();
    }

    /// Ends the pass.
    #[must_use]
    pub fn finish(mut self) -> SecondRead {
        self.settle();
        SecondRead { kinds: self.kinds, seen: self.seen, events: self.events }
    }
}

/// What a finished second pass has read.
#[derive(Debug)]
pub struct SecondRead {
    pub(super) kinds: Kinds,
    seen: Fingerprint,
    pub(super) events: Vec<(u16, Event)>,
}

impl Doubts {
    /// Whether the second pass had the reports of the first.
    pub(super) fn check(&self, second: &SecondRead) -> Result<(), CleanupError> {
        if self.seen == second.seen {
            return Ok(());
        }
        Err(CleanupError::PassesDiffer { first: self.seen.reports, second: second.seen.reports })
    }
}
