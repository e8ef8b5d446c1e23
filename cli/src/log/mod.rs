//! A log of deliveries: rows with a channel and a code.

#[cfg(test)]
mod any_bytes;
mod cell;
mod chunks;
mod csv;
mod each;
mod fields;
mod json;
mod layout;
mod marks;
mod memo;
mod open;
mod report;
mod row;
mod run;
mod tally;
#[cfg(test)]
mod tests;

pub use cell::Reason;
pub use cell::{is_rounded, number};
pub use each::{Field, Places, Record, Sink, each};
pub use fields::{CHANNEL_FIELDS, CODE_FIELDS, TOKEN_FIELDS, normal};
pub use layout::Layout;
pub use open::{BYTE_ORDER_MARK, Log, Names, Options};
pub use report::{counted, report, report_json};
pub use run::run;
pub use tally::Tally;
