// @generated from codes/vendor/vivo-receipt.csv by `cargo xtask update`: edit the table, not this file.

text_list! {
    /// A code of the list `vivo-receipt` (vivo message receipts (ackType or ackType\/subAckType)): a row of `codes/vendor/vivo-receipt.csv`. Documented at <https://dev.vivo.com.cn/documentCenter/doc/681>.
    pub enum VivoReceipt {
        /// `0`: The message reached the device.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: The message was delivered, so the token works. The field ackType may be missing for this outcome. In replies to a send request the same number only means that vivo accepted the call.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        Arrived = ListRow {
            index: 0,
            wire: "0",
            description: "The message reached the device.",
            note: "The message was delivered, so the token works. The field ackType may be missing for this outcome. In replies to a send request the same number only means that vivo accepted the call.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `100`: vivo held back the message for a reason that has no row of its own.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: This row is for ackType 100 with a subAckType that is not listed. The causes may be the hour or a version that does not support the message.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        Controlled = ListRow {
            index: 1,
            wire: "100",
            description: "vivo held back the message for a reason that has no row of its own.",
            note: "This row is for ackType 100 with a subAckType that is not listed. The causes may be the hour or a version that does not support the message.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `100/10012`: vivo held back the message until its time to live was over.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The device was not reachable in time, which says nothing against the token.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ControlledExpired = ListRow {
            index: 2,
            wire: "100/10012",
            description: "vivo held back the message until its time to live was over.",
            note: "The device was not reachable in time, which says nothing against the token.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `100/11001`: vivo held back the message because the quota of messages is used up.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send later.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ControlledVolume = ListRow {
            index: 3,
            wire: "100/11001",
            description: "vivo held back the message because the quota of messages is used up.",
            note: "Send later.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `100/12000`: vivo held back the message because this user had received too many messages from this app.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send later.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ControlledUserFrequency = ListRow {
            index: 4,
            wire: "100/12000",
            description: "vivo held back the message because this user had received too many messages from this app.",
            note: "Send later.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `100/14002`: vivo dropped a direct message because the device is offline.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: Direct messages are not kept, so there is nothing to wait for, and the token is not at fault. Only one public receiver of receipts has this code.
        ///
        /// Confidence: secondary. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>).
        ControlledDeviceOffline = ListRow {
            index: 5,
            wire: "100/14002",
            description: "vivo dropped a direct message because the device is offline.",
            note: "Direct messages are not kept, so there is nothing to wait for, and the token is not at fault. Only one public receiver of receipts has this code.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[69]],
        },
        /// `101`: The message did not pass vivo's review.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: vivo refused the text, so it is refused for every token. In mPaaS's table for Huawei the same number is a wrong API key.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ReviewFailed = ListRow {
            index: 6,
            wire: "101",
            description: "The message did not pass vivo's review.",
            note: "vivo refused the text, so it is refused for every token. In mPaaS's table for Huawei the same number is a wrong API key.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `102`: The target does not match, for a reason that has no row of its own.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **suspect**.
        ///
        /// Note: This row is for ackType 102 with a subAckType that is not listed. The device may not be registered, or the app may run in another space of the phone. In mPaaS's table for Huawei the same number is a wrong session key.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        NotMatched = ListRow {
            index: 7,
            wire: "102",
            description: "The target does not match, for a reason that has no row of its own.",
            note: "This row is for ackType 102 with a subAckType that is not listed. The device may not be registered, or the app may run in another space of the phone. In mPaaS's table for Huawei the same number is a wrong session key.",
            action: Action::Investigate,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `102/20001`: The user is not subscribed.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Turning push off and on again makes a new token, but this is known from copies of vivo's page only, so the token is only suspect.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        NotSubscribed = ListRow {
            index: 8,
            wire: "102/20001",
            description: "The user is not subscribed.",
            note: "Turning push off and on again makes a new token, but this is known from copies of vivo's page only, so the token is only suspect.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `102/20002`: The user does not exist.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: A token of another app looks the same, so it does not prove that the token is gone.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        UserNotFound = ListRow {
            index: 9,
            wire: "102/20002",
            description: "The user does not exist.",
            note: "A token of another app looks the same, so it does not prove that the token is gone.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `102/20006`: The device had no network for 14 days.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The device may come back, so keep the token.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InactiveDevice = ListRow {
            index: 10,
            wire: "102/20006",
            description: "The device had no network for 14 days.",
            note: "The device may come back, so keep the token.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `103`: A newer message replaced this one before it was shown.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: There is nothing to do, and nothing is known about the token.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        Overwritten = ListRow {
            index: 11,
            wire: "103",
            description: "A newer message replaced this one before it was shown.",
            note: "There is nothing to do, and nothing is known about the token.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `104`: The message was not shown, for a reason that has no row of its own.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: This row is for ackType 104 with a subAckType that is not listed. Nothing is known about the token.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        NotShown = ListRow {
            index: 12,
            wire: "104",
            description: "The message was not shown, for a reason that has no row of its own.",
            note: "This row is for ackType 104 with a subAckType that is not listed. Nothing is known about the token.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `104/1017`: The message was not shown because operation messages are not shown from 23:00 to 7:00.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send during the day.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        NotShownAtNight = ListRow {
            index: 13,
            wire: "104/1017",
            description: "The message was not shown because operation messages are not shown from 23:00 to 7:00.",
            note: "Send during the day.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `104/2124`: The message was not shown because the same operation message was shown before.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: Change the text if the user should see another message.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        NotShownDuplicate = ListRow {
            index: 14,
            wire: "104/2124",
            description: "The message was not shown because the same operation message was shown before.",
            note: "Change the text if the user should see another message.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `104/2144`: The message was not shown because it had expired.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The device was not reachable in time, which says nothing against the token.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        NotShownExpired = ListRow {
            index: 15,
            wire: "104/2144",
            description: "The message was not shown because it had expired.",
            note: "The device was not reachable in time, which says nothing against the token.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `104/2158`: The message was not shown because its deep link is wrong.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the link in the request.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        NotShownDeeplinkError = ListRow {
            index: 16,
            wire: "104/2158",
            description: "The message was not shown because its deep link is wrong.",
            note: "Correct the link in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `104/2161`: The message was not shown because the page to open is not exported by the app.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Check the manifest of the app and the click action.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        NotShownActivityNotExported = ListRow {
            index: 17,
            wire: "104/2161",
            description: "The message was not shown because the page to open is not exported by the app.",
            note: "Check the manifest of the app and the click action.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `104/2162`: The message was not shown because the page to open does not exist.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Check the click action.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        NotShownActivityNotFound = ListRow {
            index: 18,
            wire: "104/2162",
            description: "The message was not shown because the page to open does not exist.",
            note: "Check the click action.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `104/2183`: The token is no longer valid, and the app has to fetch a new one.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Two copies of vivo's page agree on this text, but the page itself was not seen, so the token is only suspect.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names vivo's page on message receipts, https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/681)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        NotShownRegIdInvalid = ListRow {
            index: 19,
            wire: "104/2183",
            description: "The token is no longer valid, and the app has to fetch a new one.",
            note: "Two copies of vivo's page agree on this text, but the page itself was not seen, so the token is only suspect.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[69], &SOURCES[68]],
        },
        /// `104/2333`: The message was not shown because the app came from another store, for which operation messages are off at first.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The user can turn them on, so the token is not at fault. Only one public receiver of receipts has this code.
        ///
        /// Confidence: secondary. Source: masastack: [MASA.MC: MessageReceiptCommandHandler.cs (a copy of the code table on vivo's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>).
        NotShownUnofficialInstall = ListRow {
            index: 20,
            wire: "104/2333",
            description: "The message was not shown because the app came from another store, for which operation messages are off at first.",
            note: "The user can turn them on, so the token is not at fault. Only one public receiver of receipts has this code.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[69]],
        },
    }
    const LIST: List = List::VivoReceipt;
    const LOOKUP: Hashed<64> = Hashed {
        multiplier: 15772233964823765299,
        slots: &SLOTS,
    };
    static SLOTS: [u16; 64] = [
        0, 18, 0, 0, 0, 0, 4, 0, 0, 0, 14, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 3, 0, 11, 2, 0,
        15, 0, 19, 0, 10, 0, 7, 0, 0, 0, 0, 0, 17, 20, 0, 6, 5, 9, 0, 0, 0, 0, 0, 16, 0, 1,
        0, 0, 0, 0, 8, 0, 0, 0, 13, 0, 0,
    ];
}
