//! A log of deliveries: rows with a channel and a code.

mod cell;
mod chunks;
mod csv;
mod each;
mod fields;
mod format;
mod header;
mod input;
mod json;
mod layout;
mod lists;
mod logfmt;
mod marks;
mod memo;
mod open;
mod parts;
mod place;
mod reading;
mod report;
mod row;
mod run;
mod sample;
mod status;
mod tally;
mod text;

pub use cell::{Meaning, Reason, is_rounded};
pub use each::{Field, Places, Record, Sink, each};
pub use fields::{TOKEN_FIELDS, normal};
pub use layout::Layout;
pub use open::{BYTE_ORDER_MARK, Codes, Log, Names, Options};
pub use report::{counted, report, report_json};
pub use run::run;
pub use status::{Code, Status};
pub use tally::Tally;
