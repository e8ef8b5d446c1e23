// @generated from codes/huawei.csv by `cargo xtask update`: edit the table, not this file.

#[derive(Debug, Clone, Copy, PartialEq, Eq, num_enum::FromPrimitive)]
#[repr(i64)]
pub enum Peer {
    InvalidUnknownParameter = 100,
    InvalidApiKey = 101,
    InvalidSessionKey = 102,
    NoServicePermission = 106,
    ClientCredentialsOutdated = 107,
    TimestampDriftTooLarge = 109,
    InternalApiError = 110,
    ServiceBusy = 111,
    DeviceOffline = 80000003,
    AppUninstalled = 80000004,
    ResponseTimedOut = 80000005,
    NoRoute = 80000006,
    DeviceInOtherRegion = 80000007,
    RouteIncorrect = 80000008,
    ParameterValidationFailed = 80100000,
    InvalidTokenList = 80100002,
    InvalidPayload = 80100003,
    InvalidTimeout = 80100004,
    NoPermissionForTokens = 80300002,
    AllTokensInvalid = 80300007,
    MessageBodyTooLarge = 80300008,
    InternalError = 81000001,
    #[num_enum(catch_all)]
    Unknown(i64),
}
static PHF: phf::Map<i64, Peer> = phf::phf_map! {
    100i64 => Peer::InvalidUnknownParameter, 101i64 => Peer::InvalidApiKey, 102i64 =>
    Peer::InvalidSessionKey, 106i64 => Peer::NoServicePermission, 107i64 =>
    Peer::ClientCredentialsOutdated, 109i64 => Peer::TimestampDriftTooLarge, 110i64 =>
    Peer::InternalApiError, 111i64 => Peer::ServiceBusy, 80000003i64 =>
    Peer::DeviceOffline, 80000004i64 => Peer::AppUninstalled, 80000005i64 =>
    Peer::ResponseTimedOut, 80000006i64 => Peer::NoRoute, 80000007i64 =>
    Peer::DeviceInOtherRegion, 80000008i64 => Peer::RouteIncorrect, 80100000i64 =>
    Peer::ParameterValidationFailed, 80100002i64 => Peer::InvalidTokenList, 80100003i64
    => Peer::InvalidPayload, 80100004i64 => Peer::InvalidTimeout, 80300002i64 =>
    Peer::NoPermissionForTokens, 80300007i64 => Peer::AllTokensInvalid, 80300008i64 =>
    Peer::MessageBodyTooLarge, 81000001i64 => Peer::InternalError,
};
impl crate::Peer for Peer {
    type Ours = push_status::HuaweiStatus;
    const PHF: &phf::Map<i64, Self> = &PHF;
    const SORTED: &[(i64, Self)] = &[
        (100i64, Self::InvalidUnknownParameter),
        (101i64, Self::InvalidApiKey),
        (102i64, Self::InvalidSessionKey),
        (106i64, Self::NoServicePermission),
        (107i64, Self::ClientCredentialsOutdated),
        (109i64, Self::TimestampDriftTooLarge),
        (110i64, Self::InternalApiError),
        (111i64, Self::ServiceBusy),
        (80000003i64, Self::DeviceOffline),
        (80000004i64, Self::AppUninstalled),
        (80000005i64, Self::ResponseTimedOut),
        (80000006i64, Self::NoRoute),
        (80000007i64, Self::DeviceInOtherRegion),
        (80000008i64, Self::RouteIncorrect),
        (80100000i64, Self::ParameterValidationFailed),
        (80100002i64, Self::InvalidTokenList),
        (80100003i64, Self::InvalidPayload),
        (80100004i64, Self::InvalidTimeout),
        (80300002i64, Self::NoPermissionForTokens),
        (80300007i64, Self::AllTokensInvalid),
        (80300008i64, Self::MessageBodyTooLarge),
        (81000001i64, Self::InternalError),
    ];
    fn ours(code: i64) -> Self::Ours {
        Self::Ours::from_code(code)
    }
    fn unknown(code: i64) -> Self {
        Self::Unknown(code)
    }
}
