// @generated from codes/vivo.csv by `cargo xtask update`: edit the table, not this file.

#[derive(Debug, Clone, Copy, PartialEq, Eq, num_enum::FromPrimitive)]
#[repr(i64)]
pub enum Peer {
    AuthenticationFailed = 10000,
    ResourceLimitReached = 10040,
    AliasAndRegIdBothEmpty = 10050,
    TitleEmpty = 10055,
    TitleTooLong = 10056,
    ContentTooLong = 10058,
    TooManyCustomKeyValues = 10066,
    InvalidCustomKeyValues = 10067,
    TotalSendLimitExceeded = 10070,
    OutsideSendingTime = 10071,
    PushSpeedTooFast = 10072,
    ContentModerationFailed = 10101,
    ServerUnknownException = 10102,
    SensitiveContent = 10103,
    TestContentNotAllowed = 10104,
    CommercialFrequencyNotConfigured = 10110,
    InvalidRegId = 10302,
    DuplicateRequestId = 10303,
    #[num_enum(catch_all)]
    Unknown(i64),
}
static PHF: phf::Map<i64, Peer> = phf::phf_map! {
    10000i64 => Peer::AuthenticationFailed, 10040i64 => Peer::ResourceLimitReached,
    10050i64 => Peer::AliasAndRegIdBothEmpty, 10055i64 => Peer::TitleEmpty, 10056i64 =>
    Peer::TitleTooLong, 10058i64 => Peer::ContentTooLong, 10066i64 =>
    Peer::TooManyCustomKeyValues, 10067i64 => Peer::InvalidCustomKeyValues, 10070i64 =>
    Peer::TotalSendLimitExceeded, 10071i64 => Peer::OutsideSendingTime, 10072i64 =>
    Peer::PushSpeedTooFast, 10101i64 => Peer::ContentModerationFailed, 10102i64 =>
    Peer::ServerUnknownException, 10103i64 => Peer::SensitiveContent, 10104i64 =>
    Peer::TestContentNotAllowed, 10110i64 => Peer::CommercialFrequencyNotConfigured,
    10302i64 => Peer::InvalidRegId, 10303i64 => Peer::DuplicateRequestId,
};
impl crate::Peer for Peer {
    type Ours = push_status::VivoStatus;
    const PHF: &phf::Map<i64, Self> = &PHF;
    const SORTED: &[(i64, Self)] = &[
        (10000i64, Self::AuthenticationFailed),
        (10040i64, Self::ResourceLimitReached),
        (10050i64, Self::AliasAndRegIdBothEmpty),
        (10055i64, Self::TitleEmpty),
        (10056i64, Self::TitleTooLong),
        (10058i64, Self::ContentTooLong),
        (10066i64, Self::TooManyCustomKeyValues),
        (10067i64, Self::InvalidCustomKeyValues),
        (10070i64, Self::TotalSendLimitExceeded),
        (10071i64, Self::OutsideSendingTime),
        (10072i64, Self::PushSpeedTooFast),
        (10101i64, Self::ContentModerationFailed),
        (10102i64, Self::ServerUnknownException),
        (10103i64, Self::SensitiveContent),
        (10104i64, Self::TestContentNotAllowed),
        (10110i64, Self::CommercialFrequencyNotConfigured),
        (10302i64, Self::InvalidRegId),
        (10303i64, Self::DuplicateRequestId),
    ];
    fn ours(code: i64) -> Self::Ours {
        Self::Ours::from_code(code)
    }
    fn unknown(code: i64) -> Self {
        Self::Unknown(code)
    }
}
