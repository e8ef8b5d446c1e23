// @generated from codes/huawei.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel Huawei: a row of `codes/huawei.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://example.com/huawei>.
    pub enum HuaweiStatus {
        /// `80000000`: It was sent.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [Status codes](<https://example.com/codes>) (as of 2026-02).
        Success = Row {
            index: 0,
            code: 80000000,
            description: "It was sent.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80300007`: All are invalid.
        ///
        /// To do: **Delete the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
        ///
        /// Source: Alibaba Cloud: [Status codes](<https://example.com/codes>) (as of 2026-02).
        AllTokensInvalid = Row {
            index: 1,
            code: 80300007,
            description: "All are invalid.",
            action: Action::RemoveToken,
            token: TokenVerdict::Dead,
            sources: &[&SOURCES[0]],
        },
    }
    const CHANNEL: Channel = Channel::Huawei;
    const NOT_LISTED: &str = "The Huawei table does not list this code.";
    const LOOKUP: Hashed<2> = Hashed {
        multiplier: 10987583248141275951,
        rotation: 1,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 2] = [3906540718250537171, 442737609063667713];
}
