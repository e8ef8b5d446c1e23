//! APNs: an empty body is the success, and `{"reason": "Unregistered", "timestamp": 1700000000123}` is everything else.

use super::answer::Answer;
use super::json::Json;
use super::outcome::Outcome;
use super::token::SendState;
use crate::vendor::List;

pub(super) const KEYS: &[&str] = &["reason", "timestamp"];

pub(super) fn read<'a>(body: &mut Json<'a>) -> Option<Answer<'a>> {
    let Json::Text(reason) = body.take("reason") else { return None };
    let call = Outcome::new(List::AppleSend, Json::Text(reason).into_wire()?);
    let rest = SendState::of_refusal(&call);
    let valid_before = body.get("timestamp").as_integer();
    let mut answer = Answer::for_one_token(call, rest);
    answer.valid_before = valid_before;
    Some(answer)
}
