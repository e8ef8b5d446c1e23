// @generated from codes/honor.csv by `cargo xtask update`: edit the table, not this file.

use super::{Action, Channel, SOURCES};
use crate::row::Row;
use crate::source::Source;
use crate::token::TokenVerdict;
use crate::unknown::UnknownCode;
impl HonorStatus {
    /// The channel whose table this is.
    ///
    /// ```
    /// use push_status::{Channel, HonorStatus};
    ///
    /// assert_eq!(HonorStatus::CHANNEL, Channel::Honor);
    /// ```
    pub const CHANNEL: Channel = Channel::Honor;
    /// The status of `code`, any number at all; one that the table does not list is kept in `Unknown`.
    ///
    /// ```
    /// use push_status::HonorStatus;
    ///
    /// assert_eq!(HonorStatus::from_code(200), HonorStatus::Success);
    /// assert_eq!(HonorStatus::from_code(1).code(), 1);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_code(code: i64) -> Self {
        let spread = (code as u64).wrapping_mul(16179271429853483317).rotate_left(5);
        Self::at(SLOTS[(spread & 31) as usize] ^ spread, code)
    }
    /// The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).
    ///
    /// ```
    /// use push_status::HonorStatus;
    ///
    /// assert_eq!(HonorStatus::listed(200), Some(HonorStatus::Success));
    /// assert_eq!(HonorStatus::listed(1), None);
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
    /// use push_status::HonorStatus;
    ///
    /// assert_eq!(HonorStatus::Success.code(), 200);
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
    /// use push_status::HonorStatus;
    ///
    /// assert!(HonorStatus::Success.is_listed());
    /// assert!(!HonorStatus::from_code(1).is_listed());
    /// ```
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
    /// The variant's name, which never changes once released; `Unknown` for a code that no table lists.
    ///
    /// ```
    /// use push_status::HonorStatus;
    ///
    /// let status = HonorStatus::Success;
    /// assert_eq!(status.name(), "Success");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }
    /// The vendor's own identifier, to the letter; `None` where the vendor gives none.
    ///
    /// ```
    /// use push_status::HonorStatus;
    ///
    /// let status = HonorStatus::Success;
    /// assert_eq!(status.label(), None);
    /// ```
    #[must_use]
    pub const fn label(self) -> Option<&'static str> {
        self.row().label
    }
    /// What happened, in the vendor's words.
    ///
    /// ```
    /// use push_status::HonorStatus;
    ///
    /// let status = HonorStatus::Success;
    /// assert_eq!(status.description(), "Success");
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.row().description
    }
    /// The vendor's further advice; `None` where there is none.
    ///
    /// ```
    /// use push_status::HonorStatus;
    ///
    /// let status = HonorStatus::ParameterError;
    /// assert_eq!(status.explanation(), Some("Check the error code in the response and troubleshoot the issue based on the error code."));
    /// ```
    #[must_use]
    pub const fn explanation(self) -> Option<&'static str> {
        self.row().explanation
    }
    /// What the vendor does not say, in this catalogue's words: why the verdict is what it is, the danger, a contradiction; `None` where the vendor's text says it all.
    ///
    /// ```
    /// use push_status::HonorStatus;
    ///
    /// let status = HonorStatus::Success;
    /// assert_eq!(status.note(), Some("Inference: as with every vendor gateway, the call was accepted, which is not proof that the message arrived."));
    /// ```
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        self.row().note
    }
    /// What to do now; [`Action::Investigate`](crate::Action::Investigate) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Action, HonorStatus};
    ///
    /// let status = HonorStatus::Success;
    /// assert_eq!(status.action(), Action::Done);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        self.row().action
    }
    /// What the code says about the token it was sent to; [`TokenVerdict::Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{HonorStatus, TokenVerdict};
    ///
    /// let status = HonorStatus::Success;
    /// assert_eq!(status.token(), TokenVerdict::Alive);
    /// ```
    #[must_use]
    pub const fn token(self) -> TokenVerdict {
        self.row().token
    }
    /// Who says so, the authority for the vendor's text first; empty for a code that no table lists.
    ///
    /// ```
    /// use push_status::HonorStatus;
    ///
    /// let status = HonorStatus::Success;
    /// assert_eq!(status.sources()[0].id(), "mpaas");
    /// ```
    #[must_use]
    pub const fn sources(self) -> &'static [&'static Source] {
        self.row().sources
    }
}
crate::status::impl_status!(HonorStatus);
/// A status code of the channel Honor: the rows of `codes/honor.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://help.aliyun.com/en/document_detail/398576.html>.
///
/// Converts from and to `i64` without loss, parses from a number, a name or a vendor's label in any case, and prints as `code name: description`; `{:#}` adds the explanation, the action with its advice, and the token verdict. Ordered by code.
///
/// ```
/// use push_status::HonorStatus;
///
/// for status in HonorStatus::ALL {
///     assert_eq!(HonorStatus::from(status.code()), *status);
///     assert_eq!(status.name().parse(), Ok(*status));
/// }
/// assert!(!HonorStatus::from(1).is_listed());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HonorStatus {
    /// `200`: Success
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
    ///
    /// Note: Inference: as with every vendor gateway, the call was accepted, which is not proof that the message arrived.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); zandala88: [honor-push: client.go (response struct with failTokens and expireTokens)](<https://github.com/zandala88/honor-push>).
    Success,
    /// `400`: Parameter error
    ///
    /// The vendor's advice: Check the error code in the response and troubleshoot the issue based on the error code.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: This is the level of HTTP: the code in the body of the reply says what is wrong.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    ParameterError,
    /// `403`: Authentication failed
    ///
    /// The vendor's advice: Check whether the access token is correct.
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Note: The access token of the sending server is wrong or has expired. Fetch a new one and retry once.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    AuthenticationFailed,
    /// `404`: Service not found
    ///
    /// The vendor's advice: Check whether the request URI is correct.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: The app ID is part of the request URI.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    ServiceNotFound,
    /// `500`: Internal service error
    ///
    /// The vendor's advice: Check whether the request method and message format are consistent with the documentation. If the issue persists, send the detailed message to honorpush\@honor.com.
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Note: A fault at Honor, although the text asks you to check method and message format first. Retry with backoff and stop after a few tries.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    InternalServiceError,
    /// `502`: The request connection is abnormal. This is common when the network is unstable.
    ///
    /// The vendor's advice: Try again later.
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Note: Network trouble between the sender and Honor. Inference: if the connection broke after the request went out, the outcome is unknown and a retry can make a duplicate.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    ConnectionAbnormal,
    /// `503`: request too many,please try again later
    ///
    /// The vendor's advice: The maximum QPS limit (3,000 for a single application) is exceeded. Try again later.
    ///
    /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    TooManyRequests,
    /// `80100000`: Some tokens were sent successfully. The returned failTokens are the tokens that failed to be sent.
    ///
    /// The vendor's advice: Check the failed tokens in the return value.
    ///
    /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **suspect**.
    ///
    /// Note: Only the tokens in data.failTokens and data.expireTokens are concerned, and expireTokens are the ones to drop. Never resend or delete the whole batch. Also in harmonyos, with the same meaning, and in huawei, where mPaaS's text calls it a failed parameter check.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); zandala88: [honor-push: client.go (response struct with failTokens and expireTokens)](<https://github.com/zandala88/honor-push>).
    PartialSuccess,
    /// `80100003`: Message struct error
    ///
    /// The vendor's advice: Check the parameters of the message struct as prompted in the response message.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: Also in huawei and harmonyos, with the same meaning.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    MessageStructError,
    /// `80300006`: push token is repeat
    ///
    /// The vendor's advice: Check for duplicate pushTokens.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: The same token stands twice in one request: remove the duplicates. It is not rate limiting, for which one public sender takes it by mistake.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    DuplicatePushTokens,
    /// `80300007`: All tokens are invalid.
    ///
    /// The vendor's advice: In principle, tokens for different applications on the same device are different, but the same value may be passed by mistake. The application package name and application ID configured on the client are inconsistent with those requested. Check whether the URL for obtaining the access\_token is correct. Check whether the URL for sending the message is correct.
    ///
    /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
    ///
    /// Note: Before deleting, confirm that the same run had at least one success and that the code repeats for this token. A wrong package name, application ID, access token URL or send URL gives this code for every token. Also in huawei and harmonyos, with the same meaning.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); unnamed public sender: Kotlin OEM push sender.
    AllTokensInvalid,
    /// `80300008`: The message body size exceeds the system default (4,096 bytes).
    ///
    /// The vendor's advice: The size of the request message exceeds the default value. Reduce the message size and send the message again.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: Also in huawei and harmonyos, with the same meaning, although mPaaS's text for huawei calls it an authentication error.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    MessageBodyTooLarge,
    /// `80300010`: The number of push tokens for each push cannot exceed 1,000.
    ///
    /// The vendor's advice: Check whether the number of push tokens exceeds 1,000.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: Split the batch. Also in harmonyos, with the same meaning.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    TooManyPushTokens,
    /// `80200020`: receipt id is not match
    ///
    /// The vendor's advice: The receiptId does not match.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Note: The receipt ID sent is not the one set up in Honor's console.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    ReceiptIdMismatch,
    /// `10001`: timestamp is null
    ///
    /// The vendor's advice: Check the timestamp.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: The timestamp header is absent. In xiaomi the same number means a system error, where a retry is right.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    TimestampMissing,
    /// `10207`: The timestamp is invalid.
    ///
    /// The vendor's advice: Obtain the current valid timestamp and check whether the timestamp is valid.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: The timestamp header is in UTC milliseconds. Check the clock of the sending server.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    TimestampInvalid,
    /// `10300`: push token is null
    ///
    /// The vendor's advice: Enter the pushToken.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: The token in your store is empty.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    PushTokenMissing,
    /// `10205`: appId is not found
    ///
    /// The vendor's advice: The appId does not exist.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Note: Honor does not know the app ID. Check the channel configuration in the console.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    AppIdNotFound,
    /// A code that the table does not list. Sealed: only a number that is not in the table gets here.
    Unknown(UnknownCode<Self>),
}
impl HonorStatus {
    /// Every listed code, in the table's order.
    ///
    /// ```
    /// use push_status::HonorStatus;
    ///
    /// assert_eq!(HonorStatus::ALL.len(), 18);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Success,
        Self::ParameterError,
        Self::AuthenticationFailed,
        Self::ServiceNotFound,
        Self::InternalServiceError,
        Self::ConnectionAbnormal,
        Self::TooManyRequests,
        Self::PartialSuccess,
        Self::MessageStructError,
        Self::DuplicatePushTokens,
        Self::AllTokensInvalid,
        Self::MessageBodyTooLarge,
        Self::TooManyPushTokens,
        Self::ReceiptIdMismatch,
        Self::TimestampMissing,
        Self::TimestampInvalid,
        Self::PushTokenMissing,
        Self::AppIdNotFound,
    ];
    /// The status at `row`, or the unknown `code` where there is no such row.
    #[inline]
    const fn at(row: u64, code: i64) -> Self {
        match row {
            0 => Self::Success,
            1 => Self::ParameterError,
            2 => Self::AuthenticationFailed,
            3 => Self::ServiceNotFound,
            4 => Self::InternalServiceError,
            5 => Self::ConnectionAbnormal,
            6 => Self::TooManyRequests,
            7 => Self::PartialSuccess,
            8 => Self::MessageStructError,
            9 => Self::DuplicatePushTokens,
            10 => Self::AllTokensInvalid,
            11 => Self::MessageBodyTooLarge,
            12 => Self::TooManyPushTokens,
            13 => Self::ReceiptIdMismatch,
            14 => Self::TimestampMissing,
            15 => Self::TimestampInvalid,
            16 => Self::PushTokenMissing,
            17 => Self::AppIdNotFound,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        let index = match self {
            Self::Success => 0,
            Self::ParameterError => 1,
            Self::AuthenticationFailed => 2,
            Self::ServiceNotFound => 3,
            Self::InternalServiceError => 4,
            Self::ConnectionAbnormal => 5,
            Self::TooManyRequests => 6,
            Self::PartialSuccess => 7,
            Self::MessageStructError => 8,
            Self::DuplicatePushTokens => 9,
            Self::AllTokensInvalid => 10,
            Self::MessageBodyTooLarge => 11,
            Self::TooManyPushTokens => 12,
            Self::ReceiptIdMismatch => 13,
            Self::TimestampMissing => 14,
            Self::TimestampInvalid => 15,
            Self::PushTokenMissing => 16,
            Self::AppIdNotFound => 17,
            Self::Unknown(_) => return &UNKNOWN,
        };
        &ROWS[index]
    }
}
static UNKNOWN: Row = Row::unknown("The Honor table does not list this code.", Action::Investigate);
static ROWS: [Row; 18] = [
    Row {
        code: 200,
        name: "Success",
        label: None,
        description: "Success",
        explanation: None,
        note: Some("Inference: as with every vendor gateway, the call was accepted, which is not proof that the message arrived."),
        action: Action::Done,
        token: TokenVerdict::Alive,
        sources: &[&SOURCES[0], &SOURCES[15]],
    },
    Row {
        code: 400,
        name: "ParameterError",
        label: None,
        description: "Parameter error",
        explanation: Some("Check the error code in the response and troubleshoot the issue based on the error code."),
        note: Some("This is the level of HTTP: the code in the body of the reply says what is wrong."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 403,
        name: "AuthenticationFailed",
        label: None,
        description: "Authentication failed",
        explanation: Some("Check whether the access token is correct."),
        note: Some("The access token of the sending server is wrong or has expired. Fetch a new one and retry once."),
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 404,
        name: "ServiceNotFound",
        label: None,
        description: "Service not found",
        explanation: Some("Check whether the request URI is correct."),
        note: Some("The app ID is part of the request URI."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 500,
        name: "InternalServiceError",
        label: None,
        description: "Internal service error",
        explanation: Some("Check whether the request method and message format are consistent with the documentation. If the issue persists, send the detailed message to honorpush@honor.com."),
        note: Some("A fault at Honor, although the text asks you to check method and message format first. Retry with backoff and stop after a few tries."),
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 502,
        name: "ConnectionAbnormal",
        label: None,
        description: "The request connection is abnormal. This is common when the network is unstable.",
        explanation: Some("Try again later."),
        note: Some("Network trouble between the sender and Honor. Inference: if the connection broke after the request went out, the outcome is unknown and a retry can make a duplicate."),
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 503,
        name: "TooManyRequests",
        label: None,
        description: "request too many,please try again later",
        explanation: Some("The maximum QPS limit (3,000 for a single application) is exceeded. Try again later."),
        note: None,
        action: Action::SlowDown,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80100000,
        name: "PartialSuccess",
        label: None,
        description: "Some tokens were sent successfully. The returned failTokens are the tokens that failed to be sent.",
        explanation: Some("Check the failed tokens in the return value."),
        note: Some("Only the tokens in data.failTokens and data.expireTokens are concerned, and expireTokens are the ones to drop. Never resend or delete the whole batch. Also in harmonyos, with the same meaning, and in huawei, where mPaaS's text calls it a failed parameter check."),
        action: Action::Inspect,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[15]],
    },
    Row {
        code: 80100003,
        name: "MessageStructError",
        label: None,
        description: "Message struct error",
        explanation: Some("Check the parameters of the message struct as prompted in the response message."),
        note: Some("Also in huawei and harmonyos, with the same meaning."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80300006,
        name: "DuplicatePushTokens",
        label: None,
        description: "push token is repeat",
        explanation: Some("Check for duplicate pushTokens."),
        note: Some("The same token stands twice in one request: remove the duplicates. It is not rate limiting, for which one public sender takes it by mistake."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80300007,
        name: "AllTokensInvalid",
        label: None,
        description: "All tokens are invalid.",
        explanation: Some("In principle, tokens for different applications on the same device are different, but the same value may be passed by mistake. The application package name and application ID configured on the client are inconsistent with those requested. Check whether the URL for obtaining the access_token is correct. Check whether the URL for sending the message is correct."),
        note: Some("Before deleting, confirm that the same run had at least one success and that the code repeats for this token. A wrong package name, application ID, access token URL or send URL gives this code for every token. Also in huawei and harmonyos, with the same meaning."),
        action: Action::ConfirmToken,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[16]],
    },
    Row {
        code: 80300008,
        name: "MessageBodyTooLarge",
        label: None,
        description: "The message body size exceeds the system default (4,096 bytes).",
        explanation: Some("The size of the request message exceeds the default value. Reduce the message size and send the message again."),
        note: Some("Also in huawei and harmonyos, with the same meaning, although mPaaS's text for huawei calls it an authentication error."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80300010,
        name: "TooManyPushTokens",
        label: None,
        description: "The number of push tokens for each push cannot exceed 1,000.",
        explanation: Some("Check whether the number of push tokens exceeds 1,000."),
        note: Some("Split the batch. Also in harmonyos, with the same meaning."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 80200020,
        name: "ReceiptIdMismatch",
        label: None,
        description: "receipt id is not match",
        explanation: Some("The receiptId does not match."),
        note: Some("The receipt ID sent is not the one set up in Honor's console."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 10001,
        name: "TimestampMissing",
        label: None,
        description: "timestamp is null",
        explanation: Some("Check the timestamp."),
        note: Some("The timestamp header is absent. In xiaomi the same number means a system error, where a retry is right."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 10207,
        name: "TimestampInvalid",
        label: None,
        description: "The timestamp is invalid.",
        explanation: Some("Obtain the current valid timestamp and check whether the timestamp is valid."),
        note: Some("The timestamp header is in UTC milliseconds. Check the clock of the sending server."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 10300,
        name: "PushTokenMissing",
        label: None,
        description: "push token is null",
        explanation: Some("Enter the pushToken."),
        note: Some("The token in your store is empty."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 10205,
        name: "AppIdNotFound",
        label: None,
        description: "appId is not found",
        explanation: Some("The appId does not exist."),
        note: Some("Honor does not know the app ID. Check the channel configuration in the console."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
];
/// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.
static SLOTS: [u64; 32] = [
    31,
    30,
    17403000619176245864,
    28,
    27,
    8866846363927307363,
    16175148927732224975,
    24,
    23,
    7638994672483286476,
    16436737426936099977,
    7342988520335738212,
    19,
    5762665330580008205,
    15208885735492079084,
    11277738742924921986,
    15,
    5183291289595244693,
    5210414270772074490,
    4887285137447696418,
    11,
    12659957114801156283,
    9,
    2639811619798756955,
    7,
    6,
    11525330661160016411,
    4,
    3,
    10852731382372371853,
    1526859196440011801,
    184108236910715156,
];
