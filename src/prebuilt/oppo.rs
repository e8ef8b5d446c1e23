// @generated from codes/oppo.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel OPPO: a row of `codes/oppo.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://help.aliyun.com/en/document_detail/398576.html>.
    pub enum OppoStatus {
        /// `-1`: The service is unavailable. Try again later.
        ///
        /// The vendor's label: `Service Currently Unavailable`
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: A fault at OPPO: retry later. In common the same number means that the message still waits inside mPaaS, where a resend is wrong.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        ServiceCurrentlyUnavailable = Row {
            index: 0,
            code: -1,
            label: "Service Currently Unavailable",
            description: "The service is unavailable. Try again later.",
            note: "A fault at OPPO: retry later. In common the same number means that the message still waits inside mPaaS, where a resend is wrong.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[19]],
        },
        /// `-2`: Server-side throttling.
        ///
        /// The vendor's label: `Service in Flow Control`
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        ServiceInFlowControl = Row {
            index: 1,
            code: -2,
            label: "Service in Flow Control",
            description: "Server-side throttling.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[19]],
        },
        /// `11`: Invalid AuthToken.
        ///
        /// The vendor's label: `Invalid Auth Token`
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The auth\_token of the sending server is wrong or older than 24 hours: fetch a new one and retry once. It is not a device token.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        InvalidAuthToken = Row {
            index: 2,
            code: 11,
            label: "Invalid Auth Token",
            description: "Invalid AuthToken.",
            note: "The auth_token of the sending server is wrong or older than 24 hours: fetch a new one and retry once. It is not a device token.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[19]],
        },
        /// `13`: The number of application calls exceeds the limit, including the call frequency limit.
        ///
        /// The vendor's label: `App Call Limited`
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        AppCallLimited = Row {
            index: 3,
            code: 13,
            label: "App Call Limited",
            description: "The number of application calls exceeds the limit, including the call frequency limit.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[19]],
        },
        /// `14`: Invalid AppKey parameter.
        ///
        /// The vendor's label: `Invalid App Key`
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        InvalidAppKey = Row {
            index: 4,
            code: 14,
            label: "Invalid App Key",
            description: "Invalid AppKey parameter.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[19]],
        },
        /// `15`: The AppKey parameter is missing.
        ///
        /// The vendor's label: `Missing App Key`
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        MissingAppKey = Row {
            index: 5,
            code: 15,
            label: "Missing App Key",
            description: "The AppKey parameter is missing.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[19]],
        },
        /// `16`: Signature verification failed. The signature is invalid.
        ///
        /// The vendor's label: `Invalid Signature`
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Check the master secret and the clock of the sending server.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        InvalidSignature = Row {
            index: 6,
            code: 16,
            label: "Invalid Signature",
            description: "Signature verification failed. The signature is invalid.",
            note: "Check the master secret and the clock of the sending server.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[19]],
        },
        /// `17`: Signature verification failed. The signature is missing.
        ///
        /// The vendor's label: `Missing Signature`
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        MissingSignature = Row {
            index: 7,
            code: 17,
            label: "Missing Signature",
            description: "Signature verification failed. The signature is missing.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[19]],
        },
        /// `28`: The application is unavailable.
        ///
        /// The vendor's label: `App Disabled`
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        AppDisabled = Row {
            index: 8,
            code: 28,
            label: "App Disabled",
            description: "The application is unavailable.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[19]],
        },
        /// `29`: The Auth Token parameter is missing.
        ///
        /// The vendor's label: `Missing Auth Token`
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        MissingAuthToken = Row {
            index: 9,
            code: 29,
            label: "Missing Auth Token",
            description: "The Auth Token parameter is missing.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[19]],
        },
        /// `30`: The application does not have the permission for API push.
        ///
        /// The vendor's label: `Api Permission Denied`
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        ApiPermissionDenied = Row {
            index: 10,
            code: 30,
            label: "Api Permission Denied",
            description: "The application does not have the permission for API push.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[19]],
        },
        /// `10000`: The registration\_id is in an incorrect format.
        ///
        /// The vendor's label: `Invalid RegistrationId`
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: OPPO's SDK calls the registration ID illegal or invalid, and OPPO runs separate hosts for the mainland and overseas. Inference: an ID sent to the wrong host gives this code too, so rule that out before deleting. In vivo the same number means a failed authentication.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); OPPO: [OPPO push Java SDK: ErrorCode.java (as carried in github.com\/JasperXgwang\/ups-oppo-push-java-sdk)](<https://github.com/JasperXgwang/ups-oppo-push-java-sdk>); OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        InvalidRegistrationId = Row {
            index: 11,
            code: 10000,
            label: "Invalid RegistrationId",
            description: "The registration_id is in an incorrect format.",
            note: "OPPO's SDK calls the registration ID illegal or invalid, and OPPO runs separate hosts for the mainland and overseas. Inference: an ID sent to the wrong host gives this code too, so rule that out before deleting. In vivo the same number means a failed authentication.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[20], &SOURCES[19]],
        },
    }
    const CHANNEL: Channel = Channel::Oppo;
    const NOT_LISTED: &str = "The OPPO table does not list this code.";
    const LOOKUP: Hashed<16> = Hashed {
        multiplier: 13667971463509968375,
        rotation: 4,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 16] = [
        15, 15239450195801773972, 7486247995512723920, 12032156317893996329,
        2673385468355125396, 17912835664156899361, 13924223327595923213,
        14705541786249121726, 5346770936710250793, 9892679259091523198, 2139477058802473145,
        17378927254604247107, 3, 12566064727446648587, 1, 0,
    ];
}
