// @generated from codes/xiaomi.csv by `cargo xtask update`: edit the table, not this file.

use super::{Action, Channel, SOURCES};
use crate::row::Row;
use crate::source::Source;
use crate::token::TokenVerdict;
use crate::unknown::UnknownCode;
impl XiaomiStatus {
    /// The channel whose table this is.
    ///
    /// ```
    /// use push_status::{Channel, XiaomiStatus};
    ///
    /// assert_eq!(XiaomiStatus::CHANNEL, Channel::Xiaomi);
    /// ```
    pub const CHANNEL: Channel = Channel::Xiaomi;
    /// The status of `code`, any number at all; one that the table does not list is kept in `Unknown`.
    ///
    /// ```
    /// use push_status::XiaomiStatus;
    ///
    /// assert_eq!(XiaomiStatus::from_code(10001), XiaomiStatus::SystemError);
    /// assert_eq!(XiaomiStatus::from_code(1).code(), 1);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_code(code: i64) -> Self {
        let spread = (code as u64).wrapping_mul(14635565279726950717).rotate_left(6);
        Self::at(SLOTS[(spread & 63) as usize] ^ spread, code)
    }
    /// The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).
    ///
    /// ```
    /// use push_status::XiaomiStatus;
    ///
    /// assert_eq!(XiaomiStatus::listed(10001), Some(XiaomiStatus::SystemError));
    /// assert_eq!(XiaomiStatus::listed(1), None);
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
    /// use push_status::XiaomiStatus;
    ///
    /// assert_eq!(XiaomiStatus::SystemError.code(), 10001);
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
    /// use push_status::XiaomiStatus;
    ///
    /// assert!(XiaomiStatus::SystemError.is_listed());
    /// assert!(!XiaomiStatus::from_code(1).is_listed());
    /// ```
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
    /// The variant's name, which never changes once released; `Unknown` for a code that no table lists.
    ///
    /// ```
    /// use push_status::XiaomiStatus;
    ///
    /// let status = XiaomiStatus::SystemError;
    /// assert_eq!(status.name(), "SystemError");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }
    /// The vendor's own identifier, to the letter; `None` where the vendor gives none.
    ///
    /// ```
    /// use push_status::XiaomiStatus;
    ///
    /// let status = XiaomiStatus::SystemError;
    /// assert_eq!(status.label(), None);
    /// ```
    #[must_use]
    pub const fn label(self) -> Option<&'static str> {
        self.row().label
    }
    /// What happened, in the vendor's words.
    ///
    /// ```
    /// use push_status::XiaomiStatus;
    ///
    /// let status = XiaomiStatus::SystemError;
    /// assert_eq!(status.description(), "System error.");
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.row().description
    }
    /// The vendor's further advice; `None` where there is none.
    ///
    /// ```
    /// use push_status::XiaomiStatus;
    ///
    /// let status = XiaomiStatus::SystemError;
    /// assert_eq!(status.explanation(), None);
    /// ```
    #[must_use]
    pub const fn explanation(self) -> Option<&'static str> {
        self.row().explanation
    }
    /// What the vendor does not say, in this catalogue's words: why the verdict is what it is, the danger, a contradiction; `None` where the vendor's text says it all.
    ///
    /// ```
    /// use push_status::XiaomiStatus;
    ///
    /// let status = XiaomiStatus::SystemError;
    /// assert_eq!(status.note(), Some("A fault at Xiaomi: retry with backoff. In honor the same number means that the timestamp is missing, where a retry does not help."));
    /// ```
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        self.row().note
    }
    /// What to do now; [`Action::Investigate`](crate::Action::Investigate) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Action, XiaomiStatus};
    ///
    /// let status = XiaomiStatus::SystemError;
    /// assert_eq!(status.action(), Action::Retry);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        self.row().action
    }
    /// What the code says about the token it was sent to; [`TokenVerdict::Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{TokenVerdict, XiaomiStatus};
    ///
    /// let status = XiaomiStatus::InvalidDevice;
    /// assert_eq!(status.token(), TokenVerdict::Suspect);
    /// ```
    #[must_use]
    pub const fn token(self) -> TokenVerdict {
        self.row().token
    }
    /// Who says so, the authority for the vendor's text first; empty for a code that no table lists.
    ///
    /// ```
    /// use push_status::XiaomiStatus;
    ///
    /// let status = XiaomiStatus::SystemError;
    /// assert_eq!(status.sources()[0].id(), "mpaas");
    /// ```
    #[must_use]
    pub const fn sources(self) -> &'static [&'static Source] {
        self.row().sources
    }
}
crate::status::impl_status!(XiaomiStatus);
/// A status code of the channel Xiaomi: the rows of `codes/xiaomi.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>.
///
/// Converts from and to `i64` without loss, parses from a number, a name or a vendor's label in any case, and prints as `code name: description`; `{:#}` adds the explanation, the action with its advice, and the token verdict. Ordered by code.
///
/// ```
/// use push_status::XiaomiStatus;
///
/// for status in XiaomiStatus::ALL {
///     assert_eq!(XiaomiStatus::from(status.code()), *status);
///     assert_eq!(status.name().parse(), Ok(*status));
/// }
/// assert!(!XiaomiStatus::from(1).is_listed());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum XiaomiStatus {
    /// `10001`: System error.
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Note: A fault at Xiaomi: retry with backoff. In honor the same number means that the timestamp is missing, where a retry does not help.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (seen 2024-10-18).
    SystemError,
    /// `10002`: The service is suspended.
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Note: This is the wording of Xiaomi's SDK. Xiaomi's current page says that the system is busy, so a retry with backoff is right.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (seen 2024-10-18); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    ServiceUnavailable,
    /// `10003`: Remote service error.
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (seen 2024-10-18).
    RemoteServiceError,
    /// `10004`: The IP address is not allowed to request this resource.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Note: The address refused is that of the sending server. Check the IP allow list in the console.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    IpLimit,
    /// `10005`: The appkey must be authorized to access this resource.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    PermissionDenied,
    /// `10008`: Parameter error.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (seen 2024-10-18).
    ParameterError,
    /// `10009`: The system is busy.
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    SystemIsBusy,
    /// `10012`: Invalid request.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (seen 2024-10-18).
    IllegalRequest,
    /// `10013`: Invalid user.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    InvalidUser,
    /// `10014`: The API access permissions for the application are restricted.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    InsufficientPermissions,
    /// `10017`: The parameter value is invalid.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (seen 2024-10-18).
    InvalidParameterValue,
    /// `10018`: The size of the request exceeds the limit.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    RequestTooLong,
    /// `10022`: The request frequency from the IP address exceeds the limit.
    ///
    /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    IpRequestExceedQuota,
    /// `10023`: The user request frequency exceeds the limit.
    ///
    /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    UserRequestExceedQuota,
    /// `10024`: The frequency of user requests for a specific API exceeds the limit.
    ///
    /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    UserRequestApiExceedQuota,
    /// `10026`: The application is on the blacklist and cannot call the API.
    ///
    /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
    ///
    /// Note: Settle the block with Xiaomi before you send again. The tokens are fine, so delete none.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    ApplicationInBlacklist,
    /// `10027`: The API is called too frequently by the application.
    ///
    /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (seen 2024-10-18).
    ApplicationApiCallExceedQuota,
    /// `10029`: Invalid device.
    ///
    /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
    ///
    /// Note: Xiaomi explains it as no matching device found for an operation of the app, such as register or unregister. Before deleting, confirm the token against Xiaomi's feedback interface fetch-invalid-regids.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (seen 2024-10-18).
    InvalidDevice,
    /// `21301`: Authentication failed.
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Note: Xiaomi did not accept the app secret of the sending server.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (seen 2024-10-18).
    AuthenticationFailed,
    /// `22000`: Invalid application.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (seen 2024-10-18).
    ApplicationIllegal,
    /// `22001`: The application does not exist.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    ApplicationNotExists,
    /// `22002`: The application has been revoked.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    ApplicationRevoked,
    /// `22003`: Failed to update the application.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Note: Our confidence in this verdict is low. Look at the app's settings in the console first, and delete no token.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    UpdateApplicationInfoFail,
    /// `22004`: Application information is missing.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    MissApplicationInfo,
    /// `22005`: The application name is invalid.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    InvalidApplicationName,
    /// `22006`: The application ID is invalid.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (seen 2024-10-18).
    InvalidApplicationId,
    /// `22007`: The application key is invalid.
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (seen 2024-10-18).
    InvalidApplicationKey,
    /// `22008`: The application secret is invalid.
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    InvalidApplicationSecret,
    /// `22020`: The application description is invalid.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    InvalidApplicationDescription,
    /// `22021`: The user has not granted authorization to the application.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    UserNotAuthorizeApplication,
    /// `22022`: The application package name is invalid.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Note: The package name sent (restricted\_package\_name) differs from the registered one.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (seen 2024-10-18).
    InvalidPackageName,
    /// `22100`: The data format of the application notification is invalid.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    InvalidNotificationFormat,
    /// `22101`: Too many application notification messages.
    ///
    /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    TooManyNotifications,
    /// `22102`: Failed to send the application notification message.
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Note: No reason is given. Retry a few times, then stop.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (seen 2024-10-18).
    SendNotificationFailed,
    /// `22103`: The application notification ID is invalid.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
    InvalidNotifyId,
    /// `20301`: The specified target is invalid.
    ///
    /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
    ///
    /// Note: This text contradicts Xiaomi's current page, which says only that sending failed, so a bad target is one cause among others. Before deleting, read the reason text and confirm the token with Xiaomi's feedback interface for invalid regIds; never delete on the number alone.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (seen 2024-10-18).
    InvalidTarget,
    /// A code that the table does not list. Sealed: only a number that is not in the table gets here.
    Unknown(UnknownCode<Self>),
}
impl XiaomiStatus {
    /// Every listed code, in the table's order.
    ///
    /// ```
    /// use push_status::XiaomiStatus;
    ///
    /// assert_eq!(XiaomiStatus::ALL.len(), 36);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::SystemError,
        Self::ServiceUnavailable,
        Self::RemoteServiceError,
        Self::IpLimit,
        Self::PermissionDenied,
        Self::ParameterError,
        Self::SystemIsBusy,
        Self::IllegalRequest,
        Self::InvalidUser,
        Self::InsufficientPermissions,
        Self::InvalidParameterValue,
        Self::RequestTooLong,
        Self::IpRequestExceedQuota,
        Self::UserRequestExceedQuota,
        Self::UserRequestApiExceedQuota,
        Self::ApplicationInBlacklist,
        Self::ApplicationApiCallExceedQuota,
        Self::InvalidDevice,
        Self::AuthenticationFailed,
        Self::ApplicationIllegal,
        Self::ApplicationNotExists,
        Self::ApplicationRevoked,
        Self::UpdateApplicationInfoFail,
        Self::MissApplicationInfo,
        Self::InvalidApplicationName,
        Self::InvalidApplicationId,
        Self::InvalidApplicationKey,
        Self::InvalidApplicationSecret,
        Self::InvalidApplicationDescription,
        Self::UserNotAuthorizeApplication,
        Self::InvalidPackageName,
        Self::InvalidNotificationFormat,
        Self::TooManyNotifications,
        Self::SendNotificationFailed,
        Self::InvalidNotifyId,
        Self::InvalidTarget,
    ];
    /// The status at `row`, or the unknown `code` where there is no such row.
    #[inline]
    const fn at(row: u64, code: i64) -> Self {
        match row {
            0 => Self::SystemError,
            1 => Self::ServiceUnavailable,
            2 => Self::RemoteServiceError,
            3 => Self::IpLimit,
            4 => Self::PermissionDenied,
            5 => Self::ParameterError,
            6 => Self::SystemIsBusy,
            7 => Self::IllegalRequest,
            8 => Self::InvalidUser,
            9 => Self::InsufficientPermissions,
            10 => Self::InvalidParameterValue,
            11 => Self::RequestTooLong,
            12 => Self::IpRequestExceedQuota,
            13 => Self::UserRequestExceedQuota,
            14 => Self::UserRequestApiExceedQuota,
            15 => Self::ApplicationInBlacklist,
            16 => Self::ApplicationApiCallExceedQuota,
            17 => Self::InvalidDevice,
            18 => Self::AuthenticationFailed,
            19 => Self::ApplicationIllegal,
            20 => Self::ApplicationNotExists,
            21 => Self::ApplicationRevoked,
            22 => Self::UpdateApplicationInfoFail,
            23 => Self::MissApplicationInfo,
            24 => Self::InvalidApplicationName,
            25 => Self::InvalidApplicationId,
            26 => Self::InvalidApplicationKey,
            27 => Self::InvalidApplicationSecret,
            28 => Self::InvalidApplicationDescription,
            29 => Self::UserNotAuthorizeApplication,
            30 => Self::InvalidPackageName,
            31 => Self::InvalidNotificationFormat,
            32 => Self::TooManyNotifications,
            33 => Self::SendNotificationFailed,
            34 => Self::InvalidNotifyId,
            35 => Self::InvalidTarget,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        let index = match self {
            Self::SystemError => 0,
            Self::ServiceUnavailable => 1,
            Self::RemoteServiceError => 2,
            Self::IpLimit => 3,
            Self::PermissionDenied => 4,
            Self::ParameterError => 5,
            Self::SystemIsBusy => 6,
            Self::IllegalRequest => 7,
            Self::InvalidUser => 8,
            Self::InsufficientPermissions => 9,
            Self::InvalidParameterValue => 10,
            Self::RequestTooLong => 11,
            Self::IpRequestExceedQuota => 12,
            Self::UserRequestExceedQuota => 13,
            Self::UserRequestApiExceedQuota => 14,
            Self::ApplicationInBlacklist => 15,
            Self::ApplicationApiCallExceedQuota => 16,
            Self::InvalidDevice => 17,
            Self::AuthenticationFailed => 18,
            Self::ApplicationIllegal => 19,
            Self::ApplicationNotExists => 20,
            Self::ApplicationRevoked => 21,
            Self::UpdateApplicationInfoFail => 22,
            Self::MissApplicationInfo => 23,
            Self::InvalidApplicationName => 24,
            Self::InvalidApplicationId => 25,
            Self::InvalidApplicationKey => 26,
            Self::InvalidApplicationSecret => 27,
            Self::InvalidApplicationDescription => 28,
            Self::UserNotAuthorizeApplication => 29,
            Self::InvalidPackageName => 30,
            Self::InvalidNotificationFormat => 31,
            Self::TooManyNotifications => 32,
            Self::SendNotificationFailed => 33,
            Self::InvalidNotifyId => 34,
            Self::InvalidTarget => 35,
            Self::Unknown(_) => return &UNKNOWN,
        };
        &ROWS[index]
    }
}
static UNKNOWN: Row = Row::unknown("The Xiaomi table does not list this code.", Action::Investigate);
static ROWS: [Row; 36] = [
    Row {
        code: 10001,
        name: "SystemError",
        label: None,
        description: "System error.",
        explanation: None,
        note: Some("A fault at Xiaomi: retry with backoff. In honor the same number means that the timestamp is missing, where a retry does not help."),
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[17]],
    },
    Row {
        code: 10002,
        name: "ServiceUnavailable",
        label: None,
        description: "The service is suspended.",
        explanation: None,
        note: Some("This is the wording of Xiaomi's SDK. Xiaomi's current page says that the system is busy, so a retry with backoff is right."),
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[17], &SOURCES[18]],
    },
    Row {
        code: 10003,
        name: "RemoteServiceError",
        label: None,
        description: "Remote service error.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[17]],
    },
    Row {
        code: 10004,
        name: "IpLimit",
        label: None,
        description: "The IP address is not allowed to request this resource.",
        explanation: None,
        note: Some("The address refused is that of the sending server. Check the IP allow list in the console."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 10005,
        name: "PermissionDenied",
        label: None,
        description: "The appkey must be authorized to access this resource.",
        explanation: None,
        note: None,
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 10008,
        name: "ParameterError",
        label: None,
        description: "Parameter error.",
        explanation: None,
        note: None,
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[17]],
    },
    Row {
        code: 10009,
        name: "SystemIsBusy",
        label: None,
        description: "The system is busy.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 10012,
        name: "IllegalRequest",
        label: None,
        description: "Invalid request.",
        explanation: None,
        note: None,
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[17]],
    },
    Row {
        code: 10013,
        name: "InvalidUser",
        label: None,
        description: "Invalid user.",
        explanation: None,
        note: None,
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 10014,
        name: "InsufficientPermissions",
        label: None,
        description: "The API access permissions for the application are restricted.",
        explanation: None,
        note: None,
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 10017,
        name: "InvalidParameterValue",
        label: None,
        description: "The parameter value is invalid.",
        explanation: None,
        note: None,
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[17]],
    },
    Row {
        code: 10018,
        name: "RequestTooLong",
        label: None,
        description: "The size of the request exceeds the limit.",
        explanation: None,
        note: None,
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 10022,
        name: "IpRequestExceedQuota",
        label: None,
        description: "The request frequency from the IP address exceeds the limit.",
        explanation: None,
        note: None,
        action: Action::SlowDown,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 10023,
        name: "UserRequestExceedQuota",
        label: None,
        description: "The user request frequency exceeds the limit.",
        explanation: None,
        note: None,
        action: Action::SlowDown,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 10024,
        name: "UserRequestApiExceedQuota",
        label: None,
        description: "The frequency of user requests for a specific API exceeds the limit.",
        explanation: None,
        note: None,
        action: Action::SlowDown,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 10026,
        name: "ApplicationInBlacklist",
        label: None,
        description: "The application is on the blacklist and cannot call the API.",
        explanation: None,
        note: Some("Settle the block with Xiaomi before you send again. The tokens are fine, so delete none."),
        action: Action::FixContent,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 10027,
        name: "ApplicationApiCallExceedQuota",
        label: None,
        description: "The API is called too frequently by the application.",
        explanation: None,
        note: None,
        action: Action::SlowDown,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[17]],
    },
    Row {
        code: 10029,
        name: "InvalidDevice",
        label: None,
        description: "Invalid device.",
        explanation: None,
        note: Some("Xiaomi explains it as no matching device found for an operation of the app, such as register or unregister. Before deleting, confirm the token against Xiaomi's feedback interface fetch-invalid-regids."),
        action: Action::ConfirmToken,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[17]],
    },
    Row {
        code: 21301,
        name: "AuthenticationFailed",
        label: None,
        description: "Authentication failed.",
        explanation: None,
        note: Some("Xiaomi did not accept the app secret of the sending server."),
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[17]],
    },
    Row {
        code: 22000,
        name: "ApplicationIllegal",
        label: None,
        description: "Invalid application.",
        explanation: None,
        note: None,
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[17]],
    },
    Row {
        code: 22001,
        name: "ApplicationNotExists",
        label: None,
        description: "The application does not exist.",
        explanation: None,
        note: None,
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 22002,
        name: "ApplicationRevoked",
        label: None,
        description: "The application has been revoked.",
        explanation: None,
        note: None,
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 22003,
        name: "UpdateApplicationInfoFail",
        label: None,
        description: "Failed to update the application.",
        explanation: None,
        note: Some("Our confidence in this verdict is low. Look at the app's settings in the console first, and delete no token."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 22004,
        name: "MissApplicationInfo",
        label: None,
        description: "Application information is missing.",
        explanation: None,
        note: None,
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 22005,
        name: "InvalidApplicationName",
        label: None,
        description: "The application name is invalid.",
        explanation: None,
        note: None,
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 22006,
        name: "InvalidApplicationId",
        label: None,
        description: "The application ID is invalid.",
        explanation: None,
        note: None,
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[17]],
    },
    Row {
        code: 22007,
        name: "InvalidApplicationKey",
        label: None,
        description: "The application key is invalid.",
        explanation: None,
        note: None,
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[17]],
    },
    Row {
        code: 22008,
        name: "InvalidApplicationSecret",
        label: None,
        description: "The application secret is invalid.",
        explanation: None,
        note: None,
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 22020,
        name: "InvalidApplicationDescription",
        label: None,
        description: "The application description is invalid.",
        explanation: None,
        note: None,
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 22021,
        name: "UserNotAuthorizeApplication",
        label: None,
        description: "The user has not granted authorization to the application.",
        explanation: None,
        note: None,
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 22022,
        name: "InvalidPackageName",
        label: None,
        description: "The application package name is invalid.",
        explanation: None,
        note: Some("The package name sent (restricted_package_name) differs from the registered one."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[17]],
    },
    Row {
        code: 22100,
        name: "InvalidNotificationFormat",
        label: None,
        description: "The data format of the application notification is invalid.",
        explanation: None,
        note: None,
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 22101,
        name: "TooManyNotifications",
        label: None,
        description: "Too many application notification messages.",
        explanation: None,
        note: None,
        action: Action::SlowDown,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 22102,
        name: "SendNotificationFailed",
        label: None,
        description: "Failed to send the application notification message.",
        explanation: None,
        note: Some("No reason is given. Retry a few times, then stop."),
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[17]],
    },
    Row {
        code: 22103,
        name: "InvalidNotifyId",
        label: None,
        description: "The application notification ID is invalid.",
        explanation: None,
        note: None,
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[18]],
    },
    Row {
        code: 20301,
        name: "InvalidTarget",
        label: None,
        description: "The specified target is invalid.",
        explanation: None,
        note: Some("This text contradicts Xiaomi's current page, which says only that sending failed, so a bad target is one cause among others. Before deleting, read the reason text and confirm the token with Xiaomi's feedback interface for invalid regIds; never delete on the number alone."),
        action: Action::ConfirmToken,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[17]],
    },
];
/// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.
static SLOTS: [u64; 64] = [
    63,
    62,
    13160498561880785181,
    3693699826910561816,
    1031939756162812301,
    5785805036512442835,
    3124044965764693312,
    11748168914747533397,
    5216150175366574347,
    54,
    1525154054767205268,
    52,
    51,
    955499193621336768,
    49,
    3047604403223217796,
    7801469683572848330,
    5139709612825098841,
    9893574893174729351,
    7231814822426979862,
    43,
    9323920032028860887,
    41,
    5632923911429491786,
    2971163840681742280,
    38,
    5063269050283623318,
    837188991893925625,
    7155374259885504342,
    11909239540235134852,
    9247479469487385369,
    14001344749837015883,
    31,
    30,
    13431689888691147427,
    28,
    9740693768091778360,
    7078933697344028842,
    25,
    24,
    4944958848556212105,
    22,
    16017009396897421426,
    20,
    18109114606499302463,
    18,
    5894097139804051021,
    17539459745353433967,
    15,
    14,
    13,
    12,
    11,
    9052728705218498645,
    9,
    8,
    1678035179850156335,
    6,
    5,
    1108380318704287871,
    3,
    13202368201066720876,
    1,
    15294473410668601905,
];
