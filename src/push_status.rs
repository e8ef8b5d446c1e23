//! What `PushStatus` does beyond its generated methods.

use core::fmt;

use crate::PushStatus;

impl fmt::Display for PushStatus {
    /// `huawei 80300007 AllTokensInvalid: All tokens in the request are invalid.`; `{:#}` as for the channel's enum.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.channel())?;
        crate::status::display(self.code(), self.row(), f)
    }
}
