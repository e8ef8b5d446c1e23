// @generated from codes/vendor/apple-http.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `apple-http` (APNs HTTP statuses): a row of `codes/vendor/apple-http.csv`. Documented at <https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>.
    pub enum AppleHttp {
        /// `200`: APNs accepted the message for the one token of the request.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: Acceptance is not proof that the message arrived. The body of a success is empty.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        HttpOk = ListRow {
            index: 0,
            wire: "200",
            code: 200,
            http_statuses: &[200],
            description: "APNs accepted the message for the one token of the request.",
            note: "Acceptance is not proof that the message arrived. The body of a success is empty.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `404`: The request has a path that APNs does not serve.
        ///
        /// HTTP status: 404.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The only reason with this status is BadPath, and the server builds the path. No token is at fault.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        HttpNotFound = ListRow {
            index: 1,
            wire: "404",
            code: 404,
            http_statuses: &[404],
            description: "The request has a path that APNs does not serve.",
            note: "The only reason with this status is BadPath, and the server builds the path. No token is at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `405`: The request method is not POST.
        ///
        /// HTTP status: 405.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The only reason with this status is MethodNotAllowed.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        HttpMethodNotAllowed = ListRow {
            index: 2,
            wire: "405",
            code: 405,
            http_statuses: &[405],
            description: "The request method is not POST.",
            note: "The only reason with this status is MethodNotAllowed.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `410`: APNs says that the device token is gone.
        ///
        /// HTTP status: 410.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Both reasons with this status, Unregistered and ExpiredToken, mean that the token is dead, but a status without its body can also come from a proxy. Read the reason and the timestamp in the body before you delete the token.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        HttpGone = ListRow {
            index: 3,
            wire: "410",
            code: 410,
            http_statuses: &[410],
            description: "APNs says that the device token is gone.",
            note: "Both reasons with this status, Unregistered and ExpiredToken, mean that the token is dead, but a status without its body can also come from a proxy. Read the reason and the timestamp in the body before you delete the token.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `413`: The payload is larger than APNs allows.
        ///
        /// HTTP status: 413.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The only reason with this status is PayloadTooLarge.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        HttpPayloadTooLarge = ListRow {
            index: 4,
            wire: "413",
            code: 413,
            http_statuses: &[413],
            description: "The payload is larger than APNs allows.",
            note: "The only reason with this status is PayloadTooLarge.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `429`: The server sends too much to one token, or renews its provider token too often.
        ///
        /// HTTP status: 429.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Both reasons with this status, TooManyRequests and TooManyProviderTokenUpdates, ask to slow down.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        HttpTooManyRequests = ListRow {
            index: 5,
            wire: "429",
            code: 429,
            http_statuses: &[429],
            description: "The server sends too much to one token, or renews its provider token too often.",
            note: "Both reasons with this status, TooManyRequests and TooManyProviderTokenUpdates, ask to slow down.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `500`: An error occurred inside APNs.
        ///
        /// HTTP status: 500.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The only reason with this status is InternalServerError. Apple asks to wait about 15 minutes and then to back off.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        HttpInternalServerError = ListRow {
            index: 6,
            wire: "500",
            code: 500,
            http_statuses: &[500],
            description: "An error occurred inside APNs.",
            note: "The only reason with this status is InternalServerError. Apple asks to wait about 15 minutes and then to back off.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
        /// `503`: APNs is not available now, or its server is shutting down.
        ///
        /// HTTP status: 503.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Both reasons with this status, ServiceUnavailable and Shutdown, ask to try again. Apple asks to wait about 15 minutes and then to back off.
        ///
        /// Confidence: primary. Source: Apple: [Handling notification responses from APNs](<https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>).
        HttpServiceUnavailable = ListRow {
            index: 7,
            wire: "503",
            code: 503,
            http_statuses: &[503],
            description: "APNs is not available now, or its server is shutting down.",
            note: "Both reasons with this status, ServiceUnavailable and Shutdown, ask to try again. Apple asks to wait about 15 minutes and then to back off.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[29]],
        },
    }
    const LIST: List = List::AppleHttp;
    const NOT_LISTED: &str = "The list apple-http does not have this code.";
    const LOOKUP: Hashed<8> = Hashed {
        multiplier: 14241574085697280415,
        rotation: 3,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 8] = [
        2750643174026269798, 11657210856464153500, 12507027903989070669, 4789606084352418243,
        5207006454495069495, 7393109311599952991, 14963391184457870362, 4140981068279019366,
    ];
}
