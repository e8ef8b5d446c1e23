// @generated from codes/honor.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel Honor: a row of `codes/honor.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://help.aliyun.com/en/document_detail/398576.html>.
    pub enum HonorStatus {
        /// `200`: Success
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: Inference: as with every vendor gateway, the call was accepted, which is not proof that the message arrived.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); zandala88: [honor-push: client.go (response struct with failTokens and expireTokens)](<https://github.com/zandala88/honor-push>).
        Success = Row {
            index: 0,
            code: 200,
            description: "Success",
            note: "Inference: as with every vendor gateway, the call was accepted, which is not proof that the message arrived.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            sources: &[&SOURCES[0], &SOURCES[15]],
        },
        /// `400`: Parameter error
        ///
        /// The vendor's advice: Check the error code in the response and troubleshoot the issue based on the error code.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: This is the level of HTTP: the code in the body of the reply says what is wrong.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        ParameterError = Row {
            index: 1,
            code: 400,
            description: "Parameter error",
            explanation: "Check the error code in the response and troubleshoot the issue based on the error code.",
            note: "This is the level of HTTP: the code in the body of the reply says what is wrong.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `403`: Authentication failed
        ///
        /// The vendor's advice: Check whether the access token is correct.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The access token of the sending server is wrong or has expired. Fetch a new one and retry once.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        AuthenticationFailed = Row {
            index: 2,
            code: 403,
            description: "Authentication failed",
            explanation: "Check whether the access token is correct.",
            note: "The access token of the sending server is wrong or has expired. Fetch a new one and retry once.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `404`: Service not found
        ///
        /// The vendor's advice: Check whether the request URI is correct.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The app ID is part of the request URI.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        ServiceNotFound = Row {
            index: 3,
            code: 404,
            description: "Service not found",
            explanation: "Check whether the request URI is correct.",
            note: "The app ID is part of the request URI.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `500`: Internal service error
        ///
        /// The vendor's advice: Check whether the request method and message format are consistent with the documentation. If the issue persists, send the detailed message to honorpush\@honor.com.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: A fault at Honor, although the text asks you to check method and message format first. Retry with backoff and stop after a few tries.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        InternalServiceError = Row {
            index: 4,
            code: 500,
            description: "Internal service error",
            explanation: "Check whether the request method and message format are consistent with the documentation. If the issue persists, send the detailed message to honorpush@honor.com.",
            note: "A fault at Honor, although the text asks you to check method and message format first. Retry with backoff and stop after a few tries.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `502`: The request connection is abnormal. This is common when the network is unstable.
        ///
        /// The vendor's advice: Try again later.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Network trouble between the sender and Honor. Inference: if the connection broke after the request went out, the outcome is unknown and a retry can make a duplicate.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        ConnectionAbnormal = Row {
            index: 5,
            code: 502,
            description: "The request connection is abnormal. This is common when the network is unstable.",
            explanation: "Try again later.",
            note: "Network trouble between the sender and Honor. Inference: if the connection broke after the request went out, the outcome is unknown and a retry can make a duplicate.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `503`: request too many,please try again later
        ///
        /// The vendor's advice: The maximum QPS limit (3,000 for a single application) is exceeded. Try again later.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        TooManyRequests = Row {
            index: 6,
            code: 503,
            description: "request too many,please try again later",
            explanation: "The maximum QPS limit (3,000 for a single application) is exceeded. Try again later.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80100000`: Some tokens were sent successfully. The returned failTokens are the tokens that failed to be sent.
        ///
        /// The vendor's advice: Check the failed tokens in the return value.
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **suspect**.
        ///
        /// Note: Only the tokens in data.failTokens and data.expireTokens are concerned, and expireTokens are the ones to confirm. Never resend or delete the whole batch. Also in harmonyos, with the same meaning, and in huawei, where mPaaS's text calls it a failed parameter check.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); zandala88: [honor-push: client.go (response struct with failTokens and expireTokens)](<https://github.com/zandala88/honor-push>).
        PartialSuccess = Row {
            index: 7,
            code: 80100000,
            description: "Some tokens were sent successfully. The returned failTokens are the tokens that failed to be sent.",
            explanation: "Check the failed tokens in the return value.",
            note: "Only the tokens in data.failTokens and data.expireTokens are concerned, and expireTokens are the ones to confirm. Never resend or delete the whole batch. Also in harmonyos, with the same meaning, and in huawei, where mPaaS's text calls it a failed parameter check.",
            action: Action::Inspect,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[15]],
        },
        /// `80100003`: Message struct error
        ///
        /// The vendor's advice: Check the parameters of the message struct as prompted in the response message.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Also in huawei and harmonyos, with the same meaning.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        MessageStructError = Row {
            index: 8,
            code: 80100003,
            description: "Message struct error",
            explanation: "Check the parameters of the message struct as prompted in the response message.",
            note: "Also in huawei and harmonyos, with the same meaning.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80300006`: push token is repeat
        ///
        /// The vendor's advice: Check for duplicate pushTokens.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The same token appears twice in one request: remove the duplicates. It is not rate limiting, for which one public sender takes it by mistake.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        DuplicatePushTokens = Row {
            index: 9,
            code: 80300006,
            description: "push token is repeat",
            explanation: "Check for duplicate pushTokens.",
            note: "The same token appears twice in one request: remove the duplicates. It is not rate limiting, for which one public sender takes it by mistake.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80300007`: All tokens are invalid.
        ///
        /// The vendor's advice: In principle, tokens for different applications on the same device are different, but the same value may be passed by mistake. The application package name and application ID configured on the client are inconsistent with those requested. Check whether the URL for obtaining the access\_token is correct. Check whether the URL for sending the message is correct.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Before deleting, confirm that the same run had at least one success and that the code repeats for this token. A wrong package name, application ID, access token URL or send URL gives this code for every token. Also in huawei and harmonyos, with the same meaning.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); unnamed public sender: Kotlin OEM push sender.
        AllTokensInvalid = Row {
            index: 10,
            code: 80300007,
            description: "All tokens are invalid.",
            explanation: "In principle, tokens for different applications on the same device are different, but the same value may be passed by mistake. The application package name and application ID configured on the client are inconsistent with those requested. Check whether the URL for obtaining the access_token is correct. Check whether the URL for sending the message is correct.",
            note: "Before deleting, confirm that the same run had at least one success and that the code repeats for this token. A wrong package name, application ID, access token URL or send URL gives this code for every token. Also in huawei and harmonyos, with the same meaning.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[16]],
        },
        /// `80300008`: The message body size exceeds the system default (4,096 bytes).
        ///
        /// The vendor's advice: The size of the request message exceeds the default value. Reduce the message size and send the message again.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Also in huawei and harmonyos, with the same meaning, although mPaaS's text for huawei calls it an authentication error.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        MessageBodyTooLarge = Row {
            index: 11,
            code: 80300008,
            description: "The message body size exceeds the system default (4,096 bytes).",
            explanation: "The size of the request message exceeds the default value. Reduce the message size and send the message again.",
            note: "Also in huawei and harmonyos, with the same meaning, although mPaaS's text for huawei calls it an authentication error.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80300010`: The number of push tokens for each push cannot exceed 1,000.
        ///
        /// The vendor's advice: Check whether the number of push tokens exceeds 1,000.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Split the batch. Also in harmonyos, with the same meaning.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        TooManyPushTokens = Row {
            index: 12,
            code: 80300010,
            description: "The number of push tokens for each push cannot exceed 1,000.",
            explanation: "Check whether the number of push tokens exceeds 1,000.",
            note: "Split the batch. Also in harmonyos, with the same meaning.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80200020`: receipt id is not match
        ///
        /// The vendor's advice: The receiptId does not match.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: The receipt ID sent is not the one set up in Honor's console.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        ReceiptIdMismatch = Row {
            index: 13,
            code: 80200020,
            description: "receipt id is not match",
            explanation: "The receiptId does not match.",
            note: "The receipt ID sent is not the one set up in Honor's console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `10001`: timestamp is null
        ///
        /// The vendor's advice: Check the timestamp.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The timestamp header is absent. In xiaomi the same number means a system error, where a retry is right.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        TimestampMissing = Row {
            index: 14,
            code: 10001,
            description: "timestamp is null",
            explanation: "Check the timestamp.",
            note: "The timestamp header is absent. In xiaomi the same number means a system error, where a retry is right.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `10207`: The timestamp is invalid.
        ///
        /// The vendor's advice: Obtain the current valid timestamp and check whether the timestamp is valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The timestamp header is in UTC milliseconds. Check the clock of the sending server.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        TimestampInvalid = Row {
            index: 15,
            code: 10207,
            description: "The timestamp is invalid.",
            explanation: "Obtain the current valid timestamp and check whether the timestamp is valid.",
            note: "The timestamp header is in UTC milliseconds. Check the clock of the sending server.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `10300`: push token is null
        ///
        /// The vendor's advice: Enter the pushToken.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The token in your store may be empty, or the request may be built wrongly.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        PushTokenMissing = Row {
            index: 16,
            code: 10300,
            description: "push token is null",
            explanation: "Enter the pushToken.",
            note: "The token in your store may be empty, or the request may be built wrongly.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `10205`: appId is not found
        ///
        /// The vendor's advice: The appId does not exist.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Honor does not know the app ID. Check the channel configuration in the console.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        AppIdNotFound = Row {
            index: 17,
            code: 10205,
            description: "appId is not found",
            explanation: "The appId does not exist.",
            note: "Honor does not know the app ID. Check the channel configuration in the console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
    }
    const CHANNEL: Channel = Channel::Honor;
    const NOT_LISTED: &str = "The Honor table does not list this code.";
    const LOOKUP: Hashed<32> = Hashed {
        multiplier: 16179271429853483317,
        rotation: 5,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 32] = [
        31, 30, 17403000619176245864, 28, 27, 8866846363927307363, 16175148927732224975, 24,
        23, 7638994672483286476, 16436737426936099977, 7342988520335738212, 19,
        5762665330580008205, 15208885735492079084, 11277738742924921986, 15,
        5183291289595244693, 5210414270772074490, 4887285137447696418, 11,
        12659957114801156283, 9, 2639811619798756955, 7, 6, 11525330661160016411, 4, 3,
        10852731382372371853, 1526859196440011801, 184108236910715156,
    ];
}
