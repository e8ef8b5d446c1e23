// @generated from codes/fcm.csv by `cargo xtask regen`: edit the table, not this file.

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
pub static PHF: phf::Map<i64, Peer> = phf::phf_map! {
    90000002i64 => Peer::InvalidRegistration, 90000003i64 => Peer::NotRegistered,
    90000004i64 => Peer::InvalidPackageName, 90000007i64 => Peer::MessageTooBig,
    90000009i64 => Peer::InvalidTtl, 90000011i64 => Peer::InternalServerError,
    90000401i64 => Peer::Authentication,
};
pub const ALL: &[(i64, Peer)] = &[
    (90000002i64, Peer::InvalidRegistration),
    (90000003i64, Peer::NotRegistered),
    (90000004i64, Peer::InvalidPackageName),
    (90000007i64, Peer::MessageTooBig),
    (90000009i64, Peer::InvalidTtl),
    (90000011i64, Peer::InternalServerError),
    (90000401i64, Peer::Authentication),
];
