// @generated from codes/vendor/harmonyos-receipt.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `harmonyos-receipt` (HarmonyOS Push Kit message receipts): a row of `codes/vendor/harmonyos-receipt.csv`. Documented at <https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>.
    pub enum HarmonyOsReceipt {
        /// `0`: The message reached the device.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: In mPaaS's common table, 0 means that the device is offline. Look a receipt up in this list only.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        Delivered = ListRow {
            index: 0,
            wire: "0",
            code: 0,
            description: "The message reached the device.",
            note: "In mPaaS's common table, 0 means that the device is offline. Look a receipt up in this list only.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `2`: The token is invalid because the app was uninstalled.
        ///
        /// To do: **Remove the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
        ///
        /// Note: Huawei calls the token invalid, and says that the message reached the device but the app was not there. Before you delete, check that the token is not a newer one from a reinstall. In mPaaS's common table, 2 means that the vendor's gateway accepted the call. Look a receipt up in this list only.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        AppNotInstalled = ListRow {
            index: 1,
            wire: "2",
            code: 2,
            description: "The token is invalid because the app was uninstalled.",
            note: "Huawei calls the token invalid, and says that the message reached the device but the app was not there. Before you delete, check that the token is not a newer one from a reinstall. In mPaaS's common table, 2 means that the vendor's gateway accepted the call. Look a receipt up in this list only.",
            action: Action::RemoveToken,
            token: TokenVerdict::Dead,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `5`: The device holds another token for the app, or none.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Huawei calls the token invalid, but an app that was not opened yet is among the causes, so one receipt is not taken as proof. A newer token may be in your store already: look for it before you delete this one.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        TokenMismatch = ListRow {
            index: 2,
            wire: "5",
            code: 5,
            description: "The device holds another token for the app, or none.",
            note: "Huawei calls the token invalid, but an app that was not opened yet is among the causes, so one receipt is not taken as proof. A newer token may be in your store already: look for it before you delete this one.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `6`: The user switched notifications off, or the minors mode is on.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The token works. Huawei advises not to send to such devices.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        NotificationsOff = ListRow {
            index: 3,
            wire: "6",
            code: 6,
            description: "The user switched notifications off, or the minors mode is on.",
            note: "The token works. Huawei advises not to send to such devices.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `10`: The device was offline for 30 days, so Huawei did not send the message.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The device may come back with the same token. Huawei advises not to send to such devices.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        InactiveDevice = ListRow {
            index: 4,
            wire: "10",
            code: 10,
            description: "The device was offline for 30 days, so Huawei did not send the message.",
            note: "The device may come back with the same token. Huawei advises not to send to such devices.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `14`: Another error occurred, usually inside the network.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The error happened on the way to the device, so the token is not in doubt.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        OtherError = ListRow {
            index: 5,
            wire: "14",
            code: 14,
            description: "Another error occurred, usually inside the network.",
            note: "The error happened on the way to the device, so the token is not in doubt.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `15`: A newer message replaced this one while the device was offline.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The messages share a collapse key, or more than 120 messages were waiting for the device.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        OfflineMessageControl = ListRow {
            index: 6,
            wire: "15",
            code: 15,
            description: "A newer message replaced this one while the device was offline.",
            note: "The messages share a collapse key, or more than 120 messages were waiting for the device.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `22`: The message is for another user of the device than the current one.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: Several users share the device, or the user opened the private space.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        UserIdMismatch = ListRow {
            index: 7,
            wire: "22",
            code: 22,
            description: "The message is for another user of the device than the current one.",
            note: "Several users share the device, or the user opened the private space.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `27`: The app is not running, so the device keeps the message.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Note: The app gets the message when it starts.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        ProcessAbsentCached = ListRow {
            index: 8,
            wire: "27",
            code: 27,
            description: "The app is not running, so the device keeps the message.",
            note: "The app gets the message when it starts.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `31`: The page that the message opens is not in the app.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Check the click action of the message and the skills of the app.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        PageNotFound = ListRow {
            index: 9,
            wire: "31",
            code: 31,
            description: "The page that the message opens is not in the app.",
            note: "Check the click action of the message and the skills of the app.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `51`: The device was started but has not been unlocked yet.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Note: The user has to unlock it. Huawei does not say whether the message is kept.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        DeviceLocked = ListRow {
            index: 10,
            wire: "51",
            code: 51,
            description: "The device was started but has not been unlocked yet.",
            note: "The user has to unlock it. Huawei does not say whether the message is kept.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `102`: Huawei dropped the message because the app sends in a way that Huawei limits.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Huawei's page gives no number. A copy of an older text says that more than 3,000 messages a day to one app on one device are blocked for 24 hours.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02); myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with copies of older texts of Huawei's HarmonyOS pages on response codes and receipts](<https://github.com/myt2000/AIShell>).
        FrequencyControlled = ListRow {
            index: 11,
            wire: "102",
            code: 102,
            description: "Huawei dropped the message because the app sends in a way that Huawei limits.",
            note: "Huawei's page gives no number. A copy of an older text says that more than 3,000 messages a day to one app on one device are blocked for 24 hours.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44], &SOURCES[45]],
        },
        /// `144`: The profile ID in the message does not exist.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server sets this field.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        ProfileIdNotFound = ListRow {
            index: 12,
            wire: "144",
            code: 144,
            description: "The profile ID in the message does not exist.",
            note: "The server sets this field.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `151`: The message was not shown, or the card with this formId does not exist.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: Check whether the card is on the desktop of the device and whether the formId of the message exists.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        NotShown = ListRow {
            index: 13,
            wire: "151",
            code: 151,
            description: "The message was not shown, or the card with this formId does not exist.",
            note: "Check whether the card is on the desktop of the device and whether the formId of the message exists.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `155`: The live view could not be updated.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The live view was not created, or it has expired.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        LiveViewUpdateFailed = ListRow {
            index: 14,
            wire: "155",
            code: 155,
            description: "The live view could not be updated.",
            note: "The live view was not created, or it has expired.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `156`: The update of the live view has a lower version than the one on the device.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Raise the version with every update.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        LiveViewOutOfOrder = ListRow {
            index: 15,
            wire: "156",
            code: 156,
            description: "The update of the live view has a lower version than the one on the device.",
            note: "Raise the version with every update.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `158`: A live view with this activityId already exists on the device.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Update it instead of creating it.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        LiveViewAlreadyExists = ListRow {
            index: 16,
            wire: "158",
            code: 158,
            description: "A live view with this activityId already exists on the device.",
            note: "Update it instead of creating it.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `188`: The device could not start the app.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Huawei advises to try again later.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        AppStartFailed = ListRow {
            index: 17,
            wire: "188",
            code: 188,
            description: "The device could not start the app.",
            note: "Huawei advises to try again later.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `191`: The device could not set the badge of the app.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: Nothing is wrong with the token.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        BadgeFailed = ListRow {
            index: 18,
            wire: "191",
            code: 191,
            description: "The device could not set the badge of the app.",
            note: "Nothing is wrong with the token.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `256`: The messages of the day are used up.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: More than 1,000 test messages a day give the same code.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        FrequencyLimited = ListRow {
            index: 19,
            wire: "256",
            code: 256,
            description: "The messages of the day are used up.",
            note: "More than 1,000 test messages a day give the same code.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `259`: Huawei refused the content of the message, or a URL in it.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Change the content or the URL.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        ContentRefused = ListRow {
            index: 20,
            wire: "259",
            code: 259,
            description: "Huawei refused the content of the message, or a URL in it.",
            note: "Change the content or the URL.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `261`: The card with this formId is not on the device.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Huawei holds back refreshes of this card for 30 days.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        CardAbsent = ListRow {
            index: 21,
            wire: "261",
            code: 261,
            description: "The card with this formId is not on the device.",
            note: "Huawei holds back refreshes of this card for 30 days.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `262`: The card was refreshed too often.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Huawei holds back refreshes of this card for one day.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        CardRefreshLimited = ListRow {
            index: 22,
            wire: "262",
            code: 262,
            description: "The card was refreshed too often.",
            note: "Huawei holds back refreshes of this card for one day.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `264`: The user has not subscribed to this message.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: Ask for the subscription in the app.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        NotSubscribed = ListRow {
            index: 23,
            wire: "264",
            code: 264,
            description: "The user has not subscribed to this message.",
            note: "Ask for the subscription in the app.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `265`: There is no live view with this activityId on the device.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Huawei blocks updates of this activityId for 24 hours, so stop sending them.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        LiveViewNotFound = ListRow {
            index: 24,
            wire: "265",
            code: 265,
            description: "There is no live view with this activityId on the device.",
            note: "Huawei blocks updates of this activityId for 24 hours, so stop sending them.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `268`: The update of the live view has no status field.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the message.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        StatusFieldMissing = ListRow {
            index: 25,
            wire: "268",
            code: 268,
            description: "The update of the live view has no status field.",
            note: "The server builds the message.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
        /// `269`: A live view with this activityId was created twice.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the message.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: receipt status codes](<https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt>); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        DuplicateLiveView = ListRow {
            index: 26,
            wire: "269",
            code: 269,
            description: "A live view with this activityId was created twice.",
            note: "The server builds the message.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[42], &SOURCES[44]],
        },
    }
    const LIST: List = List::HarmonyOsReceipt;
    const NOT_LISTED: &str = "The list harmonyos-receipt does not have this code.";
    const LOOKUP: Hashed<64> = Hashed {
        multiplier: 17861876955233770917,
        rotation: 6,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 64] = [
        0, 1768513587752845000, 9535066656455346963, 8304560503733363468, 59,
        8842567938764224971, 57, 56, 55, 3920543327876291009, 53, 52, 51,
        10994597678887670976, 49, 48, 47, 46, 45, 6610580503030598548, 43, 42, 41, 40,
        9455108960845166546, 38, 37, 14760649724103701527, 35, 34, 2849952566374668356, 32,
        3387960001405529913, 10376632548246629095, 29, 10914639983277490598, 27, 26,
        5001982306498114430, 24, 5539989741528975935, 22, 21, 13066669723400936623,
        6616004611590698938, 18, 7154012046621560443, 16, 15, 463473847980781498,
        8230026916683283430, 15218699463524382640, 11, 15756706898555244151, 9, 8,
        9844049221775867947, 6, 5, 17370729203647828666, 7921044351362762478, 2, 1,
        7228545633671640495,
    ];
}
