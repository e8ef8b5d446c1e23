// @generated from codes/vendor/huawei-receipt.csv by `cargo xtask update`: edit the table, not this file.

text_list! {
    /// A code of the list `huawei-receipt` (Huawei Push Kit message receipts): a row of `codes/vendor/huawei-receipt.csv`. Documented at <https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>.
    pub enum HuaweiReceipt {
        /// `0`: The message reached the device.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: In mPaaS's common table, 0 means that the device is offline. Look a receipt up in this list only.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: message receipt guide](<https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>).
        Delivered = ListRow {
            index: 0,
            wire: "0",
            description: "The message reached the device.",
            note: "In mPaaS's common table, 0 means that the device is offline. Look a receipt up in this list only.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[40]],
        },
        /// `2`: The message reached the device, but the app is not installed there.
        ///
        /// To do: **Remove the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
        ///
        /// Note: Huawei says that the app was usually uninstalled, and the token belongs to the installed app. Before you delete, check that the token is not a newer one from a reinstall. In mPaaS's common table, 2 means that the vendor's gateway accepted the call. Look a receipt up in this list only.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: message receipt guide](<https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>).
        AppNotInstalled = ListRow {
            index: 1,
            wire: "2",
            description: "The message reached the device, but the app is not installed there.",
            note: "Huawei says that the app was usually uninstalled, and the token belongs to the installed app. Before you delete, check that the token is not a newer one from a reinstall. In mPaaS's common table, 2 means that the vendor's gateway accepted the call. Look a receipt up in this list only.",
            action: Action::RemoveToken,
            token: TokenVerdict::Dead,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[40]],
        },
        /// `5`: The token does not exist for the current user of the device.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Causes are cleared data, a reinstall, deleteToken or a factory reset, but also an app that was not opened yet or a second user that was deleted. Not all of them show that the token is gone.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: message receipt guide](<https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>).
        TokenNotPresent = ListRow {
            index: 2,
            wire: "5",
            description: "The token does not exist for the current user of the device.",
            note: "Causes are cleared data, a reinstall, deleteToken or a factory reset, but also an app that was not opened yet or a second user that was deleted. Not all of them show that the token is gone.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[40]],
        },
        /// `6`: The user or the app switched notifications off.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The token works, and only the display is off. Huawei advises not to send to such devices.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: message receipt guide](<https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>).
        NotificationsOff = ListRow {
            index: 3,
            wire: "6",
            description: "The user or the app switched notifications off.",
            note: "The token works, and only the display is off. Huawei advises not to send to such devices.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[40]],
        },
        /// `10`: The device was offline for 30 days, so Huawei dropped the message.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The device may come back with the same token.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: message receipt guide](<https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>).
        InactiveDevice = ListRow {
            index: 4,
            wire: "10",
            description: "The device was offline for 30 days, so Huawei dropped the message.",
            note: "The device may come back with the same token.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[40]],
        },
        /// `14`: Another error occurred, usually inside the network.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The error happened on the way to the device, so the token is not in doubt.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: message receipt guide](<https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>).
        OtherError = ListRow {
            index: 5,
            wire: "14",
            description: "Another error occurred, usually inside the network.",
            note: "The error happened on the way to the device, so the token is not in doubt.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[40]],
        },
        /// `15`: A newer message replaced this one while the device was offline.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The messages share a collapse key, or more than 120 messages were waiting for the device.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: message receipt guide](<https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>).
        OfflineMessageControl = ListRow {
            index: 6,
            wire: "15",
            description: "A newer message replaced this one while the device was offline.",
            note: "The messages share a collapse key, or more than 120 messages were waiting for the device.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[40]],
        },
        /// `22`: The message is for another user of the device than the current one.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: Several users share the device.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: message receipt guide](<https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>).
        UserIdMismatch = ListRow {
            index: 7,
            wire: "22",
            description: "The message is for another user of the device than the current one.",
            note: "Several users share the device.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[40]],
        },
        /// `27`: The app is not running, so the device keeps the data message.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Note: The app gets the message when it starts.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: message receipt guide](<https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>).
        ProcessAbsentCached = ListRow {
            index: 8,
            wire: "27",
            description: "The app is not running, so the device keeps the data message.",
            note: "The app gets the message when it starts.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[40]],
        },
        /// `31`: The system or the app does not support the message, for example because the page to open does not exist.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Check the click action of the message.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: message receipt guide](<https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>).
        VersionNotSupported = ListRow {
            index: 9,
            wire: "31",
            description: "The system or the app does not support the message, for example because the page to open does not exist.",
            note: "Check the click action of the message.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[40]],
        },
        /// `51`: The device was started but has not been unlocked yet.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Note: The user has to unlock it. Huawei does not say whether the message is kept.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: message receipt guide](<https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>).
        DeviceLocked = ListRow {
            index: 10,
            wire: "51",
            description: "The device was started but has not been unlocked yet.",
            note: "The user has to unlock it. Huawei does not say whether the message is kept.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[40]],
        },
        /// `102`: More than 3,000 messages were sent to one app on one device within a day.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Huawei blocks further messages until midnight; copies of an older text say for 24 hours. In mPaaS's table for Huawei, 102 means an invalid session key.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: message receipt guide](<https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>); myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        FrequencyControlled = ListRow {
            index: 11,
            wire: "102",
            description: "More than 3,000 messages were sent to one app on one device within a day.",
            note: "Huawei blocks further messages until midnight; copies of an older text say for 24 hours. In mPaaS's table for Huawei, 102 means an invalid session key.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[40], &SOURCES[41]],
        },
        /// `144`: The profile ID in the message does not exist.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server sets this field.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: message receipt guide](<https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>).
        ProfileIdNotFound = ListRow {
            index: 12,
            wire: "144",
            description: "The profile ID in the message does not exist.",
            note: "The server sets this field.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[40]],
        },
        /// `201`: Huawei did not send the message because an earlier message to the token failed in a lasting way.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **suspect**.
        ///
        /// Note: The token and the user do not match, notifications are off, or the app was uninstalled. Only a sub-code tells which, and with notifications off the token is alive.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: message receipt guide](<https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>).
        SendControlled = ListRow {
            index: 13,
            wire: "201",
            description: "Huawei did not send the message because an earlier message to the token failed in a lasting way.",
            note: "The token and the user do not match, notifications are off, or the app was uninstalled. Only a sub-code tells which, and with notifications off the token is alive.",
            action: Action::Investigate,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[40]],
        },
        /// `256`: The marketing messages of the day are used up, or the app broke the rules.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: The quota is counted per device and day. If every device reports this, the app may be barred from marketing messages: stop sending and settle it with Huawei.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: message receipt guide](<https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176>).
        MarketingLimitReached = ListRow {
            index: 14,
            wire: "256",
            description: "The marketing messages of the day are used up, or the app broke the rules.",
            note: "The quota is counted per device and day. If every device reports this, the app may be barred from marketing messages: stop sending and settle it with Huawei.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[40]],
        },
        /// `1`: The device is offline.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Note: Huawei keeps the message until the device is online. This number is only in a copy of Huawei's guide, not in the guide itself. In mPaaS's common table, 1 means that no binding exists.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        DeviceOffline = ListRow {
            index: 15,
            wire: "1",
            description: "The device is offline.",
            note: "Huawei keeps the message until the device is online. This number is only in a copy of Huawei's guide, not in the guide itself. In mPaaS's common table, 1 means that no binding exists.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `3`: The number is no longer in use.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: The source gives no meaning. This number is only in a copy of Huawei's guide, not in the guide itself.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        Deprecated = ListRow {
            index: 16,
            wire: "3",
            description: "The number is no longer in use.",
            note: "The source gives no meaning. This number is only in a copy of Huawei's guide, not in the guide itself.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `7`: The system app that shows push notifications may not show one for the SDK.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: This is a setting of the user. This number is only in a copy of Huawei's guide, not in the guide itself.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        PushApkDisplayForbidden = ListRow {
            index: 17,
            wire: "7",
            description: "The system app that shows push notifications may not show one for the SDK.",
            note: "This is a setting of the user. This number is only in a copy of Huawei's guide, not in the guide itself.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `8`: The phone manager blocks the system app that shows push notifications.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: This is a setting of the user. This number is only in a copy of Huawei's guide, not in the guide itself.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        PushApkNotAllowed = ListRow {
            index: 18,
            wire: "8",
            description: "The phone manager blocks the system app that shows push notifications.",
            note: "This is a setting of the user. This number is only in a copy of Huawei's guide, not in the guide itself.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `9`: The app may not show notifications.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: This is a setting of the user. This number is only in a copy of Huawei's guide, not in the guide itself.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        SdkDisplayForbidden = ListRow {
            index: 19,
            wire: "9",
            description: "The app may not show notifications.",
            note: "This is a setting of the user. This number is only in a copy of Huawei's guide, not in the guide itself.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `12`: There is no route to the device.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **suspect**.
        ///
        /// Note: The device has not connected, which does not prove that the token is gone. This number is only in a copy of Huawei's guide, not in the guide itself.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        NoRoute = ListRow {
            index: 20,
            wire: "12",
            description: "There is no route to the device.",
            note: "The device has not connected, which does not prove that the token is gone. This number is only in a copy of Huawei's guide, not in the guide itself.",
            action: Action::Wait,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `13`: The device is served by another region.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **suspect**.
        ///
        /// Note: The server uses the wrong site for this device, and the token is alive there. This number is only in a copy of Huawei's guide, not in the guide itself.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        OtherRegion = ListRow {
            index: 21,
            wire: "13",
            description: "The device is served by another region.",
            note: "The server uses the wrong site for this device, and the token is alive there. This number is only in a copy of Huawei's guide, not in the guide itself.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `18`: The push channel of the app is switched off on the device.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: This is a setting of the user. This number is only in a copy of Huawei's guide, not in the guide itself.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        PushSwitchOff = ListRow {
            index: 22,
            wire: "18",
            description: "The push channel of the app is switched off on the device.",
            note: "This is a setting of the user. This number is only in a copy of Huawei's guide, not in the guide itself.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `19`: The token of the message is not the token that the device holds now.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: A newer token may be in your store already, so look for it before you delete this one. This number is only in a copy of Huawei's guide, not in the guide itself.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        TokenDiffersFromDevice = ListRow {
            index: 23,
            wire: "19",
            description: "The token of the message is not the token that the device holds now.",
            note: "A newer token may be in your store already, so look for it before you delete this one. This number is only in a copy of Huawei's guide, not in the guide itself.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `20`: The app got a message of the wrong type.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the message. This number is only in a copy of Huawei's guide, not in the guide itself.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        WrongMessageType = ListRow {
            index: 24,
            wire: "20",
            description: "The app got a message of the wrong type.",
            note: "The server builds the message. This number is only in a copy of Huawei's guide, not in the guide itself.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `24`: The user differs from the one of the message, but the device does not check this.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: Huawei reports it for information only. Your store may hold an older token than the device: compare the two when the app registers next, and keep the token until then. This number is only in a copy of Huawei's guide, not in the guide itself.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        UserIdMismatchUnchecked = ListRow {
            index: 25,
            wire: "24",
            description: "The user differs from the one of the message, but the device does not check this.",
            note: "Huawei reports it for information only. Your store may hold an older token than the device: compare the two when the app registers next, and keep the token until then. This number is only in a copy of Huawei's guide, not in the guide itself.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `25`: The device has no token for the app, but it does not check this.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **suspect**.
        ///
        /// Note: Huawei reports it for information only. Your store may hold an older token than the device: compare the two when the app registers next, and keep the token until then. This number is only in a copy of Huawei's guide, not in the guide itself.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        TokenAbsentUnchecked = ListRow {
            index: 26,
            wire: "25",
            description: "The device has no token for the app, but it does not check this.",
            note: "Huawei reports it for information only. Your store may hold an older token than the device: compare the two when the app registers next, and keep the token until then. This number is only in a copy of Huawei's guide, not in the guide itself.",
            action: Action::Investigate,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `26`: The device holds another token, but it does not check this.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **suspect**.
        ///
        /// Note: Huawei reports it for information only. Your store may hold an older token than the device: compare the two when the app registers next, and keep the token until then. This number is only in a copy of Huawei's guide, not in the guide itself.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        TokenMismatchUnchecked = ListRow {
            index: 27,
            wire: "26",
            description: "The device holds another token, but it does not check this.",
            note: "Huawei reports it for information only. Your store may hold an older token than the device: compare the two when the app registers next, and keep the token until then. This number is only in a copy of Huawei's guide, not in the guide itself.",
            action: Action::Investigate,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `28`: The device started the app's service for data messages.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: Huawei reports it for information only. This number is only in a copy of Huawei's guide, not in the guide itself.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        DataMessageServiceStarted = ListRow {
            index: 28,
            wire: "28",
            description: "The device started the app's service for data messages.",
            note: "Huawei reports it for information only. This number is only in a copy of Huawei's guide, not in the guide itself.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `201-0`: Huawei did not send the message because the user moved to another service region and has a new token there.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: The old token is out of use, and the app gets another one if the user moves back. Only a copy of Huawei's guide has this sub-code, in this notation.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        SendControlledRegionSwitched = ListRow {
            index: 29,
            wire: "201-0",
            description: "Huawei did not send the message because the user moved to another service region and has a new token there.",
            note: "The old token is out of use, and the app gets another one if the user moves back. Only a copy of Huawei's guide has this sub-code, in this notation.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `201-2`: Huawei did not send the message because the app was uninstalled.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: This is strong evidence, but only a copy of Huawei's guide has this sub-code, in this notation. The token therefore needs a confirmation.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        SendControlledAppUninstalled = ListRow {
            index: 30,
            wire: "201-2",
            description: "Huawei did not send the message because the app was uninstalled.",
            note: "This is strong evidence, but only a copy of Huawei's guide has this sub-code, in this notation. The token therefore needs a confirmation.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `201-5`: Huawei did not send the message because the token does not belong to the user who is logged in.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: Other users of the device have tokens of their own. Only a copy of Huawei's guide has this sub-code, in this notation.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        SendControlledTokenUserMismatch = ListRow {
            index: 31,
            wire: "201-5",
            description: "Huawei did not send the message because the token does not belong to the user who is logged in.",
            note: "Other users of the device have tokens of their own. Only a copy of Huawei's guide has this sub-code, in this notation.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `201-6`: Huawei did not send the message because notifications are off.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: This is a setting of the user. Only a copy of Huawei's guide has this sub-code, in this notation.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with a copy of the status codes in Huawei's message receipt guide](<https://github.com/myt2000/AIShell>).
        SendControlledNotificationsOff = ListRow {
            index: 32,
            wire: "201-6",
            description: "Huawei did not send the message because notifications are off.",
            note: "This is a setting of the user. Only a copy of Huawei's guide has this sub-code, in this notation.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[41]],
        },
        /// `6003`: The signing certificate of the app does not match the fingerprint in the console.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Alibaba Cloud EMAS lists this number among the receipts; Huawei lists it as an error of the SDK on the device.
        ///
        /// Confidence: secondary. Source: Alibaba Cloud: [Help document 2853108](<https://help.aliyun.com/document_detail/2853108.html>).
        CertificateFingerprintMismatch = ListRow {
            index: 33,
            wire: "6003",
            description: "The signing certificate of the app does not match the fingerprint in the console.",
            note: "Alibaba Cloud EMAS lists this number among the receipts; Huawei lists it as an error of the SDK on the device.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[3]],
        },
    }
    const LIST: List = List::HuaweiReceipt;
    const LOOKUP: Hashed<128> = Hashed {
        multiplier: 3814343455205234059,
        slots: &SLOTS,
    };
    static SLOTS: [u16; 128] = [
        0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 17, 0, 8, 0, 9, 0, 0, 0, 1, 0, 0, 0, 0, 0, 10, 0, 0,
        0, 0, 0, 0, 0, 0, 3, 0, 0, 4, 30, 0, 20, 27, 24, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 16, 31, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 21, 2, 0, 0, 0, 0,
        32, 0, 6, 0, 33, 0, 22, 26, 0, 0, 5, 28, 0, 13, 18, 25, 0, 0, 0, 0, 0, 0, 0, 0, 15,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 12, 0, 0, 0, 23, 29, 0, 0, 0, 0,
    ];
}
