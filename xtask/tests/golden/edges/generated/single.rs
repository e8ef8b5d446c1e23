// @generated from codes/single.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel Single: a row of `codes/single.csv`, or any other number as [`Unknown`](Self::Unknown).
    pub enum SingleStatus {
        /// `-1`: It was sent.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: Not as in limits.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Only = Row {
            index: 0,
            code: -1,
            description: "It was sent.",
            note: "Not as in limits.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
    }
    const CHANNEL: Channel = Channel::Single;
    const NOT_LISTED: &str = "The Single table does not list this code.";
    const LOOKUP: Dense<1> = Dense { first: -1, slots: &SLOTS };
    static SLOTS: [u64; 1] = [0];
}
