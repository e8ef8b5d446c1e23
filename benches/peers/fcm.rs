// @generated from codes/fcm.csv by `cargo xtask update`: edit the table, not this file.

#[derive(Debug, Clone, Copy, PartialEq, Eq, num_enum::FromPrimitive)]
#[repr(i64)]
pub enum Peer {
    InvalidRegistration = 90000002,
    NotRegistered = 90000003,
    InvalidPackageName = 90000004,
    MessageTooBig = 90000007,
    InvalidTtl = 90000009,
    InternalServerError = 90000011,
    Authentication = 90000401,
    #[num_enum(catch_all)]
    Unknown(i64),
}
static PHF: phf::Map<i64, Peer> = phf::phf_map! {
    90000002i64 => Peer::InvalidRegistration, 90000003i64 => Peer::NotRegistered,
    90000004i64 => Peer::InvalidPackageName, 90000007i64 => Peer::MessageTooBig,
    90000009i64 => Peer::InvalidTtl, 90000011i64 => Peer::InternalServerError,
    90000401i64 => Peer::Authentication,
};
impl crate::Peer for Peer {
    type Ours = push_status::FcmStatus;
    const PHF: &phf::Map<i64, Self> = &PHF;
    const SORTED: &[(i64, Self)] = &[
        (90000002i64, Self::InvalidRegistration),
        (90000003i64, Self::NotRegistered),
        (90000004i64, Self::InvalidPackageName),
        (90000007i64, Self::MessageTooBig),
        (90000009i64, Self::InvalidTtl),
        (90000011i64, Self::InternalServerError),
        (90000401i64, Self::Authentication),
    ];
    fn ours(code: i64) -> Self::Ours {
        Self::Ours::from_code(code)
    }
    fn unknown(code: i64) -> Self {
        Self::Unknown(code)
    }
}
