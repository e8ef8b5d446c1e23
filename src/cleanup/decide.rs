//! From what was read to what is decided.

use alloc::vec::Vec;

use super::doubts::Doubts;
use super::error::CleanupError;
use super::group::Group;
use super::hours::{day_of, end_of, hour_of};
use super::judge::{Horizon, Judge, Judged, sort};
use super::outcome::{Outcome, OutcomeGroup};
use super::report::{Kind, round_at};
use super::second_pass::SecondRead;

/// The hour of a round, which counts as a day.
pub(super) fn hour_of_round(round: u32) -> i32 {
    hour_of(round_at(round))
}

/// The round of an hour.
pub(super) fn round_of(hour: i32) -> u32 {
    u32::try_from(day_of(hour)).unwrap_or_default()
}

impl Doubts {
    /// Decides about all tokens.
    ///
    /// # Errors
    ///
    /// [`CleanupError::PassesDiffer`] if the second pass did not have the reports of the first.
    pub fn decide(mut self, second: SecondRead) -> Result<Outcome, CleanupError> {
        self.check(&second)?;
        self.kinds = second.kinds;
        for (group, event) in second.events {
            self.groups[usize::from(group)].events.push(event);
        }
        let last = |is_by_round: bool| {
            let groups = self.groups.iter().filter(|group| group.key.is_by_round == is_by_round);
            groups.filter_map(|group| group.hours.0.keys().next_back().copied()).max()
        };
        let reached = self.reached.max(last(false));
        let rounds = self.rounds.max(last(true).map_or(0, round_of));
        self.place_untimed(reached)?;
        let horizons = self.horizons(reached, rounds);
        let Self { policy, mut tokens, kinds, mut groups, accepted, .. } = self;
        tokens.forget_slots();
        groups.sort_by(|one, other| one.key.cmp(&other.key));
        for group in &mut groups {
            sort(&mut group.events, &kinds, horizons[usize::from(group.key.is_by_round)]);
        }
        let mut starts = Vec::new();
        let is_together = |one: &Group, other: &Group| {
            (one.key.channel, one.key.is_by_round) == (other.key.channel, other.key.is_by_round)
        };
        for together in groups.chunk_by_mut(is_together) {
            let is_by_round = together.iter().any(|group| group.key.is_by_round);
            let horizon = horizons[usize::from(is_by_round)];
            let together = together.iter_mut().map(|group| Judged::new(group, &kinds)).collect();
            let mut judge = Judge::new(&policy, &kinds, &tokens, horizon, is_by_round, together);
            judge.run();
            judge.mark_followed(end_of(horizon.until) - 1);
            starts.extend(judge.groups.iter().map(Judged::starts));
        }
        let groups = groups.into_iter().zip(starts).map(|(group, starts)| OutcomeGroup::new(group, starts));
        let mut outcome = Outcome::new(policy, tokens, kinds, groups.collect(), reached, horizons, rounds);
        outcome.hold_back(accepted);
        Ok(outcome)
    }

    /// Puts what has no time that can be believed at the end of the log: a delivery clears all before it.
    fn place_untimed(&mut self, reached: Option<i32>) -> Result<(), CleanupError> {
        let at = reached.map_or(0, end_of) - 1;
        for group in self.groups.iter_mut().filter(|group| !group.key.is_by_round) {
            for event in &mut group.events {
                let kind = &self.kinds.all[usize::from(event.kind)];
                if !kind.is_timed {
                    event.at = at;
                } else if kind.evidence == super::report::Evidence::Delivered
                    && self.latest.is_some_and(|latest| event.at > latest)
                {
                    let kind = Kind::cut(kind.evidence, false, false);
                    event.kind = self.kinds.place(kind).ok_or(CleanupError::TooMany)?;
                    event.at = at;
                }
            }
        }
        Ok(())
    }

    /// What is decided in this run: of logs with times, and without.
    fn horizons(&self, reached: Option<i32>, rounds: u32) -> [Horizon; 2] {
        let reached = match reached {
            Some(hour) if self.is_last => hour.saturating_add(1),
            // The last hour may not be over yet.
            Some(hour) => hour.saturating_sub(self.policy.window_len() + 1),
            None => i32::MIN + 1,
        };
        let [timed, by_round] = self.decided;
        let until = |decided: Option<i32>, reached: i32| Horizon {
            before: decided,
            until: decided.map_or(reached, |decided| decided.max(reached)),
        };
        [until(timed, reached), until(by_round, hour_of_round(rounds))]
    }
}
