// @generated from codes/common.csv by `cargo xtask regen`: edit the table, not this file.

#[derive(Debug, Clone, Copy, PartialEq, Eq, num_enum::FromPrimitive)]
#[repr(i64)]
pub enum Peer {
    WaitingForVerify = -1,
    DeviceNotOnlineOrNoResponse = 0,
    NoBindInfo = 1,
    Acked = 2,
    NoStatus = 99999999,
    #[num_enum(catch_all)]
    Unknown(i64),
}
pub static PHF: phf::Map<i64, Peer> = phf::phf_map! {
    - 1i64 => Peer::WaitingForVerify, 0i64 => Peer::DeviceNotOnlineOrNoResponse, 1i64 =>
    Peer::NoBindInfo, 2i64 => Peer::Acked, 99999999i64 => Peer::NoStatus,
};
pub const ALL: &[(i64, Peer)] = &[
    (-1i64, Peer::WaitingForVerify),
    (0i64, Peer::DeviceNotOnlineOrNoResponse),
    (1i64, Peer::NoBindInfo),
    (2i64, Peer::Acked),
    (99999999i64, Peer::NoStatus),
];
