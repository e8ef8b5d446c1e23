//! A log of deliveries: rows with a channel and a code.

mod cell;
mod chunks;
pub mod csv;
mod each;
mod fields;
mod format;
mod header;
pub mod input;
mod json;
mod keys;
mod layout;
mod lists;
mod logfmt;
mod marks;
mod memo;
mod names;
mod open;
mod parts;
mod pick;
mod place;
mod reading;
mod report;
mod row;
mod run;
mod sample;
mod status;
mod table;
mod tally;
mod text;
mod texts;
mod wanted;
mod workers;

pub use cell::{Meaning, Reason, is_nothing, is_rounded, meaning, sender};
pub use chunks::Sizes;
pub use each::{Record, Sink, each};
pub use fields::{
    APP_FIELDS, Purpose, REGISTERED_FIELDS, SENT_FIELDS, TIME_FIELDS, TOKEN_FIELDS, is_of_past, normal, resembles,
    resembles_app,
};
pub use layout::Layout;
pub use lists::{Lists, is_alive};
pub use memo::Annotation;
pub use names::{Names, OtherField};
pub use open::{BYTE_ORDER_MARK, Codes, Input, Log, Options, file, open_file};
pub use pick::{Field, Places};
pub use report::{check_list, counted, report, report_json};
pub use run::run;
pub use status::{Code, Status};
pub use tally::Tally;
pub use texts::UnreadRow;
