// @generated from codes/vendor/honor-http.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `honor-http` (Honor Push API HTTP statuses): a row of `codes/vendor/honor-http.csv`. Documented at <https://developer.honor.com/cn/docs/11002/reference/downlink-message>.
    pub enum HonorHttp {
        /// `200`: Honor received the request; the code in the body of the reply tells how it went.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **unaffected**.
        ///
        /// Note: This is an HTTP status and not a code in the body. A request can have several tokens, and a partial success has a code of its own in the body, so the status does not show that a token was accepted.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        HttpOk = ListRow {
            index: 0,
            wire: "200",
            code: 200,
            http_statuses: &[200],
            description: "Honor received the request; the code in the body of the reply tells how it went.",
            note: "This is an HTTP status and not a code in the body. A request can have several tokens, and a partial success has a code of its own in the body, so the status does not show that a token was accepted.",
            action: Action::Inspect,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `400`: A parameter of the request is wrong.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: This is an HTTP status and not a code in the body. The code in the body says more, if the reply has one.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        HttpBadRequest = ListRow {
            index: 1,
            wire: "400",
            code: 400,
            http_statuses: &[400],
            description: "A parameter of the request is wrong.",
            note: "This is an HTTP status and not a code in the body. The code in the body says more, if the reply has one.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `403`: Honor did not accept the access token of the sending server.
        ///
        /// HTTP status: 403.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: This is an HTTP status and not a code in the body. The access token is not a device token.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        HttpForbidden = ListRow {
            index: 2,
            wire: "403",
            code: 403,
            http_statuses: &[403],
            description: "Honor did not accept the access token of the sending server.",
            note: "This is an HTTP status and not a code in the body. The access token is not a device token.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `404`: There is no such service at this address.
        ///
        /// HTTP status: 404.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: This is an HTTP status and not a code in the body. The address names the app but no device token, so no token is concerned.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        HttpNotFound = ListRow {
            index: 3,
            wire: "404",
            code: 404,
            http_statuses: &[404],
            description: "There is no such service at this address.",
            note: "This is an HTTP status and not a code in the body. The address names the app but no device token, so no token is concerned.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `500`: Something failed inside Honor's service.
        ///
        /// HTTP status: 500.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: This is an HTTP status and not a code in the body. Retry with backoff, and check the request method and the message format if it goes on.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        HttpInternalError = ListRow {
            index: 4,
            wire: "500",
            code: 500,
            http_statuses: &[500],
            description: "Something failed inside Honor's service.",
            note: "This is an HTTP status and not a code in the body. Retry with backoff, and check the request method and the message format if it goes on.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `502`: The connection to Honor failed, usually because of the network.
        ///
        /// HTTP status: 502.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: This is an HTTP status and not a code in the body. This is an inference: if the connection broke after the request went out, the outcome is unknown and a retry can make a duplicate.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        HttpBadGateway = ListRow {
            index: 5,
            wire: "502",
            code: 502,
            http_statuses: &[502],
            description: "The connection to Honor failed, usually because of the network.",
            note: "This is an HTTP status and not a code in the body. This is an inference: if the connection broke after the request went out, the outcome is unknown and a retry can make a duplicate.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
        /// `503`: The app sent more than 3,000 requests in one second.
        ///
        /// HTTP status: 503.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: This is an HTTP status and not a code in the body. Lower the rate of requests.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Honor's page on sending messages, which it names as https:\/\/developer.honor.com\/cn\/docs\/11002\/reference\/downlink-message)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        HttpFlowControl = ListRow {
            index: 6,
            wire: "503",
            code: 503,
            http_statuses: &[503],
            description: "The app sent more than 3,000 requests in one second.",
            note: "This is an HTTP status and not a code in the body. Lower the rate of requests.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[51]],
        },
    }
    const LIST: List = List::HonorHttp;
    const NOT_LISTED: &str = "The list honor-http does not have this code.";
    const LOOKUP: Hashed<8> = Hashed {
        multiplier: 7484175899864761567,
        rotation: 3,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 8] = [
        11237492761812308302, 2744535946119508417, 5489071892239016835, 4,
        641852751897778286, 6704317784022870608, 16084711902153546850, 5175027729687215972,
    ];
}
