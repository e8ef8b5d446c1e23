// @generated from codes/channels.csv by `cargo xtask update`: edit the table, not this file.

channels! {
    pub enum Channel {
        /// `common`: Common, 0 codes in [`CommonStatus`](crate::CommonStatus).
        Common = ChannelData {
            id: "common",
            title: "Common",
            aliases: &[],
            doc_url: "",
        },
        /// `single`: Single, 1 code in [`SingleStatus`](crate::SingleStatus).
        Single = ChannelData {
            id: "single",
            title: "Single",
            aliases: &[],
            doc_url: "",
        },
        /// `limits`: Limits, 5 codes in [`LimitsStatus`](crate::LimitsStatus).
        Limits = ChannelData {
            id: "limits",
            title: "Limits",
            aliases: &[],
            doc_url: "",
        },
    }
}
