// @generated from codes/channels.csv by `cargo xtask update`: edit the table, not this file.

channels! {
    pub enum Channel {
        /// `common`: mPaaS (common), 5 codes in [`CommonStatus`](crate::CommonStatus).
        ///
        /// Also called: ANDROID, MPAAS, 公共.
        Common = ChannelData {
            id: "common",
            title: "mPaaS (common)",
            aliases: &["ANDROID", "MPAAS", "公共"],
            doc_url: "https://help.aliyun.com/en/document_detail/398576.html",
        },
        /// `apple`: Apple, 16 codes in [`AppleStatus`](crate::AppleStatus).
        ///
        /// Also called: APNS, IOS, 苹果.
        Apple = ChannelData {
            id: "apple",
            title: "Apple",
            aliases: &["APNS", "IOS", "苹果"],
            doc_url: "https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns",
        },
        /// `huawei`: Huawei, 22 codes in [`HuaweiStatus`](crate::HuaweiStatus).
        ///
        /// Also called: HMS, 华为.
        Huawei = ChannelData {
            id: "huawei",
            title: "Huawei",
            aliases: &["HMS", "华为"],
            doc_url: "https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197",
        },
        /// `honor`: Honor, 18 codes in [`HonorStatus`](crate::HonorStatus).
        ///
        /// Also called: 荣耀.
        Honor = ChannelData {
            id: "honor",
            title: "Honor",
            aliases: &["荣耀"],
            doc_url: "https://help.aliyun.com/en/document_detail/398576.html",
        },
        /// `xiaomi`: Xiaomi, 36 codes in [`XiaomiStatus`](crate::XiaomiStatus).
        ///
        /// Also called: MIUI, MIPUSH, 小米.
        Xiaomi = ChannelData {
            id: "xiaomi",
            title: "Xiaomi",
            aliases: &["MIUI", "MIPUSH", "小米"],
            doc_url: "https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560",
        },
        /// `oppo`: OPPO, 12 codes in [`OppoStatus`](crate::OppoStatus).
        ///
        /// Also called: COLOROS, HEYTAP.
        Oppo = ChannelData {
            id: "oppo",
            title: "OPPO",
            aliases: &["COLOROS", "HEYTAP"],
            doc_url: "https://help.aliyun.com/en/document_detail/398576.html",
        },
        /// `vivo`: vivo, 18 codes in [`VivoStatus`](crate::VivoStatus).
        ///
        /// Also called: FUNTOUCHOS, ORIGINOS.
        Vivo = ChannelData {
            id: "vivo",
            title: "vivo",
            aliases: &["FUNTOUCHOS", "ORIGINOS"],
            doc_url: "https://help.aliyun.com/en/document_detail/398576.html",
        },
        /// `fcm`: FCM, 7 codes in [`FcmStatus`](crate::FcmStatus).
        ///
        /// Also called: FIREBASE, GCM, GOOGLE, 谷歌.
        Fcm = ChannelData {
            id: "fcm",
            title: "FCM",
            aliases: &["FIREBASE", "GCM", "GOOGLE", "谷歌"],
            doc_url: "https://firebase.google.com/docs/cloud-messaging/error-codes",
        },
        /// `harmonyos`: HarmonyOS, 18 codes in [`HarmonyOsStatus`](crate::HarmonyOsStatus).
        ///
        /// Also called: HARMONY, HARMONYOS\_NEXT, 鸿蒙.
        HarmonyOs = ChannelData {
            id: "harmonyos",
            title: "HarmonyOS",
            aliases: &["HARMONY", "HARMONYOS_NEXT", "鸿蒙"],
            doc_url: "https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response",
        },
        /// `meizu`: Meizu, 0 codes in [`MeizuStatus`](crate::MeizuStatus).
        ///
        /// Also called: FLYME, 魅族.
        Meizu = ChannelData {
            id: "meizu",
            title: "Meizu",
            aliases: &["FLYME", "魅族"],
            doc_url: "https://github.com/MEIZUPUSH/PushAPI",
        },
    }
}
