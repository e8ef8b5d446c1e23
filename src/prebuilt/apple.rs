// @generated from codes/apple.csv by `cargo xtask update`: edit the table, not this file.

use super::{Action, Channel, SOURCES};
use crate::row::Row;
use crate::source::Source;
use crate::token::TokenVerdict;
use crate::unknown::UnknownCode;
impl AppleStatus {
    /// The channel whose table this is.
    ///
    /// ```
    /// use push_status::{Channel, AppleStatus};
    ///
    /// assert_eq!(AppleStatus::CHANNEL, Channel::Apple);
    /// ```
    pub const CHANNEL: Channel = Channel::Apple;
    /// The status of `code`, any number at all; one that the table does not list is kept in `Unknown`.
    ///
    /// ```
    /// use push_status::AppleStatus;
    ///
    /// assert_eq!(AppleStatus::from_code(2002), AppleStatus::PayloadTooLarge);
    /// assert_eq!(AppleStatus::from_code(1).code(), 1);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_code(code: i64) -> Self {
        let spread = code.wrapping_sub(2001) as u64;
        Self::at(SLOTS[(spread & 31) as usize] ^ spread, code)
    }
    /// The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).
    ///
    /// ```
    /// use push_status::AppleStatus;
    ///
    /// assert_eq!(AppleStatus::listed(2002), Some(AppleStatus::PayloadTooLarge));
    /// assert_eq!(AppleStatus::listed(1), None);
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
    /// use push_status::AppleStatus;
    ///
    /// assert_eq!(AppleStatus::PayloadTooLarge.code(), 2002);
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
    /// use push_status::AppleStatus;
    ///
    /// assert!(AppleStatus::PayloadTooLarge.is_listed());
    /// assert!(!AppleStatus::from_code(1).is_listed());
    /// ```
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
    /// The variant's name, which never changes once released; `Unknown` for a code that no table lists.
    ///
    /// ```
    /// use push_status::AppleStatus;
    ///
    /// let status = AppleStatus::PayloadEmpty;
    /// assert_eq!(status.name(), "PayloadEmpty");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }
    /// The vendor's own identifier, to the letter; `None` where the vendor gives none.
    ///
    /// ```
    /// use push_status::AppleStatus;
    ///
    /// let status = AppleStatus::PayloadEmpty;
    /// assert_eq!(status.label(), Some("PayloadEmpty"));
    /// ```
    #[must_use]
    pub const fn label(self) -> Option<&'static str> {
        self.row().label
    }
    /// What happened, in the vendor's words.
    ///
    /// ```
    /// use push_status::AppleStatus;
    ///
    /// let status = AppleStatus::PayloadEmpty;
    /// assert_eq!(status.description(), "The message body is empty.");
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.row().description
    }
    /// The vendor's further advice; `None` where there is none.
    ///
    /// ```
    /// use push_status::AppleStatus;
    ///
    /// let status = AppleStatus::PayloadEmpty;
    /// assert_eq!(status.explanation(), None);
    /// ```
    #[must_use]
    pub const fn explanation(self) -> Option<&'static str> {
        self.row().explanation
    }
    /// What the vendor does not say, in this catalogue's words: why the verdict is what it is, the danger, a contradiction; `None` where the vendor's text says it all.
    ///
    /// ```
    /// use push_status::AppleStatus;
    ///
    /// let status = AppleStatus::PayloadTooLarge;
    /// assert_eq!(status.note(), Some("The limit is 4,096 bytes (5,120 for VoIP). Shorten the message and send it again."));
    /// ```
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        self.row().note
    }
    /// What to do now; [`Action::Investigate`](crate::Action::Investigate) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Action, AppleStatus};
    ///
    /// let status = AppleStatus::PayloadEmpty;
    /// assert_eq!(status.action(), Action::FixRequest);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        self.row().action
    }
    /// What the code says about the token it was sent to; [`TokenVerdict::Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{AppleStatus, TokenVerdict};
    ///
    /// let status = AppleStatus::MissingDeviceToken;
    /// assert_eq!(status.token(), TokenVerdict::Suspect);
    /// ```
    #[must_use]
    pub const fn token(self) -> TokenVerdict {
        self.row().token
    }
    /// Who says so, the authority for the vendor's text first; empty for a code that no table lists.
    ///
    /// ```
    /// use push_status::AppleStatus;
    ///
    /// let status = AppleStatus::PayloadEmpty;
    /// assert_eq!(status.sources()[0].id(), "mpaas");
    /// ```
    #[must_use]
    pub const fn sources(self) -> &'static [&'static Source] {
        self.row().sources
    }
}
crate::status::impl_status!(AppleStatus);
/// A status code of the channel Apple: the rows of `codes/apple.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>.
///
/// Converts from and to `i64` without loss, parses from a number, a name or a vendor's label in any case, and prints as `code name: description`; `{:#}` adds the explanation, the action with its advice, and the token verdict. Ordered by code.
///
/// ```
/// use push_status::AppleStatus;
///
/// for status in AppleStatus::ALL {
///     assert_eq!(AppleStatus::from(status.code()), *status);
///     assert_eq!(status.name().parse(), Ok(*status));
/// }
/// assert!(!AppleStatus::from(1).is_listed());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppleStatus {
    /// `2001`: The message body is empty.
    ///
    /// The vendor's label: `PayloadEmpty`
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
    PayloadEmpty,
    /// `2002`: The message body is too large.
    ///
    /// The vendor's label: `PayloadTooLarge`
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: The limit is 4,096 bytes (5,120 for VoIP). Shorten the message and send it again.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
    PayloadTooLarge,
    /// `2003`: The bundle ID in the certificate is incorrect.
    ///
    /// The vendor's label: `BadTopic`
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Note: With mPaaS the topic comes from the certificate and the bundle ID in the console, so correct it there.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
    BadTopic,
    /// `2004`: The bundle ID in the certificate is invalid.
    ///
    /// The vendor's label: `TopicDisallowed`
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Note: This certificate may not push to this topic, which is a matter of the console and not of the token. sygnal deletes the token when it sees this code, so that a wrong certificate costs it all tokens of the app.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); matrix-org: [sygnal push gateway: TOKEN\_ERRORS in apnspushkin.py; gcmpushkin.py](<https://github.com/matrix-org/sygnal>).
    TopicDisallowed,
    /// `2005`: The messageId is incorrect.
    ///
    /// The vendor's label: `BadMessageId`
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: APNs expects a UUID in apns-id.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
    BadMessageId,
    /// `2006`: The expiration date is invalid.
    ///
    /// The vendor's label: `BadExpirationDate`
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: The value of apns-expiration cannot be used.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
    BadExpirationDate,
    /// `2007`: Invalid weight.
    ///
    /// The vendor's label: `BadPriority`
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: Weight is a translation of the Chinese word for priority: apns-priority is not 1, 5 or 10.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
    BadPriority,
    /// `2008`: The device token is missing.
    ///
    /// The vendor's label: `MissingDeviceToken`
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **suspect**.
    ///
    /// Note: The request carried no token, because the token in your store is empty. Mattermost drops the device on it; confirm that the stored token really is empty before you remove anything.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>); mattermost: [mattermost-push-proxy: apple\_notification\_server.go](<https://github.com/mattermost/mattermost-push-proxy>).
    MissingDeviceToken,
    /// `2009`: The device token is invalid, incorrectly formatted, or does not exist. If this error occurs when pushing messages by user dimension, verify that the device token used for binding is correct. After binding, create a minimalist push message in the Mobile Push console to test. In the development environment (where a development environment certificate is configured in the console), you must use a personal development certificate to package the app for testing. Otherwise, the BadDeviceToken error occurs.
    ///
    /// The vendor's label: `BadDeviceToken`
    ///
    /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
    ///
    /// Note: Either the token is malformed, or a good token went to the wrong environment (sandbox or production). An environment mix-up gives this code for every device; in one confirmed incident production devices registered as sandbox were all disabled without a log line. Delete only if other tokens of the same app were delivered in the same run.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); signalapp: [Signal-Server: APNSender and PushNotificationManager](<https://github.com/signalapp/Signal-Server>); mattermost: [mattermost-push-proxy: apple\_notification\_server.go](<https://github.com/mattermost/mattermost-push-proxy>); MapleTechLabs: [maple: pull request 524](<https://github.com/MapleTechLabs/maple/pull/524>); parse-community: [parse-server: issue 6052](<https://github.com/parse-community/parse-server/issues/6052>).
    BadDeviceToken,
    /// `2010`: The device token and the certificate do not match.
    ///
    /// The vendor's label: `DeviceTokenNotForTopic`
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **suspect**.
    ///
    /// Note: The token belongs to another app, or the bundle ID or certificate in the console is wrong. Correct the console first, and confirm that other tokens of the app are delivered before you doubt this one. sygnal and Mattermost delete on this code, and sygnal's own comment says that a wrong topic then forces every client to register again.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); matrix-org: [sygnal push gateway: TOKEN\_ERRORS in apnspushkin.py; gcmpushkin.py](<https://github.com/matrix-org/sygnal>); mattermost: [mattermost-push-proxy: apple\_notification\_server.go](<https://github.com/mattermost/mattermost-push-proxy>).
    DeviceTokenNotForTopic,
    /// `2011`: The token has expired.
    ///
    /// The vendor's label: `Unregistered`
    ///
    /// To do: **Remove the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
    ///
    /// Note: APNs answers 410: the app was removed or the token was retired. Before deleting, check that your stored registration is older than the failure, as Signal does. APNs gives a timestamp for this, but mPaaS does not pass it on.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>); signalapp: [Signal-Server: APNSender and PushNotificationManager](<https://github.com/signalapp/Signal-Server>).
    Unregistered,
    /// `2013`: The certificate environment is invalid.
    ///
    /// The vendor's label: `BadCertificateEnvironment`
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Note: The certificate is for the other environment. Tokens are not at fault.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
    BadCertificateEnvironment,
    /// `2014`: The certificate is invalid.
    ///
    /// The vendor's label: `BadCertificate`
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Note: The certificate is bad or has expired. Upload a fresh one in the console.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
    BadCertificate,
    /// `2023`: No topic is specified.
    ///
    /// The vendor's label: `MissingTopic`
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Note: APNs needs a topic when the certificate serves several topics. An mPaaS user cannot set that header, so correct the bundle ID or the certificate in the console.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
    MissingTopic,
    /// `2024`: The APNs connection is disconnected. Possible causes: For information about configuring an iOS push certificate, certificate environment, and bundle ID in the console, see Configure an iOS push certificate.
    ///
    /// The vendor's label: `ConnClosed`
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
    ///
    /// Note: A code of mPaaS's own, whose list of causes is missing from this text. The Chinese page names them: the certificate environment in the console does not match the device token, the certificate packed in the app differs from the one in the console, or the project's bundle ID differs from the one in the console. A single occurrence may be a dropped connection, and one retry does no harm.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Alibaba Cloud: [mPaaS push status codes (Chinese page)](<https://help.aliyun.com/document_detail/398576.html>).
    ConnClosed,
    /// `2025`: The APNs connection is not established.
    ///
    /// The vendor's label: `ConnUnavailable`
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Note: A code of mPaaS's own: its link to APNs is not up yet.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026).
    ConnUnavailable,
    /// A code that the table does not list. Sealed: only a number that is not in the table gets here.
    Unknown(UnknownCode<Self>),
}
impl AppleStatus {
    /// Every listed code, in the table's order.
    ///
    /// ```
    /// use push_status::AppleStatus;
    ///
    /// assert_eq!(AppleStatus::ALL.len(), 16);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::PayloadEmpty,
        Self::PayloadTooLarge,
        Self::BadTopic,
        Self::TopicDisallowed,
        Self::BadMessageId,
        Self::BadExpirationDate,
        Self::BadPriority,
        Self::MissingDeviceToken,
        Self::BadDeviceToken,
        Self::DeviceTokenNotForTopic,
        Self::Unregistered,
        Self::BadCertificateEnvironment,
        Self::BadCertificate,
        Self::MissingTopic,
        Self::ConnClosed,
        Self::ConnUnavailable,
    ];
    /// The status at `row`, or the unknown `code` where there is no such row.
    #[inline]
    const fn at(row: u64, code: i64) -> Self {
        match row {
            0 => Self::PayloadEmpty,
            1 => Self::PayloadTooLarge,
            2 => Self::BadTopic,
            3 => Self::TopicDisallowed,
            4 => Self::BadMessageId,
            5 => Self::BadExpirationDate,
            6 => Self::BadPriority,
            7 => Self::MissingDeviceToken,
            8 => Self::BadDeviceToken,
            9 => Self::DeviceTokenNotForTopic,
            10 => Self::Unregistered,
            11 => Self::BadCertificateEnvironment,
            12 => Self::BadCertificate,
            13 => Self::MissingTopic,
            14 => Self::ConnClosed,
            15 => Self::ConnUnavailable,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        let index = match self {
            Self::PayloadEmpty => 0,
            Self::PayloadTooLarge => 1,
            Self::BadTopic => 2,
            Self::TopicDisallowed => 3,
            Self::BadMessageId => 4,
            Self::BadExpirationDate => 5,
            Self::BadPriority => 6,
            Self::MissingDeviceToken => 7,
            Self::BadDeviceToken => 8,
            Self::DeviceTokenNotForTopic => 9,
            Self::Unregistered => 10,
            Self::BadCertificateEnvironment => 11,
            Self::BadCertificate => 12,
            Self::MissingTopic => 13,
            Self::ConnClosed => 14,
            Self::ConnUnavailable => 15,
            Self::Unknown(_) => return &UNKNOWN,
        };
        &ROWS[index]
    }
}
static UNKNOWN: Row = Row::unknown("The Apple table does not list this code.", Action::Investigate);
static ROWS: [Row; 16] = [
    Row {
        code: 2001,
        name: "PayloadEmpty",
        label: Some("PayloadEmpty"),
        description: "The message body is empty.",
        explanation: None,
        note: None,
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[4]],
    },
    Row {
        code: 2002,
        name: "PayloadTooLarge",
        label: Some("PayloadTooLarge"),
        description: "The message body is too large.",
        explanation: None,
        note: Some("The limit is 4,096 bytes (5,120 for VoIP). Shorten the message and send it again."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[4]],
    },
    Row {
        code: 2003,
        name: "BadTopic",
        label: Some("BadTopic"),
        description: "The bundle ID in the certificate is incorrect.",
        explanation: None,
        note: Some("With mPaaS the topic comes from the certificate and the bundle ID in the console, so correct it there."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[4]],
    },
    Row {
        code: 2004,
        name: "TopicDisallowed",
        label: Some("TopicDisallowed"),
        description: "The bundle ID in the certificate is invalid.",
        explanation: None,
        note: Some("This certificate may not push to this topic, which is a matter of the console and not of the token. sygnal deletes the token when it sees this code, so that a wrong certificate costs it all tokens of the app."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[5]],
    },
    Row {
        code: 2005,
        name: "BadMessageId",
        label: Some("BadMessageId"),
        description: "The messageId is incorrect.",
        explanation: None,
        note: Some("APNs expects a UUID in apns-id."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[4]],
    },
    Row {
        code: 2006,
        name: "BadExpirationDate",
        label: Some("BadExpirationDate"),
        description: "The expiration date is invalid.",
        explanation: None,
        note: Some("The value of apns-expiration cannot be used."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[4]],
    },
    Row {
        code: 2007,
        name: "BadPriority",
        label: Some("BadPriority"),
        description: "Invalid weight.",
        explanation: None,
        note: Some("Weight is a translation of the Chinese word for priority: apns-priority is not 1, 5 or 10."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[4]],
    },
    Row {
        code: 2008,
        name: "MissingDeviceToken",
        label: Some("MissingDeviceToken"),
        description: "The device token is missing.",
        explanation: None,
        note: Some("The request carried no token, because the token in your store is empty. Mattermost drops the device on it; confirm that the stored token really is empty before you remove anything."),
        action: Action::FixRequest,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[4], &SOURCES[7]],
    },
    Row {
        code: 2009,
        name: "BadDeviceToken",
        label: Some("BadDeviceToken"),
        description: "The device token is invalid, incorrectly formatted, or does not exist. If this error occurs when pushing messages by user dimension, verify that the device token used for binding is correct. After binding, create a minimalist push message in the Mobile Push console to test. In the development environment (where a development environment certificate is configured in the console), you must use a personal development certificate to package the app for testing. Otherwise, the BadDeviceToken error occurs.",
        explanation: None,
        note: Some("Either the token is malformed, or a good token went to the wrong environment (sandbox or production). An environment mix-up gives this code for every device; in one confirmed incident production devices registered as sandbox were all disabled without a log line. Delete only if other tokens of the same app were delivered in the same run."),
        action: Action::ConfirmToken,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[6], &SOURCES[7], &SOURCES[8], &SOURCES[9]],
    },
    Row {
        code: 2010,
        name: "DeviceTokenNotForTopic",
        label: Some("DeviceTokenNotForTopic"),
        description: "The device token and the certificate do not match.",
        explanation: None,
        note: Some("The token belongs to another app, or the bundle ID or certificate in the console is wrong. Correct the console first, and confirm that other tokens of the app are delivered before you doubt this one. sygnal and Mattermost delete on this code, and sygnal's own comment says that a wrong topic then forces every client to register again."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[5], &SOURCES[7]],
    },
    Row {
        code: 2011,
        name: "Unregistered",
        label: Some("Unregistered"),
        description: "The token has expired.",
        explanation: None,
        note: Some("APNs answers 410: the app was removed or the token was retired. Before deleting, check that your stored registration is older than the failure, as Signal does. APNs gives a timestamp for this, but mPaaS does not pass it on."),
        action: Action::RemoveToken,
        token: TokenVerdict::Dead,
        sources: &[&SOURCES[0], &SOURCES[4], &SOURCES[6]],
    },
    Row {
        code: 2013,
        name: "BadCertificateEnvironment",
        label: Some("BadCertificateEnvironment"),
        description: "The certificate environment is invalid.",
        explanation: None,
        note: Some("The certificate is for the other environment. Tokens are not at fault."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[4]],
    },
    Row {
        code: 2014,
        name: "BadCertificate",
        label: Some("BadCertificate"),
        description: "The certificate is invalid.",
        explanation: None,
        note: Some("The certificate is bad or has expired. Upload a fresh one in the console."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[4]],
    },
    Row {
        code: 2023,
        name: "MissingTopic",
        label: Some("MissingTopic"),
        description: "No topic is specified.",
        explanation: None,
        note: Some("APNs needs a topic when the certificate serves several topics. An mPaaS user cannot set that header, so correct the bundle ID or the certificate in the console."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[4]],
    },
    Row {
        code: 2024,
        name: "ConnClosed",
        label: Some("ConnClosed"),
        description: "The APNs connection is disconnected. Possible causes: For information about configuring an iOS push certificate, certificate environment, and bundle ID in the console, see Configure an iOS push certificate.",
        explanation: None,
        note: Some("A code of mPaaS's own, whose list of causes is missing from this text. The Chinese page names them: the certificate environment in the console does not match the device token, the certificate packed in the app differs from the one in the console, or the project's bundle ID differs from the one in the console. A single occurrence may be a dropped connection, and one retry does no harm."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[1]],
    },
    Row {
        code: 2025,
        name: "ConnUnavailable",
        label: Some("ConnUnavailable"),
        description: "The APNs connection is not established.",
        explanation: None,
        note: Some("A code of mPaaS's own: its link to APNs is not up yet."),
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0]],
    },
];
/// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.
static SLOTS: [u64; 32] = [
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    20,
    7,
    1,
    17,
    16,
    15,
    14,
    13,
    12,
    11,
    10,
    27,
    25,
    23,
    6,
    5,
    4,
    3,
    2,
    1,
    0,
];
