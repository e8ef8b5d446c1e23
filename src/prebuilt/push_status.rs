// @generated from codes/channels.csv by `cargo xtask regen`: edit the table, not this file.

push_status! {
    pub enum PushStatus {
        Common(CommonStatus),
        Apple(AppleStatus),
        Huawei(HuaweiStatus),
        Honor(HonorStatus),
        Xiaomi(XiaomiStatus),
        Oppo(OppoStatus),
        Vivo(VivoStatus),
        Fcm(FcmStatus),
        HarmonyOs(HarmonyOsStatus),
    }
    const COMMON: Channel = Channel::Common;
}
