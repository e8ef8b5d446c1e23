//! The settings, and what they may not be.

use core::fmt;

use super::report::{DAY, HOUR};

/// The settings, safe by default. No setting lets a single suspect code remove a token. In a channel that has no more
/// tokens than [`with_unchecked_removals`](Self::with_unchecked_removals) allows, [`with_max_share`](Self::with_max_share)
/// has no effect.
///
/// ```
/// use push_status::cleanup::Policy;
///
/// let careful = Policy::default().with_min_gap_hours(48)?.with_max_share(0.02)?.with_unchecked_removals(0)?;
/// assert_eq!(careful.min_gap_hours(), 48);
/// let error = Policy::default().with_min_gap_hours(1).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "two failures must be at least 12 hours apart to confirm each other, more than the window of 6 hours, and at most the \
///      largest gap of 60 days: 1 hour is not possible"
/// );
/// # Ok::<(), push_status::cleanup::PolicyError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Policy {
    pub(super) window: u32,
    pub(super) min_gap: u32,
    pub(super) max_gap: u32,
    pub(super) suspect_share: f64,
    pub(super) max_share: f64,
    pub(super) unchecked_removals: u32,
    pub(super) times_required: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            window: 6,
            min_gap: 12,
            max_gap: 60,
            suspect_share: 0.03,
            max_share: 0.05,
            unchecked_removals: 10,
            times_required: false,
        }
    }
}

impl Policy {
    /// The smallest window, in hours.
    pub const MIN_WINDOW_HOURS: u32 = 3;
    /// The smallest gap between two failures that confirm each other, in hours.
    pub const MIN_GAP_HOURS: u32 = 12;
    /// The largest gap between two failures that confirm each other, in days.
    pub const MAX_GAP_DAYS: u32 = 60;
    /// What that gap has to be at least, in days: two rules look back for so long.
    pub const LEAST_MAX_GAP_DAYS: u32 = 14;
    /// The largest share of suspects.
    pub const MAX_SUSPECT_SHARE: f64 = 0.05;
    /// The largest share that may be removed in a day.
    pub const MAX_SHARE: f64 = 0.5;
    /// The most removals that can be exempt from that share.
    pub const MAX_UNCHECKED_REMOVALS: u32 = 100;

    /// How many whole hours before and after a failure's hour show whether the channel worked; 6 by default. A larger
    /// window notices wider incidents and decides later, but accepts a delivery further away as a sign that the channel
    /// worked.
    ///
    /// # Errors
    ///
    /// [`PolicyError`] below [`Self::MIN_WINDOW_HOURS`], or if it is not less than the gap.
    pub const fn with_window_hours(mut self, hours: u32) -> Result<Self, PolicyError> {
        if hours < Self::MIN_WINDOW_HOURS || hours >= self.min_gap {
            return Err(PolicyError(Refused::Window { hours, gap: self.min_gap }));
        }
        self.window = hours;
        Ok(self)
    }

    /// How far apart two failures have to be to confirm each other; 12 hours by default. A longer gap outlasts longer
    /// incidents and finds dead tokens later.
    ///
    /// # Errors
    ///
    /// [`PolicyError`] below [`Self::MIN_GAP_HOURS`], if it is not more than the window, or if it is more than
    /// the largest gap.
    pub const fn with_min_gap_hours(mut self, hours: u32) -> Result<Self, PolicyError> {
        if hours < Self::MIN_GAP_HOURS || hours <= self.window || hours > self.max_gap * 24 {
            return Err(PolicyError(Refused::MinGap { hours, window: self.window, max_gap: self.max_gap }));
        }
        self.min_gap = hours;
        Ok(self)
    }

    /// How far apart two failures may be to confirm each other; 60 days by default. Evidence that is older is forgotten.
    ///
    /// # Errors
    ///
    /// [`PolicyError`] below [`Self::LEAST_MAX_GAP_DAYS`], above [`Self::MAX_GAP_DAYS`], or if it is less than the smallest gap.
    pub const fn with_max_gap_days(mut self, days: u32) -> Result<Self, PolicyError> {
        if days < Self::LEAST_MAX_GAP_DAYS || days > Self::MAX_GAP_DAYS || days * 24 < self.min_gap {
            return Err(PolicyError(Refused::MaxGap { days, min_gap: self.min_gap }));
        }
        self.max_gap = days;
        Ok(self)
    }

    /// Which share of the tokens may be suspect in the hours around a failure that counts; 0.03 by default. In the hours
    /// before it alone, or after it, a third more may be. With a larger share, an incident that hits up to that share of the tokens
    /// for days is taken for uninstalled apps.
    ///
    /// # Errors
    ///
    /// [`PolicyError`] unless it is above 0 and at most [`Self::MAX_SUSPECT_SHARE`].
    pub fn with_suspect_share(mut self, share: f64) -> Result<Self, PolicyError> {
        if !(share > 0.0 && share <= Self::MAX_SUSPECT_SHARE) {
            return Err(PolicyError(Refused::SuspectShare(share)));
        }
        self.suspect_share = share;
        Ok(self)
    }

    /// Which share of the tokens of the last week may be removed in a day, for each application and for the whole channel; 0.05 by
    /// default. With more, all removals of that day are held back.
    ///
    /// # Errors
    ///
    /// [`PolicyError`] unless it is above 0 and at most [`Self::MAX_SHARE`].
    pub fn with_max_share(mut self, share: f64) -> Result<Self, PolicyError> {
        if !(share > 0.0 && share <= Self::MAX_SHARE) {
            return Err(PolicyError(Refused::Share(share)));
        }
        self.max_share = share;
        Ok(self)
    }

    /// How many removals of a channel pass in a day whatever their share, so that small stores can be cleaned; 10 by default.
    ///
    /// # Errors
    ///
    /// [`PolicyError`] above [`Self::MAX_UNCHECKED_REMOVALS`].
    pub const fn with_unchecked_removals(mut self, removals: u32) -> Result<Self, PolicyError> {
        if removals > Self::MAX_UNCHECKED_REMOVALS {
            return Err(PolicyError(Refused::Unchecked(removals)));
        }
        self.unchecked_removals = removals;
        Ok(self)
    }

    /// Takes a `dead` code as suspect unless the log says both when the message was sent and when the token was registered;
    /// off by default.
    #[must_use]
    pub const fn with_times_required(mut self, required: bool) -> Self {
        self.times_required = required;
        self
    }

    /// How many hours before and after a failure's hour show whether the channel worked.
    #[must_use]
    pub const fn window_hours(&self) -> u32 {
        self.window
    }

    /// How many hours apart two failures have to be to confirm each other.
    #[must_use]
    pub const fn min_gap_hours(&self) -> u32 {
        self.min_gap
    }

    /// How many days apart two failures may be to confirm each other.
    #[must_use]
    pub const fn max_gap_days(&self) -> u32 {
        self.max_gap
    }

    /// The share of suspects above which failures do not count.
    #[must_use]
    pub const fn suspect_share(&self) -> f64 {
        self.suspect_share
    }

    /// The share of tokens that may be removed in a day.
    #[must_use]
    pub const fn max_share(&self) -> f64 {
        self.max_share
    }

    /// How many removals a day pass whatever their share.
    #[must_use]
    pub const fn unchecked_removals(&self) -> u32 {
        self.unchecked_removals
    }

    /// Whether a `dead` code without both times is taken as suspect.
    #[must_use]
    pub const fn times_required(&self) -> bool {
        self.times_required
    }

    pub(super) const fn window_len(&self) -> i32 {
        self.window as i32
    }

    pub(super) const fn min_gap_ms(&self) -> i64 {
        self.min_gap as i64 * HOUR
    }

    pub(super) const fn max_gap_ms(&self) -> i64 {
        self.max_gap as i64 * DAY
    }

    /// Whether more tokens of a stretch are suspect than can be gone. One always may be, and two from 20 tokens on.
    pub(super) fn is_suspect_share_over(&self, suspects: u32, tokens: u64) -> bool {
        let always = if tokens < 20 { 1 } else { 2 };
        suspects > always && is_over(suspects, self.suspect_share, tokens)
    }

    /// Whether more tokens are suspect on one side of a stretch than can be gone. The limit is higher there, because a side has
    /// fewer tokens, and chance changes its share more.
    pub(super) fn is_suspect_share_of_side_over(&self, suspects: u32, tokens: u64) -> bool {
        self.is_suspect_share_over(suspects, tokens) && is_over(suspects, self.suspect_share * 4.0 / 3.0, tokens)
    }

    /// Whether so many tokens begin to fail in a stretch that it may be an incident. Unlike a suspect, not even one token is always
    /// allowed.
    pub(super) fn is_beginning_share_over(&self, beginning: u32, tokens: u64) -> bool {
        is_over(beginning, self.suspect_share / 2.0, tokens)
    }

    /// Whether more tokens would be removed in a day than can be gone.
    pub(super) fn is_removal_share_over(&self, removals: u32, tokens: u64) -> bool {
        removals > self.unchecked_removals && is_over(removals, self.max_share, tokens)
    }
}

/// Whether more tokens of a single hour are suspect than can be gone.
pub(super) fn is_hour_over(suspects: u32, tokens: u64) -> bool {
    suspects > 3 && is_over(suspects, 0.10, tokens)
}

/// Whether more tokens of an hour or a stretch are called dead than a vendor that works correctly reports.
pub(super) fn is_dead_share_over(dead: u32, tokens: u64) -> bool {
    dead > 3 && is_over(dead, 0.10, tokens)
}

/// Whether so many are suspect, those that have been before included, that only long evidence confirms.
pub(super) fn is_crowded(suspects: u32, tokens: u64) -> bool {
    is_over(suspects, 0.05, tokens)
}

fn is_over(some: u32, share: f64, tokens: u64) -> bool {
    f64::from(some) > share * tokens as f64
}

/// How far apart the first and the last failure have to be where it was crowded.
pub(super) const CROWDED_GAP: i64 = 6 * DAY;
/// How long a counted failure that was wrong speaks against all others.
pub(super) const WRONG_FOR: i64 = 7 * DAY;
/// When a token is set aside: after how long, and how many failures.
pub(super) const ASIDE_AFTER: i64 = 14 * DAY;
pub(super) const ASIDE_ANSWERS: u8 = 5;
/// The days whose tokens are the base of what may be removed in one.
pub(super) const BASE_DAYS: i32 = 7;

/// A setting outside its allowed range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PolicyError(Refused);

#[derive(Debug, Clone, Copy, PartialEq)]
enum Refused {
    Window { hours: u32, gap: u32 },
    MinGap { hours: u32, window: u32, max_gap: u32 },
    MaxGap { days: u32, min_gap: u32 },
    SuspectShare(f64),
    Share(f64),
    Unchecked(u32),
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Refused::Window { hours, gap } => write!(
                f,
                "the window must be at least {} hours, and less than the gap of {gap} hours: {} is not possible",
                Policy::MIN_WINDOW_HOURS,
                counted(hours, "hour")
            ),
            Refused::MinGap { hours, window, max_gap } => write!(
                f,
                "two failures must be at least {} hours apart to confirm each other, more than the window of {window} hours, \
                 and at most the largest gap of {}: {} is not possible",
                Policy::MIN_GAP_HOURS,
                counted(max_gap, "day"),
                counted(hours, "hour")
            ),
            Refused::MaxGap { days, min_gap } => write!(
                f,
                "the largest gap between two failures that confirm each other must be {} to {} days, and not less than the \
                 smallest gap of {min_gap} hours: {} is not possible",
                Policy::LEAST_MAX_GAP_DAYS,
                Policy::MAX_GAP_DAYS,
                counted(days, "day")
            ),
            Refused::SuspectShare(share) => write!(
                f,
                "the share of suspect tokens must be above 0 and at most {}, or an incident that hits a part of the tokens \
                 would be taken for uninstalled apps: {share} is not possible",
                Policy::MAX_SUSPECT_SHARE
            ),
            Refused::Share(share) => write!(
                f,
                "the share of the tokens that can go in a day must be above 0 and at most {}: {share} is not possible",
                Policy::MAX_SHARE
            ),
            Refused::Unchecked(removals) => write!(
                f,
                "at most {} removals a day can pass whatever their share: {removals} are not possible",
                Policy::MAX_UNCHECKED_REMOVALS
            ),
        }
    }
}

fn counted(number: u32, what: &str) -> alloc::string::String {
    alloc::format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

impl core::error::Error for PolicyError {}
