// @generated from codes/channels.csv by `cargo xtask update`: edit the table, not this file.

push_status! {
    pub enum PushStatus {
        Common(CommonStatus),
        Huawei(HuaweiStatus),
        MadeUp(MadeUpStatus),
    }
    const COMMON: Channel = Channel::Common;
}
