// @generated from codes/channels.csv by `cargo xtask update`: edit the table, not this file.

mod action;
mod channel;
mod push_status;
mod source;
mod common;
mod sparse;
mod large;
pub use self::action::Action;
pub use self::channel::Channel;
pub use self::push_status::PushStatus;
pub use self::source::SOURCES;
pub use self::common::CommonStatus;
pub use self::sparse::SparseStatus;
pub use self::large::LargeStatus;
#[cfg(feature = "vendor")]
pub mod vendor;
#[cfg(feature = "zh")]
pub(crate) mod zh;
