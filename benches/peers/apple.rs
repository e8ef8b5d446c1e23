// @generated from codes/apple.csv by `cargo xtask update`: edit the table, not this file.

#[derive(Debug, Clone, Copy, PartialEq, Eq, num_enum::FromPrimitive)]
#[repr(i64)]
pub enum Peer {
    PayloadEmpty = 2001,
    PayloadTooLarge = 2002,
    BadTopic = 2003,
    TopicDisallowed = 2004,
    BadMessageId = 2005,
    BadExpirationDate = 2006,
    BadPriority = 2007,
    MissingDeviceToken = 2008,
    BadDeviceToken = 2009,
    DeviceTokenNotForTopic = 2010,
    Unregistered = 2011,
    BadCertificateEnvironment = 2013,
    BadCertificate = 2014,
    MissingTopic = 2023,
    ConnClosed = 2024,
    ConnUnavailable = 2025,
    #[num_enum(catch_all)]
    Unknown(i64),
}
static PHF: phf::Map<i64, Peer> = phf::phf_map! {
    2001i64 => Peer::PayloadEmpty, 2002i64 => Peer::PayloadTooLarge, 2003i64 =>
    Peer::BadTopic, 2004i64 => Peer::TopicDisallowed, 2005i64 => Peer::BadMessageId,
    2006i64 => Peer::BadExpirationDate, 2007i64 => Peer::BadPriority, 2008i64 =>
    Peer::MissingDeviceToken, 2009i64 => Peer::BadDeviceToken, 2010i64 =>
    Peer::DeviceTokenNotForTopic, 2011i64 => Peer::Unregistered, 2013i64 =>
    Peer::BadCertificateEnvironment, 2014i64 => Peer::BadCertificate, 2023i64 =>
    Peer::MissingTopic, 2024i64 => Peer::ConnClosed, 2025i64 => Peer::ConnUnavailable,
};
impl crate::Peer for Peer {
    type Ours = push_status::AppleStatus;
    const PHF: &phf::Map<i64, Self> = &PHF;
    const SORTED: &[(i64, Self)] = &[
        (2001i64, Self::PayloadEmpty),
        (2002i64, Self::PayloadTooLarge),
        (2003i64, Self::BadTopic),
        (2004i64, Self::TopicDisallowed),
        (2005i64, Self::BadMessageId),
        (2006i64, Self::BadExpirationDate),
        (2007i64, Self::BadPriority),
        (2008i64, Self::MissingDeviceToken),
        (2009i64, Self::BadDeviceToken),
        (2010i64, Self::DeviceTokenNotForTopic),
        (2011i64, Self::Unregistered),
        (2013i64, Self::BadCertificateEnvironment),
        (2014i64, Self::BadCertificate),
        (2023i64, Self::MissingTopic),
        (2024i64, Self::ConnClosed),
        (2025i64, Self::ConnUnavailable),
    ];
    fn ours(code: i64) -> Self::Ours {
        Self::Ours::from_code(code)
    }
    fn unknown(code: i64) -> Self {
        Self::Unknown(code)
    }
}
