// @generated from codes/xiaomi.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel Xiaomi: a row of `codes/xiaomi.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>.
    pub enum XiaomiStatus {
        /// `10001`: System error.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: A fault at Xiaomi: retry with backoff. In honor the same number means that the timestamp is missing, where a retry does not help.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        SystemError = Row {
            index: 0,
            code: 10001,
            description: "System error.",
            note: "A fault at Xiaomi: retry with backoff. In honor the same number means that the timestamp is missing, where a retry does not help.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[17]],
        },
        /// `10002`: The service is suspended.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: This is the wording of Xiaomi's SDK. Xiaomi's current page says that the system is busy, so a retry with backoff is right.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        ServiceUnavailable = Row {
            index: 1,
            code: 10002,
            description: "The service is suspended.",
            note: "This is the wording of Xiaomi's SDK. Xiaomi's current page says that the system is busy, so a retry with backoff is right.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[17], &SOURCES[18]],
        },
        /// `10003`: Remote service error.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        RemoteServiceError = Row {
            index: 2,
            code: 10003,
            description: "Remote service error.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[17]],
        },
        /// `10004`: The IP address is not allowed to request this resource.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: The address refused is that of the sending server. Check the IP allow list in the console.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        IpLimit = Row {
            index: 3,
            code: 10004,
            description: "The IP address is not allowed to request this resource.",
            note: "The address refused is that of the sending server. Check the IP allow list in the console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `10005`: The appkey must be authorized to access this resource.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        PermissionDenied = Row {
            index: 4,
            code: 10005,
            description: "The appkey must be authorized to access this resource.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `10008`: Parameter error.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        ParameterError = Row {
            index: 5,
            code: 10008,
            description: "Parameter error.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[17]],
        },
        /// `10009`: The system is busy.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        SystemIsBusy = Row {
            index: 6,
            code: 10009,
            description: "The system is busy.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `10012`: Invalid request.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        IllegalRequest = Row {
            index: 7,
            code: 10012,
            description: "Invalid request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[17]],
        },
        /// `10013`: Invalid user.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        InvalidUser = Row {
            index: 8,
            code: 10013,
            description: "Invalid user.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `10014`: The API access permissions for the application are restricted.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        InsufficientPermissions = Row {
            index: 9,
            code: 10014,
            description: "The API access permissions for the application are restricted.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `10017`: The parameter value is invalid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InvalidParameterValue = Row {
            index: 10,
            code: 10017,
            description: "The parameter value is invalid.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[17]],
        },
        /// `10018`: The size of the request exceeds the limit.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        RequestTooLong = Row {
            index: 11,
            code: 10018,
            description: "The size of the request exceeds the limit.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `10022`: The request frequency from the IP address exceeds the limit.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        IpRequestExceedQuota = Row {
            index: 12,
            code: 10022,
            description: "The request frequency from the IP address exceeds the limit.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `10023`: The user request frequency exceeds the limit.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        UserRequestExceedQuota = Row {
            index: 13,
            code: 10023,
            description: "The user request frequency exceeds the limit.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `10024`: The frequency of user requests for a specific API exceeds the limit.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        UserRequestApiExceedQuota = Row {
            index: 14,
            code: 10024,
            description: "The frequency of user requests for a specific API exceeds the limit.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `10026`: The application is on the blacklist and cannot call the API.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Settle the block with Xiaomi before you send again. The tokens are fine, so delete none.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        ApplicationInBlacklist = Row {
            index: 15,
            code: 10026,
            description: "The application is on the blacklist and cannot call the API.",
            note: "Settle the block with Xiaomi before you send again. The tokens are fine, so delete none.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `10027`: The API is called too frequently by the application.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        ApplicationApiCallExceedQuota = Row {
            index: 16,
            code: 10027,
            description: "The API is called too frequently by the application.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[17]],
        },
        /// `10029`: Invalid device.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Xiaomi explains it as no matching device found for an operation of the app, such as register or unregister. Before deleting, confirm the token: Xiaomi reports invalid regIds in its message receipts of type 16.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InvalidDevice = Row {
            index: 17,
            code: 10029,
            description: "Invalid device.",
            note: "Xiaomi explains it as no matching device found for an operation of the app, such as register or unregister. Before deleting, confirm the token: Xiaomi reports invalid regIds in its message receipts of type 16.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[17]],
        },
        /// `21301`: Authentication failed.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Xiaomi did not accept the app secret of the sending server.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        AuthenticationFailed = Row {
            index: 18,
            code: 21301,
            description: "Authentication failed.",
            note: "Xiaomi did not accept the app secret of the sending server.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[17]],
        },
        /// `22000`: Invalid application.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        ApplicationIllegal = Row {
            index: 19,
            code: 22000,
            description: "Invalid application.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[17]],
        },
        /// `22001`: The application does not exist.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        ApplicationNotExists = Row {
            index: 20,
            code: 22001,
            description: "The application does not exist.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `22002`: The application has been revoked.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        ApplicationRevoked = Row {
            index: 21,
            code: 22002,
            description: "The application has been revoked.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `22003`: Failed to update the application.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Our confidence in this verdict is low. Look at the app's settings in the console first, and delete no token.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        UpdateApplicationInfoFail = Row {
            index: 22,
            code: 22003,
            description: "Failed to update the application.",
            note: "Our confidence in this verdict is low. Look at the app's settings in the console first, and delete no token.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `22004`: Application information is missing.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        MissApplicationInfo = Row {
            index: 23,
            code: 22004,
            description: "Application information is missing.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `22005`: The application name is invalid.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        InvalidApplicationName = Row {
            index: 24,
            code: 22005,
            description: "The application name is invalid.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `22006`: The application ID is invalid.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InvalidApplicationId = Row {
            index: 25,
            code: 22006,
            description: "The application ID is invalid.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[17]],
        },
        /// `22007`: The application key is invalid.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InvalidApplicationKey = Row {
            index: 26,
            code: 22007,
            description: "The application key is invalid.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[17]],
        },
        /// `22008`: The application secret is invalid.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        InvalidApplicationSecret = Row {
            index: 27,
            code: 22008,
            description: "The application secret is invalid.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `22020`: The application description is invalid.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        InvalidApplicationDescription = Row {
            index: 28,
            code: 22020,
            description: "The application description is invalid.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `22021`: The user has not granted authorization to the application.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        UserNotAuthorizeApplication = Row {
            index: 29,
            code: 22021,
            description: "The user has not granted authorization to the application.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `22022`: The application package name is invalid.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: The package name sent (restricted\_package\_name) differs from the registered one.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InvalidPackageName = Row {
            index: 30,
            code: 22022,
            description: "The application package name is invalid.",
            note: "The package name sent (restricted_package_name) differs from the registered one.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[17]],
        },
        /// `22100`: The data format of the application notification is invalid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        InvalidNotificationFormat = Row {
            index: 31,
            code: 22100,
            description: "The data format of the application notification is invalid.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `22101`: Too many application notification messages.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        TooManyNotifications = Row {
            index: 32,
            code: 22101,
            description: "Too many application notification messages.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `22102`: Failed to send the application notification message.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: No reason is given. Retry a few times, then stop.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        SendNotificationFailed = Row {
            index: 33,
            code: 22102,
            description: "Failed to send the application notification message.",
            note: "No reason is given. Retry a few times, then stop.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[17]],
        },
        /// `22103`: The application notification ID is invalid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        InvalidNotifyId = Row {
            index: 34,
            code: 22103,
            description: "The application notification ID is invalid.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[18]],
        },
        /// `20301`: The specified target is invalid.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: This text contradicts Xiaomi's current page, which says only that sending failed, so a bad target is one cause among others. Before deleting, read the reason text and confirm the token: Xiaomi reports invalid regIds in its message receipts of type 16. Never delete on the number alone.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InvalidTarget = Row {
            index: 35,
            code: 20301,
            description: "The specified target is invalid.",
            note: "This text contradicts Xiaomi's current page, which says only that sending failed, so a bad target is one cause among others. Before deleting, read the reason text and confirm the token: Xiaomi reports invalid regIds in its message receipts of type 16. Never delete on the number alone.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[17]],
        },
    }
    const CHANNEL: Channel = Channel::Xiaomi;
    const NOT_LISTED: &str = "The Xiaomi table does not list this code.";
    const LOOKUP: Hashed<64> = Hashed {
        multiplier: 14635565279726950717,
        rotation: 6,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 64] = [
        63, 62, 13160498561880785181, 3693699826910561816, 1031939756162812301,
        5785805036512442835, 3124044965764693312, 11748168914747533397, 5216150175366574347,
        54, 1525154054767205268, 52, 51, 955499193621336768, 49, 3047604403223217796,
        7801469683572848330, 5139709612825098841, 9893574893174729351, 7231814822426979862,
        43, 9323920032028860887, 41, 5632923911429491786, 2971163840681742280, 38,
        5063269050283623318, 837188991893925625, 7155374259885504342, 11909239540235134852,
        9247479469487385369, 14001344749837015883, 31, 30, 13431689888691147427, 28,
        9740693768091778360, 7078933697344028842, 25, 24, 4944958848556212105, 22,
        16017009396897421426, 20, 18109114606499302463, 18, 5894097139804051021,
        17539459745353433967, 15, 14, 13, 12, 11, 9052728705218498645, 9, 8,
        1678035179850156335, 6, 5, 1108380318704287871, 3, 13202368201066720876, 1,
        15294473410668601905,
    ];
}
