// @generated from codes/channels.csv by `cargo xtask update`: edit the table, not this file.

mod common;
mod apple;
mod huawei;
mod honor;
mod xiaomi;
mod oppo;
mod vivo;
mod fcm;
mod harmonyos;
/// The benchmark of every table, in the registry's order.
pub const TABLES: &[fn() -> crate::Measured] = &[
    crate::measure::<common::Peer>,
    crate::measure::<apple::Peer>,
    crate::measure::<huawei::Peer>,
    crate::measure::<honor::Peer>,
    crate::measure::<xiaomi::Peer>,
    crate::measure::<oppo::Peer>,
    crate::measure::<vivo::Peer>,
    crate::measure::<fcm::Peer>,
    crate::measure::<harmonyos::Peer>,
];
