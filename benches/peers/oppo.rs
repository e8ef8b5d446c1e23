// @generated from codes/oppo.csv by `cargo xtask update`: edit the table, not this file.

#[derive(Debug, Clone, Copy, PartialEq, Eq, num_enum::FromPrimitive)]
#[repr(i64)]
pub enum Peer {
    ServiceInFlowControl = -2,
    ServiceCurrentlyUnavailable = -1,
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
static PHF: phf::Map<i64, Peer> = phf::phf_map! {
    - 2i64 => Peer::ServiceInFlowControl, - 1i64 => Peer::ServiceCurrentlyUnavailable,
    11i64 => Peer::InvalidAuthToken, 13i64 => Peer::AppCallLimited, 14i64 =>
    Peer::InvalidAppKey, 15i64 => Peer::MissingAppKey, 16i64 => Peer::InvalidSignature,
    17i64 => Peer::MissingSignature, 28i64 => Peer::AppDisabled, 29i64 =>
    Peer::MissingAuthToken, 30i64 => Peer::ApiPermissionDenied, 10000i64 =>
    Peer::InvalidRegistrationId,
};
impl crate::Peer for Peer {
    type Ours = push_status::OppoStatus;
    const PHF: &phf::Map<i64, Self> = &PHF;
    const SORTED: &[(i64, Self)] = &[
        (-2i64, Self::ServiceInFlowControl),
        (-1i64, Self::ServiceCurrentlyUnavailable),
        (11i64, Self::InvalidAuthToken),
        (13i64, Self::AppCallLimited),
        (14i64, Self::InvalidAppKey),
        (15i64, Self::MissingAppKey),
        (16i64, Self::InvalidSignature),
        (17i64, Self::MissingSignature),
        (28i64, Self::AppDisabled),
        (29i64, Self::MissingAuthToken),
        (30i64, Self::ApiPermissionDenied),
        (10000i64, Self::InvalidRegistrationId),
    ];
    fn ours(code: i64) -> Self::Ours {
        Self::Ours::from_code(code)
    }
    fn unknown(code: i64) -> Self {
        Self::Unknown(code)
    }
}
