// @generated from codes/vendor/oppo-receipt.csv by `cargo xtask update`: edit the table, not this file.

text_list! {
    /// A code of the list `oppo-receipt` (OPPO message receipts): a row of `codes/vendor/oppo-receipt.csv`. Documented at <https://open.oppomobile.com/new/developmentDoc/info?id=11239>.
    pub enum OppoReceipt {
        /// `push_arrive`: The message reached OPPO's push client on the device.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: The message was delivered, so the token works. It does not say that the notification was shown or opened.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH: message receipts](<https://open.oppomobile.com/new/developmentDoc/info?id=11239>).
        PushArrive = ListRow {
            index: 0,
            wire: "push_arrive",
            description: "The message reached OPPO's push client on the device.",
            note: "The message was delivered, so the token works. It does not say that the notification was shown or opened.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[61]],
        },
        /// `regid_invalid`: The registration ID is no longer valid: the app was uninstalled or unregistered itself, the device was reset with new firmware, or it had no network for 30 days.
        ///
        /// To do: **Remove the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
        ///
        /// Note: OPPO itself says that the ID has lapsed and may be removed or filtered out. A device without network for 30 days is among the causes and may come back, so store the ID again whenever the app hands it to you.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH: message receipts](<https://open.oppomobile.com/new/developmentDoc/info?id=11239>).
        RegIdInvalid = ListRow {
            index: 1,
            wire: "regid_invalid",
            description: "The registration ID is no longer valid: the app was uninstalled or unregistered itself, the device was reset with new firmware, or it had no network for 30 days.",
            note: "OPPO itself says that the ID has lapsed and may be removed or filtered out. A device without network for 30 days is among the causes and may come back, so store the ID again whenever the app hands it to you.",
            action: Action::RemoveToken,
            token: TokenVerdict::Dead,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[61]],
        },
        /// `user_daily_limit`: This device has received all the messages that it may get from this app in one day.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send again on the next day, and send fewer messages to one device.
        ///
        /// Confidence: primary. Source: OPPO: [OPPO PUSH: message receipts](<https://open.oppomobile.com/new/developmentDoc/info?id=11239>).
        UserDailyLimit = ListRow {
            index: 2,
            wire: "user_daily_limit",
            description: "This device has received all the messages that it may get from this app in one day.",
            note: "Send again on the next day, and send fewer messages to one device.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[61]],
        },
        /// `app_daily_limit`: The app has sent all the messages that it may send in one day.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send again on the next day. The code is not on OPPO's page; only a copy of Getui's table of receipts has it.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names OPPO's page on message receipts, https:\/\/open.oppomobile.com\/new\/developmentDoc\/info?id=11239)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AppDailyLimit = ListRow {
            index: 3,
            wire: "app_daily_limit",
            description: "The app has sent all the messages that it may send in one day.",
            note: "Send again on the next day. The code is not on OPPO's page; only a copy of Getui's table of receipts has it.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[62]],
        },
        /// `message_night_control`: The message was sent in the hours in which OPPO holds messages back.
        ///
        /// Other spellings: `MESSAGE_NIGHT_CONTROL`.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send outside those hours. The code is not on OPPO's page: a public receiver of receipts has it in small letters and a copy of Getui's table of receipts in capitals, so compare it without regard to case.
        ///
        /// Confidence: secondary. Source: masastack: [MASA.MC: OppoReceiptInput.cs (a public receiver of OPPO's receipts)](<https://github.com/masastack/MASA.MC/tree/7d1333c68e65d36752627c8828902adc7dd311c5>); myt2000: [AIShell: log troubleshooting document (a copy of Getui's table of receipts, which names OPPO's page on message receipts, https:\/\/open.oppomobile.com\/new\/developmentDoc\/info?id=11239)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        MessageNightControl = ListRow {
            index: 4,
            wire: "message_night_control",
            aliases: &["MESSAGE_NIGHT_CONTROL"],
            description: "The message was sent in the hours in which OPPO holds messages back.",
            note: "Send outside those hours. The code is not on OPPO's page: a public receiver of receipts has it in small letters and a copy of Getui's table of receipts in capitals, so compare it without regard to case.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[63], &SOURCES[62]],
        },
    }
    const LIST: List = List::OppoReceipt;
    const LOOKUP: Few = Few(|text| match text {
        "push_arrive" => Some(0),
        "regid_invalid" => Some(1),
        "user_daily_limit" => Some(2),
        "app_daily_limit" => Some(3),
        "message_night_control" => Some(4),
        _ => None,
    });
}
