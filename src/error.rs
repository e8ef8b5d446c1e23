//! What a text that does not parse says.

use core::fmt;

use crate::Channel;

/// A text that names nothing: neither a row of the table nor, for a status, a number.
///
/// The number itself never fails: any `i64` is a status.
///
/// ```
/// use push_status::HuaweiStatus;
///
/// let error = "AllTokensDead".parse::<HuaweiStatus>().unwrap_err();
/// assert_eq!(error.to_string(), "expected a number, a name or a label of the channel huawei");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseError(pub(crate) Expected);

/// What a text should have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expected {
    Status(Channel),
    Registry(&'static str),
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Expected::Status(channel) => {
                write!(f, "expected a number, a name or a label of the channel {}", channel.id())
            }
            Expected::Registry(what) => write!(f, "expected {what}"),
        }
    }
}

impl core::error::Error for ParseError {}
