// @generated from codes/common.csv by `cargo xtask update`: edit the table, not this file.

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
static PHF: phf::Map<i64, Peer> = phf::phf_map! {
    - 1i64 => Peer::WaitingForVerify, 0i64 => Peer::DeviceNotOnlineOrNoResponse, 1i64 =>
    Peer::NoBindInfo, 2i64 => Peer::Acked, 99999999i64 => Peer::NoStatus,
};
impl crate::Peer for Peer {
    type Ours = push_status::CommonStatus;
    const PHF: &phf::Map<i64, Self> = &PHF;
    const SORTED: &[(i64, Self)] = &[
        (-1i64, Self::WaitingForVerify),
        (0i64, Self::DeviceNotOnlineOrNoResponse),
        (1i64, Self::NoBindInfo),
        (2i64, Self::Acked),
        (99999999i64, Self::NoStatus),
    ];
    fn ours(code: i64) -> Self::Ours {
        Self::Ours::from_code(code)
    }
    fn unknown(code: i64) -> Self {
        Self::Unknown(code)
    }
}
