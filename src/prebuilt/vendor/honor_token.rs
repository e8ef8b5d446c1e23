// @generated from codes/vendor/honor-token.csv by `cargo xtask update`: edit the table, not this file.

text_list! {
    /// A code of the list `honor-token` (Honor Push API lists of tokens): a row of `codes/vendor/honor-token.csv`. Documented at <https://developer.honor.com/cn/docs/11002/reference/downlink-message>.
    pub enum HonorToken {
        /// `failTokens`: The request could not be sent to the tokens in this list.
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **suspect**.
        ///
        /// Note: This is the name of a field of data in the reply, not a code. The field gives no reason for any token, so it proves nothing against them. It is known from public senders and not from Honor's own text.
        ///
        /// Confidence: secondary. Source: zandala88: [honor-push: client.go (response struct with failTokens and expireTokens)](<https://github.com/zandala88/honor-push>); liyouping: [pushapi: honorpush\/message.go (reply structure with failTokens and expireTokens)](<https://github.com/liyouping/pushapi/blob/56441fceecde690ea3710e0ab1673cfc62ca1585/honorpush/message.go>).
        FailTokens = ListRow {
            index: 0,
            wire: "failTokens",
            description: "The request could not be sent to the tokens in this list.",
            note: "This is the name of a field of data in the reply, not a code. The field gives no reason for any token, so it proves nothing against them. It is known from public senders and not from Honor's own text.",
            action: Action::Inspect,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[15], &SOURCES[54]],
        },
        /// `expireTokens`: Honor lists these tokens as expired.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: This is the name of a field of data in the reply, not a code, and it may be filled even if the request succeeded. The name says expired, but no text of Honor was found that says what it proves, so the tokens are only suspect.
        ///
        /// Confidence: secondary. Source: zandala88: [honor-push: client.go (response struct with failTokens and expireTokens)](<https://github.com/zandala88/honor-push>); liyouping: [pushapi: honorpush\/message.go (reply structure with failTokens and expireTokens)](<https://github.com/liyouping/pushapi/blob/56441fceecde690ea3710e0ab1673cfc62ca1585/honorpush/message.go>).
        ExpireTokens = ListRow {
            index: 1,
            wire: "expireTokens",
            description: "Honor lists these tokens as expired.",
            note: "This is the name of a field of data in the reply, not a code, and it may be filled even if the request succeeded. The name says expired, but no text of Honor was found that says what it proves, so the tokens are only suspect.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[15], &SOURCES[54]],
        },
    }
    const LIST: List = List::HonorToken;
    const LOOKUP: Few = Few(|text| match text {
        "failTokens" => Some(0),
        "expireTokens" => Some(1),
        _ => None,
    });
}
