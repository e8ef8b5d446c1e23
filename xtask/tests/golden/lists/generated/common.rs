// @generated from codes/common.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel Common: a row of `codes/common.csv`, or any other number as [`Unknown`](Self::Unknown).
    pub enum CommonStatus {
        /// `2`: Accepted.
        ///
        /// The vendor's label: `ACKED`
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Source: Alibaba Cloud: [Status codes](<https://example.com/codes>) (as of 2026-02).
        Acked = Row {
            index: 0,
            code: 2,
            label: "ACKED",
            description: "Accepted.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            sources: &[&SOURCES[0]],
        },
    }
    const CHANNEL: Channel = Channel::Common;
    const NOT_LISTED: &str = "The Common table does not list this code.";
    const LOOKUP: Dense<1> = Dense { first: 2, slots: &SLOTS };
    static SLOTS: [u64; 1] = [0];
}
