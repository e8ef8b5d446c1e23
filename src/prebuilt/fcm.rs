// @generated from codes/fcm.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel FCM: a row of `codes/fcm.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://firebase.google.com/docs/cloud-messaging/error-codes>.
    pub enum FcmStatus {
        /// `90000002`: Invalid target.
        ///
        /// The vendor's label: `nvalidRegistration`
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: The label is misspelt on mPaaS's page; InvalidRegistration is meant. The token is malformed or cut short, but FCM v1 reports the same case as INVALID\_ARGUMENT, which payload faults also give. Delete only if the payload is known to be good.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Google: [Firebase Cloud Messaging: error codes](<https://firebase.google.com/docs/cloud-messaging/error-codes>); Google: [Firebase Cloud Messaging: manage tokens](<https://firebase.google.com/docs/cloud-messaging/manage-tokens>); matrix-org: [sygnal push gateway: TOKEN\_ERRORS in apnspushkin.py; gcmpushkin.py](<https://github.com/matrix-org/sygnal>).
        InvalidRegistration = Row {
            index: 0,
            code: 90000002,
            label: "nvalidRegistration",
            description: "Invalid target.",
            note: "The label is misspelt on mPaaS's page; InvalidRegistration is meant. The token is malformed or cut short, but FCM v1 reports the same case as INVALID_ARGUMENT, which payload faults also give. Delete only if the payload is known to be good.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[25], &SOURCES[26], &SOURCES[5]],
        },
        /// `90000003`: The target is not registered.
        ///
        /// The vendor's label: `NotRegistered`
        ///
        /// To do: **Remove the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
        ///
        /// Note: The app was removed, the token was replaced, or it was idle for 270 days (UNREGISTERED, 404, in FCM v1). Before deleting, check that you delete the token that failed and not the one that replaced it.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Google: [Firebase Cloud Messaging: manage tokens](<https://firebase.google.com/docs/cloud-messaging/manage-tokens>); matrix-org: [sygnal push gateway: TOKEN\_ERRORS in apnspushkin.py; gcmpushkin.py](<https://github.com/matrix-org/sygnal>).
        NotRegistered = Row {
            index: 1,
            code: 90000003,
            label: "NotRegistered",
            description: "The target is not registered.",
            note: "The app was removed, the token was replaced, or it was idle for 270 days (UNREGISTERED, 404, in FCM v1). Before deleting, check that you delete the token that failed and not the one that replaced it.",
            action: Action::RemoveToken,
            token: TokenVerdict::Dead,
            sources: &[&SOURCES[0], &SOURCES[26], &SOURCES[5]],
        },
        /// `90000004`: Invalid package name.
        ///
        /// The vendor's label: `InvalidPackageName`
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **suspect**.
        ///
        /// Note: The token was made for another package than the one in the request. Correct the package setting and confirm that other tokens are delivered before you doubt this one. sygnal deletes on it, and a wrong setting would cost every token.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); matrix-org: [sygnal push gateway: TOKEN\_ERRORS in apnspushkin.py; gcmpushkin.py](<https://github.com/matrix-org/sygnal>); Google: [Firebase Cloud Messaging: error codes](<https://firebase.google.com/docs/cloud-messaging/error-codes>).
        InvalidPackageName = Row {
            index: 2,
            code: 90000004,
            label: "InvalidPackageName",
            description: "Invalid package name.",
            note: "The token was made for another package than the one in the request. Correct the package setting and confirm that other tokens are delivered before you doubt this one. sygnal deletes on it, and a wrong setting would cost every token.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[5], &SOURCES[25]],
        },
        /// `90000007`: The message body is too large.
        ///
        /// The vendor's label: `MessageTooBig`
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The limit is 4,096 bytes (2,048 for topics).
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Google: [Firebase Cloud Messaging: error codes](<https://firebase.google.com/docs/cloud-messaging/error-codes>).
        MessageTooBig = Row {
            index: 3,
            code: 90000007,
            label: "MessageTooBig",
            description: "The message body is too large.",
            note: "The limit is 4,096 bytes (2,048 for topics).",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[25]],
        },
        /// `90000009`: The offline time-to-live (TTL) is invalid.
        ///
        /// The vendor's label: `InvalidTtl`
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The value of time\_to\_live must be from 0 to 2,419,200 seconds.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Google: [Firebase Cloud Messaging: error codes](<https://firebase.google.com/docs/cloud-messaging/error-codes>).
        InvalidTtl = Row {
            index: 4,
            code: 90000009,
            label: "InvalidTtl",
            description: "The offline time-to-live (TTL) is invalid.",
            note: "The value of time_to_live must be from 0 to 2,419,200 seconds.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[25]],
        },
        /// `90000011`: FCM service exception.
        ///
        /// The vendor's label: `InternalServerError`
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Retry with exponential backoff, and honour Retry-After.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Google: [Firebase Cloud Messaging: error codes](<https://firebase.google.com/docs/cloud-messaging/error-codes>).
        InternalServerError = Row {
            index: 5,
            code: 90000011,
            label: "InternalServerError",
            description: "FCM service exception.",
            note: "Retry with exponential backoff, and honour Retry-After.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[25]],
        },
        /// `90000401`: Access denied.
        ///
        /// The vendor's label: `Authentication`
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: HTTP 401: the key or service account of the sending server was not accepted.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Google: [Firebase Cloud Messaging: error codes](<https://firebase.google.com/docs/cloud-messaging/error-codes>); matrix-org: [sygnal push gateway: TOKEN\_ERRORS in apnspushkin.py; gcmpushkin.py](<https://github.com/matrix-org/sygnal>).
        Authentication = Row {
            index: 6,
            code: 90000401,
            label: "Authentication",
            description: "Access denied.",
            note: "HTTP 401: the key or service account of the sending server was not accepted.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[25], &SOURCES[5]],
        },
    }
    const CHANNEL: Channel = Channel::Fcm;
    const NOT_LISTED: &str = "The FCM table does not list this code.";
    const LOOKUP: Hashed<8> = Hashed {
        multiplier: 6584036627333980315,
        rotation: 3,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 8] = [
        14099764483761434466, 6095946876390997482, 5, 988898814965507507,
        13870934140273299785, 16767703686218246796, 6392313309851382360, 760068471477372827,
    ];
}
