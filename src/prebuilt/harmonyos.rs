// @generated from codes/harmonyos.csv by `cargo xtask update`: edit the table, not this file.

use super::{Action, Channel, SOURCES};
use crate::row::Row;
use crate::source::Source;
use crate::token::TokenVerdict;
use crate::unknown::UnknownCode;
impl HarmonyOsStatus {
    /// The channel whose table this is.
    ///
    /// ```
    /// use push_status::{Channel, HarmonyOsStatus};
    ///
    /// assert_eq!(HarmonyOsStatus::CHANNEL, Channel::HarmonyOs);
    /// ```
    pub const CHANNEL: Channel = Channel::HarmonyOs;
    /// The status of `code`, any number at all; one that the table does not list is kept in `Unknown`.
    ///
    /// ```
    /// use push_status::HarmonyOsStatus;
    ///
    /// assert_eq!(HarmonyOsStatus::from_code(80000000), HarmonyOsStatus::Success);
    /// assert_eq!(HarmonyOsStatus::from_code(1).code(), 1);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_code(code: i64) -> Self {
        let spread = (code as u64).wrapping_mul(703584641074682265).rotate_left(5);
        Self::at(SLOTS[(spread & 31) as usize] ^ spread, code)
    }
    /// The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).
    ///
    /// ```
    /// use push_status::HarmonyOsStatus;
    ///
    /// assert_eq!(HarmonyOsStatus::listed(80000000), Some(HarmonyOsStatus::Success));
    /// assert_eq!(HarmonyOsStatus::listed(1), None);
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
    /// use push_status::HarmonyOsStatus;
    ///
    /// assert_eq!(HarmonyOsStatus::Success.code(), 80000000);
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
    /// use push_status::HarmonyOsStatus;
    ///
    /// assert!(HarmonyOsStatus::Success.is_listed());
    /// assert!(!HarmonyOsStatus::from_code(1).is_listed());
    /// ```
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
    /// The variant's name, which never changes once released; `Unknown` for a code that no table lists.
    ///
    /// ```
    /// use push_status::HarmonyOsStatus;
    ///
    /// let status = HarmonyOsStatus::Success;
    /// assert_eq!(status.name(), "Success");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }
    /// The vendor's own identifier, to the letter; `None` where the vendor gives none.
    ///
    /// ```
    /// use push_status::HarmonyOsStatus;
    ///
    /// let status = HarmonyOsStatus::Success;
    /// assert_eq!(status.label(), None);
    /// ```
    #[must_use]
    pub const fn label(self) -> Option<&'static str> {
        self.row().label
    }
    /// What happened, in the vendor's words.
    ///
    /// ```
    /// use push_status::HarmonyOsStatus;
    ///
    /// let status = HarmonyOsStatus::Success;
    /// assert_eq!(status.description(), "Sent successfully");
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.row().description
    }
    /// The vendor's further advice; `None` where there is none.
    ///
    /// ```
    /// use push_status::HarmonyOsStatus;
    ///
    /// let status = HarmonyOsStatus::PartialSuccess;
    /// assert_eq!(status.explanation(), Some("The failed tokens are displayed in the msg field of the response message. Check whether the failed tokens have the following issues:"));
    /// ```
    #[must_use]
    pub const fn explanation(self) -> Option<&'static str> {
        self.row().explanation
    }
    /// What the vendor does not say, in this catalogue's words: why the verdict is what it is, the danger, a contradiction; `None` where the vendor's text says it all.
    ///
    /// ```
    /// use push_status::HarmonyOsStatus;
    ///
    /// let status = HarmonyOsStatus::Success;
    /// assert_eq!(status.note(), Some("Push Kit accepted the message, which is not proof that it arrived."));
    /// ```
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        self.row().note
    }
    /// What to do now; [`Action::Investigate`](crate::Action::Investigate) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Action, HarmonyOsStatus};
    ///
    /// let status = HarmonyOsStatus::Success;
    /// assert_eq!(status.action(), Action::Done);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        self.row().action
    }
    /// What the code says about the token it was sent to; [`TokenVerdict::Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{HarmonyOsStatus, TokenVerdict};
    ///
    /// let status = HarmonyOsStatus::Success;
    /// assert_eq!(status.token(), TokenVerdict::Alive);
    /// ```
    #[must_use]
    pub const fn token(self) -> TokenVerdict {
        self.row().token
    }
    /// Who says so, the authority for the vendor's text first; empty for a code that no table lists.
    ///
    /// ```
    /// use push_status::HarmonyOsStatus;
    ///
    /// let status = HarmonyOsStatus::Success;
    /// assert_eq!(status.sources()[0].id(), "mpaas");
    /// ```
    #[must_use]
    pub const fn sources(self) -> &'static [&'static Source] {
        self.row().sources
    }
}
crate::status::impl_status!(HarmonyOsStatus);
/// A status code of the channel HarmonyOS: the rows of `codes/harmonyos.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>.
///
/// Converts from and to `i64` without loss, parses from a number, a name or a vendor's label in any case, and prints as `code name: description`; `{:#}` adds the explanation, the action with its advice, and the token verdict. Ordered by code.
///
/// ```
/// use push_status::HarmonyOsStatus;
///
/// for status in HarmonyOsStatus::ALL {
///     assert_eq!(HarmonyOsStatus::from(status.code()), *status);
///     assert_eq!(status.name().parse(), Ok(*status));
/// }
/// assert!(!HarmonyOsStatus::from(1).is_listed());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HarmonyOsStatus {
    /// `80000000`: Sent successfully
    ///
    /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
    ///
    /// Note: Push Kit accepted the message, which is not proof that it arrived.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    Success,
    /// `80100000`: Some tokens were sent successfully
    ///
    /// The vendor's advice: The failed tokens are displayed in the msg field of the response message. Check whether the failed tokens have the following issues:
    ///
    /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **suspect**.
    ///
    /// Note: The list is missing from this text: msg is a JSON string whose illegalTokens groups the failed tokens by reason. Only tokenFormatError and tokenPlatformNotSupport speak of the token itself; noPushTypeRight, noRight, penalty, appinfoError and others are configuration, so never resend or delete the whole batch. Also in honor, with the same meaning, and in huawei, where mPaaS's text calls it a failed parameter check.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    PartialSuccess,
    /// `80100001`: Some request parameters are incorrect
    ///
    /// The vendor's advice: Check the request parameters as prompted in the response message.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    InvalidRequestParameters,
    /// `80100003`: Message struct error
    ///
    /// The vendor's advice: Check the content of the message struct as prompted in the response message.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: Also in huawei and honor, with the same meaning.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    MessageStructError,
    /// `80100004`: The expiration time set for the message is earlier than the current time.
    ///
    /// The vendor's advice: Check the ttl field of the message.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: The ttl gives a moment that is already past. Also in huawei, with the same meaning.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    ExpirationTimeInPast,
    /// `80100016`: The message content failed the validation
    ///
    /// The vendor's advice: Check the corresponding fields for sensitive words as prompted in the response message.
    ///
    /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
    ///
    /// Note: HarmonyOS's own page of February 2026 no longer lists this code; Huawei's v1\/v2 page still does.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (seen 2025-08).
    ContentValidationFailed,
    /// `80100022`: The signature of the image in the message is not verified
    ///
    /// The vendor's advice: Check whether the message image has passed risk control validation.
    ///
    /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    ImageNotVerified,
    /// `80200001`: Authentication error
    ///
    /// The vendor's advice: Authentication for the Authorization parameter in the request header failed. Check the following:
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Note: The list is missing from this text. The causes: the Authorization header is missing, the JWT is of another project or not for this app, the URL is not the v3 URL, or an OAuth token is used where only a JWT is allowed (HarmonyOS 5 and later).
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    AuthenticationError,
    /// `80200005`: The JWT has expired
    ///
    /// The vendor's advice: Regenerate the JWT and then push the message.
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Note: Make a new JWT and retry once.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    JwtExpired,
    /// `80300002`: The current application does not have the permission to send push messages
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Note: The causes are missing from this text: Push is not enabled, or the URL names the project ID of another project than the app's. Delete no token. Also in huawei, likewise as a missing permission.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    NoPushPermission,
    /// `80300007`: All tokens are invalid
    ///
    /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
    ///
    /// Note: The list is missing from this text: eleven reasons share this number, among them a push right not granted for the push-type (the example in Huawei's FAQ), another project, a penalised app, an app not created, the country and the image policy. Before deleting, read illegalTokens in msg: delete only for tokenFormatError, tokenPlatformNotSupport, or noRight after an upgrade from HarmonyOS 4. Also in huawei and honor, with the same meaning.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02); Huawei: [HarmonyOS FAQ: Push Kit 0001](<https://developer.huawei.com/consumer/cn/doc/harmonyOS-faqs/push-kit-faq-0001>).
    AllTokensInvalid,
    /// `80300008`: The size of the message body (excluding tokens) exceeds the system default (4,096 bytes)
    ///
    /// The vendor's advice: The size of the request message exceeds the default value. Reduce the message size and send the message again.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: Also in huawei and honor, with the same meaning, although mPaaS's text for huawei calls it an authentication error.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    MessageBodyTooLarge,
    /// `80300010`: The number of tokens in the message body exceeds the system default
    ///
    /// The vendor's advice: A single message for authorized subscriptions or card refreshes can carry only one token. For other scenarios, a single message can carry up to 1,000 tokens. Reduce the number of tokens and send the messages in batches.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: Also in honor, with the same meaning.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    TooManyTokens,
    /// `80300029`: Traffic limit for test message requests
    ///
    /// The vendor's advice: Test messages are sent too frequently. Send them again later.
    ///
    /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    TestMessageRateLimited,
    /// `80300030`: The number of tokens in a single test message exceeds the system default
    ///
    /// The vendor's advice: A single test message for authorized subscriptions or card refreshes can carry only one token. For other scenarios, a single test message can carry up to 10 tokens. Reduce the number of tokens and send the message again.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    TooManyTestTokens,
    /// `80300036`: The JWT is valid for more than one day
    ///
    /// The vendor's advice: Generate a JWT that is valid for less than one day and then push the message.
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    JwtValidityTooLong,
    /// `80300037`: Cannot send push messages due to a violation penalty
    ///
    /// The vendor's advice: Resolve the violation on the AppGallery Connect website before you try to send messages again.
    ///
    /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
    ///
    /// Note: Every token fails while the penalty lasts. The tokens are fine, so delete none.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    PenalizedForViolation,
    /// `81000001`: Internal system error
    ///
    /// The vendor's advice: Submit a ticket online to report the issue.
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Note: An unknown fault at Huawei: retry with backoff, and open a ticket if it stays. Also in huawei, with the same meaning.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (seen 2026-02).
    InternalSystemError,
    /// A code that the table does not list. Sealed: only a number that is not in the table gets here.
    Unknown(UnknownCode<Self>),
}
impl HarmonyOsStatus {
    /// Every listed code, in the table's order.
    ///
    /// ```
    /// use push_status::HarmonyOsStatus;
    ///
    /// assert_eq!(HarmonyOsStatus::ALL.len(), 18);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Success,
        Self::PartialSuccess,
        Self::InvalidRequestParameters,
        Self::MessageStructError,
        Self::ExpirationTimeInPast,
        Self::ContentValidationFailed,
        Self::ImageNotVerified,
        Self::AuthenticationError,
        Self::JwtExpired,
        Self::NoPushPermission,
        Self::AllTokensInvalid,
        Self::MessageBodyTooLarge,
        Self::TooManyTokens,
        Self::TestMessageRateLimited,
        Self::TooManyTestTokens,
        Self::JwtValidityTooLong,
        Self::PenalizedForViolation,
        Self::InternalSystemError,
    ];
    /// The status at `row`, or the unknown `code` where there is no such row.
    #[inline]
    const fn at(row: u64, code: i64) -> Self {
        match row {
            0 => Self::Success,
            1 => Self::PartialSuccess,
            2 => Self::InvalidRequestParameters,
            3 => Self::MessageStructError,
            4 => Self::ExpirationTimeInPast,
            5 => Self::ContentValidationFailed,
            6 => Self::ImageNotVerified,
            7 => Self::AuthenticationError,
            8 => Self::JwtExpired,
            9 => Self::NoPushPermission,
            10 => Self::AllTokensInvalid,
            11 => Self::MessageBodyTooLarge,
            12 => Self::TooManyTokens,
            13 => Self::TestMessageRateLimited,
            14 => Self::TooManyTestTokens,
            15 => Self::JwtValidityTooLong,
            16 => Self::PenalizedForViolation,
            17 => Self::InternalSystemError,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        let index = match self {
            Self::Success => 0,
            Self::PartialSuccess => 1,
            Self::InvalidRequestParameters => 2,
            Self::MessageStructError => 3,
            Self::ExpirationTimeInPast => 4,
            Self::ContentValidationFailed => 5,
            Self::ImageNotVerified => 6,
            Self::AuthenticationError => 7,
            Self::JwtExpired => 8,
            Self::NoPushPermission => 9,
            Self::AllTokensInvalid => 10,
            Self::MessageBodyTooLarge => 11,
            Self::TooManyTokens => 12,
            Self::TestMessageRateLimited => 13,
            Self::TooManyTestTokens => 14,
            Self::JwtValidityTooLong => 15,
            Self::PenalizedForViolation => 16,
            Self::InternalSystemError => 17,
            Self::Unknown(_) => return &UNKNOWN,
        };
        &ROWS[index]
    }
}
static UNKNOWN: Row = Row::unknown("The HarmonyOS table does not list this code.", Action::Investigate);
static ROWS: [Row; 18] = [
    Row {
        code: 80000000,
        name: "Success",
        label: None,
        description: "Sent successfully",
        explanation: None,
        note: Some("Push Kit accepted the message, which is not proof that it arrived."),
        action: Action::Done,
        token: TokenVerdict::Alive,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
    Row {
        code: 80100000,
        name: "PartialSuccess",
        label: None,
        description: "Some tokens were sent successfully",
        explanation: Some("The failed tokens are displayed in the msg field of the response message. Check whether the failed tokens have the following issues:"),
        note: Some("The list is missing from this text: msg is a JSON string whose illegalTokens groups the failed tokens by reason. Only tokenFormatError and tokenPlatformNotSupport speak of the token itself; noPushTypeRight, noRight, penalty, appinfoError and others are configuration, so never resend or delete the whole batch. Also in honor, with the same meaning, and in huawei, where mPaaS's text calls it a failed parameter check."),
        action: Action::Inspect,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
    Row {
        code: 80100001,
        name: "InvalidRequestParameters",
        label: None,
        description: "Some request parameters are incorrect",
        explanation: Some("Check the request parameters as prompted in the response message."),
        note: None,
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
    Row {
        code: 80100003,
        name: "MessageStructError",
        label: None,
        description: "Message struct error",
        explanation: Some("Check the content of the message struct as prompted in the response message."),
        note: Some("Also in huawei and honor, with the same meaning."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
    Row {
        code: 80100004,
        name: "ExpirationTimeInPast",
        label: None,
        description: "The expiration time set for the message is earlier than the current time.",
        explanation: Some("Check the ttl field of the message."),
        note: Some("The ttl gives a moment that is already past. Also in huawei, with the same meaning."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
    Row {
        code: 80100016,
        name: "ContentValidationFailed",
        label: None,
        description: "The message content failed the validation",
        explanation: Some("Check the corresponding fields for sensitive words as prompted in the response message."),
        note: Some("HarmonyOS's own page of February 2026 no longer lists this code; Huawei's v1/v2 page still does."),
        action: Action::FixContent,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[10]],
    },
    Row {
        code: 80100022,
        name: "ImageNotVerified",
        label: None,
        description: "The signature of the image in the message is not verified",
        explanation: Some("Check whether the message image has passed risk control validation."),
        note: None,
        action: Action::FixContent,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
    Row {
        code: 80200001,
        name: "AuthenticationError",
        label: None,
        description: "Authentication error",
        explanation: Some("Authentication for the Authorization parameter in the request header failed. Check the following:"),
        note: Some("The list is missing from this text. The causes: the Authorization header is missing, the JWT is of another project or not for this app, the URL is not the v3 URL, or an OAuth token is used where only a JWT is allowed (HarmonyOS 5 and later)."),
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
    Row {
        code: 80200005,
        name: "JwtExpired",
        label: None,
        description: "The JWT has expired",
        explanation: Some("Regenerate the JWT and then push the message."),
        note: Some("Make a new JWT and retry once."),
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
    Row {
        code: 80300002,
        name: "NoPushPermission",
        label: None,
        description: "The current application does not have the permission to send push messages",
        explanation: None,
        note: Some("The causes are missing from this text: Push is not enabled, or the URL names the project ID of another project than the app's. Delete no token. Also in huawei, likewise as a missing permission."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
    Row {
        code: 80300007,
        name: "AllTokensInvalid",
        label: None,
        description: "All tokens are invalid",
        explanation: None,
        note: Some("The list is missing from this text: eleven reasons share this number, among them a push right not granted for the push-type (the example in Huawei's FAQ), another project, a penalised app, an app not created, the country and the image policy. Before deleting, read illegalTokens in msg: delete only for tokenFormatError, tokenPlatformNotSupport, or noRight after an upgrade from HarmonyOS 4. Also in huawei and honor, with the same meaning."),
        action: Action::ConfirmToken,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[27], &SOURCES[28]],
    },
    Row {
        code: 80300008,
        name: "MessageBodyTooLarge",
        label: None,
        description: "The size of the message body (excluding tokens) exceeds the system default (4,096 bytes)",
        explanation: Some("The size of the request message exceeds the default value. Reduce the message size and send the message again."),
        note: Some("Also in huawei and honor, with the same meaning, although mPaaS's text for huawei calls it an authentication error."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
    Row {
        code: 80300010,
        name: "TooManyTokens",
        label: None,
        description: "The number of tokens in the message body exceeds the system default",
        explanation: Some("A single message for authorized subscriptions or card refreshes can carry only one token. For other scenarios, a single message can carry up to 1,000 tokens. Reduce the number of tokens and send the messages in batches."),
        note: Some("Also in honor, with the same meaning."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
    Row {
        code: 80300029,
        name: "TestMessageRateLimited",
        label: None,
        description: "Traffic limit for test message requests",
        explanation: Some("Test messages are sent too frequently. Send them again later."),
        note: None,
        action: Action::SlowDown,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
    Row {
        code: 80300030,
        name: "TooManyTestTokens",
        label: None,
        description: "The number of tokens in a single test message exceeds the system default",
        explanation: Some("A single test message for authorized subscriptions or card refreshes can carry only one token. For other scenarios, a single test message can carry up to 10 tokens. Reduce the number of tokens and send the message again."),
        note: None,
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
    Row {
        code: 80300036,
        name: "JwtValidityTooLong",
        label: None,
        description: "The JWT is valid for more than one day",
        explanation: Some("Generate a JWT that is valid for less than one day and then push the message."),
        note: None,
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
    Row {
        code: 80300037,
        name: "PenalizedForViolation",
        label: None,
        description: "Cannot send push messages due to a violation penalty",
        explanation: Some("Resolve the violation on the AppGallery Connect website before you try to send messages again."),
        note: Some("Every token fails while the penalty lasts. The tokens are fine, so delete none."),
        action: Action::FixContent,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
    Row {
        code: 81000001,
        name: "InternalSystemError",
        label: None,
        description: "Internal system error",
        explanation: Some("Submit a ticket online to report the issue."),
        note: Some("An unknown fault at Huawei: retry with backoff, and open a ticket if it stays. Also in huawei, with the same meaning."),
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[27]],
    },
];
/// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.
static SLOTS: [u64; 32] = [
    31,
    30,
    29,
    28,
    297698323917517829,
    4365662764597798695,
    25,
    12501591645958360420,
    16569556086638641292,
    13209417349651962670,
    21,
    20,
    19,
    10172477735247067964,
    11034531038663534502,
    7674392301676855878,
    6828967757787129533,
    10896932198467410399,
    13,
    12,
    11,
    9567470431368708607,
    13635434872048989469,
    10044897153673356818,
    16857974768839543959,
    3324619679699999573,
    2479195135810273194,
    4,
    3,
    2,
    16005939724045490392,
    9900687812572905503,
];
