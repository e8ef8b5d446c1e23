//! What the enums of the channels have in common.

use core::fmt;
use core::hash::Hash;
use core::str::FromStr;

use crate::error::{Expected, ParseError};
use crate::row::Row;
use crate::{Action, Anchor, Channel, DocUrl, Source, TokenVerdict};

pub(crate) mod sealed {
    /// The row of a status; also keeps other crates from implementing [`StatusCode`](super::StatusCode).
    pub trait HasRow: Copy {
        fn to_row(self) -> &'static crate::row::Row;
    }
}

/// A status code of one channel: what all the generated enums have in common.
///
/// Implemented by those alone, so that it can grow. The enums have the same methods themselves, most of them `const`; only
/// `anchor` and `doc_url` need the trait, unless called on a [`PushStatus`](crate::PushStatus).
///
/// ```
/// use push_status::{Channel, HuaweiStatus, StatusCode, VivoStatus};
///
/// fn count_retryable<S: StatusCode>() -> usize {
///     S::ALL.iter().filter(|status| status.action().is_retryable()).count()
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
    const CHANNEL: Channel;
    /// Every listed code, in the table's order.
    const ALL: &'static [Self];

    /// The number, as the vendor sends it.
    fn code(self) -> i64;

    /// Whether the table lists the code.
    fn is_listed(self) -> bool;

    /// The status of `code` if the table lists it.
    fn listed(code: i64) -> Option<Self> {
        Some(Self::from(code)).filter(|status| status.is_listed())
    }

    /// The variant's name; `Unknown` for a code that the table does not list.
    fn name(self) -> &'static str {
        self.to_row().name
    }

    /// The vendor's own identifier, to the letter.
    fn label(self) -> Option<&'static str> {
        self.to_row().label
    }

    /// What happened, in the vendor's words.
    fn description(self) -> &'static str {
        self.to_row().description
    }

    /// The vendor's further advice.
    fn explanation(self) -> Option<&'static str> {
        self.to_row().explanation
    }

    /// What the vendor does not say.
    fn note(self) -> Option<&'static str> {
        self.to_row().note
    }

    /// What to do now.
    fn action(self) -> Action {
        self.to_row().action
    }

    /// What the code says about the token it was sent to.
    fn token(self) -> TokenVerdict {
        self.to_row().token
    }

    /// Who says so, the authority for the vendor's text first.
    fn sources(self) -> &'static [&'static Source] {
        self.to_row().sources
    }

    /// The place of the code on the reference page; `None` for a code that the table does not list.
    fn anchor(self) -> Option<Anchor> {
        self.is_listed().then(|| Anchor::new(Self::CHANNEL, self.code()))
    }

    /// The address of the code where the reference page is at `base`; `None` for a code that the table does not list.
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

/// `code name: description`; the alternate form goes on with what to do.
pub(crate) fn display(code: i64, row: &Row, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Row { name, description, explanation, action, token, .. } = row;
    write!(f, "{code} {name}: {description}")?;
    if f.alternate() {
        if let Some(explanation) = explanation {
            write!(f, " {explanation}")?;
        }
        write!(f, " [{action}, token {token}] {}", action.advice())?;
    }
    Ok(())
}

/// A number is any code; a text is a listed one, by its name or label in any case.
pub(crate) fn parse<S: StatusCode>(text: &str) -> Result<S, ParseError> {
    if let Ok(code) = text.parse::<i64>() {
        return Ok(code.into());
    }
    let is_named = |status: &S| {
        let Row { name, label, .. } = status.to_row();
        name.eq_ignore_ascii_case(text) || label.is_some_and(|label| label.eq_ignore_ascii_case(text))
    };
    S::ALL.iter().copied().find(is_named).ok_or(ParseError(Expected::Status(S::CHANNEL)))
}

/// The traits of a channel's enum.
macro_rules! impl_status {
    ($name:ident) => {
        impl $crate::status::sealed::HasRow for $name {
            fn to_row(self) -> &'static $crate::row::Row {
                self.row()
            }
        }

        impl $crate::StatusCode for $name {
            const CHANNEL: $crate::Channel = Self::CHANNEL;
            const ALL: &'static [Self] = Self::ALL;

            fn code(self) -> i64 {
                self.code()
            }

            fn is_listed(self) -> bool {
                self.is_listed()
            }
        }

        impl From<i64> for $name {
            /// As [`from_code`](Self::from_code): any number is a status.
            #[inline]
            fn from(code: i64) -> Self {
                Self::from_code(code)
            }
        }

        impl From<$name> for i64 {
            /// As [`code`]($name::code).
            #[inline]
            fn from(status: $name) -> Self {
                status.code()
            }
        }

        impl PartialEq<i64> for $name {
            fn eq(&self, code: &i64) -> bool {
                self.code() == *code
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<::core::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            /// By code.
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                self.code().cmp(&other.code())
            }
        }

        impl ::core::fmt::Debug for $name {
            /// `AllTokensInvalid`, or `Unknown(80309999)`.
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    Self::Unknown(code) => f.debug_tuple("Unknown").field(code).finish(),
                    _ => f.write_str(self.name()),
                }
            }
        }

        impl ::core::fmt::Display for $name {
            /// `80300007 AllTokensInvalid: All tokens in the request are invalid.`; `{:#}` goes on with the explanation,
            /// the action with its advice, and the token verdict.
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::status::display(self.code(), self.row(), f)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::ParseError;

            /// A number, or the name or the vendor's label of a listed code in any case.
            fn from_str(text: &str) -> Result<Self, $crate::ParseError> {
                $crate::status::parse(text)
            }
        }

        #[cfg(feature = "serde")]
        $crate::serde::impl_status_serde!($name);
    };
}
pub(crate) use impl_status;
