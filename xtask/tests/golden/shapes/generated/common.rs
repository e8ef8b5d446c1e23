// @generated from codes/common.csv by `cargo xtask regen`: edit the table, not this file.

use super::{Action, Channel, SOURCES};
use crate::row::Row;
use crate::source::Source;
use crate::verdict::TokenVerdict;
use crate::unknown::UnknownCode;
impl CommonStatus {
    /// The channel whose table this is.
    ///
    /// ```
    /// use push_status::{Channel, CommonStatus};
    ///
    /// assert_eq!(CommonStatus::CHANNEL, Channel::Common);
    /// ```
    pub const CHANNEL: Channel = Channel::Common;
    /// The status of `code`, any number at all; one that the table does not list is kept in `Unknown`.
    ///
    /// ```
    /// use push_status::CommonStatus;
    ///
    /// assert_eq!(CommonStatus::from_code(4), CommonStatus::Gone);
    /// assert_eq!(CommonStatus::from_code(1).code(), 1);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_code(code: i64) -> Self {
        let spread = code.wrapping_sub(0) as u64;
        Self::at(SLOTS[(spread & 7) as usize] ^ spread, code)
    }
    /// The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).
    ///
    /// ```
    /// use push_status::CommonStatus;
    ///
    /// assert_eq!(CommonStatus::listed(4), Some(CommonStatus::Gone));
    /// assert_eq!(CommonStatus::listed(1), None);
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
    /// use push_status::CommonStatus;
    ///
    /// assert_eq!(CommonStatus::Gone.code(), 4);
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
    /// use push_status::CommonStatus;
    ///
    /// assert!(CommonStatus::Gone.is_listed());
    /// assert!(!CommonStatus::from_code(1).is_listed());
    /// ```
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
    /// The variant's name, which never changes once released; `Unknown` for a code that no table lists.
    ///
    /// ```
    /// use push_status::CommonStatus;
    ///
    /// let status = CommonStatus::Last;
    /// assert_eq!(status.name(), "Last");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }
    /// The vendor's own identifier, to the letter; `None` where the vendor gives none.
    ///
    /// ```
    /// use push_status::CommonStatus;
    ///
    /// let status = CommonStatus::Last;
    /// assert_eq!(status.label(), Some("LAST"));
    /// ```
    #[must_use]
    pub const fn label(self) -> Option<&'static str> {
        self.row().label
    }
    /// What happened, in the vendor's words.
    ///
    /// ```
    /// use push_status::CommonStatus;
    ///
    /// let status = CommonStatus::Last;
    /// assert_eq!(status.description(), "Once more.");
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.row().description
    }
    /// The vendor's further advice; `None` where there is none.
    ///
    /// ```
    /// use push_status::CommonStatus;
    ///
    /// let status = CommonStatus::Gone;
    /// assert_eq!(status.explanation(), Some("It was \"wiped\", or sold."));
    /// ```
    #[must_use]
    pub const fn explanation(self) -> Option<&'static str> {
        self.row().explanation
    }
    /// What the vendor does not say, in this catalogue's words: why the verdict is what it is, the danger, a contradiction; `None` where the vendor's text says it all.
    ///
    /// ```
    /// use push_status::CommonStatus;
    ///
    /// let status = CommonStatus::Gone;
    /// assert_eq!(status.note(), Some("Delete it."));
    /// ```
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        self.row().note
    }
    /// What to do now; [`Action::Investigate`](crate::Action::Investigate) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Action, CommonStatus};
    ///
    /// let status = CommonStatus::Last;
    /// assert_eq!(status.action(), Action::Retry);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        self.row().action
    }
    /// What the code says about the token it was sent to; [`TokenVerdict::Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{CommonStatus, TokenVerdict};
    ///
    /// let status = CommonStatus::Gone;
    /// assert_eq!(status.token(), TokenVerdict::Dead);
    /// ```
    #[must_use]
    pub const fn token(self) -> TokenVerdict {
        self.row().token
    }
    /// Who says so, the authority for the vendor's text first; empty for a code that no table lists.
    ///
    /// ```
    /// use push_status::CommonStatus;
    ///
    /// let status = CommonStatus::Last;
    /// assert_eq!(status.sources()[0].id(), "page");
    /// ```
    #[must_use]
    pub const fn sources(self) -> &'static [&'static Source] {
        self.row().sources
    }
}
crate::status::impl_status!(CommonStatus);
/// A status code of the channel Common: the rows of `codes/common.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://example.com/common>.
///
/// Converts from and to `i64` without loss, parses from a number, a name or a vendor's label in any case, and prints as `code name: description`; `{:#}` adds the explanation, the action with its advice, and the token verdict. Ordered by code.
///
/// ```
/// use push_status::CommonStatus;
///
/// for status in CommonStatus::ALL {
///     assert_eq!(CommonStatus::from(status.code()), *status);
///     assert_eq!(status.name().parse(), Ok(*status));
/// }
/// assert!(!CommonStatus::from(1).is_listed());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommonStatus {
    /// `2`: Once more.
    ///
    /// The vendor's label: `LAST`
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Last,
    /// `0`: It was sent.
    ///
    /// The vendor's label: `FIRST`
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    First,
    /// `4`: The device is gone.
    ///
    /// The vendor's advice: It was "wiped", or sold.
    ///
    /// The vendor's label: `GONE`
    ///
    /// To do: **Delete the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
    ///
    /// Note: Delete it.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02); Us: A \[guess\].
    Gone,
    /// A code that the table does not list. Sealed: only a number that is not in the table gets here.
    Unknown(UnknownCode<Self>),
}
impl CommonStatus {
    /// Every listed code, in the table's order.
    ///
    /// ```
    /// use push_status::CommonStatus;
    ///
    /// assert_eq!(CommonStatus::ALL.len(), 3);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Last,
        Self::First,
        Self::Gone,
    ];
    /// The status at `row`, or the unknown `code` where there is no such row.
    #[inline]
    const fn at(row: u64, code: i64) -> Self {
        match row {
            0 => Self::Last,
            1 => Self::First,
            2 => Self::Gone,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        let index = match self {
            Self::Last => 0,
            Self::First => 1,
            Self::Gone => 2,
            Self::Unknown(_) => return &UNKNOWN,
        };
        &ROWS[index]
    }
}
static UNKNOWN: Row = Row::unknown("The Common table does not list this code.", Action::Investigate);
static ROWS: [Row; 3] = [
    Row {
        code: 2,
        name: "Last",
        label: Some("LAST"),
        description: "Once more.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 0,
        name: "First",
        label: Some("FIRST"),
        description: "It was sent.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 4,
        name: "Gone",
        label: Some("GONE"),
        description: "The device is gone.",
        explanation: Some("It was \"wiped\", or sold."),
        note: Some("Delete it."),
        action: Action::RemoveToken,
        token: TokenVerdict::Dead,
        sources: &[&SOURCES[0], &SOURCES[1]],
    },
];
/// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.
static SLOTS: [u64; 8] = [
    1,
    6,
    2,
    4,
    6,
    2,
    1,
    0,
];
