// @generated from codes/vendor/oppo-send.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `oppo-send` (OPPO PUSH API return codes): a row of `codes/vendor/oppo-send.csv`. Documented at <https://open.oppomobile.com/new/developmentDoc/info?id=11235>.
    pub enum OppoSend {
        /// `-2`: OPPO held back the call for flow control.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of calls. OPPO's SDK uses the same number for a reply that it cannot parse, where the outcome of the call is unknown; that number is made on your own server and never sent by OPPO.
        ///
        /// mPaaS says the same with -2 ([`OppoStatus::ServiceInFlowControl`](crate::OppoStatus::ServiceInFlowControl)).
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        ServiceInFlowControl = ListRow {
            index: 0,
            wire: "-2",
            code: -2,
            description: "OPPO held back the call for flow control.",
            note: "Lower the rate of calls. OPPO's SDK uses the same number for a reply that it cannot parse, where the outcome of the call is unknown; that number is made on your own server and never sent by OPPO.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Oppo(OppoStatus::ServiceInFlowControl)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `-1`: OPPO's service is not available now.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: A fault at OPPO, so a retry with backoff is right. In mPaaS's common table the same number means that the message still waits inside mPaaS, where a resend is wrong.
        ///
        /// mPaaS says the same with -1 ([`OppoStatus::ServiceCurrentlyUnavailable`](crate::OppoStatus::ServiceCurrentlyUnavailable)).
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        ServiceCurrentlyUnavailable = ListRow {
            index: 1,
            wire: "-1",
            code: -1,
            description: "OPPO's service is not available now.",
            note: "A fault at OPPO, so a retry with backoff is right. In mPaaS's common table the same number means that the message still waits inside mPaaS, where a resend is wrong.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Oppo(OppoStatus::ServiceCurrentlyUnavailable)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `0`: OPPO accepted the call.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: Acceptance is not proof that the message arrived. In a batch or a broadcast each target has a code of its own in the reply, and this code says nothing about any of them. In mPaaS's common table the same number means that the device is offline or has not answered.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        Success = ListRow {
            index: 2,
            wire: "0",
            code: 0,
            description: "OPPO accepted the call.",
            note: "Acceptance is not proof that the message arrived. In a batch or a broadcast each target has a code of its own in the reply, and this code says nothing about any of them. In mPaaS's common table the same number means that the device is offline or has not answered.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `11`: OPPO did not accept the auth token of the sending server.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: This is an access token of the server, not a device token: fetch a new one and retry once.
        ///
        /// mPaaS says the same with 11 ([`OppoStatus::InvalidAuthToken`](crate::OppoStatus::InvalidAuthToken)).
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        InvalidAuthToken = ListRow {
            index: 3,
            wire: "11",
            code: 11,
            description: "OPPO did not accept the auth token of the sending server.",
            note: "This is an access token of the server, not a device token: fetch a new one and retry once.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Oppo(OppoStatus::InvalidAuthToken)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `12`: The HTTP method of the request is not allowed.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the HTTP method.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        HttpActionNotAllowed = ListRow {
            index: 4,
            wire: "12",
            code: 12,
            description: "The HTTP method of the request is not allowed.",
            note: "Correct the HTTP method.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `13`: The app makes too many calls.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of calls.
        ///
        /// mPaaS says the same with 13 ([`OppoStatus::AppCallLimited`](crate::OppoStatus::AppCallLimited)).
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        AppCallLimited = ListRow {
            index: 5,
            wire: "13",
            code: 13,
            description: "The app makes too many calls.",
            note: "Lower the rate of calls.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Oppo(OppoStatus::AppCallLimited)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `14`: The app key is not valid.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Check the app key that the sending server uses.
        ///
        /// mPaaS says the same with 14 ([`OppoStatus::InvalidAppKey`](crate::OppoStatus::InvalidAppKey)).
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        InvalidAppKey = ListRow {
            index: 6,
            wire: "14",
            code: 14,
            description: "The app key is not valid.",
            note: "Check the app key that the sending server uses.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Oppo(OppoStatus::InvalidAppKey)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `15`: The app key is missing from the request.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The sending server has to send its app key.
        ///
        /// mPaaS says the same with 15 ([`OppoStatus::MissingAppKey`](crate::OppoStatus::MissingAppKey)).
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        MissingAppKey = ListRow {
            index: 7,
            wire: "15",
            code: 15,
            description: "The app key is missing from the request.",
            note: "The sending server has to send its app key.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Oppo(OppoStatus::MissingAppKey)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `16`: The signature of the request is not valid.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Check the master secret and the clock of the sending server. In Xiaomi's receipts the same number is a target that is not valid.
        ///
        /// mPaaS says the same with 16 ([`OppoStatus::InvalidSignature`](crate::OppoStatus::InvalidSignature)).
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        InvalidSignature = ListRow {
            index: 8,
            wire: "16",
            code: 16,
            description: "The signature of the request is not valid.",
            note: "Check the master secret and the clock of the sending server. In Xiaomi's receipts the same number is a target that is not valid.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Oppo(OppoStatus::InvalidSignature)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `17`: The signature is missing from the request.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The sending server has to sign its request.
        ///
        /// mPaaS says the same with 17 ([`OppoStatus::MissingSignature`](crate::OppoStatus::MissingSignature)).
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        MissingSignature = ListRow {
            index: 9,
            wire: "17",
            code: 17,
            description: "The signature is missing from the request.",
            note: "The sending server has to sign its request.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Oppo(OppoStatus::MissingSignature)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `18`: The timestamp is missing from the request.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The sending server has to send a timestamp.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        MissingTimestamp = ListRow {
            index: 10,
            wire: "18",
            code: 18,
            description: "The timestamp is missing from the request.",
            note: "The sending server has to send a timestamp.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `19`: The timestamp of the request is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Check the clock of the sending server.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        InvalidTimestamp = ListRow {
            index: 11,
            wire: "19",
            code: 19,
            description: "The timestamp of the request is not valid.",
            note: "Check the clock of the sending server.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `20`: The method that the request names does not exist.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the request.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        InvalidMethod = ListRow {
            index: 12,
            wire: "20",
            code: 20,
            description: "The method that the request names does not exist.",
            note: "Correct the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `21`: The request names no method.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the request.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        MissingMethod = ListRow {
            index: 13,
            wire: "21",
            code: 21,
            description: "The request names no method.",
            note: "Correct the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `22`: The request names no version.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the request.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        MissingVersion = ListRow {
            index: 14,
            wire: "22",
            code: 22,
            description: "The request names no version.",
            note: "Correct the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `23`: The version in the request is not a number.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the request.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        InvalidVersion = ListRow {
            index: 15,
            wire: "23",
            code: 23,
            description: "The version in the request is not a number.",
            note: "Correct the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `24`: OPPO does not support the version in the request.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the request.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        UnsupportedVersion = ListRow {
            index: 16,
            wire: "24",
            code: 24,
            description: "OPPO does not support the version in the request.",
            note: "Correct the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `25`: The request is not encoded in UTF-8.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the encoding of the request.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        InvalidEncoding = ListRow {
            index: 17,
            wire: "25",
            code: 25,
            description: "The request is not encoded in UTF-8.",
            note: "Correct the encoding of the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `26`: OPPO blocks the IP address of the sending server.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the block list and the list of allowed addresses at OPPO. A copy of the page adds a second text, which says that access from the IP address was denied.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        IpBlackList = ListRow {
            index: 18,
            wire: "26",
            code: 26,
            description: "OPPO blocks the IP address of the sending server.",
            note: "Check the block list and the list of allowed addresses at OPPO. A copy of the page adds a second text, which says that access from the IP address was denied.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `27`: The app has no permission for this function.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the permissions of the app in OPPO's console.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        AccessDenied = ListRow {
            index: 19,
            wire: "27",
            code: 27,
            description: "The app has no permission for this function.",
            note: "Check the permissions of the app in OPPO's console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `28`: The app is disabled at OPPO.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the state of the app in OPPO's console.
        ///
        /// mPaaS says the same with 28 ([`OppoStatus::AppDisabled`](crate::OppoStatus::AppDisabled)).
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        AppDisabled = ListRow {
            index: 20,
            wire: "28",
            code: 28,
            description: "The app is disabled at OPPO.",
            note: "Check the state of the app in OPPO's console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Oppo(OppoStatus::AppDisabled)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `29`: The auth token is missing from the request.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: This is an access token of the server, not a device token.
        ///
        /// mPaaS says the same with 29 ([`OppoStatus::MissingAuthToken`](crate::OppoStatus::MissingAuthToken)).
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        MissingAuthToken = ListRow {
            index: 21,
            wire: "29",
            code: 29,
            description: "The auth token is missing from the request.",
            note: "This is an access token of the server, not a device token.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Oppo(OppoStatus::MissingAuthToken)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `30`: The app is not allowed to push through the API.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the permissions of the app in OPPO's console.
        ///
        /// mPaaS says the same with 30 ([`OppoStatus::ApiPermissionDenied`](crate::OppoStatus::ApiPermissionDenied)).
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        ApiPermissionDenied = ListRow {
            index: 22,
            wire: "30",
            code: 30,
            description: "The app is not allowed to push through the API.",
            note: "Check the permissions of the app in OPPO's console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Oppo(OppoStatus::ApiPermissionDenied)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `31`: The item that the request names does not exist.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Check the message ID or the task ID in the request.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        DataNotExist = ListRow {
            index: 23,
            wire: "31",
            code: 31,
            description: "The item that the request names does not exist.",
            note: "Check the message ID or the task ID in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `32`: The item that the request should create exists already.
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **unaffected**.
        ///
        /// Note: An earlier call created it. Read what became of that call, and do not send the same message again.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        DataDuplicate = ListRow {
            index: 24,
            wire: "32",
            code: 32,
            description: "The item that the request should create exists already.",
            note: "An earlier call created it. Read what became of that call, and do not send the same message again.",
            action: Action::Inspect,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `33`: The messages of the day are used up.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send again on the next day. OPPO's SDK 2.3.1 uses this number for the limit of pictures as well, which the page lists as 34.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        DailyMessageLimitReached = ListRow {
            index: 25,
            wire: "33",
            code: 33,
            description: "The messages of the day are used up.",
            note: "Send again on the next day. OPPO's SDK 2.3.1 uses this number for the limit of pictures as well, which the page lists as 34.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `34`: The pictures of the day are used up.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Upload again on the next day. OPPO's SDK 2.3.1 does not have this number and uses 33 instead.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        DailyPictureLimitReached = ListRow {
            index: 26,
            wire: "34",
            code: 34,
            description: "The pictures of the day are used up.",
            note: "Upload again on the next day. OPPO's SDK 2.3.1 does not have this number and uses 33 instead.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `40`: A required parameter is missing from the request.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Add the parameter; no token is at fault.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        MissingArguments = ListRow {
            index: 27,
            wire: "40",
            code: 40,
            description: "A required parameter is missing from the request.",
            note: "Add the parameter; no token is at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `41`: A parameter of the request is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: OPPO uses this number for many causes, and the text in message tells which one it is. If that text names a sensitive word, change the content of the message.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        InvalidArguments = ListRow {
            index: 28,
            wire: "41",
            code: 41,
            description: "A parameter of the request is not valid.",
            note: "OPPO uses this number for many causes, and the text in message tells which one it is. If that text names a sensitive word, change the content of the message.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `42`: The messages that can be saved in a day are used up.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send again on the next day. Only a copy of OPPO's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of OPPO's page of return codes, which it names as https:\/\/open.oppomobile.com\/documentation\/page\/info?id=11235)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        DailySavedMessageLimitReached = ListRow {
            index: 29,
            wire: "42",
            code: 42,
            description: "The messages that can be saved in a day are used up.",
            note: "Send again on the next day. Only a copy of OPPO's page has this code.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[60]],
        },
        /// `51`: The picture is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the picture.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        InvalidPicture = ListRow {
            index: 30,
            wire: "51",
            code: 51,
            description: "The picture is not valid.",
            note: "Correct the picture.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `55`: The app makes too many calls in a short time.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of calls. OPPO's SDK 2.3.1 does not have this code.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        AppCallFrequencyLimited = ListRow {
            index: 31,
            wire: "55",
            code: 55,
            description: "The app makes too many calls in a short time.",
            note: "Lower the rate of calls. OPPO's SDK 2.3.1 does not have this code.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `59`: The app has no permission to add a second link to a notification.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the permissions of the app in OPPO's console. OPPO's SDK 2.3.1 does not have this code.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        NoSecondaryActionPermission = ListRow {
            index: 32,
            wire: "59",
            code: 59,
            description: "The app has no permission to add a second link to a notification.",
            note: "Check the permissions of the app in OPPO's console. OPPO's SDK 2.3.1 does not have this code.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `67`: The category or the notification level is wrong.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the request. OPPO's SDK 2.3.1 does not have this code.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        CategoryError = ListRow {
            index: 33,
            wire: "67",
            code: 67,
            description: "The category or the notification level is wrong.",
            note: "Correct the request. OPPO's SDK 2.3.1 does not have this code.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
        /// `69`: A limit that applies to all apps was reached.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of calls. Only a copy of OPPO's page has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of OPPO's page of return codes, which it names as https:\/\/open.oppomobile.com\/documentation\/page\/info?id=11235)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        GlobalLimitError = ListRow {
            index: 34,
            wire: "69",
            code: 69,
            description: "A limit that applies to all apps was reached.",
            note: "Lower the rate of calls. Only a copy of OPPO's page has this code.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[60]],
        },
        /// `10000`: The registration ID is malformed.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: A registration ID of another region or of another app gives the same code, so it does not prove that the ID is gone. OPPO's SDK calls the ID illegal or invalid instead. In a batch or a broadcast, numbers from 10000 on are results of single targets, which the list oppo-token explains. In the lists of vivo the same number is a failed authentication.
        ///
        /// mPaaS says the same with 10000 ([`OppoStatus::InvalidRegistrationId`](crate::OppoStatus::InvalidRegistrationId)).
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH return code page](<https://open.oppomobile.com/new/developmentDoc/info?id=11235>).
        InvalidRegistrationId = ListRow {
            index: 35,
            wire: "10000",
            code: 10000,
            description: "The registration ID is malformed.",
            note: "A registration ID of another region or of another app gives the same code, so it does not prove that the ID is gone. OPPO's SDK calls the ID illegal or invalid instead. In a batch or a broadcast, numbers from 10000 on are results of single targets, which the list oppo-token explains. In the lists of vivo the same number is a failed authentication.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            same_as: Some(PushStatus::Oppo(OppoStatus::InvalidRegistrationId)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[19]],
        },
    }
    const LIST: List = List::OppoSend;
    const NOT_LISTED: &str = "The list oppo-send does not have this code.";
    const LOOKUP: Hashed<64> = Hashed {
        multiplier: 5313738461628695439,
        rotation: 6,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 64] = [
        2, 62, 1849690602246796420, 2774535903370194638, 3699381204493592848, 58,
        5549071806740389275, 56, 55, 54, 14629574097272162633, 15554419398395560833,
        16479264699518959069, 17404110000642357269, 49, 48, 47, 46, 45, 3581592432549796722,
        9887558819711375443, 10812404120834773659, 11737249421958171843, 40, 39, 38, 37,
        2371007638780393627, 35, 4220698241027190041, 5145543542150588245,
        6070388843273986445, 6995234144397384697, 7920079445520782906, 29, 28, 27,
        6218245493273689094, 17925427037175954478, 24, 403528264589801063,
        1328373565713199295, 21, 20, 4102909469083393906, 10408875856244972652, 17,
        12258566458491769066, 13183411759615167292, 14108257060738565474,
        15033102361861963688, 15957947662985361903, 11, 17807638265232158314, 9, 8,
        1210584793769403098, 7516551180930981872, 8441396482054380074, 9366241783177778284,
        3, 2, 1, 13065622987671371103,
    ];
}
