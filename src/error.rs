//! The errors of parsing and converting.

use core::{fmt, str};

#[cfg(feature = "zh")]
use crate::Lang;
use crate::spelling::Nearest;
#[cfg(feature = "vendor")]
use crate::vendor::{Confidence, List, ListKind};
use crate::{Action, Channel, PushStatus, TokenVerdict};

/// A text that names nothing that is known: no channel, action or verdict, or, for a status, neither a number nor a row of
/// the table.
///
/// A number never fails to parse as a status, because any `i64` is one.
///
/// The error keeps the first 32 bytes of the text and shows them, followed by `…` if there was more. If a known name is
/// spelled almost the same, the error shows that one, too.
///
/// ```
/// use push_status::HuaweiStatus;
///
/// let error = "AllTokenInvalid".parse::<HuaweiStatus>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "expected a number, a name or a label of the channel huawei, found \"AllTokenInvalid\"; \
///      did you mean \"AllTokensInvalid\"?"
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseError {
    expected: Expected,
    found: Excerpt,
}

/// What a text should have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expected {
    /// A status of the channel's own table.
    Status(Channel),
    /// A status of the channel's own table or of the common one.
    Resolved(Channel),
    Channel,
    Action,
    TokenVerdict,
    #[cfg(feature = "zh")]
    Lang,
    /// A code of a vendor's list.
    #[cfg(feature = "vendor")]
    Vendor(List),
    #[cfg(feature = "vendor")]
    List,
    #[cfg(feature = "vendor")]
    ListKind,
    #[cfg(feature = "vendor")]
    Confidence,
}

impl ParseError {
    pub(crate) fn new(expected: Expected, text: &str) -> Self {
        Self { expected, found: Excerpt::new(text) }
    }

    /// What the text should have been, for a message of your own; prints as a part of a sentence.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// let error = "mars".parse::<Channel>().unwrap_err();
    /// assert_eq!(error.expected().to_string(), "the id, the title or an alias of a channel");
    /// ```
    #[must_use]
    pub const fn expected(&self) -> impl fmt::Display + use<> {
        self.expected
    }

    /// The known name that the text was probably meant to be: at most a third of its letters differ. `None` if there is no
    /// such name, or if the text is longer than the error keeps.
    ///
    /// ```
    /// use push_status::{AppleStatus, Channel};
    ///
    /// assert_eq!("hauwei".parse::<Channel>().unwrap_err().nearest(), Some("huawei"));
    /// assert_eq!("mars".parse::<Channel>().unwrap_err().nearest(), None);
    /// assert_eq!("PayloadEmtpy".parse::<AppleStatus>().unwrap_err().nearest(), Some("PayloadEmpty"));
    /// ```
    #[must_use]
    pub fn nearest(&self) -> Option<&'static str> {
        if self.found.is_cut { None } else { self.expected.nearest(self.found.text()) }
    }

    /// The error as it prints where the whole text is at hand.
    #[cfg(feature = "serde")]
    pub(crate) fn with_whole_text(self, text: &str) -> impl fmt::Display {
        struct Whole<'a>(Expected, &'a str);

        impl fmt::Display for Whole<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let Self(expected, text) = self;
                describe(*expected, format_args!("{text:?}"), expected.nearest(text), f)
            }
        }

        Whole(self.expected, text)
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let more = if self.found.is_cut { "…" } else { "" };
        let found = self.found.text();
        describe(self.expected, format_args!("\"{}{more}\"", found.escape_debug()), self.nearest(), f)
    }
}

impl core::error::Error for ParseError {}

fn describe(
    expected: Expected,
    found: fmt::Arguments<'_>,
    nearest: Option<&str>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    write!(f, "expected {expected}, found {found}")?;
    nearest.map_or(Ok(()), |nearest| write!(f, "; did you mean {nearest:?}?"))
}

impl Expected {
    fn nearest(self, text: &str) -> Option<&'static str> {
        let mut nearest = Nearest::new(text);
        match self {
            Self::Status(channel) => offer_rows(&mut nearest, channel),
            Self::Resolved(channel) => {
                offer_rows(&mut nearest, channel);
                offer_rows(&mut nearest, PushStatus::COMMON);
            }
            Self::Channel => {
                for channel in Channel::ALL {
                    nearest.offer(channel.id());
                    nearest.offer(channel.title());
                    nearest.offer_all(channel.aliases());
                }
            }
            #[cfg(feature = "vendor")]
            Self::Vendor(list) => {
                for row in list.rows() {
                    nearest.offer(row.wire);
                    nearest.offer(row.name);
                    nearest.offer_all(row.aliases);
                }
            }
            Self::Action => Action::ALL.iter().for_each(|action| nearest.offer(action.id())),
            Self::TokenVerdict => TokenVerdict::ALL.iter().for_each(|verdict| nearest.offer(verdict.id())),
            #[cfg(feature = "zh")]
            Self::Lang => Lang::ALL.iter().for_each(|lang| nearest.offer(lang.id())),
            #[cfg(feature = "vendor")]
            Self::List => List::ALL.iter().for_each(|list| nearest.offer(list.id())),
            #[cfg(feature = "vendor")]
            Self::ListKind => ListKind::ALL.iter().for_each(|kind| nearest.offer(kind.id())),
            #[cfg(feature = "vendor")]
            Self::Confidence => Confidence::ALL.iter().for_each(|confidence| nearest.offer(confidence.id())),
        }
        nearest.name()
    }
}

fn offer_rows(nearest: &mut Nearest<'_>, channel: Channel) {
    for row in PushStatus::rows(channel) {
        nearest.offer(row.name);
        nearest.offer(row.label);
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(channel) | Self::Resolved(channel) => {
                write!(f, "a number, a name or a label of the channel {}", channel.id())
            }
            Self::Channel => f.write_str("the id, the title or an alias of a channel"),
            Self::Action => f.write_str("the id of an action"),
            Self::TokenVerdict => one_of(TokenVerdict::ALL.iter().map(TokenVerdict::id), f),
            #[cfg(feature = "zh")]
            Self::Lang => one_of(Lang::ALL.iter().map(Lang::id), f),
            #[cfg(feature = "vendor")]
            Self::Vendor(list) => write!(f, "a code, a name or an alias of the list {}", list.id()),
            #[cfg(feature = "vendor")]
            Self::List => f.write_str("the id of a vendor's list"),
            #[cfg(feature = "vendor")]
            Self::ListKind => one_of(ListKind::ALL.iter().map(ListKind::id), f),
            #[cfg(feature = "vendor")]
            Self::Confidence => one_of(Confidence::ALL.iter().map(Confidence::id), f),
        }
    }
}

/// `` `a`, `b` or `c` ``
fn one_of<'a>(ids: impl ExactSizeIterator<Item = &'a str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let count = ids.len();
    for (index, id) in ids.enumerate() {
        let before = match index {
            0 => "",
            _ if index + 1 == count => " or ",
            _ => ", ",
        };
        write!(f, "{before}`{id}`")?;
    }
    Ok(())
}

/// The start of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Excerpt {
    bytes: [u8; Self::CAPACITY],
    length: usize,
    is_cut: bool,
}

impl Excerpt {
    const CAPACITY: usize = 32;

    fn new(text: &str) -> Self {
        let mut length = text.len().min(Self::CAPACITY);
        while !text.is_char_boundary(length) {
            length -= 1;
        }
        let mut bytes = [0; Self::CAPACITY];
        bytes[..length].copy_from_slice(&text.as_bytes()[..length]);
        Self { bytes, length, is_cut: length < text.len() }
    }

    fn text(&self) -> &str {
        str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }
}

/// A status of another channel than the one whose enum it should have become.
///
/// ```
/// use push_status::{Channel, HuaweiStatus, PushStatus};
///
/// let status = PushStatus::resolve(Channel::Apple, 2001);
/// let error = HuaweiStatus::try_from(status).unwrap_err();
/// assert_eq!(error.status(), status);
/// assert!(error.to_string().starts_with("expected a status of the channel huawei, found apple 2001"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TryFromStatusError {
    expected: Channel,
    status: PushStatus,
}

impl TryFromStatusError {
    pub(crate) const fn new(expected: Channel, status: PushStatus) -> Self {
        Self { expected, status }
    }

    /// The status that was not converted, so that no code is lost.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus, VivoStatus};
    ///
    /// // The common table lists 2, so that this is not a status of vivo's own table.
    /// let status = PushStatus::resolve(Channel::Vivo, 2);
    /// let error = VivoStatus::try_from(status).unwrap_err();
    /// assert_eq!(error.status().channel(), Channel::Common);
    /// ```
    #[must_use]
    pub const fn status(&self) -> PushStatus {
        self.status
    }
}

impl fmt::Display for TryFromStatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { expected, status } = self;
        write!(f, "expected a status of the channel {}, found {} {}", expected.id(), status.channel(), status.code())
    }
}

impl core::error::Error for TryFromStatusError {}
