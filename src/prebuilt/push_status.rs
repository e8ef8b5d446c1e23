// @generated from codes/channels.csv by `cargo xtask update`: edit the table, not this file.

use super::{
    Action, Channel, CommonStatus, AppleStatus, HuaweiStatus, HonorStatus, XiaomiStatus,
    OppoStatus, VivoStatus, FcmStatus, HarmonyOsStatus,
};
use crate::error::ParseError;
use crate::row::Row;
use crate::source::Source;
use crate::token::TokenVerdict;
/// A status code of any channel: what a server makes of the pair (channel, code) that it gets.
///
/// Made by [`resolve`](Self::resolve), or from a channel's own enum. Prints as its channel's id and its status. Ordered by channel, then by code.
///
/// ```
/// use push_status::{Channel, PushStatus};
///
/// let status = PushStatus::resolve(Channel::Apple, 2001);
/// assert_eq!(status.channel(), Channel::Apple);
/// assert_eq!(status.code(), 2001);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PushStatus {
    /// A code of [`Channel::Common`].
    Common(CommonStatus),
    /// A code of [`Channel::Apple`].
    Apple(AppleStatus),
    /// A code of [`Channel::Huawei`].
    Huawei(HuaweiStatus),
    /// A code of [`Channel::Honor`].
    Honor(HonorStatus),
    /// A code of [`Channel::Xiaomi`].
    Xiaomi(XiaomiStatus),
    /// A code of [`Channel::Oppo`].
    Oppo(OppoStatus),
    /// A code of [`Channel::Vivo`].
    Vivo(VivoStatus),
    /// A code of [`Channel::Fcm`].
    Fcm(FcmStatus),
    /// A code of [`Channel::HarmonyOs`].
    HarmonyOs(HarmonyOsStatus),
}
impl PushStatus {
    /// The status of a code that `channel` returned: from the channel's own table, else from the common table, else kept as the channel's unknown code.
    ///
    /// A code of the common table has the channel [`Common`](Channel::Common): who logs the result and wants to know the sender's channel keeps that beside it.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Apple, 2001);
    /// assert_eq!(status.code(), 2001);
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
    /// let status = PushStatus::resolve(Channel::Apple, 2001);
    /// assert_eq!(PushStatus::from_code(Channel::Apple, 2001), status);
    /// ```
    #[must_use]
    pub const fn from_code(channel: Channel, code: i64) -> Self {
        match channel {
            Channel::Common => Self::Common(CommonStatus::from_code(code)),
            Channel::Apple => Self::Apple(AppleStatus::from_code(code)),
            Channel::Huawei => Self::Huawei(HuaweiStatus::from_code(code)),
            Channel::Honor => Self::Honor(HonorStatus::from_code(code)),
            Channel::Xiaomi => Self::Xiaomi(XiaomiStatus::from_code(code)),
            Channel::Oppo => Self::Oppo(OppoStatus::from_code(code)),
            Channel::Vivo => Self::Vivo(VivoStatus::from_code(code)),
            Channel::Fcm => Self::Fcm(FcmStatus::from_code(code)),
            Channel::HarmonyOs => Self::HarmonyOs(HarmonyOsStatus::from_code(code)),
        }
    }
    /// The status of a code if the table of `channel` lists it.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Apple, 2001);
    /// assert_eq!(PushStatus::listed(Channel::Apple, 2001).is_some(), status.is_listed());
    /// assert_eq!(PushStatus::listed(Channel::Apple, 3), None);
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
    /// let status = PushStatus::resolve(Channel::Apple, 2001);
    /// assert_eq!(PushStatus::parse(Channel::Apple, "2001"), Ok(status));
    /// assert_eq!(PushStatus::parse(Channel::Apple, status.name()).is_ok(), status.is_listed());
    /// ```
    pub fn parse(channel: Channel, text: &str) -> Result<Self, ParseError> {
        if let Ok(code) = text.parse() {
            return Ok(Self::resolve(channel, code));
        }
        let own = match channel {
            Channel::Common => text.parse().map(Self::Common),
            Channel::Apple => text.parse().map(Self::Apple),
            Channel::Huawei => text.parse().map(Self::Huawei),
            Channel::Honor => text.parse().map(Self::Honor),
            Channel::Xiaomi => text.parse().map(Self::Xiaomi),
            Channel::Oppo => text.parse().map(Self::Oppo),
            Channel::Vivo => text.parse().map(Self::Vivo),
            Channel::Fcm => text.parse().map(Self::Fcm),
            Channel::HarmonyOs => text.parse().map(Self::HarmonyOs),
        };
        own.or_else(|error| text.parse().map(Self::Common).map_err(|_| error))
    }
    /// Every listed code of every channel, in the registry's order and that of the tables.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Apple, 2001);
    /// assert_eq!(PushStatus::all().any(|listed| listed == status), status.is_listed());
    /// assert!(PushStatus::all().all(|listed| listed.is_listed()));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        ::core::iter::empty()
            .chain(CommonStatus::ALL.iter().copied().map(Self::Common))
            .chain(AppleStatus::ALL.iter().copied().map(Self::Apple))
            .chain(HuaweiStatus::ALL.iter().copied().map(Self::Huawei))
            .chain(HonorStatus::ALL.iter().copied().map(Self::Honor))
            .chain(XiaomiStatus::ALL.iter().copied().map(Self::Xiaomi))
            .chain(OppoStatus::ALL.iter().copied().map(Self::Oppo))
            .chain(VivoStatus::ALL.iter().copied().map(Self::Vivo))
            .chain(FcmStatus::ALL.iter().copied().map(Self::Fcm))
            .chain(HarmonyOsStatus::ALL.iter().copied().map(Self::HarmonyOs))
    }
    /// Every channel that lists `code`, in the registry's order: what a number can mean whose channel is not known. More than one is common; which one it is cannot be told from the number.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Apple, 2001);
    /// assert_eq!(PushStatus::candidates(2001).any(|candidate| candidate == status), status.is_listed());
    /// assert_eq!(PushStatus::candidates(3).count(), 0);
    /// ```
    pub fn candidates(code: i64) -> impl Iterator<Item = Self> + Clone {
        Channel::ALL.iter().filter_map(move |channel| Self::listed(*channel, code))
    }
    /// The channel whose table the code belongs to.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Apple, 2001);
    /// assert_eq!(status.channel(), Channel::Apple);
    /// ```
    #[must_use]
    pub const fn channel(self) -> Channel {
        match self {
            Self::Common(_) => Channel::Common,
            Self::Apple(_) => Channel::Apple,
            Self::Huawei(_) => Channel::Huawei,
            Self::Honor(_) => Channel::Honor,
            Self::Xiaomi(_) => Channel::Xiaomi,
            Self::Oppo(_) => Channel::Oppo,
            Self::Vivo(_) => Channel::Vivo,
            Self::Fcm(_) => Channel::Fcm,
            Self::HarmonyOs(_) => Channel::HarmonyOs,
        }
    }
    /// The number, as the vendor sends it.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Apple, 2001);
    /// assert_eq!(status.code(), 2001);
    /// ```
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Common(status) => status.code(),
            Self::Apple(status) => status.code(),
            Self::Huawei(status) => status.code(),
            Self::Honor(status) => status.code(),
            Self::Xiaomi(status) => status.code(),
            Self::Oppo(status) => status.code(),
            Self::Vivo(status) => status.code(),
            Self::Fcm(status) => status.code(),
            Self::HarmonyOs(status) => status.code(),
        }
    }
    /// Whether the table of [`channel`](Self::channel) lists the code.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Apple, 2001);
    /// assert_eq!(status.is_listed(), PushStatus::listed(Channel::Apple, 2001).is_some());
    /// assert!(!PushStatus::from_code(Channel::Apple, 3).is_listed());
    /// ```
    #[must_use]
    pub const fn is_listed(self) -> bool {
        match self {
            Self::Common(status) => status.is_listed(),
            Self::Apple(status) => status.is_listed(),
            Self::Huawei(status) => status.is_listed(),
            Self::Honor(status) => status.is_listed(),
            Self::Xiaomi(status) => status.is_listed(),
            Self::Oppo(status) => status.is_listed(),
            Self::Vivo(status) => status.is_listed(),
            Self::Fcm(status) => status.is_listed(),
            Self::HarmonyOs(status) => status.is_listed(),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        match self {
            Self::Common(status) => status.row(),
            Self::Apple(status) => status.row(),
            Self::Huawei(status) => status.row(),
            Self::Honor(status) => status.row(),
            Self::Xiaomi(status) => status.row(),
            Self::Oppo(status) => status.row(),
            Self::Vivo(status) => status.row(),
            Self::Fcm(status) => status.row(),
            Self::HarmonyOs(status) => status.row(),
        }
    }
    /// The variant's name, which never changes once released; `Unknown` for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Apple, 2001);
    /// assert_eq!(status.name(), "PayloadEmpty");
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
    /// let status = PushStatus::resolve(Channel::Apple, 2001);
    /// assert_eq!(status.label(), Some("PayloadEmpty"));
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
    /// let status = PushStatus::resolve(Channel::Apple, 2001);
    /// assert_eq!(status.description(), "The message body is empty.");
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
    /// let status = PushStatus::resolve(Channel::Apple, 2001);
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
    /// let status = PushStatus::resolve(Channel::Apple, 2002);
    /// assert_eq!(status.note(), Some("The limit is 4,096 bytes (5,120 for VoIP). Shorten the message and send it again."));
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
    /// let status = PushStatus::resolve(Channel::Apple, 2001);
    /// assert_eq!(status.action(), Action::FixRequest);
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
    /// let status = PushStatus::resolve(Channel::Apple, 2008);
    /// assert_eq!(status.token(), TokenVerdict::Suspect);
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
    /// let status = PushStatus::resolve(Channel::Apple, 2001);
    /// assert_eq!(status.sources()[0].id(), "mpaas");
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
impl From<AppleStatus> for PushStatus {
    fn from(status: AppleStatus) -> Self {
        Self::Apple(status)
    }
}
impl From<HuaweiStatus> for PushStatus {
    fn from(status: HuaweiStatus) -> Self {
        Self::Huawei(status)
    }
}
impl From<HonorStatus> for PushStatus {
    fn from(status: HonorStatus) -> Self {
        Self::Honor(status)
    }
}
impl From<XiaomiStatus> for PushStatus {
    fn from(status: XiaomiStatus) -> Self {
        Self::Xiaomi(status)
    }
}
impl From<OppoStatus> for PushStatus {
    fn from(status: OppoStatus) -> Self {
        Self::Oppo(status)
    }
}
impl From<VivoStatus> for PushStatus {
    fn from(status: VivoStatus) -> Self {
        Self::Vivo(status)
    }
}
impl From<FcmStatus> for PushStatus {
    fn from(status: FcmStatus) -> Self {
        Self::Fcm(status)
    }
}
impl From<HarmonyOsStatus> for PushStatus {
    fn from(status: HarmonyOsStatus) -> Self {
        Self::HarmonyOs(status)
    }
}
