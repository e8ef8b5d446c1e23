// @generated from codes/sparse.csv by `cargo xtask regen`: edit the table, not this file.

use super::{Action, Channel, SOURCES};
use crate::row::Row;
use crate::source::Source;
use crate::verdict::TokenVerdict;
use crate::unknown::UnknownCode;
impl SparseStatus {
    /// The channel whose table this is.
    ///
    /// ```
    /// use push_status::{Channel, SparseStatus};
    ///
    /// assert_eq!(SparseStatus::CHANNEL, Channel::Sparse);
    /// ```
    pub const CHANNEL: Channel = Channel::Sparse;
    /// The status of `code`, any number at all; one that the table does not list is kept in `Unknown`.
    ///
    /// ```
    /// use push_status::SparseStatus;
    ///
    /// assert_eq!(SparseStatus::from_code(80000004), SparseStatus::TokenInvalid);
    /// assert_eq!(SparseStatus::from_code(1).code(), 1);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_code(code: i64) -> Self {
        let spread = (code as u64).wrapping_mul(7958955049054603979).rotate_left(2);
        Self::at(SLOTS[(spread & 3) as usize] ^ spread, code)
    }
    /// The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).
    ///
    /// ```
    /// use push_status::SparseStatus;
    ///
    /// assert_eq!(SparseStatus::listed(80000004), Some(SparseStatus::TokenInvalid));
    /// assert_eq!(SparseStatus::listed(1), None);
    /// ```
    #[must_use]
    #[inline]
    pub const fn listed(code: i64) -> Option<Self> {
        match Self::from_code(code) {
            Self::Unknown(_) => None,
            status => Some(status),
        }
    }
    /// The number, as the vendor sends it.
    ///
    /// ```
    /// use push_status::SparseStatus;
    ///
    /// assert_eq!(SparseStatus::TokenInvalid.code(), 80000004);
    /// ```
    #[must_use]
    #[inline]
    pub const fn code(self) -> i64 {
        match self {
            Self::Unknown(code) => code.get(),
            _ => self.row().code,
        }
    }
    /// Whether the table lists the code; `false` for `Unknown` alone.
    ///
    /// ```
    /// use push_status::SparseStatus;
    ///
    /// assert!(SparseStatus::TokenInvalid.is_listed());
    /// assert!(!SparseStatus::from_code(1).is_listed());
    /// ```
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
    /// The variant's name, which never changes once released; `Unknown` for a code that no table lists.
    ///
    /// ```
    /// use push_status::SparseStatus;
    ///
    /// let status = SparseStatus::Sent;
    /// assert_eq!(status.name(), "Sent");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }
    /// The vendor's own identifier, to the letter; `None` where the vendor gives none.
    ///
    /// ```
    /// use push_status::SparseStatus;
    ///
    /// let status = SparseStatus::Sent;
    /// assert_eq!(status.label(), Some("OK"));
    /// ```
    #[must_use]
    pub const fn label(self) -> Option<&'static str> {
        self.row().label
    }
    /// What happened, in the vendor's words.
    ///
    /// ```
    /// use push_status::SparseStatus;
    ///
    /// let status = SparseStatus::Sent;
    /// assert_eq!(status.description(), "It was sent.");
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.row().description
    }
    /// The vendor's further advice; `None` where there is none.
    ///
    /// ```
    /// use push_status::SparseStatus;
    ///
    /// let status = SparseStatus::TokenInvalid;
    /// assert_eq!(status.explanation(), Some("Check the package."));
    /// ```
    #[must_use]
    pub const fn explanation(self) -> Option<&'static str> {
        self.row().explanation
    }
    /// What the vendor does not say, in this catalogue's words: why the verdict is what it is, the danger, a contradiction; `None` where the vendor's text says it all.
    ///
    /// ```
    /// use push_status::SparseStatus;
    ///
    /// let status = SparseStatus::TokenInvalid;
    /// assert_eq!(status.note(), Some("A wrong package gives this for every token."));
    /// ```
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        self.row().note
    }
    /// What to do now; [`Action::Investigate`](crate::Action::Investigate) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Action, SparseStatus};
    ///
    /// let status = SparseStatus::Sent;
    /// assert_eq!(status.action(), Action::Done);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        self.row().action
    }
    /// What the code says about the token it was sent to; [`TokenVerdict::Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{SparseStatus, TokenVerdict};
    ///
    /// let status = SparseStatus::TokenInvalid;
    /// assert_eq!(status.token(), TokenVerdict::Suspect);
    /// ```
    #[must_use]
    pub const fn token(self) -> TokenVerdict {
        self.row().token
    }
    /// Who says so, the authority for the vendor's text first; empty for a code that no table lists.
    ///
    /// ```
    /// use push_status::SparseStatus;
    ///
    /// let status = SparseStatus::Sent;
    /// assert_eq!(status.sources()[0].id(), "page");
    /// ```
    #[must_use]
    pub const fn sources(self) -> &'static [&'static Source] {
        self.row().sources
    }
}
crate::status::impl_status!(SparseStatus);
/// A status code of the channel Sparse: the rows of `codes/sparse.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://example.com/sparse>.
///
/// Converts from and to `i64` without loss, parses from a number, a name or a vendor's label in any case, and prints as `code name: description`; `{:#}` adds the explanation, the action with its advice, and the token verdict. Ordered by code.
///
/// ```
/// use push_status::SparseStatus;
///
/// for status in SparseStatus::ALL {
///     assert_eq!(SparseStatus::from(status.code()), *status);
///     assert_eq!(status.name().parse(), Ok(*status));
/// }
/// assert!(!SparseStatus::from(1).is_listed());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SparseStatus {
    /// `200`: It was sent.
    ///
    /// The vendor's label: `OK`
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Sent,
    /// `80000004`: The token is not valid.
    ///
    /// The vendor's advice: Check the package.
    ///
    /// To do: **Confirm, then delete** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
    ///
    /// Note: A wrong package gives this for every token.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02); Us: A \[guess\].
    TokenInvalid,
    /// `-5`: The service is busy.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: Us: A \[guess\].
    Busy,
    /// A code that the table does not list. Sealed: only a number that is not in the table gets here.
    Unknown(UnknownCode<Self>),
}
impl SparseStatus {
    /// Every listed code, in the table's order.
    ///
    /// ```
    /// use push_status::SparseStatus;
    ///
    /// assert_eq!(SparseStatus::ALL.len(), 3);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Sent,
        Self::TokenInvalid,
        Self::Busy,
    ];
    /// The status at `row`, or the unknown `code` where there is no such row.
    #[inline]
    const fn at(row: u64, code: i64) -> Self {
        match row {
            0 => Self::Sent,
            1 => Self::TokenInvalid,
            2 => Self::Busy,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        let index = match self {
            Self::Sent => 0,
            Self::TokenInvalid => 1,
            Self::Busy => 2,
            Self::Unknown(_) => return &UNKNOWN,
        };
        &ROWS[index]
    }
}
static UNKNOWN: Row = Row::unknown("The Sparse table does not list this code.", Action::Investigate);
static ROWS: [Row; 3] = [
    Row {
        code: 200,
        name: "Sent",
        label: Some("OK"),
        description: "It was sent.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80000004,
        name: "TokenInvalid",
        label: None,
        description: "The token is not valid.",
        explanation: Some("Check the package."),
        note: Some("A wrong package gives this for every token."),
        action: Action::ConfirmToken,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[1]],
    },
    Row {
        code: -5,
        name: "Busy",
        label: None,
        description: "The service is busy.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[1]],
    },
];
/// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.
static SLOTS: [u64; 4] = [
    10730188834399820977,
    3037333813887875681,
    1,
    6841595682293884965,
];
