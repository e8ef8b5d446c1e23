//! What the languages call the tables.

use push_status::Channel;
use push_status::vendor::List;

/// What the channel's codes are called together: as in Rust.
pub fn enum_name(channel: Channel) -> String {
    format!("{channel:?}Status")
}

/// What the list's codes are called together: as in Rust.
pub fn list_name(list: List) -> String {
    format!("{list:?}")
}

/// The description of a code that a vendor's list does not have.
pub const NOT_IN_LIST: &str = "The vendor's list does not have this code.";
