//! What the enums of the channels have in common: the trait `StatusCode`, and the standard traits.

use core::fmt;
use core::hash::Hash;
use core::str::FromStr;

use crate::error::{Expected, ParseError};
use crate::pad::pad;
use crate::row::{Row, optional};
use crate::{Anchor, Channel, DocUrl};

pub(crate) mod sealed {
    /// The row of a status; also keeps other crates from implementing [`StatusCode`](super::StatusCode).
    pub trait HasRow: Copy {
        fn to_row(self) -> &'static crate::row::Row;
    }
}

/// A status code of one channel: what the enums of all channels have in common.
///
/// Use it to write code that works for every channel's enum. The enums have these methods themselves, most of them `const`,
/// so that you need the trait only for generic code, and for [`anchor`](Self::anchor) and [`doc_url`](Self::doc_url).
///
/// Other crates cannot implement it, so that a method can be added without breaking them.
///
/// ```
/// use push_status::{Channel, HuaweiStatus, StatusCode, VivoStatus};
///
/// fn count_retryable<S: StatusCode>() -> usize {
///     S::ALL.iter().filter(|status| status.is_retryable()).count()
/// }
/// assert!(count_retryable::<HuaweiStatus>() > 0);
/// assert!(count_retryable::<VivoStatus>() > 0);
/// assert_eq!(<HuaweiStatus as StatusCode>::CHANNEL, Channel::Huawei);
/// ```
pub trait StatusCode:
    sealed::HasRow
    + Copy
    + Eq
    + Ord
    + Hash
    + fmt::Debug
    + fmt::Display
    + From<i64>
    + Into<i64>
    + FromStr<Err = ParseError>
    + PartialEq<i64>
    + Send
    + Sync
    + 'static
{
    /// The channel whose table this is.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus, StatusCode, VivoStatus};
    ///
    /// /// The line of a log: a number alone means something else in another channel.
    /// fn line<S: StatusCode>(status: S) -> String {
    ///     format!("{} {}", S::CHANNEL, status.code())
    /// }
    /// assert_eq!(line(VivoStatus::from(10302)), "vivo 10302");
    /// // Channel and number are enough to find the status again.
    /// assert_eq!(PushStatus::resolve(Channel::Vivo, 10302).channel(), <VivoStatus as StatusCode>::CHANNEL);
    /// ```
    const CHANNEL: Channel;
    /// Every listed code, in the order of the table.
    ///
    /// ```
    /// use push_status::{Action, HuaweiStatus, StatusCode};
    ///
    /// // The codes of Huawei for which an alarm should go off, because only the sender can correct the credentials.
    /// let is_alarm = |status: &&HuaweiStatus| status.action() == Action::FixCredentials;
    /// let alarms: Vec<_> = <HuaweiStatus as StatusCode>::ALL.iter().filter(is_alarm).collect();
    /// assert!(alarms.contains(&&HuaweiStatus::ClientCredentialsOutdated));
    /// assert!(!alarms.contains(&&HuaweiStatus::AllTokensInvalid));
    /// ```
    const ALL: &'static [Self];

    /// The number, as the vendor sends it.
    ///
    /// ```
    /// use push_status::{HuaweiStatus, StatusCode};
    ///
    /// fn number<S: StatusCode>(status: S) -> i64 {
    ///     status.code()
    /// }
    /// assert_eq!(number(HuaweiStatus::AllTokensInvalid), 80300007);
    /// ```
    fn code(self) -> i64;

    /// Whether the table lists the code: `false` only for `Unknown`.
    ///
    /// ```
    /// use push_status::{StatusCode, VivoStatus};
    ///
    /// fn is_known<S: StatusCode>(code: i64) -> bool {
    ///     S::from(code).is_listed()
    /// }
    /// assert!(!is_known::<VivoStatus>(123456789012));
    /// ```
    fn is_listed(self) -> bool;

    /// The status of `code` if the table lists it.
    ///
    /// ```
    /// use push_status::{HuaweiStatus, StatusCode};
    ///
    /// assert_eq!(<HuaweiStatus as StatusCode>::listed(80300007), Some(HuaweiStatus::AllTokensInvalid));
    /// assert_eq!(<HuaweiStatus as StatusCode>::listed(123456789012), None);
    /// ```
    fn listed(code: i64) -> Option<Self> {
        Some(Self::from(code)).filter(|status| status.is_listed())
    }

    crate::row::row_methods!(to_row, fn);
    crate::row::page_methods!(to_row, fn);

    /// The place of the code on the reference page; `None` for a code that the table does not list.
    ///
    /// ```
    /// use push_status::{HuaweiStatus, StatusCode as _};
    ///
    /// assert_eq!(HuaweiStatus::AllTokensInvalid.anchor().unwrap().to_string(), "huawei-80300007");
    /// ```
    fn anchor(self) -> Option<Anchor> {
        self.is_listed().then(|| Anchor::new(Self::CHANNEL, self.code()))
    }

    /// The address of the code on a reference page at `base`; `None` for a code that the table does not list.
    ///
    /// ```
    /// use push_status::{HuaweiStatus, StatusCode as _};
    ///
    /// let url = HuaweiStatus::AllTokensInvalid.doc_url("https://example.com/push").unwrap();
    /// assert_eq!(url.to_string(), "https://example.com/push#huawei-80300007");
    /// assert_eq!(HuaweiStatus::from(123456789012).doc_url("https://example.com/push"), None);
    /// ```
    fn doc_url(self, base: &str) -> Option<DocUrl<'_>> {
        self.anchor().map(|anchor| anchor.at(base))
    }
}

/// `code name: description`, after the channel if it is given; the alternate form adds what to do.
pub(crate) fn display(channel: Option<Channel>, code: i64, row: &Row, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Row { name, description, explanation, action, token, .. } = row;
    pad(f, &|f, is_long| {
        if let Some(channel) = channel {
            write!(f, "{channel} ")?;
        }
        write!(f, "{code} {name}: {description}")?;
        if is_long {
            if let Some(explanation) = optional(explanation) {
                write!(f, " {explanation}")?;
            }
            write!(f, " [{action}, token {token}] {}", action.advice())?;
        }
        Ok(())
    })
}

/// Reads a number as any code, and another text as the name or label of one of the rows of `channel`.
pub(crate) fn parse(channel: Channel, rows: &[Row], text: &str) -> Result<i64, ParseError> {
    let code = text.parse().ok().or_else(|| find(rows, text));
    code.ok_or_else(|| ParseError::new(Expected::Status(channel), text))
}

/// The code of the row with this name or label, in any case.
pub(crate) fn find(rows: &[Row], text: &str) -> Option<i64> {
    let is_named = |row: &&Row| row.name.eq_ignore_ascii_case(text) || row.label.eq_ignore_ascii_case(text);
    rows.iter().filter(|_| !text.is_empty()).find(is_named).map(|row| row.code)
}

/// The traits of an enum whose codes are numbers.
macro_rules! impl_status {
    ($name:ident) => {
        impl $crate::status::sealed::HasRow for $name {
            #[inline]
            fn to_row(self) -> &'static $crate::row::Row {
                self.row()
            }
        }

        impl $crate::StatusCode for $name {
            const CHANNEL: $crate::Channel = Self::CHANNEL;
            const ALL: &'static [Self] = Self::ALL;

            #[inline]
            fn code(self) -> i64 {
                self.code()
            }

            #[inline]
            fn is_listed(self) -> bool {
                self.is_listed()
            }
        }

        $crate::status::impl_number!($name);

        impl ::core::fmt::Display for $name {
            /// `80300007 AllTokensInvalid: All tokens in the request are invalid.`; `{:#}` adds the explanation, the
            /// action with its advice, and the token verdict. Width and precision work as for a text.
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::status::display(None, self.code(), self.row(), f)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::ParseError;

            /// Reads a number, or the name or the vendor's label of a listed code in any case.
            #[inline]
            fn from_str(text: &str) -> Result<Self, $crate::ParseError> {
                $crate::status::parse(Self::CHANNEL, Self::rows(), text).map(Self::from_code)
            }
        }

        #[cfg(feature = "serde")]
        $crate::serde::impl_status_serde!($name);
    };
}
pub(crate) use impl_status;

/// The traits that follow from the number of a code.
macro_rules! impl_number {
    ($name:ident) => {
        impl From<i64> for $name {
            /// The same as [`from_code`](Self::from_code): any number is a status.
            #[inline]
            fn from(code: i64) -> Self {
                Self::from_code(code)
            }
        }

        impl From<$name> for i64 {
            /// The same as [`code`]($name::code).
            #[inline]
            fn from(status: $name) -> Self {
                status.code()
            }
        }

        impl PartialEq<i64> for $name {
            /// Whether this is the status of the number.
            #[inline]
            fn eq(&self, code: &i64) -> bool {
                self.code() == *code
            }
        }

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<::core::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            /// By code.
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                self.code().cmp(&other.code())
            }
        }

        impl ::core::fmt::Debug for $name {
            /// `AllTokensInvalid`, or `Unknown(80309999)`.
            #[allow(unreachable_patterns, reason = "a table may have no row")]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    Self::Unknown(code) => f.debug_tuple("Unknown").field(code).finish(),
                    _ => f.write_str(self.name()),
                }
            }
        }
    };
}
pub(crate) use impl_number;
