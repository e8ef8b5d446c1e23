//! The thresholds, and what they may not be.

use core::borrow::Borrow;
use core::fmt;
use core::hash::Hash;

use alloc::borrow::ToOwned;

use super::{FirstPass, Outcome, Report, State};

/// The thresholds, safe by default. None can be set so that a token is removed on one suspect report, on a `fix_*` code, or
/// in any share.
///
/// ```
/// use push_status::cleanup::Policy;
///
/// let policy = Policy::default()
///     .with_suspect_rounds(3)?
///     .with_max_share(0.02)?
///     .with_unchecked_removals(0)?
///     .with_forget_after(60)
///     .with_times_required(true);
/// assert_eq!(policy.suspect_rounds(), 3);
/// let error = Policy::default().with_suspect_rounds(1).unwrap_err();
/// assert_eq!(error.to_string(), "1 round to remove a suspect token: at least 2, as one answer may be a hiccup");
/// # Ok::<(), push_status::cleanup::UnsafePolicy>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Policy {
    pub(super) suspect_rounds: u32,
    pub(super) max_share: f64,
    pub(super) unchecked_removals: u32,
    pub(super) forget_after: u32,
    pub(super) times_required: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self { suspect_rounds: 2, max_share: 0.05, unchecked_removals: 10, forget_after: 30, times_required: false }
    }
}

impl Policy {
    /// The least that [`Self::with_suspect_rounds`] takes.
    pub const LEAST_SUSPECT_ROUNDS: u32 = 2;
    /// The most that [`Self::with_max_share`] takes: a channel that loses more than it keeps is a mistake of the sender.
    pub const MOST_SHARE: f64 = 0.5;
    /// The most that [`Self::with_unchecked_removals`] takes.
    pub const MOST_UNCHECKED_REMOVALS: u32 = 100;

    /// In how many rounds a token has to be suspect before it is removed; 2 by default.
    ///
    /// # Errors
    ///
    /// [`UnsafePolicy`] below [`Self::LEAST_SUSPECT_ROUNDS`].
    pub const fn with_suspect_rounds(mut self, rounds: u32) -> Result<Self, UnsafePolicy> {
        if rounds < Self::LEAST_SUSPECT_ROUNDS {
            return Err(UnsafePolicy(Unsafe::SuspectRounds(rounds)));
        }
        self.suspect_rounds = rounds;
        Ok(self)
    }

    /// The share of a channel's tokens, of those with a delivery or a code against them, that a round may remove; with more,
    /// the breaker holds back all of its removals. 0.05 by default: see the [rules](super#the-rules).
    ///
    /// # Errors
    ///
    /// [`UnsafePolicy`] unless it is above 0 and at most [`Self::MOST_SHARE`].
    pub fn with_max_share(mut self, share: f64) -> Result<Self, UnsafePolicy> {
        if !(share > 0.0 && share <= Self::MOST_SHARE) {
            return Err(UnsafePolicy(Unsafe::MaxShare(share)));
        }
        self.max_share = share;
        Ok(self)
    }

    /// How many removals in a channel pass whatever their share, so that the breaker does not stop a round of a few tokens;
    /// 10 by default.
    ///
    /// # Errors
    ///
    /// [`UnsafePolicy`] above [`Self::MOST_UNCHECKED_REMOVALS`].
    pub const fn with_unchecked_removals(mut self, removals: u32) -> Result<Self, UnsafePolicy> {
        if removals > Self::MOST_UNCHECKED_REMOVALS {
            return Err(UnsafePolicy(Unsafe::UncheckedRemovals(removals)));
        }
        self.unchecked_removals = removals;
        Ok(self)
    }

    /// After how many rounds without a report against it the state forgets a token; 30 by default. It only keeps the state
    /// small: a token that is forgotten has to be suspect in as many rounds again.
    #[must_use]
    pub const fn with_forget_after(mut self, rounds: u32) -> Self {
        self.forget_after = rounds;
        self
    }

    /// Takes a dead report as suspect where the times do not prove that the token was registered before the message was sent;
    /// off by default.
    #[must_use]
    pub const fn with_times_required(mut self, required: bool) -> Self {
        self.times_required = required;
        self
    }

    /// In how many rounds a token has to be suspect before it is removed.
    #[must_use]
    pub const fn suspect_rounds(&self) -> u32 {
        self.suspect_rounds
    }

    /// The share of tokens beyond which the breaker holds back.
    #[must_use]
    pub const fn max_share(&self) -> f64 {
        self.max_share
    }

    /// How many removals pass whatever their share.
    #[must_use]
    pub const fn unchecked_removals(&self) -> u32 {
        self.unchecked_removals
    }

    /// After how many rounds a token is forgotten.
    #[must_use]
    pub const fn forget_after(&self) -> u32 {
        self.forget_after
    }

    /// Whether a dead report without times is taken as suspect.
    #[must_use]
    pub const fn times_required(&self) -> bool {
        self.times_required
    }

    /// Whether so many of a channel's tokens cannot be gone since the last round.
    pub(super) fn is_too_many(&self, some: u64, tokens: u64) -> bool {
        some > u64::from(self.unchecked_removals) && some as f64 > self.max_share * tokens as f64
    }

    /// Decides about all reports of a round: [`FirstPass`] and [`SecondPass`](super::SecondPass) over a slice.
    ///
    /// `round` grows from round to round: a counter, or the time at which the round began.
    #[must_use]
    pub fn decide<Id, Q>(&self, state: State<Id>, round: u64, reports: &[Report<'_, Q>]) -> Outcome<Id>
    where
        Id: Ord + Hash + Clone + Borrow<Q>,
        Q: Ord + Hash + ToOwned<Owned = Id> + ?Sized,
    {
        let mut first = FirstPass::new(self, state, round);
        reports.iter().for_each(|report| first.add(report));
        let mut second = first.again();
        reports.iter().for_each(|report| second.add(report));
        second.decide()
    }
}

/// A threshold that would let good tokens go.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct UnsafePolicy(Unsafe);

#[derive(Debug, Clone, Copy, PartialEq)]
enum Unsafe {
    SuspectRounds(u32),
    MaxShare(f64),
    UncheckedRemovals(u32),
}

impl fmt::Display for UnsafePolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Unsafe::SuspectRounds(rounds) => {
                let s = if rounds == 1 { "" } else { "s" };
                let least = Policy::LEAST_SUSPECT_ROUNDS;
                write!(
                    f,
                    "{rounds} round{s} to remove a suspect token: at least {least}, as one answer may be a hiccup"
                )
            }
            Unsafe::MaxShare(share) => {
                let most = Policy::MOST_SHARE;
                write!(
                    f,
                    "a share of {share} to remove: above 0 and at most {most}, as who loses more has a mistake to find"
                )
            }
            Unsafe::UncheckedRemovals(removals) => {
                let most = Policy::MOST_UNCHECKED_REMOVALS;
                write!(f, "{removals} removals that no breaker stops: at most {most}, or there is no breaker")
            }
        }
    }
}

impl core::error::Error for UnsafePolicy {}
