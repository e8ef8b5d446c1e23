// @generated from codes/channels.csv by `cargo xtask regen`: edit the table, not this file.

pub mod common;
pub mod apple;
pub mod huawei;
pub mod honor;
pub mod xiaomi;
pub mod oppo;
pub mod vivo;
pub mod fcm;
pub mod harmonyos;
