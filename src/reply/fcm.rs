//! FCM. The v1 API answers with `{"name": …}` or `{"error": {"code": 404, "status": "NOT_FOUND", "details": […]}}`; the
//! legacy API, for old logs, with `{"success": 1, "failure": 1, "results": […]}`.

use alloc::borrow::Cow;
use alloc::boxed::Box;

use super::answer::Answer;
use super::json::Json;
use super::outcome::Outcome;
use super::token::{Named, NamedToken, SendState, Target};
use crate::vendor::List;
use crate::{Action, Channel, TokenVerdict};

pub(super) const KEYS: &[&str] = &[
    "error",
    "name",
    "results",
    "success",
    "failure",
    "canonical_ids",
    "multicast_id",
    "message_id",
    "failed_registration_ids",
];

pub(super) fn read<'a>(body: &mut Json<'a>) -> Option<Answer<'a>> {
    match body.take_object("error") {
        Json::Null if !body.get("results").is_empty() => Some(legacy_results(body)),
        Json::Null if is_accepted(body) => Some(accepted()),
        Json::Null if !body.get("message_id").is_empty() => Some(accepted_for_topic()),
        error @ Json::Object(_) => {
            let mut answer = v1_error(error)?;
            if is_accepted(body) {
                answer.contradict();
            }
            Some(answer)
        }
        Json::Text(error) => legacy_error(error),
        _ => None,
    }
}

/// Whether the body names the message that the v1 API has accepted.
fn is_accepted(body: &Json<'_>) -> bool {
    body.get("name").as_text().is_some_and(|name| name.starts_with("projects/"))
}

/// The success of a call with one token has no code.
fn accepted<'a>() -> Answer<'a> {
    Answer::for_one_token(Outcome::without_code(Action::Done, TokenVerdict::Alive), SendState::Accepted)
}

/// The legacy API's answer to a message for a topic says nothing about a token.
fn accepted_for_topic<'a>() -> Answer<'a> {
    let call = Outcome::without_code(Action::Done, TokenVerdict::Unaffected);
    Answer::for_one_token(call, SendState::Accepted)
}

/// The code of FCM is in the detail `FcmError`. Without one, the general status of Google's APIs is used.
fn v1_error(mut error: Json<'_>) -> Option<Answer<'_>> {
    let mut details = Details::default();
    error.take("details").unpack().into_items().for_each(|detail| details.add(detail.unpack()));
    let call = match details.error_code.take().or_else(|| error.take("status").into_wire()) {
        Some(wire) => details.judge(Outcome::new(List::FcmSend, wire)),
        None => Outcome::of_http_status(Channel::Fcm, http_error(error.get("code"))?),
    };
    let rest = SendState::of_refusal(&call);
    Some(Answer { apns_reason: details.apns_reason, ..Answer::for_one_token(call, rest) })
}

/// `error.code` repeats the HTTP status.
fn http_error(code: &Json<'_>) -> Option<u16> {
    code.as_integer().and_then(|code| u16::try_from(code).ok()).filter(|code| (400..=599).contains(code))
}

/// What `error.details` hold, in any order and number.
#[derive(Default)]
struct Details<'a> {
    error_code: Option<Cow<'a, str>>,
    /// Whether any field of the request is said to be wrong, and whether the token is.
    has_wrong_field: bool,
    has_wrong_token: bool,
    has_apns_error: bool,
    apns_reason: Option<Box<Outcome<'a>>>,
}

impl<'a> Details<'a> {
    fn add(&mut self, mut detail: Json<'a>) {
        let Json::Text(name) = detail.take("@type") else { return };
        if name.ends_with("FcmError") {
            self.error_code = self.error_code.take().or(detail.take("errorCode").into_wire());
        } else if name.ends_with("ApnsError") {
            self.has_apns_error = true;
            self.apns_reason =
                detail.take("reason").into_wire().map(|reason| Box::new(Outcome::new(List::AppleSend, reason)));
        } else if name.ends_with("BadRequest") {
            for violation in detail.take("fieldViolations").into_items() {
                self.has_wrong_field = true;
                self.has_wrong_token |= violation.get("field").as_text() == Some("message.token");
            }
        }
    }

    /// FCM has codes for which only the details tell whether the token is at fault.
    fn judge(&self, call: Outcome<'a>) -> Outcome<'a> {
        let apns_verdict = self.apns_reason.as_ref().map(|reason| reason.token_verdict());
        match call.token_verdict() {
            // Apple did not say that the token is gone, or did not say why it refused.
            TokenVerdict::Dead if self.has_apns_error && apns_verdict != Some(TokenVerdict::Dead) => {
                call.with(Action::ConfirmToken, TokenVerdict::Suspect)
            }
            TokenVerdict::Suspect if self.has_wrong_field && !self.has_wrong_token => clear_token(call),
            TokenVerdict::Suspect if apns_verdict == Some(TokenVerdict::Unaffected) && !self.has_wrong_token => {
                clear_token(call)
            }
            _ => call,
        }
    }
}

fn clear_token(call: Outcome<'_>) -> Outcome<'_> {
    let action = call.action();
    call.with(action, TokenVerdict::Unaffected)
}

/// One result for each token that was sent, in their order.
fn legacy_results<'a>(body: &mut Json<'a>) -> Answer<'a> {
    let mut named = Named::default();
    for (position, result) in body.take("results").unpack().into_items().enumerate() {
        let mut result = result.unpack();
        let replacement = result.take("registration_id").into_token();
        let target = Target::Position(position);
        let token = match result.take("error").into_wire() {
            // It says both that the message was accepted and that it was not.
            Some(_) if !result.get("message_id").is_empty() => NamedToken::unknown(target),
            Some(error) => NamedToken::refused(target, Outcome::new(List::FcmLegacy, error)),
            None if result.get("message_id").is_empty() => NamedToken::unknown(target),
            None => NamedToken::accepted(target),
        };
        named.tokens.push(token.replaced_by(replacement));
    }
    let has_failed = body.get("failure").as_integer().is_some_and(|failures| failures > 0);
    let is_open = has_failed || named.tokens.is_empty();
    let answer = Answer { is_for_one_token: false, ..accepted() }.naming(named);
    let answer = if is_open { answer.doubted(true) } else { answer };
    Answer { rest: SendState::Unknown, ..answer }
}

/// The legacy API's answer to a message for a topic, or to a single token.
fn legacy_error(error: Cow<'_, str>) -> Option<Answer<'_>> {
    let call = Outcome::new(List::FcmLegacy, Json::Text(error).into_wire()?);
    let rest = SendState::of_refusal(&call);
    call.is_listed().then(|| Answer::for_one_token(call, rest))
}
