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
use super::registered;
use super::report::round_at;
use super::second_pass::SecondRead;

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
        registered::share(&mut self.groups, &mut self.kinds, self.believed, self.tokens.len())
            .ok_or(CleanupError::TooMany)?;
        let [reached, rounds] = self.set_horizons();
        let (reached, rounds) = (reached, rounds.map_or(0, round_of));
        for group in &mut self.groups {
            if !group.key.is_by_round {
                place_untimed(&mut group.events, &self.kinds, reached.map_or(0, end_of) - 1);
            }
            group.events.append(&mut group.earlier);
            registered::doubt(group, &mut self.kinds).ok_or(CleanupError::TooMany)?;
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
            let earlier = group.reached;
            group.reached = earlier.max(group.hours.0.keys().next_back().copied());
            group.horizon.is_repeated =
                earlier.is_some() && (group.reached, group.last_read()) == (earlier, group.horizon.read);
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
