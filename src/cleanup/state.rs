//! What is carried from a run to the next.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::decide::{hour_of_round, until_of};
use super::event::{Event, latest};
use super::group::Key;
use super::hours::{Hours, day_of, end_of, first_hour_of, hour_of, hour_of_time, moment_of};
use super::judge::Share;
use super::limits::OfDay;
use super::outcome::{Outcome, OutcomeGroup};
use super::policy::{BASE_DAYS, WRONG_FOR};
use super::report::{Evidence, HOUR, Kind};
use super::verdict::{Verdict, Worth};

/// What is carried from a run to the next: the evidence about the tokens in doubt, and what the last hours were like.
///
/// It is bytes to store: [`to_bytes`](Self::to_bytes) and [`from_bytes`](Self::from_bytes) have a version and a checksum. Replace
/// the stored bytes only after the tokens of the run were deleted: a run that is repeated with the same state and the same
/// reports decides the same.
///
/// ```
/// use push_status::cleanup::{Policy, Report, State, Time};
/// use push_status::{Channel, PushStatus};
///
/// // One run for each day, with the log of that day. `gone` fails each time, and 40 others get the message.
/// let others: Vec<String> = (0..40).map(|number| number.to_string()).collect();
/// let run = |day: i64, stored: &[u8]| -> Result<(Vec<Vec<u8>>, Vec<u8>), Box<dyn std::error::Error>> {
///     let report = |token, code| {
///         let status = PushStatus::resolve(Channel::Huawei, code);
///         Report::new(token, Channel::Huawei, status).sent_at(Time::Moment((20_000 + day) * 86_400_000))
///     };
///     let mut reports: Vec<_> = others.iter().map(|token| report(token.as_str(), 2)).collect();
///     reports.push(report("gone", 80300007));
///     // The first run has nothing to go on from.
///     let state = if stored.is_empty() { State::default() } else { State::from_bytes(stored)? };
///     let outcome = Policy::default().decide(state, .., &reports)?;
///     let removed = outcome.removals().map(|decided| decided.token).collect();
///     Ok((removed, outcome.into_state().to_bytes()))
/// };
/// let (monday, stored) = run(0, &[])?;
/// let (tuesday, stored) = run(1, &stored)?;
/// let (wednesday, _) = run(2, &stored)?;
/// // Monday's and Tuesday's failures confirm each other. Tuesday's is decided by the run that knows the hours after it.
/// assert!(monday.is_empty() && tuesday.is_empty());
/// assert_eq!(wednesday, [b"gone"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// The last hour that was read.
    pub(super) reached: Option<i32>,
    /// The last round that was read.
    pub(super) rounds: u32,
    pub(super) groups: Vec<StateGroup>,
}

/// What is carried of a channel and application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StateGroup {
    pub key: Key,
    /// The last hour that was read.
    pub reached: Option<i32>,
    /// The last hour that was decided about.
    pub until: Option<i32>,
    /// The last time that was read.
    pub read: Option<i64>,
    pub hours: Hours,
    pub removed: BTreeMap<i32, OfDay>,
    pub shares: BTreeMap<i32, Share>,
    pub tokens: Vec<(Box<[u8]>, Vec<StateEvent>)>,
}

/// When it was, what it was, and what was decided about it.
pub(super) type StateEvent = (i64, Kind, Verdict);

impl State {
    /// The number of the last round that was read, of logs without times; 0 if there was none.
    #[must_use]
    pub const fn rounds(&self) -> u32 {
        self.rounds
    }
}

impl Outcome {
    /// What the next run needs.
    #[must_use]
    pub fn into_state(self) -> State {
        let groups = self.groups.iter().enumerate().map(|(place, group)| self.state_of(place, group));
        let is_needed = |group: &StateGroup| {
            !(group.tokens.is_empty() && group.hours.0.is_empty() && group.removed.is_empty() && group.read.is_none())
        };
        let mut groups: Vec<_> = groups.filter(is_needed).collect();
        groups.sort_by(|one, other| one.key.cmp(&other.key));
        State { reached: self.reached, rounds: self.rounds, groups }
    }

    fn state_of(&self, place: usize, group: &OutcomeGroup) -> StateGroup {
        let until = group.horizon.until;
        let now = match group.key.is_by_round {
            true => end_of(hour_of_round(self.rounds)),
            false => self.reached.map_or(0, end_of),
        };
        // Evidence is forgotten by whole days. What was held back on a day would otherwise look like less at the end, and pass.
        let first_day = day_of(hour_of(now - self.policy.max_gap_ms()));
        let expired = end_of(first_hour_of(first_day).saturating_sub(1)) - 1;
        let mut hours = group.hours.clone();
        hours.0.values_mut().for_each(|hour| hour.rows = 0);
        let first_hour = first_hour_of(day_of(until).saturating_sub(BASE_DAYS));
        hours.compact(
            first_hour,
            self.until_of_channel(&group.key).saturating_add(1).saturating_sub(self.policy.window_len()),
        );
        let mut tokens: Vec<(Box<[u8]>, Vec<StateEvent>)> = Vec::new();
        for events in group.subjects() {
            let kept = self.kept(place, events, until, expired);
            if let Some(event) = events.first().filter(|_| !kept.is_empty()) {
                tokens.push((self.tokens.token(event.token).into(), kept));
            }
        }
        // Not in the order in which they were read.
        tokens.sort_by(|one, other| one.0.cmp(&other.0));
        StateGroup {
            key: group.key.clone(),
            reached: group.reached,
            until: group.reached.map(|_| until),
            read: group.last_read.filter(|read| *read > expired),
            hours,
            // What was held back on a day stays so for as long as its evidence does.
            removed: from(&group.removed, first_day),
            shares: from(&group.shares, first_hour_of(first_day)),
            tokens,
        }
    }

    /// The last hour that is decided about in all applications of a channel: one that is behind still asks for the hours of
    /// the others, and so does one that appears in the next run.
    fn until_of_channel(&self, key: &Key) -> i32 {
        let is_it = |of: &&OutcomeGroup| (of.key.channel, of.key.is_by_round) == (key.channel, key.is_by_round);
        let known = self.groups.iter().filter(is_it).map(|of| of.horizon.until).min().unwrap_or(i32::MIN);
        let unheard = self.reached.filter(|_| !key.is_by_round).map(|hour| until_of(None, hour, &self.policy));
        unheard.map_or(known, |unheard| known.min(unheard))
    }

    /// The events of a token that later runs need.
    fn kept(&self, group: usize, events: &[Event], until: i32, expired: i64) -> Vec<StateEvent> {
        let kinds = &self.kinds;
        let window = i64::from(self.policy.window_len());
        let recent = end_of(until) - WRONG_FOR - (2 * window + 2) * HOUR;
        let is_recent = |event: &Event| latest(event, kinds) > recent;
        let is_lasting = |event: &&Event| {
            let kind = kinds.of(event);
            kind.evidence.is_answer()
                && kind.is_timed
                && (event.verdict.worth() != Worth::Late || hour_of_time(event.at, kind.is_day) > until)
                && moment_of(event.at, kind.is_day) > expired
                && (is_recent(event) || !event.verdict.has(Verdict::CLEARED))
        };
        // A delivery still speaks for the token in other channels and applications.
        let protects_elsewhere = |event: &Event| {
            let is_delivery = kinds.of(event).evidence == Evidence::Delivered;
            is_delivery && event.at > expired && self.has_answers_elsewhere(event.token, group)
        };
        // The first moment and the first date: they are compared with others differently.
        let firsts = [false, true].map(|is_day| {
            let is_it = |event: &&Event| kinds.of(event).is_day == is_day && is_lasting(event);
            events.iter().find(is_it)
        });
        if firsts == [None, None] {
            let last = events.iter().rfind(|event| kinds.of(event).evidence == Evidence::Delivered);
            let delivered = last.filter(|event| protects_elsewhere(event));
            return delivered.map(|event| self.state_event(event)).into_iter().collect();
        }
        let mut kept: Vec<StateEvent> = Vec::new();
        let mut thinned = Thinned { gap: self.policy.min_gap_ms(), counted: None, chained: None };
        for event in events {
            let evidence = kinds.of(event).evidence;
            if evidence.is_cut() {
                // What was before the first answer ends no failing run; another run may not even have seen it.
                // A date may be later than a moment that begins after it.
                let is_like = |other: &&Event| {
                    (kinds.of(other).evidence, kinds.of(other).is_day) == (evidence, kinds.of(event).is_day)
                };
                let is_needed = || is_recent(event) || events.iter().rfind(is_like) == Some(event);
                // That a token has a registration speaks against dead codes whose message has no time.
                let is_registration = evidence == Evidence::Registered;
                let is_after = is_registration || firsts.iter().flatten().any(|first| !kinds.is_before(event, first));
                if is_needed() && (is_after || protects_elsewhere(event)) {
                    kept.push(self.state_event(event));
                }
            } else if is_lasting(&event) {
                if thinned.is_kept(event, latest(event, kinds)) || is_recent(event) {
                    kept.push(self.state_event(event));
                } else if let Some((.., verdict)) = kept.last_mut().filter(|_| event.verdict.has(Verdict::CROWDED)) {
                    verdict.set(Verdict::CROWDED);
                }
            }
        }
        kept
    }

    fn has_answers_elsewhere(&self, token: u32, group: usize) -> bool {
        self.groups.iter().enumerate().filter(|(place, _)| *place != group).any(|(_, other)| {
            let place = other.starts.partition_point(|start| other.events[*start as usize].token < token);
            let of_token =
                other.subject(place).filter(|events| events.first().is_some_and(|event| event.token == token));
            of_token.is_some_and(|events| events.iter().any(|event| self.kinds.of(event).evidence.is_answer()))
        })
    }

    fn state_event(&self, event: &Event) -> StateEvent {
        let verdict = Verdict::from_kept(event.verdict.kept()).unwrap_or_default();
        (event.at, self.kinds.of(event).clone(), verdict)
    }
}

fn from<T: Copy>(of: &BTreeMap<i32, T>, first: i32) -> BTreeMap<i32, T> {
    of.range(first..).map(|(key, of)| (*key, *of)).collect()
}

/// Leaves out the answers of a long failing run that change no decision.
struct Thinned {
    gap: i64,
    /// The last counted answer that was kept, and the last one of any kind that was a gap after the one before.
    counted: Option<i64>,
    chained: Option<i64>,
}

impl Thinned {
    fn is_kept(&mut self, event: &Event, latest: i64) -> bool {
        let is_apart = |last: Option<i64>| last.is_none_or(|last| event.at - last >= self.gap);
        let is_counted = event.verdict.worth() == Worth::Counts && is_apart(self.counted);
        let is_chained = is_apart(self.chained);
        if is_counted {
            self.counted = Some(latest);
        }
        if is_chained {
            self.chained = Some(latest);
        }
        let flags = [Verdict::CONFIRMS, Verdict::ASIDE, Verdict::REMOVED];
        is_counted
            || is_chained
            || flags.iter().any(|flag| event.verdict.has(*flag))
            || matches!(event.verdict.worth(), Worth::Undecided | Worth::Dead | Worth::ManyDead)
    }
}
