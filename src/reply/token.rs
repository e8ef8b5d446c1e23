//! What a reply says of one token.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::json::Json;
use super::outcome::Outcome;
use crate::{Action, Channel, TokenVerdict};

/// What became of a message to one token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SendState {
    /// The vendor took the message for this token. Do not send it again.
    Accepted,
    /// The vendor refused or dropped the message because of this token, or names the token with a code of its own.
    Refused,
    /// The call failed for a reason that has nothing to do with the token, so nothing was sent.
    NotSent,
    /// The reply does not say. The message may have been accepted, so no program may send it again.
    Unknown,
}

impl SendState {
    /// What a call that the vendor did not accept means for a token.
    pub(super) fn of_refusal(call: &Outcome<'_>) -> Self {
        match (call.action(), call.token_verdict()) {
            (Action::Inspect, _) => Self::Unknown,
            (_, TokenVerdict::Dead | TokenVerdict::Suspect) => Self::Refused,
            (Action::Done | Action::Wait, _) => Self::Refused,
            (Action::Investigate, _) => Self::Unknown,
            _ if call.leaves_open() => Self::Unknown,
            _ => Self::NotSent,
        }
    }
}

/// A token that the reply names, with its own code.
///
/// ```
/// use push_status::reply::{SendState, read};
/// use push_status::{Action, Channel};
///
/// let body = br#"{"code":0,"message":"Success","data":[
///     {"messageId":"m1","registrationId":"token-1"},
///     {"registrationId":"token-2","errorCode":10000,"errorMessage":"Invalid registration_id"}]}"#;
/// let reply = read(Channel::Oppo, Some(200), body);
/// let [first, second] = reply.tokens() else { panic!("two tokens") };
/// assert_eq!((first.token(), first.state()), (Some("token-1"), SendState::Accepted));
/// assert_eq!((second.token(), second.state()), (Some("token-2"), SendState::Refused));
/// assert_eq!(second.outcome().to_string(), "oppo-token 10000");
/// assert_eq!(second.outcome().action(), Action::ConfirmToken);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedToken<'a> {
    target: Target<'a>,
    state: SendState,
    outcome: Outcome<'a>,
    replacement: Option<Cow<'a, str>>,
}

/// How a reply names a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target<'a> {
    Token(Cow<'a, str>),
    /// The legacy API of FCM answers in the order of the tokens that were sent.
    Position(usize),
}

impl<'a> From<Cow<'a, str>> for Target<'a> {
    fn from(token: Cow<'a, str>) -> Self {
        Self::Token(token)
    }
}

impl<'a> NamedToken<'a> {
    /// A token with a code against it.
    pub(super) fn refused(target: impl Into<Target<'a>>, outcome: Outcome<'a>) -> Self {
        Self { target: target.into(), state: SendState::Refused, outcome, replacement: None }
    }

    /// A token that was accepted by itself.
    pub(super) fn accepted(target: impl Into<Target<'a>>) -> Self {
        let outcome = Outcome::without_code(Action::Done, TokenVerdict::Alive);
        Self { target: target.into(), state: SendState::Accepted, outcome, replacement: None }
    }

    /// A token that the reply names without a result.
    pub(super) fn unknown(target: impl Into<Target<'a>>) -> Self {
        let outcome = Outcome::without_code(Action::Investigate, TokenVerdict::Unaffected);
        Self { target: target.into(), state: SendState::Unknown, outcome, replacement: None }
    }

    /// The same with a token that has replaced this one.
    pub(super) fn replaced_by(self, replacement: Option<Cow<'a, str>>) -> Self {
        Self { replacement, ..self }
    }

    /// The token, without spaces around it. `None` where the reply gives a position only.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        match &self.target {
            Target::Token(token) => Some(token),
            Target::Position(_) => None,
        }
    }

    /// The position of the token among those that were sent, from 0. Only the legacy API of FCM answers by position.
    ///
    /// ```
    /// use push_status::Channel;
    /// use push_status::reply::read;
    ///
    /// let sent = ["token-1", "token-2"];
    /// let body = br#"{"success":1,"failure":1,"results":[{"message_id":"m1"},{"error":"NotRegistered"}]}"#;
    /// let reply = read(Channel::Fcm, Some(200), body);
    /// let failed = &reply.tokens()[1];
    /// assert_eq!((failed.token(), failed.position()), (None, Some(1)));
    /// // `outcomes` looks up the tokens for you.
    /// assert_eq!(reply.outcomes(&sent)[1].token(), "token-2");
    /// assert_eq!(reply.outcomes(&sent)[1].outcome(), failed.outcome());
    /// ```
    #[must_use]
    pub const fn position(&self) -> Option<usize> {
        match self.target {
            Target::Token(_) => None,
            Target::Position(position) => Some(position),
        }
    }

    /// What became of the message.
    #[must_use]
    pub const fn state(&self) -> SendState {
        self.state
    }

    /// The token's own code, and what it asks for.
    #[must_use]
    pub const fn outcome(&self) -> &Outcome<'a> {
        &self.outcome
    }

    /// The token to store in place of this one, if the reply names one.
    ///
    /// ```
    /// use push_status::Channel;
    /// use push_status::reply::read;
    ///
    /// let body = br#"{"success":1,"failure":0,"canonical_ids":1,"results":[{"message_id":"m1","registration_id":"newer"}]}"#;
    /// let reply = read(Channel::Fcm, Some(200), body);
    /// assert_eq!(reply.tokens()[0].replacement(), Some("newer"));
    /// ```
    #[must_use]
    pub fn replacement(&self) -> Option<&str> {
        self.replacement.as_deref()
    }

    /// Which of two answers for one token counts: the one that forbids more sending, and of equal ones the first.
    pub(super) fn caution(&self) -> u8 {
        match self.state {
            SendState::Accepted => 2,
            _ if !self.outcome.action().is_retryable() => 1,
            _ => 0,
        }
    }
}

/// The tokens that a reply names.
#[derive(Debug, Default)]
pub(super) struct Named<'a> {
    pub tokens: Vec<NamedToken<'a>>,
    /// Whether the reply also has something against tokens that cannot be read.
    pub has_unreadable: bool,
}

impl<'a> Named<'a> {
    /// All tokens of a list with one code against them.
    pub fn refuse_all(&mut self, list: Json<'a>, outcome: Outcome<'a>) {
        let tokens = list.into_tokens();
        self.has_unreadable |= tokens.unreadable > 0;
        self.tokens.extend(tokens.readable.into_iter().map(|token| NamedToken::refused(token, outcome.clone())));
    }

    /// What one part of a list says of its token, and `None` for a part that cannot be read.
    pub fn add(&mut self, token: Option<NamedToken<'a>>) {
        self.has_unreadable |= token.is_none();
        self.tokens.extend(token);
    }
}

/// What became of one of the tokens that were sent. It borrows the code from the reply, and the token from the caller.
///
/// See [`Reply::outcomes`](super::Reply::outcomes).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenOutcome<'r, 't> {
    pub(super) channel: Channel,
    pub(super) token: &'t str,
    pub(super) valid_before: Option<i64>,
    pub(super) state: SendState,
    pub(super) outcome: Outcome<'r>,
    pub(super) replacement: Option<&'r str>,
}

impl<'r, 't> TokenOutcome<'r, 't> {
    /// The token, as it was given.
    #[must_use]
    pub const fn token(&self) -> &'t str {
        self.token
    }

    /// What became of the message.
    #[must_use]
    pub const fn state(&self) -> SendState {
        self.state
    }

    /// The code that decides about this token: its own one if the reply names it, else that of the call.
    #[must_use]
    pub const fn outcome(&self) -> &Outcome<'r> {
        &self.outcome
    }

    /// What to do now.
    #[must_use]
    pub const fn action(&self) -> Action {
        self.outcome.action()
    }

    /// What is known of the token. `dead` is proof that it is gone; see also
    /// [`Reply::valid_before`](super::Reply::valid_before).
    #[must_use]
    pub const fn token_verdict(&self) -> TokenVerdict {
        self.outcome.token_verdict()
    }

    /// Whether a program may send the same message to this token again, after a delay. It is true only if the vendor is
    /// known not to have accepted the message for this token, so that nobody gets a message twice:
    ///
    /// - the token has a code of its own that asks to send again, and no other answer for it in the same reply forbids
    ///   that;
    /// - or the call failed as a whole, with a code of the vendor's list that asks to send again, and the reply names no
    ///   tokens;
    /// - or the HTTP status says that the call was turned away before it was processed: 429, and 503 where the vendor
    ///   documents it as its flow control.
    ///
    /// Any other HTTP status of 500 or above leaves open whether the message was accepted: the state is
    /// [`Unknown`](SendState::Unknown) and the action is [`Retry`](Action::Retry), as the vendors ask for, but this is
    /// false. The same holds for a code which says that the vendor does not know whether it accepted the message. If the
    /// message has an ID by which the device or the vendor drops a repetition, you can send to such a token again:
    ///
    /// ```
    /// use push_status::Channel;
    /// use push_status::reply::{SendState, read};
    ///
    /// let reply = read(Channel::Apple, Some(502), b"<h1>Bad Gateway</h1>");
    /// let outcome = &reply.outcomes(&["token-1"])[0];
    /// assert!(!outcome.may_send_again());
    /// let may_repeat = outcome.state() == SendState::Unknown && outcome.action().is_retryable();
    /// assert!(may_repeat, "if the request had a collapse ID");
    /// ```
    #[must_use]
    pub fn may_send_again(&self) -> bool {
        matches!(self.state, SendState::NotSent | SendState::Refused)
            && self.token_verdict() != TokenVerdict::Dead
            && self.action().is_retryable()
    }

    /// The token to store in place of this one, if the reply names one.
    #[must_use]
    pub const fn replacement(&self) -> Option<&'r str> {
        self.replacement
    }
}
