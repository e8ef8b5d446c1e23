// @generated from codes/vendor/fcm-send.csv by `cargo xtask update`: edit the table, not this file.

text_list! {
    /// A code of the list `fcm-send` (FCM v1 error codes): a row of `codes/vendor/fcm-send.csv`. Documented at <https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode>.
    pub enum FcmSend {
        /// `UNSPECIFIED_ERROR`: FCM gives no further information about the error.
        ///
        /// Other spellings: `unknown-error`.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: Google says nothing that a server could act on. Google's Node.js SDK also uses its name unknown-error for every reply that it cannot read.
        ///
        /// Confidence: primary. Source: Google: [Firebase Cloud Messaging REST API v1: ErrorCode](<https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode>); Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [Firebase Admin SDK for Node.js: src\/utils\/error.ts; messaging-errors-internal.ts (commit 00f917a6)](<https://github.com/firebase/firebase-admin-node>).
        UnspecifiedError = ListRow {
            index: 0,
            wire: "UNSPECIFIED_ERROR",
            aliases: &["unknown-error"],
            description: "FCM gives no further information about the error.",
            note: "Google says nothing that a server could act on. Google's Node.js SDK also uses its name unknown-error for every reply that it cannot read.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[33], &SOURCES[35], &SOURCES[36]],
        },
        /// `INVALID_ARGUMENT`: The token is malformed, or a field of the message is not valid.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **suspect**.
        ///
        /// Note: Read error.details: a BadRequest whose fieldViolations name another field than message.token clears the token; the field message.token, or an FcmError without a BadRequest, points to the token. A wrong payload gives this code for every token, so delete none because of it. mPaaS's 90000002 covers only the case of the malformed token.
        ///
        /// Confidence: primary. Source: Google: [Firebase Cloud Messaging REST API v1: ErrorCode](<https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode>); Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>).
        InvalidArgument = ListRow {
            index: 1,
            wire: "INVALID_ARGUMENT",
            http_statuses: &[400],
            description: "The token is malformed, or a field of the message is not valid.",
            note: "Read error.details: a BadRequest whose fieldViolations name another field than message.token clears the token; the field message.token, or an FcmError without a BadRequest, points to the token. A wrong payload gives this code for every token, so delete none because of it. mPaaS's 90000002 covers only the case of the malformed token.",
            action: Action::FixRequest,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[33], &SOURCES[35]],
        },
        /// `UNREGISTERED`: The token is no longer registered with FCM.
        ///
        /// Other spellings: `registration-token-not-registered`, `UnregisteredError`.
        ///
        /// HTTP status: 404.
        ///
        /// To do: **Remove the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
        ///
        /// Note: Google says that the app instance was unregistered and that a new token must be used. If error.details hold an ApnsError, read its reason as well: only Unregistered and ExpiredToken prove that the token is gone, and BadDeviceToken does not. Google's Node.js SDK also reports a plain NOT\_FOUND, such as a wrong project, as registration-token-not-registered: with that SDK, check that other tokens of the project are delivered before you delete.
        ///
        /// mPaaS says the same with 90000003 ([`FcmStatus::NotRegistered`](crate::FcmStatus::NotRegistered)).
        ///
        /// Confidence: primary. Source: Google: [Firebase Cloud Messaging REST API v1: ErrorCode](<https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode>); Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [Firebase Admin SDK for Node.js: src\/utils\/error.ts; messaging-errors-internal.ts (commit 00f917a6)](<https://github.com/firebase/firebase-admin-node>); Google: [Firebase Admin SDK for Python: \_messaging\_utils.py (commit 00f5d0cf)](<https://github.com/firebase/firebase-admin-python>).
        Unregistered = ListRow {
            index: 2,
            wire: "UNREGISTERED",
            aliases: &["registration-token-not-registered", "UnregisteredError"],
            http_statuses: &[404],
            description: "The token is no longer registered with FCM.",
            note: "Google says that the app instance was unregistered and that a new token must be used. If error.details hold an ApnsError, read its reason as well: only Unregistered and ExpiredToken prove that the token is gone, and BadDeviceToken does not. Google's Node.js SDK also reports a plain NOT_FOUND, such as a wrong project, as registration-token-not-registered: with that SDK, check that other tokens of the project are delivered before you delete.",
            action: Action::RemoveToken,
            token: TokenVerdict::Dead,
            same_as: Some(PushStatus::Fcm(FcmStatus::NotRegistered)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[33], &SOURCES[35], &SOURCES[36], &SOURCES[37]],
        },
        /// `SENDER_ID_MISMATCH`: The token belongs to another Firebase project than the one that sends.
        ///
        /// Other spellings: `mismatched-credential`, `SenderIdMismatchError`.
        ///
        /// HTTP status: 403.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **suspect**.
        ///
        /// Note: A wrong project or service account gives this code for every token. Google's Node.js SDK also reports PERMISSION\_DENIED as mismatched-credential.
        ///
        /// Confidence: primary. Source: Google: [Firebase Cloud Messaging REST API v1: ErrorCode](<https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode>); Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [Firebase Admin SDK for Node.js: src\/utils\/error.ts; messaging-errors-internal.ts (commit 00f917a6)](<https://github.com/firebase/firebase-admin-node>); Google: [Firebase Admin SDK for Python: \_messaging\_utils.py (commit 00f5d0cf)](<https://github.com/firebase/firebase-admin-python>).
        SenderIdMismatch = ListRow {
            index: 3,
            wire: "SENDER_ID_MISMATCH",
            aliases: &["mismatched-credential", "SenderIdMismatchError"],
            http_statuses: &[403],
            description: "The token belongs to another Firebase project than the one that sends.",
            note: "A wrong project or service account gives this code for every token. Google's Node.js SDK also reports PERMISSION_DENIED as mismatched-credential.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[33], &SOURCES[35], &SOURCES[36], &SOURCES[37]],
        },
        /// `QUOTA_EXCEEDED`: The rate of messages to the project, the device or the topic is over the quota.
        ///
        /// Other spellings: `message-rate-exceeded`, `QuotaExceededError`.
        ///
        /// HTTP status: 429.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Wait as long as the Retry-After header says, or at least a minute if it is missing.
        ///
        /// Confidence: primary. Source: Google: [Firebase Cloud Messaging REST API v1: ErrorCode](<https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode>); Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [Firebase Admin SDK for Node.js: src\/utils\/error.ts; messaging-errors-internal.ts (commit 00f917a6)](<https://github.com/firebase/firebase-admin-node>); Google: [Firebase Admin SDK for Python: \_messaging\_utils.py (commit 00f5d0cf)](<https://github.com/firebase/firebase-admin-python>).
        QuotaExceeded = ListRow {
            index: 4,
            wire: "QUOTA_EXCEEDED",
            aliases: &["message-rate-exceeded", "QuotaExceededError"],
            http_statuses: &[429],
            description: "The rate of messages to the project, the device or the topic is over the quota.",
            note: "Wait as long as the Retry-After header says, or at least a minute if it is missing.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[33], &SOURCES[35], &SOURCES[36], &SOURCES[37]],
        },
        /// `UNAVAILABLE`: FCM is overloaded.
        ///
        /// Other spellings: `server-unavailable`.
        ///
        /// HTTP status: 503.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Wait as long as the Retry-After header says, and then back off.
        ///
        /// Confidence: primary. Source: Google: [Firebase Cloud Messaging REST API v1: ErrorCode](<https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode>); Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [Firebase Admin SDK for Node.js: src\/utils\/error.ts; messaging-errors-internal.ts (commit 00f917a6)](<https://github.com/firebase/firebase-admin-node>).
        Unavailable = ListRow {
            index: 5,
            wire: "UNAVAILABLE",
            aliases: &["server-unavailable"],
            http_statuses: &[503],
            description: "FCM is overloaded.",
            note: "Wait as long as the Retry-After header says, and then back off.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[33], &SOURCES[35], &SOURCES[36]],
        },
        /// `INTERNAL`: An error occurred inside FCM.
        ///
        /// Other spellings: `internal-error`.
        ///
        /// HTTP status: 500.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Back off and try again.
        ///
        /// mPaaS says the same with 90000011 ([`FcmStatus::InternalServerError`](crate::FcmStatus::InternalServerError)).
        ///
        /// Confidence: primary. Source: Google: [Firebase Cloud Messaging REST API v1: ErrorCode](<https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode>); Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [Firebase Admin SDK for Node.js: src\/utils\/error.ts; messaging-errors-internal.ts (commit 00f917a6)](<https://github.com/firebase/firebase-admin-node>).
        Internal = ListRow {
            index: 6,
            wire: "INTERNAL",
            aliases: &["internal-error"],
            http_statuses: &[500],
            description: "An error occurred inside FCM.",
            note: "Back off and try again.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Fcm(FcmStatus::InternalServerError)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[33], &SOURCES[35], &SOURCES[36]],
        },
        /// `THIRD_PARTY_AUTH_ERROR`: The APNs key or web push key that is kept at Firebase is missing or wrong.
        ///
        /// HTTP status: 401.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Correct the key in the Firebase console. Neither the device token nor the access token of your server is at fault. Google's Node.js SDK also reports UNAUTHENTICATED under this name; in that case the access token is at fault.
        ///
        /// Confidence: primary. Source: Google: [Firebase Cloud Messaging REST API v1: ErrorCode](<https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode>); Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>).
        ThirdPartyAuthError = ListRow {
            index: 7,
            wire: "THIRD_PARTY_AUTH_ERROR",
            http_statuses: &[401],
            description: "The APNs key or web push key that is kept at Firebase is missing or wrong.",
            note: "Correct the key in the Firebase console. Neither the device token nor the access token of your server is at fault. Google's Node.js SDK also reports UNAUTHENTICATED under this name; in that case the access token is at fault.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[33], &SOURCES[35]],
        },
        /// `APNS_AUTH_ERROR`: The APNs key that is kept at Firebase is missing or wrong.
        ///
        /// HTTP status: 401.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: This is an older spelling of THIRD\_PARTY\_AUTH\_ERROR, and Google's SDKs treat it as that code. It is no reason of APNs.
        ///
        /// Confidence: sdk. Source: Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [Firebase Admin SDK for Node.js: src\/utils\/error.ts; messaging-errors-internal.ts (commit 00f917a6)](<https://github.com/firebase/firebase-admin-node>).
        ApnsAuthError = ListRow {
            index: 8,
            wire: "APNS_AUTH_ERROR",
            http_statuses: &[401],
            description: "The APNs key that is kept at Firebase is missing or wrong.",
            note: "This is an older spelling of THIRD_PARTY_AUTH_ERROR, and Google's SDKs treat it as that code. It is no reason of APNs.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[35], &SOURCES[36]],
        },
        /// `UNAUTHENTICATED`: The access token of the server is missing, expired or refused.
        ///
        /// HTTP status: 401.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: This is the general status of a Google API, which counts only if error.details contain no FcmError. Get a new access token.
        ///
        /// mPaaS says the same with 90000401 ([`FcmStatus::Authentication`](crate::FcmStatus::Authentication)).
        ///
        /// Confidence: sdk. Source: Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [google.rpc.Code: the general statuses of Google APIs (code.proto at commit 16b971c4)](<https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>).
        StatusUnauthenticated = ListRow {
            index: 9,
            wire: "UNAUTHENTICATED",
            http_statuses: &[401],
            description: "The access token of the server is missing, expired or refused.",
            note: "This is the general status of a Google API, which counts only if error.details contain no FcmError. Get a new access token.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Fcm(FcmStatus::Authentication)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[35], &SOURCES[38]],
        },
        /// `PERMISSION_DENIED`: The service account may not send for this project, or the API is switched off.
        ///
        /// HTTP status: 403.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: This is the general status of a Google API, which counts only if error.details contain no FcmError. Roles and API switches apply to every token.
        ///
        /// Confidence: sdk. Source: Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [google.rpc.Code: the general statuses of Google APIs (code.proto at commit 16b971c4)](<https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>).
        StatusPermissionDenied = ListRow {
            index: 10,
            wire: "PERMISSION_DENIED",
            http_statuses: &[403],
            description: "The service account may not send for this project, or the API is switched off.",
            note: "This is the general status of a Google API, which counts only if error.details contain no FcmError. Roles and API switches apply to every token.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[35], &SOURCES[38]],
        },
        /// `NOT_FOUND`: The project or the path of the request is unknown.
        ///
        /// HTTP status: 404.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: This is the general status of a Google API, which counts only if error.details contain no FcmError; with an FcmError UNREGISTERED the token is meant. Never delete a token because of this status or of HTTP 404: a wrong project gives both for every token.
        ///
        /// Confidence: sdk. Source: Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [google.rpc.Code: the general statuses of Google APIs (code.proto at commit 16b971c4)](<https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>).
        StatusNotFound = ListRow {
            index: 11,
            wire: "NOT_FOUND",
            http_statuses: &[404],
            description: "The project or the path of the request is unknown.",
            note: "This is the general status of a Google API, which counts only if error.details contain no FcmError; with an FcmError UNREGISTERED the token is meant. Never delete a token because of this status or of HTTP 404: a wrong project gives both for every token.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[35], &SOURCES[38]],
        },
        /// `CONFLICT`: Another change was made at the same time.
        ///
        /// HTTP status: 409.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: This is the name that Google's SDK gives to HTTP 409; the general Google statuses have no such name, and it was not seen from FCM. It counts only if error.details contain no FcmError.
        ///
        /// Confidence: sdk. Source: Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>).
        StatusConflict = ListRow {
            index: 12,
            wire: "CONFLICT",
            http_statuses: &[409],
            description: "Another change was made at the same time.",
            note: "This is the name that Google's SDK gives to HTTP 409; the general Google statuses have no such name, and it was not seen from FCM. It counts only if error.details contain no FcmError.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[35]],
        },
        /// `ABORTED`: The operation was aborted because of another one.
        ///
        /// HTTP status: 409.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError.
        ///
        /// Confidence: sdk. Source: Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [google.rpc.Code: the general statuses of Google APIs (code.proto at commit 16b971c4)](<https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>).
        StatusAborted = ListRow {
            index: 13,
            wire: "ABORTED",
            http_statuses: &[409],
            description: "The operation was aborted because of another one.",
            note: "This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[35], &SOURCES[38]],
        },
        /// `ALREADY_EXISTS`: The resource that the call creates already exists.
        ///
        /// HTTP status: 409.
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **unaffected**.
        ///
        /// Note: This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError.
        ///
        /// Confidence: sdk. Source: Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [google.rpc.Code: the general statuses of Google APIs (code.proto at commit 16b971c4)](<https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>).
        StatusAlreadyExists = ListRow {
            index: 14,
            wire: "ALREADY_EXISTS",
            http_statuses: &[409],
            description: "The resource that the call creates already exists.",
            note: "This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError.",
            action: Action::Inspect,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[35], &SOURCES[38]],
        },
        /// `FAILED_PRECONDITION`: The project is not in the state that the call needs.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError.
        ///
        /// Confidence: sdk. Source: Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [google.rpc.Code: the general statuses of Google APIs (code.proto at commit 16b971c4)](<https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>).
        StatusFailedPrecondition = ListRow {
            index: 15,
            wire: "FAILED_PRECONDITION",
            http_statuses: &[400],
            description: "The project is not in the state that the call needs.",
            note: "This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[35], &SOURCES[38]],
        },
        /// `OUT_OF_RANGE`: A value is outside its range.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError.
        ///
        /// Confidence: sdk. Source: Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [google.rpc.Code: the general statuses of Google APIs (code.proto at commit 16b971c4)](<https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>).
        StatusOutOfRange = ListRow {
            index: 16,
            wire: "OUT_OF_RANGE",
            http_statuses: &[400],
            description: "A value is outside its range.",
            note: "This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[35], &SOURCES[38]],
        },
        /// `RESOURCE_EXHAUSTED`: A quota is used up.
        ///
        /// HTTP status: 429.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: This is the general status of a Google API, which counts only if error.details contain no FcmError. Wait as long as the Retry-After header says.
        ///
        /// Confidence: sdk. Source: Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [google.rpc.Code: the general statuses of Google APIs (code.proto at commit 16b971c4)](<https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>).
        StatusResourceExhausted = ListRow {
            index: 17,
            wire: "RESOURCE_EXHAUSTED",
            http_statuses: &[429],
            description: "A quota is used up.",
            note: "This is the general status of a Google API, which counts only if error.details contain no FcmError. Wait as long as the Retry-After header says.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[35], &SOURCES[38]],
        },
        /// `CANCELLED`: The call was cancelled, usually by the caller.
        ///
        /// HTTP status: 499.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError.
        ///
        /// Confidence: sdk. Source: Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [google.rpc.Code: the general statuses of Google APIs (code.proto at commit 16b971c4)](<https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>).
        StatusCancelled = ListRow {
            index: 18,
            wire: "CANCELLED",
            http_statuses: &[499],
            description: "The call was cancelled, usually by the caller.",
            note: "This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[35], &SOURCES[38]],
        },
        /// `DATA_LOSS`: Data was lost and cannot be recovered.
        ///
        /// HTTP status: 500.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError.
        ///
        /// Confidence: sdk. Source: Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [google.rpc.Code: the general statuses of Google APIs (code.proto at commit 16b971c4)](<https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>).
        StatusDataLoss = ListRow {
            index: 19,
            wire: "DATA_LOSS",
            http_statuses: &[500],
            description: "Data was lost and cannot be recovered.",
            note: "This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[35], &SOURCES[38]],
        },
        /// `UNKNOWN`: An unknown error occurred.
        ///
        /// HTTP status: 500.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError. Google's SDK also uses the name for an HTTP status that it does not know.
        ///
        /// Confidence: sdk. Source: Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [google.rpc.Code: the general statuses of Google APIs (code.proto at commit 16b971c4)](<https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>).
        StatusUnknown = ListRow {
            index: 20,
            wire: "UNKNOWN",
            http_statuses: &[500],
            description: "An unknown error occurred.",
            note: "This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError. Google's SDK also uses the name for an HTTP status that it does not know.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[35], &SOURCES[38]],
        },
        /// `DEADLINE_EXCEEDED`: The call took too long.
        ///
        /// HTTP status: 504.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The outcome is unknown, so a second try can make a duplicate. This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError.
        ///
        /// Confidence: sdk. Source: Google: [Firebase Admin SDK for Java: MessagingErrorCode.java; MessagingServiceErrorResponse.java; AbstractHttpErrorHandler.java (commit 074d5c56)](<https://github.com/firebase/firebase-admin-java>); Google: [google.rpc.Code: the general statuses of Google APIs (code.proto at commit 16b971c4)](<https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>).
        StatusDeadlineExceeded = ListRow {
            index: 21,
            wire: "DEADLINE_EXCEEDED",
            http_statuses: &[504],
            description: "The call took too long.",
            note: "The outcome is unknown, so a second try can make a duplicate. This is a general status of Google APIs that was not seen from FCM. It counts only if error.details contain no FcmError.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[35], &SOURCES[38]],
        },
    }
    const LIST: List = List::FcmSend;
    const LOOKUP: Hashed<64> = Hashed {
        multiplier: 6324641762618394735,
        slots: &SLOTS,
    };
    static SLOTS: [u16; 64] = [
        0, 0, 0, 0, 2, 12, 0, 16, 18, 0, 0, 13, 0, 0, 9, 0, 0, 0, 21, 14, 0, 0, 0, 0, 0, 0,
        17, 0, 11, 3, 7, 0, 10, 0, 0, 0, 0, 0, 0, 0, 1, 0, 20, 0, 5, 8, 0, 6, 0, 0, 0, 0, 0,
        0, 0, 19, 0, 0, 0, 4, 0, 0, 0, 15,
    ];
}
