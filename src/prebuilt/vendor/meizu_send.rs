// @generated from codes/vendor/meizu-send.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `meizu-send` (Meizu Push API return codes): a row of `codes/vendor/meizu-send.csv`. Documented at <https://github.com/MEIZUPUSH/PushAPI>.
    pub enum MeizuSend {
        /// `200`: Meizu accepted the call.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: Only an empty value means that every token was accepted: Meizu answers 200 even if it refused them all. Read value, whose keys are in the list meizu-token. This is the code in the body, not the HTTP status.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        Success = ListRow {
            index: 0,
            wire: "200",
            code: 200,
            http_statuses: &[200],
            description: "Meizu accepted the call.",
            note: "Only an empty value means that every token was accepted: Meizu answers 200 even if it refused them all. Read value, whose keys are in the list meizu-token. This is the code in the body, not the HTTP status.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `300`: Meizu asks to make the call again at another address.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **unaffected**.
        ///
        /// Note: Call again at the address in redirect. Meizu's text names this code in the format of the reply and not in its table of codes. This is the code in the body, not the HTTP status.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        Redirect = ListRow {
            index: 1,
            wire: "300",
            code: 300,
            http_statuses: &[200],
            description: "Meizu asks to make the call again at another address.",
            note: "Call again at the address in redirect. Meizu's text names this code in the format of the reply and not in its table of codes. This is the code in the body, not the HTTP status.",
            action: Action::Inspect,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `500`: Another error happened at Meizu.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: Meizu names no cause. This is the code in the body, not the HTTP status.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        OtherException = ListRow {
            index: 2,
            wire: "500",
            code: 500,
            http_statuses: &[200],
            description: "Another error happened at Meizu.",
            note: "Meizu names no cause. This is the code in the body, not the HTTP status.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `1001`: Meizu's system failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: A fault at Meizu, so a retry with backoff is right.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        SystemError = ListRow {
            index: 3,
            wire: "1001",
            code: 1001,
            http_statuses: &[200],
            description: "Meizu's system failed.",
            note: "A fault at Meizu, so a retry with backoff is right.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `1003`: Meizu's server is busy.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: A fault at Meizu, so a retry with backoff is right.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        ServerBusy = ListRow {
            index: 4,
            wire: "1003",
            code: 1003,
            http_statuses: &[200],
            description: "Meizu's server is busy.",
            note: "A fault at Meizu, so a retry with backoff is right.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `1005`: A parameter of the request is wrong.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The same request fails for every token.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        ParameterError = ListRow {
            index: 5,
            wire: "1005",
            code: 1005,
            http_statuses: &[200],
            description: "A parameter of the request is wrong.",
            note: "The same request fails for every token.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `1006`: Meizu did not accept the signature of the request.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Check the app secret that the sending server signs with.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        SignatureFailed = ListRow {
            index: 6,
            wire: "1006",
            code: 1006,
            http_statuses: &[200],
            description: "Meizu did not accept the signature of the request.",
            note: "Check the app secret that the sending server signs with.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110000`: The app ID is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the app ID that the sending server uses.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        InvalidAppId = ListRow {
            index: 7,
            wire: "110000",
            code: 110000,
            http_statuses: &[200],
            description: "The app ID is not valid.",
            note: "Check the app ID that the sending server uses.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110001`: The app key is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Check the app key that the sending server uses. It is not a device token.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        InvalidAppKey = ListRow {
            index: 8,
            wire: "110001",
            code: 110001,
            http_statuses: &[200],
            description: "The app key is not valid.",
            note: "Check the app key that the sending server uses. It is not a device token.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110002`: The push ID is not registered.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: A push ID of another app looks the same, so it does not prove that the push ID is gone. As a key of value the same number means that the push ID is not subscribed.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        PushIdNotRegistered = ListRow {
            index: 9,
            wire: "110002",
            code: 110002,
            http_statuses: &[200],
            description: "The push ID is not registered.",
            note: "A push ID of another app looks the same, so it does not prove that the push ID is gone. As a key of value the same number means that the push ID is not subscribed.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110003`: The push ID is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: A sending server that cuts or changes push IDs gets this code for all of them. The same number is also a key of value, with the same meaning for one push ID.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        PushIdInvalid = ListRow {
            index: 10,
            wire: "110003",
            code: 110003,
            http_statuses: &[200],
            description: "The push ID is not valid.",
            note: "A sending server that cuts or changes push IDs gets this code for all of them. The same number is also a key of value, with the same meaning for one push ID.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110004`: A parameter of the request is empty.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Set the parameter; no token is at fault.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        ParameterEmpty = ListRow {
            index: 11,
            wire: "110004",
            code: 110004,
            http_statuses: &[200],
            description: "A parameter of the request is empty.",
            note: "Set the parameter; no token is at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110009`: Meizu has put the app on its block list.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Settle the violation with Meizu. The tokens are good.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        AppInBlacklist = ListRow {
            index: 12,
            wire: "110009",
            code: 110009,
            http_statuses: &[200],
            description: "Meizu has put the app on its block list.",
            note: "Settle the violation with Meizu. The tokens are good.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110010`: The app sends too fast.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of sending. As a key of value the same number means a push ID whose switch is off, so look first at where the number is.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        AppPushTooFast = ListRow {
            index: 13,
            wire: "110010",
            code: 110010,
            http_statuses: &[200],
            description: "The app sends too fast.",
            note: "Lower the rate of sending. As a key of value the same number means a push ID whose switch is off, so look first at where the number is.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110019`: The messages of the day are used up.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send again on the next day.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        DailyPushLimitReached = ListRow {
            index: 14,
            wire: "110019",
            code: 110019,
            http_statuses: &[200],
            description: "The messages of the day are used up.",
            note: "Send again on the next day.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110031`: The package name of the app is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Compare the package name with the one in Meizu's console.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        InvalidPackageName = ListRow {
            index: 15,
            wire: "110031",
            code: 110031,
            http_statuses: &[200],
            description: "The package name of the app is not valid.",
            note: "Compare the package name with the one in Meizu's console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110032`: The task ID is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the task ID in the request.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        InvalidTaskId = ListRow {
            index: 16,
            wire: "110032",
            code: 110032,
            http_statuses: &[200],
            description: "The task ID is not valid.",
            note: "Correct the task ID in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110033`: The app secret is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Check the app secret that the sending server uses.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        InvalidAppSecret = ListRow {
            index: 17,
            wire: "110033",
            code: 110033,
            http_statuses: &[200],
            description: "The app secret is not valid.",
            note: "Check the app secret that the sending server uses.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110051`: The app has used up its number of calls.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send later.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        AppCountLimitReached = ListRow {
            index: 18,
            wire: "110051",
            code: 110051,
            http_statuses: &[200],
            description: "The app has used up its number of calls.",
            note: "Send later.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110053`: The data messages of the app are used up.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send later.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        PassThroughLimitReached = ListRow {
            index: 19,
            wire: "110053",
            code: 110053,
            http_statuses: &[200],
            description: "The data messages of the app are used up.",
            note: "Send later.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
    }
    const LIST: List = List::MeizuSend;
    const NOT_LISTED: &str = "The list meizu-send does not have this code.";
    const LOOKUP: Hashed<32> = Hashed {
        multiplier: 16848961008102178537,
        rotation: 5,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 32] = [
        8973639495565386113, 30, 2938555447920451659, 17949995252016700519,
        17174125399937286956, 26, 25, 12962951278244570624, 23, 9527647008631267882, 21,
        18181204347752630598, 4357744704427796285, 18, 13970030226059914274,
        146570582735079967, 15, 14382140534751915262, 13, 741539221858422653,
        14794250843443916199, 12131341021613441301, 2658236443469275796, 8, 7, 6,
        6371902600058483560, 12136773543385297885, 11360903691305884311, 2,
        7925599421692581563, 7149729569613167989,
    ];
}
