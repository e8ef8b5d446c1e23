//! Which tokens to delete, without deleting a good one.
mod bytes;
mod collect;
mod decide;
mod decision;
mod distinct;
mod hash;
mod hours;
mod judge;
mod outcome;
mod policy;
mod report;
mod state;
mod tokens;
mod verdict;

pub use bytes::StateError;
pub use collect::{CleanupError, Doubts, FirstPass, SecondPass, SecondRead};
pub use decision::{Decided, Decision, Doubt, HeldBack, Kept, Removal};
pub use outcome::{Acceptance, Outcome, Summary};
pub use policy::{Policy, PolicyError};
pub use report::{Report, Time};
pub use state::State;

impl Policy {
    /// Decides about the reports of a slice: [`FirstPass`] and [`SecondPass`] in one call, for what fits into memory.
    ///
    /// `latest` is the latest time to believe, such as a day from now.
    ///
    /// # Errors
    ///
    /// [`CleanupError::TooMany`].
    pub fn decide(&self, state: State, latest: Option<i64>, reports: &[Report<'_>]) -> Result<Outcome, CleanupError> {
        self.decide_with(state, latest, reports, |doubts| doubts)
    }

    /// The same, with settings of the run, such as [`Doubts::accept`] and [`Doubts::until_the_end`].
    ///
    /// # Errors
    ///
    /// [`CleanupError::TooMany`].
    pub fn decide_with(
        &self,
        state: State,
        latest: Option<i64>,
        reports: &[Report<'_>],
        with: impl FnOnce(Doubts) -> Doubts,
    ) -> Result<Outcome, CleanupError> {
        let mut first = FirstPass::new(self);
        reports.iter().for_each(|report| first.add(report));
        let doubts = with(first.finish(state, latest)?);
        let mut second = doubts.second_pass();
        reports.iter().for_each(|report| second.add(report));
        let second = second.finish();
        doubts.decide(second)
    }
}
