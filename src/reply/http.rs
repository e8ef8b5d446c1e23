//! What an HTTP status means on its own.

use alloc::string::ToString as _;

use crate::vendor::{List, ListKind, Lookup, VendorStatus};
use crate::{Action, Channel};

/// The row of the status in the channel's own list of statuses.
pub(super) fn listed(channel: Channel, status: u16) -> Option<VendorStatus> {
    let list = List::ALL.iter().find(|list| list.channel() == channel && list.kind() == ListKind::Http)?;
    match list.lookup(&status.to_string()) {
        Lookup::Listed(row) => Some(row),
        Lookup::Unlisted { .. } => None,
    }
}

/// What to do where the vendor documents nothing. No such status says anything about a token.
pub(super) const fn usual_action(status: u16) -> Action {
    match status {
        // The message may have been accepted, and there is no answer that says so.
        200..=299 => Action::Inspect,
        401 | 403 => Action::FixCredentials,
        429 => Action::SlowDown,
        500..=599 => Action::Retry,
        _ => Action::Investigate,
    }
}
