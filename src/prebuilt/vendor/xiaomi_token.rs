// @generated from codes/vendor/xiaomi-token.csv by `cargo xtask update`: edit the table, not this file.

text_list! {
    /// A code of the list `xiaomi-token` (Xiaomi Push API list of tokens): a row of `codes/vendor/xiaomi-token.csv`. Documented at <https://github.com/ggg17226/xmpush-server-api-http2>.
    pub enum XiaomiToken {
        /// `bad_regids`: Xiaomi accepted the request but not the tokens in this list, which is one text with commas between the tokens.
        ///
        /// Other spellings: `bad_regIds`.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: This is the name of a field of data in the reply, not a code; it is also spelled bad\_regIds. Xiaomi gives no reasons: tokens of another package or of another region come back in the same list, so it does not prove that a token is gone.
        ///
        /// Confidence: sdk. Source: Xiaomi: [Xiaomi server SDK 2.3.0: classes Message and Result (and public senders that read data.bad\_regids)](<https://github.com/ggg17226/xmpush-server-api-http2>).
        BadRegIds = ListRow {
            index: 0,
            wire: "bad_regids",
            aliases: &["bad_regIds"],
            http_statuses: &[200],
            description: "Xiaomi accepted the request but not the tokens in this list, which is one text with commas between the tokens.",
            note: "This is the name of a field of data in the reply, not a code; it is also spelled bad_regIds. Xiaomi gives no reasons: tokens of another package or of another region come back in the same list, so it does not prove that a token is gone.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[59]],
        },
    }
    const LIST: List = List::XiaomiToken;
    const LOOKUP: Few = Few(|text| match text {
        "bad_regids" => Some(0),
        _ => None,
    });
}
