// @generated from codes/vendor/apple-send.csv by `cargo xtask update`: edit the table, not this file.

text_list! {
    /// A code of the list `apple-send` (APNs reasons): a row of `codes/vendor/apple-send.csv`. Documented at <https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>.
    pub enum AppleSend {
        /// `BadCollapseId`: The collapse identifier is longer than APNs allows.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the apns-collapse-id header, so shorten it there.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadCollapseId = ListRow {
            index: 0,
            wire: "BadCollapseId",
            http_statuses: &[400],
            description: "The collapse identifier is longer than APNs allows.",
            note: "The server builds the apns-collapse-id header, so shorten it there.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `BadDeviceToken`: The device token is not valid in the APNs environment that got the request, or it is malformed.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: A development token that is sent to the production host, or the reverse, gives this reason for every device. It therefore proves nothing about one token: delete the token only if it gets this reason again while other tokens of the app are delivered.
        ///
        /// mPaaS says the same with 2009 ([`AppleStatus::BadDeviceToken`](crate::AppleStatus::BadDeviceToken)).
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadDeviceToken = ListRow {
            index: 1,
            wire: "BadDeviceToken",
            http_statuses: &[400],
            description: "The device token is not valid in the APNs environment that got the request, or it is malformed.",
            note: "A development token that is sent to the production host, or the reverse, gives this reason for every device. It therefore proves nothing about one token: delete the token only if it gets this reason again while other tokens of the app are delivered.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            same_as: Some(PushStatus::Apple(AppleStatus::BadDeviceToken)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `BadExpirationDate`: The apns-expiration header is not a valid date.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the header.
        ///
        /// mPaaS says the same with 2006 ([`AppleStatus::BadExpirationDate`](crate::AppleStatus::BadExpirationDate)).
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadExpirationDate = ListRow {
            index: 2,
            wire: "BadExpirationDate",
            http_statuses: &[400],
            description: "The apns-expiration header is not a valid date.",
            note: "The server builds the header.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Apple(AppleStatus::BadExpirationDate)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `BadMessageId`: The apns-id header is not a valid UUID.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the header.
        ///
        /// mPaaS says the same with 2005 ([`AppleStatus::BadMessageId`](crate::AppleStatus::BadMessageId)).
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadMessageId = ListRow {
            index: 3,
            wire: "BadMessageId",
            http_statuses: &[400],
            description: "The apns-id header is not a valid UUID.",
            note: "The server builds the header.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Apple(AppleStatus::BadMessageId)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `BadPriority`: The apns-priority header has a value that APNs does not know.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the header.
        ///
        /// mPaaS says the same with 2007 ([`AppleStatus::BadPriority`](crate::AppleStatus::BadPriority)).
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadPriority = ListRow {
            index: 4,
            wire: "BadPriority",
            http_statuses: &[400],
            description: "The apns-priority header has a value that APNs does not know.",
            note: "The server builds the header.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Apple(AppleStatus::BadPriority)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `BadTopic`: The apns-topic header is not a valid topic.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: The topic comes from the bundle ID that the server is configured with.
        ///
        /// mPaaS says the same with 2003 ([`AppleStatus::BadTopic`](crate::AppleStatus::BadTopic)).
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadTopic = ListRow {
            index: 5,
            wire: "BadTopic",
            http_statuses: &[400],
            description: "The apns-topic header is not a valid topic.",
            note: "The topic comes from the bundle ID that the server is configured with.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Apple(AppleStatus::BadTopic)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `DeviceTokenNotForTopic`: The device token belongs to another app than the topic names.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **suspect**.
        ///
        /// Note: A wrong topic on the server gives this reason for every token of the app. Correct the topic first, and confirm that other tokens are delivered before you doubt this one.
        ///
        /// mPaaS says the same with 2010 ([`AppleStatus::DeviceTokenNotForTopic`](crate::AppleStatus::DeviceTokenNotForTopic)).
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        DeviceTokenNotForTopic = ListRow {
            index: 6,
            wire: "DeviceTokenNotForTopic",
            http_statuses: &[400],
            description: "The device token belongs to another app than the topic names.",
            note: "A wrong topic on the server gives this reason for every token of the app. Correct the topic first, and confirm that other tokens are delivered before you doubt this one.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Suspect,
            same_as: Some(PushStatus::Apple(AppleStatus::DeviceTokenNotForTopic)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `DuplicateHeaders`: The request carries a header more than once.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        DuplicateHeaders = ListRow {
            index: 7,
            wire: "DuplicateHeaders",
            http_statuses: &[400],
            description: "The request carries a header more than once.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `IdleTimeout`: The connection was idle for too long.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Open a new connection and send the message again. Nothing is wrong with the message or the token.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        IdleTimeout = ListRow {
            index: 8,
            wire: "IdleTimeout",
            http_statuses: &[400],
            description: "The connection was idle for too long.",
            note: "Open a new connection and send the message again. Nothing is wrong with the message or the token.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `InvalidPushType`: The apns-push-type header has a value that APNs does not accept.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the header.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        InvalidPushType = ListRow {
            index: 9,
            wire: "InvalidPushType",
            http_statuses: &[400],
            description: "The apns-push-type header has a value that APNs does not accept.",
            note: "The server builds the header.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `MissingDeviceToken`: The path of the request contains no device token.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: No token was sent, so no token is suspect. The stored token may be empty, but an error in the code that builds the path has the same effect for every device.
        ///
        /// mPaaS says the same with 2008 ([`AppleStatus::MissingDeviceToken`](crate::AppleStatus::MissingDeviceToken)).
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        MissingDeviceToken = ListRow {
            index: 10,
            wire: "MissingDeviceToken",
            http_statuses: &[400],
            description: "The path of the request contains no device token.",
            note: "No token was sent, so no token is suspect. The stored token may be empty, but an error in the code that builds the path has the same effect for every device.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Apple(AppleStatus::MissingDeviceToken)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `MissingTopic`: The request has no apns-topic header, although the certificate or key needs one.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: A key, and a certificate for several topics, need the header in every request. For mPaaS's code 2023 the advice is different, because an mPaaS user cannot set the header.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        MissingTopic = ListRow {
            index: 11,
            wire: "MissingTopic",
            http_statuses: &[400],
            description: "The request has no apns-topic header, although the certificate or key needs one.",
            note: "A key, and a certificate for several topics, need the header in every request. For mPaaS's code 2023 the advice is different, because an mPaaS user cannot set the header.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `PayloadEmpty`: The request has no payload.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the payload.
        ///
        /// mPaaS says the same with 2001 ([`AppleStatus::PayloadEmpty`](crate::AppleStatus::PayloadEmpty)).
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        PayloadEmpty = ListRow {
            index: 12,
            wire: "PayloadEmpty",
            http_statuses: &[400],
            description: "The request has no payload.",
            note: "The server builds the payload.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Apple(AppleStatus::PayloadEmpty)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `TopicDisallowed`: The certificate or key does not allow pushing to this topic.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: This is about the rights of the certificate or key, and not about the token.
        ///
        /// mPaaS says the same with 2004 ([`AppleStatus::TopicDisallowed`](crate::AppleStatus::TopicDisallowed)).
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        TopicDisallowed = ListRow {
            index: 13,
            wire: "TopicDisallowed",
            http_statuses: &[400],
            description: "The certificate or key does not allow pushing to this topic.",
            note: "This is about the rights of the certificate or key, and not about the token.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Apple(AppleStatus::TopicDisallowed)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `BadCertificate`: APNs does not accept the client certificate.
        ///
        /// HTTP status: 403.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The certificate is wrong or revoked, and every token gets this reason. In mPaaS's table the advice for the same reason (2014) is to fix the configuration, because there the certificate is kept in the console.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadCertificate = ListRow {
            index: 14,
            wire: "BadCertificate",
            http_statuses: &[403],
            description: "APNs does not accept the client certificate.",
            note: "The certificate is wrong or revoked, and every token gets this reason. In mPaaS's table the advice for the same reason (2014) is to fix the configuration, because there the certificate is kept in the console.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `BadCertificateEnvironment`: The client certificate is for the other APNs environment.
        ///
        /// HTTP status: 403.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Development and production are separate hosts. In mPaaS's table the advice for the same reason (2013) is to fix the configuration, because there the certificate is kept in the console.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadCertificateEnvironment = ListRow {
            index: 15,
            wire: "BadCertificateEnvironment",
            http_statuses: &[403],
            description: "The client certificate is for the other APNs environment.",
            note: "Development and production are separate hosts. In mPaaS's table the advice for the same reason (2013) is to fix the configuration, because there the certificate is kept in the console.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `ExpiredProviderToken`: The provider token has expired.
        ///
        /// HTTP status: 403.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The provider token is the JWT that your server signs, not a device token. Sign a new one and send the same message again.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        ExpiredProviderToken = ListRow {
            index: 16,
            wire: "ExpiredProviderToken",
            http_statuses: &[403],
            description: "The provider token has expired.",
            note: "The provider token is the JWT that your server signs, not a device token. Sign a new one and send the same message again.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `Forbidden`: APNs does not allow this action.
        ///
        /// HTTP status: 403.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Apple lists this reason among those that must not be retried as they are, so change the rights first.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        Forbidden = ListRow {
            index: 17,
            wire: "Forbidden",
            http_statuses: &[403],
            description: "APNs does not allow this action.",
            note: "Apple lists this reason among those that must not be retried as they are, so change the rights first.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `InvalidProviderToken`: The provider token is not valid, or APNs cannot verify its signature.
        ///
        /// HTTP status: 403.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The signing key, the key ID or the team ID of the server is wrong. No device token is at fault.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        InvalidProviderToken = ListRow {
            index: 18,
            wire: "InvalidProviderToken",
            http_statuses: &[403],
            description: "The provider token is not valid, or APNs cannot verify its signature.",
            note: "The signing key, the key ID or the team ID of the server is wrong. No device token is at fault.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `MissingProviderToken`: The connection uses no certificate and the request carries no provider token.
        ///
        /// HTTP status: 403.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The server sent no credentials.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        MissingProviderToken = ListRow {
            index: 19,
            wire: "MissingProviderToken",
            http_statuses: &[403],
            description: "The connection uses no certificate and the request carries no provider token.",
            note: "The server sent no credentials.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `UnrelatedKeyIdInToken`: The key ID in the provider token is not related to the key that this connection was first used with.
        ///
        /// HTTP status: 403.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Open a new connection for another key. The token in the name of this reason is the provider token.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        UnrelatedKeyIdInToken = ListRow {
            index: 20,
            wire: "UnrelatedKeyIdInToken",
            http_statuses: &[403],
            description: "The key ID in the provider token is not related to the key that this connection was first used with.",
            note: "Open a new connection for another key. The token in the name of this reason is the provider token.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `BadEnvironmentKeyIdInToken`: The key ID in the provider token is not valid for this APNs environment.
        ///
        /// HTTP status: 403.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: A key can be limited to development or to production. This is the spelling on Apple's page; APNs was seen to send BadEnvironmentKeyInToken, so accept both.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadEnvironmentKeyIdInToken = ListRow {
            index: 21,
            wire: "BadEnvironmentKeyIdInToken",
            http_statuses: &[403],
            description: "The key ID in the provider token is not valid for this APNs environment.",
            note: "A key can be limited to development or to production. This is the spelling on Apple's page; APNs was seen to send BadEnvironmentKeyInToken, so accept both.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `BadEnvironmentKeyInToken`: The key in the provider token is not valid for this APNs environment.
        ///
        /// HTTP status: 403.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: This is the same fault as BadEnvironmentKeyIdInToken. This spelling is not on Apple's page, but it was seen in real replies of APNs.
        ///
        /// Confidence: secondary. Source: APNSwift: [APNSwift: pull request 229](<https://github.com/kylebrowning/APNSwift/pull/229>) (as of 2025-10-22); swift-server-community: [APNSwift at commit 234d745d](<https://github.com/swift-server-community/APNSwift>).
        BadEnvironmentKeyInToken = ListRow {
            index: 22,
            wire: "BadEnvironmentKeyInToken",
            http_statuses: &[403],
            description: "The key in the provider token is not valid for this APNs environment.",
            note: "This is the same fault as BadEnvironmentKeyIdInToken. This spelling is not on Apple's page, but it was seen in real replies of APNs.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[30], &SOURCES[32]],
        },
        /// `BadPath`: The request has a path that APNs does not serve.
        ///
        /// HTTP status: 404.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the path. No device token is at fault, although the status is 404.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        BadPath = ListRow {
            index: 23,
            wire: "BadPath",
            http_statuses: &[404],
            description: "The request has a path that APNs does not serve.",
            note: "The server builds the path. No device token is at fault, although the status is 404.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `MethodNotAllowed`: The request method is not POST.
        ///
        /// HTTP status: 405.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        MethodNotAllowed = ListRow {
            index: 24,
            wire: "MethodNotAllowed",
            http_statuses: &[405],
            description: "The request method is not POST.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `ExpiredToken`: The device token has expired.
        ///
        /// HTTP status: 410.
        ///
        /// To do: **Remove the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
        ///
        /// Note: Apple says that the token has expired and lists the reason among those that must not be retried as they are; no wrong setting is known to cause it. Tokens of Live Activities get it as well, so delete only the token that the message was sent to, not the device.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>); APNSwift: [APNSwift: pull request 231](<https://github.com/kylebrowning/APNSwift/pull/231>) (as of 2025-11-17).
        ExpiredToken = ListRow {
            index: 25,
            wire: "ExpiredToken",
            http_statuses: &[410],
            description: "The device token has expired.",
            note: "Apple says that the token has expired and lists the reason among those that must not be retried as they are; no wrong setting is known to cause it. Tokens of Live Activities get it as well, so delete only the token that the message was sent to, not the device.",
            action: Action::RemoveToken,
            token: TokenVerdict::Dead,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29], &SOURCES[31]],
        },
        /// `Unregistered`: The device token is no longer active for the topic.
        ///
        /// HTTP status: 410.
        ///
        /// To do: **Remove the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
        ///
        /// Note: Apple asks to stop sending until the app hands in the token again. The timestamp in the body is the moment, in milliseconds, when APNs last found the token inactive: delete the token only if it was stored or confirmed before that moment.
        ///
        /// mPaaS says the same with 2011 ([`AppleStatus::Unregistered`](crate::AppleStatus::Unregistered)).
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        Unregistered = ListRow {
            index: 26,
            wire: "Unregistered",
            http_statuses: &[410],
            description: "The device token is no longer active for the topic.",
            note: "Apple asks to stop sending until the app hands in the token again. The timestamp in the body is the moment, in milliseconds, when APNs last found the token inactive: delete the token only if it was stored or confirmed before that moment.",
            action: Action::RemoveToken,
            token: TokenVerdict::Dead,
            same_as: Some(PushStatus::Apple(AppleStatus::Unregistered)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `PayloadTooLarge`: The payload is larger than APNs allows.
        ///
        /// HTTP status: 413.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The limit is 4,096 bytes, or 5,120 bytes for VoIP.
        ///
        /// mPaaS says the same with 2002 ([`AppleStatus::PayloadTooLarge`](crate::AppleStatus::PayloadTooLarge)).
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        PayloadTooLarge = ListRow {
            index: 27,
            wire: "PayloadTooLarge",
            http_statuses: &[413],
            description: "The payload is larger than APNs allows.",
            note: "The limit is 4,096 bytes, or 5,120 bytes for VoIP.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Apple(AppleStatus::PayloadTooLarge)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `TooManyProviderTokenUpdates`: The server renews its provider token too often.
        ///
        /// HTTP status: 429.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Use the same provider token for at least 20 minutes.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        TooManyProviderTokenUpdates = ListRow {
            index: 28,
            wire: "TooManyProviderTokenUpdates",
            http_statuses: &[429],
            description: "The server renews its provider token too often.",
            note: "Use the same provider token for at least 20 minutes.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `TooManyRequests`: Too many messages were sent to the same device token in a row.
        ///
        /// HTTP status: 429.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Wait before you send to it again.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        TooManyRequests = ListRow {
            index: 29,
            wire: "TooManyRequests",
            http_statuses: &[429],
            description: "Too many messages were sent to the same device token in a row.",
            note: "Wait before you send to it again.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `InternalServerError`: An error occurred inside APNs.
        ///
        /// HTTP status: 500.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Apple asks to wait about 15 minutes and then to back off.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        InternalServerError = ListRow {
            index: 30,
            wire: "InternalServerError",
            http_statuses: &[500],
            description: "An error occurred inside APNs.",
            note: "Apple asks to wait about 15 minutes and then to back off.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `ServiceUnavailable`: APNs is not available now.
        ///
        /// HTTP status: 503.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Apple asks to wait about 15 minutes and then to back off.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        ServiceUnavailable = ListRow {
            index: 31,
            wire: "ServiceUnavailable",
            http_statuses: &[503],
            description: "APNs is not available now.",
            note: "Apple asks to wait about 15 minutes and then to back off.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `Shutdown`: The APNs server is shutting down.
        ///
        /// HTTP status: 503.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Open a new connection and send the message again. In a GOAWAY frame this reason belongs to the connection and to no single message.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        Shutdown = ListRow {
            index: 32,
            wire: "Shutdown",
            http_statuses: &[503],
            description: "The APNs server is shutting down.",
            note: "Open a new connection and send the message again. In a GOAWAY frame this reason belongs to the connection and to no single message.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
    }
    const LIST: List = List::AppleSend;
    const LOOKUP: Hashed<128> = Hashed {
        multiplier: 162082592736694721,
        slots: &SLOTS,
    };
    static SLOTS: [u16; 128] = [
        0, 0, 31, 0, 0, 0, 29, 8, 0, 0, 0, 0, 0, 15, 20, 0, 24, 0, 0, 0, 0, 0, 12, 0, 0, 25,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 32, 9, 0, 0, 0, 10, 0, 14,
        0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 21, 0, 0, 0, 22, 0, 0, 0, 0, 19, 0,
        0, 0, 0, 6, 0, 0, 0, 0, 0, 11, 0, 18, 0, 0, 1, 0, 0, 0, 0, 23, 0, 0, 7, 0, 4, 0, 0,
        0, 0, 0, 0, 0, 0, 26, 0, 27, 0, 3, 16, 0, 0, 0, 28, 0, 0, 0, 30, 2,
    ];
}
