// @generated from codes/vendor/made-up-receipt.csv by `cargo xtask update`: edit the table, not this file.

text_list! {
    /// A code of the list `made-up-receipt` (Texts that no hash tells apart): a row of `codes/vendor/made-up-receipt.csv`.
    pub enum MadeUpReceipt {
        /// `the-same5-as-this`: Number 5.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Confidence: sdk. Source: The vendor: Its page.
        Same5 = ListRow {
            index: 0,
            wire: "the-same5-as-this",
            description: "Number 5.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[1]],
        },
        /// `the-same3-as-this`: Number 3.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Confidence: sdk. Source: The vendor: Its page.
        Same3 = ListRow {
            index: 1,
            wire: "the-same3-as-this",
            description: "Number 3.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[1]],
        },
        /// `the-same8-as-this`: Number 8.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Confidence: sdk. Source: The vendor: Its page.
        Same8 = ListRow {
            index: 2,
            wire: "the-same8-as-this",
            description: "Number 8.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[1]],
        },
        /// `the-same1-as-this`: Number 1.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Confidence: sdk. Source: The vendor: Its page.
        Same1 = ListRow {
            index: 3,
            wire: "the-same1-as-this",
            description: "Number 1.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[1]],
        },
        /// `the-same9-as-this`: Number 9.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Confidence: sdk. Source: The vendor: Its page.
        Same9 = ListRow {
            index: 4,
            wire: "the-same9-as-this",
            description: "Number 9.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[1]],
        },
        /// `the-same2-as-this`: Number 2.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Confidence: sdk. Source: The vendor: Its page.
        Same2 = ListRow {
            index: 5,
            wire: "the-same2-as-this",
            description: "Number 2.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[1]],
        },
        /// `the-same7-as-this`: Number 7.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Confidence: sdk. Source: The vendor: Its page.
        Same7 = ListRow {
            index: 6,
            wire: "the-same7-as-this",
            description: "Number 7.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[1]],
        },
        /// `the-same4-as-this`: Number 4.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Confidence: sdk. Source: The vendor: Its page.
        Same4 = ListRow {
            index: 7,
            wire: "the-same4-as-this",
            description: "Number 4.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[1]],
        },
        /// `the-same6-as-this`: Number 6.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Confidence: sdk. Source: The vendor: Its page.
        Same6 = ListRow {
            index: 8,
            wire: "the-same6-as-this",
            description: "Number 6.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[1]],
        },
    }
    const LIST: List = List::MadeUpReceipt;
    const LOOKUP: Sorted<9> = Sorted { rows: &ROWS_BY_WIRE };
    static ROWS_BY_WIRE: [u16; 9] = [3, 5, 1, 7, 0, 8, 6, 2, 4];
}
