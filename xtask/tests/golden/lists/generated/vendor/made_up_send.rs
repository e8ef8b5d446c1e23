// @generated from codes/vendor/made-up-send.csv by `cargo xtask update`: edit the table, not this file.

text_list! {
    /// A code of the list `made-up-send` (Few texts): a row of `codes/vendor/made-up-send.csv`.
    pub enum MadeUpSend {
        /// `ok`: It was sent.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Confidence: sdk. Source: The vendor: Its page.
        Ok = ListRow {
            index: 0,
            wire: "ok",
            description: "It was sent.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[1]],
        },
    }
    const LIST: List = List::MadeUpSend;
    const LOOKUP: Few = Few(|text| match text {
        "ok" => Some(0),
        _ => None,
    });
}
