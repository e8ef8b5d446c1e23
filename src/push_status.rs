//! One enum over all channels: what the generated list of the channels' enums becomes, and its methods.

use core::fmt;

use crate::error::Expected;
use crate::{Channel, ParseError, PushStatus, status};

/// The one macro that the file of `PushStatus` calls, with a variant per channel. What must name the variants is here; the
/// rest is below it.
macro_rules! push_status {
    (
        pub enum PushStatus { $($channel:ident($status:ident),)* }
        const COMMON: Channel = $common:expr;
    ) => {
        use $crate::{Channel, TryFromStatusError, row::Row, $($status),*};

        /// A status code together with its channel.
        ///
        /// Make one with [`resolve`](Self::resolve), or from a channel's own enum. It prints as the channel's id followed by
        /// the status, and `{:#}` adds what to do. It is ordered by channel, then by code.
        ///
        /// A status equals the same status of a channel's own enum, in both directions. It equals an `i64` if that is its
        /// code, whatever the channel.
        ///
        /// # Matching
        ///
        /// The enum is `#[non_exhaustive]`, because a release may add a channel. Match the [`action`](Self::action) first, and
        /// a variant only for what is special about a channel. A code that no table lists today may be listed by the next
        /// release: the channel's own enum shows how to match it.
        ///
        /// ```
        /// use push_status::{Action, Channel, HuaweiStatus, PushStatus};
        ///
        /// let status = PushStatus::resolve(Channel::Huawei, 80300008);
        /// assert_eq!(status, HuaweiStatus::MessageBodyTooLarge);
        /// assert_eq!(status, 80300008);
        /// assert_eq!(status.action(), Action::FixRequest);
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum PushStatus {
            $(
                #[doc = concat!("A status of [`Channel::", stringify!($channel), "`].")]
                $channel($status),
            )*
        }

        impl PushStatus {
            /// The channel of the common table.
            pub(crate) const COMMON: Channel = $common;

            /// The status of a code in the table of `channel` only: a code that only the common table lists is unknown here.
            ///
            /// ```
            /// use push_status::{Channel, PushStatus};
            ///
            /// assert!(!PushStatus::from_code(Channel::Vivo, 2).is_listed());
            /// assert!(PushStatus::from_code(Channel::Common, 2).is_listed());
            /// ```
            #[must_use]
            #[inline]
            pub const fn from_code(channel: Channel, code: i64) -> Self {
                match channel {
                    $(Channel::$channel => Self::$channel($status::from_code(code)),)*
                }
            }

            /// The channel whose table the code belongs to. For a code of the common table, this is
            /// [`Channel::Common`]: if you need the channel that you sent through, log it yourself.
            ///
            /// ```
            /// use push_status::{Channel, PushStatus};
            ///
            /// assert_eq!(PushStatus::resolve(Channel::Huawei, 80300007).channel(), Channel::Huawei);
            /// assert_eq!(PushStatus::resolve(Channel::Huawei, 2).channel(), Channel::Common);
            /// ```
            #[must_use]
            #[inline]
            pub const fn channel(self) -> Channel {
                match self { $(Self::$channel(_) => Channel::$channel,)* }
            }

            /// The number, as the vendor sends it.
            ///
            /// ```
            /// use push_status::{Channel, PushStatus};
            ///
            /// assert_eq!(PushStatus::resolve(Channel::Huawei, 80300007).code(), 80300007);
            /// assert_eq!(PushStatus::resolve(Channel::Huawei, 123456789012).code(), 123456789012);
            /// ```
            #[must_use]
            #[inline]
            pub const fn code(self) -> i64 {
                match self { $(Self::$channel(status) => status.code(),)* }
            }

            /// Whether the table of [`channel`](Self::channel) lists the code.
            ///
            /// ```
            /// use push_status::{Channel, PushStatus};
            ///
            /// assert!(PushStatus::resolve(Channel::Huawei, 80300007).is_listed());
            /// assert!(!PushStatus::resolve(Channel::Huawei, 123456789012).is_listed());
            /// ```
            #[must_use]
            #[inline]
            pub const fn is_listed(self) -> bool {
                match self { $(Self::$channel(status) => status.is_listed(),)* }
            }

            pub(crate) const fn row(self) -> &'static Row {
                match self { $(Self::$channel(status) => status.row(),)* }
            }

            /// The rows of a channel's table.
            pub(crate) fn rows(channel: Channel) -> &'static [Row] {
                match channel { $(Channel::$channel => $status::rows(),)* }
            }
        }

        $(
            impl From<$status> for PushStatus {
                #[inline]
                fn from(status: $status) -> Self {
                    Self::$channel(status)
                }
            }

            impl TryFrom<PushStatus> for $status {
                type Error = TryFromStatusError;

                /// Fails for a status of another channel. The common table is another channel, too.
                #[inline]
                #[allow(unreachable_patterns, reason = "there may be one channel")]
                fn try_from(status: PushStatus) -> Result<Self, TryFromStatusError> {
                    match status {
                        PushStatus::$channel(status) => Ok(status),
                        _ => Err(TryFromStatusError::new(Self::CHANNEL, status)),
                    }
                }
            }

            impl PartialEq<$status> for PushStatus {
                #[inline]
                fn eq(&self, status: &$status) -> bool {
                    *self == Self::$channel(*status)
                }
            }

            impl PartialEq<PushStatus> for $status {
                #[inline]
                fn eq(&self, status: &PushStatus) -> bool {
                    PushStatus::$channel(*self) == *status
                }
            }
        )*
    };
}

impl PushStatus {
    /// The status of a code that `channel` returned: from the channel's own table, otherwise from the common table, otherwise
    /// as an unknown code of the channel.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let own = PushStatus::resolve(Channel::Huawei, 80300007);
    /// assert_eq!((own.channel(), own.name()), (Channel::Huawei, "AllTokensInvalid"));
    /// // mPaaS itself reports this code, through any channel.
    /// assert_eq!(PushStatus::resolve(Channel::Huawei, 2).channel(), Channel::Common);
    /// let unknown = PushStatus::resolve(Channel::Huawei, 123456789012);
    /// assert_eq!((unknown.channel(), unknown.is_listed()), (Channel::Huawei, false));
    /// ```
    #[must_use]
    #[inline]
    pub const fn resolve(channel: Channel, code: i64) -> Self {
        let own = Self::from_code(channel, code);
        if own.is_listed() {
            return own;
        }
        match Self::listed(Self::COMMON, code) {
            Some(common) => common,
            None => own,
        }
    }

    /// The status of a code if the table of `channel` lists it.
    ///
    /// ```
    /// use push_status::{Channel, HuaweiStatus, PushStatus};
    ///
    /// let status = PushStatus::listed(Channel::Huawei, 80300007);
    /// assert_eq!(status, Some(HuaweiStatus::AllTokensInvalid.into()));
    /// assert_eq!(PushStatus::listed(Channel::Huawei, 123456789012), None);
    /// ```
    #[must_use]
    #[inline]
    pub const fn listed(channel: Channel, code: i64) -> Option<Self> {
        let status = Self::from_code(channel, code);
        if status.is_listed() { Some(status) } else { None }
    }

    /// The status that a text means in a report of `channel`: a number as in [`resolve`](Self::resolve), otherwise the name or
    /// the vendor's label of a row, in any case, of the channel's own table or else of the common one.
    ///
    /// # Errors
    ///
    /// [`ParseError`] if the text is neither a number nor a name or label of these tables.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Huawei, 80300007);
    /// assert_eq!(PushStatus::parse(Channel::Huawei, "80300007"), Ok(status));
    /// assert_eq!(PushStatus::parse(Channel::Huawei, "alltokensinvalid"), Ok(status));
    /// assert!(PushStatus::parse(Channel::Huawei, "AllTokensDead").is_err());
    /// ```
    pub fn parse(channel: Channel, text: &str) -> Result<Self, ParseError> {
        if let Ok(code) = text.parse() {
            return Ok(Self::resolve(channel, code));
        }
        let find = |channel| status::find(Self::rows(channel), text).map(|code| Self::from_code(channel, code));
        find(channel).or_else(|| find(Self::COMMON)).ok_or_else(|| ParseError::new(Expected::Resolved(channel), text))
    }

    /// The statuses of `code` in every channel that lists it, in the order of [`Channel::ALL`]: what a number can mean if its
    /// channel is not known. There is often more than one, and the number does not tell which one it is.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let channels: Vec<Channel> = PushStatus::candidates(80300007).map(PushStatus::channel).collect();
    /// assert!(channels.contains(&Channel::Huawei) && channels.contains(&Channel::HarmonyOs));
    /// assert_eq!(PushStatus::candidates(123456789012).count(), 0);
    /// ```
    #[inline]
    pub fn candidates(code: i64) -> impl Iterator<Item = Self> + Clone {
        Channel::ALL.iter().filter_map(move |channel| Self::listed(*channel, code))
    }

    /// Every listed code of every channel, in the order of [`Channel::ALL`] and of the tables.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let huawei = PushStatus::all().filter(|status| status.channel() == Channel::Huawei);
    /// let retryable: Vec<i64> = huawei.filter(|status| status.is_retryable()).map(i64::from).collect();
    /// assert!(retryable.contains(&111));
    /// ```
    #[inline]
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        Channel::ALL
            .iter()
            .flat_map(|channel| Self::rows(*channel).iter().map(|row| Self::from_code(*channel, row.code)))
    }

    crate::row::row_methods!(row, pub const fn);
    crate::row::page_methods!(row, pub const fn);
}

impl fmt::Display for PushStatus {
    /// `huawei 80300007 AllTokensInvalid: All tokens in the request are invalid.`; `{:#}` adds the same as for the channel's
    /// own enum. Width and precision work as for a text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        status::display(Some(self.channel()), self.code(), self.row(), f)
    }
}

impl From<PushStatus> for i64 {
    /// The same as [`code`](PushStatus::code).
    #[inline]
    fn from(status: PushStatus) -> Self {
        status.code()
    }
}

impl PartialEq<i64> for PushStatus {
    /// Whether this is a status of the number, in whatever channel.
    #[inline]
    fn eq(&self, code: &i64) -> bool {
        self.code() == *code
    }
}
