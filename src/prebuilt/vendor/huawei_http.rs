// @generated from codes/vendor/huawei-http.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `huawei-http` (Huawei Push Kit HTTP statuses): a row of `codes/vendor/huawei-http.csv`. Documented at <https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>.
    pub enum HuaweiHttp {
        /// `200`: Huawei processed the call, and the code in the body says how it went.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **unaffected**.
        ///
        /// Note: Errors such as 80300007 and 80200003 come with HTTP 200 as well.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        HttpOk = ListRow {
            index: 0,
            wire: "200",
            code: 200,
            http_statuses: &[200],
            description: "Huawei processed the call, and the code in the body says how it went.",
            note: "Errors such as 80300007 and 80200003 come with HTTP 200 as well.",
            action: Action::Inspect,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `400`: A parameter of the request is wrong.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The code in the body says which.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
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
            sources: &[&SOURCES[10]],
        },
        /// `401`: Huawei does not accept the Authorization header.
        ///
        /// HTTP status: 401.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The credentials of the server are wrong. No device token is at fault.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        HttpUnauthorized = ListRow {
            index: 2,
            wire: "401",
            code: 401,
            http_statuses: &[401],
            description: "Huawei does not accept the Authorization header.",
            note: "The credentials of the server are wrong. No device token is at fault.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
        /// `404`: There is no service at this address.
        ///
        /// HTTP status: 404.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the address, which contains no token.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
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
            sources: &[&SOURCES[10]],
        },
        /// `500`: An error occurred inside Push Kit.
        ///
        /// HTTP status: 500.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Retry with backoff. The message may have been accepted all the same, so a retry can make a duplicate.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
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
            sources: &[&SOURCES[10]],
        },
        /// `502`: The connection failed, usually because of the network.
        ///
        /// HTTP status: 502.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The outcome is unknown, so a second try can make a duplicate.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
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
            sources: &[&SOURCES[10]],
        },
        /// `503`: Huawei's flow control stopped the call.
        ///
        /// HTTP status: 503.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Spread the messages over time.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
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
            sources: &[&SOURCES[10]],
        },
    }
    const LIST: List = List::HuaweiHttp;
    const NOT_LISTED: &str = "The list huawei-http does not have this code.";
    const LOOKUP: Hashed<8> = Hashed {
        multiplier: 10800321000548654101,
        rotation: 3,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 8] = [
        14361147885706249024, 10275551697702946432, 5, 18409412621790046749,
        5397686314778396967, 17456125640556070945, 4444399333544421164, 5793820912239020402,
    ];
}
