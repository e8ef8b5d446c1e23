//! OPPO: `{"code": 0, "message": "Success", "data": …}`. The code at the top says nothing about the targets; `data` is
//!
//! - `{"messageId"}` for a single message,
//! - `[{"messageId", "registrationId"}, {"registrationId", "errorCode": 10000}]` for a batch,
//! - `{"message_id", "task_id", "10000": ["token-2"]}` for a broadcast, where each key of digits is a code.

use alloc::borrow::Cow;

use super::answer::Answer;
use super::json::Json;
use super::outcome::Outcome;
use super::receipt::{Entries, Entry};
use super::token::{Named, NamedToken, SendState};
use crate::vendor::List;
use crate::{Action, TokenVerdict};

pub(super) const KEYS: &[&str] = &["code", "message", "data", "data.messageId", "data.message_id", "data.task_id"];

const SUCCESS: &str = "0";
/// A parameter is wrong, and the message tells which one.
const INVALID_ARGUMENTS: &str = "41";

pub(super) fn read<'a>(body: &mut Json<'a>) -> Option<Answer<'a>> {
    let code = body.take("code").into_wire()?;
    let is_content = code == INVALID_ARGUMENTS && names_sensitive_word(body.get("message"));
    let data = body.take("data").unpack();
    // A login, and a message for many targets, of which only those that failed are named.
    let is_about_none = !data.get("auth_token").is_empty() || !data.get("message_id").is_empty();
    let is_batch = matches!(data, Json::Array(_)) || !data.get("registrationId").is_empty();
    let named = if is_batch { batch(data) } else { broadcast(data) };
    let names_none = named.tokens.is_empty();
    let mut answer = Answer::new(List::OppoSend, code, &[SUCCESS]).naming(named);
    if is_batch && answer.rest == SendState::Accepted {
        // Each target of a batch has a result of its own.
        answer = if names_none { answer.doubted(true) } else { Answer { rest: SendState::Unknown, ..answer } };
    }
    if is_about_none {
        answer = answer.about_no_token();
    }
    if is_content {
        answer.call = answer.call.with(Action::FixContent, TokenVerdict::Unaffected);
    }
    Some(answer)
}

fn names_sensitive_word(message: &Json<'_>) -> bool {
    message.as_text().is_some_and(|message| message.to_lowercase().contains("sensitive") || message.contains("敏感"))
}

fn batch(results: Json<'_>) -> Named<'_> {
    let mut named = Named::default();
    results.into_items().for_each(|target| named.add(read_target(target.unpack())));
    named
}

fn read_target(mut target: Json<'_>) -> Option<NamedToken<'_>> {
    let token = target.take("registrationId").into_token()?;
    Some(match target.take("errorCode").into_wire() {
        Some(code) if code != SUCCESS => NamedToken::refused(token, Outcome::new(List::OppoToken, code)),
        _ if target.get("messageId").is_empty() => NamedToken::unknown(token),
        _ => NamedToken::accepted(token),
    })
}

fn broadcast(data: Json<'_>) -> Named<'_> {
    let mut named = Named { has_unreadable: data.is_broken(), ..Named::default() };
    for (code, tokens) in data.into_entries().filter(|entry| is_code(&entry.0)) {
        named.refuse_all(tokens, Outcome::new(List::OppoToken, code));
    }
    named
}

/// Whether a key is a code, and not the name of a field.
pub(super) fn is_code(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit())
}

/// An array of `{"messageId", "taskId", "registrationIds": "token-1,token-2", "eventTime", "eventType": "regid_invalid"}`.
pub(super) fn receipts(body: Json<'_>) -> Option<Entries<'_>> {
    let is_one = !body.get("eventType").is_empty();
    (is_one || matches!(body, Json::Array(_))).then(|| body.into_items().map(read_receipt).collect())
}

fn read_receipt(receipt: Json<'_>) -> Option<Entry<'_>> {
    let mut receipt = receipt.unpack();
    let event = receipt.take("eventType").into_wire()?;
    let tokens = receipt.take("registrationIds").into_tokens();
    Some(Entry {
        message_id: receipt.take("messageId").into_wire(),
        task_id: receipt.take("taskId").into_wire(),
        time: receipt.get("eventTime").as_integer(),
        ..Entry::new(outcome(event), tokens)
    })
}

/// One event was seen in small letters and in capitals.
fn outcome(event: Cow<'_, str>) -> Outcome<'_> {
    let exact = Outcome::new(List::OppoReceipt, event.clone());
    let lowercase = Outcome::new(List::OppoReceipt, Cow::Owned(event.to_lowercase()));
    if exact.is_listed() || !lowercase.is_listed() { exact } else { lowercase }
}
