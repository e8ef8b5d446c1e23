// @generated from codes/limits.csv by `cargo xtask regen`: edit the table, not this file.

use super::{Action, Channel, SOURCES};
use crate::row::Row;
use crate::source::Source;
use crate::verdict::TokenVerdict;
use crate::unknown::UnknownCode;
impl LimitsStatus {
    /// The channel whose table this is.
    ///
    /// ```
    /// use push_status::{Channel, LimitsStatus};
    ///
    /// assert_eq!(LimitsStatus::CHANNEL, Channel::Limits);
    /// ```
    pub const CHANNEL: Channel = Channel::Limits;
    /// The status of `code`, any number at all; one that the table does not list is kept in `Unknown`.
    ///
    /// ```
    /// use push_status::LimitsStatus;
    ///
    /// assert_eq!(LimitsStatus::from_code(9223372036854775807), LimitsStatus::Most);
    /// assert_eq!(LimitsStatus::from_code(2).code(), 2);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_code(code: i64) -> Self {
        let spread = (code as u64).wrapping_mul(12710348155395669505).rotate_left(3);
        Self::at(SLOTS[(spread & 7) as usize] ^ spread, code)
    }
    /// The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).
    ///
    /// ```
    /// use push_status::LimitsStatus;
    ///
    /// assert_eq!(LimitsStatus::listed(9223372036854775807), Some(LimitsStatus::Most));
    /// assert_eq!(LimitsStatus::listed(2), None);
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
    /// use push_status::LimitsStatus;
    ///
    /// assert_eq!(LimitsStatus::Most.code(), 9223372036854775807);
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
    /// use push_status::LimitsStatus;
    ///
    /// assert!(LimitsStatus::Most.is_listed());
    /// assert!(!LimitsStatus::from_code(2).is_listed());
    /// ```
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
    /// The variant's name, which never changes once released; `Unknown` for a code that no table lists.
    ///
    /// ```
    /// use push_status::LimitsStatus;
    ///
    /// let status = LimitsStatus::Most;
    /// assert_eq!(status.name(), "Most");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }
    /// The vendor's own identifier, to the letter; `None` where the vendor gives none.
    ///
    /// ```
    /// use push_status::LimitsStatus;
    ///
    /// let status = LimitsStatus::Most;
    /// assert_eq!(status.label(), None);
    /// ```
    #[must_use]
    pub const fn label(self) -> Option<&'static str> {
        self.row().label
    }
    /// What happened, in the vendor's words.
    ///
    /// ```
    /// use push_status::LimitsStatus;
    ///
    /// let status = LimitsStatus::Most;
    /// assert_eq!(status.description(), "The most.");
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.row().description
    }
    /// The vendor's further advice; `None` where there is none.
    ///
    /// ```
    /// use push_status::LimitsStatus;
    ///
    /// let status = LimitsStatus::Most;
    /// assert_eq!(status.explanation(), None);
    /// ```
    #[must_use]
    pub const fn explanation(self) -> Option<&'static str> {
        self.row().explanation
    }
    /// What the vendor does not say, in this catalogue's words: why the verdict is what it is, the danger, a contradiction; `None` where the vendor's text says it all.
    ///
    /// ```
    /// use push_status::LimitsStatus;
    ///
    /// let status = LimitsStatus::Most;
    /// assert_eq!(status.note(), None);
    /// ```
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        self.row().note
    }
    /// What to do now; [`Action::Investigate`](crate::Action::Investigate) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Action, LimitsStatus};
    ///
    /// let status = LimitsStatus::Most;
    /// assert_eq!(status.action(), Action::Done);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        self.row().action
    }
    /// What the code says about the token it was sent to; [`TokenVerdict::Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{LimitsStatus, TokenVerdict};
    ///
    /// let status = LimitsStatus::Most;
    /// assert_eq!(status.token(), TokenVerdict::Unaffected);
    /// ```
    #[must_use]
    pub const fn token(self) -> TokenVerdict {
        self.row().token
    }
    /// Who says so, the authority for the vendor's text first; empty for a code that no table lists.
    ///
    /// ```
    /// use push_status::LimitsStatus;
    ///
    /// let status = LimitsStatus::Most;
    /// assert_eq!(status.sources()[0].id(), "page");
    /// ```
    #[must_use]
    pub const fn sources(self) -> &'static [&'static Source] {
        self.row().sources
    }
}
crate::status::impl_status!(LimitsStatus);
/// A status code of the channel Limits: the rows of `codes/limits.csv`, or any other number as [`Unknown`](Self::Unknown).
///
/// Converts from and to `i64` without loss, parses from a number, a name or a vendor's label in any case, and prints as `code name: description`; `{:#}` adds the explanation, the action with its advice, and the token verdict. Ordered by code.
///
/// ```
/// use push_status::LimitsStatus;
///
/// for status in LimitsStatus::ALL {
///     assert_eq!(LimitsStatus::from(status.code()), *status);
///     assert_eq!(status.name().parse(), Ok(*status));
/// }
/// assert!(!LimitsStatus::from(2).is_listed());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitsStatus {
    /// `9223372036854775807`: The most.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Most,
    /// `-9223372036854775808`: The least.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Least,
    /// `-1`: Less than nothing.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Negative,
    /// `0`: Nothing.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Zero,
    /// `1`: One.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    One,
    /// A code that the table does not list. Sealed: only a number that is not in the table gets here.
    Unknown(UnknownCode<Self>),
}
impl LimitsStatus {
    /// Every listed code, in the table's order.
    ///
    /// ```
    /// use push_status::LimitsStatus;
    ///
    /// assert_eq!(LimitsStatus::ALL.len(), 5);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Most,
        Self::Least,
        Self::Negative,
        Self::Zero,
        Self::One,
    ];
    /// The status at `row`, or the unknown `code` where there is no such row.
    #[inline]
    const fn at(row: u64, code: i64) -> Self {
        match row {
            0 => Self::Most,
            1 => Self::Least,
            2 => Self::Negative,
            3 => Self::Zero,
            4 => Self::One,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        let index = match self {
            Self::Most => 0,
            Self::Least => 1,
            Self::Negative => 2,
            Self::Zero => 3,
            Self::One => 4,
            Self::Unknown(_) => return &UNKNOWN,
        };
        &ROWS[index]
    }
}
static UNKNOWN: Row = Row::unknown("The Limits table does not list this code.", Action::Investigate);
static ROWS: [Row; 5] = [
    Row {
        code: 9223372036854775807,
        name: "Most",
        label: None,
        description: "The most.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: -9223372036854775808,
        name: "Least",
        label: None,
        description: "The least.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: -1,
        name: "Negative",
        label: None,
        description: "Less than nothing.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 0,
        name: "Zero",
        label: None,
        description: "Nothing.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 1,
        name: "One",
        label: None,
        description: "One.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
];
/// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.
static SLOTS: [u64; 8] = [
    3,
    6,
    8997679199091953656,
    4,
    5,
    9449064874617597961,
    8997679199091953662,
    0,
];
