//! vivo: `{"result": 10302, "desc": "…", "taskId": "t1", "invalidUser": {"userid": "token-1", "status": 2}}`. The number is in
//! `result`, and only `status` says what is wrong with a token.

use alloc::borrow::Cow;
use alloc::format;

use super::answer::Answer;
use super::json::Json;
use super::outcome::Outcome;
use super::receipt::{self, Entries, Entry};
use super::token::{Named, NamedToken};
use crate::vendor::List;

pub(super) const KEYS: &[&str] = &["result", "desc", "taskId", "invalidUser", "invalidUsers", "authToken", "requestId"];

const SUCCESS: &str = "0";
const ARRIVED: &str = "0";

pub(super) fn read<'a>(body: &mut Json<'a>) -> Option<Answer<'a>> {
    let code = body.take("result").into_wire()?;
    let is_login = !body.get("authToken").is_empty();
    let mut named = Named::default();
    for key in ["invalidUser", "invalidUsers"] {
        let users = body.take(key).unpack();
        if !users.is_empty() {
            users.into_items().for_each(|user| named.add(read_user(user.unpack())));
        }
    }
    let answer = Answer::new(List::VivoSend, code, &[SUCCESS]).naming(named);
    Some(if is_login { answer.about_no_token() } else { answer })
}

fn read_user(mut user: Json<'_>) -> Option<NamedToken<'_>> {
    let token = user.take("userid").into_token()?;
    Some(match user.take("status").into_wire() {
        Some(status) => NamedToken::refused(token, Outcome::new(List::VivoToken, status)),
        None => NamedToken::unknown(token),
    })
}

/// An object from the task ID to `{"targets": "token-1,token-2", "ackType": "102", "subAckType": "20002", "ackTime"}`.
pub(super) fn receipts(body: Json<'_>) -> Option<Entries<'_>> {
    receipt::by_id(body, read_receipt)
}

fn read_receipt<'a>(id: Cow<'a, str>, receipt: Json<'a>) -> Option<Entry<'a>> {
    let mut receipt = receipt.unpack();
    let tokens = receipt.take("targets").into_tokens();
    let ack_type = receipt.take("ackType").into_wire();
    if tokens.readable.is_empty() && ack_type.is_none() {
        return None;
    }
    let outcome = outcome(ack_type.unwrap_or(Cow::Borrowed(ARRIVED)), receipt.take("subAckType").into_wire());
    let time = receipt.get("ackTime").as_integer();
    Some(Entry { task_id: Some(id), time, ..Entry::new(outcome, tokens) })
}

/// `subAckType` means something only together with `ackType`, whose own meaning is left if no list has the two.
fn outcome<'a>(ack_type: Cow<'a, str>, sub_type: Option<Cow<'a, str>>) -> Outcome<'a> {
    let sub_type = sub_type.filter(|sub_type| sub_type != "0");
    let Some(sub_type) = sub_type else { return Outcome::new(List::VivoReceipt, ack_type) };
    let both = Outcome::new(List::VivoReceipt, Cow::Owned(format!("{ack_type}/{sub_type}")));
    if both.is_listed() || ack_type == ARRIVED {
        return both;
    }
    let general = Outcome::new(List::VivoReceipt, ack_type);
    both.with(general.action(), general.token_verdict())
}
