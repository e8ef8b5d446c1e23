//! The generator: from the tables in `codes/` to the text of the enums.
//!
//! It is compiled into `build.rs` and into `xtask`, never into the library. It reads the tables, writes the result and
//! depends on nothing else: the same tables give the same bytes.

pub mod csv_file;
pub mod doc;
pub mod emit;
pub mod encoding;
pub mod list_rules;
pub mod lists;
pub mod load;
pub mod lookup;
pub mod model;
pub mod output;
pub mod problem;
mod records;
mod registries;
pub mod rules;
mod shared_numbers;
mod table;
pub mod wire_lookup;
pub mod zh;
