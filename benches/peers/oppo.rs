// @generated from codes/oppo.csv by `cargo xtask regen`: edit the table, not this file.

#[derive(Debug, Clone, Copy, PartialEq, Eq, num_enum::FromPrimitive)]
#[repr(i64)]
pub enum Peer {
    ServiceCurrentlyUnavailable = -1,
    ServiceInFlowControl = -2,
    InvalidAuthToken = 11,
    AppCallLimited = 13,
    InvalidAppKey = 14,
    MissingAppKey = 15,
    InvalidSignature = 16,
    MissingSignature = 17,
    AppDisabled = 28,
    MissingAuthToken = 29,
    ApiPermissionDenied = 30,
    InvalidRegistrationId = 10000,
    #[num_enum(catch_all)]
    Unknown(i64),
}
pub static PHF: phf::Map<i64, Peer> = phf::phf_map! {
    - 1i64 => Peer::ServiceCurrentlyUnavailable, - 2i64 => Peer::ServiceInFlowControl,
    11i64 => Peer::InvalidAuthToken, 13i64 => Peer::AppCallLimited, 14i64 =>
    Peer::InvalidAppKey, 15i64 => Peer::MissingAppKey, 16i64 => Peer::InvalidSignature,
    17i64 => Peer::MissingSignature, 28i64 => Peer::AppDisabled, 29i64 =>
    Peer::MissingAuthToken, 30i64 => Peer::ApiPermissionDenied, 10000i64 =>
    Peer::InvalidRegistrationId,
};
pub const ALL: &[(i64, Peer)] = &[
    (-1i64, Peer::ServiceCurrentlyUnavailable),
    (-2i64, Peer::ServiceInFlowControl),
    (11i64, Peer::InvalidAuthToken),
    (13i64, Peer::AppCallLimited),
    (14i64, Peer::InvalidAppKey),
    (15i64, Peer::MissingAppKey),
    (16i64, Peer::InvalidSignature),
    (17i64, Peer::MissingSignature),
    (28i64, Peer::AppDisabled),
    (29i64, Peer::MissingAuthToken),
    (30i64, Peer::ApiPermissionDenied),
    (10000i64, Peer::InvalidRegistrationId),
];
