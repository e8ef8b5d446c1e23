//! Honor: `{"code": 200, "message": "…", "data": {"sendResult": true, "failTokens": […], "expireTokens": […]}}`.

use alloc::borrow::Cow;

use super::answer::Answer;
use super::huawei;
use super::json::Json;
use super::outcome::Outcome;
use super::receipt::Entries;
use super::token::{NamedToken, SendState};
use crate::vendor::List;
use crate::{Action, TokenVerdict};

pub(super) const KEYS: &[&str] =
    &["code", "message", "data", "data.sendResult", "data.requestId", "data.failTokens", "data.expireTokens"];

/// Public senders that use an older path of the API take Huawei's number for a success, too.
const SUCCESSES: &[&str] = &["200", "80000000"];
const PARTIAL_SUCCESS: &str = "80100000";

/// `expireTokens` may be filled although the call succeeded.
pub(super) fn read<'a>(body: &mut Json<'a>) -> Option<Answer<'a>> {
    let code = body.take("code").into_wire()?;
    let is_partial = code == PARTIAL_SUCCESS;
    let mut data = body.take("data").unpack();
    let has_failed = data.get("sendResult") == &Json::Bool(false);
    let tokens = ["failTokens", "expireTokens"].into_iter().flat_map(|key| {
        let outcome = Outcome::new(List::HonorToken, Cow::Borrowed(key));
        NamedToken::refuse_all(data.take(key).unpack(), outcome)
    });
    let mut answer = Answer::new(List::HonorSend, code, SUCCESSES).naming(tokens.collect());
    if is_partial && !answer.tokens.is_empty() {
        answer.rest = SendState::Accepted;
    } else if has_failed && answer.rest == SendState::Accepted {
        answer.call = answer.call.with(Action::Inspect, TokenVerdict::Unaffected);
        answer.rest = SendState::Unknown;
    }
    Some(answer)
}

/// As Huawei's first version: `{"statuses": [{"token", "status": 40000002, "timestamp", "requestId"}]}`.
pub(super) fn receipts(body: Json<'_>) -> Option<Entries<'_>> {
    huawei::receipts(List::HonorReceipt, body)
}
