// @generated from codes/vendor/lists.csv by `cargo xtask update`: edit the table, not this file.

lists! {
    pub enum List {
        /// `common-send`: mPaaS push API result codes, 60 codes in [`CommonSend`](crate::vendor::CommonSend).
        CommonSend = ListData {
            id: "common-send",
            channel: Channel::Common,
            kind: ListKind::Send,
            title: "mPaaS push API result codes",
            doc_url: "https://help.aliyun.com/document_detail/2871134.html",
        },
        /// `apple-send`: APNs reasons, 33 codes in [`AppleSend`](crate::vendor::AppleSend).
        AppleSend = ListData {
            id: "apple-send",
            channel: Channel::Apple,
            kind: ListKind::Send,
            title: "APNs reasons",
            doc_url: "https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns",
        },
        /// `apple-http`: APNs HTTP statuses, 8 codes in [`AppleHttp`](crate::vendor::AppleHttp).
        AppleHttp = ListData {
            id: "apple-http",
            channel: Channel::Apple,
            kind: ListKind::Http,
            title: "APNs HTTP statuses",
            doc_url: "https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns",
        },
        /// `huawei-send`: Huawei Push Kit API response codes, 21 codes in [`HuaweiSend`](crate::vendor::HuaweiSend).
        HuaweiSend = ListData {
            id: "huawei-send",
            channel: Channel::Huawei,
            kind: ListKind::Send,
            title: "Huawei Push Kit API response codes",
            doc_url: "https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197",
        },
        /// `huawei-token`: Huawei Push Kit API results per token, 1 code in [`HuaweiToken`](crate::vendor::HuaweiToken).
        HuaweiToken = ListData {
            id: "huawei-token",
            channel: Channel::Huawei,
            kind: ListKind::Token,
            title: "Huawei Push Kit API results per token",
            doc_url: "https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197",
        },
        /// `huawei-receipt`: Huawei Push Kit message receipts, 34 codes in [`HuaweiReceipt`](crate::vendor::HuaweiReceipt).
        HuaweiReceipt = ListData {
            id: "huawei-receipt",
            channel: Channel::Huawei,
            kind: ListKind::Receipt,
            title: "Huawei Push Kit message receipts",
            doc_url: "https://developer.huawei.com/consumer/cn/doc/development/HMSCore-Guides/msg-receipt-guide-0000001050040176",
        },
        /// `huawei-http`: Huawei Push Kit HTTP statuses, 7 codes in [`HuaweiHttp`](crate::vendor::HuaweiHttp).
        HuaweiHttp = ListData {
            id: "huawei-http",
            channel: Channel::Huawei,
            kind: ListKind::Http,
            title: "Huawei Push Kit HTTP statuses",
            doc_url: "https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197",
        },
        /// `honor-send`: Honor Push API response codes, 26 codes in [`HonorSend`](crate::vendor::HonorSend).
        HonorSend = ListData {
            id: "honor-send",
            channel: Channel::Honor,
            kind: ListKind::Send,
            title: "Honor Push API response codes",
            doc_url: "https://developer.honor.com/cn/docs/11002/reference/downlink-message",
        },
        /// `honor-token`: Honor Push API lists of tokens, 2 codes in [`HonorToken`](crate::vendor::HonorToken).
        HonorToken = ListData {
            id: "honor-token",
            channel: Channel::Honor,
            kind: ListKind::Token,
            title: "Honor Push API lists of tokens",
            doc_url: "https://developer.honor.com/cn/docs/11002/reference/downlink-message",
        },
        /// `honor-receipt`: Honor message receipts, 14 codes in [`HonorReceipt`](crate::vendor::HonorReceipt).
        HonorReceipt = ListData {
            id: "honor-receipt",
            channel: Channel::Honor,
            kind: ListKind::Receipt,
            title: "Honor message receipts",
            doc_url: "https://developer.hihonor.com/cn/kitdoc/?kitId=11002&docId=downlink-message-return.md",
        },
        /// `honor-http`: Honor Push API HTTP statuses, 7 codes in [`HonorHttp`](crate::vendor::HonorHttp).
        HonorHttp = ListData {
            id: "honor-http",
            channel: Channel::Honor,
            kind: ListKind::Http,
            title: "Honor Push API HTTP statuses",
            doc_url: "https://developer.honor.com/cn/docs/11002/reference/downlink-message",
        },
        /// `xiaomi-send`: Xiaomi Push API error codes, 113 codes in [`XiaomiSend`](crate::vendor::XiaomiSend).
        XiaomiSend = ListData {
            id: "xiaomi-send",
            channel: Channel::Xiaomi,
            kind: ListKind::Send,
            title: "Xiaomi Push API error codes",
            doc_url: "https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560",
        },
        /// `xiaomi-token`: Xiaomi Push API list of tokens, 1 code in [`XiaomiToken`](crate::vendor::XiaomiToken).
        XiaomiToken = ListData {
            id: "xiaomi-token",
            channel: Channel::Xiaomi,
            kind: ListKind::Token,
            title: "Xiaomi Push API list of tokens",
            doc_url: "https://github.com/ggg17226/xmpush-server-api-http2",
        },
        /// `xiaomi-receipt`: Xiaomi message receipts, 7 codes in [`XiaomiReceipt`](crate::vendor::XiaomiReceipt).
        XiaomiReceipt = ListData {
            id: "xiaomi-receipt",
            channel: Channel::Xiaomi,
            kind: ListKind::Receipt,
            title: "Xiaomi message receipts",
            doc_url: "https://dev.mi.com/console/doc/detail?pId=1278#_3_6",
        },
        /// `oppo-send`: OPPO PUSH API return codes, 36 codes in [`OppoSend`](crate::vendor::OppoSend).
        OppoSend = ListData {
            id: "oppo-send",
            channel: Channel::Oppo,
            kind: ListKind::Send,
            title: "OPPO PUSH API return codes",
            doc_url: "https://open.oppomobile.com/new/developmentDoc/info?id=11235",
        },
        /// `oppo-token`: OPPO PUSH API results per target, 6 codes in [`OppoToken`](crate::vendor::OppoToken).
        OppoToken = ListData {
            id: "oppo-token",
            channel: Channel::Oppo,
            kind: ListKind::Token,
            title: "OPPO PUSH API results per target",
            doc_url: "https://open.oppomobile.com/new/developmentDoc/info?id=11235",
        },
        /// `oppo-receipt`: OPPO message receipts, 5 codes in [`OppoReceipt`](crate::vendor::OppoReceipt).
        OppoReceipt = ListData {
            id: "oppo-receipt",
            channel: Channel::Oppo,
            kind: ListKind::Receipt,
            title: "OPPO message receipts",
            doc_url: "https://open.oppomobile.com/new/developmentDoc/info?id=11239",
        },
        /// `vivo-send`: vivo Push API result codes, 84 codes in [`VivoSend`](crate::vendor::VivoSend).
        VivoSend = ListData {
            id: "vivo-send",
            channel: Channel::Vivo,
            kind: ListKind::Send,
            title: "vivo Push API result codes",
            doc_url: "https://dev.vivo.com.cn/documentCenter/doc/368",
        },
        /// `vivo-token`: vivo Push API statuses of invalid users, 4 codes in [`VivoToken`](crate::vendor::VivoToken).
        VivoToken = ListData {
            id: "vivo-token",
            channel: Channel::Vivo,
            kind: ListKind::Token,
            title: "vivo Push API statuses of invalid users",
            doc_url: "https://dev.vivo.com.cn/documentCenter/doc/368",
        },
        /// `vivo-receipt`: vivo message receipts (ackType or ackType\/subAckType), 21 codes in [`VivoReceipt`](crate::vendor::VivoReceipt).
        VivoReceipt = ListData {
            id: "vivo-receipt",
            channel: Channel::Vivo,
            kind: ListKind::Receipt,
            title: "vivo message receipts (ackType or ackType/subAckType)",
            doc_url: "https://dev.vivo.com.cn/documentCenter/doc/681",
        },
        /// `fcm-send`: FCM v1 error codes, 22 codes in [`FcmSend`](crate::vendor::FcmSend).
        FcmSend = ListData {
            id: "fcm-send",
            channel: Channel::Fcm,
            kind: ListKind::Send,
            title: "FCM v1 error codes",
            doc_url: "https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode",
        },
        /// `fcm-legacy`: FCM legacy API error codes (switched off in 2024), 16 codes in [`FcmLegacy`](crate::vendor::FcmLegacy).
        FcmLegacy = ListData {
            id: "fcm-legacy",
            channel: Channel::Fcm,
            kind: ListKind::Send,
            title: "FCM legacy API error codes (switched off in 2024)",
            doc_url: "https://firebase.google.com/docs/cloud-messaging/http-server-ref",
        },
        /// `fcm-http`: FCM v1 HTTP statuses, 5 codes in [`FcmHttp`](crate::vendor::FcmHttp).
        FcmHttp = ListData {
            id: "fcm-http",
            channel: Channel::Fcm,
            kind: ListKind::Http,
            title: "FCM v1 HTTP statuses",
            doc_url: "https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode",
        },
        /// `harmonyos-send`: HarmonyOS Push Kit API response codes, 19 codes in [`HarmonyOsSend`](crate::vendor::HarmonyOsSend).
        HarmonyOsSend = ListData {
            id: "harmonyos-send",
            channel: Channel::HarmonyOs,
            kind: ListKind::Send,
            title: "HarmonyOS Push Kit API response codes",
            doc_url: "https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response",
        },
        /// `harmonyos-token`: HarmonyOS Push Kit reasons per token, 11 codes in [`HarmonyOsToken`](crate::vendor::HarmonyOsToken).
        HarmonyOsToken = ListData {
            id: "harmonyos-token",
            channel: Channel::HarmonyOs,
            kind: ListKind::Token,
            title: "HarmonyOS Push Kit reasons per token",
            doc_url: "https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response",
        },
        /// `harmonyos-receipt`: HarmonyOS Push Kit message receipts, 27 codes in [`HarmonyOsReceipt`](crate::vendor::HarmonyOsReceipt).
        HarmonyOsReceipt = ListData {
            id: "harmonyos-receipt",
            channel: Channel::HarmonyOs,
            kind: ListKind::Receipt,
            title: "HarmonyOS Push Kit message receipts",
            doc_url: "https://developer.huawei.com/consumer/cn/doc/harmonyos-guides/push-msg-receipt",
        },
        /// `harmonyos-http`: HarmonyOS Push Kit HTTP statuses, 8 codes in [`HarmonyOsHttp`](crate::vendor::HarmonyOsHttp).
        HarmonyOsHttp = ListData {
            id: "harmonyos-http",
            channel: Channel::HarmonyOs,
            kind: ListKind::Http,
            title: "HarmonyOS Push Kit HTTP statuses",
            doc_url: "https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response",
        },
        /// `meizu-send`: Meizu Push API return codes, 20 codes in [`MeizuSend`](crate::vendor::MeizuSend).
        MeizuSend = ListData {
            id: "meizu-send",
            channel: Channel::Meizu,
            kind: ListKind::Send,
            title: "Meizu Push API return codes",
            doc_url: "https://github.com/MEIZUPUSH/PushAPI",
        },
        /// `meizu-token`: Meizu Push API results per push ID, 10 codes in [`MeizuToken`](crate::vendor::MeizuToken).
        MeizuToken = ListData {
            id: "meizu-token",
            channel: Channel::Meizu,
            kind: ListKind::Token,
            title: "Meizu Push API results per push ID",
            doc_url: "https://github.com/MEIZUPUSH/PushAPI",
        },
        /// `meizu-receipt`: Meizu message receipts, 2 codes in [`MeizuReceipt`](crate::vendor::MeizuReceipt).
        MeizuReceipt = ListData {
            id: "meizu-receipt",
            channel: Channel::Meizu,
            kind: ListKind::Receipt,
            title: "Meizu message receipts",
            doc_url: "https://github.com/MEIZUPUSH/PushAPI",
        },
    }
}
