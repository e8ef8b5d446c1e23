// @generated from codes/channels.csv by `cargo xtask update`: edit the table, not this file.

channels! {
    pub enum Channel {
        /// `common`: Common, 3 codes in [`CommonStatus`](crate::CommonStatus).
        ///
        /// Also called: MINE, 公共.
        Common = ChannelData {
            id: "common",
            title: "Common",
            aliases: &["MINE", "公共"],
            doc_url: "https://example.com/common",
        },
        /// `sparse`: Sparse, 3 codes in [`SparseStatus`](crate::SparseStatus).
        Sparse = ChannelData {
            id: "sparse",
            title: "Sparse",
            aliases: &[],
            doc_url: "https://example.com/sparse",
        },
        /// `large`: Large, 65 codes in [`LargeStatus`](crate::LargeStatus).
        ///
        /// Also called: BIG.
        Large = ChannelData {
            id: "large",
            title: "Large",
            aliases: &["BIG"],
            doc_url: "",
        },
    }
}
