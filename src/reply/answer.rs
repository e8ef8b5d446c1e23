//! What a vendor's reader finds in a body.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;

use super::outcome::Outcome;
use super::token::{Named, NamedToken, SendState};
use crate::vendor::List;
use crate::{Action, TokenVerdict};

/// A vendor's own answer to a call.
#[derive(Debug)]
pub(super) struct Answer<'a> {
    pub call: Outcome<'a>,
    /// What became of the tokens that the reply does not name.
    pub rest: SendState,
    pub tokens: Vec<NamedToken<'a>>,
    /// The reply has something to say of some tokens, which may be unreadable.
    pub names_tokens: bool,
    /// The call has one token, as those of APNs and FCM v1.
    pub is_for_one_token: bool,
    pub valid_before: Option<i64>,
    /// What Apple said, where FCM passes it on.
    pub apns_reason: Option<Box<Outcome<'a>>>,
    /// Where to call instead.
    pub redirect: Option<Box<Cow<'a, str>>>,
}

impl<'a> Answer<'a> {
    /// The answer with this code, which means that the vendor accepted the call if it is in `successes`.
    pub fn new(list: List, wire: Cow<'a, str>, successes: &[&str]) -> Self {
        let is_success = successes.contains(&&*wire);
        let call = Outcome::new(list, wire);
        let rest = if is_success { SendState::Accepted } else { SendState::of_refusal(&call) };
        Self { is_for_one_token: false, ..Self::for_one_token(call, rest) }
    }

    /// The answer with this code to a call that has one token.
    pub fn for_one_token(call: Outcome<'a>, rest: SendState) -> Self {
        Self {
            call,
            rest,
            tokens: Vec::new(),
            names_tokens: false,
            is_for_one_token: true,
            valid_before: None,
            apns_reason: None,
            redirect: None,
        }
    }

    /// The same answer, which names these tokens. Their own codes speak for them, and the call's code does not.
    ///
    /// If some of them cannot be read, nobody knows which tokens were accepted.
    pub fn naming(mut self, Named { tokens, has_unreadable }: Named<'a>) -> Self {
        if tokens.is_empty() && !has_unreadable {
            return self;
        }
        let some_failed = has_unreadable || tokens.iter().any(|token| token.state() != SendState::Accepted);
        match self.rest {
            SendState::Accepted if some_failed => self = self.doubted(has_unreadable),
            SendState::Accepted => self.call.token_verdict = TokenVerdict::Unaffected,
            SendState::Refused | SendState::NotSent | SendState::Unknown => self.rest = SendState::Unknown,
        }
        self.tokens = tokens;
        self.names_tokens = true;
        self
    }

    /// The same answer to a call that has no token of its own, such as a login.
    pub fn about_no_token(mut self) -> Self {
        if self.call.token_verdict == TokenVerdict::Alive {
            self.call.token_verdict = TokenVerdict::Unaffected;
        }
        self
    }

    /// Notes that the reply also says that the message was accepted. Nobody knows which is true, so it says nothing against the token.
    pub fn contradict(&mut self) {
        if matches!(self.call.token_verdict, TokenVerdict::Dead | TokenVerdict::Suspect) {
            (self.call.action, self.call.token_verdict) = (Action::Investigate, TokenVerdict::Unaffected);
        }
        self.rest = SendState::Unknown;
    }

    /// The same success, whose result has to be read first: for some tokens, or if `is_open` for all.
    pub fn doubted(mut self, is_open: bool) -> Self {
        self.call = self.call.with(Action::Inspect, TokenVerdict::Unaffected);
        if is_open {
            self.rest = SendState::Unknown;
        }
        self
    }
}
