// @generated from codes/vivo.csv by `cargo xtask update`: edit the table, not this file.

use super::{Action, Channel, SOURCES};
use crate::row::Row;
use crate::source::Source;
use crate::token::TokenVerdict;
use crate::unknown::UnknownCode;
impl VivoStatus {
    /// The channel whose table this is.
    ///
    /// ```
    /// use push_status::{Channel, VivoStatus};
    ///
    /// assert_eq!(VivoStatus::CHANNEL, Channel::Vivo);
    /// ```
    pub const CHANNEL: Channel = Channel::Vivo;
    /// The status of `code`, any number at all; one that the table does not list is kept in `Unknown`.
    ///
    /// ```
    /// use push_status::VivoStatus;
    ///
    /// assert_eq!(VivoStatus::from_code(10000), VivoStatus::AuthenticationFailed);
    /// assert_eq!(VivoStatus::from_code(1).code(), 1);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_code(code: i64) -> Self {
        let spread = (code as u64).wrapping_mul(5919132195522023745).rotate_left(5);
        Self::at(SLOTS[(spread & 31) as usize] ^ spread, code)
    }
    /// The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).
    ///
    /// ```
    /// use push_status::VivoStatus;
    ///
    /// assert_eq!(VivoStatus::listed(10000), Some(VivoStatus::AuthenticationFailed));
    /// assert_eq!(VivoStatus::listed(1), None);
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
    /// use push_status::VivoStatus;
    ///
    /// assert_eq!(VivoStatus::AuthenticationFailed.code(), 10000);
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
    /// use push_status::VivoStatus;
    ///
    /// assert!(VivoStatus::AuthenticationFailed.is_listed());
    /// assert!(!VivoStatus::from_code(1).is_listed());
    /// ```
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
    /// The variant's name, which never changes once released; `Unknown` for a code that no table lists.
    ///
    /// ```
    /// use push_status::VivoStatus;
    ///
    /// let status = VivoStatus::AuthenticationFailed;
    /// assert_eq!(status.name(), "AuthenticationFailed");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }
    /// The vendor's own identifier, to the letter; `None` where the vendor gives none.
    ///
    /// ```
    /// use push_status::VivoStatus;
    ///
    /// let status = VivoStatus::AuthenticationFailed;
    /// assert_eq!(status.label(), None);
    /// ```
    #[must_use]
    pub const fn label(self) -> Option<&'static str> {
        self.row().label
    }
    /// What happened, in the vendor's words.
    ///
    /// ```
    /// use push_status::VivoStatus;
    ///
    /// let status = VivoStatus::AuthenticationFailed;
    /// assert_eq!(status.description(), "Permission authentication failed.");
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.row().description
    }
    /// The vendor's further advice; `None` where there is none.
    ///
    /// ```
    /// use push_status::VivoStatus;
    ///
    /// let status = VivoStatus::AuthenticationFailed;
    /// assert_eq!(status.explanation(), None);
    /// ```
    #[must_use]
    pub const fn explanation(self) -> Option<&'static str> {
        self.row().explanation
    }
    /// What the vendor does not say, in this catalogue's words: why the verdict is what it is, the danger, a contradiction; `None` where the vendor's text says it all.
    ///
    /// ```
    /// use push_status::VivoStatus;
    ///
    /// let status = VivoStatus::AuthenticationFailed;
    /// assert_eq!(status.note(), Some("The authToken of the sending server is wrong or older than 24 hours: fetch a new one and retry once. In oppo the same number means a bad registration ID, so never delete a token on it here."));
    /// ```
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        self.row().note
    }
    /// What to do now; [`Action::Investigate`](crate::Action::Investigate) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Action, VivoStatus};
    ///
    /// let status = VivoStatus::AuthenticationFailed;
    /// assert_eq!(status.action(), Action::FixCredentials);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        self.row().action
    }
    /// What the code says about the token it was sent to; [`TokenVerdict::Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{TokenVerdict, VivoStatus};
    ///
    /// let status = VivoStatus::InvalidRegId;
    /// assert_eq!(status.token(), TokenVerdict::Suspect);
    /// ```
    #[must_use]
    pub const fn token(self) -> TokenVerdict {
        self.row().token
    }
    /// Who says so, the authority for the vendor's text first; empty for a code that no table lists.
    ///
    /// ```
    /// use push_status::VivoStatus;
    ///
    /// let status = VivoStatus::AuthenticationFailed;
    /// assert_eq!(status.sources()[0].id(), "mpaas");
    /// ```
    #[must_use]
    pub const fn sources(self) -> &'static [&'static Source] {
        self.row().sources
    }
}
crate::status::impl_status!(VivoStatus);
/// A status code of the channel vivo: the rows of `codes/vivo.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://help.aliyun.com/en/document_detail/398576.html>.
///
/// Converts from and to `i64` without loss, parses from a number, a name or a vendor's label in any case, and prints as `code name: description`; `{:#}` adds the explanation, the action with its advice, and the token verdict. Ordered by code.
///
/// ```
/// use push_status::VivoStatus;
///
/// for status in VivoStatus::ALL {
///     assert_eq!(VivoStatus::from(status.code()), *status);
///     assert_eq!(status.name().parse(), Ok(*status));
/// }
/// assert!(!VivoStatus::from(1).is_listed());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VivoStatus {
    /// `10000`: Permission authentication failed.
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Note: The authToken of the sending server is wrong or older than 24 hours: fetch a new one and retry once. In oppo the same number means a bad registration ID, so never delete a token on it here.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); unnamed public sender: Kotlin OEM push sender.
    AuthenticationFailed,
    /// `10040`: The resource limit is reached. Try again later.
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Note: The limit is vivo's own, so retry later with backoff; at least one public server does the same.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); unnamed public sender: Go multi-vendor push server.
    ResourceLimitReached,
    /// `10050`: The alias and regId cannot both be empty.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: The request names no target: the regId in your store is empty.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    AliasAndRegIdBothEmpty,
    /// `10055`: The title cannot be empty.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    TitleEmpty,
    /// `10056`: The title cannot exceed 40 characters in length.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); modood: [pushapi: vivopush\/message.go](<https://github.com/modood/pushapi>).
    TitleTooLong,
    /// `10058`: The content cannot exceed 100 characters in length.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); modood: [pushapi: vivopush\/message.go](<https://github.com/modood/pushapi>).
    ContentTooLong,
    /// `10066`: The number of custom key-value pairs cannot exceed 10.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    TooManyCustomKeyValues,
    /// `10067`: The custom key-value pairs are invalid.
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    InvalidCustomKeyValues,
    /// `10070`: The total number of sent messages exceeds the limit.
    ///
    /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
    ///
    /// Note: The daily total is used up. Stop until the next day: vivo asks for no more calls of the send interface on that day, and lowers the quota of those who go on.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); vivo: [vivo push server API v2.9.2 (copy on yimenapp.com)](<https://yimenapp.com/kb-yimen/12123>).
    TotalSendLimitExceeded,
    /// `10071`: The sending time is outside the allowed range.
    ///
    /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
    ///
    /// Note: Operation messages may go out only in the allowed hours: schedule the message for that window. The token is fine, although one public server files this code as an inactive device.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    OutsideSendingTime,
    /// `10072`: The push speed is too fast. Try again later.
    ///
    /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); unnamed public sender: Kotlin OEM push sender.
    PushSpeedTooFast,
    /// `10101`: The message content failed the moderation.
    ///
    /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    ContentModerationFailed,
    /// `10102`: Unknown exception on the vivo server.
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    ServerUnknownException,
    /// `10103`: The push content contains sensitive information.
    ///
    /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    SensitiveContent,
    /// `10110`: Configure the sending frequency for commercial messages.
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    CommercialFrequencyNotConfigured,
    /// `10302`: The regId is invalid. The regId may have expired.
    ///
    /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
    ///
    /// Note: Before deleting, look at invalidUser.status if the reply has it. Only 2 (uninstalled or unsubscribed) proves the token dead; 1 (not known to this app) also comes from a wrong app ID, and 4 (no test user) says nothing against the token. Without it, confirm the app ID and that test mode is off. The public senders that we found drop the token at once, which kills good ones.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); unnamed public sender: Rust push gateway; unnamed public sender: Go multi-vendor push server; modood: [pushapi: vivopush\/message.go](<https://github.com/modood/pushapi>).
    InvalidRegId,
    /// `10303`: The requestId already exists.
    ///
    /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **unaffected**.
    ///
    /// Note: Inference: an earlier request with this requestId was very likely accepted. Read what became of it, and do not send the message again under a new id without checking, because that is how it goes out twice. This is why we do not treat it as a plain request error.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    DuplicateRequestId,
    /// `10104`: The message must contain real content. Do not send test content. The message body cannot consist of only numbers, only English letters, or only symbols, nor a combination of symbols and numbers. It cannot contain the word "test", braces, or brackets.
    ///
    /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); unnamed public sender: Go multi-vendor push server.
    TestContentNotAllowed,
    /// A code that the table does not list. Sealed: only a number that is not in the table gets here.
    Unknown(UnknownCode<Self>),
}
impl VivoStatus {
    /// Every listed code, in the table's order.
    ///
    /// ```
    /// use push_status::VivoStatus;
    ///
    /// assert_eq!(VivoStatus::ALL.len(), 18);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::AuthenticationFailed,
        Self::ResourceLimitReached,
        Self::AliasAndRegIdBothEmpty,
        Self::TitleEmpty,
        Self::TitleTooLong,
        Self::ContentTooLong,
        Self::TooManyCustomKeyValues,
        Self::InvalidCustomKeyValues,
        Self::TotalSendLimitExceeded,
        Self::OutsideSendingTime,
        Self::PushSpeedTooFast,
        Self::ContentModerationFailed,
        Self::ServerUnknownException,
        Self::SensitiveContent,
        Self::CommercialFrequencyNotConfigured,
        Self::InvalidRegId,
        Self::DuplicateRequestId,
        Self::TestContentNotAllowed,
    ];
    /// The status at `row`, or the unknown `code` where there is no such row.
    #[inline]
    const fn at(row: u64, code: i64) -> Self {
        match row {
            0 => Self::AuthenticationFailed,
            1 => Self::ResourceLimitReached,
            2 => Self::AliasAndRegIdBothEmpty,
            3 => Self::TitleEmpty,
            4 => Self::TitleTooLong,
            5 => Self::ContentTooLong,
            6 => Self::TooManyCustomKeyValues,
            7 => Self::InvalidCustomKeyValues,
            8 => Self::TotalSendLimitExceeded,
            9 => Self::OutsideSendingTime,
            10 => Self::PushSpeedTooFast,
            11 => Self::ContentModerationFailed,
            12 => Self::ServerUnknownException,
            13 => Self::SensitiveContent,
            14 => Self::CommercialFrequencyNotConfigured,
            15 => Self::InvalidRegId,
            16 => Self::DuplicateRequestId,
            17 => Self::TestContentNotAllowed,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        let index = match self {
            Self::AuthenticationFailed => 0,
            Self::ResourceLimitReached => 1,
            Self::AliasAndRegIdBothEmpty => 2,
            Self::TitleEmpty => 3,
            Self::TitleTooLong => 4,
            Self::ContentTooLong => 5,
            Self::TooManyCustomKeyValues => 6,
            Self::InvalidCustomKeyValues => 7,
            Self::TotalSendLimitExceeded => 8,
            Self::OutsideSendingTime => 9,
            Self::PushSpeedTooFast => 10,
            Self::ContentModerationFailed => 11,
            Self::ServerUnknownException => 12,
            Self::SensitiveContent => 13,
            Self::CommercialFrequencyNotConfigured => 14,
            Self::InvalidRegId => 15,
            Self::DuplicateRequestId => 16,
            Self::TestContentNotAllowed => 17,
            Self::Unknown(_) => return &UNKNOWN,
        };
        &ROWS[index]
    }
}
static UNKNOWN: Row = Row::unknown("The vivo table does not list this code.", Action::Investigate);
static ROWS: [Row; 18] = [
    Row {
        code: 10000,
        name: "AuthenticationFailed",
        label: None,
        description: "Permission authentication failed.",
        explanation: None,
        note: Some("The authToken of the sending server is wrong or older than 24 hours: fetch a new one and retry once. In oppo the same number means a bad registration ID, so never delete a token on it here."),
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[16]],
    },
    Row {
        code: 10040,
        name: "ResourceLimitReached",
        label: None,
        description: "The resource limit is reached. Try again later.",
        explanation: None,
        note: Some("The limit is vivo's own, so retry later with backoff; at least one public server does the same."),
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[23]],
    },
    Row {
        code: 10050,
        name: "AliasAndRegIdBothEmpty",
        label: None,
        description: "The alias and regId cannot both be empty.",
        explanation: None,
        note: Some("The request names no target: the regId in your store is empty."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 10055,
        name: "TitleEmpty",
        label: None,
        description: "The title cannot be empty.",
        explanation: None,
        note: None,
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 10056,
        name: "TitleTooLong",
        label: None,
        description: "The title cannot exceed 40 characters in length.",
        explanation: None,
        note: None,
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[22]],
    },
    Row {
        code: 10058,
        name: "ContentTooLong",
        label: None,
        description: "The content cannot exceed 100 characters in length.",
        explanation: None,
        note: None,
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[22]],
    },
    Row {
        code: 10066,
        name: "TooManyCustomKeyValues",
        label: None,
        description: "The number of custom key-value pairs cannot exceed 10.",
        explanation: None,
        note: None,
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 10067,
        name: "InvalidCustomKeyValues",
        label: None,
        description: "The custom key-value pairs are invalid.",
        explanation: None,
        note: None,
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 10070,
        name: "TotalSendLimitExceeded",
        label: None,
        description: "The total number of sent messages exceeds the limit.",
        explanation: None,
        note: Some("The daily total is used up. Stop until the next day: vivo asks for no more calls of the send interface on that day, and lowers the quota of those who go on."),
        action: Action::SlowDown,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[21]],
    },
    Row {
        code: 10071,
        name: "OutsideSendingTime",
        label: None,
        description: "The sending time is outside the allowed range.",
        explanation: None,
        note: Some("Operation messages may go out only in the allowed hours: schedule the message for that window. The token is fine, although one public server files this code as an inactive device."),
        action: Action::SlowDown,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 10072,
        name: "PushSpeedTooFast",
        label: None,
        description: "The push speed is too fast. Try again later.",
        explanation: None,
        note: None,
        action: Action::SlowDown,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[16]],
    },
    Row {
        code: 10101,
        name: "ContentModerationFailed",
        label: None,
        description: "The message content failed the moderation.",
        explanation: None,
        note: None,
        action: Action::FixContent,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 10102,
        name: "ServerUnknownException",
        label: None,
        description: "Unknown exception on the vivo server.",
        explanation: None,
        note: None,
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 10103,
        name: "SensitiveContent",
        label: None,
        description: "The push content contains sensitive information.",
        explanation: None,
        note: None,
        action: Action::FixContent,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 10110,
        name: "CommercialFrequencyNotConfigured",
        label: None,
        description: "Configure the sending frequency for commercial messages.",
        explanation: None,
        note: None,
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 10302,
        name: "InvalidRegId",
        label: None,
        description: "The regId is invalid. The regId may have expired.",
        explanation: None,
        note: Some("Before deleting, look at invalidUser.status if the reply has it. Only 2 (uninstalled or unsubscribed) proves the token dead; 1 (not known to this app) also comes from a wrong app ID, and 4 (no test user) says nothing against the token. Without it, confirm the app ID and that test mode is off. The public senders that we found drop the token at once, which kills good ones."),
        action: Action::ConfirmToken,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[24], &SOURCES[23], &SOURCES[22]],
    },
    Row {
        code: 10303,
        name: "DuplicateRequestId",
        label: None,
        description: "The requestId already exists.",
        explanation: None,
        note: Some("Inference: an earlier request with this requestId was very likely accepted. Read what became of it, and do not send the message again under a new id without checking, because that is how it goes out twice. This is why we do not treat it as a plain request error."),
        action: Action::Inspect,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
    Row {
        code: 10104,
        name: "TestContentNotAllowed",
        label: None,
        description: "The message must contain real content. Do not send test content. The message body cannot consist of only numbers, only English letters, or only symbols, nor a combination of symbols and numbers. It cannot contain the word \"test\", braces, or brackets.",
        explanation: None,
        note: None,
        action: Action::FixContent,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[23]],
    },
];
/// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.
static SLOTS: [u64; 32] = [
    31,
    30,
    1145603496568725452,
    28,
    8370354526332366613,
    11982730041214187182,
    25,
    6268207523004046031,
    9880583037885866607,
    22,
    21,
    20,
    2270965508821776713,
    5883341023703597294,
    17,
    16927519560823430851,
    15,
    11212997042613289720,
    13,
    5498474524403148562,
    11,
    9761243502356379610,
    9,
    10828130543312840979,
    10621078550838469144,
    18052881573076482139,
    3425565006723122935,
    16157786562222533393,
    3,
    2,
    4935793518276622936,
    14706033021965623279,
];
