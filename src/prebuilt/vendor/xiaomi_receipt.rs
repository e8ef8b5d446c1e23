// @generated from codes/vendor/xiaomi-receipt.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `xiaomi-receipt` (Xiaomi message receipts): a row of `codes/vendor/xiaomi-receipt.csv`. Documented at <https://dev.mi.com/console/doc/detail?pId=1278#_3_6>.
    pub enum XiaomiReceipt {
        /// `1`: The message reached the device.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: The token works. If barStatus is Disable, the notification was not shown. In replies to a send request the same number is an internal error, and in mPaaS's common table it means that no binding exists.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MiReceiptStatusDto.cs (a copy of the code table on Xiaomi's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Xiaomi's page on message receipts, https:\/\/dev.mi.com\/console\/doc\/detail?pId=1278\#\_3\_6)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        Delivered = ListRow {
            index: 0,
            wire: "1",
            code: 1,
            description: "The message reached the device.",
            note: "The token works. If barStatus is Disable, the notification was not shown. In replies to a send request the same number is an internal error, and in mPaaS's common table it means that no binding exists.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[58], &SOURCES[57]],
        },
        /// `2`: The user opened the notification.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: The message was delivered and opened, so the token works. In mPaaS's common table the same number only means that the gateway accepted the call.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MiReceiptStatusDto.cs (a copy of the code table on Xiaomi's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Xiaomi's page on message receipts, https:\/\/dev.mi.com\/console\/doc\/detail?pId=1278\#\_3\_6)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        Clicked = ListRow {
            index: 1,
            wire: "2",
            code: 2,
            description: "The user opened the notification.",
            note: "The message was delivered and opened, so the token works. In mPaaS's common table the same number only means that the gateway accepted the call.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[58], &SOURCES[57]],
        },
        /// `16`: The target is not valid.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Before you delete anything, read replaceTarget, which may name a new token, and targetRegion, which may name another region. Two copies of Xiaomi's page agree, but the page itself was not seen.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MiReceiptStatusDto.cs (a copy of the code table on Xiaomi's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Xiaomi's page on message receipts, https:\/\/dev.mi.com\/console\/doc\/detail?pId=1278\#\_3\_6)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidTarget = ListRow {
            index: 2,
            wire: "16",
            code: 16,
            description: "The target is not valid.",
            note: "Before you delete anything, read replaceTarget, which may name a new token, and targetRegion, which may name another region. Two copies of Xiaomi's page agree, but the page itself was not seen.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[58], &SOURCES[57]],
        },
        /// `32`: The app has turned off push on the device.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The app can turn push on again with the same token.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MiReceiptStatusDto.cs (a copy of the code table on Xiaomi's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Xiaomi's page on message receipts, https:\/\/dev.mi.com\/console\/doc\/detail?pId=1278\#\_3\_6)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        PushDisabled = ListRow {
            index: 3,
            wire: "32",
            code: 32,
            description: "The app has turned off push on the device.",
            note: "The app can turn push on again with the same token.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[58], &SOURCES[57]],
        },
        /// `64`: The device does not match the filter of the message.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The sender asked for this filter, so the token is not at fault.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MiReceiptStatusDto.cs (a copy of the code table on Xiaomi's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Xiaomi's page on message receipts, https:\/\/dev.mi.com\/console\/doc\/detail?pId=1278\#\_3\_6)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        FilterMismatch = ListRow {
            index: 4,
            wire: "64",
            code: 64,
            description: "The device does not match the filter of the message.",
            note: "The sender asked for this filter, so the token is not at fault.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[58], &SOURCES[57]],
        },
        /// `128`: The messages of the day are used up.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send again on the next day. This code does not exist in Xiaomi's overseas service.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MiReceiptStatusDto.cs (a copy of the code table on Xiaomi's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Xiaomi's page on message receipts, https:\/\/dev.mi.com\/console\/doc\/detail?pId=1278\#\_3\_6)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        DailyQuotaReached = ListRow {
            index: 5,
            wire: "128",
            code: 128,
            description: "The messages of the day are used up.",
            note: "Send again on the next day. This code does not exist in Xiaomi's overseas service.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[58], &SOURCES[57]],
        },
        /// `1024`: The message was not delivered within its time to live.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The device was probably offline for too long, which says nothing against the token. A copy of Xiaomi's page says that this receipt has no target, and the code does not exist in the overseas service.
        ///
        /// Confidence: copy. Source: masastack: [MASA.MC: MiReceiptStatusDto.cs (a copy of the code table on Xiaomi's page on message receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names Xiaomi's page on message receipts, https:\/\/dev.mi.com\/console\/doc\/detail?pId=1278\#\_3\_6)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        Expired = ListRow {
            index: 6,
            wire: "1024",
            code: 1024,
            description: "The message was not delivered within its time to live.",
            note: "The device was probably offline for too long, which says nothing against the token. A copy of Xiaomi's page says that this receipt has no target, and the code does not exist in the overseas service.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[58], &SOURCES[57]],
        },
    }
    const LIST: List = List::XiaomiReceipt;
    const NOT_LISTED: &str = "The list xiaomi-receipt does not have this code.";
    const LOOKUP: Hashed<8> = Hashed {
        multiplier: 13933638089706907441,
        rotation: 3,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 8] = [
        12618244406367197314, 6789744739024843010, 13579489478049686022,
        14357646837989908485, 1577280550795899669, 8712234882389820416, 788640275397949838, 0,
    ];
}
