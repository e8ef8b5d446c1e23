// @generated from codes/channels.csv by `cargo xtask regen`: edit the table, not this file.

use super::{Action, Channel, CommonStatus, SingleStatus, LimitsStatus};
use crate::error::ParseError;
use crate::row::Row;
use crate::source::Source;
use crate::verdict::TokenVerdict;
/// A status code of any channel: what a server makes of the pair (channel, code) that it gets.
///
/// Made by [`resolve`](Self::resolve), or from a channel's own enum. Prints as its channel's id and its status. Ordered by channel, then by code.
///
/// ```
/// use push_status::{Channel, PushStatus};
///
/// let status = PushStatus::resolve(Channel::Single, -1);
/// assert_eq!(status.channel(), Channel::Single);
/// assert_eq!(status.code(), -1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PushStatus {
    /// A code of [`Channel::Common`].
    Common(CommonStatus),
    /// A code of [`Channel::Single`].
    Single(SingleStatus),
    /// A code of [`Channel::Limits`].
    Limits(LimitsStatus),
}
impl PushStatus {
    /// The status of a code that `channel` returned: from the channel's own table, else from the common table, else kept as the channel's unknown code.
    ///
    /// A code of the common table has the channel [`Common`](Channel::Common): who logs the result and wants to know the sender's channel keeps that beside it.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(status.code(), -1);
    /// ```
    #[must_use]
    pub const fn resolve(channel: Channel, code: i64) -> Self {
        let own = Self::from_code(channel, code);
        if own.is_listed() {
            return own;
        }
        match Self::listed(Channel::Common, code) {
            Some(common) => common,
            None => own,
        }
    }
    /// The status of a code in the table of `channel` alone: one that only the common table lists is unknown here.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(PushStatus::from_code(Channel::Single, -1), status);
    /// ```
    #[must_use]
    pub const fn from_code(channel: Channel, code: i64) -> Self {
        match channel {
            Channel::Common => Self::Common(CommonStatus::from_code(code)),
            Channel::Single => Self::Single(SingleStatus::from_code(code)),
            Channel::Limits => Self::Limits(LimitsStatus::from_code(code)),
        }
    }
    /// The status of a code if the table of `channel` lists it.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(PushStatus::listed(Channel::Single, -1).is_some(), status.is_listed());
    /// assert_eq!(PushStatus::listed(Channel::Single, 2), None);
    /// ```
    #[must_use]
    pub const fn listed(channel: Channel, code: i64) -> Option<Self> {
        let status = Self::from_code(channel, code);
        if status.is_listed() { Some(status) } else { None }
    }
    /// The status that a text means beside `channel`: a number as in [`resolve`](Self::resolve), or a name or a vendor's label, in any case, of the channel's own table, else of the common one.
    ///
    /// # Errors
    ///
    /// [`ParseError`] if the text is neither a number nor a name or label of these tables.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(PushStatus::parse(Channel::Single, "-1"), Ok(status));
    /// assert_eq!(PushStatus::parse(Channel::Single, status.name()).is_ok(), status.is_listed());
    /// ```
    pub fn parse(channel: Channel, text: &str) -> Result<Self, ParseError> {
        if let Ok(code) = text.parse() {
            return Ok(Self::resolve(channel, code));
        }
        let own = match channel {
            Channel::Common => text.parse().map(Self::Common),
            Channel::Single => text.parse().map(Self::Single),
            Channel::Limits => text.parse().map(Self::Limits),
        };
        own.or_else(|error| text.parse().map(Self::Common).map_err(|_| error))
    }
    /// Every listed code of every channel, in the registry's order and that of the tables.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(PushStatus::all().any(|listed| listed == status), status.is_listed());
    /// assert!(PushStatus::all().all(|listed| listed.is_listed()));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        ::core::iter::empty()
            .chain(CommonStatus::ALL.iter().copied().map(Self::Common))
            .chain(SingleStatus::ALL.iter().copied().map(Self::Single))
            .chain(LimitsStatus::ALL.iter().copied().map(Self::Limits))
    }
    /// Every channel that lists `code`, in the registry's order: what a number can mean whose channel is not known. More than one is common; which one it is cannot be told from the number.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(PushStatus::candidates(-1).any(|candidate| candidate == status), status.is_listed());
    /// assert_eq!(PushStatus::candidates(2).count(), 0);
    /// ```
    pub fn candidates(code: i64) -> impl Iterator<Item = Self> + Clone {
        Channel::ALL.iter().filter_map(move |channel| Self::listed(*channel, code))
    }
    /// The channel whose table the code belongs to.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(status.channel(), Channel::Single);
    /// ```
    #[must_use]
    pub const fn channel(self) -> Channel {
        match self {
            Self::Common(_) => Channel::Common,
            Self::Single(_) => Channel::Single,
            Self::Limits(_) => Channel::Limits,
        }
    }
    /// The number, as the vendor sends it.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(status.code(), -1);
    /// ```
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Common(status) => status.code(),
            Self::Single(status) => status.code(),
            Self::Limits(status) => status.code(),
        }
    }
    /// Whether the table of [`channel`](Self::channel) lists the code.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(status.is_listed(), PushStatus::listed(Channel::Single, -1).is_some());
    /// assert!(!PushStatus::from_code(Channel::Single, 2).is_listed());
    /// ```
    #[must_use]
    pub const fn is_listed(self) -> bool {
        match self {
            Self::Common(status) => status.is_listed(),
            Self::Single(status) => status.is_listed(),
            Self::Limits(status) => status.is_listed(),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        match self {
            Self::Common(status) => status.row(),
            Self::Single(status) => status.row(),
            Self::Limits(status) => status.row(),
        }
    }
    /// The variant's name, which never changes once released; `Unknown` for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(status.name(), "Only");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }
    /// The vendor's own identifier, to the letter; `None` where the vendor gives none.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(status.label(), None);
    /// ```
    #[must_use]
    pub const fn label(self) -> Option<&'static str> {
        self.row().label
    }
    /// What happened, in the vendor's words.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(status.description(), "It was sent.");
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.row().description
    }
    /// The vendor's further advice; `None` where there is none.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(status.explanation(), None);
    /// ```
    #[must_use]
    pub const fn explanation(self) -> Option<&'static str> {
        self.row().explanation
    }
    /// What the vendor does not say, in this catalogue's words: why the verdict is what it is, the danger, a contradiction; `None` where the vendor's text says it all.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(status.note(), None);
    /// ```
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        self.row().note
    }
    /// What to do now; [`Action::Investigate`](crate::Action::Investigate) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Action, Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(status.action(), Action::Done);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        self.row().action
    }
    /// What the code says about the token it was sent to; [`TokenVerdict::Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus, TokenVerdict};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(status.token(), TokenVerdict::Unaffected);
    /// ```
    #[must_use]
    pub const fn token(self) -> TokenVerdict {
        self.row().token
    }
    /// Who says so, the authority for the vendor's text first; empty for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Single, -1);
    /// assert_eq!(status.sources()[0].id(), "page");
    /// ```
    #[must_use]
    pub const fn sources(self) -> &'static [&'static Source] {
        self.row().sources
    }
}
impl From<CommonStatus> for PushStatus {
    fn from(status: CommonStatus) -> Self {
        Self::Common(status)
    }
}
impl From<SingleStatus> for PushStatus {
    fn from(status: SingleStatus) -> Self {
        Self::Single(status)
    }
}
impl From<LimitsStatus> for PushStatus {
    fn from(status: LimitsStatus) -> Self {
        Self::Limits(status)
    }
}
