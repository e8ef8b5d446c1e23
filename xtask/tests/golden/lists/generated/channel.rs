// @generated from codes/channels.csv by `cargo xtask update`: edit the table, not this file.

channels! {
    pub enum Channel {
        /// `common`: Common, 1 code in [`CommonStatus`](crate::CommonStatus).
        Common = ChannelData {
            id: "common",
            title: "Common",
            aliases: &[],
            doc_url: "",
        },
        /// `huawei`: Huawei, 2 codes in [`HuaweiStatus`](crate::HuaweiStatus).
        ///
        /// Also called: HMS.
        Huawei = ChannelData {
            id: "huawei",
            title: "Huawei",
            aliases: &["HMS"],
            doc_url: "https://example.com/huawei",
        },
        /// `made_up`: Made up, 0 codes in [`MadeUpStatus`](crate::MadeUpStatus).
        MadeUp = ChannelData {
            id: "made_up",
            title: "Made up",
            aliases: &[],
            doc_url: "",
        },
    }
}
