//! What is decided about a token, and why.

use core::fmt;

use super::report::Time;
use crate::Channel;

/// What to do with a token.
///
/// `Decision` is exhaustive, and so are its reasons: no reason to remove can be confused with one to keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decision {
    /// Delete it.
    Remove(Removal),
    /// Do not delete it yet: so many tokens would be removed that somebody has to look first.
    HoldBack(HeldBack),
    /// Keep it, and see whether it fails again.
    Confirm(Doubt),
    /// Keep it: it has been in doubt and is fine again.
    Keep(Kept),
}

/// Why a token is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Removal {
    /// A code proves that the token is gone.
    Dead,
    /// Two failures confirm each other: they are far enough apart, and the channel delivered to other tokens.
    Confirmed,
}

/// Why a removal is held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HeldBack {
    /// A code proves that the token is gone, but says so about `dead` of the `tokens` of that hour, or of the hours around
    /// it.
    ManyDead {
        /// How many tokens are dead.
        dead: u64,
        /// Of how many.
        tokens: u64,
    },
    /// `removals` tokens would be removed in the same day, of the `tokens` of the last week.
    ManyRemovals {
        /// How many tokens would be removed.
        removals: u64,
        /// Of how many.
        tokens: u64,
    },
}

/// Why a token is not removed yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// The log does not reach far enough beyond the failure to decide about it.
    Pending,
    /// Its failures count, but no two of them are far enough apart.
    NotRepeated,
    /// Its failures count, but more than 5 % of the tokens were suspect at that time, so they have to be six days apart, or the gap
    /// of [`Policy::with_min_gap_hours`](super::Policy::with_min_gap_hours) if that is longer.
    Crowded,
    /// Nothing was delivered to another token in the hours around the failure.
    NothingDelivered,
    /// So many tokens are suspect in the hours around the failure that a part of the traffic has a wrong setting.
    ManySuspects {
        /// How many tokens are suspect.
        suspects: u64,
        /// Of how many.
        tokens: u64,
    },
    /// Of the tokens with a failure that counted in the last week, half or more have been delivered to since, without a
    /// registration in between.
    WrongTooOften,
    /// It has failed for two weeks and was never confirmed. Later failures no longer confirm it.
    SetAside,
    /// When the message was sent, or when the token was registered, is not known, so they cannot be compared.
    Untimed,
    /// The report came after the hour of its message had been decided.
    Late,
    /// It was delivered to in another channel or application.
    DeliveredElsewhere,
}

/// Why a token that was in doubt is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kept {
    /// It was delivered to after the failure, or at the same time.
    Delivered,
    /// It was registered after the message was sent, or at the same time.
    Registered,
}

impl Decision {
    /// The id in serialized data: `remove`, `hold_back`, `confirm` or `keep`.
    ///
    /// ```
    /// use push_status::cleanup::{Decision, Doubts, Policy, Report, State, Time};
    /// use push_status::{Channel, PushStatus};
    ///
    /// let report = |token, code, minute: i64| {
    ///     let status = PushStatus::resolve(Channel::Apple, code);
    ///     Report::new(token, Channel::Apple, status).sent_at(Time::Moment(1_790_000_000_000 + minute * 60_000))
    /// };
    /// // A code says that `a` and `b` are gone, but then `b` gets a message.
    /// let reports = [report("a", 2011, 0), report("b", 2011, 5), report("b", 2, 10)];
    /// let outcome = Policy::default().decide_with(State::default(), .., &reports, Doubts::until_the_end)?;
    /// let line = |decision: Decision| format!("decision={} reason={} \"{decision}\"", decision.id(), decision.reason());
    /// let lines: Vec<String> = outcome.decisions().map(|decided| line(decided.decision)).collect();
    /// assert_eq!(lines[0], r#"decision=remove reason=dead "the code proves that the token is gone""#);
    /// assert_eq!(lines[1], r#"decision=keep reason=delivered "it was delivered to afterwards, or at the same time""#);
    /// # Ok::<(), push_status::cleanup::CleanupError>(())
    /// ```
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Remove(_) => "remove",
            Self::HoldBack(_) => "hold_back",
            Self::Confirm(_) => "confirm",
            Self::Keep(_) => "keep",
        }
    }

    /// The id of the reason in serialized data, such as `dead`, `not_repeated` or `delivered`. Each belongs to one [`id`](Self::id).
    #[must_use]
    pub const fn reason(&self) -> &'static str {
        match self {
            Self::Remove(Removal::Dead) => "dead",
            Self::Remove(Removal::Confirmed) => "confirmed",
            Self::HoldBack(HeldBack::ManyDead { .. }) => "many_dead",
            Self::HoldBack(HeldBack::ManyRemovals { .. }) => "many_removals",
            Self::Confirm(doubt) => doubt.id(),
            Self::Keep(Kept::Delivered) => "delivered",
            Self::Keep(Kept::Registered) => "registered",
        }
    }

    /// How many tokens were too many, and of how many.
    #[must_use]
    pub const fn share(&self) -> Option<(u64, u64)> {
        match *self {
            Self::HoldBack(
                HeldBack::ManyDead { dead: some, tokens } | HeldBack::ManyRemovals { removals: some, tokens },
            )
            | Self::Confirm(Doubt::ManySuspects { suspects: some, tokens }) => Some((some, tokens)),
            _ => None,
        }
    }
}

impl Doubt {
    const fn id(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::NotRepeated => "not_repeated",
            Self::Crowded => "crowded",
            Self::NothingDelivered => "nothing_delivered",
            Self::ManySuspects { .. } => "many_suspects",
            Self::WrongTooOften => "wrong_too_often",
            Self::SetAside => "set_aside",
            Self::Untimed => "untimed",
            Self::Late => "late",
            Self::DeliveredElsewhere => "delivered_elsewhere",
        }
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = |some: u64, tokens: u64| some as f64 * 100.0 / tokens.max(1) as f64;
        match *self {
            Self::Remove(Removal::Dead) => f.write_str("the code proves that the token is gone"),
            Self::Remove(Removal::Confirmed) => {
                f.write_str("it failed again, long after the first time, while the channel delivered to others")
            }
            Self::HoldBack(HeldBack::ManyDead { dead, tokens }) => write!(
                f,
                "the code proves that the token is gone, but says so about {dead} of {tokens} tokens at that time ({:.1} %)",
                share(dead, tokens)
            ),
            Self::HoldBack(HeldBack::ManyRemovals { removals, tokens }) => write!(
                f,
                "{removals} {} would be removed in one day, of {tokens} in the last week ({:.1} %)",
                if removals == 1 { "token" } else { "tokens" },
                share(removals, tokens)
            ),
            Self::Confirm(Doubt::ManySuspects { suspects, tokens }) => write!(
                f,
                "{suspects} of {tokens} tokens were suspect at that time ({:.1} %), so a part of the traffic may have a \
                 wrong setting",
                share(suspects, tokens)
            ),
            Self::Confirm(doubt) => f.write_str(match doubt {
                Doubt::Pending => "the log ends too soon after the message to decide",
                Doubt::NotRepeated => "it has not failed again yet, long enough after the first time",
                Doubt::Crowded => "more than 5 % of the tokens were suspect at that time, so its failures have to be six days or more apart",
                Doubt::NothingDelivered => "nothing was delivered to another token at that time, so nothing is proven",
                Doubt::WrongTooOften => {
                    "half or more of the tokens of this channel and application that failed in the last week have been delivered to since"
                }
                Doubt::SetAside => "it has failed for two weeks and could not be confirmed, so somebody has to decide",
                Doubt::Untimed => "it is not known when the message was sent, or when the token was registered",
                Doubt::Late => "the report came too late: an earlier run had already read the log of that time",
                Doubt::DeliveredElsewhere => "the same token was delivered to in another channel or application",
                Doubt::ManySuspects { .. } => "",
            }),
            Self::Keep(Kept::Delivered) => f.write_str("it was delivered to afterwards, or at the same time"),
            Self::Keep(Kept::Registered) => f.write_str("it was registered after the message was sent, or at the same time"),
        }
    }
}

/// A token of a channel and application, and what is decided about it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decided<'a> {
    /// The token, exactly as it was reported.
    pub token: alloc::vec::Vec<u8>,
    /// The channel.
    pub channel: Channel,
    /// The application; empty where the reports had none.
    pub app: &'a [u8],
    /// What to do with it, and why.
    pub decision: Decision,
    /// The code of the failure that this decision is about, as the report had it.
    pub code: &'a str,
    /// When the message of that failure was sent, or else when it was reported.
    pub failed_at: Option<Time>,
    /// The same of the first of the failures that confirm each other; otherwise it is `failed_at`. It is earlier if the vendor says
    /// that the token was not valid even before ([`Report::valid_before`](super::Report::valid_before)). If
    /// [`is_sent_at`](Self::is_sent_at), delete only a token that was registered before it.
    pub first_failed_at: Option<Time>,
    /// Whether these are when the messages were sent. Otherwise they are when the reports came, which says nothing about a
    /// registration: it can be older than the report and still newer than the message.
    pub is_sent_at: bool,
    /// The round of the failure, in logs without times.
    pub round: Option<u32>,
    /// A number for the token, which is the same in every channel and application.
    pub number: usize,
}
