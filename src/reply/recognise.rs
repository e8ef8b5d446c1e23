//! From which vendor a body can be.

use alloc::vec::Vec;

use super::json::Json;
use super::{form, shape};
use crate::Channel;
use crate::vendor::{List, ListKind, Lookup};

/// What a body can be: a vendor's reply or its receipts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Candidate {
    /// Whose it can be.
    pub channel: Channel,
    /// [`Send`](ListKind::Send) for a reply, which [`read`](super::read) reads, and [`Receipt`](ListKind::Receipt) for
    /// [`receipts`](super::receipts).
    pub kind: ListKind,
}

/// The vendors whose reply or receipts the body can be, for when nobody knows where it is from.
///
/// Several are named where the body does not tell: Huawei and HarmonyOS share an envelope. None is named for what is no
/// vendor's. A body that is escaped as a text is unpacked first.
///
/// Never delete anything because of a guess: a caller that knows the channel has no use for this.
///
/// ```
/// use push_status::Channel;
/// use push_status::reply::recognise;
///
/// let channels = |body: &str| recognise(body.as_bytes()).iter().map(|candidate| candidate.channel).collect::<Vec<_>>();
/// assert_eq!(channels(r#"{"result":10302,"desc":"…"}"#), [Channel::Vivo]);
/// assert_eq!(channels(r#"{"code":"80200003","msg":"…"}"#), [Channel::Huawei]);
/// assert_eq!(channels(r#"{"code":"80000000","msg":"Success"}"#), [Channel::Huawei, Channel::HarmonyOs]);
/// assert_eq!(channels(r#"{"code":10002,"msg":"another service"}"#), []);
/// ```
#[must_use]
pub fn recognise(body: &[u8]) -> Vec<Candidate> {
    let Some(json) = form::parse(body) else { return Vec::new() };
    let receipts = of_receipts(&json);
    let (channels, kind) = if receipts.is_empty() {
        (shape::of_reply(&json.into_only_item()), ListKind::Send)
    } else {
        (receipts, ListKind::Receipt)
    };
    channels.into_iter().map(|channel| Candidate { channel, kind }).collect()
}

/// The vendors whose receipts these can be.
fn of_receipts(json: &Json<'_>) -> Vec<Channel> {
    if let Json::Array(events) = json {
        let is_event = |event: &Json<'_>| !event.get("eventType").is_empty();
        return if events.first().is_some_and(is_event) { Vec::from([Channel::Oppo]) } else { Vec::new() };
    }
    if let Json::Array(statuses) = json.get("statuses") {
        return statuses.first().map(of_status).unwrap_or_default();
    }
    match json {
        Json::Object(receipts) => receipts.first().and_then(|receipt| of_receipt(&receipt.1)).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Whose an entry of `statuses` can be: Honor's numbers are not Huawei's, and HarmonyOS nests its own.
fn of_status(status: &Json<'_>) -> Vec<Channel> {
    if !status.get("deliveryStatus").is_empty() {
        return Vec::from([Channel::Huawei, Channel::HarmonyOs]);
    }
    if !status.get("formStatus").is_empty() {
        return Vec::from([Channel::HarmonyOs]);
    }
    let Some(code) = status.get("status").clone().into_wire() else { return Vec::new() };
    let is_listed = |list: List| matches!(list.lookup(&code), Lookup::Listed(_));
    match (is_listed(List::HuaweiReceipt), is_listed(List::HonorReceipt)) {
        (true, false) => Vec::from([Channel::Huawei]),
        (false, true) => Vec::from([Channel::Honor]),
        _ => Vec::from([Channel::Huawei, Channel::Honor]),
    }
}

/// Whose an entry of a map from message IDs can be.
fn of_receipt(receipt: &Json<'_>) -> Option<Channel> {
    let has = |key| !receipt.get(key).is_empty();
    match receipt.get("targets") {
        Json::Array(_) if has("type") => Some(Channel::Meizu),
        Json::Text(_) if has("type") => Some(Channel::Xiaomi),
        Json::Text(_) if has("ackType") || matches!(receipt.get("param"), Json::Text(_)) => Some(Channel::Vivo),
        _ => None,
    }
}
