// @generated from codes/vendor/lists.csv by `cargo xtask update`: edit the table, not this file.

lists! {
    pub enum List {
        /// `huawei-send`: Huawei codes, as sent, 4 codes in [`HuaweiSend`](crate::vendor::HuaweiSend).
        HuaweiSend = ListData {
            id: "huawei-send",
            channel: Channel::Huawei,
            kind: ListKind::Send,
            title: "Huawei codes, as sent",
            doc_url: "https://example.com/send",
        },
        /// `huawei-receipt`: Huawei receipts, 9 codes in [`HuaweiReceipt`](crate::vendor::HuaweiReceipt).
        HuaweiReceipt = ListData {
            id: "huawei-receipt",
            channel: Channel::Huawei,
            kind: ListKind::Receipt,
            title: "Huawei receipts",
            doc_url: "",
        },
        /// `huawei-token`: Huawei results (none yet), 0 codes in [`HuaweiToken`](crate::vendor::HuaweiToken).
        HuaweiToken = ListData {
            id: "huawei-token",
            channel: Channel::Huawei,
            kind: ListKind::Token,
            title: "Huawei results (none yet)",
            doc_url: "",
        },
        /// `common-http`: HTTP statuses (none yet), 0 codes in [`CommonHttp`](crate::vendor::CommonHttp).
        CommonHttp = ListData {
            id: "common-http",
            channel: Channel::Common,
            kind: ListKind::Http,
            title: "HTTP statuses (none yet)",
            doc_url: "",
        },
        /// `made-up-send`: Few texts, 1 code in [`MadeUpSend`](crate::vendor::MadeUpSend).
        MadeUpSend = ListData {
            id: "made-up-send",
            channel: Channel::MadeUp,
            kind: ListKind::Send,
            title: "Few texts",
            doc_url: "",
        },
        /// `made-up-receipt`: Texts that no hash tells apart, 9 codes in [`MadeUpReceipt`](crate::vendor::MadeUpReceipt).
        MadeUpReceipt = ListData {
            id: "made-up-receipt",
            channel: Channel::MadeUp,
            kind: ListKind::Receipt,
            title: "Texts that no hash tells apart",
            doc_url: "",
        },
    }
}
