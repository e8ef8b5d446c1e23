//! The reply to a call.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::answer::Answer;
use super::outcome::Outcome;
use super::shape;
use super::token::{NamedToken, SendState, TokenOutcome};
use crate::vendor::{List, Lookup};
use crate::{Action, Channel, TokenVerdict};

/// Reads what a vendor's server answered to a send request.
///
/// `http_status` is the status of the response, where it is known. `body` is all of the response's body, and may be
/// anything: what is not the vendor's own answer is judged by the HTTP status.
///
/// `channel` is the one that the message was sent through. [`Common`](Channel::Common) is the API of mPaaS itself; what
/// mPaaS reports later for a message is a [`PushStatus`](crate::PushStatus).
///
/// ```
/// use push_status::reply::{SendState, read};
/// use push_status::{Action, Channel, TokenVerdict};
///
/// // Xiaomi calls it a success, and hides the token that failed.
/// let body = br#"{"result":"ok","code":0,"data":{"id":"m1","bad_regids":"token-2"}}"#;
/// let reply = read(Channel::Xiaomi, Some(200), body);
/// assert_eq!(reply.call().action(), Action::Inspect);
///
/// let outcomes = reply.outcomes(&["token-1", "token-2"]);
/// assert_eq!(outcomes[0].state(), SendState::Accepted);
/// assert_eq!(outcomes[1].state(), SendState::Refused);
/// assert_eq!(outcomes[1].token_verdict(), TokenVerdict::Suspect);
/// ```
#[must_use]
pub fn read(channel: Channel, http_status: Option<u16>, body: &[u8]) -> Reply<'_> {
    match shape::read(channel, body) {
        Some(mut answer) => {
            if let Some(status) = http_status {
                judge_by_status(&mut answer, channel, status);
            }
            Reply { channel, is_vendors_own: true, answer }
        }
        None => Reply { channel, is_vendors_own: false, answer: of_status(channel, http_status, body) },
    }
}

/// If nothing is known of the code, an HTTP status that is an error says what to do about it. It does not say what became
/// of the message if the server failed.
fn judge_by_status(answer: &mut Answer<'_>, channel: Channel, status: u16) {
    if status >= 400 && answer.call.is_unlisted() && answer.call.action() == Action::Investigate {
        let by_status = Outcome::of_http_status(channel, status);
        (answer.call.action, answer.call.token_verdict) = (by_status.action(), by_status.token_verdict());
        if !answer.names_tokens && status < 500 {
            answer.rest = SendState::of_refusal(&answer.call);
        }
    }
    // For APNs and FCM v1, the status is the success, and an error with one contradicts itself.
    let is_status_the_success =
        || answer.call.lookup().is_some_and(|code| matches!(code.list(), List::AppleSend | List::FcmSend));
    if (200..300).contains(&status) && is_status_the_success() {
        answer.contradict();
    }
}

/// The answer is not the vendor's, so only the status speaks.
fn of_status<'a>(channel: Channel, status: Option<u16>, body: &[u8]) -> Answer<'a> {
    let Some(status) = status else {
        let nothing = Outcome::without_code(Action::Investigate, TokenVerdict::Unaffected);
        return Answer::for_one_token(nothing, SendState::Unknown);
    };
    let mut call = Outcome::of_http_status(channel, status);
    let is_success = channel == Channel::Apple && body.trim_ascii().is_empty();
    if call.token_verdict() == TokenVerdict::Alive && !is_success {
        // The success of APNs is an empty body, and that of FCM names the message. Something else is no success.
        call = call.with(Action::Inspect, TokenVerdict::Unaffected);
    }
    let rest = match call.token_verdict() {
        TokenVerdict::Alive => SendState::Accepted,
        _ => SendState::of_refusal(&call),
    };
    Answer { is_for_one_token: call.token_verdict() != TokenVerdict::Unaffected, ..Answer::for_one_token(call, rest) }
}

/// What a vendor's server answered, as [`read`] understands it.
#[derive(Debug)]
pub struct Reply<'a> {
    channel: Channel,
    is_vendors_own: bool,
    answer: Answer<'a>,
}

impl<'a> Reply<'a> {
    /// The channel that was asked.
    #[must_use]
    pub const fn channel(&self) -> Channel {
        self.channel
    }

    /// Whether the body is an answer of the vendor's. If not (the page of a proxy, an empty body, truncated JSON, another
    /// vendor's JSON), the HTTP status decides everything, and never proves that a token is gone.
    ///
    /// The success of APNs is an empty body with the status 200, which cannot be told apart from an empty answer of a
    /// proxy.
    ///
    /// ```
    /// use push_status::Channel;
    /// use push_status::reply::read;
    ///
    /// assert!(read(Channel::Apple, Some(410), br#"{"reason":"Unregistered"}"#).is_vendors_own());
    /// assert!(!read(Channel::Apple, Some(410), b"<h1>Gone</h1>").is_vendors_own());
    /// ```
    #[must_use]
    pub const fn is_vendors_own(&self) -> bool {
        self.is_vendors_own
    }

    /// The code of the call as a whole, and what it asks for.
    ///
    /// If the call succeeded but the reply names tokens that failed, the action is [`Inspect`](Action::Inspect): act on
    /// the [`outcomes`](Self::outcomes).
    ///
    /// ```
    /// use push_status::reply::read;
    /// use push_status::{Action, Channel};
    ///
    /// let action = |body: &str| read(Channel::Vivo, Some(200), body.as_bytes()).call().action();
    /// assert_eq!(action(r#"{"result":0,"desc":"ok","taskId":"t1"}"#), Action::Done);
    /// // vivo calls it a success, although one of the tokens failed.
    /// let partly = r#"{"result":0,"desc":"ok","invalidUsers":[{"userid":"token-2","status":1}]}"#;
    /// assert_eq!(action(partly), Action::Inspect);
    /// ```
    #[must_use]
    pub const fn call(&self) -> &Outcome<'a> {
        &self.answer.call
    }

    /// The tokens that the reply names, each with its own code, in the order of the reply.
    ///
    /// They are not all tokens that were sent: most vendors name only those that failed. See
    /// [`outcomes`](Self::outcomes).
    ///
    /// ```
    /// use push_status::Channel;
    /// use push_status::reply::read;
    ///
    /// // Sent to token-1, token-2 and token-3. Meizu sorts those that failed by their codes.
    /// let body = br#"{"code":"200","message":"","value":{"110002":["token-1"],"110003":["token-3"]},"msgId":"m1"}"#;
    /// let reply = read(Channel::Meizu, Some(200), body);
    /// let named: Vec<_> = reply.tokens().iter().map(|named| (named.token(), named.outcome().to_string())).collect();
    /// assert_eq!(named[0], (Some("token-1"), "meizu-token 110002".to_owned()));
    /// assert_eq!(named[1], (Some("token-3"), "meizu-token 110003".to_owned()));
    /// assert_eq!(named.len(), 2);
    /// ```
    #[must_use]
    pub fn tokens(&self) -> &[NamedToken<'a>] {
        &self.answer.tokens
    }

    /// One outcome for each token that was sent, in the order of `sent`.
    ///
    /// - A token that the reply names has its own code. If it is named more than once, the answer that forbids more
    ///   counts: accepted before refused, and refused for good before refused for now.
    /// - The code of the call is never applied to a token if the reply names any. What is not named was accepted if the
    ///   call was, and was not sent if the call failed for a reason that has nothing to do with tokens.
    /// - If the reply has something against tokens that cannot be read, what is not named is
    ///   [`Unknown`](SendState::Unknown).
    /// - APNs and FCM v1 answer for one token. With several in `sent`, nobody can tell which one it was: all are
    ///   [`Unknown`](SendState::Unknown).
    ///
    /// Takes time in proportion to the tokens, sent and named, and the logarithm of the named ones.
    ///
    /// ```
    /// use push_status::reply::{SendState, read};
    /// use push_status::{Action, Channel};
    ///
    /// let body = br#"{"code":"80100000","requestId":"r1",
    ///     "msg":"{\"success\":1,\"failure\":1,\"illegalTokens\":{\"noPushTypeRight\":[\"token-2\"]}}"}"#;
    /// let reply = read(Channel::HarmonyOs, Some(200), body);
    /// let outcomes = reply.outcomes(&["token-1", "token-2"]);
    /// assert_eq!((outcomes[0].state(), outcomes[0].action()), (SendState::Accepted, Action::Done));
    /// assert_eq!((outcomes[1].state(), outcomes[1].action()), (SendState::Refused, Action::FixConfiguration));
    /// assert!(!outcomes.iter().any(|outcome| outcome.may_send_again()));
    /// ```
    #[must_use]
    pub fn outcomes<'r, 't>(&'r self, sent: &[&'t str]) -> Vec<TokenOutcome<'r, 't>> {
        let named = self.named(sent);
        let unnamed = self.unnamed(sent.len());
        let outcome_of = |&token: &&'t str| {
            let (state, outcome, replacement) = match named.get(token.trim()) {
                Some(named) => (named.state(), named.outcome().as_borrowed(), named.replacement()),
                None => (unnamed.0, unnamed.1.clone(), None),
            };
            let (channel, valid_before) = (self.channel, self.answer.valid_before);
            TokenOutcome { channel, token, valid_before, state, outcome, replacement }
        };
        sent.iter().map(outcome_of).collect()
    }

    /// The answers by token. Those by position count only if there is one for each token.
    fn named<'n, 'r: 'n>(&'r self, sent: &[&'n str]) -> BTreeMap<&'n str, &'r NamedToken<'a>> {
        let mut named = BTreeMap::<&str, &NamedToken<'_>>::new();
        let are_positions_right = self.answer.tokens.len() == sent.len();
        for answer in &self.answer.tokens {
            let at_position = answer.position().filter(|_| are_positions_right).and_then(|position| sent.get(position));
            let Some(token) = answer.token().or(at_position.map(|token| token.trim())) else { continue };
            let counted = named.entry(token).or_insert(answer);
            if answer.caution() > counted.caution() {
                *counted = answer;
            }
        }
        named
    }

    /// What the reply says of each token that it does not name.
    fn unnamed(&self, sent: usize) -> (SendState, Outcome<'_>) {
        let Answer { call, rest, tokens, names_tokens, is_for_one_token, .. } = &self.answer;
        let unknown = || call.as_borrowed().with(Action::Investigate, TokenVerdict::Unaffected);
        if *is_for_one_token && sent > 1 {
            return (SendState::Unknown, unknown());
        }
        let call = call.as_borrowed();
        match rest {
            SendState::Accepted if sent == 1 && !names_tokens => (SendState::Accepted, call),
            // The success of a call with several tokens says nothing about any of them.
            SendState::Accepted => (SendState::Accepted, call.with(Action::Done, TokenVerdict::Unaffected)),
            // A code of the whole call may be about one of its tokens only.
            SendState::Refused
                if sent > 1 && matches!(call.token_verdict(), TokenVerdict::Dead | TokenVerdict::Suspect) =>
            {
                (SendState::Unknown, unknown())
            }
            SendState::Refused => (SendState::Refused, call),
            // The code of the call goes to no token, except that the result has to be read.
            SendState::Unknown if !tokens.is_empty() || *names_tokens && call.action() != Action::Inspect => {
                (SendState::Unknown, unknown())
            }
            SendState::NotSent | SendState::Unknown => {
                let action = call.action();
                (*rest, call.with(action, TokenVerdict::Unaffected))
            }
        }
    }

    /// The moment, in milliseconds since the Unix epoch, when APNs last found the token inactive.
    ///
    /// Delete the token only if it was registered before. One that was registered later is not the one that is gone.
    ///
    /// ```
    /// use push_status::reply::read;
    /// use push_status::{Action, Channel};
    ///
    /// let registered_at = 1_780_000_000_000;
    /// let body = br#"{"reason":"Unregistered","timestamp":1770000000123}"#;
    /// let reply = read(Channel::Apple, Some(410), body);
    /// assert_eq!(reply.call().action(), Action::RemoveToken);
    /// // The app has handed in the token since, so it is kept.
    /// assert!(reply.valid_before().is_some_and(|time| registered_at >= time));
    /// ```
    #[must_use]
    pub const fn valid_before(&self) -> Option<i64> {
        self.answer.valid_before
    }

    /// The address that Meizu asks you to call instead, with code 300.
    ///
    /// ```
    /// use push_status::reply::read;
    /// use push_status::{Action, Channel};
    ///
    /// let body = br#"{"code":"300","message":"","value":"","redirect":"https://push.example.com/","msgId":""}"#;
    /// let reply = read(Channel::Meizu, Some(200), body);
    /// assert_eq!(reply.call().action(), Action::Inspect);
    /// assert_eq!(reply.redirect(), Some("https://push.example.com/"));
    /// ```
    #[must_use]
    pub fn redirect(&self) -> Option<&str> {
        self.answer.redirect.as_deref().map(|address| &**address)
    }

    /// Apple's own reason, where FCM passes it on in `error.details`.
    ///
    /// ```
    /// use push_status::Channel;
    /// use push_status::reply::read;
    ///
    /// let body = br#"{"error":{"code":401,"status":"UNAUTHENTICATED","details":[
    ///     {"@type":"type.googleapis.com/google.firebase.fcm.v1.FcmError","errorCode":"THIRD_PARTY_AUTH_ERROR"},
    ///     {"@type":"type.googleapis.com/google.firebase.fcm.v1.ApnsError","statusCode":403,"reason":"InvalidProviderToken"}]}}"#;
    /// let reply = read(Channel::Fcm, Some(401), body);
    /// assert_eq!(reply.apns_reason().unwrap().wire(), "InvalidProviderToken");
    /// ```
    #[must_use]
    pub fn apns_reason(&self) -> Option<Lookup<'_>> {
        self.answer.apns_reason.as_ref().and_then(|reason| reason.lookup())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vendor::List;

    /// No list has such a row for a call with several tokens today, and an edit of a table must not delete all of them.
    #[test]
    fn a_call_that_proves_death_for_several_tokens_proves_it_for_none() {
        let answer = Answer::new(List::AppleSend, "Unregistered".into(), &[]);
        let reply = Reply { channel: Channel::Huawei, is_vendors_own: true, answer };
        assert_eq!(reply.outcomes(&["token-1"])[0].token_verdict(), TokenVerdict::Dead);
        for outcome in reply.outcomes(&["token-1", "token-2"]) {
            assert_eq!((outcome.state(), outcome.token_verdict()), (SendState::Unknown, TokenVerdict::Unaffected));
        }
    }
}
