// @generated from codes/common.csv by `cargo xtask update`: edit the table, not this file.

use super::{Action, Channel, SOURCES};
use crate::row::Row;
use crate::source::Source;
use crate::token::TokenVerdict;
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
    /// assert_eq!(CommonStatus::from_code(-1), CommonStatus::WaitingForVerify);
    /// assert_eq!(CommonStatus::from_code(3).code(), 3);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_code(code: i64) -> Self {
        let spread = (code as u64).wrapping_mul(11409396526365357623).rotate_left(3);
        Self::at(SLOTS[(spread & 7) as usize] ^ spread, code)
    }
    /// The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).
    ///
    /// ```
    /// use push_status::CommonStatus;
    ///
    /// assert_eq!(CommonStatus::listed(-1), Some(CommonStatus::WaitingForVerify));
    /// assert_eq!(CommonStatus::listed(3), None);
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
    /// assert_eq!(CommonStatus::WaitingForVerify.code(), -1);
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
    /// assert!(CommonStatus::WaitingForVerify.is_listed());
    /// assert!(!CommonStatus::from_code(3).is_listed());
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
    /// let status = CommonStatus::WaitingForVerify;
    /// assert_eq!(status.name(), "WaitingForVerify");
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
    /// let status = CommonStatus::WaitingForVerify;
    /// assert_eq!(status.label(), Some("WaitingForVerify"));
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
    /// let status = CommonStatus::WaitingForVerify;
    /// assert_eq!(status.description(), "Waiting for verification.");
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
    /// let status = CommonStatus::WaitingForVerify;
    /// assert_eq!(status.explanation(), None);
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
    /// let status = CommonStatus::WaitingForVerify;
    /// assert_eq!(status.note(), Some("The message is still queued inside mPaaS and nothing has been sent yet, so do not send it again. An older mPaaS enum called this state TO_CHECK. In oppo the same number means that the vendor's service is unavailable, where a retry is right."));
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
    /// let status = CommonStatus::WaitingForVerify;
    /// assert_eq!(status.action(), Action::Wait);
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
    /// let status = CommonStatus::Acked;
    /// assert_eq!(status.token(), TokenVerdict::Alive);
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
    /// let status = CommonStatus::WaitingForVerify;
    /// assert_eq!(status.sources()[0].id(), "mpaas");
    /// ```
    #[must_use]
    pub const fn sources(self) -> &'static [&'static Source] {
        self.row().sources
    }
}
crate::status::impl_status!(CommonStatus);
/// A status code of the channel mPaaS (common): the rows of `codes/common.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://help.aliyun.com/en/document_detail/398576.html>.
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
/// assert!(!CommonStatus::from(3).is_listed());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommonStatus {
    /// `-1`: Waiting for verification.
    ///
    /// The vendor's label: `WaitingForVerify`
    ///
    /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
    ///
    /// Note: The message is still queued inside mPaaS and nothing has been sent yet, so do not send it again. An older mPaaS enum called this state TO\_CHECK. In oppo the same number means that the vendor's service is unavailable, where a retry is right.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    WaitingForVerify,
    /// `0`: The target device is offline (its persistent connection to the Mobile Push gateway is disconnected), or a send confirmation has not been received.
    ///
    /// The vendor's label: `DeviceNotOnlineOrNoResponse`
    ///
    /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
    ///
    /// Note: Do not resend, because that makes a duplicate. mPaaS keeps the message and delivers it once the device is connected again, as long as the message is valid.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Alibaba Cloud: [mPaaS: Manage messages](<https://alibabacloud.com/help/doc-detail/134415.htm>) (seen 2021-04).
    DeviceNotOnlineOrNoResponse,
    /// `1`: No binding relationship exists. When pushing messages by user ID, make sure the target user ID is bound to a device ID.
    ///
    /// The vendor's label: `NoBindInfo`
    ///
    /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
    ///
    /// Note: Do not resend: mPaaS sends the message by itself when a binding arrives within the message's validity. There is no token to delete: the binding is missing, and the client has to call bind. If the code never goes away, look at the client's bind call.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Alibaba Cloud: [mPaaS: Manage messages](<https://alibabacloud.com/help/doc-detail/134415.htm>) (seen 2021-04).
    NoBindInfo,
    /// `2`: For a self-built channel, the message was successfully pushed to the client. For a third-party channel, the third-party push gateway was successfully called.
    ///
    /// The vendor's label: `Acked`
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
    ///
    /// Note: For a vendor channel this says only that the vendor's gateway accepted the call. It is not proof that the message arrived.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    Acked,
    /// `99999999`: Unknown status.
    ///
    /// The vendor's label: `NONE`
    ///
    /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
    ///
    /// Note: Nobody knows the status: log it and touch nothing. mPaaS's page calls it NONE; an older mPaaS enum has 9999999, with seven nines, for this.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    NoStatus,
    /// A code that the table does not list. Sealed: only a number that is not in the table gets here.
    Unknown(UnknownCode<Self>),
}
impl CommonStatus {
    /// Every listed code, in the table's order.
    ///
    /// ```
    /// use push_status::CommonStatus;
    ///
    /// assert_eq!(CommonStatus::ALL.len(), 5);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::WaitingForVerify,
        Self::DeviceNotOnlineOrNoResponse,
        Self::NoBindInfo,
        Self::Acked,
        Self::NoStatus,
    ];
    /// The status at `row`, or the unknown `code` where there is no such row.
    #[inline]
    const fn at(row: u64, code: i64) -> Self {
        match row {
            0 => Self::WaitingForVerify,
            1 => Self::DeviceNotOnlineOrNoResponse,
            2 => Self::NoBindInfo,
            3 => Self::Acked,
            4 => Self::NoStatus,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        let index = match self {
            Self::WaitingForVerify => 0,
            Self::DeviceNotOnlineOrNoResponse => 1,
            Self::NoBindInfo => 2,
            Self::Acked => 3,
            Self::NoStatus => 4,
            Self::Unknown(_) => return &UNKNOWN,
        };
        &ROWS[index]
    }
}
static UNKNOWN: Row = Row::unknown("The mPaaS (common) table does not list this code.", Action::Investigate);
static ROWS: [Row; 5] = [
    Row {
        code: -1,
        name: "WaitingForVerify",
        label: Some("WaitingForVerify"),
        description: "Waiting for verification.",
        explanation: None,
        note: Some("The message is still queued inside mPaaS and nothing has been sent yet, so do not send it again. An older mPaaS enum called this state TO_CHECK. In oppo the same number means that the vendor's service is unavailable, where a retry is right."),
        action: Action::Wait,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 0,
        name: "DeviceNotOnlineOrNoResponse",
        label: Some("DeviceNotOnlineOrNoResponse"),
        description: "The target device is offline (its persistent connection to the Mobile Push gateway is disconnected), or a send confirmation has not been received.",
        explanation: None,
        note: Some("Do not resend, because that makes a duplicate. mPaaS keeps the message and delivers it once the device is connected again, as long as the message is valid."),
        action: Action::Wait,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[2]],
    },
    Row {
        code: 1,
        name: "NoBindInfo",
        label: Some("NoBindInfo"),
        description: "No binding relationship exists. When pushing messages by user ID, make sure the target user ID is bound to a device ID.",
        explanation: None,
        note: Some("Do not resend: mPaaS sends the message by itself when a binding arrives within the message's validity. There is no token to delete: the binding is missing, and the client has to call bind. If the code never goes away, look at the client's bind call."),
        action: Action::Wait,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[2]],
    },
    Row {
        code: 2,
        name: "Acked",
        label: Some("Acked"),
        description: "For a self-built channel, the message was successfully pushed to the client. For a third-party channel, the third-party push gateway was successfully called.",
        explanation: None,
        note: Some("For a vendor channel this says only that the vendor's gateway accepted the call. It is not proof that the message arrived."),
        action: Action::Done,
        token: TokenVerdict::Alive,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 99999999,
        name: "NoStatus",
        label: Some("NONE"),
        description: "Unknown status.",
        explanation: None,
        note: Some("Nobody knows the status: log it and touch nothing. mPaaS's page calls it NONE; an older mPaaS enum has 9999999, with seven nines, for this."),
        action: Action::Investigate,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
];
/// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.
static SLOTS: [u64; 8] = [
    1,
    16529647758459757426,
    5,
    958548157624897099,
    17488195916084654526,
    2,
    1,
    1426275391087117899,
];
