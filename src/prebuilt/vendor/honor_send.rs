// @generated from codes/vendor/honor-send.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `honor-send` (Honor Push API response codes): a row of `codes/vendor/honor-send.csv`. Documented at <https://developer.honor.com/cn/docs/11002/reference/downlink-message>.
    pub enum HonorSend {
        /// `0`: One public sender treats this number as a success.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: It is not in any copy of Honor's page that was found, so its meaning is not confirmed. mPaaS's common table has the same number for a device that is offline or has not answered.
        ///
        /// Confidence: secondary. Source: unnamed public senders: Public servers that send through Honor.
        UnconfirmedZero = ListRow {
            index: 0,
            wire: "0",
            code: 0,
            description: "One public sender treats this number as a success.",
            note: "It is not in any copy of Honor's page that was found, so its meaning is not confirmed. mPaaS's common table has the same number for a device that is offline or has not answered.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[55]],
        },
        /// `200`: Honor accepted the request.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: Acceptance is not proof that the message arrived. If the request had several tokens, data.failTokens and data.expireTokens may still name some that failed. The copy of Honor's page prints this number among the HTTP statuses, and it is also the code in the body of a successful reply.
        ///
        /// mPaaS says the same with 200 ([`HonorStatus::Success`](crate::HonorStatus::Success)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        Success = ListRow {
            index: 1,
            wire: "200",
            code: 200,
            http_statuses: &[200],
            description: "Honor accepted the request.",
            note: "Acceptance is not proof that the message arrived. If the request had several tokens, data.failTokens and data.expireTokens may still name some that failed. The copy of Honor's page prints this number among the HTTP statuses, and it is also the code in the body of a successful reply.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            same_as: Some(PushStatus::Honor(HonorStatus::Success)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `400`: A parameter of the request is wrong.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: If the body of the reply has another code, that code says what is wrong. The copy of Honor's page prints this number among the HTTP statuses.
        ///
        /// mPaaS says the same with 400 ([`HonorStatus::ParameterError`](crate::HonorStatus::ParameterError)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ParameterError = ListRow {
            index: 2,
            wire: "400",
            code: 400,
            http_statuses: &[400],
            description: "A parameter of the request is wrong.",
            note: "If the body of the reply has another code, that code says what is wrong. The copy of Honor's page prints this number among the HTTP statuses.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Honor(HonorStatus::ParameterError)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `403`: Honor did not accept the access token of the sending server.
        ///
        /// HTTP status: 403.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The credentials of the sending server are wrong or have expired: fetch a new access token. It is not a device token. The copy of Honor's page prints this number among the HTTP statuses.
        ///
        /// mPaaS says the same with 403 ([`HonorStatus::AuthenticationFailed`](crate::HonorStatus::AuthenticationFailed)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AuthenticationFailed = ListRow {
            index: 3,
            wire: "403",
            code: 403,
            http_statuses: &[403],
            description: "Honor did not accept the access token of the sending server.",
            note: "The credentials of the sending server are wrong or have expired: fetch a new access token. It is not a device token. The copy of Honor's page prints this number among the HTTP statuses.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Honor(HonorStatus::AuthenticationFailed)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `404`: There is no such service at this address.
        ///
        /// HTTP status: 404.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The request address is wrong, and it names the app but no device token. The copy of Honor's page prints this number among the HTTP statuses.
        ///
        /// mPaaS says the same with 404 ([`HonorStatus::ServiceNotFound`](crate::HonorStatus::ServiceNotFound)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ServiceNotFound = ListRow {
            index: 4,
            wire: "404",
            code: 404,
            http_statuses: &[404],
            description: "There is no such service at this address.",
            note: "The request address is wrong, and it names the app but no device token. The copy of Honor's page prints this number among the HTTP statuses.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Honor(HonorStatus::ServiceNotFound)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `500`: Something failed inside Honor's service.
        ///
        /// HTTP status: 500.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Retry with backoff. If it goes on, check the request method and the message format, then report it to Honor. The copy of Honor's page prints this number among the HTTP statuses.
        ///
        /// mPaaS says the same with 500 ([`HonorStatus::InternalServiceError`](crate::HonorStatus::InternalServiceError)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InternalServiceError = ListRow {
            index: 5,
            wire: "500",
            code: 500,
            http_statuses: &[500],
            description: "Something failed inside Honor's service.",
            note: "Retry with backoff. If it goes on, check the request method and the message format, then report it to Honor. The copy of Honor's page prints this number among the HTTP statuses.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Honor(HonorStatus::InternalServiceError)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `502`: The connection to Honor failed, usually because of the network.
        ///
        /// HTTP status: 502.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: This is an inference: if the connection broke after the request went out, the outcome is unknown and a retry can make a duplicate. The copy of Honor's page prints this number among the HTTP statuses.
        ///
        /// mPaaS says the same with 502 ([`HonorStatus::ConnectionAbnormal`](crate::HonorStatus::ConnectionAbnormal)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ConnectionAbnormal = ListRow {
            index: 6,
            wire: "502",
            code: 502,
            http_statuses: &[502],
            description: "The connection to Honor failed, usually because of the network.",
            note: "This is an inference: if the connection broke after the request went out, the outcome is unknown and a retry can make a duplicate. The copy of Honor's page prints this number among the HTTP statuses.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Honor(HonorStatus::ConnectionAbnormal)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `503`: The app sent more than 3,000 requests in one second.
        ///
        /// HTTP status: 503.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of requests. The copy of Honor's page prints this number among the HTTP statuses.
        ///
        /// mPaaS says the same with 503 ([`HonorStatus::TooManyRequests`](crate::HonorStatus::TooManyRequests)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TooManyRequests = ListRow {
            index: 7,
            wire: "503",
            code: 503,
            http_statuses: &[503],
            description: "The app sent more than 3,000 requests in one second.",
            note: "Lower the rate of requests. The copy of Honor's page prints this number among the HTTP statuses.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Honor(HonorStatus::TooManyRequests)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `10001`: The timestamp is missing from the request.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The sending server has to set the timestamp header. In the lists of Xiaomi the same number is a system error, where a retry is right.
        ///
        /// mPaaS says the same with 10001 ([`HonorStatus::TimestampMissing`](crate::HonorStatus::TimestampMissing)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TimestampMissing = ListRow {
            index: 8,
            wire: "10001",
            code: 10001,
            description: "The timestamp is missing from the request.",
            note: "The sending server has to set the timestamp header. In the lists of Xiaomi the same number is a system error, where a retry is right.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Honor(HonorStatus::TimestampMissing)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `10205`: Honor does not know the app ID.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the app ID in the sending server and in Honor's console. vivo uses the same number for the app ID in its authentication call.
        ///
        /// mPaaS says the same with 10205 ([`HonorStatus::AppIdNotFound`](crate::HonorStatus::AppIdNotFound)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AppIdNotFound = ListRow {
            index: 9,
            wire: "10205",
            code: 10205,
            description: "Honor does not know the app ID.",
            note: "Check the app ID in the sending server and in Honor's console. vivo uses the same number for the app ID in its authentication call.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Honor(HonorStatus::AppIdNotFound)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `10207`: The timestamp in the request is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Check the clock of the sending server. vivo uses the same number for the timestamp of its authentication call.
        ///
        /// mPaaS says the same with 10207 ([`HonorStatus::TimestampInvalid`](crate::HonorStatus::TimestampInvalid)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TimestampInvalid = ListRow {
            index: 10,
            wire: "10207",
            code: 10207,
            description: "The timestamp in the request is not valid.",
            note: "Check the clock of the sending server. vivo uses the same number for the timestamp of its authentication call.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Honor(HonorStatus::TimestampInvalid)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `10300`: The request has no token.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The token in your store may be empty, or the request may be built wrongly.
        ///
        /// mPaaS says the same with 10300 ([`HonorStatus::PushTokenMissing`](crate::HonorStatus::PushTokenMissing)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        PushTokenMissing = ListRow {
            index: 11,
            wire: "10300",
            code: 10300,
            description: "The request has no token.",
            note: "The token in your store may be empty, or the request may be built wrongly.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Honor(HonorStatus::PushTokenMissing)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `12200000`: One public sender treats this number as a success.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: It is not in any copy of Honor's page that was found, so its meaning is not confirmed.
        ///
        /// Confidence: secondary. Source: unnamed public senders: Public servers that send through Honor.
        Unconfirmed12200000 = ListRow {
            index: 12,
            wire: "12200000",
            code: 12200000,
            description: "One public sender treats this number as a success.",
            note: "It is not in any copy of Honor's page that was found, so its meaning is not confirmed.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[55]],
        },
        /// `80000000`: Some public senders treat this number as a success, as it is at Huawei.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: This contradicts the copy of Honor's page, where 200 is the only success. It was seen in public senders that use an older path of the API. The meaning is not confirmed, so the verdict says nothing about the token.
        ///
        /// Confidence: secondary. Source: unnamed public senders: Public servers that send through Honor.
        SuccessHuaweiSpelling = ListRow {
            index: 13,
            wire: "80000000",
            code: 80000000,
            description: "Some public senders treat this number as a success, as it is at Huawei.",
            note: "This contradicts the copy of Honor's page, where 200 is the only success. It was seen in public senders that use an older path of the API. The meaning is not confirmed, so the verdict says nothing about the token.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[55]],
        },
        /// `80100000`: Honor accepted the message for some tokens and not for others; data.failTokens holds the ones that failed.
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **suspect**.
        ///
        /// Note: Only the tokens in data.failTokens and data.expireTokens are concerned. Never resend or delete the whole batch.
        ///
        /// mPaaS says the same with 80100000 ([`HonorStatus::PartialSuccess`](crate::HonorStatus::PartialSuccess)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        PartialSuccess = ListRow {
            index: 14,
            wire: "80100000",
            code: 80100000,
            description: "Honor accepted the message for some tokens and not for others; data.failTokens holds the ones that failed.",
            note: "Only the tokens in data.failTokens and data.expireTokens are concerned. Never resend or delete the whole batch.",
            action: Action::Inspect,
            token: TokenVerdict::Suspect,
            same_as: Some(PushStatus::Honor(HonorStatus::PartialSuccess)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `80100003`: The structure of the message is wrong.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The sending server builds the message, so the same message fails for every token.
        ///
        /// mPaaS says the same with 80100003 ([`HonorStatus::MessageStructError`](crate::HonorStatus::MessageStructError)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        MessageStructError = ListRow {
            index: 15,
            wire: "80100003",
            code: 80100003,
            description: "The structure of the message is wrong.",
            note: "The sending server builds the message, so the same message fails for every token.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Honor(HonorStatus::MessageStructError)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `80200003`: One public sender treats this number as an expired access token, as it is at Huawei.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: It is not in any copy of Honor's page that was found, so its meaning is not confirmed. An access token belongs to the sending server; it is not a device token.
        ///
        /// Confidence: secondary. Source: unnamed public senders: Public servers that send through Honor.
        AccessTokenExpired = ListRow {
            index: 16,
            wire: "80200003",
            code: 80200003,
            description: "One public sender treats this number as an expired access token, as it is at Huawei.",
            note: "It is not in any copy of Honor's page that was found, so its meaning is not confirmed. An access token belongs to the sending server; it is not a device token.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[55]],
        },
        /// `80200020`: The receipt ID in the request does not match the one that is set up for the app.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Compare the receipt ID with the one in Honor's console.
        ///
        /// mPaaS says the same with 80200020 ([`HonorStatus::ReceiptIdMismatch`](crate::HonorStatus::ReceiptIdMismatch)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ReceiptIdMismatch = ListRow {
            index: 17,
            wire: "80200020",
            code: 80200020,
            description: "The receipt ID in the request does not match the one that is set up for the app.",
            note: "Compare the receipt ID with the one in Honor's console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Honor(HonorStatus::ReceiptIdMismatch)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `80200022`: The app may not send this kind of message, for instance a marketing message with an image.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Honor allows images in service messages only. Change the kind or the content of the message; no token is at fault.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        NoMessageTypePermission = ListRow {
            index: 18,
            wire: "80200022",
            code: 80200022,
            description: "The app may not send this kind of message, for instance a marketing message with an image.",
            note: "Honor allows images in service messages only. Change the kind or the content of the message; no token is at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `80200047`: The test messages of the day are used up.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send real messages, or wait until the next day.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TestMessageLimitReached = ListRow {
            index: 19,
            wire: "80200047",
            code: 80200047,
            description: "The test messages of the day are used up.",
            note: "Send real messages, or wait until the next day.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `80200050`: A marketing message must not have an image.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Remove the image from the message, or send it as a service message if it is one.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ImageNotAllowedInMarketing = ListRow {
            index: 20,
            wire: "80200050",
            code: 80200050,
            description: "A marketing message must not have an image.",
            note: "Remove the image from the message, or send it as a service message if it is one.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `80200056`: The title or the text of the message contains sensitive words.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Honor refused the text, so the same text is refused for every token.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        SensitiveContent = ListRow {
            index: 21,
            wire: "80200056",
            code: 80200056,
            description: "The title or the text of the message contains sensitive words.",
            note: "Honor refused the text, so the same text is refused for every token.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `80300006`: The request lists the same token more than once.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Remove the duplicates. The token itself is good. One public sender treats this code as a rate limit, which is wrong.
        ///
        /// mPaaS says the same with 80300006 ([`HonorStatus::DuplicatePushTokens`](crate::HonorStatus::DuplicatePushTokens)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        DuplicatePushTokens = ListRow {
            index: 22,
            wire: "80300006",
            code: 80300006,
            description: "The request lists the same token more than once.",
            note: "Remove the duplicates. The token itself is good. One public sender treats this code as a rate limit, which is wrong.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Honor(HonorStatus::DuplicatePushTokens)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `80300007`: Honor accepted none of the tokens in the request.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: A wrong app ID, a wrong package name, tokens of another app and a wrong address for the access token or the request give this code for every token, so it does not prove that a token is gone.
        ///
        /// mPaaS says the same with 80300007 ([`HonorStatus::AllTokensInvalid`](crate::HonorStatus::AllTokensInvalid)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AllTokensInvalid = ListRow {
            index: 23,
            wire: "80300007",
            code: 80300007,
            description: "Honor accepted none of the tokens in the request.",
            note: "A wrong app ID, a wrong package name, tokens of another app and a wrong address for the access token or the request give this code for every token, so it does not prove that a token is gone.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            same_as: Some(PushStatus::Honor(HonorStatus::AllTokensInvalid)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `80300008`: The body of the message is larger than 4,096 bytes.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the message.
        ///
        /// mPaaS says the same with 80300008 ([`HonorStatus::MessageBodyTooLarge`](crate::HonorStatus::MessageBodyTooLarge)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        MessageBodyTooLarge = ListRow {
            index: 24,
            wire: "80300008",
            code: 80300008,
            description: "The body of the message is larger than 4,096 bytes.",
            note: "Shorten the message.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Honor(HonorStatus::MessageBodyTooLarge)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `80300010`: The request has more than 1,000 tokens.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Split the tokens into several requests.
        ///
        /// mPaaS says the same with 80300010 ([`HonorStatus::TooManyPushTokens`](crate::HonorStatus::TooManyPushTokens)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TooManyPushTokens = ListRow {
            index: 25,
            wire: "80300010",
            code: 80300010,
            description: "The request has more than 1,000 tokens.",
            note: "Split the tokens into several requests.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Honor(HonorStatus::TooManyPushTokens)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
    }
    const LIST: List = List::HonorSend;
    const NOT_LISTED: &str = "The list honor-send does not have this code.";
    const LOOKUP: Hashed<64> = Hashed {
        multiplier: 8489494218025796405,
        rotation: 6,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 64] = [
        0, 15359106937066257287, 14203396580934965763, 60, 59, 9960049088160379911,
        17061747378627862787, 56, 515783042691059716, 54, 53, 52, 51, 6773798388817608414,
        12051905043478223621, 48, 47, 46, 45, 1265344402630443038, 7636577866448318427, 42,
        8335288438645159427, 40, 39, 38, 37, 8214337244399897297, 3634941161936123083,
        16629460462672747486, 33, 5284414679430678744, 9916977685961502825, 30, 29, 28, 27,
        13443209763329975985, 25, 17565606061859299695, 23, 22, 21, 20, 19,
        386687797773349823, 17, 16, 15, 14, 2089328239334955299, 12, 10304352536448490669,
        10, 9, 8, 7, 12006992978010096161, 5, 6554768205037168959, 967166491935950898,
        7338399955753826285, 13709633419571701672, 0,
    ];
}
