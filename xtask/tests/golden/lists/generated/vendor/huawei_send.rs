// @generated from codes/vendor/huawei-send.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `huawei-send` (Huawei codes, as sent): a row of `codes/vendor/huawei-send.csv`. Documented at <https://example.com/send>.
    pub enum HuaweiSend {
        /// `-9223372036854775808`: Least.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Confidence: secondary. Source: The vendor: Its page.
        Least = ListRow {
            index: 0,
            wire: "-9223372036854775808",
            code: -9223372036854775808,
            description: "Least.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[1]],
        },
        /// `80000000`: It was sent.
        ///
        /// Other spellings: `OK`, `done-it`.
        ///
        /// HTTP status: 200, 201.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// mPaaS says the same with 80000000 ([`HuaweiStatus::Success`](crate::HuaweiStatus::Success)).
        ///
        /// Confidence: primary. Source: The vendor: Its page.
        Success = ListRow {
            index: 1,
            wire: "80000000",
            code: 80000000,
            aliases: &["OK", "done-it"],
            http_statuses: &[200, 201],
            description: "It was sent.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Huawei(HuaweiStatus::Success)),
            confidence: Confidence::Primary,
            sources: &[&SOURCES[1]],
        },
        /// `80300007`: All are "invalid", \[all\] of \`them\`.
        ///
        /// HTTP status: 400.
        ///
        /// To do: **Delete the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
        ///
        /// Note: A note.
        ///
        /// mPaaS says the same with 80300007 ([`HuaweiStatus::AllTokensInvalid`](crate::HuaweiStatus::AllTokensInvalid)).
        ///
        /// Confidence: copy. Source: The vendor: Its page; Alibaba Cloud: [Status codes](<https://example.com/codes>) (as of 2026-02).
        AllTokensInvalid = ListRow {
            index: 2,
            wire: "80300007",
            code: 80300007,
            http_statuses: &[400],
            description: "All are \"invalid\", [all] of `them`.",
            note: "A note.",
            action: Action::RemoveToken,
            token: TokenVerdict::Dead,
            same_as: Some(PushStatus::Huawei(HuaweiStatus::AllTokensInvalid)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[1], &SOURCES[0]],
        },
        /// `0`: Zero.
        ///
        /// To do: **Retry** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Confidence: sdk. Source: The vendor: Its page.
        Zero = ListRow {
            index: 3,
            wire: "0",
            code: 0,
            description: "Zero.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[1]],
        },
    }
    const LIST: List = List::HuaweiSend;
    const NOT_LISTED: &str = "The list huawei-send does not have this code.";
    const LOOKUP: Hashed<4> = Hashed {
        multiplier: 16983547147878014815,
        rotation: 2,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 4] = [3, 2392947444454432487, 2, 7892059094518542338];
}
