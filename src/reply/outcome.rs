//! What one code asks for.

use alloc::borrow::Cow;
use core::fmt;

use super::http;
use super::text::Text;
use crate::vendor::{List, ListKind, Lookup, VendorStatus};
use crate::{Action, Channel, TokenVerdict};

/// What the answer to a call, the answer for one token, or a receipt means: its code, the action and the token verdict.
///
/// Action and verdict are those of the code's row, except where the rest of the reply says more: a success of Xiaomi
/// next to tokens that failed asks to [inspect](Action::Inspect) them.
///
/// ```
/// use push_status::reply::read;
/// use push_status::{Action, Channel, TokenVerdict};
///
/// let reply = read(Channel::Huawei, Some(200), br#"{"code":"80200003","msg":"OAuth token expired"}"#);
/// let call = reply.call();
/// assert_eq!(call.to_string(), "huawei-send 80200003");
/// assert_eq!((call.action(), call.token_verdict()), (Action::FixCredentials, TokenVerdict::Unaffected));
///
/// // A proxy has answered, so only the HTTP status speaks.
/// let reply = read(Channel::Vivo, Some(502), b"<h1>Bad Gateway</h1>");
/// assert_eq!(reply.call().http_status(), Some(502));
/// assert_eq!(reply.call().action(), Action::Retry);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome<'a> {
    code: Code<'a>,
    pub(super) action: Action,
    pub(super) token_verdict: TokenVerdict,
}

/// The vendors' own codes for a call that took too long or broke off, after which nobody knows what became of it.
const OPEN: &[(List, &str)] =
    &[(List::HonorSend, "502"), (List::XiaomiSend, "10010"), (List::FcmSend, "DEADLINE_EXCEEDED")];

#[derive(Debug, Clone, PartialEq, Eq)]
enum Code<'a> {
    Listed(VendorStatus),
    Unlisted(List, Text<'a>),
    /// An HTTP status that the channel has no list for, or that its list lacks.
    Http(u16),
    Missing,
}

impl<'a> Outcome<'a> {
    /// What `wire` means in `list`.
    #[inline]
    pub(super) fn new(list: List, wire: Cow<'a, str>) -> Self {
        let lookup = list.lookup(&wire);
        let (action, token_verdict) = (lookup.action(), lookup.token_verdict());
        let code = match lookup {
            Lookup::Listed(status) => Code::Listed(status),
            Lookup::Unlisted { list, .. } => Code::Unlisted(list, wire.into()),
        };
        Self { code, action, token_verdict }
    }

    /// What an HTTP status means that comes without the vendor's own answer.
    pub(super) fn of_http_status(channel: Channel, status: u16) -> Self {
        match http::listed(channel, status) {
            Some(row) => Self { code: Code::Listed(row), action: row.action(), token_verdict: row.token_verdict() },
            None => Self {
                code: Code::Http(status),
                action: http::usual_action(status),
                token_verdict: TokenVerdict::Unaffected,
            },
        }
    }

    /// What is said without any code.
    pub(super) const fn without_code(action: Action, token_verdict: TokenVerdict) -> Self {
        Self { code: Code::Missing, action, token_verdict }
    }

    /// The same code with another action and verdict.
    pub(super) fn with(self, action: Action, token_verdict: TokenVerdict) -> Self {
        Self { action, token_verdict, ..self }
    }

    /// The same outcome, borrowed.
    pub(super) fn as_borrowed(&self) -> Outcome<'_> {
        let code = match &self.code {
            Code::Listed(status) => Code::Listed(*status),
            Code::Unlisted(list, wire) => Code::Unlisted(*list, Text::Borrowed(wire)),
            Code::Http(status) => Code::Http(*status),
            Code::Missing => Code::Missing,
        };
        Outcome { code, action: self.action, token_verdict: self.token_verdict }
    }

    /// The code in its list, which says where it is from: a row, or the text that the list lacks.
    ///
    /// `None` if there is no code, or only an HTTP status that no list of the channel has.
    ///
    /// ```
    /// use push_status::Channel;
    /// use push_status::reply::read;
    /// use push_status::vendor::{List, Lookup};
    ///
    /// let reply = read(Channel::Apple, Some(400), br#"{"reason":"BrandNewReason"}"#);
    /// let expected = Lookup::Unlisted { list: List::AppleSend, wire: "BrandNewReason" };
    /// assert_eq!(reply.call().lookup(), Some(expected));
    /// ```
    #[must_use]
    pub fn lookup(&self) -> Option<Lookup<'_>> {
        match &self.code {
            Code::Listed(status) => Some(Lookup::Listed(*status)),
            Code::Unlisted(list, wire) => Some(Lookup::Unlisted { list: *list, wire }),
            Code::Http(_) | Code::Missing => None,
        }
    }

    /// The HTTP status, if nothing else was there to go by: the body was empty or not the vendor's.
    ///
    /// With a [`lookup`](Self::lookup), the vendor documents the status. Without one, the outcome is what the status
    /// commonly means.
    ///
    /// ```
    /// use push_status::reply::read;
    /// use push_status::{Action, Channel};
    ///
    /// // Huawei documents 503 as its flow control; for vivo, it is a server error like any other.
    /// let reply = read(Channel::Huawei, Some(503), b"");
    /// assert_eq!(reply.call().http_status(), Some(503));
    /// assert!(reply.call().lookup().is_some());
    /// assert_eq!(reply.call().action(), Action::SlowDown);
    ///
    /// let reply = read(Channel::Vivo, Some(503), b"");
    /// assert_eq!(reply.call().http_status(), Some(503));
    /// assert!(reply.call().lookup().is_none());
    /// assert_eq!(reply.call().action(), Action::Retry);
    /// ```
    #[must_use]
    pub fn http_status(&self) -> Option<u16> {
        match &self.code {
            Code::Http(status) => Some(*status),
            Code::Listed(row) if row.list().kind() == ListKind::Http => row.wire().parse().ok(),
            _ => None,
        }
    }

    /// What to do now; [`Action::advice`] says it in words.
    #[must_use]
    pub const fn action(&self) -> Action {
        self.action
    }

    /// What is known of the token, or of the tokens of the call.
    #[must_use]
    pub const fn token_verdict(&self) -> TokenVerdict {
        self.token_verdict
    }

    /// Whether the message may have been accepted in spite of a code that asks to try again: a server that failed, or
    /// a gateway that gave up waiting, does not know.
    pub(super) fn leaves_open(&self) -> bool {
        match &self.code {
            Code::Listed(row) if row.list().kind() != ListKind::Http => OPEN.contains(&(row.list(), row.wire())),
            Code::Listed(_) | Code::Http(_) => self.action == Action::Retry,
            Code::Unlisted(..) | Code::Missing => false,
        }
    }

    pub(super) const fn is_unlisted(&self) -> bool {
        matches!(self.code, Code::Unlisted(..))
    }

    pub(super) const fn is_listed(&self) -> bool {
        matches!(self.code, Code::Listed(_))
    }
}

impl fmt::Display for Outcome<'_> {
    /// The list and the code: `huawei-send 80300007`, `HTTP 502` or `no code`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.http_status(), self.lookup()) {
            (Some(status), _) => write!(f, "HTTP {status}"),
            (None, Some(lookup)) => write!(f, "{} {}", lookup.list().id(), lookup.wire()),
            (None, None) => f.write_str("no code"),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    /// The tables say it in the note of the row.
    #[test]
    fn open_codes_are_those_whose_note_says_so() {
        let says_so = |row: &VendorStatus| {
            row.note().is_some_and(|note| note.contains("outcome is unknown")) && row.action().is_retryable()
        };
        let rows = VendorStatus::all().filter(|row| row.list().kind() != ListKind::Http && says_so(row));
        let mut noted: Vec<_> = rows.map(|row| (row.list(), row.wire())).collect();
        let mut open = OPEN.to_vec();
        noted.sort_by_key(|row| row.1);
        open.sort_by_key(|row| row.1);
        assert_eq!(open, noted);
    }
}
