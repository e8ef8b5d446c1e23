// @generated from codes/vendor/honor-receipt.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `honor-receipt` (Honor message receipts): a row of `codes/vendor/honor-receipt.csv`. Documented at <https://developer.hihonor.com/cn/kitdoc/?kitId=11002&docId=downlink-message-return.md>.
    pub enum HonorReceipt {
        /// `40000001`: A data message reached the app.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: The message was delivered, so the token works.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: HonorReceiptInput.cs (a copy of the code table on Honor's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Honor's page on message receipts, https:\/\/developer.hihonor.com\/cn\/kitdoc\/?kitId=11002\&docId=downlink-message-return.md)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        DataMessageDelivered = ListRow {
            index: 0,
            wire: "40000001",
            code: 40000001,
            description: "A data message reached the app.",
            note: "The message was delivered, so the token works.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[53], &SOURCES[52]],
        },
        /// `40000002`: A notification reached the device and is about to be shown.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: The message was delivered, so the token works.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: HonorReceiptInput.cs (a copy of the code table on Honor's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Honor's page on message receipts, https:\/\/developer.hihonor.com\/cn\/kitdoc\/?kitId=11002\&docId=downlink-message-return.md)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        NotificationDelivered = ListRow {
            index: 1,
            wire: "40000002",
            code: 40000002,
            description: "A notification reached the device and is about to be shown.",
            note: "The message was delivered, so the token works.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[53], &SOURCES[52]],
        },
        /// `40000003`: The app is not installed on the device.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Two copies of Honor's table agree on this text, and the token belongs to the installed app. Honor's own page was not seen, so the token is only suspect.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: HonorReceiptInput.cs (a copy of the code table on Honor's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Honor's page on message receipts, https:\/\/developer.hihonor.com\/cn\/kitdoc\/?kitId=11002\&docId=downlink-message-return.md)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AppNotInstalled = ListRow {
            index: 2,
            wire: "40000003",
            code: 40000003,
            description: "The app is not installed on the device.",
            note: "Two copies of Honor's table agree on this text, and the token belongs to the installed app. Honor's own page was not seen, so the token is only suspect.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[53], &SOURCES[52]],
        },
        /// `40000004`: The current user of the device has no such token, or the token is no longer valid.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: A second user of the device, or an app that was not opened yet, gives the same code, so it does not prove that the token is gone.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: HonorReceiptInput.cs (a copy of the code table on Honor's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Honor's page on message receipts, https:\/\/developer.hihonor.com\/cn\/kitdoc\/?kitId=11002\&docId=downlink-message-return.md)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TokenNotPresent = ListRow {
            index: 3,
            wire: "40000004",
            code: 40000004,
            description: "The current user of the device has no such token, or the token is no longer valid.",
            note: "A second user of the device, or an app that was not opened yet, gives the same code, so it does not prove that the token is gone.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[53], &SOURCES[52]],
        },
        /// `40000005`: The user has turned off notifications for the app.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The token works. The user can turn notifications on again.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: HonorReceiptInput.cs (a copy of the code table on Honor's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Honor's page on message receipts, https:\/\/developer.hihonor.com\/cn\/kitdoc\/?kitId=11002\&docId=downlink-message-return.md)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        NotificationsOff = ListRow {
            index: 4,
            wire: "40000005",
            code: 40000005,
            description: "The user has turned off notifications for the app.",
            note: "The token works. The user can turn notifications on again.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[53], &SOURCES[52]],
        },
        /// `40000006`: The app is disabled on the device.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The token may work again when the user enables the app.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: HonorReceiptInput.cs (a copy of the code table on Honor's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Honor's page on message receipts, https:\/\/developer.hihonor.com\/cn\/kitdoc\/?kitId=11002\&docId=downlink-message-return.md)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AppDisabled = ListRow {
            index: 5,
            wire: "40000006",
            code: 40000006,
            description: "The app is disabled on the device.",
            note: "The token may work again when the user enables the app.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[53], &SOURCES[52]],
        },
        /// `40000007`: The user opened the notification.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: The message was delivered and opened, so the token works.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: HonorReceiptInput.cs (a copy of the code table on Honor's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Honor's page on message receipts, https:\/\/developer.hihonor.com\/cn\/kitdoc\/?kitId=11002\&docId=downlink-message-return.md)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        Clicked = ListRow {
            index: 6,
            wire: "40000007",
            code: 40000007,
            description: "The user opened the notification.",
            note: "The message was delivered and opened, so the token works.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[53], &SOURCES[52]],
        },
        /// `40000008`: The device does not support this kind of message.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Change the message that the sending server builds. Only one of the two copies of Honor's table has this code.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Honor's page on message receipts, https:\/\/developer.hihonor.com\/cn\/kitdoc\/?kitId=11002\&docId=downlink-message-return.md)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        UnsupportedMessageType = ListRow {
            index: 7,
            wire: "40000008",
            code: 40000008,
            description: "The device does not support this kind of message.",
            note: "Change the message that the sending server builds. Only one of the two copies of Honor's table has this code.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[52]],
        },
        /// `40000009`: Honor dropped the message because the quota of the day is used up or because it was sent twice.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: The code does not say which of the two it was, and one of the two copies of Honor's table names only the quota. Check the quota and look for duplicates before you send again.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: HonorReceiptInput.cs (a copy of the code table on Honor's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Honor's page on message receipts, https:\/\/developer.hihonor.com\/cn\/kitdoc\/?kitId=11002\&docId=downlink-message-return.md)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        Dropped = ListRow {
            index: 8,
            wire: "40000009",
            code: 40000009,
            description: "Honor dropped the message because the quota of the day is used up or because it was sent twice.",
            note: "The code does not say which of the two it was, and one of the two copies of Honor's table names only the quota. Check the quota and look for duplicates before you send again.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[53], &SOURCES[52]],
        },
        /// `40000011`: The page that the message should open could not be opened.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Check the click action of the message.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: HonorReceiptInput.cs (a copy of the code table on Honor's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Honor's page on message receipts, https:\/\/developer.hihonor.com\/cn\/kitdoc\/?kitId=11002\&docId=downlink-message-return.md)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        PageJumpFailed = ListRow {
            index: 9,
            wire: "40000011",
            code: 40000011,
            description: "The page that the message should open could not be opened.",
            note: "Check the click action of the message.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[53], &SOURCES[52]],
        },
        /// `40000013`: The message is held while the screen of the device is off.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Note: Honor sends it when the screen is on again, so a resend would make a duplicate.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: HonorReceiptInput.cs (a copy of the code table on Honor's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Honor's page on message receipts, https:\/\/developer.hihonor.com\/cn\/kitdoc\/?kitId=11002\&docId=downlink-message-return.md)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        HeldWhileScreenOff = ListRow {
            index: 10,
            wire: "40000013",
            code: 40000013,
            description: "The message is held while the screen of the device is off.",
            note: "Honor sends it when the screen is on again, so a resend would make a duplicate.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[53], &SOURCES[52]],
        },
        /// `40000014`: The token belongs to another user of the device.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: The device has several users, and another one was active. That does not show that the token is gone.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: HonorReceiptInput.cs (a copy of the code table on Honor's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Honor's page on message receipts, https:\/\/developer.hihonor.com\/cn\/kitdoc\/?kitId=11002\&docId=downlink-message-return.md)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        UserMismatch = ListRow {
            index: 11,
            wire: "40000014",
            code: 40000014,
            description: "The token belongs to another user of the device.",
            note: "The device has several users, and another one was active. That does not show that the token is gone.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[53], &SOURCES[52]],
        },
        /// `40000015`: The notification reached the device but could not be shown.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The usual causes are an intent that is not valid and too many notifications. It comes together with 40000002 for the same message, so the token is not at fault.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: HonorReceiptInput.cs (a copy of the code table on Honor's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Honor's page on message receipts, https:\/\/developer.hihonor.com\/cn\/kitdoc\/?kitId=11002\&docId=downlink-message-return.md)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        DisplayFailed = ListRow {
            index: 12,
            wire: "40000015",
            code: 40000015,
            description: "The notification reached the device but could not be shown.",
            note: "The usual causes are an intent that is not valid and too many notifications. It comes together with 40000002 for the same message, so the token is not at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[53], &SOURCES[52]],
        },
        /// `50000003`: The app is not running, so the data message is kept on the device.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Note: The message is handed over when the app starts, so a resend would make a duplicate.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: HonorReceiptInput.cs (a copy of the code table on Honor's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Honor's page on message receipts, https:\/\/developer.hihonor.com\/cn\/kitdoc\/?kitId=11002\&docId=downlink-message-return.md)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ProcessAbsentCached = ListRow {
            index: 13,
            wire: "50000003",
            code: 50000003,
            description: "The app is not running, so the data message is kept on the device.",
            note: "The message is handed over when the app starts, so a resend would make a duplicate.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[53], &SOURCES[52]],
        },
    }
    const LIST: List = List::HonorReceipt;
    const NOT_LISTED: &str = "The list honor-receipt does not have this code.";
    const LOOKUP: Hashed<16> = Hashed {
        multiplier: 6764836397866521095,
        rotation: 4,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 16] = [
        1438642020112433264, 12556139864643068354, 4128981098029926046, 5226893635464151829,
        11, 17442304017429012708, 9015145250815870396, 10113057788250096179, 7,
        2783811559071179662, 13901309403601814739, 14999221941036040537, 6572063174422898215,
        7669975711857124008, 6746280928307616083, 340729482678207479,
    ];
}
