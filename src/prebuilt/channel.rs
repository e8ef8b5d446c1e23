// @generated from codes/channels.csv by `cargo xtask update`: edit the table, not this file.

/// A push channel: whose table a code belongs to. From `codes/channels.csv`.
///
/// A code means nothing without its channel: the same number can stand in several tables with different
/// meanings. Prints as its id; parses from its id, its title or an alias, in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// `common`: mPaaS (common), 5 codes in [`CommonStatus`](crate::CommonStatus).
    ///
    /// Also called: ANDROID, MPAAS, 公共.
    Common,
    /// `apple`: Apple, 16 codes in [`AppleStatus`](crate::AppleStatus).
    ///
    /// Also called: APNS, IOS, 苹果.
    Apple,
    /// `huawei`: Huawei, 22 codes in [`HuaweiStatus`](crate::HuaweiStatus).
    ///
    /// Also called: HMS, 华为.
    Huawei,
    /// `honor`: Honor, 18 codes in [`HonorStatus`](crate::HonorStatus).
    ///
    /// Also called: 荣耀.
    Honor,
    /// `xiaomi`: Xiaomi, 36 codes in [`XiaomiStatus`](crate::XiaomiStatus).
    ///
    /// Also called: MIUI, MIPUSH, 小米.
    Xiaomi,
    /// `oppo`: OPPO, 12 codes in [`OppoStatus`](crate::OppoStatus).
    ///
    /// Also called: COLOROS, HEYTAP.
    Oppo,
    /// `vivo`: vivo, 18 codes in [`VivoStatus`](crate::VivoStatus).
    ///
    /// Also called: FUNTOUCHOS, ORIGINOS.
    Vivo,
    /// `fcm`: FCM, 7 codes in [`FcmStatus`](crate::FcmStatus).
    ///
    /// Also called: FIREBASE, GCM, GOOGLE, 谷歌.
    Fcm,
    /// `harmonyos`: HarmonyOS, 18 codes in [`HarmonyOsStatus`](crate::HarmonyOsStatus).
    ///
    /// Also called: HARMONY, HARMONYOS\_NEXT, 鸿蒙.
    HarmonyOs,
}
impl Channel {
    /// Every channel, in the registry's order.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert_eq!(Channel::ALL.len(), 9);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Common,
        Self::Apple,
        Self::Huawei,
        Self::Honor,
        Self::Xiaomi,
        Self::Oppo,
        Self::Vivo,
        Self::Fcm,
        Self::HarmonyOs,
    ];
    /// The id in the tables and in serialized data.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert_eq!(Channel::Common.id(), "common");
    /// ```
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Common => "common",
            Self::Apple => "apple",
            Self::Huawei => "huawei",
            Self::Honor => "honor",
            Self::Xiaomi => "xiaomi",
            Self::Oppo => "oppo",
            Self::Vivo => "vivo",
            Self::Fcm => "fcm",
            Self::HarmonyOs => "harmonyos",
        }
    }
    /// The name to show to people.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert_eq!(Channel::Common.title(), "mPaaS (common)");
    /// ```
    #[must_use]
    pub const fn title(&self) -> &'static str {
        match self {
            Self::Common => "mPaaS (common)",
            Self::Apple => "Apple",
            Self::Huawei => "Huawei",
            Self::Honor => "Honor",
            Self::Xiaomi => "Xiaomi",
            Self::Oppo => "OPPO",
            Self::Vivo => "vivo",
            Self::Fcm => "FCM",
            Self::HarmonyOs => "HarmonyOS",
        }
    }
    /// What else names the channel in the vendors' texts and in logs.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert_eq!(Channel::Common.aliases(), ["ANDROID", "MPAAS", "公共"]);
    /// ```
    #[must_use]
    pub const fn aliases(&self) -> &'static [&'static str] {
        match self {
            Self::Common => &["ANDROID", "MPAAS", "公共"],
            Self::Apple => &["APNS", "IOS", "苹果"],
            Self::Huawei => &["HMS", "华为"],
            Self::Honor => &["荣耀"],
            Self::Xiaomi => &["MIUI", "MIPUSH", "小米"],
            Self::Oppo => &["COLOROS", "HEYTAP"],
            Self::Vivo => &["FUNTOUCHOS", "ORIGINOS"],
            Self::Fcm => &["FIREBASE", "GCM", "GOOGLE", "谷歌"],
            Self::HarmonyOs => &["HARMONY", "HARMONYOS_NEXT", "鸿蒙"],
        }
    }
    /// Where the vendor documents the codes; `None` where no address is known.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert_eq!(Channel::Common.doc_url(), Some("https://help.aliyun.com/en/document_detail/398576.html"));
    /// ```
    #[must_use]
    pub const fn doc_url(&self) -> Option<&'static str> {
        match self {
            Self::Common => {
                Some("https://help.aliyun.com/en/document_detail/398576.html")
            }
            Self::Apple => {
                Some(
                    "https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns",
                )
            }
            Self::Huawei => {
                Some(
                    "https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197",
                )
            }
            Self::Honor => Some("https://help.aliyun.com/en/document_detail/398576.html"),
            Self::Xiaomi => {
                Some("https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1560")
            }
            Self::Oppo => Some("https://help.aliyun.com/en/document_detail/398576.html"),
            Self::Vivo => Some("https://help.aliyun.com/en/document_detail/398576.html"),
            Self::Fcm => {
                Some("https://firebase.google.com/docs/cloud-messaging/error-codes")
            }
            Self::HarmonyOs => {
                Some(
                    "https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response",
                )
            }
        }
    }
}
crate::registry::impl_registry!(Channel);
