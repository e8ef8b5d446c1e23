// @generated from codes/vendor/fcm-http.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `fcm-http` (FCM v1 HTTP statuses): a row of `codes/vendor/fcm-http.csv`. Documented at <https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode>.
    pub enum FcmHttp {
        /// `200`: FCM accepted the message for the one token of the request.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: Acceptance is not proof that the message arrived. This holds for the v1 API only: the legacy API answered 200 even if it refused every token, so read its results. A message to a topic or a condition has no token, and a call with validate\_only sends nothing, although both get 200.
        ///
        /// Confidence: primary. Source: Google: [Firebase Cloud Messaging REST API v1: projects.messages.send](<https://firebase.google.com/docs/reference/fcm/rest/v1/projects.messages/send>).
        HttpOk = ListRow {
            index: 0,
            wire: "200",
            code: 200,
            http_statuses: &[200],
            description: "FCM accepted the message for the one token of the request.",
            note: "Acceptance is not proof that the message arrived. This holds for the v1 API only: the legacy API answered 200 even if it refused every token, so read its results. A message to a topic or a condition has no token, and a call with validate_only sends nothing, although both get 200.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[34]],
        },
        /// `429`: The rate of messages is over a quota.
        ///
        /// HTTP status: 429.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: QUOTA\_EXCEEDED and RESOURCE\_EXHAUSTED come with this status, and both ask to slow down. Wait as long as the Retry-After header says.
        ///
        /// Confidence: primary. Source: Google: [Firebase Cloud Messaging REST API v1: ErrorCode](<https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode>).
        HttpTooManyRequests = ListRow {
            index: 1,
            wire: "429",
            code: 429,
            http_statuses: &[429],
            description: "The rate of messages is over a quota.",
            note: "QUOTA_EXCEEDED and RESOURCE_EXHAUSTED come with this status, and both ask to slow down. Wait as long as the Retry-After header says.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[33]],
        },
        /// `499`: The call was cancelled, usually by the caller.
        ///
        /// HTTP status: 499.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: The only status of the general Google error model with this number is CANCELLED, which was not seen from FCM.
        ///
        /// Confidence: sdk. Source: Google: [google.rpc.Code: the general statuses of Google APIs (code.proto at commit 16b971c4)](<https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>).
        HttpClientClosedRequest = ListRow {
            index: 2,
            wire: "499",
            code: 499,
            http_statuses: &[499],
            description: "The call was cancelled, usually by the caller.",
            note: "The only status of the general Google error model with this number is CANCELLED, which was not seen from FCM.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[38]],
        },
        /// `503`: FCM is overloaded.
        ///
        /// HTTP status: 503.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The only code with this status is UNAVAILABLE. Wait as long as the Retry-After header says, and then back off.
        ///
        /// Confidence: primary. Source: Google: [Firebase Cloud Messaging REST API v1: ErrorCode](<https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode>).
        HttpServiceUnavailable = ListRow {
            index: 3,
            wire: "503",
            code: 503,
            http_statuses: &[503],
            description: "FCM is overloaded.",
            note: "The only code with this status is UNAVAILABLE. Wait as long as the Retry-After header says, and then back off.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[33]],
        },
        /// `504`: The call took too long.
        ///
        /// HTTP status: 504.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The outcome is unknown, so a second try can make a duplicate. The only status of the general Google error model with this number is DEADLINE\_EXCEEDED, which was not seen from FCM.
        ///
        /// Confidence: sdk. Source: Google: [google.rpc.Code: the general statuses of Google APIs (code.proto at commit 16b971c4)](<https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>).
        HttpGatewayTimeout = ListRow {
            index: 4,
            wire: "504",
            code: 504,
            http_statuses: &[504],
            description: "The call took too long.",
            note: "The outcome is unknown, so a second try can make a duplicate. The only status of the general Google error model with this number is DEADLINE_EXCEEDED, which was not seen from FCM.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[38]],
        },
    }
    const LIST: List = List::FcmHttp;
    const NOT_LISTED: &str = "The list fcm-http does not have this code.";
    const LOOKUP: Hashed<8> = Hashed {
        multiplier: 8057604280536758381,
        rotation: 3,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 8] = [
        7, 3544145321689396421, 16339485409546381634, 2028524311536891210, 3,
        12870287372233535838, 1, 13281367426990990269,
    ];
}
