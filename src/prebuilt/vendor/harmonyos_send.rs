// @generated from codes/vendor/harmonyos-send.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `harmonyos-send` (HarmonyOS Push Kit API response codes): a row of `codes/vendor/harmonyos-send.csv`. Documented at <https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>.
    pub enum HarmonyOsSend {
        /// `80000000`: Huawei accepted the message for all tokens of the call.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: Acceptance is not proof that the message arrived.
        ///
        /// mPaaS says the same with 80000000 ([`HarmonyOsStatus::Success`](crate::HarmonyOsStatus::Success)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        Success = ListRow {
            index: 0,
            wire: "80000000",
            code: 80000000,
            http_statuses: &[200],
            description: "Huawei accepted the message for all tokens of the call.",
            note: "Acceptance is not proof that the message arrived.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::Success)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80100000`: Huawei accepted some tokens and refused others.
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **suspect**.
        ///
        /// Note: The JSON text in msg has illegalTokens, which groups the refused tokens by reason. Act on the reason of each token only, and never resend to or delete the whole batch.
        ///
        /// mPaaS says the same with 80100000 ([`HarmonyOsStatus::PartialSuccess`](crate::HarmonyOsStatus::PartialSuccess)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        PartialSuccess = ListRow {
            index: 1,
            wire: "80100000",
            code: 80100000,
            description: "Huawei accepted some tokens and refused others.",
            note: "The JSON text in msg has illegalTokens, which groups the refused tokens by reason. Act on the reason of each token only, and never resend to or delete the whole batch.",
            action: Action::Inspect,
            token: TokenVerdict::Suspect,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::PartialSuccess)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80100001`: Some parameters of the request are wrong.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request, and msg says which parameter.
        ///
        /// mPaaS says the same with 80100001 ([`HarmonyOsStatus::InvalidRequestParameters`](crate::HarmonyOsStatus::InvalidRequestParameters)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        InvalidRequestParameters = ListRow {
            index: 2,
            wire: "80100001",
            code: 80100001,
            description: "Some parameters of the request are wrong.",
            note: "The server builds the request, and msg says which parameter.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::InvalidRequestParameters)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80100003`: The structure of the message is wrong.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the message, and msg says which field.
        ///
        /// mPaaS says the same with 80100003 ([`HarmonyOsStatus::MessageStructError`](crate::HarmonyOsStatus::MessageStructError)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        MessageStructError = ListRow {
            index: 3,
            wire: "80100003",
            code: 80100003,
            description: "The structure of the message is wrong.",
            note: "The server builds the message, and msg says which field.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::MessageStructError)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80100004`: The message would expire before the current time.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the ttl.
        ///
        /// mPaaS says the same with 80100004 ([`HarmonyOsStatus::ExpirationTimeInPast`](crate::HarmonyOsStatus::ExpirationTimeInPast)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        ExpirationTimeInPast = ListRow {
            index: 4,
            wire: "80100004",
            code: 80100004,
            description: "The message would expire before the current time.",
            note: "Correct the ttl.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::ExpirationTimeInPast)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80100016`: The content failed the check for sensitive words.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Huawei refuses the text for every token. The number is in a copy of an older text of Huawei's page, and the page of February 2026 no longer lists it.
        ///
        /// mPaaS says the same with 80100016 ([`HarmonyOsStatus::ContentValidationFailed`](crate::HarmonyOsStatus::ContentValidationFailed)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with copies of older texts of Huawei's HarmonyOS pages on response codes and receipts](<https://github.com/myt2000/AIShell>).
        ContentValidationFailed = ListRow {
            index: 5,
            wire: "80100016",
            code: 80100016,
            description: "The content failed the check for sensitive words.",
            note: "Huawei refuses the text for every token. The number is in a copy of an older text of Huawei's page, and the page of February 2026 no longer lists it.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::ContentValidationFailed)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[45]],
        },
        /// `80100022`: The image in the message has not passed Huawei's risk control.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Submit the image to risk control before you send it.
        ///
        /// mPaaS says the same with 80100022 ([`HarmonyOsStatus::ImageNotVerified`](crate::HarmonyOsStatus::ImageNotVerified)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        ImageNotVerified = ListRow {
            index: 6,
            wire: "80100022",
            code: 80100022,
            description: "The image in the message has not passed Huawei's risk control.",
            note: "Submit the image to risk control before you send it.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::ImageNotVerified)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80200001`: Huawei did not accept the Authorization header.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The header is missing, the JWT is of another project or app, the URL is not the v3 URL, or an OAuth token is used where only a JWT is allowed (HarmonyOS 5 and later).
        ///
        /// mPaaS says the same with 80200001 ([`HarmonyOsStatus::AuthenticationError`](crate::HarmonyOsStatus::AuthenticationError)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        AuthenticationError = ListRow {
            index: 7,
            wire: "80200001",
            code: 80200001,
            description: "Huawei did not accept the Authorization header.",
            note: "The header is missing, the JWT is of another project or app, the URL is not the v3 URL, or an OAuth token is used where only a JWT is allowed (HarmonyOS 5 and later).",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::AuthenticationError)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80200005`: The JWT has expired.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Sign a new JWT and send again.
        ///
        /// mPaaS says the same with 80200005 ([`HarmonyOsStatus::JwtExpired`](crate::HarmonyOsStatus::JwtExpired)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        JwtExpired = ListRow {
            index: 8,
            wire: "80200005",
            code: 80200005,
            description: "The JWT has expired.",
            note: "Sign a new JWT and send again.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::JwtExpired)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80300002`: The app may not send push messages.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: The service is off in the console, or the project ID in the URL is not the one of the app's project.
        ///
        /// mPaaS says the same with 80300002 ([`HarmonyOsStatus::NoPushPermission`](crate::HarmonyOsStatus::NoPushPermission)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        NoPushPermission = ListRow {
            index: 9,
            wire: "80300002",
            code: 80300002,
            description: "The app may not send push messages.",
            note: "The service is off in the console, or the project ID in the URL is not the one of the app's project.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::NoPushPermission)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80300007`: All tokens in the request are invalid.
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **suspect**.
        ///
        /// Note: Read illegalTokens in msg: eleven reasons share this number, and most of them concern the configuration or the message, such as a missing right, a penalty or the image policy. Only the reason of each token decides, so this list asks to read the result first, where mPaaS's table asks to confirm the token.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        AllTokensInvalid = ListRow {
            index: 10,
            wire: "80300007",
            code: 80300007,
            description: "All tokens in the request are invalid.",
            note: "Read illegalTokens in msg: eleven reasons share this number, and most of them concern the configuration or the message, such as a missing right, a penalty or the image policy. Only the reason of each token decides, so this list asks to read the result first, where mPaaS's table asks to confirm the token.",
            action: Action::Inspect,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80300008`: The message body without the tokens is larger than 4,096 bytes.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the message.
        ///
        /// mPaaS says the same with 80300008 ([`HarmonyOsStatus::MessageBodyTooLarge`](crate::HarmonyOsStatus::MessageBodyTooLarge)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        MessageBodyTooLarge = ListRow {
            index: 11,
            wire: "80300008",
            code: 80300008,
            description: "The message body without the tokens is larger than 4,096 bytes.",
            note: "Shorten the message.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::MessageBodyTooLarge)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80300010`: The request contains more tokens than it may.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The limit is 1,000 tokens, or 1 token for card refreshes.
        ///
        /// mPaaS says the same with 80300010 ([`HarmonyOsStatus::TooManyTokens`](crate::HarmonyOsStatus::TooManyTokens)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        TooManyTokens = ListRow {
            index: 12,
            wire: "80300010",
            code: 80300010,
            description: "The request contains more tokens than it may.",
            note: "The limit is 1,000 tokens, or 1 token for card refreshes.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::TooManyTokens)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80300029`: Test messages are sent too often.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send again later.
        ///
        /// mPaaS says the same with 80300029 ([`HarmonyOsStatus::TestMessageRateLimited`](crate::HarmonyOsStatus::TestMessageRateLimited)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        TestMessageRateLimited = ListRow {
            index: 13,
            wire: "80300029",
            code: 80300029,
            description: "Test messages are sent too often.",
            note: "Send again later.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::TestMessageRateLimited)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80300030`: The test message contains more tokens than it may.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The limit is 10 tokens, or 1 token for card refreshes.
        ///
        /// mPaaS says the same with 80300030 ([`HarmonyOsStatus::TooManyTestTokens`](crate::HarmonyOsStatus::TooManyTestTokens)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        TooManyTestTokens = ListRow {
            index: 14,
            wire: "80300030",
            code: 80300030,
            description: "The test message contains more tokens than it may.",
            note: "The limit is 10 tokens, or 1 token for card refreshes.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::TooManyTestTokens)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80300036`: The JWT is valid for more than one day.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Sign a JWT that is valid for less than one day.
        ///
        /// mPaaS says the same with 80300036 ([`HarmonyOsStatus::JwtValidityTooLong`](crate::HarmonyOsStatus::JwtValidityTooLong)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        JwtValidityTooLong = ListRow {
            index: 15,
            wire: "80300036",
            code: 80300036,
            description: "The JWT is valid for more than one day.",
            note: "Sign a JWT that is valid for less than one day.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::JwtValidityTooLong)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80300037`: The app may not send messages because of a penalty.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Settle the violation in the console. The tokens are fine.
        ///
        /// mPaaS says the same with 80300037 ([`HarmonyOsStatus::PenalizedForViolation`](crate::HarmonyOsStatus::PenalizedForViolation)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        PenalizedForViolation = ListRow {
            index: 16,
            wire: "80300037",
            code: 80300037,
            description: "The app may not send messages because of a penalty.",
            note: "Settle the violation in the console. The tokens are fine.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::PenalizedForViolation)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `81000001`: An unknown error occurred inside Push Kit.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Retry with backoff, and open a ticket if the error stays.
        ///
        /// mPaaS says the same with 81000001 ([`HarmonyOsStatus::InternalSystemError`](crate::HarmonyOsStatus::InternalSystemError)).
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        InternalSystemError = ListRow {
            index: 17,
            wire: "81000001",
            code: 81000001,
            description: "An unknown error occurred inside Push Kit.",
            note: "Retry with backoff, and open a ticket if the error stays.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::HarmonyOs(HarmonyOsStatus::InternalSystemError)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `80200006`: Huawei refused a token because the app is under a penalty.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: This meaning comes from public senders only, and Huawei's page does not list the number. The penalty concerns the app, so delete no token.
        ///
        /// Confidence: secondary. Source: unnamed public senders: Public HarmonyOS senders that handle 80200006.
        AppPenalizedUnconfirmed = ListRow {
            index: 18,
            wire: "80200006",
            code: 80200006,
            description: "Huawei refused a token because the app is under a penalty.",
            note: "This meaning comes from public senders only, and Huawei's page does not list the number. The penalty concerns the app, so delete no token.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[43]],
        },
    }
    const LIST: List = List::HarmonyOsSend;
    const NOT_LISTED: &str = "The list harmonyos-send does not have this code.";
    const LOOKUP: Hashed<32> = Hashed {
        multiplier: 9429036778795544199,
        rotation: 5,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 32] = [
        10276522001709018216, 18159030457531571427, 12874829868031196833, 28, 27, 26,
        4892239872011373931, 24, 5438576818716231929, 2202181587719427193, 21, 20,
        11665343572283000261, 18, 14259485877491428101, 8975285287991053507,
        16857793743813606722, 11577758715426982928, 13, 1009357536426233751,
        8891865992248786964, 10, 11473511614115962456, 6197642146843089426,
        14067653919324390295, 8791784452051517279, 5, 4, 3, 2, 7678214135386839604,
        2398179107000215800,
    ];
}
