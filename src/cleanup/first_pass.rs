//! The first pass: finds the tokens with a code against them.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::ops::RangeBounds;

use super::believed::Believed;
use super::decide::{decided_round, until_of};
use super::doubts::Doubts;
use super::error::CleanupError;
use super::event::{Event, Kinds};
use super::fingerprint::Fingerprint;
use super::group::{Group, Index, Key};
use super::hash::hash_of;
use super::hours::{Delivery, Hour, Hours, hour_of, moment_of};
use super::judge::Horizon;
use super::policy::Policy;
use super::report::{Evidence, Kind, Report, Time, round_at};
use super::state::{State, StateGroup};
use super::tokens::Tokens;
use super::verdict::Verdict;

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
/// let doubts = first.finish(State::default(), ..)?.until_the_end();
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
    pub(super) groups: Vec<Group>,
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
        let time = report.time();
        let moment = time.map(|time| moment_of(time.earliest(), time.is_day()));
        if let Some(at) = moment {
            group.read(at);
        }
        if evidence == Evidence::Nothing {
            return;
        }
        if let Some(at) = moment {
            let hour = group.hours.0.entry(hour_of(at)).or_default();
            hour.tokens.add(hash);
            hour.rows += 1;
            if evidence == Evidence::Delivered {
                hour.deliver(Delivery { at, token: hash });
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
        if let Some((kind, at)) = registered(report) {
            let Some(kind) = self.kinds.place(kind) else { return self.is_too_many = true };
            group.events.push(Event { at, token, kind, verdict: Verdict::default() });
        }
    }

    fn group(&mut self, report: &Report) -> Option<usize> {
        if let Some(group) = self.index.of(report) {
            return Some(group);
        }
        self.new_group(Key { channel: report.channel, is_by_round: report.is_by_round(), app: report.app.into() })
    }

    fn place_of(&mut self, key: Key) -> Option<usize> {
        let place = self.index.find(key.channel, key.is_by_round, &key.app);
        place.or_else(|| self.new_group(key))
    }

    fn new_group(&mut self, key: Key) -> Option<usize> {
        self.index.insert(&key, self.groups.len())?;
        self.groups.push(Group {
            key,
            hours: Hours::default(),
            events: Vec::new(),
            earlier: Vec::new(),
            horizon: Horizon::default(),
            reached: None,
            last: BTreeMap::new(),
            reports: 0,
            delivered: 0,
            removed: BTreeMap::new(),
            shares: BTreeMap::new(),
        });
        Some(self.groups.len() - 1)
    }

    /// Gives all reports of logs without times another round. It is for a log that turns out to have been read before.
    pub fn set_round(&mut self, round: u32) {
        let at = round_at(round);
        for group in self.groups.iter_mut().filter(|group| group.key.is_by_round) {
            let answers = group.events.iter_mut().filter(|event| self.kinds.of(event).evidence.is_answer());
            answers.for_each(|event| event.at = at);
            let mut hour = Hour::default();
            group.hours.0.values().for_each(|of| hour.merge(of));
            hour.set_time(at);
            group.hours.0 = BTreeMap::from([(hour_of(at), hour)]);
            group.last = BTreeMap::from([(hour_of(at), at)]);
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
            group.last.into_values().for_each(|at| mine.read(at));
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

    /// Goes on to the second pass, with what earlier runs left, and the times to believe: `..=latest`, or `..` for all.
    ///
    /// A report with another time is treated as if its time was not known: a failure proves nothing, and a delivery keeps its
    /// token. So does a registration that is later. A time more than 120,000 years from 1970 is never believed.
    ///
    /// # Errors
    ///
    /// [`CleanupError::TooMany`].
    pub fn finish(mut self, state: State, believed: impl RangeBounds<i64>) -> Result<Doubts, CleanupError> {
        let believed = Believed::of(&believed);
        self.forget_times(believed)?;
        let State { reached, rounds, groups: earlier } = state;
        // An hour that earlier runs have decided about without having heard of the channel and application.
        let unheard = [reached.map(|hour| until_of(None, hour, &self.policy)), decided_round(rounds)];
        self.groups.iter_mut().for_each(|group| group.horizon.before = unheard[usize::from(group.key.is_by_round)]);
        for group in &earlier {
            let place = self.place_of(group.key.clone()).ok_or(CleanupError::TooMany)?;
            let unheard = unheard[usize::from(group.key.is_by_round)];
            self.groups[place].horizon.before = if group.key.is_by_round { unheard } else { group.until.max(unheard) };
            self.groups[place].reached = group.reached;
        }
        for group in &mut self.groups {
            if let Some(decided) = group.horizon.before {
                // A report that comes late can only keep a token.
                group.hours.0 = group.hours.0.split_off(&decided.saturating_add(1));
            }
        }
        for group in earlier {
            self.take_earlier(group).ok_or(CleanupError::TooMany)?;
        }
        self.place_cuts().ok_or(CleanupError::TooMany)?;
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
            is_last: false,
            accepted: Vec::new(),
            believed,
        })
    }

    /// Places the kinds that the second pass can meet, so that it loses none, and all of its threads number them alike.
    fn place_cuts(&mut self) -> Option<()> {
        for evidence in [Evidence::Registered, Evidence::Delivered] {
            for (is_day, is_timed) in [(false, true), (true, true), (false, false), (true, false)] {
                self.kinds.place(Kind::cut(evidence, is_day, is_timed))?;
            }
        }
        Some(())
    }

    /// Takes what earlier runs left of a group.
    fn take_earlier(&mut self, earlier: StateGroup) -> Option<()> {
        let place = self.place_of(earlier.key)?;
        for (token, events) in earlier.tokens {
            let token = self.tokens.insert(&token, hash_of(&token))?;
            for (at, kind, verdict) in events {
                let kind = self.kinds.place(kind)?;
                self.groups[place].earlier.push(Event { at, token, kind, verdict });
            }
        }
        let group = &mut self.groups[place];
        group.horizon.read = earlier.read;
        group.hours.merge(&earlier.hours);
        (group.removed, group.shares) = (earlier.removed, earlier.shares);
        Some(())
    }

    /// Treats the times that are not believed as unknown.
    fn forget_times(&mut self, believed: Believed) -> Result<(), CleanupError> {
        for group in self.groups.iter_mut().filter(|group| !group.key.is_by_round) {
            for event in &mut group.events {
                self.kinds.forget_time(event, believed).ok_or(CleanupError::TooMany)?;
            }
            group.hours.0.split_off(&hour_of(believed.last).saturating_add(1));
            group.hours.0 = group.hours.0.split_off(&hour_of(believed.first));
            group.last.split_off(&hour_of(believed.last).saturating_add(1));
            group.last = group.last.split_off(&hour_of(believed.first));
        }
        Ok(())
    }
}

/// When the token was registered, as the kind and the time of an event.
pub(super) fn registered(report: &Report) -> Option<(Kind, i64)> {
    let time = report.registered_at?;
    // Among rounds, a time has no place.
    Some((Kind::cut(Evidence::Registered, time.is_day(), !report.is_by_round()), time.earliest()))
}
