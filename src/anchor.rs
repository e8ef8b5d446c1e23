//! The place of a code on the reference page.

use core::fmt;

#[cfg(feature = "vendor")]
use crate::fragment::Fragment;
use crate::pad::pad;
#[cfg(feature = "vendor")]
use crate::vendor::VendorStatus;
use crate::{Channel, PushStatus};

/// The place of a listed code on the reference page; prints as its id there, which never changes once released.
///
/// ```
/// use push_status::{Channel, PushStatus};
///
/// let status = PushStatus::resolve(Channel::Huawei, 80300007);
/// assert_eq!(status.anchor().unwrap().to_string(), "huawei-80300007");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Anchor(Place);

/// Whose row it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Place {
    Mpaas(Channel, i64),
    #[cfg(feature = "vendor")]
    Vendor(VendorStatus),
}

impl Anchor {
    #[inline]
    pub(crate) const fn new(channel: Channel, code: i64) -> Self {
        Self(Place::Mpaas(channel, code))
    }

    /// The address of this place on a page at `base`. If `base` has a fragment, this one replaces it.
    ///
    /// ```
    /// use push_status::{OppoStatus, StatusCode as _};
    ///
    /// let anchor = OppoStatus::ServiceCurrentlyUnavailable.anchor().unwrap();
    /// assert_eq!(anchor.at("https://example.com/push/").to_string(), "https://example.com/push/#oppo--1");
    /// ```
    #[must_use]
    #[inline]
    pub const fn at(self, base: &str) -> DocUrl<'_> {
        DocUrl { base, anchor: self }
    }
}

impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad(f, &|f, _| match self.0 {
            Place::Mpaas(channel, code) => write!(f, "{}-{code}", channel.id()),
            #[cfg(feature = "vendor")]
            Place::Vendor(status) => write!(f, "{}-{}", status.list().id(), Fragment(status.wire())),
        })
    }
}

/// The address of a code on a reference page, made by [`Anchor::at`] and `doc_url`; prints as a URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DocUrl<'a> {
    base: &'a str,
    anchor: Anchor,
}

impl fmt::Display for DocUrl<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let page = self.base.split('#').next().unwrap_or_default();
        pad(f, &|f, _| write!(f, "{page}#{}", self.anchor))
    }
}

impl PushStatus {
    /// The place of the code on the reference page that `cargo xtask site` writes; `None` for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// // A code of mPaaS itself is in the common table.
    /// assert_eq!(PushStatus::resolve(Channel::Vivo, 2).anchor().unwrap().to_string(), "common-2");
    /// assert_eq!(PushStatus::resolve(Channel::Vivo, 123456789012).anchor(), None);
    /// ```
    #[must_use]
    #[inline]
    pub const fn anchor(self) -> Option<Anchor> {
        if self.is_listed() { Some(Anchor::new(self.channel(), self.code())) } else { None }
    }

    /// The address of the code on a reference page at `base`; `None` for a code that no table lists.
    ///
    /// ```
    /// use push_status::{Channel, PushStatus};
    ///
    /// let status = PushStatus::resolve(Channel::Huawei, 80300007);
    /// let url = status.doc_url("https://runbooks.example.com/push").unwrap();
    /// assert_eq!(url.to_string(), "https://runbooks.example.com/push#huawei-80300007");
    /// ```
    #[must_use]
    #[inline]
    pub const fn doc_url(self, base: &str) -> Option<DocUrl<'_>> {
        match self.anchor() {
            Some(anchor) => Some(anchor.at(base)),
            None => None,
        }
    }
}

#[cfg(feature = "vendor")]
impl VendorStatus {
    /// The place of the code on the reference page that `cargo xtask site` writes: the list's id and the code.
    ///
    /// It is always there, because a `VendorStatus` is always listed. In a code, any byte other than ASCII letters, digits,
    /// `-`, `_`, `.`, `~` and `/` is percent-encoded.
    ///
    /// ```
    /// use push_status::vendor::{AppleSend, List, VendorStatus};
    ///
    /// assert_eq!(VendorStatus::from(AppleSend::ExpiredToken).anchor().to_string(), "apple-send-ExpiredToken");
    ///
    /// // Huawei's receipts and mPaaS's tables both have a 2, and each has an anchor of its own.
    /// let receipt = List::HuaweiReceipt.lookup("2").status().unwrap();
    /// assert_eq!(receipt.anchor().to_string(), "huawei-receipt-2");
    /// ```
    #[must_use]
    #[inline]
    pub const fn anchor(self) -> Anchor {
        Anchor(Place::Vendor(self))
    }

    /// The address of the code on a reference page at `base`. If `base` has a fragment, the anchor replaces it.
    ///
    /// ```
    /// use push_status::vendor::List;
    ///
    /// let receipt = List::HuaweiReceipt.lookup("2").status().unwrap();
    /// let url = receipt.doc_url("https://runbooks.example.com/push");
    /// assert_eq!(url.to_string(), "https://runbooks.example.com/push#huawei-receipt-2");
    /// ```
    #[must_use]
    #[inline]
    pub const fn doc_url(self, base: &str) -> DocUrl<'_> {
        self.anchor().at(base)
    }
}
