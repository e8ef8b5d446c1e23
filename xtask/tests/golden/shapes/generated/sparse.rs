// @generated from codes/sparse.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel Sparse: a row of `codes/sparse.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://example.com/sparse>.
    pub enum SparseStatus {
        /// `200`: It was sent.
        ///
        /// The vendor's label: `OK`
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Sent = Row {
            index: 0,
            code: 200,
            label: "OK",
            description: "It was sent.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80000004`: The token is not valid.
        ///
        /// The vendor's advice: Check the package.
        ///
        /// To do: **Confirm, then delete** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: A wrong package gives this for every token.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02); Us: A \[guess\].
        TokenInvalid = Row {
            index: 1,
            code: 80000004,
            description: "The token is not valid.",
            explanation: "Check the package.",
            note: "A wrong package gives this for every token.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[1]],
        },
        /// `-5`: The service is busy.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: Us: A \[guess\].
        Busy = Row {
            index: 2,
            code: -5,
            description: "The service is busy.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[1]],
        },
    }
    const CHANNEL: Channel = Channel::Sparse;
    const NOT_LISTED: &str = "The Sparse table does not list this code.";
    const LOOKUP: Hashed<4> = Hashed {
        multiplier: 7958955049054603979,
        rotation: 2,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 4] = [
        10730188834399820977, 3037333813887875681, 1, 6841595682293884965,
    ];
}
