// @generated from codes/vendor/fcm-legacy.csv by `cargo xtask update`: edit the table, not this file.

text_list! {
    /// A code of the list `fcm-legacy` (FCM legacy API error codes (switched off in 2024)): a row of `codes/vendor/fcm-legacy.csv`. Documented at <https://firebase.google.com/docs/cloud-messaging/http-server-ref>.
    pub enum FcmLegacy {
        /// `MissingRegistration`: The request contains no token.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request. Google switched this API off in mid 2024.
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>).
        MissingRegistration = ListRow {
            index: 0,
            wire: "MissingRegistration",
            http_statuses: &[200],
            description: "The request contains no token.",
            note: "The server builds the request. Google switched this API off in mid 2024.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39]],
        },
        /// `InvalidRegistration`: The token is malformed.
        ///
        /// Other spellings: `invalid-registration-token`.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: A server that cuts tokens short gets this code for every token, so delete one only if it gets the code again while others are delivered. Google switched this API off in mid 2024.
        ///
        /// mPaaS says the same with 90000002 ([`FcmStatus::InvalidRegistration`](crate::FcmStatus::InvalidRegistration)).
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>); Google: [Firebase Admin SDK for Node.js: src\/utils\/error.ts; messaging-errors-internal.ts (commit 00f917a6)](<https://github.com/firebase/firebase-admin-node>).
        InvalidRegistration = ListRow {
            index: 1,
            wire: "InvalidRegistration",
            aliases: &["invalid-registration-token"],
            http_statuses: &[200],
            description: "The token is malformed.",
            note: "A server that cuts tokens short gets this code for every token, so delete one only if it gets the code again while others are delivered. Google switched this API off in mid 2024.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            same_as: Some(PushStatus::Fcm(FcmStatus::InvalidRegistration)),
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39], &SOURCES[36]],
        },
        /// `NotRegistered`: The token is no longer registered with FCM.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Remove the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
        ///
        /// Note: Google said that the app was removed or that the token was replaced. Check that you delete the token that failed and not the one that replaced it. Google switched this API off in mid 2024.
        ///
        /// mPaaS says the same with 90000003 ([`FcmStatus::NotRegistered`](crate::FcmStatus::NotRegistered)).
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>).
        NotRegistered = ListRow {
            index: 2,
            wire: "NotRegistered",
            http_statuses: &[200],
            description: "The token is no longer registered with FCM.",
            note: "Google said that the app was removed or that the token was replaced. Check that you delete the token that failed and not the one that replaced it. Google switched this API off in mid 2024.",
            action: Action::RemoveToken,
            token: TokenVerdict::Dead,
            same_as: Some(PushStatus::Fcm(FcmStatus::NotRegistered)),
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39]],
        },
        /// `InvalidPackageName`: The token belongs to another package than the request names.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **suspect**.
        ///
        /// Note: A wrong restricted\_package\_name gives this code for every token. Google switched this API off in mid 2024.
        ///
        /// mPaaS says the same with 90000004 ([`FcmStatus::InvalidPackageName`](crate::FcmStatus::InvalidPackageName)).
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>).
        InvalidPackageName = ListRow {
            index: 3,
            wire: "InvalidPackageName",
            http_statuses: &[200],
            description: "The token belongs to another package than the request names.",
            note: "A wrong restricted_package_name gives this code for every token. Google switched this API off in mid 2024.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Suspect,
            same_as: Some(PushStatus::Fcm(FcmStatus::InvalidPackageName)),
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39]],
        },
        /// `MismatchSenderId`: The token belongs to another sender.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **suspect**.
        ///
        /// Note: A wrong server key gives this code for every token. Google switched this API off in mid 2024.
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>).
        MismatchSenderId = ListRow {
            index: 4,
            wire: "MismatchSenderId",
            http_statuses: &[200],
            description: "The token belongs to another sender.",
            note: "A wrong server key gives this code for every token. Google switched this API off in mid 2024.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39]],
        },
        /// `InvalidParameters`: A parameter has a wrong name or type.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request. Google switched this API off in mid 2024.
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>).
        InvalidParameters = ListRow {
            index: 5,
            wire: "InvalidParameters",
            http_statuses: &[400],
            description: "A parameter has a wrong name or type.",
            note: "The server builds the request. Google switched this API off in mid 2024.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39]],
        },
        /// `MessageTooBig`: The message is larger than FCM allows.
        ///
        /// Other spellings: `payload-size-limit-exceeded`.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The limit is 4,096 bytes. Google switched this API off in mid 2024.
        ///
        /// mPaaS says the same with 90000007 ([`FcmStatus::MessageTooBig`](crate::FcmStatus::MessageTooBig)).
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>); Google: [Firebase Admin SDK for Node.js: src\/utils\/error.ts; messaging-errors-internal.ts (commit 00f917a6)](<https://github.com/firebase/firebase-admin-node>).
        MessageTooBig = ListRow {
            index: 6,
            wire: "MessageTooBig",
            aliases: &["payload-size-limit-exceeded"],
            http_statuses: &[200],
            description: "The message is larger than FCM allows.",
            note: "The limit is 4,096 bytes. Google switched this API off in mid 2024.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Fcm(FcmStatus::MessageTooBig)),
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39], &SOURCES[36]],
        },
        /// `InvalidDataKey`: The data of the message use a reserved key.
        ///
        /// Other spellings: `invalid-data-payload-key`.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the payload. Google switched this API off in mid 2024.
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>); Google: [Firebase Admin SDK for Node.js: src\/utils\/error.ts; messaging-errors-internal.ts (commit 00f917a6)](<https://github.com/firebase/firebase-admin-node>).
        InvalidDataKey = ListRow {
            index: 7,
            wire: "InvalidDataKey",
            aliases: &["invalid-data-payload-key"],
            http_statuses: &[200],
            description: "The data of the message use a reserved key.",
            note: "The server builds the payload. Google switched this API off in mid 2024.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39], &SOURCES[36]],
        },
        /// `InvalidTtl`: The time to live is outside its range.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The value must be from zero to four weeks. Google switched this API off in mid 2024.
        ///
        /// mPaaS says the same with 90000009 ([`FcmStatus::InvalidTtl`](crate::FcmStatus::InvalidTtl)).
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>).
        InvalidTtl = ListRow {
            index: 8,
            wire: "InvalidTtl",
            http_statuses: &[200],
            description: "The time to live is outside its range.",
            note: "The value must be from zero to four weeks. Google switched this API off in mid 2024.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Fcm(FcmStatus::InvalidTtl)),
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39]],
        },
        /// `Unavailable`: FCM could not process the request in time.
        ///
        /// HTTP status: 200, 500, 503.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Wait as long as the Retry-After header says. Google switched this API off in mid 2024.
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>).
        Unavailable = ListRow {
            index: 9,
            wire: "Unavailable",
            http_statuses: &[200, 500, 503],
            description: "FCM could not process the request in time.",
            note: "Wait as long as the Retry-After header says. Google switched this API off in mid 2024.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39]],
        },
        /// `InternalServerError`: An error occurred inside FCM.
        ///
        /// HTTP status: 200, 500.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Back off and try again. Google switched this API off in mid 2024.
        ///
        /// mPaaS says the same with 90000011 ([`FcmStatus::InternalServerError`](crate::FcmStatus::InternalServerError)).
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>).
        InternalServerError = ListRow {
            index: 10,
            wire: "InternalServerError",
            http_statuses: &[200, 500],
            description: "An error occurred inside FCM.",
            note: "Back off and try again. Google switched this API off in mid 2024.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Fcm(FcmStatus::InternalServerError)),
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39]],
        },
        /// `DeviceMessageRateExceeded`: Too many messages were sent to one device.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send less often to this device. Google switched this API off in mid 2024.
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>).
        DeviceMessageRateExceeded = ListRow {
            index: 11,
            wire: "DeviceMessageRateExceeded",
            http_statuses: &[200],
            description: "Too many messages were sent to one device.",
            note: "Send less often to this device. Google switched this API off in mid 2024.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39]],
        },
        /// `TopicsMessageRateExceeded`: Too many messages were sent to one topic.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send less often to this topic. Google switched this API off in mid 2024.
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>).
        TopicsMessageRateExceeded = ListRow {
            index: 12,
            wire: "TopicsMessageRateExceeded",
            http_statuses: &[200],
            description: "Too many messages were sent to one topic.",
            note: "Send less often to this topic. Google switched this API off in mid 2024.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39]],
        },
        /// `InvalidApnsCredential`: The APNs certificate that is kept at Firebase is missing or has expired.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Correct it in the Firebase console. Google switched this API off in mid 2024.
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>).
        InvalidApnsCredential = ListRow {
            index: 13,
            wire: "InvalidApnsCredential",
            http_statuses: &[200],
            description: "The APNs certificate that is kept at Firebase is missing or has expired.",
            note: "Correct it in the Firebase console. Google switched this API off in mid 2024.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39]],
        },
        /// `AuthenticationError`: FCM refused the server key.
        ///
        /// HTTP status: 401.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The body of this reply is plain text, so recognise the case by HTTP 401. Google switched this API off in mid 2024.
        ///
        /// mPaaS says the same with 90000401 ([`FcmStatus::Authentication`](crate::FcmStatus::Authentication)).
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>).
        AuthenticationError = ListRow {
            index: 14,
            wire: "AuthenticationError",
            http_statuses: &[401],
            description: "FCM refused the server key.",
            note: "The body of this reply is plain text, so recognise the case by HTTP 401. Google switched this API off in mid 2024.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Fcm(FcmStatus::Authentication)),
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39]],
        },
        /// `InvalidJSON`: The body is not JSON, or a field has a wrong type.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The body of this reply is plain text, so recognise the case by HTTP 400. Google switched this API off in mid 2024.
        ///
        /// Confidence: secondary. Source: Google: [Firebase legacy HTTP server reference (withdrawn by Google; its table as carried in public senders)](<https://firebase.google.com/docs/cloud-messaging/http-server-ref>).
        InvalidJson = ListRow {
            index: 15,
            wire: "InvalidJSON",
            http_statuses: &[400],
            description: "The body is not JSON, or a field has a wrong type.",
            note: "The body of this reply is plain text, so recognise the case by HTTP 400. Google switched this API off in mid 2024.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[39]],
        },
    }
    const LIST: List = List::FcmLegacy;
    const LOOKUP: Hashed<32> = Hashed {
        multiplier: 7373342045683619579,
        slots: &SLOTS,
    };
    static SLOTS: [u16; 32] = [
        9, 3, 0, 0, 0, 4, 0, 12, 1, 10, 0, 13, 0, 0, 5, 11, 0, 0, 0, 7, 0, 14, 0, 0, 0, 0, 6,
        15, 8, 0, 0, 2,
    ];
}
