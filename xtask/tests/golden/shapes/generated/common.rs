// @generated from codes/common.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel Common: a row of `codes/common.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://example.com/common>.
    pub enum CommonStatus {
        /// `2`: Once more.
        ///
        /// The vendor's label: `LAST`
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Last = Row {
            index: 0,
            code: 2,
            label: "LAST",
            description: "Once more.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `0`: It was sent.
        ///
        /// The vendor's label: `FIRST`
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        First = Row {
            index: 1,
            code: 0,
            label: "FIRST",
            description: "It was sent.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `4`: The device is gone.
        ///
        /// The vendor's advice: It was "wiped", or sold.
        ///
        /// The vendor's label: `GONE`
        ///
        /// To do: **Delete the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
        ///
        /// Note: Delete it.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02); Us: A \[guess\].
        Gone = Row {
            index: 2,
            code: 4,
            label: "GONE",
            description: "The device is gone.",
            explanation: "It was \"wiped\", or sold.",
            note: "Delete it.",
            action: Action::RemoveToken,
            token: TokenVerdict::Dead,
            sources: &[&SOURCES[0], &SOURCES[1]],
        },
    }
    const CHANNEL: Channel = Channel::Common;
    const NOT_LISTED: &str = "The Common table does not list this code.";
    const LOOKUP: Dense<8> = Dense { first: 0, slots: &SLOTS };
    static SLOTS: [u64; 8] = [1, 6, 2, 4, 6, 2, 1, 0];
}
