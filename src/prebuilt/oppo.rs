// @generated from codes/oppo.csv by `cargo xtask update`: edit the table, not this file.

use super::{Action, Channel, SOURCES};
use crate::row::Row;
use crate::source::Source;
use crate::token::TokenVerdict;
use crate::unknown::UnknownCode;
impl OppoStatus {
    /// The channel whose table this is.
    ///
    /// ```
    /// use push_status::{Channel, OppoStatus};
    ///
    /// assert_eq!(OppoStatus::CHANNEL, Channel::Oppo);
    /// ```
    pub const CHANNEL: Channel = Channel::Oppo;
    /// The status of `code`, any number at all; one that the table does not list is kept in `Unknown`.
    ///
    /// ```
    /// use push_status::OppoStatus;
    ///
    /// assert_eq!(OppoStatus::from_code(-1), OppoStatus::ServiceCurrentlyUnavailable);
    /// assert_eq!(OppoStatus::from_code(1).code(), 1);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_code(code: i64) -> Self {
        let spread = (code as u64).wrapping_mul(13667971463509968375).rotate_left(4);
        Self::at(SLOTS[(spread & 15) as usize] ^ spread, code)
    }
    /// The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).
    ///
    /// ```
    /// use push_status::OppoStatus;
    ///
    /// assert_eq!(OppoStatus::listed(-1), Some(OppoStatus::ServiceCurrentlyUnavailable));
    /// assert_eq!(OppoStatus::listed(1), None);
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
    /// use push_status::OppoStatus;
    ///
    /// assert_eq!(OppoStatus::ServiceCurrentlyUnavailable.code(), -1);
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
    /// use push_status::OppoStatus;
    ///
    /// assert!(OppoStatus::ServiceCurrentlyUnavailable.is_listed());
    /// assert!(!OppoStatus::from_code(1).is_listed());
    /// ```
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
    /// The variant's name, which never changes once released; `Unknown` for a code that no table lists.
    ///
    /// ```
    /// use push_status::OppoStatus;
    ///
    /// let status = OppoStatus::ServiceCurrentlyUnavailable;
    /// assert_eq!(status.name(), "ServiceCurrentlyUnavailable");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }
    /// The vendor's own identifier, to the letter; `None` where the vendor gives none.
    ///
    /// ```
    /// use push_status::OppoStatus;
    ///
    /// let status = OppoStatus::ServiceCurrentlyUnavailable;
    /// assert_eq!(status.label(), Some("Service Currently Unavailable"));
    /// ```
    #[must_use]
    pub const fn label(self) -> Option<&'static str> {
        self.row().label
    }
    /// What happened, in the vendor's words.
    ///
    /// ```
    /// use push_status::OppoStatus;
    ///
    /// let status = OppoStatus::ServiceCurrentlyUnavailable;
    /// assert_eq!(status.description(), "The service is unavailable. Try again later.");
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.row().description
    }
    /// The vendor's further advice; `None` where there is none.
    ///
    /// ```
    /// use push_status::OppoStatus;
    ///
    /// let status = OppoStatus::ServiceCurrentlyUnavailable;
    /// assert_eq!(status.explanation(), None);
    /// ```
    #[must_use]
    pub const fn explanation(self) -> Option<&'static str> {
        self.row().explanation
    }
    /// What the vendor does not say, in this catalogue's words: why the verdict is what it is, the danger, a contradiction; `None` where the vendor's text says it all.
    ///
    /// ```
    /// use push_status::OppoStatus;
    ///
    /// let status = OppoStatus::ServiceCurrentlyUnavailable;
    /// assert_eq!(status.note(), Some("A fault at OPPO: retry later. In common the same number means that the message still waits inside mPaaS, where a resend is wrong."));
    /// ```
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        self.row().note
    }
    /// What to do now; [`Action::Investigate`](crate::Action::Investigate) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Action, OppoStatus};
    ///
    /// let status = OppoStatus::ServiceCurrentlyUnavailable;
    /// assert_eq!(status.action(), Action::Retry);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        self.row().action
    }
    /// What the code says about the token it was sent to; [`TokenVerdict::Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{OppoStatus, TokenVerdict};
    ///
    /// let status = OppoStatus::InvalidRegistrationId;
    /// assert_eq!(status.token(), TokenVerdict::Suspect);
    /// ```
    #[must_use]
    pub const fn token(self) -> TokenVerdict {
        self.row().token
    }
    /// Who says so, the authority for the vendor's text first; empty for a code that no table lists.
    ///
    /// ```
    /// use push_status::OppoStatus;
    ///
    /// let status = OppoStatus::ServiceCurrentlyUnavailable;
    /// assert_eq!(status.sources()[0].id(), "mpaas");
    /// ```
    #[must_use]
    pub const fn sources(self) -> &'static [&'static Source] {
        self.row().sources
    }
}
crate::status::impl_status!(OppoStatus);
/// A status code of the channel OPPO: the rows of `codes/oppo.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://help.aliyun.com/en/document_detail/398576.html>.
///
/// Converts from and to `i64` without loss, parses from a number, a name or a vendor's label in any case, and prints as `code name: description`; `{:#}` adds the explanation, the action with its advice, and the token verdict. Ordered by code.
///
/// ```
/// use push_status::OppoStatus;
///
/// for status in OppoStatus::ALL {
///     assert_eq!(OppoStatus::from(status.code()), *status);
///     assert_eq!(status.name().parse(), Ok(*status));
/// }
/// assert!(!OppoStatus::from(1).is_listed());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OppoStatus {
    /// `-1`: The service is unavailable. Try again later.
    ///
    /// The vendor's label: `Service Currently Unavailable`
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Note: A fault at OPPO: retry later. In common the same number means that the message still waits inside mPaaS, where a resend is wrong.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); OPPO: OPPO PUSH return code page.
    ServiceCurrentlyUnavailable,
    /// `-2`: Server-side throttling.
    ///
    /// The vendor's label: `Service in Flow Control`
    ///
    /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); OPPO: OPPO PUSH return code page.
    ServiceInFlowControl,
    /// `11`: Invalid AuthToken.
    ///
    /// The vendor's label: `Invalid Auth Token`
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Note: The auth\_token of the sending server is wrong or older than 24 hours: fetch a new one and retry once. It is not a device token.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); OPPO: OPPO PUSH return code page.
    InvalidAuthToken,
    /// `13`: The number of application calls exceeds the limit, including the call frequency limit.
    ///
    /// The vendor's label: `App Call Limited`
    ///
    /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); OPPO: OPPO PUSH return code page.
    AppCallLimited,
    /// `14`: Invalid AppKey parameter.
    ///
    /// The vendor's label: `Invalid App Key`
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); OPPO: OPPO PUSH return code page.
    InvalidAppKey,
    /// `15`: The AppKey parameter is missing.
    ///
    /// The vendor's label: `Missing App Key`
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); OPPO: OPPO PUSH return code page.
    MissingAppKey,
    /// `16`: Signature verification failed. The signature is invalid.
    ///
    /// The vendor's label: `Invalid Signature`
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Note: Check the master secret and the clock of the sending server.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); OPPO: OPPO PUSH return code page.
    InvalidSignature,
    /// `17`: Signature verification failed. The signature is missing.
    ///
    /// The vendor's label: `Missing Signature`
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); OPPO: OPPO PUSH return code page.
    MissingSignature,
    /// `28`: The application is unavailable.
    ///
    /// The vendor's label: `App Disabled`
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); OPPO: OPPO PUSH return code page.
    AppDisabled,
    /// `29`: The Auth Token parameter is missing.
    ///
    /// The vendor's label: `Missing Auth Token`
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); OPPO: OPPO PUSH return code page.
    MissingAuthToken,
    /// `30`: The application does not have the permission for API push.
    ///
    /// The vendor's label: `Api Permission Denied`
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); OPPO: OPPO PUSH return code page.
    ApiPermissionDenied,
    /// `10000`: The registration\_id is in an incorrect format.
    ///
    /// The vendor's label: `Invalid RegistrationId`
    ///
    /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
    ///
    /// Note: OPPO's SDK calls the registration ID illegal or invalid, and OPPO runs separate hosts for the mainland and overseas. Inference: an ID sent to the wrong host gives this code too, so rule that out before deleting. In vivo the same number means a failed authentication.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); OPPO: [OPPO push Java SDK: ErrorCode.java (as carried in github.com\/JasperXgwang\/ups-oppo-push-java-sdk)](<https://github.com/JasperXgwang/ups-oppo-push-java-sdk>); OPPO: OPPO PUSH return code page.
    InvalidRegistrationId,
    /// A code that the table does not list. Sealed: only a number that is not in the table gets here.
    Unknown(UnknownCode<Self>),
}
impl OppoStatus {
    /// Every listed code, in the table's order.
    ///
    /// ```
    /// use push_status::OppoStatus;
    ///
    /// assert_eq!(OppoStatus::ALL.len(), 12);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::ServiceCurrentlyUnavailable,
        Self::ServiceInFlowControl,
        Self::InvalidAuthToken,
        Self::AppCallLimited,
        Self::InvalidAppKey,
        Self::MissingAppKey,
        Self::InvalidSignature,
        Self::MissingSignature,
        Self::AppDisabled,
        Self::MissingAuthToken,
        Self::ApiPermissionDenied,
        Self::InvalidRegistrationId,
    ];
    /// The status at `row`, or the unknown `code` where there is no such row.
    #[inline]
    const fn at(row: u64, code: i64) -> Self {
        match row {
            0 => Self::ServiceCurrentlyUnavailable,
            1 => Self::ServiceInFlowControl,
            2 => Self::InvalidAuthToken,
            3 => Self::AppCallLimited,
            4 => Self::InvalidAppKey,
            5 => Self::MissingAppKey,
            6 => Self::InvalidSignature,
            7 => Self::MissingSignature,
            8 => Self::AppDisabled,
            9 => Self::MissingAuthToken,
            10 => Self::ApiPermissionDenied,
            11 => Self::InvalidRegistrationId,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        let index = match self {
            Self::ServiceCurrentlyUnavailable => 0,
            Self::ServiceInFlowControl => 1,
            Self::InvalidAuthToken => 2,
            Self::AppCallLimited => 3,
            Self::InvalidAppKey => 4,
            Self::MissingAppKey => 5,
            Self::InvalidSignature => 6,
            Self::MissingSignature => 7,
            Self::AppDisabled => 8,
            Self::MissingAuthToken => 9,
            Self::ApiPermissionDenied => 10,
            Self::InvalidRegistrationId => 11,
            Self::Unknown(_) => return &UNKNOWN,
        };
        &ROWS[index]
    }
}
static UNKNOWN: Row = Row::unknown("The OPPO table does not list this code.", Action::Investigate);
static ROWS: [Row; 12] = [
    Row {
        code: -1,
        name: "ServiceCurrentlyUnavailable",
        label: Some("Service Currently Unavailable"),
        description: "The service is unavailable. Try again later.",
        explanation: None,
        note: Some("A fault at OPPO: retry later. In common the same number means that the message still waits inside mPaaS, where a resend is wrong."),
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[19]],
    },
    Row {
        code: -2,
        name: "ServiceInFlowControl",
        label: Some("Service in Flow Control"),
        description: "Server-side throttling.",
        explanation: None,
        note: None,
        action: Action::SlowDown,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[19]],
    },
    Row {
        code: 11,
        name: "InvalidAuthToken",
        label: Some("Invalid Auth Token"),
        description: "Invalid AuthToken.",
        explanation: None,
        note: Some("The auth_token of the sending server is wrong or older than 24 hours: fetch a new one and retry once. It is not a device token."),
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[19]],
    },
    Row {
        code: 13,
        name: "AppCallLimited",
        label: Some("App Call Limited"),
        description: "The number of application calls exceeds the limit, including the call frequency limit.",
        explanation: None,
        note: None,
        action: Action::SlowDown,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[19]],
    },
    Row {
        code: 14,
        name: "InvalidAppKey",
        label: Some("Invalid App Key"),
        description: "Invalid AppKey parameter.",
        explanation: None,
        note: None,
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[19]],
    },
    Row {
        code: 15,
        name: "MissingAppKey",
        label: Some("Missing App Key"),
        description: "The AppKey parameter is missing.",
        explanation: None,
        note: None,
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[19]],
    },
    Row {
        code: 16,
        name: "InvalidSignature",
        label: Some("Invalid Signature"),
        description: "Signature verification failed. The signature is invalid.",
        explanation: None,
        note: Some("Check the master secret and the clock of the sending server."),
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[19]],
    },
    Row {
        code: 17,
        name: "MissingSignature",
        label: Some("Missing Signature"),
        description: "Signature verification failed. The signature is missing.",
        explanation: None,
        note: None,
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[19]],
    },
    Row {
        code: 28,
        name: "AppDisabled",
        label: Some("App Disabled"),
        description: "The application is unavailable.",
        explanation: None,
        note: None,
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[19]],
    },
    Row {
        code: 29,
        name: "MissingAuthToken",
        label: Some("Missing Auth Token"),
        description: "The Auth Token parameter is missing.",
        explanation: None,
        note: None,
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[19]],
    },
    Row {
        code: 30,
        name: "ApiPermissionDenied",
        label: Some("Api Permission Denied"),
        description: "The application does not have the permission for API push.",
        explanation: None,
        note: None,
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[19]],
    },
    Row {
        code: 10000,
        name: "InvalidRegistrationId",
        label: Some("Invalid RegistrationId"),
        description: "The registration_id is in an incorrect format.",
        explanation: None,
        note: Some("OPPO's SDK calls the registration ID illegal or invalid, and OPPO runs separate hosts for the mainland and overseas. Inference: an ID sent to the wrong host gives this code too, so rule that out before deleting. In vivo the same number means a failed authentication."),
        action: Action::ConfirmToken,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[20], &SOURCES[19]],
    },
];
/// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.
static SLOTS: [u64; 16] = [
    15,
    15239450195801773972,
    7486247995512723920,
    12032156317893996329,
    2673385468355125396,
    17912835664156899361,
    13924223327595923213,
    14705541786249121726,
    5346770936710250793,
    9892679259091523198,
    2139477058802473145,
    17378927254604247107,
    3,
    12566064727446648587,
    1,
    0,
];
