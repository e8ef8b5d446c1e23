// @generated from codes/single.csv by `cargo xtask regen`: edit the table, not this file.

use super::{Action, Channel, SOURCES};
use crate::row::Row;
use crate::source::Source;
use crate::verdict::TokenVerdict;
use crate::unknown::UnknownCode;
impl SingleStatus {
    /// The channel whose table this is.
    ///
    /// ```
    /// use push_status::{Channel, SingleStatus};
    ///
    /// assert_eq!(SingleStatus::CHANNEL, Channel::Single);
    /// ```
    pub const CHANNEL: Channel = Channel::Single;
    /// The status of `code`, any number at all; one that the table does not list is kept in `Unknown`.
    ///
    /// ```
    /// use push_status::SingleStatus;
    ///
    /// assert_eq!(SingleStatus::from_code(-1), SingleStatus::Only);
    /// assert_eq!(SingleStatus::from_code(1).code(), 1);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_code(code: i64) -> Self {
        let spread = code.wrapping_sub(-1) as u64;
        Self::at(SLOTS[(spread & 0) as usize] ^ spread, code)
    }
    /// The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).
    ///
    /// ```
    /// use push_status::SingleStatus;
    ///
    /// assert_eq!(SingleStatus::listed(-1), Some(SingleStatus::Only));
    /// assert_eq!(SingleStatus::listed(1), None);
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
    /// use push_status::SingleStatus;
    ///
    /// assert_eq!(SingleStatus::Only.code(), -1);
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
    /// use push_status::SingleStatus;
    ///
    /// assert!(SingleStatus::Only.is_listed());
    /// assert!(!SingleStatus::from_code(1).is_listed());
    /// ```
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
    /// The variant's name, which never changes once released; `Unknown` for a code that no table lists.
    ///
    /// ```
    /// use push_status::SingleStatus;
    ///
    /// let status = SingleStatus::Only;
    /// assert_eq!(status.name(), "Only");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }
    /// The vendor's own identifier, to the letter; `None` where the vendor gives none.
    ///
    /// ```
    /// use push_status::SingleStatus;
    ///
    /// let status = SingleStatus::Only;
    /// assert_eq!(status.label(), None);
    /// ```
    #[must_use]
    pub const fn label(self) -> Option<&'static str> {
        self.row().label
    }
    /// What happened, in the vendor's words.
    ///
    /// ```
    /// use push_status::SingleStatus;
    ///
    /// let status = SingleStatus::Only;
    /// assert_eq!(status.description(), "It was sent.");
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.row().description
    }
    /// The vendor's further advice; `None` where there is none.
    ///
    /// ```
    /// use push_status::SingleStatus;
    ///
    /// let status = SingleStatus::Only;
    /// assert_eq!(status.explanation(), None);
    /// ```
    #[must_use]
    pub const fn explanation(self) -> Option<&'static str> {
        self.row().explanation
    }
    /// What the vendor does not say, in this catalogue's words: why the verdict is what it is, the danger, a contradiction; `None` where the vendor's text says it all.
    ///
    /// ```
    /// use push_status::SingleStatus;
    ///
    /// let status = SingleStatus::Only;
    /// assert_eq!(status.note(), None);
    /// ```
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        self.row().note
    }
    /// What to do now; [`Action::Investigate`](crate::Action::Investigate) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Action, SingleStatus};
    ///
    /// let status = SingleStatus::Only;
    /// assert_eq!(status.action(), Action::Done);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        self.row().action
    }
    /// What the code says about the token it was sent to; [`TokenVerdict::Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{SingleStatus, TokenVerdict};
    ///
    /// let status = SingleStatus::Only;
    /// assert_eq!(status.token(), TokenVerdict::Unaffected);
    /// ```
    #[must_use]
    pub const fn token(self) -> TokenVerdict {
        self.row().token
    }
    /// Who says so, the authority for the vendor's text first; empty for a code that no table lists.
    ///
    /// ```
    /// use push_status::SingleStatus;
    ///
    /// let status = SingleStatus::Only;
    /// assert_eq!(status.sources()[0].id(), "page");
    /// ```
    #[must_use]
    pub const fn sources(self) -> &'static [&'static Source] {
        self.row().sources
    }
}
crate::status::impl_status!(SingleStatus);
/// A status code of the channel Single: the rows of `codes/single.csv`, or any other number as [`Unknown`](Self::Unknown).
///
/// Converts from and to `i64` without loss, parses from a number, a name or a vendor's label in any case, and prints as `code name: description`; `{:#}` adds the explanation, the action with its advice, and the token verdict. Ordered by code.
///
/// ```
/// use push_status::SingleStatus;
///
/// for status in SingleStatus::ALL {
///     assert_eq!(SingleStatus::from(status.code()), *status);
///     assert_eq!(status.name().parse(), Ok(*status));
/// }
/// assert!(!SingleStatus::from(1).is_listed());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SingleStatus {
    /// `-1`: It was sent.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Only,
    /// A code that the table does not list. Sealed: only a number that is not in the table gets here.
    Unknown(UnknownCode<Self>),
}
impl SingleStatus {
    /// Every listed code, in the table's order.
    ///
    /// ```
    /// use push_status::SingleStatus;
    ///
    /// assert_eq!(SingleStatus::ALL.len(), 1);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Only,
    ];
    /// The status at `row`, or the unknown `code` where there is no such row.
    #[inline]
    const fn at(row: u64, code: i64) -> Self {
        match row {
            0 => Self::Only,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        let index = match self {
            Self::Only => 0,
            Self::Unknown(_) => return &UNKNOWN,
        };
        &ROWS[index]
    }
}
static UNKNOWN: Row = Row::unknown("The Single table does not list this code.", Action::Investigate);
static ROWS: [Row; 1] = [
    Row {
        code: -1,
        name: "Only",
        label: None,
        description: "It was sent.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
];
/// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.
static SLOTS: [u64; 1] = [
    0,
];
