//! What a number means that mPaaS reports, where its own tables do not have it.

use super::{ListKind, VendorStatus};
use crate::{Action, Channel, PushStatus, TokenVerdict};

/// Where a number that mPaaS reports for a channel is listed: the answer of [`resolve`].
///
/// ```
/// use push_status::{Channel, vendor::{self, Resolved}};
///
/// assert!(matches!(vendor::resolve(Channel::Huawei, 80300007), Resolved::Mpaas(_)));
/// assert!(matches!(vendor::resolve(Channel::Huawei, 80000000), Resolved::Send(_)));
/// assert!(matches!(vendor::resolve(Channel::Huawei, 123456789012), Resolved::Unlisted(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Resolved {
    /// mPaaS's tables list it: the channel's own or the common one.
    Mpaas(PushStatus),
    /// Only a list of kind [`Send`](ListKind::Send) of the channel has it; mPaaS's tables do not.
    Send(VendorStatus),
    /// None of them has it. The status keeps the number.
    Unlisted(PushStatus),
}

impl Resolved {
    /// What a sending server should do.
    ///
    /// ```
    /// use push_status::{Action, Channel, vendor};
    ///
    /// assert_eq!(vendor::resolve(Channel::Huawei, 80000000).action(), Action::Done);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        match self {
            Self::Mpaas(status) | Self::Unlisted(status) => status.action(),
            Self::Send(status) => status.action(),
        }
    }

    /// What the code says about the token.
    ///
    /// ```
    /// use push_status::{Channel, TokenVerdict, vendor};
    ///
    /// assert_eq!(vendor::resolve(Channel::Vivo, 123456789012).token_verdict(), TokenVerdict::Unaffected);
    /// ```
    #[must_use]
    pub const fn token_verdict(self) -> TokenVerdict {
        match self {
            Self::Mpaas(status) | Self::Unlisted(status) => status.token_verdict(),
            Self::Send(status) => status.token_verdict(),
        }
    }
}

/// Looks up a number that mPaaS reports for `channel`: first as [`PushStatus::resolve`] does and then, because mPaaS passes
/// on vendors' codes that its own tables lack, in the channel's lists of kind [`Send`](ListKind::Send). The answer says
/// which of them had it.
///
/// Use [`List::lookup`](super::List::lookup) for a code that comes from the vendor directly: a small number there never means what
/// it means to mPaaS.
///
/// ```
/// use push_status::{Channel, PushStatus, vendor::{self, Resolved}};
///
/// // mPaaS's own tables come first.
/// let status = PushStatus::resolve(Channel::Xiaomi, 2);
/// assert_eq!(vendor::resolve(Channel::Xiaomi, 2), Resolved::Mpaas(status));
/// ```
#[must_use]
pub fn resolve(channel: Channel, code: i64) -> Resolved {
    let status = PushStatus::resolve(channel, code);
    if status.is_listed() {
        return Resolved::Mpaas(status);
    }
    let number = Number::new(code);
    let lists = channel.lists().filter(|list| list.kind() == ListKind::Send);
    match lists.filter_map(|list| list.lookup(number.text()).status()).next() {
        Some(status) => Resolved::Send(status),
        None => Resolved::Unlisted(status),
    }
}

/// A number as a text, without an allocation.
pub(crate) struct Number {
    bytes: [u8; Self::CAPACITY],
    start: usize,
}

impl Number {
    /// A sign and 19 digits.
    const CAPACITY: usize = 20;

    pub fn new(number: i64) -> Self {
        let (mut bytes, mut start, mut rest) = ([0; Self::CAPACITY], Self::CAPACITY, number.unsigned_abs());
        loop {
            start -= 1;
            bytes[start] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if number < 0 {
            start -= 1;
            bytes[start] = b'-';
        }
        Self { bytes, start }
    }

    pub fn text(&self) -> &str {
        core::str::from_utf8(&self.bytes[self.start..]).unwrap_or_default()
    }
}
