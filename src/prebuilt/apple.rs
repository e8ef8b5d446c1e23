// @generated from codes/apple.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel Apple: a row of `codes/apple.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>.
    pub enum AppleStatus {
        /// `2001`: The message body is empty.
        ///
        /// The vendor's label: `PayloadEmpty`
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        PayloadEmpty = Row {
            index: 0,
            code: 2001,
            label: "PayloadEmpty",
            description: "The message body is empty.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[4]],
        },
        /// `2002`: The message body is too large.
        ///
        /// The vendor's label: `PayloadTooLarge`
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The limit is 4,096 bytes (5,120 for VoIP). Shorten the message and send it again.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        PayloadTooLarge = Row {
            index: 1,
            code: 2002,
            label: "PayloadTooLarge",
            description: "The message body is too large.",
            note: "The limit is 4,096 bytes (5,120 for VoIP). Shorten the message and send it again.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[4]],
        },
        /// `2003`: The bundle ID in the certificate is incorrect.
        ///
        /// The vendor's label: `BadTopic`
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: With mPaaS the topic comes from the certificate and the bundle ID in the console, so correct it there.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadTopic = Row {
            index: 2,
            code: 2003,
            label: "BadTopic",
            description: "The bundle ID in the certificate is incorrect.",
            note: "With mPaaS the topic comes from the certificate and the bundle ID in the console, so correct it there.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[4]],
        },
        /// `2004`: The bundle ID in the certificate is invalid.
        ///
        /// The vendor's label: `TopicDisallowed`
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: This certificate may not push to this topic, which is a matter of the console and not of the token. sygnal deletes the token when it sees this code, so that a wrong certificate costs it all tokens of the app.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); matrix-org: [sygnal push gateway: TOKEN\_ERRORS in apnspushkin.py; gcmpushkin.py](<https://github.com/matrix-org/sygnal>).
        TopicDisallowed = Row {
            index: 3,
            code: 2004,
            label: "TopicDisallowed",
            description: "The bundle ID in the certificate is invalid.",
            note: "This certificate may not push to this topic, which is a matter of the console and not of the token. sygnal deletes the token when it sees this code, so that a wrong certificate costs it all tokens of the app.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[5]],
        },
        /// `2005`: The messageId is incorrect.
        ///
        /// The vendor's label: `BadMessageId`
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: APNs expects a UUID in apns-id.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadMessageId = Row {
            index: 4,
            code: 2005,
            label: "BadMessageId",
            description: "The messageId is incorrect.",
            note: "APNs expects a UUID in apns-id.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[4]],
        },
        /// `2006`: The expiration date is invalid.
        ///
        /// The vendor's label: `BadExpirationDate`
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The value of apns-expiration cannot be used.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadExpirationDate = Row {
            index: 5,
            code: 2006,
            label: "BadExpirationDate",
            description: "The expiration date is invalid.",
            note: "The value of apns-expiration cannot be used.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[4]],
        },
        /// `2007`: Invalid weight.
        ///
        /// The vendor's label: `BadPriority`
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Weight is a translation of the Chinese word for priority: apns-priority is not 1, 5 or 10.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadPriority = Row {
            index: 6,
            code: 2007,
            label: "BadPriority",
            description: "Invalid weight.",
            note: "Weight is a translation of the Chinese word for priority: apns-priority is not 1, 5 or 10.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[4]],
        },
        /// `2008`: The device token is missing.
        ///
        /// The vendor's label: `MissingDeviceToken`
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: No token was sent, so no token is suspect. The token in your store may be empty, or the request may be built wrongly, which has the same effect for every device. Mattermost drops the device on this code; check that the stored token really is empty before you remove anything.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>); mattermost: [mattermost-push-proxy: apple\_notification\_server.go](<https://github.com/mattermost/mattermost-push-proxy>).
        MissingDeviceToken = Row {
            index: 7,
            code: 2008,
            label: "MissingDeviceToken",
            description: "The device token is missing.",
            note: "No token was sent, so no token is suspect. The token in your store may be empty, or the request may be built wrongly, which has the same effect for every device. Mattermost drops the device on this code; check that the stored token really is empty before you remove anything.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[4], &SOURCES[7]],
        },
        /// `2009`: The device token is invalid, incorrectly formatted, or does not exist. If this error occurs when pushing messages by user dimension, verify that the device token used for binding is correct. After binding, create a minimalist push message in the Mobile Push console to test. In the development environment (where a development environment certificate is configured in the console), you must use a personal development certificate to package the app for testing. Otherwise, the BadDeviceToken error occurs.
        ///
        /// The vendor's label: `BadDeviceToken`
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Either the token is malformed, or a good token went to the wrong environment (sandbox or production). An environment mix-up gives this code for every device; in one confirmed incident production devices registered as sandbox were all disabled without a log line. Delete only if other tokens of the same app were delivered in the same run.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); signalapp: [Signal-Server: APNSender and PushNotificationManager](<https://github.com/signalapp/Signal-Server>); mattermost: [mattermost-push-proxy: apple\_notification\_server.go](<https://github.com/mattermost/mattermost-push-proxy>); MapleTechLabs: [maple: pull request 524](<https://github.com/MapleTechLabs/maple/pull/524>); parse-community: [parse-server: issue 6052](<https://github.com/parse-community/parse-server/issues/6052>).
        BadDeviceToken = Row {
            index: 8,
            code: 2009,
            label: "BadDeviceToken",
            description: "The device token is invalid, incorrectly formatted, or does not exist. If this error occurs when pushing messages by user dimension, verify that the device token used for binding is correct. After binding, create a minimalist push message in the Mobile Push console to test. In the development environment (where a development environment certificate is configured in the console), you must use a personal development certificate to package the app for testing. Otherwise, the BadDeviceToken error occurs.",
            note: "Either the token is malformed, or a good token went to the wrong environment (sandbox or production). An environment mix-up gives this code for every device; in one confirmed incident production devices registered as sandbox were all disabled without a log line. Delete only if other tokens of the same app were delivered in the same run.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[6], &SOURCES[7], &SOURCES[8], &SOURCES[9]],
        },
        /// `2010`: The device token and the certificate do not match.
        ///
        /// The vendor's label: `DeviceTokenNotForTopic`
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **suspect**.
        ///
        /// Note: The token belongs to another app, or the bundle ID or certificate in the console is wrong. Correct the console first, and confirm that other tokens of the app are delivered before you doubt this one. sygnal and Mattermost delete on this code, and sygnal's own comment says that a wrong topic then forces every client to register again.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); matrix-org: [sygnal push gateway: TOKEN\_ERRORS in apnspushkin.py; gcmpushkin.py](<https://github.com/matrix-org/sygnal>); mattermost: [mattermost-push-proxy: apple\_notification\_server.go](<https://github.com/mattermost/mattermost-push-proxy>).
        DeviceTokenNotForTopic = Row {
            index: 9,
            code: 2010,
            label: "DeviceTokenNotForTopic",
            description: "The device token and the certificate do not match.",
            note: "The token belongs to another app, or the bundle ID or certificate in the console is wrong. Correct the console first, and confirm that other tokens of the app are delivered before you doubt this one. sygnal and Mattermost delete on this code, and sygnal's own comment says that a wrong topic then forces every client to register again.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[5], &SOURCES[7]],
        },
        /// `2011`: The token has expired.
        ///
        /// The vendor's label: `Unregistered`
        ///
        /// To do: **Remove the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
        ///
        /// Note: APNs answers 410: the app was removed or the token was retired. Before deleting, check that your stored registration is older than the failure, as Signal does. APNs gives a timestamp for this, but mPaaS does not pass it on.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>); signalapp: [Signal-Server: APNSender and PushNotificationManager](<https://github.com/signalapp/Signal-Server>).
        Unregistered = Row {
            index: 10,
            code: 2011,
            label: "Unregistered",
            description: "The token has expired.",
            note: "APNs answers 410: the app was removed or the token was retired. Before deleting, check that your stored registration is older than the failure, as Signal does. APNs gives a timestamp for this, but mPaaS does not pass it on.",
            action: Action::RemoveToken,
            token: TokenVerdict::Dead,
            sources: &[&SOURCES[0], &SOURCES[4], &SOURCES[6]],
        },
        /// `2013`: The certificate environment is invalid.
        ///
        /// The vendor's label: `BadCertificateEnvironment`
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: The certificate is for the other environment. Tokens are not at fault.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadCertificateEnvironment = Row {
            index: 11,
            code: 2013,
            label: "BadCertificateEnvironment",
            description: "The certificate environment is invalid.",
            note: "The certificate is for the other environment. Tokens are not at fault.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[4]],
        },
        /// `2014`: The certificate is invalid.
        ///
        /// The vendor's label: `BadCertificate`
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: The certificate is bad or has expired. Upload a fresh one in the console.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadCertificate = Row {
            index: 12,
            code: 2014,
            label: "BadCertificate",
            description: "The certificate is invalid.",
            note: "The certificate is bad or has expired. Upload a fresh one in the console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[4]],
        },
        /// `2023`: No topic is specified.
        ///
        /// The vendor's label: `MissingTopic`
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: APNs needs a topic when the certificate serves several topics. An mPaaS user cannot set that header, so correct the bundle ID or the certificate in the console.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Apple: [Handling notification responses from APNs (table as carried in github.com\/sideshow\/apns2 response.go)](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        MissingTopic = Row {
            index: 13,
            code: 2023,
            label: "MissingTopic",
            description: "No topic is specified.",
            note: "APNs needs a topic when the certificate serves several topics. An mPaaS user cannot set that header, so correct the bundle ID or the certificate in the console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[4]],
        },
        /// `2024`: The APNs connection is disconnected. Possible causes: For information about configuring an iOS push certificate, certificate environment, and bundle ID in the console, see Configure an iOS push certificate.
        ///
        /// The vendor's label: `ConnClosed`
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: A code of mPaaS's own, whose list of causes is missing from this text. The Chinese page names them: the certificate environment in the console does not match the device token, the certificate packed in the app differs from the one in the console, or the project's bundle ID differs from the one in the console. A single occurrence may be a dropped connection, and one retry does no harm.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Alibaba Cloud: [mPaaS push status codes (Chinese page)](<https://help.aliyun.com/document_detail/398576.html>).
        ConnClosed = Row {
            index: 14,
            code: 2024,
            label: "ConnClosed",
            description: "The APNs connection is disconnected. Possible causes: For information about configuring an iOS push certificate, certificate environment, and bundle ID in the console, see Configure an iOS push certificate.",
            note: "A code of mPaaS's own, whose list of causes is missing from this text. The Chinese page names them: the certificate environment in the console does not match the device token, the certificate packed in the app differs from the one in the console, or the project's bundle ID differs from the one in the console. A single occurrence may be a dropped connection, and one retry does no harm.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[1]],
        },
        /// `2025`: The APNs connection is not established.
        ///
        /// The vendor's label: `ConnUnavailable`
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: A code of mPaaS's own: its link to APNs is not up yet.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        ConnUnavailable = Row {
            index: 15,
            code: 2025,
            label: "ConnUnavailable",
            description: "The APNs connection is not established.",
            note: "A code of mPaaS's own: its link to APNs is not up yet.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
    }
    const CHANNEL: Channel = Channel::Apple;
    const NOT_LISTED: &str = "The Apple table does not list this code.";
    const LOOKUP: Dense<32> = Dense {
        first: 2001,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 32] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 7, 1, 17, 16, 15, 14, 13, 12, 11, 10, 27, 25,
        23, 6, 5, 4, 3, 2, 1, 0,
    ];
}
