//! What a vendor's reader finds in a body.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;

use super::outcome::Outcome;
use super::token::{NamedToken, SendState};
use crate::vendor::List;
use crate::{Action, TokenVerdict};

/// A vendor's own answer to a call.
#[derive(Debug)]
pub(super) struct Answer<'a> {
    pub call: Outcome<'a>,
    /// What became of the tokens that the reply does not name.
    pub rest: SendState,
    pub tokens: Vec<NamedToken<'a>>,
    /// The call has one token, as those of APNs and FCM v1.
    pub is_for_one_token: bool,
    pub valid_before: Option<i64>,
    /// What Apple said, where FCM passes it on.
    pub apns_reason: Option<Box<Outcome<'a>>>,
}

impl<'a> Answer<'a> {
    /// The answer with this code, which means that the vendor accepted the call if it is in `successes`.
    pub fn new(list: List, wire: Cow<'a, str>, successes: &[&str]) -> Self {
        let is_success = successes.contains(&&*wire);
        let call = Outcome::new(list, wire);
        let rest = if is_success { SendState::Accepted } else { SendState::of_refusal(&call) };
        Self { call, rest, tokens: Vec::new(), is_for_one_token: false, valid_before: None, apns_reason: None }
    }

    /// The answer with this code to a call that has one token.
    pub fn for_one_token(call: Outcome<'a>, rest: SendState) -> Self {
        Self { call, rest, tokens: Vec::new(), is_for_one_token: true, valid_before: None, apns_reason: None }
    }

    /// The same answer, which names these tokens. Their own codes speak for them, and the call's code does not.
    pub fn naming(mut self, tokens: Vec<NamedToken<'a>>) -> Self {
        if tokens.is_empty() {
            return self;
        }
        let some_failed = tokens.iter().any(|token| token.state() != SendState::Accepted);
        match self.rest {
            SendState::Accepted if some_failed => {
                self.call = self.call.with(Action::Inspect, TokenVerdict::Unaffected);
            }
            SendState::Accepted => self.call.token_verdict = TokenVerdict::Unaffected,
            SendState::Refused | SendState::NotSent | SendState::Unknown => self.rest = SendState::Unknown,
        }
        self.tokens = tokens;
        self
    }
}
