//! What the two cells of a row say: its channel and its code.

use std::fmt;

use push_status::Channel;
use push_status::vendor::{List, ListKind, VendorStatus};

use super::lists::{Found, Lists};
use super::status::{Code, Status};
use crate::recognise::{self, AnyRow, is_status};

/// What a row means, by its cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// `sender` returned the code; a code that mPaaS itself gives is in the common table.
    Status {
        sender: Channel,
        status: Status,
    },
    /// Several lists have the code, and they say different things.
    Ambiguous {
        sender: Channel,
        code: Box<str>,
    },
    /// No channel has this id, title or alias.
    UnknownChannel(String),
    Unread(Reason),
}

impl Meaning {
    fn of_row(sender: Channel, row: AnyRow) -> Self {
        Self::Status { sender, status: row.into() }
    }
}

/// Why a row could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    NoCode,
    NoChannel,
    Rounded,
    NotACode,
    FieldCount,
    OpenQuote,
    BlankBeforeValue,
    NotAnObject,
    TornObject,
    Twice,
    Taken,
    NoToken,
    NotAToken,
    TokenOfLines,
    SeveralTokens,
    Masked,
    OtherCount,
    NoTime,
    TokenTwice,
    SwallowedRows,
    NotAReply,
}

impl Reason {
    /// The id in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NoCode => "no_code",
            Self::NoChannel => "no_channel",
            Self::Rounded => "rounded",
            Self::NotACode => "not_a_code",
            Self::FieldCount => "field_count",
            Self::OpenQuote => "open_quote",
            Self::BlankBeforeValue => "blank_before_value",
            Self::NotAnObject => "not_an_object",
            Self::TornObject => "torn_object",
            Self::Twice => "twice",
            Self::Taken => "taken",
            Self::NoToken => "no_token",
            Self::NotAToken => "not_a_token",
            Self::TokenOfLines => "token_of_lines",
            Self::SeveralTokens => "several_tokens",
            Self::Masked => "masked",
            Self::OtherCount => "other_count",
            Self::NoTime => "no_time",
            Self::TokenTwice => "token_twice",
            Self::SwallowedRows => "swallowed_rows",
            Self::NotAReply => "not_a_reply",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoCode => "no code",
            Self::NoChannel => "no channel",
            Self::Rounded => {
                "a spreadsheet has rounded the code, as in 8.03E+07, and digits may be lost: export the log again with \
                 that column as text"
            }
            Self::NotACode => "the code is neither a 64-bit integer nor a name, label or reason of the channel",
            Self::FieldCount => "the row has more or fewer fields than the header",
            Self::OpenQuote => "the row opens a quote that is never closed",
            Self::BlankBeforeValue => "a key without a value is followed by a word, as in key= word, which may be its value",
            Self::NotAnObject => "the line is not a JSON object",
            Self::TornObject => "a text begins with a JSON object that is cut off or followed by something else",
            Self::Twice => "the field with the channel or the code appears twice",
            Self::Taken => {
                "the row already has a field with the name of a new one (give the new ones other names with --prefix)"
            }
            Self::NoToken => "no token",
            Self::NotAToken => "the token is neither text nor an integer",
            Self::TokenOfLines => "the token has a line break, but tokens are written one per line",
            Self::SeveralTokens => {
                "the field with the token has a blank, a comma or another sign that no token has: give each token a row of its own"
            }
            Self::Masked => "a part of the token is hidden, cut off or rounded, so it cannot be told from others",
            Self::OtherCount => "the reply has the results of another number of tokens than the row has",
            Self::NoTime => {
                "a time is neither in RFC 3339 with its zone, such as 2026-11-24T05:53:14Z or 2026-11-24T13:53:14+08:00, nor a \
                 date, nor Unix seconds (10 digits) or milliseconds (13 digits), or it is before 2009"
            }
            Self::TokenTwice => "the field with the token, a time or the application appears twice",
            Self::SwallowedRows => {
                "the row opens a quote that is closed only in a later one, so the rows between them are read as a text: \
                 repair the quote"
            }
            Self::NotAReply => {
                "the reply is not one of the channel, and the log has no HTTP status (name its field with \
                 --http-status-field)"
            }
        })
    }
}

/// The channel that answered, as a cell names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sender {
    pub channel: Channel,
    /// The cell names only the platform, so that the channel may be mPaaS's common one or FCM.
    pub is_android: bool,
}

impl From<Channel> for Sender {
    fn from(channel: Channel) -> Self {
        Self { channel, is_android: false }
    }
}

impl Sender {
    /// The channel for what only a vendor sends.
    pub const fn vendor(self) -> Channel {
        if self.is_android { Channel::Fcm } else { self.channel }
    }
}

/// The channel that a cell names; else what its rows mean.
pub fn sender(cell: &str) -> Result<Sender, Meaning> {
    let cell = cell.trim();
    if cell.eq_ignore_ascii_case("android") || cell == "安卓" {
        return Ok(Sender { channel: Channel::Common, is_android: true });
    }
    if let Ok(channel) = cell.parse::<Channel>() {
        return Ok(channel.into());
    }
    if cell.is_empty() {
        return Err(Meaning::Unread(Reason::NoChannel));
    }
    // `华为推送`, `OppoPushSender`: the channel is named with something else.
    match recognise::named(&recognise::mentions(cell))[..] {
        [channel] => Ok(channel.into()),
        _ => Err(Meaning::UnknownChannel(cell.to_owned())),
    }
}

/// What a cell with a code means with its channel.
pub fn meaning(sender: Sender, code: &str, lists: &Lists) -> Meaning {
    let code = code.trim();
    let channel = sender.channel;
    if code.is_empty() {
        return Meaning::Unread(Reason::NoCode);
    }
    let of_fcm = || number(code).is_none().then(|| lists.find(Channel::Fcm, code));
    match (lists.find(channel, code), sender.is_android.then(of_fcm).flatten()) {
        (Found::None, Some(Found::One(row))) => Meaning::of_row(Channel::Fcm, row),
        (Found::One(row), _) => Meaning::of_row(channel, row),
        (Found::Several, _) => Meaning::Ambiguous { sender: channel, code: code.into() },
        (Found::None, _) => unlisted(channel, code),
    }
}

fn unlisted(channel: Channel, code: &str) -> Meaning {
    let status = |code: &str| Meaning::Status { sender: channel, status: Status::unlisted(code) };
    match number(code) {
        Some(number) => {
            let status = Status { code: Code::UnlistedNumber(number), ..Status::unlisted("") };
            Meaning::Status { sender: channel, status }
        }
        None if is_nothing(code.as_bytes()) => Meaning::Unread(Reason::NoCode),
        None if is_rounded(code) => Meaning::Unread(Reason::Rounded),
        None if is_pair(code) || is_reason(channel, code) => status(code),
        None => Meaning::Unread(Reason::NotACode),
    }
}

/// Whether it is what programs write for nothing.
pub fn is_nothing(cell: &[u8]) -> bool {
    ["null", "none", "nil", "n/a", "-"].iter().any(|nothing| cell.eq_ignore_ascii_case(nothing.as_bytes()))
}

/// Whether it is `104/2183`, as a receipt of vivo is.
fn is_pair(code: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    code.split_once('/').is_some_and(|(first, second)| is_number(first) && is_number(second))
}

/// Whether it has the form of a reason, in a channel whose codes are words.
fn is_reason(channel: Channel, code: &str) -> bool {
    let is_word = code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let is_text = |status: VendorStatus| status.wire().bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    let has_words = |list: List| {
        matches!(list.kind(), ListKind::Send | ListKind::Receipt) && list.statuses().next().is_some_and(is_text)
    };
    is_word && code.bytes().any(|byte| byte.is_ascii_alphabetic()) && channel.lists().any(has_words)
}

/// The number of `80300007`, of `80300007.0`, and of `80300007#text`.
pub fn number(code: &str) -> Option<i64> {
    // Nearly every code is a plain integer.
    if let Ok(number) = code.parse() {
        return Some(number);
    }
    let before_hash = code.split_once('#').map_or(code, |(before, _)| before).trim();
    let integer = match before_hash.split_once('.') {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|digit| digit == b'0') => whole,
        _ => before_hash,
    };
    integer.parse().ok()
}

/// The HTTP status that a text is, or that a status line has: `200`, `200 OK`, `HTTP/2 200`.
pub fn http_status(text: &str) -> Option<u16> {
    let is_line = text.starts_with("HTTP/") || text.get(3..).is_some_and(|phrase| phrase.starts_with(' '));
    let of_line = || text.split(' ').filter(|word| word.len() == 3).find_map(|word| word.parse().ok());
    let status = number(text).or_else(|| of_line().filter(|_| is_line));
    status.filter(|status| is_status(*status)).and_then(|status| status.try_into().ok())
}

/// Whether it is a number with an exponent, as a spreadsheet writes a long one.
pub fn is_rounded(code: &str) -> bool {
    code.contains(['e', 'E']) && code.parse::<f64>().is_ok_and(f64::is_finite)
}
