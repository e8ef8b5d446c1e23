//! From what was read to what is decided.

use alloc::vec::Vec;

use super::doubts::Doubts;
use super::error::CleanupError;
use super::event::{Event, Kinds};
use super::group::Group;
use super::hours::{day_of, end_of, hour_of};
use super::judge::{Judge, Judged, sort};
use super::outcome::{Outcome, OutcomeGroup};
use super::policy::Policy;
use super::report::{Evidence, Kind, round_at};
use super::second_pass::SecondRead;
use super::verdict::Worth;

/// The hour of a round, which counts as a day.
pub(super) fn hour_of_round(round: u32) -> i32 {
    hour_of(round_at(round))
}

/// The round of an hour.
pub(super) fn round_of(hour: i32) -> u32 {
    u32::try_from(day_of(hour)).unwrap_or_default()
}

/// The last hour that is decided about in logs without times that were read up to a round.
pub(super) fn decided_round(round: u32) -> Option<i32> {
    Some(hour_of_round(round)).filter(|_| round > 0)
}

/// How long to wait for a channel and application whose log is behind the others.
const LAG_HOURS: i32 = 24;

/// The last hour that is decided about in a channel and application that was read up to an hour, while others were read up to
/// another one.
pub(super) fn until_of(reached: Option<i32>, reached_of_all: i32, policy: &Policy) -> i32 {
    let waited = reached_of_all.saturating_sub(LAG_HOURS);
    // The last hour may not be over yet.
    reached.map_or(waited, |reached| reached.max(waited)).saturating_sub(policy.window_len() + 1)
}

impl Doubts {
    /// Decides about all tokens.
    ///
    /// # Errors
    ///
    /// [`CleanupError::PassesDiffer`] if the second pass did not have the reports of the first.
    pub fn decide(mut self, second: SecondRead) -> Result<Outcome, CleanupError> {
        self.check(&second)?;
        for (group, mut event) in second.events {
            let group = &mut self.groups[usize::from(group)];
            // The time of a round is not one of the log.
            if !group.key.is_by_round {
                self.kinds.forget_time(&mut event, self.believed).ok_or(CleanupError::TooMany)?;
            }
            group.events.push(event);
        }
        let [reached, rounds] = self.set_horizons();
        let (reached, rounds) = (reached, rounds.map_or(0, round_of));
        for group in &mut self.groups {
            if !group.key.is_by_round {
                place_untimed(&mut group.events, &self.kinds, reached.map_or(0, end_of) - 1);
            }
            group.events.append(&mut group.earlier);
            doubt_registered(group, &mut self.kinds).ok_or(CleanupError::TooMany)?;
        }
        let ranks = self.kinds.ranks();
        for group in &mut self.groups {
            sort(&mut group.events, &self.kinds, &ranks, group.horizon);
        }
        let Self { policy, mut tokens, kinds, mut groups, accepted, .. } = self;
        tokens.forget_slots();
        groups.sort_by(|one, other| one.key.cmp(&other.key));
        let mut starts = Vec::new();
        let is_together = |one: &Group, other: &Group| {
            (one.key.channel, one.key.is_by_round) == (other.key.channel, other.key.is_by_round)
        };
        for together in groups.chunk_by_mut(is_together) {
            let is_by_round = together.iter().any(|group| group.key.is_by_round);
            let together = together.iter_mut().map(|group| Judged::new(group, &kinds)).collect();
            let mut judge = Judge::new(&policy, &kinds, &tokens, is_by_round, together);
            judge.run();
            judge.mark_followed();
            starts.extend(judge.groups.iter().map(Judged::starts));
        }
        let groups = groups.into_iter().zip(starts).map(|(group, starts)| OutcomeGroup::new(group, starts));
        let mut outcome = Outcome::new(policy, tokens, kinds, groups.collect(), reached, rounds);
        outcome.hold_back(accepted);
        Ok(outcome)
    }

    /// Sets what is decided in this run. Returns the last hour that was read, of logs with times, and without.
    fn set_horizons(&mut self) -> [Option<i32>; 2] {
        for group in &mut self.groups {
            group.reached = group.reached.max(group.hours.0.keys().next_back().copied());
        }
        let last = |is_by_round: bool| {
            let groups = self.groups.iter().filter(|group| group.key.is_by_round == is_by_round);
            groups.filter_map(|group| group.reached).max()
        };
        let reached = [self.reached.max(last(false)), decided_round(self.rounds).max(last(true))];
        for group in &mut self.groups {
            let until = match reached[usize::from(group.key.is_by_round)] {
                None => i32::MIN + 1,
                Some(hour) if group.key.is_by_round => hour,
                Some(hour) if self.is_last => hour.saturating_add(1),
                Some(hour) => until_of(group.reached, hour, &self.policy),
            };
            group.horizon.until = group.horizon.before.map_or(until, |before| before.max(until));
        }
        reached
    }
}

/// Moves the events without a believed time to the end of the log, where a delivery clears all answers.
fn place_untimed(events: &mut [Event], kinds: &Kinds, end: i64) {
    events.iter_mut().filter(|event| !kinds.of(event).is_timed).for_each(|event| event.at = end);
}

/// Treats a dead code as suspect if the token may have been registered after the message was sent: because only the time of the
/// report is known, or because the time of the registration is not believed.
///
/// The registration can be in any row of the token.
fn doubt_registered(group: &mut Group, kinds: &mut Kinds) -> Option<()> {
    let tokens_of = |is_it: &dyn Fn(&Kind) -> bool| {
        let registered = group.events.iter().filter(|event| {
            let kind = kinds.of(event);
            // With an answer that is not comparable, an earlier run has read a registration.
            (kind.evidence == Evidence::Registered || !kind.is_comparable) && is_it(kind)
        });
        let mut tokens: Vec<u32> = registered.map(|event| event.token).collect();
        tokens.sort_unstable();
        tokens.dedup();
        tokens
    };
    let (registered, unplaced) = (tokens_of(&|_| true), tokens_of(&|kind| !kind.is_timed || !kind.is_comparable));
    if registered.is_empty() {
        return Some(());
    }
    group.events.retain(|event| kinds.of(event).evidence != Evidence::Registered || kinds.of(event).is_timed);
    let is_by_round = group.key.is_by_round;
    for event in &mut group.events {
        let kind = kinds.of(event);
        let is_unplaced = unplaced.binary_search(&event.token).is_ok();
        let is_doubtful = is_unplaced || !kind.is_sent && registered.binary_search(&event.token).is_ok();
        let doubted = match kind.evidence {
            Evidence::Dead if is_doubtful => Kind { evidence: Evidence::Suspect, ..kind.clone() },
            Evidence::Suspect if is_by_round && is_unplaced => kind.clone(),
            _ => continue,
        };
        let is_comparable = doubted.is_comparable && !is_by_round;
        event.kind = kinds.place(Kind { is_comparable, ..doubted })?;
        event.verdict.take_back();
        if !is_comparable && event.verdict.is_decided() {
            // The state keeps it, so that the next run knows of the registration.
            event.verdict.set_worth(Worth::Untimed);
        }
    }
    Some(())
}
