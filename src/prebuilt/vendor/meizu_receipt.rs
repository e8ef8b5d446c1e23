// @generated from codes/vendor/meizu-receipt.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `meizu-receipt` (Meizu message receipts): a row of `codes/vendor/meizu-receipt.csv`. Documented at <https://github.com/MEIZUPUSH/PushAPI>.
    pub enum MeizuReceipt {
        /// `1`: The message reached the device.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: The message was delivered, so the push ID works. In mPaaS's common table the same number means that no binding exists.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        Delivered = ListRow {
            index: 0,
            wire: "1",
            code: 1,
            description: "The message reached the device.",
            note: "The message was delivered, so the push ID works. In mPaaS's common table the same number means that no binding exists.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `2`: The user opened the notification.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: The message was delivered and opened, so the push ID works. In mPaaS's common table the same number only means that the gateway accepted the call.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        Clicked = ListRow {
            index: 1,
            wire: "2",
            code: 2,
            description: "The user opened the notification.",
            note: "The message was delivered and opened, so the push ID works. In mPaaS's common table the same number only means that the gateway accepted the call.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
    }
    const LIST: List = List::MeizuReceipt;
    const NOT_LISTED: &str = "The list meizu-receipt does not have this code.";
    const LOOKUP: Dense<2> = Dense { first: 1, slots: &SLOTS };
    static SLOTS: [u64; 2] = [0, 0];
}
