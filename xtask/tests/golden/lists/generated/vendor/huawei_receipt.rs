// @generated from codes/vendor/huawei-receipt.csv by `cargo xtask update`: edit the table, not this file.

text_list! {
    /// A code of the list `huawei-receipt` (Huawei receipts): a row of `codes/vendor/huawei-receipt.csv`.
    pub enum HuaweiReceipt {
        /// `0`: It arrived.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// mPaaS says the same with 2 ([`CommonStatus::Acked`](crate::CommonStatus::Acked)).
        ///
        /// Confidence: primary. Source: The vendor: Its page.
        Delivered = ListRow {
            index: 0,
            wire: "0",
            description: "It arrived.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            same_as: Some(PushStatus::Common(CommonStatus::Acked)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[1]],
        },
        /// `1`: It was read.
        ///
        /// To do: **Read** ([`Inspect`](Action::Inspect)). Token: **unaffected**.
        ///
        /// Confidence: primary. Source: The vendor: Its page.
        Read = ListRow {
            index: 1,
            wire: "1",
            description: "It was read.",
            action: Action::Inspect,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[1]],
        },
        /// `104/2183`: It timed out.
        ///
        /// Other spellings: `time-out`.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Confidence: secondary. Source: The vendor: Its page.
        TimedOut = ListRow {
            index: 2,
            wire: "104/2183",
            aliases: &["time-out"],
            description: "It timed out.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[1]],
        },
        /// `not-active`: It is off.
        ///
        /// To do: **Read** ([`Inspect`](Action::Inspect)). Token: **unaffected**.
        ///
        /// Confidence: secondary. Source: The vendor: Its page.
        NotActive = ListRow {
            index: 3,
            wire: "not-active",
            description: "It is off.",
            action: Action::Inspect,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[1]],
        },
        /// `Gone`: It may be gone.
        ///
        /// To do: **Confirm** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Confirm.
        ///
        /// Confidence: copy. Source: The vendor: Its page.
        Gone = ListRow {
            index: 4,
            wire: "Gone",
            description: "It may be gone.",
            note: "Confirm.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[1]],
        },
        /// `离线`: Offline.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Confidence: copy. Source: The vendor: Its page.
        Offline = ListRow {
            index: 5,
            wire: "离线",
            description: "Offline.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[1]],
        },
        /// `a "b", c`: Quoted.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Confidence: copy. Source: The vendor: Its page.
        Quoted = ListRow {
            index: 6,
            wire: "a \"b\", c",
            description: "Quoted.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[1]],
        },
        /// `\x`: Backslash.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Confidence: copy. Source: The vendor: Its page.
        Backslash = ListRow {
            index: 7,
            wire: "\\x",
            description: "Backslash.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[1]],
        },
        /// `a longer text than sixteen bytes`: Longer.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Confidence: copy. Source: The vendor: Its page.
        Longer = ListRow {
            index: 8,
            wire: "a longer text than sixteen bytes",
            description: "Longer.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[1]],
        },
    }
    const LIST: List = List::HuaweiReceipt;
    const LOOKUP: Hashed<16> = Hashed {
        multiplier: 5474563441399065985,
        slots: &SLOTS,
    };
    static SLOTS: [u16; 16] = [7, 0, 1, 3, 0, 0, 0, 0, 0, 5, 2, 4, 6, 8, 0, 0];
}
