//! Honor: `{"code": 200, "message": "…", "data": {"sendResult": true, "failTokens": […], "expireTokens": […]}}`.

use alloc::borrow::Cow;

use super::answer::Answer;
use super::huawei;
use super::json::Json;
use super::outcome::Outcome;
use super::receipt::Entries;
use super::token::{Named, SendState};
use crate::vendor::List;

pub(super) const KEYS: &[&str] =
    &["code", "message", "data", "data.sendResult", "data.requestId", "data.failTokens", "data.expireTokens"];

/// Public senders that use an older path of the API take Huawei's number for a success, too.
const SUCCESSES: &[&str] = &["200", "80000000"];
const PARTIAL_SUCCESS: &str = "80100000";

/// `expireTokens` may be filled although the call succeeded.
pub(super) fn read<'a>(body: &mut Json<'a>) -> Option<Answer<'a>> {
    let code = body.take("code").into_wire()?;
    let is_partial = code == PARTIAL_SUCCESS;
    let mut data = body.take_object("data");
    if is_oppos(&data) {
        return None;
    }
    let has_failed = data.get("sendResult").is_false();
    let mut named = Named { has_unreadable: data.is_broken(), ..Named::default() };
    for key in ["failTokens", "expireTokens"] {
        named.refuse_all(data.take(key), Outcome::new(List::HonorToken, Cow::Borrowed(key)));
    }
    let are_all_named = !named.has_unreadable && !named.tokens.is_empty();
    let answer = Answer::new(List::HonorSend, code, SUCCESSES).naming(named);
    Some(match answer.rest {
        SendState::Accepted if has_failed => answer.doubted(true),
        // What is not named was accepted.
        _ if is_partial && are_all_named && !has_failed => Answer { rest: SendState::Accepted, ..answer },
        _ => answer,
    })
}

/// Whether `data` is that of OPPO, which has the same fields around it: the results of a batch, or a token for the next calls.
fn is_oppos(data: &Json<'_>) -> bool {
    let is_list = matches!(data, Json::Array(_)) && !data.is_empty();
    is_list || ["registrationId", "auth_token"].iter().any(|key| data.has(key))
}

/// As Huawei's first version: `{"statuses": [{"token", "status": 40000002, "timestamp", "requestId"}]}`.
pub(super) fn receipts(body: Json<'_>) -> Option<Entries<'_>> {
    huawei::receipts(List::HonorReceipt, body)
}
