//! What a vendor reports later to the sender's callback address.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::vec::{self, Vec};

use super::json::{Json, Tokens};
use super::outcome::Outcome;
use super::text::Text;
use super::{form, shape};
use crate::{Action, Channel, TokenVerdict};

/// Reads the body of a request that a vendor sends to the callback address of a sender.
///
/// The body may be the JSON itself, or a form with the JSON in the field `data` (Xiaomi) or `cb` (Meizu). APNs, FCM and
/// mPaaS send no such receipts.
///
/// ```
/// use push_status::reply::receipts;
/// use push_status::{Action, Channel};
///
/// let body = br#"{"statuses":[
///     {"token":"token-1","requestId":"r1","deliveryStatus":{"result":0,"timestamp":1780000000123}},
///     {"token":"token-2","requestId":"r1","deliveryStatus":{"result":2,"timestamp":1780000000456}}]}"#;
/// let gone: Vec<_> = receipts(Channel::Huawei, body)
///     .filter(|receipt| receipt.action() == Action::RemoveToken)
///     .filter_map(|receipt| Some(receipt.token()?.to_owned()))
///     .collect();
/// assert_eq!(gone, ["token-2"]);
/// ```
#[must_use]
pub fn receipts(channel: Channel, body: &[u8]) -> Receipts<'_> {
    let entries = form::parse(body).and_then(|json| shape::receipts(channel, json.into_only_item()));
    let is_vendors_own = entries.is_some();
    let entries = entries.unwrap_or_default();
    let unreadable = entries.iter().map(|entry| entry.as_ref().map_or(1, |entry| entry.unreadable)).sum();
    let is_readable = |entry: &Entry<'_>| entry.unreadable == 0 || !entry.tokens.is_empty();
    let entries: Vec<_> = entries.into_iter().flatten().filter(is_readable).collect();
    Receipts { channel, is_vendors_own, unreadable, entries: entries.into_iter(), current: None }
}

/// The receipts in one request of a vendor, as [`receipts`] reads them: one for each token.
#[derive(Debug, Clone)]
pub struct Receipts<'a> {
    channel: Channel,
    is_vendors_own: bool,
    unreadable: usize,
    entries: vec::IntoIter<Entry<'a>>,
    current: Option<Current<'a>>,
}

impl Receipts<'_> {
    /// The channel that reports.
    #[must_use]
    pub const fn channel(&self) -> Channel {
        self.channel
    }

    /// Whether the body has the form of this vendor's receipts, even if it holds none.
    ///
    /// ```
    /// use push_status::Channel;
    /// use push_status::reply::receipts;
    ///
    /// assert!(receipts(Channel::Honor, br#"{"statuses":[]}"#).is_vendors_own());
    /// assert!(!receipts(Channel::Honor, b"<html>").is_vendors_own());
    /// ```
    #[must_use]
    pub const fn is_vendors_own(&self) -> bool {
        self.is_vendors_own
    }

    /// How many entries of the body, or tokens in one of them, could not be read, for example because they have no code.
    /// They are not among the receipts.
    ///
    /// ```
    /// use push_status::Channel;
    /// use push_status::reply::receipts;
    ///
    /// let receipts = receipts(Channel::Honor, br#"{"statuses":[{"token":"token-1"},{"token":"token-2","status":40000002}]}"#);
    /// assert_eq!(receipts.unreadable(), 1);
    /// assert_eq!(receipts.count(), 1);
    /// ```
    #[must_use]
    pub const fn unreadable(&self) -> usize {
        self.unreadable
    }
}

impl<'a> Iterator for Receipts<'a> {
    type Item = Receipt<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(receipt) = self.current.as_mut().and_then(Current::next) {
            return Some(receipt);
        }
        self.entries.next().map(|entry| {
            let mut current = Current::new(entry);
            let first = current.next().unwrap_or_else(|| current.receipt(None));
            self.current = Some(current);
            first
        })
    }
}

/// What a body holds, with nothing for what could not be read.
pub(super) type Entries<'a> = Vec<Option<Entry<'a>>>;

/// Reads an object from an ID to a receipt. An object that has no readable receipt is something else, unless it is empty.
pub(super) fn by_id<'a>(
    body: Json<'a>,
    read: impl Fn(Cow<'a, str>, Json<'a>) -> Option<Entry<'a>>,
) -> Option<Entries<'a>> {
    if !matches!(body, Json::Object(_)) {
        return None;
    }
    let entries: Entries<'_> = body.into_entries().map(|(id, receipt)| read(id, receipt)).collect();
    (entries.is_empty() || entries.iter().any(Option::is_some)).then_some(entries)
}

/// One code for some tokens, as it is in the body.
#[derive(Debug, Clone)]
pub(super) struct Entry<'a> {
    pub outcome: Outcome<'a>,
    pub tokens: Vec<Cow<'a, str>>,
    /// How many other tokens could not be read.
    pub unreadable: usize,
    pub message_id: Option<Cow<'a, str>>,
    pub task_id: Option<Cow<'a, str>>,
    pub time: Option<i64>,
    /// Which tokens others have replaced.
    pub replacements: BTreeMap<Cow<'a, str>, Cow<'a, str>>,
    /// Which tokens are registered in another region.
    pub regions: BTreeMap<Cow<'a, str>, Cow<'a, str>>,
    pub error_code: Option<Cow<'a, str>>,
}

impl<'a> Entry<'a> {
    /// A code for some tokens, and nothing else.
    pub fn new(outcome: Outcome<'a>, tokens: Tokens<'a>) -> Self {
        Self {
            outcome,
            tokens: tokens.readable,
            unreadable: tokens.unreadable,
            message_id: None,
            task_id: None,
            time: None,
            replacements: BTreeMap::new(),
            regions: BTreeMap::new(),
            error_code: None,
        }
    }
}

/// The entry whose tokens are being handed out.
#[derive(Debug, Clone)]
struct Current<'a> {
    outcome: Outcome<'a>,
    tokens: vec::IntoIter<Cow<'a, str>>,
    message_id: Option<Text<'a>>,
    task_id: Option<Text<'a>>,
    time: Option<i64>,
    replacements: BTreeMap<Cow<'a, str>, Cow<'a, str>>,
    regions: BTreeMap<Cow<'a, str>, Cow<'a, str>>,
    error_code: Option<Text<'a>>,
}

impl<'a> Current<'a> {
    fn new(entry: Entry<'a>) -> Self {
        Self {
            outcome: entry.outcome,
            tokens: entry.tokens.into_iter(),
            message_id: entry.message_id.map(Text::from),
            task_id: entry.task_id.map(Text::from),
            time: entry.time,
            replacements: entry.replacements,
            regions: entry.regions,
            error_code: entry.error_code.map(Text::from),
        }
    }

    fn next(&mut self) -> Option<Receipt<'a>> {
        self.tokens.next().map(|token| self.receipt(Some(token)))
    }

    fn receipt(&self, token: Option<Cow<'a, str>>) -> Receipt<'a> {
        let of_token = |values: &BTreeMap<_, _>| token.as_ref().and_then(|token| values.get(token)).cloned();
        let (replacement, region) = (of_token(&self.replacements), of_token(&self.regions));
        let mut outcome = self.outcome.clone();
        if region.is_some() && outcome.token_verdict() == TokenVerdict::Suspect {
            // The message went to the wrong region, where every good token of another one looks invalid.
            outcome = outcome.with(Action::FixConfiguration, TokenVerdict::Unaffected);
        }
        Receipt {
            token,
            outcome,
            region,
            error_code: self.error_code.clone(),
            message_id: self.message_id.clone(),
            task_id: self.task_id.clone(),
            time: self.time,
            replacement,
        }
    }
}

/// What a vendor reports of a message to one token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt<'a> {
    token: Option<Cow<'a, str>>,
    outcome: Outcome<'a>,
    message_id: Option<Text<'a>>,
    task_id: Option<Text<'a>>,
    time: Option<i64>,
    replacement: Option<Cow<'a, str>>,
    region: Option<Cow<'a, str>>,
    error_code: Option<Text<'a>>,
}

impl<'a> Receipt<'a> {
    /// The token or alias that the message was sent to. Xiaomi reports an expired message without one.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// The code in the vendor's list of receipts, and what it asks for.
    #[must_use]
    pub const fn outcome(&self) -> &Outcome<'a> {
        &self.outcome
    }

    /// What to do now.
    #[must_use]
    pub const fn action(&self) -> Action {
        self.outcome.action()
    }

    /// What is known of the token.
    #[must_use]
    pub const fn token_verdict(&self) -> TokenVerdict {
        self.outcome.token_verdict()
    }

    /// The vendor's ID of the message: `requestId` of Huawei, HarmonyOS and Honor, `messageId` of OPPO, the key of
    /// Xiaomi's and Meizu's receipts.
    ///
    /// It is the ID that the reply to the send request had, so that you can look up when you sent the message: a cleanup needs
    /// that time, and a receipt only has its own.
    ///
    /// ```
    /// use std::collections::HashMap;
    ///
    /// use push_status::Channel;
    /// use push_status::reply::receipts;
    ///
    /// // What the sender has stored: when it sent each message.
    /// let sent_at = HashMap::from([("m1", 1_780_000_000_000_i64), ("m2", 1_780_000_060_000)]);
    /// let body = br#"{"m2":{"type":16,"targets":"token-1","timestamp":1780000900000}}"#;
    /// let receipt = receipts(Channel::Xiaomi, body).next().unwrap();
    /// assert_eq!(receipt.time(), Some(1_780_000_900_000));
    /// assert_eq!(receipt.message_id().and_then(|id| sent_at.get(id)), Some(&1_780_000_060_000));
    /// ```
    #[must_use]
    pub fn message_id(&self) -> Option<&str> {
        self.message_id.as_deref()
    }

    /// The vendor's ID of the task: `taskId` of OPPO, the key of vivo's receipts.
    #[must_use]
    pub fn task_id(&self) -> Option<&str> {
        self.task_id.as_deref()
    }

    /// When it happened, in milliseconds since the Unix epoch. Meizu's receipts have no time.
    #[must_use]
    pub const fn time(&self) -> Option<i64> {
        self.time
    }

    /// The token that has replaced this one, if the receipt names it. Store it; the old one is not gone, but renamed.
    ///
    /// ```
    /// use push_status::Channel;
    /// use push_status::reply::receipts;
    ///
    /// let body = br#"{"m1":{"type":16,"targets":"old,other","timestamp":1780000000123,"replaceTarget":{"old":"new"}}}"#;
    /// let receipts: Vec<_> = receipts(Channel::Xiaomi, body).collect();
    /// assert_eq!(receipts[0].replacement(), Some("new"));
    /// assert_eq!(receipts[1].replacement(), None);
    /// ```
    #[must_use]
    pub fn replacement(&self) -> Option<&str> {
        self.replacement.as_deref()
    }

    /// The region in which the token is registered, if the receipt says that it is another one than the message was sent
    /// to. Send to the server of that region; nothing is wrong with the token. Only Xiaomi's receipts have it.
    ///
    /// ```
    /// use push_status::reply::receipts;
    /// use push_status::{Action, Channel, TokenVerdict};
    ///
    /// let body = br#"{"m1":{"type":16,"targets":"token-1,token-2","targetRegion":{"token-2":"GLOBAL"}}}"#;
    /// let receipts: Vec<_> = receipts(Channel::Xiaomi, body).collect();
    /// assert_eq!((receipts[0].region(), receipts[0].action()), (None, Action::ConfirmToken));
    /// assert_eq!((receipts[1].region(), receipts[1].action()), (Some("GLOBAL"), Action::FixConfiguration));
    /// assert_eq!(receipts[1].token_verdict(), TokenVerdict::Unaffected);
    /// ```
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// What Xiaomi has in the field `errorCode`, as a text to log. No public source says what its values mean, so it
    /// decides nothing.
    #[must_use]
    pub fn error_code(&self) -> Option<&str> {
        self.error_code.as_deref()
    }
}
