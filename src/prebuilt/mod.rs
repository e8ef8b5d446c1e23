// @generated from codes/channels.csv by `cargo xtask update`: edit the table, not this file.

mod action;
mod channel;
mod push_status;
mod source;
mod common;
mod apple;
mod huawei;
mod honor;
mod xiaomi;
mod oppo;
mod vivo;
mod fcm;
mod harmonyos;
mod meizu;
pub use self::action::Action;
pub use self::channel::Channel;
pub use self::push_status::PushStatus;
pub use self::source::SOURCES;
pub use self::common::CommonStatus;
pub use self::apple::AppleStatus;
pub use self::huawei::HuaweiStatus;
pub use self::honor::HonorStatus;
pub use self::xiaomi::XiaomiStatus;
pub use self::oppo::OppoStatus;
pub use self::vivo::VivoStatus;
pub use self::fcm::FcmStatus;
pub use self::harmonyos::HarmonyOsStatus;
pub use self::meizu::MeizuStatus;
#[cfg(feature = "vendor")]
pub mod vendor;
#[cfg(feature = "zh")]
pub(crate) mod zh;
