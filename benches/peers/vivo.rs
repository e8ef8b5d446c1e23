// @generated from codes/vivo.csv by `cargo xtask regen`: edit the table, not this file.

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
    CommercialFrequencyNotConfigured = 10110,
    InvalidRegId = 10302,
    DuplicateRequestId = 10303,
    TestContentNotAllowed = 10104,
    #[num_enum(catch_all)]
    Unknown(i64),
}
pub static PHF: phf::Map<i64, Peer> = phf::phf_map! {
    10000i64 => Peer::AuthenticationFailed, 10040i64 => Peer::ResourceLimitReached,
    10050i64 => Peer::AliasAndRegIdBothEmpty, 10055i64 => Peer::TitleEmpty, 10056i64 =>
    Peer::TitleTooLong, 10058i64 => Peer::ContentTooLong, 10066i64 =>
    Peer::TooManyCustomKeyValues, 10067i64 => Peer::InvalidCustomKeyValues, 10070i64 =>
    Peer::TotalSendLimitExceeded, 10071i64 => Peer::OutsideSendingTime, 10072i64 =>
    Peer::PushSpeedTooFast, 10101i64 => Peer::ContentModerationFailed, 10102i64 =>
    Peer::ServerUnknownException, 10103i64 => Peer::SensitiveContent, 10110i64 =>
    Peer::CommercialFrequencyNotConfigured, 10302i64 => Peer::InvalidRegId, 10303i64 =>
    Peer::DuplicateRequestId, 10104i64 => Peer::TestContentNotAllowed,
};
pub const ALL: &[(i64, Peer)] = &[
    (10000i64, Peer::AuthenticationFailed),
    (10040i64, Peer::ResourceLimitReached),
    (10050i64, Peer::AliasAndRegIdBothEmpty),
    (10055i64, Peer::TitleEmpty),
    (10056i64, Peer::TitleTooLong),
    (10058i64, Peer::ContentTooLong),
    (10066i64, Peer::TooManyCustomKeyValues),
    (10067i64, Peer::InvalidCustomKeyValues),
    (10070i64, Peer::TotalSendLimitExceeded),
    (10071i64, Peer::OutsideSendingTime),
    (10072i64, Peer::PushSpeedTooFast),
    (10101i64, Peer::ContentModerationFailed),
    (10102i64, Peer::ServerUnknownException),
    (10103i64, Peer::SensitiveContent),
    (10110i64, Peer::CommercialFrequencyNotConfigured),
    (10302i64, Peer::InvalidRegId),
    (10303i64, Peer::DuplicateRequestId),
    (10104i64, Peer::TestContentNotAllowed),
];
