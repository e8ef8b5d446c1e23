// @generated from codes/fcm.csv by `cargo xtask update`: edit the table, not this file.

use super::{Action, Channel, SOURCES};
use crate::row::Row;
use crate::source::Source;
use crate::token::TokenVerdict;
use crate::unknown::UnknownCode;
impl FcmStatus {
    /// The channel whose table this is.
    ///
    /// ```
    /// use push_status::{Channel, FcmStatus};
    ///
    /// assert_eq!(FcmStatus::CHANNEL, Channel::Fcm);
    /// ```
    pub const CHANNEL: Channel = Channel::Fcm;
    /// The status of `code`, any number at all; one that the table does not list is kept in `Unknown`.
    ///
    /// ```
    /// use push_status::FcmStatus;
    ///
    /// assert_eq!(FcmStatus::from_code(90000002), FcmStatus::InvalidRegistration);
    /// assert_eq!(FcmStatus::from_code(1).code(), 1);
    /// ```
    #[must_use]
    #[inline]
    pub const fn from_code(code: i64) -> Self {
        let spread = (code as u64).wrapping_mul(6584036627333980315).rotate_left(3);
        Self::at(SLOTS[(spread & 7) as usize] ^ spread, code)
    }
    /// The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).
    ///
    /// ```
    /// use push_status::FcmStatus;
    ///
    /// assert_eq!(FcmStatus::listed(90000002), Some(FcmStatus::InvalidRegistration));
    /// assert_eq!(FcmStatus::listed(1), None);
    /// ```
    #[must_use]
    #[inline]
    pub const fn listed(code: i64) -> Option<Self> {
        match Self::from_code(code) {
            Self::Unknown(_) => None,
            status => Some(status),
        }
    }
    /// The number, as the vendor sends it.
    ///
    /// ```
    /// use push_status::FcmStatus;
    ///
    /// assert_eq!(FcmStatus::InvalidRegistration.code(), 90000002);
    /// ```
    #[must_use]
    #[inline]
    pub const fn code(self) -> i64 {
        match self {
            Self::Unknown(code) => code.get(),
            _ => self.row().code,
        }
    }
    /// Whether the table lists the code; `false` for `Unknown` alone.
    ///
    /// ```
    /// use push_status::FcmStatus;
    ///
    /// assert!(FcmStatus::InvalidRegistration.is_listed());
    /// assert!(!FcmStatus::from_code(1).is_listed());
    /// ```
    #[must_use]
    pub const fn is_listed(self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
    /// The variant's name, which never changes once released; `Unknown` for a code that no table lists.
    ///
    /// ```
    /// use push_status::FcmStatus;
    ///
    /// let status = FcmStatus::InvalidRegistration;
    /// assert_eq!(status.name(), "InvalidRegistration");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }
    /// The vendor's own identifier, to the letter; `None` where the vendor gives none.
    ///
    /// ```
    /// use push_status::FcmStatus;
    ///
    /// let status = FcmStatus::InvalidRegistration;
    /// assert_eq!(status.label(), Some("nvalidRegistration"));
    /// ```
    #[must_use]
    pub const fn label(self) -> Option<&'static str> {
        self.row().label
    }
    /// What happened, in the vendor's words.
    ///
    /// ```
    /// use push_status::FcmStatus;
    ///
    /// let status = FcmStatus::InvalidRegistration;
    /// assert_eq!(status.description(), "Invalid target.");
    /// ```
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.row().description
    }
    /// The vendor's further advice; `None` where there is none.
    ///
    /// ```
    /// use push_status::FcmStatus;
    ///
    /// let status = FcmStatus::InvalidRegistration;
    /// assert_eq!(status.explanation(), None);
    /// ```
    #[must_use]
    pub const fn explanation(self) -> Option<&'static str> {
        self.row().explanation
    }
    /// What the vendor does not say, in this catalogue's words: why the verdict is what it is, the danger, a contradiction; `None` where the vendor's text says it all.
    ///
    /// ```
    /// use push_status::FcmStatus;
    ///
    /// let status = FcmStatus::InvalidRegistration;
    /// assert_eq!(status.note(), Some("The label is misspelt on mPaaS's page; InvalidRegistration is meant. The token is malformed or cut short, but FCM v1 reports the same case as INVALID_ARGUMENT, which payload faults also give. Delete only if the payload is known to be good."));
    /// ```
    #[must_use]
    pub const fn note(self) -> Option<&'static str> {
        self.row().note
    }
    /// What to do now; [`Action::Investigate`](crate::Action::Investigate) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Action, FcmStatus};
    ///
    /// let status = FcmStatus::InvalidRegistration;
    /// assert_eq!(status.action(), Action::ConfirmToken);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        self.row().action
    }
    /// What the code says about the token it was sent to; [`TokenVerdict::Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.
    ///
    /// ```
    /// use push_status::{FcmStatus, TokenVerdict};
    ///
    /// let status = FcmStatus::InvalidRegistration;
    /// assert_eq!(status.token(), TokenVerdict::Suspect);
    /// ```
    #[must_use]
    pub const fn token(self) -> TokenVerdict {
        self.row().token
    }
    /// Who says so, the authority for the vendor's text first; empty for a code that no table lists.
    ///
    /// ```
    /// use push_status::FcmStatus;
    ///
    /// let status = FcmStatus::InvalidRegistration;
    /// assert_eq!(status.sources()[0].id(), "mpaas");
    /// ```
    #[must_use]
    pub const fn sources(self) -> &'static [&'static Source] {
        self.row().sources
    }
}
crate::status::impl_status!(FcmStatus);
/// A status code of the channel FCM: the rows of `codes/fcm.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://firebase.google.com/docs/cloud-messaging/error-codes>.
///
/// Converts from and to `i64` without loss, parses from a number, a name or a vendor's label in any case, and prints as `code name: description`; `{:#}` adds the explanation, the action with its advice, and the token verdict. Ordered by code.
///
/// ```
/// use push_status::FcmStatus;
///
/// for status in FcmStatus::ALL {
///     assert_eq!(FcmStatus::from(status.code()), *status);
///     assert_eq!(status.name().parse(), Ok(*status));
/// }
/// assert!(!FcmStatus::from(1).is_listed());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FcmStatus {
    /// `90000002`: Invalid target.
    ///
    /// The vendor's label: `nvalidRegistration`
    ///
    /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
    ///
    /// Note: The label is misspelt on mPaaS's page; InvalidRegistration is meant. The token is malformed or cut short, but FCM v1 reports the same case as INVALID\_ARGUMENT, which payload faults also give. Delete only if the payload is known to be good.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Google: [Firebase Cloud Messaging: error codes](<https://firebase.google.com/docs/cloud-messaging/error-codes>); Google: [Firebase Cloud Messaging: manage tokens](<https://firebase.google.com/docs/cloud-messaging/manage-tokens>); matrix-org: [sygnal push gateway: TOKEN\_ERRORS in apnspushkin.py; gcmpushkin.py](<https://github.com/matrix-org/sygnal>).
    InvalidRegistration,
    /// `90000003`: The target is not registered.
    ///
    /// The vendor's label: `NotRegistered`
    ///
    /// To do: **Remove the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
    ///
    /// Note: The app was removed, the token was replaced, or it was idle for 270 days (UNREGISTERED, 404, in FCM v1). Before deleting, check that you delete the token that failed and not the one that replaced it.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Google: [Firebase Cloud Messaging: manage tokens](<https://firebase.google.com/docs/cloud-messaging/manage-tokens>); matrix-org: [sygnal push gateway: TOKEN\_ERRORS in apnspushkin.py; gcmpushkin.py](<https://github.com/matrix-org/sygnal>).
    NotRegistered,
    /// `90000004`: Invalid package name.
    ///
    /// The vendor's label: `InvalidPackageName`
    ///
    /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **suspect**.
    ///
    /// Note: The token was made for another package than the one in the request. Correct the package setting and confirm that other tokens are delivered before you doubt this one. sygnal deletes on it, and a wrong setting would cost every token.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); matrix-org: [sygnal push gateway: TOKEN\_ERRORS in apnspushkin.py; gcmpushkin.py](<https://github.com/matrix-org/sygnal>); Google: [Firebase Cloud Messaging: error codes](<https://firebase.google.com/docs/cloud-messaging/error-codes>).
    InvalidPackageName,
    /// `90000007`: The message body is too large.
    ///
    /// The vendor's label: `MessageTooBig`
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: The limit is 4,096 bytes (2,048 for topics).
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Google: [Firebase Cloud Messaging: error codes](<https://firebase.google.com/docs/cloud-messaging/error-codes>).
    MessageTooBig,
    /// `90000009`: The offline time-to-live (TTL) is invalid.
    ///
    /// The vendor's label: `InvalidTtl`
    ///
    /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
    ///
    /// Note: The value of time\_to\_live must be from 0 to 2,419,200 seconds.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Google: [Firebase Cloud Messaging: error codes](<https://firebase.google.com/docs/cloud-messaging/error-codes>).
    InvalidTtl,
    /// `90000011`: FCM service exception.
    ///
    /// The vendor's label: `InternalServerError`
    ///
    /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
    ///
    /// Note: Retry with exponential backoff, and honour Retry-After.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Google: [Firebase Cloud Messaging: error codes](<https://firebase.google.com/docs/cloud-messaging/error-codes>).
    InternalServerError,
    /// `90000401`: Access denied.
    ///
    /// The vendor's label: `Authentication`
    ///
    /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
    ///
    /// Note: HTTP 401: the key or service account of the sending server was not accepted.
    ///
    /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (seen 2026); Google: [Firebase Cloud Messaging: error codes](<https://firebase.google.com/docs/cloud-messaging/error-codes>); matrix-org: [sygnal push gateway: TOKEN\_ERRORS in apnspushkin.py; gcmpushkin.py](<https://github.com/matrix-org/sygnal>).
    Authentication,
    /// A code that the table does not list. Sealed: only a number that is not in the table gets here.
    Unknown(UnknownCode<Self>),
}
impl FcmStatus {
    /// Every listed code, in the table's order.
    ///
    /// ```
    /// use push_status::FcmStatus;
    ///
    /// assert_eq!(FcmStatus::ALL.len(), 7);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::InvalidRegistration,
        Self::NotRegistered,
        Self::InvalidPackageName,
        Self::MessageTooBig,
        Self::InvalidTtl,
        Self::InternalServerError,
        Self::Authentication,
    ];
    /// The status at `row`, or the unknown `code` where there is no such row.
    #[inline]
    const fn at(row: u64, code: i64) -> Self {
        match row {
            0 => Self::InvalidRegistration,
            1 => Self::NotRegistered,
            2 => Self::InvalidPackageName,
            3 => Self::MessageTooBig,
            4 => Self::InvalidTtl,
            5 => Self::InternalServerError,
            6 => Self::Authentication,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }
    pub(crate) const fn row(self) -> &'static Row {
        let index = match self {
            Self::InvalidRegistration => 0,
            Self::NotRegistered => 1,
            Self::InvalidPackageName => 2,
            Self::MessageTooBig => 3,
            Self::InvalidTtl => 4,
            Self::InternalServerError => 5,
            Self::Authentication => 6,
            Self::Unknown(_) => return &UNKNOWN,
        };
        &ROWS[index]
    }
}
static UNKNOWN: Row = Row::unknown("The FCM table does not list this code.", Action::Investigate);
static ROWS: [Row; 7] = [
    Row {
        code: 90000002,
        name: "InvalidRegistration",
        label: Some("nvalidRegistration"),
        description: "Invalid target.",
        explanation: None,
        note: Some("The label is misspelt on mPaaS's page; InvalidRegistration is meant. The token is malformed or cut short, but FCM v1 reports the same case as INVALID_ARGUMENT, which payload faults also give. Delete only if the payload is known to be good."),
        action: Action::ConfirmToken,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[25], &SOURCES[26], &SOURCES[5]],
    },
    Row {
        code: 90000003,
        name: "NotRegistered",
        label: Some("NotRegistered"),
        description: "The target is not registered.",
        explanation: None,
        note: Some("The app was removed, the token was replaced, or it was idle for 270 days (UNREGISTERED, 404, in FCM v1). Before deleting, check that you delete the token that failed and not the one that replaced it."),
        action: Action::RemoveToken,
        token: TokenVerdict::Dead,
        sources: &[&SOURCES[0], &SOURCES[26], &SOURCES[5]],
    },
    Row {
        code: 90000004,
        name: "InvalidPackageName",
        label: Some("InvalidPackageName"),
        description: "Invalid package name.",
        explanation: None,
        note: Some("The token was made for another package than the one in the request. Correct the package setting and confirm that other tokens are delivered before you doubt this one. sygnal deletes on it, and a wrong setting would cost every token."),
        action: Action::FixConfiguration,
        token: TokenVerdict::Suspect,
        sources: &[&SOURCES[0], &SOURCES[5], &SOURCES[25]],
    },
    Row {
        code: 90000007,
        name: "MessageTooBig",
        label: Some("MessageTooBig"),
        description: "The message body is too large.",
        explanation: None,
        note: Some("The limit is 4,096 bytes (2,048 for topics)."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[25]],
    },
    Row {
        code: 90000009,
        name: "InvalidTtl",
        label: Some("InvalidTtl"),
        description: "The offline time-to-live (TTL) is invalid.",
        explanation: None,
        note: Some("The value of time_to_live must be from 0 to 2,419,200 seconds."),
        action: Action::FixRequest,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[25]],
    },
    Row {
        code: 90000011,
        name: "InternalServerError",
        label: Some("InternalServerError"),
        description: "FCM service exception.",
        explanation: None,
        note: Some("Retry with exponential backoff, and honour Retry-After."),
        action: Action::Retry,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[25]],
    },
    Row {
        code: 90000401,
        name: "Authentication",
        label: Some("Authentication"),
        description: "Access denied.",
        explanation: None,
        note: Some("HTTP 401: the key or service account of the sending server was not accepted."),
        action: Action::FixCredentials,
        token: TokenVerdict::Unaffected,
        sources: &[&SOURCES[0], &SOURCES[25], &SOURCES[5]],
    },
];
/// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.
static SLOTS: [u64; 8] = [
    14099764483761434466,
    6095946876390997482,
    5,
    988898814965507507,
    13870934140273299785,
    16767703686218246796,
    6392313309851382360,
    760068471477372827,
];
