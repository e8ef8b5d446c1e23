//! The payload of `Unknown`.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;

/// A number that the table of `S` does not list.
///
/// Only `S::from_code`, and what calls it, can make one, and each table has a type of its own. So a listed code is never
/// hidden in `Unknown`, and a status is compared, ordered and hashed by its code.
///
/// ```
/// use push_status::HuaweiStatus;
///
/// let status = HuaweiStatus::from(803099990000);
/// let HuaweiStatus::Unknown(code) = status else { panic!("listed") };
/// assert_eq!(code.get(), 803099990000);
/// ```
///
/// ```compile_fail
/// use push_status::{AppleStatus, HuaweiStatus};
///
/// // 80300007 is no code of Apple, but it is one of Huawei:
/// let AppleStatus::Unknown(code) = AppleStatus::from(80300007) else { panic!("listed") };
/// let status = HuaweiStatus::Unknown(code);
/// ```
pub struct UnknownCode<S>(i64, PhantomData<fn() -> S>);

impl<S> UnknownCode<S> {
    #[inline]
    pub(crate) const fn new(code: i64) -> Self {
        Self(code, PhantomData)
    }

    /// The number, as the vendor sent it.
    ///
    /// ```
    /// use push_status::VivoStatus;
    ///
    /// let VivoStatus::Unknown(code) = VivoStatus::from(-123456789012) else { panic!("listed") };
    /// assert_eq!(code.get(), -123456789012);
    /// ```
    #[must_use]
    #[inline]
    pub const fn get(self) -> i64 {
        self.0
    }
}

// By hand, because what is derived has bounds on `S`, which only names the table.

impl<S> Clone for UnknownCode<S> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for UnknownCode<S> {}

impl<S> PartialEq for UnknownCode<S> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<S> Eq for UnknownCode<S> {}

impl<S> PartialOrd for UnknownCode<S> {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<S> Ord for UnknownCode<S> {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<S> Hash for UnknownCode<S> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<S> fmt::Debug for UnknownCode<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<S> fmt::Display for UnknownCode<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl<S> From<UnknownCode<S>> for i64 {
    #[inline]
    fn from(code: UnknownCode<S>) -> Self {
        code.0
    }
}
