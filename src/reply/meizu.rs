//! Meizu: `{"code": "200", "message": "", "value": {"110002": ["token-1"]}, "redirect": "", "msgId": "m1"}`.
//!
//! `value` is empty, or an object from a code to tokens. Its codes are a list of their own: 110010 at the top is about the
//! app, and in `value` about the token.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString as _;

use super::answer::Answer;
use super::json::Json;
use super::outcome::Outcome;
use super::receipt::{self, Entries, Entry};
use super::token::NamedToken;
use crate::vendor::List;

pub(super) const KEYS: &[&str] = &["code", "message", "value", "redirect", "msgId"];

const SUCCESS: &str = "200";

pub(super) fn read<'a>(body: &mut Json<'a>) -> Option<Answer<'a>> {
    let code = body.take("code").into_wire()?;
    let codes = body.take("value").unpack().into_entries();
    let tokens = codes.flat_map(|(code, tokens)| NamedToken::refuse_all(tokens, Outcome::new(List::MeizuToken, code)));
    let tokens = tokens.collect();
    Some(Answer::new(List::MeizuSend, code, &[SUCCESS]).naming(tokens))
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
    let tokens = receipt.take("targets").into_tokens();
    Some(Entry { tokens, message_id: Some(message_id), ..Entry::new(Outcome::new(List::MeizuReceipt, code)) })
}
