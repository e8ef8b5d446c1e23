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
    }
}
