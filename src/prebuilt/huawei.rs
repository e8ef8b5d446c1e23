// @generated from codes/huawei.csv by `cargo xtask update`: edit the table, not this file.

use super::{Action, Channel, SOURCES};
use crate::row::Row;
use crate::source::Source;
use crate::token::TokenVerdict;
use crate::unknown::UnknownCode;
impl HuaweiStatus {
    /// The channel whose table this is.
    ///
    /// ```
    /// use push_status::{Channel, HuaweiStatus};
    ///
    /// assert_eq!(HuaweiStatus::CHANNEL, Channel::Huawei);
    /// ```
    pub const CHANNEL: Channel = Channel::Huawei;
    /// The status of `code`, any number at all; one that the table does not list is kept in `Unknown`.
    ///
    /// ```
    /// use push_status::HuaweiStatus;
    ///
    /// assert_eq!(HuaweiStatus::from_code(100), HuaweiStatus::InvalidUnknownParameter);
    /// assert_eq!(HuaweiStatus::from_code(1).code(), 1);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_code(code: i64) -> Self {
        let spread = (code as u64).wrapping_mul(15518000109512365271).rotate_left(5);
        Self::at(SLOTS[(spread & 31) as usize] ^ spread, code)
    }
    /// The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).
    ///
    /// ```
    /// use push_status::HuaweiStatus;
    ///
    /// assert_eq!(HuaweiStatus::listed(100), Some(HuaweiStatus::InvalidUnknownParameter));
    /// assert_eq!(HuaweiStatus::listed(1), None);
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
    /// use push_status::HuaweiStatus;
    ///
    /// assert_eq!(HuaweiStatus::InvalidUnknownParameter.code(), 100);
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
    /// use push_status::HuaweiStatus;
    ///
    /// assert!(HuaweiStatus::InvalidUnknownParameter.is_listed());
    /// assert!(!HuaweiStatus::from_code(1).is_listed());
    /// ```
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
    /// The variant's name, which never changes once released; `Unknown` for a code that no table lists.
    ///
    /// ```
    /// use push_status::HuaweiStatus;
    ///
    /// let status = HuaweiStatus::InvalidUnknownParameter;
    /// assert_eq!(status.name(), "InvalidUnknownParameter");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }
    /// The vendor's own identifier, to the letter; `None` where the vendor gives none.
    ///
    /// ```
    /// use push_status::HuaweiStatus;
    ///
    /// let status = HuaweiStatus::InvalidUnknownParameter;
    /// assert_eq!(status.label(), None);
    /// ```
    #[must_use]
    pub const fn label(self) -> Option<&'static str> {
        self.row().label
    }
    /// What happened, in the vendor's words.
    ///
    /// ```
    /// use push_status::HuaweiStatus;
    ///
    /// let status = HuaweiStatus::InvalidUnknownParameter;
    /// assert_eq!(status.description(), "Invalid unknown parameter.");
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.row().description
    }
    /// The vendor's further advice; `None` where there is none.
    ///
    /// ```
    /// use push_status::HuaweiStatus;
    ///
    /// let status = HuaweiStatus::InvalidUnknownParameter;
    /// assert_eq!(status.explanation(), None);
    /// ```
    #[must_use]
    pub const fn explanation(self) -> Option<&'static str> {
        self.row().explanation
    }
    /// What the vendor does not say, in this catalogue's words: why the verdict is what it is, the danger, a contradiction; `None` where the vendor's text says it all.
    ///
    /// ```
    /// use push_status::HuaweiStatus;
    ///
    /// let status = HuaweiStatus::InvalidUnknownParameter;
    /// assert_eq!(status.note(), Some("An error of Huawei's old open platform gateway (NSP). Do not confuse it with the 100 that means SUCCESS in the result list of the mPaaS API."));
    /// ```
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        self.row().note
    }
    /// What to do now; [`Action::Investigate`](crate::Action::Investigate) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Action, HuaweiStatus};
    ///
    /// let status = HuaweiStatus::InvalidUnknownParameter;
    /// assert_eq!(status.action(), Action::FixRequest);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        self.row().action
    }
    /// What the code says about the token it was sent to; [`TokenVerdict::Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{HuaweiStatus, TokenVerdict};
    ///
    /// let status = HuaweiStatus::AppUninstalled;
    /// assert_eq!(status.token(), TokenVerdict::Dead);
    /// ```
    #[must_use]
    pub const fn token(self) -> TokenVerdict {
        self.row().token
    }
    /// Who says so, the authority for the vendor's text first; empty for a code that no table lists.
    ///
    /// ```
    /// use push_status::HuaweiStatus;
    ///
    /// let status = HuaweiStatus::InvalidUnknownParameter;
    /// assert_eq!(status.sources()[0].id(), "mpaas");
    /// ```
    #[must_use]
    pub const fn sources(self) -> &'static [&'static Source] {
        self.row().sources
    }
}
crate::status::impl_status!(HuaweiStatus);
/// A status code of the channel Huawei: the rows of `codes/huawei.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>.
///
/// Converts from and to `i64` without loss, parses from a number, a name or a vendor's label in any case, and prints as `code name: description`; `{:#}` adds the explanation, the action with its advice, and the token verdict. Ordered by code.
///
/// ```
/// use push_status::HuaweiStatus;
///
/// for status in HuaweiStatus::ALL {
///     assert_eq!(HuaweiStatus::from(status.code()), *status);
///     assert_eq!(status.name().parse(), Ok(*status));
/// }
/// assert!(!HuaweiStatus::from(1).is_listed());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuaweiStatus {
    /// `100`: Invalid unknown parameter.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: An error of Huawei's old open platform gateway (NSP). Do not confuse it with the 100 that means SUCCESS in the result list of the mPaaS API.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    InvalidUnknownParameter,
    /// `101`: Invalid API\_KEY.
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Note: Huawei's old open platform gateway (NSP) did not accept the application key.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    InvalidApiKey,
    /// `102`: Invalid SESSION\_KEY.
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Note: Huawei's old open platform gateway (NSP) did not accept the session or access key. Get a new one.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    InvalidSessionKey,
    /// `106`: The app or session does not have the permission to call the current service.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Note: Turn the push right on in AppGallery Connect.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    NoServicePermission,
    /// `107`: The client and secret must be re-obtained, for example, due to an algorithm upgrade.
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    ClientCredentialsOutdated,
    /// `109`: The nsp\_ts drift is too large.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: The field nsp\_ts is a time in seconds that legacy pushsend.do requests carry. Correct the clock of the sending server.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    TimestampDriftTooLarge,
    /// `110`: Internal API error.
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    InternalApiError,
    /// `111`: The service is busy.
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    ServiceBusy,
    /// `80000003`: The device is offline.
    ///
    /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
    ///
    /// Note: Huawei keeps the message for its ttl (1 day by default, 15 days at most), so waiting is right and a resend is not.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (seen 2025-08).
    DeviceOffline,
    /// `80000004`: The application is uninstalled.
    ///
    /// To do: **Remove the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
    ///
    /// Note: The app is gone from the device, and a reinstall gives a new token. Before deleting, check that you delete the token that failed and not a newer one from a reinstall.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    AppUninstalled,
    /// `80000005`: The response timed out.
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Note: The outcome is unknown, so a retry can make a duplicate. Use a collapse key or a message id when you retry.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    ResponseTimedOut,
    /// `80000006`: No route. The device has not connected to Push.
    ///
    /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **suspect**.
    ///
    /// Note: Inference (no page of Huawei's was found): the device has never connected to Push, or no longer does, which does not prove that the token is dead. Do not resend. Confirm by counting repeats before you drop the token.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    NoRoute,
    /// `80000007`: The device is in another region and does not use Push in the Chinese mainland.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **suspect**.
    ///
    /// Note: The device uses Push of another region and the token is alive there, so do not delete it. Send through that region, or open the overseas push right of the app.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (seen 2025-08).
    DeviceInOtherRegion,
    /// `80000008`: The route is incorrect. The device may have switched to another Push server.
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Note: Inference (no page of Huawei's was found): the device has moved to another Push server, and the next attempt normally finds it.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    RouteIncorrect,
    /// `80100000`: Parameter validation failed. Some parameters are incorrect.
    ///
    /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **suspect**.
    ///
    /// Note: This text contradicts Huawei's own documentation and SDK, where the same number means partial success: msg is JSON with success, failure and illegal\_tokens. If the raw vendor reply is at hand, act only on the tokens it lists; without it, neither resend nor delete the batch. Also in honor and harmonyos, where it means partial success too.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (seen 2025-08); Huawei: [hms-push-serverdemo-java: ResponceCodeProcesser.java](<https://github.com/HMS-Core/hms-push-serverdemo-java>).
    ParameterValidationFailed,
    /// `80100002`: The token list is invalid.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **suspect**.
    ///
    /// Note: This is about the shape of the list and does not show that a token is dead: in Huawei's SDK the number means that a sync message must carry exactly one token. Correct the list and confirm that the tokens work before you doubt any of them.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [hms-push-serverdemo-java: ResponceCodeProcesser.java](<https://github.com/HMS-Core/hms-push-serverdemo-java>).
    InvalidTokenList,
    /// `80100003`: The payload is invalid.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: The structure of the message is wrong, and msg says which field. Also in honor and harmonyos, with the same meaning.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (seen 2025-08).
    InvalidPayload,
    /// `80100004`: The timeout period is invalid.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: The expiry lies before the current time: correct the ttl. Also in harmonyos, with the same meaning.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (seen 2025-08).
    InvalidTimeout,
    /// `80300002`: No permission to send messages to the token list in the parameters.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Note: Huawei lists only configuration causes: Push is not enabled, the overseas right is missing, the access token was escaped wrongly, or the token belongs to another app. Delete nothing: one public server counts this as a dead token, and Hotify stopped deleting on it because its old rule could wipe every token at once. Also in harmonyos, likewise as a missing permission.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (seen 2025-08); Hotify: Hotify bridge changelog.
    NoPermissionForTokens,
    /// `80300007`: All tokens in the request are invalid.
    ///
    /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
    ///
    /// Note: Delete only if another token was delivered in the same run and this one gets the code again in a later run. Otherwise check the package name, app ID and client secret in the console, the URL, and whether the token was copied from another app: each gives this code for good tokens, and one report shows it for a token to which later sends succeeded. Also in honor and harmonyos, with the same meaning.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (seen 2025-08); HMS Core: [SegmentFault article: six common server error codes](<https://segmentfault.com/a/1190000042188975>); Hotify: Hotify bridge changelog; Alibaba Cloud: [Help document 2853108](<https://help.aliyun.com/document_detail/2853108.html>); HMS-Core: [hms-flutter-plugin: issue 150](<https://github.com/HMS-Core/hms-flutter-plugin/issues/150>).
    AllTokensInvalid,
    /// `81000001`: Internal error.
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Note: A fault inside Huawei: back off, and open a ticket if it stays. Also in harmonyos, with the same meaning.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (seen 2025-08).
    InternalError,
    /// `80300008`: Authentication error (the request message body is too large).
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: This text contradicts itself, and it is not an authentication problem: in Huawei's documentation the number means that the body without its tokens exceeds 4,096 bytes. Shorten the message and leave the credentials alone. Also in honor and harmonyos, with the same meaning.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (seen 2025-08).
    MessageBodyTooLarge,
    /// A code that the table does not list. Sealed: only a number that is not in the table gets here.
    Unknown(UnknownCode<Self>),
}
impl HuaweiStatus {
    /// Every listed code, in the table's order.
    ///
    /// ```
    /// use push_status::HuaweiStatus;
    ///
    /// assert_eq!(HuaweiStatus::ALL.len(), 22);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::InvalidUnknownParameter,
        Self::InvalidApiKey,
        Self::InvalidSessionKey,
        Self::NoServicePermission,
        Self::ClientCredentialsOutdated,
        Self::TimestampDriftTooLarge,
        Self::InternalApiError,
        Self::ServiceBusy,
        Self::DeviceOffline,
        Self::AppUninstalled,
        Self::ResponseTimedOut,
        Self::NoRoute,
        Self::DeviceInOtherRegion,
        Self::RouteIncorrect,
        Self::ParameterValidationFailed,
        Self::InvalidTokenList,
        Self::InvalidPayload,
        Self::InvalidTimeout,
        Self::NoPermissionForTokens,
        Self::AllTokensInvalid,
        Self::InternalError,
        Self::MessageBodyTooLarge,
    ];
    /// The status at `row`, or the unknown `code` where there is no such row.
    #[inline]
    const fn at(row: u64, code: i64) -> Self {
        match row {
            0 => Self::InvalidUnknownParameter,
            1 => Self::InvalidApiKey,
            2 => Self::InvalidSessionKey,
            3 => Self::NoServicePermission,
            4 => Self::ClientCredentialsOutdated,
            5 => Self::TimestampDriftTooLarge,
            6 => Self::InternalApiError,
            7 => Self::ServiceBusy,
            8 => Self::DeviceOffline,
            9 => Self::AppUninstalled,
            10 => Self::ResponseTimedOut,
            11 => Self::NoRoute,
            12 => Self::DeviceInOtherRegion,
            13 => Self::RouteIncorrect,
            14 => Self::ParameterValidationFailed,
            15 => Self::InvalidTokenList,
            16 => Self::InvalidPayload,
            17 => Self::InvalidTimeout,
            18 => Self::NoPermissionForTokens,
            19 => Self::AllTokensInvalid,
            20 => Self::InternalError,
            21 => Self::MessageBodyTooLarge,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        let index = match self {
            Self::InvalidUnknownParameter => 0,
            Self::InvalidApiKey => 1,
            Self::InvalidSessionKey => 2,
            Self::NoServicePermission => 3,
            Self::ClientCredentialsOutdated => 4,
            Self::TimestampDriftTooLarge => 5,
            Self::InternalApiError => 6,
            Self::ServiceBusy => 7,
            Self::DeviceOffline => 8,
            Self::AppUninstalled => 9,
            Self::ResponseTimedOut => 10,
            Self::NoRoute => 11,
            Self::DeviceInOtherRegion => 12,
            Self::RouteIncorrect => 13,
            Self::ParameterValidationFailed => 14,
            Self::InvalidTokenList => 15,
            Self::InvalidPayload => 16,
            Self::InvalidTimeout => 17,
            Self::NoPermissionForTokens => 18,
            Self::AllTokensInvalid => 19,
            Self::InternalError => 20,
            Self::MessageBodyTooLarge => 21,
            Self::Unknown(_) => return &UNKNOWN,
        };
        &ROWS[index]
    }
}
static UNKNOWN: Row = Row::unknown("The Huawei table does not list this code.", Action::Investigate);
static ROWS: [Row; 22] = [
    Row {
        code: 100,
        name: "InvalidUnknownParameter",
        label: None,
        description: "Invalid unknown parameter.",
        explanation: None,
        note: Some("An error of Huawei's old open platform gateway (NSP). Do not confuse it with the 100 that means SUCCESS in the result list of the mPaaS API."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 101,
        name: "InvalidApiKey",
        label: None,
        description: "Invalid API_KEY.",
        explanation: None,
        note: Some("Huawei's old open platform gateway (NSP) did not accept the application key."),
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 102,
        name: "InvalidSessionKey",
        label: None,
        description: "Invalid SESSION_KEY.",
        explanation: None,
        note: Some("Huawei's old open platform gateway (NSP) did not accept the session or access key. Get a new one."),
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 106,
        name: "NoServicePermission",
        label: None,
        description: "The app or session does not have the permission to call the current service.",
        explanation: None,
        note: Some("Turn the push right on in AppGallery Connect."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 107,
        name: "ClientCredentialsOutdated",
        label: None,
        description: "The client and secret must be re-obtained, for example, due to an algorithm upgrade.",
        explanation: None,
        note: None,
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 109,
        name: "TimestampDriftTooLarge",
        label: None,
        description: "The nsp_ts drift is too large.",
        explanation: None,
        note: Some("The field nsp_ts is a time in seconds that legacy pushsend.do requests carry. Correct the clock of the sending server."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 110,
        name: "InternalApiError",
        label: None,
        description: "Internal API error.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 111,
        name: "ServiceBusy",
        label: None,
        description: "The service is busy.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80000003,
        name: "DeviceOffline",
        label: None,
        description: "The device is offline.",
        explanation: None,
        note: Some("Huawei keeps the message for its ttl (1 day by default, 15 days at most), so waiting is right and a resend is not."),
        action: Action::Wait,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[10]],
    },
    Row {
        code: 80000004,
        name: "AppUninstalled",
        label: None,
        description: "The application is uninstalled.",
        explanation: None,
        note: Some("The app is gone from the device, and a reinstall gives a new token. Before deleting, check that you delete the token that failed and not a newer one from a reinstall."),
        action: Action::RemoveToken,
        token: TokenVerdict::Dead,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80000005,
        name: "ResponseTimedOut",
        label: None,
        description: "The response timed out.",
        explanation: None,
        note: Some("The outcome is unknown, so a retry can make a duplicate. Use a collapse key or a message id when you retry."),
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80000006,
        name: "NoRoute",
        label: None,
        description: "No route. The device has not connected to Push.",
        explanation: None,
        note: Some("Inference (no page of Huawei's was found): the device has never connected to Push, or no longer does, which does not prove that the token is dead. Do not resend. Confirm by counting repeats before you drop the token."),
        action: Action::Wait,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80000007,
        name: "DeviceInOtherRegion",
        label: None,
        description: "The device is in another region and does not use Push in the Chinese mainland.",
        explanation: None,
        note: Some("The device uses Push of another region and the token is alive there, so do not delete it. Send through that region, or open the overseas push right of the app."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[10]],
    },
    Row {
        code: 80000008,
        name: "RouteIncorrect",
        label: None,
        description: "The route is incorrect. The device may have switched to another Push server.",
        explanation: None,
        note: Some("Inference (no page of Huawei's was found): the device has moved to another Push server, and the next attempt normally finds it."),
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80100000,
        name: "ParameterValidationFailed",
        label: None,
        description: "Parameter validation failed. Some parameters are incorrect.",
        explanation: None,
        note: Some("This text contradicts Huawei's own documentation and SDK, where the same number means partial success: msg is JSON with success, failure and illegal_tokens. If the raw vendor reply is at hand, act only on the tokens it lists; without it, neither resend nor delete the batch. Also in honor and harmonyos, where it means partial success too."),
        action: Action::Inspect,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[10], &SOURCES[11]],
    },
    Row {
        code: 80100002,
        name: "InvalidTokenList",
        label: None,
        description: "The token list is invalid.",
        explanation: None,
        note: Some("This is about the shape of the list and does not show that a token is dead: in Huawei's SDK the number means that a sync message must carry exactly one token. Correct the list and confirm that the tokens work before you doubt any of them."),
        action: Action::FixRequest,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[11]],
    },
    Row {
        code: 80100003,
        name: "InvalidPayload",
        label: None,
        description: "The payload is invalid.",
        explanation: None,
        note: Some("The structure of the message is wrong, and msg says which field. Also in honor and harmonyos, with the same meaning."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[10]],
    },
    Row {
        code: 80100004,
        name: "InvalidTimeout",
        label: None,
        description: "The timeout period is invalid.",
        explanation: None,
        note: Some("The expiry lies before the current time: correct the ttl. Also in harmonyos, with the same meaning."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[10]],
    },
    Row {
        code: 80300002,
        name: "NoPermissionForTokens",
        label: None,
        description: "No permission to send messages to the token list in the parameters.",
        explanation: None,
        note: Some("Huawei lists only configuration causes: Push is not enabled, the overseas right is missing, the access token was escaped wrongly, or the token belongs to another app. Delete nothing: one public server counts this as a dead token, and Hotify stopped deleting on it because its old rule could wipe every token at once. Also in harmonyos, likewise as a missing permission."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[10], &SOURCES[14]],
    },
    Row {
        code: 80300007,
        name: "AllTokensInvalid",
        label: None,
        description: "All tokens in the request are invalid.",
        explanation: None,
        note: Some("Delete only if another token was delivered in the same run and this one gets the code again in a later run. Otherwise check the package name, app ID and client secret in the console, the URL, and whether the token was copied from another app: each gives this code for good tokens, and one report shows it for a token to which later sends succeeded. Also in honor and harmonyos, with the same meaning."),
        action: Action::ConfirmToken,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[10], &SOURCES[12], &SOURCES[14], &SOURCES[3], &SOURCES[13]],
    },
    Row {
        code: 81000001,
        name: "InternalError",
        label: None,
        description: "Internal error.",
        explanation: None,
        note: Some("A fault inside Huawei: back off, and open a ticket if it stays. Also in harmonyos, with the same meaning."),
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[10]],
    },
    Row {
        code: 80300008,
        name: "MessageBodyTooLarge",
        label: None,
        description: "Authentication error (the request message body is too large).",
        explanation: None,
        note: Some("This text contradicts itself, and it is not an authentication problem: in Huawei's documentation the number means that the body without its tokens exceeds 4,096 bytes. Shorten the message and leave the credentials alone. Also in honor and harmonyos, with the same meaning."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[10]],
    },
];
/// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.
static SLOTS: [u64; 32] = [
    7009442686830033828,
    4135057726717596405,
    16459982432912796555,
    17412048087165468547,
    14397200155392661974,
    8495529172592238790,
    5480681240819432211,
    17946068918675001519,
    23,
    22,
    14781664016564615067,
    6966767726581637176,
    1065096743781213995,
    18,
    10515636489863976707,
    16267750502326820031,
    15,
    2551183229543418967,
    13,
    12001722975626181695,
    17753836988089024987,
    10,
    4037269715305623923,
    8,
    13487809461388386643,
    14439875115641058651,
    5,
    4,
    3,
    14973895947150591607,
    15925961601403263615,
    2279265885903883281,
];
