//! The vendors' own lists of codes: what APNs, FCM, Huawei and the others answer to a server that talks to them directly.
//!
//! A code means nothing without its channel **and its list**. Huawei's 2 says "delivered to the gateway" in mPaaS's tables, and
//! "the app is not installed" in Huawei's own receipts. So each list has an enum of its own, and [`List::lookup`] asks for the
//! list first:
//!
//! ```
//! use push_status::{Action, vendor::{AppleSend, List}};
//!
//! // The `reason` in the body of an answer of APNs:
//! let lookup = List::AppleSend.lookup("Unregistered");
//! assert_eq!(lookup.action(), Action::RemoveToken);
//!
//! // The same with the list's own enum:
//! assert_eq!(AppleSend::from_wire("Unregistered"), Some(AppleSend::Unregistered));
//! // `FromStr` also knows names and other spellings, for what people paste:
//! assert_eq!("BAD_DEVICE_TOKEN".parse(), Ok(AppleSend::BadDeviceToken));
//! ```
//!
//! [`VendorStatus`] is a row of any list. [`resolve`] finds a number that mPaaS reports for a channel, in mPaaS's tables first
//! and then in the list of what the channel's own API answers.

// The macros that the generated files call.
#[macro_use]
pub(crate) mod list;
#[macro_use]
pub(crate) mod table;

mod resolve;
pub(crate) mod row;
#[cfg(feature = "serde")]
pub(crate) mod serde;
pub(crate) mod wire;

use core::fmt;

use crate::pad::pad;
use crate::{Action, PushStatus, TokenVerdict};

pub use crate::generated::vendor::*;
pub use list::{Confidence, ListKind};
pub use resolve::{Resolved, resolve};
use row::ListRow;

/// A code of any vendor's list: always one that the list has.
///
/// It prints as `list code name: description`, and `{:#}` adds what to do. It is ordered by list, then by the order of the
/// list.
///
/// ```
/// use push_status::vendor::{AppleSend, List, VendorStatus};
///
/// let status = VendorStatus::from(AppleSend::Unregistered);
/// assert_eq!((status.list(), status.wire()), (List::AppleSend, "Unregistered"));
/// assert_eq!(AppleSend::try_from(status), Ok(AppleSend::Unregistered));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VendorStatus {
    list: List,
    pub(crate) place: u16,
}

impl VendorStatus {
    pub(crate) const fn new(list: List, place: u16) -> Self {
        Self { list, place }
    }

    /// Every code of every list, in the order of [`List::ALL`] and of the lists.
    ///
    /// ```
    /// use push_status::{TokenVerdict, vendor::VendorStatus};
    ///
    /// for status in VendorStatus::all().filter(|status| status.token_verdict() == TokenVerdict::Dead) {
    ///     println!("{status}");
    /// }
    /// assert!(VendorStatus::all().count() > 600);
    /// ```
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        List::ALL.iter().flat_map(|list| list.statuses())
    }

    /// The list that has the code.
    ///
    /// ```
    /// use push_status::vendor::{FcmSend, List, VendorStatus};
    ///
    /// assert_eq!(VendorStatus::from(FcmSend::Unregistered).list(), List::FcmSend);
    /// ```
    #[must_use]
    pub const fn list(self) -> List {
        self.list
    }

    /// The code exactly as the vendor sends it.
    ///
    /// ```
    /// use push_status::vendor::{FcmSend, VendorStatus};
    ///
    /// assert_eq!(VendorStatus::from(FcmSend::Unregistered).wire(), "UNREGISTERED");
    /// ```
    #[must_use]
    pub const fn wire(self) -> &'static str {
        self.row().wire
    }

    pub(crate) const fn row(self) -> &'static ListRow {
        &self.list.rows()[self.place as usize]
    }

    /// The place in `list`, if the row is of that list.
    pub(crate) fn place_in(self, list: List) -> Result<usize, TryFromVendorStatusError> {
        if self.list == list {
            Ok(self.place.into())
        } else {
            Err(TryFromVendorStatusError { expected: list, status: self })
        }
    }

    row::vendor_row_methods!(row, pub const fn);
}

impl fmt::Debug for VendorStatus {
    /// The list and the name, such as `apple-send Unregistered`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.list, self.name())
    }
}

impl fmt::Display for VendorStatus {
    /// The id of the list, and then the code as its own enum prints it; `{:#}` adds the action with its advice, and the token
    /// verdict. Width and precision work as for a text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(Some(self.list), &self.wire(), self.row(), f)
    }
}

/// `code name: description`, without a name that is the code, and after the list if it is given; the alternate form adds what
/// to do.
pub(crate) fn display(
    list: Option<List>,
    code: &dyn fmt::Display,
    row: &ListRow,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let ListRow { name, wire, description, action, token, .. } = row;
    pad(f, &|f, is_long| {
        if let Some(list) = list {
            write!(f, "{list} ")?;
        }
        write!(f, "{code}")?;
        if name != wire {
            write!(f, " {name}")?;
        }
        write!(f, ": {description}")?;
        if is_long {
            write!(f, " [{action}, token {token}] {}", action.advice())?;
        }
        Ok(())
    })
}

/// What a code of a list means: its row, or the text of a code that the list does not have.
///
/// ```
/// use push_status::{TokenVerdict, vendor::List};
///
/// let lookup = List::HuaweiReceipt.lookup("2");
/// assert_eq!(lookup.wire(), "2");
/// assert!(lookup.status().is_some());
/// assert_eq!(List::HuaweiReceipt.lookup("02").token_verdict(), TokenVerdict::Unaffected);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lookup<'a> {
    /// The list has the code.
    Listed(VendorStatus),
    /// The list does not have the code.
    Unlisted {
        /// The list that was asked.
        list: List,
        /// The code as the vendor sent it.
        wire: &'a str,
    },
}

impl<'a> Lookup<'a> {
    /// The list that was asked.
    ///
    /// ```
    /// use push_status::vendor::List;
    ///
    /// assert_eq!(List::AppleSend.lookup("NewReason").list(), List::AppleSend);
    /// ```
    #[must_use]
    pub const fn list(self) -> List {
        match self {
            Self::Listed(status) => status.list(),
            Self::Unlisted { list, .. } => list,
        }
    }

    /// The code as the vendor sent it.
    ///
    /// ```
    /// use push_status::vendor::List;
    ///
    /// assert_eq!(List::AppleSend.lookup("NewReason").wire(), "NewReason");
    /// ```
    #[must_use]
    pub const fn wire(self) -> &'a str {
        match self {
            Self::Listed(status) => status.wire(),
            Self::Unlisted { wire, .. } => wire,
        }
    }

    /// The row; `None` if the list does not have the code.
    ///
    /// ```
    /// use push_status::vendor::{AppleSend, List};
    ///
    /// let status = List::AppleSend.lookup("Unregistered").status();
    /// assert_eq!(status, Some(AppleSend::Unregistered.into()));
    /// ```
    #[must_use]
    pub const fn status(self) -> Option<VendorStatus> {
        match self {
            Self::Listed(status) => Some(status),
            Self::Unlisted { .. } => None,
        }
    }

    /// What a sending server should do; [`Investigate`](Action::Investigate) for a code that the list does not have.
    ///
    /// ```
    /// use push_status::{Action, vendor::List};
    ///
    /// assert_eq!(List::FcmSend.lookup("UNAVAILABLE").action(), Action::Retry);
    /// assert_eq!(List::FcmSend.lookup("NEW_CODE").action(), Action::Investigate);
    /// ```
    #[must_use]
    pub const fn action(self) -> Action {
        match self {
            Self::Listed(status) => status.action(),
            Self::Unlisted { .. } => Action::Investigate,
        }
    }

    /// What the code says about the token; [`Unaffected`](TokenVerdict::Unaffected) for a code that the list does not have.
    ///
    /// ```
    /// use push_status::{TokenVerdict, vendor::List};
    ///
    /// assert_eq!(List::FcmSend.lookup("UNREGISTERED").token_verdict(), TokenVerdict::Dead);
    /// ```
    #[must_use]
    pub const fn token_verdict(self) -> TokenVerdict {
        match self {
            Self::Listed(status) => status.token_verdict(),
            Self::Unlisted { .. } => TokenVerdict::Unaffected,
        }
    }
}

impl PushStatus {
    /// The rows of the vendors' lists that say the same as this row of mPaaS's: the way back along
    /// [`VendorStatus::same_as`].
    ///
    /// ```
    /// use push_status::{AppleStatus, PushStatus, vendor::AppleSend};
    ///
    /// let status = PushStatus::from(AppleStatus::Unregistered);
    /// assert!(status.vendor_rows().any(|row| row == AppleSend::Unregistered.into()));
    /// ```
    pub fn vendor_rows(self) -> impl Iterator<Item = VendorStatus> + Clone {
        VendorStatus::all().filter(move |row| row.same_as() == Some(self))
    }
}

/// A code of another list than the one whose enum it should have become.
///
/// ```
/// use push_status::vendor::{AppleSend, FcmSend, VendorStatus};
///
/// let error = FcmSend::try_from(VendorStatus::from(AppleSend::Unregistered)).unwrap_err();
/// assert_eq!(error.to_string(), "expected a code of the list fcm-send, found apple-send Unregistered");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TryFromVendorStatusError {
    expected: List,
    status: VendorStatus,
}

impl TryFromVendorStatusError {
    /// The row that was not converted, so that nothing is lost.
    ///
    /// ```
    /// use push_status::vendor::{AppleSend, FcmSend, VendorStatus};
    ///
    /// let status = VendorStatus::from(AppleSend::Unregistered);
    /// assert_eq!(FcmSend::try_from(status).unwrap_err().status(), status);
    /// ```
    #[must_use]
    pub const fn status(&self) -> VendorStatus {
        self.status
    }
}

impl fmt::Display for TryFromVendorStatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { expected, status } = self;
        write!(f, "expected a code of the list {expected}, found {} {}", status.list(), status.wire())
    }
}

impl core::error::Error for TryFromVendorStatusError {}
