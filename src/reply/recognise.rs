//! Which vendors a body can come from.

use alloc::format;
use alloc::vec::Vec;

use super::json::Json;
use super::{form, shape};
use crate::Channel;
use crate::vendor::{List, ListKind, Lookup};

/// What a body can be: the reply or the receipts of a vendor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Candidate {
    /// The channel that it can come from.
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
    let statuses = json.get("statuses").clone().unpack();
    match (json, statuses) {
        (_, statuses @ (Json::Array(_) | Json::Object(_))) => {
            agreed(statuses.into_items().map(|entry| of_status(&entry)))
        }
        (Json::Array(events), _) => agreed(events.iter().map(|event| of_event(&event.clone().unpack()))),
        (event, _) if !of_event(event).is_empty() => of_event(event),
        (Json::Object(receipts), _) => {
            agreed(receipts.iter().map(|(id, receipt)| of_receipt(id.trim(), &receipt.clone().unpack())))
        }
        _ => Vec::new(),
    }
}

/// The channels that all recognised entries can come from. If the entries contradict each other, these are the channels that any of
/// them can come from.
fn agreed(entries: impl Iterator<Item = Vec<Channel>>) -> Vec<Channel> {
    let (mut all, mut any) = (Vec::new(), Vec::new());
    for channels in entries.filter(|channels| !channels.is_empty()) {
        if any.is_empty() {
            all.clone_from(&channels);
        }
        all.retain(|channel| channels.contains(channel));
        any.extend(channels.into_iter().filter(|channel| !any.contains(channel)).collect::<Vec<_>>());
    }
    if all.is_empty() { any } else { all }
}

/// The channels that an event can come from.
fn of_event(event: &Json<'_>) -> Vec<Channel> {
    if event.get("eventType").as_text().is_some_and(|kind| !kind.trim().is_empty()) {
        Vec::from([Channel::Oppo])
    } else {
        Vec::new()
    }
}

/// The channels that an entry of `statuses` can come from: Honor's numbers are not Huawei's, and HarmonyOS nests its own.
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

/// The channels that an entry of a map from message IDs can come from. Meizu has an array of targets, and the type at the end of the ID.
fn of_receipt(id: &str, receipt: &Json<'_>) -> Vec<Channel> {
    const XIAOMI: &[&str] = &["barStatus", "jobkey", "timestamp", "errorCode", "replaceTarget", "targetRegion"];
    let has = |key: &str| !receipt.get(key).is_empty();
    let kind = receipt.get("type").clone().into_wire();
    let is_id_with_type = kind.as_deref().is_some_and(|kind| id.ends_with(&format!("-{kind}")));
    let channel = match receipt.get("targets") {
        Json::Array(_) | Json::Text(_) | Json::Null if kind.is_some() && XIAOMI.iter().any(|&key| has(key)) => {
            Channel::Xiaomi
        }
        Json::Array(_) if kind.is_some() => Channel::Meizu,
        Json::Text(_) if is_id_with_type => Channel::Meizu,
        Json::Text(_) if kind.is_some() => Channel::Xiaomi,
        Json::Array(_) | Json::Text(_) if has("ackType") || matches!(receipt.get("param"), Json::Text(_)) => {
            Channel::Vivo
        }
        _ => return Vec::new(),
    };
    Vec::from([channel])
}
