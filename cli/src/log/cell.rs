//! What the two cells of a row say: its channel and its code.

use std::fmt;

use push_status::{Channel, PushStatus};

/// What a row means, by its cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// `sender` returned the code; a code that mPaaS itself gives is in the common table.
    Status {
        sender: Channel,
        status: PushStatus,
    },
    /// No channel has this id, title or alias.
    UnknownChannel(String),
    Unread(Reason),
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
    NotAnObject,
    Twice,
    Taken,
    NoToken,
    NotAToken,
    TokenOfLines,
    NoTime,
    TokenTwice,
    SwallowedRows,
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
            Self::NotAnObject => "not_an_object",
            Self::Twice => "twice",
            Self::Taken => "taken",
            Self::NoToken => "no_token",
            Self::NotAToken => "not_a_token",
            Self::TokenOfLines => "token_of_lines",
            Self::NoTime => "no_time",
            Self::TokenTwice => "token_twice",
            Self::SwallowedRows => "swallowed_rows",
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
            Self::NotACode => "the code is neither a 64-bit integer nor a name or label of the channel",
            Self::FieldCount => "the row has more or fewer fields than the header",
            Self::OpenQuote => "the row opens a quote that is never closed",
            Self::NotAnObject => "the line is not a JSON object",
            Self::Twice => "the field with the channel or the code appears twice",
            Self::Taken => {
                "the row already has a field with the name of a new one (give the new ones other names with --prefix)"
            }
            Self::NoToken => "no token",
            Self::NotAToken => "the token is neither text nor an integer",
            Self::TokenOfLines => "the token has a line break, but tokens are written one per line",
            Self::NoTime => {
                "a time is neither in RFC 3339, such as 2026-11-24T05:53:14Z or 2026-11-24T13:53:14+08:00, nor a date, nor \
                 Unix seconds or milliseconds"
            }
            Self::TokenTwice => "the field with the token, a time or the application appears twice",
            Self::SwallowedRows => {
                "the row opens a quote that is closed only in a later one, so the rows between them are read as a text: \
                 repair the quote"
            }
        })
    }
}

/// The channel that a cell names; else what its rows mean.
pub fn sender(channel: &str) -> Result<Channel, Meaning> {
    let channel = channel.trim();
    match channel.parse() {
        Ok(channel) => Ok(channel),
        Err(_) if channel.is_empty() => Err(Meaning::Unread(Reason::NoChannel)),
        Err(_) => Err(Meaning::UnknownChannel(channel.to_owned())),
    }
}

/// What a cell with a code means beside its channel.
pub fn meaning(sender: Channel, code: &str) -> Meaning {
    match status(sender, code.trim()) {
        Ok(status) => Meaning::Status { sender, status },
        Err(reason) => Meaning::Unread(reason),
    }
}

/// `80300007`, `80300007.0` as a spreadsheet writes it, `80300007#text`, or a name or label.
fn status(sender: Channel, code: &str) -> Result<PushStatus, Reason> {
    if code.is_empty() {
        return Err(Reason::NoCode);
    }
    match number(code) {
        Some(number) => Ok(PushStatus::resolve(sender, number)),
        None => PushStatus::parse(sender, code)
            .map_err(|_| if is_rounded(code) { Reason::Rounded } else { Reason::NotACode }),
    }
}

/// The number of `80300007`, of `80300007.0`, and of `80300007#text`.
pub fn number(code: &str) -> Option<i64> {
    let before_hash = code.split_once('#').map_or(code, |(before, _)| before).trim();
    let integer = match before_hash.split_once('.') {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|digit| digit == b'0') => whole,
        _ => before_hash,
    };
    integer.parse().ok()
}

/// Whether it is a number with an exponent, as a spreadsheet writes a long one.
pub fn is_rounded(code: &str) -> bool {
    code.contains(['e', 'E']) && code.parse::<f64>().is_ok_and(f64::is_finite)
}
