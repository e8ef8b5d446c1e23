// @generated from codes/limits.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel Limits: a row of `codes/limits.csv`, or any other number as [`Unknown`](Self::Unknown).
    pub enum LimitsStatus {
        /// `9223372036854775807`: The most.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Most = Row {
            index: 0,
            code: 9223372036854775807,
            description: "The most.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `-9223372036854775808`: The least.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Least = Row {
            index: 1,
            code: -9223372036854775808,
            description: "The least.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `-1`: Less than nothing.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Not as in single.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Negative = Row {
            index: 2,
            code: -1,
            description: "Less than nothing.",
            note: "Not as in single.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `0`: Nothing.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        Zero = Row {
            index: 3,
            code: 0,
            description: "Nothing.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `1`: One.
        ///
        /// To do: **Try again** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: The vendor: [Its page](<https://example.com/codes>) (as of 2026-02).
        One = Row {
            index: 4,
            code: 1,
            description: "One.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
    }
    const CHANNEL: Channel = Channel::Limits;
    const NOT_LISTED: &str = "The Limits table does not list this code.";
    const LOOKUP: Hashed<8> = Hashed {
        multiplier: 12710348155395669505,
        rotation: 3,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 8] = [
        3, 6, 8997679199091953656, 4, 5, 9449064874617597961, 8997679199091953662, 0,
    ];
}
