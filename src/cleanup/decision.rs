//! What becomes of a token, and why.

use core::fmt;

use crate::{Action, PushStatus, TokenVerdict};

/// What becomes of a token.
///
/// Prints as one line for a log: what, why, and what would confirm it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Delete it.
    Remove(Reason),
    /// Keep it for now: it may be gone, and the reason says what would confirm it.
    Confirm(Reason),
    /// Keep it.
    Keep(Reason),
}

impl Decision {
    /// `remove`, `confirm` or `keep`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Remove(_) => "remove",
            Self::Confirm(_) => "confirm",
            Self::Keep(_) => "keep",
        }
    }

    /// Why.
    #[must_use]
    pub const fn reason(&self) -> Reason {
        match self {
            Self::Remove(reason) | Self::Confirm(reason) | Self::Keep(reason) => *reason,
        }
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.id(), self.reason())
    }
}

/// Why a token is removed, to be confirmed or kept.
///
/// `status` is the gravest and latest that was reported of the token in the round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Remove: the code proves that the token is gone.
    #[non_exhaustive]
    Dead {
        /// The code.
        status: PushStatus,
    },
    /// Remove: in enough rounds, the code came while others were delivered.
    #[non_exhaustive]
    Confirmed {
        /// The code.
        status: PushStatus,
        /// In how many rounds there was such a code.
        rounds: u32,
    },
    /// Confirm: the code has to come in more rounds.
    #[non_exhaustive]
    TooFewRounds {
        /// The code.
        status: PushStatus,
        /// In how many rounds there was such a code.
        rounds: u32,
        /// In how many it has to be.
        needed: u32,
    },
    /// Confirm: the channel delivered to no other token, so the configuration is not proven, and the round not counted.
    #[non_exhaustive]
    NothingDelivered {
        /// The code.
        status: PushStatus,
    },
    /// Confirm: so many tokens are suspect that the configuration of a part is in doubt, and the round not counted.
    #[non_exhaustive]
    ManySuspect {
        /// The code.
        status: PushStatus,
        /// How many tokens were suspect.
        suspects: u64,
        /// Of how many with a delivery or a code against them.
        tokens: u64,
    },
    /// Confirm: the channel would lose too many of its tokens in this round.
    #[non_exhaustive]
    HeldBack {
        /// The code.
        status: PushStatus,
        /// How many tokens the round would remove in this channel.
        removals: u64,
        /// Of how many with a delivery or a code against them.
        tokens: u64,
    },
    /// Keep: the token was registered after the message was sent, or at that moment.
    #[non_exhaustive]
    RegisteredSince {
        /// The code.
        status: PushStatus,
    },
    /// Keep: a later message was delivered.
    #[non_exhaustive]
    DeliveredSince {
        /// The code.
        status: PushStatus,
    },
    /// Keep: another message was delivered in the same round, and the times do not tell which was last.
    #[non_exhaustive]
    DeliveredToo {
        /// The code.
        status: PushStatus,
    },
    /// Keep: the code speaks for the token, or says nothing against it.
    #[non_exhaustive]
    NotInDoubt {
        /// The code.
        status: PushStatus,
    },
    /// Keep: the round is older than one that was decided already.
    #[non_exhaustive]
    LateRound,
}

impl Reason {
    /// The name of the reason, for programs.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Dead { .. } => "dead",
            Self::Confirmed { .. } => "confirmed",
            Self::TooFewRounds { .. } => "too_few_rounds",
            Self::NothingDelivered { .. } => "nothing_delivered",
            Self::ManySuspect { .. } => "many_suspect",
            Self::HeldBack { .. } => "held_back",
            Self::RegisteredSince { .. } => "registered_since",
            Self::DeliveredSince { .. } => "delivered_since",
            Self::DeliveredToo { .. } => "delivered_too",
            Self::NotInDoubt { .. } => "not_in_doubt",
            Self::LateRound => "late_round",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Dead { status } => write!(f, "{} proves that the token is gone", named(status)),
            Self::Confirmed { status, rounds } => {
                write!(f, "{} in {rounds} rounds in which the channel delivered to others", named(status))
            }
            Self::TooFewRounds { status, rounds, needed } => {
                write!(f, "{} in {rounds} of {needed} rounds; confirmed by a code against the token ", named(status))?;
                f.write_str("in a later round in which the channel delivers to others")
            }
            Self::NothingDelivered { status } => {
                write!(f, "{}, but the channel delivered to no other token, so look at the ", named(status))?;
                f.write_str(
                    "credentials, the package name and the environment; confirmed by rounds in which it delivers",
                )
            }
            Self::ManySuspect { status, suspects, tokens } => {
                write!(f, "{}, but {suspects} of {tokens} tokens are suspect, so look at the ", named(status))?;
                f.write_str(
                    "credentials, the package name and the environment; confirmed by rounds with few such tokens",
                )
            }
            Self::HeldBack { status, removals, tokens } => {
                let (name, percent) = (named(status), 100.0 * removals as f64 / tokens as f64);
                write!(
                    f,
                    "{name}, held back as the round would remove {removals} tokens of the channel, {percent:.1} % "
                )?;
                f.write_str(
                    "of those it reports of; confirmed by a round that would remove fewer, or by a human who raises the limit",
                )
            }
            Self::RegisteredSince { status } => {
                write!(f, "{}, but the token was registered since the message was sent", named(status))
            }
            Self::DeliveredSince { status } => write!(f, "{}, but a later message was delivered", named(status)),
            Self::DeliveredToo { status } => {
                write!(
                    f,
                    "{}, but a message was delivered, too, and the times do not tell which was last",
                    named(status)
                )
            }
            Self::NotInDoubt { status } => {
                let (action, says) = (
                    status.action(),
                    match status.token_verdict() {
                        _ if status.action() == Action::Done => "it was delivered",
                        TokenVerdict::Unaffected | TokenVerdict::Alive => "it says nothing against the token",
                        TokenVerdict::Suspect | TokenVerdict::Dead => "only remove_token and confirm_token ever remove",
                    },
                );
                write!(f, "{} is {action}: {says}", named(status))
            }
            Self::LateRound => f.write_str("the round is older than the last that was decided, so it changes nothing"),
        }
    }
}

/// `huawei 80300007 AllTokensInvalid`
fn named(status: PushStatus) -> impl fmt::Display {
    struct Named(PushStatus);
    impl fmt::Display for Named {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{} {} {}", self.0.channel(), self.0.code(), self.0.name())
        }
    }
    Named(status)
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;
    use crate::{HuaweiStatus, PushStatus};

    #[test]
    fn each_reason_says_what_was_found_and_what_would_confirm_it() {
        let status = PushStatus::Huawei(HuaweiStatus::AllTokensInvalid);
        let reasons = [
            (Reason::Dead { status }, "proves that the token is gone"),
            (Reason::Confirmed { status, rounds: 2 }, "in 2 rounds in which the channel delivered to others"),
            (
                Reason::TooFewRounds { status, rounds: 1, needed: 2 },
                "in 1 of 2 rounds; confirmed by a code against the token in a later round in which the channel delivers \
                 to others",
            ),
            (
                Reason::HeldBack { status, removals: 3, tokens: 16 },
                "held back as the round would remove 3 tokens of the channel, 18.8 % of those it reports of; confirmed \
                 by a round that would remove fewer, or by a human who raises the limit",
            ),
            (Reason::DeliveredSince { status }, "but a later message was delivered"),
        ];
        for (reason, says) in reasons {
            let line = reason.to_string();
            let rest =
                line.strip_prefix("huawei 80300007 AllTokensInvalid").map(|rest| rest.trim_start_matches([',', ' ']));
            assert_eq!(rest, Some(says));
        }
    }

    #[test]
    fn a_code_that_is_not_in_doubt_says_why() {
        let says = |status| Reason::NotInDoubt { status }.to_string();
        let of = |found: fn(PushStatus) -> bool| {
            PushStatus::all().find(|status| found(*status)).map(says).unwrap_or_default()
        };
        let is_kept = |status: PushStatus| {
            status.token_verdict() == TokenVerdict::Suspect && status.action() != Action::ConfirmToken
        };
        assert!(of(|status| status.action() == Action::Done).ends_with(" is done: it was delivered"));
        assert!(of(|status| status.action() == Action::Wait).ends_with(" is wait: it says nothing against the token"));
        assert!(of(is_kept).ends_with(": only remove_token and confirm_token ever remove"));
    }
}
