// @generated from codes/channels.csv by `cargo xtask update`: edit the table, not this file.

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
        Meizu(MeizuStatus),
    }
    const COMMON: Channel = Channel::Common;
}
