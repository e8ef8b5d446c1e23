//! Xiaomi: `{"result": "ok", "code": 0, "data": {"id": "m1", "bad_regids": "token-1,token-2"}}`, where `result` only repeats
//! `code`.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;

use super::answer::Answer;
use super::json::Json;
use super::outcome::Outcome;
use super::receipt::{self, Entries, Entry};
use super::token::{Named, SendState};
use crate::vendor::List;
use crate::{Action, TokenVerdict};

pub(super) const KEYS: &[&str] =
    &["result", "code", "description", "info", "reason", "trace_id", "data", "data.id", "data.bad_regids"];

const SUCCESS: &str = "0";
/// The reason of code 20301 that speaks against every token of the call.
const NO_VALID_TARGETS: &str = "No valid targets";

pub(super) fn read<'a>(body: &mut Json<'a>) -> Option<Answer<'a>> {
    let code = body.take("code").into_wire()?;
    let mut data = body.take_object("data");
    let mut named = Named { has_unreadable: data.is_broken(), ..Named::default() };
    for key in ["bad_regids", "bad_regIds"] {
        named.refuse_all(data.take(key), Outcome::new(List::XiaomiToken, Cow::Borrowed("bad_regids")));
    }
    let mut answer = Answer::new(List::XiaomiSend, code, &[SUCCESS]).naming(named);
    let contradicts = body.get("result").as_text().is_some_and(|result| result.trim().eq_ignore_ascii_case("error"));
    if contradicts && answer.rest == SendState::Accepted {
        answer = answer.doubted(true);
    }
    let has_no_valid_targets = body.get("reason").as_text().is_some_and(|reason| reason.contains(NO_VALID_TARGETS));
    if has_no_valid_targets && answer.call.token_verdict() == TokenVerdict::Suspect {
        answer.call = answer.call.with(Action::ConfirmToken, TokenVerdict::Suspect);
    }
    Some(answer)
}

/// An object from the message ID to `{"type": 16, "targets": "token-1,token-2", "timestamp", "errorCode",
/// "replaceTarget": {"token-1": "token-9"}, "targetRegion": {"token-2": "GLOBAL"}}`.
pub(super) fn receipts(body: Json<'_>) -> Option<Entries<'_>> {
    receipt::by_id(body, read_receipt)
}

fn read_receipt<'a>(id: Cow<'a, str>, receipt: Json<'a>) -> Option<Entry<'a>> {
    let mut receipt = receipt.unpack();
    let code = receipt.take("type").into_wire()?;
    let tokens = receipt.take("targets").into_tokens();
    Some(Entry {
        message_id: Some(id),
        time: receipt.get("timestamp").as_integer(),
        replacements: by_token(receipt.take_object("replaceTarget")),
        regions: by_token(receipt.take_object("targetRegion")),
        error_code: receipt.take("errorCode").into_wire(),
        ..Entry::new(Outcome::new(List::XiaomiReceipt, code), tokens)
    })
}

fn by_token<'a>(values: Json<'a>) -> BTreeMap<Cow<'a, str>, Cow<'a, str>> {
    values.into_entries().filter_map(|(token, value)| Some((token, value.into_wire()?))).collect()
}
