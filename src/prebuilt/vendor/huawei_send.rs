// @generated from codes/vendor/huawei-send.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `huawei-send` (Huawei Push Kit API response codes): a row of `codes/vendor/huawei-send.csv`. Documented at <https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>.
    pub enum HuaweiSend {
        /// `80000000`: Huawei accepted the message for all tokens of the call.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: Acceptance is not proof that the message arrived. For a call with validate\_only Huawei gives the same answer but checks only the format and sends nothing, so that answer says nothing about a token.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        Success = ListRow {
            index: 0,
            wire: "80000000",
            code: 80000000,
            http_statuses: &[200],
            description: "Huawei accepted the message for all tokens of the call.",
            note: "Acceptance is not proof that the message arrived. For a call with validate_only Huawei gives the same answer but checks only the format and sends nothing, so that answer says nothing about a token.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80100000`: Huawei accepted some tokens and refused others.
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **suspect**.
        ///
        /// Note: Only the tokens in illegal\_tokens, inside the JSON text in msg, failed, so never resend to or delete the whole batch. mPaaS's table words the same number as a failed parameter check, which is 80100001 in this list.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08); Huawei: [hms-push-serverdemo-java: ResponceCodeProcesser.java](<https://github.com/HMS-Core/hms-push-serverdemo-java>).
        PartialSuccess = ListRow {
            index: 1,
            wire: "80100000",
            code: 80100000,
            description: "Huawei accepted some tokens and refused others.",
            note: "Only the tokens in illegal_tokens, inside the JSON text in msg, failed, so never resend to or delete the whole batch. mPaaS's table words the same number as a failed parameter check, which is 80100001 in this list.",
            action: Action::Inspect,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10], &SOURCES[11]],
        },
        /// `80100001`: Some parameters of the request are wrong.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request, and msg says which parameter.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        InvalidRequestParameters = ListRow {
            index: 2,
            wire: "80100001",
            code: 80100001,
            description: "Some parameters of the request are wrong.",
            note: "The server builds the request, and msg says which parameter.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80100003`: The structure of the message is wrong.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the message, and msg says which field.
        ///
        /// mPaaS says the same with 80100003 ([`HuaweiStatus::InvalidPayload`](crate::HuaweiStatus::InvalidPayload)).
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        MessageStructError = ListRow {
            index: 3,
            wire: "80100003",
            code: 80100003,
            description: "The structure of the message is wrong.",
            note: "The server builds the message, and msg says which field.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Huawei(HuaweiStatus::InvalidPayload)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80100004`: The message would expire before the current time.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the ttl. mPaaS's table words this as an invalid timeout.
        ///
        /// mPaaS says the same with 80100004 ([`HuaweiStatus::InvalidTimeout`](crate::HuaweiStatus::InvalidTimeout)).
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        ExpirationTimeInPast = ListRow {
            index: 4,
            wire: "80100004",
            code: 80100004,
            description: "The message would expire before the current time.",
            note: "Correct the ttl. mPaaS's table words this as an invalid timeout.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Huawei(HuaweiStatus::InvalidTimeout)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80100013`: The collapse key is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the message.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        InvalidCollapseKey = ListRow {
            index: 5,
            wire: "80100013",
            code: 80100013,
            description: "The collapse key is not valid.",
            note: "The server builds the message.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80100016`: The message contains sensitive words.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Huawei refuses the text for every token.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        SensitiveContent = ListRow {
            index: 6,
            wire: "80100016",
            code: 80100016,
            description: "The message contains sensitive words.",
            note: "Huawei refuses the text for every token.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80100017`: More than a hundred topic tasks run at the same time.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send again later.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        TooManyTopicTasks = ListRow {
            index: 7,
            wire: "80100017",
            code: 80100017,
            description: "More than a hundred topic tasks run at the same time.",
            note: "Send again later.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80100018`: The signature of the reviewed message does not match the message.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The body was changed after the review. Huawei's sample code words the same number as an invalid message body.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08); Huawei: [hms-push-serverdemo-java: ResponceCodeProcesser.java](<https://github.com/HMS-Core/hms-push-serverdemo-java>).
        ReviewSignatureMismatch = ListRow {
            index: 8,
            wire: "80100018",
            code: 80100018,
            description: "The signature of the reviewed message does not match the message.",
            note: "The body was changed after the review. Huawei's sample code words the same number as an invalid message body.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10], &SOURCES[11]],
        },
        /// `80200001`: Huawei could not authenticate the sending server.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The Authorization header is missing, the access token belongs to another app, or the JWT cannot be read.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        AuthenticationError = ListRow {
            index: 9,
            wire: "80200001",
            code: 80200001,
            description: "Huawei could not authenticate the sending server.",
            note: "The Authorization header is missing, the access token belongs to another app, or the JWT cannot be read.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80200003`: The OAuth access token has expired.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: This is the access token of the server, not a device token. Get a new one and send again.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        AccessTokenExpired = ListRow {
            index: 10,
            wire: "80200003",
            code: 80200003,
            http_statuses: &[200],
            description: "The OAuth access token has expired.",
            note: "This is the access token of the server, not a device token. Get a new one and send again.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80200005`: The JWT has expired.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Sign a new JWT and send again.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        JwtExpired = ListRow {
            index: 11,
            wire: "80200005",
            code: 80200005,
            description: "The JWT has expired.",
            note: "Sign a new JWT and send again.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80300002`: The app may not send messages to these tokens.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Huawei names only causes in the configuration: the service is off, the credentials are of another app or project, or the overseas service is off. Some public senders delete tokens because of this code, and Huawei gives no reason for that.
        ///
        /// mPaaS says the same with 80300002 ([`HuaweiStatus::NoPermissionForTokens`](crate::HuaweiStatus::NoPermissionForTokens)).
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08); Hotify: Hotify bridge changelog.
        NoPushPermission = ListRow {
            index: 12,
            wire: "80300002",
            code: 80300002,
            description: "The app may not send messages to these tokens.",
            note: "Huawei names only causes in the configuration: the service is off, the credentials are of another app or project, or the overseas service is off. Some public senders delete tokens because of this code, and Huawei gives no reason for that.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Huawei(HuaweiStatus::NoPermissionForTokens)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10], &SOURCES[14]],
        },
        /// `80300007`: All tokens in the request are invalid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Huawei gives the same code when the tokens belong to another app, when the package name or app ID differs from the console, and when the URL is wrong. Delete a token only if it gets the code again while other tokens of the app are delivered.
        ///
        /// mPaaS says the same with 80300007 ([`HuaweiStatus::AllTokensInvalid`](crate::HuaweiStatus::AllTokensInvalid)).
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        AllTokensInvalid = ListRow {
            index: 13,
            wire: "80300007",
            code: 80300007,
            http_statuses: &[200],
            description: "All tokens in the request are invalid.",
            note: "Huawei gives the same code when the tokens belong to another app, when the package name or app ID differs from the console, and when the URL is wrong. Delete a token only if it gets the code again while other tokens of the app are delivered.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            same_as: Some(PushStatus::Huawei(HuaweiStatus::AllTokensInvalid)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80300008`: The message body is larger than 4,096 bytes.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the message. mPaaS's table also calls this an authentication error, which it is not.
        ///
        /// mPaaS says the same with 80300008 ([`HuaweiStatus::MessageBodyTooLarge`](crate::HuaweiStatus::MessageBodyTooLarge)).
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        MessageBodyTooLarge = ListRow {
            index: 14,
            wire: "80300008",
            code: 80300008,
            description: "The message body is larger than 4,096 bytes.",
            note: "Shorten the message. mPaaS's table also calls this an authentication error, which it is not.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Huawei(HuaweiStatus::MessageBodyTooLarge)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80300010`: The request contains more tokens than it may, or no token was found in it.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: A misspelt message or token field has the same effect.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        TooManyTokens = ListRow {
            index: 15,
            wire: "80300010",
            code: 80300010,
            description: "The request contains more tokens than it may, or no token was found in it.",
            note: "A misspelt message or token field has the same effect.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80300011`: The app may not send high-priority notifications.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Apply for the permission in the console.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        NoHighPriorityPermission = ListRow {
            index: 16,
            wire: "80300011",
            code: 80300011,
            description: "The app may not send high-priority notifications.",
            note: "Apply for the permission in the console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80300013`: The receipt address is wrong, or its certificate has expired.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Correct the callback address in the console.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        InvalidReceiptAddress = ListRow {
            index: 17,
            wire: "80300013",
            code: 80300013,
            description: "The receipt address is wrong, or its certificate has expired.",
            note: "Correct the callback address in the console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80600003`: Huawei could not check the access token with its OAuth service.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Check the client ID and the secret. If both are right, try again later.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        OAuthServiceFailed = ListRow {
            index: 18,
            wire: "80600003",
            code: 80600003,
            description: "Huawei could not check the access token with its OAuth service.",
            note: "Check the client ID and the secret. If both are right, try again later.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `81000001`: An error occurred inside Push Kit.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Retry with backoff, and open a ticket if the error stays.
        ///
        /// mPaaS says the same with 81000001 ([`HuaweiStatus::InternalError`](crate::HuaweiStatus::InternalError)).
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        InternalError = ListRow {
            index: 19,
            wire: "81000001",
            code: 81000001,
            description: "An error occurred inside Push Kit.",
            note: "Retry with backoff, and open a ticket if the error stays.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Huawei(HuaweiStatus::InternalError)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `80100002`: A synchronous message must carry exactly one token.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request, so no token is suspect. This meaning is from Huawei's sample code, and Huawei's current page does not list the number. mPaaS's table words it as an invalid token list, with suspect tokens.
        ///
        /// Confidence: sdk. Source: Huawei: [hms-push-serverdemo-java: ResponceCodeProcesser.java](<https://github.com/HMS-Core/hms-push-serverdemo-java>).
        SyncMessageNeedsOneToken = ListRow {
            index: 20,
            wire: "80100002",
            code: 80100002,
            description: "A synchronous message must carry exactly one token.",
            note: "The server builds the request, so no token is suspect. This meaning is from Huawei's sample code, and Huawei's current page does not list the number. mPaaS's table words it as an invalid token list, with suspect tokens.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[11]],
        },
    }
    const LIST: List = List::HuaweiSend;
    const NOT_LISTED: &str = "The list huawei-send does not have this code.";
    const LOOKUP: Hashed<32> = Hashed {
        multiplier: 11178811658163070151,
        rotation: 5,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 32] = [
        1047581849871862785, 30, 2778640666954805483, 13681948687522599601,
        4509699484037748168, 3785389640302465576, 15515253171345391058, 24,
        17246311988428333730, 13342323640139543278, 21, 20, 19, 11536180419109367689, 17,
        13267239236192310372, 15, 6550358693525684241, 14273988209539970466,
        8281417510608626929, 11, 10, 6108487979402779152, 14096658138852888804,
        11019225301039229718, 10294915457303947112, 4302344758372603577, 4,
        2853725070902038393, 2129415227166755797, 1, 7040152548803206352,
    ];
}
