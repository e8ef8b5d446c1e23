// @generated from codes/harmonyos.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel HarmonyOS: a row of `codes/harmonyos.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>.
    pub enum HarmonyOsStatus {
        /// `80000000`: Sent successfully
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: Push Kit accepted the message, which is not proof that it arrived.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        Success = Row {
            index: 0,
            code: 80000000,
            description: "Sent successfully",
            note: "Push Kit accepted the message, which is not proof that it arrived.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
        /// `80100000`: Some tokens were sent successfully
        ///
        /// The vendor's advice: The failed tokens are displayed in the msg field of the response message. Check whether the failed tokens have the following issues:
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **suspect**.
        ///
        /// Note: The list is missing from this text: msg is a JSON string whose illegalTokens groups the failed tokens by reason. Only tokenFormatError and tokenPlatformNotSupport speak of the token itself; noPushTypeRight, noRight, penalty, appinfoError and others are configuration, so never resend or delete the whole batch. Also in honor, with the same meaning, and in huawei, where mPaaS's text calls it a failed parameter check.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        PartialSuccess = Row {
            index: 1,
            code: 80100000,
            description: "Some tokens were sent successfully",
            explanation: "The failed tokens are displayed in the msg field of the response message. Check whether the failed tokens have the following issues:",
            note: "The list is missing from this text: msg is a JSON string whose illegalTokens groups the failed tokens by reason. Only tokenFormatError and tokenPlatformNotSupport speak of the token itself; noPushTypeRight, noRight, penalty, appinfoError and others are configuration, so never resend or delete the whole batch. Also in honor, with the same meaning, and in huawei, where mPaaS's text calls it a failed parameter check.",
            action: Action::Inspect,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
        /// `80100001`: Some request parameters are incorrect
        ///
        /// The vendor's advice: Check the request parameters as prompted in the response message.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        InvalidRequestParameters = Row {
            index: 2,
            code: 80100001,
            description: "Some request parameters are incorrect",
            explanation: "Check the request parameters as prompted in the response message.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
        /// `80100003`: Message struct error
        ///
        /// The vendor's advice: Check the content of the message struct as prompted in the response message.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Also in huawei and honor, with the same meaning.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        MessageStructError = Row {
            index: 3,
            code: 80100003,
            description: "Message struct error",
            explanation: "Check the content of the message struct as prompted in the response message.",
            note: "Also in huawei and honor, with the same meaning.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
        /// `80100004`: The expiration time set for the message is earlier than the current time.
        ///
        /// The vendor's advice: Check the ttl field of the message.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The ttl gives a moment that is already past. Also in huawei, with the same meaning.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        ExpirationTimeInPast = Row {
            index: 4,
            code: 80100004,
            description: "The expiration time set for the message is earlier than the current time.",
            explanation: "Check the ttl field of the message.",
            note: "The ttl gives a moment that is already past. Also in huawei, with the same meaning.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
        /// `80100016`: The message content failed the validation
        ///
        /// The vendor's advice: Check the corresponding fields for sensitive words as prompted in the response message.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: HarmonyOS's own page of February 2026 no longer lists this code; Huawei's v1\/v2 page still does.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        ContentValidationFailed = Row {
            index: 5,
            code: 80100016,
            description: "The message content failed the validation",
            explanation: "Check the corresponding fields for sensitive words as prompted in the response message.",
            note: "HarmonyOS's own page of February 2026 no longer lists this code; Huawei's v1/v2 page still does.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[10]],
        },
        /// `80100022`: The signature of the image in the message is not verified
        ///
        /// The vendor's advice: Check whether the message image has passed risk control validation.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        ImageNotVerified = Row {
            index: 6,
            code: 80100022,
            description: "The signature of the image in the message is not verified",
            explanation: "Check whether the message image has passed risk control validation.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
        /// `80200001`: Authentication error
        ///
        /// The vendor's advice: Authentication for the Authorization parameter in the request header failed. Check the following:
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The list is missing from this text. The causes: the Authorization header is missing, the JWT is of another project or not for this app, the URL is not the v3 URL, or an OAuth token is used where only a JWT is allowed (HarmonyOS 5 and later).
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        AuthenticationError = Row {
            index: 7,
            code: 80200001,
            description: "Authentication error",
            explanation: "Authentication for the Authorization parameter in the request header failed. Check the following:",
            note: "The list is missing from this text. The causes: the Authorization header is missing, the JWT is of another project or not for this app, the URL is not the v3 URL, or an OAuth token is used where only a JWT is allowed (HarmonyOS 5 and later).",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
        /// `80200005`: The JWT has expired
        ///
        /// The vendor's advice: Regenerate the JWT and then push the message.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Make a new JWT and retry once.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        JwtExpired = Row {
            index: 8,
            code: 80200005,
            description: "The JWT has expired",
            explanation: "Regenerate the JWT and then push the message.",
            note: "Make a new JWT and retry once.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
        /// `80300002`: The current application does not have the permission to send push messages
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: The causes are missing from this text: Push is not enabled, or the URL names the project ID of another project than the app's. Delete no token. Also in huawei, likewise as a missing permission.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        NoPushPermission = Row {
            index: 9,
            code: 80300002,
            description: "The current application does not have the permission to send push messages",
            note: "The causes are missing from this text: Push is not enabled, or the URL names the project ID of another project than the app's. Delete no token. Also in huawei, likewise as a missing permission.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
        /// `80300007`: All tokens are invalid
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: The list is missing from this text: eleven reasons share this number, among them a push right not granted for the push-type (the example in Huawei's FAQ), another project, a penalised app, an app not created, the country and the image policy. Before deleting, read illegalTokens in msg: delete only for tokenFormatError, tokenPlatformNotSupport, or noRight after an upgrade from HarmonyOS 4. Also in huawei and honor, with the same meaning.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); Huawei: [HarmonyOS FAQ: Push Kit 0001](<https://developer.huawei.com/consumer/cn/doc/harmonyOS-faqs/push-kit-faq-0001>).
        AllTokensInvalid = Row {
            index: 10,
            code: 80300007,
            description: "All tokens are invalid",
            note: "The list is missing from this text: eleven reasons share this number, among them a push right not granted for the push-type (the example in Huawei's FAQ), another project, a penalised app, an app not created, the country and the image policy. Before deleting, read illegalTokens in msg: delete only for tokenFormatError, tokenPlatformNotSupport, or noRight after an upgrade from HarmonyOS 4. Also in huawei and honor, with the same meaning.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[27], &SOURCES[28]],
        },
        /// `80300008`: The size of the message body (excluding tokens) exceeds the system default (4,096 bytes)
        ///
        /// The vendor's advice: The size of the request message exceeds the default value. Reduce the message size and send the message again.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Also in huawei and honor, with the same meaning, although mPaaS's text for huawei calls it an authentication error.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        MessageBodyTooLarge = Row {
            index: 11,
            code: 80300008,
            description: "The size of the message body (excluding tokens) exceeds the system default (4,096 bytes)",
            explanation: "The size of the request message exceeds the default value. Reduce the message size and send the message again.",
            note: "Also in huawei and honor, with the same meaning, although mPaaS's text for huawei calls it an authentication error.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
        /// `80300010`: The number of tokens in the message body exceeds the system default
        ///
        /// The vendor's advice: A single message for authorized subscriptions or card refreshes can carry only one token. For other scenarios, a single message can carry up to 1,000 tokens. Reduce the number of tokens and send the messages in batches.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Also in honor, with the same meaning.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        TooManyTokens = Row {
            index: 12,
            code: 80300010,
            description: "The number of tokens in the message body exceeds the system default",
            explanation: "A single message for authorized subscriptions or card refreshes can carry only one token. For other scenarios, a single message can carry up to 1,000 tokens. Reduce the number of tokens and send the messages in batches.",
            note: "Also in honor, with the same meaning.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
        /// `80300029`: Traffic limit for test message requests
        ///
        /// The vendor's advice: Test messages are sent too frequently. Send them again later.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        TestMessageRateLimited = Row {
            index: 13,
            code: 80300029,
            description: "Traffic limit for test message requests",
            explanation: "Test messages are sent too frequently. Send them again later.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
        /// `80300030`: The number of tokens in a single test message exceeds the system default
        ///
        /// The vendor's advice: A single test message for authorized subscriptions or card refreshes can carry only one token. For other scenarios, a single test message can carry up to 10 tokens. Reduce the number of tokens and send the message again.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        TooManyTestTokens = Row {
            index: 14,
            code: 80300030,
            description: "The number of tokens in a single test message exceeds the system default",
            explanation: "A single test message for authorized subscriptions or card refreshes can carry only one token. For other scenarios, a single test message can carry up to 10 tokens. Reduce the number of tokens and send the message again.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
        /// `80300036`: The JWT is valid for more than one day
        ///
        /// The vendor's advice: Generate a JWT that is valid for less than one day and then push the message.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        JwtValidityTooLong = Row {
            index: 15,
            code: 80300036,
            description: "The JWT is valid for more than one day",
            explanation: "Generate a JWT that is valid for less than one day and then push the message.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
        /// `80300037`: Cannot send push messages due to a violation penalty
        ///
        /// The vendor's advice: Resolve the violation on the AppGallery Connect website before you try to send messages again.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Every token fails while the penalty lasts. The tokens are fine, so delete none.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        PenalizedForViolation = Row {
            index: 16,
            code: 80300037,
            description: "Cannot send push messages due to a violation penalty",
            explanation: "Resolve the violation on the AppGallery Connect website before you try to send messages again.",
            note: "Every token fails while the penalty lasts. The tokens are fine, so delete none.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
        /// `81000001`: Internal system error
        ///
        /// The vendor's advice: Submit a ticket online to report the issue.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: An unknown fault at Huawei: retry with backoff, and open a ticket if it stays. Also in huawei, with the same meaning.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02).
        InternalSystemError = Row {
            index: 17,
            code: 81000001,
            description: "Internal system error",
            explanation: "Submit a ticket online to report the issue.",
            note: "An unknown fault at Huawei: retry with backoff, and open a ticket if it stays. Also in huawei, with the same meaning.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[27]],
        },
    }
    const CHANNEL: Channel = Channel::HarmonyOs;
    const NOT_LISTED: &str = "The HarmonyOS table does not list this code.";
    const LOOKUP: Hashed<32> = Hashed {
        multiplier: 703584641074682265,
        rotation: 5,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 32] = [
        31, 30, 29, 28, 297698323917517829, 4365662764597798695, 25, 12501591645958360420,
        16569556086638641292, 13209417349651962670, 21, 20, 19, 10172477735247067964,
        11034531038663534502, 7674392301676855878, 6828967757787129533, 10896932198467410399,
        13, 12, 11, 9567470431368708607, 13635434872048989469, 10044897153673356818,
        16857974768839543959, 3324619679699999573, 2479195135810273194, 4, 3, 2,
        16005939724045490392, 9900687812572905503,
    ];
}
