//! The payload of `Unknown`.

use core::fmt;
use core::marker::PhantomData;

/// A number that the table of `S` does not list.
///
/// Sealed: only `S::from_code` and what builds on it make one, and each table has a type of its own. So a listed code
/// is never hidden in `Unknown`, and equality and hashing of a status are those of its code.
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
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownCode<S>(i64, PhantomData<S>);

impl<S> UnknownCode<S> {
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
    pub const fn get(self) -> i64
    where
        S: Copy,
    {
        self.0
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
    fn from(code: UnknownCode<S>) -> Self {
        code.0
    }
}
