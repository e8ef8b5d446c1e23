//! Meizu: `{"code": "200", "message": "", "value": {"110002": ["token-1"]}, "redirect": "", "msgId": "m1"}`.
//!
//! `value` is empty, or an object from a code to tokens. Its codes are a list of their own: 110010 at the top is about the
//! app, and in `value` about the token.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::ToString as _;

use super::answer::Answer;
use super::json::Json;
use super::oppo::is_code;
use super::outcome::Outcome;
use super::receipt::{self, Entries, Entry};
use super::token::{Named, NamedToken};
use crate::vendor::List;

pub(super) const KEYS: &[&str] = &["code", "message", "value", "redirect", "msgId"];

const SUCCESS: &str = "200";

pub(super) fn read<'a>(body: &mut Json<'a>) -> Option<Answer<'a>> {
    let code = body.take("code").into_wire()?;
    let redirect = body.take("redirect").into_wire().map(Box::new);
    let named = refused_tokens(body.take_object("value"));
    Some(Answer { redirect, ..Answer::new(List::MeizuSend, code, &[SUCCESS]).naming(named) })
}

fn refused_tokens(value: Json<'_>) -> Named<'_> {
    let mut named = Named { has_unreadable: value.is_broken(), ..Named::default() };
    for (key, tokens) in value.into_entries() {
        match tokens.unpack() {
            tokens if is_code(&key) => named.refuse_all(tokens, Outcome::new(List::MeizuToken, key)),
            // A list of tokens that does not say what is wrong with them.
            Json::Array(tokens) => {
                tokens.into_iter().for_each(|token| named.add(token.into_token().map(NamedToken::unknown)));
            }
            // A field that is not about tokens, as the ID of a task.
            _ => {}
        }
    }
    named
}

/// An object from the message ID with the type, `m1-1`, to `{"type": 1, "targets": ["token-1"]}`.
pub(super) fn receipts(body: Json<'_>) -> Option<Entries<'_>> {
    receipt::by_id(body, read_receipt)
}

fn read_receipt<'a>(id: Cow<'a, str>, receipt: Json<'a>) -> Option<Entry<'a>> {
    let mut receipt = receipt.unpack();
    let code = receipt.take("type").into_wire()?;
    let message_id = match id.strip_suffix(&format!("-{code}")) {
        Some(message_id) => Cow::Owned(message_id.to_string()),
        None => id,
    };
    let entry = Entry::new(Outcome::new(List::MeizuReceipt, code), receipt.take("targets").into_tokens());
    Some(Entry { message_id: Some(message_id), ..entry })
}
