// @generated from codes/vendor/huawei-token.csv by `cargo xtask update`: edit the table, not this file.

text_list! {
    /// A code of the list `huawei-token` (Huawei Push Kit API results per token): a row of `codes/vendor/huawei-token.csv`. Documented at <https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>.
    pub enum HuaweiToken {
        /// `illegal_tokens`: Huawei refused this token in a request that was otherwise partly accepted.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: This is the name of the field, inside the JSON text in msg, that lists the refused tokens; it is not a code. Huawei gives no reason for a single token, and a wrong app or project looks the same. Delete a token only if it is refused again while other tokens of the app are delivered.
        ///
        /// Confidence: primary. Source: Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        IllegalTokens = ListRow {
            index: 0,
            wire: "illegal_tokens",
            description: "Huawei refused this token in a request that was otherwise partly accepted.",
            note: "This is the name of the field, inside the JSON text in msg, that lists the refused tokens; it is not a code. Huawei gives no reason for a single token, and a wrong app or project looks the same. Delete a token only if it is refused again while other tokens of the app are delivered.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[10]],
        },
    }
    const LIST: List = List::HuaweiToken;
    const LOOKUP: Few = Few(|text| match text {
        "illegal_tokens" => Some(0),
        _ => None,
    });
}
