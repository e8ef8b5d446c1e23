// @generated from codes/honor.csv by `cargo xtask regen`: edit the table, not this file.

#[derive(Debug, Clone, Copy, PartialEq, Eq, num_enum::FromPrimitive)]
#[repr(i64)]
pub enum Peer {
    Success = 200,
    ParameterError = 400,
    AuthenticationFailed = 403,
    ServiceNotFound = 404,
    InternalServiceError = 500,
    ConnectionAbnormal = 502,
    TooManyRequests = 503,
    PartialSuccess = 80100000,
    MessageStructError = 80100003,
    DuplicatePushTokens = 80300006,
    AllTokensInvalid = 80300007,
    MessageBodyTooLarge = 80300008,
    TooManyPushTokens = 80300010,
    ReceiptIdMismatch = 80200020,
    TimestampMissing = 10001,
    TimestampInvalid = 10207,
    PushTokenMissing = 10300,
    AppIdNotFound = 10205,
    #[num_enum(catch_all)]
    Unknown(i64),
}
pub static PHF: phf::Map<i64, Peer> = phf::phf_map! {
    200i64 => Peer::Success, 400i64 => Peer::ParameterError, 403i64 =>
    Peer::AuthenticationFailed, 404i64 => Peer::ServiceNotFound, 500i64 =>
    Peer::InternalServiceError, 502i64 => Peer::ConnectionAbnormal, 503i64 =>
    Peer::TooManyRequests, 80100000i64 => Peer::PartialSuccess, 80100003i64 =>
    Peer::MessageStructError, 80300006i64 => Peer::DuplicatePushTokens, 80300007i64 =>
    Peer::AllTokensInvalid, 80300008i64 => Peer::MessageBodyTooLarge, 80300010i64 =>
    Peer::TooManyPushTokens, 80200020i64 => Peer::ReceiptIdMismatch, 10001i64 =>
    Peer::TimestampMissing, 10207i64 => Peer::TimestampInvalid, 10300i64 =>
    Peer::PushTokenMissing, 10205i64 => Peer::AppIdNotFound,
};
pub const ALL: &[(i64, Peer)] = &[
    (200i64, Peer::Success),
    (400i64, Peer::ParameterError),
    (403i64, Peer::AuthenticationFailed),
    (404i64, Peer::ServiceNotFound),
    (500i64, Peer::InternalServiceError),
    (502i64, Peer::ConnectionAbnormal),
    (503i64, Peer::TooManyRequests),
    (80100000i64, Peer::PartialSuccess),
    (80100003i64, Peer::MessageStructError),
    (80300006i64, Peer::DuplicatePushTokens),
    (80300007i64, Peer::AllTokensInvalid),
    (80300008i64, Peer::MessageBodyTooLarge),
    (80300010i64, Peer::TooManyPushTokens),
    (80200020i64, Peer::ReceiptIdMismatch),
    (10001i64, Peer::TimestampMissing),
    (10207i64, Peer::TimestampInvalid),
    (10300i64, Peer::PushTokenMissing),
    (10205i64, Peer::AppIdNotFound),
];
