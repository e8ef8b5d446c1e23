//! What a row means if it has more than a channel and a code: a reply, an HTTP status, a reason in words.

use std::borrow::Cow;

use push_status::reply::{self, Outcome, Reply};
use push_status::vendor::{ListKind, Lookup};
use push_status::{Action, Channel, TokenVerdict};

use super::cell::{Meaning, Reason, Sender, http_status, meaning, sender};
use super::layout::Layout;
use super::lists::{self, Found, Lists};
use super::place::{Place, pick};
use super::status::{Code, Status};
use crate::recognise::{AnyRow, Kind};

/// The parts of a row that say what it means.
pub const CHANNEL: usize = 0;
pub const CODE: usize = 1;
/// The code in words, for a row that has no other.
pub const REASON: usize = 2;
/// The second number of vivo's receipts.
pub const SUB_CODE: usize = 3;
pub const HTTP: usize = 4;
pub const REPLY: usize = 5;
pub const PARTS: usize = 6;

/// Where the parts are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parts {
    pub places: [Option<Place>; PARTS],
}

/// The parts of one row.
pub struct Cells<'a> {
    cells: [Cow<'a, [u8]>; PARTS],
    has_sub_code: bool,
}

impl Parts {
    /// Whether the channel and the code, each as it is in its field, are all there is.
    pub fn are_plain(&self) -> bool {
        let is_plain = |place: &Option<Place>| match place {
            None | Some(Place::Column(_)) => true,
            Some(Place::Path(path)) => path.len() == 1,
        };
        self.places[REASON..].iter().all(Option::is_none) && self.places.iter().all(is_plain)
    }

    /// Whether rows have the vendor's whole reply.
    pub const fn have_reply(&self) -> bool {
        self.places[REPLY].is_some()
    }

    /// # Errors
    ///
    /// If the row cannot be read.
    pub fn of_row<'a>(&self, layout: &Layout, row: &'a [u8]) -> Result<Cells<'a>, Reason> {
        let cells = pick(layout, row, &self.places)?;
        Ok(Cells { cells, has_sub_code: self.places[SUB_CODE].is_some() })
    }
}

impl Cells<'_> {
    fn text(&self, part: usize) -> Cow<'_, str> {
        String::from_utf8_lossy(self.cells[part].trim_ascii())
    }

    pub fn channel(&self) -> &[u8] {
        &self.cells[CHANNEL]
    }

    /// The vendor's reply, as it was sent.
    pub fn reply(&self) -> &[u8] {
        self.cells[REPLY].trim_ascii()
    }

    /// Whether the field with the HTTP status holds anything.
    pub fn has_http_status(&self) -> bool {
        !self.cells[HTTP].is_empty()
    }

    pub fn http_status(&self) -> Option<u16> {
        http_status(&self.text(HTTP))
    }

    /// The channel that answered: that of the whole log, or the row's.
    pub fn sender(&self, known: Option<Channel>) -> Result<Sender, Meaning> {
        known.map_or_else(|| sender(&self.text(CHANNEL)), |channel| Ok(channel.into()))
    }

    /// Whether the vendor's answer is to be read as a whole.
    pub fn is_reply(&self) -> bool {
        !self.reply().is_empty() || !self.has_sub_code && self.code().is_empty()
    }

    /// What the row means; the reply is left to [`of_reply`].
    pub fn meaning(&self, sender: Sender, lists: &Lists) -> Meaning {
        let code = match self.code() {
            // vivo's receipts have no code for what has arrived.
            code if code.is_empty() && self.has_sub_code && is_receipt_of_vivo(sender, lists) => "0".into(),
            code => code,
        };
        if let Some(pair) = self.pair(&code) {
            return of_pair(sender, &code, &pair, lists);
        }
        match (code.is_empty(), self.http_status()) {
            (true, Some(status)) if lists.kinds().contains(&Kind::Vendor(ListKind::Send)) => {
                Meaning::Status { sender: sender.vendor(), status: of_http_status(sender.vendor(), status) }
            }
            (_, status) => doubted(meaning(sender, &code, lists), status),
        }
    }

    pub fn code(&self) -> Cow<'_, str> {
        match self.text(CODE) {
            code if code.is_empty() => self.text(REASON),
            code => code,
        }
    }

    /// The two numbers of a receipt of vivo's.
    fn pair(&self, code: &str) -> Option<String> {
        let sub_code = self.text(SUB_CODE);
        (!sub_code.is_empty() && sub_code != "0").then(|| format!("{code}/{sub_code}"))
    }

    /// The cells in one, by which the meaning is remembered.
    pub fn key(&self) -> Vec<u8> {
        [CODE, REASON, SUB_CODE, HTTP].map(|part| &self.cells[part][..]).join(&0xff)
    }
}

fn is_receipt_of_vivo(sender: Sender, lists: &Lists) -> bool {
    sender.channel == Channel::Vivo && lists.kinds().contains(&Kind::Vendor(ListKind::Receipt))
}

/// An error that APNs and FCM never send with an HTTP status of success says nothing of the token next to one.
fn doubted(meaning: Meaning, http_status: Option<u16>) -> Meaning {
    let is_success = |status: &u16| (200..300).contains(status);
    match meaning {
        Meaning::Status { sender: sender @ (Channel::Apple | Channel::Fcm), status }
            if matches!(status.token, TokenVerdict::Dead | TokenVerdict::Suspect)
                && http_status.as_ref().is_some_and(is_success) =>
        {
            // mPaaS's codes and receipts have none, as they do not come with the answer, and FCM's legacy API sends 200 with all.
            let known = status.row().map(AnyRow::http_statuses).unwrap_or_default();
            let is_contradiction = !known.is_empty() && !known.iter().any(is_success);
            let status = match is_contradiction {
                true => Status { action: Action::Investigate, token: TokenVerdict::Unaffected, ..status },
                false => status,
            };
            Meaning::Status { sender, status }
        }
        _ => meaning,
    }
}

/// A pair that no list has means what its first number means.
fn of_pair(sender: Sender, code: &str, pair: &str, lists: &Lists) -> Meaning {
    let channel = sender.channel;
    match (lists.find(channel, pair), lists.find(channel, code)) {
        (Found::None, Found::One(general)) => {
            let (action, token) = (general.action(), general.token_verdict());
            Meaning::Status { sender: channel, status: Status { action, token, ..Status::unlisted(pair) } }
        }
        _ => meaning(sender, pair, lists),
    }
}

/// What an HTTP status without a code means: by the channel's own list, or else what it usually means.
fn of_http_status(channel: Channel, status: u16) -> Status {
    match lists::row(channel, Kind::Vendor(ListKind::Http), &status.to_string()) {
        Some(row) => row.into(),
        None => {
            let usual = reply::read(channel, Some(status), b"").call().action();
            Status { code: Code::Http(status), action: usual, token: TokenVerdict::Unaffected }
        }
    }
}

/// What a vendor's reply means.
pub fn of_reply(sender: Sender, http_status: Option<u16>, body: &[u8]) -> Meaning {
    let channel = sender.vendor();
    let reply = reply::read(channel, http_status, body);
    match of_outcome(channel, reply.call()).or_else(|| of_results(channel, &reply)) {
        Some(status) => Meaning::Status { sender: channel, status },
        None if body.is_empty() => Meaning::Unread(Reason::NoCode),
        None => Meaning::Unread(Reason::NotAReply),
    }
}

/// What a reply means that has codes only in its results, as FCM's legacy API has: its only result, or what to do with all.
fn of_results(channel: Channel, reply: &Reply<'_>) -> Option<Status> {
    match reply.tokens() {
        [] => None,
        [only] => of_outcome(channel, only.outcome()),
        _ => {
            let (action, token) = (reply.call().action(), reply.call().token_verdict());
            Some(Status { code: of_http_status(channel, 200).code, action, token })
        }
    }
}

/// `None` where there is no code.
fn of_outcome(channel: Channel, outcome: &Outcome<'_>) -> Option<Status> {
    let code = match (outcome.lookup(), outcome.http_status()) {
        (Some(Lookup::Listed(row)), _) => Code::Listed(row.into()),
        (Some(Lookup::Unlisted { wire, .. }), _) => Code::unlisted(wire),
        (None, Some(status)) => Code::Http(status),
        // The success of FCM has no code but its HTTP status.
        (None, None) if outcome.action() == Action::Done => of_http_status(channel, 200).code,
        (None, None) => return None,
    };
    Some(Status { code, action: outcome.action(), token: outcome.token_verdict() })
}
