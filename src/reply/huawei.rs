//! Huawei (HMS) and HarmonyOS: `{"code": "80100000", "msg": "…", "requestId": "r1"}` with a code that is a string of digits.
//!
//! `msg` is a text, or JSON inside a string that names the tokens which were refused: `illegal_tokens` is a list of
//! them, `illegalTokens` an object from a reason to a list. Both are read for both channels.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::answer::Answer;
use super::json::Json;
use super::outcome::Outcome;
use super::receipt::{Entries, Entry};
use super::token::{NamedToken, SendState};
use crate::vendor::List;
use crate::{Action, TokenVerdict};

pub(super) const HMS_KEYS: &[&str] = &["code", "msg", "requestId", "error", "sub_error", "error_description"];
/// The last two are in the reply of the image check.
pub(super) const HARMONY_KEYS: &[&str] = &["code", "msg", "requestId", "downloadUrl", "expireTime"];

const SUCCESS: &str = "80000000";
const PARTIAL_SUCCESS: &str = "80100000";

pub(super) fn read_hms<'a>(body: &mut Json<'a>) -> Option<Answer<'a>> {
    if body.get("code").is_empty() && !body.get("error").is_empty() {
        read_oauth(body)
    } else {
        read(List::HuaweiSend, body)
    }
}

pub(super) fn read_harmony<'a>(body: &mut Json<'a>) -> Option<Answer<'a>> {
    read(List::HarmonyOsSend, body)
}

fn read<'a>(list: List, body: &mut Json<'a>) -> Option<Answer<'a>> {
    let code = body.take("code").into_wire()?;
    let is_partial = code == PARTIAL_SUCCESS;
    let mut msg = body.take("msg").unpack();
    let failures = msg.get("failure").as_integer();
    let tokens = refused_tokens(&mut msg);
    // What is not named was accepted, if as many are named as have failed.
    let are_all_named = failures.is_none_or(|failures| usize::try_from(failures) == Ok(tokens.len()));
    let rest = if is_partial && are_all_named && !tokens.is_empty() { Some(SendState::Accepted) } else { None };
    let answer = Answer::new(list, code, &[SUCCESS]).naming(tokens);
    Some(Answer { rest: rest.unwrap_or(answer.rest), ..answer })
}

fn refused_tokens<'a>(msg: &mut Json<'a>) -> Vec<NamedToken<'a>> {
    let mut tokens = Vec::new();
    for key in ["illegal_tokens", "illegalTokens"] {
        match msg.take(key).unpack() {
            reasons @ Json::Object(_) => {
                for (reason, refused) in reasons.into_entries() {
                    let outcome = Outcome::new(List::HarmonyOsToken, reason);
                    tokens.extend(NamedToken::refuse_all(refused, outcome));
                }
            }
            refused => {
                let outcome = Outcome::new(List::HuaweiToken, Cow::Borrowed("illegal_tokens"));
                tokens.extend(NamedToken::refuse_all(refused, outcome));
            }
        }
    }
    tokens
}

/// The service that hands out access tokens answers `{"error": 1101, "sub_error": 20003}`. It knows of no device token.
fn read_oauth<'a>(body: &mut Json<'a>) -> Option<Answer<'a>> {
    if body.get("sub_error").is_empty() {
        return None;
    }
    let call = Outcome::new(List::HuaweiSend, body.take("error").into_wire()?);
    let call = if call.is_unlisted() { call.with(Action::FixCredentials, TokenVerdict::Unaffected) } else { call };
    let rest = SendState::of_refusal(&call);
    Some(Answer { is_for_one_token: false, ..Answer::for_one_token(call, rest) })
}

pub(super) fn receipts_hms(body: Json<'_>) -> Option<Entries<'_>> {
    receipts(List::HuaweiReceipt, body)
}

pub(super) fn receipts_harmony(body: Json<'_>) -> Option<Entries<'_>> {
    receipts(List::HarmonyOsReceipt, body)
}

/// `{"statuses": [{"token", "status": 2, "timestamp", "requestId"}]}`, or since V2 with `deliveryStatus: {"result": 2,
/// "timestamp"}` and for cards `formStatus` in place of `status`.
pub(super) fn receipts(list: List, mut body: Json<'_>) -> Option<Entries<'_>> {
    let statuses = body.take("statuses").unpack();
    if !matches!(statuses, Json::Array(_) | Json::Object(_)) {
        return None;
    }
    Some(statuses.into_items().map(|status| receipt(list, status)).collect())
}

fn receipt(list: List, mut status: Json<'_>) -> Option<Entry<'_>> {
    let mut nested = match status.take("deliveryStatus") {
        Json::Null => status.take("formStatus"),
        delivery => delivery,
    };
    let code = nested.take("result").into_wire().or_else(|| status.take("status").into_wire())?;
    let time = nested.get("timestamp").as_integer().or_else(|| status.get("timestamp").as_integer());
    Some(Entry {
        tokens: status.take("token").into_token().into_iter().collect(),
        message_id: status.take("requestId").into_wire(),
        time,
        ..Entry::new(Outcome::new(list, code))
    })
}
