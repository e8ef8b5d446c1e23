//! Huawei (HMS) and HarmonyOS: `{"code": "80100000", "msg": "…", "requestId": "r1"}` with a code that is a string of digits.
//!
//! `msg` is a text, or JSON inside a string that names the tokens which were refused: `illegal_tokens` is a list of
//! them, `illegalTokens` an object from a reason to a list. Both are read for both channels.

use alloc::borrow::Cow;

use super::answer::Answer;
use super::json::Json;
use super::outcome::Outcome;
use super::receipt::{Entries, Entry};
use super::token::{Named, SendState};
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
    let named = refused_tokens(&mut body.take_object("msg"));
    let are_all_named = !named.has_unreadable && !named.tokens.is_empty();
    let answer = Answer::new(list, code, &[SUCCESS]).naming(named);
    // What is not named was accepted.
    Some(if is_partial && are_all_named { Answer { rest: SendState::Accepted, ..answer } } else { answer })
}

/// The tokens in `msg`. If it counts more or fewer failures than it names tokens, it does not name them all.
fn refused_tokens<'a>(msg: &mut Json<'a>) -> Named<'a> {
    let mut named = Named::default();
    for key in ["illegal_tokens", "illegalTokens"] {
        match msg.take(key).unpack().into_only_object() {
            reasons @ Json::Object(_) => {
                for (reason, refused) in reasons.into_entries() {
                    named.refuse_all(refused, Outcome::new(List::HarmonyOsToken, reason));
                }
            }
            refused => named.refuse_all(refused, Outcome::new(List::HuaweiToken, Cow::Borrowed("illegal_tokens"))),
        }
    }
    let failures = msg.get("failure");
    let is_count_right =
        failures.is_empty() || failures.as_integer().map(usize::try_from) == Some(Ok(named.tokens.len()));
    named.has_unreadable |= msg.is_broken() || !is_count_right;
    named
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
    let tokens = status.take("token").into_tokens();
    Some(Entry {
        message_id: status.take("requestId").into_wire(),
        time,
        ..Entry::new(Outcome::new(list, code), tokens)
    })
}
