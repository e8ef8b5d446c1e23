// @generated from codes/vendor/harmonyos-http.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `harmonyos-http` (HarmonyOS Push Kit HTTP statuses): a row of `codes/vendor/harmonyos-http.csv`. Documented at <https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>.
    pub enum HarmonyOsHttp {
        /// `200`: Huawei processed the call, and the code in the body says how it went.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **unaffected**.
        ///
        /// Note: Errors of the call come with HTTP 200 or 4xx.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        HttpOk = ListRow {
            index: 0,
            wire: "200",
            code: 200,
            http_statuses: &[200],
            description: "Huawei processed the call, and the code in the body says how it went.",
            note: "Errors of the call come with HTTP 200 or 4xx.",
            action: Action::Inspect,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `400`: A parameter of the request is wrong.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The code in the body says which.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        HttpBadRequest = ListRow {
            index: 1,
            wire: "400",
            code: 400,
            http_statuses: &[400],
            description: "A parameter of the request is wrong.",
            note: "The code in the body says which.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `401`: Huawei does not accept the Authorization header.
        ///
        /// HTTP status: 401.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The JWT of the server is wrong. No device token is at fault.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        HttpUnauthorized = ListRow {
            index: 2,
            wire: "401",
            code: 401,
            http_statuses: &[401],
            description: "Huawei does not accept the Authorization header.",
            note: "The JWT of the server is wrong. No device token is at fault.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `404`: There is no service at this address.
        ///
        /// HTTP status: 404.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the address, which contains no token.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        HttpNotFound = ListRow {
            index: 3,
            wire: "404",
            code: 404,
            http_statuses: &[404],
            description: "There is no service at this address.",
            note: "The server builds the address, which contains no token.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `500`: An error occurred inside Push Kit.
        ///
        /// HTTP status: 500.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Retry with backoff. The message may have been accepted all the same, so a retry can make a duplicate.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        HttpInternalError = ListRow {
            index: 4,
            wire: "500",
            code: 500,
            http_statuses: &[500],
            description: "An error occurred inside Push Kit.",
            note: "Retry with backoff. The message may have been accepted all the same, so a retry can make a duplicate.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `502`: The connection failed, usually because of the network.
        ///
        /// HTTP status: 502.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The outcome is unknown, so a second try can make a duplicate.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        HttpBadGateway = ListRow {
            index: 5,
            wire: "502",
            code: 502,
            http_statuses: &[502],
            description: "The connection failed, usually because of the network.",
            note: "The outcome is unknown, so a second try can make a duplicate.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `503`: Huawei's flow control stopped the call.
        ///
        /// HTTP status: 503.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Spread the messages over time.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        HttpFlowControl = ListRow {
            index: 6,
            wire: "503",
            code: 503,
            http_statuses: &[503],
            description: "Huawei's flow control stopped the call.",
            note: "Spread the messages over time.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `504`: The gateway timed out.
        ///
        /// HTTP status: 504.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The outcome is unknown, so a second try can make a duplicate. Huawei lists this status only for service notifications and timelines.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: service timeline](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-api-service-timeline-send>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        HttpGatewayTimeout = ListRow {
            index: 7,
            wire: "504",
            code: 504,
            http_statuses: &[504],
            description: "The gateway timed out.",
            note: "The outcome is unknown, so a second try can make a duplicate. Huawei lists this status only for service notifications and timelines.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[46], &SOURCES[44]],
        },
    }
    const LIST: List = List::HarmonyOsHttp;
    const NOT_LISTED: &str = "The list harmonyos-http does not have this code.";
    const LOOKUP: Hashed<8> = Hashed {
        multiplier: 5106680409724497535,
        rotation: 3,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 8] = [
        1522016942106257274, 18055814692647132239, 17227774979574241730, 6175949301516501095,
        3569025749314457667, 16008805885438931844, 13401882333236888421, 14095859562270255186,
    ];
}
