//! Which tokens to delete, without deleting a good one.
//!
//! Give it the reports of deliveries and failures, and what earlier runs left. It decides about each token in doubt: [`Remove`],
//! [`HoldBack`], [`Confirm`] or [`Keep`], each with its reason, and it returns the [`State`] for the next run. It has no I/O and
//! no clock, so the same reports give the same decisions. It is in the feature `cleanup` and needs `alloc`.
//!
//! ```
//! use push_status::cleanup::{Doubts, Policy, Report, State, Time};
//! use push_status::{Channel, PushStatus};
//!
//! // Thirty tokens get a message at noon on three days. `b` fails on the first two, `c` on the first and the third.
//! let noon = |day: i64| Time::Moment((20_000 + day) * 86_400_000 + 43_200_000);
//! let tokens: Vec<String> = ["b", "c"].map(String::from).into_iter().chain((0..28).map(|n| n.to_string())).collect();
//! let mut reports = Vec::new();
//! for day in 0..3 {
//!     for token in &tokens {
//!         let code = match (token.as_str(), day) {
//!             ("b", 0 | 1) | ("c", 0 | 2) => 80300007,
//!             _ => 2,
//!         };
//!         let status = PushStatus::resolve(Channel::Huawei, code);
//!         reports.push(Report::new(token, Channel::Huawei, status).sent_at(noon(day)));
//!     }
//! }
//! let policy = Policy::default();
//! let outcome = policy.decide_with(State::default(), .., &reports, Doubts::until_the_end)?;
//! let decisions: Vec<String> =
//!     outcome.decisions().map(|decided| format!("{}: {}", decided.token.escape_ascii(), decided.decision.reason())).collect();
//! // `b` was delivered to afterwards. `c` was delivered to between its failures, so they do not confirm each other.
//! assert_eq!(decisions, ["b: delivered", "c: not_repeated"]);
//! # Ok::<(), push_status::cleanup::CleanupError>(())
//! ```
//!
//! # The rules
//!
//! The rules are in `docs/cleanup.md`, each with the incident that it is for. In short:
//!
//! - Only a code with the action [`remove_token`](crate::Action::RemoveToken) or
//!   [`confirm_token`](crate::Action::ConfirmToken) speaks against a token, and only one with the verdict
//!   [`alive`](crate::TokenVerdict::Alive) is a delivery.
//! - `remove_token` removes the token unless it was registered or delivered to since.
//! - `confirm_token` removes it when the token fails again at least 12 hours later without a delivery or a registration in
//!   between, while other tokens of the same channel and application are delivered to and few of them fail.
//! - Each channel and application is judged by itself and by the time of its messages: how the reports are put into logs makes no
//!   difference, and neither does how they are put into runs, except that a report that comes late can only keep a token. A
//!   registration is that of the token, whatever channel or application its report is of.
//! - A vendor that calls many tokens dead at once, and a day that would lose many tokens, are held back until somebody
//!   accepts the exact number.
//!
//! # Time and memory
//!
//! Only the tokens with a code against them are kept. That is why the reports are read twice: first to find these tokens,
//! then to find what else was reported of them. [`Policy::decide`] does both with a slice; [`FirstPass`] and [`SecondPass`] take
//! reports one at a time, on as many threads as you like. How many different tokens there were in each hour is counted
//! exactly up to 1,023, and estimated beyond that.
//!
//! [`Remove`]: Decision::Remove
//! [`HoldBack`]: Decision::HoldBack
//! [`Confirm`]: Decision::Confirm
//! [`Keep`]: Decision::Keep

mod believed;
mod bytes;
mod decide;
mod decision;
mod distinct;
mod doubts;
mod error;
mod event;
mod fate;
mod fingerprint;
mod first_pass;
mod group;
mod hash;
mod hours;
mod judge;
mod limits;
mod outcome;
mod policy;
mod registered;
mod report;
mod second_pass;
mod state;
mod tokens;
mod verdict;

use core::ops::RangeBounds;

pub use bytes::StateError;
pub use decision::{Decided, Decision, Doubt, HeldBack, Kept, Removal};
pub use doubts::Doubts;
pub use error::CleanupError;
pub use first_pass::FirstPass;
pub use limits::Acceptance;
pub use outcome::{Outcome, Summary};
pub use policy::{Policy, PolicyError};
pub use report::{Report, Time};
pub use second_pass::{SecondPass, SecondRead};
pub use state::State;

impl Policy {
    /// Decides about the reports of a slice: [`FirstPass`] and [`SecondPass`] in one call, for what fits into memory.
    ///
    /// `believed` are the times to believe, such as `..=tomorrow`, or `..` for all.
    ///
    /// # Errors
    ///
    /// [`CleanupError::TooMany`].
    pub fn decide(
        &self,
        state: State,
        believed: impl RangeBounds<i64>,
        reports: &[Report<'_>],
    ) -> Result<Outcome, CleanupError> {
        self.decide_with(state, believed, reports, |doubts| doubts)
    }

    /// The same, with settings of the run, such as [`Doubts::accept`] and [`Doubts::until_the_end`].
    ///
    /// # Errors
    ///
    /// [`CleanupError::TooMany`].
    pub fn decide_with(
        &self,
        state: State,
        believed: impl RangeBounds<i64>,
        reports: &[Report<'_>],
        with: impl FnOnce(Doubts) -> Doubts,
    ) -> Result<Outcome, CleanupError> {
        let mut first = FirstPass::new(self);
        reports.iter().for_each(|report| first.add(report));
        let doubts = with(first.finish(state, believed)?);
        let mut second = doubts.second_pass();
        reports.iter().for_each(|report| second.add(report));
        let second = second.finish();
        doubts.decide(second)
    }
}
