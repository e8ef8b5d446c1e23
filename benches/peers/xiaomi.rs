// @generated from codes/xiaomi.csv by `cargo xtask update`: edit the table, not this file.

#[derive(Debug, Clone, Copy, PartialEq, Eq, num_enum::FromPrimitive)]
#[repr(i64)]
pub enum Peer {
    SystemError = 10001,
    ServiceUnavailable = 10002,
    RemoteServiceError = 10003,
    IpLimit = 10004,
    PermissionDenied = 10005,
    ParameterError = 10008,
    SystemIsBusy = 10009,
    IllegalRequest = 10012,
    InvalidUser = 10013,
    InsufficientPermissions = 10014,
    InvalidParameterValue = 10017,
    RequestTooLong = 10018,
    IpRequestExceedQuota = 10022,
    UserRequestExceedQuota = 10023,
    UserRequestApiExceedQuota = 10024,
    ApplicationInBlacklist = 10026,
    ApplicationApiCallExceedQuota = 10027,
    InvalidDevice = 10029,
    InvalidTarget = 20301,
    AuthenticationFailed = 21301,
    ApplicationIllegal = 22000,
    ApplicationNotExists = 22001,
    ApplicationRevoked = 22002,
    UpdateApplicationInfoFail = 22003,
    MissApplicationInfo = 22004,
    InvalidApplicationName = 22005,
    InvalidApplicationId = 22006,
    InvalidApplicationKey = 22007,
    InvalidApplicationSecret = 22008,
    InvalidApplicationDescription = 22020,
    UserNotAuthorizeApplication = 22021,
    InvalidPackageName = 22022,
    InvalidNotificationFormat = 22100,
    TooManyNotifications = 22101,
    SendNotificationFailed = 22102,
    InvalidNotifyId = 22103,
    #[num_enum(catch_all)]
    Unknown(i64),
}
static PHF: phf::Map<i64, Peer> = phf::phf_map! {
    10001i64 => Peer::SystemError, 10002i64 => Peer::ServiceUnavailable, 10003i64 =>
    Peer::RemoteServiceError, 10004i64 => Peer::IpLimit, 10005i64 =>
    Peer::PermissionDenied, 10008i64 => Peer::ParameterError, 10009i64 =>
    Peer::SystemIsBusy, 10012i64 => Peer::IllegalRequest, 10013i64 => Peer::InvalidUser,
    10014i64 => Peer::InsufficientPermissions, 10017i64 => Peer::InvalidParameterValue,
    10018i64 => Peer::RequestTooLong, 10022i64 => Peer::IpRequestExceedQuota, 10023i64 =>
    Peer::UserRequestExceedQuota, 10024i64 => Peer::UserRequestApiExceedQuota, 10026i64
    => Peer::ApplicationInBlacklist, 10027i64 => Peer::ApplicationApiCallExceedQuota,
    10029i64 => Peer::InvalidDevice, 20301i64 => Peer::InvalidTarget, 21301i64 =>
    Peer::AuthenticationFailed, 22000i64 => Peer::ApplicationIllegal, 22001i64 =>
    Peer::ApplicationNotExists, 22002i64 => Peer::ApplicationRevoked, 22003i64 =>
    Peer::UpdateApplicationInfoFail, 22004i64 => Peer::MissApplicationInfo, 22005i64 =>
    Peer::InvalidApplicationName, 22006i64 => Peer::InvalidApplicationId, 22007i64 =>
    Peer::InvalidApplicationKey, 22008i64 => Peer::InvalidApplicationSecret, 22020i64 =>
    Peer::InvalidApplicationDescription, 22021i64 => Peer::UserNotAuthorizeApplication,
    22022i64 => Peer::InvalidPackageName, 22100i64 => Peer::InvalidNotificationFormat,
    22101i64 => Peer::TooManyNotifications, 22102i64 => Peer::SendNotificationFailed,
    22103i64 => Peer::InvalidNotifyId,
};
impl crate::Peer for Peer {
    type Ours = push_status::XiaomiStatus;
    const PHF: &phf::Map<i64, Self> = &PHF;
    const SORTED: &[(i64, Self)] = &[
        (10001i64, Self::SystemError),
        (10002i64, Self::ServiceUnavailable),
        (10003i64, Self::RemoteServiceError),
        (10004i64, Self::IpLimit),
        (10005i64, Self::PermissionDenied),
        (10008i64, Self::ParameterError),
        (10009i64, Self::SystemIsBusy),
        (10012i64, Self::IllegalRequest),
        (10013i64, Self::InvalidUser),
        (10014i64, Self::InsufficientPermissions),
        (10017i64, Self::InvalidParameterValue),
        (10018i64, Self::RequestTooLong),
        (10022i64, Self::IpRequestExceedQuota),
        (10023i64, Self::UserRequestExceedQuota),
        (10024i64, Self::UserRequestApiExceedQuota),
        (10026i64, Self::ApplicationInBlacklist),
        (10027i64, Self::ApplicationApiCallExceedQuota),
        (10029i64, Self::InvalidDevice),
        (20301i64, Self::InvalidTarget),
        (21301i64, Self::AuthenticationFailed),
        (22000i64, Self::ApplicationIllegal),
        (22001i64, Self::ApplicationNotExists),
        (22002i64, Self::ApplicationRevoked),
        (22003i64, Self::UpdateApplicationInfoFail),
        (22004i64, Self::MissApplicationInfo),
        (22005i64, Self::InvalidApplicationName),
        (22006i64, Self::InvalidApplicationId),
        (22007i64, Self::InvalidApplicationKey),
        (22008i64, Self::InvalidApplicationSecret),
        (22020i64, Self::InvalidApplicationDescription),
        (22021i64, Self::UserNotAuthorizeApplication),
        (22022i64, Self::InvalidPackageName),
        (22100i64, Self::InvalidNotificationFormat),
        (22101i64, Self::TooManyNotifications),
        (22102i64, Self::SendNotificationFailed),
        (22103i64, Self::InvalidNotifyId),
    ];
    fn ours(code: i64) -> Self::Ours {
        Self::Ours::from_code(code)
    }
    fn unknown(code: i64) -> Self {
        Self::Unknown(code)
    }
}
