//! The API of mPaaS: `{"ResultCode": "OK", "ResultMessage": "…", "RequestId": "r1"}`.

use super::answer::Answer;
use super::json::Json;
use crate::vendor::List;

pub(super) const KEYS: &[&str] = &["ResultCode", "ResultMessage", "RequestId", "resultCode", "resultMsg", "PushResult"];

const SUCCESSES: &[&str] = &["OK", "100"];

pub(super) fn read<'a>(body: &mut Json<'a>) -> Option<Answer<'a>> {
    let code = body.take("ResultCode").into_wire().or_else(|| body.take("resultCode").into_wire())?;
    Some(Answer::new(List::CommonSend, code, SUCCESSES))
}
