//! Which tokens to delete after a round of deliveries, without deleting a good one.
//!
//! Feed it the reports of a round, and what earlier rounds left to confirm. For each token it says [`Remove`], [`Confirm`] or
//! [`Keep`], with a [`Reason`] that can be logged, and it gives the [`State`] to carry to the next round. No I/O and no
//! clock: the same reports give the same decisions. The feature `cleanup` has it, and needs `alloc`.
//!
//! ```
//! use push_status::cleanup::{Decision, Policy, Report, State};
//! use push_status::{Channel, PushStatus};
//!
//! let report = |token, code| Report::new(token, Channel::Huawei, PushStatus::resolve(Channel::Huawei, code));
//! let policy = Policy::default();
//!
//! // Nothing was delivered: a wrong package name gives 80300007 for every token, so nothing is proven.
//! let monday = [report("a", 80300007), report("b", 80300007)];
//! let outcome = policy.decide(State::<String>::default(), 1, &monday);
//! assert!(matches!(outcome.decision(&monday[0]), Decision::Confirm(_)));
//!
//! // The package name is right again: `a` is fine, and `b` is suspect in a round that proves something.
//! let tuesday = [report("a", 2), report("b", 80300007)];
//! let outcome = policy.decide(outcome.into_state(), 2, &tuesday);
//! assert!(matches!(outcome.decision(&tuesday[0]), Decision::Keep(_)));
//! assert!(matches!(outcome.decision(&tuesday[1]), Decision::Confirm(_)));
//!
//! // And in a second one.
//! let wednesday = [report("a", 2), report("b", 80300007)];
//! let outcome = policy.decide(outcome.into_state(), 3, &wednesday);
//! let decision = outcome.decision(&wednesday[1]);
//! assert!(matches!(decision, Decision::Remove(_)));
//! assert_eq!(
//!     decision.to_string(),
//!     "remove: huawei 80300007 AllTokensInvalid in 2 rounds in which the channel delivered to others"
//! );
//! ```
//!
//! # The rules
//!
//! A token is known by its id **beside its channel**. A code speaks against it only if its action is
//! [`remove_token`](crate::Action::RemoveToken): a `fix_*` code is the sender's mistake, and no policy can be built that
//! deletes on one. All of it follows from [`action`](crate::PushStatus::action) and [`token`](crate::PushStatus::token_verdict), so it
//! holds for any edit of the tables.
//!
//! 1. **`dead` removes**, as it proves that the token is gone; **unless the token was registered after the message was
//!    sent**, or at the same moment: then the code is about the registration before, and the user who has just come back
//!    would be lost. If the times are missing it removes, too: the code names the very token, which can be alive only if the
//!    same one was registered anew while the report was on its way. So report when tokens were registered, if it is known.
//!    The code is taken as suspect, not as dead, if there is `registered_at` but no `sent_at` to compare it with; if its
//!    message is not newer than the newest one of the earlier rounds, as one after it may have been delivered then; and, with
//!    [`Policy::with_times_required`], if any of the two times is missing.
//! 2. **`suspect` removes only if the channel delivered to another token in the same round**, which proves that credentials,
//!    package name and environment are right, **and the same token was suspect in at least two such rounds** since it was
//!    last delivered or registered: one answer may be a hiccup. Three kinds of rounds are not counted:
//!    - one in which the channel delivered nothing, which proves nothing;
//!    - one in which a larger share of the tokens is suspect than the breaker of rule 4 allows: a part of the traffic has a
//!      wrong setting;
//!    - one in which the code is of a message that is not newer than the newest one of the earlier rounds: it may be the same
//!      report once more, or older than a delivery. Without the times, a log that is given again counts as another round.
//! 3. **A channel in which nothing was delivered removes nothing that is suspect.**
//! 4. **A breaker holds back every removal of a channel** in a round that would remove more than a share of the
//!    tokens of which it has a delivery or a code against them; 5 % by default. A token counts once, however many messages
//!    it gets; beyond 4,096 tokens their number is an estimate with a standard error of 1.6 %. A round finds what died
//!    since the one before, which is a small part of the tokens; a mistake that hits a part of the traffic, such as one server of
//!    ten with the wrong environment, is a large one. Where the two meet is a judgement. To hold back wrongly costs a look
//!    by a human, or a round; not to, users: so the limit is low, and the first round over a store that was never cleaned
//!    will meet it. Up to 10 removals pass whatever the share, so that small rounds work.
//! 5. **A delivery is stronger than a code against the token.** If a token has both in one round, the later one by `sent_at`
//!    counts; if the times do not tell, it is kept.
//! 6. **Everything else keeps.**
//!
//! The order of the reports in a round does not matter, nor does a report that comes twice. A round has a number that
//! grows from round to round; one that is older than the last is too late and changes nothing, and the last one can be
//! replayed, with the same outcome.
//!
//! A round should be of **one app**, and hold its deliveries as well as its failures: a delivery of another app under
//! other credentials proves nothing. What no rule can see is a mistake that hits the same few tokens, fewer than the
//! breaker's share, in every round, while the channel delivers to all others.
//!
//! # Memory and time
//!
//! Kept are only the tokens that a code speaks against, and those that earlier rounds left to confirm. That is why the
//! reports are read twice: first to find these, then to find what else was reported of them. [`Policy::decide`] does so
//! with a slice; [`FirstPass`] and [`SecondPass`] with reports that are read from somewhere, one at a time.
//!
//! [`Remove`]: Decision::Remove
//! [`Confirm`]: Decision::Confirm
//! [`Keep`]: Decision::Keep

mod decision;
mod distinct;
mod doubt;
mod evidence;
mod filter;
mod hash;
mod outcome;
mod passes;
mod policy;
mod report;
#[cfg(feature = "serde")]
mod serde;
mod state;

pub use decision::{Decision, Reason};
pub use outcome::{ChannelSummary, Outcome};
pub use passes::{FirstPass, PassesDiffer, SecondPass};
pub use policy::{Policy, UnsafePolicy};
pub use report::Report;
pub use state::{Pending, State};

use crate::Channel;

/// One of something for each channel, at its place in [`Channel::ALL`].
type ByChannel<T> = [T; Channel::ALL.len()];

fn by_channel<T: Default>() -> ByChannel<T> {
    core::array::from_fn(|_| T::default())
}
