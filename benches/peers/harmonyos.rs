// @generated from codes/harmonyos.csv by `cargo xtask update`: edit the table, not this file.

#[derive(Debug, Clone, Copy, PartialEq, Eq, num_enum::FromPrimitive)]
#[repr(i64)]
pub enum Peer {
    Success = 80000000,
    PartialSuccess = 80100000,
    InvalidRequestParameters = 80100001,
    MessageStructError = 80100003,
    ExpirationTimeInPast = 80100004,
    ContentValidationFailed = 80100016,
    ImageNotVerified = 80100022,
    AuthenticationError = 80200001,
    JwtExpired = 80200005,
    NoPushPermission = 80300002,
    AllTokensInvalid = 80300007,
    MessageBodyTooLarge = 80300008,
    TooManyTokens = 80300010,
    TestMessageRateLimited = 80300029,
    TooManyTestTokens = 80300030,
    JwtValidityTooLong = 80300036,
    PenalizedForViolation = 80300037,
    InternalSystemError = 81000001,
    #[num_enum(catch_all)]
    Unknown(i64),
}
static PHF: phf::Map<i64, Peer> = phf::phf_map! {
    80000000i64 => Peer::Success, 80100000i64 => Peer::PartialSuccess, 80100001i64 =>
    Peer::InvalidRequestParameters, 80100003i64 => Peer::MessageStructError, 80100004i64
    => Peer::ExpirationTimeInPast, 80100016i64 => Peer::ContentValidationFailed,
    80100022i64 => Peer::ImageNotVerified, 80200001i64 => Peer::AuthenticationError,
    80200005i64 => Peer::JwtExpired, 80300002i64 => Peer::NoPushPermission, 80300007i64
    => Peer::AllTokensInvalid, 80300008i64 => Peer::MessageBodyTooLarge, 80300010i64 =>
    Peer::TooManyTokens, 80300029i64 => Peer::TestMessageRateLimited, 80300030i64 =>
    Peer::TooManyTestTokens, 80300036i64 => Peer::JwtValidityTooLong, 80300037i64 =>
    Peer::PenalizedForViolation, 81000001i64 => Peer::InternalSystemError,
};
impl crate::Peer for Peer {
    type Ours = push_status::HarmonyOsStatus;
    const PHF: &phf::Map<i64, Self> = &PHF;
    const SORTED: &[(i64, Self)] = &[
        (80000000i64, Self::Success),
        (80100000i64, Self::PartialSuccess),
        (80100001i64, Self::InvalidRequestParameters),
        (80100003i64, Self::MessageStructError),
        (80100004i64, Self::ExpirationTimeInPast),
        (80100016i64, Self::ContentValidationFailed),
        (80100022i64, Self::ImageNotVerified),
        (80200001i64, Self::AuthenticationError),
        (80200005i64, Self::JwtExpired),
        (80300002i64, Self::NoPushPermission),
        (80300007i64, Self::AllTokensInvalid),
        (80300008i64, Self::MessageBodyTooLarge),
        (80300010i64, Self::TooManyTokens),
        (80300029i64, Self::TestMessageRateLimited),
        (80300030i64, Self::TooManyTestTokens),
        (80300036i64, Self::JwtValidityTooLong),
        (80300037i64, Self::PenalizedForViolation),
        (81000001i64, Self::InternalSystemError),
    ];
    fn ours(code: i64) -> Self::Ours {
        Self::Ours::from_code(code)
    }
    fn unknown(code: i64) -> Self {
        Self::Unknown(code)
    }
}
