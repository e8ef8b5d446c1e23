// @generated from codes/honor.csv by `cargo xtask update`: edit the table, not this file.

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
    TimestampMissing = 10001,
    AppIdNotFound = 10205,
    TimestampInvalid = 10207,
    PushTokenMissing = 10300,
    PartialSuccess = 80100000,
    MessageStructError = 80100003,
    ReceiptIdMismatch = 80200020,
    DuplicatePushTokens = 80300006,
    AllTokensInvalid = 80300007,
    MessageBodyTooLarge = 80300008,
    TooManyPushTokens = 80300010,
    #[num_enum(catch_all)]
    Unknown(i64),
}
static PHF: phf::Map<i64, Peer> = phf::phf_map! {
    200i64 => Peer::Success, 400i64 => Peer::ParameterError, 403i64 =>
    Peer::AuthenticationFailed, 404i64 => Peer::ServiceNotFound, 500i64 =>
    Peer::InternalServiceError, 502i64 => Peer::ConnectionAbnormal, 503i64 =>
    Peer::TooManyRequests, 10001i64 => Peer::TimestampMissing, 10205i64 =>
    Peer::AppIdNotFound, 10207i64 => Peer::TimestampInvalid, 10300i64 =>
    Peer::PushTokenMissing, 80100000i64 => Peer::PartialSuccess, 80100003i64 =>
    Peer::MessageStructError, 80200020i64 => Peer::ReceiptIdMismatch, 80300006i64 =>
    Peer::DuplicatePushTokens, 80300007i64 => Peer::AllTokensInvalid, 80300008i64 =>
    Peer::MessageBodyTooLarge, 80300010i64 => Peer::TooManyPushTokens,
};
impl crate::Peer for Peer {
    type Ours = push_status::HonorStatus;
    const PHF: &phf::Map<i64, Self> = &PHF;
    const SORTED: &[(i64, Self)] = &[
        (200i64, Self::Success),
        (400i64, Self::ParameterError),
        (403i64, Self::AuthenticationFailed),
        (404i64, Self::ServiceNotFound),
        (500i64, Self::InternalServiceError),
        (502i64, Self::ConnectionAbnormal),
        (503i64, Self::TooManyRequests),
        (10001i64, Self::TimestampMissing),
        (10205i64, Self::AppIdNotFound),
        (10207i64, Self::TimestampInvalid),
        (10300i64, Self::PushTokenMissing),
        (80100000i64, Self::PartialSuccess),
        (80100003i64, Self::MessageStructError),
        (80200020i64, Self::ReceiptIdMismatch),
        (80300006i64, Self::DuplicatePushTokens),
        (80300007i64, Self::AllTokensInvalid),
        (80300008i64, Self::MessageBodyTooLarge),
        (80300010i64, Self::TooManyPushTokens),
    ];
    fn ours(code: i64) -> Self::Ours {
        Self::Ours::from_code(code)
    }
    fn unknown(code: i64) -> Self {
        Self::Unknown(code)
    }
}
