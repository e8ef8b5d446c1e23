// @generated from codes/vivo.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel vivo: a row of `codes/vivo.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://help.aliyun.com/en/document_detail/398576.html>.
    pub enum VivoStatus {
        /// `10000`: Permission authentication failed.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The authToken of the sending server is wrong or older than 24 hours: fetch a new one and retry once. In oppo the same number means a bad registration ID, so never delete a token on it here.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); unnamed public sender: Kotlin OEM push sender.
        AuthenticationFailed = Row {
            index: 0,
            code: 10000,
            description: "Permission authentication failed.",
            note: "The authToken of the sending server is wrong or older than 24 hours: fetch a new one and retry once. In oppo the same number means a bad registration ID, so never delete a token on it here.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[16]],
        },
        /// `10040`: The resource limit is reached. Try again later.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The limit is vivo's own, so retry later with backoff; at least one public server does the same.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); unnamed public sender: Go multi-vendor push server.
        ResourceLimitReached = Row {
            index: 1,
            code: 10040,
            description: "The resource limit is reached. Try again later.",
            note: "The limit is vivo's own, so retry later with backoff; at least one public server does the same.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[23]],
        },
        /// `10050`: The alias and regId cannot both be empty.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The request names no target: the regId in your store may be empty, or the request may be built wrongly.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        AliasAndRegIdBothEmpty = Row {
            index: 2,
            code: 10050,
            description: "The alias and regId cannot both be empty.",
            note: "The request names no target: the regId in your store may be empty, or the request may be built wrongly.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `10055`: The title cannot be empty.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        TitleEmpty = Row {
            index: 3,
            code: 10055,
            description: "The title cannot be empty.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `10056`: The title cannot exceed 40 characters in length.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); modood: [pushapi: vivopush\/message.go](<https://github.com/modood/pushapi>).
        TitleTooLong = Row {
            index: 4,
            code: 10056,
            description: "The title cannot exceed 40 characters in length.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[22]],
        },
        /// `10058`: The content cannot exceed 100 characters in length.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); modood: [pushapi: vivopush\/message.go](<https://github.com/modood/pushapi>).
        ContentTooLong = Row {
            index: 5,
            code: 10058,
            description: "The content cannot exceed 100 characters in length.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[22]],
        },
        /// `10066`: The number of custom key-value pairs cannot exceed 10.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        TooManyCustomKeyValues = Row {
            index: 6,
            code: 10066,
            description: "The number of custom key-value pairs cannot exceed 10.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `10067`: The custom key-value pairs are invalid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        InvalidCustomKeyValues = Row {
            index: 7,
            code: 10067,
            description: "The custom key-value pairs are invalid.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `10070`: The total number of sent messages exceeds the limit.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: The daily total is used up. Stop until the next day: vivo asks for no more calls of the send interface on that day, and lowers the quota of those who go on.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); vivo: [vivo push server API v2.9.2 (copy on yimenapp.com)](<https://yimenapp.com/kb-yimen/12123>).
        TotalSendLimitExceeded = Row {
            index: 8,
            code: 10070,
            description: "The total number of sent messages exceeds the limit.",
            note: "The daily total is used up. Stop until the next day: vivo asks for no more calls of the send interface on that day, and lowers the quota of those who go on.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[21]],
        },
        /// `10071`: The sending time is outside the allowed range.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Operation messages may go out only in the allowed hours: schedule the message for that window. The token is fine, although one public server files this code as an inactive device.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        OutsideSendingTime = Row {
            index: 9,
            code: 10071,
            description: "The sending time is outside the allowed range.",
            note: "Operation messages may go out only in the allowed hours: schedule the message for that window. The token is fine, although one public server files this code as an inactive device.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `10072`: The push speed is too fast. Try again later.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); unnamed public sender: Kotlin OEM push sender.
        PushSpeedTooFast = Row {
            index: 10,
            code: 10072,
            description: "The push speed is too fast. Try again later.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[16]],
        },
        /// `10101`: The message content failed the moderation.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        ContentModerationFailed = Row {
            index: 11,
            code: 10101,
            description: "The message content failed the moderation.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `10102`: Unknown exception on the vivo server.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        ServerUnknownException = Row {
            index: 12,
            code: 10102,
            description: "Unknown exception on the vivo server.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `10103`: The push content contains sensitive information.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        SensitiveContent = Row {
            index: 13,
            code: 10103,
            description: "The push content contains sensitive information.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `10110`: Configure the sending frequency for commercial messages.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        CommercialFrequencyNotConfigured = Row {
            index: 14,
            code: 10110,
            description: "Configure the sending frequency for commercial messages.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `10302`: The regId is invalid. The regId may have expired.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Before deleting, look at invalidUser.status if the reply has it. 2 (uninstalled or unsubscribed) is the strongest sign that the token is gone, but one version of vivo's text includes switched-off notifications; 1 (not known to this app) also comes from a wrong app ID, and 4 (no test user) says nothing against the token. Without it, confirm the app ID and that test mode is off. The public senders that we found drop the token at once, which kills good ones.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); unnamed public sender: Rust push gateway; unnamed public sender: Go multi-vendor push server; modood: [pushapi: vivopush\/message.go](<https://github.com/modood/pushapi>).
        InvalidRegId = Row {
            index: 15,
            code: 10302,
            description: "The regId is invalid. The regId may have expired.",
            note: "Before deleting, look at invalidUser.status if the reply has it. 2 (uninstalled or unsubscribed) is the strongest sign that the token is gone, but one version of vivo's text includes switched-off notifications; 1 (not known to this app) also comes from a wrong app ID, and 4 (no test user) says nothing against the token. Without it, confirm the app ID and that test mode is off. The public senders that we found drop the token at once, which kills good ones.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[24], &SOURCES[23], &SOURCES[22]],
        },
        /// `10303`: The requestId already exists.
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **unaffected**.
        ///
        /// Note: Inference: an earlier request with this requestId was very likely accepted. Read what became of it, and do not send the message again under a new id without checking, because that is how it goes out twice. This is why we do not treat it as a plain request error.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        DuplicateRequestId = Row {
            index: 16,
            code: 10303,
            description: "The requestId already exists.",
            note: "Inference: an earlier request with this requestId was very likely accepted. Read what became of it, and do not send the message again under a new id without checking, because that is how it goes out twice. This is why we do not treat it as a plain request error.",
            action: Action::Inspect,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `10104`: The message must contain real content. Do not send test content. The message body cannot consist of only numbers, only English letters, or only symbols, nor a combination of symbols and numbers. It cannot contain the word "test", braces, or brackets.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); unnamed public sender: Go multi-vendor push server.
        TestContentNotAllowed = Row {
            index: 17,
            code: 10104,
            description: "The message must contain real content. Do not send test content. The message body cannot consist of only numbers, only English letters, or only symbols, nor a combination of symbols and numbers. It cannot contain the word \"test\", braces, or brackets.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[23]],
        },
    }
    const CHANNEL: Channel = Channel::Vivo;
    const NOT_LISTED: &str = "The vivo table does not list this code.";
    const LOOKUP: Hashed<32> = Hashed {
        multiplier: 5919132195522023745,
        rotation: 5,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 32] = [
        31, 30, 1145603496568725452, 28, 8370354526332366613, 11982730041214187182, 25,
        6268207523004046031, 9880583037885866607, 22, 21, 20, 2270965508821776713,
        5883341023703597294, 17, 16927519560823430851, 15, 11212997042613289720, 13,
        5498474524403148562, 11, 9761243502356379610, 9, 10828130543312840979,
        10621078550838469144, 18052881573076482139, 3425565006723122935,
        16157786562222533393, 3, 2, 4935793518276622936, 14706033021965623279,
    ];
}
