// @generated from codes/large.csv by `cargo xtask regen`: edit the table, not this file.

use super::{Action, Channel, SOURCES};
use crate::row::Row;
use crate::source::Source;
use crate::verdict::TokenVerdict;
use crate::unknown::UnknownCode;
impl LargeStatus {
    /// The channel whose table this is.
    ///
    /// ```
    /// use push_status::{Channel, LargeStatus};
    ///
    /// assert_eq!(LargeStatus::CHANNEL, Channel::Large);
    /// ```
    pub const CHANNEL: Channel = Channel::Large;
    /// The status of `code`, any number at all; one that the table does not list is kept in `Unknown`.
    ///
    /// ```
    /// use push_status::LargeStatus;
    ///
    /// assert_eq!(LargeStatus::from_code(80000000), LargeStatus::Row0);
    /// assert_eq!(LargeStatus::from_code(1).code(), 1);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_code(code: i64) -> Self {
        let spread = (code as u64).wrapping_mul(11999474835463531639).rotate_left(11);
        Self::at(
            SLOTS[((spread ^ DISPLACEMENTS[(spread >> 7 & 15) as usize] as u64) & 127)
                as usize] ^ spread,
            code,
        )
    }
    /// The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).
    ///
    /// ```
    /// use push_status::LargeStatus;
    ///
    /// assert_eq!(LargeStatus::listed(80000000), Some(LargeStatus::Row0));
    /// assert_eq!(LargeStatus::listed(1), None);
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
    /// use push_status::LargeStatus;
    ///
    /// assert_eq!(LargeStatus::Row0.code(), 80000000);
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
    /// use push_status::LargeStatus;
    ///
    /// assert!(LargeStatus::Row0.is_listed());
    /// assert!(!LargeStatus::from_code(1).is_listed());
    /// ```
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
    /// The variant's name, which never changes once released; `Unknown` for a code that no table lists.
    ///
    /// ```
    /// use push_status::LargeStatus;
    ///
    /// let status = LargeStatus::Row0;
    /// assert_eq!(status.name(), "Row0");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }
    /// The vendor's own identifier, to the letter; `None` where the vendor gives none.
    ///
    /// ```
    /// use push_status::LargeStatus;
    ///
    /// let status = LargeStatus::Row0;
    /// assert_eq!(status.label(), None);
    /// ```
    #[must_use]
    pub const fn label(self) -> Option<&'static str> {
        self.row().label
    }
    /// What happened, in the vendor's words.
    ///
    /// ```
    /// use push_status::LargeStatus;
    ///
    /// let status = LargeStatus::Row0;
    /// assert_eq!(status.description(), "Row 0.");
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.row().description
    }
    /// The vendor's further advice; `None` where there is none.
    ///
    /// ```
    /// use push_status::LargeStatus;
    ///
    /// let status = LargeStatus::Row0;
    /// assert_eq!(status.explanation(), None);
    /// ```
    #[must_use]
    pub const fn explanation(self) -> Option<&'static str> {
        self.row().explanation
    }
    /// What the vendor does not say, in this catalogue's words: why the verdict is what it is, the danger, a contradiction; `None` where the vendor's text says it all.
    ///
    /// ```
    /// use push_status::LargeStatus;
    ///
    /// let status = LargeStatus::Row0;
    /// assert_eq!(status.note(), None);
    /// ```
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        self.row().note
    }
    /// What to do now; [`Action::Investigate`](crate::Action::Investigate) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Action, LargeStatus};
    ///
    /// let status = LargeStatus::Row0;
    /// assert_eq!(status.action(), Action::Done);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        self.row().action
    }
    /// What the code says about the token it was sent to; [`TokenVerdict::Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{LargeStatus, TokenVerdict};
    ///
    /// let status = LargeStatus::Row0;
    /// assert_eq!(status.token(), TokenVerdict::Unaffected);
    /// ```
    #[must_use]
    pub const fn token(self) -> TokenVerdict {
        self.row().token
    }
    /// Who says so, the authority for the vendor's text first; empty for a code that no table lists.
    ///
    /// ```
    /// use push_status::LargeStatus;
    ///
    /// let status = LargeStatus::Row0;
    /// assert_eq!(status.sources()[0].id(), "page");
    /// ```
    #[must_use]
    pub const fn sources(self) -> &'static [&'static Source] {
        self.row().sources
    }
}
crate::status::impl_status!(LargeStatus);
/// A status code of the channel Large: the rows of `codes/large.csv`, or any other number as [`Unknown`](Self::Unknown).
///
/// Converts from and to `i64` without loss, parses from a number, a name or a vendor's label in any case, and prints as `code name: description`; `{:#}` adds the explanation, the action with its advice, and the token verdict. Ordered by code.
///
/// ```
/// use push_status::LargeStatus;
///
/// for status in LargeStatus::ALL {
///     assert_eq!(LargeStatus::from(status.code()), *status);
///     assert_eq!(status.name().parse(), Ok(*status));
/// }
/// assert!(!LargeStatus::from(1).is_listed());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LargeStatus {
    /// `80000000`: Row 0.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row0,
    /// `80001000`: Row 1.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row1,
    /// `80004000`: Row 2.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row2,
    /// `80009000`: Row 3.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row3,
    /// `80016000`: Row 4.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row4,
    /// `80025000`: Row 5.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row5,
    /// `80036000`: Row 6.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row6,
    /// `80049000`: Row 7.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row7,
    /// `80064000`: Row 8.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row8,
    /// `80081000`: Row 9.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row9,
    /// `80100000`: Row 10.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row10,
    /// `80121000`: Row 11.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row11,
    /// `80144000`: Row 12.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row12,
    /// `80169000`: Row 13.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row13,
    /// `80196000`: Row 14.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row14,
    /// `80225000`: Row 15.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row15,
    /// `80256000`: Row 16.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row16,
    /// `80289000`: Row 17.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row17,
    /// `80324000`: Row 18.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row18,
    /// `80361000`: Row 19.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row19,
    /// `80400000`: Row 20.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row20,
    /// `80441000`: Row 21.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row21,
    /// `80484000`: Row 22.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row22,
    /// `80529000`: Row 23.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row23,
    /// `80576000`: Row 24.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row24,
    /// `80625000`: Row 25.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row25,
    /// `80676000`: Row 26.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row26,
    /// `80729000`: Row 27.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row27,
    /// `80784000`: Row 28.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row28,
    /// `80841000`: Row 29.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row29,
    /// `80900000`: Row 30.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row30,
    /// `80961000`: Row 31.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row31,
    /// `81024000`: Row 32.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row32,
    /// `81089000`: Row 33.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row33,
    /// `81156000`: Row 34.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row34,
    /// `81225000`: Row 35.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row35,
    /// `81296000`: Row 36.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row36,
    /// `81369000`: Row 37.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row37,
    /// `81444000`: Row 38.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row38,
    /// `81521000`: Row 39.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row39,
    /// `81600000`: Row 40.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row40,
    /// `81681000`: Row 41.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row41,
    /// `81764000`: Row 42.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row42,
    /// `81849000`: Row 43.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row43,
    /// `81936000`: Row 44.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row44,
    /// `82025000`: Row 45.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row45,
    /// `82116000`: Row 46.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row46,
    /// `82209000`: Row 47.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row47,
    /// `82304000`: Row 48.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row48,
    /// `82401000`: Row 49.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row49,
    /// `82500000`: Row 50.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row50,
    /// `82601000`: Row 51.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row51,
    /// `82704000`: Row 52.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row52,
    /// `82809000`: Row 53.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row53,
    /// `82916000`: Row 54.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row54,
    /// `83025000`: Row 55.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row55,
    /// `83136000`: Row 56.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row56,
    /// `83249000`: Row 57.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row57,
    /// `83364000`: Row 58.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row58,
    /// `83481000`: Row 59.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row59,
    /// `83600000`: Row 60.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row60,
    /// `83721000`: Row 61.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row61,
    /// `83844000`: Row 62.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row62,
    /// `83969000`: Row 63.
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row63,
    /// `84096000`: Row 64.
    ///
    /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: The vendor: [Its page](<https://example.com/codes>) (seen 2026-02).
    Row64,
    /// A code that the table does not list. Sealed: only a number that is not in the table gets here.
    Unknown(UnknownCode<Self>),
}
impl LargeStatus {
    /// Every listed code, in the table's order.
    ///
    /// ```
    /// use push_status::LargeStatus;
    ///
    /// assert_eq!(LargeStatus::ALL.len(), 65);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Row0,
        Self::Row1,
        Self::Row2,
        Self::Row3,
        Self::Row4,
        Self::Row5,
        Self::Row6,
        Self::Row7,
        Self::Row8,
        Self::Row9,
        Self::Row10,
        Self::Row11,
        Self::Row12,
        Self::Row13,
        Self::Row14,
        Self::Row15,
        Self::Row16,
        Self::Row17,
        Self::Row18,
        Self::Row19,
        Self::Row20,
        Self::Row21,
        Self::Row22,
        Self::Row23,
        Self::Row24,
        Self::Row25,
        Self::Row26,
        Self::Row27,
        Self::Row28,
        Self::Row29,
        Self::Row30,
        Self::Row31,
        Self::Row32,
        Self::Row33,
        Self::Row34,
        Self::Row35,
        Self::Row36,
        Self::Row37,
        Self::Row38,
        Self::Row39,
        Self::Row40,
        Self::Row41,
        Self::Row42,
        Self::Row43,
        Self::Row44,
        Self::Row45,
        Self::Row46,
        Self::Row47,
        Self::Row48,
        Self::Row49,
        Self::Row50,
        Self::Row51,
        Self::Row52,
        Self::Row53,
        Self::Row54,
        Self::Row55,
        Self::Row56,
        Self::Row57,
        Self::Row58,
        Self::Row59,
        Self::Row60,
        Self::Row61,
        Self::Row62,
        Self::Row63,
        Self::Row64,
    ];
    /// The status at `row`, or the unknown `code` where there is no such row.
    #[inline]
    const fn at(row: u64, code: i64) -> Self {
        match row {
            0 => Self::Row0,
            1 => Self::Row1,
            2 => Self::Row2,
            3 => Self::Row3,
            4 => Self::Row4,
            5 => Self::Row5,
            6 => Self::Row6,
            7 => Self::Row7,
            8 => Self::Row8,
            9 => Self::Row9,
            10 => Self::Row10,
            11 => Self::Row11,
            12 => Self::Row12,
            13 => Self::Row13,
            14 => Self::Row14,
            15 => Self::Row15,
            16 => Self::Row16,
            17 => Self::Row17,
            18 => Self::Row18,
            19 => Self::Row19,
            20 => Self::Row20,
            21 => Self::Row21,
            22 => Self::Row22,
            23 => Self::Row23,
            24 => Self::Row24,
            25 => Self::Row25,
            26 => Self::Row26,
            27 => Self::Row27,
            28 => Self::Row28,
            29 => Self::Row29,
            30 => Self::Row30,
            31 => Self::Row31,
            32 => Self::Row32,
            33 => Self::Row33,
            34 => Self::Row34,
            35 => Self::Row35,
            36 => Self::Row36,
            37 => Self::Row37,
            38 => Self::Row38,
            39 => Self::Row39,
            40 => Self::Row40,
            41 => Self::Row41,
            42 => Self::Row42,
            43 => Self::Row43,
            44 => Self::Row44,
            45 => Self::Row45,
            46 => Self::Row46,
            47 => Self::Row47,
            48 => Self::Row48,
            49 => Self::Row49,
            50 => Self::Row50,
            51 => Self::Row51,
            52 => Self::Row52,
            53 => Self::Row53,
            54 => Self::Row54,
            55 => Self::Row55,
            56 => Self::Row56,
            57 => Self::Row57,
            58 => Self::Row58,
            59 => Self::Row59,
            60 => Self::Row60,
            61 => Self::Row61,
            62 => Self::Row62,
            63 => Self::Row63,
            64 => Self::Row64,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        let index = match self {
            Self::Row0 => 0,
            Self::Row1 => 1,
            Self::Row2 => 2,
            Self::Row3 => 3,
            Self::Row4 => 4,
            Self::Row5 => 5,
            Self::Row6 => 6,
            Self::Row7 => 7,
            Self::Row8 => 8,
            Self::Row9 => 9,
            Self::Row10 => 10,
            Self::Row11 => 11,
            Self::Row12 => 12,
            Self::Row13 => 13,
            Self::Row14 => 14,
            Self::Row15 => 15,
            Self::Row16 => 16,
            Self::Row17 => 17,
            Self::Row18 => 18,
            Self::Row19 => 19,
            Self::Row20 => 20,
            Self::Row21 => 21,
            Self::Row22 => 22,
            Self::Row23 => 23,
            Self::Row24 => 24,
            Self::Row25 => 25,
            Self::Row26 => 26,
            Self::Row27 => 27,
            Self::Row28 => 28,
            Self::Row29 => 29,
            Self::Row30 => 30,
            Self::Row31 => 31,
            Self::Row32 => 32,
            Self::Row33 => 33,
            Self::Row34 => 34,
            Self::Row35 => 35,
            Self::Row36 => 36,
            Self::Row37 => 37,
            Self::Row38 => 38,
            Self::Row39 => 39,
            Self::Row40 => 40,
            Self::Row41 => 41,
            Self::Row42 => 42,
            Self::Row43 => 43,
            Self::Row44 => 44,
            Self::Row45 => 45,
            Self::Row46 => 46,
            Self::Row47 => 47,
            Self::Row48 => 48,
            Self::Row49 => 49,
            Self::Row50 => 50,
            Self::Row51 => 51,
            Self::Row52 => 52,
            Self::Row53 => 53,
            Self::Row54 => 54,
            Self::Row55 => 55,
            Self::Row56 => 56,
            Self::Row57 => 57,
            Self::Row58 => 58,
            Self::Row59 => 59,
            Self::Row60 => 60,
            Self::Row61 => 61,
            Self::Row62 => 62,
            Self::Row63 => 63,
            Self::Row64 => 64,
            Self::Unknown(_) => return &UNKNOWN,
        };
        &ROWS[index]
    }
}
static UNKNOWN: Row = Row::unknown("The Large table does not list this code.", Action::Investigate);
static ROWS: [Row; 65] = [
    Row {
        code: 80000000,
        name: "Row0",
        label: None,
        description: "Row 0.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80001000,
        name: "Row1",
        label: None,
        description: "Row 1.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80004000,
        name: "Row2",
        label: None,
        description: "Row 2.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80009000,
        name: "Row3",
        label: None,
        description: "Row 3.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80016000,
        name: "Row4",
        label: None,
        description: "Row 4.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80025000,
        name: "Row5",
        label: None,
        description: "Row 5.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80036000,
        name: "Row6",
        label: None,
        description: "Row 6.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80049000,
        name: "Row7",
        label: None,
        description: "Row 7.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80064000,
        name: "Row8",
        label: None,
        description: "Row 8.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80081000,
        name: "Row9",
        label: None,
        description: "Row 9.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80100000,
        name: "Row10",
        label: None,
        description: "Row 10.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80121000,
        name: "Row11",
        label: None,
        description: "Row 11.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80144000,
        name: "Row12",
        label: None,
        description: "Row 12.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80169000,
        name: "Row13",
        label: None,
        description: "Row 13.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80196000,
        name: "Row14",
        label: None,
        description: "Row 14.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80225000,
        name: "Row15",
        label: None,
        description: "Row 15.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80256000,
        name: "Row16",
        label: None,
        description: "Row 16.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80289000,
        name: "Row17",
        label: None,
        description: "Row 17.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80324000,
        name: "Row18",
        label: None,
        description: "Row 18.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80361000,
        name: "Row19",
        label: None,
        description: "Row 19.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80400000,
        name: "Row20",
        label: None,
        description: "Row 20.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80441000,
        name: "Row21",
        label: None,
        description: "Row 21.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80484000,
        name: "Row22",
        label: None,
        description: "Row 22.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80529000,
        name: "Row23",
        label: None,
        description: "Row 23.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80576000,
        name: "Row24",
        label: None,
        description: "Row 24.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80625000,
        name: "Row25",
        label: None,
        description: "Row 25.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80676000,
        name: "Row26",
        label: None,
        description: "Row 26.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80729000,
        name: "Row27",
        label: None,
        description: "Row 27.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80784000,
        name: "Row28",
        label: None,
        description: "Row 28.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80841000,
        name: "Row29",
        label: None,
        description: "Row 29.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80900000,
        name: "Row30",
        label: None,
        description: "Row 30.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80961000,
        name: "Row31",
        label: None,
        description: "Row 31.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 81024000,
        name: "Row32",
        label: None,
        description: "Row 32.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 81089000,
        name: "Row33",
        label: None,
        description: "Row 33.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 81156000,
        name: "Row34",
        label: None,
        description: "Row 34.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 81225000,
        name: "Row35",
        label: None,
        description: "Row 35.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 81296000,
        name: "Row36",
        label: None,
        description: "Row 36.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 81369000,
        name: "Row37",
        label: None,
        description: "Row 37.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 81444000,
        name: "Row38",
        label: None,
        description: "Row 38.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 81521000,
        name: "Row39",
        label: None,
        description: "Row 39.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 81600000,
        name: "Row40",
        label: None,
        description: "Row 40.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 81681000,
        name: "Row41",
        label: None,
        description: "Row 41.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 81764000,
        name: "Row42",
        label: None,
        description: "Row 42.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 81849000,
        name: "Row43",
        label: None,
        description: "Row 43.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 81936000,
        name: "Row44",
        label: None,
        description: "Row 44.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 82025000,
        name: "Row45",
        label: None,
        description: "Row 45.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 82116000,
        name: "Row46",
        label: None,
        description: "Row 46.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 82209000,
        name: "Row47",
        label: None,
        description: "Row 47.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 82304000,
        name: "Row48",
        label: None,
        description: "Row 48.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 82401000,
        name: "Row49",
        label: None,
        description: "Row 49.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 82500000,
        name: "Row50",
        label: None,
        description: "Row 50.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 82601000,
        name: "Row51",
        label: None,
        description: "Row 51.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 82704000,
        name: "Row52",
        label: None,
        description: "Row 52.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 82809000,
        name: "Row53",
        label: None,
        description: "Row 53.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 82916000,
        name: "Row54",
        label: None,
        description: "Row 54.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 83025000,
        name: "Row55",
        label: None,
        description: "Row 55.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 83136000,
        name: "Row56",
        label: None,
        description: "Row 56.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 83249000,
        name: "Row57",
        label: None,
        description: "Row 57.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 83364000,
        name: "Row58",
        label: None,
        description: "Row 58.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 83481000,
        name: "Row59",
        label: None,
        description: "Row 59.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 83600000,
        name: "Row60",
        label: None,
        description: "Row 60.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 83721000,
        name: "Row61",
        label: None,
        description: "Row 61.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 83844000,
        name: "Row62",
        label: None,
        description: "Row 62.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 83969000,
        name: "Row63",
        label: None,
        description: "Row 63.",
        explanation: None,
        note: None,
        action: Action::Done,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 84096000,
        name: "Row64",
        label: None,
        description: "Row 64.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
];
/// What leads the codes of each bucket to slots of their own.
static DISPLACEMENTS: [u32; 16] = [
    0,
    2,
    2,
    0,
    0,
    2,
    0,
    0,
    0,
    0,
    0,
    2,
    1,
    4,
    5,
    1,
];
/// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.
static SLOTS: [u64; 128] = [
    7295262458524386209,
    126,
    125,
    2349830074981418247,
    14223999440806659251,
    122,
    121,
    17771365148746761480,
    119,
    118,
    117,
    116,
    115,
    114,
    113,
    7401508887147055026,
    10023776877030851001,
    11018902542573306287,
    109,
    108,
    107,
    14789321362284676399,
    105,
    104,
    14629349465653954048,
    6818679978797500079,
    11694084414854316941,
    15464503234565687065,
    99,
    98,
    12446240966967084195,
    7194758254853882719,
    13524363849308505230,
    94,
    10742123962793984902,
    10123076573307912248,
    1317281420909002931,
    90,
    11424252567420601088,
    14735595894276620831,
    6388876234733061943,
    2618457415021691787,
    85,
    84,
    8775121843532777364,
    82,
    12412431500617450912,
    518346133133787705,
    79,
    4288764952845157809,
    7224030003644792888,
    10159295054444430015,
    9916325941014741911,
    4664843228901540381,
    73,
    16622009811525747114,
    71,
    70,
    5499996997813273370,
    68,
    1945684557527565615,
    14521898529637842992,
    11280583150267974299,
    64,
    7240332483122890482,
    62,
    13040834637236011594,
    60,
    464620665125734225,
    58,
    57,
    56,
    55,
    4145095535692531008,
    4368148647463796859,
    16944362619574076260,
    8910640020946354404,
    50,
    49,
    48,
    47,
    46,
    45,
    2797140805917394144,
    15679405106597905097,
    42,
    939998637459178056,
    40,
    39,
    13892290885625840105,
    3632294574829127157,
    1775152406370911049,
    35,
    11416101327681553371,
    13579293824710000973,
    4773498672311091678,
    14331450376822768219,
    30,
    29,
    28,
    12231339094934864083,
    26,
    3119493613965723224,
    24,
    16397752192361039088,
    10750275202533032671,
    21,
    15778704802874966378,
    19,
    18,
    1325432660648052676,
    17232905961272772077,
    15,
    14,
    13,
    5095851480359420758,
    11,
    10,
    5714898869845493470,
    8,
    7,
    6,
    5,
    14090890278179964651,
    3830893967383249653,
    2,
    7385206407668957408,
    895628916583612538,
];
