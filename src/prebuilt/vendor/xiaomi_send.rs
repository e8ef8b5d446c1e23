// @generated from codes/vendor/xiaomi-send.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `xiaomi-send` (Xiaomi Push API error codes): a row of `codes/vendor/xiaomi-send.csv`. Documented at <https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>.
    pub enum XiaomiSend {
        /// `-1`: Xiaomi reports an unknown error.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: Xiaomi names no cause, so nobody knows what to do about it. In mPaaS's common table the same number means that the message still waits inside mPaaS.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        UnknownError = ListRow {
            index: 0,
            wire: "-1",
            code: -1,
            http_statuses: &[200],
            description: "Xiaomi reports an unknown error.",
            note: "Xiaomi names no cause, so nobody knows what to do about it. In mPaaS's common table the same number means that the message still waits inside mPaaS.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `0`: Xiaomi accepted the message.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: Acceptance is not proof that the message arrived. Read data.bad\_regids first: it may name tokens that were not accepted, even though the code is a success. In mPaaS's common table the same number means that the device is offline or has not answered.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        Success = ListRow {
            index: 1,
            wire: "0",
            code: 0,
            http_statuses: &[200],
            description: "Xiaomi accepted the message.",
            note: "Acceptance is not proof that the message arrived. Read data.bad_regids first: it may name tokens that were not accepted, even though the code is a success. In mPaaS's common table the same number means that the device is offline or has not answered.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `1`: Something failed inside Xiaomi's service.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: This number has other meanings elsewhere: in Xiaomi's receipts it means delivered, and in mPaaS's common table that no binding exists.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InternalError = ListRow {
            index: 2,
            wire: "1",
            code: 1,
            http_statuses: &[200],
            description: "Something failed inside Xiaomi's service.",
            note: "This number has other meanings elsewhere: in Xiaomi's receipts it means delivered, and in mPaaS's common table that no binding exists.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `100`: A parameter that must not be blank is blank.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Set the parameter. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        BlankParameter = ListRow {
            index: 3,
            wire: "100",
            code: 100,
            http_statuses: &[200],
            description: "A parameter that must not be blank is blank.",
            note: "Set the parameter. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10001`: Xiaomi's system failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The fault is at Xiaomi, so retry with backoff. In the lists of Honor the same number means that the timestamp is missing, where a retry does not help.
        ///
        /// mPaaS says the same with 10001 ([`XiaomiStatus::SystemError`](crate::XiaomiStatus::SystemError)).
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        SystemError = ListRow {
            index: 4,
            wire: "10001",
            code: 10001,
            http_statuses: &[200],
            description: "Xiaomi's system failed.",
            note: "The fault is at Xiaomi, so retry with backoff. In the lists of Honor the same number means that the timestamp is missing, where a retry does not help.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::SystemError)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10002`: Xiaomi's system is busy.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The fault is at Xiaomi, so retry with backoff. Xiaomi's SDK and mPaaS word it differently and say that the service is suspended.
        ///
        /// mPaaS says the same with 10002 ([`XiaomiStatus::ServiceUnavailable`](crate::XiaomiStatus::ServiceUnavailable)).
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        SystemBusy = ListRow {
            index: 5,
            wire: "10002",
            code: 10002,
            http_statuses: &[200],
            description: "Xiaomi's system is busy.",
            note: "The fault is at Xiaomi, so retry with backoff. Xiaomi's SDK and mPaaS word it differently and say that the service is suspended.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::ServiceUnavailable)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10003`: A remote service that the API depends on failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The fault is at Xiaomi, so retry with backoff.
        ///
        /// mPaaS says the same with 10003 ([`XiaomiStatus::RemoteServiceError`](crate::XiaomiStatus::RemoteServiceError)).
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        RemoteServiceError = ListRow {
            index: 6,
            wire: "10003",
            code: 10003,
            http_statuses: &[200],
            description: "A remote service that the API depends on failed.",
            note: "The fault is at Xiaomi, so retry with backoff.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::RemoteServiceError)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10004`: The IP address of the sending server is not allowed to use this call.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the list of allowed addresses in Xiaomi's console. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 10004 ([`XiaomiStatus::IpLimit`](crate::XiaomiStatus::IpLimit)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        IpLimit = ListRow {
            index: 7,
            wire: "10004",
            code: 10004,
            http_statuses: &[200],
            description: "The IP address of the sending server is not allowed to use this call.",
            note: "Check the list of allowed addresses in Xiaomi's console. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::IpLimit)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10005`: The app key has no permission for this call.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the permissions of the app in Xiaomi's console. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 10005 ([`XiaomiStatus::PermissionDenied`](crate::XiaomiStatus::PermissionDenied)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        PermissionDenied = ListRow {
            index: 8,
            wire: "10005",
            code: 10005,
            http_statuses: &[200],
            description: "The app key has no permission for this call.",
            note: "Check the permissions of the app in Xiaomi's console. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::PermissionDenied)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10006`: The app key is missing from the request.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The sending server has to send its app key. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        MissingAppKey = ListRow {
            index: 9,
            wire: "10006",
            code: 10006,
            http_statuses: &[200],
            description: "The app key is missing from the request.",
            note: "The sending server has to send its app key. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10007`: The content type of the request is not supported.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the request. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        UnsupportedMimeType = ListRow {
            index: 10,
            wire: "10007",
            code: 10007,
            http_statuses: &[200],
            description: "The content type of the request is not supported.",
            note: "Correct the request. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10008`: A parameter of the request is wrong.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The same request fails for every token.
        ///
        /// mPaaS says the same with 10008 ([`XiaomiStatus::ParameterError`](crate::XiaomiStatus::ParameterError)).
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        ParameterError = ListRow {
            index: 11,
            wire: "10008",
            code: 10008,
            http_statuses: &[200],
            description: "A parameter of the request is wrong.",
            note: "The same request fails for every token.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::ParameterError)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10009`: Xiaomi's system is busy.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The fault is at Xiaomi, so retry with backoff. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 10009 ([`XiaomiStatus::SystemIsBusy`](crate::XiaomiStatus::SystemIsBusy)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        SystemIsBusy = ListRow {
            index: 12,
            wire: "10009",
            code: 10009,
            http_statuses: &[200],
            description: "Xiaomi's system is busy.",
            note: "The fault is at Xiaomi, so retry with backoff. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::SystemIsBusy)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10010`: The job at Xiaomi timed out.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The outcome is unknown, so a retry can make a duplicate. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        JobExpired = ListRow {
            index: 13,
            wire: "10010",
            code: 10010,
            http_statuses: &[200],
            description: "The job at Xiaomi timed out.",
            note: "The outcome is unknown, so a retry can make a duplicate. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10011`: A remote call inside Xiaomi's service failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The fault is at Xiaomi, so retry with backoff. Nobody says whether the message was accepted, so a retry can make a duplicate. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        RpcError = ListRow {
            index: 14,
            wire: "10011",
            code: 10011,
            http_statuses: &[200],
            description: "A remote call inside Xiaomi's service failed.",
            note: "The fault is at Xiaomi, so retry with backoff. Nobody says whether the message was accepted, so a retry can make a duplicate. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10012`: The request is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The same request fails for every token.
        ///
        /// mPaaS says the same with 10012 ([`XiaomiStatus::IllegalRequest`](crate::XiaomiStatus::IllegalRequest)).
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        IllegalRequest = ListRow {
            index: 15,
            wire: "10012",
            code: 10012,
            http_statuses: &[200],
            description: "The request is not valid.",
            note: "The same request fails for every token.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::IllegalRequest)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10013`: The user is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: This is a user of the open platform, not a device token. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 10013 ([`XiaomiStatus::InvalidUser`](crate::XiaomiStatus::InvalidUser)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        InvalidUser = ListRow {
            index: 16,
            wire: "10013",
            code: 10013,
            http_statuses: &[200],
            description: "The user is not valid.",
            note: "This is a user of the open platform, not a device token. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::InvalidUser)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10014`: The permissions of the app for this call are limited.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the permissions of the app in Xiaomi's console. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 10014 ([`XiaomiStatus::InsufficientPermissions`](crate::XiaomiStatus::InsufficientPermissions)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        InsufficientPermissions = ListRow {
            index: 17,
            wire: "10014",
            code: 10014,
            http_statuses: &[200],
            description: "The permissions of the app for this call are limited.",
            note: "Check the permissions of the app in Xiaomi's console. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::InsufficientPermissions)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10016`: A required parameter is missing from the request.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Add the parameter; no token is at fault.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        MissingRequiredParameter = ListRow {
            index: 18,
            wire: "10016",
            code: 10016,
            http_statuses: &[200],
            description: "A required parameter is missing from the request.",
            note: "Add the parameter; no token is at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10017`: A parameter of the request has a value that is not allowed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the value; no token is at fault.
        ///
        /// mPaaS says the same with 10017 ([`XiaomiStatus::InvalidParameterValue`](crate::XiaomiStatus::InvalidParameterValue)).
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InvalidParameterValue = ListRow {
            index: 19,
            wire: "10017",
            code: 10017,
            http_statuses: &[200],
            description: "A parameter of the request has a value that is not allowed.",
            note: "Correct the value; no token is at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::InvalidParameterValue)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10018`: The request is too long.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the request. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 10018 ([`XiaomiStatus::RequestTooLong`](crate::XiaomiStatus::RequestTooLong)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        RequestTooLong = ListRow {
            index: 20,
            wire: "10018",
            code: 10018,
            http_statuses: &[200],
            description: "The request is too long.",
            note: "Shorten the request. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::RequestTooLong)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10020`: The call does not exist in the API.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Check the address of the request. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        ApiNotFound = ListRow {
            index: 21,
            wire: "10020",
            code: 10020,
            http_statuses: &[200],
            description: "The call does not exist in the API.",
            note: "Check the address of the request. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10021`: The call does not support the HTTP method of the request.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the HTTP method. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        HttpMethodUnsupported = ListRow {
            index: 22,
            wire: "10021",
            code: 10021,
            http_statuses: &[200],
            description: "The call does not support the HTTP method of the request.",
            note: "Correct the HTTP method. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10022`: This IP address sent too many requests.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of requests. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 10022 ([`XiaomiStatus::IpRequestExceedQuota`](crate::XiaomiStatus::IpRequestExceedQuota)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        IpRequestExceedQuota = ListRow {
            index: 23,
            wire: "10022",
            code: 10022,
            http_statuses: &[200],
            description: "This IP address sent too many requests.",
            note: "Lower the rate of requests. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::IpRequestExceedQuota)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10023`: This user sent too many requests.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of requests. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 10023 ([`XiaomiStatus::UserRequestExceedQuota`](crate::XiaomiStatus::UserRequestExceedQuota)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        UserRequestExceedQuota = ListRow {
            index: 24,
            wire: "10023",
            code: 10023,
            http_statuses: &[200],
            description: "This user sent too many requests.",
            note: "Lower the rate of requests. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::UserRequestExceedQuota)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10024`: This user sent too many requests to this call.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of requests. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 10024 ([`XiaomiStatus::UserRequestApiExceedQuota`](crate::XiaomiStatus::UserRequestApiExceedQuota)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        UserRequestApiExceedQuota = ListRow {
            index: 25,
            wire: "10024",
            code: 10024,
            http_statuses: &[200],
            description: "This user sent too many requests to this call.",
            note: "Lower the rate of requests. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::UserRequestApiExceedQuota)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10025`: The callback address is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the callback address. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        InvalidCallbackUrl = ListRow {
            index: 26,
            wire: "10025",
            code: 10025,
            http_statuses: &[200],
            description: "The callback address is not valid.",
            note: "Correct the callback address. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10026`: Xiaomi has blocked the app from the API.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Settle the violation with Xiaomi. The tokens are good. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 10026 ([`XiaomiStatus::ApplicationInBlacklist`](crate::XiaomiStatus::ApplicationInBlacklist)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        ApplicationInBlacklist = ListRow {
            index: 27,
            wire: "10026",
            code: 10026,
            http_statuses: &[200],
            description: "Xiaomi has blocked the app from the API.",
            note: "Settle the violation with Xiaomi. The tokens are good. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::ApplicationInBlacklist)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10027`: The app calls the API too often.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of calls.
        ///
        /// mPaaS says the same with 10027 ([`XiaomiStatus::ApplicationApiCallExceedQuota`](crate::XiaomiStatus::ApplicationApiCallExceedQuota)).
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        ApplicationApiCallExceedQuota = ListRow {
            index: 28,
            wire: "10027",
            code: 10027,
            http_statuses: &[200],
            description: "The app calls the API too often.",
            note: "Lower the rate of calls.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::ApplicationApiCallExceedQuota)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10028`: The app makes too many calls in total.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of calls. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        ApplicationTotalApiCallExceedQuota = ListRow {
            index: 29,
            wire: "10028",
            code: 10028,
            http_statuses: &[200],
            description: "The app makes too many calls in total.",
            note: "Lower the rate of calls. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `10029`: Xiaomi found no such device when an app was registered or unregistered.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Xiaomi's page ties the code to registration and not to sending. A token of another app looks the same, so it does not prove that the token is gone.
        ///
        /// mPaaS says the same with 10029 ([`XiaomiStatus::InvalidDevice`](crate::XiaomiStatus::InvalidDevice)).
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InvalidDevice = ListRow {
            index: 30,
            wire: "10029",
            code: 10029,
            http_statuses: &[200],
            description: "Xiaomi found no such device when an app was registered or unregistered.",
            note: "Xiaomi's page ties the code to registration and not to sending. A token of another app looks the same, so it does not prove that the token is gone.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::InvalidDevice)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10030`: The list of invalid tokens was fetched too often.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Call the feedback interface less often. This is about that call, not about a token.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InvalidRegIdListTooOften = ListRow {
            index: 31,
            wire: "10030",
            code: 10030,
            http_statuses: &[200],
            description: "The list of invalid tokens was fetched too often.",
            note: "Call the feedback interface less often. This is about that call, not about a token.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10031`: Xiaomi has blocked the app from sending messages.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Settle the violation with Xiaomi. The tokens are good.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        ApplicationBlockedFromSending = ListRow {
            index: 32,
            wire: "10031",
            code: 10031,
            http_statuses: &[200],
            description: "Xiaomi has blocked the app from sending messages.",
            note: "Settle the violation with Xiaomi. The tokens are good.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10032`: The list of invalid aliases was fetched too often.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Call the feedback interface less often. This is about that call, not about a token.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InvalidAliasListTooOften = ListRow {
            index: 33,
            wire: "10032",
            code: 10032,
            http_statuses: &[200],
            description: "The list of invalid aliases was fetched too often.",
            note: "Call the feedback interface less often. This is about that call, not about a token.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10033`: Xiaomi has blocked the app from the feedback interface.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Settle the violation with Xiaomi. The tokens are good.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        ApplicationBlockedFromFeedback = ListRow {
            index: 34,
            wire: "10033",
            code: 10033,
            http_statuses: &[200],
            description: "Xiaomi has blocked the app from the feedback interface.",
            note: "Settle the violation with Xiaomi. The tokens are good.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10034`: The app has sent too many messages today.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send again on the next day.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        DailyMessageLimitReached = ListRow {
            index: 35,
            wire: "10034",
            code: 10034,
            http_statuses: &[200],
            description: "The app has sent too many messages today.",
            note: "Send again on the next day.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10035`: There are no more invalid aliases to fetch.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: This is the normal end of the list of the feedback interface.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        NoMoreInvalidAliases = ListRow {
            index: 36,
            wire: "10035",
            code: 10035,
            http_statuses: &[200],
            description: "There are no more invalid aliases to fetch.",
            note: "This is the normal end of the list of the feedback interface.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10036`: The app is not allowed to do this.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the permissions of the app in Xiaomi's console.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        OperationForbidden = ListRow {
            index: 37,
            wire: "10036",
            code: 10036,
            http_statuses: &[200],
            description: "The app is not allowed to do this.",
            note: "Check the permissions of the app in Xiaomi's console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10037`: The request is too old.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Check the clock of the sending server, and build the request again before you send it.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        RequestExpired = ListRow {
            index: 38,
            wire: "10037",
            code: 10037,
            http_statuses: &[200],
            description: "The request is too old.",
            note: "Check the clock of the sending server, and build the request again before you send it.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10038`: The app is not allowed to read statistics or message traces.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the permissions of the app in Xiaomi's console.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        StatisticsForbidden = ListRow {
            index: 39,
            wire: "10038",
            code: 10038,
            http_statuses: &[200],
            description: "The app is not allowed to read statistics or message traces.",
            note: "Check the permissions of the app in Xiaomi's console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10039`: Statistics or message traces were read too often.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Read them less often.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        StatisticsTooOften = ListRow {
            index: 40,
            wire: "10039",
            code: 10039,
            http_statuses: &[200],
            description: "Statistics or message traces were read too often.",
            note: "Read them less often.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `10041`: The title or the description does not follow Xiaomi's rules.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Xiaomi refused the text, so it is refused for every token. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TitleOrDescriptionRejected = ListRow {
            index: 41,
            wire: "10041",
            code: 10041,
            http_statuses: &[200],
            description: "The title or the description does not follow Xiaomi's rules.",
            note: "Xiaomi refused the text, so it is refused for every token. Only a copy of Xiaomi's page has this code.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `20209`: The topic is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the topic in the request.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InvalidTopic = ListRow {
            index: 42,
            wire: "20209",
            code: 20209,
            http_statuses: &[200],
            description: "The topic is not valid.",
            note: "Correct the topic in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `20215`: Subscribing to a topic failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Xiaomi names no cause. Retry a few times, then stop.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        TopicSubscribeFailed = ListRow {
            index: 43,
            wire: "20215",
            code: 20215,
            http_statuses: &[200],
            description: "Subscribing to a topic failed.",
            note: "Xiaomi names no cause. Retry a few times, then stop.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `20216`: Unsubscribing from a topic failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Xiaomi names no cause. Retry a few times, then stop.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        TopicUnsubscribeFailed = ListRow {
            index: 44,
            wire: "20216",
            code: 20216,
            http_statuses: &[200],
            description: "Unsubscribing from a topic failed.",
            note: "Xiaomi names no cause. Retry a few times, then stop.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `20301`: The message could not be sent.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **suspect**.
        ///
        /// Note: Xiaomi's page names no cause, so a bad token is one possibility among others. mPaaS words the same number as an invalid target. Read the reason text: if it says "No valid targets\!", every token of the call was refused, and each should be treated like one in bad\_regids.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        SendFailed = ListRow {
            index: 45,
            wire: "20301",
            code: 20301,
            http_statuses: &[200],
            description: "The message could not be sent.",
            note: "Xiaomi's page names no cause, so a bad token is one possibility among others. mPaaS words the same number as an invalid target. Read the reason text: if it says \"No valid targets!\", every token of the call was refused, and each should be treated like one in bad_regids.",
            action: Action::Investigate,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `20315`: Deleting a broadcast failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: Xiaomi names no cause. Check the message ID first.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        DeleteBroadcastFailed = ListRow {
            index: 46,
            wire: "20315",
            code: 20315,
            http_statuses: &[200],
            description: "Deleting a broadcast failed.",
            note: "Xiaomi names no cause. Check the message ID first.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `20607`: A database at Xiaomi failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The fault is at Xiaomi, so retry with backoff.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        DatabaseError = ListRow {
            index: 47,
            wire: "20607",
            code: 20607,
            http_statuses: &[200],
            description: "A database at Xiaomi failed.",
            note: "The fault is at Xiaomi, so retry with backoff.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `21301`: Xiaomi did not accept the app secret of the sending server.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The credentials of the sending server are wrong. They are not a device token.
        ///
        /// mPaaS says the same with 21301 ([`XiaomiStatus::AuthenticationFailed`](crate::XiaomiStatus::AuthenticationFailed)).
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        AuthenticationFailed = ListRow {
            index: 48,
            wire: "21301",
            code: 21301,
            http_statuses: &[200],
            description: "Xiaomi did not accept the app secret of the sending server.",
            note: "The credentials of the sending server are wrong. They are not a device token.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::AuthenticationFailed)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `21302`: Xiaomi did not accept the access token of the sending server.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: This is an access token of the server, not a device token.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        TokenAuthenticationFailed = ListRow {
            index: 49,
            wire: "21302",
            code: 21302,
            http_statuses: &[200],
            description: "Xiaomi did not accept the access token of the sending server.",
            note: "This is an access token of the server, not a device token.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `21303`: The request is restricted.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the permissions of the app in Xiaomi's console.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        RestrictedRequest = ListRow {
            index: 50,
            wire: "21303",
            code: 21303,
            http_statuses: &[200],
            description: "The request is restricted.",
            note: "Check the permissions of the app in Xiaomi's console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `21305`: A required parameter is missing from the request.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Add the parameter; no token is at fault.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        MissingParameter = ListRow {
            index: 51,
            wire: "21305",
            code: 21305,
            http_statuses: &[200],
            description: "A required parameter is missing from the request.",
            note: "Add the parameter; no token is at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `22000`: The app is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the settings of the app in Xiaomi's console.
        ///
        /// mPaaS says the same with 22000 ([`XiaomiStatus::ApplicationIllegal`](crate::XiaomiStatus::ApplicationIllegal)).
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        ApplicationIllegal = ListRow {
            index: 52,
            wire: "22000",
            code: 22000,
            http_statuses: &[200],
            description: "The app is not valid.",
            note: "Check the settings of the app in Xiaomi's console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::ApplicationIllegal)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `22001`: The app does not exist.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the app that the sending server uses. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 22001 ([`XiaomiStatus::ApplicationNotExists`](crate::XiaomiStatus::ApplicationNotExists)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        ApplicationNotExists = ListRow {
            index: 53,
            wire: "22001",
            code: 22001,
            http_statuses: &[200],
            description: "The app does not exist.",
            note: "Check the app that the sending server uses. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::ApplicationNotExists)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `22002`: The app was revoked.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the state of the app in Xiaomi's console. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 22002 ([`XiaomiStatus::ApplicationRevoked`](crate::XiaomiStatus::ApplicationRevoked)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        ApplicationRevoked = ListRow {
            index: 54,
            wire: "22002",
            code: 22002,
            http_statuses: &[200],
            description: "The app was revoked.",
            note: "Check the state of the app in Xiaomi's console. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::ApplicationRevoked)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `22003`: Updating the app's data failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: This belongs to a call that manages the app, not to sending. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 22003 ([`XiaomiStatus::UpdateApplicationInfoFail`](crate::XiaomiStatus::UpdateApplicationInfoFail)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        UpdateApplicationInfoFail = ListRow {
            index: 55,
            wire: "22003",
            code: 22003,
            http_statuses: &[200],
            description: "Updating the app's data failed.",
            note: "This belongs to a call that manages the app, not to sending. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::UpdateApplicationInfoFail)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `22004`: Data of the app is missing.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Complete the app's data in Xiaomi's console. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 22004 ([`XiaomiStatus::MissApplicationInfo`](crate::XiaomiStatus::MissApplicationInfo)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        MissApplicationInfo = ListRow {
            index: 56,
            wire: "22004",
            code: 22004,
            http_statuses: &[200],
            description: "Data of the app is missing.",
            note: "Complete the app's data in Xiaomi's console. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::MissApplicationInfo)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `22005`: The name of the app is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Correct the app's name in Xiaomi's console. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 22005 ([`XiaomiStatus::InvalidApplicationName`](crate::XiaomiStatus::InvalidApplicationName)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        InvalidApplicationName = ListRow {
            index: 57,
            wire: "22005",
            code: 22005,
            http_statuses: &[200],
            description: "The name of the app is not valid.",
            note: "Correct the app's name in Xiaomi's console. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::InvalidApplicationName)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `22006`: The app ID is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the app ID that the sending server uses.
        ///
        /// mPaaS says the same with 22006 ([`XiaomiStatus::InvalidApplicationId`](crate::XiaomiStatus::InvalidApplicationId)).
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InvalidApplicationId = ListRow {
            index: 58,
            wire: "22006",
            code: 22006,
            http_statuses: &[200],
            description: "The app ID is not valid.",
            note: "Check the app ID that the sending server uses.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::InvalidApplicationId)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `22007`: The app key is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Check the app key that the sending server uses. It is not a device token.
        ///
        /// mPaaS says the same with 22007 ([`XiaomiStatus::InvalidApplicationKey`](crate::XiaomiStatus::InvalidApplicationKey)).
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InvalidApplicationKey = ListRow {
            index: 59,
            wire: "22007",
            code: 22007,
            http_statuses: &[200],
            description: "The app key is not valid.",
            note: "Check the app key that the sending server uses. It is not a device token.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::InvalidApplicationKey)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `22008`: The app secret is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Check the app secret that the sending server uses. It is not a device token. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 22008 ([`XiaomiStatus::InvalidApplicationSecret`](crate::XiaomiStatus::InvalidApplicationSecret)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        InvalidApplicationSecret = ListRow {
            index: 60,
            wire: "22008",
            code: 22008,
            http_statuses: &[200],
            description: "The app secret is not valid.",
            note: "Check the app secret that the sending server uses. It is not a device token. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::InvalidApplicationSecret)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `22020`: The description of the app is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Correct the app's description in Xiaomi's console. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 22020 ([`XiaomiStatus::InvalidApplicationDescription`](crate::XiaomiStatus::InvalidApplicationDescription)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        InvalidApplicationDescription = ListRow {
            index: 61,
            wire: "22020",
            code: 22020,
            http_statuses: &[200],
            description: "The description of the app is not valid.",
            note: "Correct the app's description in Xiaomi's console. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::InvalidApplicationDescription)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `22021`: The user has not authorized the app.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: This is about an account, not about a device token. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 22021 ([`XiaomiStatus::UserNotAuthorizeApplication`](crate::XiaomiStatus::UserNotAuthorizeApplication)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        UserNotAuthorizeApplication = ListRow {
            index: 62,
            wire: "22021",
            code: 22021,
            http_statuses: &[200],
            description: "The user has not authorized the app.",
            note: "This is about an account, not about a device token. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::UserNotAuthorizeApplication)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `22022`: The package name of the app is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Compare the package name in the request with the one in Xiaomi's console.
        ///
        /// mPaaS says the same with 22022 ([`XiaomiStatus::InvalidPackageName`](crate::XiaomiStatus::InvalidPackageName)).
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InvalidPackageName = ListRow {
            index: 63,
            wire: "22022",
            code: 22022,
            http_statuses: &[200],
            description: "The package name of the app is not valid.",
            note: "Compare the package name in the request with the one in Xiaomi's console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::InvalidPackageName)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `22100`: The format of the notification is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the notification that the sending server builds. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 22100 ([`XiaomiStatus::InvalidNotificationFormat`](crate::XiaomiStatus::InvalidNotificationFormat)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        InvalidNotificationFormat = ListRow {
            index: 64,
            wire: "22100",
            code: 22100,
            http_statuses: &[200],
            description: "The format of the notification is not valid.",
            note: "Correct the notification that the sending server builds. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::InvalidNotificationFormat)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `22101`: The app sent too many notifications.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of notifications. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 22101 ([`XiaomiStatus::TooManyNotifications`](crate::XiaomiStatus::TooManyNotifications)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        TooManyNotifications = ListRow {
            index: 65,
            wire: "22101",
            code: 22101,
            http_statuses: &[200],
            description: "The app sent too many notifications.",
            note: "Lower the rate of notifications. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::TooManyNotifications)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `22102`: The notification could not be sent.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Xiaomi names no cause. Retry a few times, then stop.
        ///
        /// mPaaS says the same with 22102 ([`XiaomiStatus::SendNotificationFailed`](crate::XiaomiStatus::SendNotificationFailed)).
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        SendNotificationFailed = ListRow {
            index: 66,
            wire: "22102",
            code: 22102,
            http_statuses: &[200],
            description: "The notification could not be sent.",
            note: "Xiaomi names no cause. Retry a few times, then stop.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::SendNotificationFailed)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `22103`: The ID of the notification is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the ID in the request. Xiaomi's SDK has this code, and its current page does not.
        ///
        /// mPaaS says the same with 22103 ([`XiaomiStatus::InvalidNotifyId`](crate::XiaomiStatus::InvalidNotifyId)).
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK: com.xiaomi.push.sdk.ErrorCode (as carried in github.com\/ggg17226\/xmpush-server-api-http2)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        InvalidNotifyId = ListRow {
            index: 67,
            wire: "22103",
            code: 22103,
            http_statuses: &[200],
            description: "The ID of the notification is not valid.",
            note: "Correct the ID in the request. Xiaomi's SDK has this code, and its current page does not.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Xiaomi(XiaomiStatus::InvalidNotifyId)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[18]],
        },
        /// `26003`: A call inside Xiaomi's push service failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The fault is at Xiaomi, so retry with backoff.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        InternalPushCallFailed = ListRow {
            index: 68,
            wire: "26003",
            code: 26003,
            http_statuses: &[200],
            description: "A call inside Xiaomi's push service failed.",
            note: "The fault is at Xiaomi, so retry with backoff.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `26004`: Broadcasts are sent too often.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of broadcasts.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        BroadcastTooOften = ListRow {
            index: 69,
            wire: "26004",
            code: 26004,
            http_statuses: &[200],
            description: "Broadcasts are sent too often.",
            note: "Lower the rate of broadcasts.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `26005`: The account of a user is set too often.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of this call.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        AccountSetTooOften = ListRow {
            index: 70,
            wire: "26005",
            code: 26005,
            http_statuses: &[200],
            description: "The account of a user is set too often.",
            note: "Lower the rate of this call.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `26006`: The message waits until a person has reviewed it.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: Somebody who has access to the console must review it in time. Do not send it again, because that would make a duplicate.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        WaitingForReview = ListRow {
            index: 71,
            wire: "26006",
            code: 26006,
            http_statuses: &[200],
            description: "The message waits until a person has reviewed it.",
            note: "Somebody who has access to the console must review it in time. Do not send it again, because that would make a duplicate.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `27001`: The notification channel in the request does not match the one in the console.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Compare the channel in the request with the one in Xiaomi's console.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        ChannelMismatch = ListRow {
            index: 72,
            wire: "27001",
            code: 27001,
            http_statuses: &[200],
            description: "The notification channel in the request does not match the one in the console.",
            note: "Compare the channel in the request with the one in Xiaomi's console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65003`: Xiaomi found no such device, usually because it is offline.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Note: The wording invites a deletion, but Xiaomi itself explains it as a device that is not online. Keep the token.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        DeviceNotOnline = ListRow {
            index: 73,
            wire: "65003",
            code: 65003,
            http_statuses: &[200],
            description: "Xiaomi found no such device, usually because it is offline.",
            note: "The wording invites a deletion, but Xiaomi itself explains it as a device that is not online. Keep the token.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65006`: The alias is set too often.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of this call.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        AliasSetTooOften = ListRow {
            index: 74,
            wire: "65006",
            code: 65006,
            http_statuses: &[200],
            description: "The alias is set too often.",
            note: "Lower the rate of this call.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65007`: The alias is on a block list.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Settle it with Xiaomi. An alias is not a device token.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        AliasBlocked = ListRow {
            index: 75,
            wire: "65007",
            code: 65007,
            http_statuses: &[200],
            description: "The alias is on a block list.",
            note: "Settle it with Xiaomi. An alias is not a device token.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65008`: The alias is too long.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the alias.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        AliasTooLong = ListRow {
            index: 76,
            wire: "65008",
            code: 65008,
            http_statuses: &[200],
            description: "The alias is too long.",
            note: "Shorten the alias.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65009`: The message is too long.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the message.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        MessageTooLong = ListRow {
            index: 77,
            wire: "65009",
            code: 65009,
            http_statuses: &[200],
            description: "The message is too long.",
            note: "Shorten the message.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65010`: The topic is too long.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the topic.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        TopicTooLong = ListRow {
            index: 78,
            wire: "65010",
            code: 65010,
            http_statuses: &[200],
            description: "The topic is too long.",
            note: "Shorten the topic.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65011`: The request has no parameters.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The sending server sent an empty request.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        NoParameters = ListRow {
            index: 79,
            wire: "65011",
            code: 65011,
            http_statuses: &[200],
            description: "The request has no parameters.",
            note: "The sending server sent an empty request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65012`: The alias is empty.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Set the alias, or do not send to an alias.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        AliasEmpty = ListRow {
            index: 80,
            wire: "65012",
            code: 65012,
            http_statuses: &[200],
            description: "The alias is empty.",
            note: "Set the alias, or do not send to an alias.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65013`: The topic is empty.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Set the topic, or do not send to a topic.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        TopicEmpty = ListRow {
            index: 81,
            wire: "65013",
            code: 65013,
            http_statuses: &[200],
            description: "The topic is empty.",
            note: "Set the topic, or do not send to a topic.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65014`: The request has too many key-value pairs.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Remove some of the pairs.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        TooManyKeyValues = ListRow {
            index: 82,
            wire: "65014",
            code: 65014,
            http_statuses: &[200],
            description: "The request has too many key-value pairs.",
            note: "Remove some of the pairs.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65015`: The key-value pairs are too long in total.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the pairs, or remove some.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        KeyValuesTooLong = ListRow {
            index: 83,
            wire: "65015",
            code: 65015,
            http_statuses: &[200],
            description: "The key-value pairs are too long in total.",
            note: "Shorten the pairs, or remove some.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65016`: The user account is empty.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Set the user account, or do not send to an account.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        UserAccountEmpty = ListRow {
            index: 84,
            wire: "65016",
            code: 65016,
            http_statuses: &[200],
            description: "The user account is empty.",
            note: "Set the user account, or do not send to an account.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65017`: The user account is too long.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the user account in the request.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        UserAccountTooLong = ListRow {
            index: 85,
            wire: "65017",
            code: 65017,
            http_statuses: &[200],
            description: "The user account is too long.",
            note: "Correct the user account in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65028`: Xiaomi found no such message.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Xiaomi names no cause. This is an inference: the message ID in the request is wrong or too old.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        MessageNotFound = ListRow {
            index: 86,
            wire: "65028",
            code: 65028,
            http_statuses: &[200],
            description: "Xiaomi found no such message.",
            note: "Xiaomi names no cause. This is an inference: the message ID in the request is wrong or too old.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65029`: A remote service that the API depends on failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The fault is at Xiaomi, so retry with backoff.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        RemoteServiceException = ListRow {
            index: 87,
            wire: "65029",
            code: 65029,
            http_statuses: &[200],
            description: "A remote service that the API depends on failed.",
            note: "The fault is at Xiaomi, so retry with backoff.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65030`: Xiaomi could not build the JSON of the message.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: Xiaomi names no cause, so it is not known whether the request or the service is at fault.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        JsonBuildFailed = ListRow {
            index: 88,
            wire: "65030",
            code: 65030,
            http_statuses: &[200],
            description: "Xiaomi could not build the JSON of the message.",
            note: "Xiaomi names no cause, so it is not known whether the request or the service is at fault.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65035`: The request has too many topics.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Split the topics into several requests.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        TooManyTopics = ListRow {
            index: 89,
            wire: "65035",
            code: 65035,
            http_statuses: &[200],
            description: "The request has too many topics.",
            note: "Split the topics into several requests.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65036`: The parameter for the callback is too long.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the callback parameter.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        CallbackParameterTooLong = ListRow {
            index: 90,
            wire: "65036",
            code: 65036,
            http_statuses: &[200],
            description: "The parameter for the callback is too long.",
            note: "Shorten the callback parameter.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65037`: The callback address is too long.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the callback address.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        CallbackUrlTooLong = ListRow {
            index: 91,
            wire: "65037",
            code: 65037,
            http_statuses: &[200],
            description: "The callback address is too long.",
            note: "Shorten the callback address.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65038`: The callback address is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the callback address.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        CallbackUrlInvalid = ListRow {
            index: 92,
            wire: "65038",
            code: 65038,
            http_statuses: &[200],
            description: "The callback address is not valid.",
            note: "Correct the callback address.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65040`: Unregistering the device failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The fault is at Xiaomi, so retry with backoff. The code does not say that the token is gone.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        UnregisterFailed = ListRow {
            index: 93,
            wire: "65040",
            code: 65040,
            http_statuses: &[200],
            description: "Unregistering the device failed.",
            note: "The fault is at Xiaomi, so retry with backoff. The code does not say that the token is gone.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65041`: The hash of the device ID is empty.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The hash comes with the request. It is not a token.
        ///
        /// Confidence: primary. Source: Xiaomi: [Xiaomi HyperOS developer documentation: push error codes](<https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560>) (as of 2024-10-18).
        ImeiMd5Empty = ListRow {
            index: 94,
            wire: "65041",
            code: 65041,
            http_statuses: &[200],
            description: "The hash of the device ID is empty.",
            note: "The hash comes with the request. It is not a token.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[17]],
        },
        /// `65042`: The hash of the device ID is malformed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The hash comes with the request. It is not a token. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ImeiMd5Invalid = ListRow {
            index: 95,
            wire: "65042",
            code: 65042,
            http_statuses: &[200],
            description: "The hash of the device ID is malformed.",
            note: "The hash comes with the request. It is not a token. Only a copy of Xiaomi's page has this code.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `66006`: Registering an Android device or app failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: This belongs to a call of the client, so a sending server seldom gets it. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        RegistrationFailed = ListRow {
            index: 96,
            wire: "66006",
            code: 66006,
            http_statuses: &[200],
            description: "Registering an Android device or app failed.",
            note: "This belongs to a call of the client, so a sending server seldom gets it. Only a copy of Xiaomi's page has this code.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `66007`: The token is malformed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: A sending server that cuts or changes tokens gets this code for every token, so compare the stored token with the one from the device first. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        RegIdMalformed = ListRow {
            index: 97,
            wire: "66007",
            code: 66007,
            http_statuses: &[200],
            description: "The token is malformed.",
            note: "A sending server that cuts or changes tokens gets this code for every token, so compare the stored token with the one from the device first. Only a copy of Xiaomi's page has this code.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `66008`: The request is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The same request fails for every token. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidRequest = ListRow {
            index: 98,
            wire: "66008",
            code: 66008,
            http_statuses: &[200],
            description: "The request is not valid.",
            note: "The same request fails for every token. Only a copy of Xiaomi's page has this code.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `66108`: The parameters of the send request are not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the request. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidSendParameters = ListRow {
            index: 99,
            wire: "66108",
            code: 66108,
            http_statuses: &[200],
            description: "The parameters of the send request are not valid.",
            note: "Correct the request. Only a copy of Xiaomi's page has this code.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `66109`: The secret of the registration is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **suspect**.
        ///
        /// Note: The secret is kept on the device and belongs to a call of the client, so a sending server seldom gets this code. It proves nothing about the push token, so keep it, and look for a call of the client that your server repeats. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        RegSecretInvalid = ListRow {
            index: 100,
            wire: "66109",
            code: 66109,
            http_statuses: &[200],
            description: "The secret of the registration is not valid.",
            note: "The secret is kept on the device and belongs to a call of the client, so a sending server seldom gets this code. It proves nothing about the push token, so keep it, and look for a call of the client that your server repeats. Only a copy of Xiaomi's page has this code.",
            action: Action::FixRequest,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `66300`: The command is unknown.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the request. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        UnknownCommand = ListRow {
            index: 101,
            wire: "66300",
            code: 66300,
            http_statuses: &[200],
            description: "The command is unknown.",
            note: "Correct the request. Only a copy of Xiaomi's page has this code.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `66301`: The command failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: No cause is given. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        CommandFailed = ListRow {
            index: 102,
            wire: "66301",
            code: 66301,
            http_statuses: &[200],
            description: "The command failed.",
            note: "No cause is given. Only a copy of Xiaomi's page has this code.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `66303`: The Xiaomi account ID is empty.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Set the account ID in the request. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        MiIdEmpty = ListRow {
            index: 103,
            wire: "66303",
            code: 66303,
            http_statuses: &[200],
            description: "The Xiaomi account ID is empty.",
            note: "Set the account ID in the request. Only a copy of Xiaomi's page has this code.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `66304`: The Xiaomi account ID is too long.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the account ID in the request. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        MiIdTooLong = ListRow {
            index: 104,
            wire: "66304",
            code: 66304,
            http_statuses: &[200],
            description: "The Xiaomi account ID is too long.",
            note: "Correct the account ID in the request. Only a copy of Xiaomi's page has this code.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `66305`: The Xiaomi account ID is malformed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the account ID in the request. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        MiIdMalformed = ListRow {
            index: 105,
            wire: "66305",
            code: 66305,
            http_statuses: &[200],
            description: "The Xiaomi account ID is malformed.",
            note: "Correct the account ID in the request. Only a copy of Xiaomi's page has this code.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `66306`: Turning push on or off failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: This belongs to a call of the client. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        PushSwitchFailed = ListRow {
            index: 106,
            wire: "66306",
            code: 66306,
            http_statuses: &[200],
            description: "Turning push on or off failed.",
            note: "This belongs to a call of the client. Only a copy of Xiaomi's page has this code.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `66307`: The job that should be deleted is unknown.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Check the job ID in the request. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidJobId = ListRow {
            index: 107,
            wire: "66307",
            code: 66307,
            http_statuses: &[200],
            description: "The job that should be deleted is unknown.",
            note: "Check the job ID in the request. Only a copy of Xiaomi's page has this code.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `66308`: The parameters of the scoring call are not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the request. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ScoringParametersInvalid = ListRow {
            index: 108,
            wire: "66308",
            code: 66308,
            http_statuses: &[200],
            description: "The parameters of the scoring call are not valid.",
            note: "Correct the request. Only a copy of Xiaomi's page has this code.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `70011`: The input is empty.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The sending server left out a value. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InputEmpty = ListRow {
            index: 109,
            wire: "70011",
            code: 70011,
            http_statuses: &[200],
            description: "The input is empty.",
            note: "The sending server left out a value. Only a copy of Xiaomi's page has this code.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `70012`: The job key is malformed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the job key in the request. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        JobKeyMalformed = ListRow {
            index: 110,
            wire: "70012",
            code: 70012,
            http_statuses: &[200],
            description: "The job key is malformed.",
            note: "Correct the job key in the request. Only a copy of Xiaomi's page has this code.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `200001`: The messages of the day are used up.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send again on the next day. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        DailyQuotaReached = ListRow {
            index: 111,
            wire: "200001",
            code: 200001,
            http_statuses: &[200],
            description: "The messages of the day are used up.",
            note: "Send again on the next day. Only a copy of Xiaomi's page has this code.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
        /// `200002`: Too many requests were sent in one second.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of requests. Only a copy of Xiaomi's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Xiaomi's page of push error codes, which it names as https:\/\/dev.mi.com\/xiaomihyperos\/documentation\/detail?pId=1560)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        QpsExceeded = ListRow {
            index: 112,
            wire: "200002",
            code: 200002,
            http_statuses: &[200],
            description: "Too many requests were sent in one second.",
            note: "Lower the rate of requests. Only a copy of Xiaomi's page has this code.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[56]],
        },
    }
    const LIST: List = List::XiaomiSend;
    const NOT_LISTED: &str = "The list xiaomi-send does not have this code.";
    const LOOKUP: TwoLevel<32, 256> = TwoLevel {
        multiplier: 7350668447369684287,
        rotation: 13,
        displacements: &DISPLACEMENTS,
        slots: &SLOTS,
    };
    static DISPLACEMENTS: [u32; 32] = [
        19, 7, 0, 0, 1, 1, 9, 7, 4, 0, 3, 8, 18, 2, 4, 6, 1, 1, 0, 25, 21, 2, 3, 0, 12, 9, 0,
        6, 13, 0, 32, 11,
    ];
    static SLOTS: [u64; 256] = [
        5618715560286397959, 14729152387559311176, 12353111055825521740,
        16997161128108815397, 15667229161136539221, 16423358257933359210,
        9870910439174651669, 5370047071693438777, 3848721298049030746, 229, 230,
        6294333200274024550, 3077745505288435275, 12936360055892701748, 17437223423373914642,
        17174764289784313195, 7162839403360048207, 6556792333863626032, 9430848143909544229,
        1, 248, 8932833665597415424, 11988837152423749949, 251, 244, 1472679966315241293,
        246, 3242674228552608571, 240, 14123105318062897205, 16499146649796686605, 243, 204,
        205, 206, 207, 200, 4690383867886148384, 11943479809232352063, 5229710125570011207,
        196, 197, 198, 199, 192, 16325010592307867715, 194, 10060430939579578990, 220, 221,
        222, 6308123845270666797, 216, 217, 218, 219, 16679221020309890071, 213, 214, 215,
        208, 209, 210, 211, 14248077264207732575, 17562195369518750021, 13999408775614765170,
        175, 9163964896659339546, 15792201107281374486, 8225888123082111499, 171,
        18237813009506376486, 10671500025307105320, 166, 17313526880925782655,
        6433095791415494005, 3367646174697443930, 9995882385319478862, 10933959158896706901,
        188, 13416159775547585039, 190, 18251603654503010671, 7357381919996087868, 185, 186,
        187, 6681764280008461403, 7619841053585689458, 4911770017771085852,
        5849846791348322059, 53528069386426447, 4140794225010498583, 178,
        2429569401120215875, 140, 141, 142, 143, 136, 17173189934802354949, 138, 139,
        4000457278887070980, 133, 134, 135, 128, 3557166675102371119, 130, 131, 156, 157,
        15186154037784960629, 159, 152, 153, 154, 155, 148, 149, 150, 151, 144, 145, 146,
        147, 18376575600647846075, 178500015531261850, 4430694894419507348, 111,
        1722623858604903882, 105, 7496144511137557429, 11997007878618770321, 100,
        16084274034242842569, 11734548745029168873, 7744812999730524824,
        14373049210352559745, 15311125983929787802, 3492618120842279311,
        17793326600580666069, 6912895511070377420, 16855249827003438044,
        16249202757507015866, 8682889773307752884, 9288936842804166871, 121,
        3990632599154408100, 854117655518880251, 116, 9862739712979631294,
        11058931105041542276, 119, 112, 113, 114, 2660700632182131931, 76, 77, 78, 79, 72,
        73, 15617746655569784719, 75, 68, 4620215394824434675, 70, 71, 64, 65, 66, 67, 92,
        1116576789108489907, 94, 95, 88, 17867241686176788889, 90, 91, 84, 85,
        15943937088119414980, 87, 80, 81, 82, 83, 8807861719452588249, 10351985562526230171,
        46, 4555666840564342723, 11873311336170638330, 16374174703651851220,
        6099790683637984653, 43, 36, 12121979824763605702, 1241548735253317081,
        4479878448701007022, 32, 33, 11290062336103458198, 9581009769765634698,
        12811388109747866348, 13060056598340833777, 6503264264477207746, 2179625508830545143,
        15436097930074623169, 45357343191406075, 13666103667837247630, 15934112408386751972,
        52, 53, 12797597464751232165, 55, 48, 49, 2785672578326967176, 51,
        4381530783075523741, 13, 14, 15, 8, 9, 16563695204056778413, 81567507776334759, 4, 5,
        6, 11732974390047218820, 0, 1, 992880246660357876, 5493743614141570770, 28, 29, 30,
        31, 24, 25, 26, 27, 20, 21, 22, 23, 16, 17, 18, 19,
    ];
}
